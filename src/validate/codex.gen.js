// Generated from schemas/codex by `npm run generate`. Do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var clientMetadata=validate22,schema7={type:["object","null"],properties:{session_id:{type:"string"},thread_id:{type:"string"},turn_id:{type:"string"},root_turn_id:{
type:"string"},"x-codex-installation-id":{type:"string"},"x-codex-window-id":{type:"string"},"x-codex-turn-metadata":{type:"string"},mcp_attribution:{type:"stri\
ng"},guardian_credits_requested:{type:"string"},"x-codex-ws-stream-request-start-ms":{type:"string"}},additionalProperties:{type:"string"}},func2=Object.prototype.
hasOwnProperty;function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="obj\
ect"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema7.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){
for(let key0 in data)func2.call(schema7.properties,key0)||typeof data[key0]!="string"&&(vErrors=note(vErrors,instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,
"~1"),"type",{type:"string"}),errors++);data.session_id!==void 0&&typeof data.session_id!="string"&&(vErrors=note(vErrors,instancePath+"/session_id","type",{type:"\
string"}),errors++),data.thread_id!==void 0&&typeof data.thread_id!="string"&&(vErrors=note(vErrors,instancePath+"/thread_id","type",{type:"string"}),errors++),
data.turn_id!==void 0&&typeof data.turn_id!="string"&&(vErrors=note(vErrors,instancePath+"/turn_id","type",{type:"string"}),errors++),data.root_turn_id!==void 0&&
typeof data.root_turn_id!="string"&&(vErrors=note(vErrors,instancePath+"/root_turn_id","type",{type:"string"}),errors++),data["x-codex-installation-id"]!==void 0&&
typeof data["x-codex-installation-id"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-codex-installation-id","type",{type:"string"}),errors++),data["x-codex-\
window-id"]!==void 0&&typeof data["x-codex-window-id"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-codex-window-id","type",{type:"string"}),errors++),data["\
x-codex-turn-metadata"]!==void 0&&typeof data["x-codex-turn-metadata"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-codex-turn-metadata","type",{type:"stri\
ng"}),errors++),data.mcp_attribution!==void 0&&typeof data.mcp_attribution!="string"&&(vErrors=note(vErrors,instancePath+"/mcp_attribution","type",{type:"string"}),
errors++),data.guardian_credits_requested!==void 0&&typeof data.guardian_credits_requested!="string"&&(vErrors=note(vErrors,instancePath+"/guardian_credits_requ\
ested","type",{type:"string"}),errors++),data["x-codex-ws-stream-request-start-ms"]!==void 0&&typeof data["x-codex-ws-stream-request-start-ms"]!="string"&&(vErrors=
note(vErrors,instancePath+"/x-codex-ws-stream-request-start-ms","type",{type:"string"}),errors++)}return validate22.errors=vErrors,errors===0}var compactRequest=validate23,
schema8={type:"object",required:["model"],properties:{model:{type:["string","null"]},input:{type:["string","array","null"],items:{$ref:"#/$defs/InputItem"}},instructions:{
type:["string","null"]},previous_response_id:{type:["string","null"]},image:{$ref:"#/$defs/ImageOptions"},prompt_cache_key:{type:["string","null"]},prompt_cache_options:{
type:["object","null"],properties:{mode:{type:"string",openEnum:["implicit","explicit"]},ttl:{type:"string",openEnum:["30m"]}},additionalProperties:!1},prompt_cache_retention:{
$ref:"#/$defs/PromptCacheRetention"},service_tier:{type:["string","null"],openEnum:["auto","default","fast","flex","priority"]},parallel_tool_calls:{type:["bool\
ean","null"]},reasoning:{$ref:"#/$defs/ReasoningOptions"},text:{$ref:"#/$defs/TextOptions"},tools:{type:["array","null"],items:{$ref:"#/$defs/Tool"}}},additionalProperties:!1},
schema9={if:{type:"object",required:["type"]},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{enum:["message"]}},
allOf:[{$ref:"#/$defs/InputMessage"}]},{$ref:"#/$defs/ReasoningInputItem"},{$ref:"#/$defs/CompactionInputItem"},{$ref:"#/$defs/CompactionTrigger"},{$ref:"#/$def\
s/ItemReference"},{$ref:"#/$defs/FunctionCall"},{$ref:"#/$defs/FunctionCallOutput"},{$ref:"#/$defs/CustomToolCall"},{$ref:"#/$defs/CustomToolCallOutput"},{$ref:"\
#/$defs/AgentMessage"},{$ref:"#/$defs/MultiAgentCall"},{$ref:"#/$defs/MultiAgentCallOutput"},{$ref:"#/$defs/ToolSearchCall"},{$ref:"#/$defs/ToolSearchOutput"},{
$ref:"#/$defs/AdditionalTools"},{$ref:"#/$defs/ConfigurationUpdate"},{$ref:"#/$defs/ContextCompaction"},{$ref:"#/$defs/Program"},{$ref:"#/$defs/ProgramOutput"},
{$ref:"#/$defs/WebSearchCall"},{$ref:"#/$defs/FileSearchCall"},{$ref:"#/$defs/CodeInterpreterCall"},{$ref:"#/$defs/ImageGenerationCall"},{$ref:"#/$defs/Computer\
Call"},{$ref:"#/$defs/ComputerCallOutput"},{$ref:"#/$defs/LocalShellCall"},{$ref:"#/$defs/LocalShellCallOutput"},{$ref:"#/$defs/ShellCall"},{$ref:"#/$defs/Shell\
CallOutput"},{$ref:"#/$defs/ApplyPatchCall"},{$ref:"#/$defs/ApplyPatchCallOutput"},{$ref:"#/$defs/McpListTools"},{$ref:"#/$defs/McpCall"},{$ref:"#/$defs/McpAppr\
ovalRequest"},{$ref:"#/$defs/McpApprovalResponse"}]},else:{type:"object",required:["role"],discriminator:{propertyName:"role"},oneOf:[{$ref:"#/$defs/CallerMessa\
geUntagged"},{$ref:"#/$defs/ModelMessageUntagged"}]}};var schema151={type:"object",required:["type","role","content"],properties:{type:{const:"message"},role:{type:"string",enum:["user","system","developer"]},content:{
type:["string","array"],items:{$ref:"#/$defs/MessagePart"}},id:{type:["string","null"]},status:{$ref:"#/$defs/ItemStatus"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{
$ref:"#/$defs/ChatMetadata"},phase:{$ref:"#/$defs/Phase"}},additionalProperties:!1};var schema26={type:["object","null"],required:["mode"],properties:{mode:{type:"string",openEnum:["explicit"]},ttl:{type:"string",openEnum:["30m","12h"]}},additionalProperties:!1},
obj0=["explicit"],obj1=["30m","12h"];function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&
typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema26.type}),errors++),data&&typeof data=="object"&&
!Array.isArray(data)){data.mode===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"mode"}),errors++);for(let key0 in data)key0==="mode"||
key0==="ttl"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.mode!==void 0){let data0=data.mode;typeof data0==
"string"?obj0.includes(data0)||(vErrors=note(vErrors,instancePath+"/mode","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/mode","type",{type:"stri\
ng"}),errors++)}if(data.ttl!==void 0){let data1=data.ttl;typeof data1=="string"?obj1.includes(data1)||(vErrors=note(vErrors,instancePath+"/ttl","openEnum",{}),errors++):
(vErrors=note(vErrors,instancePath+"/ttl","type",{type:"string"}),errors++)}}return validate58.errors=vErrors,errors===0}function validate57(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"text"}),
errors++);for(let key0 in data)key0==="type"||key0==="text"||key0==="prompt_cache_breakpoint"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="input_text"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"input_text"}),errors++),data.text!==void 0&&
typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++),data.prompt_cache_breakpoint!==void 0&&(validate58(data.
prompt_cache_breakpoint,{instancePath:instancePath+"/prompt_cache_breakpoint",parentData:data,parentDataProperty:"prompt_cache_breakpoint",rootData})||(vErrors=
join(vErrors,validate58.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate57.errors=vErrors,
errors===0}var schema27={type:"object",required:["type"],properties:{type:{const:"input_image"},detail:{$ref:"#/$defs/ImageDetail"},image_url:{type:["string","n\
ull"]},file_id:{type:["string","null"]},prompt_cache_breakpoint:{$ref:"#/$defs/CacheBreakpoint"}},additionalProperties:!1},schema28={type:["string","null"],openEnum:[
"low","high","auto","original"]},obj2=["low","high","auto","original"];function validate61(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;return typeof data!="string"&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema28.type}),errors++),typeof data=="str\
ing"&&(obj2.includes(data)||(vErrors=note(vErrors,instancePath,"openEnum",{}),errors++)),validate61.errors=vErrors,errors===0}function validate60(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="detail"||key0==="image_url"||key0==="file_id"||key0===
"prompt_cache_breakpoint"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="in\
put_image"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"input_image"}),errors++),data.detail!==void 0&&(validate61(data.detail,{instancePath:instancePath+
"/detail",parentData:data,parentDataProperty:"detail",rootData})||(vErrors=join(vErrors,validate61.errors),errors=vErrors.length)),data.image_url!==void 0){let data2=data.
image_url;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/image_url","type",{type:schema27.properties.image_url.type}),errors++)}if(data.
file_id!==void 0){let data3=data.file_id;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/file_id","type",{type:schema27.properties.file_id.
type}),errors++)}data.prompt_cache_breakpoint!==void 0&&(validate58(data.prompt_cache_breakpoint,{instancePath:instancePath+"/prompt_cache_breakpoint",parentData:data,
parentDataProperty:"prompt_cache_breakpoint",rootData})||(vErrors=join(vErrors,validate58.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate60.errors=vErrors,errors===0}var schema29={type:"object",required:["type"],properties:{type:{const:"input_file"},
detail:{type:"string",openEnum:["auto","low","high"]},file_data:{type:["string","null"]},file_id:{type:["string","null"]},file_url:{type:["string","null"]},filename:{
type:["string","null"]},prompt_cache_breakpoint:{$ref:"#/$defs/CacheBreakpoint"}},additionalProperties:!1},obj3=["auto","low","high"];function validate64(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="detail"||key0==="file_data"||key0===
"file_id"||key0==="file_url"||key0==="filename"||key0==="prompt_cache_breakpoint"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="input_file"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"input_file"}),errors++),data.detail!==
void 0){let data1=data.detail;typeof data1=="string"?obj3.includes(data1)||(vErrors=note(vErrors,instancePath+"/detail","openEnum",{}),errors++):(vErrors=note(vErrors,
instancePath+"/detail","type",{type:"string"}),errors++)}if(data.file_data!==void 0){let data2=data.file_data;typeof data2!="string"&&data2!==null&&(vErrors=note(
vErrors,instancePath+"/file_data","type",{type:schema29.properties.file_data.type}),errors++)}if(data.file_id!==void 0){let data3=data.file_id;typeof data3!="st\
ring"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/file_id","type",{type:schema29.properties.file_id.type}),errors++)}if(data.file_url!==void 0){let data4=data.
file_url;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/file_url","type",{type:schema29.properties.file_url.type}),errors++)}if(data.
filename!==void 0){let data5=data.filename;typeof data5!="string"&&data5!==null&&(vErrors=note(vErrors,instancePath+"/filename","type",{type:schema29.properties.
filename.type}),errors++)}data.prompt_cache_breakpoint!==void 0&&(validate58(data.prompt_cache_breakpoint,{instancePath:instancePath+"/prompt_cache_breakpoint",
parentData:data,parentDataProperty:"prompt_cache_breakpoint",rootData})||(vErrors=join(vErrors,validate58.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate64.errors=vErrors,errors===0}var obj55=["mp3","wav"];function validate395(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.data===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"data"}),errors++),data.format===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"format"}),errors++);for(let key0 in data)key0==="data"||key0==="format"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.data!==void 0&&typeof data.data!="string"&&(vErrors=note(vErrors,instancePath+"/data","type",
{type:"string"}),errors++),data.format!==void 0){let data1=data.format;typeof data1=="string"?obj55.includes(data1)||(vErrors=note(vErrors,instancePath+"/format",
"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/format","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"ob\
ject"}),errors++;return validate395.errors=vErrors,errors===0}function validate394(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),
data.input_audio===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"input_audio"}),errors++);for(let key0 in data)key0==="type"||key0==="\
input_audio"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="input_audio"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"input_audio"}),errors++),data.input_audio!==void 0&&(validate395(data.input_audio,{instancePath:instancePath+
"/input_audio",parentData:data,parentDataProperty:"input_audio",rootData})||(vErrors=join(vErrors,validate395.errors),errors=vErrors.length))}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate394.errors=vErrors,errors===0}function validate393(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="input_text"?validate57(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate57.errors),errors=vErrors.length):tag0==="input_image"?validate60(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate60.errors),errors=vErrors.length):tag0==="input_file"?validate64(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate64.errors),errors=vErrors.length):tag0==="input_audio"?validate394(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate394.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=
note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate393.errors=vErrors,errors===0}var schema13={type:["string","null"],enum:["in_progress","completed","incomplete",null]};function validate30(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"&&data!==null&&(vErrors=note(vErrors,instancePath,
"type",{type:schema13.type}),errors++),data==="in_progress"||data==="completed"||data==="incomplete"||data===null||(vErrors=note(vErrors,instancePath,"enum",{allowedValues:schema13.
enum}),errors++),validate30.errors=vErrors,errors===0}var schema14={type:["object","null"],required:["agent_name"],properties:{agent_name:{type:"string"}},additionalProperties:!1};
function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(
data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema14.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){data.agent_name===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"agent_name"}),errors++);for(let key0 in data)key0!=="agent_name"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.agent_name!==void 0&&typeof data.agent_name!="string"&&(vErrors=note(vErrors,instancePath+
"/agent_name","type",{type:"string"}),errors++)}return validate32.errors=vErrors,errors===0}var schema15={type:["object","null"],properties:{turn_id:{type:"stri\
ng"},create_time:{type:"number"},content_item_kinds:{type:"array",items:{type:["string","null"]}},content_item_metadata:{type:"array",items:{type:["object","nul\
l"],additionalProperties:!0}}},additionalProperties:!1};function validate34(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema15.type}),errors++),data&&typeof data==
"object"&&!Array.isArray(data)){for(let key0 in data)key0==="turn_id"||key0==="create_time"||key0==="content_item_kinds"||key0==="content_item_metadata"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.turn_id!==void 0&&typeof data.turn_id!="string"&&(vErrors=note(vErrors,
instancePath+"/turn_id","type",{type:"string"}),errors++),data.create_time!==void 0){let data1=data.create_time;typeof data1=="number"&&isFinite(data1)||(vErrors=
note(vErrors,instancePath+"/create_time","type",{type:"number"}),errors++)}if(data.content_item_kinds!==void 0){let data2=data.content_item_kinds;if(Array.isArray(
data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/content_\
item_kinds/"+i0,"type",{type:schema15.properties.content_item_kinds.items.type}),errors++)}}else vErrors=note(vErrors,instancePath+"/content_item_kinds","type",
{type:"array"}),errors++}if(data.content_item_metadata!==void 0){let data4=data.content_item_metadata;if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<
len1;i1++){let data5=data4[i1];!(data5&&typeof data5=="object"&&!Array.isArray(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+"/content_item_metadata\
/"+i1,"type",{type:schema15.properties.content_item_metadata.items.type}),errors++)}}else vErrors=note(vErrors,instancePath+"/content_item_metadata","type",{type:"\
array"}),errors++}}return validate34.errors=vErrors,errors===0}var schema155={type:["string","null"],openEnum:["commentary","final_answer"]},obj56=["commentary",
"final_answer"];function validate405(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="strin\
g"&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema155.type}),errors++),typeof data=="string"&&(obj56.includes(data)||(vErrors=note(vErrors,
instancePath,"openEnum",{}),errors++)),validate405.errors=vErrors,errors===0}function validate392(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema151.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="role"||key0==="content"||key0==="id"||key0==="status"||key0===
"agent"||key0==="internal_chat_message_metadata_passthrough"||key0==="phase"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="message"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"message"}),errors++),data.role!==void 0){
let data1=data.role;typeof data1!="string"&&(vErrors=note(vErrors,instancePath+"/role","type",{type:"string"}),errors++),data1==="user"||data1==="system"||data1===
"developer"||(vErrors=note(vErrors,instancePath+"/role","enum",{allowedValues:schema151.properties.role.enum}),errors++)}if(data.content!==void 0){let data2=data.
content;if(typeof data2!="string"&&!Array.isArray(data2)&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema151.properties.content.type}),errors++),
Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate393(data2[i0],{instancePath:instancePath+"/content/"+i0,parentData:data2,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate393.errors),errors=vErrors.length)}}if(data.id!==void 0){let data4=data.id;typeof data4!="string"&&data4!==null&&(vErrors=
note(vErrors,instancePath+"/id","type",{type:schema151.properties.id.type}),errors++)}data.status!==void 0&&(validate30(data.status,{instancePath:instancePath+"\
/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate30.errors),errors=vErrors.length)),data.agent!==void 0&&(validate32(
data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),
data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat\
_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate34.errors),
errors=vErrors.length)),data.phase!==void 0&&(validate405(data.phase,{instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData})||
(vErrors=join(vErrors,validate405.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate392.errors=
vErrors,errors===0}var schema156={type:"object",required:["type","role","content"],properties:{type:{const:"message"},role:{const:"assistant"},content:{type:["s\
tring","array"],items:{$ref:"#/$defs/OutputPartInput"}},id:{type:["string","null"]},status:{$ref:"#/$defs/ItemStatus"},phase:{$ref:"#/$defs/Phase"},agent:{$ref:"\
#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};var schema36={type:"object",required:["type","file_id","filename","index"],properties:{type:{const:"file_citation"},file_id:{type:"string"},filename:{type:"stri\
ng"},index:{type:"integer"}},additionalProperties:!1};function validate89(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema36.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="file_id"||key0==="filename"||key0==="index"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="file_citation"&&(vErrors=note(vErrors,instancePath+"/type","cons\
t",{allowedValue:"file_citation"}),errors++),data.file_id!==void 0&&typeof data.file_id!="string"&&(vErrors=note(vErrors,instancePath+"/file_id","type",{type:"s\
tring"}),errors++),data.filename!==void 0&&typeof data.filename!="string"&&(vErrors=note(vErrors,instancePath+"/filename","type",{type:"string"}),errors++),data.
index!==void 0){let data3=data.index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/index","type",{type:"\
integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate89.errors=vErrors,errors===0}var schema37={type:"ob\
ject",required:["type","url","title","start_index","end_index"],properties:{type:{const:"url_citation"},url:{type:"string"},title:{type:"string"},start_index:{type:"\
integer"},end_index:{type:"integer"}},additionalProperties:!1};function validate90(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema37.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="url"||key0==="title"||key0==="start_index"||key0==="end_index"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="url_citation"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"url_citation"}),errors++),data.url!==void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"s\
tring"}),errors++),data.title!==void 0&&typeof data.title!="string"&&(vErrors=note(vErrors,instancePath+"/title","type",{type:"string"}),errors++),data.start_index!==
void 0){let data3=data.start_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/start_index","type",
{type:"integer"}),errors++)}if(data.end_index!==void 0){let data4=data.end_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(
vErrors,instancePath+"/end_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate90.
errors=vErrors,errors===0}var schema38={type:"object",required:["type","container_id","file_id","filename","start_index","end_index"],properties:{type:{const:"c\
ontainer_file_citation"},container_id:{type:"string"},file_id:{type:"string"},filename:{type:"string"},start_index:{type:"integer"},end_index:{type:"integer"}},
additionalProperties:!1};function validate91(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema38.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="container_id"||key0==="file_id"||key0==="filename"||key0==="start_index"||key0==="end_index"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="container_file_citation"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"container_file_citation"}),errors++),data.container_id!==void 0&&typeof data.container_id!="string"&&(vErrors=note(vErrors,
instancePath+"/container_id","type",{type:"string"}),errors++),data.file_id!==void 0&&typeof data.file_id!="string"&&(vErrors=note(vErrors,instancePath+"/file_i\
d","type",{type:"string"}),errors++),data.filename!==void 0&&typeof data.filename!="string"&&(vErrors=note(vErrors,instancePath+"/filename","type",{type:"string"}),
errors++),data.start_index!==void 0){let data4=data.start_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+
"/start_index","type",{type:"integer"}),errors++)}if(data.end_index!==void 0){let data5=data.end_index;typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(
data5)||(vErrors=note(vErrors,instancePath+"/end_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate91.errors=vErrors,errors===0}var schema39={type:"object",required:["type","file_id","index"],properties:{type:{const:"file_path"},file_id:{type:"\
string"},index:{type:"integer"}},additionalProperties:!1};function validate92(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema39.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="file_id"||key0==="index"||(vErrors=note(vErrors,instancePath,"additionalPro\
perties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="file_path"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
file_path"}),errors++),data.file_id!==void 0&&typeof data.file_id!="string"&&(vErrors=note(vErrors,instancePath+"/file_id","type",{type:"string"}),errors++),data.
index!==void 0){let data2=data.index;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/index","type",{type:"\
integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate92.errors=vErrors,errors===0}function validate88(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="file_citation"?validate89(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate89.errors),errors=vErrors.length):tag0==="url_citation"?validate90(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate90.errors),errors=vErrors.length):tag0==="container_file_citation"?validate91(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate91.errors),errors=vErrors.length):tag0==="file_path"?validate92(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate92.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mappin\
g",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate88.errors=vErrors,errors===0}var schema40={type:"object",required:["token","logprob"],properties:{token:{
type:"string"},logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"integer"}},top_logprobs:{type:"array",items:{$ref:"#/$defs/TopLogprob"}}},additionalProperties:!1},
schema41={type:"object",properties:{token:{type:"string"},logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"integer"}}},required:["token","logpr\
ob"],additionalProperties:!1};function validate99(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.token===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"token"}),errors++),data.logprob===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"logprob"}),errors++);for(let key0 in data)key0==="token"||key0==="logprob"||key0==="bytes"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.token!==void 0&&typeof data.token!="string"&&(vErrors=note(vErrors,instancePath+
"/token","type",{type:"string"}),errors++),data.logprob!==void 0){let data1=data.logprob;typeof data1=="number"&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/logprob","type",{type:"number"}),errors++)}if(data.bytes!==void 0){let data2=data.bytes;if(!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+
"/bytes","type",{type:schema41.properties.bytes.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/bytes/"+i0,"type",{type:"integer"}),errors++)}}}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate99.errors=vErrors,errors===0}function validate98(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.token===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:"token"}),errors++),data.logprob===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"logprob"}),errors++);for(let key0 in data)
key0==="token"||key0==="logprob"||key0==="bytes"||key0==="top_logprobs"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.token!==void 0&&typeof data.token!="string"&&(vErrors=note(vErrors,instancePath+"/token","type",{type:"string"}),errors++),data.logprob!==void 0){let data1=data.
logprob;typeof data1=="number"&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/logprob","type",{type:"number"}),errors++)}if(data.bytes!==void 0){let data2=data.
bytes;if(!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+"/bytes","type",{type:schema40.properties.bytes.type}),errors++),Array.isArray(
data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,
instancePath+"/bytes/"+i0,"type",{type:"integer"}),errors++)}}}if(data.top_logprobs!==void 0){let data4=data.top_logprobs;if(Array.isArray(data4)){let len1=data4.
length;for(let i1=0;i1<len1;i1++)validate99(data4[i1],{instancePath:instancePath+"/top_logprobs/"+i1,parentData:data4,parentDataProperty:i1,rootData})||(vErrors=
join(vErrors,validate99.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/top_logprobs","type",{type:"array"}),errors++}}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate98.errors=vErrors,errors===0}function validate87(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"text"}),errors++);for(let key0 in data)
key0==="type"||key0==="text"||key0==="annotations"||key0==="logprobs"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="output_text"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"output_text"}),errors++),data.text!==void 0&&
typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++),data.annotations!==void 0){let data2=data.annotations;if(Array.
isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate88(data2[i0],{instancePath:instancePath+"/annotations/"+i0,parentData:data2,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate88.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/annotations","type",{type:"array"}),errors++}
if(data.logprobs!==void 0){let data4=data.logprobs;if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)validate98(data4[i1],{instancePath:instancePath+
"/logprobs/"+i1,parentData:data4,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate98.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/logprobs","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate87.errors=vErrors,errors===0}function validate103(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.refusal===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"refusal"}),errors++);for(let key0 in data)key0==="type"||key0==="refusal"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="refusal"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"refusal"}),errors++),
data.refusal!==void 0&&typeof data.refusal!="string"&&(vErrors=note(vErrors,instancePath+"/refusal","type",{type:"string"}),errors++)}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate103.errors=vErrors,errors===0}function validate408(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="output_text"?validate87(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate87.errors),errors=vErrors.length):tag0==="refusal"?validate103(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate103.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate408.errors=vErrors,errors===0}function validate407(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema156.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="role"||key0==="content"||key0==="id"||key0==="status"||key0==="phase"||key0===
"agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="message"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"message"}),errors++),data.role!==void 0&&data.role!=="as\
sistant"&&(vErrors=note(vErrors,instancePath+"/role","const",{allowedValue:"assistant"}),errors++),data.content!==void 0){let data2=data.content;if(typeof data2!=
"string"&&!Array.isArray(data2)&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema156.properties.content.type}),errors++),Array.isArray(data2)){
let len0=data2.length;for(let i0=0;i0<len0;i0++)validate408(data2[i0],{instancePath:instancePath+"/content/"+i0,parentData:data2,parentDataProperty:i0,rootData})||
(vErrors=join(vErrors,validate408.errors),errors=vErrors.length)}}if(data.id!==void 0){let data4=data.id;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,
instancePath+"/id","type",{type:schema156.properties.id.type}),errors++)}data.status!==void 0&&(validate30(data.status,{instancePath:instancePath+"/status",parentData:data,
parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate30.errors),errors=vErrors.length)),data.phase!==void 0&&(validate405(data.phase,{instancePath:instancePath+
"/phase",parentData:data,parentDataProperty:"phase",rootData})||(vErrors=join(vErrors,validate405.errors),errors=vErrors.length)),data.agent!==void 0&&(validate32(
data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),
data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat\
_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate34.errors),
errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate407.errors=vErrors,errors===0}function validate391(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.role===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"role"}),errors++);let tag0=data.role;typeof tag0=="string"?tag0==="user"?validate392(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate392.errors),errors=vErrors.length):tag0==="system"?validate392(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate392.errors),errors=vErrors.length):tag0==="developer"?validate392(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate392.errors),errors=vErrors.length):tag0==="assistant"?validate407(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate407.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"role",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"role",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate391.errors=vErrors,errors===0}var schema10={type:"object",required:["type","summary"],properties:{type:{const:"reasoning"},id:{
type:["string","null"]},summary:{type:"array",items:{$ref:"#/$defs/SummaryText"}},content:{type:["array","null"],items:{$ref:"#/$defs/ReasoningText"}},encrypted_content:{
type:["string","null"]},status:{$ref:"#/$defs/ItemStatus"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},
additionalProperties:!1};function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"text"}),errors++);for(let key0 in data)key0==="type"||key0==="text"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="summary_text"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"summary_text"}),errors++),data.text!==
void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{
type:"object"}),errors++;return validate26.errors=vErrors,errors===0}function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"text"}),errors++);for(let key0 in data)key0==="type"||key0==="text"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="reasoning_text"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"reasoning_text"}),errors++),data.text!==
void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{
type:"object"}),errors++;return validate28.errors=vErrors,errors===0}function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++),data.summary===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"summary"}),errors++);for(let key0 in data)key0==="type"||
key0==="id"||key0==="summary"||key0==="content"||key0==="encrypted_content"||key0==="status"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="reasoning"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"reasoning"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,
instancePath+"/id","type",{type:schema10.properties.id.type}),errors++)}if(data.summary!==void 0){let data2=data.summary;if(Array.isArray(data2)){let len0=data2.
length;for(let i0=0;i0<len0;i0++)validate26(data2[i0],{instancePath:instancePath+"/summary/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(
vErrors,validate26.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/summary","type",{type:"array"}),errors++}if(data.content!==void 0){let data4=data.
content;if(!Array.isArray(data4)&&data4!==null&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema10.properties.content.type}),errors++),Array.isArray(
data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)validate28(data4[i1],{instancePath:instancePath+"/content/"+i1,parentData:data4,parentDataProperty:i1,rootData})||
(vErrors=join(vErrors,validate28.errors),errors=vErrors.length)}}if(data.encrypted_content!==void 0){let data6=data.encrypted_content;typeof data6!="string"&&data6!==
null&&(vErrors=note(vErrors,instancePath+"/encrypted_content","type",{type:schema10.properties.encrypted_content.type}),errors++)}data.status!==void 0&&(validate30(
data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate30.errors),errors=vErrors.
length)),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,
validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,
{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||
(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate25.errors=
vErrors,errors===0}var schema16={type:"object",required:["type","encrypted_content"],properties:{type:{const:"compaction"},id:{type:["string","null"]},encrypted_content:{
type:"string"},created_by:{type:"string"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};
function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.encrypted_content===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"encrypted_content"}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="encrypted_content"||key0==="cr\
eated_by"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="compaction"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"compaction"}),errors++),data.id!==void 0){
let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema16.properties.id.type}),errors++)}data.encrypted_content!==
void 0&&typeof data.encrypted_content!="string"&&(vErrors=note(vErrors,instancePath+"/encrypted_content","type",{type:"string"}),errors++),data.created_by!==void 0&&
typeof data.created_by!="string"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,
{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.
internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_mess\
age_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate34.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate36.errors=vErrors,errors===0}var schema17={type:"object",
required:["type"],properties:{type:{const:"compaction_trigger"},id:{type:["string","null"]},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{
$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};function validate39(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);
for(let key0 in data)key0==="type"||key0==="id"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additi\
onalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="compaction_trigger"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"compaction_trigger"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id",
"type",{type:schema17.properties.id.type}),errors++)}data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"\
agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,
{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||
(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate39.errors=
vErrors,errors===0}function validate42(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"id"}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="item_reference"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"item_reference"}),errors++),data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","ty\
pe",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||
(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,
{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||
(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate42.errors=
vErrors,errors===0}var schema19={type:"object",required:["type","call_id","name","arguments"],properties:{type:{const:"function_call"},call_id:{type:"string"},name:{
type:"string"},arguments:{type:"string"},id:{type:["string","null"]},caller:{$ref:"#/$defs/Caller"},async:{type:"boolean"},namespace:{type:["string","null"]},status:{
$ref:"#/$defs/ItemStatus"},created_by:{type:"string"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},
schema20={type:["null","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/Call\
erDirect"},{$ref:"#/$defs/CallerProgram"}]}}]};function validate47(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="direct"&&(vErrors=note(vErrors,instancePath+"/type","c\
onst",{allowedValue:"direct"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate47.errors=vErrors,errors===0}function validate48(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.caller_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"caller_id"}),errors++);for(let key0 in data)key0==="type"||key0==="caller_id"||(vErrors=note(vErrors,instancePath,"additionalProper\
ties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="program"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"program"}),
errors++),data.caller_id!==void 0&&typeof data.caller_id!="string"&&(vErrors=note(vErrors,instancePath+"/caller_id","type",{type:"string"}),errors++)}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate48.errors=vErrors,errors===0}function validate46(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;data!==null&&!(data&&typeof data=="object"&&!Array.isArray(data))&&(vErrors=note(vErrors,instancePath,"type",{type:schema20.
type}),errors++);let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){let err1={};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.
type;typeof tag0=="string"?tag0==="direct"?validate47(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate47.errors),errors=
vErrors.length):tag0==="program"?validate48(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate48.errors),errors=vErrors.
length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminat\
or",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;var _valid0=_errs5===errors;valid1=
_valid0}return valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++),validate46.errors=vErrors,errors===0}function validate45(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema19.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema19.properties,
key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="function_call"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"function_call"}),errors++),data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,
instancePath+"/call_id","type",{type:"string"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"\
string"}),errors++),data.arguments!==void 0&&typeof data.arguments!="string"&&(vErrors=note(vErrors,instancePath+"/arguments","type",{type:"string"}),errors++),
data.id!==void 0){let data4=data.id;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema19.properties.id.type}),errors++)}
if(data.caller!==void 0&&(validate46(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,
validate46.errors),errors=vErrors.length)),data.async!==void 0&&typeof data.async!="boolean"&&(vErrors=note(vErrors,instancePath+"/async","type",{type:"boolean"}),
errors++),data.namespace!==void 0){let data7=data.namespace;typeof data7!="string"&&data7!==null&&(vErrors=note(vErrors,instancePath+"/namespace","type",{type:schema19.
properties.namespace.type}),errors++)}data.status!==void 0&&(validate30(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"sta\
tus",rootData})||(vErrors=join(vErrors,validate30.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,
instancePath+"/created_by","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"\
agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,
{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||
(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate45.errors=
vErrors,errors===0}var schema23={type:"object",required:["type","output"],properties:{type:{const:"function_call_output"},call_id:{type:["string","null"]},output:{
type:["string","array"],items:{$ref:"#/$defs/InputPart"}},id:{type:["string","null"]},caller:{$ref:"#/$defs/Caller"},name:{type:["string","null"]},namespace:{type:[
"string","null"]},status:{$ref:"#/$defs/ItemStatus"},created_by:{type:"string"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#\
/$defs/ChatMetadata"}},additionalProperties:!1};function validate56(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="in\
put_text"?validate57(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate57.errors),errors=vErrors.length):tag0==="input_\
image"?validate60(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate60.errors),errors=vErrors.length):tag0==="input_fil\
e"?validate64(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate64.errors),errors=vErrors.length):(vErrors=note(vErrors,
instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate56.errors=vErrors,errors===0}function validate55(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.output===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"output"}),
errors++);for(let key0 in data)func2.call(schema23.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="function_call_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"function_call_output"}),errors++),data.
call_id!==void 0){let data1=data.call_id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:schema23.properties.call_id.
type}),errors++)}if(data.output!==void 0){let data2=data.output;if(typeof data2!="string"&&!Array.isArray(data2)&&(vErrors=note(vErrors,instancePath+"/output","\
type",{type:schema23.properties.output.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate56(data2[i0],{instancePath:instancePath+
"/output/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate56.errors),errors=vErrors.length)}}if(data.id!==void 0){let data4=data.
id;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema23.properties.id.type}),errors++)}if(data.caller!==void 0&&
(validate46(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,validate46.errors),errors=
vErrors.length)),data.name!==void 0){let data6=data.name;typeof data6!="string"&&data6!==null&&(vErrors=note(vErrors,instancePath+"/name","type",{type:schema23.
properties.name.type}),errors++)}if(data.namespace!==void 0){let data7=data.namespace;typeof data7!="string"&&data7!==null&&(vErrors=note(vErrors,instancePath+"\
/namespace","type",{type:schema23.properties.namespace.type}),errors++)}data.status!==void 0&&(validate30(data.status,{instancePath:instancePath+"/status",parentData:data,
parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate30.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="stri\
ng"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"\
/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==
void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate55.errors=vErrors,errors===0}var schema30={type:"object",required:["type","call_id","name","input"],properties:{
type:{const:"custom_tool_call"},call_id:{type:"string"},name:{type:"string"},input:{type:"string"},id:{type:["string","null"]},caller:{$ref:"#/$defs/Caller"},async:{
type:"boolean"},namespace:{type:["string","null"]},status:{$ref:"#/$defs/ItemStatus"},created_by:{type:"string"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{
$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema30.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema30.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="custom_tool_call"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"custom_tool_call"}),errors++),
data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.name!==void 0&&typeof data.
name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.input!==void 0&&typeof data.input!="string"&&(vErrors=note(vErrors,
instancePath+"/input","type",{type:"string"}),errors++),data.id!==void 0){let data4=data.id;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:schema30.properties.id.type}),errors++)}if(data.caller!==void 0&&(validate46(data.caller,{instancePath:instancePath+"/caller",parentData:data,
parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,validate46.errors),errors=vErrors.length)),data.async!==void 0&&typeof data.async!="boolean"&&(vErrors=
note(vErrors,instancePath+"/async","type",{type:"boolean"}),errors++),data.namespace!==void 0){let data7=data.namespace;typeof data7!="string"&&data7!==null&&(vErrors=
note(vErrors,instancePath+"/namespace","type",{type:schema30.properties.namespace.type}),errors++)}data.status!==void 0&&(validate30(data.status,{instancePath:instancePath+
"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate30.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.
created_by!="string"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==
void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate74.errors=vErrors,errors===0}var schema31={type:"object",required:["type","call_id","output"],properties:{type:{
const:"custom_tool_call_output"},call_id:{type:"string"},output:{type:["string","array"],items:{$ref:"#/$defs/InputPart"}},id:{type:["string","null"]},caller:{$ref:"\
#/$defs/Caller"},status:{$ref:"#/$defs/ItemStatus"},created_by:{type:"string"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/\
$defs/ChatMetadata"}},additionalProperties:!1};function validate79(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema31.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)func2.call(schema31.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="custom_tool_call_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"custom_tool_call_output"}),errors++),
data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.output!==void 0){let data2=data.
output;if(typeof data2!="string"&&!Array.isArray(data2)&&(vErrors=note(vErrors,instancePath+"/output","type",{type:schema31.properties.output.type}),errors++),Array.
isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate56(data2[i0],{instancePath:instancePath+"/output/"+i0,parentData:data2,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate56.errors),errors=vErrors.length)}}if(data.id!==void 0){let data4=data.id;typeof data4!="string"&&data4!==null&&(vErrors=
note(vErrors,instancePath+"/id","type",{type:schema31.properties.id.type}),errors++)}data.caller!==void 0&&(validate46(data.caller,{instancePath:instancePath+"/\
caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,validate46.errors),errors=vErrors.length)),data.status!==void 0&&(validate30(
data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate30.errors),errors=vErrors.
length)),data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++),data.agent!==
void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),
errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+
"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,
validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate79.errors=vErrors,errors===0}var schema32={
type:"object",required:["type","author","recipient","content"],properties:{type:{const:"agent_message"},id:{type:["string","null"]},author:{type:"string"},recipient:{
type:"string"},content:{type:"array",items:{$ref:"#/$defs/AgentMessagePart"}},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$\
defs/ChatMetadata"}},additionalProperties:!1};function validate102(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"text"}),errors++);for(let key0 in data)key0==="type"||key0==="text"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="text"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"text"}),errors++),data.text!==void 0&&typeof data.
text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate102.errors=vErrors,errors===0}var schema44={type:"object",required:["type"],properties:{type:{const:"computer_screenshot"},detail:{$ref:"#/$defs/\
ImageDetail"},file_id:{type:["string","null"]},image_url:{type:["string","null"]},prompt_cache_breakpoint:{$ref:"#/$defs/CacheBreakpoint"}},additionalProperties:!1};
function validate104(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="detail"||
key0==="file_id"||key0==="image_url"||key0==="prompt_cache_breakpoint"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="computer_screenshot"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"computer_screenshot"}),errors++),data.
detail!==void 0&&(validate61(data.detail,{instancePath:instancePath+"/detail",parentData:data,parentDataProperty:"detail",rootData})||(vErrors=join(vErrors,validate61.
errors),errors=vErrors.length)),data.file_id!==void 0){let data2=data.file_id;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/file_id",
"type",{type:schema44.properties.file_id.type}),errors++)}if(data.image_url!==void 0){let data3=data.image_url;typeof data3!="string"&&data3!==null&&(vErrors=note(
vErrors,instancePath+"/image_url","type",{type:schema44.properties.image_url.type}),errors++)}data.prompt_cache_breakpoint!==void 0&&(validate58(data.prompt_cache_breakpoint,
{instancePath:instancePath+"/prompt_cache_breakpoint",parentData:data,parentDataProperty:"prompt_cache_breakpoint",rootData})||(vErrors=join(vErrors,validate58.
errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate104.errors=vErrors,errors===0}function validate107(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.encrypted_content===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"encrypted_content"}),errors++);for(let key0 in data)key0==="type"||key0==="encrypted_content"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="encrypted_content"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"encrypted_content"}),errors++),data.encrypted_content!==void 0&&typeof data.encrypted_content!="string"&&(vErrors=note(vErrors,instancePath+"\
/encrypted_content","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate107.errors=vErrors,
errors===0}function validate86(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="str\
ing"?tag0==="input_text"?validate57(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate57.errors),errors=vErrors.length):
tag0==="output_text"?validate87(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate87.errors),errors=vErrors.length):tag0===
"text"?validate102(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate102.errors),errors=vErrors.length):tag0==="summary\
_text"?validate26(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate26.errors),errors=vErrors.length):tag0==="reasoning\
_text"?validate28(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate28.errors),errors=vErrors.length):tag0==="refusal"?
validate103(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate103.errors),errors=vErrors.length):tag0==="input_image"?validate60(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate60.errors),errors=vErrors.length):tag0==="computer_screenshot"?validate104(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate104.errors),errors=vErrors.length):tag0==="input_file"?validate64(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate64.errors),errors=vErrors.length):tag0==="encrypted_content"?validate107(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate107.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"dis\
criminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate86.errors=vErrors,errors===0}function validate85(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema32.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="author"||key0===
"recipient"||key0==="content"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="agent_message"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"agent_message"}),errors++),data.
id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema32.properties.id.type}),errors++)}
if(data.author!==void 0&&typeof data.author!="string"&&(vErrors=note(vErrors,instancePath+"/author","type",{type:"string"}),errors++),data.recipient!==void 0&&typeof data.
recipient!="string"&&(vErrors=note(vErrors,instancePath+"/recipient","type",{type:"string"}),errors++),data.content!==void 0){let data4=data.content;if(Array.isArray(
data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate86(data4[i0],{instancePath:instancePath+"/content/"+i0,parentData:data4,parentDataProperty:i0,rootData})||
(vErrors=join(vErrors,validate86.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/content","type",{type:"array"}),errors++}data.agent!==void 0&&
(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=
vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+
"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,
validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate85.errors=vErrors,errors===0}var schema46={
type:"object",required:["type","call_id","action","arguments"],properties:{type:{const:"multi_agent_call"},id:{type:["string","null"]},call_id:{type:"string"},action:{
$ref:"#/$defs/MultiAgentAction"},arguments:{type:"string"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},
additionalProperties:!1};var obj4=["spawn_agent","interrupt_agent","list_agents","send_message","followup_task","wait_agent"];function validate122(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;return typeof data=="string"?obj4.includes(data)||(vErrors=note(vErrors,instancePath,"openEnum",{}),errors++):(vErrors=
note(vErrors,instancePath,"type",{type:"string"}),errors++),validate122.errors=vErrors,errors===0}function validate121(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema46.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="call_id"||key0==="action"||key0===
"arguments"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="multi_agent_call"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"multi_agent_call"}),errors++),
data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema46.properties.id.type}),errors++)}
data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.action!==void 0&&(validate122(
data.action,{instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData})||(vErrors=join(vErrors,validate122.errors),errors=vErrors.
length)),data.arguments!==void 0&&typeof data.arguments!="string"&&(vErrors=note(vErrors,instancePath+"/arguments","type",{type:"string"}),errors++),data.agent!==
void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),
errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+
"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,
validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate121.errors=vErrors,errors===0}
var schema48={type:"object",required:["type","call_id","action","output"],properties:{type:{const:"multi_agent_call_output"},id:{type:["string","null"]},call_id:{
type:"string"},action:{$ref:"#/$defs/MultiAgentAction"},output:{type:"array",items:{$ref:"#/$defs/OutputTextInput"}},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{
$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};function validate126(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema48.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="call_id"||key0==="action"||key0==="output"||key0==="agent"||key0===
"internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&
data.type!=="multi_agent_call_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"multi_agent_call_output"}),errors++),data.id!==void 0){
let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema48.properties.id.type}),errors++)}if(data.call_id!==
void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.action!==void 0&&(validate122(data.action,
{instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData})||(vErrors=join(vErrors,validate122.errors),errors=vErrors.length)),data.
output!==void 0){let data4=data.output;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate87(data4[i0],{instancePath:instancePath+
"/output/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate87.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/output","type",{type:"array"}),errors++}data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"ag\
ent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,
{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||
(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate126.errors=
vErrors,errors===0}var schema49={type:"object",required:["type","arguments"],properties:{type:{const:"tool_search_call"},arguments:{},id:{type:["string","null"]},
call_id:{type:["string","null"]},execution:{type:"string",openEnum:["server","client"]},status:{$ref:"#/$defs/ItemStatus"},created_by:{type:"string"},agent:{$ref:"\
#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},obj5=["server","client"];function validate131(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.arguments===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
arguments"}),errors++);for(let key0 in data)func2.call(schema49.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="tool_search_call"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_search_call"}),errors++),
data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema49.properties.id.type}),errors++)}
if(data.call_id!==void 0){let data2=data.call_id;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:schema49.properties.
call_id.type}),errors++)}if(data.execution!==void 0){let data3=data.execution;typeof data3=="string"?obj5.includes(data3)||(vErrors=note(vErrors,instancePath+"/\
execution","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/execution","type",{type:"string"}),errors++)}data.status!==void 0&&(validate30(data.status,
{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate30.errors),errors=vErrors.length)),data.
created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(
data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),
data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat\
_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate34.errors),
errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate131.errors=vErrors,errors===0}var schema50={type:"\
object",required:["type","tools"],properties:{type:{const:"tool_search_output"},tools:{type:"array",items:{$ref:"#/$defs/Tool"}},id:{type:["string","null"]},call_id:{
type:["string","null"]},execution:{type:"string",openEnum:["server","client"]},status:{$ref:"#/$defs/ItemStatus"},created_by:{type:"string"},agent:{$ref:"#/$def\
s/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};var schema52={type:"object",required:["type","name"],properties:{type:{const:"function"},name:{type:"string"},description:{type:["string","null"]},parameters:{type:[
"object","null"],additionalProperties:!0},strict:{type:["boolean","null"]},output_schema:{type:["object","null"],additionalProperties:!0},allowed_callers:{$ref:"\
#/$defs/AllowedCallers"},defer_loading:{type:"boolean"},async:{type:"boolean"}},additionalProperties:!1},schema53={type:["array","null"],items:{type:"string",openEnum:[
"direct","programmatic"]}},obj6=["direct","programmatic"];function validate138(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(!Array.isArray(data)&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema53.type}),errors++),Array.isArray(data)){let len0=data.length;
for(let i0=0;i0<len0;i0++){let data0=data[i0];typeof data0=="string"?obj6.includes(data0)||(vErrors=note(vErrors,instancePath+"/"+i0,"openEnum",{}),errors++):(vErrors=
note(vErrors,instancePath+"/"+i0,"type",{type:"string"}),errors++)}}return validate138.errors=vErrors,errors===0}function validate137(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++);
for(let key0 in data)func2.call(schema52.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="function"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"function"}),errors++),data.name!==void 0&&typeof data.name!=
"string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.description!==void 0){let data2=data.description;typeof data2!="stri\
ng"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/description","type",{type:schema52.properties.description.type}),errors++)}if(data.parameters!==void 0){
let data3=data.parameters;!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/parameters","type",{type:schema52.
properties.parameters.type}),errors++)}if(data.strict!==void 0){let data4=data.strict;typeof data4!="boolean"&&data4!==null&&(vErrors=note(vErrors,instancePath+
"/strict","type",{type:schema52.properties.strict.type}),errors++)}if(data.output_schema!==void 0){let data5=data.output_schema;!(data5&&typeof data5=="object"&&
!Array.isArray(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+"/output_schema","type",{type:schema52.properties.output_schema.type}),errors++)}data.allowed_callers!==
void 0&&(validate138(data.allowed_callers,{instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData})||(vErrors=
join(vErrors,validate138.errors),errors=vErrors.length)),data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"\
/defer_loading","type",{type:"boolean"}),errors++),data.async!==void 0&&typeof data.async!="boolean"&&(vErrors=note(vErrors,instancePath+"/async","type",{type:"\
boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate137.errors=vErrors,errors===0}function validate142(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="text"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"text"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate142.errors=vErrors,errors===0}var schema57={
type:"object",required:["type","syntax","definition"],properties:{type:{const:"grammar"},syntax:{type:"string",openEnum:["lark","regex"]},definition:{type:"stri\
ng"}},additionalProperties:!1},obj7=["lark","regex"];function validate143(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema57.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="syntax"||key0==="definition"||(vErrors=note(vErrors,instancePath,"additiona\
lProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="grammar"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
grammar"}),errors++),data.syntax!==void 0){let data1=data.syntax;typeof data1=="string"?obj7.includes(data1)||(vErrors=note(vErrors,instancePath+"/syntax","open\
Enum",{}),errors++):(vErrors=note(vErrors,instancePath+"/syntax","type",{type:"string"}),errors++)}data.definition!==void 0&&typeof data.definition!="string"&&(vErrors=
note(vErrors,instancePath+"/definition","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate143.
errors=vErrors,errors===0}function validate141(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="text"?validate142(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate142.errors),errors=vErrors.length):
tag0==="grammar"?validate143(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate143.errors),errors=vErrors.length):(vErrors=
note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",
tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate141.errors=vErrors,errors===0}function validate140(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||key0==="description"||key0==="format"||key0==="allowed_callers"||key0==="defer_loading"||key0===
"async"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="custom"&&(vErrors=note(
vErrors,instancePath+"/type","const",{allowedValue:"custom"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/nam\
e","type",{type:"string"}),errors++),data.description!==void 0&&typeof data.description!="string"&&(vErrors=note(vErrors,instancePath+"/description","type",{type:"\
string"}),errors++),data.format!==void 0&&(validate141(data.format,{instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData})||
(vErrors=join(vErrors,validate141.errors),errors=vErrors.length)),data.allowed_callers!==void 0&&(validate138(data.allowed_callers,{instancePath:instancePath+"/\
allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData})||(vErrors=join(vErrors,validate138.errors),errors=vErrors.length)),data.defer_loading!==
void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolean"}),errors++),data.async!==void 0&&typeof data.
async!="boolean"&&(vErrors=note(vErrors,instancePath+"/async","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate140.errors=vErrors,errors===0}var schema58={type:"object",required:["type","name","description","tools"],properties:{type:{const:"namesp\
ace"},name:{type:"string"},description:{type:"string"},tools:{type:"array",items:{$ref:"#/$defs/NamespaceMember"}}},additionalProperties:!1};function validate149(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="fu\
nction"?validate137(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate137.errors),errors=vErrors.length):tag0==="custom"?
validate140(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate140.errors),errors=vErrors.length):(vErrors=note(vErrors,
instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate149.errors=vErrors,errors===0}function validate148(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema58.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="name"||key0===
"description"||key0==="tools"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!==
"namespace"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"namespace"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(
vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.description!==void 0&&typeof data.description!="string"&&(vErrors=note(vErrors,instancePath+
"/description","type",{type:"string"}),errors++),data.tools!==void 0){let data3=data.tools;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)
validate149(data3[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate149.errors),errors=
vErrors.length)}else vErrors=note(vErrors,instancePath+"/tools","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate148.errors=vErrors,errors===0}var schema60={type:"object",required:["type"],properties:{type:{const:"tool_search"},execution:{type:"stri\
ng",openEnum:["server","client"]},description:{type:["string","null"]},parameters:{}},additionalProperties:!1},obj8=["server","client"];function validate153(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="execution"||key0==="description"||
key0==="parameters"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="tool_sea\
rch"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_search"}),errors++),data.execution!==void 0){let data1=data.execution;typeof data1==
"string"?obj8.includes(data1)||(vErrors=note(vErrors,instancePath+"/execution","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/execution","type",{
type:"string"}),errors++)}if(data.description!==void 0){let data2=data.description;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/de\
scription","type",{type:schema60.properties.description.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate153.
errors=vErrors,errors===0}var schema61={type:"object",required:["type"],properties:{type:{const:"web_search"},external_web_access:{type:"boolean"},filters:{type:[
"object","null"],properties:{allowed_domains:{type:["array","null"],items:{type:"string"}},blocked_domains:{type:["array","null"],items:{type:"string"}}},additionalProperties:!1},
search_context_size:{type:"string",openEnum:["low","medium","high"]},return_token_budget:{type:"string",openEnum:["default","unlimited"]},search_content_types:{
type:"array",items:{type:"string",openEnum:["text","image"]}},user_location:{$ref:"#/$defs/UserLocation"}},additionalProperties:!1},obj9=["low","medium","high"],
obj10=["default","unlimited"],obj11=["text","image"],schema62={type:["object","null"],properties:{city:{type:["string","null"]},country:{type:["string","null"]},
region:{type:["string","null"]},timezone:{type:["string","null"]},type:{const:"approximate"}},additionalProperties:!1};function validate155(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,
instancePath,"type",{type:schema62.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="city"||key0==="country"||key0===
"region"||key0==="timezone"||key0==="type"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.city!==void 0){
let data0=data.city;typeof data0!="string"&&data0!==null&&(vErrors=note(vErrors,instancePath+"/city","type",{type:schema62.properties.city.type}),errors++)}if(data.
country!==void 0){let data1=data.country;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/country","type",{type:schema62.properties.country.
type}),errors++)}if(data.region!==void 0){let data2=data.region;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/region","type",{type:schema62.
properties.region.type}),errors++)}if(data.timezone!==void 0){let data3=data.timezone;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"\
/timezone","type",{type:schema62.properties.timezone.type}),errors++)}data.type!==void 0&&data.type!=="approximate"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"approximate"}),errors++)}return validate155.errors=vErrors,errors===0}function validate154(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="external_web_access"||key0==="filters"||key0==="search_context_size"||key0===
"return_token_budget"||key0==="search_content_types"||key0==="user_location"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="web_search"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"web_search"}),errors++),data.external_web_access!==
void 0&&typeof data.external_web_access!="boolean"&&(vErrors=note(vErrors,instancePath+"/external_web_access","type",{type:"boolean"}),errors++),data.filters!==
void 0){let data2=data.filters;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+"/filters","type",{type:schema61.
properties.filters.type}),errors++),data2&&typeof data2=="object"&&!Array.isArray(data2)){for(let key1 in data2)key1==="allowed_domains"||key1==="blocked_domain\
s"||(vErrors=note(vErrors,instancePath+"/filters","additionalProperties",{additionalProperty:key1}),errors++);if(data2.allowed_domains!==void 0){let data3=data2.
allowed_domains;if(!Array.isArray(data3)&&data3!==null&&(vErrors=note(vErrors,instancePath+"/filters/allowed_domains","type",{type:schema61.properties.filters.properties.
allowed_domains.type}),errors++),Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)typeof data3[i0]!="string"&&(vErrors=note(vErrors,instancePath+
"/filters/allowed_domains/"+i0,"type",{type:"string"}),errors++)}}if(data2.blocked_domains!==void 0){let data5=data2.blocked_domains;if(!Array.isArray(data5)&&data5!==
null&&(vErrors=note(vErrors,instancePath+"/filters/blocked_domains","type",{type:schema61.properties.filters.properties.blocked_domains.type}),errors++),Array.isArray(
data5)){let len1=data5.length;for(let i1=0;i1<len1;i1++)typeof data5[i1]!="string"&&(vErrors=note(vErrors,instancePath+"/filters/blocked_domains/"+i1,"type",{type:"\
string"}),errors++)}}}}if(data.search_context_size!==void 0){let data7=data.search_context_size;typeof data7=="string"?obj9.includes(data7)||(vErrors=note(vErrors,
instancePath+"/search_context_size","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/search_context_size","type",{type:"string"}),errors++)}if(data.
return_token_budget!==void 0){let data8=data.return_token_budget;typeof data8=="string"?obj10.includes(data8)||(vErrors=note(vErrors,instancePath+"/return_token\
_budget","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/return_token_budget","type",{type:"string"}),errors++)}if(data.search_content_types!==void 0){
let data9=data.search_content_types;if(Array.isArray(data9)){let len2=data9.length;for(let i2=0;i2<len2;i2++){let data10=data9[i2];typeof data10=="string"?obj11.
includes(data10)||(vErrors=note(vErrors,instancePath+"/search_content_types/"+i2,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/search_content_ty\
pes/"+i2,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/search_content_types","type",{type:"array"}),errors++}data.user_location!==
void 0&&(validate155(data.user_location,{instancePath:instancePath+"/user_location",parentData:data,parentDataProperty:"user_location",rootData})||(vErrors=join(
vErrors,validate155.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate154.errors=vErrors,errors===
0}var schema63={type:"object",required:["type"],properties:{type:{const:"web_search_2025_08_26"},external_web_access:{type:"boolean"},filters:{type:["object","n\
ull"],properties:{allowed_domains:{type:["array","null"],items:{type:"string"}},blocked_domains:{type:["array","null"],items:{type:"string"}}},additionalProperties:!1},
search_context_size:{type:"string",openEnum:["low","medium","high"]},return_token_budget:{type:"string",openEnum:["default","unlimited"]},search_content_types:{
type:"array",items:{type:"string",openEnum:["text","image"]}},user_location:{$ref:"#/$defs/UserLocation"}},additionalProperties:!1},obj12=["low","medium","high"],
obj13=["default","unlimited"],obj14=["text","image"];function validate157(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);
for(let key0 in data)key0==="type"||key0==="external_web_access"||key0==="filters"||key0==="search_context_size"||key0==="return_token_budget"||key0==="search_c\
ontent_types"||key0==="user_location"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.
type!=="web_search_2025_08_26"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"web_search_2025_08_26"}),errors++),data.external_web_access!==
void 0&&typeof data.external_web_access!="boolean"&&(vErrors=note(vErrors,instancePath+"/external_web_access","type",{type:"boolean"}),errors++),data.filters!==
void 0){let data2=data.filters;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+"/filters","type",{type:schema63.
properties.filters.type}),errors++),data2&&typeof data2=="object"&&!Array.isArray(data2)){for(let key1 in data2)key1==="allowed_domains"||key1==="blocked_domain\
s"||(vErrors=note(vErrors,instancePath+"/filters","additionalProperties",{additionalProperty:key1}),errors++);if(data2.allowed_domains!==void 0){let data3=data2.
allowed_domains;if(!Array.isArray(data3)&&data3!==null&&(vErrors=note(vErrors,instancePath+"/filters/allowed_domains","type",{type:schema63.properties.filters.properties.
allowed_domains.type}),errors++),Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)typeof data3[i0]!="string"&&(vErrors=note(vErrors,instancePath+
"/filters/allowed_domains/"+i0,"type",{type:"string"}),errors++)}}if(data2.blocked_domains!==void 0){let data5=data2.blocked_domains;if(!Array.isArray(data5)&&data5!==
null&&(vErrors=note(vErrors,instancePath+"/filters/blocked_domains","type",{type:schema63.properties.filters.properties.blocked_domains.type}),errors++),Array.isArray(
data5)){let len1=data5.length;for(let i1=0;i1<len1;i1++)typeof data5[i1]!="string"&&(vErrors=note(vErrors,instancePath+"/filters/blocked_domains/"+i1,"type",{type:"\
string"}),errors++)}}}}if(data.search_context_size!==void 0){let data7=data.search_context_size;typeof data7=="string"?obj12.includes(data7)||(vErrors=note(vErrors,
instancePath+"/search_context_size","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/search_context_size","type",{type:"string"}),errors++)}if(data.
return_token_budget!==void 0){let data8=data.return_token_budget;typeof data8=="string"?obj13.includes(data8)||(vErrors=note(vErrors,instancePath+"/return_token\
_budget","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/return_token_budget","type",{type:"string"}),errors++)}if(data.search_content_types!==void 0){
let data9=data.search_content_types;if(Array.isArray(data9)){let len2=data9.length;for(let i2=0;i2<len2;i2++){let data10=data9[i2];typeof data10=="string"?obj14.
includes(data10)||(vErrors=note(vErrors,instancePath+"/search_content_types/"+i2,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/search_content_ty\
pes/"+i2,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/search_content_types","type",{type:"array"}),errors++}data.user_location!==
void 0&&(validate155(data.user_location,{instancePath:instancePath+"/user_location",parentData:data,parentDataProperty:"user_location",rootData})||(vErrors=join(
vErrors,validate155.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate157.errors=vErrors,errors===
0}var obj15=["text","image"],obj16=["low","medium","high"];function validate159(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);
for(let key0 in data)key0==="type"||key0==="search_content_types"||key0==="search_context_size"||key0==="user_location"||(vErrors=note(vErrors,instancePath,"add\
itionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="web_search_preview"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"web_search_preview"}),errors++),data.search_content_types!==void 0){let data1=data.search_content_types;if(Array.isArray(data1)){let len0=data1.
length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];typeof data2=="string"?obj15.includes(data2)||(vErrors=note(vErrors,instancePath+"/search_content_types/"+
i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/search_content_types/"+i0,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+
"/search_content_types","type",{type:"array"}),errors++}if(data.search_context_size!==void 0){let data3=data.search_context_size;typeof data3=="string"?obj16.includes(
data3)||(vErrors=note(vErrors,instancePath+"/search_context_size","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/search_context_size","type",{type:"\
string"}),errors++)}data.user_location!==void 0&&(validate155(data.user_location,{instancePath:instancePath+"/user_location",parentData:data,parentDataProperty:"\
user_location",rootData})||(vErrors=join(vErrors,validate155.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate159.errors=vErrors,errors===0}var obj17=["text","image"],obj18=["low","medium","high"];function validate161(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);
for(let key0 in data)key0==="type"||key0==="search_content_types"||key0==="search_context_size"||key0==="user_location"||(vErrors=note(vErrors,instancePath,"add\
itionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="web_search_preview_2025_03_11"&&(vErrors=note(vErrors,instancePath+"\
/type","const",{allowedValue:"web_search_preview_2025_03_11"}),errors++),data.search_content_types!==void 0){let data1=data.search_content_types;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];typeof data2=="string"?obj17.includes(data2)||(vErrors=note(vErrors,instancePath+"/\
search_content_types/"+i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/search_content_types/"+i0,"type",{type:"string"}),errors++)}}else vErrors=
note(vErrors,instancePath+"/search_content_types","type",{type:"array"}),errors++}if(data.search_context_size!==void 0){let data3=data.search_context_size;typeof data3==
"string"?obj18.includes(data3)||(vErrors=note(vErrors,instancePath+"/search_context_size","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/search_c\
ontext_size","type",{type:"string"}),errors++)}data.user_location!==void 0&&(validate155(data.user_location,{instancePath:instancePath+"/user_location",parentData:data,
parentDataProperty:"user_location",rootData})||(vErrors=join(vErrors,validate155.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{
type:"object"}),errors++;return validate161.errors=vErrors,errors===0}var schema67={type:["null","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/\
Comparison"},{$ref:"#/$defs/Compound"}]}}]},schema68={type:"object",required:["type","key","value"],properties:{type:{type:"string",enum:["eq","ne","gt","gte","\
lt","lte","in","nin"]},key:{type:"string"},value:{type:["string","number","boolean","array"],items:{type:["string","number"]}}},additionalProperties:!1};function validate165(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema68.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="key"||
key0==="value"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;typeof data0!=
"string"&&(vErrors=note(vErrors,instancePath+"/type","type",{type:"string"}),errors++),data0==="eq"||data0==="ne"||data0==="gt"||data0==="gte"||data0==="lt"||data0===
"lte"||data0==="in"||data0==="nin"||(vErrors=note(vErrors,instancePath+"/type","enum",{allowedValues:schema68.properties.type.enum}),errors++)}if(data.key!==void 0&&
typeof data.key!="string"&&(vErrors=note(vErrors,instancePath+"/key","type",{type:"string"}),errors++),data.value!==void 0){let data2=data.value;if(typeof data2!=
"string"&&!(typeof data2=="number"&&isFinite(data2))&&typeof data2!="boolean"&&!Array.isArray(data2)&&(vErrors=note(vErrors,instancePath+"/value","type",{type:schema68.
properties.value.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];typeof data3!="string"&&!(typeof data3==
"number"&&isFinite(data3))&&(vErrors=note(vErrors,instancePath+"/value/"+i0,"type",{type:schema68.properties.value.items.type}),errors++)}}}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate165.errors=vErrors,errors===0}var schema69={type:"object",required:["type","filters"],properties:{type:{
type:"string",enum:["and","or"]},filters:{type:"array",items:{$ref:"#/$defs/SearchFilter"}}},additionalProperties:!1},wrapper0={validate:validate164};function validate166(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.filters===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
filters"}),errors++);for(let key0 in data)key0==="type"||key0==="filters"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0){let data0=data.type;typeof data0!="string"&&(vErrors=note(vErrors,instancePath+"/type","type",{type:"string"}),errors++),data0===
"and"||data0==="or"||(vErrors=note(vErrors,instancePath+"/type","enum",{allowedValues:schema69.properties.type.enum}),errors++)}if(data.filters!==void 0){let data1=data.
filters;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)wrapper0.validate(data1[i0],{instancePath:instancePath+"/filters/"+i0,parentData:data1,
parentDataProperty:i0,rootData})||(vErrors=join(vErrors,wrapper0.validate.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/filters","type",
{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate166.errors=vErrors,errors===0}function validate164(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;data!==null&&!(data&&typeof data=="object"&&!Array.isArray(data))&&(vErrors=
note(vErrors,instancePath,"type",{type:schema67.type}),errors++);let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){
let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:
vErrors=null),_valid0){let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",
{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="eq"?validate165(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate165.errors),errors=vErrors.length):tag0==="ne"?validate165(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate165.errors),errors=vErrors.length):tag0==="gt"?validate165(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate165.
errors),errors=vErrors.length):tag0==="gte"?validate165(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate165.errors),errors=
vErrors.length):tag0==="lt"?validate165(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate165.errors),errors=vErrors.length):
tag0==="lte"?validate165(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate165.errors),errors=vErrors.length):tag0==="i\
n"?validate165(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate165.errors),errors=vErrors.length):tag0==="nin"?validate165(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate165.errors),errors=vErrors.length):tag0==="and"?validate166(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate166.errors),errors=vErrors.length):tag0==="or"?validate166(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate166.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mappi\
ng",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;var _valid0=_errs5===errors;valid1=_valid0}return valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"\
then"}),errors++),validate164.errors=vErrors,errors===0}var obj19=["auto","default-2024-11-15"];function validate163(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++),data.vector_store_ids===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"vector_store_ids"}),errors++);
for(let key0 in data)key0==="type"||key0==="vector_store_ids"||key0==="filters"||key0==="max_num_results"||key0==="ranking_options"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="file_search"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"file_search"}),errors++),data.vector_store_ids!==void 0){let data1=data.vector_store_ids;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<
len0;i0++)typeof data1[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/vector_store_ids/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+
"/vector_store_ids","type",{type:"array"}),errors++}if(data.filters!==void 0&&(validate164(data.filters,{instancePath:instancePath+"/filters",parentData:data,parentDataProperty:"\
filters",rootData})||(vErrors=join(vErrors,validate164.errors),errors=vErrors.length)),data.max_num_results!==void 0){let data4=data.max_num_results;typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/max_num_results","type",{type:"integer"}),errors++)}if(data.ranking_options!==
void 0){let data5=data.ranking_options;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){for(let key1 in data5)key1==="hybrid_search"||key1==="ranker"||key1===
"score_threshold"||(vErrors=note(vErrors,instancePath+"/ranking_options","additionalProperties",{additionalProperty:key1}),errors++);if(data5.hybrid_search!==void 0){
let data6=data5.hybrid_search;if(data6&&typeof data6=="object"&&!Array.isArray(data6)){data6.embedding_weight===void 0&&(vErrors=note(vErrors,instancePath+"/ran\
king_options/hybrid_search","required",{missingProperty:"embedding_weight"}),errors++),data6.text_weight===void 0&&(vErrors=note(vErrors,instancePath+"/ranking_\
options/hybrid_search","required",{missingProperty:"text_weight"}),errors++);for(let key2 in data6)key2==="embedding_weight"||key2==="text_weight"||(vErrors=note(
vErrors,instancePath+"/ranking_options/hybrid_search","additionalProperties",{additionalProperty:key2}),errors++);if(data6.embedding_weight!==void 0){let data7=data6.
embedding_weight;typeof data7=="number"&&isFinite(data7)||(vErrors=note(vErrors,instancePath+"/ranking_options/hybrid_search/embedding_weight","type",{type:"num\
ber"}),errors++)}if(data6.text_weight!==void 0){let data8=data6.text_weight;typeof data8=="number"&&isFinite(data8)||(vErrors=note(vErrors,instancePath+"/rankin\
g_options/hybrid_search/text_weight","type",{type:"number"}),errors++)}}else vErrors=note(vErrors,instancePath+"/ranking_options/hybrid_search","type",{type:"ob\
ject"}),errors++}if(data5.ranker!==void 0){let data9=data5.ranker;typeof data9=="string"?obj19.includes(data9)||(vErrors=note(vErrors,instancePath+"/ranking_opt\
ions/ranker","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/ranking_options/ranker","type",{type:"string"}),errors++)}if(data5.score_threshold!==
void 0){let data10=data5.score_threshold;typeof data10=="number"&&isFinite(data10)||(vErrors=note(vErrors,instancePath+"/ranking_options/score_threshold","type",
{type:"number"}),errors++)}}else vErrors=note(vErrors,instancePath+"/ranking_options","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"\
type",{type:"object"}),errors++;return validate163.errors=vErrors,errors===0}function validate178(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="computer"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"computer"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate178.errors=vErrors,errors===
0}var schema71={type:"object",required:["type","display_height","display_width","environment"],properties:{type:{const:"computer_use_preview"},display_height:{type:"\
integer"},display_width:{type:"integer"},environment:{type:"string",openEnum:["windows","mac","linux","ubuntu","browser"]}},additionalProperties:!1},obj20=["win\
dows","mac","linux","ubuntu","browser"];function validate179(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema71.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="display_height"||key0==="display_width"||key0==="environment"||(vErrors=note(vErrors,instancePath,"additio\
nalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="computer_use_preview"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"computer_use_preview"}),errors++),data.display_height!==void 0){let data1=data.display_height;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1)||(vErrors=note(vErrors,instancePath+"/display_height","type",{type:"integer"}),errors++)}if(data.display_width!==void 0){let data2=data.display_width;
typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/display_width","type",{type:"integer"}),errors++)}if(data.
environment!==void 0){let data3=data.environment;typeof data3=="string"?obj20.includes(data3)||(vErrors=note(vErrors,instancePath+"/environment","openEnum",{}),
errors++):(vErrors=note(vErrors,instancePath+"/environment","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate179.errors=vErrors,errors===0}var schema72={type:"object",required:["type","server_label"],properties:{type:{const:"mcp"},server_label:{type:"str\
ing"},server_url:{type:"string"},server_description:{type:"string"},connector_id:{type:"string",openEnum:["connector_dropbox","connector_gmail","connector_googl\
ecalendar","connector_googledrive","connector_microsoftteams","connector_outlookcalendar","connector_outlookemail","connector_sharepoint"]},tunnel_id:{type:"str\
ing"},authorization:{type:"string"},headers:{type:["object","null"],additionalProperties:{type:"string"}},allowed_callers:{$ref:"#/$defs/AllowedCallers"},allowed_tools:{
type:["array","object","null"],items:{type:"string"},properties:{read_only:{type:"boolean"},tool_names:{type:"array",items:{type:"string"}}},additionalProperties:!1},
require_approval:{type:["null","string","object"],allOf:[{if:{type:"string"},then:{type:"string",openEnum:["always","never"]}},{if:{type:"object"},then:{type:"o\
bject",properties:{always:{$ref:"#/$defs/ToolFilter"},never:{$ref:"#/$defs/ToolFilter"}},additionalProperties:!1}}]},defer_loading:{type:"boolean"}},additionalProperties:!1},
obj21=["connector_dropbox","connector_gmail","connector_googlecalendar","connector_googledrive","connector_microsoftteams","connector_outlookcalendar","connecto\
r_outlookemail","connector_sharepoint"],obj22=["always","never"];function validate182(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)key0==="read_only"||key0==="tool_names"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.read_only!==void 0&&typeof data.read_only!="boolean"&&(vErrors=note(vErrors,instancePath+"/read_only","type",{type:"boolean"}),errors++),data.tool_names!==
void 0){let data1=data.tool_names;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)typeof data1[i0]!="string"&&(vErrors=note(vErrors,instancePath+
"/tool_names/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/tool_names","type",{type:"array"}),errors++}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate182.errors=vErrors,errors===0}function validate180(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++),data.server_label===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"server_label"}),errors++);for(let key0 in data)
func2.call(schema72.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.
type!=="mcp"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"mcp"}),errors++),data.server_label!==void 0&&typeof data.server_label!="string"&&
(vErrors=note(vErrors,instancePath+"/server_label","type",{type:"string"}),errors++),data.server_url!==void 0&&typeof data.server_url!="string"&&(vErrors=note(vErrors,
instancePath+"/server_url","type",{type:"string"}),errors++),data.server_description!==void 0&&typeof data.server_description!="string"&&(vErrors=note(vErrors,instancePath+
"/server_description","type",{type:"string"}),errors++),data.connector_id!==void 0){let data4=data.connector_id;typeof data4=="string"?obj21.includes(data4)||(vErrors=
note(vErrors,instancePath+"/connector_id","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/connector_id","type",{type:"string"}),errors++)}if(data.
tunnel_id!==void 0&&typeof data.tunnel_id!="string"&&(vErrors=note(vErrors,instancePath+"/tunnel_id","type",{type:"string"}),errors++),data.authorization!==void 0&&
typeof data.authorization!="string"&&(vErrors=note(vErrors,instancePath+"/authorization","type",{type:"string"}),errors++),data.headers!==void 0){let data7=data.
headers;if(!(data7&&typeof data7=="object"&&!Array.isArray(data7))&&data7!==null&&(vErrors=note(vErrors,instancePath+"/headers","type",{type:schema72.properties.
headers.type}),errors++),data7&&typeof data7=="object"&&!Array.isArray(data7))for(let key1 in data7)typeof data7[key1]!="string"&&(vErrors=note(vErrors,instancePath+
"/headers/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++)}if(data.allowed_callers!==void 0&&(validate138(data.allowed_callers,{instancePath:instancePath+
"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData})||(vErrors=join(vErrors,validate138.errors),errors=vErrors.length)),data.allowed_tools!==
void 0){let data10=data.allowed_tools;if(typeof data10!="object"&&(vErrors=note(vErrors,instancePath+"/allowed_tools","type",{type:schema72.properties.allowed_tools.
type}),errors++),Array.isArray(data10)){let len0=data10.length;for(let i0=0;i0<len0;i0++)typeof data10[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/allow\
ed_tools/"+i0,"type",{type:"string"}),errors++)}if(data10&&typeof data10=="object"&&!Array.isArray(data10)){for(let key2 in data10)key2==="read_only"||key2==="t\
ool_names"||(vErrors=note(vErrors,instancePath+"/allowed_tools","additionalProperties",{additionalProperty:key2}),errors++);if(data10.read_only!==void 0&&typeof data10.
read_only!="boolean"&&(vErrors=note(vErrors,instancePath+"/allowed_tools/read_only","type",{type:"boolean"}),errors++),data10.tool_names!==void 0){let data13=data10.
tool_names;if(Array.isArray(data13)){let len1=data13.length;for(let i1=0;i1<len1;i1++)typeof data13[i1]!="string"&&(vErrors=note(vErrors,instancePath+"/allowed_\
tools/tool_names/"+i1,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/allowed_tools/tool_names","type",{type:"array"}),errors++}}}if(data.
require_approval!==void 0){let data15=data.require_approval;data15!==null&&typeof data15!="string"&&!(data15&&typeof data15=="object"&&!Array.isArray(data15))&&
(vErrors=note(vErrors,instancePath+"/require_approval","type",{type:schema72.properties.require_approval.type}),errors++);let _errs35=errors,valid8=!0,_errs36=errors;
if(typeof data15!="string"){let err20={};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var _valid0=_errs36===errors;if(errors=_errs35,vErrors!==null&&
(_errs35?vErrors.length=_errs35:vErrors=null),_valid0){let _errs38=errors;typeof data15=="string"?obj22.includes(data15)||(vErrors=note(vErrors,instancePath+"/r\
equire_approval","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/require_approval","type",{type:"string"}),errors++);var _valid0=_errs38===errors;
valid8=_valid0}valid8||(vErrors=note(vErrors,instancePath+"/require_approval","if",{failingKeyword:"then"}),errors++);let _errs41=errors,valid9=!0,_errs42=errors;
if(!(data15&&typeof data15=="object"&&!Array.isArray(data15))){let err24={};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}var _valid1=_errs42===errors;
if(errors=_errs41,vErrors!==null&&(_errs41?vErrors.length=_errs41:vErrors=null),_valid1){let _errs44=errors;if(data15&&typeof data15=="object"&&!Array.isArray(data15)){
for(let key3 in data15)key3==="always"||key3==="never"||(vErrors=note(vErrors,instancePath+"/require_approval","additionalProperties",{additionalProperty:key3}),
errors++);data15.always!==void 0&&(validate182(data15.always,{instancePath:instancePath+"/require_approval/always",parentData:data15,parentDataProperty:"always",
rootData})||(vErrors=join(vErrors,validate182.errors),errors=vErrors.length)),data15.never!==void 0&&(validate182(data15.never,{instancePath:instancePath+"/requ\
ire_approval/never",parentData:data15,parentDataProperty:"never",rootData})||(vErrors=join(vErrors,validate182.errors),errors=vErrors.length))}else vErrors=note(
vErrors,instancePath+"/require_approval","type",{type:"object"}),errors++;var _valid1=_errs44===errors;valid9=_valid1}valid9||(vErrors=note(vErrors,instancePath+
"/require_approval","if",{failingKeyword:"then"}),errors++)}data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+
"/defer_loading","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate180.errors=vErrors,errors===
0}var schema74={type:"object",required:["type","container"],properties:{type:{const:"code_interpreter"},container:{type:["string","object"],required:["type"],properties:{
type:{const:"auto"},file_ids:{type:"array",items:{type:"string"}},memory_limit:{type:["string","null"],openEnum:["1g","4g","16g","64g"]},network_policy:{$ref:"#\
/$defs/NetworkPolicy"}},additionalProperties:!1},allowed_callers:{$ref:"#/$defs/AllowedCallers"}},additionalProperties:!1},obj23=["1g","4g","16g","64g"];function validate187(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="disabled"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"disabled"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate187.errors=vErrors,errors===
0}var schema77={type:"object",required:["type","allowed_domains"],properties:{type:{const:"allowlist"},allowed_domains:{type:"array",items:{type:"string"}},domain_secrets:{
type:"array",items:{type:"object",required:["domain","name","value"],properties:{domain:{type:"string"},name:{type:"string"},value:{type:"string"}},additionalProperties:!1}}},
additionalProperties:!1};function validate188(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.allowed_domains===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"allowed_domains"}),errors++);for(let key0 in data)key0==="type"||key0==="allowed_domains"||key0===
"domain_secrets"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="allowlist"&&
(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"allowlist"}),errors++),data.allowed_domains!==void 0){let data1=data.allowed_domains;if(Array.
isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)typeof data1[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/allowed_domains/"+i0,"type",{type:"\
string"}),errors++)}else vErrors=note(vErrors,instancePath+"/allowed_domains","type",{type:"array"}),errors++}if(data.domain_secrets!==void 0){let data3=data.domain_secrets;
if(Array.isArray(data3)){let len1=data3.length;for(let i1=0;i1<len1;i1++){let data4=data3[i1];if(data4&&typeof data4=="object"&&!Array.isArray(data4)){for(let prop0 of schema77.
properties.domain_secrets.items.required)data4[prop0]===void 0&&(vErrors=note(vErrors,instancePath+"/domain_secrets/"+i1,"required",{missingProperty:prop0}),errors++);
for(let key1 in data4)key1==="domain"||key1==="name"||key1==="value"||(vErrors=note(vErrors,instancePath+"/domain_secrets/"+i1,"additionalProperties",{additionalProperty:key1}),
errors++);data4.domain!==void 0&&typeof data4.domain!="string"&&(vErrors=note(vErrors,instancePath+"/domain_secrets/"+i1+"/domain","type",{type:"string"}),errors++),
data4.name!==void 0&&typeof data4.name!="string"&&(vErrors=note(vErrors,instancePath+"/domain_secrets/"+i1+"/name","type",{type:"string"}),errors++),data4.value!==
void 0&&typeof data4.value!="string"&&(vErrors=note(vErrors,instancePath+"/domain_secrets/"+i1+"/value","type",{type:"string"}),errors++)}else vErrors=note(vErrors,
instancePath+"/domain_secrets/"+i1,"type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath+"/domain_secrets","type",{type:"array"}),errors++}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate188.errors=vErrors,errors===0}function validate186(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="disabled"?validate187(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate187.errors),errors=vErrors.length):tag0==="allowlist"?validate188(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate188.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate186.errors=vErrors,errors===0}function validate185(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),
data.container===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"container"}),errors++);for(let key0 in data)key0==="type"||key0==="cont\
ainer"||key0==="allowed_callers"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!==
"code_interpreter"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"code_interpreter"}),errors++),data.container!==void 0){let data1=data.container;
if(typeof data1!="string"&&!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&(vErrors=note(vErrors,instancePath+"/container","type",{type:schema74.properties.
container.type}),errors++),data1&&typeof data1=="object"&&!Array.isArray(data1)){data1.type===void 0&&(vErrors=note(vErrors,instancePath+"/container","required",
{missingProperty:"type"}),errors++);for(let key1 in data1)key1==="type"||key1==="file_ids"||key1==="memory_limit"||key1==="network_policy"||(vErrors=note(vErrors,
instancePath+"/container","additionalProperties",{additionalProperty:key1}),errors++);if(data1.type!==void 0&&data1.type!=="auto"&&(vErrors=note(vErrors,instancePath+
"/container/type","const",{allowedValue:"auto"}),errors++),data1.file_ids!==void 0){let data3=data1.file_ids;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<
len0;i0++)typeof data3[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/container/file_ids/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+
"/container/file_ids","type",{type:"array"}),errors++}if(data1.memory_limit!==void 0){let data5=data1.memory_limit;typeof data5!="string"&&data5!==null&&(vErrors=
note(vErrors,instancePath+"/container/memory_limit","type",{type:schema74.properties.container.properties.memory_limit.type}),errors++),typeof data5=="string"&&
(obj23.includes(data5)||(vErrors=note(vErrors,instancePath+"/container/memory_limit","openEnum",{}),errors++))}data1.network_policy!==void 0&&(validate186(data1.
network_policy,{instancePath:instancePath+"/container/network_policy",parentData:data1,parentDataProperty:"network_policy",rootData})||(vErrors=join(vErrors,validate186.
errors),errors=vErrors.length))}}data.allowed_callers!==void 0&&(validate138(data.allowed_callers,{instancePath:instancePath+"/allowed_callers",parentData:data,
parentDataProperty:"allowed_callers",rootData})||(vErrors=join(vErrors,validate138.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",
{type:"object"}),errors++;return validate185.errors=vErrors,errors===0}var schema78={type:"object",required:["type"],properties:{type:{const:"image_generation"},
action:{type:"string",openEnum:["generate","edit","auto"]},background:{type:"string",openEnum:["transparent","opaque","auto"]},complexity:{type:"string",openEnum:[
"low","medium","high"]},frame_count:{type:"integer"},frame_duration_ms:{type:"integer"},input_fidelity:{type:["string","null"],openEnum:["high","low"]},input_image_mask:{
type:"object",properties:{file_id:{type:"string"},image_url:{type:"string"}},additionalProperties:!1},model:{type:"string",openEnum:["gpt-image-1","gpt-image-1-\
mini","gpt-image-2","gpt-image-2-2026-04-21","gpt-image-2.5-sunburst","gpt-image-2.5-sunburst-2026-09-08","gpt-image-2.5-flare","gpt-image-2.5-flare-2026-09-08",
"gpt-image-2.6-sunburst","gpt-image-2.6-flare","gpt-image-1.5","chatgpt-image-latest"]},moderation:{type:"string",openEnum:["auto","low"]},output_compression:{type:"\
integer"},output_format:{type:"string",openEnum:["png","webp","jpeg","gif","svg"]},partial_images:{type:"integer"},quality:{type:"string",openEnum:["low","mediu\
m","high","xhigh","max","auto"]},size:{type:"string",openEnum:["1024x1024","1024x1536","1536x1024","auto"]},svg:{type:"object",properties:{model:{type:"string"},
reasoning:{type:["object","null"],properties:{effort:{$ref:"#/$defs/ReasoningEffort"}},additionalProperties:!1}},additionalProperties:!1}},additionalProperties:!1},
obj24=["generate","edit","auto"],obj25=["transparent","opaque","auto"],obj26=["low","medium","high"],obj27=["high","low"],obj28=["gpt-image-1","gpt-image-1-mini",
"gpt-image-2","gpt-image-2-2026-04-21","gpt-image-2.5-sunburst","gpt-image-2.5-sunburst-2026-09-08","gpt-image-2.5-flare","gpt-image-2.5-flare-2026-09-08","gpt-\
image-2.6-sunburst","gpt-image-2.6-flare","gpt-image-1.5","chatgpt-image-latest"],obj29=["auto","low"],obj30=["png","webp","jpeg","gif","svg"],obj31=["low","med\
ium","high","xhigh","max","auto"],obj32=["1024x1024","1024x1536","1536x1024","auto"],schema79={type:["string","null"],openEnum:["none","minimal","low","medium",
"high","xhigh","max"]},obj33=["none","minimal","low","medium","high","xhigh","max"];function validate194(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;return typeof data!="string"&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema79.type}),errors++),typeof data=="str\
ing"&&(obj33.includes(data)||(vErrors=note(vErrors,instancePath,"openEnum",{}),errors++)),validate194.errors=vErrors,errors===0}function validate193(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)func2.call(schema78.properties,key0)||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="image_generation"&&(vErrors=note(vErrors,instancePath+"/type","c\
onst",{allowedValue:"image_generation"}),errors++),data.action!==void 0){let data1=data.action;typeof data1=="string"?obj24.includes(data1)||(vErrors=note(vErrors,
instancePath+"/action","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/action","type",{type:"string"}),errors++)}if(data.background!==void 0){let data2=data.
background;typeof data2=="string"?obj25.includes(data2)||(vErrors=note(vErrors,instancePath+"/background","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+
"/background","type",{type:"string"}),errors++)}if(data.complexity!==void 0){let data3=data.complexity;typeof data3=="string"?obj26.includes(data3)||(vErrors=note(
vErrors,instancePath+"/complexity","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/complexity","type",{type:"string"}),errors++)}if(data.frame_count!==
void 0){let data4=data.frame_count;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/frame_count","type",
{type:"integer"}),errors++)}if(data.frame_duration_ms!==void 0){let data5=data.frame_duration_ms;typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)||
(vErrors=note(vErrors,instancePath+"/frame_duration_ms","type",{type:"integer"}),errors++)}if(data.input_fidelity!==void 0){let data6=data.input_fidelity;typeof data6!=
"string"&&data6!==null&&(vErrors=note(vErrors,instancePath+"/input_fidelity","type",{type:schema78.properties.input_fidelity.type}),errors++),typeof data6=="str\
ing"&&(obj27.includes(data6)||(vErrors=note(vErrors,instancePath+"/input_fidelity","openEnum",{}),errors++))}if(data.input_image_mask!==void 0){let data7=data.input_image_mask;
if(data7&&typeof data7=="object"&&!Array.isArray(data7)){for(let key1 in data7)key1==="file_id"||key1==="image_url"||(vErrors=note(vErrors,instancePath+"/input_\
image_mask","additionalProperties",{additionalProperty:key1}),errors++);data7.file_id!==void 0&&typeof data7.file_id!="string"&&(vErrors=note(vErrors,instancePath+
"/input_image_mask/file_id","type",{type:"string"}),errors++),data7.image_url!==void 0&&typeof data7.image_url!="string"&&(vErrors=note(vErrors,instancePath+"/i\
nput_image_mask/image_url","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/input_image_mask","type",{type:"object"}),errors++}if(data.
model!==void 0){let data10=data.model;typeof data10=="string"?obj28.includes(data10)||(vErrors=note(vErrors,instancePath+"/model","openEnum",{}),errors++):(vErrors=
note(vErrors,instancePath+"/model","type",{type:"string"}),errors++)}if(data.moderation!==void 0){let data11=data.moderation;typeof data11=="string"?obj29.includes(
data11)||(vErrors=note(vErrors,instancePath+"/moderation","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/moderation","type",{type:"string"}),errors++)}
if(data.output_compression!==void 0){let data12=data.output_compression;typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12)||(vErrors=note(vErrors,
instancePath+"/output_compression","type",{type:"integer"}),errors++)}if(data.output_format!==void 0){let data13=data.output_format;typeof data13=="string"?obj30.
includes(data13)||(vErrors=note(vErrors,instancePath+"/output_format","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/output_format","type",{type:"\
string"}),errors++)}if(data.partial_images!==void 0){let data14=data.partial_images;typeof data14=="number"&&!(data14%1)&&!isNaN(data14)&&isFinite(data14)||(vErrors=
note(vErrors,instancePath+"/partial_images","type",{type:"integer"}),errors++)}if(data.quality!==void 0){let data15=data.quality;typeof data15=="string"?obj31.includes(
data15)||(vErrors=note(vErrors,instancePath+"/quality","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/quality","type",{type:"string"}),errors++)}
if(data.size!==void 0){let data16=data.size;typeof data16=="string"?obj32.includes(data16)||(vErrors=note(vErrors,instancePath+"/size","openEnum",{}),errors++):
(vErrors=note(vErrors,instancePath+"/size","type",{type:"string"}),errors++)}if(data.svg!==void 0){let data17=data.svg;if(data17&&typeof data17=="object"&&!Array.
isArray(data17)){for(let key2 in data17)key2==="model"||key2==="reasoning"||(vErrors=note(vErrors,instancePath+"/svg","additionalProperties",{additionalProperty:key2}),
errors++);if(data17.model!==void 0&&typeof data17.model!="string"&&(vErrors=note(vErrors,instancePath+"/svg/model","type",{type:"string"}),errors++),data17.reasoning!==
void 0){let data19=data17.reasoning;if(!(data19&&typeof data19=="object"&&!Array.isArray(data19))&&data19!==null&&(vErrors=note(vErrors,instancePath+"/svg/reaso\
ning","type",{type:schema78.properties.svg.properties.reasoning.type}),errors++),data19&&typeof data19=="object"&&!Array.isArray(data19)){for(let key3 in data19)
key3!=="effort"&&(vErrors=note(vErrors,instancePath+"/svg/reasoning","additionalProperties",{additionalProperty:key3}),errors++);data19.effort!==void 0&&(validate194(
data19.effort,{instancePath:instancePath+"/svg/reasoning/effort",parentData:data19,parentDataProperty:"effort",rootData})||(vErrors=join(vErrors,validate194.errors),
errors=vErrors.length))}}}else vErrors=note(vErrors,instancePath+"/svg","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"o\
bject"}),errors++;return validate193.errors=vErrors,errors===0}function validate196(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="local_shell"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"local_shell"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate196.errors=vErrors,errors===
0}var schema82={type:["null","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/\
ContainerAuto"},{$ref:"#/$defs/LocalEnvironment"},{$ref:"#/$defs/ContainerReference"}]}}]},schema83={type:"object",required:["type"],properties:{type:{const:"co\
ntainer_auto"},file_ids:{type:"array",items:{type:"string"}},memory_limit:{type:["string","null"],openEnum:["1g","4g","16g","64g"]},network_policy:{$ref:"#/$def\
s/NetworkPolicy"},skills:{type:"array",items:{$ref:"#/$defs/Skill"}}},additionalProperties:!1},obj34=["1g","4g","16g","64g"];function validate203(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.skill_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"skill_id"}),errors++);for(let key0 in data)key0==="type"||key0==="skill_id"||key0==="version"||(vErrors=note(vErrors,instancePath,"\
additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="skill_reference"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"skill_reference"}),errors++),data.skill_id!==void 0&&typeof data.skill_id!="string"&&(vErrors=note(vErrors,instancePath+"/skill_id","type",{type:"\
string"}),errors++),data.version!==void 0&&typeof data.version!="string"&&(vErrors=note(vErrors,instancePath+"/version","type",{type:"string"}),errors++)}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate203.errors=vErrors,errors===0}var schema86={type:"object",required:["type","name","des\
cription","source"],properties:{type:{const:"inline"},name:{type:"string"},description:{type:"string"},source:{type:"object",required:["type","media_type","data"],
properties:{type:{const:"base64"},media_type:{const:"application/zip"},data:{type:"string"}},additionalProperties:!1}},additionalProperties:!1};function validate204(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema86.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="name"||
key0==="description"||key0==="source"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.
type!=="inline"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"inline"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=
note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.description!==void 0&&typeof data.description!="string"&&(vErrors=note(vErrors,instancePath+
"/description","type",{type:"string"}),errors++),data.source!==void 0){let data3=data.source;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){for(let prop1 of schema86.
properties.source.required)data3[prop1]===void 0&&(vErrors=note(vErrors,instancePath+"/source","required",{missingProperty:prop1}),errors++);for(let key1 in data3)
key1==="type"||key1==="media_type"||key1==="data"||(vErrors=note(vErrors,instancePath+"/source","additionalProperties",{additionalProperty:key1}),errors++);data3.
type!==void 0&&data3.type!=="base64"&&(vErrors=note(vErrors,instancePath+"/source/type","const",{allowedValue:"base64"}),errors++),data3.media_type!==void 0&&data3.
media_type!=="application/zip"&&(vErrors=note(vErrors,instancePath+"/source/media_type","const",{allowedValue:"application/zip"}),errors++),data3.data!==void 0&&
typeof data3.data!="string"&&(vErrors=note(vErrors,instancePath+"/source/data","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/source",
"type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate204.errors=vErrors,errors===0}function validate202(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="skill_reference"?validate203(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate203.errors),errors=vErrors.length):tag0==="inline"?validate204(data,{
instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate204.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"disc\
riminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate202.errors=vErrors,errors===0}function validate200(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="file_ids"||key0==="memory_limit"||key0==="network_policy"||
key0==="skills"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="container_au\
to"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"container_auto"}),errors++),data.file_ids!==void 0){let data1=data.file_ids;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)typeof data1[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/file_ids/"+i0,"type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath+"/file_ids","type",{type:"array"}),errors++}if(data.memory_limit!==void 0){let data3=data.memory_limit;typeof data3!="string"&&
data3!==null&&(vErrors=note(vErrors,instancePath+"/memory_limit","type",{type:schema83.properties.memory_limit.type}),errors++),typeof data3=="string"&&(obj34.includes(
data3)||(vErrors=note(vErrors,instancePath+"/memory_limit","openEnum",{}),errors++))}if(data.network_policy!==void 0&&(validate186(data.network_policy,{instancePath:instancePath+
"/network_policy",parentData:data,parentDataProperty:"network_policy",rootData})||(vErrors=join(vErrors,validate186.errors),errors=vErrors.length)),data.skills!==
void 0){let data5=data.skills;if(Array.isArray(data5)){let len1=data5.length;for(let i1=0;i1<len1;i1++)validate202(data5[i1],{instancePath:instancePath+"/skills\
/"+i1,parentData:data5,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate202.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/skills","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate200.errors=vErrors,errors===0}
var schema87={type:"object",required:["type"],properties:{type:{const:"local"},skills:{type:"array",items:{type:"object",required:["name","description","path"],
properties:{name:{type:"string"},description:{type:"string"},path:{type:"string"}},additionalProperties:!1}}},additionalProperties:!1};function validate208(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="skills"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="local"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
local"}),errors++),data.skills!==void 0){let data1=data.skills;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];if(data2&&
typeof data2=="object"&&!Array.isArray(data2)){for(let prop0 of schema87.properties.skills.items.required)data2[prop0]===void 0&&(vErrors=note(vErrors,instancePath+
"/skills/"+i0,"required",{missingProperty:prop0}),errors++);for(let key1 in data2)key1==="name"||key1==="description"||key1==="path"||(vErrors=note(vErrors,instancePath+
"/skills/"+i0,"additionalProperties",{additionalProperty:key1}),errors++);data2.name!==void 0&&typeof data2.name!="string"&&(vErrors=note(vErrors,instancePath+"\
/skills/"+i0+"/name","type",{type:"string"}),errors++),data2.description!==void 0&&typeof data2.description!="string"&&(vErrors=note(vErrors,instancePath+"/skil\
ls/"+i0+"/description","type",{type:"string"}),errors++),data2.path!==void 0&&typeof data2.path!="string"&&(vErrors=note(vErrors,instancePath+"/skills/"+i0+"/pa\
th","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/skills/"+i0,"type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath+
"/skills","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate208.errors=vErrors,errors===0}function validate209(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.container_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"container_id"}),errors++);for(let key0 in data)key0==="type"||key0==="container_id"||(vErrors=note(vErrors,instancePath,"additional\
Properties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="container_reference"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
container_reference"}),errors++),data.container_id!==void 0&&typeof data.container_id!="string"&&(vErrors=note(vErrors,instancePath+"/container_id","type",{type:"\
string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate209.errors=vErrors,errors===0}function validate199(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;data!==null&&!(data&&typeof data=="object"&&!Array.isArray(data))&&(vErrors=
note(vErrors,instancePath,"type",{type:schema82.type}),errors++);let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){
let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:
vErrors=null),_valid0){let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",
{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="container_auto"?validate200(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate200.errors),errors=vErrors.length):tag0==="local"?validate208(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate208.errors),errors=vErrors.length):tag0==="container_reference"?validate209(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate209.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;var _valid0=_errs5===errors;valid1=_valid0}return valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++),validate199.
errors=vErrors,errors===0}function validate197(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0===
"type"||key0==="allowed_callers"||key0==="environment"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==
void 0&&data.type!=="shell"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"shell"}),errors++),data.allowed_callers!==void 0&&(validate138(data.
allowed_callers,{instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData})||(vErrors=join(vErrors,validate138.
errors),errors=vErrors.length)),data.environment!==void 0&&(validate199(data.environment,{instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"\
environment",rootData})||(vErrors=join(vErrors,validate199.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate197.errors=vErrors,errors===0}function validate214(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="allowed\
_callers"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="apply_patch"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"apply_patch"}),errors++),data.allowed_callers!==void 0&&(validate138(data.allowed_callers,{instancePath:instancePath+
"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData})||(vErrors=join(vErrors,validate138.errors),errors=vErrors.length))}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate214.errors=vErrors,errors===0}function validate216(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="programmatic_tool_calling"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"programmatic_tool_calling"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate216.
errors=vErrors,errors===0}function validate136(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="function"?validate137(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate137.errors),errors=vErrors.length):
tag0==="custom"?validate140(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate140.errors),errors=vErrors.length):tag0===
"namespace"?validate148(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate148.errors),errors=vErrors.length):tag0==="to\
ol_search"?validate153(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate153.errors),errors=vErrors.length):tag0==="web\
_search"?validate154(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate154.errors),errors=vErrors.length):tag0==="web_s\
earch_2025_08_26"?validate157(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate157.errors),errors=vErrors.length):tag0===
"web_search_preview"?validate159(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate159.errors),errors=vErrors.length):tag0===
"web_search_preview_2025_03_11"?validate161(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate161.errors),errors=vErrors.
length):tag0==="file_search"?validate163(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate163.errors),errors=vErrors.length):
tag0==="computer"?validate178(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate178.errors),errors=vErrors.length):tag0===
"computer_use_preview"?validate179(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate179.errors),errors=vErrors.length):
tag0==="mcp"?validate180(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate180.errors),errors=vErrors.length):tag0==="c\
ode_interpreter"?validate185(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate185.errors),errors=vErrors.length):tag0===
"image_generation"?validate193(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate193.errors),errors=vErrors.length):tag0===
"local_shell"?validate196(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate196.errors),errors=vErrors.length):tag0==="\
shell"?validate197(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate197.errors),errors=vErrors.length):tag0==="apply_p\
atch"?validate214(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate214.errors),errors=vErrors.length):tag0==="programm\
atic_tool_calling"?validate216(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate216.errors),errors=vErrors.length):(vErrors=
note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",
tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate136.errors=vErrors,errors===0}var obj35=[
"server","client"];function validate135(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="\
object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.tools===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"tools"}),errors++);for(let key0 in data)func2.call(schema50.properties,key0)||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="tool_search_output"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"tool_search_output"}),errors++),data.tools!==void 0){let data1=data.tools;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<
len0;i0++)validate136(data1[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate136.errors),
errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/tools","type",{type:"array"}),errors++}if(data.id!==void 0){let data3=data.id;typeof data3!="str\
ing"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema50.properties.id.type}),errors++)}if(data.call_id!==void 0){let data4=data.call_id;
typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:schema50.properties.call_id.type}),errors++)}if(data.execution!==
void 0){let data5=data.execution;typeof data5=="string"?obj35.includes(data5)||(vErrors=note(vErrors,instancePath+"/execution","openEnum",{}),errors++):(vErrors=
note(vErrors,instancePath+"/execution","type",{type:"string"}),errors++)}data.status!==void 0&&(validate30(data.status,{instancePath:instancePath+"/status",parentData:data,
parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate30.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="stri\
ng"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"\
/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==
void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate135.errors=vErrors,errors===0}var schema91={type:"object",required:["type","role","tools"],properties:{type:{const:"\
additional_tools"},role:{type:"string",openEnum:["developer","unknown","user","assistant","system","critic","discriminator","tool"]},tools:{type:"array",items:{
$ref:"#/$defs/Tool"}},id:{type:["string","null"]},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},
obj36=["developer","unknown","user","assistant","system","critic","discriminator","tool"];function validate239(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema91.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="role"||key0==="tools"||key0==="id"||key0==="\
agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="additional_tools"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"additional_tools"}),errors++),data.role!==void 0){
let data1=data.role;typeof data1=="string"?obj36.includes(data1)||(vErrors=note(vErrors,instancePath+"/role","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+
"/role","type",{type:"string"}),errors++)}if(data.tools!==void 0){let data2=data.tools;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)
validate136(data2[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate136.errors),errors=
vErrors.length)}else vErrors=note(vErrors,instancePath+"/tools","type",{type:"array"}),errors++}if(data.id!==void 0){let data4=data.id;typeof data4!="string"&&data4!==
null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema91.properties.id.type}),errors++)}data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==
void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate239.errors=vErrors,errors===0}var schema92={type:"object",required:["type"],properties:{type:{const:"configurati\
on_update"},id:{type:["string","null"]},reasoning:{type:"object",properties:{effort:{$ref:"#/$defs/ReasoningEffort"}},additionalProperties:!1},text:{type:"objec\
t",required:["format"],properties:{format:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/TextFormatText"},{$ref:"#/$\
defs/TextFormatJsonSchema"}]}},additionalProperties:!1},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};function validate245(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="text"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"text"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate245.errors=vErrors,errors===0}var schema94={
type:"object",required:["type","name","schema"],properties:{type:{const:"json_schema"},name:{type:"string"},schema:{type:"object",additionalProperties:!0},description:{
type:["string","null"]},strict:{type:["boolean","null"]}},additionalProperties:!1};function validate246(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema94.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="name"||key0==="schema"||key0==="description"||key0==="strict"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="json_schema"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"json_schema"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"\
string"}),errors++),data.schema!==void 0){let data2=data.schema;data2&&typeof data2=="object"&&!Array.isArray(data2)||(vErrors=note(vErrors,instancePath+"/schem\
a","type",{type:"object"}),errors++)}if(data.description!==void 0){let data3=data.description;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+
"/description","type",{type:schema94.properties.description.type}),errors++)}if(data.strict!==void 0){let data4=data.strict;typeof data4!="boolean"&&data4!==null&&
(vErrors=note(vErrors,instancePath+"/strict","type",{type:schema94.properties.strict.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"obje\
ct"}),errors++;return validate246.errors=vErrors,errors===0}function validate243(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);
for(let key0 in data)key0==="type"||key0==="id"||key0==="reasoning"||key0==="text"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="configuration_update"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"configuration_update"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=
note(vErrors,instancePath+"/id","type",{type:schema92.properties.id.type}),errors++)}if(data.reasoning!==void 0){let data2=data.reasoning;if(data2&&typeof data2==
"object"&&!Array.isArray(data2)){for(let key1 in data2)key1!=="effort"&&(vErrors=note(vErrors,instancePath+"/reasoning","additionalProperties",{additionalProperty:key1}),
errors++);data2.effort!==void 0&&(validate194(data2.effort,{instancePath:instancePath+"/reasoning/effort",parentData:data2,parentDataProperty:"effort",rootData})||
(vErrors=join(vErrors,validate194.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath+"/reasoning","type",{type:"object"}),errors++}if(data.text!==
void 0){let data4=data.text;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){data4.format===void 0&&(vErrors=note(vErrors,instancePath+"/text","required",
{missingProperty:"format"}),errors++);for(let key2 in data4)key2!=="format"&&(vErrors=note(vErrors,instancePath+"/text","additionalProperties",{additionalProperty:key2}),
errors++);if(data4.format!==void 0){let data5=data4.format;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){data5.type===void 0&&(vErrors=note(vErrors,instancePath+
"/text/format","required",{missingProperty:"type"}),errors++);let tag0=data5.type;typeof tag0=="string"?tag0==="text"?validate245(data5,{instancePath:instancePath+
"/text/format",parentData:data4,parentDataProperty:"format",rootData})||(vErrors=join(vErrors,validate245.errors),errors=vErrors.length):tag0==="json_schema"?validate246(
data5,{instancePath:instancePath+"/text/format",parentData:data4,parentDataProperty:"format",rootData})||(vErrors=join(vErrors,validate246.errors),errors=vErrors.
length):(vErrors=note(vErrors,instancePath+"/text/format","discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath+
"/text/format","discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath+"/text/format","type",{type:"object"}),errors++}}else
vErrors=note(vErrors,instancePath+"/text","type",{type:"object"}),errors++}data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,
parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&
(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate243.errors=vErrors,errors===0}var schema95={type:"object",required:["type"],properties:{type:{const:"context_com\
paction"},id:{type:["string","null"]},encrypted_content:{type:["string","null"]},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"\
#/$defs/ChatMetadata"}},additionalProperties:!1};function validate251(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)
key0==="type"||key0==="id"||key0==="encrypted_content"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="context_compaction"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"context_compaction"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:schema95.properties.id.type}),errors++)}if(data.encrypted_content!==void 0){let data2=data.encrypted_content;typeof data2!="string"&&data2!==
null&&(vErrors=note(vErrors,instancePath+"/encrypted_content","type",{type:schema95.properties.encrypted_content.type}),errors++)}data.agent!==void 0&&(validate32(
data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),
data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat\
_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate34.errors),
errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate251.errors=vErrors,errors===0}var schema96={type:"\
object",required:["type","call_id","code","fingerprint"],properties:{type:{const:"program"},id:{type:["string","null"]},call_id:{type:"string"},code:{type:"stri\
ng"},fingerprint:{type:"string"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};
function validate254(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema96.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="id"||key0==="call_id"||key0==="code"||key0==="fingerprint"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="program"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"program"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:schema96.properties.id.type}),errors++)}data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","\
type",{type:"string"}),errors++),data.code!==void 0&&typeof data.code!="string"&&(vErrors=note(vErrors,instancePath+"/code","type",{type:"string"}),errors++),data.
fingerprint!==void 0&&typeof data.fingerprint!="string"&&(vErrors=note(vErrors,instancePath+"/fingerprint","type",{type:"string"}),errors++),data.agent!==void 0&&
(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=
vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+
"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,
validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate254.errors=vErrors,errors===0}
var schema97={type:"object",required:["type","call_id","result","status"],properties:{type:{const:"program_output"},id:{type:["string","null"]},call_id:{type:"s\
tring"},result:{type:"string"},status:{type:"string",openEnum:["completed","incomplete"]},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{
$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},obj37=["completed","incomplete"];function validate257(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema97.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="call_id"||key0==="result"||key0===
"status"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="program_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"program_output"}),errors++),data.
id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema97.properties.id.type}),errors++)}
if(data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.result!==void 0&&typeof data.
result!="string"&&(vErrors=note(vErrors,instancePath+"/result","type",{type:"string"}),errors++),data.status!==void 0){let data4=data.status;typeof data4=="stri\
ng"?obj37.includes(data4)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"stri\
ng"}),errors++)}data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=
join(vErrors,validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,
{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||
(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate257.errors=
vErrors,errors===0}var schema98={type:"object",required:["type","status"],properties:{type:{const:"web_search_call"},id:{type:["string","null"]},status:{type:"s\
tring",openEnum:["in_progress","searching","completed","failed","incomplete"]},action:{$ref:"#/$defs/WebSearchAction"},results:{type:["array","null"],items:{type:"\
object",additionalProperties:!0}},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},
obj38=["in_progress","searching","completed","failed","incomplete"],schema99={type:["null","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["t\
ype"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/Search"},{$ref:"#/$defs/WebSearchActionOpenPage"},{$ref:"#/$defs/WebSearchActionFind"}]}}]},schema100={
type:"object",required:["type"],properties:{type:{const:"search"},query:{type:"string"},queries:{type:"array",items:{type:"string"}},sources:{type:["array","nul\
l"],items:{$ref:"#/$defs/WebSearchSource"}}},additionalProperties:!1};function validate264(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.url===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"url"}),errors++);for(let key0 in data)key0==="type"||key0==="url"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="url"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"url"}),errors++),data.url!==void 0&&typeof data.
url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate264.errors=vErrors,errors===0}function validate265(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="api"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"api"}),errors++),data.name!==void 0&&typeof data.
name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate265.errors=vErrors,errors===0}function validate263(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.
type;typeof tag0=="string"?tag0==="url"?validate264(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate264.errors),errors=
vErrors.length):tag0==="api"?validate265(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate265.errors),errors=vErrors.length):
(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"\
tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate263.errors=vErrors,errors===0}function validate262(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="query"||key0==="queries"||key0==="\
sources"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="search"&&(vErrors=note(
vErrors,instancePath+"/type","const",{allowedValue:"search"}),errors++),data.query!==void 0&&typeof data.query!="string"&&(vErrors=note(vErrors,instancePath+"/q\
uery","type",{type:"string"}),errors++),data.queries!==void 0){let data2=data.queries;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)typeof data2[i0]!=
"string"&&(vErrors=note(vErrors,instancePath+"/queries/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/queries","type",{type:"ar\
ray"}),errors++}if(data.sources!==void 0){let data4=data.sources;if(!Array.isArray(data4)&&data4!==null&&(vErrors=note(vErrors,instancePath+"/sources","type",{type:schema100.
properties.sources.type}),errors++),Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)validate263(data4[i1],{instancePath:instancePath+"/sou\
rces/"+i1,parentData:data4,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate263.errors),errors=vErrors.length)}}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate262.errors=vErrors,errors===0}var schema104={type:"object",required:["type"],properties:{type:{const:"open_page"},
url:{type:["string","null"]}},additionalProperties:!1};function validate269(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);
for(let key0 in data)key0==="type"||key0==="url"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="open_page"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"open_page"}),errors++),data.url!==void 0){let data1=data.url;
typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/url","type",{type:schema104.properties.url.type}),errors++)}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate269.errors=vErrors,errors===0}var schema105={type:"object",required:["type","pattern","url"],properties:{
type:{const:"find_in_page"},pattern:{type:"string"},url:{type:"string"}},additionalProperties:!1};function validate270(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema105.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="pattern"||key0==="url"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="find_in_page"&&(vErrors=note(vErrors,instancePath+"/ty\
pe","const",{allowedValue:"find_in_page"}),errors++),data.pattern!==void 0&&typeof data.pattern!="string"&&(vErrors=note(vErrors,instancePath+"/pattern","type",
{type:"string"}),errors++),data.url!==void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"string"}),errors++)}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate270.errors=vErrors,errors===0}function validate261(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;data!==null&&!(data&&typeof data=="object"&&!Array.isArray(data))&&(vErrors=note(vErrors,instancePath,"type",{type:schema99.
type}),errors++);let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){let err1={};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.
type;typeof tag0=="string"?tag0==="search"?validate262(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate262.errors),errors=
vErrors.length):tag0==="open_page"?validate269(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.
length):tag0==="find_in_page"?validate270(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate270.errors),errors=vErrors.
length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminat\
or",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;var _valid0=_errs5===errors;valid1=
_valid0}return valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++),validate261.errors=vErrors,errors===0}function validate260(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.status===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
status"}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="status"||key0==="action"||key0==="results"||key0==="agent"||key0==="internal_chat_m\
essage_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!==
"web_search_call"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"web_search_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!=
"string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema98.properties.id.type}),errors++)}if(data.status!==void 0){let data2=data.status;
typeof data2=="string"?obj38.includes(data2)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status",
"type",{type:"string"}),errors++)}if(data.action!==void 0&&(validate261(data.action,{instancePath:instancePath+"/action",parentData:data,parentDataProperty:"act\
ion",rootData})||(vErrors=join(vErrors,validate261.errors),errors=vErrors.length)),data.results!==void 0){let data4=data.results;if(!Array.isArray(data4)&&data4!==
null&&(vErrors=note(vErrors,instancePath+"/results","type",{type:schema98.properties.results.type}),errors++),Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<
len0;i0++){let data5=data4[i0];data5&&typeof data5=="object"&&!Array.isArray(data5)||(vErrors=note(vErrors,instancePath+"/results/"+i0,"type",{type:"object"}),errors++)}}}
data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.
errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+
"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,
validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate260.errors=vErrors,errors===0}
var schema106={type:"object",required:["type","queries","status"],properties:{type:{const:"file_search_call"},id:{type:["string","null"]},queries:{type:"array",
items:{type:"string"}},status:{type:"string",openEnum:["in_progress","searching","completed","incomplete","failed"]},results:{type:["array","null"],items:{$ref:"\
#/$defs/FileSearchResult"}},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},obj39=[
"in_progress","searching","completed","incomplete","failed"],schema107={type:"object",properties:{attributes:{type:["object","null"],additionalProperties:{type:[
"string","number","boolean"]}},file_id:{type:"string"},filename:{type:"string"},score:{type:"number"},text:{type:"string"}},additionalProperties:!1};function validate278(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
key0==="attributes"||key0==="file_id"||key0==="filename"||key0==="score"||key0==="text"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.attributes!==void 0){let data0=data.attributes;if(!(data0&&typeof data0=="object"&&!Array.isArray(data0))&&data0!==null&&(vErrors=note(vErrors,
instancePath+"/attributes","type",{type:schema107.properties.attributes.type}),errors++),data0&&typeof data0=="object"&&!Array.isArray(data0))for(let key1 in data0){
let data1=data0[key1];typeof data1!="string"&&!(typeof data1=="number"&&isFinite(data1))&&typeof data1!="boolean"&&(vErrors=note(vErrors,instancePath+"/attribut\
es/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:schema107.properties.attributes.additionalProperties.type}),errors++)}}if(data.file_id!==void 0&&typeof data.
file_id!="string"&&(vErrors=note(vErrors,instancePath+"/file_id","type",{type:"string"}),errors++),data.filename!==void 0&&typeof data.filename!="string"&&(vErrors=
note(vErrors,instancePath+"/filename","type",{type:"string"}),errors++),data.score!==void 0){let data4=data.score;typeof data4=="number"&&isFinite(data4)||(vErrors=
note(vErrors,instancePath+"/score","type",{type:"number"}),errors++)}data.text!==void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text",
"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate278.errors=vErrors,errors===0}function validate277(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema106.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||
key0==="queries"||key0==="status"||key0==="results"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"ad\
ditionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="file_search_call"&&(vErrors=note(vErrors,instancePath+"/type","cons\
t",{allowedValue:"file_search_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/i\
d","type",{type:schema106.properties.id.type}),errors++)}if(data.queries!==void 0){let data2=data.queries;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<
len0;i0++)typeof data2[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/queries/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+
"/queries","type",{type:"array"}),errors++}if(data.status!==void 0){let data4=data.status;typeof data4=="string"?obj39.includes(data4)||(vErrors=note(vErrors,instancePath+
"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"string"}),errors++)}if(data.results!==void 0){let data5=data.results;
if(!Array.isArray(data5)&&data5!==null&&(vErrors=note(vErrors,instancePath+"/results","type",{type:schema106.properties.results.type}),errors++),Array.isArray(data5)){
let len1=data5.length;for(let i1=0;i1<len1;i1++)validate278(data5[i1],{instancePath:instancePath+"/results/"+i1,parentData:data5,parentDataProperty:i1,rootData})||
(vErrors=join(vErrors,validate278.errors),errors=vErrors.length)}}data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,
parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&
(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate277.errors=vErrors,errors===0}var schema108={type:"object",required:["type","code","container_id","status"],properties:{
type:{const:"code_interpreter_call"},id:{type:["string","null"]},code:{type:["string","null"]},container_id:{type:"string"},status:{type:"string",openEnum:["in_\
progress","completed","incomplete","interpreting","failed"]},outputs:{type:["array","null"],items:{$ref:"#/$defs/CodeInterpreterOutput"}},agent:{$ref:"#/$defs/A\
gent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},obj40=["in_progress","completed","incomplete","interpr\
eting","failed"];function validate284(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.logs===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"logs"}),errors++);for(let key0 in data)key0==="type"||key0==="logs"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="logs"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"logs"}),errors++),data.logs!==void 0&&typeof data.
logs!="string"&&(vErrors=note(vErrors,instancePath+"/logs","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate284.errors=vErrors,errors===0}function validate285(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.url===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"url"}),errors++);for(let key0 in data)key0==="type"||key0==="url"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="image"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"image"}),errors++),data.url!==void 0&&typeof data.
url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate285.errors=vErrors,errors===0}function validate283(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.
type;typeof tag0=="string"?tag0==="logs"?validate284(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate284.errors),errors=
vErrors.length):tag0==="image"?validate285(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate285.errors),errors=vErrors.
length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminat\
or",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate283.errors=vErrors,
errors===0}function validate282(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){for(let prop0 of schema108.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);
for(let key0 in data)key0==="type"||key0==="id"||key0==="code"||key0==="container_id"||key0==="status"||key0==="outputs"||key0==="agent"||key0==="internal_chat_\
message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!==
"code_interpreter_call"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"code_interpreter_call"}),errors++),data.id!==void 0){let data1=data.id;
typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema108.properties.id.type}),errors++)}if(data.code!==void 0){let data2=data.
code;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/code","type",{type:schema108.properties.code.type}),errors++)}if(data.container_id!==
void 0&&typeof data.container_id!="string"&&(vErrors=note(vErrors,instancePath+"/container_id","type",{type:"string"}),errors++),data.status!==void 0){let data4=data.
status;typeof data4=="string"?obj40.includes(data4)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/\
status","type",{type:"string"}),errors++)}if(data.outputs!==void 0){let data5=data.outputs;if(!Array.isArray(data5)&&data5!==null&&(vErrors=note(vErrors,instancePath+
"/outputs","type",{type:schema108.properties.outputs.type}),errors++),Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<len0;i0++)validate283(data5[i0],
{instancePath:instancePath+"/outputs/"+i0,parentData:data5,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate283.errors),errors=vErrors.length)}}data.
agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.
errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+
"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,
validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate282.errors=vErrors,errors===0}
var schema112={type:"object",required:["type","status"],properties:{type:{const:"image_generation_call"},id:{type:["string","null"]},result:{type:["string","nul\
l"]},status:{type:"string",openEnum:["in_progress","completed","generating","failed"]},action:{type:["string","null"],openEnum:["generate","edit","auto"]},background:{
type:["string","null"],openEnum:["transparent","opaque","auto"]},error:{type:["object","null"],required:["code","message","param","type"],properties:{code:{type:[
"string","null"]},message:{type:"string"},param:{type:["string","null"]},type:{type:"string"},moderation_details:{type:"object",required:["categories","moderati\
on_stage"],properties:{categories:{type:"array",items:{type:"string"}},moderation_stage:{type:"string",openEnum:["input","output","unknown"]}},additionalProperties:!1}},
additionalProperties:!1},output_format:{type:["string","null"],openEnum:["png","webp","jpeg","gif","svg"]},quality:{type:["string","null"],openEnum:["low","medi\
um","high","xhigh","max","auto"]},revised_prompt:{type:["string","null"]},size:{type:["string","null"],openEnum:["1024x1024","1024x1536","1536x1024"]},svg_usage:{
type:"object",required:["input_tokens","model","output_tokens","reasoning_tokens","total_tokens"],properties:{input_tokens:{type:"integer"},model:{type:"string"},
output_tokens:{type:"integer"},reasoning_tokens:{type:"integer"},total_tokens:{type:"integer"}},additionalProperties:!1},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{
$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},obj41=["in_progress","completed","generating","failed"],obj42=["generate","edit","auto"],obj43=["transpar\
ent","opaque","auto"],obj44=["input","output","unknown"],obj45=["png","webp","jpeg","gif","svg"],obj46=["low","medium","high","xhigh","max","auto"],obj47=["1024\
x1024","1024x1536","1536x1024"];function validate291(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.status===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"status"}),errors++);for(let key0 in data)func2.call(schema112.properties,key0)||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="image_generation_call"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"image_generation_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:schema112.properties.id.type}),errors++)}if(data.result!==void 0){let data2=data.result;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,
instancePath+"/result","type",{type:schema112.properties.result.type}),errors++)}if(data.status!==void 0){let data3=data.status;typeof data3=="string"?obj41.includes(
data3)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"string"}),errors++)}if(data.
action!==void 0){let data4=data.action;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/action","type",{type:schema112.properties.action.
type}),errors++),typeof data4=="string"&&(obj42.includes(data4)||(vErrors=note(vErrors,instancePath+"/action","openEnum",{}),errors++))}if(data.background!==void 0){
let data5=data.background;typeof data5!="string"&&data5!==null&&(vErrors=note(vErrors,instancePath+"/background","type",{type:schema112.properties.background.type}),
errors++),typeof data5=="string"&&(obj43.includes(data5)||(vErrors=note(vErrors,instancePath+"/background","openEnum",{}),errors++))}if(data.error!==void 0){let data6=data.
error;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))&&data6!==null&&(vErrors=note(vErrors,instancePath+"/error","type",{type:schema112.properties.error.
type}),errors++),data6&&typeof data6=="object"&&!Array.isArray(data6)){for(let prop0 of schema112.properties.error.required)data6[prop0]===void 0&&(vErrors=note(
vErrors,instancePath+"/error","required",{missingProperty:prop0}),errors++);for(let key1 in data6)key1==="code"||key1==="message"||key1==="param"||key1==="type"||
key1==="moderation_details"||(vErrors=note(vErrors,instancePath+"/error","additionalProperties",{additionalProperty:key1}),errors++);if(data6.code!==void 0){let data7=data6.
code;typeof data7!="string"&&data7!==null&&(vErrors=note(vErrors,instancePath+"/error/code","type",{type:schema112.properties.error.properties.code.type}),errors++)}
if(data6.message!==void 0&&typeof data6.message!="string"&&(vErrors=note(vErrors,instancePath+"/error/message","type",{type:"string"}),errors++),data6.param!==void 0){
let data9=data6.param;typeof data9!="string"&&data9!==null&&(vErrors=note(vErrors,instancePath+"/error/param","type",{type:schema112.properties.error.properties.
param.type}),errors++)}if(data6.type!==void 0&&typeof data6.type!="string"&&(vErrors=note(vErrors,instancePath+"/error/type","type",{type:"string"}),errors++),data6.
moderation_details!==void 0){let data11=data6.moderation_details;if(data11&&typeof data11=="object"&&!Array.isArray(data11)){data11.categories===void 0&&(vErrors=
note(vErrors,instancePath+"/error/moderation_details","required",{missingProperty:"categories"}),errors++),data11.moderation_stage===void 0&&(vErrors=note(vErrors,
instancePath+"/error/moderation_details","required",{missingProperty:"moderation_stage"}),errors++);for(let key2 in data11)key2==="categories"||key2==="moderati\
on_stage"||(vErrors=note(vErrors,instancePath+"/error/moderation_details","additionalProperties",{additionalProperty:key2}),errors++);if(data11.categories!==void 0){
let data12=data11.categories;if(Array.isArray(data12)){let len0=data12.length;for(let i0=0;i0<len0;i0++)typeof data12[i0]!="string"&&(vErrors=note(vErrors,instancePath+
"/error/moderation_details/categories/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/error/moderation_details/categories","type",
{type:"array"}),errors++}if(data11.moderation_stage!==void 0){let data14=data11.moderation_stage;typeof data14=="string"?obj44.includes(data14)||(vErrors=note(vErrors,
instancePath+"/error/moderation_details/moderation_stage","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/error/moderation_details/moderation_stag\
e","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/error/moderation_details","type",{type:"object"}),errors++}}}if(data.output_format!==
void 0){let data15=data.output_format;typeof data15!="string"&&data15!==null&&(vErrors=note(vErrors,instancePath+"/output_format","type",{type:schema112.properties.
output_format.type}),errors++),typeof data15=="string"&&(obj45.includes(data15)||(vErrors=note(vErrors,instancePath+"/output_format","openEnum",{}),errors++))}if(data.
quality!==void 0){let data16=data.quality;typeof data16!="string"&&data16!==null&&(vErrors=note(vErrors,instancePath+"/quality","type",{type:schema112.properties.
quality.type}),errors++),typeof data16=="string"&&(obj46.includes(data16)||(vErrors=note(vErrors,instancePath+"/quality","openEnum",{}),errors++))}if(data.revised_prompt!==
void 0){let data17=data.revised_prompt;typeof data17!="string"&&data17!==null&&(vErrors=note(vErrors,instancePath+"/revised_prompt","type",{type:schema112.properties.
revised_prompt.type}),errors++)}if(data.size!==void 0){let data18=data.size;typeof data18!="string"&&data18!==null&&(vErrors=note(vErrors,instancePath+"/size","\
type",{type:schema112.properties.size.type}),errors++),typeof data18=="string"&&(obj47.includes(data18)||(vErrors=note(vErrors,instancePath+"/size","openEnum",{}),
errors++))}if(data.svg_usage!==void 0){let data19=data.svg_usage;if(data19&&typeof data19=="object"&&!Array.isArray(data19)){for(let prop1 of schema112.properties.
svg_usage.required)data19[prop1]===void 0&&(vErrors=note(vErrors,instancePath+"/svg_usage","required",{missingProperty:prop1}),errors++);for(let key3 in data19)
key3==="input_tokens"||key3==="model"||key3==="output_tokens"||key3==="reasoning_tokens"||key3==="total_tokens"||(vErrors=note(vErrors,instancePath+"/svg_usage",
"additionalProperties",{additionalProperty:key3}),errors++);if(data19.input_tokens!==void 0){let data20=data19.input_tokens;typeof data20=="number"&&!(data20%1)&&
!isNaN(data20)&&isFinite(data20)||(vErrors=note(vErrors,instancePath+"/svg_usage/input_tokens","type",{type:"integer"}),errors++)}if(data19.model!==void 0&&typeof data19.
model!="string"&&(vErrors=note(vErrors,instancePath+"/svg_usage/model","type",{type:"string"}),errors++),data19.output_tokens!==void 0){let data22=data19.output_tokens;
typeof data22=="number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22)||(vErrors=note(vErrors,instancePath+"/svg_usage/output_tokens","type",{type:"integer"}),errors++)}
if(data19.reasoning_tokens!==void 0){let data23=data19.reasoning_tokens;typeof data23=="number"&&!(data23%1)&&!isNaN(data23)&&isFinite(data23)||(vErrors=note(vErrors,
instancePath+"/svg_usage/reasoning_tokens","type",{type:"integer"}),errors++)}if(data19.total_tokens!==void 0){let data24=data19.total_tokens;typeof data24=="nu\
mber"&&!(data24%1)&&!isNaN(data24)&&isFinite(data24)||(vErrors=note(vErrors,instancePath+"/svg_usage/total_tokens","type",{type:"integer"}),errors++)}}else vErrors=
note(vErrors,instancePath+"/svg_usage","type",{type:"object"}),errors++}data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,
parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&
(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate291.errors=vErrors,errors===0}var schema113={type:"object",required:["type","call_id","pending_safety_checks","s\
tatus"],properties:{type:{const:"computer_call"},id:{type:["string","null"]},call_id:{type:"string"},pending_safety_checks:{type:"array",items:{$ref:"#/$defs/Sa\
fetyCheck"}},status:{type:"string",openEnum:["in_progress","completed","incomplete"]},action:{$ref:"#/$defs/ComputerAction"},actions:{type:"array",items:{$ref:"\
#/$defs/ComputerAction"}},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},schema114={
type:"object",required:["id"],properties:{id:{type:"string"},code:{type:["string","null"]},message:{type:["string","null"]}},additionalProperties:!1};function validate295(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.id===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"id"}),errors++);for(let key0 in data)key0==="id"||key0==="code"||key0==="message"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:"string"}),errors++),data.code!==void 0){let data1=data.code;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/code",
"type",{type:schema114.properties.code.type}),errors++)}if(data.message!==void 0){let data2=data.message;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,
instancePath+"/message","type",{type:schema114.properties.message.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate295.
errors=vErrors,errors===0}var schema116={type:"object",required:["type","button","x","y"],properties:{type:{const:"click"},button:{type:"string",openEnum:["left","right","wheel","back","\
forward"]},x:{type:"number"},y:{type:"number"},keys:{type:["array","null"],items:{type:"string"}}},additionalProperties:!1},obj49=["left","right","wheel","back",
"forward"];function validate298(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){for(let prop0 of schema116.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);
for(let key0 in data)key0==="type"||key0==="button"||key0==="x"||key0==="y"||key0==="keys"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="click"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"click"}),errors++),data.button!==void 0){
let data1=data.button;typeof data1=="string"?obj49.includes(data1)||(vErrors=note(vErrors,instancePath+"/button","openEnum",{}),errors++):(vErrors=note(vErrors,
instancePath+"/button","type",{type:"string"}),errors++)}if(data.x!==void 0){let data2=data.x;typeof data2=="number"&&isFinite(data2)||(vErrors=note(vErrors,instancePath+
"/x","type",{type:"number"}),errors++)}if(data.y!==void 0){let data3=data.y;typeof data3=="number"&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/y","ty\
pe",{type:"number"}),errors++)}if(data.keys!==void 0){let data4=data.keys;if(!Array.isArray(data4)&&data4!==null&&(vErrors=note(vErrors,instancePath+"/keys","ty\
pe",{type:schema116.properties.keys.type}),errors++),Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)typeof data4[i0]!="string"&&(vErrors=
note(vErrors,instancePath+"/keys/"+i0,"type",{type:"string"}),errors++)}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate298.
errors=vErrors,errors===0}var schema117={type:"object",required:["type","x","y"],properties:{type:{const:"double_click"},x:{type:"number"},y:{type:"number"},keys:{
type:["array","null"],items:{type:"string"}}},additionalProperties:!1};function validate299(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema117.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="x"||key0==="y"||key0==="keys"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="double_click"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"double_click"}),errors++),data.x!==void 0){let data1=data.x;typeof data1=="number"&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/x","typ\
e",{type:"number"}),errors++)}if(data.y!==void 0){let data2=data.y;typeof data2=="number"&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/y","type",{type:"\
number"}),errors++)}if(data.keys!==void 0){let data3=data.keys;if(!Array.isArray(data3)&&data3!==null&&(vErrors=note(vErrors,instancePath+"/keys","type",{type:schema117.
properties.keys.type}),errors++),Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)typeof data3[i0]!="string"&&(vErrors=note(vErrors,instancePath+
"/keys/"+i0,"type",{type:"string"}),errors++)}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate299.errors=vErrors,errors===
0}var schema118={type:"object",required:["type","path"],properties:{type:{const:"drag"},path:{type:"array",items:{type:"object",required:["x","y"],properties:{x:{
type:"number"},y:{type:"number"}},additionalProperties:!1}},keys:{type:["array","null"],items:{type:"string"}}},additionalProperties:!1};function validate300(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.path===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
path"}),errors++);for(let key0 in data)key0==="type"||key0==="path"||key0==="keys"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="drag"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"drag"}),errors++),data.path!==void 0){let data1=data.
path;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];if(data2&&typeof data2=="object"&&!Array.isArray(data2)){data2.
x===void 0&&(vErrors=note(vErrors,instancePath+"/path/"+i0,"required",{missingProperty:"x"}),errors++),data2.y===void 0&&(vErrors=note(vErrors,instancePath+"/pa\
th/"+i0,"required",{missingProperty:"y"}),errors++);for(let key1 in data2)key1==="x"||key1==="y"||(vErrors=note(vErrors,instancePath+"/path/"+i0,"additionalProp\
erties",{additionalProperty:key1}),errors++);if(data2.x!==void 0){let data3=data2.x;typeof data3=="number"&&isFinite(data3)||(vErrors=note(vErrors,instancePath+
"/path/"+i0+"/x","type",{type:"number"}),errors++)}if(data2.y!==void 0){let data4=data2.y;typeof data4=="number"&&isFinite(data4)||(vErrors=note(vErrors,instancePath+
"/path/"+i0+"/y","type",{type:"number"}),errors++)}}else vErrors=note(vErrors,instancePath+"/path/"+i0,"type",{type:"object"}),errors++}}else vErrors=note(vErrors,
instancePath+"/path","type",{type:"array"}),errors++}if(data.keys!==void 0){let data5=data.keys;if(!Array.isArray(data5)&&data5!==null&&(vErrors=note(vErrors,instancePath+
"/keys","type",{type:schema118.properties.keys.type}),errors++),Array.isArray(data5)){let len1=data5.length;for(let i1=0;i1<len1;i1++)typeof data5[i1]!="string"&&
(vErrors=note(vErrors,instancePath+"/keys/"+i1,"type",{type:"string"}),errors++)}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate300.
errors=vErrors,errors===0}function validate301(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.keys===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"keys"}),errors++);for(let key0 in data)key0==="type"||key0==="keys"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="keypress"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"keypress"}),errors++),data.keys!==void 0){
let data1=data.keys;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)typeof data1[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/ke\
ys/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/keys","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate301.errors=vErrors,errors===0}var schema120={type:"object",required:["type","x","y"],properties:{type:{const:"mo\
ve"},x:{type:"number"},y:{type:"number"},keys:{type:["array","null"],items:{type:"string"}}},additionalProperties:!1};function validate302(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema120.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="x"||key0==="y"||
key0==="keys"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="move"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"move"}),errors++),data.x!==void 0){let data1=data.x;typeof data1=="number"&&isFinite(data1)||(vErrors=note(
vErrors,instancePath+"/x","type",{type:"number"}),errors++)}if(data.y!==void 0){let data2=data.y;typeof data2=="number"&&isFinite(data2)||(vErrors=note(vErrors,
instancePath+"/y","type",{type:"number"}),errors++)}if(data.keys!==void 0){let data3=data.keys;if(!Array.isArray(data3)&&data3!==null&&(vErrors=note(vErrors,instancePath+
"/keys","type",{type:schema120.properties.keys.type}),errors++),Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)typeof data3[i0]!="string"&&
(vErrors=note(vErrors,instancePath+"/keys/"+i0,"type",{type:"string"}),errors++)}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate302.
errors=vErrors,errors===0}function validate303(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="screenshot"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"screenshot"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate303.errors=vErrors,errors===
0}var schema122={type:"object",required:["type","scroll_x","scroll_y","x","y"],properties:{type:{const:"scroll"},scroll_x:{type:"number"},scroll_y:{type:"number"},
x:{type:"number"},y:{type:"number"},keys:{type:["array","null"],items:{type:"string"}}},additionalProperties:!1};function validate304(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema122.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="scroll_x"||key0==="scroll_y"||
key0==="x"||key0==="y"||key0==="keys"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.
type!=="scroll"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"scroll"}),errors++),data.scroll_x!==void 0){let data1=data.scroll_x;typeof data1==
"number"&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/scroll_x","type",{type:"number"}),errors++)}if(data.scroll_y!==void 0){let data2=data.scroll_y;typeof data2==
"number"&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/scroll_y","type",{type:"number"}),errors++)}if(data.x!==void 0){let data3=data.x;typeof data3=="\
number"&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/x","type",{type:"number"}),errors++)}if(data.y!==void 0){let data4=data.y;typeof data4=="number"&&
isFinite(data4)||(vErrors=note(vErrors,instancePath+"/y","type",{type:"number"}),errors++)}if(data.keys!==void 0){let data5=data.keys;if(!Array.isArray(data5)&&
data5!==null&&(vErrors=note(vErrors,instancePath+"/keys","type",{type:schema122.properties.keys.type}),errors++),Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<
len0;i0++)typeof data5[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/keys/"+i0,"type",{type:"string"}),errors++)}}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate304.errors=vErrors,errors===0}function validate305(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"text"}),errors++);for(let key0 in data)key0==="type"||key0==="text"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="type"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"type"}),errors++),data.text!==void 0&&typeof data.
text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate305.errors=vErrors,errors===0}function validate306(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="wait"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"wait"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate306.errors=vErrors,errors===0}function validate297(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="click"?validate298(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate298.errors),errors=vErrors.length):tag0==="double_click"?validate299(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate299.errors),errors=vErrors.length):tag0==="drag"?validate300(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate300.errors),errors=vErrors.length):tag0==="keypress"?validate301(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate301.errors),errors=vErrors.length):tag0==="move"?validate302(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate302.errors),errors=vErrors.length):tag0==="screenshot"?validate303(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate303.errors),errors=vErrors.length):tag0==="scroll"?validate304(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate304.errors),errors=vErrors.length):tag0==="type"?validate305(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate305.
errors),errors=vErrors.length):tag0==="wait"?validate306(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate306.errors),
errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate297.errors=
vErrors,errors===0}var obj48=["in_progress","completed","incomplete"];function validate294(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema113.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema113.properties,key0)||(vErrors=note(vErrors,instancePath,"addit\
ionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="computer_call"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
computer_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema113.
properties.id.type}),errors++)}if(data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),
data.pending_safety_checks!==void 0){let data3=data.pending_safety_checks;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate295(data3[i0],
{instancePath:instancePath+"/pending_safety_checks/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate295.errors),errors=vErrors.
length)}else vErrors=note(vErrors,instancePath+"/pending_safety_checks","type",{type:"array"}),errors++}if(data.status!==void 0){let data5=data.status;typeof data5==
"string"?obj48.includes(data5)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"\
string"}),errors++)}if(data.action!==void 0&&(validate297(data.action,{instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData})||
(vErrors=join(vErrors,validate297.errors),errors=vErrors.length)),data.actions!==void 0){let data7=data.actions;if(Array.isArray(data7)){let len1=data7.length;for(let i1=0;i1<
len1;i1++)validate297(data7[i1],{instancePath:instancePath+"/actions/"+i1,parentData:data7,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate297.errors),
errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/actions","type",{type:"array"}),errors++}data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==
void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate294.errors=vErrors,errors===0}var schema125={type:"object",required:["type","call_id","output"],properties:{type:{
const:"computer_call_output"},call_id:{type:"string"},output:{$ref:"#/$defs/Screenshot"},id:{type:["string","null"]},acknowledged_safety_checks:{type:["array","\
null"],items:{$ref:"#/$defs/SafetyCheck"}},status:{type:["string","null"],openEnum:["in_progress","completed","incomplete","failed"]},created_by:{type:"string"},
agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};function validate321(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="file_id"||
key0==="image_url"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="computer_scr\
eenshot"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"computer_screenshot"}),errors++),data.file_id!==void 0&&typeof data.file_id!="string"&&
(vErrors=note(vErrors,instancePath+"/file_id","type",{type:"string"}),errors++),data.image_url!==void 0&&typeof data.image_url!="string"&&(vErrors=note(vErrors,
instancePath+"/image_url","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate321.errors=vErrors,
errors===0}var obj50=["in_progress","completed","incomplete","failed"];function validate320(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema125.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema125.properties,key0)||(vErrors=note(vErrors,instancePath,"addit\
ionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="computer_call_output"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"computer_call_output"}),errors++),data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",
{type:"string"}),errors++),data.output!==void 0&&(validate321(data.output,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData})||
(vErrors=join(vErrors,validate321.errors),errors=vErrors.length)),data.id!==void 0){let data3=data.id;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,
instancePath+"/id","type",{type:schema125.properties.id.type}),errors++)}if(data.acknowledged_safety_checks!==void 0){let data4=data.acknowledged_safety_checks;
if(!Array.isArray(data4)&&data4!==null&&(vErrors=note(vErrors,instancePath+"/acknowledged_safety_checks","type",{type:schema125.properties.acknowledged_safety_checks.
type}),errors++),Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate295(data4[i0],{instancePath:instancePath+"/acknowledged_safety_ch\
ecks/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate295.errors),errors=vErrors.length)}}if(data.status!==void 0){let data6=data.
status;typeof data6!="string"&&data6!==null&&(vErrors=note(vErrors,instancePath+"/status","type",{type:schema125.properties.status.type}),errors++),typeof data6==
"string"&&(obj50.includes(data6)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++))}data.created_by!==void 0&&typeof data.created_by!="stri\
ng"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"\
/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==
void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate320.errors=vErrors,errors===0}var schema127={type:"object",required:["type","call_id","status","action"],properties:{
type:{const:"local_shell_call"},id:{type:["string","null"]},call_id:{type:"string"},status:{type:"string",openEnum:["in_progress","completed","incomplete"]},action:{
type:"object",required:["type","command","env"],properties:{type:{const:"exec"},command:{type:"array",items:{type:"string"}},env:{type:"object",additionalProperties:{
type:"string"}},timeout_ms:{type:["integer","null"]},user:{type:["string","null"]},working_directory:{type:["string","null"]}},additionalProperties:!1},agent:{$ref:"\
#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},obj51=["in_progress","completed","incomplete"];
function validate326(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema127.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="id"||key0==="call_id"||key0==="status"||key0==="action"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="local_shell_call"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"local_shell_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:schema127.properties.id.type}),errors++)}if(data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_i\
d","type",{type:"string"}),errors++),data.status!==void 0){let data3=data.status;typeof data3=="string"?obj51.includes(data3)||(vErrors=note(vErrors,instancePath+
"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"string"}),errors++)}if(data.action!==void 0){let data4=data.action;
if(data4&&typeof data4=="object"&&!Array.isArray(data4)){for(let prop1 of schema127.properties.action.required)data4[prop1]===void 0&&(vErrors=note(vErrors,instancePath+
"/action","required",{missingProperty:prop1}),errors++);for(let key1 in data4)key1==="type"||key1==="command"||key1==="env"||key1==="timeout_ms"||key1==="user"||
key1==="working_directory"||(vErrors=note(vErrors,instancePath+"/action","additionalProperties",{additionalProperty:key1}),errors++);if(data4.type!==void 0&&data4.
type!=="exec"&&(vErrors=note(vErrors,instancePath+"/action/type","const",{allowedValue:"exec"}),errors++),data4.command!==void 0){let data6=data4.command;if(Array.
isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)typeof data6[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/action/command/"+i0,"type",{type:"\
string"}),errors++)}else vErrors=note(vErrors,instancePath+"/action/command","type",{type:"array"}),errors++}if(data4.env!==void 0){let data8=data4.env;if(data8&&
typeof data8=="object"&&!Array.isArray(data8))for(let key2 in data8)typeof data8[key2]!="string"&&(vErrors=note(vErrors,instancePath+"/action/env/"+key2.replace(
/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++);else vErrors=note(vErrors,instancePath+"/action/env","type",{type:"object"}),errors++}if(data4.
timeout_ms!==void 0){let data10=data4.timeout_ms;!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))&&data10!==null&&(vErrors=note(vErrors,
instancePath+"/action/timeout_ms","type",{type:schema127.properties.action.properties.timeout_ms.type}),errors++)}if(data4.user!==void 0){let data11=data4.user;
typeof data11!="string"&&data11!==null&&(vErrors=note(vErrors,instancePath+"/action/user","type",{type:schema127.properties.action.properties.user.type}),errors++)}
if(data4.working_directory!==void 0){let data12=data4.working_directory;typeof data12!="string"&&data12!==null&&(vErrors=note(vErrors,instancePath+"/action/work\
ing_directory","type",{type:schema127.properties.action.properties.working_directory.type}),errors++)}}else vErrors=note(vErrors,instancePath+"/action","type",{
type:"object"}),errors++}data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||
(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,
{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||
(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate326.errors=
vErrors,errors===0}var schema128={type:"object",required:["type","output"],properties:{type:{const:"local_shell_call_output"},id:{type:["string","null"]},call_id:{
type:"string"},output:{type:"string"},status:{$ref:"#/$defs/ItemStatus"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/\
ChatMetadata"}},additionalProperties:!1};function validate329(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.output===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"output"}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="call_id"||key0===
"output"||key0==="status"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="local_shell_call_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"local_shell_call_outpu\
t"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema128.properties.
id.type}),errors++)}data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.output!==
void 0&&typeof data.output!="string"&&(vErrors=note(vErrors,instancePath+"/output","type",{type:"string"}),errors++),data.status!==void 0&&(validate30(data.status,
{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate30.errors),errors=vErrors.length)),data.
agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.
errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+
"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,
validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate329.errors=vErrors,errors===0}
var schema129={type:"object",required:["type","call_id","action"],properties:{type:{const:"shell_call"},id:{type:["string","null"]},call_id:{type:"string"},action:{
type:"object",required:["commands"],properties:{commands:{type:"array",items:{type:"string"}},max_output_length:{type:["integer","null"]},timeout_ms:{type:["int\
eger","null"]}},additionalProperties:!1},environment:{type:["null","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"\
type"},oneOf:[{$ref:"#/$defs/LocalEnvironment"},{$ref:"#/$defs/ContainerReference"}]}}]},status:{$ref:"#/$defs/ItemStatus"},caller:{$ref:"#/$defs/Caller"},created_by:{
type:"string"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};function validate333(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema129.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema129.properties,
key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="shell_call"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"shell_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=
note(vErrors,instancePath+"/id","type",{type:schema129.properties.id.type}),errors++)}if(data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,
instancePath+"/call_id","type",{type:"string"}),errors++),data.action!==void 0){let data3=data.action;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){data3.
commands===void 0&&(vErrors=note(vErrors,instancePath+"/action","required",{missingProperty:"commands"}),errors++);for(let key1 in data3)key1==="commands"||key1===
"max_output_length"||key1==="timeout_ms"||(vErrors=note(vErrors,instancePath+"/action","additionalProperties",{additionalProperty:key1}),errors++);if(data3.commands!==
void 0){let data4=data3.commands;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)typeof data4[i0]!="string"&&(vErrors=note(vErrors,instancePath+
"/action/commands/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/action/commands","type",{type:"array"}),errors++}if(data3.max_output_length!==
void 0){let data6=data3.max_output_length;!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&data6!==null&&(vErrors=note(vErrors,instancePath+
"/action/max_output_length","type",{type:schema129.properties.action.properties.max_output_length.type}),errors++)}if(data3.timeout_ms!==void 0){let data7=data3.
timeout_ms;!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))&&data7!==null&&(vErrors=note(vErrors,instancePath+"/action/timeout_ms","type",{
type:schema129.properties.action.properties.timeout_ms.type}),errors++)}}else vErrors=note(vErrors,instancePath+"/action","type",{type:"object"}),errors++}if(data.
environment!==void 0){let data8=data.environment;data8!==null&&!(data8&&typeof data8=="object"&&!Array.isArray(data8))&&(vErrors=note(vErrors,instancePath+"/env\
ironment","type",{type:schema129.properties.environment.type}),errors++);let _errs21=errors,valid5=!0,_errs22=errors;if(!(data8&&typeof data8=="object"&&!Array.
isArray(data8))){let err13={};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var _valid0=_errs22===errors;if(errors=_errs21,vErrors!==null&&(_errs21?
vErrors.length=_errs21:vErrors=null),_valid0){let _errs24=errors;if(data8&&typeof data8=="object"&&!Array.isArray(data8)){data8.type===void 0&&(vErrors=note(vErrors,
instancePath+"/environment","required",{missingProperty:"type"}),errors++);let tag0=data8.type;typeof tag0=="string"?tag0==="local"?validate208(data8,{instancePath:instancePath+
"/environment",parentData:data,parentDataProperty:"environment",rootData})||(vErrors=join(vErrors,validate208.errors),errors=vErrors.length):tag0==="container_r\
eference"?validate209(data8,{instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData})||(vErrors=join(vErrors,validate209.
errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath+"/environment","discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=
note(vErrors,instancePath+"/environment","discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath+"/environment",
"type",{type:"object"}),errors++;var _valid0=_errs24===errors;valid5=_valid0}valid5||(vErrors=note(vErrors,instancePath+"/environment","if",{failingKeyword:"the\
n"}),errors++)}data.status!==void 0&&(validate30(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=
join(vErrors,validate30.errors),errors=vErrors.length)),data.caller!==void 0&&(validate46(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"\
caller",rootData})||(vErrors=join(vErrors,validate46.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,
instancePath+"/created_by","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"\
agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,
{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||
(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate333.errors=
vErrors,errors===0}var schema130={type:"object",required:["type","call_id","output"],properties:{type:{const:"shell_call_output"},id:{type:["string","null"]},call_id:{
type:"string"},output:{type:"array",items:{$ref:"#/$defs/ShellOutput"}},max_output_length:{type:["integer","null"]},status:{$ref:"#/$defs/ItemStatus"},caller:{$ref:"\
#/$defs/Caller"},created_by:{type:"string"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},
schema131={type:"object",required:["outcome","stderr","stdout"],properties:{outcome:{$ref:"#/$defs/Outcome"},stderr:{type:"string"},stdout:{type:"string"},created_by:{
type:"string"}},additionalProperties:!1};function validate343(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="timeout"&&(vErrors=note(vErrors,instancePath+"/type","\
const",{allowedValue:"timeout"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate343.errors=vErrors,errors===0}function validate344(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.exit_code===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"exit_code"}),errors++);for(let key0 in data)key0==="type"||key0==="exit_code"||(vErrors=note(vErrors,instancePath,"additionalProper\
ties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="exit"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"exit"}),
errors++),data.exit_code!==void 0){let data1=data.exit_code;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/exit_code","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate344.errors=vErrors,errors===
0}function validate342(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="ti\
meout"?validate343(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate343.errors),errors=vErrors.length):tag0==="exit"?validate344(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate344.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate342.errors=vErrors,errors===0}function validate341(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema131.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="outcome"||key0==="stderr"||key0===
"stdout"||key0==="created_by"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.outcome!==void 0&&(validate342(
data.outcome,{instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData})||(vErrors=join(vErrors,validate342.errors),errors=vErrors.
length)),data.stderr!==void 0&&typeof data.stderr!="string"&&(vErrors=note(vErrors,instancePath+"/stderr","type",{type:"string"}),errors++),data.stdout!==void 0&&
typeof data.stdout!="string"&&(vErrors=note(vErrors,instancePath+"/stdout","type",{type:"string"}),errors++),data.created_by!==void 0&&typeof data.created_by!="\
string"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate341.errors=vErrors,errors===0}function validate340(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema130.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)func2.call(schema130.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="shell_call_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"shell_call_output"}),errors++),data.id!==
void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema130.properties.id.type}),errors++)}if(data.
call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.output!==void 0){let data3=data.
output;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate341(data3[i0],{instancePath:instancePath+"/output/"+i0,parentData:data3,
parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate341.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/output","type",{type:"\
array"}),errors++}if(data.max_output_length!==void 0){let data5=data.max_output_length;!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))&&data5!==
null&&(vErrors=note(vErrors,instancePath+"/max_output_length","type",{type:schema130.properties.max_output_length.type}),errors++)}data.status!==void 0&&(validate30(
data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate30.errors),errors=vErrors.
length)),data.caller!==void 0&&(validate46(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=join(
vErrors,validate46.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,instancePath+"/created_by",
"type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||
(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,
{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||
(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate340.errors=
vErrors,errors===0}var schema135={type:"object",required:["type","call_id","operation","status"],properties:{type:{const:"apply_patch_call"},id:{type:["string",
"null"]},call_id:{type:"string"},operation:{$ref:"#/$defs/ApplyPatchOperation"},status:{type:"string",openEnum:["in_progress","completed"]},caller:{$ref:"#/$def\
s/Caller"},created_by:{type:"string"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};var schema137={type:"object",required:["type","path","diff"],properties:{type:{const:"create_file"},path:{type:"string"},diff:{type:"string"}},additionalProperties:!1};
function validate355(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema137.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="path"||key0==="diff"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&
data.type!=="create_file"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"create_file"}),errors++),data.path!==void 0&&typeof data.path!="str\
ing"&&(vErrors=note(vErrors,instancePath+"/path","type",{type:"string"}),errors++),data.diff!==void 0&&typeof data.diff!="string"&&(vErrors=note(vErrors,instancePath+
"/diff","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate355.errors=vErrors,errors===0}function validate356(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.path===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"path"}),errors++);for(let key0 in data)key0==="type"||key0==="path"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="delete_file"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"delete_file"}),errors++),data.path!==
void 0&&typeof data.path!="string"&&(vErrors=note(vErrors,instancePath+"/path","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{
type:"object"}),errors++;return validate356.errors=vErrors,errors===0}var schema139={type:"object",required:["type","path","diff"],properties:{type:{const:"upda\
te_file"},path:{type:"string"},diff:{type:"string"}},additionalProperties:!1};function validate357(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema139.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="path"||key0==="diff"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="update_file"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
update_file"}),errors++),data.path!==void 0&&typeof data.path!="string"&&(vErrors=note(vErrors,instancePath+"/path","type",{type:"string"}),errors++),data.diff!==
void 0&&typeof data.diff!="string"&&(vErrors=note(vErrors,instancePath+"/diff","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{
type:"object"}),errors++;return validate357.errors=vErrors,errors===0}function validate354(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="create_file"?validate355(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate355.errors),errors=vErrors.length):tag0==="delete_file"?validate356(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate356.errors),errors=vErrors.length):tag0==="update_file"?validate357(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate357.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(
vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate354.
errors=vErrors,errors===0}var obj52=["in_progress","completed"];function validate353(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema135.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema135.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="apply_patch_call"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"ap\
ply_patch_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema135.
properties.id.type}),errors++)}if(data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),
data.operation!==void 0&&(validate354(data.operation,{instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData})||(vErrors=
join(vErrors,validate354.errors),errors=vErrors.length)),data.status!==void 0){let data4=data.status;typeof data4=="string"?obj52.includes(data4)||(vErrors=note(
vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"string"}),errors++)}data.caller!==void 0&&(validate46(
data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,validate46.errors),errors=vErrors.
length)),data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++),data.agent!==
void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),
errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+
"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,
validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate353.errors=vErrors,errors===0}
var schema140={type:"object",required:["type","call_id","status"],properties:{type:{const:"apply_patch_call_output"},id:{type:["string","null"]},call_id:{type:"\
string"},status:{type:"string",openEnum:["completed","failed"]},output:{type:["string","null"]},caller:{$ref:"#/$defs/Caller"},created_by:{type:"string"},agent:{
$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},obj53=["completed","failed"];function validate365(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema140.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema140.properties,
key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="apply_patch_call_outpu\
t"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"apply_patch_call_output"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="st\
ring"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema140.properties.id.type}),errors++)}if(data.call_id!==void 0&&typeof data.call_id!=
"string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.status!==void 0){let data3=data.status;typeof data3=="string"?obj53.
includes(data3)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"string"}),errors++)}
if(data.output!==void 0){let data4=data.output;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/output","type",{type:schema140.properties.
output.type}),errors++)}data.caller!==void 0&&(validate46(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||
(vErrors=join(vErrors,validate46.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,instancePath+
"/created_by","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"\
agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,
{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||
(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate365.errors=
vErrors,errors===0}var schema141={type:"object",required:["type","server_label","tools"],properties:{type:{const:"mcp_list_tools"},id:{type:["string","null"]},server_label:{
type:"string"},tools:{type:"array",items:{$ref:"#/$defs/McpListedTool"}},error:{},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"\
#/$defs/ChatMetadata"}},additionalProperties:!1},schema142={type:"object",required:["name","input_schema"],properties:{name:{type:"string"},input_schema:{},description:{
type:["string","null"]},annotations:{}},additionalProperties:!1};function validate370(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++),
data.input_schema===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"input_schema"}),errors++);for(let key0 in data)key0==="name"||key0===
"input_schema"||key0==="description"||key0==="annotations"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.description!==void 0){let data1=data.
description;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/description","type",{type:schema142.properties.description.type}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate370.errors=vErrors,errors===0}function validate369(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema141.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="server_label"||
key0==="tools"||key0==="error"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{
additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="mcp_list_tools"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"mcp_l\
ist_tools"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema141.
properties.id.type}),errors++)}if(data.server_label!==void 0&&typeof data.server_label!="string"&&(vErrors=note(vErrors,instancePath+"/server_label","type",{type:"\
string"}),errors++),data.tools!==void 0){let data3=data.tools;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate370(data3[i0],{instancePath:instancePath+
"/tools/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate370.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/tools","type",{type:"array"}),errors++}data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"age\
nt",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,
{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||
(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate369.errors=
vErrors,errors===0}var schema143={type:"object",required:["type","name","server_label","arguments"],properties:{type:{const:"mcp_call"},id:{type:["string","null"]},
name:{type:"string"},server_label:{type:"string"},arguments:{type:"string"},approval_request_id:{type:["string","null"]},output:{type:["string","null"]},error:{
$ref:"#/$defs/McpError"},status:{type:["string","null"],openEnum:["in_progress","completed","incomplete","calling","failed"]},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{
$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},schema144={type:["string","null","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],
discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/McpProtocolError"},{$ref:"#/$defs/McpHttpError"},{$ref:"#/$defs/McpExecutionError"}]}}]},schema145={type:"\
object",required:["type","code","message"],properties:{type:{const:"mcp_protocol_error"},code:{type:"integer"},message:{type:"string"}},additionalProperties:!1};
function validate376(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema145.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="code"||key0==="message"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&
data.type!=="mcp_protocol_error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"mcp_protocol_error"}),errors++),data.code!==void 0){let data1=data.
code;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/code","type",{type:"integer"}),errors++)}data.message!==
void 0&&typeof data.message!="string"&&(vErrors=note(vErrors,instancePath+"/message","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"t\
ype",{type:"object"}),errors++;return validate376.errors=vErrors,errors===0}var schema146={type:"object",required:["type","code","message"],properties:{type:{const:"\
http_error"},code:{type:"integer"},message:{type:"string"}},additionalProperties:!1};function validate377(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema146.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="code"||key0==="message"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="http_error"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"http_error"}),errors++),data.code!==void 0){let data1=data.code;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(
vErrors,instancePath+"/code","type",{type:"integer"}),errors++)}data.message!==void 0&&typeof data.message!="string"&&(vErrors=note(vErrors,instancePath+"/messa\
ge","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate377.errors=vErrors,errors===0}function validate378(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.content===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"content"}),errors++);for(let key0 in data)key0==="type"||key0==="content"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="mcp_tool_execution_error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
mcp_tool_execution_error"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate378.errors=vErrors,errors===0}function validate375(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;typeof data!="string"&&data!==null&&!(data&&typeof data=="object"&&!Array.
isArray(data))&&(vErrors=note(vErrors,instancePath,"type",{type:schema144.type}),errors++);let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data=="ob\
ject"&&!Array.isArray(data))){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&
(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="mcp_protocol_error"?validate376(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate376.errors),errors=vErrors.length):tag0==="http_error"?validate377(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate377.errors),errors=vErrors.length):tag0==="mcp_tool_execution_error"?validate378(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate378.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"\
mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;var _valid0=_errs5===errors;valid1=_valid0}return valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"\
then"}),errors++),validate375.errors=vErrors,errors===0}var obj54=["in_progress","completed","incomplete","calling","failed"];function validate374(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema143.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema143.properties,key0)||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="mcp_call"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"mcp_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,
instancePath+"/id","type",{type:schema143.properties.id.type}),errors++)}if(data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"\
/name","type",{type:"string"}),errors++),data.server_label!==void 0&&typeof data.server_label!="string"&&(vErrors=note(vErrors,instancePath+"/server_label","typ\
e",{type:"string"}),errors++),data.arguments!==void 0&&typeof data.arguments!="string"&&(vErrors=note(vErrors,instancePath+"/arguments","type",{type:"string"}),
errors++),data.approval_request_id!==void 0){let data5=data.approval_request_id;typeof data5!="string"&&data5!==null&&(vErrors=note(vErrors,instancePath+"/appro\
val_request_id","type",{type:schema143.properties.approval_request_id.type}),errors++)}if(data.output!==void 0){let data6=data.output;typeof data6!="string"&&data6!==
null&&(vErrors=note(vErrors,instancePath+"/output","type",{type:schema143.properties.output.type}),errors++)}if(data.error!==void 0&&(validate375(data.error,{instancePath:instancePath+
"/error",parentData:data,parentDataProperty:"error",rootData})||(vErrors=join(vErrors,validate375.errors),errors=vErrors.length)),data.status!==void 0){let data8=data.
status;typeof data8!="string"&&data8!==null&&(vErrors=note(vErrors,instancePath+"/status","type",{type:schema143.properties.status.type}),errors++),typeof data8==
"string"&&(obj54.includes(data8)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++))}data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==
void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate374.errors=vErrors,errors===0}var schema148={type:"object",required:["type","id","name","server_label","argument\
s"],properties:{type:{const:"mcp_approval_request"},id:{type:"string"},name:{type:"string"},server_label:{type:"string"},arguments:{type:"string"},agent:{$ref:"\
#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};function validate385(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema148.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="name"||key0===
"server_label"||key0==="arguments"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalPropertie\
s",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="mcp_approval_request"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
mcp_approval_request"}),errors++),data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.name!==
void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.server_label!==void 0&&typeof data.server_label!=
"string"&&(vErrors=note(vErrors,instancePath+"/server_label","type",{type:"string"}),errors++),data.arguments!==void 0&&typeof data.arguments!="string"&&(vErrors=
note(vErrors,instancePath+"/arguments","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,
parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&
(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate385.errors=vErrors,errors===0}var schema149={type:"object",required:["type","approval_request_id","approve"],properties:{
type:{const:"mcp_approval_response"},approval_request_id:{type:"string"},approve:{type:"boolean"},id:{type:["string","null"]},reason:{type:["string","null"]},agent:{
$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};function validate388(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema149.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="approval_requ\
est_id"||key0==="approve"||key0==="id"||key0==="reason"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="mcp_approval_response"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"mcp_approval_response"}),errors++),data.approval_request_id!==void 0&&typeof data.approval_request_id!="string"&&(vErrors=note(vErrors,
instancePath+"/approval_request_id","type",{type:"string"}),errors++),data.approve!==void 0&&typeof data.approve!="boolean"&&(vErrors=note(vErrors,instancePath+
"/approve","type",{type:"boolean"}),errors++),data.id!==void 0){let data3=data.id;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/id",
"type",{type:schema149.properties.id.type}),errors++)}if(data.reason!==void 0){let data4=data.reason;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,
instancePath+"/reason","type",{type:schema149.properties.reason.type}),errors++)}data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",
parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==
void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate388.errors=vErrors,errors===0}var schema158={type:"object",required:["role","content"],properties:{type:{const:"\
message"},role:{type:"string",enum:["user","system","developer"]},content:{type:["string","array"],items:{$ref:"#/$defs/MessagePart"}},id:{type:["string","null"]},
status:{$ref:"#/$defs/ItemStatus"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"},phase:{$ref:"#/$defs/Ph\
ase"}},additionalProperties:!1};function validate455(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.role===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"role"}),errors++),data.content===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"content"}),errors++);for(let key0 in data)key0==="type"||key0==="role"||key0==="content"||key0==="id"||key0===
"status"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||key0==="phase"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="message"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"message"}),errors++),data.role!==void 0){
let data1=data.role;typeof data1!="string"&&(vErrors=note(vErrors,instancePath+"/role","type",{type:"string"}),errors++),data1==="user"||data1==="system"||data1===
"developer"||(vErrors=note(vErrors,instancePath+"/role","enum",{allowedValues:schema158.properties.role.enum}),errors++)}if(data.content!==void 0){let data2=data.
content;if(typeof data2!="string"&&!Array.isArray(data2)&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema158.properties.content.type}),errors++),
Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate393(data2[i0],{instancePath:instancePath+"/content/"+i0,parentData:data2,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate393.errors),errors=vErrors.length)}}if(data.id!==void 0){let data4=data.id;typeof data4!="string"&&data4!==null&&(vErrors=
note(vErrors,instancePath+"/id","type",{type:schema158.properties.id.type}),errors++)}data.status!==void 0&&(validate30(data.status,{instancePath:instancePath+"\
/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate30.errors),errors=vErrors.length)),data.agent!==void 0&&(validate32(
data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),
data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat\
_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate34.errors),
errors=vErrors.length)),data.phase!==void 0&&(validate405(data.phase,{instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData})||
(vErrors=join(vErrors,validate405.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate455.errors=
vErrors,errors===0}var schema159={type:"object",required:["role","content"],properties:{type:{const:"message"},role:{const:"assistant"},content:{type:["string",
"array"],items:{$ref:"#/$defs/OutputPartInput"}},id:{type:["string","null"]},status:{$ref:"#/$defs/ItemStatus"},phase:{$ref:"#/$defs/Phase"},agent:{$ref:"#/$def\
s/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};function validate461(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.role===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"role"}),errors++),data.content===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"content"}),errors++);
for(let key0 in data)key0==="type"||key0==="role"||key0==="content"||key0==="id"||key0==="status"||key0==="phase"||key0==="agent"||key0==="internal_chat_message\
_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="messa\
ge"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"message"}),errors++),data.role!==void 0&&data.role!=="assistant"&&(vErrors=note(vErrors,instancePath+
"/role","const",{allowedValue:"assistant"}),errors++),data.content!==void 0){let data2=data.content;if(typeof data2!="string"&&!Array.isArray(data2)&&(vErrors=note(
vErrors,instancePath+"/content","type",{type:schema159.properties.content.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)
validate408(data2[i0],{instancePath:instancePath+"/content/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate408.errors),errors=
vErrors.length)}}if(data.id!==void 0){let data4=data.id;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema159.properties.
id.type}),errors++)}data.status!==void 0&&(validate30(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=
join(vErrors,validate30.errors),errors=vErrors.length)),data.phase!==void 0&&(validate405(data.phase,{instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"\
phase",rootData})||(vErrors=join(vErrors,validate405.errors),errors=vErrors.length)),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/ag\
ent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==
void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate461.errors=vErrors,errors===0}function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0,_errs0=errors,valid0=!0,_errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.type===
void 0&&(missing0="type")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}var _valid0=_errs1===errors;errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);let ifClause0;if(_valid0){let _errs3=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.
type;typeof tag0=="string"?tag0==="message"?(validate391(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate391.errors),
errors=vErrors.length),data&&typeof data=="object"&&!Array.isArray(data)&&data.type!==void 0&&data.type!=="message"&&(vErrors=note(vErrors,instancePath+"/type",
"enum",{allowedValues:schema9.then.oneOf[0].properties.type.enum}),errors++)):tag0==="reasoning"?validate25(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate25.errors),errors=vErrors.length):tag0==="compaction"?validate36(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate36.errors),errors=vErrors.length):tag0==="compaction_trigger"?validate39(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate39.errors),errors=vErrors.length):tag0==="item_reference"?validate42(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate42.errors),errors=vErrors.length):tag0==="function_call"?validate45(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate45.errors),errors=vErrors.length):tag0==="function_call_output"?validate55(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate55.errors),errors=vErrors.length):tag0==="custom_tool_call"?validate74(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate74.errors),errors=vErrors.length):tag0==="custom_tool_call_output"?validate79(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate79.errors),errors=vErrors.length):tag0==="agent_message"?validate85(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate85.errors),errors=vErrors.length):tag0==="multi_agent_call"?validate121(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate121.errors),errors=vErrors.length):tag0==="multi_agent_call_output"?validate126(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate126.errors),errors=vErrors.length):tag0==="tool_search_call"?validate131(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate131.errors),errors=vErrors.length):tag0==="tool_search_output"?validate135(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate135.errors),errors=vErrors.length):tag0==="additional_tools"?validate239(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate239.errors),errors=vErrors.length):tag0==="configuration_update"?validate243(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate243.errors),errors=vErrors.length):tag0==="context_compaction"?validate251(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate251.errors),errors=vErrors.length):tag0==="program"?validate254(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate254.errors),errors=vErrors.length):tag0==="program_output"?validate257(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate257.errors),errors=vErrors.length):tag0==="web_search_call"?validate260(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate260.errors),errors=vErrors.length):tag0==="file_search_call"?validate277(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate277.errors),errors=vErrors.length):tag0==="code_interpreter_call"?validate282(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate282.errors),errors=vErrors.length):tag0==="image_generation_call"?validate291(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate291.errors),errors=vErrors.length):tag0==="computer_call"?validate294(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate294.errors),errors=vErrors.length):tag0==="computer_call_output"?validate320(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate320.errors),errors=vErrors.length):tag0==="local_shell_call"?validate326(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate326.errors),errors=vErrors.length):tag0==="local_shell_call_output"?validate329(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate329.errors),errors=vErrors.length):tag0==="shell_call"?validate333(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate333.errors),errors=vErrors.length):tag0==="shell_call_output"?validate340(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate340.errors),errors=vErrors.length):tag0==="apply_patch_call"?validate353(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate353.errors),errors=vErrors.length):tag0==="apply_patch_call_output"?validate365(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate365.errors),errors=vErrors.length):tag0==="mcp_list_tools"?validate369(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate369.errors),errors=vErrors.length):tag0==="mcp_call"?validate374(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate374.errors),errors=vErrors.length):tag0==="mcp_approval_request"?validate385(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate385.errors),errors=vErrors.length):tag0==="mcp_approval_response"?validate388(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate388.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;var _valid0=_errs3===errors;valid0=_valid0,ifClause0="then"}else{let _errs43=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){data.
role===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"role"}),errors++);let tag1=data.role;typeof tag1=="string"?tag1==="user"?validate455(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate455.errors),errors=vErrors.length):tag1==="system"?validate455(data,{
instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate455.errors),errors=vErrors.length):tag1==="developer"?validate455(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate455.errors),errors=vErrors.length):tag1==="assistant"?validate461(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate461.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mappi\
ng",tag:"role",tagValue:tag1}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"role",tagValue:tag1}),errors++)}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;var _valid0=_errs43===errors;valid0=_valid0,ifClause0="else"}return valid0||(vErrors=note(vErrors,instancePath,
"if",{failingKeyword:ifClause0}),errors++),validate24.errors=vErrors,errors===0}var schema160={type:["object","null"],properties:{context_compression:{type:"str\
ing",openEnum:["auto","enabled","disabled"]}},additionalProperties:!1},obj57=["auto","enabled","disabled"];function validate472(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,
"type",{type:schema160.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0!=="context_compression"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.context_compression!==void 0){let data0=data.context_compression;typeof data0==
"string"?obj57.includes(data0)||(vErrors=note(vErrors,instancePath+"/context_compression","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/context_\
compression","type",{type:"string"}),errors++)}}return validate472.errors=vErrors,errors===0}var schema161={type:["string","null"],openEnum:["in_memory","in-mem\
ory","24h"]},obj60=["in_memory","in-memory","24h"];function validate474(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;return typeof data!="string"&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema161.type}),errors++),typeof data=="string"&&(obj60.includes(
data)||(vErrors=note(vErrors,instancePath,"openEnum",{}),errors++)),validate474.errors=vErrors,errors===0}var schema162={type:["object","null"],properties:{effort:{
$ref:"#/$defs/ReasoningEffort"},summary:{type:["string","null"],openEnum:["auto","concise","detailed"]},context:{type:["string","null"],openEnum:["auto","curren\
t_turn","all_turns"]},mode:{type:["string","null"],openEnum:["standard","pro"]},generate_summary:{type:["string","null"],openEnum:["auto","concise","detailed"]}},
additionalProperties:!1},obj62=["auto","concise","detailed"],obj63=["auto","current_turn","all_turns"],obj64=["standard","pro"],obj65=["auto","concise","detaile\
d"];function validate476(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.
isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema162.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
key0==="effort"||key0==="summary"||key0==="context"||key0==="mode"||key0==="generate_summary"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.effort!==void 0&&(validate194(data.effort,{instancePath:instancePath+"/effort",parentData:data,parentDataProperty:"effort",rootData})||(vErrors=
join(vErrors,validate194.errors),errors=vErrors.length)),data.summary!==void 0){let data1=data.summary;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,
instancePath+"/summary","type",{type:schema162.properties.summary.type}),errors++),typeof data1=="string"&&(obj62.includes(data1)||(vErrors=note(vErrors,instancePath+
"/summary","openEnum",{}),errors++))}if(data.context!==void 0){let data2=data.context;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"\
/context","type",{type:schema162.properties.context.type}),errors++),typeof data2=="string"&&(obj63.includes(data2)||(vErrors=note(vErrors,instancePath+"/contex\
t","openEnum",{}),errors++))}if(data.mode!==void 0){let data3=data.mode;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/mode","type",
{type:schema162.properties.mode.type}),errors++),typeof data3=="string"&&(obj64.includes(data3)||(vErrors=note(vErrors,instancePath+"/mode","openEnum",{}),errors++))}
if(data.generate_summary!==void 0){let data4=data.generate_summary;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/generate_summary",
"type",{type:schema162.properties.generate_summary.type}),errors++),typeof data4=="string"&&(obj65.includes(data4)||(vErrors=note(vErrors,instancePath+"/generat\
e_summary","openEnum",{}),errors++))}}return validate476.errors=vErrors,errors===0}var schema163={type:["object","null"],properties:{format:{$ref:"#/$defs/TextF\
ormat"},verbosity:{type:["string","null"],openEnum:["low","medium","high"]}},additionalProperties:!1},schema164={type:["null","object"],allOf:[{if:{type:"object"},
then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/TextFormatText"},{$ref:"#/$defs/TextFormatJsonObject"},{$ref:"#/\
$defs/TextFormatJsonSchema"}]}}]};function validate481(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="json_object"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"json_object"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate481.errors=vErrors,errors===
0}function validate480(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;data!==null&&!(data&&typeof data=="objec\
t"&&!Array.isArray(data))&&(vErrors=note(vErrors,instancePath,"type",{type:schema164.type}),errors++);let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data==
"object"&&!Array.isArray(data))){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&
(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="text"?validate245(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate245.errors),errors=vErrors.length):tag0==="json_object"?validate481(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate481.errors),errors=vErrors.length):tag0==="json_schema"?validate246(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate246.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):
(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;var _valid0=_errs5===errors;valid1=_valid0}return valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++),validate480.errors=
vErrors,errors===0}var obj66=["low","medium","high"];function validate479(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema163.type}),errors++),data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="format"||key0==="verbosity"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);if(data.format!==void 0&&(validate480(data.format,{instancePath:instancePath+"/format",parentData:data,parentDataProperty:"\
format",rootData})||(vErrors=join(vErrors,validate480.errors),errors=vErrors.length)),data.verbosity!==void 0){let data1=data.verbosity;typeof data1!="string"&&
data1!==null&&(vErrors=note(vErrors,instancePath+"/verbosity","type",{type:schema163.properties.verbosity.type}),errors++),typeof data1=="string"&&(obj66.includes(
data1)||(vErrors=note(vErrors,instancePath+"/verbosity","openEnum",{}),errors++))}}return validate479.errors=vErrors,errors===0}var obj58=["implicit","explicit"],
obj59=["30m"],obj61=["auto","default","fast","flex","priority"];function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.model===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"model"}),errors++);
for(let key0 in data)func2.call(schema8.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
model!==void 0){let data0=data.model;typeof data0!="string"&&data0!==null&&(vErrors=note(vErrors,instancePath+"/model","type",{type:schema8.properties.model.type}),
errors++)}if(data.input!==void 0){let data1=data.input;if(typeof data1!="string"&&!Array.isArray(data1)&&data1!==null&&(vErrors=note(vErrors,instancePath+"/inpu\
t","type",{type:schema8.properties.input.type}),errors++),Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate24(data1[i0],{instancePath:instancePath+
"/input/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate24.errors),errors=vErrors.length)}}if(data.instructions!==void 0){
let data3=data.instructions;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/instructions","type",{type:schema8.properties.instructions.
type}),errors++)}if(data.previous_response_id!==void 0){let data4=data.previous_response_id;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+
"/previous_response_id","type",{type:schema8.properties.previous_response_id.type}),errors++)}if(data.image!==void 0&&(validate472(data.image,{instancePath:instancePath+
"/image",parentData:data,parentDataProperty:"image",rootData})||(vErrors=join(vErrors,validate472.errors),errors=vErrors.length)),data.prompt_cache_key!==void 0){
let data6=data.prompt_cache_key;typeof data6!="string"&&data6!==null&&(vErrors=note(vErrors,instancePath+"/prompt_cache_key","type",{type:schema8.properties.prompt_cache_key.
type}),errors++)}if(data.prompt_cache_options!==void 0){let data7=data.prompt_cache_options;if(!(data7&&typeof data7=="object"&&!Array.isArray(data7))&&data7!==
null&&(vErrors=note(vErrors,instancePath+"/prompt_cache_options","type",{type:schema8.properties.prompt_cache_options.type}),errors++),data7&&typeof data7=="obj\
ect"&&!Array.isArray(data7)){for(let key1 in data7)key1==="mode"||key1==="ttl"||(vErrors=note(vErrors,instancePath+"/prompt_cache_options","additionalProperties",
{additionalProperty:key1}),errors++);if(data7.mode!==void 0){let data8=data7.mode;typeof data8=="string"?obj58.includes(data8)||(vErrors=note(vErrors,instancePath+
"/prompt_cache_options/mode","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/prompt_cache_options/mode","type",{type:"string"}),errors++)}if(data7.
ttl!==void 0){let data9=data7.ttl;typeof data9=="string"?obj59.includes(data9)||(vErrors=note(vErrors,instancePath+"/prompt_cache_options/ttl","openEnum",{}),errors++):
(vErrors=note(vErrors,instancePath+"/prompt_cache_options/ttl","type",{type:"string"}),errors++)}}}if(data.prompt_cache_retention!==void 0&&(validate474(data.prompt_cache_retention,
{instancePath:instancePath+"/prompt_cache_retention",parentData:data,parentDataProperty:"prompt_cache_retention",rootData})||(vErrors=join(vErrors,validate474.errors),
errors=vErrors.length)),data.service_tier!==void 0){let data11=data.service_tier;typeof data11!="string"&&data11!==null&&(vErrors=note(vErrors,instancePath+"/se\
rvice_tier","type",{type:schema8.properties.service_tier.type}),errors++),typeof data11=="string"&&(obj61.includes(data11)||(vErrors=note(vErrors,instancePath+"\
/service_tier","openEnum",{}),errors++))}if(data.parallel_tool_calls!==void 0){let data12=data.parallel_tool_calls;typeof data12!="boolean"&&data12!==null&&(vErrors=
note(vErrors,instancePath+"/parallel_tool_calls","type",{type:schema8.properties.parallel_tool_calls.type}),errors++)}if(data.reasoning!==void 0&&(validate476(data.
reasoning,{instancePath:instancePath+"/reasoning",parentData:data,parentDataProperty:"reasoning",rootData})||(vErrors=join(vErrors,validate476.errors),errors=vErrors.
length)),data.text!==void 0&&(validate479(data.text,{instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData})||(vErrors=join(vErrors,
validate479.errors),errors=vErrors.length)),data.tools!==void 0){let data15=data.tools;if(!Array.isArray(data15)&&data15!==null&&(vErrors=note(vErrors,instancePath+
"/tools","type",{type:schema8.properties.tools.type}),errors++),Array.isArray(data15)){let len1=data15.length;for(let i1=0;i1<len1;i1++)validate136(data15[i1],{
instancePath:instancePath+"/tools/"+i1,parentData:data15,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate136.errors),errors=vErrors.length)}}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate23.errors=vErrors,errors===0}var compactResponse=validate488,schema166={type:"\
object",required:["id","object","created_at","output","usage"],properties:{id:{type:"string"},object:{const:"response.compaction"},created_at:{type:"number"},output:{
type:"array",items:{$ref:"#/$defs/StoredItem"}},usage:{$ref:"#/$defs/Usage"},image:{$ref:"#/$defs/ImageState"}},additionalProperties:!1},schema167={type:"object",
required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{enum:["message"]}},allOf:[{$ref:"#/$defs/InputMessage"}]},{$ref:"#/$defs/Reasoni\
ngInputItem"},{$ref:"#/$defs/CompactionInputItem"},{$ref:"#/$defs/FunctionCall"},{$ref:"#/$defs/FunctionCallOutput"},{$ref:"#/$defs/CustomToolCall"},{$ref:"#/$d\
efs/CustomToolCallOutput"},{$ref:"#/$defs/AgentMessage"},{$ref:"#/$defs/MultiAgentCall"},{$ref:"#/$defs/MultiAgentCallOutput"},{$ref:"#/$defs/ToolSearchCall"},{
$ref:"#/$defs/ToolSearchOutput"},{$ref:"#/$defs/AdditionalTools"},{$ref:"#/$defs/ConfigurationUpdate"},{$ref:"#/$defs/ContextCompaction"},{$ref:"#/$defs/Program"},
{$ref:"#/$defs/ProgramOutput"},{$ref:"#/$defs/WebSearchCall"},{$ref:"#/$defs/FileSearchCall"},{$ref:"#/$defs/CodeInterpreterCall"},{$ref:"#/$defs/ImageGeneratio\
nCall"},{$ref:"#/$defs/ComputerCall"},{$ref:"#/$defs/ComputerCallOutput"},{$ref:"#/$defs/LocalShellCall"},{$ref:"#/$defs/LocalShellCallOutput"},{$ref:"#/$defs/S\
hellCall"},{$ref:"#/$defs/ShellCallOutput"},{$ref:"#/$defs/ApplyPatchCall"},{$ref:"#/$defs/ApplyPatchCallOutput"},{$ref:"#/$defs/McpListTools"},{$ref:"#/$defs/M\
cpCall"},{$ref:"#/$defs/McpApprovalRequest"},{$ref:"#/$defs/McpApprovalResponse"}]};function validate489(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="message"?(validate391(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate391.errors),errors=vErrors.length),data&&typeof data=="object"&&!Array.isArray(data)&&data.type!==void 0&&data.type!=="message"&&(vErrors=note(vErrors,
instancePath+"/type","enum",{allowedValues:schema167.oneOf[0].properties.type.enum}),errors++)):tag0==="reasoning"?validate25(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate25.errors),errors=vErrors.length):tag0==="compaction"?validate36(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate36.errors),errors=vErrors.length):tag0==="function_call"?validate45(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate45.errors),errors=vErrors.length):tag0==="function_call_output"?validate55(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate55.errors),errors=vErrors.length):tag0==="custom_tool_call"?validate74(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate74.errors),errors=vErrors.length):tag0==="custom_tool_call_output"?validate79(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate79.errors),errors=vErrors.length):tag0==="agent_message"?validate85(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate85.errors),errors=vErrors.length):tag0==="multi_agent_call"?validate121(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate121.errors),errors=vErrors.length):tag0==="multi_agent_call_output"?validate126(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate126.errors),errors=vErrors.length):tag0==="tool_search_call"?validate131(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate131.errors),errors=vErrors.length):tag0==="tool_search_output"?validate135(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate135.errors),errors=vErrors.length):tag0==="additional_tools"?validate239(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate239.errors),errors=vErrors.length):tag0==="configuration_update"?validate243(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate243.errors),errors=vErrors.length):tag0==="context_compaction"?validate251(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate251.errors),errors=vErrors.length):tag0==="program"?validate254(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate254.errors),errors=vErrors.length):tag0==="program_output"?validate257(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate257.errors),errors=vErrors.length):tag0==="web_search_call"?validate260(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate260.errors),errors=vErrors.length):tag0==="file_search_call"?validate277(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate277.errors),errors=vErrors.length):tag0==="code_interpreter_call"?validate282(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate282.errors),errors=vErrors.length):tag0==="image_generation_call"?validate291(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate291.errors),errors=vErrors.length):tag0==="computer_call"?validate294(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate294.errors),errors=vErrors.length):tag0==="computer_call_output"?validate320(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate320.errors),errors=vErrors.length):tag0==="local_shell_call"?validate326(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate326.errors),errors=vErrors.length):tag0==="local_shell_call_output"?validate329(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate329.errors),errors=vErrors.length):tag0==="shell_call"?validate333(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate333.errors),errors=vErrors.length):tag0==="shell_call_output"?validate340(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate340.errors),errors=vErrors.length):tag0==="apply_patch_call"?validate353(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate353.errors),errors=vErrors.length):tag0==="apply_patch_call_output"?validate365(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate365.errors),errors=vErrors.length):tag0==="mcp_list_tools"?validate369(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate369.errors),errors=vErrors.length):tag0==="mcp_call"?validate374(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate374.errors),errors=vErrors.length):tag0==="mcp_approval_request"?validate385(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate385.errors),errors=vErrors.length):tag0==="mcp_approval_response"?validate388(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate388.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate489.errors=vErrors,errors===0}var schema168={type:["object","null"],required:["input_tokens","input_tokens_details","output_to\
kens","output_tokens_details","total_tokens"],properties:{input_tokens:{type:"integer"},input_tokens_details:{$ref:"#/$defs/InputTokensDetails"},output_tokens:{
type:"integer"},output_tokens_details:{$ref:"#/$defs/OutputTokensDetails"},total_tokens:{type:"integer"}},additionalProperties:!1};function validate526(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.ttl_30m_tokens===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"ttl_30m_tokens"}),errors++),data.ttl_12h_tokens===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"ttl_12h_tokens"}),errors++);for(let key0 in data)key0==="ttl_30m_tokens"||key0==="ttl_12h_tokens"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.ttl_30m_tokens!==void 0){let data0=data.ttl_30m_tokens;typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=note(vErrors,instancePath+"/ttl_30m_tokens","type",{type:"integer"}),errors++)}if(data.ttl_12h_tokens!==
void 0){let data1=data.ttl_12h_tokens;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/ttl_12h_tokens","\
type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate526.errors=vErrors,errors===0}function validate525(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.cached_tokens===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"cached_tokens"}),errors++);for(let key0 in data)key0==="cached_tokens"||key0==="cache_wr\
ite_tokens"||key0==="cache_write_tokens_details"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.cached_tokens!==
void 0){let data0=data.cached_tokens;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=note(vErrors,instancePath+"/cached_tokens","ty\
pe",{type:"integer"}),errors++)}if(data.cache_write_tokens!==void 0){let data1=data.cache_write_tokens;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1)||(vErrors=note(vErrors,instancePath+"/cache_write_tokens","type",{type:"integer"}),errors++)}data.cache_write_tokens_details!==void 0&&(validate526(data.
cache_write_tokens_details,{instancePath:instancePath+"/cache_write_tokens_details",parentData:data,parentDataProperty:"cache_write_tokens_details",rootData})||
(vErrors=join(vErrors,validate526.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate525.errors=
vErrors,errors===0}function validate529(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.reasoning_tokens===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"reasoning_tokens"}),errors++);for(let key0 in data)key0!==
"reasoning_tokens"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.reasoning_tokens!==void 0){let data0=data.
reasoning_tokens;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=note(vErrors,instancePath+"/reasoning_tokens","type",{type:"intege\
r"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate529.errors=vErrors,errors===0}function validate524(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&
(vErrors=note(vErrors,instancePath,"type",{type:schema168.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema168.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="input_tokens"||key0==="input\
_tokens_details"||key0==="output_tokens"||key0==="output_tokens_details"||key0==="total_tokens"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.input_tokens!==void 0){let data0=data.input_tokens;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=note(vErrors,instancePath+
"/input_tokens","type",{type:"integer"}),errors++)}if(data.input_tokens_details!==void 0&&(validate525(data.input_tokens_details,{instancePath:instancePath+"/in\
put_tokens_details",parentData:data,parentDataProperty:"input_tokens_details",rootData})||(vErrors=join(vErrors,validate525.errors),errors=vErrors.length)),data.
output_tokens!==void 0){let data2=data.output_tokens;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/ou\
tput_tokens","type",{type:"integer"}),errors++)}if(data.output_tokens_details!==void 0&&(validate529(data.output_tokens_details,{instancePath:instancePath+"/out\
put_tokens_details",parentData:data,parentDataProperty:"output_tokens_details",rootData})||(vErrors=join(vErrors,validate529.errors),errors=vErrors.length)),data.
total_tokens!==void 0){let data4=data.total_tokens;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/tota\
l_tokens","type",{type:"integer"}),errors++)}}return validate524.errors=vErrors,errors===0}var schema172={type:["object","null"],properties:{context_compression:{
type:"string",openEnum:["enabled","disabled"]}},additionalProperties:!1},obj67=["enabled","disabled"];function validate532(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema172.
type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0!=="context_compression"&&(vErrors=note(vErrors,instancePath,"addit\
ionalProperties",{additionalProperty:key0}),errors++);if(data.context_compression!==void 0){let data0=data.context_compression;typeof data0=="string"?obj67.includes(
data0)||(vErrors=note(vErrors,instancePath+"/context_compression","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/context_compression","type",{type:"\
string"}),errors++)}}return validate532.errors=vErrors,errors===0}function validate488(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema166.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="id"||key0==="object"||key0==="created_at"||key0==="output"||key0==="usage"||key0==="image"||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,
instancePath+"/id","type",{type:"string"}),errors++),data.object!==void 0&&data.object!=="response.compaction"&&(vErrors=note(vErrors,instancePath+"/object","co\
nst",{allowedValue:"response.compaction"}),errors++),data.created_at!==void 0){let data2=data.created_at;typeof data2=="number"&&isFinite(data2)||(vErrors=note(
vErrors,instancePath+"/created_at","type",{type:"number"}),errors++)}if(data.output!==void 0){let data3=data.output;if(Array.isArray(data3)){let len0=data3.length;
for(let i0=0;i0<len0;i0++)validate489(data3[i0],{instancePath:instancePath+"/output/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,
validate489.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/output","type",{type:"array"}),errors++}data.usage!==void 0&&(validate524(data.
usage,{instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"usage",rootData})||(vErrors=join(vErrors,validate524.errors),errors=vErrors.length)),
data.image!==void 0&&(validate532(data.image,{instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData})||(vErrors=join(vErrors,validate532.
errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate488.errors=vErrors,errors===0}var error=validate534,
schema173={type:"object",properties:{error:{$ref:"#/$defs/ErrorDetail"},detail:{type:["string","object","array"],items:{},additionalProperties:!0}},anyOf:[{required:[
"error"]},{required:["detail"]}],additionalProperties:!1},schema174={type:"object",required:["message"],properties:{message:{type:"string"},type:{type:["string",
"null"]},code:{type:["string","null"]},param:{type:["string","null"]},plan_type:{type:["string","null"]},resets_at:{type:["integer","null"]},resets_in_seconds:{
type:["integer","null"]},misalignment:{$ref:"#/$defs/Misalignment"}},additionalProperties:!1},schema175={type:["object","null"],properties:{detailed_explanation:{
type:"string"},error_type:{type:"string",openEnum:["potentially_unintended_data_transfer","potentially_unintended_data_access","potentially_unintended_destructi\
ve_activity","other"]},review_target:{type:["string","null"]},steer:{type:"object",required:["message"],properties:{message:{type:"string"}},additionalProperties:!1}},
additionalProperties:!1},obj68=["potentially_unintended_data_transfer","potentially_unintended_data_access","potentially_unintended_destructive_activity","other"];
function validate536(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(
data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema175.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
key0==="detailed_explanation"||key0==="error_type"||key0==="review_target"||key0==="steer"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.detailed_explanation!==void 0&&typeof data.detailed_explanation!="string"&&(vErrors=note(vErrors,instancePath+"/detailed_explanation","type",{
type:"string"}),errors++),data.error_type!==void 0){let data1=data.error_type;typeof data1=="string"?obj68.includes(data1)||(vErrors=note(vErrors,instancePath+"\
/error_type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/error_type","type",{type:"string"}),errors++)}if(data.review_target!==void 0){let data2=data.
review_target;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/review_target","type",{type:schema175.properties.review_target.type}),errors++)}
if(data.steer!==void 0){let data3=data.steer;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){data3.message===void 0&&(vErrors=note(vErrors,instancePath+
"/steer","required",{missingProperty:"message"}),errors++);for(let key1 in data3)key1!=="message"&&(vErrors=note(vErrors,instancePath+"/steer","additionalProper\
ties",{additionalProperty:key1}),errors++);data3.message!==void 0&&typeof data3.message!="string"&&(vErrors=note(vErrors,instancePath+"/steer/message","type",{type:"\
string"}),errors++)}else vErrors=note(vErrors,instancePath+"/steer","type",{type:"object"}),errors++}}return validate536.errors=vErrors,errors===0}function validate535(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.message===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"message"}),errors++);for(let key0 in data)key0==="message"||key0==="type"||key0==="code"||
key0==="param"||key0==="plan_type"||key0==="resets_at"||key0==="resets_in_seconds"||key0==="misalignment"||(vErrors=note(vErrors,instancePath,"additionalPropert\
ies",{additionalProperty:key0}),errors++);if(data.message!==void 0&&typeof data.message!="string"&&(vErrors=note(vErrors,instancePath+"/message","type",{type:"s\
tring"}),errors++),data.type!==void 0){let data1=data.type;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/type","type",{type:schema174.
properties.type.type}),errors++)}if(data.code!==void 0){let data2=data.code;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/code","ty\
pe",{type:schema174.properties.code.type}),errors++)}if(data.param!==void 0){let data3=data.param;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+
"/param","type",{type:schema174.properties.param.type}),errors++)}if(data.plan_type!==void 0){let data4=data.plan_type;typeof data4!="string"&&data4!==null&&(vErrors=
note(vErrors,instancePath+"/plan_type","type",{type:schema174.properties.plan_type.type}),errors++)}if(data.resets_at!==void 0){let data5=data.resets_at;!(typeof data5==
"number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+"/resets_at","type",{type:schema174.properties.resets_at.
type}),errors++)}if(data.resets_in_seconds!==void 0){let data6=data.resets_in_seconds;!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&data6!==
null&&(vErrors=note(vErrors,instancePath+"/resets_in_seconds","type",{type:schema174.properties.resets_in_seconds.type}),errors++)}data.misalignment!==void 0&&(validate536(
data.misalignment,{instancePath:instancePath+"/misalignment",parentData:data,parentDataProperty:"misalignment",rootData})||(vErrors=join(vErrors,validate536.errors),
errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate535.errors=vErrors,errors===0}function validate534(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs1=errors,valid0=!1,_errs2=errors;data&&typeof data=="object"&&!Array.
isArray(data)&&data.error===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"error"}),errors++);var _valid0=_errs2===errors;if(valid0=valid0||
_valid0,!valid0){let _errs3=errors;data&&typeof data=="object"&&!Array.isArray(data)&&data.detail===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
detail"}),errors++);var _valid0=_errs3===errors;valid0=valid0||_valid0}if(valid0?(errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null)):(vErrors=
note(vErrors,instancePath,"anyOf",{}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="error"||key0==="detail"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.error!==void 0&&(validate535(data.error,{instancePath:instancePath+
"/error",parentData:data,parentDataProperty:"error",rootData})||(vErrors=join(vErrors,validate535.errors),errors=vErrors.length)),data.detail!==void 0){let data1=data.
detail;(!data1||typeof data1!="object")&&typeof data1!="string"&&(vErrors=note(vErrors,instancePath+"/detail","type",{type:schema173.properties.detail.type}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate534.errors=vErrors,errors===0}var models=validate539;var schema177={type:"object",required:["slug","display_name"],properties:{slug:{type:"string"},display_name:{type:"string"},description:{type:["string","null"]},
default_reasoning_level:{$ref:"#/$defs/ReasoningEffort"},supported_reasoning_levels:{type:"array",items:{$ref:"#/$defs/ReasoningLevel"}},shell_type:{type:"strin\
g",openEnum:["default","local","unified_exec","disabled","shell_command"]},visibility:{type:"string",openEnum:["list","hide","none"]},supported_in_api:{type:"bo\
olean"},priority:{type:"integer"},additional_speed_tiers:{type:"array",items:{type:"string"}},service_tiers:{type:"array",items:{$ref:"#/$defs/ModelTier"}},default_service_tier:{
type:["string","null"]},availability_nux:{type:["object","null"],additionalProperties:!0},upgrade:{type:["object","null"],additionalProperties:!0},model_messages:{
type:["object","null"],additionalProperties:!0},include_skills_usage_instructions:{type:"boolean"},include_plugin_usage_instructions:{type:"boolean"},include_apps_usage_instructions:{
type:"boolean"},default_reasoning_summary:{type:"string",openEnum:["auto","concise","detailed","none"]},supports_reasoning_summaries:{type:"boolean"},support_verbosity:{
type:"boolean"},default_verbosity:{type:["string","null"],openEnum:["low","medium","high"]},apply_patch_tool_type:{type:["string","null"],openEnum:["freeform","\
function"]},web_search_tool_type:{type:"string",openEnum:["text","text_and_image"]},truncation_policy:{$ref:"#/$defs/TruncationPolicy"},supports_parallel_tool_calls:{
type:"boolean"},supports_image_detail_original:{type:"boolean"},context_window:{type:["integer","null"]},max_context_window:{type:["integer","null"]},auto_compact_token_limit:{
type:["integer","null"]},comp_hash:{type:["string","null"]},effective_context_window_percent:{type:"integer"},experimental_supported_tools:{type:"array",items:{
type:"string"}},input_modalities:{type:"array",items:{type:"string",openEnum:["text","image"]}},supports_search_tool:{type:"boolean"},use_responses_lite:{type:"\
boolean"},supports_reasoning_effort_updates:{type:"boolean"},tool_mode:{type:["string","null"]},multi_agent_version:{type:["string","integer","null"]},base_instructions:{
type:"string"}},additionalProperties:!1};function validate542(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.effort===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"effort"}),errors++);for(let key0 in data)key0==="effort"||key0==="d\
escription"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.effort!==void 0&&(validate194(data.effort,{instancePath:instancePath+
"/effort",parentData:data,parentDataProperty:"effort",rootData})||(vErrors=join(vErrors,validate194.errors),errors=vErrors.length)),data.description!==void 0&&typeof data.
description!="string"&&(vErrors=note(vErrors,instancePath+"/description","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate542.errors=vErrors,errors===0}function validate545(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.id===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"id"}),errors++);for(let key0 in data)key0==="id"||key0==="name"||key0===
"description"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.id!==void 0&&typeof data.id!="string"&&(vErrors=
note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","ty\
pe",{type:"string"}),errors++),data.description!==void 0&&typeof data.description!="string"&&(vErrors=note(vErrors,instancePath+"/description","type",{type:"str\
ing"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate545.errors=vErrors,errors===0}var obj75=["bytes","tokens"];function validate547(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.mode===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"mode"}),errors++),data.limit===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"limit"}),errors++);for(let key0 in data)key0==="mode"||key0==="limit"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.mode!==void 0){let data0=data.mode;typeof data0=="string"?obj75.includes(data0)||(vErrors=note(
vErrors,instancePath+"/mode","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/mode","type",{type:"string"}),errors++)}if(data.limit!==void 0){let data1=data.
limit;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/limit","type",{type:"integer"}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate547.errors=vErrors,errors===0}var obj69=["default","local","unified_exec","disabled","\
shell_command"],obj70=["list","hide","none"],obj71=["auto","concise","detailed","none"],obj72=["low","medium","high"],obj73=["freeform","function"],obj74=["text",
"text_and_image"],obj76=["text","image"];function validate540(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.slug===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"slug"}),errors++),data.display_name===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"display_name"}),errors++);for(let key0 in data)func2.call(schema177.properties,key0)||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.slug!==void 0&&typeof data.slug!="string"&&(vErrors=note(vErrors,instancePath+
"/slug","type",{type:"string"}),errors++),data.display_name!==void 0&&typeof data.display_name!="string"&&(vErrors=note(vErrors,instancePath+"/display_name","ty\
pe",{type:"string"}),errors++),data.description!==void 0){let data2=data.description;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/\
description","type",{type:schema177.properties.description.type}),errors++)}if(data.default_reasoning_level!==void 0&&(validate194(data.default_reasoning_level,
{instancePath:instancePath+"/default_reasoning_level",parentData:data,parentDataProperty:"default_reasoning_level",rootData})||(vErrors=join(vErrors,validate194.
errors),errors=vErrors.length)),data.supported_reasoning_levels!==void 0){let data4=data.supported_reasoning_levels;if(Array.isArray(data4)){let len0=data4.length;
for(let i0=0;i0<len0;i0++)validate542(data4[i0],{instancePath:instancePath+"/supported_reasoning_levels/"+i0,parentData:data4,parentDataProperty:i0,rootData})||
(vErrors=join(vErrors,validate542.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/supported_reasoning_levels","type",{type:"array"}),errors++}
if(data.shell_type!==void 0){let data6=data.shell_type;typeof data6=="string"?obj69.includes(data6)||(vErrors=note(vErrors,instancePath+"/shell_type","openEnum",
{}),errors++):(vErrors=note(vErrors,instancePath+"/shell_type","type",{type:"string"}),errors++)}if(data.visibility!==void 0){let data7=data.visibility;typeof data7==
"string"?obj70.includes(data7)||(vErrors=note(vErrors,instancePath+"/visibility","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/visibility","type",
{type:"string"}),errors++)}if(data.supported_in_api!==void 0&&typeof data.supported_in_api!="boolean"&&(vErrors=note(vErrors,instancePath+"/supported_in_api","t\
ype",{type:"boolean"}),errors++),data.priority!==void 0){let data9=data.priority;typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9)||(vErrors=note(
vErrors,instancePath+"/priority","type",{type:"integer"}),errors++)}if(data.additional_speed_tiers!==void 0){let data10=data.additional_speed_tiers;if(Array.isArray(
data10)){let len1=data10.length;for(let i1=0;i1<len1;i1++)typeof data10[i1]!="string"&&(vErrors=note(vErrors,instancePath+"/additional_speed_tiers/"+i1,"type",{
type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/additional_speed_tiers","type",{type:"array"}),errors++}if(data.service_tiers!==void 0){let data12=data.
service_tiers;if(Array.isArray(data12)){let len2=data12.length;for(let i2=0;i2<len2;i2++)validate545(data12[i2],{instancePath:instancePath+"/service_tiers/"+i2,
parentData:data12,parentDataProperty:i2,rootData})||(vErrors=join(vErrors,validate545.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/se\
rvice_tiers","type",{type:"array"}),errors++}if(data.default_service_tier!==void 0){let data14=data.default_service_tier;typeof data14!="string"&&data14!==null&&
(vErrors=note(vErrors,instancePath+"/default_service_tier","type",{type:schema177.properties.default_service_tier.type}),errors++)}if(data.availability_nux!==void 0){
let data15=data.availability_nux;!(data15&&typeof data15=="object"&&!Array.isArray(data15))&&data15!==null&&(vErrors=note(vErrors,instancePath+"/availability_nu\
x","type",{type:schema177.properties.availability_nux.type}),errors++)}if(data.upgrade!==void 0){let data16=data.upgrade;!(data16&&typeof data16=="object"&&!Array.
isArray(data16))&&data16!==null&&(vErrors=note(vErrors,instancePath+"/upgrade","type",{type:schema177.properties.upgrade.type}),errors++)}if(data.model_messages!==
void 0){let data17=data.model_messages;!(data17&&typeof data17=="object"&&!Array.isArray(data17))&&data17!==null&&(vErrors=note(vErrors,instancePath+"/model_mes\
sages","type",{type:schema177.properties.model_messages.type}),errors++)}if(data.include_skills_usage_instructions!==void 0&&typeof data.include_skills_usage_instructions!=
"boolean"&&(vErrors=note(vErrors,instancePath+"/include_skills_usage_instructions","type",{type:"boolean"}),errors++),data.include_plugin_usage_instructions!==void 0&&
typeof data.include_plugin_usage_instructions!="boolean"&&(vErrors=note(vErrors,instancePath+"/include_plugin_usage_instructions","type",{type:"boolean"}),errors++),
data.include_apps_usage_instructions!==void 0&&typeof data.include_apps_usage_instructions!="boolean"&&(vErrors=note(vErrors,instancePath+"/include_apps_usage_i\
nstructions","type",{type:"boolean"}),errors++),data.default_reasoning_summary!==void 0){let data21=data.default_reasoning_summary;typeof data21=="string"?obj71.
includes(data21)||(vErrors=note(vErrors,instancePath+"/default_reasoning_summary","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/default_reasonin\
g_summary","type",{type:"string"}),errors++)}if(data.supports_reasoning_summaries!==void 0&&typeof data.supports_reasoning_summaries!="boolean"&&(vErrors=note(vErrors,
instancePath+"/supports_reasoning_summaries","type",{type:"boolean"}),errors++),data.support_verbosity!==void 0&&typeof data.support_verbosity!="boolean"&&(vErrors=
note(vErrors,instancePath+"/support_verbosity","type",{type:"boolean"}),errors++),data.default_verbosity!==void 0){let data24=data.default_verbosity;typeof data24!=
"string"&&data24!==null&&(vErrors=note(vErrors,instancePath+"/default_verbosity","type",{type:schema177.properties.default_verbosity.type}),errors++),typeof data24==
"string"&&(obj72.includes(data24)||(vErrors=note(vErrors,instancePath+"/default_verbosity","openEnum",{}),errors++))}if(data.apply_patch_tool_type!==void 0){let data25=data.
apply_patch_tool_type;typeof data25!="string"&&data25!==null&&(vErrors=note(vErrors,instancePath+"/apply_patch_tool_type","type",{type:schema177.properties.apply_patch_tool_type.
type}),errors++),typeof data25=="string"&&(obj73.includes(data25)||(vErrors=note(vErrors,instancePath+"/apply_patch_tool_type","openEnum",{}),errors++))}if(data.
web_search_tool_type!==void 0){let data26=data.web_search_tool_type;typeof data26=="string"?obj74.includes(data26)||(vErrors=note(vErrors,instancePath+"/web_sea\
rch_tool_type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/web_search_tool_type","type",{type:"string"}),errors++)}if(data.truncation_policy!==
void 0&&(validate547(data.truncation_policy,{instancePath:instancePath+"/truncation_policy",parentData:data,parentDataProperty:"truncation_policy",rootData})||(vErrors=
join(vErrors,validate547.errors),errors=vErrors.length)),data.supports_parallel_tool_calls!==void 0&&typeof data.supports_parallel_tool_calls!="boolean"&&(vErrors=
note(vErrors,instancePath+"/supports_parallel_tool_calls","type",{type:"boolean"}),errors++),data.supports_image_detail_original!==void 0&&typeof data.supports_image_detail_original!=
"boolean"&&(vErrors=note(vErrors,instancePath+"/supports_image_detail_original","type",{type:"boolean"}),errors++),data.context_window!==void 0){let data30=data.
context_window;!(typeof data30=="number"&&!(data30%1)&&!isNaN(data30)&&isFinite(data30))&&data30!==null&&(vErrors=note(vErrors,instancePath+"/context_window","t\
ype",{type:schema177.properties.context_window.type}),errors++)}if(data.max_context_window!==void 0){let data31=data.max_context_window;!(typeof data31=="number"&&
!(data31%1)&&!isNaN(data31)&&isFinite(data31))&&data31!==null&&(vErrors=note(vErrors,instancePath+"/max_context_window","type",{type:schema177.properties.max_context_window.
type}),errors++)}if(data.auto_compact_token_limit!==void 0){let data32=data.auto_compact_token_limit;!(typeof data32=="number"&&!(data32%1)&&!isNaN(data32)&&isFinite(
data32))&&data32!==null&&(vErrors=note(vErrors,instancePath+"/auto_compact_token_limit","type",{type:schema177.properties.auto_compact_token_limit.type}),errors++)}
if(data.comp_hash!==void 0){let data33=data.comp_hash;typeof data33!="string"&&data33!==null&&(vErrors=note(vErrors,instancePath+"/comp_hash","type",{type:schema177.
properties.comp_hash.type}),errors++)}if(data.effective_context_window_percent!==void 0){let data34=data.effective_context_window_percent;typeof data34=="number"&&
!(data34%1)&&!isNaN(data34)&&isFinite(data34)||(vErrors=note(vErrors,instancePath+"/effective_context_window_percent","type",{type:"integer"}),errors++)}if(data.
experimental_supported_tools!==void 0){let data35=data.experimental_supported_tools;if(Array.isArray(data35)){let len3=data35.length;for(let i3=0;i3<len3;i3++)typeof data35[i3]!=
"string"&&(vErrors=note(vErrors,instancePath+"/experimental_supported_tools/"+i3,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/expe\
rimental_supported_tools","type",{type:"array"}),errors++}if(data.input_modalities!==void 0){let data37=data.input_modalities;if(Array.isArray(data37)){let len4=data37.
length;for(let i4=0;i4<len4;i4++){let data38=data37[i4];typeof data38=="string"?obj76.includes(data38)||(vErrors=note(vErrors,instancePath+"/input_modalities/"+
i4,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/input_modalities/"+i4,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+
"/input_modalities","type",{type:"array"}),errors++}if(data.supports_search_tool!==void 0&&typeof data.supports_search_tool!="boolean"&&(vErrors=note(vErrors,instancePath+
"/supports_search_tool","type",{type:"boolean"}),errors++),data.use_responses_lite!==void 0&&typeof data.use_responses_lite!="boolean"&&(vErrors=note(vErrors,instancePath+
"/use_responses_lite","type",{type:"boolean"}),errors++),data.supports_reasoning_effort_updates!==void 0&&typeof data.supports_reasoning_effort_updates!="boolea\
n"&&(vErrors=note(vErrors,instancePath+"/supports_reasoning_effort_updates","type",{type:"boolean"}),errors++),data.tool_mode!==void 0){let data42=data.tool_mode;
typeof data42!="string"&&data42!==null&&(vErrors=note(vErrors,instancePath+"/tool_mode","type",{type:schema177.properties.tool_mode.type}),errors++)}if(data.multi_agent_version!==
void 0){let data43=data.multi_agent_version;typeof data43!="string"&&!(typeof data43=="number"&&!(data43%1)&&!isNaN(data43)&&isFinite(data43))&&data43!==null&&(vErrors=
note(vErrors,instancePath+"/multi_agent_version","type",{type:schema177.properties.multi_agent_version.type}),errors++)}data.base_instructions!==void 0&&typeof data.
base_instructions!="string"&&(vErrors=note(vErrors,instancePath+"/base_instructions","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"t\
ype",{type:"object"}),errors++;return validate540.errors=vErrors,errors===0}function validate539(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.models===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
models"}),errors++);for(let key0 in data)key0!=="models"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
models!==void 0){let data0=data.models;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++)validate540(data0[i0],{instancePath:instancePath+
"/models/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate540.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/models","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate539.errors=vErrors,errors===0}
var request=validate550,schema181={type:"object",required:["model","input"],properties:{model:{type:"string"},instructions:{type:["string","null"]},input:{type:[
"string","array"],items:{$ref:"#/$defs/InputItem"}},tools:{type:["array","null"],items:{$ref:"#/$defs/Tool"}},tool_choice:{$ref:"#/$defs/ToolChoice"},parallel_tool_calls:{
type:["boolean","null"]},reasoning:{$ref:"#/$defs/ReasoningOptions"},text:{$ref:"#/$defs/TextOptions"},include:{type:["array","null"],items:{$ref:"#/$defs/Inclu\
dable"}},service_tier:{$ref:"#/$defs/ServiceTier"},prompt_cache_key:{type:["string","null"]},store:{type:"boolean"},stream:{type:"boolean"},client_metadata:{$ref:"\
#/$defs/ClientMetadata"},previous_response_id:{type:["string","null"]},generate:{type:"boolean"}},additionalProperties:!1},schema182={type:["string","object"],allOf:[
{if:{type:"string"},then:{type:"string",openEnum:["none","auto","required"]}},{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"\
type"},oneOf:[{$ref:"#/$defs/ToolChoiceFunction"},{$ref:"#/$defs/ToolChoiceCustom"},{$ref:"#/$defs/ToolChoiceMcp"},{$ref:"#/$defs/ToolChoiceAllowed"},{$ref:"#/$\
defs/ToolChoiceFileSearch"},{$ref:"#/$defs/ToolChoiceWebSearch"},{$ref:"#/$defs/ToolChoiceWebSearchDated"},{$ref:"#/$defs/ToolChoiceWebSearchPreview"},{$ref:"#/\
$defs/ToolChoiceWebSearchPreviewDated"},{$ref:"#/$defs/ToolChoiceComputer"},{$ref:"#/$defs/ToolChoiceComputerUse"},{$ref:"#/$defs/ToolChoiceComputerUsePreview"},
{$ref:"#/$defs/ToolChoiceImageGeneration"},{$ref:"#/$defs/ToolChoiceCodeInterpreter"},{$ref:"#/$defs/ToolChoiceApplyPatch"},{$ref:"#/$defs/ToolChoiceShell"},{$ref:"\
#/$defs/ToolChoiceProgrammaticToolCalling"}]}}]},obj77=["none","auto","required"];function validate554(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="function"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"function"}),errors++),data.name!==void 0&&
typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"ob\
ject"}),errors++;return validate554.errors=vErrors,errors===0}function validate555(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="custom"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"custom"}),errors++),data.name!==void 0&&typeof data.
name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate555.errors=vErrors,errors===0}var schema185={type:"object",required:["type"],properties:{type:{const:"mcp"},server_label:{type:"string"},name:{type:[
"string","null"]}},additionalProperties:!1};function validate556(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)
key0==="type"||key0==="server_label"||key0==="name"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="mcp"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"mcp"}),errors++),data.server_label!==void 0&&typeof data.server_label!=
"string"&&(vErrors=note(vErrors,instancePath+"/server_label","type",{type:"string"}),errors++),data.name!==void 0){let data2=data.name;typeof data2!="string"&&data2!==
null&&(vErrors=note(vErrors,instancePath+"/name","type",{type:schema185.properties.name.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"o\
bject"}),errors++;return validate556.errors=vErrors,errors===0}var schema186={type:"object",required:["type","mode","tools"],properties:{type:{const:"allowed_to\
ols"},mode:{type:"string",enum:["auto","required"]},tools:{type:"array",items:{type:"object",additionalProperties:!0}}},additionalProperties:!1};function validate557(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema186.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="mode"||
key0==="tools"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="allowed_tools"&&
(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"allowed_tools"}),errors++),data.mode!==void 0){let data1=data.mode;typeof data1!="string"&&(vErrors=
note(vErrors,instancePath+"/mode","type",{type:"string"}),errors++),data1==="auto"||data1==="required"||(vErrors=note(vErrors,instancePath+"/mode","enum",{allowedValues:schema186.
properties.mode.enum}),errors++)}if(data.tools!==void 0){let data2=data.tools;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];
data3&&typeof data3=="object"&&!Array.isArray(data3)||(vErrors=note(vErrors,instancePath+"/tools/"+i0,"type",{type:"object"}),errors++)}}else vErrors=note(vErrors,
instancePath+"/tools","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate557.errors=vErrors,
errors===0}function validate558(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="file_search"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"file_search"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate558.errors=vErrors,errors===
0}function validate559(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="web_search"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"web_search"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate559.errors=vErrors,errors===
0}function validate560(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="web_search_2025_08_26"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"web_search_2025_08_26"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate560.errors=
vErrors,errors===0}function validate561(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="web_search_preview"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"web_search_preview"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate561.errors=
vErrors,errors===0}function validate562(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="web_search_preview_2025_03_11"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"web_search_preview_2025_03_11"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate562.
errors=vErrors,errors===0}function validate563(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="computer"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"computer"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate563.errors=vErrors,errors===
0}function validate564(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="computer_use"&&(vErrors=note(vErrors,instancePath+"/ty\
pe","const",{allowedValue:"computer_use"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate564.errors=vErrors,errors===
0}function validate565(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="computer_use_preview"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"computer_use_preview"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate565.errors=
vErrors,errors===0}function validate566(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="image_generation"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"image_generation"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate566.errors=vErrors,
errors===0}function validate567(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="code_interpreter"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"code_interpreter"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate567.errors=vErrors,
errors===0}function validate568(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="apply_patch"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"apply_patch"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate568.errors=vErrors,errors===
0}function validate569(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="shell"&&(vErrors=note(vErrors,instancePath+"/type","co\
nst",{allowedValue:"shell"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate569.errors=vErrors,errors===0}function validate570(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="programmatic_tool_calling"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"programmatic_tool_calling"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate570.
errors=vErrors,errors===0}function validate553(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;typeof data!="st\
ring"&&!(data&&typeof data=="object"&&!Array.isArray(data))&&(vErrors=note(vErrors,instancePath,"type",{type:schema182.type}),errors++);let _errs2=errors,valid1=!0,
_errs3=errors;if(typeof data!="string"){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==
null&&(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;typeof data=="string"?obj77.includes(data)||(vErrors=note(vErrors,instancePath,"ope\
nEnum",{}),errors++):(vErrors=note(vErrors,instancePath,"type",{type:"string"}),errors++);var _valid0=_errs5===errors;valid1=_valid0}valid1||(vErrors=note(vErrors,
instancePath,"if",{failingKeyword:"then"}),errors++);let _errs8=errors,valid2=!0,_errs9=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){let err5={};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid1=_errs9===errors;if(errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null),
_valid1){let _errs11=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="function"?validate554(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate554.errors),errors=vErrors.length):tag0==="custom"?validate555(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate555.errors),errors=vErrors.length):tag0==="mcp"?validate556(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate556.
errors),errors=vErrors.length):tag0==="allowed_tools"?validate557(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate557.
errors),errors=vErrors.length):tag0==="file_search"?validate558(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate558.errors),
errors=vErrors.length):tag0==="web_search"?validate559(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate559.errors),errors=
vErrors.length):tag0==="web_search_2025_08_26"?validate560(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate560.errors),
errors=vErrors.length):tag0==="web_search_preview"?validate561(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate561.errors),
errors=vErrors.length):tag0==="web_search_preview_2025_03_11"?validate562(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate562.
errors),errors=vErrors.length):tag0==="computer"?validate563(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate563.errors),
errors=vErrors.length):tag0==="computer_use"?validate564(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate564.errors),
errors=vErrors.length):tag0==="computer_use_preview"?validate565(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate565.
errors),errors=vErrors.length):tag0==="image_generation"?validate566(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate566.
errors),errors=vErrors.length):tag0==="code_interpreter"?validate567(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate567.
errors),errors=vErrors.length):tag0==="apply_patch"?validate568(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate568.errors),
errors=vErrors.length):tag0==="shell"?validate569(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate569.errors),errors=
vErrors.length):tag0==="programmatic_tool_calling"?validate570(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate570.errors),
errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;var _valid1=_errs11===
errors;valid2=_valid1}return valid2||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++),validate553.errors=vErrors,errors===0}var obj78=["file_search_call.results","web_search_call.results","web_search_call.action.sources","message.input_image.image_url","computer_call_output.output.im\
age_url","code_interpreter_call.outputs","reasoning.encrypted_content","message.output_text.logprobs"];function validate591(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;return typeof data=="string"?obj78.includes(data)||(vErrors=note(vErrors,instancePath,"openEnum",{}),errors++):(vErrors=
note(vErrors,instancePath,"type",{type:"string"}),errors++),validate591.errors=vErrors,errors===0}var schema201={type:["string","null"],openEnum:["auto","defaul\
t","flex","scale","priority","fast","ultrafast"]},obj79=["auto","default","flex","scale","priority","fast","ultrafast"];function validate593(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"&&data!==null&&(vErrors=note(vErrors,instancePath,"type",
{type:schema201.type}),errors++),typeof data=="string"&&(obj79.includes(data)||(vErrors=note(vErrors,instancePath,"openEnum",{}),errors++)),validate593.errors=vErrors,
errors===0}function validate550(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){data.model===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"model"}),errors++),data.input===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"input"}),errors++);for(let key0 in data)func2.call(schema181.properties,key0)||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.model!==void 0&&typeof data.model!="string"&&(vErrors=note(vErrors,instancePath+"/model","ty\
pe",{type:"string"}),errors++),data.instructions!==void 0){let data1=data.instructions;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+
"/instructions","type",{type:schema181.properties.instructions.type}),errors++)}if(data.input!==void 0){let data2=data.input;if(typeof data2!="string"&&!Array.isArray(
data2)&&(vErrors=note(vErrors,instancePath+"/input","type",{type:schema181.properties.input.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<
len0;i0++)validate24(data2[i0],{instancePath:instancePath+"/input/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate24.errors),
errors=vErrors.length)}}if(data.tools!==void 0){let data4=data.tools;if(!Array.isArray(data4)&&data4!==null&&(vErrors=note(vErrors,instancePath+"/tools","type",
{type:schema181.properties.tools.type}),errors++),Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)validate136(data4[i1],{instancePath:instancePath+
"/tools/"+i1,parentData:data4,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate136.errors),errors=vErrors.length)}}if(data.tool_choice!==void 0&&
(validate553(data.tool_choice,{instancePath:instancePath+"/tool_choice",parentData:data,parentDataProperty:"tool_choice",rootData})||(vErrors=join(vErrors,validate553.
errors),errors=vErrors.length)),data.parallel_tool_calls!==void 0){let data7=data.parallel_tool_calls;typeof data7!="boolean"&&data7!==null&&(vErrors=note(vErrors,
instancePath+"/parallel_tool_calls","type",{type:schema181.properties.parallel_tool_calls.type}),errors++)}if(data.reasoning!==void 0&&(validate476(data.reasoning,
{instancePath:instancePath+"/reasoning",parentData:data,parentDataProperty:"reasoning",rootData})||(vErrors=join(vErrors,validate476.errors),errors=vErrors.length)),
data.text!==void 0&&(validate479(data.text,{instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData})||(vErrors=join(vErrors,validate479.
errors),errors=vErrors.length)),data.include!==void 0){let data10=data.include;if(!Array.isArray(data10)&&data10!==null&&(vErrors=note(vErrors,instancePath+"/in\
clude","type",{type:schema181.properties.include.type}),errors++),Array.isArray(data10)){let len2=data10.length;for(let i2=0;i2<len2;i2++)validate591(data10[i2],
{instancePath:instancePath+"/include/"+i2,parentData:data10,parentDataProperty:i2,rootData})||(vErrors=join(vErrors,validate591.errors),errors=vErrors.length)}}
if(data.service_tier!==void 0&&(validate593(data.service_tier,{instancePath:instancePath+"/service_tier",parentData:data,parentDataProperty:"service_tier",rootData})||
(vErrors=join(vErrors,validate593.errors),errors=vErrors.length)),data.prompt_cache_key!==void 0){let data13=data.prompt_cache_key;typeof data13!="string"&&data13!==
null&&(vErrors=note(vErrors,instancePath+"/prompt_cache_key","type",{type:schema181.properties.prompt_cache_key.type}),errors++)}if(data.store!==void 0&&typeof data.
store!="boolean"&&(vErrors=note(vErrors,instancePath+"/store","type",{type:"boolean"}),errors++),data.stream!==void 0&&typeof data.stream!="boolean"&&(vErrors=note(
vErrors,instancePath+"/stream","type",{type:"boolean"}),errors++),data.client_metadata!==void 0&&(validate22(data.client_metadata,{instancePath:instancePath+"/c\
lient_metadata",parentData:data,parentDataProperty:"client_metadata",rootData})||(vErrors=join(vErrors,validate22.errors),errors=vErrors.length)),data.previous_response_id!==
void 0){let data17=data.previous_response_id;typeof data17!="string"&&data17!==null&&(vErrors=note(vErrors,instancePath+"/previous_response_id","type",{type:schema181.
properties.previous_response_id.type}),errors++)}data.generate!==void 0&&typeof data.generate!="boolean"&&(vErrors=note(vErrors,instancePath+"/generate","type",
{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate550.errors=vErrors,errors===0}var responseHeaders=validate596,
schema202={type:"object",properties:{"x-codex-turn-state":{type:"string"},"x-models-etag":{type:"string"},"x-reasoning-included":{type:"string"},"x-request-id":{
type:"string"},"cf-ray":{type:"string"},"x-codex-active-limit":{type:"string"},"x-codex-rate-limit-reached-type":{type:"string"},"x-codex-promo-message":{type:"\
string"},"x-codex-safety-buffering-enabled":{type:"string"},"x-codex-safety-buffering-faster-model":{type:"string"},"x-codex-credits-balance":{type:"string"},"o\
penai-model":{type:"string"},"x-codex-credits-has-credits":{type:"string",pattern:"^(?:[Tt]rue|[Ff]alse)$"},"x-codex-credits-unlimited":{type:"string",pattern:"\
^(?:[Tt]rue|[Ff]alse)$"}},patternProperties:{"^x-[a-z0-9-]+-(?:primary|secondary)-used-percent$":{type:"string",pattern:"^\\d+(?:\\.\\d+)?$"},"^x-[a-z0-9-]+-(?:\
primary|secondary)-(?:window-minutes|reset-at|reset-after-seconds)$":{type:"string",pattern:"^\\d+$"},"^x-[a-z0-9-]+-limit-name$":{type:"string"}},additionalProperties:{
type:"string"}},pattern0=new RegExp("^x-[a-z0-9-]+-(?:primary|secondary)-used-percent$","u"),pattern1=new RegExp("^x-[a-z0-9-]+-(?:primary|secondary)-(?:window-\
minutes|reset-at|reset-after-seconds)$","u"),pattern2=new RegExp("^x-[a-z0-9-]+-limit-name$","u"),pattern3=new RegExp("^(?:[Tt]rue|[Ff]alse)$","u"),pattern6=new RegExp(
"^\\d+(?:\\.\\d+)?$","u"),pattern8=new RegExp("^\\d+$","u");function validate596(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)func2.call(schema202.properties,key0)||pattern0.test(key0)||pattern1.test(key0)||
pattern2.test(key0)||typeof data[key0]!="string"&&(vErrors=note(vErrors,instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++);
if(data["x-codex-turn-state"]!==void 0&&typeof data["x-codex-turn-state"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-codex-turn-state","type",{type:"stri\
ng"}),errors++),data["x-models-etag"]!==void 0&&typeof data["x-models-etag"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-models-etag","type",{type:"string"}),
errors++),data["x-reasoning-included"]!==void 0&&typeof data["x-reasoning-included"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-reasoning-included","type",
{type:"string"}),errors++),data["x-request-id"]!==void 0&&typeof data["x-request-id"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-request-id","type",{type:"\
string"}),errors++),data["cf-ray"]!==void 0&&typeof data["cf-ray"]!="string"&&(vErrors=note(vErrors,instancePath+"/cf-ray","type",{type:"string"}),errors++),data["\
x-codex-active-limit"]!==void 0&&typeof data["x-codex-active-limit"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-codex-active-limit","type",{type:"string"}),
errors++),data["x-codex-rate-limit-reached-type"]!==void 0&&typeof data["x-codex-rate-limit-reached-type"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-cod\
ex-rate-limit-reached-type","type",{type:"string"}),errors++),data["x-codex-promo-message"]!==void 0&&typeof data["x-codex-promo-message"]!="string"&&(vErrors=note(
vErrors,instancePath+"/x-codex-promo-message","type",{type:"string"}),errors++),data["x-codex-safety-buffering-enabled"]!==void 0&&typeof data["x-codex-safety-b\
uffering-enabled"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-codex-safety-buffering-enabled","type",{type:"string"}),errors++),data["x-codex-safety-buff\
ering-faster-model"]!==void 0&&typeof data["x-codex-safety-buffering-faster-model"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-codex-safety-buffering-fas\
ter-model","type",{type:"string"}),errors++),data["x-codex-credits-balance"]!==void 0&&typeof data["x-codex-credits-balance"]!="string"&&(vErrors=note(vErrors,instancePath+
"/x-codex-credits-balance","type",{type:"string"}),errors++),data["openai-model"]!==void 0&&typeof data["openai-model"]!="string"&&(vErrors=note(vErrors,instancePath+
"/openai-model","type",{type:"string"}),errors++),data["x-codex-credits-has-credits"]!==void 0){let data13=data["x-codex-credits-has-credits"];typeof data13=="s\
tring"?pattern3.test(data13)||(vErrors=note(vErrors,instancePath+"/x-codex-credits-has-credits","pattern",{pattern:"^(?:[Tt]rue|[Ff]alse)$"}),errors++):(vErrors=
note(vErrors,instancePath+"/x-codex-credits-has-credits","type",{type:"string"}),errors++)}if(data["x-codex-credits-unlimited"]!==void 0){let data14=data["x-cod\
ex-credits-unlimited"];typeof data14=="string"?pattern3.test(data14)||(vErrors=note(vErrors,instancePath+"/x-codex-credits-unlimited","pattern",{pattern:"^(?:[T\
t]rue|[Ff]alse)$"}),errors++):(vErrors=note(vErrors,instancePath+"/x-codex-credits-unlimited","type",{type:"string"}),errors++)}for(let key1 in data)if(pattern0.
test(key1)){let data15=data[key1];typeof data15=="string"?pattern6.test(data15)||(vErrors=note(vErrors,instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~\
1"),"pattern",{pattern:"^\\d+(?:\\.\\d+)?$"}),errors++):(vErrors=note(vErrors,instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),
errors++)}for(let key2 in data)if(pattern1.test(key2)){let data16=data[key2];typeof data16=="string"?pattern8.test(data16)||(vErrors=note(vErrors,instancePath+"\
/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),"pattern",{pattern:"^\\d+$"}),errors++):(vErrors=note(vErrors,instancePath+"/"+key2.replace(/~/g,"~0").replace(/\//g,
"~1"),"type",{type:"string"}),errors++)}for(let key3 in data)pattern2.test(key3)&&typeof data[key3]!="string"&&(vErrors=note(vErrors,instancePath+"/"+key3.replace(
/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate596.errors=
vErrors,errors===0}var response=validate597,schema203={type:"object",required:["id","object","created_at","error","incomplete_details","instructions","metadata",
"model","output","parallel_tool_calls","temperature","tool_choice","tools","top_p"],properties:{id:{type:"string"},object:{const:"response"},created_at:{type:"n\
umber"},end_turn:{type:["boolean","null"]},status:{$ref:"#/$defs/ResponseStatus"},completed_at:{type:["number","null"]},error:{$ref:"#/$defs/ResponseError"},incomplete_details:{
$ref:"#/$defs/IncompleteDetails"},instructions:{type:["string","array","null"],items:{$ref:"#/$defs/InputItem"}},metadata:{$ref:"#/$defs/OptionsMetadata"},model:{
type:"string"},output:{type:"array",items:{$ref:"#/$defs/OutputItem"}},parallel_tool_calls:{type:"boolean"},temperature:{type:["number","null"]},tool_choice:{$ref:"\
#/$defs/ToolChoice"},tools:{type:"array",items:{$ref:"#/$defs/Tool"}},top_p:{type:["number","null"]},access_programs:{$ref:"#/$defs/AccessPrograms"},background:{
type:["boolean","null"]},billing:{type:["object","null"],properties:{payer:{type:"string"}},additionalProperties:!1},conversation:{type:["object","null"],required:[
"id"],properties:{id:{type:"string"}},additionalProperties:!1},frequency_penalty:{type:["number","null"]},presence_penalty:{type:["number","null"]},image:{$ref:"\
#/$defs/ImageState"},max_output_tokens:{type:["integer","null"]},max_tool_calls:{type:["integer","null"]},moderation:{$ref:"#/$defs/Moderation"},output_text:{type:[
"string","null"]},previous_response_id:{type:["string","null"]},prompt:{$ref:"#/$defs/Prompt"},prompt_cache_diagnostics:{$ref:"#/$defs/PromptCacheDiagnostics"},
prompt_cache_key:{type:["string","null"]},prompt_cache_options:{$ref:"#/$defs/PromptCacheState"},prompt_cache_retention:{$ref:"#/$defs/PromptCacheRetention"},reasoning:{
$ref:"#/$defs/ReasoningOptions"},safety_identifier:{type:["string","null"]},service_tier:{$ref:"#/$defs/ServiceTier"},store:{type:["boolean","null"]},text:{$ref:"\
#/$defs/TextOptions"},tool_usage:{$ref:"#/$defs/ToolUsage"},top_logprobs:{type:["integer","null"]},truncation:{$ref:"#/$defs/Truncation"},usage:{$ref:"#/$defs/U\
sage"},user:{type:["string","null"]}},additionalProperties:!1},schema204={type:"string",enum:["completed","failed","in_progress","cancelled","queued","incomplet\
e"]};function validate598(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"&&(vErrors=
note(vErrors,instancePath,"type",{type:"string"}),errors++),data==="completed"||data==="failed"||data==="in_progress"||data==="cancelled"||data==="queued"||data===
"incomplete"||(vErrors=note(vErrors,instancePath,"enum",{allowedValues:schema204.enum}),errors++),validate598.errors=vErrors,errors===0}var schema205={type:["ob\
ject","null"],required:["code","message"],properties:{code:{type:"string",openEnum:["server_error","rate_limit_exceeded","invalid_prompt","data_residency_mismat\
ch","bio_policy","misalignment_policy_violation","vector_store_timeout","invalid_image","invalid_image_format","invalid_base64_image","invalid_image_url","image\
_too_large","image_too_small","image_parse_error","image_content_policy_violation","invalid_image_mode","image_file_too_large","unsupported_image_media_type","e\
mpty_image_file","failed_to_download_image","image_file_not_found","context_length_exceeded","insufficient_quota","usage_not_included","cyber_policy","server_is\
_overloaded","slow_down"]},message:{type:"string"},param:{type:["string","null"]},type:{type:["string","null"]},misalignment:{$ref:"#/$defs/Misalignment"}},additionalProperties:!1},
obj80=["server_error","rate_limit_exceeded","invalid_prompt","data_residency_mismatch","bio_policy","misalignment_policy_violation","vector_store_timeout","inva\
lid_image","invalid_image_format","invalid_base64_image","invalid_image_url","image_too_large","image_too_small","image_parse_error","image_content_policy_viola\
tion","invalid_image_mode","image_file_too_large","unsupported_image_media_type","empty_image_file","failed_to_download_image","image_file_not_found","context_l\
ength_exceeded","insufficient_quota","usage_not_included","cyber_policy","server_is_overloaded","slow_down"];function validate600(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,
"type",{type:schema205.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){data.code===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
code"}),errors++),data.message===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"message"}),errors++);for(let key0 in data)key0==="code"||
key0==="message"||key0==="param"||key0==="type"||key0==="misalignment"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.code!==void 0){let data0=data.code;typeof data0=="string"?obj80.includes(data0)||(vErrors=note(vErrors,instancePath+"/code","openEnum",{}),errors++):(vErrors=
note(vErrors,instancePath+"/code","type",{type:"string"}),errors++)}if(data.message!==void 0&&typeof data.message!="string"&&(vErrors=note(vErrors,instancePath+
"/message","type",{type:"string"}),errors++),data.param!==void 0){let data2=data.param;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+
"/param","type",{type:schema205.properties.param.type}),errors++)}if(data.type!==void 0){let data3=data.type;typeof data3!="string"&&data3!==null&&(vErrors=note(
vErrors,instancePath+"/type","type",{type:schema205.properties.type.type}),errors++)}data.misalignment!==void 0&&(validate536(data.misalignment,{instancePath:instancePath+
"/misalignment",parentData:data,parentDataProperty:"misalignment",rootData})||(vErrors=join(vErrors,validate536.errors),errors=vErrors.length))}return validate600.
errors=vErrors,errors===0}var schema206={type:["object","null"],properties:{reason:{type:"string",openEnum:["max_output_tokens","max_messages","content_filter",
"steered"]}},additionalProperties:!1},obj81=["max_output_tokens","max_messages","content_filter","steered"];function validate603(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,
"type",{type:schema206.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0!=="reason"&&(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.reason!==void 0){let data0=data.reason;typeof data0=="string"?obj81.includes(data0)||(vErrors=
note(vErrors,instancePath+"/reason","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/reason","type",{type:"string"}),errors++)}}return validate603.
errors=vErrors,errors===0}var schema207={type:["object","null"],additionalProperties:{type:"string"}};function validate606(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema207.
type}),errors++),data&&typeof data=="object"&&!Array.isArray(data))for(let key0 in data)typeof data[key0]!="string"&&(vErrors=note(vErrors,instancePath+"/"+key0.
replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++);return validate606.errors=vErrors,errors===0}var schema209={type:"object",required:["type","id","role","status","content"],properties:{type:{const:"message"},id:{type:"string"},role:{const:"assistant"},status:{
type:"string",enum:["in_progress","completed","incomplete"]},content:{type:"array",items:{$ref:"#/$defs/OutputPart"}},phase:{$ref:"#/$defs/Phase"},agent:{$ref:"\
#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};var schema211={type:"object",required:["type","text","annotations"],properties:{type:{const:"output_text"},text:{type:"string"},annotations:{type:"array",items:{
$ref:"#/$defs/Annotation"}},logprobs:{type:"array",items:{$ref:"#/$defs/Logprob"}}},additionalProperties:!1};function validate611(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema211.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="text"||key0==="annotations"||
key0==="logprobs"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="output_tex\
t"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"output_text"}),errors++),data.text!==void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,
instancePath+"/text","type",{type:"string"}),errors++),data.annotations!==void 0){let data2=data.annotations;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<
len0;i0++)validate88(data2[i0],{instancePath:instancePath+"/annotations/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate88.
errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/annotations","type",{type:"array"}),errors++}if(data.logprobs!==void 0){let data4=data.logprobs;
if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)validate98(data4[i1],{instancePath:instancePath+"/logprobs/"+i1,parentData:data4,parentDataProperty:i1,
rootData})||(vErrors=join(vErrors,validate98.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/logprobs","type",{type:"array"}),errors++}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate611.errors=vErrors,errors===0}function validate610(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="output_text"?validate611(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate611.errors),errors=vErrors.length):tag0==="refusal"?validate103(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate103.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate610.errors=vErrors,errors===0}function validate609(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema209.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="role"||key0==="status"||key0==="content"||key0==="phase"||key0===
"agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="message"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"message"}),errors++),data.id!==void 0&&typeof data.id!="\
string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.role!==void 0&&data.role!=="assistant"&&(vErrors=note(vErrors,instancePath+
"/role","const",{allowedValue:"assistant"}),errors++),data.status!==void 0){let data3=data.status;typeof data3!="string"&&(vErrors=note(vErrors,instancePath+"/s\
tatus","type",{type:"string"}),errors++),data3==="in_progress"||data3==="completed"||data3==="incomplete"||(vErrors=note(vErrors,instancePath+"/status","enum",{
allowedValues:schema209.properties.status.enum}),errors++)}if(data.content!==void 0){let data4=data.content;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<
len0;i0++)validate610(data4[i0],{instancePath:instancePath+"/content/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate610.errors),
errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/content","type",{type:"array"}),errors++}data.phase!==void 0&&(validate405(data.phase,{instancePath:instancePath+
"/phase",parentData:data,parentDataProperty:"phase",rootData})||(vErrors=join(vErrors,validate405.errors),errors=vErrors.length)),data.agent!==void 0&&(validate32(
data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),
data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat\
_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate34.errors),
errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate609.errors=vErrors,errors===0}var schema212={type:"\
object",required:["type","id","summary"],properties:{type:{const:"reasoning"},id:{type:"string"},summary:{type:"array",items:{$ref:"#/$defs/SummaryText"}},content:{
type:"array",items:{$ref:"#/$defs/ReasoningText"}},encrypted_content:{type:["string","null"]},status:{$ref:"#/$defs/ItemStatus"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{
$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};function validate620(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema212.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="summary"||key0==="content"||key0==="encrypted_content"||key0===
"status"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="reasoning"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"reasoning"}),errors++),data.id!==void 0&&
typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.summary!==void 0){let data2=data.summary;if(Array.isArray(
data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate26(data2[i0],{instancePath:instancePath+"/summary/"+i0,parentData:data2,parentDataProperty:i0,rootData})||
(vErrors=join(vErrors,validate26.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/summary","type",{type:"array"}),errors++}if(data.content!==
void 0){let data4=data.content;if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)validate28(data4[i1],{instancePath:instancePath+"/conten\
t/"+i1,parentData:data4,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate28.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/content","type",{type:"array"}),errors++}if(data.encrypted_content!==void 0){let data6=data.encrypted_content;typeof data6!="string"&&data6!==null&&(vErrors=note(
vErrors,instancePath+"/encrypted_content","type",{type:schema212.properties.encrypted_content.type}),errors++)}data.status!==void 0&&(validate30(data.status,{instancePath:instancePath+
"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate30.errors),errors=vErrors.length)),data.agent!==void 0&&(validate32(
data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),
data.internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat\
_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate34.errors),
errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate620.errors=vErrors,errors===0}var schema213={type:"\
object",required:["type","id","encrypted_content"],properties:{type:{const:"compaction"},id:{type:"string"},encrypted_content:{type:"string"},created_by:{type:"\
string"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};function validate626(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema213.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||
key0==="encrypted_content"||key0==="created_by"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additi\
onalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="compaction"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
compaction"}),errors++),data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.encrypted_content!==
void 0&&typeof data.encrypted_content!="string"&&(vErrors=note(vErrors,instancePath+"/encrypted_content","type",{type:"string"}),errors++),data.created_by!==void 0&&
typeof data.created_by!="string"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,
{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.
internal_chat_message_metadata_passthrough!==void 0&&(validate34(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_mess\
age_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate34.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate626.errors=vErrors,errors===0}function validate608(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="message"?validate609(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate609.errors),errors=vErrors.length):tag0==="reasoning"?validate620(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate620.errors),errors=vErrors.length):tag0==="compaction"?validate626(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate626.errors),errors=vErrors.length):tag0==="function_call"?validate45(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate45.errors),errors=vErrors.length):tag0==="function_call_output"?validate55(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate55.errors),errors=vErrors.length):tag0==="custom_tool_call"?validate74(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate74.errors),errors=vErrors.length):tag0==="custom_tool_call_output"?validate79(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate79.errors),errors=vErrors.length):tag0==="agent_message"?validate85(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate85.errors),errors=vErrors.length):tag0==="multi_agent_call"?validate121(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate121.errors),errors=vErrors.length):tag0==="multi_agent_call_output"?validate126(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate126.errors),errors=vErrors.length):tag0==="tool_search_call"?validate131(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate131.errors),errors=vErrors.length):tag0==="tool_search_output"?validate135(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate135.errors),errors=vErrors.length):tag0==="additional_tools"?validate239(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate239.errors),errors=vErrors.length):tag0==="configuration_update"?validate243(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate243.errors),errors=vErrors.length):tag0==="context_compaction"?validate251(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate251.errors),errors=vErrors.length):tag0==="program"?validate254(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate254.errors),errors=vErrors.length):tag0==="program_output"?validate257(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate257.errors),errors=vErrors.length):tag0==="web_search_call"?validate260(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate260.errors),errors=vErrors.length):tag0==="file_search_call"?validate277(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate277.errors),errors=vErrors.length):tag0==="code_interpreter_call"?validate282(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate282.errors),errors=vErrors.length):tag0==="image_generation_call"?validate291(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate291.errors),errors=vErrors.length):tag0==="computer_call"?validate294(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate294.errors),errors=vErrors.length):tag0==="computer_call_output"?validate320(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate320.errors),errors=vErrors.length):tag0==="local_shell_call"?validate326(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate326.errors),errors=vErrors.length):tag0==="local_shell_call_output"?validate329(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate329.errors),errors=vErrors.length):tag0==="shell_call"?validate333(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate333.errors),errors=vErrors.length):tag0==="shell_call_output"?validate340(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate340.errors),errors=vErrors.length):tag0==="apply_patch_call"?validate353(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate353.errors),errors=vErrors.length):tag0==="apply_patch_call_output"?validate365(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate365.errors),errors=vErrors.length):tag0==="mcp_list_tools"?validate369(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate369.errors),errors=vErrors.length):tag0==="mcp_call"?validate374(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate374.errors),errors=vErrors.length):tag0==="mcp_approval_request"?validate385(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate385.errors),errors=vErrors.length):tag0==="mcp_approval_response"?validate388(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate388.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate608.errors=vErrors,errors===0}var schema214={type:["object","null"],properties:{cyber:{type:"string",openEnum:["standard","day\
break_blue","daybreak_red"]}},additionalProperties:!1},obj82=["standard","daybreak_blue","daybreak_red"];function validate665(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema214.
type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0!=="cyber"&&(vErrors=note(vErrors,instancePath,"additionalPropertie\
s",{additionalProperty:key0}),errors++);if(data.cyber!==void 0){let data0=data.cyber;typeof data0=="string"?obj82.includes(data0)||(vErrors=note(vErrors,instancePath+
"/cyber","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/cyber","type",{type:"string"}),errors++)}}return validate665.errors=vErrors,errors===0}var schema215={
type:["object","null"],required:["input","output"],properties:{input:{$ref:"#/$defs/ModerationOutcome"},output:{$ref:"#/$defs/ModerationOutcome"}},additionalProperties:!1};var schema217={type:"object",required:["type","flagged","model","categories","category_scores","category_applied_input_types"],properties:{type:{const:"moderati\
on_result"},flagged:{type:"boolean"},model:{type:"string"},categories:{type:"object",additionalProperties:{type:"boolean"}},category_scores:{type:"object",additionalProperties:{
type:"number"}},category_applied_input_types:{type:"object",additionalProperties:{type:"array",items:{type:"string",openEnum:["text","image"]}}}},additionalProperties:!1},
obj83=["text","image"];function validate670(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema217.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="flagged"||key0==="model"||key0==="categories"||key0==="category_scores"||key0==="category_applied_input_ty\
pes"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="moderation_result"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"moderation_result"}),errors++),data.flagged!==void 0&&typeof data.flagged!="boolean"&&(vErrors=note(vErrors,
instancePath+"/flagged","type",{type:"boolean"}),errors++),data.model!==void 0&&typeof data.model!="string"&&(vErrors=note(vErrors,instancePath+"/model","type",
{type:"string"}),errors++),data.categories!==void 0){let data3=data.categories;if(data3&&typeof data3=="object"&&!Array.isArray(data3))for(let key1 in data3)typeof data3[key1]!=
"boolean"&&(vErrors=note(vErrors,instancePath+"/categories/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"boolean"}),errors++);else vErrors=note(vErrors,
instancePath+"/categories","type",{type:"object"}),errors++}if(data.category_scores!==void 0){let data5=data.category_scores;if(data5&&typeof data5=="object"&&!Array.
isArray(data5))for(let key2 in data5){let data6=data5[key2];typeof data6=="number"&&isFinite(data6)||(vErrors=note(vErrors,instancePath+"/category_scores/"+key2.
replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"number"}),errors++)}else vErrors=note(vErrors,instancePath+"/category_scores","type",{type:"object"}),errors++}
if(data.category_applied_input_types!==void 0){let data7=data.category_applied_input_types;if(data7&&typeof data7=="object"&&!Array.isArray(data7))for(let key3 in data7){
let data8=data7[key3];if(Array.isArray(data8)){let len0=data8.length;for(let i0=0;i0<len0;i0++){let data9=data8[i0];typeof data9=="string"?obj83.includes(data9)||
(vErrors=note(vErrors,instancePath+"/category_applied_input_types/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i0,"openEnum",{}),errors++):(vErrors=note(vErrors,
instancePath+"/category_applied_input_types/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i0,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+
"/category_applied_input_types/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"array"}),errors++}else vErrors=note(vErrors,instancePath+"/category_a\
pplied_input_types","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate670.errors=vErrors,
errors===0}var schema218={type:"object",required:["type","code","message"],properties:{type:{const:"error"},code:{type:"string"},message:{type:"string"}},additionalProperties:!1};
function validate671(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema218.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="code"||key0==="message"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&
data.type!=="error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"error"}),errors++),data.code!==void 0&&typeof data.code!="string"&&(vErrors=
note(vErrors,instancePath+"/code","type",{type:"string"}),errors++),data.message!==void 0&&typeof data.message!="string"&&(vErrors=note(vErrors,instancePath+"/m\
essage","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate671.errors=vErrors,errors===0}function validate669(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="moderation_result"?validate670(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate670.errors),errors=vErrors.length):tag0==="error"?validate671(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate671.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"\
mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate669.errors=vErrors,errors===0}function validate668(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema215.
type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){data.input===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"input"}),
errors++),data.output===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"output"}),errors++);for(let key0 in data)key0==="input"||key0===
"output"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.input!==void 0&&(validate669(data.input,{instancePath:instancePath+
"/input",parentData:data,parentDataProperty:"input",rootData})||(vErrors=join(vErrors,validate669.errors),errors=vErrors.length)),data.output!==void 0&&(validate669(
data.output,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData})||(vErrors=join(vErrors,validate669.errors),errors=vErrors.
length))}return validate668.errors=vErrors,errors===0}var schema219={type:["object","null"],required:["id"],properties:{id:{type:"string"},version:{type:["strin\
g","null"]},variables:{type:["object","null"],additionalProperties:{type:["string","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{
propertyName:"type"},oneOf:[{$ref:"#/$defs/InputText"},{$ref:"#/$defs/InputImage"},{$ref:"#/$defs/InputFile"}]}}]}}},additionalProperties:!1};function validate677(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&
(vErrors=note(vErrors,instancePath,"type",{type:schema219.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){data.id===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"id"}),errors++);for(let key0 in data)key0==="id"||key0==="version"||key0==="variables"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"\
string"}),errors++),data.version!==void 0){let data1=data.version;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/version","type",{type:schema219.
properties.version.type}),errors++)}if(data.variables!==void 0){let data2=data.variables;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&
(vErrors=note(vErrors,instancePath+"/variables","type",{type:schema219.properties.variables.type}),errors++),data2&&typeof data2=="object"&&!Array.isArray(data2))
for(let key1 in data2){let data3=data2[key1];typeof data3!="string"&&!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&(vErrors=note(vErrors,instancePath+
"/variables/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:schema219.properties.variables.additionalProperties.type}),errors++);let _errs12=errors,valid3=!0,
_errs13=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs13===
errors;if(errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=null),_valid0){let _errs15=errors;if(data3&&typeof data3=="object"&&!Array.isArray(
data3)){data3.type===void 0&&(vErrors=note(vErrors,instancePath+"/variables/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"required",{missingProperty:"type"}),errors++);
let tag0=data3.type;typeof tag0=="string"?tag0==="input_text"?validate57(data3,{instancePath:instancePath+"/variables/"+key1.replace(/~/g,"~0").replace(/\//g,"~\
1"),parentData:data2,parentDataProperty:key1,rootData})||(vErrors=join(vErrors,validate57.errors),errors=vErrors.length):tag0==="input_image"?validate60(data3,{
instancePath:instancePath+"/variables/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data2,parentDataProperty:key1,rootData})||(vErrors=join(vErrors,validate60.
errors),errors=vErrors.length):tag0==="input_file"?validate64(data3,{instancePath:instancePath+"/variables/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data2,
parentDataProperty:key1,rootData})||(vErrors=join(vErrors,validate64.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath+"/variables/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1"),"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath+"/variables/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1"),"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath+"/variables/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1"),"type",{type:"object"}),errors++;var _valid0=_errs15===errors;valid3=_valid0}valid3||(vErrors=note(vErrors,instancePath+"/variabl\
es/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"if",{failingKeyword:"then"}),errors++)}}}return validate677.errors=vErrors,errors===0}var schema220={type:["nu\
ll","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/CacheMiss"},{$ref:"#/$d\
efs/CacheHit"},{$ref:"#/$defs/ComparisonResponseNotFound"},{$ref:"#/$defs/Unavailable"}]}}]},schema221={type:"object",required:["type","cache_missed_tokens","re\
ason"],properties:{type:{const:"cache_miss"},cache_missed_tokens:{type:"integer"},reason:{type:"string",openEnum:["model_changed","prompt_cache_key_changed","to\
ols_changed","text_format_changed","reasoning_effort_changed","verbosity_changed","context_compacted","input_changed","service_tier_changed"]},comparison_reusable_tokens:{
type:"integer"}},additionalProperties:!1},obj84=["model_changed","prompt_cache_key_changed","tools_changed","text_format_changed","reasoning_effort_changed","ve\
rbosity_changed","context_compacted","input_changed","service_tier_changed"];function validate683(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema221.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="cache_missed_tokens"||key0==="reason"||key0==="comparison\
_reusable_tokens"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="cache_miss"&&
(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"cache_miss"}),errors++),data.cache_missed_tokens!==void 0){let data1=data.cache_missed_tokens;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/cache_missed_tokens","type",{type:"integer"}),errors++)}
if(data.reason!==void 0){let data2=data.reason;typeof data2=="string"?obj84.includes(data2)||(vErrors=note(vErrors,instancePath+"/reason","openEnum",{}),errors++):
(vErrors=note(vErrors,instancePath+"/reason","type",{type:"string"}),errors++)}if(data.comparison_reusable_tokens!==void 0){let data3=data.comparison_reusable_tokens;
typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/comparison_reusable_tokens","type",{type:"integer"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate683.errors=vErrors,errors===0}function validate684(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="cache_hit"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"cache_hit"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate684.errors=vErrors,errors===
0}function validate685(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="comparison_response_not_found"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"comparison_response_not_found"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate685.
errors=vErrors,errors===0}function validate686(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="unavailable"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"unavailable"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate686.errors=vErrors,errors===
0}function validate682(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;data!==null&&!(data&&typeof data=="objec\
t"&&!Array.isArray(data))&&(vErrors=note(vErrors,instancePath,"type",{type:schema220.type}),errors++);let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data==
"object"&&!Array.isArray(data))){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&
(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="cache_miss"?validate683(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate683.errors),errors=vErrors.length):tag0==="cache_hit"?validate684(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate684.errors),errors=vErrors.length):tag0==="comparison_response_not_found"?validate685(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate685.errors),errors=vErrors.length):tag0==="unavailable"?validate686(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate686.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;var _valid0=_errs5===errors;valid1=_valid0}return valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++),validate682.
errors=vErrors,errors===0}var schema225={type:["object","null"],properties:{mode:{type:"string",openEnum:["implicit","explicit"]},ttl:{type:"string",openEnum:["\
30m","12h"]},comparison_response_id:{type:["string","null"]}},additionalProperties:!1},obj85=["implicit","explicit"],obj86=["30m","12h"];function validate692(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&
(vErrors=note(vErrors,instancePath,"type",{type:schema225.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="mode"||
key0==="ttl"||key0==="comparison_response_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.mode!==void 0){
let data0=data.mode;typeof data0=="string"?obj85.includes(data0)||(vErrors=note(vErrors,instancePath+"/mode","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+
"/mode","type",{type:"string"}),errors++)}if(data.ttl!==void 0){let data1=data.ttl;typeof data1=="string"?obj86.includes(data1)||(vErrors=note(vErrors,instancePath+
"/ttl","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/ttl","type",{type:"string"}),errors++)}if(data.comparison_response_id!==void 0){let data2=data.
comparison_response_id;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/comparison_response_id","type",{type:schema225.properties.comparison_response_id.
type}),errors++)}}return validate692.errors=vErrors,errors===0}var schema226={type:["object","null"],properties:{image_gen:{type:"object",required:["input_token\
s","input_tokens_details","output_tokens","total_tokens"],properties:{input_tokens:{type:"integer"},input_tokens_details:{type:"object",required:["image_tokens",
"text_tokens"],properties:{image_tokens:{type:"integer"},text_tokens:{type:"integer"}},additionalProperties:!1},output_tokens:{type:"integer"},total_tokens:{type:"\
integer"},cached_tokens:{type:"integer"},cached_tokens_details:{type:"object",required:["cached_image_tokens","cached_text_tokens"],properties:{cached_image_tokens:{
type:"integer"},cached_text_tokens:{type:"integer"}},additionalProperties:!1},output_tokens_details:{type:"object",required:["image_tokens","text_tokens"],properties:{
image_tokens:{type:"integer"},text_tokens:{type:"integer"}},additionalProperties:!1}},additionalProperties:!1},web_search:{type:"object",required:["num_requests"],
properties:{num_requests:{type:"integer"}},additionalProperties:!1}},additionalProperties:!1};function validate698(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema226.
type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="image_gen"||key0==="web_search"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.image_gen!==void 0){let data0=data.image_gen;if(data0&&typeof data0=="object"&&!Array.isArray(
data0)){for(let prop0 of schema226.properties.image_gen.required)data0[prop0]===void 0&&(vErrors=note(vErrors,instancePath+"/image_gen","required",{missingProperty:prop0}),
errors++);for(let key1 in data0)key1==="input_tokens"||key1==="input_tokens_details"||key1==="output_tokens"||key1==="total_tokens"||key1==="cached_tokens"||key1===
"cached_tokens_details"||key1==="output_tokens_details"||(vErrors=note(vErrors,instancePath+"/image_gen","additionalProperties",{additionalProperty:key1}),errors++);
if(data0.input_tokens!==void 0){let data1=data0.input_tokens;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/image_gen/input_tokens","type",{type:"integer"}),errors++)}if(data0.input_tokens_details!==void 0){let data2=data0.input_tokens_details;if(data2&&typeof data2==
"object"&&!Array.isArray(data2)){data2.image_tokens===void 0&&(vErrors=note(vErrors,instancePath+"/image_gen/input_tokens_details","required",{missingProperty:"\
image_tokens"}),errors++),data2.text_tokens===void 0&&(vErrors=note(vErrors,instancePath+"/image_gen/input_tokens_details","required",{missingProperty:"text_tok\
ens"}),errors++);for(let key2 in data2)key2==="image_tokens"||key2==="text_tokens"||(vErrors=note(vErrors,instancePath+"/image_gen/input_tokens_details","additi\
onalProperties",{additionalProperty:key2}),errors++);if(data2.image_tokens!==void 0){let data3=data2.image_tokens;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&
isFinite(data3)||(vErrors=note(vErrors,instancePath+"/image_gen/input_tokens_details/image_tokens","type",{type:"integer"}),errors++)}if(data2.text_tokens!==void 0){
let data4=data2.text_tokens;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/image_gen/input_tokens_deta\
ils/text_tokens","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath+"/image_gen/input_tokens_details","type",{type:"object"}),errors++}if(data0.
output_tokens!==void 0){let data5=data0.output_tokens;typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)||(vErrors=note(vErrors,instancePath+"/i\
mage_gen/output_tokens","type",{type:"integer"}),errors++)}if(data0.total_tokens!==void 0){let data6=data0.total_tokens;typeof data6=="number"&&!(data6%1)&&!isNaN(
data6)&&isFinite(data6)||(vErrors=note(vErrors,instancePath+"/image_gen/total_tokens","type",{type:"integer"}),errors++)}if(data0.cached_tokens!==void 0){let data7=data0.
cached_tokens;typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7)||(vErrors=note(vErrors,instancePath+"/image_gen/cached_tokens","type",{type:"in\
teger"}),errors++)}if(data0.cached_tokens_details!==void 0){let data8=data0.cached_tokens_details;if(data8&&typeof data8=="object"&&!Array.isArray(data8)){data8.
cached_image_tokens===void 0&&(vErrors=note(vErrors,instancePath+"/image_gen/cached_tokens_details","required",{missingProperty:"cached_image_tokens"}),errors++),
data8.cached_text_tokens===void 0&&(vErrors=note(vErrors,instancePath+"/image_gen/cached_tokens_details","required",{missingProperty:"cached_text_tokens"}),errors++);
for(let key3 in data8)key3==="cached_image_tokens"||key3==="cached_text_tokens"||(vErrors=note(vErrors,instancePath+"/image_gen/cached_tokens_details","addition\
alProperties",{additionalProperty:key3}),errors++);if(data8.cached_image_tokens!==void 0){let data9=data8.cached_image_tokens;typeof data9=="number"&&!(data9%1)&&
!isNaN(data9)&&isFinite(data9)||(vErrors=note(vErrors,instancePath+"/image_gen/cached_tokens_details/cached_image_tokens","type",{type:"integer"}),errors++)}if(data8.
cached_text_tokens!==void 0){let data10=data8.cached_text_tokens;typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10)||(vErrors=note(vErrors,instancePath+
"/image_gen/cached_tokens_details/cached_text_tokens","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath+"/image_gen/cached_tokens_detai\
ls","type",{type:"object"}),errors++}if(data0.output_tokens_details!==void 0){let data11=data0.output_tokens_details;if(data11&&typeof data11=="object"&&!Array.
isArray(data11)){data11.image_tokens===void 0&&(vErrors=note(vErrors,instancePath+"/image_gen/output_tokens_details","required",{missingProperty:"image_tokens"}),
errors++),data11.text_tokens===void 0&&(vErrors=note(vErrors,instancePath+"/image_gen/output_tokens_details","required",{missingProperty:"text_tokens"}),errors++);
for(let key4 in data11)key4==="image_tokens"||key4==="text_tokens"||(vErrors=note(vErrors,instancePath+"/image_gen/output_tokens_details","additionalProperties",
{additionalProperty:key4}),errors++);if(data11.image_tokens!==void 0){let data12=data11.image_tokens;typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(
data12)||(vErrors=note(vErrors,instancePath+"/image_gen/output_tokens_details/image_tokens","type",{type:"integer"}),errors++)}if(data11.text_tokens!==void 0){let data13=data11.
text_tokens;typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&isFinite(data13)||(vErrors=note(vErrors,instancePath+"/image_gen/output_tokens_details/text_to\
kens","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath+"/image_gen/output_tokens_details","type",{type:"object"}),errors++}}else vErrors=
note(vErrors,instancePath+"/image_gen","type",{type:"object"}),errors++}if(data.web_search!==void 0){let data14=data.web_search;if(data14&&typeof data14=="objec\
t"&&!Array.isArray(data14)){data14.num_requests===void 0&&(vErrors=note(vErrors,instancePath+"/web_search","required",{missingProperty:"num_requests"}),errors++);
for(let key5 in data14)key5!=="num_requests"&&(vErrors=note(vErrors,instancePath+"/web_search","additionalProperties",{additionalProperty:key5}),errors++);if(data14.
num_requests!==void 0){let data15=data14.num_requests;typeof data15=="number"&&!(data15%1)&&!isNaN(data15)&&isFinite(data15)||(vErrors=note(vErrors,instancePath+
"/web_search/num_requests","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath+"/web_search","type",{type:"object"}),errors++}}return validate698.
errors=vErrors,errors===0}var schema227={type:["string","null"],openEnum:["auto","disabled"]},obj87=["auto","disabled"];function validate700(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"&&data!==null&&(vErrors=note(vErrors,instancePath,"type",
{type:schema227.type}),errors++),typeof data=="string"&&(obj87.includes(data)||(vErrors=note(vErrors,instancePath,"openEnum",{}),errors++)),validate700.errors=vErrors,
errors===0}function validate597(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){for(let prop0 of schema203.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);
for(let key0 in data)func2.call(schema203.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.object!==void 0&&data.object!=="response"&&
(vErrors=note(vErrors,instancePath+"/object","const",{allowedValue:"response"}),errors++),data.created_at!==void 0){let data2=data.created_at;typeof data2=="num\
ber"&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/created_at","type",{type:"number"}),errors++)}if(data.end_turn!==void 0){let data3=data.end_turn;typeof data3!=
"boolean"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/end_turn","type",{type:schema203.properties.end_turn.type}),errors++)}if(data.status!==void 0&&(validate598(
data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate598.errors),errors=vErrors.
length)),data.completed_at!==void 0){let data5=data.completed_at;!(typeof data5=="number"&&isFinite(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+"/\
completed_at","type",{type:schema203.properties.completed_at.type}),errors++)}if(data.error!==void 0&&(validate600(data.error,{instancePath:instancePath+"/error",
parentData:data,parentDataProperty:"error",rootData})||(vErrors=join(vErrors,validate600.errors),errors=vErrors.length)),data.incomplete_details!==void 0&&(validate603(
data.incomplete_details,{instancePath:instancePath+"/incomplete_details",parentData:data,parentDataProperty:"incomplete_details",rootData})||(vErrors=join(vErrors,
validate603.errors),errors=vErrors.length)),data.instructions!==void 0){let data8=data.instructions;if(typeof data8!="string"&&!Array.isArray(data8)&&data8!==null&&
(vErrors=note(vErrors,instancePath+"/instructions","type",{type:schema203.properties.instructions.type}),errors++),Array.isArray(data8)){let len0=data8.length;for(let i0=0;i0<
len0;i0++)validate24(data8[i0],{instancePath:instancePath+"/instructions/"+i0,parentData:data8,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate24.
errors),errors=vErrors.length)}}if(data.metadata!==void 0&&(validate606(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"\
metadata",rootData})||(vErrors=join(vErrors,validate606.errors),errors=vErrors.length)),data.model!==void 0&&typeof data.model!="string"&&(vErrors=note(vErrors,
instancePath+"/model","type",{type:"string"}),errors++),data.output!==void 0){let data12=data.output;if(Array.isArray(data12)){let len1=data12.length;for(let i1=0;i1<
len1;i1++)validate608(data12[i1],{instancePath:instancePath+"/output/"+i1,parentData:data12,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate608.
errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/output","type",{type:"array"}),errors++}if(data.parallel_tool_calls!==void 0&&typeof data.
parallel_tool_calls!="boolean"&&(vErrors=note(vErrors,instancePath+"/parallel_tool_calls","type",{type:"boolean"}),errors++),data.temperature!==void 0){let data15=data.
temperature;!(typeof data15=="number"&&isFinite(data15))&&data15!==null&&(vErrors=note(vErrors,instancePath+"/temperature","type",{type:schema203.properties.temperature.
type}),errors++)}if(data.tool_choice!==void 0&&(validate553(data.tool_choice,{instancePath:instancePath+"/tool_choice",parentData:data,parentDataProperty:"tool_\
choice",rootData})||(vErrors=join(vErrors,validate553.errors),errors=vErrors.length)),data.tools!==void 0){let data17=data.tools;if(Array.isArray(data17)){let len2=data17.
length;for(let i2=0;i2<len2;i2++)validate136(data17[i2],{instancePath:instancePath+"/tools/"+i2,parentData:data17,parentDataProperty:i2,rootData})||(vErrors=join(
vErrors,validate136.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/tools","type",{type:"array"}),errors++}if(data.top_p!==void 0){let data19=data.
top_p;!(typeof data19=="number"&&isFinite(data19))&&data19!==null&&(vErrors=note(vErrors,instancePath+"/top_p","type",{type:schema203.properties.top_p.type}),errors++)}
if(data.access_programs!==void 0&&(validate665(data.access_programs,{instancePath:instancePath+"/access_programs",parentData:data,parentDataProperty:"access_pro\
grams",rootData})||(vErrors=join(vErrors,validate665.errors),errors=vErrors.length)),data.background!==void 0){let data21=data.background;typeof data21!="boolea\
n"&&data21!==null&&(vErrors=note(vErrors,instancePath+"/background","type",{type:schema203.properties.background.type}),errors++)}if(data.billing!==void 0){let data22=data.
billing;if(!(data22&&typeof data22=="object"&&!Array.isArray(data22))&&data22!==null&&(vErrors=note(vErrors,instancePath+"/billing","type",{type:schema203.properties.
billing.type}),errors++),data22&&typeof data22=="object"&&!Array.isArray(data22)){for(let key1 in data22)key1!=="payer"&&(vErrors=note(vErrors,instancePath+"/bi\
lling","additionalProperties",{additionalProperty:key1}),errors++);data22.payer!==void 0&&typeof data22.payer!="string"&&(vErrors=note(vErrors,instancePath+"/bi\
lling/payer","type",{type:"string"}),errors++)}}if(data.conversation!==void 0){let data24=data.conversation;if(!(data24&&typeof data24=="object"&&!Array.isArray(
data24))&&data24!==null&&(vErrors=note(vErrors,instancePath+"/conversation","type",{type:schema203.properties.conversation.type}),errors++),data24&&typeof data24==
"object"&&!Array.isArray(data24)){data24.id===void 0&&(vErrors=note(vErrors,instancePath+"/conversation","required",{missingProperty:"id"}),errors++);for(let key2 in data24)
key2!=="id"&&(vErrors=note(vErrors,instancePath+"/conversation","additionalProperties",{additionalProperty:key2}),errors++);data24.id!==void 0&&typeof data24.id!=
"string"&&(vErrors=note(vErrors,instancePath+"/conversation/id","type",{type:"string"}),errors++)}}if(data.frequency_penalty!==void 0){let data26=data.frequency_penalty;
!(typeof data26=="number"&&isFinite(data26))&&data26!==null&&(vErrors=note(vErrors,instancePath+"/frequency_penalty","type",{type:schema203.properties.frequency_penalty.
type}),errors++)}if(data.presence_penalty!==void 0){let data27=data.presence_penalty;!(typeof data27=="number"&&isFinite(data27))&&data27!==null&&(vErrors=note(
vErrors,instancePath+"/presence_penalty","type",{type:schema203.properties.presence_penalty.type}),errors++)}if(data.image!==void 0&&(validate532(data.image,{instancePath:instancePath+
"/image",parentData:data,parentDataProperty:"image",rootData})||(vErrors=join(vErrors,validate532.errors),errors=vErrors.length)),data.max_output_tokens!==void 0){
let data29=data.max_output_tokens;!(typeof data29=="number"&&!(data29%1)&&!isNaN(data29)&&isFinite(data29))&&data29!==null&&(vErrors=note(vErrors,instancePath+"\
/max_output_tokens","type",{type:schema203.properties.max_output_tokens.type}),errors++)}if(data.max_tool_calls!==void 0){let data30=data.max_tool_calls;!(typeof data30==
"number"&&!(data30%1)&&!isNaN(data30)&&isFinite(data30))&&data30!==null&&(vErrors=note(vErrors,instancePath+"/max_tool_calls","type",{type:schema203.properties.
max_tool_calls.type}),errors++)}if(data.moderation!==void 0&&(validate668(data.moderation,{instancePath:instancePath+"/moderation",parentData:data,parentDataProperty:"\
moderation",rootData})||(vErrors=join(vErrors,validate668.errors),errors=vErrors.length)),data.output_text!==void 0){let data32=data.output_text;typeof data32!=
"string"&&data32!==null&&(vErrors=note(vErrors,instancePath+"/output_text","type",{type:schema203.properties.output_text.type}),errors++)}if(data.previous_response_id!==
void 0){let data33=data.previous_response_id;typeof data33!="string"&&data33!==null&&(vErrors=note(vErrors,instancePath+"/previous_response_id","type",{type:schema203.
properties.previous_response_id.type}),errors++)}if(data.prompt!==void 0&&(validate677(data.prompt,{instancePath:instancePath+"/prompt",parentData:data,parentDataProperty:"\
prompt",rootData})||(vErrors=join(vErrors,validate677.errors),errors=vErrors.length)),data.prompt_cache_diagnostics!==void 0&&(validate682(data.prompt_cache_diagnostics,
{instancePath:instancePath+"/prompt_cache_diagnostics",parentData:data,parentDataProperty:"prompt_cache_diagnostics",rootData})||(vErrors=join(vErrors,validate682.
errors),errors=vErrors.length)),data.prompt_cache_key!==void 0){let data36=data.prompt_cache_key;typeof data36!="string"&&data36!==null&&(vErrors=note(vErrors,instancePath+
"/prompt_cache_key","type",{type:schema203.properties.prompt_cache_key.type}),errors++)}if(data.prompt_cache_options!==void 0&&(validate692(data.prompt_cache_options,
{instancePath:instancePath+"/prompt_cache_options",parentData:data,parentDataProperty:"prompt_cache_options",rootData})||(vErrors=join(vErrors,validate692.errors),
errors=vErrors.length)),data.prompt_cache_retention!==void 0&&(validate474(data.prompt_cache_retention,{instancePath:instancePath+"/prompt_cache_retention",parentData:data,
parentDataProperty:"prompt_cache_retention",rootData})||(vErrors=join(vErrors,validate474.errors),errors=vErrors.length)),data.reasoning!==void 0&&(validate476(
data.reasoning,{instancePath:instancePath+"/reasoning",parentData:data,parentDataProperty:"reasoning",rootData})||(vErrors=join(vErrors,validate476.errors),errors=
vErrors.length)),data.safety_identifier!==void 0){let data40=data.safety_identifier;typeof data40!="string"&&data40!==null&&(vErrors=note(vErrors,instancePath+"\
/safety_identifier","type",{type:schema203.properties.safety_identifier.type}),errors++)}if(data.service_tier!==void 0&&(validate593(data.service_tier,{instancePath:instancePath+
"/service_tier",parentData:data,parentDataProperty:"service_tier",rootData})||(vErrors=join(vErrors,validate593.errors),errors=vErrors.length)),data.store!==void 0){
let data42=data.store;typeof data42!="boolean"&&data42!==null&&(vErrors=note(vErrors,instancePath+"/store","type",{type:schema203.properties.store.type}),errors++)}
if(data.text!==void 0&&(validate479(data.text,{instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData})||(vErrors=join(vErrors,validate479.
errors),errors=vErrors.length)),data.tool_usage!==void 0&&(validate698(data.tool_usage,{instancePath:instancePath+"/tool_usage",parentData:data,parentDataProperty:"\
tool_usage",rootData})||(vErrors=join(vErrors,validate698.errors),errors=vErrors.length)),data.top_logprobs!==void 0){let data45=data.top_logprobs;!(typeof data45==
"number"&&!(data45%1)&&!isNaN(data45)&&isFinite(data45))&&data45!==null&&(vErrors=note(vErrors,instancePath+"/top_logprobs","type",{type:schema203.properties.top_logprobs.
type}),errors++)}if(data.truncation!==void 0&&(validate700(data.truncation,{instancePath:instancePath+"/truncation",parentData:data,parentDataProperty:"truncati\
on",rootData})||(vErrors=join(vErrors,validate700.errors),errors=vErrors.length)),data.usage!==void 0&&(validate524(data.usage,{instancePath:instancePath+"/usag\
e",parentData:data,parentDataProperty:"usage",rootData})||(vErrors=join(vErrors,validate524.errors),errors=vErrors.length)),data.user!==void 0){let data48=data.
user;typeof data48!="string"&&data48!==null&&(vErrors=note(vErrors,instancePath+"/user","type",{type:schema203.properties.user.type}),errors++)}}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate597.errors=vErrors,errors===0}var sessionMetadata=validate703,schema228={type:"object",properties:{
session_id:{$ref:"#/$defs/KeptId"},thread_id:{$ref:"#/$defs/KeptId"},turn_id:{type:"string",maxLength:256},window_id:{$ref:"#/$defs/KeptId"},request_kind:{enum:[
"turn","prewarm","compaction"]},compacted:{type:"boolean"}},required:["session_id","thread_id","turn_id","window_id","request_kind"],additionalProperties:!1};var pattern10=new RegExp("^[!-~]{1,256}$","u");function validate704(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
return typeof data=="string"?pattern10.test(data)||(vErrors=note(vErrors,instancePath,"pattern",{pattern:"^[!-~]{1,256}$"}),errors++):(vErrors=note(vErrors,instancePath,
"type",{type:"string"}),errors++),validate704.errors=vErrors,errors===0}var func25=require_ucs2length().default;function validate703(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema228.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="session_id"||key0==="thread_id"||key0==="t\
urn_id"||key0==="window_id"||key0==="request_kind"||key0==="compacted"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.session_id!==void 0&&(validate704(data.session_id,{instancePath:instancePath+"/session_id",parentData:data,parentDataProperty:"session_id",rootData})||(vErrors=
join(vErrors,validate704.errors),errors=vErrors.length)),data.thread_id!==void 0&&(validate704(data.thread_id,{instancePath:instancePath+"/thread_id",parentData:data,
parentDataProperty:"thread_id",rootData})||(vErrors=join(vErrors,validate704.errors),errors=vErrors.length)),data.turn_id!==void 0){let data2=data.turn_id;typeof data2==
"string"?func25(data2)>256&&(vErrors=note(vErrors,instancePath+"/turn_id","maxLength",{limit:256}),errors++):(vErrors=note(vErrors,instancePath+"/turn_id","type",
{type:"string"}),errors++)}if(data.window_id!==void 0&&(validate704(data.window_id,{instancePath:instancePath+"/window_id",parentData:data,parentDataProperty:"w\
indow_id",rootData})||(vErrors=join(vErrors,validate704.errors),errors=vErrors.length)),data.request_kind!==void 0){let data4=data.request_kind;data4==="turn"||
data4==="prewarm"||data4==="compaction"||(vErrors=note(vErrors,instancePath+"/request_kind","enum",{allowedValues:schema228.properties.request_kind.enum}),errors++)}
data.compacted!==void 0&&typeof data.compacted!="boolean"&&(vErrors=note(vErrors,instancePath+"/compacted","type",{type:"boolean"}),errors++)}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate703.errors=vErrors,errors===0}var streamEvent=validate708;var schema231={type:"object",required:["type","sequence_number","response"],properties:{type:{const:"response.created"},sequence_number:{type:"integer"},response:{
$ref:"#/$defs/Response"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};var pattern11=new RegExp("^[A-Za-z0-9_.-]{1,256}$","u");function validate712(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;return typeof data=="string"?pattern11.test(data)||(vErrors=note(vErrors,instancePath,"pattern",{pattern:"^[A-Za-z0-9_.-]{1,256}$"}),errors++):(vErrors=
note(vErrors,instancePath,"type",{type:"string"}),errors++),validate712.errors=vErrors,errors===0}function validate709(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema231.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="response"||key0===
"agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="\
response.created"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.created"}),errors++),data.sequence_number!==void 0){let data1=data.
sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),
errors++)}data.response!==void 0&&(validate597(data.response,{instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData})||(vErrors=
join(vErrors,validate597.errors),errors=vErrors.length)),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"\
agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate709.errors=vErrors,errors===0}var schema233={type:"object",required:["type","sequence_number","resp\
onse"],properties:{type:{const:"response.in_progress"},sequence_number:{type:"integer"},response:{$ref:"#/$defs/Response"},agent:{$ref:"#/$defs/Agent"},stream_id:{
$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate714(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema233.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="response"||key0==="agent"||key0==="stream_id"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.in_progress"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"response.in_progress"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="numbe\
r"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}data.response!==void 0&&
(validate597(data.response,{instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData})||(vErrors=join(vErrors,validate597.errors),
errors=vErrors.length)),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=
join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,
parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate714.errors=vErrors,errors===0}var schema234={type:"object",required:["type","sequence_number","response"],properties:{type:{const:"\
response.completed"},sequence_number:{type:"integer"},response:{$ref:"#/$defs/Response"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};
function validate718(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema234.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="response"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.completed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.completed"}),errors++),
data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/sequence_number","type",{type:"integer"}),errors++)}data.response!==void 0&&(validate597(data.response,{instancePath:instancePath+"/response",parentData:data,
parentDataProperty:"response",rootData})||(vErrors=join(vErrors,validate597.errors),errors=vErrors.length)),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate718.errors=vErrors,errors===0}var schema235={type:"objec\
t",required:["type","sequence_number","response"],properties:{type:{const:"response.failed"},sequence_number:{type:"integer"},response:{$ref:"#/$defs/Response"},
agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate722(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema235.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="response"||key0===
"agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="\
response.failed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.failed"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}data.
response!==void 0&&(validate597(data.response,{instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData})||(vErrors=join(vErrors,
validate597.errors),errors=vErrors.length)),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"\
agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate722.errors=vErrors,errors===0}var schema236={type:"object",required:["type","sequence_number","resp\
onse"],properties:{type:{const:"response.incomplete"},sequence_number:{type:"integer"},response:{$ref:"#/$defs/Response"},agent:{$ref:"#/$defs/Agent"},stream_id:{
$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate726(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema236.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="response"||key0==="agent"||key0==="stream_id"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.incomplete"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"response.incomplete"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&
!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}data.response!==void 0&&(validate597(
data.response,{instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData})||(vErrors=join(vErrors,validate597.errors),errors=
vErrors.length)),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=
join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,
parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate726.errors=vErrors,errors===0}var schema237={type:"object",required:["type","sequence_number","output_index","item"],properties:{
type:{const:"response.output_item.added"},sequence_number:{type:"integer"},output_index:{type:"integer"},item:{$ref:"#/$defs/OutputItem"},agent:{$ref:"#/$defs/A\
gent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate730(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema237.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="output_index"||key0==="item"||key0===
"agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="\
response.output_item.added"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.output_item.added"}),errors++),data.sequence_number!==void 0){
let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",
{type:"integer"}),errors++)}if(data.output_index!==void 0){let data2=data.output_index;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=
note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.item!==void 0&&(validate608(data.item,{instancePath:instancePath+"/item",parentData:data,
parentDataProperty:"item",rootData})||(vErrors=join(vErrors,validate608.errors),errors=vErrors.length)),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate730.errors=vErrors,errors===0}var schema238={type:"objec\
t",required:["type","sequence_number","output_index","item"],properties:{type:{const:"response.output_item.done"},sequence_number:{type:"integer"},output_index:{
type:"integer"},item:{$ref:"#/$defs/OutputItem"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate734(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema238.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="output_index"||key0==="item"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.output_item.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.output_item\
.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(
vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.output_index!==void 0){let data2=data.output_index;typeof data2=="number"&&!(data2%
1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.item!==void 0&&(validate608(data.
item,{instancePath:instancePath+"/item",parentData:data,parentDataProperty:"item",rootData})||(vErrors=join(vErrors,validate608.errors),errors=vErrors.length)),
data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.
errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate734.errors=vErrors,errors===0}var schema239={type:"object",required:["type","sequence_number","item_id","output_index","content_index","part"],properties:{
type:{const:"response.content_part.added"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},content_index:{type:"integer"},
part:{$ref:"#/$defs/StreamPart"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate739(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="ou\
tput_text"?validate611(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate611.errors),errors=vErrors.length):tag0==="ref\
usal"?validate103(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate103.errors),errors=vErrors.length):tag0==="reasonin\
g_text"?validate28(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate28.errors),errors=vErrors.length):(vErrors=note(vErrors,
instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate739.errors=vErrors,errors===0}function validate738(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema239.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_numb\
er"||key0==="item_id"||key0==="output_index"||key0==="content_index"||key0==="part"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"add\
itionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.content_part.added"&&(vErrors=note(vErrors,instancePath+"/t\
ype","const",{allowedValue:"response.content_part.added"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.
item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.content_index!==
void 0){let data4=data.content_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/content_index","ty\
pe",{type:"integer"}),errors++)}data.part!==void 0&&(validate739(data.part,{instancePath:instancePath+"/part",parentData:data,parentDataProperty:"part",rootData})||
(vErrors=join(vErrors,validate739.errors),errors=vErrors.length)),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,
parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate738.errors=vErrors,errors===0}var schema241={type:"object",required:["type","sequence_number","item\
_id","output_index","content_index","part"],properties:{type:{const:"response.content_part.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{
type:"integer"},content_index:{type:"integer"},part:{$ref:"#/$defs/StreamPart"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};
function validate746(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema241.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="content_index"||key0==="part"||key0==="agent"||key0==="stream_id"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.content_part.done"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"response.content_part.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==
void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.
output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}
if(data.content_index!==void 0){let data4=data.content_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+
"/content_index","type",{type:"integer"}),errors++)}data.part!==void 0&&(validate739(data.part,{instancePath:instancePath+"/part",parentData:data,parentDataProperty:"\
part",rootData})||(vErrors=join(vErrors,validate739.errors),errors=vErrors.length)),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/age\
nt",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate746.errors=vErrors,errors===0}var schema242={type:"objec\
t",required:["type","sequence_number","item_id","output_index","content_index","delta"],properties:{type:{const:"response.output_text.delta"},sequence_number:{type:"\
integer"},item_id:{type:"string"},output_index:{type:"integer"},content_index:{type:"integer"},delta:{type:"string"},logprobs:{type:"array",items:{$ref:"#/$defs\
/DeltaLogprob"}},obfuscation:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1},schema243={type:"object",
required:["token","logprob"],properties:{token:{type:"string"},logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"integer"}},top_logprobs:{type:"\
array",items:{$ref:"#/$defs/DeltaTopLogprob"}}},additionalProperties:!1},schema244={type:"object",properties:{token:{type:"string"},logprob:{type:"number"},bytes:{
type:["array","null"],items:{type:"integer"}}},additionalProperties:!1};function validate752(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="token"||key0==="logprob"||key0==="bytes"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.token!==void 0&&typeof data.token!="string"&&(vErrors=note(vErrors,
instancePath+"/token","type",{type:"string"}),errors++),data.logprob!==void 0){let data1=data.logprob;typeof data1=="number"&&isFinite(data1)||(vErrors=note(vErrors,
instancePath+"/logprob","type",{type:"number"}),errors++)}if(data.bytes!==void 0){let data2=data.bytes;if(!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,
instancePath+"/bytes","type",{type:schema244.properties.bytes.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];
typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/bytes/"+i0,"type",{type:"integer"}),errors++)}}}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate752.errors=vErrors,errors===0}function validate751(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.token===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:"token"}),errors++),data.logprob===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"logprob"}),errors++);for(let key0 in data)
key0==="token"||key0==="logprob"||key0==="bytes"||key0==="top_logprobs"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.token!==void 0&&typeof data.token!="string"&&(vErrors=note(vErrors,instancePath+"/token","type",{type:"string"}),errors++),data.logprob!==void 0){let data1=data.
logprob;typeof data1=="number"&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/logprob","type",{type:"number"}),errors++)}if(data.bytes!==void 0){let data2=data.
bytes;if(!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+"/bytes","type",{type:schema243.properties.bytes.type}),errors++),Array.isArray(
data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,
instancePath+"/bytes/"+i0,"type",{type:"integer"}),errors++)}}}if(data.top_logprobs!==void 0){let data4=data.top_logprobs;if(Array.isArray(data4)){let len1=data4.
length;for(let i1=0;i1<len1;i1++)validate752(data4[i1],{instancePath:instancePath+"/top_logprobs/"+i1,parentData:data4,parentDataProperty:i1,rootData})||(vErrors=
join(vErrors,validate752.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/top_logprobs","type",{type:"array"}),errors++}}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate751.errors=vErrors,errors===0}function validate750(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema242.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema242.properties,key0)||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.output_text.delta"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"response.output_text.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.
item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.content_index!==
void 0){let data4=data.content_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/content_index","ty\
pe",{type:"integer"}),errors++)}if(data.delta!==void 0&&typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),
data.logprobs!==void 0){let data6=data.logprobs;if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate751(data6[i0],{instancePath:instancePath+
"/logprobs/"+i0,parentData:data6,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate751.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/logprobs","type",{type:"array"}),errors++}data.obfuscation!==void 0&&typeof data.obfuscation!="string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","typ\
e",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||
(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,
parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate750.errors=vErrors,errors===0}var schema245={type:"object",required:["type","sequence_number","item_id","output_index","conten\
t_index","text"],properties:{type:{const:"response.output_text.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},content_index:{
type:"integer"},text:{type:"string"},logprobs:{type:"array",items:{$ref:"#/$defs/DeltaLogprob"}},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},
additionalProperties:!1};function validate757(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema245.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)func2.call(schema245.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="response.output_text.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.output_text.done"}),errors++),
data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","ty\
pe",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=
note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.content_index!==void 0){let data4=data.content_index;typeof data4=="number"&&
!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/content_index","type",{type:"integer"}),errors++)}if(data.text!==void 0&&typeof data.
text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++),data.logprobs!==void 0){let data6=data.logprobs;if(Array.isArray(data6)){
let len0=data6.length;for(let i0=0;i0<len0;i0++)validate751(data6[i0],{instancePath:instancePath+"/logprobs/"+i0,parentData:data6,parentDataProperty:i0,rootData})||
(vErrors=join(vErrors,validate751.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/logprobs","type",{type:"array"}),errors++}data.agent!==
void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),
errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_\
id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate757.
errors=vErrors,errors===0}var schema246={type:"object",required:["type","sequence_number","item_id","output_index","content_index","annotation_index","annotatio\
n"],properties:{type:{const:"response.output_text.annotation.added"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},content_index:{
type:"integer"},annotation_index:{type:"integer"},annotation:{type:["null","object"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Annotation"}}]},agent:{$ref:"\
#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate761(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema246.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema246.properties,key0)||(vErrors=note(vErrors,instancePath,"addit\
ionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.output_text.annotation.added"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"response.output_text.annotation.added"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="n\
umber"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&
typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;
typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.
content_index!==void 0){let data4=data.content_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/co\
ntent_index","type",{type:"integer"}),errors++)}if(data.annotation_index!==void 0){let data5=data.annotation_index;typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&
isFinite(data5)||(vErrors=note(vErrors,instancePath+"/annotation_index","type",{type:"integer"}),errors++)}if(data.annotation!==void 0){let data6=data.annotation;
data6!==null&&!(data6&&typeof data6=="object"&&!Array.isArray(data6))&&(vErrors=note(vErrors,instancePath+"/annotation","type",{type:schema246.properties.annotation.
type}),errors++);let _errs16=errors,valid2=!0,_errs17=errors;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))){let err9={};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}var _valid0=_errs17===errors;if(errors=_errs16,vErrors!==null&&(_errs16?vErrors.length=_errs16:vErrors=null),_valid0){let _errs19=errors;
validate88(data6,{instancePath:instancePath+"/annotation",parentData:data,parentDataProperty:"annotation",rootData})||(vErrors=join(vErrors,validate88.errors),errors=
vErrors.length);var _valid0=_errs19===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/annotation","if",{failingKeyword:"then"}),errors++)}data.
agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.
errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate761.errors=vErrors,errors===0}var schema247={type:"object",required:["type","sequence_number","item_id","output_index","content_index","delta"],properties:{
type:{const:"response.refusal.delta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},content_index:{type:"integer"},delta:{
type:"string"},obfuscation:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate765(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema247.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema247.properties,
key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.refusal.delta"&&
(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.refusal.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.
item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.
output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}
if(data.content_index!==void 0){let data4=data.content_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+
"/content_index","type",{type:"integer"}),errors++)}data.delta!==void 0&&typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"\
string"}),errors++),data.obfuscation!==void 0&&typeof data.obfuscation!="string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++),
data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.
errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate765.errors=vErrors,errors===0}var schema248={type:"object",required:["type","sequence_number","item_id","output_index","content_index","refusal"],
properties:{type:{const:"response.refusal.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},content_index:{type:"int\
eger"},refusal:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate768(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema248.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_numb\
er"||key0==="item_id"||key0==="output_index"||key0==="content_index"||key0==="refusal"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"\
additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.refusal.done"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"response.refusal.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!=
"string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.content_index!==
void 0){let data4=data.content_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/content_index","ty\
pe",{type:"integer"}),errors++)}data.refusal!==void 0&&typeof data.refusal!="string"&&(vErrors=note(vErrors,instancePath+"/refusal","type",{type:"string"}),errors++),
data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.
errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate768.errors=vErrors,errors===0}var schema249={type:"object",required:["type","sequence_number","item_id","output_index","delta"],properties:{type:{
const:"response.function_call_arguments.delta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},delta:{type:"string"},obfuscation:{
type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate771(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema249.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="i\
tem_id"||key0==="output_index"||key0==="delta"||key0==="obfuscation"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperti\
es",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.function_call_arguments.delta"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"response.function_call_arguments.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&
!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.
item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.delta!==void 0&&
typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),data.obfuscation!==void 0&&typeof data.obfuscation!="\
string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate771.errors=vErrors,errors===0}var schema250={type:"objec\
t",required:["type","sequence_number","item_id","output_index","arguments"],properties:{type:{const:"response.function_call_arguments.done"},sequence_number:{type:"\
integer"},item_id:{type:"string"},output_index:{type:"integer"},arguments:{type:"string"},name:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$\
defs/StreamId"}},additionalProperties:!1};function validate774(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema250.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="arguments"||key0==="name"||key0==="agen\
t"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="respo\
nse.function_call_arguments.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.function_call_arguments.done"}),errors++),data.sequence_number!==
void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number",
"type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),
errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+
"/output_index","type",{type:"integer"}),errors++)}data.arguments!==void 0&&typeof data.arguments!="string"&&(vErrors=note(vErrors,instancePath+"/arguments","ty\
pe",{type:"string"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.
agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.
errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate774.errors=vErrors,errors===0}var schema251={type:"object",required:["type","sequence_number","item_id","output_index","delta"],properties:{type:{
const:"response.custom_tool_call_input.delta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},delta:{type:"string"},obfuscation:{
type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate777(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema251.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="i\
tem_id"||key0==="output_index"||key0==="delta"||key0==="obfuscation"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperti\
es",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.custom_tool_call_input.delta"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"response.custom_tool_call_input.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&
!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.
item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.delta!==void 0&&
typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),data.obfuscation!==void 0&&typeof data.obfuscation!="\
string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate777.errors=vErrors,errors===0}var schema252={type:"objec\
t",required:["type","sequence_number","item_id","output_index","input"],properties:{type:{const:"response.custom_tool_call_input.done"},sequence_number:{type:"i\
nteger"},item_id:{type:"string"},output_index:{type:"integer"},input:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};
function validate780(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema252.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="input"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.custom_tool_call_input.done"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"response.custom_tool_call_input.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="nu\
mber"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&
typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;
typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.input!==
void 0&&typeof data.input!="string"&&(vErrors=note(vErrors,instancePath+"/input","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{
instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.
stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(
vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate780.errors=vErrors,errors===
0}var schema253={type:"object",required:["type","sequence_number","item_id","output_index","summary_index","part"],properties:{type:{const:"response.reasoning_s\
ummary_part.added"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},summary_index:{type:"integer"},part:{$ref:"#/$defs/Su\
mmaryText"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate783(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema253.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="\
output_index"||key0==="summary_index"||key0==="part"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.reasoning_summary_part.added"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response\
.reasoning_summary_part.added"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=
note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&
!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.summary_index!==void 0){let data4=data.
summary_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/summary_index","type",{type:"integer"}),errors++)}
data.part!==void 0&&(validate26(data.part,{instancePath:instancePath+"/part",parentData:data,parentDataProperty:"part",rootData})||(vErrors=join(vErrors,validate26.
errors),errors=vErrors.length)),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||
(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,
parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate783.errors=vErrors,errors===0}var schema254={type:"object",required:["type","sequence_number","item_id","output_index","summar\
y_index","part"],properties:{type:{const:"response.reasoning_summary_part.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"in\
teger"},summary_index:{type:"integer"},part:{$ref:"#/$defs/SummaryText"},status:{type:"string",openEnum:["incomplete"]},agent:{$ref:"#/$defs/Agent"},stream_id:{
$ref:"#/$defs/StreamId"}},additionalProperties:!1},obj88=["incomplete"];function validate787(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema254.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema254.properties,key0)||(vErrors=note(vErrors,instancePath,"addit\
ionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.reasoning_summary_part.done"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"response.reasoning_summary_part.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="nu\
mber"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&
typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;
typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.
summary_index!==void 0){let data4=data.summary_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/su\
mmary_index","type",{type:"integer"}),errors++)}if(data.part!==void 0&&(validate26(data.part,{instancePath:instancePath+"/part",parentData:data,parentDataProperty:"\
part",rootData})||(vErrors=join(vErrors,validate26.errors),errors=vErrors.length)),data.status!==void 0){let data6=data.status;typeof data6=="string"?obj88.includes(
data6)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"string"}),errors++)}data.
agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.
errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate787.errors=vErrors,errors===0}var schema255={type:"object",required:["type","sequence_number","item_id","output_index","summary_index","delta"],properties:{
type:{const:"response.reasoning_summary_text.delta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},summary_index:{type:"\
integer"},delta:{type:"string"},obfuscation:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate791(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema255.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema255.properties,
key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.reasoning_sum\
mary_text.delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.reasoning_summary_text.delta"}),errors++),data.sequence_number!==void 0){
let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",
{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),
data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"\
/output_index","type",{type:"integer"}),errors++)}if(data.summary_index!==void 0){let data4=data.summary_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&
isFinite(data4)||(vErrors=note(vErrors,instancePath+"/summary_index","type",{type:"integer"}),errors++)}data.delta!==void 0&&typeof data.delta!="string"&&(vErrors=
note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),data.obfuscation!==void 0&&typeof data.obfuscation!="string"&&(vErrors=note(vErrors,instancePath+
"/obfuscation","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"\
agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate791.errors=vErrors,errors===0}var schema256={type:"object",required:["type","sequence_number","item\
_id","output_index","summary_index","text"],properties:{type:{const:"response.reasoning_summary_text.done"},sequence_number:{type:"integer"},item_id:{type:"stri\
ng"},output_index:{type:"integer"},summary_index:{type:"integer"},text:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};
function validate794(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema256.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="summary_index"||key0==="text"||key0==="agent"||key0==="stream_id"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.reasoning_summary_text.done"&&
(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.reasoning_summary_text.done"}),errors++),data.sequence_number!==void 0){let data1=data.
sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),
errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==
void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",
{type:"integer"}),errors++)}if(data.summary_index!==void 0){let data4=data.summary_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=
note(vErrors,instancePath+"/summary_index","type",{type:"integer"}),errors++)}data.text!==void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+
"/text","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"ag\
ent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate794.errors=vErrors,errors===0}var schema257={type:"object",required:["type","sequence_number","item\
_id","output_index","content_index","delta"],properties:{type:{const:"response.reasoning_text.delta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{
type:"integer"},content_index:{type:"integer"},delta:{type:"string"},obfuscation:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},
additionalProperties:!1};function validate797(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema257.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)func2.call(schema257.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="response.reasoning_text.delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.reasoning_text.de\
lta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(
vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+
"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.content_index!==void 0){let data4=data.content_index;typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/content_index","type",{type:"integer"}),errors++)}data.delta!==void 0&&
typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),data.obfuscation!==void 0&&typeof data.obfuscation!="\
string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate797.errors=vErrors,errors===0}var schema258={type:"objec\
t",required:["type","sequence_number","item_id","output_index","content_index","text"],properties:{type:{const:"response.reasoning_text.done"},sequence_number:{
type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},content_index:{type:"integer"},text:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{
$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate800(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema258.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="content\
_index"||key0==="text"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="response.reasoning_text.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.reasoning_text.done"}),errors++),
data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","ty\
pe",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=
note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.content_index!==void 0){let data4=data.content_index;typeof data4=="number"&&
!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/content_index","type",{type:"integer"}),errors++)}data.text!==void 0&&typeof data.
text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate800.errors=vErrors,errors===0}var schema259={type:"objec\
t",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.web_search_call.in_progress"},sequence_number:{type:"integer"},
item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate803(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema259.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.web_search_call.in_progress"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.\
web_search_call.in_progress"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=
note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&
!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate32(data.agent,
{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.
stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(
vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate803.errors=vErrors,errors===
0}var schema260={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.web_search_call.searching"},sequence_number:{
type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};
function validate806(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema260.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additi\
onalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.web_search_call.searching"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"response.web_search_call.searching"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="numb\
er"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&
typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;
typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==
void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),
errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_\
id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate806.
errors=vErrors,errors===0}var schema261={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.web_search\
_call.completed"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/S\
treamId"}},additionalProperties:!1};function validate809(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema261.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.web_search_call.completed"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"response.web_search_call.completed"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.
item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.
output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}
data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.
errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate809.errors=vErrors,errors===0}var schema262={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"\
response.image_generation_call.in_progress"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},
stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate812(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema262.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||
key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.\
image_generation_call.in_progress"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.image_generation_call.in_progress"}),errors++),data.
sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","ty\
pe",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=
note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,
parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate812.errors=vErrors,errors===0}var schema263={type:"object",required:["type","sequence_number","item\
_id","output_index"],properties:{type:{const:"response.image_generation_call.generating"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{
type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate815(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema263.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="i\
tem_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="response.image_generation_call.generating"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.image\
_generation_call.generating"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=
note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&
!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate32(data.agent,
{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.
stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(
vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate815.errors=vErrors,errors===
0}var schema264={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.image_generation_call.completed"},
sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};
function validate818(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema264.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additi\
onalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.image_generation_call.completed"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"response.image_generation_call.completed"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==
void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.
output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}
data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.
errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate818.errors=vErrors,errors===0}var schema265={type:"object",required:["type","sequence_number","item_id","output_index","partial_image_b64","parti\
al_image_index"],properties:{type:{const:"response.image_generation_call.partial_image"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{
type:"integer"},partial_image_b64:{type:"string"},partial_image_index:{type:"integer"},background:{type:"string"},output_format:{type:"string"},quality:{type:"s\
tring"},size:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate821(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema265.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema265.properties,key0)||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.image_generation_cal\
l.partial_image"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.image_generation_call.partial_image"}),errors++),data.sequence_number!==
void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number",
"type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),
errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+
"/output_index","type",{type:"integer"}),errors++)}if(data.partial_image_b64!==void 0&&typeof data.partial_image_b64!="string"&&(vErrors=note(vErrors,instancePath+
"/partial_image_b64","type",{type:"string"}),errors++),data.partial_image_index!==void 0){let data5=data.partial_image_index;typeof data5=="number"&&!(data5%1)&&
!isNaN(data5)&&isFinite(data5)||(vErrors=note(vErrors,instancePath+"/partial_image_index","type",{type:"integer"}),errors++)}data.background!==void 0&&typeof data.
background!="string"&&(vErrors=note(vErrors,instancePath+"/background","type",{type:"string"}),errors++),data.output_format!==void 0&&typeof data.output_format!=
"string"&&(vErrors=note(vErrors,instancePath+"/output_format","type",{type:"string"}),errors++),data.quality!==void 0&&typeof data.quality!="string"&&(vErrors=note(
vErrors,instancePath+"/quality","type",{type:"string"}),errors++),data.size!==void 0&&typeof data.size!="string"&&(vErrors=note(vErrors,instancePath+"/size","ty\
pe",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||
(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,
parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate821.errors=vErrors,errors===0}var schema266={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{
type:{const:"response.compaction.compacting"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},
stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate824(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema266.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||
key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.\
compaction.compacting"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.compaction.compacting"}),errors++),data.sequence_number!==void 0){
let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",
{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),
data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"\
/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"\
agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate824.errors=vErrors,errors===0}var schema267={type:"object",required:["type","sequence_number","item\
_id","output_index","delta"],properties:{type:{const:"response.mcp_call_arguments.delta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{
type:"integer"},delta:{type:"string"},obfuscation:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate827(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema267.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||key0==="delta"||key0==="obfuscation"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.mcp_call_arguments.delta"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"response.mcp_call_arguments.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="numbe\
r"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&
typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;
typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.delta!==
void 0&&typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),data.obfuscation!==void 0&&typeof data.obfuscation!=
"string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate827.errors=vErrors,errors===0}var schema268={type:"objec\
t",required:["type","sequence_number","item_id","output_index","arguments"],properties:{type:{const:"response.mcp_call_arguments.done"},sequence_number:{type:"i\
nteger"},item_id:{type:"string"},output_index:{type:"integer"},arguments:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};
function validate830(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema268.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="arguments"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.mcp_call_arguments.done"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"response.mcp_call_arguments.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==
void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.
output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}
data.arguments!==void 0&&typeof data.arguments!="string"&&(vErrors=note(vErrors,instancePath+"/arguments","type",{type:"string"}),errors++),data.agent!==void 0&&
(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=
vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||
(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate830.errors=
vErrors,errors===0}var schema269={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.mcp_call.in_progr\
ess"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};
function validate833(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema269.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additi\
onalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.mcp_call.in_progress"&&(vErrors=note(vErrors,instancePath+"/ty\
pe","const",{allowedValue:"response.mcp_call.in_progress"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.
item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&
(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=
vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||
(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate833.errors=
vErrors,errors===0}var schema270={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.mcp_call.complete\
d"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};
function validate836(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema270.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additi\
onalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.mcp_call.completed"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"response.mcp_call.completed"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&
!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!=
"string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&
(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=
vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||
(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate836.errors=
vErrors,errors===0}var schema271={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.mcp_call.failed"},
sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};
function validate839(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema271.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additi\
onalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.mcp_call.failed"&&(vErrors=note(vErrors,instancePath+"/type","\
const",{allowedValue:"response.mcp_call.failed"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!=
"string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&
(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=
vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||
(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate839.errors=
vErrors,errors===0}var schema272={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.mcp_list_tools.in\
_progress"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamI\
d"}},additionalProperties:!1};function validate842(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema272.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.mcp_list_tools.in_progress"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"response.mcp_list_tools.in_progress"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.
item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.
output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}
data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.
errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate842.errors=vErrors,errors===0}var schema273={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"\
response.mcp_list_tools.completed"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{
$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate845(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema273.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||
key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.\
mcp_list_tools.completed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.mcp_list_tools.completed"}),errors++),data.sequence_number!==
void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number",
"type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),
errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+
"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"\
agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate845.errors=vErrors,errors===0}var schema274={type:"object",required:["type","sequence_number","item\
_id","output_index"],properties:{type:{const:"response.mcp_list_tools.failed"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"inte\
ger"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate848(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema274.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="\
output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="response.mcp_list_tools.failed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.mcp_list_tools.failed"}),errors++),
data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","ty\
pe",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=
note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,
parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate848.errors=vErrors,errors===0}var schema275={type:"object",required:["type","sequence_number","item\
_id","output_index"],properties:{type:{const:"response.file_search_call.in_progress"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"\
integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate851(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema275.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="\
output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="response.file_search_call.in_progress"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.file_search_call.in_prog\
ress"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(
vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+
"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate851.errors=vErrors,errors===0}var schema276={type:"objec\
t",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.file_search_call.searching"},sequence_number:{type:"integer"},
item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate854(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema276.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.file_search_call.searching"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.f\
ile_search_call.searching"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=
note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&
!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate32(data.agent,
{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.
stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(
vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate854.errors=vErrors,errors===
0}var schema277={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.file_search_call.completed"},sequence_number:{
type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};
function validate857(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema277.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additi\
onalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.file_search_call.completed"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"response.file_search_call.completed"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="num\
ber"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&
typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;
typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==
void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),
errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_\
id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate857.
errors=vErrors,errors===0}var schema278={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.code_inter\
preter_call.in_progress"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#\
/$defs/StreamId"}},additionalProperties:!1};function validate860(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema278.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.code_interpreter_call.in_progress"&&
(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.code_interpreter_call.in_progress"}),errors++),data.sequence_number!==void 0){let data1=data.
sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),
errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==
void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",
{type:"integer"}),errors++)}data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||
(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,
parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate860.errors=vErrors,errors===0}var schema279={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{
type:{const:"response.code_interpreter_call.interpreting"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#\
/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate863(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema279.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||
key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!==
"response.code_interpreter_call.interpreting"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.code_interpreter_call.interpreting"}),
errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,
instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"\
/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate863.errors=vErrors,errors===0}var schema280={type:"objec\
t",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.code_interpreter_call.completed"},sequence_number:{type:"integ\
er"},item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate866(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema280.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.code_interpreter_call.completed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"respo\
nse.code_interpreter_call.completed"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&
(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&
!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate32(
data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),
data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=
join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate866.errors=vErrors,
errors===0}var schema281={type:"object",required:["type","sequence_number","item_id","output_index","delta"],properties:{type:{const:"response.code_interpreter_\
call_code.delta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},delta:{type:"string"},obfuscation:{type:"string"},agent:{
$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate869(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema281.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||
key0==="delta"||key0==="obfuscation"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="response.code_interpreter_call_code.delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.code_\
interpreter_call_code.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=
note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&
!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.delta!==void 0&&typeof data.delta!="s\
tring"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),data.obfuscation!==void 0&&typeof data.obfuscation!="string"&&(vErrors=note(
vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,
parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate869.errors=vErrors,errors===0}var schema282={type:"object",required:["type","sequence_number","item\
_id","output_index","code"],properties:{type:{const:"response.code_interpreter_call_code.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{
type:"integer"},code:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate872(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema282.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_numb\
er"||key0==="item_id"||key0==="output_index"||key0==="code"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.code_interpreter_call_code.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"respo\
nse.code_interpreter_call_code.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&
(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&
!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.code!==void 0&&typeof data.
code!="string"&&(vErrors=note(vErrors,instancePath+"/code","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate872.errors=vErrors,errors===0}var schema283={type:"objec\
t",required:["type","sequence_number","output_index","command_index","command"],properties:{type:{const:"response.shell_call_command.added"},sequence_number:{type:"\
integer"},output_index:{type:"integer"},command_index:{type:"integer"},command:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},
additionalProperties:!1};function validate875(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema283.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="output_index"||key0==="command_index"||key0==="command"||key0==="agent"||key0===
"stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.shell_c\
all_command.added"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.shell_call_command.added"}),errors++),data.sequence_number!==void 0){
let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",
{type:"integer"}),errors++)}if(data.output_index!==void 0){let data2=data.output_index;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=
note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.command_index!==void 0){let data3=data.command_index;typeof data3=="number"&&
!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/command_index","type",{type:"integer"}),errors++)}data.command!==void 0&&typeof data.
command!="string"&&(vErrors=note(vErrors,instancePath+"/command","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate875.errors=vErrors,errors===0}var schema284={type:"objec\
t",required:["type","sequence_number","output_index","command_index","delta"],properties:{type:{const:"response.shell_call_command.delta"},sequence_number:{type:"\
integer"},output_index:{type:"integer"},command_index:{type:"integer"},delta:{type:"string"},obfuscation:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{
$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate878(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema284.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="output_index"||key0==="command_index"||key0==="d\
elta"||key0==="obfuscation"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="response.shell_call_command.delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.shell_call_co\
mmand.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=
note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.output_index!==void 0){let data2=data.output_index;typeof data2=="number"&&
!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.command_index!==void 0){
let data3=data.command_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/command_index","type",{type:"\
integer"}),errors++)}data.delta!==void 0&&typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),data.obfuscation!==
void 0&&typeof data.obfuscation!="string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(
data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),
data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=
join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate878.errors=vErrors,
errors===0}var schema285={type:"object",required:["type","sequence_number","output_index","command_index","command"],properties:{type:{const:"response.shell_cal\
l_command.done"},sequence_number:{type:"integer"},output_index:{type:"integer"},command_index:{type:"integer"},command:{type:"string"},agent:{$ref:"#/$defs/Agen\
t"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate881(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema285.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="output_index"||key0==="command_index"||key0==="c\
ommand"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&
data.type!=="response.shell_call_command.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.shell_call_command.done"}),errors++),
data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/sequence_number","type",{type:"integer"}),errors++)}if(data.output_index!==void 0){let data2=data.output_index;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&
isFinite(data2)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.command_index!==void 0){let data3=data.command_index;
typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/command_index","type",{type:"integer"}),errors++)}data.
command!==void 0&&typeof data.command!="string"&&(vErrors=note(vErrors,instancePath+"/command","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(
data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),
data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=
join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate881.errors=vErrors,
errors===0}var schema286={type:"object",required:["type","sequence_number","item_id","output_index","command_index","delta"],properties:{type:{const:"response.s\
hell_call_output_content.delta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},command_index:{type:"integer"},delta:{type:"\
object",properties:{stderr:{type:"string"},stdout:{type:"string"}},additionalProperties:!1},obfuscation:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{
$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate884(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema286.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema286.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.shell_call_output_content.delta"&&(vErrors=note(vErrors,instancePath+"/type","\
const",{allowedValue:"response.shell_call_output_content.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&
!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.
item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.command_index!==
void 0){let data4=data.command_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/command_index","ty\
pe",{type:"integer"}),errors++)}if(data.delta!==void 0){let data5=data.delta;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){for(let key1 in data5)key1===
"stderr"||key1==="stdout"||(vErrors=note(vErrors,instancePath+"/delta","additionalProperties",{additionalProperty:key1}),errors++);data5.stderr!==void 0&&typeof data5.
stderr!="string"&&(vErrors=note(vErrors,instancePath+"/delta/stderr","type",{type:"string"}),errors++),data5.stdout!==void 0&&typeof data5.stdout!="string"&&(vErrors=
note(vErrors,instancePath+"/delta/stdout","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/delta","type",{type:"object"}),errors++}data.
obfuscation!==void 0&&typeof data.obfuscation!="string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++),data.agent!==void 0&&
(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=
vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||
(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate884.errors=
vErrors,errors===0}var schema287={type:"object",required:["type","sequence_number","item_id","output_index","command_index","output"],properties:{type:{const:"r\
esponse.shell_call_output_content.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},command_index:{type:"integer"},output:{
type:"array",items:{$ref:"#/$defs/ShellOutput"}},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate887(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema287.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||key0==="command_index"||key0==="output"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.shell_call_output_content.done"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"response.shell_call_output_content.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==
void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.
output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}
if(data.command_index!==void 0){let data4=data.command_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+
"/command_index","type",{type:"integer"}),errors++)}if(data.output!==void 0){let data5=data.output;if(Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<
len0;i0++)validate341(data5[i0],{instancePath:instancePath+"/output/"+i0,parentData:data5,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate341.errors),
errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/output","type",{type:"array"}),errors++}data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate887.errors=vErrors,errors===0}var schema288={type:"objec\
t",required:["type","sequence_number","delta"],properties:{type:{const:"response.audio.delta"},sequence_number:{type:"integer"},delta:{type:"string"},agent:{$ref:"\
#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate891(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema288.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="delta"||key0==="agent"||key0===
"stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.audio.d\
elta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.audio.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}data.
delta!==void 0&&typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.
agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),
data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=
join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate891.errors=vErrors,
errors===0}function validate894(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.sequence_number===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"sequence_number"}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="agent"||key0==="str\
eam_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.audio.done"&&
(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.audio.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}data.
agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate32.
errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate894.errors=vErrors,errors===0}var schema290={type:"object",required:["type","sequence_number","delta"],properties:{type:{const:"response.audio.tr\
anscript.delta"},sequence_number:{type:"integer"},delta:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};
function validate897(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema290.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="delta"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.audio.transcript.delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.audio\
.transcript.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||
(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}data.delta!==void 0&&typeof data.delta!="string"&&(vErrors=note(vErrors,
instancePath+"/delta","type",{type:"string"}),errors++),data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"\
agent",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate897.errors=vErrors,errors===0}function validate900(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.sequence_number===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"sequence_number"}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="agent"||key0==="str\
eam_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.audio.trans\
cript.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.audio.transcript.done"}),errors++),data.sequence_number!==void 0){let data1=data.
sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),
errors++)}data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,
validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate900.errors=vErrors,errors===0}function validate903(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="sequenc\
e_number"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&
data.type!=="keepalive"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"keepalive"}),errors++),data.sequence_number!==void 0){let data1=data.
sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),
errors++)}data.agent!==void 0&&(validate32(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,
validate32.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate712(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate712.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate903.errors=vErrors,errors===0}var schema293={type:"object",required:["type"],properties:{type:{const:"response.metadata"},sequence_number:{type:"\
integer"},response_id:{type:"string"},headers:{type:["object","null"],additionalProperties:{type:"string"}},metadata:{type:["object","null"],additionalProperties:!0}},
additionalProperties:!1};function validate906(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0===
"type"||key0==="sequence_number"||key0==="response_id"||key0==="headers"||key0==="metadata"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.metadata"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.metadata"}),errors++),
data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/sequence_number","type",{type:"integer"}),errors++)}if(data.response_id!==void 0&&typeof data.response_id!="string"&&(vErrors=note(vErrors,instancePath+"/resp\
onse_id","type",{type:"string"}),errors++),data.headers!==void 0){let data3=data.headers;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null&&
(vErrors=note(vErrors,instancePath+"/headers","type",{type:schema293.properties.headers.type}),errors++),data3&&typeof data3=="object"&&!Array.isArray(data3))for(let key1 in data3)
typeof data3[key1]!="string"&&(vErrors=note(vErrors,instancePath+"/headers/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++)}if(data.
metadata!==void 0){let data5=data.metadata;!(data5&&typeof data5=="object"&&!Array.isArray(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+"/metadata",
"type",{type:schema293.properties.metadata.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate906.errors=vErrors,
errors===0}var schema294={type:"object",required:["type"],properties:{type:{const:"codex.rate_limits"},sequence_number:{type:"integer"},plan_type:{type:["string",
"null"]},rate_limits:{$ref:"#/$defs/Limits"},code_review_rate_limits:{$ref:"#/$defs/Limits"},credits:{$ref:"#/$defs/Credits"},metered_limit_name:{type:["string",
"null"]},limit_name:{type:["string","null"]},promo:{type:["object","null"],additionalProperties:!0}},additionalProperties:!1},schema295={type:["object","null"],
properties:{allowed:{type:"boolean"},limit_reached:{type:"boolean"},primary:{$ref:"#/$defs/LimitWindow"},secondary:{$ref:"#/$defs/LimitWindow"}},additionalProperties:!1},
schema296={type:["object","null"],required:["used_percent"],properties:{used_percent:{type:"number"},window_minutes:{type:["integer","null"]},reset_at:{type:["i\
nteger","null"]},reset_after_seconds:{type:["integer","null"]}},additionalProperties:!1};function validate909(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema296.
type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){data.used_percent===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
used_percent"}),errors++);for(let key0 in data)key0==="used_percent"||key0==="window_minutes"||key0==="reset_at"||key0==="reset_after_seconds"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.used_percent!==void 0){let data0=data.used_percent;typeof data0=="number"&&isFinite(
data0)||(vErrors=note(vErrors,instancePath+"/used_percent","type",{type:"number"}),errors++)}if(data.window_minutes!==void 0){let data1=data.window_minutes;!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null&&(vErrors=note(vErrors,instancePath+"/window_minutes","type",{type:schema296.properties.window_minutes.
type}),errors++)}if(data.reset_at!==void 0){let data2=data.reset_at;!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null&&(vErrors=
note(vErrors,instancePath+"/reset_at","type",{type:schema296.properties.reset_at.type}),errors++)}if(data.reset_after_seconds!==void 0){let data3=data.reset_after_seconds;
!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/reset_after_seconds","type",{type:schema296.
properties.reset_after_seconds.type}),errors++)}}return validate909.errors=vErrors,errors===0}function validate908(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema295.
type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="allowed"||key0==="limit_reached"||key0==="primary"||key0==="sec\
ondary"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.allowed!==void 0&&typeof data.allowed!="boolean"&&(vErrors=
note(vErrors,instancePath+"/allowed","type",{type:"boolean"}),errors++),data.limit_reached!==void 0&&typeof data.limit_reached!="boolean"&&(vErrors=note(vErrors,
instancePath+"/limit_reached","type",{type:"boolean"}),errors++),data.primary!==void 0&&(validate909(data.primary,{instancePath:instancePath+"/primary",parentData:data,
parentDataProperty:"primary",rootData})||(vErrors=join(vErrors,validate909.errors),errors=vErrors.length)),data.secondary!==void 0&&(validate909(data.secondary,
{instancePath:instancePath+"/secondary",parentData:data,parentDataProperty:"secondary",rootData})||(vErrors=join(vErrors,validate909.errors),errors=vErrors.length))}
return validate908.errors=vErrors,errors===0}var schema297={type:["object","null"],properties:{has_credits:{type:"boolean"},unlimited:{type:"boolean"},balance:{
type:["string","null"]}},additionalProperties:!1};function validate914(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema297.type}),errors++),data&&typeof data==
"object"&&!Array.isArray(data)){for(let key0 in data)key0==="has_credits"||key0==="unlimited"||key0==="balance"||(vErrors=note(vErrors,instancePath,"additionalP\
roperties",{additionalProperty:key0}),errors++);if(data.has_credits!==void 0&&typeof data.has_credits!="boolean"&&(vErrors=note(vErrors,instancePath+"/has_credi\
ts","type",{type:"boolean"}),errors++),data.unlimited!==void 0&&typeof data.unlimited!="boolean"&&(vErrors=note(vErrors,instancePath+"/unlimited","type",{type:"\
boolean"}),errors++),data.balance!==void 0){let data2=data.balance;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/balance","type",{type:schema297.
properties.balance.type}),errors++)}}return validate914.errors=vErrors,errors===0}function validate907(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++);for(let key0 in data)func2.call(schema294.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="codex.rate_limits"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"codex.rate_limits"}),errors++),
data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/sequence_number","type",{type:"integer"}),errors++)}if(data.plan_type!==void 0){let data2=data.plan_type;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,
instancePath+"/plan_type","type",{type:schema294.properties.plan_type.type}),errors++)}if(data.rate_limits!==void 0&&(validate908(data.rate_limits,{instancePath:instancePath+
"/rate_limits",parentData:data,parentDataProperty:"rate_limits",rootData})||(vErrors=join(vErrors,validate908.errors),errors=vErrors.length)),data.code_review_rate_limits!==
void 0&&(validate908(data.code_review_rate_limits,{instancePath:instancePath+"/code_review_rate_limits",parentData:data,parentDataProperty:"code_review_rate_lim\
its",rootData})||(vErrors=join(vErrors,validate908.errors),errors=vErrors.length)),data.credits!==void 0&&(validate914(data.credits,{instancePath:instancePath+"\
/credits",parentData:data,parentDataProperty:"credits",rootData})||(vErrors=join(vErrors,validate914.errors),errors=vErrors.length)),data.metered_limit_name!==void 0){
let data6=data.metered_limit_name;typeof data6!="string"&&data6!==null&&(vErrors=note(vErrors,instancePath+"/metered_limit_name","type",{type:schema294.properties.
metered_limit_name.type}),errors++)}if(data.limit_name!==void 0){let data7=data.limit_name;typeof data7!="string"&&data7!==null&&(vErrors=note(vErrors,instancePath+
"/limit_name","type",{type:schema294.properties.limit_name.type}),errors++)}if(data.promo!==void 0){let data8=data.promo;!(data8&&typeof data8=="object"&&!Array.
isArray(data8))&&data8!==null&&(vErrors=note(vErrors,instancePath+"/promo","type",{type:schema294.properties.promo.type}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate907.errors=vErrors,errors===0}function validate708(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="response.created"?validate709(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate709.errors),errors=vErrors.length):tag0==="response.in_progress"?validate714(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate714.errors),errors=vErrors.length):tag0==="response.completed"?validate718(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate718.errors),errors=vErrors.length):tag0==="response.failed"?validate722(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate722.errors),errors=vErrors.length):tag0==="response.incomplete"?validate726(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate726.errors),errors=vErrors.length):tag0==="response.output_item.added"?validate730(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate730.errors),errors=vErrors.length):tag0==="response.output_item.done"?validate734(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate734.errors),errors=vErrors.length):tag0==="response.content_part.added"?validate738(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate738.errors),errors=vErrors.length):tag0==="response.content_part.done"?validate746(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate746.errors),errors=vErrors.length):tag0==="response.output_text.delta"?validate750(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate750.errors),errors=vErrors.length):tag0==="response.output_text.done"?validate757(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate757.errors),errors=vErrors.length):tag0==="response.output_text.annotation.added"?validate761(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate761.errors),errors=vErrors.length):tag0==="response.refusal.delta"?validate765(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate765.errors),errors=vErrors.length):tag0==="response.refusal.done"?validate768(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate768.errors),errors=vErrors.length):tag0==="response.function_call_arguments.delta"?validate771(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate771.errors),errors=vErrors.length):tag0==="response.function_call_argument\
s.done"?validate774(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate774.errors),errors=vErrors.length):tag0==="respon\
se.custom_tool_call_input.delta"?validate777(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate777.errors),errors=vErrors.
length):tag0==="response.custom_tool_call_input.done"?validate780(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate780.
errors),errors=vErrors.length):tag0==="response.reasoning_summary_part.added"?validate783(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate783.errors),errors=vErrors.length):tag0==="response.reasoning_summary_part.done"?validate787(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate787.errors),errors=vErrors.length):tag0==="response.reasoning_summary_text.delta"?validate791(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate791.errors),errors=vErrors.length):tag0==="response.reasoning_summary_text.done"?validate794(data,{
instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate794.errors),errors=vErrors.length):tag0==="response.reasoning_text.delta"?validate797(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate797.errors),errors=vErrors.length):tag0==="response.reasoning_text.do\
ne"?validate800(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate800.errors),errors=vErrors.length):tag0==="response.w\
eb_search_call.in_progress"?validate803(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate803.errors),errors=vErrors.length):
tag0==="response.web_search_call.searching"?validate806(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate806.errors),errors=
vErrors.length):tag0==="response.web_search_call.completed"?validate809(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate809.
errors),errors=vErrors.length):tag0==="response.image_generation_call.in_progress"?validate812(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate812.errors),errors=vErrors.length):tag0==="response.image_generation_call.generating"?validate815(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate815.errors),errors=vErrors.length):tag0==="response.image_generation_call.completed"?validate818(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate818.errors),errors=vErrors.length):tag0==="response.image_generation_call.partial_image"?validate821(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate821.errors),errors=vErrors.length):tag0==="response.compaction.compac\
ting"?validate824(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate824.errors),errors=vErrors.length):tag0==="response\
.mcp_call_arguments.delta"?validate827(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate827.errors),errors=vErrors.length):
tag0==="response.mcp_call_arguments.done"?validate830(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate830.errors),errors=
vErrors.length):tag0==="response.mcp_call.in_progress"?validate833(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate833.
errors),errors=vErrors.length):tag0==="response.mcp_call.completed"?validate836(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate836.errors),errors=vErrors.length):tag0==="response.mcp_call.failed"?validate839(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate839.errors),errors=vErrors.length):tag0==="response.mcp_list_tools.in_progress"?validate842(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate842.errors),errors=vErrors.length):tag0==="response.mcp_list_tools.completed"?validate845(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate845.errors),errors=vErrors.length):tag0==="response.mcp_list_tools.failed"?validate848(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate848.errors),errors=vErrors.length):tag0==="response.file_search_call.in_progress"?validate851(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate851.errors),errors=vErrors.length):tag0==="response.file_search_call.searching"?validate854(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate854.errors),errors=vErrors.length):tag0==="response.file_search_call.completed"?validate857(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate857.errors),errors=vErrors.length):tag0==="response.code_interpreter_\
call.in_progress"?validate860(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate860.errors),errors=vErrors.length):tag0===
"response.code_interpreter_call.interpreting"?validate863(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate863.errors),
errors=vErrors.length):tag0==="response.code_interpreter_call.completed"?validate866(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate866.errors),errors=vErrors.length):tag0==="response.code_interpreter_call_code.delta"?validate869(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate869.errors),errors=vErrors.length):tag0==="response.code_interpreter_call_code.done"?validate872(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate872.errors),errors=vErrors.length):tag0==="response.shell_call_command.added"?validate875(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate875.errors),errors=vErrors.length):tag0==="response.shell_call_command.delta"?validate878(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate878.errors),errors=vErrors.length):tag0==="response.shell_call_comman\
d.done"?validate881(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate881.errors),errors=vErrors.length):tag0==="respon\
se.shell_call_output_content.delta"?validate884(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate884.errors),errors=vErrors.
length):tag0==="response.shell_call_output_content.done"?validate887(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate887.
errors),errors=vErrors.length):tag0==="response.audio.delta"?validate891(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate891.
errors),errors=vErrors.length):tag0==="response.audio.done"?validate894(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate894.
errors),errors=vErrors.length):tag0==="response.audio.transcript.delta"?validate897(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate897.errors),errors=vErrors.length):tag0==="response.audio.transcript.done"?validate900(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate900.errors),errors=vErrors.length):tag0==="keepalive"?validate903(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate903.errors),errors=vErrors.length):tag0==="response.metadata"?validate906(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate906.errors),errors=vErrors.length):tag0==="codex.rate_limits"?validate907(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate907.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):
(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate708.errors=vErrors,errors===0}var turnMetadata=validate976,schema298={type:"object",properties:{installation_id:{type:"string"},session_id:{
type:"string"},thread_id:{type:"string"},parent_thread_id:{type:"string"},agent_name:{type:"string"},turn_id:{type:"string"},root_turn_id:{type:"string"},window_id:{
type:"string"},window_number:{type:"integer",minimum:0},context_window_id:{type:"string"},request_kind:{type:"string",openEnum:["turn","prewarm","compaction"]},
history_initialization:{type:"string",openEnum:["new"]},thread_source:{type:"string",openEnum:["user"]},turn_trigger:{type:"string",openEnum:["exec"]},sandbox:{
type:"string"},sandbox_mode:{type:"string"},workspaces:{type:["object","array"],items:{},additionalProperties:!0},auto_review_enabled:{type:"boolean"},node_repl_auto_review_required:{
type:"boolean"},node_repl_disabled:{type:"boolean"},turn_started_at_unix_ms:{type:"integer"},analytics_enabled:{type:"boolean"},model:{type:"string"},reasoning_effort:{
$ref:"#/$defs/ReasoningEffort"},compaction:{$ref:"#/$defs/Compaction"}},additionalProperties:!0},obj89=["turn","prewarm","compaction"],obj90=["new"],obj91=["use\
r"],obj92=["exec"],schema299={type:["object","null"],properties:{trigger:{type:"string",openEnum:["auto","manual"]},reason:{type:"string",openEnum:["context_lim\
it"]},implementation:{type:"string",openEnum:["responses_compaction_v2"]},phase:{type:"string",openEnum:["mid_turn"]},strategy:{type:"string",openEnum:["memento"]}},
additionalProperties:!0},obj93=["auto","manual"],obj94=["context_limit"],obj95=["responses_compaction_v2"],obj96=["mid_turn"],obj97=["memento"];function validate978(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&
(vErrors=note(vErrors,instancePath,"type",{type:schema299.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){if(data.trigger!==void 0){let data0=data.
trigger;typeof data0=="string"?obj93.includes(data0)||(vErrors=note(vErrors,instancePath+"/trigger","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+
"/trigger","type",{type:"string"}),errors++)}if(data.reason!==void 0){let data1=data.reason;typeof data1=="string"?obj94.includes(data1)||(vErrors=note(vErrors,
instancePath+"/reason","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/reason","type",{type:"string"}),errors++)}if(data.implementation!==void 0){
let data2=data.implementation;typeof data2=="string"?obj95.includes(data2)||(vErrors=note(vErrors,instancePath+"/implementation","openEnum",{}),errors++):(vErrors=
note(vErrors,instancePath+"/implementation","type",{type:"string"}),errors++)}if(data.phase!==void 0){let data3=data.phase;typeof data3=="string"?obj96.includes(
data3)||(vErrors=note(vErrors,instancePath+"/phase","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/phase","type",{type:"string"}),errors++)}if(data.
strategy!==void 0){let data4=data.strategy;typeof data4=="string"?obj97.includes(data4)||(vErrors=note(vErrors,instancePath+"/strategy","openEnum",{}),errors++):
(vErrors=note(vErrors,instancePath+"/strategy","type",{type:"string"}),errors++)}}return validate978.errors=vErrors,errors===0}function validate976(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.installation_id!==void 0&&
typeof data.installation_id!="string"&&(vErrors=note(vErrors,instancePath+"/installation_id","type",{type:"string"}),errors++),data.session_id!==void 0&&typeof data.
session_id!="string"&&(vErrors=note(vErrors,instancePath+"/session_id","type",{type:"string"}),errors++),data.thread_id!==void 0&&typeof data.thread_id!="string"&&
(vErrors=note(vErrors,instancePath+"/thread_id","type",{type:"string"}),errors++),data.parent_thread_id!==void 0&&typeof data.parent_thread_id!="string"&&(vErrors=
note(vErrors,instancePath+"/parent_thread_id","type",{type:"string"}),errors++),data.agent_name!==void 0&&typeof data.agent_name!="string"&&(vErrors=note(vErrors,
instancePath+"/agent_name","type",{type:"string"}),errors++),data.turn_id!==void 0&&typeof data.turn_id!="string"&&(vErrors=note(vErrors,instancePath+"/turn_id",
"type",{type:"string"}),errors++),data.root_turn_id!==void 0&&typeof data.root_turn_id!="string"&&(vErrors=note(vErrors,instancePath+"/root_turn_id","type",{type:"\
string"}),errors++),data.window_id!==void 0&&typeof data.window_id!="string"&&(vErrors=note(vErrors,instancePath+"/window_id","type",{type:"string"}),errors++),
data.window_number!==void 0){let data8=data.window_number;typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8)||(vErrors=note(vErrors,instancePath+
"/window_number","type",{type:"integer"}),errors++),typeof data8=="number"&&isFinite(data8)&&(data8<0||isNaN(data8))&&(vErrors=note(vErrors,instancePath+"/windo\
w_number","minimum",{comparison:">=",limit:0}),errors++)}if(data.context_window_id!==void 0&&typeof data.context_window_id!="string"&&(vErrors=note(vErrors,instancePath+
"/context_window_id","type",{type:"string"}),errors++),data.request_kind!==void 0){let data10=data.request_kind;typeof data10=="string"?obj89.includes(data10)||
(vErrors=note(vErrors,instancePath+"/request_kind","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/request_kind","type",{type:"string"}),errors++)}
if(data.history_initialization!==void 0){let data11=data.history_initialization;typeof data11=="string"?obj90.includes(data11)||(vErrors=note(vErrors,instancePath+
"/history_initialization","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/history_initialization","type",{type:"string"}),errors++)}if(data.thread_source!==
void 0){let data12=data.thread_source;typeof data12=="string"?obj91.includes(data12)||(vErrors=note(vErrors,instancePath+"/thread_source","openEnum",{}),errors++):
(vErrors=note(vErrors,instancePath+"/thread_source","type",{type:"string"}),errors++)}if(data.turn_trigger!==void 0){let data13=data.turn_trigger;typeof data13==
"string"?obj92.includes(data13)||(vErrors=note(vErrors,instancePath+"/turn_trigger","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/turn_trigger",
"type",{type:"string"}),errors++)}if(data.sandbox!==void 0&&typeof data.sandbox!="string"&&(vErrors=note(vErrors,instancePath+"/sandbox","type",{type:"string"}),
errors++),data.sandbox_mode!==void 0&&typeof data.sandbox_mode!="string"&&(vErrors=note(vErrors,instancePath+"/sandbox_mode","type",{type:"string"}),errors++),data.
workspaces!==void 0){let data16=data.workspaces;(!data16||typeof data16!="object")&&(vErrors=note(vErrors,instancePath+"/workspaces","type",{type:schema298.properties.
workspaces.type}),errors++)}if(data.auto_review_enabled!==void 0&&typeof data.auto_review_enabled!="boolean"&&(vErrors=note(vErrors,instancePath+"/auto_review_e\
nabled","type",{type:"boolean"}),errors++),data.node_repl_auto_review_required!==void 0&&typeof data.node_repl_auto_review_required!="boolean"&&(vErrors=note(vErrors,
instancePath+"/node_repl_auto_review_required","type",{type:"boolean"}),errors++),data.node_repl_disabled!==void 0&&typeof data.node_repl_disabled!="boolean"&&(vErrors=
note(vErrors,instancePath+"/node_repl_disabled","type",{type:"boolean"}),errors++),data.turn_started_at_unix_ms!==void 0){let data20=data.turn_started_at_unix_ms;
typeof data20=="number"&&!(data20%1)&&!isNaN(data20)&&isFinite(data20)||(vErrors=note(vErrors,instancePath+"/turn_started_at_unix_ms","type",{type:"integer"}),errors++)}
data.analytics_enabled!==void 0&&typeof data.analytics_enabled!="boolean"&&(vErrors=note(vErrors,instancePath+"/analytics_enabled","type",{type:"boolean"}),errors++),
data.model!==void 0&&typeof data.model!="string"&&(vErrors=note(vErrors,instancePath+"/model","type",{type:"string"}),errors++),data.reasoning_effort!==void 0&&
(validate194(data.reasoning_effort,{instancePath:instancePath+"/reasoning_effort",parentData:data,parentDataProperty:"reasoning_effort",rootData})||(vErrors=join(
vErrors,validate194.errors),errors=vErrors.length)),data.compaction!==void 0&&(validate978(data.compaction,{instancePath:instancePath+"/compaction",parentData:data,
parentDataProperty:"compaction",rootData})||(vErrors=join(vErrors,validate978.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate976.errors=vErrors,errors===0}var websocketClientEvent=validate980;var schema301={type:"object",required:["type","model","input"],properties:{type:{const:"response.create"},model:{type:"string"},instructions:{type:["string","nu\
ll"]},input:{type:["string","array"],items:{$ref:"#/$defs/InputItem"}},tools:{type:["array","null"],items:{$ref:"#/$defs/Tool"}},tool_choice:{$ref:"#/$defs/Tool\
Choice"},parallel_tool_calls:{type:["boolean","null"]},reasoning:{$ref:"#/$defs/ReasoningOptions"},text:{$ref:"#/$defs/TextOptions"},include:{type:["array","nul\
l"],items:{$ref:"#/$defs/Includable"}},service_tier:{$ref:"#/$defs/ServiceTier"},prompt_cache_key:{type:["string","null"]},store:{type:"boolean"},stream:{type:"\
boolean"},client_metadata:{$ref:"#/$defs/ClientMetadata"},previous_response_id:{type:["string","null"]},generate:{type:"boolean"}},additionalProperties:!1};function validate981(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema301.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema301.properties,
key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.create"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"response.create"}),errors++),data.model!==void 0&&typeof data.model!="string"&&(vErrors=note(vErrors,instancePath+
"/model","type",{type:"string"}),errors++),data.instructions!==void 0){let data2=data.instructions;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+
"/instructions","type",{type:schema301.properties.instructions.type}),errors++)}if(data.input!==void 0){let data3=data.input;if(typeof data3!="string"&&!Array.isArray(
data3)&&(vErrors=note(vErrors,instancePath+"/input","type",{type:schema301.properties.input.type}),errors++),Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<
len0;i0++)validate24(data3[i0],{instancePath:instancePath+"/input/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate24.errors),
errors=vErrors.length)}}if(data.tools!==void 0){let data5=data.tools;if(!Array.isArray(data5)&&data5!==null&&(vErrors=note(vErrors,instancePath+"/tools","type",
{type:schema301.properties.tools.type}),errors++),Array.isArray(data5)){let len1=data5.length;for(let i1=0;i1<len1;i1++)validate136(data5[i1],{instancePath:instancePath+
"/tools/"+i1,parentData:data5,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate136.errors),errors=vErrors.length)}}if(data.tool_choice!==void 0&&
(validate553(data.tool_choice,{instancePath:instancePath+"/tool_choice",parentData:data,parentDataProperty:"tool_choice",rootData})||(vErrors=join(vErrors,validate553.
errors),errors=vErrors.length)),data.parallel_tool_calls!==void 0){let data8=data.parallel_tool_calls;typeof data8!="boolean"&&data8!==null&&(vErrors=note(vErrors,
instancePath+"/parallel_tool_calls","type",{type:schema301.properties.parallel_tool_calls.type}),errors++)}if(data.reasoning!==void 0&&(validate476(data.reasoning,
{instancePath:instancePath+"/reasoning",parentData:data,parentDataProperty:"reasoning",rootData})||(vErrors=join(vErrors,validate476.errors),errors=vErrors.length)),
data.text!==void 0&&(validate479(data.text,{instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData})||(vErrors=join(vErrors,validate479.
errors),errors=vErrors.length)),data.include!==void 0){let data11=data.include;if(!Array.isArray(data11)&&data11!==null&&(vErrors=note(vErrors,instancePath+"/in\
clude","type",{type:schema301.properties.include.type}),errors++),Array.isArray(data11)){let len2=data11.length;for(let i2=0;i2<len2;i2++)validate591(data11[i2],
{instancePath:instancePath+"/include/"+i2,parentData:data11,parentDataProperty:i2,rootData})||(vErrors=join(vErrors,validate591.errors),errors=vErrors.length)}}
if(data.service_tier!==void 0&&(validate593(data.service_tier,{instancePath:instancePath+"/service_tier",parentData:data,parentDataProperty:"service_tier",rootData})||
(vErrors=join(vErrors,validate593.errors),errors=vErrors.length)),data.prompt_cache_key!==void 0){let data14=data.prompt_cache_key;typeof data14!="string"&&data14!==
null&&(vErrors=note(vErrors,instancePath+"/prompt_cache_key","type",{type:schema301.properties.prompt_cache_key.type}),errors++)}if(data.store!==void 0&&typeof data.
store!="boolean"&&(vErrors=note(vErrors,instancePath+"/store","type",{type:"boolean"}),errors++),data.stream!==void 0&&typeof data.stream!="boolean"&&(vErrors=note(
vErrors,instancePath+"/stream","type",{type:"boolean"}),errors++),data.client_metadata!==void 0&&(validate22(data.client_metadata,{instancePath:instancePath+"/c\
lient_metadata",parentData:data,parentDataProperty:"client_metadata",rootData})||(vErrors=join(vErrors,validate22.errors),errors=vErrors.length)),data.previous_response_id!==
void 0){let data18=data.previous_response_id;typeof data18!="string"&&data18!==null&&(vErrors=note(vErrors,instancePath+"/previous_response_id","type",{type:schema301.
properties.previous_response_id.type}),errors++)}data.generate!==void 0&&typeof data.generate!="boolean"&&(vErrors=note(vErrors,instancePath+"/generate","type",
{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate981.errors=vErrors,errors===0}function validate980(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="response.create"?validate981(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate981.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate980.errors=vErrors,errors===0}var websocketServerEvent=validate991;var schema303={type:"object",required:["type","error"],properties:{type:{const:"error"},sequence_number:{type:"integer"},status:{type:"integer"},status_code:{type:"\
integer"},error:{$ref:"#/$defs/ErrorDetail"},headers:{type:["object","null"],additionalProperties:{type:"string"}}},additionalProperties:!1};function validate992(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.error===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
error"}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="status"||key0==="status_code"||key0==="error"||key0==="headers"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="error"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"error"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.status!==void 0){let data2=data.status;typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/status","type",{type:"integer"}),errors++)}if(data.status_code!==void 0){
let data3=data.status_code;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/status_code","type",{type:"i\
nteger"}),errors++)}if(data.error!==void 0&&(validate535(data.error,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData})||(vErrors=
join(vErrors,validate535.errors),errors=vErrors.length)),data.headers!==void 0){let data5=data.headers;if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))&&
data5!==null&&(vErrors=note(vErrors,instancePath+"/headers","type",{type:schema303.properties.headers.type}),errors++),data5&&typeof data5=="object"&&!Array.isArray(
data5))for(let key1 in data5)typeof data5[key1]!="string"&&(vErrors=note(vErrors,instancePath+"/headers/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"\
string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate992.errors=vErrors,errors===0}function validate991(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="response.created"?validate709(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate709.errors),errors=vErrors.length):tag0==="response.in_progress"?validate714(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate714.errors),errors=vErrors.length):tag0==="response.completed"?validate718(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate718.errors),errors=vErrors.length):tag0==="response.failed"?validate722(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate722.errors),errors=vErrors.length):tag0==="response.incomplete"?validate726(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate726.errors),errors=vErrors.length):tag0==="response.output_item.added"?
validate730(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate730.errors),errors=vErrors.length):tag0==="response.outpu\
t_item.done"?validate734(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate734.errors),errors=vErrors.length):tag0==="r\
esponse.content_part.added"?validate738(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate738.errors),errors=vErrors.length):
tag0==="response.content_part.done"?validate746(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate746.errors),errors=vErrors.
length):tag0==="response.output_text.delta"?validate750(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate750.errors),errors=
vErrors.length):tag0==="response.output_text.done"?validate757(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate757.errors),
errors=vErrors.length):tag0==="response.output_text.annotation.added"?validate761(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate761.errors),errors=vErrors.length):tag0==="response.refusal.delta"?validate765(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate765.errors),errors=vErrors.length):tag0==="response.refusal.done"?validate768(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate768.errors),errors=vErrors.length):tag0==="response.function_call_arguments.delta"?validate771(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate771.errors),errors=vErrors.length):tag0==="response.function_call_arguments.done"?validate774(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate774.errors),errors=vErrors.length):tag0==="response.custom_tool_call_input.delta"?validate777(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate777.errors),errors=vErrors.length):tag0==="response.custom_tool_call_input\
.done"?validate780(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate780.errors),errors=vErrors.length):tag0==="respons\
e.reasoning_summary_part.added"?validate783(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate783.errors),errors=vErrors.
length):tag0==="response.reasoning_summary_part.done"?validate787(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate787.
errors),errors=vErrors.length):tag0==="response.reasoning_summary_text.delta"?validate791(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate791.errors),errors=vErrors.length):tag0==="response.reasoning_summary_text.done"?validate794(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate794.errors),errors=vErrors.length):tag0==="response.reasoning_text.delta"?validate797(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate797.errors),errors=vErrors.length):tag0==="response.reasoning_text.done"?validate800(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate800.errors),errors=vErrors.length):tag0==="response.web_search_call.in_progress"?validate803(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate803.errors),errors=vErrors.length):tag0==="response.web_search_call.searching"?validate806(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate806.errors),errors=vErrors.length):tag0==="response.web_search_call.completed"?validate809(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate809.errors),errors=vErrors.length):tag0==="response.image_generation_\
call.in_progress"?validate812(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate812.errors),errors=vErrors.length):tag0===
"response.image_generation_call.generating"?validate815(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate815.errors),errors=
vErrors.length):tag0==="response.image_generation_call.completed"?validate818(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate818.errors),errors=vErrors.length):tag0==="response.image_generation_call.partial_image"?validate821(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate821.errors),errors=vErrors.length):tag0==="response.compaction.compacting"?validate824(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate824.errors),errors=vErrors.length):tag0==="response.mcp_call_arguments.delta"?validate827(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate827.errors),errors=vErrors.length):tag0==="response.mcp_call_arguments.done"?validate830(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate830.errors),errors=vErrors.length):tag0==="response.mcp_call.in_progress"?validate833(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate833.errors),errors=vErrors.length):tag0==="response.mcp_call.completed"?validate836(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate836.errors),errors=vErrors.length):tag0==="response.mcp_call.failed"?
validate839(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate839.errors),errors=vErrors.length):tag0==="response.mcp_l\
ist_tools.in_progress"?validate842(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate842.errors),errors=vErrors.length):
tag0==="response.mcp_list_tools.completed"?validate845(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate845.errors),errors=
vErrors.length):tag0==="response.mcp_list_tools.failed"?validate848(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate848.
errors),errors=vErrors.length):tag0==="response.file_search_call.in_progress"?validate851(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate851.errors),errors=vErrors.length):tag0==="response.file_search_call.searching"?validate854(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate854.errors),errors=vErrors.length):tag0==="response.file_search_call.completed"?validate857(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate857.errors),errors=vErrors.length):tag0==="response.code_interpreter_call.in_progress"?validate860(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate860.errors),errors=vErrors.length):tag0==="response.code_interpreter_\
call.interpreting"?validate863(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate863.errors),errors=vErrors.length):tag0===
"response.code_interpreter_call.completed"?validate866(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate866.errors),errors=
vErrors.length):tag0==="response.code_interpreter_call_code.delta"?validate869(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate869.errors),errors=vErrors.length):tag0==="response.code_interpreter_call_code.done"?validate872(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate872.errors),errors=vErrors.length):tag0==="response.shell_call_command.added"?validate875(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate875.errors),errors=vErrors.length):tag0==="response.shell_call_command.delta"?validate878(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate878.errors),errors=vErrors.length):tag0==="response.shell_call_command.done"?validate881(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate881.errors),errors=vErrors.length):tag0==="response.shell_call_output_content.delta"?validate884(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate884.errors),errors=vErrors.length):tag0==="response.shell_call_output\
_content.done"?validate887(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate887.errors),errors=vErrors.length):tag0===
"response.audio.delta"?validate891(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate891.errors),errors=vErrors.length):
tag0==="response.audio.done"?validate894(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate894.errors),errors=vErrors.length):
tag0==="response.audio.transcript.delta"?validate897(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate897.errors),errors=
vErrors.length):tag0==="response.audio.transcript.done"?validate900(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate900.
errors),errors=vErrors.length):tag0==="keepalive"?validate903(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate903.errors),
errors=vErrors.length):tag0==="response.metadata"?validate906(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate906.errors),
errors=vErrors.length):tag0==="codex.rate_limits"?validate907(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate907.errors),
errors=vErrors.length):tag0==="error"?validate992(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate992.errors),errors=
vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"dis\
criminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate991.errors=
vErrors,errors===0}function note(list,instancePath,keyword,params){let error2={instancePath,keyword,params};return list===null?[error2]:(list.push(error2),list)}
function join(list,more){if(list===null)return more;for(let error2 of more)list.push(error2);return list}export{clientMetadata,compactRequest,compactResponse,error,models,request,response,responseHeaders,sessionMetadata,streamEvent,turnMetadata,websocketClientEvent,
websocketServerEvent};
