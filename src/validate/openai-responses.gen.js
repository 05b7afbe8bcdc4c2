// Generated from schemas/openai-responses by `npm run generate`. Do not edit.
var compactRequest=validate22,schema7={type:"object",required:["model"],properties:{model:{type:["string","null"]},input:{type:["string","array","null"],items:{
$ref:"#/$defs/InputItem"}},instructions:{type:["string","null"]},previous_response_id:{type:["string","null"]},image:{$ref:"#/$defs/ImageOptions"},prompt_cache_key:{
type:["string","null"]},prompt_cache_options:{type:["object","null"],properties:{mode:{type:"string",openEnum:["implicit","explicit"]},ttl:{type:"string",openEnum:[
"30m"]}},additionalProperties:!1},prompt_cache_retention:{$ref:"#/$defs/PromptCacheRetention"},service_tier:{type:["string","null"],openEnum:["auto","default","\
fast","flex","priority"]},parallel_tool_calls:{type:["boolean","null"]},reasoning:{$ref:"#/$defs/ReasoningOptions"},text:{$ref:"#/$defs/TextOptions"},tools:{type:[
"array","null"],items:{$ref:"#/$defs/Tool"}}},additionalProperties:!1},func2=Object.prototype.hasOwnProperty,schema8={if:{type:"object",required:["type"]},then:{
type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{enum:["message"]}},allOf:[{$ref:"#/$defs/InputMessage"}]},{$ref:"#\
/$defs/ReasoningInputItem"},{$ref:"#/$defs/CompactionInputItem"},{$ref:"#/$defs/CompactionTrigger"},{$ref:"#/$defs/ItemReference"},{$ref:"#/$defs/FunctionCall"},
{$ref:"#/$defs/FunctionCallOutput"},{$ref:"#/$defs/CustomToolCall"},{$ref:"#/$defs/CustomToolCallOutput"},{$ref:"#/$defs/AgentMessage"},{$ref:"#/$defs/MultiAgen\
tCall"},{$ref:"#/$defs/MultiAgentCallOutput"},{$ref:"#/$defs/ToolSearchCall"},{$ref:"#/$defs/ToolSearchOutput"},{$ref:"#/$defs/AdditionalTools"},{$ref:"#/$defs/\
ConfigurationUpdate"},{$ref:"#/$defs/ContextCompaction"},{$ref:"#/$defs/Program"},{$ref:"#/$defs/ProgramOutput"},{$ref:"#/$defs/WebSearchCall"},{$ref:"#/$defs/F\
ileSearchCall"},{$ref:"#/$defs/CodeInterpreterCall"},{$ref:"#/$defs/ImageGenerationCall"},{$ref:"#/$defs/ComputerCall"},{$ref:"#/$defs/ComputerCallOutput"},{$ref:"\
#/$defs/LocalShellCall"},{$ref:"#/$defs/LocalShellCallOutput"},{$ref:"#/$defs/ShellCall"},{$ref:"#/$defs/ShellCallOutput"},{$ref:"#/$defs/ApplyPatchCall"},{$ref:"\
#/$defs/ApplyPatchCallOutput"},{$ref:"#/$defs/McpListTools"},{$ref:"#/$defs/McpCall"},{$ref:"#/$defs/McpApprovalRequest"},{$ref:"#/$defs/McpApprovalResponse"}]},
else:{type:"object",required:["role"],discriminator:{propertyName:"role"},oneOf:[{$ref:"#/$defs/CallerMessageUntagged"},{$ref:"#/$defs/ModelMessageUntagged"}]}};var schema150={type:"object",required:["type","role","content"],properties:{type:{const:"message"},role:{type:"string",enum:["user","system","developer"]},content:{
type:["string","array"],items:{$ref:"#/$defs/MessagePart"}},id:{type:["string","null"]},status:{$ref:"#/$defs/ItemStatus"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{
$ref:"#/$defs/ChatMetadata"},phase:{$ref:"#/$defs/Phase"}},additionalProperties:!1};var schema25={type:["object","null"],required:["mode"],properties:{mode:{type:"string",openEnum:["explicit"]},ttl:{type:"string",openEnum:["30m","12h"]}},additionalProperties:!1},
obj0=["explicit"],obj1=["30m","12h"];function validate57(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&
typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema25.type}),errors++),data&&typeof data=="object"&&
!Array.isArray(data)){data.mode===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"mode"}),errors++);for(let key0 in data)key0==="mode"||
key0==="ttl"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.mode!==void 0){let data0=data.mode;typeof data0==
"string"?obj0.includes(data0)||(vErrors=note(vErrors,instancePath+"/mode","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/mode","type",{type:"stri\
ng"}),errors++)}if(data.ttl!==void 0){let data1=data.ttl;typeof data1=="string"?obj1.includes(data1)||(vErrors=note(vErrors,instancePath+"/ttl","openEnum",{}),errors++):
(vErrors=note(vErrors,instancePath+"/ttl","type",{type:"string"}),errors++)}}return validate57.errors=vErrors,errors===0}function validate56(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"text"}),
errors++);for(let key0 in data)key0==="type"||key0==="text"||key0==="prompt_cache_breakpoint"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="input_text"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"input_text"}),errors++),data.text!==void 0&&
typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++),data.prompt_cache_breakpoint!==void 0&&(validate57(data.
prompt_cache_breakpoint,{instancePath:instancePath+"/prompt_cache_breakpoint",parentData:data,parentDataProperty:"prompt_cache_breakpoint",rootData})||(vErrors=
join(vErrors,validate57.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate56.errors=vErrors,
errors===0}var schema26={type:"object",required:["type"],properties:{type:{const:"input_image"},detail:{$ref:"#/$defs/ImageDetail"},image_url:{type:["string","n\
ull"]},file_id:{type:["string","null"]},prompt_cache_breakpoint:{$ref:"#/$defs/CacheBreakpoint"}},additionalProperties:!1},schema27={type:["string","null"],openEnum:[
"low","high","auto","original"]},obj2=["low","high","auto","original"];function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;return typeof data!="string"&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema27.type}),errors++),typeof data=="str\
ing"&&(obj2.includes(data)||(vErrors=note(vErrors,instancePath,"openEnum",{}),errors++)),validate60.errors=vErrors,errors===0}function validate59(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="detail"||key0==="image_url"||key0==="file_id"||key0===
"prompt_cache_breakpoint"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="in\
put_image"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"input_image"}),errors++),data.detail!==void 0&&(validate60(data.detail,{instancePath:instancePath+
"/detail",parentData:data,parentDataProperty:"detail",rootData})||(vErrors=join(vErrors,validate60.errors),errors=vErrors.length)),data.image_url!==void 0){let data2=data.
image_url;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/image_url","type",{type:schema26.properties.image_url.type}),errors++)}if(data.
file_id!==void 0){let data3=data.file_id;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/file_id","type",{type:schema26.properties.file_id.
type}),errors++)}data.prompt_cache_breakpoint!==void 0&&(validate57(data.prompt_cache_breakpoint,{instancePath:instancePath+"/prompt_cache_breakpoint",parentData:data,
parentDataProperty:"prompt_cache_breakpoint",rootData})||(vErrors=join(vErrors,validate57.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate59.errors=vErrors,errors===0}var schema28={type:"object",required:["type"],properties:{type:{const:"input_file"},
detail:{type:"string",openEnum:["auto","low","high"]},file_data:{type:["string","null"]},file_id:{type:["string","null"]},file_url:{type:["string","null"]},filename:{
type:["string","null"]},prompt_cache_breakpoint:{$ref:"#/$defs/CacheBreakpoint"}},additionalProperties:!1},obj3=["auto","low","high"];function validate63(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="detail"||key0==="file_data"||key0===
"file_id"||key0==="file_url"||key0==="filename"||key0==="prompt_cache_breakpoint"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="input_file"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"input_file"}),errors++),data.detail!==
void 0){let data1=data.detail;typeof data1=="string"?obj3.includes(data1)||(vErrors=note(vErrors,instancePath+"/detail","openEnum",{}),errors++):(vErrors=note(vErrors,
instancePath+"/detail","type",{type:"string"}),errors++)}if(data.file_data!==void 0){let data2=data.file_data;typeof data2!="string"&&data2!==null&&(vErrors=note(
vErrors,instancePath+"/file_data","type",{type:schema28.properties.file_data.type}),errors++)}if(data.file_id!==void 0){let data3=data.file_id;typeof data3!="st\
ring"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/file_id","type",{type:schema28.properties.file_id.type}),errors++)}if(data.file_url!==void 0){let data4=data.
file_url;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/file_url","type",{type:schema28.properties.file_url.type}),errors++)}if(data.
filename!==void 0){let data5=data.filename;typeof data5!="string"&&data5!==null&&(vErrors=note(vErrors,instancePath+"/filename","type",{type:schema28.properties.
filename.type}),errors++)}data.prompt_cache_breakpoint!==void 0&&(validate57(data.prompt_cache_breakpoint,{instancePath:instancePath+"/prompt_cache_breakpoint",
parentData:data,parentDataProperty:"prompt_cache_breakpoint",rootData})||(vErrors=join(vErrors,validate57.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate63.errors=vErrors,errors===0}var obj55=["mp3","wav"];function validate394(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.data===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"data"}),errors++),data.format===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"format"}),errors++);for(let key0 in data)key0==="data"||key0==="format"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.data!==void 0&&typeof data.data!="string"&&(vErrors=note(vErrors,instancePath+"/data","type",
{type:"string"}),errors++),data.format!==void 0){let data1=data.format;typeof data1=="string"?obj55.includes(data1)||(vErrors=note(vErrors,instancePath+"/format",
"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/format","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"ob\
ject"}),errors++;return validate394.errors=vErrors,errors===0}function validate393(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),
data.input_audio===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"input_audio"}),errors++);for(let key0 in data)key0==="type"||key0==="\
input_audio"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="input_audio"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"input_audio"}),errors++),data.input_audio!==void 0&&(validate394(data.input_audio,{instancePath:instancePath+
"/input_audio",parentData:data,parentDataProperty:"input_audio",rootData})||(vErrors=join(vErrors,validate394.errors),errors=vErrors.length))}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate393.errors=vErrors,errors===0}function validate392(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="input_text"?validate56(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate56.errors),errors=vErrors.length):tag0==="input_image"?validate59(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate59.errors),errors=vErrors.length):tag0==="input_file"?validate63(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate63.errors),errors=vErrors.length):tag0==="input_audio"?validate393(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate393.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=
note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate392.errors=vErrors,errors===0}var schema12={type:["string","null"],enum:["in_progress","completed","incomplete",null]};function validate29(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"&&data!==null&&(vErrors=note(vErrors,instancePath,
"type",{type:schema12.type}),errors++),data==="in_progress"||data==="completed"||data==="incomplete"||data===null||(vErrors=note(vErrors,instancePath,"enum",{allowedValues:schema12.
enum}),errors++),validate29.errors=vErrors,errors===0}var schema13={type:["object","null"],required:["agent_name"],properties:{agent_name:{type:"string"}},additionalProperties:!1};
function validate31(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(
data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema13.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){data.agent_name===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"agent_name"}),errors++);for(let key0 in data)key0!=="agent_name"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.agent_name!==void 0&&typeof data.agent_name!="string"&&(vErrors=note(vErrors,instancePath+
"/agent_name","type",{type:"string"}),errors++)}return validate31.errors=vErrors,errors===0}var schema14={type:["object","null"],properties:{turn_id:{type:"stri\
ng"},create_time:{type:"number"},content_item_kinds:{type:"array",items:{type:["string","null"]}},content_item_metadata:{type:"array",items:{type:["object","nul\
l"],additionalProperties:!0}}},additionalProperties:!1};function validate33(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema14.type}),errors++),data&&typeof data==
"object"&&!Array.isArray(data)){for(let key0 in data)key0==="turn_id"||key0==="create_time"||key0==="content_item_kinds"||key0==="content_item_metadata"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.turn_id!==void 0&&typeof data.turn_id!="string"&&(vErrors=note(vErrors,
instancePath+"/turn_id","type",{type:"string"}),errors++),data.create_time!==void 0){let data1=data.create_time;typeof data1=="number"&&isFinite(data1)||(vErrors=
note(vErrors,instancePath+"/create_time","type",{type:"number"}),errors++)}if(data.content_item_kinds!==void 0){let data2=data.content_item_kinds;if(Array.isArray(
data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/content_\
item_kinds/"+i0,"type",{type:schema14.properties.content_item_kinds.items.type}),errors++)}}else vErrors=note(vErrors,instancePath+"/content_item_kinds","type",
{type:"array"}),errors++}if(data.content_item_metadata!==void 0){let data4=data.content_item_metadata;if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<
len1;i1++){let data5=data4[i1];!(data5&&typeof data5=="object"&&!Array.isArray(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+"/content_item_metadata\
/"+i1,"type",{type:schema14.properties.content_item_metadata.items.type}),errors++)}}else vErrors=note(vErrors,instancePath+"/content_item_metadata","type",{type:"\
array"}),errors++}}return validate33.errors=vErrors,errors===0}var schema154={type:["string","null"],openEnum:["commentary","final_answer"]},obj56=["commentary",
"final_answer"];function validate404(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="strin\
g"&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema154.type}),errors++),typeof data=="string"&&(obj56.includes(data)||(vErrors=note(vErrors,
instancePath,"openEnum",{}),errors++)),validate404.errors=vErrors,errors===0}function validate391(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema150.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="role"||key0==="content"||key0==="id"||key0==="status"||key0===
"agent"||key0==="internal_chat_message_metadata_passthrough"||key0==="phase"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="message"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"message"}),errors++),data.role!==void 0){
let data1=data.role;typeof data1!="string"&&(vErrors=note(vErrors,instancePath+"/role","type",{type:"string"}),errors++),data1==="user"||data1==="system"||data1===
"developer"||(vErrors=note(vErrors,instancePath+"/role","enum",{allowedValues:schema150.properties.role.enum}),errors++)}if(data.content!==void 0){let data2=data.
content;if(typeof data2!="string"&&!Array.isArray(data2)&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema150.properties.content.type}),errors++),
Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate392(data2[i0],{instancePath:instancePath+"/content/"+i0,parentData:data2,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate392.errors),errors=vErrors.length)}}if(data.id!==void 0){let data4=data.id;typeof data4!="string"&&data4!==null&&(vErrors=
note(vErrors,instancePath+"/id","type",{type:schema150.properties.id.type}),errors++)}data.status!==void 0&&(validate29(data.status,{instancePath:instancePath+"\
/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate29.errors),errors=vErrors.length)),data.agent!==void 0&&(validate31(
data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),
data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat\
_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate33.errors),
errors=vErrors.length)),data.phase!==void 0&&(validate404(data.phase,{instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData})||
(vErrors=join(vErrors,validate404.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate391.errors=
vErrors,errors===0}var schema155={type:"object",required:["type","role","content"],properties:{type:{const:"message"},role:{const:"assistant"},content:{type:["s\
tring","array"],items:{$ref:"#/$defs/OutputPartInput"}},id:{type:["string","null"]},status:{$ref:"#/$defs/ItemStatus"},phase:{$ref:"#/$defs/Phase"},agent:{$ref:"\
#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};var schema35={type:"object",required:["type","file_id","filename","index"],properties:{type:{const:"file_citation"},file_id:{type:"string"},filename:{type:"stri\
ng"},index:{type:"integer"}},additionalProperties:!1};function validate88(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema35.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="file_id"||key0==="filename"||key0==="index"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="file_citation"&&(vErrors=note(vErrors,instancePath+"/type","cons\
t",{allowedValue:"file_citation"}),errors++),data.file_id!==void 0&&typeof data.file_id!="string"&&(vErrors=note(vErrors,instancePath+"/file_id","type",{type:"s\
tring"}),errors++),data.filename!==void 0&&typeof data.filename!="string"&&(vErrors=note(vErrors,instancePath+"/filename","type",{type:"string"}),errors++),data.
index!==void 0){let data3=data.index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/index","type",{type:"\
integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate88.errors=vErrors,errors===0}var schema36={type:"ob\
ject",required:["type","url","title","start_index","end_index"],properties:{type:{const:"url_citation"},url:{type:"string"},title:{type:"string"},start_index:{type:"\
integer"},end_index:{type:"integer"}},additionalProperties:!1};function validate89(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema36.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="url"||key0==="title"||key0==="start_index"||key0==="end_index"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="url_citation"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"url_citation"}),errors++),data.url!==void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"s\
tring"}),errors++),data.title!==void 0&&typeof data.title!="string"&&(vErrors=note(vErrors,instancePath+"/title","type",{type:"string"}),errors++),data.start_index!==
void 0){let data3=data.start_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/start_index","type",
{type:"integer"}),errors++)}if(data.end_index!==void 0){let data4=data.end_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(
vErrors,instancePath+"/end_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate89.
errors=vErrors,errors===0}var schema37={type:"object",required:["type","container_id","file_id","filename","start_index","end_index"],properties:{type:{const:"c\
ontainer_file_citation"},container_id:{type:"string"},file_id:{type:"string"},filename:{type:"string"},start_index:{type:"integer"},end_index:{type:"integer"}},
additionalProperties:!1};function validate90(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema37.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="container_id"||key0==="file_id"||key0==="filename"||key0==="start_index"||key0==="end_index"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="container_file_citation"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"container_file_citation"}),errors++),data.container_id!==void 0&&typeof data.container_id!="string"&&(vErrors=note(vErrors,
instancePath+"/container_id","type",{type:"string"}),errors++),data.file_id!==void 0&&typeof data.file_id!="string"&&(vErrors=note(vErrors,instancePath+"/file_i\
d","type",{type:"string"}),errors++),data.filename!==void 0&&typeof data.filename!="string"&&(vErrors=note(vErrors,instancePath+"/filename","type",{type:"string"}),
errors++),data.start_index!==void 0){let data4=data.start_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+
"/start_index","type",{type:"integer"}),errors++)}if(data.end_index!==void 0){let data5=data.end_index;typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(
data5)||(vErrors=note(vErrors,instancePath+"/end_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate90.errors=vErrors,errors===0}var schema38={type:"object",required:["type","file_id","index"],properties:{type:{const:"file_path"},file_id:{type:"\
string"},index:{type:"integer"}},additionalProperties:!1};function validate91(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema38.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="file_id"||key0==="index"||(vErrors=note(vErrors,instancePath,"additionalPro\
perties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="file_path"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
file_path"}),errors++),data.file_id!==void 0&&typeof data.file_id!="string"&&(vErrors=note(vErrors,instancePath+"/file_id","type",{type:"string"}),errors++),data.
index!==void 0){let data2=data.index;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/index","type",{type:"\
integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate91.errors=vErrors,errors===0}function validate87(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="file_citation"?validate88(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate88.errors),errors=vErrors.length):tag0==="url_citation"?validate89(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate89.errors),errors=vErrors.length):tag0==="container_file_citation"?validate90(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate90.errors),errors=vErrors.length):tag0==="file_path"?validate91(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate91.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mappin\
g",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate87.errors=vErrors,errors===0}var schema39={type:"object",required:["token","logprob"],properties:{token:{
type:"string"},logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"integer"}},top_logprobs:{type:"array",items:{$ref:"#/$defs/TopLogprob"}}},additionalProperties:!1},
schema40={type:"object",properties:{token:{type:"string"},logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"integer"}}},required:["token","logpr\
ob"],additionalProperties:!1};function validate98(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.token===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"token"}),errors++),data.logprob===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"logprob"}),errors++);for(let key0 in data)key0==="token"||key0==="logprob"||key0==="bytes"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.token!==void 0&&typeof data.token!="string"&&(vErrors=note(vErrors,instancePath+
"/token","type",{type:"string"}),errors++),data.logprob!==void 0){let data1=data.logprob;typeof data1=="number"&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/logprob","type",{type:"number"}),errors++)}if(data.bytes!==void 0){let data2=data.bytes;if(!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+
"/bytes","type",{type:schema40.properties.bytes.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/bytes/"+i0,"type",{type:"integer"}),errors++)}}}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate98.errors=vErrors,errors===0}function validate97(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.token===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:"token"}),errors++),data.logprob===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"logprob"}),errors++);for(let key0 in data)
key0==="token"||key0==="logprob"||key0==="bytes"||key0==="top_logprobs"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.token!==void 0&&typeof data.token!="string"&&(vErrors=note(vErrors,instancePath+"/token","type",{type:"string"}),errors++),data.logprob!==void 0){let data1=data.
logprob;typeof data1=="number"&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/logprob","type",{type:"number"}),errors++)}if(data.bytes!==void 0){let data2=data.
bytes;if(!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+"/bytes","type",{type:schema39.properties.bytes.type}),errors++),Array.isArray(
data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,
instancePath+"/bytes/"+i0,"type",{type:"integer"}),errors++)}}}if(data.top_logprobs!==void 0){let data4=data.top_logprobs;if(Array.isArray(data4)){let len1=data4.
length;for(let i1=0;i1<len1;i1++)validate98(data4[i1],{instancePath:instancePath+"/top_logprobs/"+i1,parentData:data4,parentDataProperty:i1,rootData})||(vErrors=
join(vErrors,validate98.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/top_logprobs","type",{type:"array"}),errors++}}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate97.errors=vErrors,errors===0}function validate86(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"text"}),errors++);for(let key0 in data)
key0==="type"||key0==="text"||key0==="annotations"||key0==="logprobs"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="output_text"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"output_text"}),errors++),data.text!==void 0&&
typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++),data.annotations!==void 0){let data2=data.annotations;if(Array.
isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate87(data2[i0],{instancePath:instancePath+"/annotations/"+i0,parentData:data2,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate87.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/annotations","type",{type:"array"}),errors++}
if(data.logprobs!==void 0){let data4=data.logprobs;if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)validate97(data4[i1],{instancePath:instancePath+
"/logprobs/"+i1,parentData:data4,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate97.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/logprobs","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate86.errors=vErrors,errors===0}function validate102(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.refusal===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"refusal"}),errors++);for(let key0 in data)key0==="type"||key0==="refusal"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="refusal"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"refusal"}),errors++),
data.refusal!==void 0&&typeof data.refusal!="string"&&(vErrors=note(vErrors,instancePath+"/refusal","type",{type:"string"}),errors++)}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate102.errors=vErrors,errors===0}function validate407(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="output_text"?validate86(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate86.errors),errors=vErrors.length):tag0==="refusal"?validate102(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate102.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate407.errors=vErrors,errors===0}function validate406(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema155.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="role"||key0==="content"||key0==="id"||key0==="status"||key0==="phase"||key0===
"agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="message"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"message"}),errors++),data.role!==void 0&&data.role!=="as\
sistant"&&(vErrors=note(vErrors,instancePath+"/role","const",{allowedValue:"assistant"}),errors++),data.content!==void 0){let data2=data.content;if(typeof data2!=
"string"&&!Array.isArray(data2)&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema155.properties.content.type}),errors++),Array.isArray(data2)){
let len0=data2.length;for(let i0=0;i0<len0;i0++)validate407(data2[i0],{instancePath:instancePath+"/content/"+i0,parentData:data2,parentDataProperty:i0,rootData})||
(vErrors=join(vErrors,validate407.errors),errors=vErrors.length)}}if(data.id!==void 0){let data4=data.id;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,
instancePath+"/id","type",{type:schema155.properties.id.type}),errors++)}data.status!==void 0&&(validate29(data.status,{instancePath:instancePath+"/status",parentData:data,
parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate29.errors),errors=vErrors.length)),data.phase!==void 0&&(validate404(data.phase,{instancePath:instancePath+
"/phase",parentData:data,parentDataProperty:"phase",rootData})||(vErrors=join(vErrors,validate404.errors),errors=vErrors.length)),data.agent!==void 0&&(validate31(
data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),
data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat\
_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate33.errors),
errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate406.errors=vErrors,errors===0}function validate390(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.role===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"role"}),errors++);let tag0=data.role;typeof tag0=="string"?tag0==="user"?validate391(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate391.errors),errors=vErrors.length):tag0==="system"?validate391(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate391.errors),errors=vErrors.length):tag0==="developer"?validate391(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate391.errors),errors=vErrors.length):tag0==="assistant"?validate406(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate406.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"role",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"role",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate390.errors=vErrors,errors===0}var schema9={type:"object",required:["type","summary"],properties:{type:{const:"reasoning"},id:{
type:["string","null"]},summary:{type:"array",items:{$ref:"#/$defs/SummaryText"}},content:{type:["array","null"],items:{$ref:"#/$defs/ReasoningText"}},encrypted_content:{
type:["string","null"]},status:{$ref:"#/$defs/ItemStatus"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},
additionalProperties:!1};function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"text"}),errors++);for(let key0 in data)key0==="type"||key0==="text"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="summary_text"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"summary_text"}),errors++),data.text!==
void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{
type:"object"}),errors++;return validate25.errors=vErrors,errors===0}function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"text"}),errors++);for(let key0 in data)key0==="type"||key0==="text"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="reasoning_text"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"reasoning_text"}),errors++),data.text!==
void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{
type:"object"}),errors++;return validate27.errors=vErrors,errors===0}function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++),data.summary===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"summary"}),errors++);for(let key0 in data)key0==="type"||
key0==="id"||key0==="summary"||key0==="content"||key0==="encrypted_content"||key0==="status"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="reasoning"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"reasoning"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,
instancePath+"/id","type",{type:schema9.properties.id.type}),errors++)}if(data.summary!==void 0){let data2=data.summary;if(Array.isArray(data2)){let len0=data2.
length;for(let i0=0;i0<len0;i0++)validate25(data2[i0],{instancePath:instancePath+"/summary/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(
vErrors,validate25.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/summary","type",{type:"array"}),errors++}if(data.content!==void 0){let data4=data.
content;if(!Array.isArray(data4)&&data4!==null&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema9.properties.content.type}),errors++),Array.isArray(
data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)validate27(data4[i1],{instancePath:instancePath+"/content/"+i1,parentData:data4,parentDataProperty:i1,rootData})||
(vErrors=join(vErrors,validate27.errors),errors=vErrors.length)}}if(data.encrypted_content!==void 0){let data6=data.encrypted_content;typeof data6!="string"&&data6!==
null&&(vErrors=note(vErrors,instancePath+"/encrypted_content","type",{type:schema9.properties.encrypted_content.type}),errors++)}data.status!==void 0&&(validate29(
data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate29.errors),errors=vErrors.
length)),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,
validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,
{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||
(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate24.errors=
vErrors,errors===0}var schema15={type:"object",required:["type","encrypted_content"],properties:{type:{const:"compaction"},id:{type:["string","null"]},encrypted_content:{
type:"string"},created_by:{type:"string"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};
function validate35(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.encrypted_content===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"encrypted_content"}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="encrypted_content"||key0==="cr\
eated_by"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="compaction"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"compaction"}),errors++),data.id!==void 0){
let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema15.properties.id.type}),errors++)}data.encrypted_content!==
void 0&&typeof data.encrypted_content!="string"&&(vErrors=note(vErrors,instancePath+"/encrypted_content","type",{type:"string"}),errors++),data.created_by!==void 0&&
typeof data.created_by!="string"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,
{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.
internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_mess\
age_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate33.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate35.errors=vErrors,errors===0}var schema16={type:"object",
required:["type"],properties:{type:{const:"compaction_trigger"},id:{type:["string","null"]},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{
$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};function validate38(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);
for(let key0 in data)key0==="type"||key0==="id"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additi\
onalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="compaction_trigger"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"compaction_trigger"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id",
"type",{type:schema16.properties.id.type}),errors++)}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"\
agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,
{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||
(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate38.errors=
vErrors,errors===0}function validate41(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"id"}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="item_reference"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"item_reference"}),errors++),data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","ty\
pe",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||
(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,
{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||
(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate41.errors=
vErrors,errors===0}var schema18={type:"object",required:["type","call_id","name","arguments"],properties:{type:{const:"function_call"},call_id:{type:"string"},name:{
type:"string"},arguments:{type:"string"},id:{type:["string","null"]},caller:{$ref:"#/$defs/Caller"},async:{type:"boolean"},namespace:{type:["string","null"]},status:{
$ref:"#/$defs/ItemStatus"},created_by:{type:"string"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},
schema19={type:["null","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/Call\
erDirect"},{$ref:"#/$defs/CallerProgram"}]}}]};function validate46(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="direct"&&(vErrors=note(vErrors,instancePath+"/type","c\
onst",{allowedValue:"direct"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate46.errors=vErrors,errors===0}function validate47(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.caller_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"caller_id"}),errors++);for(let key0 in data)key0==="type"||key0==="caller_id"||(vErrors=note(vErrors,instancePath,"additionalProper\
ties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="program"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"program"}),
errors++),data.caller_id!==void 0&&typeof data.caller_id!="string"&&(vErrors=note(vErrors,instancePath+"/caller_id","type",{type:"string"}),errors++)}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate47.errors=vErrors,errors===0}function validate45(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;data!==null&&!(data&&typeof data=="object"&&!Array.isArray(data))&&(vErrors=note(vErrors,instancePath,"type",{type:schema19.
type}),errors++);let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){let err1={};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.
type;typeof tag0=="string"?tag0==="direct"?validate46(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate46.errors),errors=
vErrors.length):tag0==="program"?validate47(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate47.errors),errors=vErrors.
length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminat\
or",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;var _valid0=_errs5===errors;valid1=
_valid0}return valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++),validate45.errors=vErrors,errors===0}function validate44(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema18.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema18.properties,
key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="function_call"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"function_call"}),errors++),data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,
instancePath+"/call_id","type",{type:"string"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"\
string"}),errors++),data.arguments!==void 0&&typeof data.arguments!="string"&&(vErrors=note(vErrors,instancePath+"/arguments","type",{type:"string"}),errors++),
data.id!==void 0){let data4=data.id;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema18.properties.id.type}),errors++)}
if(data.caller!==void 0&&(validate45(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,
validate45.errors),errors=vErrors.length)),data.async!==void 0&&typeof data.async!="boolean"&&(vErrors=note(vErrors,instancePath+"/async","type",{type:"boolean"}),
errors++),data.namespace!==void 0){let data7=data.namespace;typeof data7!="string"&&data7!==null&&(vErrors=note(vErrors,instancePath+"/namespace","type",{type:schema18.
properties.namespace.type}),errors++)}data.status!==void 0&&(validate29(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"sta\
tus",rootData})||(vErrors=join(vErrors,validate29.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,
instancePath+"/created_by","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"\
agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,
{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||
(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate44.errors=
vErrors,errors===0}var schema22={type:"object",required:["type","output"],properties:{type:{const:"function_call_output"},call_id:{type:["string","null"]},output:{
type:["string","array"],items:{$ref:"#/$defs/InputPart"}},id:{type:["string","null"]},caller:{$ref:"#/$defs/Caller"},name:{type:["string","null"]},namespace:{type:[
"string","null"]},status:{$ref:"#/$defs/ItemStatus"},created_by:{type:"string"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#\
/$defs/ChatMetadata"}},additionalProperties:!1};function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="in\
put_text"?validate56(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate56.errors),errors=vErrors.length):tag0==="input_\
image"?validate59(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate59.errors),errors=vErrors.length):tag0==="input_fil\
e"?validate63(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate63.errors),errors=vErrors.length):(vErrors=note(vErrors,
instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate55.errors=vErrors,errors===0}function validate54(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.output===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"output"}),
errors++);for(let key0 in data)func2.call(schema22.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="function_call_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"function_call_output"}),errors++),data.
call_id!==void 0){let data1=data.call_id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:schema22.properties.call_id.
type}),errors++)}if(data.output!==void 0){let data2=data.output;if(typeof data2!="string"&&!Array.isArray(data2)&&(vErrors=note(vErrors,instancePath+"/output","\
type",{type:schema22.properties.output.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate55(data2[i0],{instancePath:instancePath+
"/output/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate55.errors),errors=vErrors.length)}}if(data.id!==void 0){let data4=data.
id;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema22.properties.id.type}),errors++)}if(data.caller!==void 0&&
(validate45(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,validate45.errors),errors=
vErrors.length)),data.name!==void 0){let data6=data.name;typeof data6!="string"&&data6!==null&&(vErrors=note(vErrors,instancePath+"/name","type",{type:schema22.
properties.name.type}),errors++)}if(data.namespace!==void 0){let data7=data.namespace;typeof data7!="string"&&data7!==null&&(vErrors=note(vErrors,instancePath+"\
/namespace","type",{type:schema22.properties.namespace.type}),errors++)}data.status!==void 0&&(validate29(data.status,{instancePath:instancePath+"/status",parentData:data,
parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate29.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="stri\
ng"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"\
/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==
void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate54.errors=vErrors,errors===0}var schema29={type:"object",required:["type","call_id","name","input"],properties:{
type:{const:"custom_tool_call"},call_id:{type:"string"},name:{type:"string"},input:{type:"string"},id:{type:["string","null"]},caller:{$ref:"#/$defs/Caller"},async:{
type:"boolean"},namespace:{type:["string","null"]},status:{$ref:"#/$defs/ItemStatus"},created_by:{type:"string"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{
$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};function validate73(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema29.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema29.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="custom_tool_call"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"custom_tool_call"}),errors++),
data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.name!==void 0&&typeof data.
name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.input!==void 0&&typeof data.input!="string"&&(vErrors=note(vErrors,
instancePath+"/input","type",{type:"string"}),errors++),data.id!==void 0){let data4=data.id;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:schema29.properties.id.type}),errors++)}if(data.caller!==void 0&&(validate45(data.caller,{instancePath:instancePath+"/caller",parentData:data,
parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,validate45.errors),errors=vErrors.length)),data.async!==void 0&&typeof data.async!="boolean"&&(vErrors=
note(vErrors,instancePath+"/async","type",{type:"boolean"}),errors++),data.namespace!==void 0){let data7=data.namespace;typeof data7!="string"&&data7!==null&&(vErrors=
note(vErrors,instancePath+"/namespace","type",{type:schema29.properties.namespace.type}),errors++)}data.status!==void 0&&(validate29(data.status,{instancePath:instancePath+
"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate29.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.
created_by!="string"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==
void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate73.errors=vErrors,errors===0}var schema30={type:"object",required:["type","call_id","output"],properties:{type:{
const:"custom_tool_call_output"},call_id:{type:"string"},output:{type:["string","array"],items:{$ref:"#/$defs/InputPart"}},id:{type:["string","null"]},caller:{$ref:"\
#/$defs/Caller"},status:{$ref:"#/$defs/ItemStatus"},created_by:{type:"string"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/\
$defs/ChatMetadata"}},additionalProperties:!1};function validate78(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema30.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)func2.call(schema30.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="custom_tool_call_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"custom_tool_call_output"}),errors++),
data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.output!==void 0){let data2=data.
output;if(typeof data2!="string"&&!Array.isArray(data2)&&(vErrors=note(vErrors,instancePath+"/output","type",{type:schema30.properties.output.type}),errors++),Array.
isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate55(data2[i0],{instancePath:instancePath+"/output/"+i0,parentData:data2,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate55.errors),errors=vErrors.length)}}if(data.id!==void 0){let data4=data.id;typeof data4!="string"&&data4!==null&&(vErrors=
note(vErrors,instancePath+"/id","type",{type:schema30.properties.id.type}),errors++)}data.caller!==void 0&&(validate45(data.caller,{instancePath:instancePath+"/\
caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,validate45.errors),errors=vErrors.length)),data.status!==void 0&&(validate29(
data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate29.errors),errors=vErrors.
length)),data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++),data.agent!==
void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),
errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+
"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,
validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate78.errors=vErrors,errors===0}var schema31={
type:"object",required:["type","author","recipient","content"],properties:{type:{const:"agent_message"},id:{type:["string","null"]},author:{type:"string"},recipient:{
type:"string"},content:{type:"array",items:{$ref:"#/$defs/AgentMessagePart"}},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$\
defs/ChatMetadata"}},additionalProperties:!1};function validate101(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"text"}),errors++);for(let key0 in data)key0==="type"||key0==="text"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="text"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"text"}),errors++),data.text!==void 0&&typeof data.
text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate101.errors=vErrors,errors===0}var schema43={type:"object",required:["type"],properties:{type:{const:"computer_screenshot"},detail:{$ref:"#/$defs/\
ImageDetail"},file_id:{type:["string","null"]},image_url:{type:["string","null"]},prompt_cache_breakpoint:{$ref:"#/$defs/CacheBreakpoint"}},additionalProperties:!1};
function validate103(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="detail"||
key0==="file_id"||key0==="image_url"||key0==="prompt_cache_breakpoint"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="computer_screenshot"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"computer_screenshot"}),errors++),data.
detail!==void 0&&(validate60(data.detail,{instancePath:instancePath+"/detail",parentData:data,parentDataProperty:"detail",rootData})||(vErrors=join(vErrors,validate60.
errors),errors=vErrors.length)),data.file_id!==void 0){let data2=data.file_id;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/file_id",
"type",{type:schema43.properties.file_id.type}),errors++)}if(data.image_url!==void 0){let data3=data.image_url;typeof data3!="string"&&data3!==null&&(vErrors=note(
vErrors,instancePath+"/image_url","type",{type:schema43.properties.image_url.type}),errors++)}data.prompt_cache_breakpoint!==void 0&&(validate57(data.prompt_cache_breakpoint,
{instancePath:instancePath+"/prompt_cache_breakpoint",parentData:data,parentDataProperty:"prompt_cache_breakpoint",rootData})||(vErrors=join(vErrors,validate57.
errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate103.errors=vErrors,errors===0}function validate106(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.encrypted_content===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"encrypted_content"}),errors++);for(let key0 in data)key0==="type"||key0==="encrypted_content"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="encrypted_content"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"encrypted_content"}),errors++),data.encrypted_content!==void 0&&typeof data.encrypted_content!="string"&&(vErrors=note(vErrors,instancePath+"\
/encrypted_content","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate106.errors=vErrors,
errors===0}function validate85(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="str\
ing"?tag0==="input_text"?validate56(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate56.errors),errors=vErrors.length):
tag0==="output_text"?validate86(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate86.errors),errors=vErrors.length):tag0===
"text"?validate101(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate101.errors),errors=vErrors.length):tag0==="summary\
_text"?validate25(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate25.errors),errors=vErrors.length):tag0==="reasoning\
_text"?validate27(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length):tag0==="refusal"?
validate102(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate102.errors),errors=vErrors.length):tag0==="input_image"?validate59(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate59.errors),errors=vErrors.length):tag0==="computer_screenshot"?validate103(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate103.errors),errors=vErrors.length):tag0==="input_file"?validate63(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate63.errors),errors=vErrors.length):tag0==="encrypted_content"?validate106(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate106.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"dis\
criminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate85.errors=vErrors,errors===0}function validate84(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema31.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="author"||key0===
"recipient"||key0==="content"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="agent_message"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"agent_message"}),errors++),data.
id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema31.properties.id.type}),errors++)}
if(data.author!==void 0&&typeof data.author!="string"&&(vErrors=note(vErrors,instancePath+"/author","type",{type:"string"}),errors++),data.recipient!==void 0&&typeof data.
recipient!="string"&&(vErrors=note(vErrors,instancePath+"/recipient","type",{type:"string"}),errors++),data.content!==void 0){let data4=data.content;if(Array.isArray(
data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate85(data4[i0],{instancePath:instancePath+"/content/"+i0,parentData:data4,parentDataProperty:i0,rootData})||
(vErrors=join(vErrors,validate85.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/content","type",{type:"array"}),errors++}data.agent!==void 0&&
(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=
vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+
"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,
validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate84.errors=vErrors,errors===0}var schema45={
type:"object",required:["type","call_id","action","arguments"],properties:{type:{const:"multi_agent_call"},id:{type:["string","null"]},call_id:{type:"string"},action:{
$ref:"#/$defs/MultiAgentAction"},arguments:{type:"string"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},
additionalProperties:!1};var obj4=["spawn_agent","interrupt_agent","list_agents","send_message","followup_task","wait_agent"];function validate121(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;return typeof data=="string"?obj4.includes(data)||(vErrors=note(vErrors,instancePath,"openEnum",{}),errors++):(vErrors=
note(vErrors,instancePath,"type",{type:"string"}),errors++),validate121.errors=vErrors,errors===0}function validate120(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema45.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="call_id"||key0==="action"||key0===
"arguments"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="multi_agent_call"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"multi_agent_call"}),errors++),
data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema45.properties.id.type}),errors++)}
data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.action!==void 0&&(validate121(
data.action,{instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData})||(vErrors=join(vErrors,validate121.errors),errors=vErrors.
length)),data.arguments!==void 0&&typeof data.arguments!="string"&&(vErrors=note(vErrors,instancePath+"/arguments","type",{type:"string"}),errors++),data.agent!==
void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),
errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+
"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,
validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate120.errors=vErrors,errors===0}
var schema47={type:"object",required:["type","call_id","action","output"],properties:{type:{const:"multi_agent_call_output"},id:{type:["string","null"]},call_id:{
type:"string"},action:{$ref:"#/$defs/MultiAgentAction"},output:{type:"array",items:{$ref:"#/$defs/OutputTextInput"}},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{
$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};function validate125(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema47.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="call_id"||key0==="action"||key0==="output"||key0==="agent"||key0===
"internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&
data.type!=="multi_agent_call_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"multi_agent_call_output"}),errors++),data.id!==void 0){
let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema47.properties.id.type}),errors++)}if(data.call_id!==
void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.action!==void 0&&(validate121(data.action,
{instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData})||(vErrors=join(vErrors,validate121.errors),errors=vErrors.length)),data.
output!==void 0){let data4=data.output;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate86(data4[i0],{instancePath:instancePath+
"/output/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate86.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/output","type",{type:"array"}),errors++}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"ag\
ent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,
{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||
(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate125.errors=
vErrors,errors===0}var schema48={type:"object",required:["type","arguments"],properties:{type:{const:"tool_search_call"},arguments:{},id:{type:["string","null"]},
call_id:{type:["string","null"]},execution:{type:"string",openEnum:["server","client"]},status:{$ref:"#/$defs/ItemStatus"},created_by:{type:"string"},agent:{$ref:"\
#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},obj5=["server","client"];function validate130(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.arguments===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
arguments"}),errors++);for(let key0 in data)func2.call(schema48.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="tool_search_call"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_search_call"}),errors++),
data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema48.properties.id.type}),errors++)}
if(data.call_id!==void 0){let data2=data.call_id;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:schema48.properties.
call_id.type}),errors++)}if(data.execution!==void 0){let data3=data.execution;typeof data3=="string"?obj5.includes(data3)||(vErrors=note(vErrors,instancePath+"/\
execution","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/execution","type",{type:"string"}),errors++)}data.status!==void 0&&(validate29(data.status,
{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate29.errors),errors=vErrors.length)),data.
created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(
data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),
data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat\
_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate33.errors),
errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate130.errors=vErrors,errors===0}var schema49={type:"\
object",required:["type","tools"],properties:{type:{const:"tool_search_output"},tools:{type:"array",items:{$ref:"#/$defs/Tool"}},id:{type:["string","null"]},call_id:{
type:["string","null"]},execution:{type:"string",openEnum:["server","client"]},status:{$ref:"#/$defs/ItemStatus"},created_by:{type:"string"},agent:{$ref:"#/$def\
s/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};var schema51={type:"object",required:["type","name"],properties:{type:{const:"function"},name:{type:"string"},description:{type:["string","null"]},parameters:{type:[
"object","null"],additionalProperties:!0},strict:{type:["boolean","null"]},output_schema:{type:["object","null"],additionalProperties:!0},allowed_callers:{$ref:"\
#/$defs/AllowedCallers"},defer_loading:{type:"boolean"},async:{type:"boolean"}},additionalProperties:!1},schema52={type:["array","null"],items:{type:"string",openEnum:[
"direct","programmatic"]}},obj6=["direct","programmatic"];function validate137(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(!Array.isArray(data)&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema52.type}),errors++),Array.isArray(data)){let len0=data.length;
for(let i0=0;i0<len0;i0++){let data0=data[i0];typeof data0=="string"?obj6.includes(data0)||(vErrors=note(vErrors,instancePath+"/"+i0,"openEnum",{}),errors++):(vErrors=
note(vErrors,instancePath+"/"+i0,"type",{type:"string"}),errors++)}}return validate137.errors=vErrors,errors===0}function validate136(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++);
for(let key0 in data)func2.call(schema51.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="function"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"function"}),errors++),data.name!==void 0&&typeof data.name!=
"string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.description!==void 0){let data2=data.description;typeof data2!="stri\
ng"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/description","type",{type:schema51.properties.description.type}),errors++)}if(data.parameters!==void 0){
let data3=data.parameters;!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/parameters","type",{type:schema51.
properties.parameters.type}),errors++)}if(data.strict!==void 0){let data4=data.strict;typeof data4!="boolean"&&data4!==null&&(vErrors=note(vErrors,instancePath+
"/strict","type",{type:schema51.properties.strict.type}),errors++)}if(data.output_schema!==void 0){let data5=data.output_schema;!(data5&&typeof data5=="object"&&
!Array.isArray(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+"/output_schema","type",{type:schema51.properties.output_schema.type}),errors++)}data.allowed_callers!==
void 0&&(validate137(data.allowed_callers,{instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData})||(vErrors=
join(vErrors,validate137.errors),errors=vErrors.length)),data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"\
/defer_loading","type",{type:"boolean"}),errors++),data.async!==void 0&&typeof data.async!="boolean"&&(vErrors=note(vErrors,instancePath+"/async","type",{type:"\
boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate136.errors=vErrors,errors===0}function validate141(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="text"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"text"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate141.errors=vErrors,errors===0}var schema56={
type:"object",required:["type","syntax","definition"],properties:{type:{const:"grammar"},syntax:{type:"string",openEnum:["lark","regex"]},definition:{type:"stri\
ng"}},additionalProperties:!1},obj7=["lark","regex"];function validate142(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema56.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="syntax"||key0==="definition"||(vErrors=note(vErrors,instancePath,"additiona\
lProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="grammar"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
grammar"}),errors++),data.syntax!==void 0){let data1=data.syntax;typeof data1=="string"?obj7.includes(data1)||(vErrors=note(vErrors,instancePath+"/syntax","open\
Enum",{}),errors++):(vErrors=note(vErrors,instancePath+"/syntax","type",{type:"string"}),errors++)}data.definition!==void 0&&typeof data.definition!="string"&&(vErrors=
note(vErrors,instancePath+"/definition","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate142.
errors=vErrors,errors===0}function validate140(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="text"?validate141(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate141.errors),errors=vErrors.length):
tag0==="grammar"?validate142(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate142.errors),errors=vErrors.length):(vErrors=
note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",
tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate140.errors=vErrors,errors===0}function validate139(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||key0==="description"||key0==="format"||key0==="allowed_callers"||key0==="defer_loading"||key0===
"async"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="custom"&&(vErrors=note(
vErrors,instancePath+"/type","const",{allowedValue:"custom"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/nam\
e","type",{type:"string"}),errors++),data.description!==void 0&&typeof data.description!="string"&&(vErrors=note(vErrors,instancePath+"/description","type",{type:"\
string"}),errors++),data.format!==void 0&&(validate140(data.format,{instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData})||
(vErrors=join(vErrors,validate140.errors),errors=vErrors.length)),data.allowed_callers!==void 0&&(validate137(data.allowed_callers,{instancePath:instancePath+"/\
allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData})||(vErrors=join(vErrors,validate137.errors),errors=vErrors.length)),data.defer_loading!==
void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolean"}),errors++),data.async!==void 0&&typeof data.
async!="boolean"&&(vErrors=note(vErrors,instancePath+"/async","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate139.errors=vErrors,errors===0}var schema57={type:"object",required:["type","name","description","tools"],properties:{type:{const:"namesp\
ace"},name:{type:"string"},description:{type:"string"},tools:{type:"array",items:{$ref:"#/$defs/NamespaceMember"}}},additionalProperties:!1};function validate148(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="fu\
nction"?validate136(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate136.errors),errors=vErrors.length):tag0==="custom"?
validate139(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate139.errors),errors=vErrors.length):(vErrors=note(vErrors,
instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate148.errors=vErrors,errors===0}function validate147(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema57.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="name"||key0===
"description"||key0==="tools"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!==
"namespace"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"namespace"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(
vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.description!==void 0&&typeof data.description!="string"&&(vErrors=note(vErrors,instancePath+
"/description","type",{type:"string"}),errors++),data.tools!==void 0){let data3=data.tools;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)
validate148(data3[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate148.errors),errors=
vErrors.length)}else vErrors=note(vErrors,instancePath+"/tools","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate147.errors=vErrors,errors===0}var schema59={type:"object",required:["type"],properties:{type:{const:"tool_search"},execution:{type:"stri\
ng",openEnum:["server","client"]},description:{type:["string","null"]},parameters:{}},additionalProperties:!1},obj8=["server","client"];function validate152(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="execution"||key0==="description"||
key0==="parameters"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="tool_sea\
rch"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_search"}),errors++),data.execution!==void 0){let data1=data.execution;typeof data1==
"string"?obj8.includes(data1)||(vErrors=note(vErrors,instancePath+"/execution","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/execution","type",{
type:"string"}),errors++)}if(data.description!==void 0){let data2=data.description;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/de\
scription","type",{type:schema59.properties.description.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate152.
errors=vErrors,errors===0}var schema60={type:"object",required:["type"],properties:{type:{const:"web_search"},external_web_access:{type:"boolean"},filters:{type:[
"object","null"],properties:{allowed_domains:{type:["array","null"],items:{type:"string"}},blocked_domains:{type:["array","null"],items:{type:"string"}}},additionalProperties:!1},
search_context_size:{type:"string",openEnum:["low","medium","high"]},return_token_budget:{type:"string",openEnum:["default","unlimited"]},search_content_types:{
type:"array",items:{type:"string",openEnum:["text","image"]}},user_location:{$ref:"#/$defs/UserLocation"}},additionalProperties:!1},obj9=["low","medium","high"],
obj10=["default","unlimited"],obj11=["text","image"],schema61={type:["object","null"],properties:{city:{type:["string","null"]},country:{type:["string","null"]},
region:{type:["string","null"]},timezone:{type:["string","null"]},type:{const:"approximate"}},additionalProperties:!1};function validate154(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,
instancePath,"type",{type:schema61.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="city"||key0==="country"||key0===
"region"||key0==="timezone"||key0==="type"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.city!==void 0){
let data0=data.city;typeof data0!="string"&&data0!==null&&(vErrors=note(vErrors,instancePath+"/city","type",{type:schema61.properties.city.type}),errors++)}if(data.
country!==void 0){let data1=data.country;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/country","type",{type:schema61.properties.country.
type}),errors++)}if(data.region!==void 0){let data2=data.region;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/region","type",{type:schema61.
properties.region.type}),errors++)}if(data.timezone!==void 0){let data3=data.timezone;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"\
/timezone","type",{type:schema61.properties.timezone.type}),errors++)}data.type!==void 0&&data.type!=="approximate"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"approximate"}),errors++)}return validate154.errors=vErrors,errors===0}function validate153(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="external_web_access"||key0==="filters"||key0==="search_context_size"||key0===
"return_token_budget"||key0==="search_content_types"||key0==="user_location"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="web_search"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"web_search"}),errors++),data.external_web_access!==
void 0&&typeof data.external_web_access!="boolean"&&(vErrors=note(vErrors,instancePath+"/external_web_access","type",{type:"boolean"}),errors++),data.filters!==
void 0){let data2=data.filters;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+"/filters","type",{type:schema60.
properties.filters.type}),errors++),data2&&typeof data2=="object"&&!Array.isArray(data2)){for(let key1 in data2)key1==="allowed_domains"||key1==="blocked_domain\
s"||(vErrors=note(vErrors,instancePath+"/filters","additionalProperties",{additionalProperty:key1}),errors++);if(data2.allowed_domains!==void 0){let data3=data2.
allowed_domains;if(!Array.isArray(data3)&&data3!==null&&(vErrors=note(vErrors,instancePath+"/filters/allowed_domains","type",{type:schema60.properties.filters.properties.
allowed_domains.type}),errors++),Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)typeof data3[i0]!="string"&&(vErrors=note(vErrors,instancePath+
"/filters/allowed_domains/"+i0,"type",{type:"string"}),errors++)}}if(data2.blocked_domains!==void 0){let data5=data2.blocked_domains;if(!Array.isArray(data5)&&data5!==
null&&(vErrors=note(vErrors,instancePath+"/filters/blocked_domains","type",{type:schema60.properties.filters.properties.blocked_domains.type}),errors++),Array.isArray(
data5)){let len1=data5.length;for(let i1=0;i1<len1;i1++)typeof data5[i1]!="string"&&(vErrors=note(vErrors,instancePath+"/filters/blocked_domains/"+i1,"type",{type:"\
string"}),errors++)}}}}if(data.search_context_size!==void 0){let data7=data.search_context_size;typeof data7=="string"?obj9.includes(data7)||(vErrors=note(vErrors,
instancePath+"/search_context_size","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/search_context_size","type",{type:"string"}),errors++)}if(data.
return_token_budget!==void 0){let data8=data.return_token_budget;typeof data8=="string"?obj10.includes(data8)||(vErrors=note(vErrors,instancePath+"/return_token\
_budget","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/return_token_budget","type",{type:"string"}),errors++)}if(data.search_content_types!==void 0){
let data9=data.search_content_types;if(Array.isArray(data9)){let len2=data9.length;for(let i2=0;i2<len2;i2++){let data10=data9[i2];typeof data10=="string"?obj11.
includes(data10)||(vErrors=note(vErrors,instancePath+"/search_content_types/"+i2,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/search_content_ty\
pes/"+i2,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/search_content_types","type",{type:"array"}),errors++}data.user_location!==
void 0&&(validate154(data.user_location,{instancePath:instancePath+"/user_location",parentData:data,parentDataProperty:"user_location",rootData})||(vErrors=join(
vErrors,validate154.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate153.errors=vErrors,errors===
0}var schema62={type:"object",required:["type"],properties:{type:{const:"web_search_2025_08_26"},external_web_access:{type:"boolean"},filters:{type:["object","n\
ull"],properties:{allowed_domains:{type:["array","null"],items:{type:"string"}},blocked_domains:{type:["array","null"],items:{type:"string"}}},additionalProperties:!1},
search_context_size:{type:"string",openEnum:["low","medium","high"]},return_token_budget:{type:"string",openEnum:["default","unlimited"]},search_content_types:{
type:"array",items:{type:"string",openEnum:["text","image"]}},user_location:{$ref:"#/$defs/UserLocation"}},additionalProperties:!1},obj12=["low","medium","high"],
obj13=["default","unlimited"],obj14=["text","image"];function validate156(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);
for(let key0 in data)key0==="type"||key0==="external_web_access"||key0==="filters"||key0==="search_context_size"||key0==="return_token_budget"||key0==="search_c\
ontent_types"||key0==="user_location"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.
type!=="web_search_2025_08_26"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"web_search_2025_08_26"}),errors++),data.external_web_access!==
void 0&&typeof data.external_web_access!="boolean"&&(vErrors=note(vErrors,instancePath+"/external_web_access","type",{type:"boolean"}),errors++),data.filters!==
void 0){let data2=data.filters;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+"/filters","type",{type:schema62.
properties.filters.type}),errors++),data2&&typeof data2=="object"&&!Array.isArray(data2)){for(let key1 in data2)key1==="allowed_domains"||key1==="blocked_domain\
s"||(vErrors=note(vErrors,instancePath+"/filters","additionalProperties",{additionalProperty:key1}),errors++);if(data2.allowed_domains!==void 0){let data3=data2.
allowed_domains;if(!Array.isArray(data3)&&data3!==null&&(vErrors=note(vErrors,instancePath+"/filters/allowed_domains","type",{type:schema62.properties.filters.properties.
allowed_domains.type}),errors++),Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)typeof data3[i0]!="string"&&(vErrors=note(vErrors,instancePath+
"/filters/allowed_domains/"+i0,"type",{type:"string"}),errors++)}}if(data2.blocked_domains!==void 0){let data5=data2.blocked_domains;if(!Array.isArray(data5)&&data5!==
null&&(vErrors=note(vErrors,instancePath+"/filters/blocked_domains","type",{type:schema62.properties.filters.properties.blocked_domains.type}),errors++),Array.isArray(
data5)){let len1=data5.length;for(let i1=0;i1<len1;i1++)typeof data5[i1]!="string"&&(vErrors=note(vErrors,instancePath+"/filters/blocked_domains/"+i1,"type",{type:"\
string"}),errors++)}}}}if(data.search_context_size!==void 0){let data7=data.search_context_size;typeof data7=="string"?obj12.includes(data7)||(vErrors=note(vErrors,
instancePath+"/search_context_size","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/search_context_size","type",{type:"string"}),errors++)}if(data.
return_token_budget!==void 0){let data8=data.return_token_budget;typeof data8=="string"?obj13.includes(data8)||(vErrors=note(vErrors,instancePath+"/return_token\
_budget","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/return_token_budget","type",{type:"string"}),errors++)}if(data.search_content_types!==void 0){
let data9=data.search_content_types;if(Array.isArray(data9)){let len2=data9.length;for(let i2=0;i2<len2;i2++){let data10=data9[i2];typeof data10=="string"?obj14.
includes(data10)||(vErrors=note(vErrors,instancePath+"/search_content_types/"+i2,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/search_content_ty\
pes/"+i2,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/search_content_types","type",{type:"array"}),errors++}data.user_location!==
void 0&&(validate154(data.user_location,{instancePath:instancePath+"/user_location",parentData:data,parentDataProperty:"user_location",rootData})||(vErrors=join(
vErrors,validate154.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate156.errors=vErrors,errors===
0}var obj15=["text","image"],obj16=["low","medium","high"];function validate158(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);
for(let key0 in data)key0==="type"||key0==="search_content_types"||key0==="search_context_size"||key0==="user_location"||(vErrors=note(vErrors,instancePath,"add\
itionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="web_search_preview"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"web_search_preview"}),errors++),data.search_content_types!==void 0){let data1=data.search_content_types;if(Array.isArray(data1)){let len0=data1.
length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];typeof data2=="string"?obj15.includes(data2)||(vErrors=note(vErrors,instancePath+"/search_content_types/"+
i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/search_content_types/"+i0,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+
"/search_content_types","type",{type:"array"}),errors++}if(data.search_context_size!==void 0){let data3=data.search_context_size;typeof data3=="string"?obj16.includes(
data3)||(vErrors=note(vErrors,instancePath+"/search_context_size","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/search_context_size","type",{type:"\
string"}),errors++)}data.user_location!==void 0&&(validate154(data.user_location,{instancePath:instancePath+"/user_location",parentData:data,parentDataProperty:"\
user_location",rootData})||(vErrors=join(vErrors,validate154.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate158.errors=vErrors,errors===0}var obj17=["text","image"],obj18=["low","medium","high"];function validate160(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);
for(let key0 in data)key0==="type"||key0==="search_content_types"||key0==="search_context_size"||key0==="user_location"||(vErrors=note(vErrors,instancePath,"add\
itionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="web_search_preview_2025_03_11"&&(vErrors=note(vErrors,instancePath+"\
/type","const",{allowedValue:"web_search_preview_2025_03_11"}),errors++),data.search_content_types!==void 0){let data1=data.search_content_types;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];typeof data2=="string"?obj17.includes(data2)||(vErrors=note(vErrors,instancePath+"/\
search_content_types/"+i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/search_content_types/"+i0,"type",{type:"string"}),errors++)}}else vErrors=
note(vErrors,instancePath+"/search_content_types","type",{type:"array"}),errors++}if(data.search_context_size!==void 0){let data3=data.search_context_size;typeof data3==
"string"?obj18.includes(data3)||(vErrors=note(vErrors,instancePath+"/search_context_size","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/search_c\
ontext_size","type",{type:"string"}),errors++)}data.user_location!==void 0&&(validate154(data.user_location,{instancePath:instancePath+"/user_location",parentData:data,
parentDataProperty:"user_location",rootData})||(vErrors=join(vErrors,validate154.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{
type:"object"}),errors++;return validate160.errors=vErrors,errors===0}var schema66={type:["null","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/\
Comparison"},{$ref:"#/$defs/Compound"}]}}]},schema67={type:"object",required:["type","key","value"],properties:{type:{type:"string",enum:["eq","ne","gt","gte","\
lt","lte","in","nin"]},key:{type:"string"},value:{type:["string","number","boolean","array"],items:{type:["string","number"]}}},additionalProperties:!1};function validate164(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema67.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="key"||
key0==="value"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;typeof data0!=
"string"&&(vErrors=note(vErrors,instancePath+"/type","type",{type:"string"}),errors++),data0==="eq"||data0==="ne"||data0==="gt"||data0==="gte"||data0==="lt"||data0===
"lte"||data0==="in"||data0==="nin"||(vErrors=note(vErrors,instancePath+"/type","enum",{allowedValues:schema67.properties.type.enum}),errors++)}if(data.key!==void 0&&
typeof data.key!="string"&&(vErrors=note(vErrors,instancePath+"/key","type",{type:"string"}),errors++),data.value!==void 0){let data2=data.value;if(typeof data2!=
"string"&&!(typeof data2=="number"&&isFinite(data2))&&typeof data2!="boolean"&&!Array.isArray(data2)&&(vErrors=note(vErrors,instancePath+"/value","type",{type:schema67.
properties.value.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];typeof data3!="string"&&!(typeof data3==
"number"&&isFinite(data3))&&(vErrors=note(vErrors,instancePath+"/value/"+i0,"type",{type:schema67.properties.value.items.type}),errors++)}}}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate164.errors=vErrors,errors===0}var schema68={type:"object",required:["type","filters"],properties:{type:{
type:"string",enum:["and","or"]},filters:{type:"array",items:{$ref:"#/$defs/SearchFilter"}}},additionalProperties:!1},wrapper0={validate:validate163};function validate165(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.filters===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
filters"}),errors++);for(let key0 in data)key0==="type"||key0==="filters"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0){let data0=data.type;typeof data0!="string"&&(vErrors=note(vErrors,instancePath+"/type","type",{type:"string"}),errors++),data0===
"and"||data0==="or"||(vErrors=note(vErrors,instancePath+"/type","enum",{allowedValues:schema68.properties.type.enum}),errors++)}if(data.filters!==void 0){let data1=data.
filters;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)wrapper0.validate(data1[i0],{instancePath:instancePath+"/filters/"+i0,parentData:data1,
parentDataProperty:i0,rootData})||(vErrors=join(vErrors,wrapper0.validate.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/filters","type",
{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate165.errors=vErrors,errors===0}function validate163(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;data!==null&&!(data&&typeof data=="object"&&!Array.isArray(data))&&(vErrors=
note(vErrors,instancePath,"type",{type:schema66.type}),errors++);let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){
let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:
vErrors=null),_valid0){let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",
{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="eq"?validate164(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate164.errors),errors=vErrors.length):tag0==="ne"?validate164(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate164.errors),errors=vErrors.length):tag0==="gt"?validate164(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate164.
errors),errors=vErrors.length):tag0==="gte"?validate164(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate164.errors),errors=
vErrors.length):tag0==="lt"?validate164(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate164.errors),errors=vErrors.length):
tag0==="lte"?validate164(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate164.errors),errors=vErrors.length):tag0==="i\
n"?validate164(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate164.errors),errors=vErrors.length):tag0==="nin"?validate164(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate164.errors),errors=vErrors.length):tag0==="and"?validate165(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate165.errors),errors=vErrors.length):tag0==="or"?validate165(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate165.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mappi\
ng",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;var _valid0=_errs5===errors;valid1=_valid0}return valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"\
then"}),errors++),validate163.errors=vErrors,errors===0}var obj19=["auto","default-2024-11-15"];function validate162(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++),data.vector_store_ids===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"vector_store_ids"}),errors++);
for(let key0 in data)key0==="type"||key0==="vector_store_ids"||key0==="filters"||key0==="max_num_results"||key0==="ranking_options"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="file_search"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"file_search"}),errors++),data.vector_store_ids!==void 0){let data1=data.vector_store_ids;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<
len0;i0++)typeof data1[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/vector_store_ids/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+
"/vector_store_ids","type",{type:"array"}),errors++}if(data.filters!==void 0&&(validate163(data.filters,{instancePath:instancePath+"/filters",parentData:data,parentDataProperty:"\
filters",rootData})||(vErrors=join(vErrors,validate163.errors),errors=vErrors.length)),data.max_num_results!==void 0){let data4=data.max_num_results;typeof data4==
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
type",{type:"object"}),errors++;return validate162.errors=vErrors,errors===0}function validate177(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="computer"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"computer"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate177.errors=vErrors,errors===
0}var schema70={type:"object",required:["type","display_height","display_width","environment"],properties:{type:{const:"computer_use_preview"},display_height:{type:"\
integer"},display_width:{type:"integer"},environment:{type:"string",openEnum:["windows","mac","linux","ubuntu","browser"]}},additionalProperties:!1},obj20=["win\
dows","mac","linux","ubuntu","browser"];function validate178(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema70.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="display_height"||key0==="display_width"||key0==="environment"||(vErrors=note(vErrors,instancePath,"additio\
nalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="computer_use_preview"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"computer_use_preview"}),errors++),data.display_height!==void 0){let data1=data.display_height;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1)||(vErrors=note(vErrors,instancePath+"/display_height","type",{type:"integer"}),errors++)}if(data.display_width!==void 0){let data2=data.display_width;
typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/display_width","type",{type:"integer"}),errors++)}if(data.
environment!==void 0){let data3=data.environment;typeof data3=="string"?obj20.includes(data3)||(vErrors=note(vErrors,instancePath+"/environment","openEnum",{}),
errors++):(vErrors=note(vErrors,instancePath+"/environment","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate178.errors=vErrors,errors===0}var schema71={type:"object",required:["type","server_label"],properties:{type:{const:"mcp"},server_label:{type:"str\
ing"},server_url:{type:"string"},server_description:{type:"string"},connector_id:{type:"string",openEnum:["connector_dropbox","connector_gmail","connector_googl\
ecalendar","connector_googledrive","connector_microsoftteams","connector_outlookcalendar","connector_outlookemail","connector_sharepoint"]},tunnel_id:{type:"str\
ing"},authorization:{type:"string"},headers:{type:["object","null"],additionalProperties:{type:"string"}},allowed_callers:{$ref:"#/$defs/AllowedCallers"},allowed_tools:{
type:["array","object","null"],items:{type:"string"},properties:{read_only:{type:"boolean"},tool_names:{type:"array",items:{type:"string"}}},additionalProperties:!1},
require_approval:{type:["null","string","object"],allOf:[{if:{type:"string"},then:{type:"string",openEnum:["always","never"]}},{if:{type:"object"},then:{type:"o\
bject",properties:{always:{$ref:"#/$defs/ToolFilter"},never:{$ref:"#/$defs/ToolFilter"}},additionalProperties:!1}}]},defer_loading:{type:"boolean"}},additionalProperties:!1},
obj21=["connector_dropbox","connector_gmail","connector_googlecalendar","connector_googledrive","connector_microsoftteams","connector_outlookcalendar","connecto\
r_outlookemail","connector_sharepoint"],obj22=["always","never"];function validate181(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)key0==="read_only"||key0==="tool_names"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.read_only!==void 0&&typeof data.read_only!="boolean"&&(vErrors=note(vErrors,instancePath+"/read_only","type",{type:"boolean"}),errors++),data.tool_names!==
void 0){let data1=data.tool_names;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)typeof data1[i0]!="string"&&(vErrors=note(vErrors,instancePath+
"/tool_names/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/tool_names","type",{type:"array"}),errors++}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate181.errors=vErrors,errors===0}function validate179(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++),data.server_label===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"server_label"}),errors++);for(let key0 in data)
func2.call(schema71.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.
type!=="mcp"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"mcp"}),errors++),data.server_label!==void 0&&typeof data.server_label!="string"&&
(vErrors=note(vErrors,instancePath+"/server_label","type",{type:"string"}),errors++),data.server_url!==void 0&&typeof data.server_url!="string"&&(vErrors=note(vErrors,
instancePath+"/server_url","type",{type:"string"}),errors++),data.server_description!==void 0&&typeof data.server_description!="string"&&(vErrors=note(vErrors,instancePath+
"/server_description","type",{type:"string"}),errors++),data.connector_id!==void 0){let data4=data.connector_id;typeof data4=="string"?obj21.includes(data4)||(vErrors=
note(vErrors,instancePath+"/connector_id","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/connector_id","type",{type:"string"}),errors++)}if(data.
tunnel_id!==void 0&&typeof data.tunnel_id!="string"&&(vErrors=note(vErrors,instancePath+"/tunnel_id","type",{type:"string"}),errors++),data.authorization!==void 0&&
typeof data.authorization!="string"&&(vErrors=note(vErrors,instancePath+"/authorization","type",{type:"string"}),errors++),data.headers!==void 0){let data7=data.
headers;if(!(data7&&typeof data7=="object"&&!Array.isArray(data7))&&data7!==null&&(vErrors=note(vErrors,instancePath+"/headers","type",{type:schema71.properties.
headers.type}),errors++),data7&&typeof data7=="object"&&!Array.isArray(data7))for(let key1 in data7)typeof data7[key1]!="string"&&(vErrors=note(vErrors,instancePath+
"/headers/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++)}if(data.allowed_callers!==void 0&&(validate137(data.allowed_callers,{instancePath:instancePath+
"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData})||(vErrors=join(vErrors,validate137.errors),errors=vErrors.length)),data.allowed_tools!==
void 0){let data10=data.allowed_tools;if(typeof data10!="object"&&(vErrors=note(vErrors,instancePath+"/allowed_tools","type",{type:schema71.properties.allowed_tools.
type}),errors++),Array.isArray(data10)){let len0=data10.length;for(let i0=0;i0<len0;i0++)typeof data10[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/allow\
ed_tools/"+i0,"type",{type:"string"}),errors++)}if(data10&&typeof data10=="object"&&!Array.isArray(data10)){for(let key2 in data10)key2==="read_only"||key2==="t\
ool_names"||(vErrors=note(vErrors,instancePath+"/allowed_tools","additionalProperties",{additionalProperty:key2}),errors++);if(data10.read_only!==void 0&&typeof data10.
read_only!="boolean"&&(vErrors=note(vErrors,instancePath+"/allowed_tools/read_only","type",{type:"boolean"}),errors++),data10.tool_names!==void 0){let data13=data10.
tool_names;if(Array.isArray(data13)){let len1=data13.length;for(let i1=0;i1<len1;i1++)typeof data13[i1]!="string"&&(vErrors=note(vErrors,instancePath+"/allowed_\
tools/tool_names/"+i1,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/allowed_tools/tool_names","type",{type:"array"}),errors++}}}if(data.
require_approval!==void 0){let data15=data.require_approval;data15!==null&&typeof data15!="string"&&!(data15&&typeof data15=="object"&&!Array.isArray(data15))&&
(vErrors=note(vErrors,instancePath+"/require_approval","type",{type:schema71.properties.require_approval.type}),errors++);let _errs35=errors,valid8=!0,_errs36=errors;
if(typeof data15!="string"){let err20={};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var _valid0=_errs36===errors;if(errors=_errs35,vErrors!==null&&
(_errs35?vErrors.length=_errs35:vErrors=null),_valid0){let _errs38=errors;typeof data15=="string"?obj22.includes(data15)||(vErrors=note(vErrors,instancePath+"/r\
equire_approval","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/require_approval","type",{type:"string"}),errors++);var _valid0=_errs38===errors;
valid8=_valid0}valid8||(vErrors=note(vErrors,instancePath+"/require_approval","if",{failingKeyword:"then"}),errors++);let _errs41=errors,valid9=!0,_errs42=errors;
if(!(data15&&typeof data15=="object"&&!Array.isArray(data15))){let err24={};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}var _valid1=_errs42===errors;
if(errors=_errs41,vErrors!==null&&(_errs41?vErrors.length=_errs41:vErrors=null),_valid1){let _errs44=errors;if(data15&&typeof data15=="object"&&!Array.isArray(data15)){
for(let key3 in data15)key3==="always"||key3==="never"||(vErrors=note(vErrors,instancePath+"/require_approval","additionalProperties",{additionalProperty:key3}),
errors++);data15.always!==void 0&&(validate181(data15.always,{instancePath:instancePath+"/require_approval/always",parentData:data15,parentDataProperty:"always",
rootData})||(vErrors=join(vErrors,validate181.errors),errors=vErrors.length)),data15.never!==void 0&&(validate181(data15.never,{instancePath:instancePath+"/requ\
ire_approval/never",parentData:data15,parentDataProperty:"never",rootData})||(vErrors=join(vErrors,validate181.errors),errors=vErrors.length))}else vErrors=note(
vErrors,instancePath+"/require_approval","type",{type:"object"}),errors++;var _valid1=_errs44===errors;valid9=_valid1}valid9||(vErrors=note(vErrors,instancePath+
"/require_approval","if",{failingKeyword:"then"}),errors++)}data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+
"/defer_loading","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate179.errors=vErrors,errors===
0}var schema73={type:"object",required:["type","container"],properties:{type:{const:"code_interpreter"},container:{type:["string","object"],required:["type"],properties:{
type:{const:"auto"},file_ids:{type:"array",items:{type:"string"}},memory_limit:{type:["string","null"],openEnum:["1g","4g","16g","64g"]},network_policy:{$ref:"#\
/$defs/NetworkPolicy"}},additionalProperties:!1},allowed_callers:{$ref:"#/$defs/AllowedCallers"}},additionalProperties:!1},obj23=["1g","4g","16g","64g"];function validate186(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="disabled"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"disabled"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate186.errors=vErrors,errors===
0}var schema76={type:"object",required:["type","allowed_domains"],properties:{type:{const:"allowlist"},allowed_domains:{type:"array",items:{type:"string"}},domain_secrets:{
type:"array",items:{type:"object",required:["domain","name","value"],properties:{domain:{type:"string"},name:{type:"string"},value:{type:"string"}},additionalProperties:!1}}},
additionalProperties:!1};function validate187(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.allowed_domains===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"allowed_domains"}),errors++);for(let key0 in data)key0==="type"||key0==="allowed_domains"||key0===
"domain_secrets"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="allowlist"&&
(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"allowlist"}),errors++),data.allowed_domains!==void 0){let data1=data.allowed_domains;if(Array.
isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)typeof data1[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/allowed_domains/"+i0,"type",{type:"\
string"}),errors++)}else vErrors=note(vErrors,instancePath+"/allowed_domains","type",{type:"array"}),errors++}if(data.domain_secrets!==void 0){let data3=data.domain_secrets;
if(Array.isArray(data3)){let len1=data3.length;for(let i1=0;i1<len1;i1++){let data4=data3[i1];if(data4&&typeof data4=="object"&&!Array.isArray(data4)){for(let prop0 of schema76.
properties.domain_secrets.items.required)data4[prop0]===void 0&&(vErrors=note(vErrors,instancePath+"/domain_secrets/"+i1,"required",{missingProperty:prop0}),errors++);
for(let key1 in data4)key1==="domain"||key1==="name"||key1==="value"||(vErrors=note(vErrors,instancePath+"/domain_secrets/"+i1,"additionalProperties",{additionalProperty:key1}),
errors++);data4.domain!==void 0&&typeof data4.domain!="string"&&(vErrors=note(vErrors,instancePath+"/domain_secrets/"+i1+"/domain","type",{type:"string"}),errors++),
data4.name!==void 0&&typeof data4.name!="string"&&(vErrors=note(vErrors,instancePath+"/domain_secrets/"+i1+"/name","type",{type:"string"}),errors++),data4.value!==
void 0&&typeof data4.value!="string"&&(vErrors=note(vErrors,instancePath+"/domain_secrets/"+i1+"/value","type",{type:"string"}),errors++)}else vErrors=note(vErrors,
instancePath+"/domain_secrets/"+i1,"type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath+"/domain_secrets","type",{type:"array"}),errors++}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate187.errors=vErrors,errors===0}function validate185(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="disabled"?validate186(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate186.errors),errors=vErrors.length):tag0==="allowlist"?validate187(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate187.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate185.errors=vErrors,errors===0}function validate184(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),
data.container===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"container"}),errors++);for(let key0 in data)key0==="type"||key0==="cont\
ainer"||key0==="allowed_callers"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!==
"code_interpreter"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"code_interpreter"}),errors++),data.container!==void 0){let data1=data.container;
if(typeof data1!="string"&&!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&(vErrors=note(vErrors,instancePath+"/container","type",{type:schema73.properties.
container.type}),errors++),data1&&typeof data1=="object"&&!Array.isArray(data1)){data1.type===void 0&&(vErrors=note(vErrors,instancePath+"/container","required",
{missingProperty:"type"}),errors++);for(let key1 in data1)key1==="type"||key1==="file_ids"||key1==="memory_limit"||key1==="network_policy"||(vErrors=note(vErrors,
instancePath+"/container","additionalProperties",{additionalProperty:key1}),errors++);if(data1.type!==void 0&&data1.type!=="auto"&&(vErrors=note(vErrors,instancePath+
"/container/type","const",{allowedValue:"auto"}),errors++),data1.file_ids!==void 0){let data3=data1.file_ids;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<
len0;i0++)typeof data3[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/container/file_ids/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+
"/container/file_ids","type",{type:"array"}),errors++}if(data1.memory_limit!==void 0){let data5=data1.memory_limit;typeof data5!="string"&&data5!==null&&(vErrors=
note(vErrors,instancePath+"/container/memory_limit","type",{type:schema73.properties.container.properties.memory_limit.type}),errors++),typeof data5=="string"&&
(obj23.includes(data5)||(vErrors=note(vErrors,instancePath+"/container/memory_limit","openEnum",{}),errors++))}data1.network_policy!==void 0&&(validate185(data1.
network_policy,{instancePath:instancePath+"/container/network_policy",parentData:data1,parentDataProperty:"network_policy",rootData})||(vErrors=join(vErrors,validate185.
errors),errors=vErrors.length))}}data.allowed_callers!==void 0&&(validate137(data.allowed_callers,{instancePath:instancePath+"/allowed_callers",parentData:data,
parentDataProperty:"allowed_callers",rootData})||(vErrors=join(vErrors,validate137.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",
{type:"object"}),errors++;return validate184.errors=vErrors,errors===0}var schema77={type:"object",required:["type"],properties:{type:{const:"image_generation"},
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
ium","high","xhigh","max","auto"],obj32=["1024x1024","1024x1536","1536x1024","auto"],schema78={type:["string","null"],openEnum:["none","minimal","low","medium",
"high","xhigh","max"]},obj33=["none","minimal","low","medium","high","xhigh","max"];function validate193(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;return typeof data!="string"&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema78.type}),errors++),typeof data=="str\
ing"&&(obj33.includes(data)||(vErrors=note(vErrors,instancePath,"openEnum",{}),errors++)),validate193.errors=vErrors,errors===0}function validate192(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)func2.call(schema77.properties,key0)||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="image_generation"&&(vErrors=note(vErrors,instancePath+"/type","c\
onst",{allowedValue:"image_generation"}),errors++),data.action!==void 0){let data1=data.action;typeof data1=="string"?obj24.includes(data1)||(vErrors=note(vErrors,
instancePath+"/action","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/action","type",{type:"string"}),errors++)}if(data.background!==void 0){let data2=data.
background;typeof data2=="string"?obj25.includes(data2)||(vErrors=note(vErrors,instancePath+"/background","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+
"/background","type",{type:"string"}),errors++)}if(data.complexity!==void 0){let data3=data.complexity;typeof data3=="string"?obj26.includes(data3)||(vErrors=note(
vErrors,instancePath+"/complexity","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/complexity","type",{type:"string"}),errors++)}if(data.frame_count!==
void 0){let data4=data.frame_count;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/frame_count","type",
{type:"integer"}),errors++)}if(data.frame_duration_ms!==void 0){let data5=data.frame_duration_ms;typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)||
(vErrors=note(vErrors,instancePath+"/frame_duration_ms","type",{type:"integer"}),errors++)}if(data.input_fidelity!==void 0){let data6=data.input_fidelity;typeof data6!=
"string"&&data6!==null&&(vErrors=note(vErrors,instancePath+"/input_fidelity","type",{type:schema77.properties.input_fidelity.type}),errors++),typeof data6=="str\
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
ning","type",{type:schema77.properties.svg.properties.reasoning.type}),errors++),data19&&typeof data19=="object"&&!Array.isArray(data19)){for(let key3 in data19)
key3!=="effort"&&(vErrors=note(vErrors,instancePath+"/svg/reasoning","additionalProperties",{additionalProperty:key3}),errors++);data19.effort!==void 0&&(validate193(
data19.effort,{instancePath:instancePath+"/svg/reasoning/effort",parentData:data19,parentDataProperty:"effort",rootData})||(vErrors=join(vErrors,validate193.errors),
errors=vErrors.length))}}}else vErrors=note(vErrors,instancePath+"/svg","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"o\
bject"}),errors++;return validate192.errors=vErrors,errors===0}function validate195(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="local_shell"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"local_shell"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate195.errors=vErrors,errors===
0}var schema81={type:["null","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/\
ContainerAuto"},{$ref:"#/$defs/LocalEnvironment"},{$ref:"#/$defs/ContainerReference"}]}}]},schema82={type:"object",required:["type"],properties:{type:{const:"co\
ntainer_auto"},file_ids:{type:"array",items:{type:"string"}},memory_limit:{type:["string","null"],openEnum:["1g","4g","16g","64g"]},network_policy:{$ref:"#/$def\
s/NetworkPolicy"},skills:{type:"array",items:{$ref:"#/$defs/Skill"}}},additionalProperties:!1},obj34=["1g","4g","16g","64g"];function validate202(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.skill_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"skill_id"}),errors++);for(let key0 in data)key0==="type"||key0==="skill_id"||key0==="version"||(vErrors=note(vErrors,instancePath,"\
additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="skill_reference"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"skill_reference"}),errors++),data.skill_id!==void 0&&typeof data.skill_id!="string"&&(vErrors=note(vErrors,instancePath+"/skill_id","type",{type:"\
string"}),errors++),data.version!==void 0&&typeof data.version!="string"&&(vErrors=note(vErrors,instancePath+"/version","type",{type:"string"}),errors++)}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate202.errors=vErrors,errors===0}var schema85={type:"object",required:["type","name","des\
cription","source"],properties:{type:{const:"inline"},name:{type:"string"},description:{type:"string"},source:{type:"object",required:["type","media_type","data"],
properties:{type:{const:"base64"},media_type:{const:"application/zip"},data:{type:"string"}},additionalProperties:!1}},additionalProperties:!1};function validate203(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema85.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="name"||
key0==="description"||key0==="source"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.
type!=="inline"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"inline"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=
note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.description!==void 0&&typeof data.description!="string"&&(vErrors=note(vErrors,instancePath+
"/description","type",{type:"string"}),errors++),data.source!==void 0){let data3=data.source;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){for(let prop1 of schema85.
properties.source.required)data3[prop1]===void 0&&(vErrors=note(vErrors,instancePath+"/source","required",{missingProperty:prop1}),errors++);for(let key1 in data3)
key1==="type"||key1==="media_type"||key1==="data"||(vErrors=note(vErrors,instancePath+"/source","additionalProperties",{additionalProperty:key1}),errors++);data3.
type!==void 0&&data3.type!=="base64"&&(vErrors=note(vErrors,instancePath+"/source/type","const",{allowedValue:"base64"}),errors++),data3.media_type!==void 0&&data3.
media_type!=="application/zip"&&(vErrors=note(vErrors,instancePath+"/source/media_type","const",{allowedValue:"application/zip"}),errors++),data3.data!==void 0&&
typeof data3.data!="string"&&(vErrors=note(vErrors,instancePath+"/source/data","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/source",
"type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate203.errors=vErrors,errors===0}function validate201(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="skill_reference"?validate202(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate202.errors),errors=vErrors.length):tag0==="inline"?validate203(data,{
instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate203.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"disc\
riminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate201.errors=vErrors,errors===0}function validate199(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="file_ids"||key0==="memory_limit"||key0==="network_policy"||
key0==="skills"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="container_au\
to"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"container_auto"}),errors++),data.file_ids!==void 0){let data1=data.file_ids;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)typeof data1[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/file_ids/"+i0,"type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath+"/file_ids","type",{type:"array"}),errors++}if(data.memory_limit!==void 0){let data3=data.memory_limit;typeof data3!="string"&&
data3!==null&&(vErrors=note(vErrors,instancePath+"/memory_limit","type",{type:schema82.properties.memory_limit.type}),errors++),typeof data3=="string"&&(obj34.includes(
data3)||(vErrors=note(vErrors,instancePath+"/memory_limit","openEnum",{}),errors++))}if(data.network_policy!==void 0&&(validate185(data.network_policy,{instancePath:instancePath+
"/network_policy",parentData:data,parentDataProperty:"network_policy",rootData})||(vErrors=join(vErrors,validate185.errors),errors=vErrors.length)),data.skills!==
void 0){let data5=data.skills;if(Array.isArray(data5)){let len1=data5.length;for(let i1=0;i1<len1;i1++)validate201(data5[i1],{instancePath:instancePath+"/skills\
/"+i1,parentData:data5,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate201.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/skills","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate199.errors=vErrors,errors===0}
var schema86={type:"object",required:["type"],properties:{type:{const:"local"},skills:{type:"array",items:{type:"object",required:["name","description","path"],
properties:{name:{type:"string"},description:{type:"string"},path:{type:"string"}},additionalProperties:!1}}},additionalProperties:!1};function validate207(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="skills"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="local"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
local"}),errors++),data.skills!==void 0){let data1=data.skills;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];if(data2&&
typeof data2=="object"&&!Array.isArray(data2)){for(let prop0 of schema86.properties.skills.items.required)data2[prop0]===void 0&&(vErrors=note(vErrors,instancePath+
"/skills/"+i0,"required",{missingProperty:prop0}),errors++);for(let key1 in data2)key1==="name"||key1==="description"||key1==="path"||(vErrors=note(vErrors,instancePath+
"/skills/"+i0,"additionalProperties",{additionalProperty:key1}),errors++);data2.name!==void 0&&typeof data2.name!="string"&&(vErrors=note(vErrors,instancePath+"\
/skills/"+i0+"/name","type",{type:"string"}),errors++),data2.description!==void 0&&typeof data2.description!="string"&&(vErrors=note(vErrors,instancePath+"/skil\
ls/"+i0+"/description","type",{type:"string"}),errors++),data2.path!==void 0&&typeof data2.path!="string"&&(vErrors=note(vErrors,instancePath+"/skills/"+i0+"/pa\
th","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/skills/"+i0,"type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath+
"/skills","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate207.errors=vErrors,errors===0}function validate208(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.container_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"container_id"}),errors++);for(let key0 in data)key0==="type"||key0==="container_id"||(vErrors=note(vErrors,instancePath,"additional\
Properties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="container_reference"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
container_reference"}),errors++),data.container_id!==void 0&&typeof data.container_id!="string"&&(vErrors=note(vErrors,instancePath+"/container_id","type",{type:"\
string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate208.errors=vErrors,errors===0}function validate198(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;data!==null&&!(data&&typeof data=="object"&&!Array.isArray(data))&&(vErrors=
note(vErrors,instancePath,"type",{type:schema81.type}),errors++);let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){
let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:
vErrors=null),_valid0){let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",
{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="container_auto"?validate199(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate199.errors),errors=vErrors.length):tag0==="local"?validate207(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate207.errors),errors=vErrors.length):tag0==="container_reference"?validate208(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate208.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;var _valid0=_errs5===errors;valid1=_valid0}return valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++),validate198.
errors=vErrors,errors===0}function validate196(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0===
"type"||key0==="allowed_callers"||key0==="environment"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==
void 0&&data.type!=="shell"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"shell"}),errors++),data.allowed_callers!==void 0&&(validate137(data.
allowed_callers,{instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData})||(vErrors=join(vErrors,validate137.
errors),errors=vErrors.length)),data.environment!==void 0&&(validate198(data.environment,{instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"\
environment",rootData})||(vErrors=join(vErrors,validate198.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate196.errors=vErrors,errors===0}function validate213(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="allowed\
_callers"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="apply_patch"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"apply_patch"}),errors++),data.allowed_callers!==void 0&&(validate137(data.allowed_callers,{instancePath:instancePath+
"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData})||(vErrors=join(vErrors,validate137.errors),errors=vErrors.length))}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate213.errors=vErrors,errors===0}function validate215(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="programmatic_tool_calling"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"programmatic_tool_calling"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate215.
errors=vErrors,errors===0}function validate135(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="function"?validate136(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate136.errors),errors=vErrors.length):
tag0==="custom"?validate139(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate139.errors),errors=vErrors.length):tag0===
"namespace"?validate147(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate147.errors),errors=vErrors.length):tag0==="to\
ol_search"?validate152(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate152.errors),errors=vErrors.length):tag0==="web\
_search"?validate153(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate153.errors),errors=vErrors.length):tag0==="web_s\
earch_2025_08_26"?validate156(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate156.errors),errors=vErrors.length):tag0===
"web_search_preview"?validate158(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate158.errors),errors=vErrors.length):tag0===
"web_search_preview_2025_03_11"?validate160(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate160.errors),errors=vErrors.
length):tag0==="file_search"?validate162(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate162.errors),errors=vErrors.length):
tag0==="computer"?validate177(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate177.errors),errors=vErrors.length):tag0===
"computer_use_preview"?validate178(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate178.errors),errors=vErrors.length):
tag0==="mcp"?validate179(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate179.errors),errors=vErrors.length):tag0==="c\
ode_interpreter"?validate184(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate184.errors),errors=vErrors.length):tag0===
"image_generation"?validate192(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate192.errors),errors=vErrors.length):tag0===
"local_shell"?validate195(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate195.errors),errors=vErrors.length):tag0==="\
shell"?validate196(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate196.errors),errors=vErrors.length):tag0==="apply_p\
atch"?validate213(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate213.errors),errors=vErrors.length):tag0==="programm\
atic_tool_calling"?validate215(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate215.errors),errors=vErrors.length):(vErrors=
note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",
tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate135.errors=vErrors,errors===0}var obj35=[
"server","client"];function validate134(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="\
object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.tools===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"tools"}),errors++);for(let key0 in data)func2.call(schema49.properties,key0)||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="tool_search_output"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"tool_search_output"}),errors++),data.tools!==void 0){let data1=data.tools;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<
len0;i0++)validate135(data1[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate135.errors),
errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/tools","type",{type:"array"}),errors++}if(data.id!==void 0){let data3=data.id;typeof data3!="str\
ing"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema49.properties.id.type}),errors++)}if(data.call_id!==void 0){let data4=data.call_id;
typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:schema49.properties.call_id.type}),errors++)}if(data.execution!==
void 0){let data5=data.execution;typeof data5=="string"?obj35.includes(data5)||(vErrors=note(vErrors,instancePath+"/execution","openEnum",{}),errors++):(vErrors=
note(vErrors,instancePath+"/execution","type",{type:"string"}),errors++)}data.status!==void 0&&(validate29(data.status,{instancePath:instancePath+"/status",parentData:data,
parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate29.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="stri\
ng"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"\
/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==
void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate134.errors=vErrors,errors===0}var schema90={type:"object",required:["type","role","tools"],properties:{type:{const:"\
additional_tools"},role:{type:"string",openEnum:["developer","unknown","user","assistant","system","critic","discriminator","tool"]},tools:{type:"array",items:{
$ref:"#/$defs/Tool"}},id:{type:["string","null"]},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},
obj36=["developer","unknown","user","assistant","system","critic","discriminator","tool"];function validate238(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema90.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="role"||key0==="tools"||key0==="id"||key0==="\
agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="additional_tools"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"additional_tools"}),errors++),data.role!==void 0){
let data1=data.role;typeof data1=="string"?obj36.includes(data1)||(vErrors=note(vErrors,instancePath+"/role","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+
"/role","type",{type:"string"}),errors++)}if(data.tools!==void 0){let data2=data.tools;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)
validate135(data2[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate135.errors),errors=
vErrors.length)}else vErrors=note(vErrors,instancePath+"/tools","type",{type:"array"}),errors++}if(data.id!==void 0){let data4=data.id;typeof data4!="string"&&data4!==
null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema90.properties.id.type}),errors++)}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==
void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate238.errors=vErrors,errors===0}var schema91={type:"object",required:["type"],properties:{type:{const:"configurati\
on_update"},id:{type:["string","null"]},reasoning:{type:"object",properties:{effort:{$ref:"#/$defs/ReasoningEffort"}},additionalProperties:!1},text:{type:"objec\
t",required:["format"],properties:{format:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/TextFormatText"},{$ref:"#/$\
defs/TextFormatJsonSchema"}]}},additionalProperties:!1},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};function validate244(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="text"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"text"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate244.errors=vErrors,errors===0}var schema93={
type:"object",required:["type","name","schema"],properties:{type:{const:"json_schema"},name:{type:"string"},schema:{type:"object",additionalProperties:!0},description:{
type:["string","null"]},strict:{type:["boolean","null"]}},additionalProperties:!1};function validate245(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema93.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="name"||key0==="schema"||key0==="description"||key0==="strict"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="json_schema"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"json_schema"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"\
string"}),errors++),data.schema!==void 0){let data2=data.schema;data2&&typeof data2=="object"&&!Array.isArray(data2)||(vErrors=note(vErrors,instancePath+"/schem\
a","type",{type:"object"}),errors++)}if(data.description!==void 0){let data3=data.description;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+
"/description","type",{type:schema93.properties.description.type}),errors++)}if(data.strict!==void 0){let data4=data.strict;typeof data4!="boolean"&&data4!==null&&
(vErrors=note(vErrors,instancePath+"/strict","type",{type:schema93.properties.strict.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"obje\
ct"}),errors++;return validate245.errors=vErrors,errors===0}function validate242(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);
for(let key0 in data)key0==="type"||key0==="id"||key0==="reasoning"||key0==="text"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="configuration_update"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"configuration_update"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=
note(vErrors,instancePath+"/id","type",{type:schema91.properties.id.type}),errors++)}if(data.reasoning!==void 0){let data2=data.reasoning;if(data2&&typeof data2==
"object"&&!Array.isArray(data2)){for(let key1 in data2)key1!=="effort"&&(vErrors=note(vErrors,instancePath+"/reasoning","additionalProperties",{additionalProperty:key1}),
errors++);data2.effort!==void 0&&(validate193(data2.effort,{instancePath:instancePath+"/reasoning/effort",parentData:data2,parentDataProperty:"effort",rootData})||
(vErrors=join(vErrors,validate193.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath+"/reasoning","type",{type:"object"}),errors++}if(data.text!==
void 0){let data4=data.text;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){data4.format===void 0&&(vErrors=note(vErrors,instancePath+"/text","required",
{missingProperty:"format"}),errors++);for(let key2 in data4)key2!=="format"&&(vErrors=note(vErrors,instancePath+"/text","additionalProperties",{additionalProperty:key2}),
errors++);if(data4.format!==void 0){let data5=data4.format;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){data5.type===void 0&&(vErrors=note(vErrors,instancePath+
"/text/format","required",{missingProperty:"type"}),errors++);let tag0=data5.type;typeof tag0=="string"?tag0==="text"?validate244(data5,{instancePath:instancePath+
"/text/format",parentData:data4,parentDataProperty:"format",rootData})||(vErrors=join(vErrors,validate244.errors),errors=vErrors.length):tag0==="json_schema"?validate245(
data5,{instancePath:instancePath+"/text/format",parentData:data4,parentDataProperty:"format",rootData})||(vErrors=join(vErrors,validate245.errors),errors=vErrors.
length):(vErrors=note(vErrors,instancePath+"/text/format","discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath+
"/text/format","discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath+"/text/format","type",{type:"object"}),errors++}}else
vErrors=note(vErrors,instancePath+"/text","type",{type:"object"}),errors++}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,
parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&
(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate242.errors=vErrors,errors===0}var schema94={type:"object",required:["type"],properties:{type:{const:"context_com\
paction"},id:{type:["string","null"]},encrypted_content:{type:["string","null"]},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"\
#/$defs/ChatMetadata"}},additionalProperties:!1};function validate250(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)
key0==="type"||key0==="id"||key0==="encrypted_content"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="context_compaction"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"context_compaction"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:schema94.properties.id.type}),errors++)}if(data.encrypted_content!==void 0){let data2=data.encrypted_content;typeof data2!="string"&&data2!==
null&&(vErrors=note(vErrors,instancePath+"/encrypted_content","type",{type:schema94.properties.encrypted_content.type}),errors++)}data.agent!==void 0&&(validate31(
data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),
data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat\
_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate33.errors),
errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate250.errors=vErrors,errors===0}var schema95={type:"\
object",required:["type","call_id","code","fingerprint"],properties:{type:{const:"program"},id:{type:["string","null"]},call_id:{type:"string"},code:{type:"stri\
ng"},fingerprint:{type:"string"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};
function validate253(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema95.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="id"||key0==="call_id"||key0==="code"||key0==="fingerprint"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="program"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"program"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:schema95.properties.id.type}),errors++)}data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","\
type",{type:"string"}),errors++),data.code!==void 0&&typeof data.code!="string"&&(vErrors=note(vErrors,instancePath+"/code","type",{type:"string"}),errors++),data.
fingerprint!==void 0&&typeof data.fingerprint!="string"&&(vErrors=note(vErrors,instancePath+"/fingerprint","type",{type:"string"}),errors++),data.agent!==void 0&&
(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=
vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+
"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,
validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate253.errors=vErrors,errors===0}
var schema96={type:"object",required:["type","call_id","result","status"],properties:{type:{const:"program_output"},id:{type:["string","null"]},call_id:{type:"s\
tring"},result:{type:"string"},status:{type:"string",openEnum:["completed","incomplete"]},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{
$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},obj37=["completed","incomplete"];function validate256(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema96.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="call_id"||key0==="result"||key0===
"status"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="program_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"program_output"}),errors++),data.
id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema96.properties.id.type}),errors++)}
if(data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.result!==void 0&&typeof data.
result!="string"&&(vErrors=note(vErrors,instancePath+"/result","type",{type:"string"}),errors++),data.status!==void 0){let data4=data.status;typeof data4=="stri\
ng"?obj37.includes(data4)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"stri\
ng"}),errors++)}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=
join(vErrors,validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,
{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||
(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate256.errors=
vErrors,errors===0}var schema97={type:"object",required:["type","status"],properties:{type:{const:"web_search_call"},id:{type:["string","null"]},status:{type:"s\
tring",openEnum:["in_progress","searching","completed","failed","incomplete"]},action:{$ref:"#/$defs/WebSearchAction"},results:{type:["array","null"],items:{type:"\
object",additionalProperties:!0}},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},
obj38=["in_progress","searching","completed","failed","incomplete"],schema98={type:["null","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["t\
ype"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/Search"},{$ref:"#/$defs/WebSearchActionOpenPage"},{$ref:"#/$defs/WebSearchActionFind"}]}}]},schema99={
type:"object",required:["type"],properties:{type:{const:"search"},query:{type:"string"},queries:{type:"array",items:{type:"string"}},sources:{type:["array","nul\
l"],items:{$ref:"#/$defs/WebSearchSource"}}},additionalProperties:!1};function validate263(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.url===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"url"}),errors++);for(let key0 in data)key0==="type"||key0==="url"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="url"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"url"}),errors++),data.url!==void 0&&typeof data.
url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate263.errors=vErrors,errors===0}function validate264(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="api"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"api"}),errors++),data.name!==void 0&&typeof data.
name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate264.errors=vErrors,errors===0}function validate262(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.
type;typeof tag0=="string"?tag0==="url"?validate263(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate263.errors),errors=
vErrors.length):tag0==="api"?validate264(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate264.errors),errors=vErrors.length):
(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"\
tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate262.errors=vErrors,errors===0}function validate261(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="query"||key0==="queries"||key0==="\
sources"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="search"&&(vErrors=note(
vErrors,instancePath+"/type","const",{allowedValue:"search"}),errors++),data.query!==void 0&&typeof data.query!="string"&&(vErrors=note(vErrors,instancePath+"/q\
uery","type",{type:"string"}),errors++),data.queries!==void 0){let data2=data.queries;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)typeof data2[i0]!=
"string"&&(vErrors=note(vErrors,instancePath+"/queries/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/queries","type",{type:"ar\
ray"}),errors++}if(data.sources!==void 0){let data4=data.sources;if(!Array.isArray(data4)&&data4!==null&&(vErrors=note(vErrors,instancePath+"/sources","type",{type:schema99.
properties.sources.type}),errors++),Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)validate262(data4[i1],{instancePath:instancePath+"/sou\
rces/"+i1,parentData:data4,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate262.errors),errors=vErrors.length)}}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate261.errors=vErrors,errors===0}var schema103={type:"object",required:["type"],properties:{type:{const:"open_page"},
url:{type:["string","null"]}},additionalProperties:!1};function validate268(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);
for(let key0 in data)key0==="type"||key0==="url"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="open_page"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"open_page"}),errors++),data.url!==void 0){let data1=data.url;
typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/url","type",{type:schema103.properties.url.type}),errors++)}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate268.errors=vErrors,errors===0}var schema104={type:"object",required:["type","pattern","url"],properties:{
type:{const:"find_in_page"},pattern:{type:"string"},url:{type:"string"}},additionalProperties:!1};function validate269(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema104.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="pattern"||key0==="url"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="find_in_page"&&(vErrors=note(vErrors,instancePath+"/ty\
pe","const",{allowedValue:"find_in_page"}),errors++),data.pattern!==void 0&&typeof data.pattern!="string"&&(vErrors=note(vErrors,instancePath+"/pattern","type",
{type:"string"}),errors++),data.url!==void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"string"}),errors++)}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate269.errors=vErrors,errors===0}function validate260(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;data!==null&&!(data&&typeof data=="object"&&!Array.isArray(data))&&(vErrors=note(vErrors,instancePath,"type",{type:schema98.
type}),errors++);let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){let err1={};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.
type;typeof tag0=="string"?tag0==="search"?validate261(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate261.errors),errors=
vErrors.length):tag0==="open_page"?validate268(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate268.errors),errors=vErrors.
length):tag0==="find_in_page"?validate269(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.
length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminat\
or",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;var _valid0=_errs5===errors;valid1=
_valid0}return valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++),validate260.errors=vErrors,errors===0}function validate259(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.status===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
status"}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="status"||key0==="action"||key0==="results"||key0==="agent"||key0==="internal_chat_m\
essage_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!==
"web_search_call"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"web_search_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!=
"string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema97.properties.id.type}),errors++)}if(data.status!==void 0){let data2=data.status;
typeof data2=="string"?obj38.includes(data2)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status",
"type",{type:"string"}),errors++)}if(data.action!==void 0&&(validate260(data.action,{instancePath:instancePath+"/action",parentData:data,parentDataProperty:"act\
ion",rootData})||(vErrors=join(vErrors,validate260.errors),errors=vErrors.length)),data.results!==void 0){let data4=data.results;if(!Array.isArray(data4)&&data4!==
null&&(vErrors=note(vErrors,instancePath+"/results","type",{type:schema97.properties.results.type}),errors++),Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<
len0;i0++){let data5=data4[i0];data5&&typeof data5=="object"&&!Array.isArray(data5)||(vErrors=note(vErrors,instancePath+"/results/"+i0,"type",{type:"object"}),errors++)}}}
data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.
errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+
"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,
validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate259.errors=vErrors,errors===0}
var schema105={type:"object",required:["type","queries","status"],properties:{type:{const:"file_search_call"},id:{type:["string","null"]},queries:{type:"array",
items:{type:"string"}},status:{type:"string",openEnum:["in_progress","searching","completed","incomplete","failed"]},results:{type:["array","null"],items:{$ref:"\
#/$defs/FileSearchResult"}},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},obj39=[
"in_progress","searching","completed","incomplete","failed"],schema106={type:"object",properties:{attributes:{type:["object","null"],additionalProperties:{type:[
"string","number","boolean"]}},file_id:{type:"string"},filename:{type:"string"},score:{type:"number"},text:{type:"string"}},additionalProperties:!1};function validate277(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
key0==="attributes"||key0==="file_id"||key0==="filename"||key0==="score"||key0==="text"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.attributes!==void 0){let data0=data.attributes;if(!(data0&&typeof data0=="object"&&!Array.isArray(data0))&&data0!==null&&(vErrors=note(vErrors,
instancePath+"/attributes","type",{type:schema106.properties.attributes.type}),errors++),data0&&typeof data0=="object"&&!Array.isArray(data0))for(let key1 in data0){
let data1=data0[key1];typeof data1!="string"&&!(typeof data1=="number"&&isFinite(data1))&&typeof data1!="boolean"&&(vErrors=note(vErrors,instancePath+"/attribut\
es/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:schema106.properties.attributes.additionalProperties.type}),errors++)}}if(data.file_id!==void 0&&typeof data.
file_id!="string"&&(vErrors=note(vErrors,instancePath+"/file_id","type",{type:"string"}),errors++),data.filename!==void 0&&typeof data.filename!="string"&&(vErrors=
note(vErrors,instancePath+"/filename","type",{type:"string"}),errors++),data.score!==void 0){let data4=data.score;typeof data4=="number"&&isFinite(data4)||(vErrors=
note(vErrors,instancePath+"/score","type",{type:"number"}),errors++)}data.text!==void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text",
"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate277.errors=vErrors,errors===0}function validate276(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema105.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||
key0==="queries"||key0==="status"||key0==="results"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"ad\
ditionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="file_search_call"&&(vErrors=note(vErrors,instancePath+"/type","cons\
t",{allowedValue:"file_search_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/i\
d","type",{type:schema105.properties.id.type}),errors++)}if(data.queries!==void 0){let data2=data.queries;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<
len0;i0++)typeof data2[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/queries/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+
"/queries","type",{type:"array"}),errors++}if(data.status!==void 0){let data4=data.status;typeof data4=="string"?obj39.includes(data4)||(vErrors=note(vErrors,instancePath+
"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"string"}),errors++)}if(data.results!==void 0){let data5=data.results;
if(!Array.isArray(data5)&&data5!==null&&(vErrors=note(vErrors,instancePath+"/results","type",{type:schema105.properties.results.type}),errors++),Array.isArray(data5)){
let len1=data5.length;for(let i1=0;i1<len1;i1++)validate277(data5[i1],{instancePath:instancePath+"/results/"+i1,parentData:data5,parentDataProperty:i1,rootData})||
(vErrors=join(vErrors,validate277.errors),errors=vErrors.length)}}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,
parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&
(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate276.errors=vErrors,errors===0}var schema107={type:"object",required:["type","code","container_id","status"],properties:{
type:{const:"code_interpreter_call"},id:{type:["string","null"]},code:{type:["string","null"]},container_id:{type:"string"},status:{type:"string",openEnum:["in_\
progress","completed","incomplete","interpreting","failed"]},outputs:{type:["array","null"],items:{$ref:"#/$defs/CodeInterpreterOutput"}},agent:{$ref:"#/$defs/A\
gent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},obj40=["in_progress","completed","incomplete","interpr\
eting","failed"];function validate283(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.logs===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"logs"}),errors++);for(let key0 in data)key0==="type"||key0==="logs"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="logs"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"logs"}),errors++),data.logs!==void 0&&typeof data.
logs!="string"&&(vErrors=note(vErrors,instancePath+"/logs","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate283.errors=vErrors,errors===0}function validate284(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.url===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"url"}),errors++);for(let key0 in data)key0==="type"||key0==="url"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="image"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"image"}),errors++),data.url!==void 0&&typeof data.
url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate284.errors=vErrors,errors===0}function validate282(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.
type;typeof tag0=="string"?tag0==="logs"?validate283(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate283.errors),errors=
vErrors.length):tag0==="image"?validate284(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate284.errors),errors=vErrors.
length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminat\
or",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate282.errors=vErrors,
errors===0}function validate281(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){for(let prop0 of schema107.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);
for(let key0 in data)key0==="type"||key0==="id"||key0==="code"||key0==="container_id"||key0==="status"||key0==="outputs"||key0==="agent"||key0==="internal_chat_\
message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!==
"code_interpreter_call"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"code_interpreter_call"}),errors++),data.id!==void 0){let data1=data.id;
typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema107.properties.id.type}),errors++)}if(data.code!==void 0){let data2=data.
code;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/code","type",{type:schema107.properties.code.type}),errors++)}if(data.container_id!==
void 0&&typeof data.container_id!="string"&&(vErrors=note(vErrors,instancePath+"/container_id","type",{type:"string"}),errors++),data.status!==void 0){let data4=data.
status;typeof data4=="string"?obj40.includes(data4)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/\
status","type",{type:"string"}),errors++)}if(data.outputs!==void 0){let data5=data.outputs;if(!Array.isArray(data5)&&data5!==null&&(vErrors=note(vErrors,instancePath+
"/outputs","type",{type:schema107.properties.outputs.type}),errors++),Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<len0;i0++)validate282(data5[i0],
{instancePath:instancePath+"/outputs/"+i0,parentData:data5,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate282.errors),errors=vErrors.length)}}data.
agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.
errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+
"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,
validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate281.errors=vErrors,errors===0}
var schema111={type:"object",required:["type","status"],properties:{type:{const:"image_generation_call"},id:{type:["string","null"]},result:{type:["string","nul\
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
x1024","1024x1536","1536x1024"];function validate290(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.status===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"status"}),errors++);for(let key0 in data)func2.call(schema111.properties,key0)||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="image_generation_call"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"image_generation_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:schema111.properties.id.type}),errors++)}if(data.result!==void 0){let data2=data.result;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,
instancePath+"/result","type",{type:schema111.properties.result.type}),errors++)}if(data.status!==void 0){let data3=data.status;typeof data3=="string"?obj41.includes(
data3)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"string"}),errors++)}if(data.
action!==void 0){let data4=data.action;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/action","type",{type:schema111.properties.action.
type}),errors++),typeof data4=="string"&&(obj42.includes(data4)||(vErrors=note(vErrors,instancePath+"/action","openEnum",{}),errors++))}if(data.background!==void 0){
let data5=data.background;typeof data5!="string"&&data5!==null&&(vErrors=note(vErrors,instancePath+"/background","type",{type:schema111.properties.background.type}),
errors++),typeof data5=="string"&&(obj43.includes(data5)||(vErrors=note(vErrors,instancePath+"/background","openEnum",{}),errors++))}if(data.error!==void 0){let data6=data.
error;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))&&data6!==null&&(vErrors=note(vErrors,instancePath+"/error","type",{type:schema111.properties.error.
type}),errors++),data6&&typeof data6=="object"&&!Array.isArray(data6)){for(let prop0 of schema111.properties.error.required)data6[prop0]===void 0&&(vErrors=note(
vErrors,instancePath+"/error","required",{missingProperty:prop0}),errors++);for(let key1 in data6)key1==="code"||key1==="message"||key1==="param"||key1==="type"||
key1==="moderation_details"||(vErrors=note(vErrors,instancePath+"/error","additionalProperties",{additionalProperty:key1}),errors++);if(data6.code!==void 0){let data7=data6.
code;typeof data7!="string"&&data7!==null&&(vErrors=note(vErrors,instancePath+"/error/code","type",{type:schema111.properties.error.properties.code.type}),errors++)}
if(data6.message!==void 0&&typeof data6.message!="string"&&(vErrors=note(vErrors,instancePath+"/error/message","type",{type:"string"}),errors++),data6.param!==void 0){
let data9=data6.param;typeof data9!="string"&&data9!==null&&(vErrors=note(vErrors,instancePath+"/error/param","type",{type:schema111.properties.error.properties.
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
void 0){let data15=data.output_format;typeof data15!="string"&&data15!==null&&(vErrors=note(vErrors,instancePath+"/output_format","type",{type:schema111.properties.
output_format.type}),errors++),typeof data15=="string"&&(obj45.includes(data15)||(vErrors=note(vErrors,instancePath+"/output_format","openEnum",{}),errors++))}if(data.
quality!==void 0){let data16=data.quality;typeof data16!="string"&&data16!==null&&(vErrors=note(vErrors,instancePath+"/quality","type",{type:schema111.properties.
quality.type}),errors++),typeof data16=="string"&&(obj46.includes(data16)||(vErrors=note(vErrors,instancePath+"/quality","openEnum",{}),errors++))}if(data.revised_prompt!==
void 0){let data17=data.revised_prompt;typeof data17!="string"&&data17!==null&&(vErrors=note(vErrors,instancePath+"/revised_prompt","type",{type:schema111.properties.
revised_prompt.type}),errors++)}if(data.size!==void 0){let data18=data.size;typeof data18!="string"&&data18!==null&&(vErrors=note(vErrors,instancePath+"/size","\
type",{type:schema111.properties.size.type}),errors++),typeof data18=="string"&&(obj47.includes(data18)||(vErrors=note(vErrors,instancePath+"/size","openEnum",{}),
errors++))}if(data.svg_usage!==void 0){let data19=data.svg_usage;if(data19&&typeof data19=="object"&&!Array.isArray(data19)){for(let prop1 of schema111.properties.
svg_usage.required)data19[prop1]===void 0&&(vErrors=note(vErrors,instancePath+"/svg_usage","required",{missingProperty:prop1}),errors++);for(let key3 in data19)
key3==="input_tokens"||key3==="model"||key3==="output_tokens"||key3==="reasoning_tokens"||key3==="total_tokens"||(vErrors=note(vErrors,instancePath+"/svg_usage",
"additionalProperties",{additionalProperty:key3}),errors++);if(data19.input_tokens!==void 0){let data20=data19.input_tokens;typeof data20=="number"&&!(data20%1)&&
!isNaN(data20)&&isFinite(data20)||(vErrors=note(vErrors,instancePath+"/svg_usage/input_tokens","type",{type:"integer"}),errors++)}if(data19.model!==void 0&&typeof data19.
model!="string"&&(vErrors=note(vErrors,instancePath+"/svg_usage/model","type",{type:"string"}),errors++),data19.output_tokens!==void 0){let data22=data19.output_tokens;
typeof data22=="number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22)||(vErrors=note(vErrors,instancePath+"/svg_usage/output_tokens","type",{type:"integer"}),errors++)}
if(data19.reasoning_tokens!==void 0){let data23=data19.reasoning_tokens;typeof data23=="number"&&!(data23%1)&&!isNaN(data23)&&isFinite(data23)||(vErrors=note(vErrors,
instancePath+"/svg_usage/reasoning_tokens","type",{type:"integer"}),errors++)}if(data19.total_tokens!==void 0){let data24=data19.total_tokens;typeof data24=="nu\
mber"&&!(data24%1)&&!isNaN(data24)&&isFinite(data24)||(vErrors=note(vErrors,instancePath+"/svg_usage/total_tokens","type",{type:"integer"}),errors++)}}else vErrors=
note(vErrors,instancePath+"/svg_usage","type",{type:"object"}),errors++}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,
parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&
(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate290.errors=vErrors,errors===0}var schema112={type:"object",required:["type","call_id","pending_safety_checks","s\
tatus"],properties:{type:{const:"computer_call"},id:{type:["string","null"]},call_id:{type:"string"},pending_safety_checks:{type:"array",items:{$ref:"#/$defs/Sa\
fetyCheck"}},status:{type:"string",openEnum:["in_progress","completed","incomplete"]},action:{$ref:"#/$defs/ComputerAction"},actions:{type:"array",items:{$ref:"\
#/$defs/ComputerAction"}},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},schema113={
type:"object",required:["id"],properties:{id:{type:"string"},code:{type:["string","null"]},message:{type:["string","null"]}},additionalProperties:!1};function validate294(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.id===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"id"}),errors++);for(let key0 in data)key0==="id"||key0==="code"||key0==="message"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:"string"}),errors++),data.code!==void 0){let data1=data.code;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/code",
"type",{type:schema113.properties.code.type}),errors++)}if(data.message!==void 0){let data2=data.message;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,
instancePath+"/message","type",{type:schema113.properties.message.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate294.
errors=vErrors,errors===0}var schema115={type:"object",required:["type","button","x","y"],properties:{type:{const:"click"},button:{type:"string",openEnum:["left","right","wheel","back","\
forward"]},x:{type:"number"},y:{type:"number"},keys:{type:["array","null"],items:{type:"string"}}},additionalProperties:!1},obj49=["left","right","wheel","back",
"forward"];function validate297(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){for(let prop0 of schema115.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);
for(let key0 in data)key0==="type"||key0==="button"||key0==="x"||key0==="y"||key0==="keys"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="click"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"click"}),errors++),data.button!==void 0){
let data1=data.button;typeof data1=="string"?obj49.includes(data1)||(vErrors=note(vErrors,instancePath+"/button","openEnum",{}),errors++):(vErrors=note(vErrors,
instancePath+"/button","type",{type:"string"}),errors++)}if(data.x!==void 0){let data2=data.x;typeof data2=="number"&&isFinite(data2)||(vErrors=note(vErrors,instancePath+
"/x","type",{type:"number"}),errors++)}if(data.y!==void 0){let data3=data.y;typeof data3=="number"&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/y","ty\
pe",{type:"number"}),errors++)}if(data.keys!==void 0){let data4=data.keys;if(!Array.isArray(data4)&&data4!==null&&(vErrors=note(vErrors,instancePath+"/keys","ty\
pe",{type:schema115.properties.keys.type}),errors++),Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)typeof data4[i0]!="string"&&(vErrors=
note(vErrors,instancePath+"/keys/"+i0,"type",{type:"string"}),errors++)}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate297.
errors=vErrors,errors===0}var schema116={type:"object",required:["type","x","y"],properties:{type:{const:"double_click"},x:{type:"number"},y:{type:"number"},keys:{
type:["array","null"],items:{type:"string"}}},additionalProperties:!1};function validate298(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema116.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="x"||key0==="y"||key0==="keys"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="double_click"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"double_click"}),errors++),data.x!==void 0){let data1=data.x;typeof data1=="number"&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/x","typ\
e",{type:"number"}),errors++)}if(data.y!==void 0){let data2=data.y;typeof data2=="number"&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/y","type",{type:"\
number"}),errors++)}if(data.keys!==void 0){let data3=data.keys;if(!Array.isArray(data3)&&data3!==null&&(vErrors=note(vErrors,instancePath+"/keys","type",{type:schema116.
properties.keys.type}),errors++),Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)typeof data3[i0]!="string"&&(vErrors=note(vErrors,instancePath+
"/keys/"+i0,"type",{type:"string"}),errors++)}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate298.errors=vErrors,errors===
0}var schema117={type:"object",required:["type","path"],properties:{type:{const:"drag"},path:{type:"array",items:{type:"object",required:["x","y"],properties:{x:{
type:"number"},y:{type:"number"}},additionalProperties:!1}},keys:{type:["array","null"],items:{type:"string"}}},additionalProperties:!1};function validate299(data,{
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
"/keys","type",{type:schema117.properties.keys.type}),errors++),Array.isArray(data5)){let len1=data5.length;for(let i1=0;i1<len1;i1++)typeof data5[i1]!="string"&&
(vErrors=note(vErrors,instancePath+"/keys/"+i1,"type",{type:"string"}),errors++)}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate299.
errors=vErrors,errors===0}function validate300(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.keys===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"keys"}),errors++);for(let key0 in data)key0==="type"||key0==="keys"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="keypress"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"keypress"}),errors++),data.keys!==void 0){
let data1=data.keys;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)typeof data1[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/ke\
ys/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/keys","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate300.errors=vErrors,errors===0}var schema119={type:"object",required:["type","x","y"],properties:{type:{const:"mo\
ve"},x:{type:"number"},y:{type:"number"},keys:{type:["array","null"],items:{type:"string"}}},additionalProperties:!1};function validate301(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema119.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="x"||key0==="y"||
key0==="keys"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="move"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"move"}),errors++),data.x!==void 0){let data1=data.x;typeof data1=="number"&&isFinite(data1)||(vErrors=note(
vErrors,instancePath+"/x","type",{type:"number"}),errors++)}if(data.y!==void 0){let data2=data.y;typeof data2=="number"&&isFinite(data2)||(vErrors=note(vErrors,
instancePath+"/y","type",{type:"number"}),errors++)}if(data.keys!==void 0){let data3=data.keys;if(!Array.isArray(data3)&&data3!==null&&(vErrors=note(vErrors,instancePath+
"/keys","type",{type:schema119.properties.keys.type}),errors++),Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)typeof data3[i0]!="string"&&
(vErrors=note(vErrors,instancePath+"/keys/"+i0,"type",{type:"string"}),errors++)}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate301.
errors=vErrors,errors===0}function validate302(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="screenshot"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"screenshot"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate302.errors=vErrors,errors===
0}var schema121={type:"object",required:["type","scroll_x","scroll_y","x","y"],properties:{type:{const:"scroll"},scroll_x:{type:"number"},scroll_y:{type:"number"},
x:{type:"number"},y:{type:"number"},keys:{type:["array","null"],items:{type:"string"}}},additionalProperties:!1};function validate303(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema121.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="scroll_x"||key0==="scroll_y"||
key0==="x"||key0==="y"||key0==="keys"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.
type!=="scroll"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"scroll"}),errors++),data.scroll_x!==void 0){let data1=data.scroll_x;typeof data1==
"number"&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/scroll_x","type",{type:"number"}),errors++)}if(data.scroll_y!==void 0){let data2=data.scroll_y;typeof data2==
"number"&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/scroll_y","type",{type:"number"}),errors++)}if(data.x!==void 0){let data3=data.x;typeof data3=="\
number"&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/x","type",{type:"number"}),errors++)}if(data.y!==void 0){let data4=data.y;typeof data4=="number"&&
isFinite(data4)||(vErrors=note(vErrors,instancePath+"/y","type",{type:"number"}),errors++)}if(data.keys!==void 0){let data5=data.keys;if(!Array.isArray(data5)&&
data5!==null&&(vErrors=note(vErrors,instancePath+"/keys","type",{type:schema121.properties.keys.type}),errors++),Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<
len0;i0++)typeof data5[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/keys/"+i0,"type",{type:"string"}),errors++)}}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate303.errors=vErrors,errors===0}function validate304(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"text"}),errors++);for(let key0 in data)key0==="type"||key0==="text"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="type"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"type"}),errors++),data.text!==void 0&&typeof data.
text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate304.errors=vErrors,errors===0}function validate305(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="wait"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"wait"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate305.errors=vErrors,errors===0}function validate296(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="click"?validate297(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate297.errors),errors=vErrors.length):tag0==="double_click"?validate298(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate298.errors),errors=vErrors.length):tag0==="drag"?validate299(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate299.errors),errors=vErrors.length):tag0==="keypress"?validate300(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate300.errors),errors=vErrors.length):tag0==="move"?validate301(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate301.errors),errors=vErrors.length):tag0==="screenshot"?validate302(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate302.errors),errors=vErrors.length):tag0==="scroll"?validate303(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate303.errors),errors=vErrors.length):tag0==="type"?validate304(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate304.
errors),errors=vErrors.length):tag0==="wait"?validate305(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate305.errors),
errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate296.errors=
vErrors,errors===0}var obj48=["in_progress","completed","incomplete"];function validate293(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema112.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema112.properties,key0)||(vErrors=note(vErrors,instancePath,"addit\
ionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="computer_call"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
computer_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema112.
properties.id.type}),errors++)}if(data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),
data.pending_safety_checks!==void 0){let data3=data.pending_safety_checks;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate294(data3[i0],
{instancePath:instancePath+"/pending_safety_checks/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate294.errors),errors=vErrors.
length)}else vErrors=note(vErrors,instancePath+"/pending_safety_checks","type",{type:"array"}),errors++}if(data.status!==void 0){let data5=data.status;typeof data5==
"string"?obj48.includes(data5)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"\
string"}),errors++)}if(data.action!==void 0&&(validate296(data.action,{instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData})||
(vErrors=join(vErrors,validate296.errors),errors=vErrors.length)),data.actions!==void 0){let data7=data.actions;if(Array.isArray(data7)){let len1=data7.length;for(let i1=0;i1<
len1;i1++)validate296(data7[i1],{instancePath:instancePath+"/actions/"+i1,parentData:data7,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate296.errors),
errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/actions","type",{type:"array"}),errors++}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==
void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate293.errors=vErrors,errors===0}var schema124={type:"object",required:["type","call_id","output"],properties:{type:{
const:"computer_call_output"},call_id:{type:"string"},output:{$ref:"#/$defs/ComputerScreenshot"},id:{type:["string","null"]},acknowledged_safety_checks:{type:["\
array","null"],items:{$ref:"#/$defs/SafetyCheck"}},status:{type:["string","null"],openEnum:["in_progress","completed","incomplete","failed"]},created_by:{type:"\
string"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};function validate320(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="file_id"||
key0==="image_url"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="computer_scr\
eenshot"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"computer_screenshot"}),errors++),data.file_id!==void 0&&typeof data.file_id!="string"&&
(vErrors=note(vErrors,instancePath+"/file_id","type",{type:"string"}),errors++),data.image_url!==void 0&&typeof data.image_url!="string"&&(vErrors=note(vErrors,
instancePath+"/image_url","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate320.errors=vErrors,
errors===0}var obj50=["in_progress","completed","incomplete","failed"];function validate319(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema124.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema124.properties,key0)||(vErrors=note(vErrors,instancePath,"addit\
ionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="computer_call_output"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"computer_call_output"}),errors++),data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",
{type:"string"}),errors++),data.output!==void 0&&(validate320(data.output,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData})||
(vErrors=join(vErrors,validate320.errors),errors=vErrors.length)),data.id!==void 0){let data3=data.id;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,
instancePath+"/id","type",{type:schema124.properties.id.type}),errors++)}if(data.acknowledged_safety_checks!==void 0){let data4=data.acknowledged_safety_checks;
if(!Array.isArray(data4)&&data4!==null&&(vErrors=note(vErrors,instancePath+"/acknowledged_safety_checks","type",{type:schema124.properties.acknowledged_safety_checks.
type}),errors++),Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate294(data4[i0],{instancePath:instancePath+"/acknowledged_safety_ch\
ecks/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate294.errors),errors=vErrors.length)}}if(data.status!==void 0){let data6=data.
status;typeof data6!="string"&&data6!==null&&(vErrors=note(vErrors,instancePath+"/status","type",{type:schema124.properties.status.type}),errors++),typeof data6==
"string"&&(obj50.includes(data6)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++))}data.created_by!==void 0&&typeof data.created_by!="stri\
ng"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"\
/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==
void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate319.errors=vErrors,errors===0}var schema126={type:"object",required:["type","call_id","status","action"],properties:{
type:{const:"local_shell_call"},id:{type:["string","null"]},call_id:{type:"string"},status:{type:"string",openEnum:["in_progress","completed","incomplete"]},action:{
type:"object",required:["type","command","env"],properties:{type:{const:"exec"},command:{type:"array",items:{type:"string"}},env:{type:"object",additionalProperties:{
type:"string"}},timeout_ms:{type:["integer","null"]},user:{type:["string","null"]},working_directory:{type:["string","null"]}},additionalProperties:!1},agent:{$ref:"\
#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},obj51=["in_progress","completed","incomplete"];
function validate325(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema126.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="id"||key0==="call_id"||key0==="status"||key0==="action"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="local_shell_call"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"local_shell_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:schema126.properties.id.type}),errors++)}if(data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_i\
d","type",{type:"string"}),errors++),data.status!==void 0){let data3=data.status;typeof data3=="string"?obj51.includes(data3)||(vErrors=note(vErrors,instancePath+
"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"string"}),errors++)}if(data.action!==void 0){let data4=data.action;
if(data4&&typeof data4=="object"&&!Array.isArray(data4)){for(let prop1 of schema126.properties.action.required)data4[prop1]===void 0&&(vErrors=note(vErrors,instancePath+
"/action","required",{missingProperty:prop1}),errors++);for(let key1 in data4)key1==="type"||key1==="command"||key1==="env"||key1==="timeout_ms"||key1==="user"||
key1==="working_directory"||(vErrors=note(vErrors,instancePath+"/action","additionalProperties",{additionalProperty:key1}),errors++);if(data4.type!==void 0&&data4.
type!=="exec"&&(vErrors=note(vErrors,instancePath+"/action/type","const",{allowedValue:"exec"}),errors++),data4.command!==void 0){let data6=data4.command;if(Array.
isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)typeof data6[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/action/command/"+i0,"type",{type:"\
string"}),errors++)}else vErrors=note(vErrors,instancePath+"/action/command","type",{type:"array"}),errors++}if(data4.env!==void 0){let data8=data4.env;if(data8&&
typeof data8=="object"&&!Array.isArray(data8))for(let key2 in data8)typeof data8[key2]!="string"&&(vErrors=note(vErrors,instancePath+"/action/env/"+key2.replace(
/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++);else vErrors=note(vErrors,instancePath+"/action/env","type",{type:"object"}),errors++}if(data4.
timeout_ms!==void 0){let data10=data4.timeout_ms;!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))&&data10!==null&&(vErrors=note(vErrors,
instancePath+"/action/timeout_ms","type",{type:schema126.properties.action.properties.timeout_ms.type}),errors++)}if(data4.user!==void 0){let data11=data4.user;
typeof data11!="string"&&data11!==null&&(vErrors=note(vErrors,instancePath+"/action/user","type",{type:schema126.properties.action.properties.user.type}),errors++)}
if(data4.working_directory!==void 0){let data12=data4.working_directory;typeof data12!="string"&&data12!==null&&(vErrors=note(vErrors,instancePath+"/action/work\
ing_directory","type",{type:schema126.properties.action.properties.working_directory.type}),errors++)}}else vErrors=note(vErrors,instancePath+"/action","type",{
type:"object"}),errors++}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||
(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,
{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||
(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate325.errors=
vErrors,errors===0}var schema127={type:"object",required:["type","output"],properties:{type:{const:"local_shell_call_output"},id:{type:["string","null"]},call_id:{
type:"string"},output:{type:"string"},status:{$ref:"#/$defs/ItemStatus"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/\
ChatMetadata"}},additionalProperties:!1};function validate328(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.output===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"output"}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="call_id"||key0===
"output"||key0==="status"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="local_shell_call_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"local_shell_call_outpu\
t"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema127.properties.
id.type}),errors++)}data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.output!==
void 0&&typeof data.output!="string"&&(vErrors=note(vErrors,instancePath+"/output","type",{type:"string"}),errors++),data.status!==void 0&&(validate29(data.status,
{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate29.errors),errors=vErrors.length)),data.
agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.
errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+
"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,
validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate328.errors=vErrors,errors===0}
var schema128={type:"object",required:["type","call_id","action"],properties:{type:{const:"shell_call"},id:{type:["string","null"]},call_id:{type:"string"},action:{
type:"object",required:["commands"],properties:{commands:{type:"array",items:{type:"string"}},max_output_length:{type:["integer","null"]},timeout_ms:{type:["int\
eger","null"]}},additionalProperties:!1},environment:{type:["null","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"\
type"},oneOf:[{$ref:"#/$defs/LocalEnvironment"},{$ref:"#/$defs/ContainerReference"}]}}]},status:{$ref:"#/$defs/ItemStatus"},caller:{$ref:"#/$defs/Caller"},created_by:{
type:"string"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};function validate332(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema128.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema128.properties,
key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="shell_call"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"shell_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=
note(vErrors,instancePath+"/id","type",{type:schema128.properties.id.type}),errors++)}if(data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,
instancePath+"/call_id","type",{type:"string"}),errors++),data.action!==void 0){let data3=data.action;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){data3.
commands===void 0&&(vErrors=note(vErrors,instancePath+"/action","required",{missingProperty:"commands"}),errors++);for(let key1 in data3)key1==="commands"||key1===
"max_output_length"||key1==="timeout_ms"||(vErrors=note(vErrors,instancePath+"/action","additionalProperties",{additionalProperty:key1}),errors++);if(data3.commands!==
void 0){let data4=data3.commands;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)typeof data4[i0]!="string"&&(vErrors=note(vErrors,instancePath+
"/action/commands/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/action/commands","type",{type:"array"}),errors++}if(data3.max_output_length!==
void 0){let data6=data3.max_output_length;!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&data6!==null&&(vErrors=note(vErrors,instancePath+
"/action/max_output_length","type",{type:schema128.properties.action.properties.max_output_length.type}),errors++)}if(data3.timeout_ms!==void 0){let data7=data3.
timeout_ms;!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))&&data7!==null&&(vErrors=note(vErrors,instancePath+"/action/timeout_ms","type",{
type:schema128.properties.action.properties.timeout_ms.type}),errors++)}}else vErrors=note(vErrors,instancePath+"/action","type",{type:"object"}),errors++}if(data.
environment!==void 0){let data8=data.environment;data8!==null&&!(data8&&typeof data8=="object"&&!Array.isArray(data8))&&(vErrors=note(vErrors,instancePath+"/env\
ironment","type",{type:schema128.properties.environment.type}),errors++);let _errs21=errors,valid5=!0,_errs22=errors;if(!(data8&&typeof data8=="object"&&!Array.
isArray(data8))){let err13={};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var _valid0=_errs22===errors;if(errors=_errs21,vErrors!==null&&(_errs21?
vErrors.length=_errs21:vErrors=null),_valid0){let _errs24=errors;if(data8&&typeof data8=="object"&&!Array.isArray(data8)){data8.type===void 0&&(vErrors=note(vErrors,
instancePath+"/environment","required",{missingProperty:"type"}),errors++);let tag0=data8.type;typeof tag0=="string"?tag0==="local"?validate207(data8,{instancePath:instancePath+
"/environment",parentData:data,parentDataProperty:"environment",rootData})||(vErrors=join(vErrors,validate207.errors),errors=vErrors.length):tag0==="container_r\
eference"?validate208(data8,{instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData})||(vErrors=join(vErrors,validate208.
errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath+"/environment","discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=
note(vErrors,instancePath+"/environment","discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath+"/environment",
"type",{type:"object"}),errors++;var _valid0=_errs24===errors;valid5=_valid0}valid5||(vErrors=note(vErrors,instancePath+"/environment","if",{failingKeyword:"the\
n"}),errors++)}data.status!==void 0&&(validate29(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=
join(vErrors,validate29.errors),errors=vErrors.length)),data.caller!==void 0&&(validate45(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"\
caller",rootData})||(vErrors=join(vErrors,validate45.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,
instancePath+"/created_by","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"\
agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,
{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||
(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate332.errors=
vErrors,errors===0}var schema129={type:"object",required:["type","call_id","output"],properties:{type:{const:"shell_call_output"},id:{type:["string","null"]},call_id:{
type:"string"},output:{type:"array",items:{$ref:"#/$defs/ShellOutput"}},max_output_length:{type:["integer","null"]},status:{$ref:"#/$defs/ItemStatus"},caller:{$ref:"\
#/$defs/Caller"},created_by:{type:"string"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},
schema130={type:"object",required:["outcome","stderr","stdout"],properties:{outcome:{$ref:"#/$defs/Outcome"},stderr:{type:"string"},stdout:{type:"string"},created_by:{
type:"string"}},additionalProperties:!1};function validate342(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="timeout"&&(vErrors=note(vErrors,instancePath+"/type","\
const",{allowedValue:"timeout"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate342.errors=vErrors,errors===0}function validate343(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.exit_code===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"exit_code"}),errors++);for(let key0 in data)key0==="type"||key0==="exit_code"||(vErrors=note(vErrors,instancePath,"additionalProper\
ties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="exit"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"exit"}),
errors++),data.exit_code!==void 0){let data1=data.exit_code;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/exit_code","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate343.errors=vErrors,errors===
0}function validate341(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="ti\
meout"?validate342(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate342.errors),errors=vErrors.length):tag0==="exit"?validate343(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate343.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate341.errors=vErrors,errors===0}function validate340(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema130.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="outcome"||key0==="stderr"||key0===
"stdout"||key0==="created_by"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.outcome!==void 0&&(validate341(
data.outcome,{instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData})||(vErrors=join(vErrors,validate341.errors),errors=vErrors.
length)),data.stderr!==void 0&&typeof data.stderr!="string"&&(vErrors=note(vErrors,instancePath+"/stderr","type",{type:"string"}),errors++),data.stdout!==void 0&&
typeof data.stdout!="string"&&(vErrors=note(vErrors,instancePath+"/stdout","type",{type:"string"}),errors++),data.created_by!==void 0&&typeof data.created_by!="\
string"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate340.errors=vErrors,errors===0}function validate339(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema129.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)func2.call(schema129.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="shell_call_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"shell_call_output"}),errors++),data.id!==
void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema129.properties.id.type}),errors++)}if(data.
call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.output!==void 0){let data3=data.
output;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate340(data3[i0],{instancePath:instancePath+"/output/"+i0,parentData:data3,
parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate340.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/output","type",{type:"\
array"}),errors++}if(data.max_output_length!==void 0){let data5=data.max_output_length;!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))&&data5!==
null&&(vErrors=note(vErrors,instancePath+"/max_output_length","type",{type:schema129.properties.max_output_length.type}),errors++)}data.status!==void 0&&(validate29(
data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate29.errors),errors=vErrors.
length)),data.caller!==void 0&&(validate45(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=join(
vErrors,validate45.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,instancePath+"/created_by",
"type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||
(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,
{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||
(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate339.errors=
vErrors,errors===0}var schema134={type:"object",required:["type","call_id","operation","status"],properties:{type:{const:"apply_patch_call"},id:{type:["string",
"null"]},call_id:{type:"string"},operation:{$ref:"#/$defs/ApplyPatchOperation"},status:{type:"string",openEnum:["in_progress","completed"]},caller:{$ref:"#/$def\
s/Caller"},created_by:{type:"string"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};var schema136={type:"object",required:["type","path","diff"],properties:{type:{const:"create_file"},path:{type:"string"},diff:{type:"string"}},additionalProperties:!1};
function validate354(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema136.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="path"||key0==="diff"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&
data.type!=="create_file"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"create_file"}),errors++),data.path!==void 0&&typeof data.path!="str\
ing"&&(vErrors=note(vErrors,instancePath+"/path","type",{type:"string"}),errors++),data.diff!==void 0&&typeof data.diff!="string"&&(vErrors=note(vErrors,instancePath+
"/diff","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate354.errors=vErrors,errors===0}function validate355(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.path===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"path"}),errors++);for(let key0 in data)key0==="type"||key0==="path"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="delete_file"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"delete_file"}),errors++),data.path!==
void 0&&typeof data.path!="string"&&(vErrors=note(vErrors,instancePath+"/path","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{
type:"object"}),errors++;return validate355.errors=vErrors,errors===0}var schema138={type:"object",required:["type","path","diff"],properties:{type:{const:"upda\
te_file"},path:{type:"string"},diff:{type:"string"}},additionalProperties:!1};function validate356(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema138.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="path"||key0==="diff"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="update_file"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
update_file"}),errors++),data.path!==void 0&&typeof data.path!="string"&&(vErrors=note(vErrors,instancePath+"/path","type",{type:"string"}),errors++),data.diff!==
void 0&&typeof data.diff!="string"&&(vErrors=note(vErrors,instancePath+"/diff","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{
type:"object"}),errors++;return validate356.errors=vErrors,errors===0}function validate353(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="create_file"?validate354(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate354.errors),errors=vErrors.length):tag0==="delete_file"?validate355(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate355.errors),errors=vErrors.length):tag0==="update_file"?validate356(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate356.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(
vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate353.
errors=vErrors,errors===0}var obj52=["in_progress","completed"];function validate352(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema134.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema134.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="apply_patch_call"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"ap\
ply_patch_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema134.
properties.id.type}),errors++)}if(data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),
data.operation!==void 0&&(validate353(data.operation,{instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData})||(vErrors=
join(vErrors,validate353.errors),errors=vErrors.length)),data.status!==void 0){let data4=data.status;typeof data4=="string"?obj52.includes(data4)||(vErrors=note(
vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"string"}),errors++)}data.caller!==void 0&&(validate45(
data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,validate45.errors),errors=vErrors.
length)),data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++),data.agent!==
void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),
errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+
"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,
validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate352.errors=vErrors,errors===0}
var schema139={type:"object",required:["type","call_id","status"],properties:{type:{const:"apply_patch_call_output"},id:{type:["string","null"]},call_id:{type:"\
string"},status:{type:"string",openEnum:["completed","failed"]},output:{type:["string","null"]},caller:{$ref:"#/$defs/Caller"},created_by:{type:"string"},agent:{
$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},obj53=["completed","failed"];function validate364(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema139.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema139.properties,
key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="apply_patch_call_outpu\
t"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"apply_patch_call_output"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="st\
ring"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema139.properties.id.type}),errors++)}if(data.call_id!==void 0&&typeof data.call_id!=
"string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.status!==void 0){let data3=data.status;typeof data3=="string"?obj53.
includes(data3)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"string"}),errors++)}
if(data.output!==void 0){let data4=data.output;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/output","type",{type:schema139.properties.
output.type}),errors++)}data.caller!==void 0&&(validate45(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||
(vErrors=join(vErrors,validate45.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,instancePath+
"/created_by","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"\
agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,
{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||
(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate364.errors=
vErrors,errors===0}var schema140={type:"object",required:["type","server_label","tools"],properties:{type:{const:"mcp_list_tools"},id:{type:["string","null"]},server_label:{
type:"string"},tools:{type:"array",items:{$ref:"#/$defs/McpListedTool"}},error:{},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"\
#/$defs/ChatMetadata"}},additionalProperties:!1},schema141={type:"object",required:["name","input_schema"],properties:{name:{type:"string"},input_schema:{},description:{
type:["string","null"]},annotations:{}},additionalProperties:!1};function validate369(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++),
data.input_schema===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"input_schema"}),errors++);for(let key0 in data)key0==="name"||key0===
"input_schema"||key0==="description"||key0==="annotations"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.description!==void 0){let data1=data.
description;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/description","type",{type:schema141.properties.description.type}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate369.errors=vErrors,errors===0}function validate368(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema140.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="server_label"||
key0==="tools"||key0==="error"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{
additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="mcp_list_tools"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"mcp_l\
ist_tools"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema140.
properties.id.type}),errors++)}if(data.server_label!==void 0&&typeof data.server_label!="string"&&(vErrors=note(vErrors,instancePath+"/server_label","type",{type:"\
string"}),errors++),data.tools!==void 0){let data3=data.tools;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate369(data3[i0],{instancePath:instancePath+
"/tools/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate369.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/tools","type",{type:"array"}),errors++}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"age\
nt",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,
{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||
(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate368.errors=
vErrors,errors===0}var schema142={type:"object",required:["type","name","server_label","arguments"],properties:{type:{const:"mcp_call"},id:{type:["string","null"]},
name:{type:"string"},server_label:{type:"string"},arguments:{type:"string"},approval_request_id:{type:["string","null"]},output:{type:["string","null"]},error:{
$ref:"#/$defs/McpError"},status:{type:["string","null"],openEnum:["in_progress","completed","incomplete","calling","failed"]},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{
$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1},schema143={type:["string","null","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],
discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/McpProtocolError"},{$ref:"#/$defs/McpHttpError"},{$ref:"#/$defs/McpExecutionError"}]}}]},schema144={type:"\
object",required:["type","code","message"],properties:{type:{const:"mcp_protocol_error"},code:{type:"integer"},message:{type:"string"}},additionalProperties:!1};
function validate375(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema144.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="code"||key0==="message"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&
data.type!=="mcp_protocol_error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"mcp_protocol_error"}),errors++),data.code!==void 0){let data1=data.
code;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/code","type",{type:"integer"}),errors++)}data.message!==
void 0&&typeof data.message!="string"&&(vErrors=note(vErrors,instancePath+"/message","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"t\
ype",{type:"object"}),errors++;return validate375.errors=vErrors,errors===0}var schema145={type:"object",required:["type","code","message"],properties:{type:{const:"\
http_error"},code:{type:"integer"},message:{type:"string"}},additionalProperties:!1};function validate376(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema145.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="code"||key0==="message"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="http_error"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"http_error"}),errors++),data.code!==void 0){let data1=data.code;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(
vErrors,instancePath+"/code","type",{type:"integer"}),errors++)}data.message!==void 0&&typeof data.message!="string"&&(vErrors=note(vErrors,instancePath+"/messa\
ge","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate376.errors=vErrors,errors===0}function validate377(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.content===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"content"}),errors++);for(let key0 in data)key0==="type"||key0==="content"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="mcp_tool_execution_error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
mcp_tool_execution_error"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate377.errors=vErrors,errors===0}function validate374(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;typeof data!="string"&&data!==null&&!(data&&typeof data=="object"&&!Array.
isArray(data))&&(vErrors=note(vErrors,instancePath,"type",{type:schema143.type}),errors++);let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data=="ob\
ject"&&!Array.isArray(data))){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&
(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="mcp_protocol_error"?validate375(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate375.errors),errors=vErrors.length):tag0==="http_error"?validate376(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate376.errors),errors=vErrors.length):tag0==="mcp_tool_execution_error"?validate377(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate377.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"\
mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;var _valid0=_errs5===errors;valid1=_valid0}return valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"\
then"}),errors++),validate374.errors=vErrors,errors===0}var obj54=["in_progress","completed","incomplete","calling","failed"];function validate373(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema142.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema142.properties,key0)||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="mcp_call"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"mcp_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,
instancePath+"/id","type",{type:schema142.properties.id.type}),errors++)}if(data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"\
/name","type",{type:"string"}),errors++),data.server_label!==void 0&&typeof data.server_label!="string"&&(vErrors=note(vErrors,instancePath+"/server_label","typ\
e",{type:"string"}),errors++),data.arguments!==void 0&&typeof data.arguments!="string"&&(vErrors=note(vErrors,instancePath+"/arguments","type",{type:"string"}),
errors++),data.approval_request_id!==void 0){let data5=data.approval_request_id;typeof data5!="string"&&data5!==null&&(vErrors=note(vErrors,instancePath+"/appro\
val_request_id","type",{type:schema142.properties.approval_request_id.type}),errors++)}if(data.output!==void 0){let data6=data.output;typeof data6!="string"&&data6!==
null&&(vErrors=note(vErrors,instancePath+"/output","type",{type:schema142.properties.output.type}),errors++)}if(data.error!==void 0&&(validate374(data.error,{instancePath:instancePath+
"/error",parentData:data,parentDataProperty:"error",rootData})||(vErrors=join(vErrors,validate374.errors),errors=vErrors.length)),data.status!==void 0){let data8=data.
status;typeof data8!="string"&&data8!==null&&(vErrors=note(vErrors,instancePath+"/status","type",{type:schema142.properties.status.type}),errors++),typeof data8==
"string"&&(obj54.includes(data8)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++))}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==
void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate373.errors=vErrors,errors===0}var schema147={type:"object",required:["type","id","name","server_label","argument\
s"],properties:{type:{const:"mcp_approval_request"},id:{type:"string"},name:{type:"string"},server_label:{type:"string"},arguments:{type:"string"},agent:{$ref:"\
#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};function validate384(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema147.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="name"||key0===
"server_label"||key0==="arguments"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalPropertie\
s",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="mcp_approval_request"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
mcp_approval_request"}),errors++),data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.name!==
void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.server_label!==void 0&&typeof data.server_label!=
"string"&&(vErrors=note(vErrors,instancePath+"/server_label","type",{type:"string"}),errors++),data.arguments!==void 0&&typeof data.arguments!="string"&&(vErrors=
note(vErrors,instancePath+"/arguments","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,
parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==void 0&&
(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate384.errors=vErrors,errors===0}var schema148={type:"object",required:["type","approval_request_id","approve"],properties:{
type:{const:"mcp_approval_response"},approval_request_id:{type:"string"},approve:{type:"boolean"},id:{type:["string","null"]},reason:{type:["string","null"]},agent:{
$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};function validate387(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema148.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="approval_requ\
est_id"||key0==="approve"||key0==="id"||key0==="reason"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="mcp_approval_response"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"mcp_approval_response"}),errors++),data.approval_request_id!==void 0&&typeof data.approval_request_id!="string"&&(vErrors=note(vErrors,
instancePath+"/approval_request_id","type",{type:"string"}),errors++),data.approve!==void 0&&typeof data.approve!="boolean"&&(vErrors=note(vErrors,instancePath+
"/approve","type",{type:"boolean"}),errors++),data.id!==void 0){let data3=data.id;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/id",
"type",{type:schema148.properties.id.type}),errors++)}if(data.reason!==void 0){let data4=data.reason;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,
instancePath+"/reason","type",{type:schema148.properties.reason.type}),errors++)}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",
parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==
void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate387.errors=vErrors,errors===0}var schema157={type:"object",required:["role","content"],properties:{type:{const:"\
message"},role:{type:"string",enum:["user","system","developer"]},content:{type:["string","array"],items:{$ref:"#/$defs/MessagePart"}},id:{type:["string","null"]},
status:{$ref:"#/$defs/ItemStatus"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"},phase:{$ref:"#/$defs/Ph\
ase"}},additionalProperties:!1};function validate454(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.role===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"role"}),errors++),data.content===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"content"}),errors++);for(let key0 in data)key0==="type"||key0==="role"||key0==="content"||key0==="id"||key0===
"status"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||key0==="phase"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="message"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"message"}),errors++),data.role!==void 0){
let data1=data.role;typeof data1!="string"&&(vErrors=note(vErrors,instancePath+"/role","type",{type:"string"}),errors++),data1==="user"||data1==="system"||data1===
"developer"||(vErrors=note(vErrors,instancePath+"/role","enum",{allowedValues:schema157.properties.role.enum}),errors++)}if(data.content!==void 0){let data2=data.
content;if(typeof data2!="string"&&!Array.isArray(data2)&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema157.properties.content.type}),errors++),
Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate392(data2[i0],{instancePath:instancePath+"/content/"+i0,parentData:data2,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate392.errors),errors=vErrors.length)}}if(data.id!==void 0){let data4=data.id;typeof data4!="string"&&data4!==null&&(vErrors=
note(vErrors,instancePath+"/id","type",{type:schema157.properties.id.type}),errors++)}data.status!==void 0&&(validate29(data.status,{instancePath:instancePath+"\
/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate29.errors),errors=vErrors.length)),data.agent!==void 0&&(validate31(
data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),
data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat\
_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate33.errors),
errors=vErrors.length)),data.phase!==void 0&&(validate404(data.phase,{instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData})||
(vErrors=join(vErrors,validate404.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate454.errors=
vErrors,errors===0}var schema158={type:"object",required:["role","content"],properties:{type:{const:"message"},role:{const:"assistant"},content:{type:["string",
"array"],items:{$ref:"#/$defs/OutputPartInput"}},id:{type:["string","null"]},status:{$ref:"#/$defs/ItemStatus"},phase:{$ref:"#/$defs/Phase"},agent:{$ref:"#/$def\
s/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};function validate460(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.role===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"role"}),errors++),data.content===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"content"}),errors++);
for(let key0 in data)key0==="type"||key0==="role"||key0==="content"||key0==="id"||key0==="status"||key0==="phase"||key0==="agent"||key0==="internal_chat_message\
_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="messa\
ge"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"message"}),errors++),data.role!==void 0&&data.role!=="assistant"&&(vErrors=note(vErrors,instancePath+
"/role","const",{allowedValue:"assistant"}),errors++),data.content!==void 0){let data2=data.content;if(typeof data2!="string"&&!Array.isArray(data2)&&(vErrors=note(
vErrors,instancePath+"/content","type",{type:schema158.properties.content.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)
validate407(data2[i0],{instancePath:instancePath+"/content/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate407.errors),errors=
vErrors.length)}}if(data.id!==void 0){let data4=data.id;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema158.properties.
id.type}),errors++)}data.status!==void 0&&(validate29(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=
join(vErrors,validate29.errors),errors=vErrors.length)),data.phase!==void 0&&(validate404(data.phase,{instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"\
phase",rootData})||(vErrors=join(vErrors,validate404.errors),errors=vErrors.length)),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/ag\
ent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.internal_chat_message_metadata_passthrough!==
void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_message_metadata_passthrough",parentData:data,parentDataProperty:"\
internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate460.errors=vErrors,errors===0}function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0,_errs0=errors,valid0=!0,_errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.type===
void 0&&(missing0="type")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}var _valid0=_errs1===errors;errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);let ifClause0;if(_valid0){let _errs3=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.
type;typeof tag0=="string"?tag0==="message"?(validate390(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate390.errors),
errors=vErrors.length),data&&typeof data=="object"&&!Array.isArray(data)&&data.type!==void 0&&data.type!=="message"&&(vErrors=note(vErrors,instancePath+"/type",
"enum",{allowedValues:schema8.then.oneOf[0].properties.type.enum}),errors++)):tag0==="reasoning"?validate24(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate24.errors),errors=vErrors.length):tag0==="compaction"?validate35(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate35.errors),errors=vErrors.length):tag0==="compaction_trigger"?validate38(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate38.errors),errors=vErrors.length):tag0==="item_reference"?validate41(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate41.errors),errors=vErrors.length):tag0==="function_call"?validate44(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate44.errors),errors=vErrors.length):tag0==="function_call_output"?validate54(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate54.errors),errors=vErrors.length):tag0==="custom_tool_call"?validate73(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate73.errors),errors=vErrors.length):tag0==="custom_tool_call_output"?validate78(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate78.errors),errors=vErrors.length):tag0==="agent_message"?validate84(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate84.errors),errors=vErrors.length):tag0==="multi_agent_call"?validate120(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate120.errors),errors=vErrors.length):tag0==="multi_agent_call_output"?validate125(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate125.errors),errors=vErrors.length):tag0==="tool_search_call"?validate130(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate130.errors),errors=vErrors.length):tag0==="tool_search_output"?validate134(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate134.errors),errors=vErrors.length):tag0==="additional_tools"?validate238(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate238.errors),errors=vErrors.length):tag0==="configuration_update"?validate242(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate242.errors),errors=vErrors.length):tag0==="context_compaction"?validate250(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate250.errors),errors=vErrors.length):tag0==="program"?validate253(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate253.errors),errors=vErrors.length):tag0==="program_output"?validate256(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate256.errors),errors=vErrors.length):tag0==="web_search_call"?validate259(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate259.errors),errors=vErrors.length):tag0==="file_search_call"?validate276(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate276.errors),errors=vErrors.length):tag0==="code_interpreter_call"?validate281(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate281.errors),errors=vErrors.length):tag0==="image_generation_call"?validate290(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate290.errors),errors=vErrors.length):tag0==="computer_call"?validate293(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate293.errors),errors=vErrors.length):tag0==="computer_call_output"?validate319(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate319.errors),errors=vErrors.length):tag0==="local_shell_call"?validate325(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate325.errors),errors=vErrors.length):tag0==="local_shell_call_output"?validate328(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate328.errors),errors=vErrors.length):tag0==="shell_call"?validate332(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate332.errors),errors=vErrors.length):tag0==="shell_call_output"?validate339(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate339.errors),errors=vErrors.length):tag0==="apply_patch_call"?validate352(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate352.errors),errors=vErrors.length):tag0==="apply_patch_call_output"?validate364(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate364.errors),errors=vErrors.length):tag0==="mcp_list_tools"?validate368(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate368.errors),errors=vErrors.length):tag0==="mcp_call"?validate373(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate373.errors),errors=vErrors.length):tag0==="mcp_approval_request"?validate384(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate384.errors),errors=vErrors.length):tag0==="mcp_approval_response"?validate387(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate387.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;var _valid0=_errs3===errors;valid0=_valid0,ifClause0="then"}else{let _errs43=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){data.
role===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"role"}),errors++);let tag1=data.role;typeof tag1=="string"?tag1==="user"?validate454(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate454.errors),errors=vErrors.length):tag1==="system"?validate454(data,{
instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate454.errors),errors=vErrors.length):tag1==="developer"?validate454(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate454.errors),errors=vErrors.length):tag1==="assistant"?validate460(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate460.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mappi\
ng",tag:"role",tagValue:tag1}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"role",tagValue:tag1}),errors++)}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;var _valid0=_errs43===errors;valid0=_valid0,ifClause0="else"}return valid0||(vErrors=note(vErrors,instancePath,
"if",{failingKeyword:ifClause0}),errors++),validate23.errors=vErrors,errors===0}var schema159={type:["object","null"],properties:{context_compression:{type:"str\
ing",openEnum:["auto","enabled","disabled"]}},additionalProperties:!1},obj57=["auto","enabled","disabled"];function validate471(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,
"type",{type:schema159.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0!=="context_compression"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.context_compression!==void 0){let data0=data.context_compression;typeof data0==
"string"?obj57.includes(data0)||(vErrors=note(vErrors,instancePath+"/context_compression","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/context_\
compression","type",{type:"string"}),errors++)}}return validate471.errors=vErrors,errors===0}var schema160={type:["string","null"],openEnum:["in_memory","in-mem\
ory","24h"]},obj60=["in_memory","in-memory","24h"];function validate473(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;return typeof data!="string"&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema160.type}),errors++),typeof data=="string"&&(obj60.includes(
data)||(vErrors=note(vErrors,instancePath,"openEnum",{}),errors++)),validate473.errors=vErrors,errors===0}var schema161={type:["object","null"],properties:{effort:{
$ref:"#/$defs/ReasoningEffort"},summary:{type:["string","null"],openEnum:["auto","concise","detailed"]},context:{type:["string","null"],openEnum:["auto","curren\
t_turn","all_turns"]},mode:{type:["string","null"],openEnum:["standard","pro"]},generate_summary:{type:["string","null"],openEnum:["auto","concise","detailed"]}},
additionalProperties:!1},obj62=["auto","concise","detailed"],obj63=["auto","current_turn","all_turns"],obj64=["standard","pro"],obj65=["auto","concise","detaile\
d"];function validate475(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.
isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema161.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
key0==="effort"||key0==="summary"||key0==="context"||key0==="mode"||key0==="generate_summary"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.effort!==void 0&&(validate193(data.effort,{instancePath:instancePath+"/effort",parentData:data,parentDataProperty:"effort",rootData})||(vErrors=
join(vErrors,validate193.errors),errors=vErrors.length)),data.summary!==void 0){let data1=data.summary;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,
instancePath+"/summary","type",{type:schema161.properties.summary.type}),errors++),typeof data1=="string"&&(obj62.includes(data1)||(vErrors=note(vErrors,instancePath+
"/summary","openEnum",{}),errors++))}if(data.context!==void 0){let data2=data.context;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"\
/context","type",{type:schema161.properties.context.type}),errors++),typeof data2=="string"&&(obj63.includes(data2)||(vErrors=note(vErrors,instancePath+"/contex\
t","openEnum",{}),errors++))}if(data.mode!==void 0){let data3=data.mode;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/mode","type",
{type:schema161.properties.mode.type}),errors++),typeof data3=="string"&&(obj64.includes(data3)||(vErrors=note(vErrors,instancePath+"/mode","openEnum",{}),errors++))}
if(data.generate_summary!==void 0){let data4=data.generate_summary;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/generate_summary",
"type",{type:schema161.properties.generate_summary.type}),errors++),typeof data4=="string"&&(obj65.includes(data4)||(vErrors=note(vErrors,instancePath+"/generat\
e_summary","openEnum",{}),errors++))}}return validate475.errors=vErrors,errors===0}var schema162={type:["object","null"],properties:{format:{$ref:"#/$defs/TextF\
ormat"},verbosity:{type:["string","null"],openEnum:["low","medium","high"]}},additionalProperties:!1},schema163={type:["null","object"],allOf:[{if:{type:"object"},
then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/TextFormatText"},{$ref:"#/$defs/TextFormatJsonObject"},{$ref:"#/\
$defs/TextFormatJsonSchema"}]}}]};function validate480(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="json_object"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"json_object"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate480.errors=vErrors,errors===
0}function validate479(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;data!==null&&!(data&&typeof data=="objec\
t"&&!Array.isArray(data))&&(vErrors=note(vErrors,instancePath,"type",{type:schema163.type}),errors++);let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data==
"object"&&!Array.isArray(data))){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&
(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="text"?validate244(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate244.errors),errors=vErrors.length):tag0==="json_object"?validate480(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate480.errors),errors=vErrors.length):tag0==="json_schema"?validate245(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate245.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):
(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;var _valid0=_errs5===errors;valid1=_valid0}return valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++),validate479.errors=
vErrors,errors===0}var obj66=["low","medium","high"];function validate478(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema162.type}),errors++),data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="format"||key0==="verbosity"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);if(data.format!==void 0&&(validate479(data.format,{instancePath:instancePath+"/format",parentData:data,parentDataProperty:"\
format",rootData})||(vErrors=join(vErrors,validate479.errors),errors=vErrors.length)),data.verbosity!==void 0){let data1=data.verbosity;typeof data1!="string"&&
data1!==null&&(vErrors=note(vErrors,instancePath+"/verbosity","type",{type:schema162.properties.verbosity.type}),errors++),typeof data1=="string"&&(obj66.includes(
data1)||(vErrors=note(vErrors,instancePath+"/verbosity","openEnum",{}),errors++))}}return validate478.errors=vErrors,errors===0}var obj58=["implicit","explicit"],
obj59=["30m"],obj61=["auto","default","fast","flex","priority"];function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.model===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"model"}),errors++);
for(let key0 in data)func2.call(schema7.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
model!==void 0){let data0=data.model;typeof data0!="string"&&data0!==null&&(vErrors=note(vErrors,instancePath+"/model","type",{type:schema7.properties.model.type}),
errors++)}if(data.input!==void 0){let data1=data.input;if(typeof data1!="string"&&!Array.isArray(data1)&&data1!==null&&(vErrors=note(vErrors,instancePath+"/inpu\
t","type",{type:schema7.properties.input.type}),errors++),Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate23(data1[i0],{instancePath:instancePath+
"/input/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate23.errors),errors=vErrors.length)}}if(data.instructions!==void 0){
let data3=data.instructions;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/instructions","type",{type:schema7.properties.instructions.
type}),errors++)}if(data.previous_response_id!==void 0){let data4=data.previous_response_id;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+
"/previous_response_id","type",{type:schema7.properties.previous_response_id.type}),errors++)}if(data.image!==void 0&&(validate471(data.image,{instancePath:instancePath+
"/image",parentData:data,parentDataProperty:"image",rootData})||(vErrors=join(vErrors,validate471.errors),errors=vErrors.length)),data.prompt_cache_key!==void 0){
let data6=data.prompt_cache_key;typeof data6!="string"&&data6!==null&&(vErrors=note(vErrors,instancePath+"/prompt_cache_key","type",{type:schema7.properties.prompt_cache_key.
type}),errors++)}if(data.prompt_cache_options!==void 0){let data7=data.prompt_cache_options;if(!(data7&&typeof data7=="object"&&!Array.isArray(data7))&&data7!==
null&&(vErrors=note(vErrors,instancePath+"/prompt_cache_options","type",{type:schema7.properties.prompt_cache_options.type}),errors++),data7&&typeof data7=="obj\
ect"&&!Array.isArray(data7)){for(let key1 in data7)key1==="mode"||key1==="ttl"||(vErrors=note(vErrors,instancePath+"/prompt_cache_options","additionalProperties",
{additionalProperty:key1}),errors++);if(data7.mode!==void 0){let data8=data7.mode;typeof data8=="string"?obj58.includes(data8)||(vErrors=note(vErrors,instancePath+
"/prompt_cache_options/mode","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/prompt_cache_options/mode","type",{type:"string"}),errors++)}if(data7.
ttl!==void 0){let data9=data7.ttl;typeof data9=="string"?obj59.includes(data9)||(vErrors=note(vErrors,instancePath+"/prompt_cache_options/ttl","openEnum",{}),errors++):
(vErrors=note(vErrors,instancePath+"/prompt_cache_options/ttl","type",{type:"string"}),errors++)}}}if(data.prompt_cache_retention!==void 0&&(validate473(data.prompt_cache_retention,
{instancePath:instancePath+"/prompt_cache_retention",parentData:data,parentDataProperty:"prompt_cache_retention",rootData})||(vErrors=join(vErrors,validate473.errors),
errors=vErrors.length)),data.service_tier!==void 0){let data11=data.service_tier;typeof data11!="string"&&data11!==null&&(vErrors=note(vErrors,instancePath+"/se\
rvice_tier","type",{type:schema7.properties.service_tier.type}),errors++),typeof data11=="string"&&(obj61.includes(data11)||(vErrors=note(vErrors,instancePath+"\
/service_tier","openEnum",{}),errors++))}if(data.parallel_tool_calls!==void 0){let data12=data.parallel_tool_calls;typeof data12!="boolean"&&data12!==null&&(vErrors=
note(vErrors,instancePath+"/parallel_tool_calls","type",{type:schema7.properties.parallel_tool_calls.type}),errors++)}if(data.reasoning!==void 0&&(validate475(data.
reasoning,{instancePath:instancePath+"/reasoning",parentData:data,parentDataProperty:"reasoning",rootData})||(vErrors=join(vErrors,validate475.errors),errors=vErrors.
length)),data.text!==void 0&&(validate478(data.text,{instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData})||(vErrors=join(vErrors,
validate478.errors),errors=vErrors.length)),data.tools!==void 0){let data15=data.tools;if(!Array.isArray(data15)&&data15!==null&&(vErrors=note(vErrors,instancePath+
"/tools","type",{type:schema7.properties.tools.type}),errors++),Array.isArray(data15)){let len1=data15.length;for(let i1=0;i1<len1;i1++)validate135(data15[i1],{
instancePath:instancePath+"/tools/"+i1,parentData:data15,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate135.errors),errors=vErrors.length)}}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate22.errors=vErrors,errors===0}var compactResponse=validate487,schema165={type:"\
object",required:["id","object","created_at","output","usage"],properties:{id:{type:"string"},object:{const:"response.compaction"},created_at:{type:"number"},output:{
type:"array",items:{$ref:"#/$defs/StoredItem"}},usage:{$ref:"#/$defs/Usage"},image:{$ref:"#/$defs/ImageState"}},additionalProperties:!1},schema166={type:"object",
required:["type"],discriminator:{propertyName:"type"},oneOf:[{properties:{type:{enum:["message"]}},allOf:[{$ref:"#/$defs/InputMessage"}]},{$ref:"#/$defs/Reasoni\
ngInputItem"},{$ref:"#/$defs/CompactionInputItem"},{$ref:"#/$defs/FunctionCall"},{$ref:"#/$defs/FunctionCallOutput"},{$ref:"#/$defs/CustomToolCall"},{$ref:"#/$d\
efs/CustomToolCallOutput"},{$ref:"#/$defs/AgentMessage"},{$ref:"#/$defs/MultiAgentCall"},{$ref:"#/$defs/MultiAgentCallOutput"},{$ref:"#/$defs/ToolSearchCall"},{
$ref:"#/$defs/ToolSearchOutput"},{$ref:"#/$defs/AdditionalTools"},{$ref:"#/$defs/ConfigurationUpdate"},{$ref:"#/$defs/ContextCompaction"},{$ref:"#/$defs/Program"},
{$ref:"#/$defs/ProgramOutput"},{$ref:"#/$defs/WebSearchCall"},{$ref:"#/$defs/FileSearchCall"},{$ref:"#/$defs/CodeInterpreterCall"},{$ref:"#/$defs/ImageGeneratio\
nCall"},{$ref:"#/$defs/ComputerCall"},{$ref:"#/$defs/ComputerCallOutput"},{$ref:"#/$defs/LocalShellCall"},{$ref:"#/$defs/LocalShellCallOutput"},{$ref:"#/$defs/S\
hellCall"},{$ref:"#/$defs/ShellCallOutput"},{$ref:"#/$defs/ApplyPatchCall"},{$ref:"#/$defs/ApplyPatchCallOutput"},{$ref:"#/$defs/McpListTools"},{$ref:"#/$defs/M\
cpCall"},{$ref:"#/$defs/McpApprovalRequest"},{$ref:"#/$defs/McpApprovalResponse"}]};function validate488(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="message"?(validate390(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate390.errors),errors=vErrors.length),data&&typeof data=="object"&&!Array.isArray(data)&&data.type!==void 0&&data.type!=="message"&&(vErrors=note(vErrors,
instancePath+"/type","enum",{allowedValues:schema166.oneOf[0].properties.type.enum}),errors++)):tag0==="reasoning"?validate24(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate24.errors),errors=vErrors.length):tag0==="compaction"?validate35(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate35.errors),errors=vErrors.length):tag0==="function_call"?validate44(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate44.errors),errors=vErrors.length):tag0==="function_call_output"?validate54(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate54.errors),errors=vErrors.length):tag0==="custom_tool_call"?validate73(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate73.errors),errors=vErrors.length):tag0==="custom_tool_call_output"?validate78(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate78.errors),errors=vErrors.length):tag0==="agent_message"?validate84(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate84.errors),errors=vErrors.length):tag0==="multi_agent_call"?validate120(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate120.errors),errors=vErrors.length):tag0==="multi_agent_call_output"?validate125(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate125.errors),errors=vErrors.length):tag0==="tool_search_call"?validate130(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate130.errors),errors=vErrors.length):tag0==="tool_search_output"?validate134(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate134.errors),errors=vErrors.length):tag0==="additional_tools"?validate238(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate238.errors),errors=vErrors.length):tag0==="configuration_update"?validate242(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate242.errors),errors=vErrors.length):tag0==="context_compaction"?validate250(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate250.errors),errors=vErrors.length):tag0==="program"?validate253(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate253.errors),errors=vErrors.length):tag0==="program_output"?validate256(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate256.errors),errors=vErrors.length):tag0==="web_search_call"?validate259(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate259.errors),errors=vErrors.length):tag0==="file_search_call"?validate276(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate276.errors),errors=vErrors.length):tag0==="code_interpreter_call"?validate281(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate281.errors),errors=vErrors.length):tag0==="image_generation_call"?validate290(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate290.errors),errors=vErrors.length):tag0==="computer_call"?validate293(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate293.errors),errors=vErrors.length):tag0==="computer_call_output"?validate319(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate319.errors),errors=vErrors.length):tag0==="local_shell_call"?validate325(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate325.errors),errors=vErrors.length):tag0==="local_shell_call_output"?validate328(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate328.errors),errors=vErrors.length):tag0==="shell_call"?validate332(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate332.errors),errors=vErrors.length):tag0==="shell_call_output"?validate339(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate339.errors),errors=vErrors.length):tag0==="apply_patch_call"?validate352(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate352.errors),errors=vErrors.length):tag0==="apply_patch_call_output"?validate364(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate364.errors),errors=vErrors.length):tag0==="mcp_list_tools"?validate368(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate368.errors),errors=vErrors.length):tag0==="mcp_call"?validate373(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate373.errors),errors=vErrors.length):tag0==="mcp_approval_request"?validate384(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate384.errors),errors=vErrors.length):tag0==="mcp_approval_response"?validate387(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate387.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate488.errors=vErrors,errors===0}var schema167={type:["object","null"],required:["input_tokens","input_tokens_details","output_to\
kens","output_tokens_details","total_tokens"],properties:{input_tokens:{type:"integer"},input_tokens_details:{$ref:"#/$defs/InputTokensDetails"},output_tokens:{
type:"integer"},output_tokens_details:{$ref:"#/$defs/OutputTokensDetails"},total_tokens:{type:"integer"}},additionalProperties:!1};function validate525(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.ttl_30m_tokens===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"ttl_30m_tokens"}),errors++),data.ttl_12h_tokens===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"ttl_12h_tokens"}),errors++);for(let key0 in data)key0==="ttl_30m_tokens"||key0==="ttl_12h_tokens"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.ttl_30m_tokens!==void 0){let data0=data.ttl_30m_tokens;typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=note(vErrors,instancePath+"/ttl_30m_tokens","type",{type:"integer"}),errors++)}if(data.ttl_12h_tokens!==
void 0){let data1=data.ttl_12h_tokens;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/ttl_12h_tokens","\
type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate525.errors=vErrors,errors===0}function validate524(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.cached_tokens===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"cached_tokens"}),errors++);for(let key0 in data)key0==="cached_tokens"||key0==="cache_wr\
ite_tokens"||key0==="cache_write_tokens_details"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.cached_tokens!==
void 0){let data0=data.cached_tokens;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=note(vErrors,instancePath+"/cached_tokens","ty\
pe",{type:"integer"}),errors++)}if(data.cache_write_tokens!==void 0){let data1=data.cache_write_tokens;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1)||(vErrors=note(vErrors,instancePath+"/cache_write_tokens","type",{type:"integer"}),errors++)}data.cache_write_tokens_details!==void 0&&(validate525(data.
cache_write_tokens_details,{instancePath:instancePath+"/cache_write_tokens_details",parentData:data,parentDataProperty:"cache_write_tokens_details",rootData})||
(vErrors=join(vErrors,validate525.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate524.errors=
vErrors,errors===0}function validate528(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.reasoning_tokens===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"reasoning_tokens"}),errors++);for(let key0 in data)key0!==
"reasoning_tokens"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.reasoning_tokens!==void 0){let data0=data.
reasoning_tokens;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=note(vErrors,instancePath+"/reasoning_tokens","type",{type:"intege\
r"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate528.errors=vErrors,errors===0}function validate523(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&
(vErrors=note(vErrors,instancePath,"type",{type:schema167.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema167.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="input_tokens"||key0==="input\
_tokens_details"||key0==="output_tokens"||key0==="output_tokens_details"||key0==="total_tokens"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.input_tokens!==void 0){let data0=data.input_tokens;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=note(vErrors,instancePath+
"/input_tokens","type",{type:"integer"}),errors++)}if(data.input_tokens_details!==void 0&&(validate524(data.input_tokens_details,{instancePath:instancePath+"/in\
put_tokens_details",parentData:data,parentDataProperty:"input_tokens_details",rootData})||(vErrors=join(vErrors,validate524.errors),errors=vErrors.length)),data.
output_tokens!==void 0){let data2=data.output_tokens;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/ou\
tput_tokens","type",{type:"integer"}),errors++)}if(data.output_tokens_details!==void 0&&(validate528(data.output_tokens_details,{instancePath:instancePath+"/out\
put_tokens_details",parentData:data,parentDataProperty:"output_tokens_details",rootData})||(vErrors=join(vErrors,validate528.errors),errors=vErrors.length)),data.
total_tokens!==void 0){let data4=data.total_tokens;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/tota\
l_tokens","type",{type:"integer"}),errors++)}}return validate523.errors=vErrors,errors===0}var schema171={type:["object","null"],properties:{context_compression:{
type:"string",openEnum:["enabled","disabled"]}},additionalProperties:!1},obj67=["enabled","disabled"];function validate531(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema171.
type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0!=="context_compression"&&(vErrors=note(vErrors,instancePath,"addit\
ionalProperties",{additionalProperty:key0}),errors++);if(data.context_compression!==void 0){let data0=data.context_compression;typeof data0=="string"?obj67.includes(
data0)||(vErrors=note(vErrors,instancePath+"/context_compression","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/context_compression","type",{type:"\
string"}),errors++)}}return validate531.errors=vErrors,errors===0}function validate487(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema165.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="id"||key0==="object"||key0==="created_at"||key0==="output"||key0==="usage"||key0==="image"||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,
instancePath+"/id","type",{type:"string"}),errors++),data.object!==void 0&&data.object!=="response.compaction"&&(vErrors=note(vErrors,instancePath+"/object","co\
nst",{allowedValue:"response.compaction"}),errors++),data.created_at!==void 0){let data2=data.created_at;typeof data2=="number"&&isFinite(data2)||(vErrors=note(
vErrors,instancePath+"/created_at","type",{type:"number"}),errors++)}if(data.output!==void 0){let data3=data.output;if(Array.isArray(data3)){let len0=data3.length;
for(let i0=0;i0<len0;i0++)validate488(data3[i0],{instancePath:instancePath+"/output/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,
validate488.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/output","type",{type:"array"}),errors++}data.usage!==void 0&&(validate523(data.
usage,{instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"usage",rootData})||(vErrors=join(vErrors,validate523.errors),errors=vErrors.length)),
data.image!==void 0&&(validate531(data.image,{instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData})||(vErrors=join(vErrors,validate531.
errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate487.errors=vErrors,errors===0}var deleted=validate533,
schema172={type:"object",required:["id","object","deleted"],properties:{id:{type:"string"},object:{type:"string",openEnum:["response","response.deleted"]},deleted:{
const:!0}},additionalProperties:!1},obj68=["response","response.deleted"];function validate533(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema172.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="id"||key0==="object"||key0==="deleted"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"\
string"}),errors++),data.object!==void 0){let data1=data.object;typeof data1=="string"?obj68.includes(data1)||(vErrors=note(vErrors,instancePath+"/object","open\
Enum",{}),errors++):(vErrors=note(vErrors,instancePath+"/object","type",{type:"string"}),errors++)}data.deleted!==void 0&&data.deleted!==!0&&(vErrors=note(vErrors,
instancePath+"/deleted","const",{allowedValue:!0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate533.errors=vErrors,
errors===0}var error=validate534,schema173={type:"object",required:["error"],properties:{error:{type:"object",required:["message","type","param","code"],properties:{
message:{type:"string"},type:{type:"string"},param:{type:["string","null"]},code:{type:["string","null"]},misalignment:{$ref:"#/$defs/Misalignment"}},additionalProperties:!1}},
additionalProperties:!1},schema174={type:["object","null"],properties:{detailed_explanation:{type:"string"},error_type:{type:"string",openEnum:["potentially_uni\
ntended_data_transfer","potentially_unintended_data_access","potentially_unintended_destructive_activity","other"]},review_target:{type:["string","null"]},steer:{
type:"object",required:["message"],properties:{message:{type:"string"}},additionalProperties:!1}},additionalProperties:!1},obj69=["potentially_unintended_data_t\
ransfer","potentially_unintended_data_access","potentially_unintended_destructive_activity","other"];function validate535(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema174.
type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="detailed_explanation"||key0==="error_type"||key0==="review_targ\
et"||key0==="steer"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.detailed_explanation!==void 0&&typeof data.
detailed_explanation!="string"&&(vErrors=note(vErrors,instancePath+"/detailed_explanation","type",{type:"string"}),errors++),data.error_type!==void 0){let data1=data.
error_type;typeof data1=="string"?obj69.includes(data1)||(vErrors=note(vErrors,instancePath+"/error_type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+
"/error_type","type",{type:"string"}),errors++)}if(data.review_target!==void 0){let data2=data.review_target;typeof data2!="string"&&data2!==null&&(vErrors=note(
vErrors,instancePath+"/review_target","type",{type:schema174.properties.review_target.type}),errors++)}if(data.steer!==void 0){let data3=data.steer;if(data3&&typeof data3==
"object"&&!Array.isArray(data3)){data3.message===void 0&&(vErrors=note(vErrors,instancePath+"/steer","required",{missingProperty:"message"}),errors++);for(let key1 in data3)
key1!=="message"&&(vErrors=note(vErrors,instancePath+"/steer","additionalProperties",{additionalProperty:key1}),errors++);data3.message!==void 0&&typeof data3.message!=
"string"&&(vErrors=note(vErrors,instancePath+"/steer/message","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/steer","type",{type:"ob\
ject"}),errors++}}return validate535.errors=vErrors,errors===0}function validate534(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.error===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"error"}),errors++);
for(let key0 in data)key0!=="error"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.error!==void 0){let data0=data.
error;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){for(let prop0 of schema173.properties.error.required)data0[prop0]===void 0&&(vErrors=note(vErrors,
instancePath+"/error","required",{missingProperty:prop0}),errors++);for(let key1 in data0)key1==="message"||key1==="type"||key1==="param"||key1==="code"||key1===
"misalignment"||(vErrors=note(vErrors,instancePath+"/error","additionalProperties",{additionalProperty:key1}),errors++);if(data0.message!==void 0&&typeof data0.
message!="string"&&(vErrors=note(vErrors,instancePath+"/error/message","type",{type:"string"}),errors++),data0.type!==void 0&&typeof data0.type!="string"&&(vErrors=
note(vErrors,instancePath+"/error/type","type",{type:"string"}),errors++),data0.param!==void 0){let data3=data0.param;typeof data3!="string"&&data3!==null&&(vErrors=
note(vErrors,instancePath+"/error/param","type",{type:schema173.properties.error.properties.param.type}),errors++)}if(data0.code!==void 0){let data4=data0.code;
typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/error/code","type",{type:schema173.properties.error.properties.code.type}),errors++)}
data0.misalignment!==void 0&&(validate535(data0.misalignment,{instancePath:instancePath+"/error/misalignment",parentData:data0,parentDataProperty:"misalignment",
rootData})||(vErrors=join(vErrors,validate535.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath+"/error","type",{type:"object"}),errors++}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate534.errors=vErrors,errors===0}var inputItemList=validate537,schema175={type:"o\
bject",required:["object","data","first_id","last_id","has_more"],properties:{object:{const:"list"},data:{type:"array",items:{$ref:"#/$defs/StoredItem"}},first_id:{
type:["string","null"]},last_id:{type:["string","null"]},has_more:{type:"boolean"}},additionalProperties:!1};function validate537(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema175.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="object"||key0==="data"||key0==="first_id"||
key0==="last_id"||key0==="has_more"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.object!==void 0&&data.
object!=="list"&&(vErrors=note(vErrors,instancePath+"/object","const",{allowedValue:"list"}),errors++),data.data!==void 0){let data1=data.data;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate488(data1[i0],{instancePath:instancePath+"/data/"+i0,parentData:data1,parentDataProperty:i0,rootData})||
(vErrors=join(vErrors,validate488.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/data","type",{type:"array"}),errors++}if(data.first_id!==
void 0){let data3=data.first_id;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/first_id","type",{type:schema175.properties.first_id.
type}),errors++)}if(data.last_id!==void 0){let data4=data.last_id;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/last_id","type",{type:schema175.
properties.last_id.type}),errors++)}data.has_more!==void 0&&typeof data.has_more!="boolean"&&(vErrors=note(vErrors,instancePath+"/has_more","type",{type:"boolea\
n"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate537.errors=vErrors,errors===0}var inputItemQuery=validate539,
schema176={type:"object",properties:{after:{type:"string"},include:{type:"array",items:{$ref:"#/$defs/Includable"}},limit:{type:"integer"},order:{type:"string",
enum:["asc","desc"]}},additionalProperties:!1};var obj70=["file_search_call.results","web_search_call.results","web_search_call.action.sources","message.input_image.image_url","computer_call_output.output.im\
age_url","code_interpreter_call.outputs","reasoning.encrypted_content","message.output_text.logprobs"];function validate540(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;return typeof data=="string"?obj70.includes(data)||(vErrors=note(vErrors,instancePath,"openEnum",{}),errors++):(vErrors=
note(vErrors,instancePath,"type",{type:"string"}),errors++),validate540.errors=vErrors,errors===0}function validate539(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="after"||key0==="include"||key0===
"limit"||key0==="order"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.after!==void 0&&typeof data.after!=
"string"&&(vErrors=note(vErrors,instancePath+"/after","type",{type:"string"}),errors++),data.include!==void 0){let data1=data.include;if(Array.isArray(data1)){let len0=data1.
length;for(let i0=0;i0<len0;i0++)validate540(data1[i0],{instancePath:instancePath+"/include/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(
vErrors,validate540.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/include","type",{type:"array"}),errors++}if(data.limit!==void 0){let data3=data.
limit;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/limit","type",{type:"integer"}),errors++)}if(data.
order!==void 0){let data4=data.order;typeof data4!="string"&&(vErrors=note(vErrors,instancePath+"/order","type",{type:"string"}),errors++),data4==="asc"||data4===
"desc"||(vErrors=note(vErrors,instancePath+"/order","enum",{allowedValues:schema176.properties.order.enum}),errors++)}}else vErrors=note(vErrors,instancePath,"t\
ype",{type:"object"}),errors++;return validate539.errors=vErrors,errors===0}var inputTokensRequest=validate542,schema178={type:"object",properties:{model:{type:[
"string","null"]},input:{type:["string","array","null"],items:{$ref:"#/$defs/InputItem"}},instructions:{type:["string","null"]},conversation:{$ref:"#/$defs/Conv\
ersation"},parallel_tool_calls:{type:["boolean","null"]},personality:{type:"string",openEnum:["friendly","pragmatic"]},previous_response_id:{type:["string","nul\
l"]},reasoning:{$ref:"#/$defs/ReasoningOptions"},text:{$ref:"#/$defs/TextOptions"},tool_choice:{type:["null","string","object"],allOf:[{if:{type:["string","obje\
ct"]},then:{$ref:"#/$defs/ToolChoice"}}]},tools:{type:["array","null"],items:{$ref:"#/$defs/Tool"}},truncation:{$ref:"#/$defs/Truncation"}},additionalProperties:!1},
schema179={type:["string","object","null"],required:["id"],properties:{id:{type:"string"}},additionalProperties:!1};function validate544(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"&&!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=
note(vErrors,instancePath,"type",{type:schema179.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){data.id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"id"}),errors++);for(let key0 in data)key0!=="id"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++)}return validate544.errors=vErrors,
errors===0}var schema180={type:["string","object"],allOf:[{if:{type:"string"},then:{type:"string",openEnum:["none","auto","required"]}},{if:{type:"object"},then:{
type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/ToolChoiceFunction"},{$ref:"#/$defs/ToolChoiceCustom"},{$ref:"#/$defs/\
ToolChoiceMcp"},{$ref:"#/$defs/ToolChoiceAllowed"},{$ref:"#/$defs/ToolChoiceFileSearch"},{$ref:"#/$defs/ToolChoiceWebSearch"},{$ref:"#/$defs/ToolChoiceWebSearch\
Dated"},{$ref:"#/$defs/ToolChoiceWebSearchPreview"},{$ref:"#/$defs/ToolChoiceWebSearchPreviewDated"},{$ref:"#/$defs/ToolChoiceComputer"},{$ref:"#/$defs/ToolChoi\
ceComputerUse"},{$ref:"#/$defs/ToolChoiceComputerUsePreview"},{$ref:"#/$defs/ToolChoiceImageGeneration"},{$ref:"#/$defs/ToolChoiceCodeInterpreter"},{$ref:"#/$de\
fs/ToolChoiceApplyPatch"},{$ref:"#/$defs/ToolChoiceShell"},{$ref:"#/$defs/ToolChoiceProgrammaticToolCalling"}]}}]},obj72=["none","auto","required"];function validate549(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="function"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"function"}),errors++),data.name!==void 0&&
typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"ob\
ject"}),errors++;return validate549.errors=vErrors,errors===0}function validate550(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="custom"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"custom"}),errors++),data.name!==void 0&&typeof data.
name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate550.errors=vErrors,errors===0}var schema183={type:"object",required:["type"],properties:{type:{const:"mcp"},server_label:{type:"string"},name:{type:[
"string","null"]}},additionalProperties:!1};function validate551(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)
key0==="type"||key0==="server_label"||key0==="name"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="mcp"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"mcp"}),errors++),data.server_label!==void 0&&typeof data.server_label!=
"string"&&(vErrors=note(vErrors,instancePath+"/server_label","type",{type:"string"}),errors++),data.name!==void 0){let data2=data.name;typeof data2!="string"&&data2!==
null&&(vErrors=note(vErrors,instancePath+"/name","type",{type:schema183.properties.name.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"o\
bject"}),errors++;return validate551.errors=vErrors,errors===0}var schema184={type:"object",required:["type","mode","tools"],properties:{type:{const:"allowed_to\
ols"},mode:{type:"string",enum:["auto","required"]},tools:{type:"array",items:{type:"object",additionalProperties:!0}}},additionalProperties:!1};function validate552(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema184.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="mode"||
key0==="tools"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="allowed_tools"&&
(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"allowed_tools"}),errors++),data.mode!==void 0){let data1=data.mode;typeof data1!="string"&&(vErrors=
note(vErrors,instancePath+"/mode","type",{type:"string"}),errors++),data1==="auto"||data1==="required"||(vErrors=note(vErrors,instancePath+"/mode","enum",{allowedValues:schema184.
properties.mode.enum}),errors++)}if(data.tools!==void 0){let data2=data.tools;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];
data3&&typeof data3=="object"&&!Array.isArray(data3)||(vErrors=note(vErrors,instancePath+"/tools/"+i0,"type",{type:"object"}),errors++)}}else vErrors=note(vErrors,
instancePath+"/tools","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate552.errors=vErrors,
errors===0}function validate553(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="file_search"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"file_search"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate553.errors=vErrors,errors===
0}function validate554(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="web_search"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"web_search"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate554.errors=vErrors,errors===
0}function validate555(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="web_search_2025_08_26"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"web_search_2025_08_26"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate555.errors=
vErrors,errors===0}function validate556(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="web_search_preview"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"web_search_preview"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate556.errors=
vErrors,errors===0}function validate557(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="web_search_preview_2025_03_11"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"web_search_preview_2025_03_11"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate557.
errors=vErrors,errors===0}function validate558(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="computer"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"computer"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate558.errors=vErrors,errors===
0}function validate559(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="computer_use"&&(vErrors=note(vErrors,instancePath+"/ty\
pe","const",{allowedValue:"computer_use"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate559.errors=vErrors,errors===
0}function validate560(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="computer_use_preview"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"computer_use_preview"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate560.errors=
vErrors,errors===0}function validate561(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="image_generation"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"image_generation"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate561.errors=vErrors,
errors===0}function validate562(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="code_interpreter"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"code_interpreter"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate562.errors=vErrors,
errors===0}function validate563(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="apply_patch"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"apply_patch"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate563.errors=vErrors,errors===
0}function validate564(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="shell"&&(vErrors=note(vErrors,instancePath+"/type","co\
nst",{allowedValue:"shell"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate564.errors=vErrors,errors===0}function validate565(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="programmatic_tool_calling"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"programmatic_tool_calling"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate565.
errors=vErrors,errors===0}function validate548(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;typeof data!="st\
ring"&&!(data&&typeof data=="object"&&!Array.isArray(data))&&(vErrors=note(vErrors,instancePath,"type",{type:schema180.type}),errors++);let _errs2=errors,valid1=!0,
_errs3=errors;if(typeof data!="string"){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==
null&&(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;typeof data=="string"?obj72.includes(data)||(vErrors=note(vErrors,instancePath,"ope\
nEnum",{}),errors++):(vErrors=note(vErrors,instancePath,"type",{type:"string"}),errors++);var _valid0=_errs5===errors;valid1=_valid0}valid1||(vErrors=note(vErrors,
instancePath,"if",{failingKeyword:"then"}),errors++);let _errs8=errors,valid2=!0,_errs9=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){let err5={};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid1=_errs9===errors;if(errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null),
_valid1){let _errs11=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="function"?validate549(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate549.errors),errors=vErrors.length):tag0==="custom"?validate550(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate550.errors),errors=vErrors.length):tag0==="mcp"?validate551(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate551.
errors),errors=vErrors.length):tag0==="allowed_tools"?validate552(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate552.
errors),errors=vErrors.length):tag0==="file_search"?validate553(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate553.errors),
errors=vErrors.length):tag0==="web_search"?validate554(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate554.errors),errors=
vErrors.length):tag0==="web_search_2025_08_26"?validate555(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate555.errors),
errors=vErrors.length):tag0==="web_search_preview"?validate556(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate556.errors),
errors=vErrors.length):tag0==="web_search_preview_2025_03_11"?validate557(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate557.
errors),errors=vErrors.length):tag0==="computer"?validate558(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate558.errors),
errors=vErrors.length):tag0==="computer_use"?validate559(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate559.errors),
errors=vErrors.length):tag0==="computer_use_preview"?validate560(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate560.
errors),errors=vErrors.length):tag0==="image_generation"?validate561(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate561.
errors),errors=vErrors.length):tag0==="code_interpreter"?validate562(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate562.
errors),errors=vErrors.length):tag0==="apply_patch"?validate563(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate563.errors),
errors=vErrors.length):tag0==="shell"?validate564(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate564.errors),errors=
vErrors.length):tag0==="programmatic_tool_calling"?validate565(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate565.errors),
errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;var _valid1=_errs11===
errors;valid2=_valid1}return valid2||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++),validate548.errors=vErrors,errors===0}var schema198={
type:["string","null"],openEnum:["auto","disabled"]},obj73=["auto","disabled"];function validate585(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;return typeof data!="string"&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema198.type}),errors++),typeof data=="st\
ring"&&(obj73.includes(data)||(vErrors=note(vErrors,instancePath,"openEnum",{}),errors++)),validate585.errors=vErrors,errors===0}var obj71=["friendly","pragmati\
c"];function validate542(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.
isArray(data)){for(let key0 in data)func2.call(schema178.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.model!==void 0){let data0=data.model;typeof data0!="string"&&data0!==null&&(vErrors=note(vErrors,instancePath+"/model","type",{type:schema178.
properties.model.type}),errors++)}if(data.input!==void 0){let data1=data.input;if(typeof data1!="string"&&!Array.isArray(data1)&&data1!==null&&(vErrors=note(vErrors,
instancePath+"/input","type",{type:schema178.properties.input.type}),errors++),Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate23(
data1[i0],{instancePath:instancePath+"/input/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate23.errors),errors=vErrors.length)}}
if(data.instructions!==void 0){let data3=data.instructions;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/instructions","type",{type:schema178.
properties.instructions.type}),errors++)}if(data.conversation!==void 0&&(validate544(data.conversation,{instancePath:instancePath+"/conversation",parentData:data,
parentDataProperty:"conversation",rootData})||(vErrors=join(vErrors,validate544.errors),errors=vErrors.length)),data.parallel_tool_calls!==void 0){let data5=data.
parallel_tool_calls;typeof data5!="boolean"&&data5!==null&&(vErrors=note(vErrors,instancePath+"/parallel_tool_calls","type",{type:schema178.properties.parallel_tool_calls.
type}),errors++)}if(data.personality!==void 0){let data6=data.personality;typeof data6=="string"?obj71.includes(data6)||(vErrors=note(vErrors,instancePath+"/per\
sonality","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/personality","type",{type:"string"}),errors++)}if(data.previous_response_id!==void 0){let data7=data.
previous_response_id;typeof data7!="string"&&data7!==null&&(vErrors=note(vErrors,instancePath+"/previous_response_id","type",{type:schema178.properties.previous_response_id.
type}),errors++)}if(data.reasoning!==void 0&&(validate475(data.reasoning,{instancePath:instancePath+"/reasoning",parentData:data,parentDataProperty:"reasoning",
rootData})||(vErrors=join(vErrors,validate475.errors),errors=vErrors.length)),data.text!==void 0&&(validate478(data.text,{instancePath:instancePath+"/text",parentData:data,
parentDataProperty:"text",rootData})||(vErrors=join(vErrors,validate478.errors),errors=vErrors.length)),data.tool_choice!==void 0){let data10=data.tool_choice;data10!==
null&&typeof data10!="string"&&!(data10&&typeof data10=="object"&&!Array.isArray(data10))&&(vErrors=note(vErrors,instancePath+"/tool_choice","type",{type:schema178.
properties.tool_choice.type}),errors++);let _errs21=errors,valid4=!0,_errs22=errors;if(typeof data10!="string"&&!(data10&&typeof data10=="object"&&!Array.isArray(
data10))){let err9={};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid0=_errs22===errors;if(errors=_errs21,vErrors!==null&&(_errs21?vErrors.
length=_errs21:vErrors=null),_valid0){let _errs24=errors;validate548(data10,{instancePath:instancePath+"/tool_choice",parentData:data,parentDataProperty:"tool_c\
hoice",rootData})||(vErrors=join(vErrors,validate548.errors),errors=vErrors.length);var _valid0=_errs24===errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+
"/tool_choice","if",{failingKeyword:"then"}),errors++)}if(data.tools!==void 0){let data11=data.tools;if(!Array.isArray(data11)&&data11!==null&&(vErrors=note(vErrors,
instancePath+"/tools","type",{type:schema178.properties.tools.type}),errors++),Array.isArray(data11)){let len1=data11.length;for(let i1=0;i1<len1;i1++)validate135(
data11[i1],{instancePath:instancePath+"/tools/"+i1,parentData:data11,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate135.errors),errors=vErrors.
length)}}data.truncation!==void 0&&(validate585(data.truncation,{instancePath:instancePath+"/truncation",parentData:data,parentDataProperty:"truncation",rootData})||
(vErrors=join(vErrors,validate585.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate542.errors=
vErrors,errors===0}var inputTokensResponse=validate587;function validate587(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.object===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"object"}),errors++),data.input_tokens===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"input_tokens"}),errors++);for(let key0 in data)key0==="object"||key0==="input_tokens"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.object!==void 0&&data.object!=="response.input_tokens"&&(vErrors=note(vErrors,instancePath+"\
/object","const",{allowedValue:"response.input_tokens"}),errors++),data.input_tokens!==void 0){let data1=data.input_tokens;typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/input_tokens","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate587.errors=vErrors,errors===0}var request=validate588,schema200={type:"object",properties:{model:{type:"string"},input:{type:[
"string","array"],items:{$ref:"#/$defs/InputItem"}},instructions:{type:["string","null"]},access_programs:{$ref:"#/$defs/AccessPrograms"},background:{type:["boo\
lean","null"]},client_metadata:{type:["object","null"],additionalProperties:{type:"string"}},context_management:{$ref:"#/$defs/ContextManagement"},conversation:{
$ref:"#/$defs/Conversation"},generate:{type:"boolean"},image:{$ref:"#/$defs/ImageOptions"},include:{type:["array","null"],items:{$ref:"#/$defs/Includable"}},max_output_tokens:{
type:["integer","null"]},max_tool_calls:{type:["integer","null"]},metadata:{$ref:"#/$defs/Metadata"},moderation:{$ref:"#/$defs/ModerationOptions"},multi_agent:{
$ref:"#/$defs/MultiAgent"},parallel_tool_calls:{type:["boolean","null"]},previous_response_id:{type:["string","null"]},prompt:{$ref:"#/$defs/Prompt"},prompt_cache_key:{
type:["string","null"]},prompt_cache_options:{$ref:"#/$defs/PromptCacheOptions"},prompt_cache_retention:{$ref:"#/$defs/PromptCacheRetention"},reasoning:{$ref:"#\
/$defs/ReasoningOptions"},safety_identifier:{type:["string","null"]},service_tier:{$ref:"#/$defs/ServiceTier"},store:{type:["boolean","null"]},stream:{type:["bo\
olean","null"]},stream_options:{$ref:"#/$defs/StreamOptions"},temperature:{type:["number","null"]},text:{$ref:"#/$defs/TextOptions"},tool_choice:{$ref:"#/$defs/\
ToolChoice"},tools:{type:["array","null"],items:{$ref:"#/$defs/Tool"}},top_logprobs:{type:["integer","null"]},top_p:{type:["number","null"]},truncation:{$ref:"#\
/$defs/Truncation"},user:{type:["string","null"]}},additionalProperties:!1},schema201={type:["object","null"],properties:{cyber:{type:"string",openEnum:["standa\
rd","daybreak_blue","daybreak_red"]}},additionalProperties:!1},obj74=["standard","daybreak_blue","daybreak_red"];function validate590(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,
"type",{type:schema201.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0!=="cyber"&&(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.cyber!==void 0){let data0=data.cyber;typeof data0=="string"?obj74.includes(data0)||(vErrors=
note(vErrors,instancePath+"/cyber","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/cyber","type",{type:"string"}),errors++)}}return validate590.errors=
vErrors,errors===0}var schema202={type:["array","null"],items:{type:"object",required:["type"],properties:{type:{type:"string",openEnum:["compaction"]},compact_threshold:{
type:["integer","null"]}},additionalProperties:!1}},obj75=["compaction"];function validate592(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(!Array.isArray(data)&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema202.type}),errors++),Array.isArray(data)){
let len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0];if(data0&&typeof data0=="object"&&!Array.isArray(data0)){data0.type===void 0&&(vErrors=note(vErrors,
instancePath+"/"+i0,"required",{missingProperty:"type"}),errors++);for(let key0 in data0)key0==="type"||key0==="compact_threshold"||(vErrors=note(vErrors,instancePath+
"/"+i0,"additionalProperties",{additionalProperty:key0}),errors++);if(data0.type!==void 0){let data1=data0.type;typeof data1=="string"?obj75.includes(data1)||(vErrors=
note(vErrors,instancePath+"/"+i0+"/type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/"+i0+"/type","type",{type:"string"}),errors++)}if(data0.compact_threshold!==
void 0){let data2=data0.compact_threshold;!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+
"/"+i0+"/compact_threshold","type",{type:schema202.items.properties.compact_threshold.type}),errors++)}}else vErrors=note(vErrors,instancePath+"/"+i0,"type",{type:"\
object"}),errors++}}return validate592.errors=vErrors,errors===0}var schema203={type:["object","null"],additionalProperties:{type:"string"}};function validate597(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&
(vErrors=note(vErrors,instancePath,"type",{type:schema203.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data))for(let key0 in data)typeof data[key0]!=
"string"&&(vErrors=note(vErrors,instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++);return validate597.errors=vErrors,
errors===0}var schema204={type:["object","null"],required:["model"],properties:{model:{type:"string"},policy:{type:["object","null"],properties:{input:{type:["o\
bject","null"],required:["mode"],properties:{mode:{type:"string",openEnum:["score","block"]}},additionalProperties:!1},output:{type:["object","null"],required:[
"mode"],properties:{mode:{type:"string",openEnum:["score","block"]}},additionalProperties:!1}},additionalProperties:!1}},additionalProperties:!1},obj76=["score",
"block"],obj77=["score","block"];function validate599(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&
typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema204.type}),errors++),data&&typeof data=="object"&&
!Array.isArray(data)){data.model===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"model"}),errors++);for(let key0 in data)key0==="model"||
key0==="policy"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.model!==void 0&&typeof data.model!="stri\
ng"&&(vErrors=note(vErrors,instancePath+"/model","type",{type:"string"}),errors++),data.policy!==void 0){let data1=data.policy;if(!(data1&&typeof data1=="object"&&
!Array.isArray(data1))&&data1!==null&&(vErrors=note(vErrors,instancePath+"/policy","type",{type:schema204.properties.policy.type}),errors++),data1&&typeof data1==
"object"&&!Array.isArray(data1)){for(let key1 in data1)key1==="input"||key1==="output"||(vErrors=note(vErrors,instancePath+"/policy","additionalProperties",{additionalProperty:key1}),
errors++);if(data1.input!==void 0){let data2=data1.input;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+
"/policy/input","type",{type:schema204.properties.policy.properties.input.type}),errors++),data2&&typeof data2=="object"&&!Array.isArray(data2)){data2.mode===void 0&&
(vErrors=note(vErrors,instancePath+"/policy/input","required",{missingProperty:"mode"}),errors++);for(let key2 in data2)key2!=="mode"&&(vErrors=note(vErrors,instancePath+
"/policy/input","additionalProperties",{additionalProperty:key2}),errors++);if(data2.mode!==void 0){let data3=data2.mode;typeof data3=="string"?obj76.includes(data3)||
(vErrors=note(vErrors,instancePath+"/policy/input/mode","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/policy/input/mode","type",{type:"string"}),
errors++)}}}if(data1.output!==void 0){let data4=data1.output;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+
"/policy/output","type",{type:schema204.properties.policy.properties.output.type}),errors++),data4&&typeof data4=="object"&&!Array.isArray(data4)){data4.mode===
void 0&&(vErrors=note(vErrors,instancePath+"/policy/output","required",{missingProperty:"mode"}),errors++);for(let key3 in data4)key3!=="mode"&&(vErrors=note(vErrors,
instancePath+"/policy/output","additionalProperties",{additionalProperty:key3}),errors++);if(data4.mode!==void 0){let data5=data4.mode;typeof data5=="string"?obj77.
includes(data5)||(vErrors=note(vErrors,instancePath+"/policy/output/mode","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/policy/output/mode","typ\
e",{type:"string"}),errors++)}}}}}}return validate599.errors=vErrors,errors===0}var schema205={type:["object","null"],required:["enabled"],properties:{enabled:{
type:"boolean"},max_concurrent_subagents:{type:"integer"}},additionalProperties:!1};function validate601(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema205.type}),
errors++),data&&typeof data=="object"&&!Array.isArray(data)){data.enabled===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"enabled"}),errors++);
for(let key0 in data)key0==="enabled"||key0==="max_concurrent_subagents"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.enabled!==void 0&&typeof data.enabled!="boolean"&&(vErrors=note(vErrors,instancePath+"/enabled","type",{type:"boolean"}),errors++),data.max_concurrent_subagents!==
void 0){let data1=data.max_concurrent_subagents;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/max_con\
current_subagents","type",{type:"integer"}),errors++)}}return validate601.errors=vErrors,errors===0}var schema206={type:["object","null"],required:["id"],properties:{
id:{type:"string"},version:{type:["string","null"]},variables:{type:["object","null"],additionalProperties:{type:["string","object"],allOf:[{if:{type:"object"},
then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/InputText"},{$ref:"#/$defs/InputImage"},{$ref:"#/$defs/InputFile"}]}}]}}},
additionalProperties:!1};function validate603(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data==
"object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema206.type}),errors++),data&&typeof data=="object"&&!Array.isArray(
data)){data.id===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"id"}),errors++);for(let key0 in data)key0==="id"||key0==="version"||key0===
"variables"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.id!==void 0&&typeof data.id!="string"&&(vErrors=
note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.version!==void 0){let data1=data.version;typeof data1!="string"&&data1!==null&&(vErrors=note(
vErrors,instancePath+"/version","type",{type:schema206.properties.version.type}),errors++)}if(data.variables!==void 0){let data2=data.variables;if(!(data2&&typeof data2==
"object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+"/variables","type",{type:schema206.properties.variables.type}),errors++),data2&&
typeof data2=="object"&&!Array.isArray(data2))for(let key1 in data2){let data3=data2[key1];typeof data3!="string"&&!(data3&&typeof data3=="object"&&!Array.isArray(
data3))&&(vErrors=note(vErrors,instancePath+"/variables/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:schema206.properties.variables.additionalProperties.
type}),errors++);let _errs12=errors,valid3=!0,_errs13=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err7={};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}var _valid0=_errs13===errors;if(errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=null),_valid0){let _errs15=errors;
if(data3&&typeof data3=="object"&&!Array.isArray(data3)){data3.type===void 0&&(vErrors=note(vErrors,instancePath+"/variables/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1"),"required",{missingProperty:"type"}),errors++);let tag0=data3.type;typeof tag0=="string"?tag0==="input_text"?validate56(data3,{instancePath:instancePath+"\
/variables/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data2,parentDataProperty:key1,rootData})||(vErrors=join(vErrors,validate56.errors),errors=vErrors.
length):tag0==="input_image"?validate59(data3,{instancePath:instancePath+"/variables/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data2,parentDataProperty:key1,
rootData})||(vErrors=join(vErrors,validate59.errors),errors=vErrors.length):tag0==="input_file"?validate63(data3,{instancePath:instancePath+"/variables/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:data2,parentDataProperty:key1,rootData})||(vErrors=join(vErrors,validate63.errors),errors=vErrors.length):(vErrors=note(
vErrors,instancePath+"/variables/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(
vErrors,instancePath+"/variables/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(
vErrors,instancePath+"/variables/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"object"}),errors++;var _valid0=_errs15===errors;valid3=_valid0}valid3||
(vErrors=note(vErrors,instancePath+"/variables/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"if",{failingKeyword:"then"}),errors++)}}}return validate603.errors=
vErrors,errors===0}var schema207={type:["object","null"],properties:{mode:{type:"string",openEnum:["implicit","explicit"]},ttl:{type:"string",openEnum:["30m","1\
2h"]},prewarm:{type:"boolean"},comparison_response_id:{type:["string","null"]}},additionalProperties:!1},obj78=["implicit","explicit"],obj79=["30m","12h"];function validate608(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&
(vErrors=note(vErrors,instancePath,"type",{type:schema207.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="mode"||
key0==="ttl"||key0==="prewarm"||key0==="comparison_response_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.mode!==void 0){let data0=data.mode;typeof data0=="string"?obj78.includes(data0)||(vErrors=note(vErrors,instancePath+"/mode","openEnum",{}),errors++):(vErrors=
note(vErrors,instancePath+"/mode","type",{type:"string"}),errors++)}if(data.ttl!==void 0){let data1=data.ttl;typeof data1=="string"?obj79.includes(data1)||(vErrors=
note(vErrors,instancePath+"/ttl","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/ttl","type",{type:"string"}),errors++)}if(data.prewarm!==void 0&&
typeof data.prewarm!="boolean"&&(vErrors=note(vErrors,instancePath+"/prewarm","type",{type:"boolean"}),errors++),data.comparison_response_id!==void 0){let data3=data.
comparison_response_id;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/comparison_response_id","type",{type:schema207.properties.comparison_response_id.
type}),errors++)}}return validate608.errors=vErrors,errors===0}var schema208={type:["string","null"],openEnum:["auto","default","flex","scale","priority","fast",
"ultrafast"]},obj80=["auto","default","flex","scale","priority","fast","ultrafast"];function validate612(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;return typeof data!="string"&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema208.type}),errors++),typeof data=="st\
ring"&&(obj80.includes(data)||(vErrors=note(vErrors,instancePath,"openEnum",{}),errors++)),validate612.errors=vErrors,errors===0}var schema209={type:["object","\
null"],properties:{include_obfuscation:{type:"boolean"}},additionalProperties:!1};function validate614(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema209.type}),
errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0!=="include_obfuscation"&&(vErrors=note(vErrors,instancePath,"additionalPr\
operties",{additionalProperty:key0}),errors++);data.include_obfuscation!==void 0&&typeof data.include_obfuscation!="boolean"&&(vErrors=note(vErrors,instancePath+
"/include_obfuscation","type",{type:"boolean"}),errors++)}return validate614.errors=vErrors,errors===0}function validate588(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)func2.call(schema200.properties,key0)||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.model!==void 0&&typeof data.model!="string"&&(vErrors=note(vErrors,
instancePath+"/model","type",{type:"string"}),errors++),data.input!==void 0){let data1=data.input;if(typeof data1!="string"&&!Array.isArray(data1)&&(vErrors=note(
vErrors,instancePath+"/input","type",{type:schema200.properties.input.type}),errors++),Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate23(
data1[i0],{instancePath:instancePath+"/input/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate23.errors),errors=vErrors.length)}}
if(data.instructions!==void 0){let data3=data.instructions;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/instructions","type",{type:schema200.
properties.instructions.type}),errors++)}if(data.access_programs!==void 0&&(validate590(data.access_programs,{instancePath:instancePath+"/access_programs",parentData:data,
parentDataProperty:"access_programs",rootData})||(vErrors=join(vErrors,validate590.errors),errors=vErrors.length)),data.background!==void 0){let data5=data.background;
typeof data5!="boolean"&&data5!==null&&(vErrors=note(vErrors,instancePath+"/background","type",{type:schema200.properties.background.type}),errors++)}if(data.client_metadata!==
void 0){let data6=data.client_metadata;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))&&data6!==null&&(vErrors=note(vErrors,instancePath+"/client_met\
adata","type",{type:schema200.properties.client_metadata.type}),errors++),data6&&typeof data6=="object"&&!Array.isArray(data6))for(let key1 in data6)typeof data6[key1]!=
"string"&&(vErrors=note(vErrors,instancePath+"/client_metadata/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++)}if(data.context_management!==
void 0&&(validate592(data.context_management,{instancePath:instancePath+"/context_management",parentData:data,parentDataProperty:"context_management",rootData})||
(vErrors=join(vErrors,validate592.errors),errors=vErrors.length)),data.conversation!==void 0&&(validate544(data.conversation,{instancePath:instancePath+"/conver\
sation",parentData:data,parentDataProperty:"conversation",rootData})||(vErrors=join(vErrors,validate544.errors),errors=vErrors.length)),data.generate!==void 0&&
typeof data.generate!="boolean"&&(vErrors=note(vErrors,instancePath+"/generate","type",{type:"boolean"}),errors++),data.image!==void 0&&(validate471(data.image,
{instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData})||(vErrors=join(vErrors,validate471.errors),errors=vErrors.length)),data.
include!==void 0){let data12=data.include;if(!Array.isArray(data12)&&data12!==null&&(vErrors=note(vErrors,instancePath+"/include","type",{type:schema200.properties.
include.type}),errors++),Array.isArray(data12)){let len1=data12.length;for(let i1=0;i1<len1;i1++)validate540(data12[i1],{instancePath:instancePath+"/include/"+i1,
parentData:data12,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate540.errors),errors=vErrors.length)}}if(data.max_output_tokens!==void 0){let data14=data.
max_output_tokens;!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)&&isFinite(data14))&&data14!==null&&(vErrors=note(vErrors,instancePath+"/max_output_toke\
ns","type",{type:schema200.properties.max_output_tokens.type}),errors++)}if(data.max_tool_calls!==void 0){let data15=data.max_tool_calls;!(typeof data15=="numbe\
r"&&!(data15%1)&&!isNaN(data15)&&isFinite(data15))&&data15!==null&&(vErrors=note(vErrors,instancePath+"/max_tool_calls","type",{type:schema200.properties.max_tool_calls.
type}),errors++)}if(data.metadata!==void 0&&(validate597(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData})||
(vErrors=join(vErrors,validate597.errors),errors=vErrors.length)),data.moderation!==void 0&&(validate599(data.moderation,{instancePath:instancePath+"/moderation",
parentData:data,parentDataProperty:"moderation",rootData})||(vErrors=join(vErrors,validate599.errors),errors=vErrors.length)),data.multi_agent!==void 0&&(validate601(
data.multi_agent,{instancePath:instancePath+"/multi_agent",parentData:data,parentDataProperty:"multi_agent",rootData})||(vErrors=join(vErrors,validate601.errors),
errors=vErrors.length)),data.parallel_tool_calls!==void 0){let data19=data.parallel_tool_calls;typeof data19!="boolean"&&data19!==null&&(vErrors=note(vErrors,instancePath+
"/parallel_tool_calls","type",{type:schema200.properties.parallel_tool_calls.type}),errors++)}if(data.previous_response_id!==void 0){let data20=data.previous_response_id;
typeof data20!="string"&&data20!==null&&(vErrors=note(vErrors,instancePath+"/previous_response_id","type",{type:schema200.properties.previous_response_id.type}),
errors++)}if(data.prompt!==void 0&&(validate603(data.prompt,{instancePath:instancePath+"/prompt",parentData:data,parentDataProperty:"prompt",rootData})||(vErrors=
join(vErrors,validate603.errors),errors=vErrors.length)),data.prompt_cache_key!==void 0){let data22=data.prompt_cache_key;typeof data22!="string"&&data22!==null&&
(vErrors=note(vErrors,instancePath+"/prompt_cache_key","type",{type:schema200.properties.prompt_cache_key.type}),errors++)}if(data.prompt_cache_options!==void 0&&
(validate608(data.prompt_cache_options,{instancePath:instancePath+"/prompt_cache_options",parentData:data,parentDataProperty:"prompt_cache_options",rootData})||
(vErrors=join(vErrors,validate608.errors),errors=vErrors.length)),data.prompt_cache_retention!==void 0&&(validate473(data.prompt_cache_retention,{instancePath:instancePath+
"/prompt_cache_retention",parentData:data,parentDataProperty:"prompt_cache_retention",rootData})||(vErrors=join(vErrors,validate473.errors),errors=vErrors.length)),
data.reasoning!==void 0&&(validate475(data.reasoning,{instancePath:instancePath+"/reasoning",parentData:data,parentDataProperty:"reasoning",rootData})||(vErrors=
join(vErrors,validate475.errors),errors=vErrors.length)),data.safety_identifier!==void 0){let data26=data.safety_identifier;typeof data26!="string"&&data26!==null&&
(vErrors=note(vErrors,instancePath+"/safety_identifier","type",{type:schema200.properties.safety_identifier.type}),errors++)}if(data.service_tier!==void 0&&(validate612(
data.service_tier,{instancePath:instancePath+"/service_tier",parentData:data,parentDataProperty:"service_tier",rootData})||(vErrors=join(vErrors,validate612.errors),
errors=vErrors.length)),data.store!==void 0){let data28=data.store;typeof data28!="boolean"&&data28!==null&&(vErrors=note(vErrors,instancePath+"/store","type",{
type:schema200.properties.store.type}),errors++)}if(data.stream!==void 0){let data29=data.stream;typeof data29!="boolean"&&data29!==null&&(vErrors=note(vErrors,
instancePath+"/stream","type",{type:schema200.properties.stream.type}),errors++)}if(data.stream_options!==void 0&&(validate614(data.stream_options,{instancePath:instancePath+
"/stream_options",parentData:data,parentDataProperty:"stream_options",rootData})||(vErrors=join(vErrors,validate614.errors),errors=vErrors.length)),data.temperature!==
void 0){let data31=data.temperature;!(typeof data31=="number"&&isFinite(data31))&&data31!==null&&(vErrors=note(vErrors,instancePath+"/temperature","type",{type:schema200.
properties.temperature.type}),errors++)}if(data.text!==void 0&&(validate478(data.text,{instancePath:instancePath+"/text",parentData:data,parentDataProperty:"tex\
t",rootData})||(vErrors=join(vErrors,validate478.errors),errors=vErrors.length)),data.tool_choice!==void 0&&(validate548(data.tool_choice,{instancePath:instancePath+
"/tool_choice",parentData:data,parentDataProperty:"tool_choice",rootData})||(vErrors=join(vErrors,validate548.errors),errors=vErrors.length)),data.tools!==void 0){
let data34=data.tools;if(!Array.isArray(data34)&&data34!==null&&(vErrors=note(vErrors,instancePath+"/tools","type",{type:schema200.properties.tools.type}),errors++),
Array.isArray(data34)){let len2=data34.length;for(let i2=0;i2<len2;i2++)validate135(data34[i2],{instancePath:instancePath+"/tools/"+i2,parentData:data34,parentDataProperty:i2,
rootData})||(vErrors=join(vErrors,validate135.errors),errors=vErrors.length)}}if(data.top_logprobs!==void 0){let data36=data.top_logprobs;!(typeof data36=="numb\
er"&&!(data36%1)&&!isNaN(data36)&&isFinite(data36))&&data36!==null&&(vErrors=note(vErrors,instancePath+"/top_logprobs","type",{type:schema200.properties.top_logprobs.
type}),errors++)}if(data.top_p!==void 0){let data37=data.top_p;!(typeof data37=="number"&&isFinite(data37))&&data37!==null&&(vErrors=note(vErrors,instancePath+"\
/top_p","type",{type:schema200.properties.top_p.type}),errors++)}if(data.truncation!==void 0&&(validate585(data.truncation,{instancePath:instancePath+"/truncati\
on",parentData:data,parentDataProperty:"truncation",rootData})||(vErrors=join(vErrors,validate585.errors),errors=vErrors.length)),data.user!==void 0){let data39=data.
user;typeof data39!="string"&&data39!==null&&(vErrors=note(vErrors,instancePath+"/user","type",{type:schema200.properties.user.type}),errors++)}}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate588.errors=vErrors,errors===0}var response=validate620,schema210={type:"object",required:["\
id","object","created_at","error","incomplete_details","instructions","metadata","model","output","parallel_tool_calls","temperature","tool_choice","tools","top\
_p"],properties:{id:{type:"string"},object:{const:"response"},created_at:{type:"number"},status:{$ref:"#/$defs/ResponseStatus"},completed_at:{type:["number","nu\
ll"]},error:{$ref:"#/$defs/ResponseError"},incomplete_details:{$ref:"#/$defs/IncompleteDetails"},instructions:{type:["string","array","null"],items:{$ref:"#/$de\
fs/InputItem"}},metadata:{$ref:"#/$defs/Metadata"},model:{type:"string"},output:{type:"array",items:{$ref:"#/$defs/OutputItem"}},parallel_tool_calls:{type:"bool\
ean"},temperature:{type:["number","null"]},tool_choice:{$ref:"#/$defs/ToolChoice"},tools:{type:"array",items:{$ref:"#/$defs/Tool"}},top_p:{type:["number","null"]},
access_programs:{$ref:"#/$defs/AccessPrograms"},background:{type:["boolean","null"]},billing:{type:["object","null"],properties:{payer:{type:"string"}},additionalProperties:!1},
conversation:{type:["object","null"],required:["id"],properties:{id:{type:"string"}},additionalProperties:!1},frequency_penalty:{type:["number","null"]},presence_penalty:{
type:["number","null"]},image:{$ref:"#/$defs/ImageState"},max_output_tokens:{type:["integer","null"]},max_tool_calls:{type:["integer","null"]},moderation:{$ref:"\
#/$defs/Moderation"},output_text:{type:["string","null"]},previous_response_id:{type:["string","null"]},prompt:{$ref:"#/$defs/Prompt"},prompt_cache_diagnostics:{
$ref:"#/$defs/PromptCacheDiagnostics"},prompt_cache_key:{type:["string","null"]},prompt_cache_options:{$ref:"#/$defs/PromptCacheState"},prompt_cache_retention:{
$ref:"#/$defs/PromptCacheRetention"},reasoning:{$ref:"#/$defs/ReasoningOptions"},safety_identifier:{type:["string","null"]},service_tier:{$ref:"#/$defs/ServiceT\
ier"},store:{type:["boolean","null"]},text:{$ref:"#/$defs/TextOptions"},tool_usage:{$ref:"#/$defs/ToolUsage"},top_logprobs:{type:["integer","null"]},truncation:{
$ref:"#/$defs/Truncation"},usage:{$ref:"#/$defs/Usage"},user:{type:["string","null"]}},additionalProperties:!1},schema211={type:"string",enum:["completed","fail\
ed","in_progress","cancelled","queued","incomplete"]};function validate621(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;return typeof data!="string"&&(vErrors=note(vErrors,instancePath,"type",{type:"string"}),errors++),data==="completed"||data==="failed"||data==="in_prog\
ress"||data==="cancelled"||data==="queued"||data==="incomplete"||(vErrors=note(vErrors,instancePath,"enum",{allowedValues:schema211.enum}),errors++),validate621.
errors=vErrors,errors===0}var schema212={type:["object","null"],required:["code","message"],properties:{code:{type:"string",openEnum:["server_error","rate_limit\
_exceeded","invalid_prompt","data_residency_mismatch","bio_policy","misalignment_policy_violation","vector_store_timeout","invalid_image","invalid_image_format",
"invalid_base64_image","invalid_image_url","image_too_large","image_too_small","image_parse_error","image_content_policy_violation","invalid_image_mode","image_\
file_too_large","unsupported_image_media_type","empty_image_file","failed_to_download_image","image_file_not_found","context_length_exceeded","insufficient_quot\
a","usage_not_included","cyber_policy","server_is_overloaded","slow_down"]},message:{type:"string"},param:{type:["string","null"]},type:{type:["string","null"]},
misalignment:{$ref:"#/$defs/Misalignment"}},additionalProperties:!1},obj81=["server_error","rate_limit_exceeded","invalid_prompt","data_residency_mismatch","bio\
_policy","misalignment_policy_violation","vector_store_timeout","invalid_image","invalid_image_format","invalid_base64_image","invalid_image_url","image_too_lar\
ge","image_too_small","image_parse_error","image_content_policy_violation","invalid_image_mode","image_file_too_large","unsupported_image_media_type","empty_ima\
ge_file","failed_to_download_image","image_file_not_found","context_length_exceeded","insufficient_quota","usage_not_included","cyber_policy","server_is_overloa\
ded","slow_down"];function validate623(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data==
"object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema212.type}),errors++),data&&typeof data=="object"&&!Array.isArray(
data)){data.code===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"code"}),errors++),data.message===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"message"}),errors++);for(let key0 in data)key0==="code"||key0==="message"||key0==="param"||key0==="type"||key0==="misalignment"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.code!==void 0){let data0=data.code;typeof data0=="string"?obj81.includes(
data0)||(vErrors=note(vErrors,instancePath+"/code","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/code","type",{type:"string"}),errors++)}if(data.
message!==void 0&&typeof data.message!="string"&&(vErrors=note(vErrors,instancePath+"/message","type",{type:"string"}),errors++),data.param!==void 0){let data2=data.
param;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/param","type",{type:schema212.properties.param.type}),errors++)}if(data.type!==
void 0){let data3=data.type;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/type","type",{type:schema212.properties.type.type}),errors++)}
data.misalignment!==void 0&&(validate535(data.misalignment,{instancePath:instancePath+"/misalignment",parentData:data,parentDataProperty:"misalignment",rootData})||
(vErrors=join(vErrors,validate535.errors),errors=vErrors.length))}return validate623.errors=vErrors,errors===0}var schema213={type:["object","null"],properties:{
reason:{type:"string",openEnum:["max_output_tokens","max_messages","content_filter","steered"]}},additionalProperties:!1},obj82=["max_output_tokens","max_messag\
es","content_filter","steered"];function validate626(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&
typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema213.type}),errors++),data&&typeof data=="object"&&
!Array.isArray(data)){for(let key0 in data)key0!=="reason"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
reason!==void 0){let data0=data.reason;typeof data0=="string"?obj82.includes(data0)||(vErrors=note(vErrors,instancePath+"/reason","openEnum",{}),errors++):(vErrors=
note(vErrors,instancePath+"/reason","type",{type:"string"}),errors++)}}return validate626.errors=vErrors,errors===0}var schema215={type:"object",required:["type","id","role","status","content"],properties:{type:{const:"message"},id:{type:"string"},role:{const:"assistant"},status:{
type:"string",enum:["in_progress","completed","incomplete"]},content:{type:"array",items:{$ref:"#/$defs/OutputPart"}},phase:{$ref:"#/$defs/Phase"},agent:{$ref:"\
#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};var schema217={type:"object",required:["type","text","annotations"],properties:{type:{const:"output_text"},text:{type:"string"},annotations:{type:"array",items:{
$ref:"#/$defs/Annotation"}},logprobs:{type:"array",items:{$ref:"#/$defs/Logprob"}}},additionalProperties:!1};function validate633(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema217.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="text"||key0==="annotations"||
key0==="logprobs"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="output_tex\
t"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"output_text"}),errors++),data.text!==void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,
instancePath+"/text","type",{type:"string"}),errors++),data.annotations!==void 0){let data2=data.annotations;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<
len0;i0++)validate87(data2[i0],{instancePath:instancePath+"/annotations/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate87.
errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/annotations","type",{type:"array"}),errors++}if(data.logprobs!==void 0){let data4=data.logprobs;
if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)validate97(data4[i1],{instancePath:instancePath+"/logprobs/"+i1,parentData:data4,parentDataProperty:i1,
rootData})||(vErrors=join(vErrors,validate97.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/logprobs","type",{type:"array"}),errors++}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate633.errors=vErrors,errors===0}function validate632(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="output_text"?validate633(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate633.errors),errors=vErrors.length):tag0==="refusal"?validate102(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate102.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate632.errors=vErrors,errors===0}function validate631(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema215.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="role"||key0==="status"||key0==="content"||key0==="phase"||key0===
"agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="message"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"message"}),errors++),data.id!==void 0&&typeof data.id!="\
string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.role!==void 0&&data.role!=="assistant"&&(vErrors=note(vErrors,instancePath+
"/role","const",{allowedValue:"assistant"}),errors++),data.status!==void 0){let data3=data.status;typeof data3!="string"&&(vErrors=note(vErrors,instancePath+"/s\
tatus","type",{type:"string"}),errors++),data3==="in_progress"||data3==="completed"||data3==="incomplete"||(vErrors=note(vErrors,instancePath+"/status","enum",{
allowedValues:schema215.properties.status.enum}),errors++)}if(data.content!==void 0){let data4=data.content;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<
len0;i0++)validate632(data4[i0],{instancePath:instancePath+"/content/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate632.errors),
errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/content","type",{type:"array"}),errors++}data.phase!==void 0&&(validate404(data.phase,{instancePath:instancePath+
"/phase",parentData:data,parentDataProperty:"phase",rootData})||(vErrors=join(vErrors,validate404.errors),errors=vErrors.length)),data.agent!==void 0&&(validate31(
data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),
data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat\
_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate33.errors),
errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate631.errors=vErrors,errors===0}var schema218={type:"\
object",required:["type","id","summary"],properties:{type:{const:"reasoning"},id:{type:"string"},summary:{type:"array",items:{$ref:"#/$defs/SummaryText"}},content:{
type:"array",items:{$ref:"#/$defs/ReasoningText"}},encrypted_content:{type:["string","null"]},status:{$ref:"#/$defs/ItemStatus"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{
$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};function validate642(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema218.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="summary"||key0==="content"||key0==="encrypted_content"||key0===
"status"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="reasoning"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"reasoning"}),errors++),data.id!==void 0&&
typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.summary!==void 0){let data2=data.summary;if(Array.isArray(
data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate25(data2[i0],{instancePath:instancePath+"/summary/"+i0,parentData:data2,parentDataProperty:i0,rootData})||
(vErrors=join(vErrors,validate25.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/summary","type",{type:"array"}),errors++}if(data.content!==
void 0){let data4=data.content;if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)validate27(data4[i1],{instancePath:instancePath+"/conten\
t/"+i1,parentData:data4,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/content","type",{type:"array"}),errors++}if(data.encrypted_content!==void 0){let data6=data.encrypted_content;typeof data6!="string"&&data6!==null&&(vErrors=note(
vErrors,instancePath+"/encrypted_content","type",{type:schema218.properties.encrypted_content.type}),errors++)}data.status!==void 0&&(validate29(data.status,{instancePath:instancePath+
"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate29.errors),errors=vErrors.length)),data.agent!==void 0&&(validate31(
data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),
data.internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat\
_message_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate33.errors),
errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate642.errors=vErrors,errors===0}var schema219={type:"\
object",required:["type","id","encrypted_content"],properties:{type:{const:"compaction"},id:{type:"string"},encrypted_content:{type:"string"},created_by:{type:"\
string"},agent:{$ref:"#/$defs/Agent"},internal_chat_message_metadata_passthrough:{$ref:"#/$defs/ChatMetadata"}},additionalProperties:!1};function validate648(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema219.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||
key0==="encrypted_content"||key0==="created_by"||key0==="agent"||key0==="internal_chat_message_metadata_passthrough"||(vErrors=note(vErrors,instancePath,"additi\
onalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="compaction"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
compaction"}),errors++),data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.encrypted_content!==
void 0&&typeof data.encrypted_content!="string"&&(vErrors=note(vErrors,instancePath+"/encrypted_content","type",{type:"string"}),errors++),data.created_by!==void 0&&
typeof data.created_by!="string"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,
{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.
internal_chat_message_metadata_passthrough!==void 0&&(validate33(data.internal_chat_message_metadata_passthrough,{instancePath:instancePath+"/internal_chat_mess\
age_metadata_passthrough",parentData:data,parentDataProperty:"internal_chat_message_metadata_passthrough",rootData})||(vErrors=join(vErrors,validate33.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate648.errors=vErrors,errors===0}function validate630(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="message"?validate631(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate631.errors),errors=vErrors.length):tag0==="reasoning"?validate642(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate642.errors),errors=vErrors.length):tag0==="compaction"?validate648(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate648.errors),errors=vErrors.length):tag0==="function_call"?validate44(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length):tag0==="function_call_output"?validate54(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate54.errors),errors=vErrors.length):tag0==="custom_tool_call"?validate73(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate73.errors),errors=vErrors.length):tag0==="custom_tool_call_output"?validate78(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate78.errors),errors=vErrors.length):tag0==="agent_message"?validate84(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate84.errors),errors=vErrors.length):tag0==="multi_agent_call"?validate120(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate120.errors),errors=vErrors.length):tag0==="multi_agent_call_output"?validate125(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate125.errors),errors=vErrors.length):tag0==="tool_search_call"?validate130(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate130.errors),errors=vErrors.length):tag0==="tool_search_output"?validate134(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate134.errors),errors=vErrors.length):tag0==="additional_tools"?validate238(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate238.errors),errors=vErrors.length):tag0==="configuration_update"?validate242(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate242.errors),errors=vErrors.length):tag0==="context_compaction"?validate250(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate250.errors),errors=vErrors.length):tag0==="program"?validate253(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate253.errors),errors=vErrors.length):tag0==="program_output"?validate256(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate256.errors),errors=vErrors.length):tag0==="web_search_call"?validate259(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate259.errors),errors=vErrors.length):tag0==="file_search_call"?validate276(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate276.errors),errors=vErrors.length):tag0==="code_interpreter_call"?validate281(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate281.errors),errors=vErrors.length):tag0==="image_generation_call"?validate290(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate290.errors),errors=vErrors.length):tag0==="computer_call"?validate293(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate293.errors),errors=vErrors.length):tag0==="computer_call_output"?validate319(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate319.errors),errors=vErrors.length):tag0==="local_shell_call"?validate325(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate325.errors),errors=vErrors.length):tag0==="local_shell_call_output"?validate328(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate328.errors),errors=vErrors.length):tag0==="shell_call"?validate332(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate332.errors),errors=vErrors.length):tag0==="shell_call_output"?validate339(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate339.errors),errors=vErrors.length):tag0==="apply_patch_call"?validate352(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate352.errors),errors=vErrors.length):tag0==="apply_patch_call_output"?validate364(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate364.errors),errors=vErrors.length):tag0==="mcp_list_tools"?validate368(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate368.errors),errors=vErrors.length):tag0==="mcp_call"?validate373(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate373.errors),errors=vErrors.length):tag0==="mcp_approval_request"?validate384(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate384.errors),errors=vErrors.length):tag0==="mcp_approval_response"?validate387(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate387.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate630.errors=vErrors,errors===0}var schema220={type:["object","null"],required:["input","output"],properties:{input:{$ref:"#/$de\
fs/ModerationOutcome"},output:{$ref:"#/$defs/ModerationOutcome"}},additionalProperties:!1};var schema222={type:"object",required:["type","flagged","model","categories","category_scores","category_applied_input_types"],properties:{type:{const:"moderati\
on_result"},flagged:{type:"boolean"},model:{type:"string"},categories:{type:"object",additionalProperties:{type:"boolean"}},category_scores:{type:"object",additionalProperties:{
type:"number"}},category_applied_input_types:{type:"object",additionalProperties:{type:"array",items:{type:"string",openEnum:["text","image"]}}}},additionalProperties:!1},
obj83=["text","image"];function validate691(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema222.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
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
pplied_input_types","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate691.errors=vErrors,
errors===0}var schema223={type:"object",required:["type","code","message"],properties:{type:{const:"error"},code:{type:"string"},message:{type:"string"}},additionalProperties:!1};
function validate692(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema223.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="code"||key0==="message"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&
data.type!=="error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"error"}),errors++),data.code!==void 0&&typeof data.code!="string"&&(vErrors=
note(vErrors,instancePath+"/code","type",{type:"string"}),errors++),data.message!==void 0&&typeof data.message!="string"&&(vErrors=note(vErrors,instancePath+"/m\
essage","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate692.errors=vErrors,errors===0}function validate690(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="moderation_result"?validate691(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate691.errors),errors=vErrors.length):tag0==="error"?validate692(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate692.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"\
mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate690.errors=vErrors,errors===0}function validate689(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema220.
type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){data.input===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"input"}),
errors++),data.output===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"output"}),errors++);for(let key0 in data)key0==="input"||key0===
"output"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.input!==void 0&&(validate690(data.input,{instancePath:instancePath+
"/input",parentData:data,parentDataProperty:"input",rootData})||(vErrors=join(vErrors,validate690.errors),errors=vErrors.length)),data.output!==void 0&&(validate690(
data.output,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData})||(vErrors=join(vErrors,validate690.errors),errors=vErrors.
length))}return validate689.errors=vErrors,errors===0}var schema224={type:["null","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{
propertyName:"type"},oneOf:[{$ref:"#/$defs/CacheMiss"},{$ref:"#/$defs/CacheHit"},{$ref:"#/$defs/ComparisonResponseNotFound"},{$ref:"#/$defs/Unavailable"}]}}]},schema225={
type:"object",required:["type","cache_missed_tokens","reason"],properties:{type:{const:"cache_miss"},cache_missed_tokens:{type:"integer"},reason:{type:"string",
openEnum:["model_changed","prompt_cache_key_changed","tools_changed","text_format_changed","reasoning_effort_changed","verbosity_changed","context_compacted","i\
nput_changed","service_tier_changed"]},comparison_reusable_tokens:{type:"integer"}},additionalProperties:!1},obj84=["model_changed","prompt_cache_key_changed","\
tools_changed","text_format_changed","reasoning_effort_changed","verbosity_changed","context_compacted","input_changed","service_tier_changed"];function validate700(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema225.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="cach\
e_missed_tokens"||key0==="reason"||key0==="comparison_reusable_tokens"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="cache_miss"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"cache_miss"}),errors++),data.cache_missed_tokens!==
void 0){let data1=data.cache_missed_tokens;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/cache_missed\
_tokens","type",{type:"integer"}),errors++)}if(data.reason!==void 0){let data2=data.reason;typeof data2=="string"?obj84.includes(data2)||(vErrors=note(vErrors,instancePath+
"/reason","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/reason","type",{type:"string"}),errors++)}if(data.comparison_reusable_tokens!==void 0){let data3=data.
comparison_reusable_tokens;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/comparison_reusable_tokens",
"type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate700.errors=vErrors,errors===0}function validate701(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="cache_hit"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"cache_hit"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate701.errors=vErrors,errors===
0}function validate702(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="comparison_response_not_found"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"comparison_response_not_found"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate702.
errors=vErrors,errors===0}function validate703(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="unavailable"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"unavailable"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate703.errors=vErrors,errors===
0}function validate699(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;data!==null&&!(data&&typeof data=="objec\
t"&&!Array.isArray(data))&&(vErrors=note(vErrors,instancePath,"type",{type:schema224.type}),errors++);let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data==
"object"&&!Array.isArray(data))){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&
(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="cache_miss"?validate700(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate700.errors),errors=vErrors.length):tag0==="cache_hit"?validate701(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate701.errors),errors=vErrors.length):tag0==="comparison_response_not_found"?validate702(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate702.errors),errors=vErrors.length):tag0==="unavailable"?validate703(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate703.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;var _valid0=_errs5===errors;valid1=_valid0}return valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++),validate699.
errors=vErrors,errors===0}var schema229={type:["object","null"],properties:{mode:{type:"string",openEnum:["implicit","explicit"]},ttl:{type:"string",openEnum:["\
30m","12h"]},comparison_response_id:{type:["string","null"]}},additionalProperties:!1},obj85=["implicit","explicit"],obj86=["30m","12h"];function validate709(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&
(vErrors=note(vErrors,instancePath,"type",{type:schema229.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="mode"||
key0==="ttl"||key0==="comparison_response_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.mode!==void 0){
let data0=data.mode;typeof data0=="string"?obj85.includes(data0)||(vErrors=note(vErrors,instancePath+"/mode","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+
"/mode","type",{type:"string"}),errors++)}if(data.ttl!==void 0){let data1=data.ttl;typeof data1=="string"?obj86.includes(data1)||(vErrors=note(vErrors,instancePath+
"/ttl","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/ttl","type",{type:"string"}),errors++)}if(data.comparison_response_id!==void 0){let data2=data.
comparison_response_id;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/comparison_response_id","type",{type:schema229.properties.comparison_response_id.
type}),errors++)}}return validate709.errors=vErrors,errors===0}var schema230={type:["object","null"],properties:{image_gen:{type:"object",required:["input_token\
s","input_tokens_details","output_tokens","total_tokens"],properties:{input_tokens:{type:"integer"},input_tokens_details:{type:"object",required:["image_tokens",
"text_tokens"],properties:{image_tokens:{type:"integer"},text_tokens:{type:"integer"}},additionalProperties:!1},output_tokens:{type:"integer"},total_tokens:{type:"\
integer"},cached_tokens:{type:"integer"},cached_tokens_details:{type:"object",required:["cached_image_tokens","cached_text_tokens"],properties:{cached_image_tokens:{
type:"integer"},cached_text_tokens:{type:"integer"}},additionalProperties:!1},output_tokens_details:{type:"object",required:["image_tokens","text_tokens"],properties:{
image_tokens:{type:"integer"},text_tokens:{type:"integer"}},additionalProperties:!1}},additionalProperties:!1},web_search:{type:"object",required:["num_requests"],
properties:{num_requests:{type:"integer"}},additionalProperties:!1}},additionalProperties:!1};function validate715(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema230.
type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="image_gen"||key0==="web_search"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.image_gen!==void 0){let data0=data.image_gen;if(data0&&typeof data0=="object"&&!Array.isArray(
data0)){for(let prop0 of schema230.properties.image_gen.required)data0[prop0]===void 0&&(vErrors=note(vErrors,instancePath+"/image_gen","required",{missingProperty:prop0}),
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
"/web_search/num_requests","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath+"/web_search","type",{type:"object"}),errors++}}return validate715.
errors=vErrors,errors===0}function validate620(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema210.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)func2.call(schema210.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.object!==void 0&&data.object!=="r\
esponse"&&(vErrors=note(vErrors,instancePath+"/object","const",{allowedValue:"response"}),errors++),data.created_at!==void 0){let data2=data.created_at;typeof data2==
"number"&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/created_at","type",{type:"number"}),errors++)}if(data.status!==void 0&&(validate621(data.status,
{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate621.errors),errors=vErrors.length)),data.
completed_at!==void 0){let data4=data.completed_at;!(typeof data4=="number"&&isFinite(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/completed_at",
"type",{type:schema210.properties.completed_at.type}),errors++)}if(data.error!==void 0&&(validate623(data.error,{instancePath:instancePath+"/error",parentData:data,
parentDataProperty:"error",rootData})||(vErrors=join(vErrors,validate623.errors),errors=vErrors.length)),data.incomplete_details!==void 0&&(validate626(data.incomplete_details,
{instancePath:instancePath+"/incomplete_details",parentData:data,parentDataProperty:"incomplete_details",rootData})||(vErrors=join(vErrors,validate626.errors),errors=
vErrors.length)),data.instructions!==void 0){let data7=data.instructions;if(typeof data7!="string"&&!Array.isArray(data7)&&data7!==null&&(vErrors=note(vErrors,instancePath+
"/instructions","type",{type:schema210.properties.instructions.type}),errors++),Array.isArray(data7)){let len0=data7.length;for(let i0=0;i0<len0;i0++)validate23(
data7[i0],{instancePath:instancePath+"/instructions/"+i0,parentData:data7,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate23.errors),errors=vErrors.
length)}}if(data.metadata!==void 0&&(validate597(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData})||
(vErrors=join(vErrors,validate597.errors),errors=vErrors.length)),data.model!==void 0&&typeof data.model!="string"&&(vErrors=note(vErrors,instancePath+"/model",
"type",{type:"string"}),errors++),data.output!==void 0){let data11=data.output;if(Array.isArray(data11)){let len1=data11.length;for(let i1=0;i1<len1;i1++)validate630(
data11[i1],{instancePath:instancePath+"/output/"+i1,parentData:data11,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate630.errors),errors=vErrors.
length)}else vErrors=note(vErrors,instancePath+"/output","type",{type:"array"}),errors++}if(data.parallel_tool_calls!==void 0&&typeof data.parallel_tool_calls!=
"boolean"&&(vErrors=note(vErrors,instancePath+"/parallel_tool_calls","type",{type:"boolean"}),errors++),data.temperature!==void 0){let data14=data.temperature;!(typeof data14==
"number"&&isFinite(data14))&&data14!==null&&(vErrors=note(vErrors,instancePath+"/temperature","type",{type:schema210.properties.temperature.type}),errors++)}if(data.
tool_choice!==void 0&&(validate548(data.tool_choice,{instancePath:instancePath+"/tool_choice",parentData:data,parentDataProperty:"tool_choice",rootData})||(vErrors=
join(vErrors,validate548.errors),errors=vErrors.length)),data.tools!==void 0){let data16=data.tools;if(Array.isArray(data16)){let len2=data16.length;for(let i2=0;i2<
len2;i2++)validate135(data16[i2],{instancePath:instancePath+"/tools/"+i2,parentData:data16,parentDataProperty:i2,rootData})||(vErrors=join(vErrors,validate135.errors),
errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/tools","type",{type:"array"}),errors++}if(data.top_p!==void 0){let data18=data.top_p;!(typeof data18==
"number"&&isFinite(data18))&&data18!==null&&(vErrors=note(vErrors,instancePath+"/top_p","type",{type:schema210.properties.top_p.type}),errors++)}if(data.access_programs!==
void 0&&(validate590(data.access_programs,{instancePath:instancePath+"/access_programs",parentData:data,parentDataProperty:"access_programs",rootData})||(vErrors=
join(vErrors,validate590.errors),errors=vErrors.length)),data.background!==void 0){let data20=data.background;typeof data20!="boolean"&&data20!==null&&(vErrors=
note(vErrors,instancePath+"/background","type",{type:schema210.properties.background.type}),errors++)}if(data.billing!==void 0){let data21=data.billing;if(!(data21&&
typeof data21=="object"&&!Array.isArray(data21))&&data21!==null&&(vErrors=note(vErrors,instancePath+"/billing","type",{type:schema210.properties.billing.type}),
errors++),data21&&typeof data21=="object"&&!Array.isArray(data21)){for(let key1 in data21)key1!=="payer"&&(vErrors=note(vErrors,instancePath+"/billing","additio\
nalProperties",{additionalProperty:key1}),errors++);data21.payer!==void 0&&typeof data21.payer!="string"&&(vErrors=note(vErrors,instancePath+"/billing/payer","t\
ype",{type:"string"}),errors++)}}if(data.conversation!==void 0){let data23=data.conversation;if(!(data23&&typeof data23=="object"&&!Array.isArray(data23))&&data23!==
null&&(vErrors=note(vErrors,instancePath+"/conversation","type",{type:schema210.properties.conversation.type}),errors++),data23&&typeof data23=="object"&&!Array.
isArray(data23)){data23.id===void 0&&(vErrors=note(vErrors,instancePath+"/conversation","required",{missingProperty:"id"}),errors++);for(let key2 in data23)key2!==
"id"&&(vErrors=note(vErrors,instancePath+"/conversation","additionalProperties",{additionalProperty:key2}),errors++);data23.id!==void 0&&typeof data23.id!="stri\
ng"&&(vErrors=note(vErrors,instancePath+"/conversation/id","type",{type:"string"}),errors++)}}if(data.frequency_penalty!==void 0){let data25=data.frequency_penalty;
!(typeof data25=="number"&&isFinite(data25))&&data25!==null&&(vErrors=note(vErrors,instancePath+"/frequency_penalty","type",{type:schema210.properties.frequency_penalty.
type}),errors++)}if(data.presence_penalty!==void 0){let data26=data.presence_penalty;!(typeof data26=="number"&&isFinite(data26))&&data26!==null&&(vErrors=note(
vErrors,instancePath+"/presence_penalty","type",{type:schema210.properties.presence_penalty.type}),errors++)}if(data.image!==void 0&&(validate531(data.image,{instancePath:instancePath+
"/image",parentData:data,parentDataProperty:"image",rootData})||(vErrors=join(vErrors,validate531.errors),errors=vErrors.length)),data.max_output_tokens!==void 0){
let data28=data.max_output_tokens;!(typeof data28=="number"&&!(data28%1)&&!isNaN(data28)&&isFinite(data28))&&data28!==null&&(vErrors=note(vErrors,instancePath+"\
/max_output_tokens","type",{type:schema210.properties.max_output_tokens.type}),errors++)}if(data.max_tool_calls!==void 0){let data29=data.max_tool_calls;!(typeof data29==
"number"&&!(data29%1)&&!isNaN(data29)&&isFinite(data29))&&data29!==null&&(vErrors=note(vErrors,instancePath+"/max_tool_calls","type",{type:schema210.properties.
max_tool_calls.type}),errors++)}if(data.moderation!==void 0&&(validate689(data.moderation,{instancePath:instancePath+"/moderation",parentData:data,parentDataProperty:"\
moderation",rootData})||(vErrors=join(vErrors,validate689.errors),errors=vErrors.length)),data.output_text!==void 0){let data31=data.output_text;typeof data31!=
"string"&&data31!==null&&(vErrors=note(vErrors,instancePath+"/output_text","type",{type:schema210.properties.output_text.type}),errors++)}if(data.previous_response_id!==
void 0){let data32=data.previous_response_id;typeof data32!="string"&&data32!==null&&(vErrors=note(vErrors,instancePath+"/previous_response_id","type",{type:schema210.
properties.previous_response_id.type}),errors++)}if(data.prompt!==void 0&&(validate603(data.prompt,{instancePath:instancePath+"/prompt",parentData:data,parentDataProperty:"\
prompt",rootData})||(vErrors=join(vErrors,validate603.errors),errors=vErrors.length)),data.prompt_cache_diagnostics!==void 0&&(validate699(data.prompt_cache_diagnostics,
{instancePath:instancePath+"/prompt_cache_diagnostics",parentData:data,parentDataProperty:"prompt_cache_diagnostics",rootData})||(vErrors=join(vErrors,validate699.
errors),errors=vErrors.length)),data.prompt_cache_key!==void 0){let data35=data.prompt_cache_key;typeof data35!="string"&&data35!==null&&(vErrors=note(vErrors,instancePath+
"/prompt_cache_key","type",{type:schema210.properties.prompt_cache_key.type}),errors++)}if(data.prompt_cache_options!==void 0&&(validate709(data.prompt_cache_options,
{instancePath:instancePath+"/prompt_cache_options",parentData:data,parentDataProperty:"prompt_cache_options",rootData})||(vErrors=join(vErrors,validate709.errors),
errors=vErrors.length)),data.prompt_cache_retention!==void 0&&(validate473(data.prompt_cache_retention,{instancePath:instancePath+"/prompt_cache_retention",parentData:data,
parentDataProperty:"prompt_cache_retention",rootData})||(vErrors=join(vErrors,validate473.errors),errors=vErrors.length)),data.reasoning!==void 0&&(validate475(
data.reasoning,{instancePath:instancePath+"/reasoning",parentData:data,parentDataProperty:"reasoning",rootData})||(vErrors=join(vErrors,validate475.errors),errors=
vErrors.length)),data.safety_identifier!==void 0){let data39=data.safety_identifier;typeof data39!="string"&&data39!==null&&(vErrors=note(vErrors,instancePath+"\
/safety_identifier","type",{type:schema210.properties.safety_identifier.type}),errors++)}if(data.service_tier!==void 0&&(validate612(data.service_tier,{instancePath:instancePath+
"/service_tier",parentData:data,parentDataProperty:"service_tier",rootData})||(vErrors=join(vErrors,validate612.errors),errors=vErrors.length)),data.store!==void 0){
let data41=data.store;typeof data41!="boolean"&&data41!==null&&(vErrors=note(vErrors,instancePath+"/store","type",{type:schema210.properties.store.type}),errors++)}
if(data.text!==void 0&&(validate478(data.text,{instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData})||(vErrors=join(vErrors,validate478.
errors),errors=vErrors.length)),data.tool_usage!==void 0&&(validate715(data.tool_usage,{instancePath:instancePath+"/tool_usage",parentData:data,parentDataProperty:"\
tool_usage",rootData})||(vErrors=join(vErrors,validate715.errors),errors=vErrors.length)),data.top_logprobs!==void 0){let data44=data.top_logprobs;!(typeof data44==
"number"&&!(data44%1)&&!isNaN(data44)&&isFinite(data44))&&data44!==null&&(vErrors=note(vErrors,instancePath+"/top_logprobs","type",{type:schema210.properties.top_logprobs.
type}),errors++)}if(data.truncation!==void 0&&(validate585(data.truncation,{instancePath:instancePath+"/truncation",parentData:data,parentDataProperty:"truncati\
on",rootData})||(vErrors=join(vErrors,validate585.errors),errors=vErrors.length)),data.usage!==void 0&&(validate523(data.usage,{instancePath:instancePath+"/usag\
e",parentData:data,parentDataProperty:"usage",rootData})||(vErrors=join(vErrors,validate523.errors),errors=vErrors.length)),data.user!==void 0){let data47=data.
user;typeof data47!="string"&&data47!==null&&(vErrors=note(vErrors,instancePath+"/user","type",{type:schema210.properties.user.type}),errors++)}}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate620.errors=vErrors,errors===0}var retrieveQuery=validate719;function validate719(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)key0==="include"||key0==="include_obfuscation"||key0==="starting_after"||key0==="stream"||(vErrors=note(vErrors,instancePath,"additi\
onalProperties",{additionalProperty:key0}),errors++);if(data.include!==void 0){let data0=data.include;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<
len0;i0++)validate540(data0[i0],{instancePath:instancePath+"/include/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate540.errors),
errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/include","type",{type:"array"}),errors++}if(data.include_obfuscation!==void 0&&typeof data.include_obfuscation!=
"boolean"&&(vErrors=note(vErrors,instancePath+"/include_obfuscation","type",{type:"boolean"}),errors++),data.starting_after!==void 0){let data3=data.starting_after;
typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/starting_after","type",{type:"integer"}),errors++)}data.
stream!==void 0&&typeof data.stream!="boolean"&&(vErrors=note(vErrors,instancePath+"/stream","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate719.errors=vErrors,errors===0}var streamEvent=validate721;var schema233={type:"object",required:["type","sequence_number","response"],properties:{type:{const:"response.created"},sequence_number:{type:"integer"},response:{
$ref:"#/$defs/Response"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};var pattern0=new RegExp("^[A-Za-z0-9_.-]{1,256}$","u");function validate725(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;return typeof data=="string"?pattern0.test(data)||(vErrors=note(vErrors,instancePath,"pattern",{pattern:"^[A-Za-z0-9_.-]{1,256}$"}),errors++):(vErrors=
note(vErrors,instancePath,"type",{type:"string"}),errors++),validate725.errors=vErrors,errors===0}function validate722(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema233.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="response"||key0===
"agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="\
response.created"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.created"}),errors++),data.sequence_number!==void 0){let data1=data.
sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),
errors++)}data.response!==void 0&&(validate620(data.response,{instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData})||(vErrors=
join(vErrors,validate620.errors),errors=vErrors.length)),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"\
agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate722.errors=vErrors,errors===0}var schema235={type:"object",required:["type","sequence_number","resp\
onse"],properties:{type:{const:"response.queued"},sequence_number:{type:"integer"},response:{$ref:"#/$defs/Response"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"\
#/$defs/StreamId"}},additionalProperties:!1};function validate727(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema235.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="response"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.queued"&&(vErrors=note(vErrors,instancePath+"/type","co\
nst",{allowedValue:"response.queued"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}data.response!==void 0&&(validate620(data.response,{instancePath:instancePath+
"/response",parentData:data,parentDataProperty:"response",rootData})||(vErrors=join(vErrors,validate620.errors),errors=vErrors.length)),data.agent!==void 0&&(validate31(
data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),
data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=
join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate727.errors=vErrors,
errors===0}var schema236={type:"object",required:["type","sequence_number","response"],properties:{type:{const:"response.in_progress"},sequence_number:{type:"in\
teger"},response:{$ref:"#/$defs/Response"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate731(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema236.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="response"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="response.in_progress"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.in_progress"}),errors++),data.
sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/sequence_number","type",{type:"integer"}),errors++)}data.response!==void 0&&(validate620(data.response,{instancePath:instancePath+"/response",parentData:data,
parentDataProperty:"response",rootData})||(vErrors=join(vErrors,validate620.errors),errors=vErrors.length)),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate731.errors=vErrors,errors===0}var schema237={type:"objec\
t",required:["type","sequence_number","response"],properties:{type:{const:"response.completed"},sequence_number:{type:"integer"},response:{$ref:"#/$defs/Respons\
e"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate735(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema237.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="response"||key0===
"agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="\
response.completed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.completed"}),errors++),data.sequence_number!==void 0){let data1=data.
sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),
errors++)}data.response!==void 0&&(validate620(data.response,{instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData})||(vErrors=
join(vErrors,validate620.errors),errors=vErrors.length)),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"\
agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate735.errors=vErrors,errors===0}var schema238={type:"object",required:["type","sequence_number","resp\
onse"],properties:{type:{const:"response.failed"},sequence_number:{type:"integer"},response:{$ref:"#/$defs/Response"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"\
#/$defs/StreamId"}},additionalProperties:!1};function validate739(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema238.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="response"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.failed"&&(vErrors=note(vErrors,instancePath+"/type","co\
nst",{allowedValue:"response.failed"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}data.response!==void 0&&(validate620(data.response,{instancePath:instancePath+
"/response",parentData:data,parentDataProperty:"response",rootData})||(vErrors=join(vErrors,validate620.errors),errors=vErrors.length)),data.agent!==void 0&&(validate31(
data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),
data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=
join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate739.errors=vErrors,
errors===0}var schema239={type:"object",required:["type","sequence_number","response"],properties:{type:{const:"response.incomplete"},sequence_number:{type:"int\
eger"},response:{$ref:"#/$defs/Response"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate743(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema239.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="response"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="response.incomplete"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.incomplete"}),errors++),data.
sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/sequence_number","type",{type:"integer"}),errors++)}data.response!==void 0&&(validate620(data.response,{instancePath:instancePath+"/response",parentData:data,
parentDataProperty:"response",rootData})||(vErrors=join(vErrors,validate620.errors),errors=vErrors.length)),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate743.errors=vErrors,errors===0}var schema240={type:"objec\
t",required:["type","sequence_number","code","message","param"],properties:{type:{const:"error"},sequence_number:{type:"integer"},code:{type:["string","null"]},
message:{type:"string"},param:{type:["string","null"]},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate747(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema240.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="code"||key0==="message"||key0==="param"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"error"}),errors++),data.sequence_number!==
void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number",
"type",{type:"integer"}),errors++)}if(data.code!==void 0){let data2=data.code;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/code","\
type",{type:schema240.properties.code.type}),errors++)}if(data.message!==void 0&&typeof data.message!="string"&&(vErrors=note(vErrors,instancePath+"/message","t\
ype",{type:"string"}),errors++),data.param!==void 0){let data4=data.param;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/param","typ\
e",{type:schema240.properties.param.type}),errors++)}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"\
agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate747.errors=vErrors,errors===0}var schema241={type:"object",required:["type","sequence_number","outp\
ut_index","item"],properties:{type:{const:"response.output_item.added"},sequence_number:{type:"integer"},output_index:{type:"integer"},item:{$ref:"#/$defs/Outpu\
tItem"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate750(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema241.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="output_index"||key0===
"item"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&
data.type!=="response.output_item.added"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.output_item.added"}),errors++),data.sequence_number!==
void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number",
"type",{type:"integer"}),errors++)}if(data.output_index!==void 0){let data2=data.output_index;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||
(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.item!==void 0&&(validate630(data.item,{instancePath:instancePath+"/it\
em",parentData:data,parentDataProperty:"item",rootData})||(vErrors=join(vErrors,validate630.errors),errors=vErrors.length)),data.agent!==void 0&&(validate31(data.
agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),
data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=
join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate750.errors=vErrors,
errors===0}var schema242={type:"object",required:["type","sequence_number","output_index","item"],properties:{type:{const:"response.output_item.done"},sequence_number:{
type:"integer"},output_index:{type:"integer"},item:{$ref:"#/$defs/OutputItem"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};
function validate754(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema242.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="output_index"||key0==="item"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additiona\
lProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.output_item.done"&&(vErrors=note(vErrors,instancePath+"/type","co\
nst",{allowedValue:"response.output_item.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.output_index!==void 0){let data2=data.
output_index;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}
data.item!==void 0&&(validate630(data.item,{instancePath:instancePath+"/item",parentData:data,parentDataProperty:"item",rootData})||(vErrors=join(vErrors,validate630.
errors),errors=vErrors.length)),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||
(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,
parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate754.errors=vErrors,errors===0}var schema243={type:"object",required:["type","sequence_number","item_id","output_index","conten\
t_index","part"],properties:{type:{const:"response.content_part.added"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},content_index:{
type:"integer"},part:{$ref:"#/$defs/StreamPart"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate759(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="ou\
tput_text"?validate633(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate633.errors),errors=vErrors.length):tag0==="ref\
usal"?validate102(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate102.errors),errors=vErrors.length):tag0==="reasonin\
g_text"?validate27(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length):(vErrors=note(vErrors,
instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate759.errors=vErrors,errors===0}function validate758(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema243.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_numb\
er"||key0==="item_id"||key0==="output_index"||key0==="content_index"||key0==="part"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"add\
itionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.content_part.added"&&(vErrors=note(vErrors,instancePath+"/t\
ype","const",{allowedValue:"response.content_part.added"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.
item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.content_index!==
void 0){let data4=data.content_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/content_index","ty\
pe",{type:"integer"}),errors++)}data.part!==void 0&&(validate759(data.part,{instancePath:instancePath+"/part",parentData:data,parentDataProperty:"part",rootData})||
(vErrors=join(vErrors,validate759.errors),errors=vErrors.length)),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,
parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate758.errors=vErrors,errors===0}var schema245={type:"object",required:["type","sequence_number","item\
_id","output_index","content_index","part"],properties:{type:{const:"response.content_part.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{
type:"integer"},content_index:{type:"integer"},part:{$ref:"#/$defs/StreamPart"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};
function validate766(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema245.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="content_index"||key0==="part"||key0==="agent"||key0==="stream_id"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.content_part.done"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"response.content_part.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==
void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.
output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}
if(data.content_index!==void 0){let data4=data.content_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+
"/content_index","type",{type:"integer"}),errors++)}data.part!==void 0&&(validate759(data.part,{instancePath:instancePath+"/part",parentData:data,parentDataProperty:"\
part",rootData})||(vErrors=join(vErrors,validate759.errors),errors=vErrors.length)),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/age\
nt",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate766.errors=vErrors,errors===0}var schema246={type:"objec\
t",required:["type","sequence_number","item_id","output_index","content_index","delta"],properties:{type:{const:"response.output_text.delta"},sequence_number:{type:"\
integer"},item_id:{type:"string"},output_index:{type:"integer"},content_index:{type:"integer"},delta:{type:"string"},logprobs:{type:"array",items:{$ref:"#/$defs\
/DeltaLogprob"}},obfuscation:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1},schema247={type:"object",
required:["token","logprob"],properties:{token:{type:"string"},logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"integer"}},top_logprobs:{type:"\
array",items:{$ref:"#/$defs/DeltaTopLogprob"}}},additionalProperties:!1},schema248={type:"object",properties:{token:{type:"string"},logprob:{type:"number"},bytes:{
type:["array","null"],items:{type:"integer"}}},additionalProperties:!1};function validate772(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="token"||key0==="logprob"||key0==="bytes"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.token!==void 0&&typeof data.token!="string"&&(vErrors=note(vErrors,
instancePath+"/token","type",{type:"string"}),errors++),data.logprob!==void 0){let data1=data.logprob;typeof data1=="number"&&isFinite(data1)||(vErrors=note(vErrors,
instancePath+"/logprob","type",{type:"number"}),errors++)}if(data.bytes!==void 0){let data2=data.bytes;if(!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,
instancePath+"/bytes","type",{type:schema248.properties.bytes.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];
typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/bytes/"+i0,"type",{type:"integer"}),errors++)}}}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate772.errors=vErrors,errors===0}function validate771(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.token===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:"token"}),errors++),data.logprob===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"logprob"}),errors++);for(let key0 in data)
key0==="token"||key0==="logprob"||key0==="bytes"||key0==="top_logprobs"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.token!==void 0&&typeof data.token!="string"&&(vErrors=note(vErrors,instancePath+"/token","type",{type:"string"}),errors++),data.logprob!==void 0){let data1=data.
logprob;typeof data1=="number"&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/logprob","type",{type:"number"}),errors++)}if(data.bytes!==void 0){let data2=data.
bytes;if(!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+"/bytes","type",{type:schema247.properties.bytes.type}),errors++),Array.isArray(
data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,
instancePath+"/bytes/"+i0,"type",{type:"integer"}),errors++)}}}if(data.top_logprobs!==void 0){let data4=data.top_logprobs;if(Array.isArray(data4)){let len1=data4.
length;for(let i1=0;i1<len1;i1++)validate772(data4[i1],{instancePath:instancePath+"/top_logprobs/"+i1,parentData:data4,parentDataProperty:i1,rootData})||(vErrors=
join(vErrors,validate772.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/top_logprobs","type",{type:"array"}),errors++}}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate771.errors=vErrors,errors===0}function validate770(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema246.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema246.properties,key0)||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.output_text.delta"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"response.output_text.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.
item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.content_index!==
void 0){let data4=data.content_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/content_index","ty\
pe",{type:"integer"}),errors++)}if(data.delta!==void 0&&typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),
data.logprobs!==void 0){let data6=data.logprobs;if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate771(data6[i0],{instancePath:instancePath+
"/logprobs/"+i0,parentData:data6,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate771.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/logprobs","type",{type:"array"}),errors++}data.obfuscation!==void 0&&typeof data.obfuscation!="string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","typ\
e",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||
(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,
parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate770.errors=vErrors,errors===0}var schema249={type:"object",required:["type","sequence_number","item_id","output_index","conten\
t_index","text"],properties:{type:{const:"response.output_text.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},content_index:{
type:"integer"},text:{type:"string"},logprobs:{type:"array",items:{$ref:"#/$defs/DeltaLogprob"}},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},
additionalProperties:!1};function validate777(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema249.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)func2.call(schema249.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="response.output_text.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.output_text.done"}),errors++),
data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","ty\
pe",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=
note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.content_index!==void 0){let data4=data.content_index;typeof data4=="number"&&
!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/content_index","type",{type:"integer"}),errors++)}if(data.text!==void 0&&typeof data.
text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++),data.logprobs!==void 0){let data6=data.logprobs;if(Array.isArray(data6)){
let len0=data6.length;for(let i0=0;i0<len0;i0++)validate771(data6[i0],{instancePath:instancePath+"/logprobs/"+i0,parentData:data6,parentDataProperty:i0,rootData})||
(vErrors=join(vErrors,validate771.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/logprobs","type",{type:"array"}),errors++}data.agent!==
void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),
errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_\
id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate777.
errors=vErrors,errors===0}var schema250={type:"object",required:["type","sequence_number","item_id","output_index","content_index","annotation_index","annotatio\
n"],properties:{type:{const:"response.output_text.annotation.added"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},content_index:{
type:"integer"},annotation_index:{type:"integer"},annotation:{type:["null","object"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Annotation"}}]},agent:{$ref:"\
#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate781(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema250.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema250.properties,key0)||(vErrors=note(vErrors,instancePath,"addit\
ionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.output_text.annotation.added"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"response.output_text.annotation.added"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="n\
umber"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&
typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;
typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.
content_index!==void 0){let data4=data.content_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/co\
ntent_index","type",{type:"integer"}),errors++)}if(data.annotation_index!==void 0){let data5=data.annotation_index;typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&
isFinite(data5)||(vErrors=note(vErrors,instancePath+"/annotation_index","type",{type:"integer"}),errors++)}if(data.annotation!==void 0){let data6=data.annotation;
data6!==null&&!(data6&&typeof data6=="object"&&!Array.isArray(data6))&&(vErrors=note(vErrors,instancePath+"/annotation","type",{type:schema250.properties.annotation.
type}),errors++);let _errs16=errors,valid2=!0,_errs17=errors;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))){let err9={};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}var _valid0=_errs17===errors;if(errors=_errs16,vErrors!==null&&(_errs16?vErrors.length=_errs16:vErrors=null),_valid0){let _errs19=errors;
validate87(data6,{instancePath:instancePath+"/annotation",parentData:data,parentDataProperty:"annotation",rootData})||(vErrors=join(vErrors,validate87.errors),errors=
vErrors.length);var _valid0=_errs19===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/annotation","if",{failingKeyword:"then"}),errors++)}data.
agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.
errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate781.errors=vErrors,errors===0}var schema251={type:"object",required:["type","sequence_number","item_id","output_index","content_index","delta"],properties:{
type:{const:"response.refusal.delta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},content_index:{type:"integer"},delta:{
type:"string"},obfuscation:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate785(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema251.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema251.properties,
key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.refusal.delta"&&
(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.refusal.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.
item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.
output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}
if(data.content_index!==void 0){let data4=data.content_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+
"/content_index","type",{type:"integer"}),errors++)}data.delta!==void 0&&typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"\
string"}),errors++),data.obfuscation!==void 0&&typeof data.obfuscation!="string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++),
data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.
errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate785.errors=vErrors,errors===0}var schema252={type:"object",required:["type","sequence_number","item_id","output_index","content_index","refusal"],
properties:{type:{const:"response.refusal.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},content_index:{type:"int\
eger"},refusal:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate788(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema252.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_numb\
er"||key0==="item_id"||key0==="output_index"||key0==="content_index"||key0==="refusal"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"\
additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.refusal.done"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"response.refusal.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!=
"string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.content_index!==
void 0){let data4=data.content_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/content_index","ty\
pe",{type:"integer"}),errors++)}data.refusal!==void 0&&typeof data.refusal!="string"&&(vErrors=note(vErrors,instancePath+"/refusal","type",{type:"string"}),errors++),
data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.
errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate788.errors=vErrors,errors===0}var schema253={type:"object",required:["type","sequence_number","item_id","output_index","delta"],properties:{type:{
const:"response.function_call_arguments.delta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},delta:{type:"string"},obfuscation:{
type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate791(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema253.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="i\
tem_id"||key0==="output_index"||key0==="delta"||key0==="obfuscation"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperti\
es",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.function_call_arguments.delta"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"response.function_call_arguments.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&
!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.
item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.delta!==void 0&&
typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),data.obfuscation!==void 0&&typeof data.obfuscation!="\
string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate791.errors=vErrors,errors===0}var schema254={type:"objec\
t",required:["type","sequence_number","item_id","output_index","arguments"],properties:{type:{const:"response.function_call_arguments.done"},sequence_number:{type:"\
integer"},item_id:{type:"string"},output_index:{type:"integer"},arguments:{type:"string"},name:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$\
defs/StreamId"}},additionalProperties:!1};function validate794(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema254.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="arguments"||key0==="name"||key0==="agen\
t"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="respo\
nse.function_call_arguments.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.function_call_arguments.done"}),errors++),data.sequence_number!==
void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number",
"type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),
errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+
"/output_index","type",{type:"integer"}),errors++)}data.arguments!==void 0&&typeof data.arguments!="string"&&(vErrors=note(vErrors,instancePath+"/arguments","ty\
pe",{type:"string"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.
agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.
errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate794.errors=vErrors,errors===0}var schema255={type:"object",required:["type","sequence_number","item_id","output_index","delta"],properties:{type:{
const:"response.custom_tool_call_input.delta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},delta:{type:"string"},obfuscation:{
type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate797(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema255.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="i\
tem_id"||key0==="output_index"||key0==="delta"||key0==="obfuscation"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperti\
es",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.custom_tool_call_input.delta"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"response.custom_tool_call_input.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&
!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.
item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.delta!==void 0&&
typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),data.obfuscation!==void 0&&typeof data.obfuscation!="\
string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate797.errors=vErrors,errors===0}var schema256={type:"objec\
t",required:["type","sequence_number","item_id","output_index","input"],properties:{type:{const:"response.custom_tool_call_input.done"},sequence_number:{type:"i\
nteger"},item_id:{type:"string"},output_index:{type:"integer"},input:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};
function validate800(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema256.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="input"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.custom_tool_call_input.done"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"response.custom_tool_call_input.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="nu\
mber"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&
typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;
typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.input!==
void 0&&typeof data.input!="string"&&(vErrors=note(vErrors,instancePath+"/input","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,{
instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.
stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(
vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate800.errors=vErrors,errors===
0}var schema257={type:"object",required:["type","sequence_number","item_id","output_index","summary_index","part"],properties:{type:{const:"response.reasoning_s\
ummary_part.added"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},summary_index:{type:"integer"},part:{$ref:"#/$defs/Su\
mmaryText"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate803(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema257.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="\
output_index"||key0==="summary_index"||key0==="part"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.reasoning_summary_part.added"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response\
.reasoning_summary_part.added"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=
note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&
!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.summary_index!==void 0){let data4=data.
summary_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/summary_index","type",{type:"integer"}),errors++)}
data.part!==void 0&&(validate25(data.part,{instancePath:instancePath+"/part",parentData:data,parentDataProperty:"part",rootData})||(vErrors=join(vErrors,validate25.
errors),errors=vErrors.length)),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||
(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,
parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate803.errors=vErrors,errors===0}var schema258={type:"object",required:["type","sequence_number","item_id","output_index","summar\
y_index","part"],properties:{type:{const:"response.reasoning_summary_part.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"in\
teger"},summary_index:{type:"integer"},part:{$ref:"#/$defs/SummaryText"},status:{type:"string",openEnum:["incomplete"]},agent:{$ref:"#/$defs/Agent"},stream_id:{
$ref:"#/$defs/StreamId"}},additionalProperties:!1},obj87=["incomplete"];function validate807(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema258.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema258.properties,key0)||(vErrors=note(vErrors,instancePath,"addit\
ionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.reasoning_summary_part.done"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"response.reasoning_summary_part.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="nu\
mber"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&
typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;
typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.
summary_index!==void 0){let data4=data.summary_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/su\
mmary_index","type",{type:"integer"}),errors++)}if(data.part!==void 0&&(validate25(data.part,{instancePath:instancePath+"/part",parentData:data,parentDataProperty:"\
part",rootData})||(vErrors=join(vErrors,validate25.errors),errors=vErrors.length)),data.status!==void 0){let data6=data.status;typeof data6=="string"?obj87.includes(
data6)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"string"}),errors++)}data.
agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.
errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate807.errors=vErrors,errors===0}var schema259={type:"object",required:["type","sequence_number","item_id","output_index","summary_index","delta"],properties:{
type:{const:"response.reasoning_summary_text.delta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},summary_index:{type:"\
integer"},delta:{type:"string"},obfuscation:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate811(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema259.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema259.properties,
key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.reasoning_sum\
mary_text.delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.reasoning_summary_text.delta"}),errors++),data.sequence_number!==void 0){
let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",
{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),
data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"\
/output_index","type",{type:"integer"}),errors++)}if(data.summary_index!==void 0){let data4=data.summary_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&
isFinite(data4)||(vErrors=note(vErrors,instancePath+"/summary_index","type",{type:"integer"}),errors++)}data.delta!==void 0&&typeof data.delta!="string"&&(vErrors=
note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),data.obfuscation!==void 0&&typeof data.obfuscation!="string"&&(vErrors=note(vErrors,instancePath+
"/obfuscation","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"\
agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate811.errors=vErrors,errors===0}var schema260={type:"object",required:["type","sequence_number","item\
_id","output_index","summary_index","text"],properties:{type:{const:"response.reasoning_summary_text.done"},sequence_number:{type:"integer"},item_id:{type:"stri\
ng"},output_index:{type:"integer"},summary_index:{type:"integer"},text:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};
function validate814(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema260.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="summary_index"||key0==="text"||key0==="agent"||key0==="stream_id"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.reasoning_summary_text.done"&&
(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.reasoning_summary_text.done"}),errors++),data.sequence_number!==void 0){let data1=data.
sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),
errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==
void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",
{type:"integer"}),errors++)}if(data.summary_index!==void 0){let data4=data.summary_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=
note(vErrors,instancePath+"/summary_index","type",{type:"integer"}),errors++)}data.text!==void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+
"/text","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"ag\
ent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate814.errors=vErrors,errors===0}var schema261={type:"object",required:["type","sequence_number","item\
_id","output_index","content_index","delta"],properties:{type:{const:"response.reasoning_text.delta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{
type:"integer"},content_index:{type:"integer"},delta:{type:"string"},obfuscation:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},
additionalProperties:!1};function validate817(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema261.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)func2.call(schema261.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="response.reasoning_text.delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.reasoning_text.de\
lta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(
vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+
"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.content_index!==void 0){let data4=data.content_index;typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/content_index","type",{type:"integer"}),errors++)}data.delta!==void 0&&
typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),data.obfuscation!==void 0&&typeof data.obfuscation!="\
string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate817.errors=vErrors,errors===0}var schema262={type:"objec\
t",required:["type","sequence_number","item_id","output_index","content_index","text"],properties:{type:{const:"response.reasoning_text.done"},sequence_number:{
type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},content_index:{type:"integer"},text:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{
$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate820(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema262.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="content\
_index"||key0==="text"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="response.reasoning_text.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.reasoning_text.done"}),errors++),
data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","ty\
pe",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=
note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.content_index!==void 0){let data4=data.content_index;typeof data4=="number"&&
!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/content_index","type",{type:"integer"}),errors++)}data.text!==void 0&&typeof data.
text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate820.errors=vErrors,errors===0}var schema263={type:"objec\
t",required:["type","sequence_number","item_id","output_index","delta"],properties:{type:{const:"response.mcp_call_arguments.delta"},sequence_number:{type:"inte\
ger"},item_id:{type:"string"},output_index:{type:"integer"},delta:{type:"string"},obfuscation:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$d\
efs/StreamId"}},additionalProperties:!1};function validate823(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema263.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="delta"||key0==="obfuscation"||key0==="a\
gent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="re\
sponse.mcp_call_arguments.delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.mcp_call_arguments.delta"}),errors++),data.sequence_number!==
void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number",
"type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),
errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+
"/output_index","type",{type:"integer"}),errors++)}data.delta!==void 0&&typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"s\
tring"}),errors++),data.obfuscation!==void 0&&typeof data.obfuscation!="string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++),
data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.
errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate823.errors=vErrors,errors===0}var schema264={type:"object",required:["type","sequence_number","item_id","output_index","arguments"],properties:{type:{
const:"response.mcp_call_arguments.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},arguments:{type:"string"},agent:{
$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate826(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema264.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||
key0==="arguments"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="response.mcp_call_arguments.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.mcp_call_arguments.done"}),errors++),
data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","ty\
pe",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=
note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.arguments!==void 0&&typeof data.arguments!="string"&&(vErrors=note(vErrors,instancePath+
"/arguments","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"\
agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate826.errors=vErrors,errors===0}var schema265={type:"object",required:["type","sequence_number","item\
_id","output_index"],properties:{type:{const:"response.mcp_call.in_progress"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integ\
er"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate829(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema265.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="\
output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="response.mcp_call.in_progress"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.mcp_call.in_progress"}),errors++),
data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","ty\
pe",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=
note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,
parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate829.errors=vErrors,errors===0}var schema266={type:"object",required:["type","sequence_number","item\
_id","output_index"],properties:{type:{const:"response.mcp_call.completed"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},
agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate832(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema266.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="\
output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="response.mcp_call.completed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.mcp_call.completed"}),errors++),data.
sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","ty\
pe",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=
note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,
parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate832.errors=vErrors,errors===0}var schema267={type:"object",required:["type","sequence_number","item\
_id","output_index"],properties:{type:{const:"response.mcp_call.failed"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},
agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate835(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema267.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="\
output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="response.mcp_call.failed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.mcp_call.failed"}),errors++),data.sequence_number!==
void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number",
"type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),
errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+
"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"\
agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate835.errors=vErrors,errors===0}var schema268={type:"object",required:["type","sequence_number","item\
_id","output_index"],properties:{type:{const:"response.mcp_list_tools.in_progress"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"\
integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate838(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema268.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="\
output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="response.mcp_list_tools.in_progress"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.mcp_list_tools.in_progress"}),
errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,
instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"\
/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate838.errors=vErrors,errors===0}var schema269={type:"objec\
t",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.mcp_list_tools.completed"},sequence_number:{type:"integer"},item_id:{
type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate841(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema269.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.mcp_list_tools.completed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.mcp\
_list_tools.completed"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||
(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(
vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(
data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate841.errors=vErrors,errors===0}var schema270={type:"objec\
t",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.mcp_list_tools.failed"},sequence_number:{type:"integer"},item_id:{
type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate844(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema270.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.mcp_list_tools.failed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.mcp_li\
st_tools.failed"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=
note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+
"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate844.errors=vErrors,errors===0}var schema271={type:"objec\
t",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.web_search_call.in_progress"},sequence_number:{type:"integer"},
item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate847(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema271.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.web_search_call.in_progress"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.\
web_search_call.in_progress"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=
note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&
!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate31(data.agent,
{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.
stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(
vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate847.errors=vErrors,errors===
0}var schema272={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.web_search_call.searching"},sequence_number:{
type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};
function validate850(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema272.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additi\
onalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.web_search_call.searching"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"response.web_search_call.searching"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="numb\
er"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&
typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;
typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==
void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),
errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_\
id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate850.
errors=vErrors,errors===0}var schema273={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.web_search\
_call.completed"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/S\
treamId"}},additionalProperties:!1};function validate853(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema273.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.web_search_call.completed"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"response.web_search_call.completed"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.
item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.
output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}
data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.
errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate853.errors=vErrors,errors===0}var schema274={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"\
response.file_search_call.in_progress"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{
$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate856(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema274.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||
key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.\
file_search_call.in_progress"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.file_search_call.in_progress"}),errors++),data.sequence_number!==
void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number",
"type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),
errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+
"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"\
agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate856.errors=vErrors,errors===0}var schema275={type:"object",required:["type","sequence_number","item\
_id","output_index"],properties:{type:{const:"response.file_search_call.searching"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"\
integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate859(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema275.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="\
output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="response.file_search_call.searching"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.file_search_call.searching"}),
errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,
instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"\
/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate859.errors=vErrors,errors===0}var schema276={type:"objec\
t",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.file_search_call.completed"},sequence_number:{type:"integer"},
item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate862(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema276.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.file_search_call.completed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.f\
ile_search_call.completed"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=
note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&
!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate31(data.agent,
{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.
stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(
vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate862.errors=vErrors,errors===
0}var schema277={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.code_interpreter_call.in_progress"},
sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};
function validate865(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema277.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additi\
onalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.code_interpreter_call.in_progress"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"response.code_interpreter_call.in_progress"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==
void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.
output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}
data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.
errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate865.errors=vErrors,errors===0}var schema278={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"\
response.code_interpreter_call.interpreting"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},
stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate868(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema278.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||
key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.\
code_interpreter_call.interpreting"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.code_interpreter_call.interpreting"}),errors++),
data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","ty\
pe",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=
note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,
parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate868.errors=vErrors,errors===0}var schema279={type:"object",required:["type","sequence_number","item\
_id","output_index"],properties:{type:{const:"response.code_interpreter_call.completed"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{
type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate871(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema279.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="i\
tem_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="response.code_interpreter_call.completed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.code_i\
nterpreter_call.completed"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=
note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&
!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate31(data.agent,
{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.
stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(
vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate871.errors=vErrors,errors===
0}var schema280={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.image_generation_call.in_progress"},
sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};
function validate874(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema280.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additi\
onalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.image_generation_call.in_progress"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"response.image_generation_call.in_progress"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==
void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.
output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}
data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.
errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate874.errors=vErrors,errors===0}var schema281={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"\
response.image_generation_call.generating"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},
stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate877(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema281.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||
key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.\
image_generation_call.generating"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.image_generation_call.generating"}),errors++),data.
sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","ty\
pe",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=
note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,
parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate877.errors=vErrors,errors===0}var schema282={type:"object",required:["type","sequence_number","item\
_id","output_index"],properties:{type:{const:"response.image_generation_call.completed"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{
type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate880(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema282.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="i\
tem_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="response.image_generation_call.completed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.image_\
generation_call.completed"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=
note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&
!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate31(data.agent,
{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.
stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(
vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate880.errors=vErrors,errors===
0}var schema283={type:"object",required:["type","sequence_number","item_id","output_index","partial_image_b64","partial_image_index"],properties:{type:{const:"r\
esponse.image_generation_call.partial_image"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},partial_image_b64:{type:"st\
ring"},partial_image_index:{type:"integer"},background:{type:"string"},output_format:{type:"string"},quality:{type:"string"},size:{type:"string"},agent:{$ref:"#\
/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate883(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema283.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema283.properties,key0)||(vErrors=note(vErrors,instancePath,"addit\
ionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.image_generation_call.partial_image"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"response.image_generation_call.partial_image"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==
void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.
output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}
if(data.partial_image_b64!==void 0&&typeof data.partial_image_b64!="string"&&(vErrors=note(vErrors,instancePath+"/partial_image_b64","type",{type:"string"}),errors++),
data.partial_image_index!==void 0){let data5=data.partial_image_index;typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)||(vErrors=note(vErrors,
instancePath+"/partial_image_index","type",{type:"integer"}),errors++)}data.background!==void 0&&typeof data.background!="string"&&(vErrors=note(vErrors,instancePath+
"/background","type",{type:"string"}),errors++),data.output_format!==void 0&&typeof data.output_format!="string"&&(vErrors=note(vErrors,instancePath+"/output_fo\
rmat","type",{type:"string"}),errors++),data.quality!==void 0&&typeof data.quality!="string"&&(vErrors=note(vErrors,instancePath+"/quality","type",{type:"string"}),
errors++),data.size!==void 0&&typeof data.size!="string"&&(vErrors=note(vErrors,instancePath+"/size","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(
data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),
data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=
join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate883.errors=vErrors,
errors===0}var schema284={type:"object",required:["type","sequence_number","item_id","output_index","delta"],properties:{type:{const:"response.code_interpreter_\
call_code.delta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},delta:{type:"string"},obfuscation:{type:"string"},agent:{
$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate886(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema284.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||
key0==="delta"||key0==="obfuscation"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="response.code_interpreter_call_code.delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.code_\
interpreter_call_code.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=
note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&
!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.delta!==void 0&&typeof data.delta!="s\
tring"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),data.obfuscation!==void 0&&typeof data.obfuscation!="string"&&(vErrors=note(
vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,
parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate886.errors=vErrors,errors===0}var schema285={type:"object",required:["type","sequence_number","item\
_id","output_index","code"],properties:{type:{const:"response.code_interpreter_call_code.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{
type:"integer"},code:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate889(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema285.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_numb\
er"||key0==="item_id"||key0==="output_index"||key0==="code"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.code_interpreter_call_code.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"respo\
nse.code_interpreter_call_code.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&
(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&
!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.code!==void 0&&typeof data.
code!="string"&&(vErrors=note(vErrors,instancePath+"/code","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate889.errors=vErrors,errors===0}var schema286={type:"objec\
t",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.compaction.compacting"},sequence_number:{type:"integer"},item_id:{
type:"string"},output_index:{type:"integer"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate892(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema286.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.compaction.compacting"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.compac\
tion.compacting"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=
note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+
"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate892.errors=vErrors,errors===0}var schema287={type:"objec\
t",required:["type","sequence_number","output_index","command_index","command"],properties:{type:{const:"response.shell_call_command.added"},sequence_number:{type:"\
integer"},output_index:{type:"integer"},command_index:{type:"integer"},command:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},
additionalProperties:!1};function validate895(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema287.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="output_index"||key0==="command_index"||key0==="command"||key0==="agent"||key0===
"stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.shell_c\
all_command.added"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.shell_call_command.added"}),errors++),data.sequence_number!==void 0){
let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",
{type:"integer"}),errors++)}if(data.output_index!==void 0){let data2=data.output_index;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=
note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.command_index!==void 0){let data3=data.command_index;typeof data3=="number"&&
!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/command_index","type",{type:"integer"}),errors++)}data.command!==void 0&&typeof data.
command!="string"&&(vErrors=note(vErrors,instancePath+"/command","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate895.errors=vErrors,errors===0}var schema288={type:"objec\
t",required:["type","sequence_number","output_index","command_index","delta"],properties:{type:{const:"response.shell_call_command.delta"},sequence_number:{type:"\
integer"},output_index:{type:"integer"},command_index:{type:"integer"},delta:{type:"string"},obfuscation:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{
$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate898(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema288.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="output_index"||key0==="command_index"||key0==="d\
elta"||key0==="obfuscation"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="response.shell_call_command.delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.shell_call_co\
mmand.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=
note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.output_index!==void 0){let data2=data.output_index;typeof data2=="number"&&
!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.command_index!==void 0){
let data3=data.command_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/command_index","type",{type:"\
integer"}),errors++)}data.delta!==void 0&&typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),data.obfuscation!==
void 0&&typeof data.obfuscation!="string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(
data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),
data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=
join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate898.errors=vErrors,
errors===0}var schema289={type:"object",required:["type","sequence_number","output_index","command_index","command"],properties:{type:{const:"response.shell_cal\
l_command.done"},sequence_number:{type:"integer"},output_index:{type:"integer"},command_index:{type:"integer"},command:{type:"string"},agent:{$ref:"#/$defs/Agen\
t"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate901(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema289.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="output_index"||key0==="command_index"||key0==="c\
ommand"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&
data.type!=="response.shell_call_command.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.shell_call_command.done"}),errors++),
data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/sequence_number","type",{type:"integer"}),errors++)}if(data.output_index!==void 0){let data2=data.output_index;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&
isFinite(data2)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.command_index!==void 0){let data3=data.command_index;
typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/command_index","type",{type:"integer"}),errors++)}data.
command!==void 0&&typeof data.command!="string"&&(vErrors=note(vErrors,instancePath+"/command","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(
data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),
data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=
join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate901.errors=vErrors,
errors===0}var schema290={type:"object",required:["type","sequence_number","item_id","output_index","command_index","delta"],properties:{type:{const:"response.s\
hell_call_output_content.delta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},command_index:{type:"integer"},delta:{type:"\
object",properties:{stderr:{type:"string"},stdout:{type:"string"}},additionalProperties:!1},obfuscation:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{
$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate904(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema290.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema290.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",
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
(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=
vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||
(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate904.errors=
vErrors,errors===0}var schema291={type:"object",required:["type","sequence_number","item_id","output_index","command_index","output"],properties:{type:{const:"r\
esponse.shell_call_output_content.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},command_index:{type:"integer"},output:{
type:"array",items:{$ref:"#/$defs/ShellOutput"}},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate907(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema291.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||key0==="command_index"||key0==="output"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.shell_call_output_content.done"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"response.shell_call_output_content.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==
void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.
output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}
if(data.command_index!==void 0){let data4=data.command_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+
"/command_index","type",{type:"integer"}),errors++)}if(data.output!==void 0){let data5=data.output;if(Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<
len0;i0++)validate340(data5[i0],{instancePath:instancePath+"/output/"+i0,parentData:data5,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate340.errors),
errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/output","type",{type:"array"}),errors++}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+
"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate907.errors=vErrors,errors===0}var schema292={type:"objec\
t",required:["type","sequence_number","delta"],properties:{type:{const:"response.audio.delta"},sequence_number:{type:"integer"},delta:{type:"string"},agent:{$ref:"\
#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};function validate911(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema292.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="delta"||key0==="agent"||key0===
"stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.audio.d\
elta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.audio.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}data.
delta!==void 0&&typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.
agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),
data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=
join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate911.errors=vErrors,
errors===0}function validate914(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.sequence_number===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"sequence_number"}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="agent"||key0==="str\
eam_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.audio.done"&&
(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.audio.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}data.
agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.
errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate914.errors=vErrors,errors===0}var schema294={type:"object",required:["type","sequence_number","delta"],properties:{type:{const:"response.audio.tr\
anscript.delta"},sequence_number:{type:"integer"},delta:{type:"string"},agent:{$ref:"#/$defs/Agent"},stream_id:{$ref:"#/$defs/StreamId"}},additionalProperties:!1};
function validate917(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema294.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="delta"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.audio.transcript.delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.audio\
.transcript.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||
(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}data.delta!==void 0&&typeof data.delta!="string"&&(vErrors=note(vErrors,
instancePath+"/delta","type",{type:"string"}),errors++),data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"\
agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate917.errors=vErrors,errors===0}function validate920(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.sequence_number===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"sequence_number"}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="agent"||key0==="str\
eam_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.audio.trans\
cript.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.audio.transcript.done"}),errors++),data.sequence_number!==void 0){let data1=data.
sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),
errors++)}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,
validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate920.errors=vErrors,errors===0}function validate923(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="sequenc\
e_number"||key0==="agent"||key0==="stream_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&
data.type!=="keepalive"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"keepalive"}),errors++),data.sequence_number!==void 0){let data1=data.
sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),
errors++)}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,
validate31.errors),errors=vErrors.length)),data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate923.errors=vErrors,errors===0}function validate721(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.
type;typeof tag0=="string"?tag0==="response.created"?validate722(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate722.
errors),errors=vErrors.length):tag0==="response.queued"?validate727(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate727.
errors),errors=vErrors.length):tag0==="response.in_progress"?validate731(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate731.
errors),errors=vErrors.length):tag0==="response.completed"?validate735(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate735.
errors),errors=vErrors.length):tag0==="response.failed"?validate739(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate739.
errors),errors=vErrors.length):tag0==="response.incomplete"?validate743(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate743.
errors),errors=vErrors.length):tag0==="error"?validate747(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate747.errors),
errors=vErrors.length):tag0==="response.output_item.added"?validate750(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate750.
errors),errors=vErrors.length):tag0==="response.output_item.done"?validate754(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate754.errors),errors=vErrors.length):tag0==="response.content_part.added"?validate758(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate758.errors),errors=vErrors.length):tag0==="response.content_part.done"?validate766(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate766.errors),errors=vErrors.length):tag0==="response.output_text.delta"?validate770(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate770.errors),errors=vErrors.length):tag0==="response.output_text.done"?validate777(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate777.errors),errors=vErrors.length):tag0==="response.output_text.annotation.added"?validate781(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate781.errors),errors=vErrors.length):tag0==="response.refusal.delta"?validate785(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate785.errors),errors=vErrors.length):tag0==="response.refusal.done"?validate788(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate788.errors),errors=vErrors.length):tag0==="response.function_call_arguments.delta"?validate791(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate791.errors),errors=vErrors.length):tag0==="response.function_call_argument\
s.done"?validate794(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate794.errors),errors=vErrors.length):tag0==="respon\
se.custom_tool_call_input.delta"?validate797(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate797.errors),errors=vErrors.
length):tag0==="response.custom_tool_call_input.done"?validate800(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate800.
errors),errors=vErrors.length):tag0==="response.reasoning_summary_part.added"?validate803(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate803.errors),errors=vErrors.length):tag0==="response.reasoning_summary_part.done"?validate807(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate807.errors),errors=vErrors.length):tag0==="response.reasoning_summary_text.delta"?validate811(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate811.errors),errors=vErrors.length):tag0==="response.reasoning_summary_text.done"?validate814(data,{
instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate814.errors),errors=vErrors.length):tag0==="response.reasoning_text.delta"?validate817(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate817.errors),errors=vErrors.length):tag0==="response.reasoning_text.do\
ne"?validate820(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate820.errors),errors=vErrors.length):tag0==="response.m\
cp_call_arguments.delta"?validate823(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate823.errors),errors=vErrors.length):
tag0==="response.mcp_call_arguments.done"?validate826(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate826.errors),errors=
vErrors.length):tag0==="response.mcp_call.in_progress"?validate829(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate829.
errors),errors=vErrors.length):tag0==="response.mcp_call.completed"?validate832(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate832.errors),errors=vErrors.length):tag0==="response.mcp_call.failed"?validate835(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate835.errors),errors=vErrors.length):tag0==="response.mcp_list_tools.in_progress"?validate838(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate838.errors),errors=vErrors.length):tag0==="response.mcp_list_tools.completed"?validate841(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate841.errors),errors=vErrors.length):tag0==="response.mcp_list_tools.failed"?validate844(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate844.errors),errors=vErrors.length):tag0==="response.web_search_call.in_progress"?validate847(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate847.errors),errors=vErrors.length):tag0==="response.web_search_call.searching"?validate850(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate850.errors),errors=vErrors.length):tag0==="response.web_search_call.completed"?validate853(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate853.errors),errors=vErrors.length):tag0==="response.file_search_call.\
in_progress"?validate856(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate856.errors),errors=vErrors.length):tag0==="r\
esponse.file_search_call.searching"?validate859(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate859.errors),errors=vErrors.
length):tag0==="response.file_search_call.completed"?validate862(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate862.
errors),errors=vErrors.length):tag0==="response.code_interpreter_call.in_progress"?validate865(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate865.errors),errors=vErrors.length):tag0==="response.code_interpreter_call.interpreting"?validate868(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate868.errors),errors=vErrors.length):tag0==="response.code_interpreter_call.completed"?validate871(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate871.errors),errors=vErrors.length):tag0==="response.image_generation_call.in_progress"?validate874(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate874.errors),errors=vErrors.length):tag0==="response.image_generation_\
call.generating"?validate877(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate877.errors),errors=vErrors.length):tag0===
"response.image_generation_call.completed"?validate880(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate880.errors),errors=
vErrors.length):tag0==="response.image_generation_call.partial_image"?validate883(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate883.errors),errors=vErrors.length):tag0==="response.code_interpreter_call_code.delta"?validate886(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate886.errors),errors=vErrors.length):tag0==="response.code_interpreter_call_code.done"?validate889(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate889.errors),errors=vErrors.length):tag0==="response.compaction.compacting"?validate892(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate892.errors),errors=vErrors.length):tag0==="response.shell_call_command.added"?validate895(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate895.errors),errors=vErrors.length):tag0==="response.shell_call_command.delta"?validate898(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate898.errors),errors=vErrors.length):tag0==="response.shell_call_command.done"?validate901(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate901.errors),errors=vErrors.length):tag0==="response.shell_call_output\
_content.delta"?validate904(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate904.errors),errors=vErrors.length):tag0===
"response.shell_call_output_content.done"?validate907(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate907.errors),errors=
vErrors.length):tag0==="response.audio.delta"?validate911(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate911.errors),
errors=vErrors.length):tag0==="response.audio.done"?validate914(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate914.errors),
errors=vErrors.length):tag0==="response.audio.transcript.delta"?validate917(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate917.
errors),errors=vErrors.length):tag0==="response.audio.transcript.done"?validate920(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate920.errors),errors=vErrors.length):tag0==="keepalive"?validate923(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate923.
errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate721.errors=
vErrors,errors===0}var websocketClientEvent=validate986;var schema298={type:"object",required:["type"],properties:{type:{const:"response.create"},model:{type:"string"},input:{type:["string","array"],items:{$ref:"#/$d\
efs/InputItem"}},instructions:{type:["string","null"]},access_programs:{$ref:"#/$defs/AccessPrograms"},background:{type:["boolean","null"]},client_metadata:{type:[
"object","null"],additionalProperties:{type:"string"}},context_management:{$ref:"#/$defs/ContextManagement"},conversation:{$ref:"#/$defs/Conversation"},generate:{
type:"boolean"},image:{$ref:"#/$defs/ImageOptions"},include:{type:["array","null"],items:{$ref:"#/$defs/Includable"}},max_output_tokens:{type:["integer","null"]},
max_tool_calls:{type:["integer","null"]},metadata:{$ref:"#/$defs/Metadata"},moderation:{$ref:"#/$defs/ModerationOptions"},multi_agent:{$ref:"#/$defs/MultiAgent"},
parallel_tool_calls:{type:["boolean","null"]},previous_response_id:{type:["string","null"]},prompt:{$ref:"#/$defs/Prompt"},prompt_cache_key:{type:["string","nul\
l"]},prompt_cache_options:{$ref:"#/$defs/PromptCacheOptions"},prompt_cache_retention:{$ref:"#/$defs/PromptCacheRetention"},reasoning:{$ref:"#/$defs/ReasoningOpt\
ions"},safety_identifier:{type:["string","null"]},service_tier:{$ref:"#/$defs/ServiceTier"},store:{type:["boolean","null"]},stream:{type:["boolean","null"]},stream_id:{
$ref:"#/$defs/StreamId"},stream_options:{$ref:"#/$defs/StreamOptions"},temperature:{type:["number","null"]},text:{$ref:"#/$defs/TextOptions"},tool_choice:{$ref:"\
#/$defs/ToolChoice"},tools:{type:["array","null"],items:{$ref:"#/$defs/Tool"}},top_logprobs:{type:["integer","null"]},top_p:{type:["number","null"]},truncation:{
$ref:"#/$defs/Truncation"},user:{type:["string","null"]}},additionalProperties:!1};function validate987(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++);for(let key0 in data)func2.call(schema298.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.create"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.create"}),errors++),data.
model!==void 0&&typeof data.model!="string"&&(vErrors=note(vErrors,instancePath+"/model","type",{type:"string"}),errors++),data.input!==void 0){let data2=data.input;
if(typeof data2!="string"&&!Array.isArray(data2)&&(vErrors=note(vErrors,instancePath+"/input","type",{type:schema298.properties.input.type}),errors++),Array.isArray(
data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate23(data2[i0],{instancePath:instancePath+"/input/"+i0,parentData:data2,parentDataProperty:i0,rootData})||
(vErrors=join(vErrors,validate23.errors),errors=vErrors.length)}}if(data.instructions!==void 0){let data4=data.instructions;typeof data4!="string"&&data4!==null&&
(vErrors=note(vErrors,instancePath+"/instructions","type",{type:schema298.properties.instructions.type}),errors++)}if(data.access_programs!==void 0&&(validate590(
data.access_programs,{instancePath:instancePath+"/access_programs",parentData:data,parentDataProperty:"access_programs",rootData})||(vErrors=join(vErrors,validate590.
errors),errors=vErrors.length)),data.background!==void 0){let data6=data.background;typeof data6!="boolean"&&data6!==null&&(vErrors=note(vErrors,instancePath+"/\
background","type",{type:schema298.properties.background.type}),errors++)}if(data.client_metadata!==void 0){let data7=data.client_metadata;if(!(data7&&typeof data7==
"object"&&!Array.isArray(data7))&&data7!==null&&(vErrors=note(vErrors,instancePath+"/client_metadata","type",{type:schema298.properties.client_metadata.type}),errors++),
data7&&typeof data7=="object"&&!Array.isArray(data7))for(let key1 in data7)typeof data7[key1]!="string"&&(vErrors=note(vErrors,instancePath+"/client_metadata/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++)}if(data.context_management!==void 0&&(validate592(data.context_management,{instancePath:instancePath+
"/context_management",parentData:data,parentDataProperty:"context_management",rootData})||(vErrors=join(vErrors,validate592.errors),errors=vErrors.length)),data.
conversation!==void 0&&(validate544(data.conversation,{instancePath:instancePath+"/conversation",parentData:data,parentDataProperty:"conversation",rootData})||(vErrors=
join(vErrors,validate544.errors),errors=vErrors.length)),data.generate!==void 0&&typeof data.generate!="boolean"&&(vErrors=note(vErrors,instancePath+"/generate",
"type",{type:"boolean"}),errors++),data.image!==void 0&&(validate471(data.image,{instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData})||
(vErrors=join(vErrors,validate471.errors),errors=vErrors.length)),data.include!==void 0){let data13=data.include;if(!Array.isArray(data13)&&data13!==null&&(vErrors=
note(vErrors,instancePath+"/include","type",{type:schema298.properties.include.type}),errors++),Array.isArray(data13)){let len1=data13.length;for(let i1=0;i1<len1;i1++)
validate540(data13[i1],{instancePath:instancePath+"/include/"+i1,parentData:data13,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate540.errors),errors=
vErrors.length)}}if(data.max_output_tokens!==void 0){let data15=data.max_output_tokens;!(typeof data15=="number"&&!(data15%1)&&!isNaN(data15)&&isFinite(data15))&&
data15!==null&&(vErrors=note(vErrors,instancePath+"/max_output_tokens","type",{type:schema298.properties.max_output_tokens.type}),errors++)}if(data.max_tool_calls!==
void 0){let data16=data.max_tool_calls;!(typeof data16=="number"&&!(data16%1)&&!isNaN(data16)&&isFinite(data16))&&data16!==null&&(vErrors=note(vErrors,instancePath+
"/max_tool_calls","type",{type:schema298.properties.max_tool_calls.type}),errors++)}if(data.metadata!==void 0&&(validate597(data.metadata,{instancePath:instancePath+
"/metadata",parentData:data,parentDataProperty:"metadata",rootData})||(vErrors=join(vErrors,validate597.errors),errors=vErrors.length)),data.moderation!==void 0&&
(validate599(data.moderation,{instancePath:instancePath+"/moderation",parentData:data,parentDataProperty:"moderation",rootData})||(vErrors=join(vErrors,validate599.
errors),errors=vErrors.length)),data.multi_agent!==void 0&&(validate601(data.multi_agent,{instancePath:instancePath+"/multi_agent",parentData:data,parentDataProperty:"\
multi_agent",rootData})||(vErrors=join(vErrors,validate601.errors),errors=vErrors.length)),data.parallel_tool_calls!==void 0){let data20=data.parallel_tool_calls;
typeof data20!="boolean"&&data20!==null&&(vErrors=note(vErrors,instancePath+"/parallel_tool_calls","type",{type:schema298.properties.parallel_tool_calls.type}),
errors++)}if(data.previous_response_id!==void 0){let data21=data.previous_response_id;typeof data21!="string"&&data21!==null&&(vErrors=note(vErrors,instancePath+
"/previous_response_id","type",{type:schema298.properties.previous_response_id.type}),errors++)}if(data.prompt!==void 0&&(validate603(data.prompt,{instancePath:instancePath+
"/prompt",parentData:data,parentDataProperty:"prompt",rootData})||(vErrors=join(vErrors,validate603.errors),errors=vErrors.length)),data.prompt_cache_key!==void 0){
let data23=data.prompt_cache_key;typeof data23!="string"&&data23!==null&&(vErrors=note(vErrors,instancePath+"/prompt_cache_key","type",{type:schema298.properties.
prompt_cache_key.type}),errors++)}if(data.prompt_cache_options!==void 0&&(validate608(data.prompt_cache_options,{instancePath:instancePath+"/prompt_cache_option\
s",parentData:data,parentDataProperty:"prompt_cache_options",rootData})||(vErrors=join(vErrors,validate608.errors),errors=vErrors.length)),data.prompt_cache_retention!==
void 0&&(validate473(data.prompt_cache_retention,{instancePath:instancePath+"/prompt_cache_retention",parentData:data,parentDataProperty:"prompt_cache_retention",
rootData})||(vErrors=join(vErrors,validate473.errors),errors=vErrors.length)),data.reasoning!==void 0&&(validate475(data.reasoning,{instancePath:instancePath+"/\
reasoning",parentData:data,parentDataProperty:"reasoning",rootData})||(vErrors=join(vErrors,validate475.errors),errors=vErrors.length)),data.safety_identifier!==
void 0){let data27=data.safety_identifier;typeof data27!="string"&&data27!==null&&(vErrors=note(vErrors,instancePath+"/safety_identifier","type",{type:schema298.
properties.safety_identifier.type}),errors++)}if(data.service_tier!==void 0&&(validate612(data.service_tier,{instancePath:instancePath+"/service_tier",parentData:data,
parentDataProperty:"service_tier",rootData})||(vErrors=join(vErrors,validate612.errors),errors=vErrors.length)),data.store!==void 0){let data29=data.store;typeof data29!=
"boolean"&&data29!==null&&(vErrors=note(vErrors,instancePath+"/store","type",{type:schema298.properties.store.type}),errors++)}if(data.stream!==void 0){let data30=data.
stream;typeof data30!="boolean"&&data30!==null&&(vErrors=note(vErrors,instancePath+"/stream","type",{type:schema298.properties.stream.type}),errors++)}if(data.stream_id!==
void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.
errors),errors=vErrors.length)),data.stream_options!==void 0&&(validate614(data.stream_options,{instancePath:instancePath+"/stream_options",parentData:data,parentDataProperty:"\
stream_options",rootData})||(vErrors=join(vErrors,validate614.errors),errors=vErrors.length)),data.temperature!==void 0){let data33=data.temperature;!(typeof data33==
"number"&&isFinite(data33))&&data33!==null&&(vErrors=note(vErrors,instancePath+"/temperature","type",{type:schema298.properties.temperature.type}),errors++)}if(data.
text!==void 0&&(validate478(data.text,{instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData})||(vErrors=join(vErrors,validate478.
errors),errors=vErrors.length)),data.tool_choice!==void 0&&(validate548(data.tool_choice,{instancePath:instancePath+"/tool_choice",parentData:data,parentDataProperty:"\
tool_choice",rootData})||(vErrors=join(vErrors,validate548.errors),errors=vErrors.length)),data.tools!==void 0){let data36=data.tools;if(!Array.isArray(data36)&&
data36!==null&&(vErrors=note(vErrors,instancePath+"/tools","type",{type:schema298.properties.tools.type}),errors++),Array.isArray(data36)){let len2=data36.length;
for(let i2=0;i2<len2;i2++)validate135(data36[i2],{instancePath:instancePath+"/tools/"+i2,parentData:data36,parentDataProperty:i2,rootData})||(vErrors=join(vErrors,
validate135.errors),errors=vErrors.length)}}if(data.top_logprobs!==void 0){let data38=data.top_logprobs;!(typeof data38=="number"&&!(data38%1)&&!isNaN(data38)&&
isFinite(data38))&&data38!==null&&(vErrors=note(vErrors,instancePath+"/top_logprobs","type",{type:schema298.properties.top_logprobs.type}),errors++)}if(data.top_p!==
void 0){let data39=data.top_p;!(typeof data39=="number"&&isFinite(data39))&&data39!==null&&(vErrors=note(vErrors,instancePath+"/top_p","type",{type:schema298.properties.
top_p.type}),errors++)}if(data.truncation!==void 0&&(validate585(data.truncation,{instancePath:instancePath+"/truncation",parentData:data,parentDataProperty:"tr\
uncation",rootData})||(vErrors=join(vErrors,validate585.errors),errors=vErrors.length)),data.user!==void 0){let data41=data.user;typeof data41!="string"&&data41!==
null&&(vErrors=note(vErrors,instancePath+"/user","type",{type:schema298.properties.user.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"o\
bject"}),errors++;return validate987.errors=vErrors,errors===0}var schema299={type:"object",required:["type","previous_response_id","input"],properties:{type:{const:"\
response.steer"},previous_response_id:{type:"string"},input:{$ref:"#/$defs/SteerInput"}},additionalProperties:!1},schema300={type:["string","array"],items:{$ref:"\
#/$defs/SteerItem"}};var schema302={type:"object",required:["type","role","content"],properties:{type:{const:"message"},role:{const:"user"},content:{type:["string","array"],items:{$ref:"\
#/$defs/InputPart"}},id:{type:["string","null"]},status:{type:["string","null"]},agent:{$ref:"#/$defs/Agent"}},additionalProperties:!1};function validate1011(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema302.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="role"||
key0==="content"||key0==="id"||key0==="status"||key0==="agent"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="message"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"message"}),errors++),data.role!==void 0&&data.role!=="us\
er"&&(vErrors=note(vErrors,instancePath+"/role","const",{allowedValue:"user"}),errors++),data.content!==void 0){let data2=data.content;if(typeof data2!="string"&&
!Array.isArray(data2)&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema302.properties.content.type}),errors++),Array.isArray(data2)){let len0=data2.
length;for(let i0=0;i0<len0;i0++)validate55(data2[i0],{instancePath:instancePath+"/content/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(
vErrors,validate55.errors),errors=vErrors.length)}}if(data.id!==void 0){let data4=data.id;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:schema302.properties.id.type}),errors++)}if(data.status!==void 0){let data5=data.status;typeof data5!="string"&&data5!==null&&(vErrors=note(vErrors,
instancePath+"/status","type",{type:schema302.properties.status.type}),errors++)}data.agent!==void 0&&(validate31(data.agent,{instancePath:instancePath+"/agent",
parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"\
type",{type:"object"}),errors++;return validate1011.errors=vErrors,errors===0}function validate1010(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="message"?validate1011(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate1011.errors),errors=vErrors.length):tag0==="function_call_output"?validate54(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate54.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):
(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate1010.errors=vErrors,errors===0}function validate1009(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(typeof data!="string"&&!Array.isArray(data)&&(vErrors=note(vErrors,instancePath,"type",{type:schema300.type}),errors++),Array.isArray(data)){let len0=data.
length;for(let i0=0;i0<len0;i0++)validate1010(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,
validate1010.errors),errors=vErrors.length)}return validate1009.errors=vErrors,errors===0}function validate1008(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema299.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="previous_response_id"||key0==="input"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="response.steer"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"response.steer"}),errors++),data.previous_response_id!==void 0&&typeof data.previous_response_id!="string"&&(vErrors=note(vErrors,
instancePath+"/previous_response_id","type",{type:"string"}),errors++),data.input!==void 0&&(validate1009(data.input,{instancePath:instancePath+"/input",parentData:data,
parentDataProperty:"input",rootData})||(vErrors=join(vErrors,validate1009.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"o\
bject"}),errors++;return validate1008.errors=vErrors,errors===0}var schema303={type:"object",required:["type","response_id","input"],properties:{type:{const:"re\
sponse.inject"},response_id:{type:"string"},input:{type:"array",items:{$ref:"#/$defs/InputItem"}}},additionalProperties:!1};function validate1018(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema303.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="response_id"||
key0==="input"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.inje\
ct"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.inject"}),errors++),data.response_id!==void 0&&typeof data.response_id!="string"&&
(vErrors=note(vErrors,instancePath+"/response_id","type",{type:"string"}),errors++),data.input!==void 0){let data2=data.input;if(Array.isArray(data2)){let len0=data2.
length;for(let i0=0;i0<len0;i0++)validate23(data2[i0],{instancePath:instancePath+"/input/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,
validate23.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/input","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate1018.errors=vErrors,errors===0}function validate986(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="response.create"?validate987(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate987.errors),errors=vErrors.length):tag0==="response.steer"?validate1008(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate1008.errors),errors=vErrors.length):tag0==="response.inject"?validate1018(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate1018.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):
(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate986.errors=vErrors,errors===0}var websocketServerEvent=validate1023;var schema305={type:"object",required:["type"],properties:{type:{const:"error"},sequence_number:{type:"integer"},status:{type:"integer"},stream_id:{$ref:"#/$def\
s/StreamId"},error:{$ref:"#/$defs/ErrorDetail"},headers:{$ref:"#/$defs/ErrorHeaders"},code:{type:["string","null"]},message:{type:"string"},param:{type:["string",
"null"]},agent:{$ref:"#/$defs/Agent"}},anyOf:[{required:["error"]},{required:["sequence_number","code","message","param"]}],additionalProperties:!1},schema306={
type:"object",required:["type","code","message","param"],properties:{type:{type:"string"},code:{type:["string","null"]},message:{type:"string"},param:{type:["st\
ring","null"]},headers:{$ref:"#/$defs/ErrorHeaders"},misalignment:{$ref:"#/$defs/Misalignment"}},additionalProperties:!1},schema307={type:["object","null"],additionalProperties:{
type:"string"}};function validate1027(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="\
object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema307.type}),errors++),data&&typeof data=="object"&&!Array.isArray(
data))for(let key0 in data)typeof data[key0]!="string"&&(vErrors=note(vErrors,instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),
errors++);return validate1027.errors=vErrors,errors===0}function validate1026(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema306.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="code"||key0==="message"||key0==="param"||key0==="headers"||key0==="misalig\
nment"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&typeof data.type!="string"&&(vErrors=
note(vErrors,instancePath+"/type","type",{type:"string"}),errors++),data.code!==void 0){let data1=data.code;typeof data1!="string"&&data1!==null&&(vErrors=note(
vErrors,instancePath+"/code","type",{type:schema306.properties.code.type}),errors++)}if(data.message!==void 0&&typeof data.message!="string"&&(vErrors=note(vErrors,
instancePath+"/message","type",{type:"string"}),errors++),data.param!==void 0){let data3=data.param;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,
instancePath+"/param","type",{type:schema306.properties.param.type}),errors++)}data.headers!==void 0&&(validate1027(data.headers,{instancePath:instancePath+"/he\
aders",parentData:data,parentDataProperty:"headers",rootData})||(vErrors=join(vErrors,validate1027.errors),errors=vErrors.length)),data.misalignment!==void 0&&(validate535(
data.misalignment,{instancePath:instancePath+"/misalignment",parentData:data,parentDataProperty:"misalignment",rootData})||(vErrors=join(vErrors,validate535.errors),
errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate1026.errors=vErrors,errors===0}function validate1024(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs1=errors,valid0=!1,_errs2=errors;data&&typeof data=="object"&&!Array.
isArray(data)&&data.error===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"error"}),errors++);var _valid0=_errs2===errors;if(valid0=valid0||
_valid0,!valid0){let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data))for(let prop0 of schema305.anyOf[1].required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);var _valid0=_errs3===errors;valid0=valid0||_valid0}if(valid0?(errors=_errs1,vErrors!==null&&
(_errs1?vErrors.length=_errs1:vErrors=null)):(vErrors=note(vErrors,instancePath,"anyOf",{}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){data.type===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)func2.call(schema305.properties,key0)||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="error"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"error"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.status!==void 0){let data2=data.status;typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/status","type",{type:"integer"}),errors++)}if(data.stream_id!==void 0&&
(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.
errors),errors=vErrors.length)),data.error!==void 0&&(validate1026(data.error,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData})||
(vErrors=join(vErrors,validate1026.errors),errors=vErrors.length)),data.headers!==void 0&&(validate1027(data.headers,{instancePath:instancePath+"/headers",parentData:data,
parentDataProperty:"headers",rootData})||(vErrors=join(vErrors,validate1027.errors),errors=vErrors.length)),data.code!==void 0){let data6=data.code;typeof data6!=
"string"&&data6!==null&&(vErrors=note(vErrors,instancePath+"/code","type",{type:schema305.properties.code.type}),errors++)}if(data.message!==void 0&&typeof data.
message!="string"&&(vErrors=note(vErrors,instancePath+"/message","type",{type:"string"}),errors++),data.param!==void 0){let data8=data.param;typeof data8!="stri\
ng"&&data8!==null&&(vErrors=note(vErrors,instancePath+"/param","type",{type:schema305.properties.param.type}),errors++)}data.agent!==void 0&&(validate31(data.agent,
{instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length))}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate1024.errors=vErrors,errors===0}var schema308={type:"object",required:["type","\
sequence_number","steer"],properties:{type:{const:"response.steer.accepted"},sequence_number:{type:"integer"},stream_id:{$ref:"#/$defs/StreamId"},steer:{$ref:"#\
/$defs/SteerReference"}},additionalProperties:!1};function validate1035(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.id===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"id"}),errors++),data.previous_response_id===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"previous_response_id"}),errors++);for(let key0 in data)key0==="id"||key0==="previous_response_id"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","t\
ype",{type:"string"}),errors++),data.previous_response_id!==void 0&&typeof data.previous_response_id!="string"&&(vErrors=note(vErrors,instancePath+"/previous_re\
sponse_id","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate1035.errors=vErrors,errors===
0}function validate1033(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.
isArray(data)){for(let prop0 of schema308.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="stream_id"||key0==="steer"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.steer.accepted"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.steer.accepte\
d"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,
instancePath+"/sequence_number","type",{type:"integer"}),errors++)}data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",
parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length)),data.steer!==void 0&&(validate1035(
data.steer,{instancePath:instancePath+"/steer",parentData:data,parentDataProperty:"steer",rootData})||(vErrors=join(vErrors,validate1035.errors),errors=vErrors.
length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate1033.errors=vErrors,errors===0}var schema310={type:"object",required:[
"type","sequence_number","steer","reason","required_input"],properties:{type:{const:"response.steer.pending"},sequence_number:{type:"integer"},stream_id:{$ref:"\
#/$defs/StreamId"},steer:{$ref:"#/$defs/SteerReference"},reason:{type:"string",openEnum:["waiting_for_required_input"]},required_input:{type:"array",items:{$ref:"\
#/$defs/RequiredInput"}}},additionalProperties:!1};var schema312={type:"object",required:["type","call_id","name"],properties:{type:{const:"function_call_output"},call_id:{type:"string"},name:{type:"string"}},additionalProperties:!1};
function validate1041(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema312.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="call_id"||key0==="name"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&
data.type!=="function_call_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"function_call_output"}),errors++),data.call_id!==void 0&&typeof data.
call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(
vErrors,instancePath+"/name","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate1041.errors=
vErrors,errors===0}function validate1042(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.call_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"call_id"}),errors++);for(let key0 in data)key0==="type"||key0==="call_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="custom_tool_call_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
custom_tool_call_output"}),errors++),data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate1042.errors=vErrors,errors===0}function validate1043(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.call_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"call_id"}),errors++);for(let key0 in data)key0==="type"||key0==="call_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="computer_call_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"c\
omputer_call_output"}),errors++),data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate1043.errors=vErrors,errors===0}function validate1044(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.call_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"call_id"}),errors++);for(let key0 in data)key0==="type"||key0==="call_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="shell_call_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"shel\
l_call_output"}),errors++),data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate1044.errors=vErrors,errors===0}function validate1045(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.call_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"call_id"}),errors++);for(let key0 in data)key0==="type"||key0==="call_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="apply_patch_call_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
apply_patch_call_output"}),errors++),data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate1045.errors=vErrors,errors===0}var schema317={type:"object",required:[
"type","call_id","execution"],properties:{type:{const:"tool_search_output"},call_id:{type:"string"},execution:{type:"string",openEnum:["client"]}},additionalProperties:!1},
obj89=["client"];function validate1046(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){for(let prop0 of schema317.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);
for(let key0 in data)key0==="type"||key0==="call_id"||key0==="execution"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="tool_search_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_search_output"}),errors++),data.
call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.execution!==void 0){let data2=data.
execution;typeof data2=="string"?obj89.includes(data2)||(vErrors=note(vErrors,instancePath+"/execution","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+
"/execution","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate1046.errors=vErrors,errors===
0}function validate1047(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.approval_request_id===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"approval_request_id"}),errors++);for(let key0 in data)key0==="type"||key0==="approval_request_id"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="mcp_approval_response"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"mcp_approval_response"}),errors++),data.approval_request_id!==void 0&&typeof data.approval_request_id!="string"&&(vErrors=note(vErrors,
instancePath+"/approval_request_id","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate1047.
errors=vErrors,errors===0}function validate1040(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="function_call_output"?validate1041(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate1041.errors),errors=
vErrors.length):tag0==="custom_tool_call_output"?validate1042(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate1042.errors),
errors=vErrors.length):tag0==="computer_call_output"?validate1043(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate1043.
errors),errors=vErrors.length):tag0==="shell_call_output"?validate1044(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate1044.
errors),errors=vErrors.length):tag0==="apply_patch_call_output"?validate1045(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate1045.errors),errors=vErrors.length):tag0==="tool_search_output"?validate1046(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate1046.errors),errors=vErrors.length):tag0==="mcp_approval_response"?validate1047(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate1047.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):
(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate1040.errors=vErrors,errors===0}var obj88=["waiting_for_required_input"];function validate1037(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema310.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="stream_id"||key0===
"steer"||key0==="reason"||key0==="required_input"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="response.steer.pending"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.steer.pending"}),errors++),data.sequence_number!==
void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number",
"type",{type:"integer"}),errors++)}if(data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length)),data.steer!==void 0&&(validate1035(data.steer,{instancePath:instancePath+
"/steer",parentData:data,parentDataProperty:"steer",rootData})||(vErrors=join(vErrors,validate1035.errors),errors=vErrors.length)),data.reason!==void 0){let data4=data.
reason;typeof data4=="string"?obj88.includes(data4)||(vErrors=note(vErrors,instancePath+"/reason","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/\
reason","type",{type:"string"}),errors++)}if(data.required_input!==void 0){let data5=data.required_input;if(Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<
len0;i0++)validate1040(data5[i0],{instancePath:instancePath+"/required_input/"+i0,parentData:data5,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate1040.
errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/required_input","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate1037.errors=vErrors,errors===0}var schema319={type:"object",required:["type","sequence_number","error","steer"],
properties:{type:{const:"response.steer.failed"},sequence_number:{type:"integer"},stream_id:{$ref:"#/$defs/StreamId"},error:{type:"object",required:["type","cod\
e","message"],properties:{type:{type:"string",openEnum:["invalid_request_error"]},code:{type:"string",openEnum:["response_not_found","invalid_input","steering_n\
ot_supported","too_many_pending_steers","response_already_completed","response_not_active","successor_creation_failed"]},message:{type:"string"}},additionalProperties:!1},
steer:{type:"object",required:["previous_response_id","input"],properties:{id:{type:"string"},previous_response_id:{type:"string"},input:{$ref:"#/$defs/SteerInp\
ut"}},additionalProperties:!1}},additionalProperties:!1},obj90=["invalid_request_error"],obj91=["response_not_found","invalid_input","steering_not_supported","t\
oo_many_pending_steers","response_already_completed","response_not_active","successor_creation_failed"];function validate1056(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema319.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="stream_id"||key0===
"error"||key0==="steer"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="resp\
onse.steer.failed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.steer.failed"}),errors++),data.sequence_number!==void 0){let data1=data.
sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),
errors++)}if(data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||
(vErrors=join(vErrors,validate725.errors),errors=vErrors.length)),data.error!==void 0){let data3=data.error;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){
for(let prop1 of schema319.properties.error.required)data3[prop1]===void 0&&(vErrors=note(vErrors,instancePath+"/error","required",{missingProperty:prop1}),errors++);
for(let key1 in data3)key1==="type"||key1==="code"||key1==="message"||(vErrors=note(vErrors,instancePath+"/error","additionalProperties",{additionalProperty:key1}),
errors++);if(data3.type!==void 0){let data4=data3.type;typeof data4=="string"?obj90.includes(data4)||(vErrors=note(vErrors,instancePath+"/error/type","openEnum",
{}),errors++):(vErrors=note(vErrors,instancePath+"/error/type","type",{type:"string"}),errors++)}if(data3.code!==void 0){let data5=data3.code;typeof data5=="str\
ing"?obj91.includes(data5)||(vErrors=note(vErrors,instancePath+"/error/code","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/error/code","type",{type:"\
string"}),errors++)}data3.message!==void 0&&typeof data3.message!="string"&&(vErrors=note(vErrors,instancePath+"/error/message","type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath+"/error","type",{type:"object"}),errors++}if(data.steer!==void 0){let data7=data.steer;if(data7&&typeof data7=="object"&&!Array.
isArray(data7)){data7.previous_response_id===void 0&&(vErrors=note(vErrors,instancePath+"/steer","required",{missingProperty:"previous_response_id"}),errors++),
data7.input===void 0&&(vErrors=note(vErrors,instancePath+"/steer","required",{missingProperty:"input"}),errors++);for(let key2 in data7)key2==="id"||key2==="pre\
vious_response_id"||key2==="input"||(vErrors=note(vErrors,instancePath+"/steer","additionalProperties",{additionalProperty:key2}),errors++);data7.id!==void 0&&typeof data7.
id!="string"&&(vErrors=note(vErrors,instancePath+"/steer/id","type",{type:"string"}),errors++),data7.previous_response_id!==void 0&&typeof data7.previous_response_id!=
"string"&&(vErrors=note(vErrors,instancePath+"/steer/previous_response_id","type",{type:"string"}),errors++),data7.input!==void 0&&(validate1009(data7.input,{instancePath:instancePath+
"/steer/input",parentData:data7,parentDataProperty:"input",rootData})||(vErrors=join(vErrors,validate1009.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath+"/steer","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate1056.errors=vErrors,
errors===0}var schema320={type:"object",required:["type","sequence_number","response_id"],properties:{type:{const:"response.inject.created"},sequence_number:{type:"\
integer"},stream_id:{$ref:"#/$defs/StreamId"},response_id:{type:"string"}},additionalProperties:!1};function validate1059(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema320.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="stream_id"||key0===
"response_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.injec\
t.created"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.inject.created"}),errors++),data.sequence_number!==void 0){let data1=data.
sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),
errors++)}data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||
(vErrors=join(vErrors,validate725.errors),errors=vErrors.length)),data.response_id!==void 0&&typeof data.response_id!="string"&&(vErrors=note(vErrors,instancePath+
"/response_id","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate1059.errors=vErrors,errors===
0}var schema321={type:"object",required:["type","sequence_number","response_id","error","input"],properties:{type:{const:"response.inject.failed"},sequence_number:{
type:"integer"},stream_id:{$ref:"#/$defs/StreamId"},response_id:{type:"string"},error:{type:"object",required:["code","message"],properties:{code:{type:"string",
openEnum:["response_already_completed","response_not_found"]},message:{type:"string"}},additionalProperties:!1},input:{type:"array",items:{$ref:"#/$defs/InputIt\
em"}}},additionalProperties:!1},obj92=["response_already_completed","response_not_found"];function validate1061(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema321.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="stream_id"||key0===
"response_id"||key0==="error"||key0==="input"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&
data.type!=="response.inject.failed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.inject.failed"}),errors++),data.sequence_number!==
void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number",
"type",{type:"integer"}),errors++)}if(data.stream_id!==void 0&&(validate725(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=join(vErrors,validate725.errors),errors=vErrors.length)),data.response_id!==void 0&&typeof data.response_id!="string"&&(vErrors=
note(vErrors,instancePath+"/response_id","type",{type:"string"}),errors++),data.error!==void 0){let data4=data.error;if(data4&&typeof data4=="object"&&!Array.isArray(
data4)){data4.code===void 0&&(vErrors=note(vErrors,instancePath+"/error","required",{missingProperty:"code"}),errors++),data4.message===void 0&&(vErrors=note(vErrors,
instancePath+"/error","required",{missingProperty:"message"}),errors++);for(let key1 in data4)key1==="code"||key1==="message"||(vErrors=note(vErrors,instancePath+
"/error","additionalProperties",{additionalProperty:key1}),errors++);if(data4.code!==void 0){let data5=data4.code;typeof data5=="string"?obj92.includes(data5)||
(vErrors=note(vErrors,instancePath+"/error/code","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/error/code","type",{type:"string"}),errors++)}data4.
message!==void 0&&typeof data4.message!="string"&&(vErrors=note(vErrors,instancePath+"/error/message","type",{type:"string"}),errors++)}else vErrors=note(vErrors,
instancePath+"/error","type",{type:"object"}),errors++}if(data.input!==void 0){let data7=data.input;if(Array.isArray(data7)){let len0=data7.length;for(let i0=0;i0<
len0;i0++)validate23(data7[i0],{instancePath:instancePath+"/input/"+i0,parentData:data7,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate23.errors),
errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/input","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"obj\
ect"}),errors++;return validate1061.errors=vErrors,errors===0}function validate1023(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);
let tag0=data.type;typeof tag0=="string"?tag0==="response.created"?validate722(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate722.errors),errors=vErrors.length):tag0==="response.queued"?validate727(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate727.errors),errors=vErrors.length):tag0==="response.in_progress"?validate731(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate731.errors),errors=vErrors.length):tag0==="response.completed"?validate735(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate735.errors),errors=vErrors.length):tag0==="response.failed"?validate739(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate739.errors),errors=vErrors.length):tag0==="response.incomplete"?validate743(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate743.errors),errors=vErrors.length):tag0==="response.output_item.added"?validate750(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate750.errors),errors=vErrors.length):tag0==="response.output_item.done"?validate754(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate754.errors),errors=vErrors.length):tag0==="response.content_part.added"?validate758(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate758.errors),errors=vErrors.length):tag0==="response.content_part.done"?validate766(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate766.errors),errors=vErrors.length):tag0==="response.output_text.delta"?validate770(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate770.errors),errors=vErrors.length):tag0==="response.output_text.done"?validate777(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate777.errors),errors=vErrors.length):tag0==="response.output_text.annotation.added"?validate781(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate781.errors),errors=vErrors.length):tag0==="response.refusal.delta"?validate785(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate785.errors),errors=vErrors.length):tag0==="response.refusal.done"?validate788(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate788.errors),errors=vErrors.length):tag0==="response.function_call_arguments.delta"?validate791(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate791.errors),errors=vErrors.length):tag0==="response.function_call_argument\
s.done"?validate794(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate794.errors),errors=vErrors.length):tag0==="respon\
se.custom_tool_call_input.delta"?validate797(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate797.errors),errors=vErrors.
length):tag0==="response.custom_tool_call_input.done"?validate800(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate800.
errors),errors=vErrors.length):tag0==="response.reasoning_summary_part.added"?validate803(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate803.errors),errors=vErrors.length):tag0==="response.reasoning_summary_part.done"?validate807(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate807.errors),errors=vErrors.length):tag0==="response.reasoning_summary_text.delta"?validate811(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate811.errors),errors=vErrors.length):tag0==="response.reasoning_summary_text.done"?validate814(data,{
instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate814.errors),errors=vErrors.length):tag0==="response.reasoning_text.delta"?validate817(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate817.errors),errors=vErrors.length):tag0==="response.reasoning_text.do\
ne"?validate820(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate820.errors),errors=vErrors.length):tag0==="response.m\
cp_call_arguments.delta"?validate823(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate823.errors),errors=vErrors.length):
tag0==="response.mcp_call_arguments.done"?validate826(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate826.errors),errors=
vErrors.length):tag0==="response.mcp_call.in_progress"?validate829(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate829.
errors),errors=vErrors.length):tag0==="response.mcp_call.completed"?validate832(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate832.errors),errors=vErrors.length):tag0==="response.mcp_call.failed"?validate835(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate835.errors),errors=vErrors.length):tag0==="response.mcp_list_tools.in_progress"?validate838(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate838.errors),errors=vErrors.length):tag0==="response.mcp_list_tools.completed"?validate841(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate841.errors),errors=vErrors.length):tag0==="response.mcp_list_tools.failed"?validate844(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate844.errors),errors=vErrors.length):tag0==="response.web_search_call.in_progress"?validate847(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate847.errors),errors=vErrors.length):tag0==="response.web_search_call.searching"?validate850(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate850.errors),errors=vErrors.length):tag0==="response.web_search_call.completed"?validate853(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate853.errors),errors=vErrors.length):tag0==="response.file_search_call.\
in_progress"?validate856(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate856.errors),errors=vErrors.length):tag0==="r\
esponse.file_search_call.searching"?validate859(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate859.errors),errors=vErrors.
length):tag0==="response.file_search_call.completed"?validate862(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate862.
errors),errors=vErrors.length):tag0==="response.code_interpreter_call.in_progress"?validate865(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate865.errors),errors=vErrors.length):tag0==="response.code_interpreter_call.interpreting"?validate868(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate868.errors),errors=vErrors.length):tag0==="response.code_interpreter_call.completed"?validate871(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate871.errors),errors=vErrors.length):tag0==="response.image_generation_call.in_progress"?validate874(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate874.errors),errors=vErrors.length):tag0==="response.image_generation_\
call.generating"?validate877(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate877.errors),errors=vErrors.length):tag0===
"response.image_generation_call.completed"?validate880(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate880.errors),errors=
vErrors.length):tag0==="response.image_generation_call.partial_image"?validate883(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate883.errors),errors=vErrors.length):tag0==="response.code_interpreter_call_code.delta"?validate886(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate886.errors),errors=vErrors.length):tag0==="response.code_interpreter_call_code.done"?validate889(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate889.errors),errors=vErrors.length):tag0==="response.compaction.compacting"?validate892(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate892.errors),errors=vErrors.length):tag0==="response.shell_call_command.added"?validate895(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate895.errors),errors=vErrors.length):tag0==="response.shell_call_command.delta"?validate898(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate898.errors),errors=vErrors.length):tag0==="response.shell_call_command.done"?validate901(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate901.errors),errors=vErrors.length):tag0==="response.shell_call_output\
_content.delta"?validate904(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate904.errors),errors=vErrors.length):tag0===
"response.shell_call_output_content.done"?validate907(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate907.errors),errors=
vErrors.length):tag0==="response.audio.delta"?validate911(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate911.errors),
errors=vErrors.length):tag0==="response.audio.done"?validate914(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate914.errors),
errors=vErrors.length):tag0==="response.audio.transcript.delta"?validate917(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate917.
errors),errors=vErrors.length):tag0==="response.audio.transcript.done"?validate920(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate920.errors),errors=vErrors.length):tag0==="keepalive"?validate923(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate923.
errors),errors=vErrors.length):tag0==="error"?validate1024(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate1024.errors),
errors=vErrors.length):tag0==="response.steer.accepted"?validate1033(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate1033.
errors),errors=vErrors.length):tag0==="response.steer.pending"?validate1037(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate1037.
errors),errors=vErrors.length):tag0==="response.steer.failed"?validate1056(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate1056.
errors),errors=vErrors.length):tag0==="response.inject.created"?validate1059(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate1059.errors),errors=vErrors.length):tag0==="response.inject.failed"?validate1061(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate1061.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=
note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate1023.errors=vErrors,errors===0}function note(list,instancePath,keyword,params){let error2={instancePath,keyword,params};return list===null?[error2]:
(list.push(error2),list)}function join(list,more){if(list===null)return more;for(let error2 of more)list.push(error2);return list}export{compactRequest,compactResponse,deleted,error,inputItemList,inputItemQuery,inputTokensRequest,inputTokensResponse,request,response,retrieveQuery,streamEvent,
websocketClientEvent,websocketServerEvent};
