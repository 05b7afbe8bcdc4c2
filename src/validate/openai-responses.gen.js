// Generated from schemas/openai-responses by `npm run generate`. Do not edit.
var error=validate22,schema7={type:"object",required:["error"],properties:{error:{type:"object",required:["message","type","param","code"],properties:{message:{
type:"string"},type:{type:"string"},param:{type:["string","null"]},code:{type:["string","null"]},misalignment:{$ref:"#/$defs/Misalignment"}},additionalProperties:!1}},
additionalProperties:!1},schema8={type:["object","null"],properties:{detailed_explanation:{type:"string"},error_type:{type:"string"},review_target:{type:["strin\
g","null"]},steer:{type:"object",required:["message"],properties:{message:{type:"string"}},additionalProperties:!1}},additionalProperties:!1};function validate23(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&
(vErrors=note(vErrors,instancePath,"type",{type:schema8.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="detaile\
d_explanation"||key0==="error_type"||key0==="review_target"||key0==="steer"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.detailed_explanation!==void 0&&typeof data.detailed_explanation!="string"&&(vErrors=note(vErrors,instancePath+"/detailed_explanation","type",{
type:"string"}),errors++),data.error_type!==void 0&&typeof data.error_type!="string"&&(vErrors=note(vErrors,instancePath+"/error_type","type",{type:"string"}),errors++),
data.review_target!==void 0){let data2=data.review_target;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/review_target","type",{type:schema8.
properties.review_target.type}),errors++)}if(data.steer!==void 0){let data3=data.steer;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){data3.message===
void 0&&(vErrors=note(vErrors,instancePath+"/steer","required",{missingProperty:"message"}),errors++);for(let key1 in data3)key1!=="message"&&(vErrors=note(vErrors,
instancePath+"/steer","additionalProperties",{additionalProperty:key1}),errors++);data3.message!==void 0&&typeof data3.message!="string"&&(vErrors=note(vErrors,
instancePath+"/steer/message","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/steer","type",{type:"object"}),errors++}}return validate23.
errors=vErrors,errors===0}function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.error===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"error"}),errors++);for(let key0 in data)key0!==
"error"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.error!==void 0){let data0=data.error;if(data0&&typeof data0==
"object"&&!Array.isArray(data0)){for(let prop0 of schema7.properties.error.required)data0[prop0]===void 0&&(vErrors=note(vErrors,instancePath+"/error","required",
{missingProperty:prop0}),errors++);for(let key1 in data0)key1==="message"||key1==="type"||key1==="param"||key1==="code"||key1==="misalignment"||(vErrors=note(vErrors,
instancePath+"/error","additionalProperties",{additionalProperty:key1}),errors++);if(data0.message!==void 0&&typeof data0.message!="string"&&(vErrors=note(vErrors,
instancePath+"/error/message","type",{type:"string"}),errors++),data0.type!==void 0&&typeof data0.type!="string"&&(vErrors=note(vErrors,instancePath+"/error/typ\
e","type",{type:"string"}),errors++),data0.param!==void 0){let data3=data0.param;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/erro\
r/param","type",{type:schema7.properties.error.properties.param.type}),errors++)}if(data0.code!==void 0){let data4=data0.code;typeof data4!="string"&&data4!==null&&
(vErrors=note(vErrors,instancePath+"/error/code","type",{type:schema7.properties.error.properties.code.type}),errors++)}data0.misalignment!==void 0&&(validate23(
data0.misalignment,{instancePath:instancePath+"/error/misalignment",parentData:data0,parentDataProperty:"misalignment",rootData})||(vErrors=join(vErrors,validate23.
errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath+"/error","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",
{type:"object"}),errors++;return validate22.errors=vErrors,errors===0}var request=validate25,schema9={type:"object",properties:{model:{type:"string"},input:{type:[
"string","array"],items:{$ref:"#/$defs/InputItem"}},instructions:{type:["string","null"]},access_programs:{type:["object","null"],properties:{cyber:{type:"strin\
g",openEnum:["standard","daybreak_blue","daybreak_red"]}},additionalProperties:!1},background:{type:["boolean","null"]},client_metadata:{type:["object","null"],
additionalProperties:{type:"string"}},context_management:{type:["array","null"],items:{type:"object",required:["type"],properties:{type:{type:"string",openEnum:[
"compaction"]},compact_threshold:{type:["integer","null"]}},additionalProperties:!1}},conversation:{type:["string","object","null"],required:["id"],properties:{
id:{type:"string"}},additionalProperties:!1},generate:{type:"boolean"},image:{type:["object","null"],properties:{context_compression:{type:"string",openEnum:["a\
uto","enabled","disabled"]}},additionalProperties:!1},include:{type:["array","null"],items:{type:"string",openEnum:["file_search_call.results","web_search_call.\
results","web_search_call.action.sources","message.input_image.image_url","computer_call_output.output.image_url","code_interpreter_call.outputs","reasoning.enc\
rypted_content","message.output_text.logprobs"]}},max_output_tokens:{type:["integer","null"]},max_tool_calls:{type:["integer","null"]},metadata:{type:["object",
"null"],additionalProperties:{type:"string"}},moderation:{type:["object","null"],required:["model"],properties:{model:{type:"string"},policy:{type:["object","nu\
ll"],properties:{input:{type:["object","null"],required:["mode"],properties:{mode:{type:"string",openEnum:["score","block"]}},additionalProperties:!1},output:{type:[
"object","null"],required:["mode"],properties:{mode:{type:"string",openEnum:["score","block"]}},additionalProperties:!1}},additionalProperties:!1}},additionalProperties:!1},
parallel_tool_calls:{type:["boolean","null"]},previous_response_id:{type:["string","null"]},prompt:{$ref:"#/$defs/Prompt"},prompt_cache_key:{type:["string","nul\
l"]},prompt_cache_options:{type:["object","null"],properties:{mode:{type:"string",openEnum:["implicit","explicit"]},ttl:{type:"string",openEnum:["30m","12h"]},prewarm:{
type:"boolean"},comparison_response_id:{type:["string","null"]}},additionalProperties:!1},prompt_cache_retention:{type:["string","null"],openEnum:["in_memory","\
in-memory","24h"]},reasoning:{$ref:"#/$defs/ReasoningOptions"},safety_identifier:{type:["string","null"]},service_tier:{$ref:"#/$defs/ServiceTier"},store:{type:[
"boolean","null"]},stream:{type:["boolean","null"]},stream_options:{type:["object","null"],properties:{include_obfuscation:{type:"boolean"}},additionalProperties:!1},
temperature:{type:["number","null"]},text:{$ref:"#/$defs/TextOptions"},tool_choice:{$ref:"#/$defs/ToolChoice"},tools:{type:["array","null"],items:{$ref:"#/$defs\
/Tool"}},top_logprobs:{type:["integer","null"]},top_p:{type:["number","null"]},truncation:{type:["string","null"],openEnum:["auto","disabled"]},user:{type:["str\
ing","null"]}},additionalProperties:!1},func2=Object.prototype.hasOwnProperty;var schema11={type:"object",required:["type","role","content"],properties:{type:{const:"message"},role:{type:"string",enum:["user","assistant","system","develop\
er"]},content:{type:["string","array"],items:{$ref:"#/$defs/MessagePart"}},id:{type:["string","null"]},status:{$ref:"#/$defs/ItemStatus"},phase:{$ref:"#/$defs/P\
hase"}},additionalProperties:!1};var schema14={type:["object","null"],required:["mode"],properties:{mode:{type:"string",openEnum:["explicit"]},ttl:{type:"string",openEnum:["30m","12h"]}},additionalProperties:!1},
obj0=["explicit"],obj1=["30m","12h"];function validate30(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&
typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema14.type}),errors++),data&&typeof data=="object"&&
!Array.isArray(data)){data.mode===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"mode"}),errors++);for(let key0 in data)key0==="mode"||
key0==="ttl"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.mode!==void 0){let data0=data.mode;typeof data0==
"string"?obj0.includes(data0)||(vErrors=note(vErrors,instancePath+"/mode","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/mode","type",{type:"stri\
ng"}),errors++)}if(data.ttl!==void 0){let data1=data.ttl;typeof data1=="string"?obj1.includes(data1)||(vErrors=note(vErrors,instancePath+"/ttl","openEnum",{}),errors++):
(vErrors=note(vErrors,instancePath+"/ttl","type",{type:"string"}),errors++)}}return validate30.errors=vErrors,errors===0}function validate29(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"text"}),
errors++);for(let key0 in data)key0==="type"||key0==="text"||key0==="prompt_cache_breakpoint"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="input_text"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"input_text"}),errors++),data.text!==void 0&&
typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++),data.prompt_cache_breakpoint!==void 0&&(validate30(data.
prompt_cache_breakpoint,{instancePath:instancePath+"/prompt_cache_breakpoint",parentData:data,parentDataProperty:"prompt_cache_breakpoint",rootData})||(vErrors=
join(vErrors,validate30.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate29.errors=vErrors,
errors===0}var schema15={type:"object",required:["type"],properties:{type:{const:"input_image"},detail:{$ref:"#/$defs/ImageDetail"},image_url:{type:["string","n\
ull"]},file_id:{type:["string","null"]},prompt_cache_breakpoint:{$ref:"#/$defs/CacheBreakpoint"}},additionalProperties:!1},schema16={type:["string","null"],openEnum:[
"low","high","auto","original"]},obj2=["low","high","auto","original"];function validate33(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;return typeof data!="string"&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema16.type}),errors++),typeof data=="str\
ing"&&(obj2.includes(data)||(vErrors=note(vErrors,instancePath,"openEnum",{}),errors++)),validate33.errors=vErrors,errors===0}function validate32(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="detail"||key0==="image_url"||key0==="file_id"||key0===
"prompt_cache_breakpoint"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="in\
put_image"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"input_image"}),errors++),data.detail!==void 0&&(validate33(data.detail,{instancePath:instancePath+
"/detail",parentData:data,parentDataProperty:"detail",rootData})||(vErrors=join(vErrors,validate33.errors),errors=vErrors.length)),data.image_url!==void 0){let data2=data.
image_url;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/image_url","type",{type:schema15.properties.image_url.type}),errors++)}if(data.
file_id!==void 0){let data3=data.file_id;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/file_id","type",{type:schema15.properties.file_id.
type}),errors++)}data.prompt_cache_breakpoint!==void 0&&(validate30(data.prompt_cache_breakpoint,{instancePath:instancePath+"/prompt_cache_breakpoint",parentData:data,
parentDataProperty:"prompt_cache_breakpoint",rootData})||(vErrors=join(vErrors,validate30.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate32.errors=vErrors,errors===0}var schema17={type:"object",required:["type"],properties:{type:{const:"input_file"},
detail:{type:"string",openEnum:["auto","low","high"]},file_data:{type:["string","null"]},file_id:{type:["string","null"]},file_url:{type:["string","null"]},filename:{
type:["string","null"]},prompt_cache_breakpoint:{$ref:"#/$defs/CacheBreakpoint"}},additionalProperties:!1},obj3=["auto","low","high"];function validate36(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="detail"||key0==="file_data"||key0===
"file_id"||key0==="file_url"||key0==="filename"||key0==="prompt_cache_breakpoint"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="input_file"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"input_file"}),errors++),data.detail!==
void 0){let data1=data.detail;typeof data1=="string"?obj3.includes(data1)||(vErrors=note(vErrors,instancePath+"/detail","openEnum",{}),errors++):(vErrors=note(vErrors,
instancePath+"/detail","type",{type:"string"}),errors++)}if(data.file_data!==void 0){let data2=data.file_data;typeof data2!="string"&&data2!==null&&(vErrors=note(
vErrors,instancePath+"/file_data","type",{type:schema17.properties.file_data.type}),errors++)}if(data.file_id!==void 0){let data3=data.file_id;typeof data3!="st\
ring"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/file_id","type",{type:schema17.properties.file_id.type}),errors++)}if(data.file_url!==void 0){let data4=data.
file_url;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/file_url","type",{type:schema17.properties.file_url.type}),errors++)}if(data.
filename!==void 0){let data5=data.filename;typeof data5!="string"&&data5!==null&&(vErrors=note(vErrors,instancePath+"/filename","type",{type:schema17.properties.
filename.type}),errors++)}data.prompt_cache_breakpoint!==void 0&&(validate30(data.prompt_cache_breakpoint,{instancePath:instancePath+"/prompt_cache_breakpoint",
parentData:data,parentDataProperty:"prompt_cache_breakpoint",rootData})||(vErrors=join(vErrors,validate30.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate36.errors=vErrors,errors===0}var obj4=["mp3","wav"];function validate39(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.data===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"data"}),errors++),data.format===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"format"}),errors++);for(let key0 in data)key0==="data"||key0==="format"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.data!==void 0&&typeof data.data!="string"&&(vErrors=note(vErrors,instancePath+"/data","type",
{type:"string"}),errors++),data.format!==void 0){let data1=data.format;typeof data1=="string"?obj4.includes(data1)||(vErrors=note(vErrors,instancePath+"/format",
"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/format","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"ob\
ject"}),errors++;return validate39.errors=vErrors,errors===0}function validate38(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),
data.input_audio===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"input_audio"}),errors++);for(let key0 in data)key0==="type"||key0==="\
input_audio"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="input_audio"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"input_audio"}),errors++),data.input_audio!==void 0&&(validate39(data.input_audio,{instancePath:instancePath+
"/input_audio",parentData:data,parentDataProperty:"input_audio",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate38.errors=vErrors,errors===0}var schema22={type:"object",required:["type","file_id","filename","index"],properties:{type:{const:"file_citation"},file_id:{type:"string"},filename:{type:"stri\
ng"},index:{type:"integer"}},additionalProperties:!1};function validate43(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema22.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="file_id"||key0==="filename"||key0==="index"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="file_citation"&&(vErrors=note(vErrors,instancePath+"/type","cons\
t",{allowedValue:"file_citation"}),errors++),data.file_id!==void 0&&typeof data.file_id!="string"&&(vErrors=note(vErrors,instancePath+"/file_id","type",{type:"s\
tring"}),errors++),data.filename!==void 0&&typeof data.filename!="string"&&(vErrors=note(vErrors,instancePath+"/filename","type",{type:"string"}),errors++),data.
index!==void 0){let data3=data.index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/index","type",{type:"\
integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate43.errors=vErrors,errors===0}var schema23={type:"ob\
ject",required:["type","url","title","start_index","end_index"],properties:{type:{const:"url_citation"},url:{type:"string"},title:{type:"string"},start_index:{type:"\
integer"},end_index:{type:"integer"}},additionalProperties:!1};function validate44(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema23.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="url"||key0==="title"||key0==="start_index"||key0==="end_index"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="url_citation"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"url_citation"}),errors++),data.url!==void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"s\
tring"}),errors++),data.title!==void 0&&typeof data.title!="string"&&(vErrors=note(vErrors,instancePath+"/title","type",{type:"string"}),errors++),data.start_index!==
void 0){let data3=data.start_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/start_index","type",
{type:"integer"}),errors++)}if(data.end_index!==void 0){let data4=data.end_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(
vErrors,instancePath+"/end_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate44.
errors=vErrors,errors===0}var schema24={type:"object",required:["type","container_id","file_id","filename","start_index","end_index"],properties:{type:{const:"c\
ontainer_file_citation"},container_id:{type:"string"},file_id:{type:"string"},filename:{type:"string"},start_index:{type:"integer"},end_index:{type:"integer"}},
additionalProperties:!1};function validate45(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema24.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="container_id"||key0==="file_id"||key0==="filename"||key0==="start_index"||key0==="end_index"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="container_file_citation"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"container_file_citation"}),errors++),data.container_id!==void 0&&typeof data.container_id!="string"&&(vErrors=note(vErrors,
instancePath+"/container_id","type",{type:"string"}),errors++),data.file_id!==void 0&&typeof data.file_id!="string"&&(vErrors=note(vErrors,instancePath+"/file_i\
d","type",{type:"string"}),errors++),data.filename!==void 0&&typeof data.filename!="string"&&(vErrors=note(vErrors,instancePath+"/filename","type",{type:"string"}),
errors++),data.start_index!==void 0){let data4=data.start_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+
"/start_index","type",{type:"integer"}),errors++)}if(data.end_index!==void 0){let data5=data.end_index;typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(
data5)||(vErrors=note(vErrors,instancePath+"/end_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate45.errors=vErrors,errors===0}var schema25={type:"object",required:["type","file_id","index"],properties:{type:{const:"file_path"},file_id:{type:"\
string"},index:{type:"integer"}},additionalProperties:!1};function validate46(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema25.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="file_id"||key0==="index"||(vErrors=note(vErrors,instancePath,"additionalPro\
perties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="file_path"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
file_path"}),errors++),data.file_id!==void 0&&typeof data.file_id!="string"&&(vErrors=note(vErrors,instancePath+"/file_id","type",{type:"string"}),errors++),data.
index!==void 0){let data2=data.index;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/index","type",{type:"\
integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate46.errors=vErrors,errors===0}function validate42(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="file_citation"?validate43(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate43.errors),errors=vErrors.length):tag0==="url_citation"?validate44(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length):tag0==="container_file_citation"?validate45(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate45.errors),errors=vErrors.length):tag0==="file_path"?validate46(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate46.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mappin\
g",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate42.errors=vErrors,errors===0}var schema26={type:"object",required:["token","logprob"],properties:{token:{
type:"string"},logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"integer"}},top_logprobs:{type:"array",items:{$ref:"#/$defs/TopLogprob"}}},additionalProperties:!1},
schema27={type:"object",properties:{token:{type:"string"},logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"integer"}}},additionalProperties:!1};
function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)key0==="token"||key0==="logprob"||key0==="bytes"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.token!==void 0&&typeof data.token!="string"&&(vErrors=note(vErrors,instancePath+"/token","type",{type:"string"}),errors++),data.logprob!==void 0){
let data1=data.logprob;typeof data1=="number"&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/logprob","type",{type:"number"}),errors++)}if(data.bytes!==
void 0){let data2=data.bytes;if(!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+"/bytes","type",{type:schema27.properties.bytes.type}),errors++),
Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=
note(vErrors,instancePath+"/bytes/"+i0,"type",{type:"integer"}),errors++)}}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate53.
errors=vErrors,errors===0}function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.token===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"token"}),errors++),data.logprob===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"logprob"}),errors++);for(let key0 in data)key0==="token"||key0==="logprob"||key0==="bytes"||key0==="top_l\
ogprobs"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.token!==void 0&&typeof data.token!="string"&&(vErrors=
note(vErrors,instancePath+"/token","type",{type:"string"}),errors++),data.logprob!==void 0){let data1=data.logprob;typeof data1=="number"&&isFinite(data1)||(vErrors=
note(vErrors,instancePath+"/logprob","type",{type:"number"}),errors++)}if(data.bytes!==void 0){let data2=data.bytes;if(!Array.isArray(data2)&&data2!==null&&(vErrors=
note(vErrors,instancePath+"/bytes","type",{type:schema26.properties.bytes.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){
let data3=data2[i0];typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/bytes/"+i0,"type",{type:"integer"}),
errors++)}}}if(data.top_logprobs!==void 0){let data4=data.top_logprobs;if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)validate53(data4[i1],
{instancePath:instancePath+"/top_logprobs/"+i1,parentData:data4,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate53.errors),errors=vErrors.length)}else
vErrors=note(vErrors,instancePath+"/top_logprobs","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate52.
errors=vErrors,errors===0}function validate41(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"text"}),errors++);for(let key0 in data)key0==="type"||key0==="text"||key0==="annotations"||key0==="logpro\
bs"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="output_text"&&(vErrors=note(
vErrors,instancePath+"/type","const",{allowedValue:"output_text"}),errors++),data.text!==void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+
"/text","type",{type:"string"}),errors++),data.annotations!==void 0){let data2=data.annotations;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)
validate42(data2[i0],{instancePath:instancePath+"/annotations/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate42.errors),errors=
vErrors.length)}else vErrors=note(vErrors,instancePath+"/annotations","type",{type:"array"}),errors++}if(data.logprobs!==void 0){let data4=data.logprobs;if(Array.
isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)validate52(data4[i1],{instancePath:instancePath+"/logprobs/"+i1,parentData:data4,parentDataProperty:i1,
rootData})||(vErrors=join(vErrors,validate52.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/logprobs","type",{type:"array"}),errors++}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate41.errors=vErrors,errors===0}function validate56(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.refusal===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"refusal"}),errors++);for(let key0 in data)key0==="type"||key0==="refusal"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="refusal"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"refusal"}),errors++),
data.refusal!==void 0&&typeof data.refusal!="string"&&(vErrors=note(vErrors,instancePath+"/refusal","type",{type:"string"}),errors++)}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate56.errors=vErrors,errors===0}function validate28(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="input_text"?validate29(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate29.errors),errors=vErrors.length):tag0==="input_image"?validate32(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate32.errors),errors=vErrors.length):tag0==="input_file"?validate36(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate36.errors),errors=vErrors.length):tag0==="input_audio"?validate38(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate38.errors),errors=vErrors.length):tag0==="output_text"?validate41(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate41.errors),errors=vErrors.length):tag0==="refusal"?validate56(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate56.
errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate28.errors=
vErrors,errors===0}var schema29={type:["string","null"],enum:["in_progress","completed","incomplete",null]};function validate64(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema29.
type}),errors++),data==="in_progress"||data==="completed"||data==="incomplete"||data===null||(vErrors=note(vErrors,instancePath,"enum",{allowedValues:schema29.enum}),
errors++),validate64.errors=vErrors,errors===0}var schema30={type:["string","null"],openEnum:["commentary","final_answer"]},obj5=["commentary","final_answer"];function validate66(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"&&data!==null&&(vErrors=note(vErrors,instancePath,
"type",{type:schema30.type}),errors++),typeof data=="string"&&(obj5.includes(data)||(vErrors=note(vErrors,instancePath,"openEnum",{}),errors++)),validate66.errors=
vErrors,errors===0}function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){for(let prop0 of schema11.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);
for(let key0 in data)key0==="type"||key0==="role"||key0==="content"||key0==="id"||key0==="status"||key0==="phase"||(vErrors=note(vErrors,instancePath,"additiona\
lProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="message"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
message"}),errors++),data.role!==void 0){let data1=data.role;typeof data1!="string"&&(vErrors=note(vErrors,instancePath+"/role","type",{type:"string"}),errors++),
data1==="user"||data1==="assistant"||data1==="system"||data1==="developer"||(vErrors=note(vErrors,instancePath+"/role","enum",{allowedValues:schema11.properties.
role.enum}),errors++)}if(data.content!==void 0){let data2=data.content;if(typeof data2!="string"&&!Array.isArray(data2)&&(vErrors=note(vErrors,instancePath+"/co\
ntent","type",{type:schema11.properties.content.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate28(data2[i0],{instancePath:instancePath+
"/content/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate28.errors),errors=vErrors.length)}}if(data.id!==void 0){let data4=data.
id;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema11.properties.id.type}),errors++)}data.status!==void 0&&(validate64(
data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate64.errors),errors=vErrors.
length)),data.phase!==void 0&&(validate66(data.phase,{instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData})||(vErrors=join(vErrors,
validate66.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate27.errors=vErrors,errors===0}var schema31={
type:"object",required:["type","summary"],properties:{type:{const:"reasoning"},id:{type:["string","null"]},summary:{type:"array",items:{$ref:"#/$defs/SummaryTex\
t"}},content:{type:["array","null"],items:{$ref:"#/$defs/ReasoningText"}},encrypted_content:{type:["string","null"]},status:{$ref:"#/$defs/ItemStatus"}},additionalProperties:!1};function validate69(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"text"}),errors++);for(let key0 in data)key0==="type"||key0==="text"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="summary_text"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"summary_text"}),errors++),data.text!==
void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{
type:"object"}),errors++;return validate69.errors=vErrors,errors===0}function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"text"}),errors++);for(let key0 in data)key0==="type"||key0==="text"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="reasoning_text"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"reasoning_text"}),errors++),data.text!==
void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{
type:"object"}),errors++;return validate71.errors=vErrors,errors===0}function validate68(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++),data.summary===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"summary"}),errors++);for(let key0 in data)key0==="type"||
key0==="id"||key0==="summary"||key0==="content"||key0==="encrypted_content"||key0==="status"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="reasoning"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"reasoning"}),errors++),data.id!==void 0){
let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema31.properties.id.type}),errors++)}if(data.summary!==
void 0){let data2=data.summary;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate69(data2[i0],{instancePath:instancePath+"/summar\
y/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate69.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/summary","type",{type:"array"}),errors++}if(data.content!==void 0){let data4=data.content;if(!Array.isArray(data4)&&data4!==null&&(vErrors=note(vErrors,instancePath+
"/content","type",{type:schema31.properties.content.type}),errors++),Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)validate71(data4[i1],
{instancePath:instancePath+"/content/"+i1,parentData:data4,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate71.errors),errors=vErrors.length)}}if(data.
encrypted_content!==void 0){let data6=data.encrypted_content;typeof data6!="string"&&data6!==null&&(vErrors=note(vErrors,instancePath+"/encrypted_content","type",
{type:schema31.properties.encrypted_content.type}),errors++)}data.status!==void 0&&(validate64(data.status,{instancePath:instancePath+"/status",parentData:data,
parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate64.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"ob\
ject"}),errors++;return validate68.errors=vErrors,errors===0}var schema34={type:"object",required:["type","encrypted_content"],properties:{type:{const:"compacti\
on"},id:{type:["string","null"]},encrypted_content:{type:"string"},created_by:{type:"string"}},additionalProperties:!1};function validate74(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.encrypted_content===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
encrypted_content"}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="encrypted_content"||key0==="created_by"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="compaction"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"compaction"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",
{type:schema34.properties.id.type}),errors++)}data.encrypted_content!==void 0&&typeof data.encrypted_content!="string"&&(vErrors=note(vErrors,instancePath+"/enc\
rypted_content","type",{type:"string"}),errors++),data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,instancePath+"/created_by","\
type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate74.errors=vErrors,errors===0}var schema35={
type:"object",required:["type"],properties:{type:{const:"compaction_trigger"},id:{type:["string","null"]}},additionalProperties:!1};function validate75(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="id"||(vErrors=note(vErrors,instancePath,"additio\
nalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="compaction_trigger"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"compaction_trigger"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id",
"type",{type:schema35.properties.id.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate75.errors=vErrors,errors===
0}function validate76(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"id"}),errors++);for(let key0 in data)key0==="type"||key0==="id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="item_reference"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"item_reference"}),errors++),data.id!==
void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate76.errors=vErrors,errors===0}var schema37={type:"object",required:["type","call_id","name","arguments"],properties:{type:{const:"\
function_call"},call_id:{type:"string"},name:{type:"string"},arguments:{type:"string"},id:{type:["string","null"]},caller:{$ref:"#/$defs/Caller"},async:{type:"b\
oolean"},namespace:{type:["string","null"]},status:{$ref:"#/$defs/ItemStatus"},created_by:{type:"string"}},additionalProperties:!1},schema38={type:["null","obje\
ct"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/CallerDirect"},{$ref:"#/$defs/Ca\
llerProgram"}]}}]};function validate79(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="direct"&&(vErrors=note(vErrors,instancePath+"/type","c\
onst",{allowedValue:"direct"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate79.errors=vErrors,errors===0}function validate80(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.caller_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"caller_id"}),errors++);for(let key0 in data)key0==="type"||key0==="caller_id"||(vErrors=note(vErrors,instancePath,"additionalProper\
ties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="program"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"program"}),
errors++),data.caller_id!==void 0&&typeof data.caller_id!="string"&&(vErrors=note(vErrors,instancePath+"/caller_id","type",{type:"string"}),errors++)}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate80.errors=vErrors,errors===0}function validate78(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;data!==null&&!(data&&typeof data=="object"&&!Array.isArray(data))&&(vErrors=note(vErrors,instancePath,"type",{type:schema38.
type}),errors++);let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){let err1={};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.
type;typeof tag0=="string"?tag0==="direct"?validate79(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate79.errors),errors=
vErrors.length):tag0==="program"?validate80(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate80.errors),errors=vErrors.
length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminat\
or",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;var _valid0=_errs5===errors;valid1=
_valid0}return valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++),validate78.errors=vErrors,errors===0}function validate77(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema37.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema37.properties,
key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="function_call"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"function_call"}),errors++),data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,
instancePath+"/call_id","type",{type:"string"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"\
string"}),errors++),data.arguments!==void 0&&typeof data.arguments!="string"&&(vErrors=note(vErrors,instancePath+"/arguments","type",{type:"string"}),errors++),
data.id!==void 0){let data4=data.id;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema37.properties.id.type}),errors++)}
if(data.caller!==void 0&&(validate78(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,
validate78.errors),errors=vErrors.length)),data.async!==void 0&&typeof data.async!="boolean"&&(vErrors=note(vErrors,instancePath+"/async","type",{type:"boolean"}),
errors++),data.namespace!==void 0){let data7=data.namespace;typeof data7!="string"&&data7!==null&&(vErrors=note(vErrors,instancePath+"/namespace","type",{type:schema37.
properties.namespace.type}),errors++)}data.status!==void 0&&(validate64(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"sta\
tus",rootData})||(vErrors=join(vErrors,validate64.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,
instancePath+"/created_by","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate77.errors=vErrors,
errors===0}var schema41={type:"object",required:["type","output"],properties:{type:{const:"function_call_output"},call_id:{type:["string","null"]},output:{type:[
"string","array"],items:{$ref:"#/$defs/InputPart"}},id:{type:["string","null"]},caller:{$ref:"#/$defs/Caller"},name:{type:["string","null"]},namespace:{type:["s\
tring","null"]},status:{$ref:"#/$defs/ItemStatus"},created_by:{type:"string"}},additionalProperties:!1};function validate86(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="in\
put_text"?validate29(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate29.errors),errors=vErrors.length):tag0==="input_\
image"?validate32(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length):tag0==="input_fil\
e"?validate36(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate36.errors),errors=vErrors.length):(vErrors=note(vErrors,
instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate86.errors=vErrors,errors===0}function validate85(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.output===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"output"}),
errors++);for(let key0 in data)func2.call(schema41.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="function_call_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"function_call_output"}),errors++),data.
call_id!==void 0){let data1=data.call_id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:schema41.properties.call_id.
type}),errors++)}if(data.output!==void 0){let data2=data.output;if(typeof data2!="string"&&!Array.isArray(data2)&&(vErrors=note(vErrors,instancePath+"/output","\
type",{type:schema41.properties.output.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate86(data2[i0],{instancePath:instancePath+
"/output/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate86.errors),errors=vErrors.length)}}if(data.id!==void 0){let data4=data.
id;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema41.properties.id.type}),errors++)}if(data.caller!==void 0&&
(validate78(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,validate78.errors),errors=
vErrors.length)),data.name!==void 0){let data6=data.name;typeof data6!="string"&&data6!==null&&(vErrors=note(vErrors,instancePath+"/name","type",{type:schema41.
properties.name.type}),errors++)}if(data.namespace!==void 0){let data7=data.namespace;typeof data7!="string"&&data7!==null&&(vErrors=note(vErrors,instancePath+"\
/namespace","type",{type:schema41.properties.namespace.type}),errors++)}data.status!==void 0&&(validate64(data.status,{instancePath:instancePath+"/status",parentData:data,
parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate64.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="stri\
ng"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate85.errors=vErrors,errors===0}var schema43={type:"object",required:["type","call_id","name","input"],properties:{type:{const:"custom_tool_call"},call_id:{
type:"string"},name:{type:"string"},input:{type:"string"},id:{type:["string","null"]},caller:{$ref:"#/$defs/Caller"},async:{type:"boolean"},namespace:{type:["st\
ring","null"]},status:{$ref:"#/$defs/ItemStatus"},created_by:{type:"string"}},additionalProperties:!1};function validate93(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema43.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema43.properties,key0)||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="custom_tool_call"&&(vErrors=note(vErrors,instancePath+"/type","c\
onst",{allowedValue:"custom_tool_call"}),errors++),data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"\
string"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.input!==void 0&&
typeof data.input!="string"&&(vErrors=note(vErrors,instancePath+"/input","type",{type:"string"}),errors++),data.id!==void 0){let data4=data.id;typeof data4!="st\
ring"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema43.properties.id.type}),errors++)}if(data.caller!==void 0&&(validate78(data.caller,
{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,validate78.errors),errors=vErrors.length)),data.
async!==void 0&&typeof data.async!="boolean"&&(vErrors=note(vErrors,instancePath+"/async","type",{type:"boolean"}),errors++),data.namespace!==void 0){let data7=data.
namespace;typeof data7!="string"&&data7!==null&&(vErrors=note(vErrors,instancePath+"/namespace","type",{type:schema43.properties.namespace.type}),errors++)}data.
status!==void 0&&(validate64(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate64.
errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"strin\
g"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate93.errors=vErrors,errors===0}var schema44={type:"object",required:[
"type","call_id","output"],properties:{type:{const:"custom_tool_call_output"},call_id:{type:"string"},output:{type:["string","array"],items:{$ref:"#/$defs/Input\
Part"}},id:{type:["string","null"]},caller:{$ref:"#/$defs/Caller"},status:{$ref:"#/$defs/ItemStatus"},created_by:{type:"string"}},additionalProperties:!1};function validate96(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema44.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="call\
_id"||key0==="output"||key0==="id"||key0==="caller"||key0==="status"||key0==="created_by"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="custom_tool_call_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"custom_tool_call_outpu\
t"}),errors++),data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.output!==
void 0){let data2=data.output;if(typeof data2!="string"&&!Array.isArray(data2)&&(vErrors=note(vErrors,instancePath+"/output","type",{type:schema44.properties.output.
type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate86(data2[i0],{instancePath:instancePath+"/output/"+i0,parentData:data2,
parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate86.errors),errors=vErrors.length)}}if(data.id!==void 0){let data4=data.id;typeof data4!="string"&&
data4!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema44.properties.id.type}),errors++)}data.caller!==void 0&&(validate78(data.caller,{instancePath:instancePath+
"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,validate78.errors),errors=vErrors.length)),data.status!==void 0&&(validate64(
data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate64.errors),errors=vErrors.
length)),data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++)}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate96.errors=vErrors,errors===0}var schema45={type:"object",required:["type","arguments"],
properties:{type:{const:"tool_search_call"},arguments:{},id:{type:["string","null"]},call_id:{type:["string","null"]},execution:{type:"string",openEnum:["server",
"client"]},status:{$ref:"#/$defs/ItemStatus"},created_by:{type:"string"}},additionalProperties:!1},obj6=["server","client"];function validate100(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.arguments===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"arg\
uments"}),errors++);for(let key0 in data)key0==="type"||key0==="arguments"||key0==="id"||key0==="call_id"||key0==="execution"||key0==="status"||key0==="created_\
by"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="tool_search_call"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"tool_search_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&
(vErrors=note(vErrors,instancePath+"/id","type",{type:schema45.properties.id.type}),errors++)}if(data.call_id!==void 0){let data2=data.call_id;typeof data2!="st\
ring"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:schema45.properties.call_id.type}),errors++)}if(data.execution!==void 0){let data3=data.
execution;typeof data3=="string"?obj6.includes(data3)||(vErrors=note(vErrors,instancePath+"/execution","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+
"/execution","type",{type:"string"}),errors++)}data.status!==void 0&&(validate64(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"\
status",rootData})||(vErrors=join(vErrors,validate64.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,
instancePath+"/created_by","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate100.errors=vErrors,
errors===0}var schema46={type:"object",required:["type","tools"],properties:{type:{const:"tool_search_output"},tools:{type:"array",items:{$ref:"#/$defs/Tool"}},
id:{type:["string","null"]},call_id:{type:["string","null"]},execution:{type:"string",openEnum:["server","client"]},status:{$ref:"#/$defs/ItemStatus"},created_by:{
type:"string"}},additionalProperties:!1};var schema48={type:"object",required:["type","name"],properties:{type:{const:"function"},name:{type:"string"},description:{type:["string","null"]},parameters:{type:[
"object","null"],additionalProperties:!0},strict:{type:["boolean","null"]},output_schema:{type:["object","null"],additionalProperties:!0},allowed_callers:{$ref:"\
#/$defs/AllowedCallers"},defer_loading:{type:"boolean"},async:{type:"boolean"}},additionalProperties:!1},schema49={type:["array","null"],items:{type:"string",openEnum:[
"direct","programmatic"]}},obj7=["direct","programmatic"];function validate105(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(!Array.isArray(data)&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema49.type}),errors++),Array.isArray(data)){let len0=data.length;
for(let i0=0;i0<len0;i0++){let data0=data[i0];typeof data0=="string"?obj7.includes(data0)||(vErrors=note(vErrors,instancePath+"/"+i0,"openEnum",{}),errors++):(vErrors=
note(vErrors,instancePath+"/"+i0,"type",{type:"string"}),errors++)}}return validate105.errors=vErrors,errors===0}function validate104(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++);
for(let key0 in data)func2.call(schema48.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="function"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"function"}),errors++),data.name!==void 0&&typeof data.name!=
"string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.description!==void 0){let data2=data.description;typeof data2!="stri\
ng"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/description","type",{type:schema48.properties.description.type}),errors++)}if(data.parameters!==void 0){
let data3=data.parameters;!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/parameters","type",{type:schema48.
properties.parameters.type}),errors++)}if(data.strict!==void 0){let data4=data.strict;typeof data4!="boolean"&&data4!==null&&(vErrors=note(vErrors,instancePath+
"/strict","type",{type:schema48.properties.strict.type}),errors++)}if(data.output_schema!==void 0){let data5=data.output_schema;!(data5&&typeof data5=="object"&&
!Array.isArray(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+"/output_schema","type",{type:schema48.properties.output_schema.type}),errors++)}data.allowed_callers!==
void 0&&(validate105(data.allowed_callers,{instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData})||(vErrors=
join(vErrors,validate105.errors),errors=vErrors.length)),data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"\
/defer_loading","type",{type:"boolean"}),errors++),data.async!==void 0&&typeof data.async!="boolean"&&(vErrors=note(vErrors,instancePath+"/async","type",{type:"\
boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate104.errors=vErrors,errors===0}function validate109(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="text"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"text"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate109.errors=vErrors,errors===0}var schema53={
type:"object",required:["type","syntax","definition"],properties:{type:{const:"grammar"},syntax:{type:"string",openEnum:["lark","regex"]},definition:{type:"stri\
ng"}},additionalProperties:!1},obj8=["lark","regex"];function validate110(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema53.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="syntax"||key0==="definition"||(vErrors=note(vErrors,instancePath,"additiona\
lProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="grammar"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
grammar"}),errors++),data.syntax!==void 0){let data1=data.syntax;typeof data1=="string"?obj8.includes(data1)||(vErrors=note(vErrors,instancePath+"/syntax","open\
Enum",{}),errors++):(vErrors=note(vErrors,instancePath+"/syntax","type",{type:"string"}),errors++)}data.definition!==void 0&&typeof data.definition!="string"&&(vErrors=
note(vErrors,instancePath+"/definition","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate110.
errors=vErrors,errors===0}function validate108(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="text"?validate109(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate109.errors),errors=vErrors.length):
tag0==="grammar"?validate110(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate110.errors),errors=vErrors.length):(vErrors=
note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",
tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate108.errors=vErrors,errors===0}function validate107(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||key0==="description"||key0==="format"||key0==="allowed_callers"||key0==="defer_loading"||key0===
"async"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="custom"&&(vErrors=note(
vErrors,instancePath+"/type","const",{allowedValue:"custom"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/nam\
e","type",{type:"string"}),errors++),data.description!==void 0&&typeof data.description!="string"&&(vErrors=note(vErrors,instancePath+"/description","type",{type:"\
string"}),errors++),data.format!==void 0&&(validate108(data.format,{instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData})||
(vErrors=join(vErrors,validate108.errors),errors=vErrors.length)),data.allowed_callers!==void 0&&(validate105(data.allowed_callers,{instancePath:instancePath+"/\
allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData})||(vErrors=join(vErrors,validate105.errors),errors=vErrors.length)),data.defer_loading!==
void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolean"}),errors++),data.async!==void 0&&typeof data.
async!="boolean"&&(vErrors=note(vErrors,instancePath+"/async","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate107.errors=vErrors,errors===0}var schema54={type:"object",required:["type","name","description","tools"],properties:{type:{const:"namesp\
ace"},name:{type:"string"},description:{type:"string"},tools:{type:"array",items:{$ref:"#/$defs/NamespaceMember"}}},additionalProperties:!1};function validate116(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="fu\
nction"?validate104(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate104.errors),errors=vErrors.length):tag0==="custom"?
validate107(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate107.errors),errors=vErrors.length):(vErrors=note(vErrors,
instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate116.errors=vErrors,errors===0}function validate115(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema54.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="name"||key0===
"description"||key0==="tools"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!==
"namespace"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"namespace"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(
vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.description!==void 0&&typeof data.description!="string"&&(vErrors=note(vErrors,instancePath+
"/description","type",{type:"string"}),errors++),data.tools!==void 0){let data3=data.tools;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)
validate116(data3[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate116.errors),errors=
vErrors.length)}else vErrors=note(vErrors,instancePath+"/tools","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate115.errors=vErrors,errors===0}var schema56={type:"object",required:["type"],properties:{type:{const:"tool_search"},execution:{type:"stri\
ng",openEnum:["server","client"]},description:{type:["string","null"]},parameters:{}},additionalProperties:!1},obj9=["server","client"];function validate120(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="execution"||key0==="description"||
key0==="parameters"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="tool_sea\
rch"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_search"}),errors++),data.execution!==void 0){let data1=data.execution;typeof data1==
"string"?obj9.includes(data1)||(vErrors=note(vErrors,instancePath+"/execution","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/execution","type",{
type:"string"}),errors++)}if(data.description!==void 0){let data2=data.description;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/de\
scription","type",{type:schema56.properties.description.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate120.
errors=vErrors,errors===0}var schema57={type:"object",required:["type"],properties:{type:{const:"web_search"},external_web_access:{type:"boolean"},filters:{type:[
"object","null"],properties:{allowed_domains:{type:["array","null"],items:{type:"string"}},blocked_domains:{type:["array","null"],items:{type:"string"}}},additionalProperties:!1},
search_context_size:{type:"string",openEnum:["low","medium","high"]},search_content_types:{type:"array",items:{type:"string",openEnum:["text","image"]}},user_location:{
$ref:"#/$defs/UserLocation"}},additionalProperties:!1},obj10=["low","medium","high"],obj11=["text","image"],schema58={type:["object","null"],properties:{city:{type:[
"string","null"]},country:{type:["string","null"]},region:{type:["string","null"]},timezone:{type:["string","null"]},type:{const:"approximate"}},additionalProperties:!1};
function validate122(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(
data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema58.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
key0==="city"||key0==="country"||key0==="region"||key0==="timezone"||key0==="type"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.city!==void 0){let data0=data.city;typeof data0!="string"&&data0!==null&&(vErrors=note(vErrors,instancePath+"/city","type",{type:schema58.properties.
city.type}),errors++)}if(data.country!==void 0){let data1=data.country;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/country","type",
{type:schema58.properties.country.type}),errors++)}if(data.region!==void 0){let data2=data.region;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+
"/region","type",{type:schema58.properties.region.type}),errors++)}if(data.timezone!==void 0){let data3=data.timezone;typeof data3!="string"&&data3!==null&&(vErrors=
note(vErrors,instancePath+"/timezone","type",{type:schema58.properties.timezone.type}),errors++)}data.type!==void 0&&data.type!=="approximate"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"approximate"}),errors++)}return validate122.errors=vErrors,errors===0}function validate121(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="external_web_access"||key0==="filters"||key0==="search_c\
ontext_size"||key0==="search_content_types"||key0==="user_location"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="web_search"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"web_search"}),errors++),data.external_web_access!==
void 0&&typeof data.external_web_access!="boolean"&&(vErrors=note(vErrors,instancePath+"/external_web_access","type",{type:"boolean"}),errors++),data.filters!==
void 0){let data2=data.filters;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+"/filters","type",{type:schema57.
properties.filters.type}),errors++),data2&&typeof data2=="object"&&!Array.isArray(data2)){for(let key1 in data2)key1==="allowed_domains"||key1==="blocked_domain\
s"||(vErrors=note(vErrors,instancePath+"/filters","additionalProperties",{additionalProperty:key1}),errors++);if(data2.allowed_domains!==void 0){let data3=data2.
allowed_domains;if(!Array.isArray(data3)&&data3!==null&&(vErrors=note(vErrors,instancePath+"/filters/allowed_domains","type",{type:schema57.properties.filters.properties.
allowed_domains.type}),errors++),Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)typeof data3[i0]!="string"&&(vErrors=note(vErrors,instancePath+
"/filters/allowed_domains/"+i0,"type",{type:"string"}),errors++)}}if(data2.blocked_domains!==void 0){let data5=data2.blocked_domains;if(!Array.isArray(data5)&&data5!==
null&&(vErrors=note(vErrors,instancePath+"/filters/blocked_domains","type",{type:schema57.properties.filters.properties.blocked_domains.type}),errors++),Array.isArray(
data5)){let len1=data5.length;for(let i1=0;i1<len1;i1++)typeof data5[i1]!="string"&&(vErrors=note(vErrors,instancePath+"/filters/blocked_domains/"+i1,"type",{type:"\
string"}),errors++)}}}}if(data.search_context_size!==void 0){let data7=data.search_context_size;typeof data7=="string"?obj10.includes(data7)||(vErrors=note(vErrors,
instancePath+"/search_context_size","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/search_context_size","type",{type:"string"}),errors++)}if(data.
search_content_types!==void 0){let data8=data.search_content_types;if(Array.isArray(data8)){let len2=data8.length;for(let i2=0;i2<len2;i2++){let data9=data8[i2];
typeof data9=="string"?obj11.includes(data9)||(vErrors=note(vErrors,instancePath+"/search_content_types/"+i2,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+
"/search_content_types/"+i2,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/search_content_types","type",{type:"array"}),errors++}data.
user_location!==void 0&&(validate122(data.user_location,{instancePath:instancePath+"/user_location",parentData:data,parentDataProperty:"user_location",rootData})||
(vErrors=join(vErrors,validate122.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate121.errors=
vErrors,errors===0}var schema59={type:"object",required:["type"],properties:{type:{const:"web_search_2025_08_26"},external_web_access:{type:"boolean"},filters:{
type:["object","null"],properties:{allowed_domains:{type:["array","null"],items:{type:"string"}},blocked_domains:{type:["array","null"],items:{type:"string"}}},
additionalProperties:!1},search_context_size:{type:"string",openEnum:["low","medium","high"]},search_content_types:{type:"array",items:{type:"string",openEnum:[
"text","image"]}},user_location:{$ref:"#/$defs/UserLocation"}},additionalProperties:!1},obj12=["low","medium","high"],obj13=["text","image"];function validate124(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="external_web_access"||key0==="filt\
ers"||key0==="search_context_size"||key0==="search_content_types"||key0==="user_location"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="web_search_2025_08_26"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"web_search_2025_08_26"}),
errors++),data.external_web_access!==void 0&&typeof data.external_web_access!="boolean"&&(vErrors=note(vErrors,instancePath+"/external_web_access","type",{type:"\
boolean"}),errors++),data.filters!==void 0){let data2=data.filters;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=note(vErrors,
instancePath+"/filters","type",{type:schema59.properties.filters.type}),errors++),data2&&typeof data2=="object"&&!Array.isArray(data2)){for(let key1 in data2)key1===
"allowed_domains"||key1==="blocked_domains"||(vErrors=note(vErrors,instancePath+"/filters","additionalProperties",{additionalProperty:key1}),errors++);if(data2.
allowed_domains!==void 0){let data3=data2.allowed_domains;if(!Array.isArray(data3)&&data3!==null&&(vErrors=note(vErrors,instancePath+"/filters/allowed_domains",
"type",{type:schema59.properties.filters.properties.allowed_domains.type}),errors++),Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)typeof data3[i0]!=
"string"&&(vErrors=note(vErrors,instancePath+"/filters/allowed_domains/"+i0,"type",{type:"string"}),errors++)}}if(data2.blocked_domains!==void 0){let data5=data2.
blocked_domains;if(!Array.isArray(data5)&&data5!==null&&(vErrors=note(vErrors,instancePath+"/filters/blocked_domains","type",{type:schema59.properties.filters.properties.
blocked_domains.type}),errors++),Array.isArray(data5)){let len1=data5.length;for(let i1=0;i1<len1;i1++)typeof data5[i1]!="string"&&(vErrors=note(vErrors,instancePath+
"/filters/blocked_domains/"+i1,"type",{type:"string"}),errors++)}}}}if(data.search_context_size!==void 0){let data7=data.search_context_size;typeof data7=="stri\
ng"?obj12.includes(data7)||(vErrors=note(vErrors,instancePath+"/search_context_size","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/search_contex\
t_size","type",{type:"string"}),errors++)}if(data.search_content_types!==void 0){let data8=data.search_content_types;if(Array.isArray(data8)){let len2=data8.length;
for(let i2=0;i2<len2;i2++){let data9=data8[i2];typeof data9=="string"?obj13.includes(data9)||(vErrors=note(vErrors,instancePath+"/search_content_types/"+i2,"ope\
nEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/search_content_types/"+i2,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/\
search_content_types","type",{type:"array"}),errors++}data.user_location!==void 0&&(validate122(data.user_location,{instancePath:instancePath+"/user_location",parentData:data,
parentDataProperty:"user_location",rootData})||(vErrors=join(vErrors,validate122.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{
type:"object"}),errors++;return validate124.errors=vErrors,errors===0}var obj14=["text","image"],obj15=["low","medium","high"];function validate126(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);
for(let key0 in data)key0==="type"||key0==="search_content_types"||key0==="search_context_size"||key0==="user_location"||(vErrors=note(vErrors,instancePath,"add\
itionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="web_search_preview"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"web_search_preview"}),errors++),data.search_content_types!==void 0){let data1=data.search_content_types;if(Array.isArray(data1)){let len0=data1.
length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];typeof data2=="string"?obj14.includes(data2)||(vErrors=note(vErrors,instancePath+"/search_content_types/"+
i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/search_content_types/"+i0,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+
"/search_content_types","type",{type:"array"}),errors++}if(data.search_context_size!==void 0){let data3=data.search_context_size;typeof data3=="string"?obj15.includes(
data3)||(vErrors=note(vErrors,instancePath+"/search_context_size","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/search_context_size","type",{type:"\
string"}),errors++)}data.user_location!==void 0&&(validate122(data.user_location,{instancePath:instancePath+"/user_location",parentData:data,parentDataProperty:"\
user_location",rootData})||(vErrors=join(vErrors,validate122.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate126.errors=vErrors,errors===0}var obj16=["text","image"],obj17=["low","medium","high"];function validate128(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);
for(let key0 in data)key0==="type"||key0==="search_content_types"||key0==="search_context_size"||key0==="user_location"||(vErrors=note(vErrors,instancePath,"add\
itionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="web_search_preview_2025_03_11"&&(vErrors=note(vErrors,instancePath+"\
/type","const",{allowedValue:"web_search_preview_2025_03_11"}),errors++),data.search_content_types!==void 0){let data1=data.search_content_types;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];typeof data2=="string"?obj16.includes(data2)||(vErrors=note(vErrors,instancePath+"/\
search_content_types/"+i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/search_content_types/"+i0,"type",{type:"string"}),errors++)}}else vErrors=
note(vErrors,instancePath+"/search_content_types","type",{type:"array"}),errors++}if(data.search_context_size!==void 0){let data3=data.search_context_size;typeof data3==
"string"?obj17.includes(data3)||(vErrors=note(vErrors,instancePath+"/search_context_size","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/search_c\
ontext_size","type",{type:"string"}),errors++)}data.user_location!==void 0&&(validate122(data.user_location,{instancePath:instancePath+"/user_location",parentData:data,
parentDataProperty:"user_location",rootData})||(vErrors=join(vErrors,validate122.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{
type:"object"}),errors++;return validate128.errors=vErrors,errors===0}var schema62={type:"object",required:["type","vector_store_ids"],properties:{type:{const:"\
file_search"},vector_store_ids:{type:"array",items:{type:"string"}},filters:{type:["object","null"],additionalProperties:!0},max_num_results:{type:"integer"},ranking_options:{
type:"object",properties:{hybrid_search:{type:"object",required:["embedding_weight","text_weight"],properties:{embedding_weight:{type:"number"},text_weight:{type:"\
number"}},additionalProperties:!1},ranker:{type:"string",openEnum:["auto","default-2024-11-15"]},score_threshold:{type:"number"}},additionalProperties:!1}},additionalProperties:!1},
obj18=["auto","default-2024-11-15"];function validate130(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.vector_store_ids===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"vector_store_ids"}),errors++);for(let key0 in data)key0==="type"||key0==="vector_store_i\
ds"||key0==="filters"||key0==="max_num_results"||key0==="ranking_options"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="file_search"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"file_search"}),errors++),data.vector_store_ids!==
void 0){let data1=data.vector_store_ids;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)typeof data1[i0]!="string"&&(vErrors=note(vErrors,
instancePath+"/vector_store_ids/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/vector_store_ids","type",{type:"array"}),errors++}
if(data.filters!==void 0){let data3=data.filters;!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/fil\
ters","type",{type:schema62.properties.filters.type}),errors++)}if(data.max_num_results!==void 0){let data4=data.max_num_results;typeof data4=="number"&&!(data4%
1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/max_num_results","type",{type:"integer"}),errors++)}if(data.ranking_options!==void 0){let data5=data.
ranking_options;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){for(let key1 in data5)key1==="hybrid_search"||key1==="ranker"||key1==="score_threshold"||
(vErrors=note(vErrors,instancePath+"/ranking_options","additionalProperties",{additionalProperty:key1}),errors++);if(data5.hybrid_search!==void 0){let data6=data5.
hybrid_search;if(data6&&typeof data6=="object"&&!Array.isArray(data6)){data6.embedding_weight===void 0&&(vErrors=note(vErrors,instancePath+"/ranking_options/hyb\
rid_search","required",{missingProperty:"embedding_weight"}),errors++),data6.text_weight===void 0&&(vErrors=note(vErrors,instancePath+"/ranking_options/hybrid_s\
earch","required",{missingProperty:"text_weight"}),errors++);for(let key2 in data6)key2==="embedding_weight"||key2==="text_weight"||(vErrors=note(vErrors,instancePath+
"/ranking_options/hybrid_search","additionalProperties",{additionalProperty:key2}),errors++);if(data6.embedding_weight!==void 0){let data7=data6.embedding_weight;
typeof data7=="number"&&isFinite(data7)||(vErrors=note(vErrors,instancePath+"/ranking_options/hybrid_search/embedding_weight","type",{type:"number"}),errors++)}
if(data6.text_weight!==void 0){let data8=data6.text_weight;typeof data8=="number"&&isFinite(data8)||(vErrors=note(vErrors,instancePath+"/ranking_options/hybrid_\
search/text_weight","type",{type:"number"}),errors++)}}else vErrors=note(vErrors,instancePath+"/ranking_options/hybrid_search","type",{type:"object"}),errors++}
if(data5.ranker!==void 0){let data9=data5.ranker;typeof data9=="string"?obj18.includes(data9)||(vErrors=note(vErrors,instancePath+"/ranking_options/ranker","ope\
nEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/ranking_options/ranker","type",{type:"string"}),errors++)}if(data5.score_threshold!==void 0){let data10=data5.
score_threshold;typeof data10=="number"&&isFinite(data10)||(vErrors=note(vErrors,instancePath+"/ranking_options/score_threshold","type",{type:"number"}),errors++)}}else
vErrors=note(vErrors,instancePath+"/ranking_options","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate130.
errors=vErrors,errors===0}function validate131(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="computer"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"computer"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate131.errors=vErrors,errors===
0}var schema64={type:"object",required:["type","display_height","display_width","environment"],properties:{type:{const:"computer_use_preview"},display_height:{type:"\
integer"},display_width:{type:"integer"},environment:{type:"string",openEnum:["windows","mac","linux","ubuntu","browser"]}},additionalProperties:!1},obj19=["win\
dows","mac","linux","ubuntu","browser"];function validate132(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema64.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="display_height"||key0==="display_width"||key0==="environment"||(vErrors=note(vErrors,instancePath,"additio\
nalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="computer_use_preview"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"computer_use_preview"}),errors++),data.display_height!==void 0){let data1=data.display_height;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1)||(vErrors=note(vErrors,instancePath+"/display_height","type",{type:"integer"}),errors++)}if(data.display_width!==void 0){let data2=data.display_width;
typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/display_width","type",{type:"integer"}),errors++)}if(data.
environment!==void 0){let data3=data.environment;typeof data3=="string"?obj19.includes(data3)||(vErrors=note(vErrors,instancePath+"/environment","openEnum",{}),
errors++):(vErrors=note(vErrors,instancePath+"/environment","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate132.errors=vErrors,errors===0}var schema65={type:"object",required:["type","server_label"],properties:{type:{const:"mcp"},server_label:{type:"str\
ing"},server_url:{type:"string"},server_description:{type:"string"},connector_id:{type:"string",openEnum:["connector_dropbox","connector_gmail","connector_googl\
ecalendar","connector_googledrive","connector_microsoftteams","connector_outlookcalendar","connector_outlookemail","connector_sharepoint"]},tunnel_id:{type:"str\
ing"},authorization:{type:"string"},headers:{type:["object","null"],additionalProperties:{type:"string"}},allowed_callers:{$ref:"#/$defs/AllowedCallers"},allowed_tools:{
type:["array","object","null"],items:{type:"string"},properties:{read_only:{type:"boolean"},tool_names:{type:"array",items:{type:"string"}}},additionalProperties:!1},
require_approval:{type:["string","object","null"],properties:{always:{$ref:"#/$defs/ToolFilter"},never:{$ref:"#/$defs/ToolFilter"}},additionalProperties:!1},defer_loading:{
type:"boolean"}},additionalProperties:!1},obj20=["connector_dropbox","connector_gmail","connector_googlecalendar","connector_googledrive","connector_microsoftte\
ams","connector_outlookcalendar","connector_outlookemail","connector_sharepoint"];function validate135(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)key0==="read_only"||key0==="tool_names"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.read_only!==void 0&&typeof data.read_only!="boolean"&&(vErrors=note(vErrors,instancePath+"/read_only","type",{type:"boolean"}),errors++),data.tool_names!==
void 0){let data1=data.tool_names;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)typeof data1[i0]!="string"&&(vErrors=note(vErrors,instancePath+
"/tool_names/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/tool_names","type",{type:"array"}),errors++}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate135.errors=vErrors,errors===0}function validate133(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++),data.server_label===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"server_label"}),errors++);for(let key0 in data)
func2.call(schema65.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.
type!=="mcp"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"mcp"}),errors++),data.server_label!==void 0&&typeof data.server_label!="string"&&
(vErrors=note(vErrors,instancePath+"/server_label","type",{type:"string"}),errors++),data.server_url!==void 0&&typeof data.server_url!="string"&&(vErrors=note(vErrors,
instancePath+"/server_url","type",{type:"string"}),errors++),data.server_description!==void 0&&typeof data.server_description!="string"&&(vErrors=note(vErrors,instancePath+
"/server_description","type",{type:"string"}),errors++),data.connector_id!==void 0){let data4=data.connector_id;typeof data4=="string"?obj20.includes(data4)||(vErrors=
note(vErrors,instancePath+"/connector_id","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/connector_id","type",{type:"string"}),errors++)}if(data.
tunnel_id!==void 0&&typeof data.tunnel_id!="string"&&(vErrors=note(vErrors,instancePath+"/tunnel_id","type",{type:"string"}),errors++),data.authorization!==void 0&&
typeof data.authorization!="string"&&(vErrors=note(vErrors,instancePath+"/authorization","type",{type:"string"}),errors++),data.headers!==void 0){let data7=data.
headers;if(!(data7&&typeof data7=="object"&&!Array.isArray(data7))&&data7!==null&&(vErrors=note(vErrors,instancePath+"/headers","type",{type:schema65.properties.
headers.type}),errors++),data7&&typeof data7=="object"&&!Array.isArray(data7))for(let key1 in data7)typeof data7[key1]!="string"&&(vErrors=note(vErrors,instancePath+
"/headers/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++)}if(data.allowed_callers!==void 0&&(validate105(data.allowed_callers,{instancePath:instancePath+
"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData})||(vErrors=join(vErrors,validate105.errors),errors=vErrors.length)),data.allowed_tools!==
void 0){let data10=data.allowed_tools;if(typeof data10!="object"&&(vErrors=note(vErrors,instancePath+"/allowed_tools","type",{type:schema65.properties.allowed_tools.
type}),errors++),Array.isArray(data10)){let len0=data10.length;for(let i0=0;i0<len0;i0++)typeof data10[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/allow\
ed_tools/"+i0,"type",{type:"string"}),errors++)}if(data10&&typeof data10=="object"&&!Array.isArray(data10)){for(let key2 in data10)key2==="read_only"||key2==="t\
ool_names"||(vErrors=note(vErrors,instancePath+"/allowed_tools","additionalProperties",{additionalProperty:key2}),errors++);if(data10.read_only!==void 0&&typeof data10.
read_only!="boolean"&&(vErrors=note(vErrors,instancePath+"/allowed_tools/read_only","type",{type:"boolean"}),errors++),data10.tool_names!==void 0){let data13=data10.
tool_names;if(Array.isArray(data13)){let len1=data13.length;for(let i1=0;i1<len1;i1++)typeof data13[i1]!="string"&&(vErrors=note(vErrors,instancePath+"/allowed_\
tools/tool_names/"+i1,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/allowed_tools/tool_names","type",{type:"array"}),errors++}}}if(data.
require_approval!==void 0){let data15=data.require_approval;if(typeof data15!="string"&&!(data15&&typeof data15=="object"&&!Array.isArray(data15))&&data15!==null&&
(vErrors=note(vErrors,instancePath+"/require_approval","type",{type:schema65.properties.require_approval.type}),errors++),data15&&typeof data15=="object"&&!Array.
isArray(data15)){for(let key3 in data15)key3==="always"||key3==="never"||(vErrors=note(vErrors,instancePath+"/require_approval","additionalProperties",{additionalProperty:key3}),
errors++);data15.always!==void 0&&(validate135(data15.always,{instancePath:instancePath+"/require_approval/always",parentData:data15,parentDataProperty:"always",
rootData})||(vErrors=join(vErrors,validate135.errors),errors=vErrors.length)),data15.never!==void 0&&(validate135(data15.never,{instancePath:instancePath+"/requ\
ire_approval/never",parentData:data15,parentDataProperty:"never",rootData})||(vErrors=join(vErrors,validate135.errors),errors=vErrors.length))}}data.defer_loading!==
void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate133.errors=vErrors,errors===0}var schema67={type:"object",required:["type","container"],properties:{type:{const:"\
code_interpreter"},container:{type:["string","object"],required:["type"],properties:{type:{const:"auto"},file_ids:{type:"array",items:{type:"string"}},memory_limit:{
type:["string","null"],openEnum:["1g","4g","16g","64g"]},network_policy:{$ref:"#/$defs/NetworkPolicy"}},additionalProperties:!1},allowed_callers:{$ref:"#/$defs/\
AllowedCallers"}},additionalProperties:!1},obj21=["1g","4g","16g","64g"];function validate140(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="disabled"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"disabled"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate140.errors=vErrors,errors===
0}var schema70={type:"object",required:["type","allowed_domains"],properties:{type:{const:"allowlist"},allowed_domains:{type:"array",items:{type:"string"}},domain_secrets:{
type:"array",items:{type:"object",required:["domain","name","value"],properties:{domain:{type:"string"},name:{type:"string"},value:{type:"string"}},additionalProperties:!1}}},
additionalProperties:!1};function validate141(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.allowed_domains===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"allowed_domains"}),errors++);for(let key0 in data)key0==="type"||key0==="allowed_domains"||key0===
"domain_secrets"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="allowlist"&&
(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"allowlist"}),errors++),data.allowed_domains!==void 0){let data1=data.allowed_domains;if(Array.
isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)typeof data1[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/allowed_domains/"+i0,"type",{type:"\
string"}),errors++)}else vErrors=note(vErrors,instancePath+"/allowed_domains","type",{type:"array"}),errors++}if(data.domain_secrets!==void 0){let data3=data.domain_secrets;
if(Array.isArray(data3)){let len1=data3.length;for(let i1=0;i1<len1;i1++){let data4=data3[i1];if(data4&&typeof data4=="object"&&!Array.isArray(data4)){for(let prop0 of schema70.
properties.domain_secrets.items.required)data4[prop0]===void 0&&(vErrors=note(vErrors,instancePath+"/domain_secrets/"+i1,"required",{missingProperty:prop0}),errors++);
for(let key1 in data4)key1==="domain"||key1==="name"||key1==="value"||(vErrors=note(vErrors,instancePath+"/domain_secrets/"+i1,"additionalProperties",{additionalProperty:key1}),
errors++);data4.domain!==void 0&&typeof data4.domain!="string"&&(vErrors=note(vErrors,instancePath+"/domain_secrets/"+i1+"/domain","type",{type:"string"}),errors++),
data4.name!==void 0&&typeof data4.name!="string"&&(vErrors=note(vErrors,instancePath+"/domain_secrets/"+i1+"/name","type",{type:"string"}),errors++),data4.value!==
void 0&&typeof data4.value!="string"&&(vErrors=note(vErrors,instancePath+"/domain_secrets/"+i1+"/value","type",{type:"string"}),errors++)}else vErrors=note(vErrors,
instancePath+"/domain_secrets/"+i1,"type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath+"/domain_secrets","type",{type:"array"}),errors++}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate141.errors=vErrors,errors===0}function validate139(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="disabled"?validate140(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate140.errors),errors=vErrors.length):tag0==="allowlist"?validate141(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate141.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate139.errors=vErrors,errors===0}function validate138(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),
data.container===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"container"}),errors++);for(let key0 in data)key0==="type"||key0==="cont\
ainer"||key0==="allowed_callers"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!==
"code_interpreter"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"code_interpreter"}),errors++),data.container!==void 0){let data1=data.container;
if(typeof data1!="string"&&!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&(vErrors=note(vErrors,instancePath+"/container","type",{type:schema67.properties.
container.type}),errors++),data1&&typeof data1=="object"&&!Array.isArray(data1)){data1.type===void 0&&(vErrors=note(vErrors,instancePath+"/container","required",
{missingProperty:"type"}),errors++);for(let key1 in data1)key1==="type"||key1==="file_ids"||key1==="memory_limit"||key1==="network_policy"||(vErrors=note(vErrors,
instancePath+"/container","additionalProperties",{additionalProperty:key1}),errors++);if(data1.type!==void 0&&data1.type!=="auto"&&(vErrors=note(vErrors,instancePath+
"/container/type","const",{allowedValue:"auto"}),errors++),data1.file_ids!==void 0){let data3=data1.file_ids;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<
len0;i0++)typeof data3[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/container/file_ids/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+
"/container/file_ids","type",{type:"array"}),errors++}if(data1.memory_limit!==void 0){let data5=data1.memory_limit;typeof data5!="string"&&data5!==null&&(vErrors=
note(vErrors,instancePath+"/container/memory_limit","type",{type:schema67.properties.container.properties.memory_limit.type}),errors++),typeof data5=="string"&&
(obj21.includes(data5)||(vErrors=note(vErrors,instancePath+"/container/memory_limit","openEnum",{}),errors++))}data1.network_policy!==void 0&&(validate139(data1.
network_policy,{instancePath:instancePath+"/container/network_policy",parentData:data1,parentDataProperty:"network_policy",rootData})||(vErrors=join(vErrors,validate139.
errors),errors=vErrors.length))}}data.allowed_callers!==void 0&&(validate105(data.allowed_callers,{instancePath:instancePath+"/allowed_callers",parentData:data,
parentDataProperty:"allowed_callers",rootData})||(vErrors=join(vErrors,validate105.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",
{type:"object"}),errors++;return validate138.errors=vErrors,errors===0}var schema71={type:"object",required:["type"],properties:{type:{const:"image_generation"},
action:{type:"string",openEnum:["generate","edit","auto"]},background:{type:"string",openEnum:["transparent","opaque","auto"]},complexity:{type:"string",openEnum:[
"low","medium","high"]},frame_count:{type:"integer"},frame_duration_ms:{type:"integer"},input_fidelity:{type:["string","null"],openEnum:["high","low"]},input_image_mask:{
type:"object",properties:{file_id:{type:"string"},image_url:{type:"string"}},additionalProperties:!1},model:{type:"string"},moderation:{type:"string",openEnum:[
"auto","low"]},output_compression:{type:"integer"},output_format:{type:"string",openEnum:["png","webp","jpeg","gif","svg"]},partial_images:{type:"integer"},quality:{
type:"string",openEnum:["low","medium","high","xhigh","max","auto"]},size:{type:"string"},svg:{type:"object",properties:{model:{type:"string"},reasoning:{type:[
"object","null"],properties:{effort:{type:"string"}},additionalProperties:!1}},additionalProperties:!1}},additionalProperties:!1},obj22=["generate","edit","auto"],
obj23=["transparent","opaque","auto"],obj24=["low","medium","high"],obj25=["high","low"],obj26=["auto","low"],obj27=["png","webp","jpeg","gif","svg"],obj28=["lo\
w","medium","high","xhigh","max","auto"];function validate146(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)
func2.call(schema71.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.
type!=="image_generation"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"image_generation"}),errors++),data.action!==void 0){let data1=data.
action;typeof data1=="string"?obj22.includes(data1)||(vErrors=note(vErrors,instancePath+"/action","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/\
action","type",{type:"string"}),errors++)}if(data.background!==void 0){let data2=data.background;typeof data2=="string"?obj23.includes(data2)||(vErrors=note(vErrors,
instancePath+"/background","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/background","type",{type:"string"}),errors++)}if(data.complexity!==void 0){
let data3=data.complexity;typeof data3=="string"?obj24.includes(data3)||(vErrors=note(vErrors,instancePath+"/complexity","openEnum",{}),errors++):(vErrors=note(
vErrors,instancePath+"/complexity","type",{type:"string"}),errors++)}if(data.frame_count!==void 0){let data4=data.frame_count;typeof data4=="number"&&!(data4%1)&&
!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/frame_count","type",{type:"integer"}),errors++)}if(data.frame_duration_ms!==void 0){let data5=data.
frame_duration_ms;typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)||(vErrors=note(vErrors,instancePath+"/frame_duration_ms","type",{type:"inte\
ger"}),errors++)}if(data.input_fidelity!==void 0){let data6=data.input_fidelity;typeof data6!="string"&&data6!==null&&(vErrors=note(vErrors,instancePath+"/input\
_fidelity","type",{type:schema71.properties.input_fidelity.type}),errors++),typeof data6=="string"&&(obj25.includes(data6)||(vErrors=note(vErrors,instancePath+"\
/input_fidelity","openEnum",{}),errors++))}if(data.input_image_mask!==void 0){let data7=data.input_image_mask;if(data7&&typeof data7=="object"&&!Array.isArray(data7)){
for(let key1 in data7)key1==="file_id"||key1==="image_url"||(vErrors=note(vErrors,instancePath+"/input_image_mask","additionalProperties",{additionalProperty:key1}),
errors++);data7.file_id!==void 0&&typeof data7.file_id!="string"&&(vErrors=note(vErrors,instancePath+"/input_image_mask/file_id","type",{type:"string"}),errors++),
data7.image_url!==void 0&&typeof data7.image_url!="string"&&(vErrors=note(vErrors,instancePath+"/input_image_mask/image_url","type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath+"/input_image_mask","type",{type:"object"}),errors++}if(data.model!==void 0&&typeof data.model!="string"&&(vErrors=note(vErrors,
instancePath+"/model","type",{type:"string"}),errors++),data.moderation!==void 0){let data11=data.moderation;typeof data11=="string"?obj26.includes(data11)||(vErrors=
note(vErrors,instancePath+"/moderation","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/moderation","type",{type:"string"}),errors++)}if(data.output_compression!==
void 0){let data12=data.output_compression;typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12)||(vErrors=note(vErrors,instancePath+"/output_c\
ompression","type",{type:"integer"}),errors++)}if(data.output_format!==void 0){let data13=data.output_format;typeof data13=="string"?obj27.includes(data13)||(vErrors=
note(vErrors,instancePath+"/output_format","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/output_format","type",{type:"string"}),errors++)}if(data.
partial_images!==void 0){let data14=data.partial_images;typeof data14=="number"&&!(data14%1)&&!isNaN(data14)&&isFinite(data14)||(vErrors=note(vErrors,instancePath+
"/partial_images","type",{type:"integer"}),errors++)}if(data.quality!==void 0){let data15=data.quality;typeof data15=="string"?obj28.includes(data15)||(vErrors=
note(vErrors,instancePath+"/quality","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/quality","type",{type:"string"}),errors++)}if(data.size!==void 0&&
typeof data.size!="string"&&(vErrors=note(vErrors,instancePath+"/size","type",{type:"string"}),errors++),data.svg!==void 0){let data17=data.svg;if(data17&&typeof data17==
"object"&&!Array.isArray(data17)){for(let key2 in data17)key2==="model"||key2==="reasoning"||(vErrors=note(vErrors,instancePath+"/svg","additionalProperties",{additionalProperty:key2}),
errors++);if(data17.model!==void 0&&typeof data17.model!="string"&&(vErrors=note(vErrors,instancePath+"/svg/model","type",{type:"string"}),errors++),data17.reasoning!==
void 0){let data19=data17.reasoning;if(!(data19&&typeof data19=="object"&&!Array.isArray(data19))&&data19!==null&&(vErrors=note(vErrors,instancePath+"/svg/reaso\
ning","type",{type:schema71.properties.svg.properties.reasoning.type}),errors++),data19&&typeof data19=="object"&&!Array.isArray(data19)){for(let key3 in data19)
key3!=="effort"&&(vErrors=note(vErrors,instancePath+"/svg/reasoning","additionalProperties",{additionalProperty:key3}),errors++);data19.effort!==void 0&&typeof data19.
effort!="string"&&(vErrors=note(vErrors,instancePath+"/svg/reasoning/effort","type",{type:"string"}),errors++)}}}else vErrors=note(vErrors,instancePath+"/svg","\
type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate146.errors=vErrors,errors===0}function validate147(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="local_shell"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"local_shell"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate147.errors=vErrors,errors===
0}var schema74={type:["null","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/\
ContainerAuto"},{$ref:"#/$defs/LocalEnvironment"},{$ref:"#/$defs/ContainerReference"}]}}]},schema75={type:"object",required:["type"],properties:{type:{const:"co\
ntainer_auto"},file_ids:{type:"array",items:{type:"string"}},memory_limit:{type:["string","null"],openEnum:["1g","4g","16g","64g"]},network_policy:{$ref:"#/$def\
s/NetworkPolicy"},skills:{type:"array",items:{$ref:"#/$defs/Skill"}}},additionalProperties:!1},obj29=["1g","4g","16g","64g"];function validate154(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.skill_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"skill_id"}),errors++);for(let key0 in data)key0==="type"||key0==="skill_id"||key0==="version"||(vErrors=note(vErrors,instancePath,"\
additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="skill_reference"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"skill_reference"}),errors++),data.skill_id!==void 0&&typeof data.skill_id!="string"&&(vErrors=note(vErrors,instancePath+"/skill_id","type",{type:"\
string"}),errors++),data.version!==void 0&&typeof data.version!="string"&&(vErrors=note(vErrors,instancePath+"/version","type",{type:"string"}),errors++)}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate154.errors=vErrors,errors===0}var schema78={type:"object",required:["type","name","des\
cription","source"],properties:{type:{const:"inline"},name:{type:"string"},description:{type:"string"},source:{type:"object",required:["type","media_type","data"],
properties:{type:{const:"base64"},media_type:{const:"application/zip"},data:{type:"string"}},additionalProperties:!1}},additionalProperties:!1};function validate155(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema78.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="name"||
key0==="description"||key0==="source"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.
type!=="inline"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"inline"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=
note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.description!==void 0&&typeof data.description!="string"&&(vErrors=note(vErrors,instancePath+
"/description","type",{type:"string"}),errors++),data.source!==void 0){let data3=data.source;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){for(let prop1 of schema78.
properties.source.required)data3[prop1]===void 0&&(vErrors=note(vErrors,instancePath+"/source","required",{missingProperty:prop1}),errors++);for(let key1 in data3)
key1==="type"||key1==="media_type"||key1==="data"||(vErrors=note(vErrors,instancePath+"/source","additionalProperties",{additionalProperty:key1}),errors++);data3.
type!==void 0&&data3.type!=="base64"&&(vErrors=note(vErrors,instancePath+"/source/type","const",{allowedValue:"base64"}),errors++),data3.media_type!==void 0&&data3.
media_type!=="application/zip"&&(vErrors=note(vErrors,instancePath+"/source/media_type","const",{allowedValue:"application/zip"}),errors++),data3.data!==void 0&&
typeof data3.data!="string"&&(vErrors=note(vErrors,instancePath+"/source/data","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/source",
"type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate155.errors=vErrors,errors===0}function validate153(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="skill_reference"?validate154(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate154.errors),errors=vErrors.length):tag0==="inline"?validate155(data,{
instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate155.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"disc\
riminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate153.errors=vErrors,errors===0}function validate151(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="file_ids"||key0==="memory_limit"||key0==="network_policy"||
key0==="skills"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="container_au\
to"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"container_auto"}),errors++),data.file_ids!==void 0){let data1=data.file_ids;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)typeof data1[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/file_ids/"+i0,"type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath+"/file_ids","type",{type:"array"}),errors++}if(data.memory_limit!==void 0){let data3=data.memory_limit;typeof data3!="string"&&
data3!==null&&(vErrors=note(vErrors,instancePath+"/memory_limit","type",{type:schema75.properties.memory_limit.type}),errors++),typeof data3=="string"&&(obj29.includes(
data3)||(vErrors=note(vErrors,instancePath+"/memory_limit","openEnum",{}),errors++))}if(data.network_policy!==void 0&&(validate139(data.network_policy,{instancePath:instancePath+
"/network_policy",parentData:data,parentDataProperty:"network_policy",rootData})||(vErrors=join(vErrors,validate139.errors),errors=vErrors.length)),data.skills!==
void 0){let data5=data.skills;if(Array.isArray(data5)){let len1=data5.length;for(let i1=0;i1<len1;i1++)validate153(data5[i1],{instancePath:instancePath+"/skills\
/"+i1,parentData:data5,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate153.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/skills","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate151.errors=vErrors,errors===0}
var schema79={type:"object",required:["type"],properties:{type:{const:"local"},skills:{type:"array",items:{type:"object",required:["name","description","path"],
properties:{name:{type:"string"},description:{type:"string"},path:{type:"string"}},additionalProperties:!1}}},additionalProperties:!1};function validate159(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="skills"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="local"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
local"}),errors++),data.skills!==void 0){let data1=data.skills;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];if(data2&&
typeof data2=="object"&&!Array.isArray(data2)){for(let prop0 of schema79.properties.skills.items.required)data2[prop0]===void 0&&(vErrors=note(vErrors,instancePath+
"/skills/"+i0,"required",{missingProperty:prop0}),errors++);for(let key1 in data2)key1==="name"||key1==="description"||key1==="path"||(vErrors=note(vErrors,instancePath+
"/skills/"+i0,"additionalProperties",{additionalProperty:key1}),errors++);data2.name!==void 0&&typeof data2.name!="string"&&(vErrors=note(vErrors,instancePath+"\
/skills/"+i0+"/name","type",{type:"string"}),errors++),data2.description!==void 0&&typeof data2.description!="string"&&(vErrors=note(vErrors,instancePath+"/skil\
ls/"+i0+"/description","type",{type:"string"}),errors++),data2.path!==void 0&&typeof data2.path!="string"&&(vErrors=note(vErrors,instancePath+"/skills/"+i0+"/pa\
th","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/skills/"+i0,"type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath+
"/skills","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate159.errors=vErrors,errors===0}function validate160(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.container_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"container_id"}),errors++);for(let key0 in data)key0==="type"||key0==="container_id"||(vErrors=note(vErrors,instancePath,"additional\
Properties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="container_reference"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
container_reference"}),errors++),data.container_id!==void 0&&typeof data.container_id!="string"&&(vErrors=note(vErrors,instancePath+"/container_id","type",{type:"\
string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate160.errors=vErrors,errors===0}function validate150(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;data!==null&&!(data&&typeof data=="object"&&!Array.isArray(data))&&(vErrors=
note(vErrors,instancePath,"type",{type:schema74.type}),errors++);let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){
let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:
vErrors=null),_valid0){let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",
{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="container_auto"?validate151(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate151.errors),errors=vErrors.length):tag0==="local"?validate159(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate159.errors),errors=vErrors.length):tag0==="container_reference"?validate160(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate160.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;var _valid0=_errs5===errors;valid1=_valid0}return valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++),validate150.
errors=vErrors,errors===0}function validate148(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0===
"type"||key0==="allowed_callers"||key0==="environment"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==
void 0&&data.type!=="shell"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"shell"}),errors++),data.allowed_callers!==void 0&&(validate105(data.
allowed_callers,{instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData})||(vErrors=join(vErrors,validate105.
errors),errors=vErrors.length)),data.environment!==void 0&&(validate150(data.environment,{instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"\
environment",rootData})||(vErrors=join(vErrors,validate150.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate148.errors=vErrors,errors===0}function validate165(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="allowed\
_callers"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="apply_patch"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"apply_patch"}),errors++),data.allowed_callers!==void 0&&(validate105(data.allowed_callers,{instancePath:instancePath+
"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData})||(vErrors=join(vErrors,validate105.errors),errors=vErrors.length))}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate165.errors=vErrors,errors===0}function validate167(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="programmatic_tool_calling"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"programmatic_tool_calling"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate167.
errors=vErrors,errors===0}function validate103(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="function"?validate104(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate104.errors),errors=vErrors.length):
tag0==="custom"?validate107(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate107.errors),errors=vErrors.length):tag0===
"namespace"?validate115(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate115.errors),errors=vErrors.length):tag0==="to\
ol_search"?validate120(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate120.errors),errors=vErrors.length):tag0==="web\
_search"?validate121(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate121.errors),errors=vErrors.length):tag0==="web_s\
earch_2025_08_26"?validate124(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate124.errors),errors=vErrors.length):tag0===
"web_search_preview"?validate126(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate126.errors),errors=vErrors.length):tag0===
"web_search_preview_2025_03_11"?validate128(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate128.errors),errors=vErrors.
length):tag0==="file_search"?validate130(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate130.errors),errors=vErrors.length):
tag0==="computer"?validate131(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate131.errors),errors=vErrors.length):tag0===
"computer_use_preview"?validate132(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate132.errors),errors=vErrors.length):
tag0==="mcp"?validate133(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate133.errors),errors=vErrors.length):tag0==="c\
ode_interpreter"?validate138(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate138.errors),errors=vErrors.length):tag0===
"image_generation"?validate146(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate146.errors),errors=vErrors.length):tag0===
"local_shell"?validate147(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate147.errors),errors=vErrors.length):tag0==="\
shell"?validate148(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate148.errors),errors=vErrors.length):tag0==="apply_p\
atch"?validate165(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate165.errors),errors=vErrors.length):tag0==="programm\
atic_tool_calling"?validate167(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate167.errors),errors=vErrors.length):(vErrors=
note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",
tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate103.errors=vErrors,errors===0}var obj30=[
"server","client"];function validate102(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="\
object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.tools===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"tools"}),errors++);for(let key0 in data)key0==="type"||key0==="tools"||key0==="id"||key0==="call_id"||key0===
"execution"||key0==="status"||key0==="created_by"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="tool_search_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_search_output"}),errors++),data.tools!==void 0){
let data1=data.tools;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate103(data1[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data1,
parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate103.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/tools","type",{type:"\
array"}),errors++}if(data.id!==void 0){let data3=data.id;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema46.properties.
id.type}),errors++)}if(data.call_id!==void 0){let data4=data.call_id;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/call_id","type",
{type:schema46.properties.call_id.type}),errors++)}if(data.execution!==void 0){let data5=data.execution;typeof data5=="string"?obj30.includes(data5)||(vErrors=note(
vErrors,instancePath+"/execution","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/execution","type",{type:"string"}),errors++)}data.status!==void 0&&
(validate64(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate64.errors),errors=
vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate102.errors=vErrors,errors===0}var schema83={type:"object",required:["type","ro\
le","tools"],properties:{type:{const:"additional_tools"},role:{type:"string",openEnum:["developer","unknown","user","assistant","system","critic","discriminator",
"tool"]},tools:{type:"array",items:{$ref:"#/$defs/Tool"}},id:{type:["string","null"]}},additionalProperties:!1},obj31=["developer","unknown","user","assistant",
"system","critic","discriminator","tool"];function validate188(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema83.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="role"||key0==="tools"||key0==="id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="additional_tools"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"additional_tools"}),errors++),
data.role!==void 0){let data1=data.role;typeof data1=="string"?obj31.includes(data1)||(vErrors=note(vErrors,instancePath+"/role","openEnum",{}),errors++):(vErrors=
note(vErrors,instancePath+"/role","type",{type:"string"}),errors++)}if(data.tools!==void 0){let data2=data.tools;if(Array.isArray(data2)){let len0=data2.length;
for(let i0=0;i0<len0;i0++)validate103(data2[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,
validate103.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/tools","type",{type:"array"}),errors++}if(data.id!==void 0){let data4=data.id;
typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema83.properties.id.type}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate188.errors=vErrors,errors===0}var schema84={type:"object",required:["type"],properties:{type:{const:"configurati\
on_update"},id:{type:["string","null"]},reasoning:{type:"object",properties:{effort:{type:["string","null"]}},additionalProperties:!1},text:{type:"object",required:[
"format"],properties:{format:{$ref:"#/$defs/TextFormat"}},additionalProperties:!1}},additionalProperties:!1},schema85={type:["null","object"],allOf:[{if:{type:"\
object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/TextFormatText"},{$ref:"#/$defs/TextFormatJsonObject"},
{$ref:"#/$defs/TextFormatJsonSchema"}]}}]};function validate192(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="text"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"text"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate192.errors=vErrors,errors===0}function validate193(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="json_object"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"json_object"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate193.errors=vErrors,errors===
0}var schema88={type:"object",required:["type","name","schema"],properties:{type:{const:"json_schema"},name:{type:"string"},schema:{type:"object",additionalProperties:!0},
description:{type:["string","null"]},strict:{type:["boolean","null"]}},additionalProperties:!1};function validate194(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema88.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="name"||key0==="schema"||key0==="description"||
key0==="strict"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="json_schema"&&
(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"json_schema"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,
instancePath+"/name","type",{type:"string"}),errors++),data.schema!==void 0){let data2=data.schema;data2&&typeof data2=="object"&&!Array.isArray(data2)||(vErrors=
note(vErrors,instancePath+"/schema","type",{type:"object"}),errors++)}if(data.description!==void 0){let data3=data.description;typeof data3!="string"&&data3!==null&&
(vErrors=note(vErrors,instancePath+"/description","type",{type:schema88.properties.description.type}),errors++)}if(data.strict!==void 0){let data4=data.strict;typeof data4!=
"boolean"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:schema88.properties.strict.type}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate194.errors=vErrors,errors===0}function validate191(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;data!==null&&!(data&&typeof data=="object"&&!Array.isArray(data))&&(vErrors=note(vErrors,instancePath,"type",{type:schema85.type}),errors++);
let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="text"?validate192(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate192.errors),errors=vErrors.length):
tag0==="json_object"?validate193(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate193.errors),errors=vErrors.length):tag0===
"json_schema"?validate194(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate194.errors),errors=vErrors.length):(vErrors=
note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",
tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;var _valid0=_errs5===errors;valid1=_valid0}return valid1||
(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++),validate191.errors=vErrors,errors===0}function validate190(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="reasoning"||key0==="text"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="configuration_update"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"configuration_update"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,
instancePath+"/id","type",{type:schema84.properties.id.type}),errors++)}if(data.reasoning!==void 0){let data2=data.reasoning;if(data2&&typeof data2=="object"&&!Array.
isArray(data2)){for(let key1 in data2)key1!=="effort"&&(vErrors=note(vErrors,instancePath+"/reasoning","additionalProperties",{additionalProperty:key1}),errors++);
if(data2.effort!==void 0){let data3=data2.effort;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/reasoning/effort","type",{type:schema84.
properties.reasoning.properties.effort.type}),errors++)}}else vErrors=note(vErrors,instancePath+"/reasoning","type",{type:"object"}),errors++}if(data.text!==void 0){
let data4=data.text;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){data4.format===void 0&&(vErrors=note(vErrors,instancePath+"/text","required",{missingProperty:"\
format"}),errors++);for(let key2 in data4)key2!=="format"&&(vErrors=note(vErrors,instancePath+"/text","additionalProperties",{additionalProperty:key2}),errors++);
data4.format!==void 0&&(validate191(data4.format,{instancePath:instancePath+"/text/format",parentData:data4,parentDataProperty:"format",rootData})||(vErrors=join(
vErrors,validate191.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath+"/text","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate190.errors=vErrors,errors===0}var schema89={type:"object",required:["type"],properties:{type:{const:"context_com\
paction"},id:{type:["string","null"]},encrypted_content:{type:["string","null"]}},additionalProperties:!1};function validate199(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="encrypted_content"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="context_compaction"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"context_compaction"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:schema89.properties.id.type}),errors++)}if(data.encrypted_content!==void 0){let data2=data.encrypted_content;typeof data2!="string"&&data2!==
null&&(vErrors=note(vErrors,instancePath+"/encrypted_content","type",{type:schema89.properties.encrypted_content.type}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate199.errors=vErrors,errors===0}var schema90={type:"object",required:["type","call_id","code","fingerprint"],properties:{
type:{const:"program"},id:{type:["string","null"]},call_id:{type:"string"},code:{type:"string"},fingerprint:{type:"string"}},additionalProperties:!1};function validate200(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema90.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||
key0==="call_id"||key0==="code"||key0==="fingerprint"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="program"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"program"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!=
"string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema90.properties.id.type}),errors++)}data.call_id!==void 0&&typeof data.call_id!=
"string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.code!==void 0&&typeof data.code!="string"&&(vErrors=note(vErrors,
instancePath+"/code","type",{type:"string"}),errors++),data.fingerprint!==void 0&&typeof data.fingerprint!="string"&&(vErrors=note(vErrors,instancePath+"/finger\
print","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate200.errors=vErrors,errors===0}var schema91={
type:"object",required:["type","call_id","result","status"],properties:{type:{const:"program_output"},id:{type:["string","null"]},call_id:{type:"string"},result:{
type:"string"},status:{type:"string",openEnum:["completed","incomplete","in_progress"]}},additionalProperties:!1},obj32=["completed","incomplete","in_progress"];
function validate201(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema91.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="id"||key0==="call_id"||key0==="result"||key0==="status"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="program_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"program_output"}),errors++),data.
id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema91.properties.id.type}),errors++)}
if(data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.result!==void 0&&typeof data.
result!="string"&&(vErrors=note(vErrors,instancePath+"/result","type",{type:"string"}),errors++),data.status!==void 0){let data4=data.status;typeof data4=="stri\
ng"?obj32.includes(data4)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"stri\
ng"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate201.errors=vErrors,errors===0}var schema92={type:"object",
required:["type","status"],properties:{type:{const:"web_search_call"},id:{type:["string","null"]},status:{type:"string",openEnum:["in_progress","searching","com\
pleted","failed","incomplete"]},action:{$ref:"#/$defs/WebSearchAction"},results:{type:["array","null"],items:{type:"object",additionalProperties:!0}}},additionalProperties:!1},
obj33=["in_progress","searching","completed","failed","incomplete"],schema93={type:["null","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["t\
ype"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/Search"},{$ref:"#/$defs/WebSearchActionOpenPage"},{$ref:"#/$defs/WebSearchActionFind"}]}}]},schema94={
type:"object",required:["type"],properties:{type:{const:"search"},query:{type:"string"},queries:{type:"array",items:{type:"string"}},sources:{type:["array","nul\
l"],items:{type:"object",required:["type"],properties:{type:{type:"string",openEnum:["url","api"]},url:{type:"string"},name:{type:"string"}},additionalProperties:!1}}},
additionalProperties:!1},obj34=["url","api"];function validate204(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)
key0==="type"||key0==="query"||key0==="queries"||key0==="sources"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="search"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"search"}),errors++),data.query!==void 0&&typeof data.
query!="string"&&(vErrors=note(vErrors,instancePath+"/query","type",{type:"string"}),errors++),data.queries!==void 0){let data2=data.queries;if(Array.isArray(data2)){
let len0=data2.length;for(let i0=0;i0<len0;i0++)typeof data2[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/queries/"+i0,"type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath+"/queries","type",{type:"array"}),errors++}if(data.sources!==void 0){let data4=data.sources;if(!Array.isArray(data4)&&data4!==
null&&(vErrors=note(vErrors,instancePath+"/sources","type",{type:schema94.properties.sources.type}),errors++),Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<
len1;i1++){let data5=data4[i1];if(data5&&typeof data5=="object"&&!Array.isArray(data5)){data5.type===void 0&&(vErrors=note(vErrors,instancePath+"/sources/"+i1,"\
required",{missingProperty:"type"}),errors++);for(let key1 in data5)key1==="type"||key1==="url"||key1==="name"||(vErrors=note(vErrors,instancePath+"/sources/"+i1,
"additionalProperties",{additionalProperty:key1}),errors++);if(data5.type!==void 0){let data6=data5.type;typeof data6=="string"?obj34.includes(data6)||(vErrors=
note(vErrors,instancePath+"/sources/"+i1+"/type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/sources/"+i1+"/type","type",{type:"string"}),errors++)}
data5.url!==void 0&&typeof data5.url!="string"&&(vErrors=note(vErrors,instancePath+"/sources/"+i1+"/url","type",{type:"string"}),errors++),data5.name!==void 0&&
typeof data5.name!="string"&&(vErrors=note(vErrors,instancePath+"/sources/"+i1+"/name","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+
"/sources/"+i1,"type",{type:"object"}),errors++}}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate204.errors=vErrors,errors===
0}var schema95={type:"object",required:["type"],properties:{type:{const:"open_page"},url:{type:["string","null"]}},additionalProperties:!1};function validate205(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="url"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="open_page"&&(vErrors=note(vErrors,instancePath+"/type","const",{
allowedValue:"open_page"}),errors++),data.url!==void 0){let data1=data.url;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/url","type",
{type:schema95.properties.url.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate205.errors=vErrors,errors===
0}var schema96={type:"object",required:["type","pattern","url"],properties:{type:{const:"find_in_page"},pattern:{type:"string"},url:{type:"string"}},additionalProperties:!1};
function validate206(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema96.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="pattern"||key0==="url"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&
data.type!=="find_in_page"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"find_in_page"}),errors++),data.pattern!==void 0&&typeof data.pattern!=
"string"&&(vErrors=note(vErrors,instancePath+"/pattern","type",{type:"string"}),errors++),data.url!==void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+
"/url","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate206.errors=vErrors,errors===0}function validate203(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;data!==null&&!(data&&typeof data=="object"&&!Array.isArray(data))&&(vErrors=
note(vErrors,instancePath,"type",{type:schema93.type}),errors++);let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){
let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:
vErrors=null),_valid0){let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",
{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="search"?validate204(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate204.errors),errors=vErrors.length):tag0==="open_page"?validate205(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate205.errors),errors=vErrors.length):tag0==="find_in_page"?validate206(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate206.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):
(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;var _valid0=_errs5===errors;valid1=_valid0}return valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++),validate203.errors=
vErrors,errors===0}function validate202(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="\
object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.status===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"status"}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="status"||key0==="action"||key0===
"results"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="web_search_call"&&
(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"web_search_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==
null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema92.properties.id.type}),errors++)}if(data.status!==void 0){let data2=data.status;typeof data2==
"string"?obj33.includes(data2)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"\
string"}),errors++)}if(data.action!==void 0&&(validate203(data.action,{instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData})||
(vErrors=join(vErrors,validate203.errors),errors=vErrors.length)),data.results!==void 0){let data4=data.results;if(!Array.isArray(data4)&&data4!==null&&(vErrors=
note(vErrors,instancePath+"/results","type",{type:schema92.properties.results.type}),errors++),Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++){
let data5=data4[i0];data5&&typeof data5=="object"&&!Array.isArray(data5)||(vErrors=note(vErrors,instancePath+"/results/"+i0,"type",{type:"object"}),errors++)}}}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate202.errors=vErrors,errors===0}var schema97={type:"object",required:["type","qu\
eries","status"],properties:{type:{const:"file_search_call"},id:{type:["string","null"]},queries:{type:"array",items:{type:"string"}},status:{type:"string",openEnum:[
"in_progress","searching","completed","incomplete","failed"]},results:{type:["array","null"],items:{$ref:"#/$defs/FileSearchResult"}}},additionalProperties:!1},
obj35=["in_progress","searching","completed","incomplete","failed"],schema98={type:"object",properties:{attributes:{type:["object","null"],additionalProperties:{
type:["string","number","boolean"]}},file_id:{type:"string"},filename:{type:"string"},score:{type:"number"},text:{type:"string"},vector_store_id:{type:"string"}},
additionalProperties:!1};function validate212(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let key0 in data)key0==="attributes"||key0==="file_id"||key0==="filename"||key0==="score"||key0==="text"||key0==="vector_sto\
re_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.attributes!==void 0){let data0=data.attributes;if(!(data0&&
typeof data0=="object"&&!Array.isArray(data0))&&data0!==null&&(vErrors=note(vErrors,instancePath+"/attributes","type",{type:schema98.properties.attributes.type}),
errors++),data0&&typeof data0=="object"&&!Array.isArray(data0))for(let key1 in data0){let data1=data0[key1];typeof data1!="string"&&!(typeof data1=="number"&&isFinite(
data1))&&typeof data1!="boolean"&&(vErrors=note(vErrors,instancePath+"/attributes/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:schema98.properties.
attributes.additionalProperties.type}),errors++)}}if(data.file_id!==void 0&&typeof data.file_id!="string"&&(vErrors=note(vErrors,instancePath+"/file_id","type",
{type:"string"}),errors++),data.filename!==void 0&&typeof data.filename!="string"&&(vErrors=note(vErrors,instancePath+"/filename","type",{type:"string"}),errors++),
data.score!==void 0){let data4=data.score;typeof data4=="number"&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/score","type",{type:"number"}),errors++)}
data.text!==void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++),data.vector_store_id!==void 0&&typeof data.
vector_store_id!="string"&&(vErrors=note(vErrors,instancePath+"/vector_store_id","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",
{type:"object"}),errors++;return validate212.errors=vErrors,errors===0}function validate211(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema97.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="queries"||key0==="status"||key0==="results"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="file_search_call"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"file_search_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:schema97.properties.id.type}),errors++)}if(data.queries!==void 0){let data2=data.queries;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<
len0;i0++)typeof data2[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/queries/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+
"/queries","type",{type:"array"}),errors++}if(data.status!==void 0){let data4=data.status;typeof data4=="string"?obj35.includes(data4)||(vErrors=note(vErrors,instancePath+
"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"string"}),errors++)}if(data.results!==void 0){let data5=data.results;
if(!Array.isArray(data5)&&data5!==null&&(vErrors=note(vErrors,instancePath+"/results","type",{type:schema97.properties.results.type}),errors++),Array.isArray(data5)){
let len1=data5.length;for(let i1=0;i1<len1;i1++)validate212(data5[i1],{instancePath:instancePath+"/results/"+i1,parentData:data5,parentDataProperty:i1,rootData})||
(vErrors=join(vErrors,validate212.errors),errors=vErrors.length)}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate211.errors=
vErrors,errors===0}var schema99={type:"object",required:["type","code","container_id","status"],properties:{type:{const:"code_interpreter_call"},id:{type:["stri\
ng","null"]},code:{type:["string","null"]},container_id:{type:"string"},status:{type:"string",openEnum:["in_progress","completed","incomplete","interpreting","f\
ailed"]},outputs:{type:["array","null"],items:{$ref:"#/$defs/CodeInterpreterOutput"}}},additionalProperties:!1},obj36=["in_progress","completed","incomplete","i\
nterpreting","failed"];function validate216(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.logs===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"logs"}),errors++);for(let key0 in data)key0==="type"||key0==="logs"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="logs"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"logs"}),errors++),data.logs!==void 0&&typeof data.
logs!="string"&&(vErrors=note(vErrors,instancePath+"/logs","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate216.errors=vErrors,errors===0}function validate217(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.url===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"url"}),errors++);for(let key0 in data)key0==="type"||key0==="url"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="image"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"image"}),errors++),data.url!==void 0&&typeof data.
url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate217.errors=vErrors,errors===0}function validate215(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.
type;typeof tag0=="string"?tag0==="logs"?validate216(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate216.errors),errors=
vErrors.length):tag0==="image"?validate217(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate217.errors),errors=vErrors.
length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminat\
or",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate215.errors=vErrors,
errors===0}function validate214(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){for(let prop0 of schema99.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);
for(let key0 in data)key0==="type"||key0==="id"||key0==="code"||key0==="container_id"||key0==="status"||key0==="outputs"||(vErrors=note(vErrors,instancePath,"ad\
ditionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="code_interpreter_call"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"code_interpreter_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:schema99.properties.id.type}),errors++)}if(data.code!==void 0){let data2=data.code;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,
instancePath+"/code","type",{type:schema99.properties.code.type}),errors++)}if(data.container_id!==void 0&&typeof data.container_id!="string"&&(vErrors=note(vErrors,
instancePath+"/container_id","type",{type:"string"}),errors++),data.status!==void 0){let data4=data.status;typeof data4=="string"?obj36.includes(data4)||(vErrors=
note(vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"string"}),errors++)}if(data.outputs!==void 0){
let data5=data.outputs;if(!Array.isArray(data5)&&data5!==null&&(vErrors=note(vErrors,instancePath+"/outputs","type",{type:schema99.properties.outputs.type}),errors++),
Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<len0;i0++)validate215(data5[i0],{instancePath:instancePath+"/outputs/"+i0,parentData:data5,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate215.errors),errors=vErrors.length)}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate214.
errors=vErrors,errors===0}var schema103={type:"object",required:["type","status"],properties:{type:{const:"image_generation_call"},id:{type:["string","null"]},result:{
type:["string","null"]},status:{type:"string",openEnum:["in_progress","completed","generating","failed"]},action:{type:["string","null"],openEnum:["generate","e\
dit","auto"]},background:{type:["string","null"],openEnum:["transparent","opaque","auto"]},error:{type:["object","null"],required:["code","message","param","typ\
e"],properties:{code:{type:["string","null"]},message:{type:"string"},param:{type:["string","null"]},type:{type:"string"},moderation_details:{type:"object",required:[
"categories","moderation_stage"],properties:{categories:{type:"array",items:{type:"string"}},moderation_stage:{type:"string",openEnum:["input","output","unknown"]}},
additionalProperties:!1}},additionalProperties:!1},output_format:{type:["string","null"],openEnum:["png","webp","jpeg","gif","svg"]},quality:{type:["string","nu\
ll"],openEnum:["low","medium","high","xhigh","max","auto"]},revised_prompt:{type:["string","null"]},size:{type:["string","null"]},svg_usage:{type:"object",required:[
"input_tokens","model","output_tokens","reasoning_tokens","total_tokens"],properties:{input_tokens:{type:"integer"},model:{type:"string"},output_tokens:{type:"i\
nteger"},reasoning_tokens:{type:"integer"},total_tokens:{type:"integer"}},additionalProperties:!1}},additionalProperties:!1},obj37=["in_progress","completed","g\
enerating","failed"],obj38=["generate","edit","auto"],obj39=["transparent","opaque","auto"],obj40=["input","output","unknown"],obj41=["png","webp","jpeg","gif",
"svg"],obj42=["low","medium","high","xhigh","max","auto"];function validate221(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),
data.status===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"status"}),errors++);for(let key0 in data)func2.call(schema103.properties,key0)||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="image_generation_call"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"image_generation_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==
null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema103.properties.id.type}),errors++)}if(data.result!==void 0){let data2=data.result;typeof data2!=
"string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/result","type",{type:schema103.properties.result.type}),errors++)}if(data.status!==void 0){let data3=data.
status;typeof data3=="string"?obj37.includes(data3)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/\
status","type",{type:"string"}),errors++)}if(data.action!==void 0){let data4=data.action;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+
"/action","type",{type:schema103.properties.action.type}),errors++),typeof data4=="string"&&(obj38.includes(data4)||(vErrors=note(vErrors,instancePath+"/action",
"openEnum",{}),errors++))}if(data.background!==void 0){let data5=data.background;typeof data5!="string"&&data5!==null&&(vErrors=note(vErrors,instancePath+"/back\
ground","type",{type:schema103.properties.background.type}),errors++),typeof data5=="string"&&(obj39.includes(data5)||(vErrors=note(vErrors,instancePath+"/backg\
round","openEnum",{}),errors++))}if(data.error!==void 0){let data6=data.error;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))&&data6!==null&&(vErrors=
note(vErrors,instancePath+"/error","type",{type:schema103.properties.error.type}),errors++),data6&&typeof data6=="object"&&!Array.isArray(data6)){for(let prop0 of schema103.
properties.error.required)data6[prop0]===void 0&&(vErrors=note(vErrors,instancePath+"/error","required",{missingProperty:prop0}),errors++);for(let key1 in data6)
key1==="code"||key1==="message"||key1==="param"||key1==="type"||key1==="moderation_details"||(vErrors=note(vErrors,instancePath+"/error","additionalProperties",
{additionalProperty:key1}),errors++);if(data6.code!==void 0){let data7=data6.code;typeof data7!="string"&&data7!==null&&(vErrors=note(vErrors,instancePath+"/err\
or/code","type",{type:schema103.properties.error.properties.code.type}),errors++)}if(data6.message!==void 0&&typeof data6.message!="string"&&(vErrors=note(vErrors,
instancePath+"/error/message","type",{type:"string"}),errors++),data6.param!==void 0){let data9=data6.param;typeof data9!="string"&&data9!==null&&(vErrors=note(
vErrors,instancePath+"/error/param","type",{type:schema103.properties.error.properties.param.type}),errors++)}if(data6.type!==void 0&&typeof data6.type!="string"&&
(vErrors=note(vErrors,instancePath+"/error/type","type",{type:"string"}),errors++),data6.moderation_details!==void 0){let data11=data6.moderation_details;if(data11&&
typeof data11=="object"&&!Array.isArray(data11)){data11.categories===void 0&&(vErrors=note(vErrors,instancePath+"/error/moderation_details","required",{missingProperty:"\
categories"}),errors++),data11.moderation_stage===void 0&&(vErrors=note(vErrors,instancePath+"/error/moderation_details","required",{missingProperty:"moderation\
_stage"}),errors++);for(let key2 in data11)key2==="categories"||key2==="moderation_stage"||(vErrors=note(vErrors,instancePath+"/error/moderation_details","addit\
ionalProperties",{additionalProperty:key2}),errors++);if(data11.categories!==void 0){let data12=data11.categories;if(Array.isArray(data12)){let len0=data12.length;
for(let i0=0;i0<len0;i0++)typeof data12[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/error/moderation_details/categories/"+i0,"type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath+"/error/moderation_details/categories","type",{type:"array"}),errors++}if(data11.moderation_stage!==void 0){let data14=data11.
moderation_stage;typeof data14=="string"?obj40.includes(data14)||(vErrors=note(vErrors,instancePath+"/error/moderation_details/moderation_stage","openEnum",{}),
errors++):(vErrors=note(vErrors,instancePath+"/error/moderation_details/moderation_stage","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+
"/error/moderation_details","type",{type:"object"}),errors++}}}if(data.output_format!==void 0){let data15=data.output_format;typeof data15!="string"&&data15!==null&&
(vErrors=note(vErrors,instancePath+"/output_format","type",{type:schema103.properties.output_format.type}),errors++),typeof data15=="string"&&(obj41.includes(data15)||
(vErrors=note(vErrors,instancePath+"/output_format","openEnum",{}),errors++))}if(data.quality!==void 0){let data16=data.quality;typeof data16!="string"&&data16!==
null&&(vErrors=note(vErrors,instancePath+"/quality","type",{type:schema103.properties.quality.type}),errors++),typeof data16=="string"&&(obj42.includes(data16)||
(vErrors=note(vErrors,instancePath+"/quality","openEnum",{}),errors++))}if(data.revised_prompt!==void 0){let data17=data.revised_prompt;typeof data17!="string"&&
data17!==null&&(vErrors=note(vErrors,instancePath+"/revised_prompt","type",{type:schema103.properties.revised_prompt.type}),errors++)}if(data.size!==void 0){let data18=data.
size;typeof data18!="string"&&data18!==null&&(vErrors=note(vErrors,instancePath+"/size","type",{type:schema103.properties.size.type}),errors++)}if(data.svg_usage!==
void 0){let data19=data.svg_usage;if(data19&&typeof data19=="object"&&!Array.isArray(data19)){for(let prop1 of schema103.properties.svg_usage.required)data19[prop1]===
void 0&&(vErrors=note(vErrors,instancePath+"/svg_usage","required",{missingProperty:prop1}),errors++);for(let key3 in data19)key3==="input_tokens"||key3==="mode\
l"||key3==="output_tokens"||key3==="reasoning_tokens"||key3==="total_tokens"||(vErrors=note(vErrors,instancePath+"/svg_usage","additionalProperties",{additionalProperty:key3}),
errors++);if(data19.input_tokens!==void 0){let data20=data19.input_tokens;typeof data20=="number"&&!(data20%1)&&!isNaN(data20)&&isFinite(data20)||(vErrors=note(
vErrors,instancePath+"/svg_usage/input_tokens","type",{type:"integer"}),errors++)}if(data19.model!==void 0&&typeof data19.model!="string"&&(vErrors=note(vErrors,
instancePath+"/svg_usage/model","type",{type:"string"}),errors++),data19.output_tokens!==void 0){let data22=data19.output_tokens;typeof data22=="number"&&!(data22%
1)&&!isNaN(data22)&&isFinite(data22)||(vErrors=note(vErrors,instancePath+"/svg_usage/output_tokens","type",{type:"integer"}),errors++)}if(data19.reasoning_tokens!==
void 0){let data23=data19.reasoning_tokens;typeof data23=="number"&&!(data23%1)&&!isNaN(data23)&&isFinite(data23)||(vErrors=note(vErrors,instancePath+"/svg_usag\
e/reasoning_tokens","type",{type:"integer"}),errors++)}if(data19.total_tokens!==void 0){let data24=data19.total_tokens;typeof data24=="number"&&!(data24%1)&&!isNaN(
data24)&&isFinite(data24)||(vErrors=note(vErrors,instancePath+"/svg_usage/total_tokens","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath+
"/svg_usage","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate221.errors=vErrors,errors===
0}var schema104={type:"object",required:["type","call_id","pending_safety_checks","status"],properties:{type:{const:"computer_call"},id:{type:["string","null"]},
call_id:{type:"string"},pending_safety_checks:{type:"array",items:{$ref:"#/$defs/SafetyCheck"}},status:{type:"string",openEnum:["in_progress","completed","incom\
plete"]},action:{$ref:"#/$defs/ComputerAction"},actions:{type:"array",items:{$ref:"#/$defs/ComputerAction"}}},additionalProperties:!1},schema105={type:"object",
required:["id"],properties:{id:{type:"string"},code:{type:["string","null"]},message:{type:["string","null"]}},additionalProperties:!1};function validate223(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.id===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"id"}),errors++);for(let key0 in data)key0==="id"||key0==="code"||key0==="message"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:"string"}),errors++),data.code!==void 0){let data1=data.code;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/code",
"type",{type:schema105.properties.code.type}),errors++)}if(data.message!==void 0){let data2=data.message;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,
instancePath+"/message","type",{type:schema105.properties.message.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate223.
errors=vErrors,errors===0}var schema107={type:"object",required:["type","button","x","y"],properties:{type:{const:"click"},button:{type:"string",openEnum:["left","right","wheel","back","\
forward"]},x:{type:"number"},y:{type:"number"},keys:{type:["array","null"],items:{type:"string"}}},additionalProperties:!1},obj44=["left","right","wheel","back",
"forward"];function validate226(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){for(let prop0 of schema107.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);
for(let key0 in data)key0==="type"||key0==="button"||key0==="x"||key0==="y"||key0==="keys"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="click"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"click"}),errors++),data.button!==void 0){
let data1=data.button;typeof data1=="string"?obj44.includes(data1)||(vErrors=note(vErrors,instancePath+"/button","openEnum",{}),errors++):(vErrors=note(vErrors,
instancePath+"/button","type",{type:"string"}),errors++)}if(data.x!==void 0){let data2=data.x;typeof data2=="number"&&isFinite(data2)||(vErrors=note(vErrors,instancePath+
"/x","type",{type:"number"}),errors++)}if(data.y!==void 0){let data3=data.y;typeof data3=="number"&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/y","ty\
pe",{type:"number"}),errors++)}if(data.keys!==void 0){let data4=data.keys;if(!Array.isArray(data4)&&data4!==null&&(vErrors=note(vErrors,instancePath+"/keys","ty\
pe",{type:schema107.properties.keys.type}),errors++),Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)typeof data4[i0]!="string"&&(vErrors=
note(vErrors,instancePath+"/keys/"+i0,"type",{type:"string"}),errors++)}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate226.
errors=vErrors,errors===0}var schema108={type:"object",required:["type","x","y"],properties:{type:{const:"double_click"},x:{type:"number"},y:{type:"number"},keys:{
type:["array","null"],items:{type:"string"}}},additionalProperties:!1};function validate227(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema108.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="x"||key0==="y"||key0==="keys"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="double_click"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"double_click"}),errors++),data.x!==void 0){let data1=data.x;typeof data1=="number"&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/x","typ\
e",{type:"number"}),errors++)}if(data.y!==void 0){let data2=data.y;typeof data2=="number"&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/y","type",{type:"\
number"}),errors++)}if(data.keys!==void 0){let data3=data.keys;if(!Array.isArray(data3)&&data3!==null&&(vErrors=note(vErrors,instancePath+"/keys","type",{type:schema108.
properties.keys.type}),errors++),Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)typeof data3[i0]!="string"&&(vErrors=note(vErrors,instancePath+
"/keys/"+i0,"type",{type:"string"}),errors++)}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate227.errors=vErrors,errors===
0}var schema109={type:"object",required:["type","path"],properties:{type:{const:"drag"},path:{type:"array",items:{type:"object",required:["x","y"],properties:{x:{
type:"number"},y:{type:"number"}},additionalProperties:!1}},keys:{type:["array","null"],items:{type:"string"}}},additionalProperties:!1};function validate228(data,{
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
"/keys","type",{type:schema109.properties.keys.type}),errors++),Array.isArray(data5)){let len1=data5.length;for(let i1=0;i1<len1;i1++)typeof data5[i1]!="string"&&
(vErrors=note(vErrors,instancePath+"/keys/"+i1,"type",{type:"string"}),errors++)}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate228.
errors=vErrors,errors===0}function validate229(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.keys===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"keys"}),errors++);for(let key0 in data)key0==="type"||key0==="keys"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="keypress"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"keypress"}),errors++),data.keys!==void 0){
let data1=data.keys;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)typeof data1[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/ke\
ys/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/keys","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate229.errors=vErrors,errors===0}var schema111={type:"object",required:["type","x","y"],properties:{type:{const:"mo\
ve"},x:{type:"number"},y:{type:"number"},keys:{type:["array","null"],items:{type:"string"}}},additionalProperties:!1};function validate230(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema111.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="x"||key0==="y"||
key0==="keys"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="move"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"move"}),errors++),data.x!==void 0){let data1=data.x;typeof data1=="number"&&isFinite(data1)||(vErrors=note(
vErrors,instancePath+"/x","type",{type:"number"}),errors++)}if(data.y!==void 0){let data2=data.y;typeof data2=="number"&&isFinite(data2)||(vErrors=note(vErrors,
instancePath+"/y","type",{type:"number"}),errors++)}if(data.keys!==void 0){let data3=data.keys;if(!Array.isArray(data3)&&data3!==null&&(vErrors=note(vErrors,instancePath+
"/keys","type",{type:schema111.properties.keys.type}),errors++),Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)typeof data3[i0]!="string"&&
(vErrors=note(vErrors,instancePath+"/keys/"+i0,"type",{type:"string"}),errors++)}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate230.
errors=vErrors,errors===0}function validate231(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="screenshot"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"screenshot"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate231.errors=vErrors,errors===
0}var schema113={type:"object",required:["type","scroll_x","scroll_y","x","y"],properties:{type:{const:"scroll"},scroll_x:{type:"number"},scroll_y:{type:"number"},
x:{type:"number"},y:{type:"number"},keys:{type:["array","null"],items:{type:"string"}}},additionalProperties:!1};function validate232(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema113.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="scroll_x"||key0==="scroll_y"||
key0==="x"||key0==="y"||key0==="keys"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.
type!=="scroll"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"scroll"}),errors++),data.scroll_x!==void 0){let data1=data.scroll_x;typeof data1==
"number"&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/scroll_x","type",{type:"number"}),errors++)}if(data.scroll_y!==void 0){let data2=data.scroll_y;typeof data2==
"number"&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/scroll_y","type",{type:"number"}),errors++)}if(data.x!==void 0){let data3=data.x;typeof data3=="\
number"&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/x","type",{type:"number"}),errors++)}if(data.y!==void 0){let data4=data.y;typeof data4=="number"&&
isFinite(data4)||(vErrors=note(vErrors,instancePath+"/y","type",{type:"number"}),errors++)}if(data.keys!==void 0){let data5=data.keys;if(!Array.isArray(data5)&&
data5!==null&&(vErrors=note(vErrors,instancePath+"/keys","type",{type:schema113.properties.keys.type}),errors++),Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<
len0;i0++)typeof data5[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/keys/"+i0,"type",{type:"string"}),errors++)}}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate232.errors=vErrors,errors===0}function validate233(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"text"}),errors++);for(let key0 in data)key0==="type"||key0==="text"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="type"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"type"}),errors++),data.text!==void 0&&typeof data.
text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate233.errors=vErrors,errors===0}function validate234(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="wait"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"wait"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate234.errors=vErrors,errors===0}function validate225(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="click"?validate226(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate226.errors),errors=vErrors.length):tag0==="double_click"?validate227(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate227.errors),errors=vErrors.length):tag0==="drag"?validate228(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate228.errors),errors=vErrors.length):tag0==="keypress"?validate229(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate229.errors),errors=vErrors.length):tag0==="move"?validate230(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate230.errors),errors=vErrors.length):tag0==="screenshot"?validate231(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate231.errors),errors=vErrors.length):tag0==="scroll"?validate232(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate232.errors),errors=vErrors.length):tag0==="type"?validate233(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate233.
errors),errors=vErrors.length):tag0==="wait"?validate234(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate234.errors),
errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate225.errors=
vErrors,errors===0}var obj43=["in_progress","completed","incomplete"];function validate222(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema104.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="call_id"||key0==="pending_safety_checks"||key0===
"status"||key0==="action"||key0==="actions"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&
data.type!=="computer_call"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"computer_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!=
"string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema104.properties.id.type}),errors++)}if(data.call_id!==void 0&&typeof data.call_id!=
"string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.pending_safety_checks!==void 0){let data3=data.pending_safety_checks;
if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate223(data3[i0],{instancePath:instancePath+"/pending_safety_checks/"+i0,parentData:data3,
parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate223.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/pending_safety_check\
s","type",{type:"array"}),errors++}if(data.status!==void 0){let data5=data.status;typeof data5=="string"?obj43.includes(data5)||(vErrors=note(vErrors,instancePath+
"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"string"}),errors++)}if(data.action!==void 0&&(validate225(data.action,
{instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData})||(vErrors=join(vErrors,validate225.errors),errors=vErrors.length)),data.
actions!==void 0){let data7=data.actions;if(Array.isArray(data7)){let len1=data7.length;for(let i1=0;i1<len1;i1++)validate225(data7[i1],{instancePath:instancePath+
"/actions/"+i1,parentData:data7,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate225.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/actions","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate222.errors=vErrors,errors===0}
var schema116={type:"object",required:["type","call_id","output"],properties:{type:{const:"computer_call_output"},call_id:{type:"string"},output:{$ref:"#/$defs/\
ComputerScreenshot"},id:{type:["string","null"]},acknowledged_safety_checks:{type:["array","null"],items:{$ref:"#/$defs/SafetyCheck"}},status:{type:["string","n\
ull"],openEnum:["in_progress","completed","incomplete","failed"]},created_by:{type:"string"}},additionalProperties:!1};function validate247(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="file_id"||
key0==="image_url"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="computer_scr\
eenshot"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"computer_screenshot"}),errors++),data.file_id!==void 0&&typeof data.file_id!="string"&&
(vErrors=note(vErrors,instancePath+"/file_id","type",{type:"string"}),errors++),data.image_url!==void 0&&typeof data.image_url!="string"&&(vErrors=note(vErrors,
instancePath+"/image_url","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate247.errors=vErrors,
errors===0}var obj45=["in_progress","completed","incomplete","failed"];function validate246(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema116.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="call_id"||key0==="output"||key0==="id"||key0==="acknowled\
ged_safety_checks"||key0==="status"||key0==="created_by"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="computer_call_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"computer_call_output"}),errors++),data.call_id!==
void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.output!==void 0&&(validate247(data.output,
{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData})||(vErrors=join(vErrors,validate247.errors),errors=vErrors.length)),data.
id!==void 0){let data3=data.id;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema116.properties.id.type}),errors++)}
if(data.acknowledged_safety_checks!==void 0){let data4=data.acknowledged_safety_checks;if(!Array.isArray(data4)&&data4!==null&&(vErrors=note(vErrors,instancePath+
"/acknowledged_safety_checks","type",{type:schema116.properties.acknowledged_safety_checks.type}),errors++),Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<
len0;i0++)validate223(data4[i0],{instancePath:instancePath+"/acknowledged_safety_checks/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,
validate223.errors),errors=vErrors.length)}}if(data.status!==void 0){let data6=data.status;typeof data6!="string"&&data6!==null&&(vErrors=note(vErrors,instancePath+
"/status","type",{type:schema116.properties.status.type}),errors++),typeof data6=="string"&&(obj45.includes(data6)||(vErrors=note(vErrors,instancePath+"/status",
"openEnum",{}),errors++))}data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate246.errors=vErrors,errors===0}var schema118={type:"object",required:["type","c\
all_id","status","action"],properties:{type:{const:"local_shell_call"},id:{type:["string","null"]},call_id:{type:"string"},status:{type:"string",openEnum:["in_p\
rogress","completed","incomplete"]},action:{type:"object",required:["type","command","env"],properties:{type:{const:"exec"},command:{type:"array",items:{type:"s\
tring"}},env:{type:"object",additionalProperties:{type:"string"}},timeout_ms:{type:["integer","null"]},user:{type:["string","null"]},working_directory:{type:["s\
tring","null"]}},additionalProperties:!1}},additionalProperties:!1},obj46=["in_progress","completed","incomplete"];function validate250(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema118.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="call_id"||key0===
"status"||key0==="action"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="lo\
cal_shell_call"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"local_shell_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!=
"string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema118.properties.id.type}),errors++)}if(data.call_id!==void 0&&typeof data.call_id!=
"string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.status!==void 0){let data3=data.status;typeof data3=="string"?obj46.
includes(data3)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"string"}),errors++)}
if(data.action!==void 0){let data4=data.action;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){for(let prop1 of schema118.properties.action.required)data4[prop1]===
void 0&&(vErrors=note(vErrors,instancePath+"/action","required",{missingProperty:prop1}),errors++);for(let key1 in data4)key1==="type"||key1==="command"||key1===
"env"||key1==="timeout_ms"||key1==="user"||key1==="working_directory"||(vErrors=note(vErrors,instancePath+"/action","additionalProperties",{additionalProperty:key1}),
errors++);if(data4.type!==void 0&&data4.type!=="exec"&&(vErrors=note(vErrors,instancePath+"/action/type","const",{allowedValue:"exec"}),errors++),data4.command!==
void 0){let data6=data4.command;if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)typeof data6[i0]!="string"&&(vErrors=note(vErrors,instancePath+
"/action/command/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/action/command","type",{type:"array"}),errors++}if(data4.env!==
void 0){let data8=data4.env;if(data8&&typeof data8=="object"&&!Array.isArray(data8))for(let key2 in data8)typeof data8[key2]!="string"&&(vErrors=note(vErrors,instancePath+
"/action/env/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++);else vErrors=note(vErrors,instancePath+"/action/env","type",{type:"\
object"}),errors++}if(data4.timeout_ms!==void 0){let data10=data4.timeout_ms;!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))&&data10!==
null&&(vErrors=note(vErrors,instancePath+"/action/timeout_ms","type",{type:schema118.properties.action.properties.timeout_ms.type}),errors++)}if(data4.user!==void 0){
let data11=data4.user;typeof data11!="string"&&data11!==null&&(vErrors=note(vErrors,instancePath+"/action/user","type",{type:schema118.properties.action.properties.
user.type}),errors++)}if(data4.working_directory!==void 0){let data12=data4.working_directory;typeof data12!="string"&&data12!==null&&(vErrors=note(vErrors,instancePath+
"/action/working_directory","type",{type:schema118.properties.action.properties.working_directory.type}),errors++)}}else vErrors=note(vErrors,instancePath+"/act\
ion","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate250.errors=vErrors,errors===0}var schema119={
type:"object",required:["type","output"],properties:{type:{const:"local_shell_call_output"},id:{type:["string","null"]},call_id:{type:"string"},output:{type:"st\
ring"},status:{$ref:"#/$defs/ItemStatus"}},additionalProperties:!1};function validate251(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++),data.output===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"output"}),errors++);for(let key0 in data)key0==="type"||
key0==="id"||key0==="call_id"||key0==="output"||key0==="status"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="local_shell_call_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"local_shell_call_output"}),errors++),
data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema119.properties.id.type}),errors++)}
data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.output!==void 0&&typeof data.
output!="string"&&(vErrors=note(vErrors,instancePath+"/output","type",{type:"string"}),errors++),data.status!==void 0&&(validate64(data.status,{instancePath:instancePath+
"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate64.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate251.errors=vErrors,errors===0}var schema120={type:"object",required:["type","call_id","action"],properties:{type:{
const:"shell_call"},id:{type:["string","null"]},call_id:{type:"string"},action:{type:"object",required:["commands"],properties:{commands:{type:"array",items:{type:"\
string"}},max_output_length:{type:["integer","null"]},timeout_ms:{type:["integer","null"]}},additionalProperties:!1},environment:{$ref:"#/$defs/ShellEnvironment"},
status:{$ref:"#/$defs/ItemStatus"},caller:{$ref:"#/$defs/Caller"},created_by:{type:"string"}},additionalProperties:!1};function validate253(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema120.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="\
call_id"||key0==="action"||key0==="environment"||key0==="status"||key0==="caller"||key0==="created_by"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="shell_call"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"shell_ca\
ll"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema120.properties.
id.type}),errors++)}if(data.call_id!==void 0&&typeof data.call_id!="string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.
action!==void 0){let data3=data.action;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){data3.commands===void 0&&(vErrors=note(vErrors,instancePath+"/ac\
tion","required",{missingProperty:"commands"}),errors++);for(let key1 in data3)key1==="commands"||key1==="max_output_length"||key1==="timeout_ms"||(vErrors=note(
vErrors,instancePath+"/action","additionalProperties",{additionalProperty:key1}),errors++);if(data3.commands!==void 0){let data4=data3.commands;if(Array.isArray(
data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)typeof data4[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/action/commands/"+i0,"type",{type:"stri\
ng"}),errors++)}else vErrors=note(vErrors,instancePath+"/action/commands","type",{type:"array"}),errors++}if(data3.max_output_length!==void 0){let data6=data3.max_output_length;
!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&data6!==null&&(vErrors=note(vErrors,instancePath+"/action/max_output_length","type",{type:schema120.
properties.action.properties.max_output_length.type}),errors++)}if(data3.timeout_ms!==void 0){let data7=data3.timeout_ms;!(typeof data7=="number"&&!(data7%1)&&!isNaN(
data7)&&isFinite(data7))&&data7!==null&&(vErrors=note(vErrors,instancePath+"/action/timeout_ms","type",{type:schema120.properties.action.properties.timeout_ms.type}),
errors++)}}else vErrors=note(vErrors,instancePath+"/action","type",{type:"object"}),errors++}data.environment!==void 0&&(validate150(data.environment,{instancePath:instancePath+
"/environment",parentData:data,parentDataProperty:"environment",rootData})||(vErrors=join(vErrors,validate150.errors),errors=vErrors.length)),data.status!==void 0&&
(validate64(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate64.errors),errors=
vErrors.length)),data.caller!==void 0&&(validate78(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=
join(vErrors,validate78.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,instancePath+"/created\
_by","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate253.errors=vErrors,errors===0}var schema121={
type:"object",required:["type","call_id","output"],properties:{type:{const:"shell_call_output"},id:{type:["string","null"]},call_id:{type:"string"},output:{type:"\
array",items:{$ref:"#/$defs/ShellOutput"}},max_output_length:{type:["integer","null"]},status:{$ref:"#/$defs/ItemStatus"},caller:{$ref:"#/$defs/Caller"},created_by:{
type:"string"}},additionalProperties:!1},schema122={type:"object",required:["outcome","stderr","stdout"],properties:{outcome:{$ref:"#/$defs/Outcome"},stderr:{type:"\
string"},stdout:{type:"string"},created_by:{type:"string"}},additionalProperties:!1};function validate260(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="timeout"&&(vErrors=note(vErrors,instancePath+"/type","\
const",{allowedValue:"timeout"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate260.errors=vErrors,errors===0}function validate261(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.exit_code===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"exit_code"}),errors++);for(let key0 in data)key0==="type"||key0==="exit_code"||(vErrors=note(vErrors,instancePath,"additionalProper\
ties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="exit"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"exit"}),
errors++),data.exit_code!==void 0){let data1=data.exit_code;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/exit_code","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate261.errors=vErrors,errors===
0}function validate259(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="ti\
meout"?validate260(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate260.errors),errors=vErrors.length):tag0==="exit"?validate261(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate261.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate259.errors=vErrors,errors===0}function validate258(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema122.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="outcome"||key0==="stderr"||key0===
"stdout"||key0==="created_by"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.outcome!==void 0&&(validate259(
data.outcome,{instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData})||(vErrors=join(vErrors,validate259.errors),errors=vErrors.
length)),data.stderr!==void 0&&typeof data.stderr!="string"&&(vErrors=note(vErrors,instancePath+"/stderr","type",{type:"string"}),errors++),data.stdout!==void 0&&
typeof data.stdout!="string"&&(vErrors=note(vErrors,instancePath+"/stdout","type",{type:"string"}),errors++),data.created_by!==void 0&&typeof data.created_by!="\
string"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate258.errors=vErrors,errors===0}function validate257(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema121.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="call_id"||key0==="output"||key0==="max_output_length"||key0==="status"||key0==="caller"||key0===
"created_by"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="shell_call_outp\
ut"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"shell_call_output"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&
data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema121.properties.id.type}),errors++)}if(data.call_id!==void 0&&typeof data.call_id!="str\
ing"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.output!==void 0){let data3=data.output;if(Array.isArray(data3)){let len0=data3.
length;for(let i0=0;i0<len0;i0++)validate258(data3[i0],{instancePath:instancePath+"/output/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=join(
vErrors,validate258.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/output","type",{type:"array"}),errors++}if(data.max_output_length!==
void 0){let data5=data.max_output_length;!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+
"/max_output_length","type",{type:schema121.properties.max_output_length.type}),errors++)}data.status!==void 0&&(validate64(data.status,{instancePath:instancePath+
"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate64.errors),errors=vErrors.length)),data.caller!==void 0&&(validate78(
data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,validate78.errors),errors=vErrors.
length)),data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++)}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate257.errors=vErrors,errors===0}var schema126={type:"object",required:["type","call_id",
"operation","status"],properties:{type:{const:"apply_patch_call"},id:{type:["string","null"]},call_id:{type:"string"},operation:{$ref:"#/$defs/ApplyPatchOperati\
on"},status:{type:"string",openEnum:["in_progress","completed"]},caller:{$ref:"#/$defs/Caller"},created_by:{type:"string"}},additionalProperties:!1};var schema128={type:"object",required:["type","path","diff"],properties:{type:{const:"create_file"},path:{type:"string"},diff:{type:"string"}},additionalProperties:!1};
function validate270(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema128.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="path"||key0==="diff"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&
data.type!=="create_file"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"create_file"}),errors++),data.path!==void 0&&typeof data.path!="str\
ing"&&(vErrors=note(vErrors,instancePath+"/path","type",{type:"string"}),errors++),data.diff!==void 0&&typeof data.diff!="string"&&(vErrors=note(vErrors,instancePath+
"/diff","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate270.errors=vErrors,errors===0}function validate271(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.path===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"path"}),errors++);for(let key0 in data)key0==="type"||key0==="path"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="delete_file"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"delete_file"}),errors++),data.path!==
void 0&&typeof data.path!="string"&&(vErrors=note(vErrors,instancePath+"/path","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{
type:"object"}),errors++;return validate271.errors=vErrors,errors===0}var schema130={type:"object",required:["type","path","diff"],properties:{type:{const:"upda\
te_file"},path:{type:"string"},diff:{type:"string"}},additionalProperties:!1};function validate272(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema130.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="path"||key0==="diff"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="update_file"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
update_file"}),errors++),data.path!==void 0&&typeof data.path!="string"&&(vErrors=note(vErrors,instancePath+"/path","type",{type:"string"}),errors++),data.diff!==
void 0&&typeof data.diff!="string"&&(vErrors=note(vErrors,instancePath+"/diff","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{
type:"object"}),errors++;return validate272.errors=vErrors,errors===0}function validate269(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="create_file"?validate270(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate270.errors),errors=vErrors.length):tag0==="delete_file"?validate271(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate271.errors),errors=vErrors.length):tag0==="update_file"?validate272(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate272.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(
vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate269.
errors=vErrors,errors===0}var obj47=["in_progress","completed"];function validate268(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema126.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="call_id"||key0==="operation"||key0==="status"||key0==="caller"||
key0==="created_by"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="apply_pa\
tch_call"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"apply_patch_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="st\
ring"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema126.properties.id.type}),errors++)}if(data.call_id!==void 0&&typeof data.call_id!=
"string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.operation!==void 0&&(validate269(data.operation,{instancePath:instancePath+
"/operation",parentData:data,parentDataProperty:"operation",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.status!==void 0){
let data4=data.status;typeof data4=="string"?obj47.includes(data4)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,
instancePath+"/status","type",{type:"string"}),errors++)}data.caller!==void 0&&(validate78(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"\
caller",rootData})||(vErrors=join(vErrors,validate78.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,
instancePath+"/created_by","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate268.errors=vErrors,
errors===0}var schema131={type:"object",required:["type","call_id","status"],properties:{type:{const:"apply_patch_call_output"},id:{type:["string","null"]},call_id:{
type:"string"},status:{type:"string",openEnum:["completed","failed"]},output:{type:["string","null"]},caller:{$ref:"#/$defs/Caller"},created_by:{type:"string"}},
additionalProperties:!1},obj48=["completed","failed"];function validate278(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema131.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="call_id"||key0==="status"||key0==="output"||key0==="caller"||
key0==="created_by"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="apply_pa\
tch_call_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"apply_patch_call_output"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!=
"string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema131.properties.id.type}),errors++)}if(data.call_id!==void 0&&typeof data.call_id!=
"string"&&(vErrors=note(vErrors,instancePath+"/call_id","type",{type:"string"}),errors++),data.status!==void 0){let data3=data.status;typeof data3=="string"?obj48.
includes(data3)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"string"}),errors++)}
if(data.output!==void 0){let data4=data.output;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/output","type",{type:schema131.properties.
output.type}),errors++)}data.caller!==void 0&&(validate78(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||
(vErrors=join(vErrors,validate78.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,instancePath+
"/created_by","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate278.errors=vErrors,errors===
0}var schema132={type:"object",required:["type","server_label","tools"],properties:{type:{const:"mcp_list_tools"},id:{type:["string","null"]},server_label:{type:"\
string"},tools:{type:"array",items:{$ref:"#/$defs/McpListedTool"}},error:{}},additionalProperties:!1},schema133={type:"object",required:["name","input_schema"],
properties:{name:{type:"string"},input_schema:{},description:{type:["string","null"]},annotations:{}},additionalProperties:!1};function validate281(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.name===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"name"}),errors++),data.input_schema===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
input_schema"}),errors++);for(let key0 in data)key0==="name"||key0==="input_schema"||key0==="description"||key0==="annotations"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",
{type:"string"}),errors++),data.description!==void 0){let data1=data.description;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/desc\
ription","type",{type:schema133.properties.description.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate281.
errors=vErrors,errors===0}function validate280(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema132.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="server_label"||key0==="tools"||key0==="error"||(vErrors=note(vErrors,instancePath,"additional\
Properties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="mcp_list_tools"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
mcp_list_tools"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema132.
properties.id.type}),errors++)}if(data.server_label!==void 0&&typeof data.server_label!="string"&&(vErrors=note(vErrors,instancePath+"/server_label","type",{type:"\
string"}),errors++),data.tools!==void 0){let data3=data.tools;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate281(data3[i0],{instancePath:instancePath+
"/tools/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate281.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/tools","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate280.errors=vErrors,errors===0}var schema134={
type:"object",required:["type","name","server_label","arguments"],properties:{type:{const:"mcp_call"},id:{type:["string","null"]},name:{type:"string"},server_label:{
type:"string"},arguments:{type:"string"},approval_request_id:{type:["string","null"]},output:{type:["string","null"]},error:{$ref:"#/$defs/McpError"},status:{type:[
"string","null"],openEnum:["in_progress","completed","incomplete","calling","failed"]}},additionalProperties:!1},schema135={type:["object","string","null"],properties:{
type:{type:"string",openEnum:["mcp_protocol_error","mcp_tool_execution_error","http_error"]},code:{type:"integer"},message:{type:"string"},content:{}},additionalProperties:!1},
obj49=["mcp_protocol_error","mcp_tool_execution_error","http_error"];function validate284(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&typeof data!="string"&&data!==null&&(vErrors=note(vErrors,instancePath,"type",
{type:schema135.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="type"||key0==="code"||key0==="message"||key0===
"content"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;typeof data0==
"string"?obj49.includes(data0)||(vErrors=note(vErrors,instancePath+"/type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/type","type",{type:"str\
ing"}),errors++)}if(data.code!==void 0){let data1=data.code;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/code","type",{type:"integer"}),errors++)}data.message!==void 0&&typeof data.message!="string"&&(vErrors=note(vErrors,instancePath+"/message","type",{type:"str\
ing"}),errors++)}return validate284.errors=vErrors,errors===0}var obj50=["in_progress","completed","incomplete","calling","failed"];function validate283(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema134.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema134.properties,key0)||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="mcp_call"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"mcp_call"}),errors++),data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,
instancePath+"/id","type",{type:schema134.properties.id.type}),errors++)}if(data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"\
/name","type",{type:"string"}),errors++),data.server_label!==void 0&&typeof data.server_label!="string"&&(vErrors=note(vErrors,instancePath+"/server_label","typ\
e",{type:"string"}),errors++),data.arguments!==void 0&&typeof data.arguments!="string"&&(vErrors=note(vErrors,instancePath+"/arguments","type",{type:"string"}),
errors++),data.approval_request_id!==void 0){let data5=data.approval_request_id;typeof data5!="string"&&data5!==null&&(vErrors=note(vErrors,instancePath+"/appro\
val_request_id","type",{type:schema134.properties.approval_request_id.type}),errors++)}if(data.output!==void 0){let data6=data.output;typeof data6!="string"&&data6!==
null&&(vErrors=note(vErrors,instancePath+"/output","type",{type:schema134.properties.output.type}),errors++)}if(data.error!==void 0&&(validate284(data.error,{instancePath:instancePath+
"/error",parentData:data,parentDataProperty:"error",rootData})||(vErrors=join(vErrors,validate284.errors),errors=vErrors.length)),data.status!==void 0){let data8=data.
status;typeof data8!="string"&&data8!==null&&(vErrors=note(vErrors,instancePath+"/status","type",{type:schema134.properties.status.type}),errors++),typeof data8==
"string"&&(obj50.includes(data8)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++))}}else vErrors=note(vErrors,instancePath,"type",{type:"o\
bject"}),errors++;return validate283.errors=vErrors,errors===0}var schema136={type:"object",required:["type","id","name","server_label","arguments"],properties:{
type:{const:"mcp_approval_request"},id:{type:"string"},name:{type:"string"},server_label:{type:"string"},arguments:{type:"string"}},additionalProperties:!1};function validate286(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema136.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||
key0==="name"||key0==="server_label"||key0==="arguments"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==
void 0&&data.type!=="mcp_approval_request"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"mcp_approval_request"}),errors++),data.id!==void 0&&
typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(
vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.server_label!==void 0&&typeof data.server_label!="string"&&(vErrors=note(vErrors,instancePath+
"/server_label","type",{type:"string"}),errors++),data.arguments!==void 0&&typeof data.arguments!="string"&&(vErrors=note(vErrors,instancePath+"/arguments","typ\
e",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate286.errors=vErrors,errors===0}var schema137={
type:"object",required:["type","approval_request_id","approve"],properties:{type:{const:"mcp_approval_response"},approval_request_id:{type:"string"},approve:{type:"\
boolean"},id:{type:["string","null"]},reason:{type:["string","null"]}},additionalProperties:!1};function validate287(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema137.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="approval_request_id"||key0==="approve"||key0===
"id"||key0==="reason"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="mcp_ap\
proval_response"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"mcp_approval_response"}),errors++),data.approval_request_id!==void 0&&typeof data.
approval_request_id!="string"&&(vErrors=note(vErrors,instancePath+"/approval_request_id","type",{type:"string"}),errors++),data.approve!==void 0&&typeof data.approve!=
"boolean"&&(vErrors=note(vErrors,instancePath+"/approve","type",{type:"boolean"}),errors++),data.id!==void 0){let data3=data.id;typeof data3!="string"&&data3!==
null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema137.properties.id.type}),errors++)}if(data.reason!==void 0){let data4=data.reason;typeof data4!=
"string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/reason","type",{type:schema137.properties.reason.type}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate287.errors=vErrors,errors===0}var schema138={type:"object",required:["role","content"],properties:{type:{const:"\
message"},role:{type:"string",enum:["user","assistant","system","developer"]},content:{type:["string","array"],items:{$ref:"#/$defs/MessagePart"}},id:{type:["st\
ring","null"]},status:{$ref:"#/$defs/ItemStatus"},phase:{$ref:"#/$defs/Phase"}},additionalProperties:!1};function validate320(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.role===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"role"}),errors++),data.content===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"content"}),errors++);for(let key0 in data)
key0==="type"||key0==="role"||key0==="content"||key0==="id"||key0==="status"||key0==="phase"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="message"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"message"}),errors++),data.role!==void 0){
let data1=data.role;typeof data1!="string"&&(vErrors=note(vErrors,instancePath+"/role","type",{type:"string"}),errors++),data1==="user"||data1==="assistant"||data1===
"system"||data1==="developer"||(vErrors=note(vErrors,instancePath+"/role","enum",{allowedValues:schema138.properties.role.enum}),errors++)}if(data.content!==void 0){
let data2=data.content;if(typeof data2!="string"&&!Array.isArray(data2)&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema138.properties.content.
type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate28(data2[i0],{instancePath:instancePath+"/content/"+i0,parentData:data2,
parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate28.errors),errors=vErrors.length)}}if(data.id!==void 0){let data4=data.id;typeof data4!="string"&&
data4!==null&&(vErrors=note(vErrors,instancePath+"/id","type",{type:schema138.properties.id.type}),errors++)}data.status!==void 0&&(validate64(data.status,{instancePath:instancePath+
"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate64.errors),errors=vErrors.length)),data.phase!==void 0&&(validate66(
data.phase,{instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData})||(vErrors=join(vErrors,validate66.errors),errors=vErrors.length))}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate320.errors=vErrors,errors===0}function validate26(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors,valid0=!0,_errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs1===errors;errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);let ifClause0;
if(_valid0){let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="message"?validate27(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate27.errors),errors=vErrors.length):tag0==="reasoning"?validate68(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate68.errors),errors=vErrors.length):tag0==="compaction"?validate74(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate74.
errors),errors=vErrors.length):tag0==="compaction_trigger"?validate75(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate75.
errors),errors=vErrors.length):tag0==="item_reference"?validate76(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate76.
errors),errors=vErrors.length):tag0==="function_call"?validate77(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate77.errors),
errors=vErrors.length):tag0==="function_call_output"?validate85(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate85.errors),
errors=vErrors.length):tag0==="custom_tool_call"?validate93(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate93.errors),
errors=vErrors.length):tag0==="custom_tool_call_output"?validate96(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate96.
errors),errors=vErrors.length):tag0==="tool_search_call"?validate100(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate100.
errors),errors=vErrors.length):tag0==="tool_search_output"?validate102(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate102.
errors),errors=vErrors.length):tag0==="additional_tools"?validate188(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate188.
errors),errors=vErrors.length):tag0==="configuration_update"?validate190(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate190.
errors),errors=vErrors.length):tag0==="context_compaction"?validate199(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate199.
errors),errors=vErrors.length):tag0==="program"?validate200(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate200.errors),
errors=vErrors.length):tag0==="program_output"?validate201(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate201.errors),
errors=vErrors.length):tag0==="web_search_call"?validate202(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate202.errors),
errors=vErrors.length):tag0==="file_search_call"?validate211(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate211.errors),
errors=vErrors.length):tag0==="code_interpreter_call"?validate214(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate214.
errors),errors=vErrors.length):tag0==="image_generation_call"?validate221(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate221.
errors),errors=vErrors.length):tag0==="computer_call"?validate222(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate222.
errors),errors=vErrors.length):tag0==="computer_call_output"?validate246(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate246.
errors),errors=vErrors.length):tag0==="local_shell_call"?validate250(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate250.
errors),errors=vErrors.length):tag0==="local_shell_call_output"?validate251(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate251.
errors),errors=vErrors.length):tag0==="shell_call"?validate253(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate253.errors),
errors=vErrors.length):tag0==="shell_call_output"?validate257(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate257.errors),
errors=vErrors.length):tag0==="apply_patch_call"?validate268(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate268.errors),
errors=vErrors.length):tag0==="apply_patch_call_output"?validate278(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate278.
errors),errors=vErrors.length):tag0==="mcp_list_tools"?validate280(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate280.
errors),errors=vErrors.length):tag0==="mcp_call"?validate283(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate283.errors),
errors=vErrors.length):tag0==="mcp_approval_request"?validate286(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate286.
errors),errors=vErrors.length):tag0==="mcp_approval_response"?validate287(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate287.
errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;var _valid0=_errs3===errors;
valid0=_valid0,ifClause0="then"}else{let _errs38=errors;validate320(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate320.
errors),errors=vErrors.length);var _valid0=_errs38===errors;valid0=_valid0,ifClause0="else"}return valid0||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:ifClause0}),
errors++),validate26.errors=vErrors,errors===0}var schema139={type:["object","null"],required:["id"],properties:{id:{type:"string"},version:{type:["string","nul\
l"]},variables:{type:["object","null"],additionalProperties:{type:["string","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{
propertyName:"type"},oneOf:[{$ref:"#/$defs/InputText"},{$ref:"#/$defs/InputImage"},{$ref:"#/$defs/InputFile"}]}}]}}},additionalProperties:!1};function validate326(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&
(vErrors=note(vErrors,instancePath,"type",{type:schema139.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){data.id===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"id"}),errors++);for(let key0 in data)key0==="id"||key0==="version"||key0==="variables"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"\
string"}),errors++),data.version!==void 0){let data1=data.version;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/version","type",{type:schema139.
properties.version.type}),errors++)}if(data.variables!==void 0){let data2=data.variables;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&
(vErrors=note(vErrors,instancePath+"/variables","type",{type:schema139.properties.variables.type}),errors++),data2&&typeof data2=="object"&&!Array.isArray(data2))
for(let key1 in data2){let data3=data2[key1];typeof data3!="string"&&!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&(vErrors=note(vErrors,instancePath+
"/variables/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:schema139.properties.variables.additionalProperties.type}),errors++);let _errs12=errors,valid3=!0,
_errs13=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs13===
errors;if(errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=null),_valid0){let _errs15=errors;if(data3&&typeof data3=="object"&&!Array.isArray(
data3)){data3.type===void 0&&(vErrors=note(vErrors,instancePath+"/variables/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"required",{missingProperty:"type"}),errors++);
let tag0=data3.type;typeof tag0=="string"?tag0==="input_text"?validate29(data3,{instancePath:instancePath+"/variables/"+key1.replace(/~/g,"~0").replace(/\//g,"~\
1"),parentData:data2,parentDataProperty:key1,rootData})||(vErrors=join(vErrors,validate29.errors),errors=vErrors.length):tag0==="input_image"?validate32(data3,{
instancePath:instancePath+"/variables/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data2,parentDataProperty:key1,rootData})||(vErrors=join(vErrors,validate32.
errors),errors=vErrors.length):tag0==="input_file"?validate36(data3,{instancePath:instancePath+"/variables/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data2,
parentDataProperty:key1,rootData})||(vErrors=join(vErrors,validate36.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath+"/variables/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1"),"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath+"/variables/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1"),"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath+"/variables/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1"),"type",{type:"object"}),errors++;var _valid0=_errs15===errors;valid3=_valid0}valid3||(vErrors=note(vErrors,instancePath+"/variabl\
es/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"if",{failingKeyword:"then"}),errors++)}}}return validate326.errors=vErrors,errors===0}var schema140={type:["ob\
ject","null"],properties:{effort:{type:["string","null"],openEnum:["none","minimal","low","medium","high","xhigh","max"]},summary:{type:["string","null"],openEnum:[
"auto","concise","detailed"]},context:{type:["string","null"],openEnum:["auto","current_turn","all_turns"]},mode:{type:["string","null"],openEnum:["standard","p\
ro"]},generate_summary:{type:["string","null"],openEnum:["auto","concise","detailed"]}},additionalProperties:!1},obj60=["none","minimal","low","medium","high","\
xhigh","max"],obj61=["auto","concise","detailed"],obj62=["auto","current_turn","all_turns"],obj63=["standard","pro"],obj64=["auto","concise","detailed"];function validate331(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&
(vErrors=note(vErrors,instancePath,"type",{type:schema140.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="effor\
t"||key0==="summary"||key0==="context"||key0==="mode"||key0==="generate_summary"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.effort!==void 0){let data0=data.effort;typeof data0!="string"&&data0!==null&&(vErrors=note(vErrors,instancePath+"/effort","type",{type:schema140.
properties.effort.type}),errors++),typeof data0=="string"&&(obj60.includes(data0)||(vErrors=note(vErrors,instancePath+"/effort","openEnum",{}),errors++))}if(data.
summary!==void 0){let data1=data.summary;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/summary","type",{type:schema140.properties.summary.
type}),errors++),typeof data1=="string"&&(obj61.includes(data1)||(vErrors=note(vErrors,instancePath+"/summary","openEnum",{}),errors++))}if(data.context!==void 0){
let data2=data.context;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/context","type",{type:schema140.properties.context.type}),errors++),
typeof data2=="string"&&(obj62.includes(data2)||(vErrors=note(vErrors,instancePath+"/context","openEnum",{}),errors++))}if(data.mode!==void 0){let data3=data.mode;
typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/mode","type",{type:schema140.properties.mode.type}),errors++),typeof data3=="string"&&
(obj63.includes(data3)||(vErrors=note(vErrors,instancePath+"/mode","openEnum",{}),errors++))}if(data.generate_summary!==void 0){let data4=data.generate_summary;
typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/generate_summary","type",{type:schema140.properties.generate_summary.type}),errors++),
typeof data4=="string"&&(obj64.includes(data4)||(vErrors=note(vErrors,instancePath+"/generate_summary","openEnum",{}),errors++))}}return validate331.errors=vErrors,
errors===0}var schema141={type:["string","null"],openEnum:["auto","default","flex","scale","priority","fast","ultrafast"]},obj65=["auto","default","flex","scale",
"priority","fast","ultrafast"];function validate333(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!=
"string"&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema141.type}),errors++),typeof data=="string"&&(obj65.includes(data)||(vErrors=note(vErrors,
instancePath,"openEnum",{}),errors++)),validate333.errors=vErrors,errors===0}var schema142={type:["object","null"],properties:{format:{$ref:"#/$defs/TextFormat"},
verbosity:{type:["string","null"],openEnum:["low","medium","high"]}},additionalProperties:!1},obj66=["low","medium","high"];function validate335(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,
instancePath,"type",{type:schema142.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="format"||key0==="verbosity"||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.format!==void 0&&(validate191(data.format,{instancePath:instancePath+
"/format",parentData:data,parentDataProperty:"format",rootData})||(vErrors=join(vErrors,validate191.errors),errors=vErrors.length)),data.verbosity!==void 0){let data1=data.
verbosity;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/verbosity","type",{type:schema142.properties.verbosity.type}),errors++),typeof data1==
"string"&&(obj66.includes(data1)||(vErrors=note(vErrors,instancePath+"/verbosity","openEnum",{}),errors++))}}return validate335.errors=vErrors,errors===0}var schema143={
type:["string","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/ToolChoiceFu\
nction"},{$ref:"#/$defs/ToolChoiceCustom"},{$ref:"#/$defs/ToolChoiceMcp"},{$ref:"#/$defs/ToolChoiceAllowed"},{$ref:"#/$defs/ToolChoiceFileSearch"},{$ref:"#/$def\
s/ToolChoiceWebSearch"},{$ref:"#/$defs/ToolChoiceWebSearchDated"},{$ref:"#/$defs/ToolChoiceWebSearchPreview"},{$ref:"#/$defs/ToolChoiceWebSearchPreviewDated"},{
$ref:"#/$defs/ToolChoiceComputer"},{$ref:"#/$defs/ToolChoiceComputerUse"},{$ref:"#/$defs/ToolChoiceComputerUsePreview"},{$ref:"#/$defs/ToolChoiceImageGeneration"},
{$ref:"#/$defs/ToolChoiceCodeInterpreter"},{$ref:"#/$defs/ToolChoiceLocalShell"},{$ref:"#/$defs/ToolChoiceApplyPatch"},{$ref:"#/$defs/ToolChoiceShell"},{$ref:"#\
/$defs/ToolChoiceToolSearch"},{$ref:"#/$defs/ToolChoiceProgrammaticToolCalling"}]}}]};function validate339(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="function"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"function"}),errors++),data.name!==void 0&&
typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"ob\
ject"}),errors++;return validate339.errors=vErrors,errors===0}function validate340(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="custom"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"custom"}),errors++),data.name!==void 0&&typeof data.
name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate340.errors=vErrors,errors===0}var schema146={type:"object",required:["type","server_label"],properties:{type:{const:"mcp"},server_label:{type:"st\
ring"},name:{type:["string","null"]}},additionalProperties:!1};function validate341(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),
data.server_label===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"server_label"}),errors++);for(let key0 in data)key0==="type"||key0===
"server_label"||key0==="name"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!==
"mcp"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"mcp"}),errors++),data.server_label!==void 0&&typeof data.server_label!="string"&&(vErrors=
note(vErrors,instancePath+"/server_label","type",{type:"string"}),errors++),data.name!==void 0){let data2=data.name;typeof data2!="string"&&data2!==null&&(vErrors=
note(vErrors,instancePath+"/name","type",{type:schema146.properties.name.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate341.errors=vErrors,errors===0}var schema147={type:"object",required:["type","mode","tools"],properties:{type:{const:"allowed_tools"},mode:{type:"\
string",enum:["auto","required"]},tools:{type:"array",items:{type:"object",additionalProperties:!0}}},additionalProperties:!1};function validate342(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema147.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="mode"||key0===
"tools"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="allowed_tools"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"allowed_tools"}),errors++),data.mode!==void 0){let data1=data.mode;typeof data1!="string"&&(vErrors=note(
vErrors,instancePath+"/mode","type",{type:"string"}),errors++),data1==="auto"||data1==="required"||(vErrors=note(vErrors,instancePath+"/mode","enum",{allowedValues:schema147.
properties.mode.enum}),errors++)}if(data.tools!==void 0){let data2=data.tools;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];
data3&&typeof data3=="object"&&!Array.isArray(data3)||(vErrors=note(vErrors,instancePath+"/tools/"+i0,"type",{type:"object"}),errors++)}}else vErrors=note(vErrors,
instancePath+"/tools","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate342.errors=vErrors,
errors===0}function validate343(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="file_search"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"file_search"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate343.errors=vErrors,errors===
0}function validate344(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="web_search"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"web_search"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate344.errors=vErrors,errors===
0}function validate345(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="web_search_2025_08_26"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"web_search_2025_08_26"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate345.errors=
vErrors,errors===0}function validate346(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="web_search_preview"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"web_search_preview"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate346.errors=
vErrors,errors===0}function validate347(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="web_search_preview_2025_03_11"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"web_search_preview_2025_03_11"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate347.
errors=vErrors,errors===0}function validate348(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="computer"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"computer"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate348.errors=vErrors,errors===
0}function validate349(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="computer_use"&&(vErrors=note(vErrors,instancePath+"/ty\
pe","const",{allowedValue:"computer_use"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate349.errors=vErrors,errors===
0}function validate350(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="computer_use_preview"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"computer_use_preview"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate350.errors=
vErrors,errors===0}function validate351(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="image_generation"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"image_generation"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate351.errors=vErrors,
errors===0}function validate352(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="code_interpreter"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"code_interpreter"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate352.errors=vErrors,
errors===0}function validate353(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="local_shell"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"local_shell"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate353.errors=vErrors,errors===
0}function validate354(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="apply_patch"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"apply_patch"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate354.errors=vErrors,errors===
0}function validate355(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="shell"&&(vErrors=note(vErrors,instancePath+"/type","co\
nst",{allowedValue:"shell"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate355.errors=vErrors,errors===0}function validate356(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="tool_search"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"tool_search"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate356.errors=vErrors,errors===
0}function validate357(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="programmatic_tool_calling"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"programmatic_tool_calling"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate357.
errors=vErrors,errors===0}function validate338(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;typeof data!="st\
ring"&&!(data&&typeof data=="object"&&!Array.isArray(data))&&(vErrors=note(vErrors,instancePath,"type",{type:schema143.type}),errors++);let _errs2=errors,valid1=!0,
_errs3=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===
errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){
data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="function"?
validate339(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate339.errors),errors=vErrors.length):tag0==="custom"?validate340(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate340.errors),errors=vErrors.length):tag0==="mcp"?validate341(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate341.errors),errors=vErrors.length):tag0==="allowed_tools"?validate342(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate342.errors),errors=vErrors.length):tag0==="file_search"?validate343(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate343.errors),errors=vErrors.length):tag0==="web_search"?validate344(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate344.errors),errors=vErrors.length):tag0==="web_search_2025_08_26"?validate345(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate345.errors),errors=vErrors.length):tag0==="web_search_preview"?validate346(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate346.errors),errors=vErrors.length):tag0==="web_search_preview_2025_03_11"?validate347(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate347.errors),errors=vErrors.length):tag0==="computer"?validate348(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate348.errors),errors=vErrors.length):tag0==="computer_use"?validate349(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate349.errors),errors=vErrors.length):tag0==="computer_use_preview"?validate350(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate350.errors),errors=vErrors.length):tag0==="image_generation"?validate351(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate351.errors),errors=vErrors.length):tag0==="code_interpreter"?validate352(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate352.errors),errors=vErrors.length):tag0==="local_shell"?validate353(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate353.errors),errors=vErrors.length):tag0==="apply_patch"?validate354(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate354.errors),errors=vErrors.length):tag0==="shell"?validate355(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate355.errors),errors=vErrors.length):tag0==="tool_search"?validate356(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate356.
errors),errors=vErrors.length):tag0==="programmatic_tool_calling"?validate357(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate357.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(
vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;var _valid0=_errs5===
errors;valid1=_valid0}return valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++),validate338.errors=vErrors,errors===0}var obj51=[
"standard","daybreak_blue","daybreak_red"],obj52=["compaction"],obj53=["auto","enabled","disabled"],obj54=["file_search_call.results","web_search_call.results",
"web_search_call.action.sources","message.input_image.image_url","computer_call_output.output.image_url","code_interpreter_call.outputs","reasoning.encrypted_co\
ntent","message.output_text.logprobs"],obj55=["score","block"],obj56=["score","block"],obj57=["implicit","explicit"],obj58=["30m","12h"],obj59=["in_memory","in-\
memory","24h"],obj67=["auto","disabled"];function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)func2.call(schema9.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);if(data.model!==void 0&&typeof data.model!="string"&&(vErrors=note(vErrors,instancePath+"/model","type",{type:"string"}),errors++),
data.input!==void 0){let data1=data.input;if(typeof data1!="string"&&!Array.isArray(data1)&&(vErrors=note(vErrors,instancePath+"/input","type",{type:schema9.properties.
input.type}),errors++),Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate26(data1[i0],{instancePath:instancePath+"/input/"+i0,parentData:data1,
parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate26.errors),errors=vErrors.length)}}if(data.instructions!==void 0){let data3=data.instructions;typeof data3!=
"string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/instructions","type",{type:schema9.properties.instructions.type}),errors++)}if(data.access_programs!==
void 0){let data4=data.access_programs;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/access_pro\
grams","type",{type:schema9.properties.access_programs.type}),errors++),data4&&typeof data4=="object"&&!Array.isArray(data4)){for(let key1 in data4)key1!=="cybe\
r"&&(vErrors=note(vErrors,instancePath+"/access_programs","additionalProperties",{additionalProperty:key1}),errors++);if(data4.cyber!==void 0){let data5=data4.cyber;
typeof data5=="string"?obj51.includes(data5)||(vErrors=note(vErrors,instancePath+"/access_programs/cyber","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+
"/access_programs/cyber","type",{type:"string"}),errors++)}}}if(data.background!==void 0){let data6=data.background;typeof data6!="boolean"&&data6!==null&&(vErrors=
note(vErrors,instancePath+"/background","type",{type:schema9.properties.background.type}),errors++)}if(data.client_metadata!==void 0){let data7=data.client_metadata;
if(!(data7&&typeof data7=="object"&&!Array.isArray(data7))&&data7!==null&&(vErrors=note(vErrors,instancePath+"/client_metadata","type",{type:schema9.properties.
client_metadata.type}),errors++),data7&&typeof data7=="object"&&!Array.isArray(data7))for(let key2 in data7)typeof data7[key2]!="string"&&(vErrors=note(vErrors,
instancePath+"/client_metadata/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++)}if(data.context_management!==void 0){let data9=data.
context_management;if(!Array.isArray(data9)&&data9!==null&&(vErrors=note(vErrors,instancePath+"/context_management","type",{type:schema9.properties.context_management.
type}),errors++),Array.isArray(data9)){let len1=data9.length;for(let i1=0;i1<len1;i1++){let data10=data9[i1];if(data10&&typeof data10=="object"&&!Array.isArray(
data10)){data10.type===void 0&&(vErrors=note(vErrors,instancePath+"/context_management/"+i1,"required",{missingProperty:"type"}),errors++);for(let key3 in data10)
key3==="type"||key3==="compact_threshold"||(vErrors=note(vErrors,instancePath+"/context_management/"+i1,"additionalProperties",{additionalProperty:key3}),errors++);
if(data10.type!==void 0){let data11=data10.type;typeof data11=="string"?obj52.includes(data11)||(vErrors=note(vErrors,instancePath+"/context_management/"+i1+"/t\
ype","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/context_management/"+i1+"/type","type",{type:"string"}),errors++)}if(data10.compact_threshold!==
void 0){let data12=data10.compact_threshold;!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12))&&data12!==null&&(vErrors=note(vErrors,instancePath+
"/context_management/"+i1+"/compact_threshold","type",{type:schema9.properties.context_management.items.properties.compact_threshold.type}),errors++)}}else vErrors=
note(vErrors,instancePath+"/context_management/"+i1,"type",{type:"object"}),errors++}}}if(data.conversation!==void 0){let data13=data.conversation;if(typeof data13!=
"string"&&!(data13&&typeof data13=="object"&&!Array.isArray(data13))&&data13!==null&&(vErrors=note(vErrors,instancePath+"/conversation","type",{type:schema9.properties.
conversation.type}),errors++),data13&&typeof data13=="object"&&!Array.isArray(data13)){data13.id===void 0&&(vErrors=note(vErrors,instancePath+"/conversation","r\
equired",{missingProperty:"id"}),errors++);for(let key4 in data13)key4!=="id"&&(vErrors=note(vErrors,instancePath+"/conversation","additionalProperties",{additionalProperty:key4}),
errors++);data13.id!==void 0&&typeof data13.id!="string"&&(vErrors=note(vErrors,instancePath+"/conversation/id","type",{type:"string"}),errors++)}}if(data.generate!==
void 0&&typeof data.generate!="boolean"&&(vErrors=note(vErrors,instancePath+"/generate","type",{type:"boolean"}),errors++),data.image!==void 0){let data16=data.
image;if(!(data16&&typeof data16=="object"&&!Array.isArray(data16))&&data16!==null&&(vErrors=note(vErrors,instancePath+"/image","type",{type:schema9.properties.
image.type}),errors++),data16&&typeof data16=="object"&&!Array.isArray(data16)){for(let key5 in data16)key5!=="context_compression"&&(vErrors=note(vErrors,instancePath+
"/image","additionalProperties",{additionalProperty:key5}),errors++);if(data16.context_compression!==void 0){let data17=data16.context_compression;typeof data17==
"string"?obj53.includes(data17)||(vErrors=note(vErrors,instancePath+"/image/context_compression","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/i\
mage/context_compression","type",{type:"string"}),errors++)}}}if(data.include!==void 0){let data18=data.include;if(!Array.isArray(data18)&&data18!==null&&(vErrors=
note(vErrors,instancePath+"/include","type",{type:schema9.properties.include.type}),errors++),Array.isArray(data18)){let len2=data18.length;for(let i2=0;i2<len2;i2++){
let data19=data18[i2];typeof data19=="string"?obj54.includes(data19)||(vErrors=note(vErrors,instancePath+"/include/"+i2,"openEnum",{}),errors++):(vErrors=note(vErrors,
instancePath+"/include/"+i2,"type",{type:"string"}),errors++)}}}if(data.max_output_tokens!==void 0){let data20=data.max_output_tokens;!(typeof data20=="number"&&
!(data20%1)&&!isNaN(data20)&&isFinite(data20))&&data20!==null&&(vErrors=note(vErrors,instancePath+"/max_output_tokens","type",{type:schema9.properties.max_output_tokens.
type}),errors++)}if(data.max_tool_calls!==void 0){let data21=data.max_tool_calls;!(typeof data21=="number"&&!(data21%1)&&!isNaN(data21)&&isFinite(data21))&&data21!==
null&&(vErrors=note(vErrors,instancePath+"/max_tool_calls","type",{type:schema9.properties.max_tool_calls.type}),errors++)}if(data.metadata!==void 0){let data22=data.
metadata;if(!(data22&&typeof data22=="object"&&!Array.isArray(data22))&&data22!==null&&(vErrors=note(vErrors,instancePath+"/metadata","type",{type:schema9.properties.
metadata.type}),errors++),data22&&typeof data22=="object"&&!Array.isArray(data22))for(let key6 in data22)typeof data22[key6]!="string"&&(vErrors=note(vErrors,instancePath+
"/metadata/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++)}if(data.moderation!==void 0){let data24=data.moderation;if(!(data24&&
typeof data24=="object"&&!Array.isArray(data24))&&data24!==null&&(vErrors=note(vErrors,instancePath+"/moderation","type",{type:schema9.properties.moderation.type}),
errors++),data24&&typeof data24=="object"&&!Array.isArray(data24)){data24.model===void 0&&(vErrors=note(vErrors,instancePath+"/moderation","required",{missingProperty:"\
model"}),errors++);for(let key7 in data24)key7==="model"||key7==="policy"||(vErrors=note(vErrors,instancePath+"/moderation","additionalProperties",{additionalProperty:key7}),
errors++);if(data24.model!==void 0&&typeof data24.model!="string"&&(vErrors=note(vErrors,instancePath+"/moderation/model","type",{type:"string"}),errors++),data24.
policy!==void 0){let data26=data24.policy;if(!(data26&&typeof data26=="object"&&!Array.isArray(data26))&&data26!==null&&(vErrors=note(vErrors,instancePath+"/mod\
eration/policy","type",{type:schema9.properties.moderation.properties.policy.type}),errors++),data26&&typeof data26=="object"&&!Array.isArray(data26)){for(let key8 in data26)
key8==="input"||key8==="output"||(vErrors=note(vErrors,instancePath+"/moderation/policy","additionalProperties",{additionalProperty:key8}),errors++);if(data26.input!==
void 0){let data27=data26.input;if(!(data27&&typeof data27=="object"&&!Array.isArray(data27))&&data27!==null&&(vErrors=note(vErrors,instancePath+"/moderation/po\
licy/input","type",{type:schema9.properties.moderation.properties.policy.properties.input.type}),errors++),data27&&typeof data27=="object"&&!Array.isArray(data27)){
data27.mode===void 0&&(vErrors=note(vErrors,instancePath+"/moderation/policy/input","required",{missingProperty:"mode"}),errors++);for(let key9 in data27)key9!==
"mode"&&(vErrors=note(vErrors,instancePath+"/moderation/policy/input","additionalProperties",{additionalProperty:key9}),errors++);if(data27.mode!==void 0){let data28=data27.
mode;typeof data28=="string"?obj55.includes(data28)||(vErrors=note(vErrors,instancePath+"/moderation/policy/input/mode","openEnum",{}),errors++):(vErrors=note(vErrors,
instancePath+"/moderation/policy/input/mode","type",{type:"string"}),errors++)}}}if(data26.output!==void 0){let data29=data26.output;if(!(data29&&typeof data29==
"object"&&!Array.isArray(data29))&&data29!==null&&(vErrors=note(vErrors,instancePath+"/moderation/policy/output","type",{type:schema9.properties.moderation.properties.
policy.properties.output.type}),errors++),data29&&typeof data29=="object"&&!Array.isArray(data29)){data29.mode===void 0&&(vErrors=note(vErrors,instancePath+"/mo\
deration/policy/output","required",{missingProperty:"mode"}),errors++);for(let key10 in data29)key10!=="mode"&&(vErrors=note(vErrors,instancePath+"/moderation/p\
olicy/output","additionalProperties",{additionalProperty:key10}),errors++);if(data29.mode!==void 0){let data30=data29.mode;typeof data30=="string"?obj56.includes(
data30)||(vErrors=note(vErrors,instancePath+"/moderation/policy/output/mode","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/moderation/policy/out\
put/mode","type",{type:"string"}),errors++)}}}}}}}if(data.parallel_tool_calls!==void 0){let data31=data.parallel_tool_calls;typeof data31!="boolean"&&data31!==null&&
(vErrors=note(vErrors,instancePath+"/parallel_tool_calls","type",{type:schema9.properties.parallel_tool_calls.type}),errors++)}if(data.previous_response_id!==void 0){
let data32=data.previous_response_id;typeof data32!="string"&&data32!==null&&(vErrors=note(vErrors,instancePath+"/previous_response_id","type",{type:schema9.properties.
previous_response_id.type}),errors++)}if(data.prompt!==void 0&&(validate326(data.prompt,{instancePath:instancePath+"/prompt",parentData:data,parentDataProperty:"\
prompt",rootData})||(vErrors=join(vErrors,validate326.errors),errors=vErrors.length)),data.prompt_cache_key!==void 0){let data34=data.prompt_cache_key;typeof data34!=
"string"&&data34!==null&&(vErrors=note(vErrors,instancePath+"/prompt_cache_key","type",{type:schema9.properties.prompt_cache_key.type}),errors++)}if(data.prompt_cache_options!==
void 0){let data35=data.prompt_cache_options;if(!(data35&&typeof data35=="object"&&!Array.isArray(data35))&&data35!==null&&(vErrors=note(vErrors,instancePath+"/\
prompt_cache_options","type",{type:schema9.properties.prompt_cache_options.type}),errors++),data35&&typeof data35=="object"&&!Array.isArray(data35)){for(let key11 in data35)
key11==="mode"||key11==="ttl"||key11==="prewarm"||key11==="comparison_response_id"||(vErrors=note(vErrors,instancePath+"/prompt_cache_options","additionalProper\
ties",{additionalProperty:key11}),errors++);if(data35.mode!==void 0){let data36=data35.mode;typeof data36=="string"?obj57.includes(data36)||(vErrors=note(vErrors,
instancePath+"/prompt_cache_options/mode","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/prompt_cache_options/mode","type",{type:"string"}),errors++)}
if(data35.ttl!==void 0){let data37=data35.ttl;typeof data37=="string"?obj58.includes(data37)||(vErrors=note(vErrors,instancePath+"/prompt_cache_options/ttl","op\
enEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/prompt_cache_options/ttl","type",{type:"string"}),errors++)}if(data35.prewarm!==void 0&&typeof data35.
prewarm!="boolean"&&(vErrors=note(vErrors,instancePath+"/prompt_cache_options/prewarm","type",{type:"boolean"}),errors++),data35.comparison_response_id!==void 0){
let data39=data35.comparison_response_id;typeof data39!="string"&&data39!==null&&(vErrors=note(vErrors,instancePath+"/prompt_cache_options/comparison_response_i\
d","type",{type:schema9.properties.prompt_cache_options.properties.comparison_response_id.type}),errors++)}}}if(data.prompt_cache_retention!==void 0){let data40=data.
prompt_cache_retention;typeof data40!="string"&&data40!==null&&(vErrors=note(vErrors,instancePath+"/prompt_cache_retention","type",{type:schema9.properties.prompt_cache_retention.
type}),errors++),typeof data40=="string"&&(obj59.includes(data40)||(vErrors=note(vErrors,instancePath+"/prompt_cache_retention","openEnum",{}),errors++))}if(data.
reasoning!==void 0&&(validate331(data.reasoning,{instancePath:instancePath+"/reasoning",parentData:data,parentDataProperty:"reasoning",rootData})||(vErrors=join(
vErrors,validate331.errors),errors=vErrors.length)),data.safety_identifier!==void 0){let data42=data.safety_identifier;typeof data42!="string"&&data42!==null&&(vErrors=
note(vErrors,instancePath+"/safety_identifier","type",{type:schema9.properties.safety_identifier.type}),errors++)}if(data.service_tier!==void 0&&(validate333(data.
service_tier,{instancePath:instancePath+"/service_tier",parentData:data,parentDataProperty:"service_tier",rootData})||(vErrors=join(vErrors,validate333.errors),
errors=vErrors.length)),data.store!==void 0){let data44=data.store;typeof data44!="boolean"&&data44!==null&&(vErrors=note(vErrors,instancePath+"/store","type",{
type:schema9.properties.store.type}),errors++)}if(data.stream!==void 0){let data45=data.stream;typeof data45!="boolean"&&data45!==null&&(vErrors=note(vErrors,instancePath+
"/stream","type",{type:schema9.properties.stream.type}),errors++)}if(data.stream_options!==void 0){let data46=data.stream_options;if(!(data46&&typeof data46=="o\
bject"&&!Array.isArray(data46))&&data46!==null&&(vErrors=note(vErrors,instancePath+"/stream_options","type",{type:schema9.properties.stream_options.type}),errors++),
data46&&typeof data46=="object"&&!Array.isArray(data46)){for(let key12 in data46)key12!=="include_obfuscation"&&(vErrors=note(vErrors,instancePath+"/stream_opti\
ons","additionalProperties",{additionalProperty:key12}),errors++);data46.include_obfuscation!==void 0&&typeof data46.include_obfuscation!="boolean"&&(vErrors=note(
vErrors,instancePath+"/stream_options/include_obfuscation","type",{type:"boolean"}),errors++)}}if(data.temperature!==void 0){let data48=data.temperature;!(typeof data48==
"number"&&isFinite(data48))&&data48!==null&&(vErrors=note(vErrors,instancePath+"/temperature","type",{type:schema9.properties.temperature.type}),errors++)}if(data.
text!==void 0&&(validate335(data.text,{instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData})||(vErrors=join(vErrors,validate335.
errors),errors=vErrors.length)),data.tool_choice!==void 0&&(validate338(data.tool_choice,{instancePath:instancePath+"/tool_choice",parentData:data,parentDataProperty:"\
tool_choice",rootData})||(vErrors=join(vErrors,validate338.errors),errors=vErrors.length)),data.tools!==void 0){let data51=data.tools;if(!Array.isArray(data51)&&
data51!==null&&(vErrors=note(vErrors,instancePath+"/tools","type",{type:schema9.properties.tools.type}),errors++),Array.isArray(data51)){let len3=data51.length;
for(let i3=0;i3<len3;i3++)validate103(data51[i3],{instancePath:instancePath+"/tools/"+i3,parentData:data51,parentDataProperty:i3,rootData})||(vErrors=join(vErrors,
validate103.errors),errors=vErrors.length)}}if(data.top_logprobs!==void 0){let data53=data.top_logprobs;!(typeof data53=="number"&&!(data53%1)&&!isNaN(data53)&&
isFinite(data53))&&data53!==null&&(vErrors=note(vErrors,instancePath+"/top_logprobs","type",{type:schema9.properties.top_logprobs.type}),errors++)}if(data.top_p!==
void 0){let data54=data.top_p;!(typeof data54=="number"&&isFinite(data54))&&data54!==null&&(vErrors=note(vErrors,instancePath+"/top_p","type",{type:schema9.properties.
top_p.type}),errors++)}if(data.truncation!==void 0){let data55=data.truncation;typeof data55!="string"&&data55!==null&&(vErrors=note(vErrors,instancePath+"/trun\
cation","type",{type:schema9.properties.truncation.type}),errors++),typeof data55=="string"&&(obj67.includes(data55)||(vErrors=note(vErrors,instancePath+"/trunc\
ation","openEnum",{}),errors++))}if(data.user!==void 0){let data56=data.user;typeof data56!="string"&&data56!==null&&(vErrors=note(vErrors,instancePath+"/user",
"type",{type:schema9.properties.user.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate25.errors=vErrors,
errors===0}var response=validate379,schema163={type:"object",required:["id","object","created_at","error","incomplete_details","instructions","metadata","model",
"output","parallel_tool_calls","temperature","tool_choice","tools","top_p"],properties:{id:{type:"string"},object:{const:"response"},created_at:{type:"number"},
status:{$ref:"#/$defs/ResponseStatus"},completed_at:{type:["number","null"]},error:{$ref:"#/$defs/ResponseError"},incomplete_details:{$ref:"#/$defs/IncompleteDe\
tails"},instructions:{type:["string","array","null"],items:{$ref:"#/$defs/InputItem"}},metadata:{type:["object","null"],additionalProperties:{type:"string"}},model:{
type:"string"},output:{type:"array",items:{$ref:"#/$defs/OutputItem"}},parallel_tool_calls:{type:"boolean"},temperature:{type:["number","null"]},tool_choice:{$ref:"\
#/$defs/ToolChoice"},tools:{type:"array",items:{$ref:"#/$defs/Tool"}},top_p:{type:["number","null"]},access_programs:{type:["object","null"],properties:{cyber:{
type:"string",openEnum:["standard","daybreak_blue","daybreak_red"]}},additionalProperties:!1},background:{type:["boolean","null"]},billing:{type:["object","null"],
properties:{payer:{type:"string"}},additionalProperties:!1},conversation:{type:["object","null"],required:["id"],properties:{id:{type:"string"}},additionalProperties:!1},
frequency_penalty:{type:["number","null"]},presence_penalty:{type:["number","null"]},image:{type:["object","null"],properties:{context_compression:{type:"string",
openEnum:["enabled","disabled","auto"]}},additionalProperties:!1},max_output_tokens:{type:["integer","null"]},max_tool_calls:{type:["integer","null"]},moderation:{
$ref:"#/$defs/Moderation"},output_text:{type:["string","null"]},previous_response_id:{type:["string","null"]},prompt:{$ref:"#/$defs/Prompt"},prompt_cache_diagnostics:{
$ref:"#/$defs/PromptCacheDiagnostics"},prompt_cache_key:{type:["string","null"]},prompt_cache_options:{type:["object","null"],properties:{mode:{type:"string",openEnum:[
"implicit","explicit"]},ttl:{type:"string",openEnum:["30m","12h"]},comparison_response_id:{type:["string","null"]},prewarm:{type:"boolean"}},additionalProperties:!1},
prompt_cache_retention:{type:["string","null"],openEnum:["in_memory","in-memory","24h"]},reasoning:{$ref:"#/$defs/ReasoningOptions"},safety_identifier:{type:["s\
tring","null"]},service_tier:{$ref:"#/$defs/ServiceTier"},store:{type:["boolean","null"]},text:{$ref:"#/$defs/TextOptions"},tool_usage:{$ref:"#/$defs/ToolUsage"},
top_logprobs:{type:["integer","null"]},truncation:{type:["string","null"],openEnum:["auto","disabled"]},usage:{$ref:"#/$defs/Usage"},user:{type:["string","null"]}},
additionalProperties:!1},schema164={type:"string",enum:["completed","failed","in_progress","cancelled","queued","incomplete"]};function validate380(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"&&(vErrors=note(vErrors,instancePath,"type",{type:"string"}),
errors++),data==="completed"||data==="failed"||data==="in_progress"||data==="cancelled"||data==="queued"||data==="incomplete"||(vErrors=note(vErrors,instancePath,
"enum",{allowedValues:schema164.enum}),errors++),validate380.errors=vErrors,errors===0}var schema165={type:["object","null"],required:["code","message"],properties:{
code:{type:"string",openEnum:["server_error","rate_limit_exceeded","invalid_prompt","data_residency_mismatch","bio_policy","misalignment_policy_violation","vect\
or_store_timeout","invalid_image","invalid_image_format","invalid_base64_image","invalid_image_url","image_too_large","image_too_small","image_parse_error","ima\
ge_content_policy_violation","invalid_image_mode","image_file_too_large","unsupported_image_media_type","empty_image_file","failed_to_download_image","image_fil\
e_not_found","context_length_exceeded","insufficient_quota","usage_not_included","cyber_policy","server_is_overloaded","slow_down"]},message:{type:"string"},param:{
type:["string","null"]},type:{type:["string","null"]},misalignment:{$ref:"#/$defs/Misalignment"}},additionalProperties:!1},obj68=["server_error","rate_limit_exc\
eeded","invalid_prompt","data_residency_mismatch","bio_policy","misalignment_policy_violation","vector_store_timeout","invalid_image","invalid_image_format","in\
valid_base64_image","invalid_image_url","image_too_large","image_too_small","image_parse_error","image_content_policy_violation","invalid_image_mode","image_fil\
e_too_large","unsupported_image_media_type","empty_image_file","failed_to_download_image","image_file_not_found","context_length_exceeded","insufficient_quota",
"usage_not_included","cyber_policy","server_is_overloaded","slow_down"];function validate382(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema165.type}),
errors++),data&&typeof data=="object"&&!Array.isArray(data)){data.code===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"code"}),errors++),
data.message===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"message"}),errors++);for(let key0 in data)key0==="code"||key0==="message"||
key0==="param"||key0==="type"||key0==="misalignment"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.code!==
void 0){let data0=data.code;typeof data0=="string"?obj68.includes(data0)||(vErrors=note(vErrors,instancePath+"/code","openEnum",{}),errors++):(vErrors=note(vErrors,
instancePath+"/code","type",{type:"string"}),errors++)}if(data.message!==void 0&&typeof data.message!="string"&&(vErrors=note(vErrors,instancePath+"/message","t\
ype",{type:"string"}),errors++),data.param!==void 0){let data2=data.param;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/param","typ\
e",{type:schema165.properties.param.type}),errors++)}if(data.type!==void 0){let data3=data.type;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+
"/type","type",{type:schema165.properties.type.type}),errors++)}data.misalignment!==void 0&&(validate23(data.misalignment,{instancePath:instancePath+"/misalignm\
ent",parentData:data,parentDataProperty:"misalignment",rootData})||(vErrors=join(vErrors,validate23.errors),errors=vErrors.length))}return validate382.errors=vErrors,
errors===0}var schema166={type:["object","null"],properties:{reason:{type:"string",openEnum:["max_output_tokens","max_messages","content_filter","steered"]}},additionalProperties:!1},
obj69=["max_output_tokens","max_messages","content_filter","steered"];function validate385(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema166.type}),
errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0!=="reason"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.reason!==void 0){let data0=data.reason;typeof data0=="string"?obj69.includes(data0)||(vErrors=note(vErrors,instancePath+"/reason","openEnum",{}),
errors++):(vErrors=note(vErrors,instancePath+"/reason","type",{type:"string"}),errors++)}}return validate385.errors=vErrors,errors===0}var schema168={type:"object",required:["type","id","role","status","content"],properties:{type:{const:"message"},id:{type:"string"},role:{const:"assistant"},status:{
type:"string",enum:["in_progress","completed","incomplete"]},content:{type:"array",items:{$ref:"#/$defs/OutputPart"}},phase:{$ref:"#/$defs/Phase"}},additionalProperties:!1};var schema170={type:"object",required:["type","text","annotations"],properties:{type:{const:"output_text"},text:{type:"string"},annotations:{type:"array",items:{
$ref:"#/$defs/Annotation"}},logprobs:{type:"array",items:{$ref:"#/$defs/Logprob"}}},additionalProperties:!1};function validate391(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema170.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="text"||key0==="annotations"||
key0==="logprobs"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="output_tex\
t"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"output_text"}),errors++),data.text!==void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,
instancePath+"/text","type",{type:"string"}),errors++),data.annotations!==void 0){let data2=data.annotations;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<
len0;i0++)validate42(data2[i0],{instancePath:instancePath+"/annotations/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate42.
errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/annotations","type",{type:"array"}),errors++}if(data.logprobs!==void 0){let data4=data.logprobs;
if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)validate52(data4[i1],{instancePath:instancePath+"/logprobs/"+i1,parentData:data4,parentDataProperty:i1,
rootData})||(vErrors=join(vErrors,validate52.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/logprobs","type",{type:"array"}),errors++}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate391.errors=vErrors,errors===0}function validate390(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="output_text"?validate391(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate391.errors),errors=vErrors.length):tag0==="refusal"?validate56(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate56.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate390.errors=vErrors,errors===0}function validate389(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema168.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="role"||key0==="status"||key0==="content"||key0==="phase"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="message"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"message"}),errors++),data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),
errors++),data.role!==void 0&&data.role!=="assistant"&&(vErrors=note(vErrors,instancePath+"/role","const",{allowedValue:"assistant"}),errors++),data.status!==void 0){
let data3=data.status;typeof data3!="string"&&(vErrors=note(vErrors,instancePath+"/status","type",{type:"string"}),errors++),data3==="in_progress"||data3==="com\
pleted"||data3==="incomplete"||(vErrors=note(vErrors,instancePath+"/status","enum",{allowedValues:schema168.properties.status.enum}),errors++)}if(data.content!==
void 0){let data4=data.content;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate390(data4[i0],{instancePath:instancePath+"/conte\
nt/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate390.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/content","type",{type:"array"}),errors++}data.phase!==void 0&&(validate66(data.phase,{instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"p\
hase",rootData})||(vErrors=join(vErrors,validate66.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate389.
errors=vErrors,errors===0}var schema171={type:"object",required:["type","id","summary"],properties:{type:{const:"reasoning"},id:{type:"string"},summary:{type:"a\
rray",items:{$ref:"#/$defs/SummaryText"}},content:{type:"array",items:{$ref:"#/$defs/ReasoningText"}},encrypted_content:{type:["string","null"]},status:{$ref:"#\
/$defs/ItemStatus"}},additionalProperties:!1};function validate398(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema171.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="summary"||key0==="content"||key0==="encrypted_content"||key0==="status"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="reasoning"&&(vErrors=note(vErrors,instancePath+"/ty\
pe","const",{allowedValue:"reasoning"}),errors++),data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),
data.summary!==void 0){let data2=data.summary;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate69(data2[i0],{instancePath:instancePath+
"/summary/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate69.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/summary","type",{type:"array"}),errors++}if(data.content!==void 0){let data4=data.content;if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)
validate71(data4[i1],{instancePath:instancePath+"/content/"+i1,parentData:data4,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate71.errors),errors=
vErrors.length)}else vErrors=note(vErrors,instancePath+"/content","type",{type:"array"}),errors++}if(data.encrypted_content!==void 0){let data6=data.encrypted_content;
typeof data6!="string"&&data6!==null&&(vErrors=note(vErrors,instancePath+"/encrypted_content","type",{type:schema171.properties.encrypted_content.type}),errors++)}
data.status!==void 0&&(validate64(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,
validate64.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate398.errors=vErrors,errors===0}
var schema172={type:"object",required:["type","id","encrypted_content"],properties:{type:{const:"compaction"},id:{type:"string"},encrypted_content:{type:"string"},
created_by:{type:"string"}},additionalProperties:!1};function validate402(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema172.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="encrypted_content"||key0==="created_by"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="compaction"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"compaction"}),errors++),data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),
data.encrypted_content!==void 0&&typeof data.encrypted_content!="string"&&(vErrors=note(vErrors,instancePath+"/encrypted_content","type",{type:"string"}),errors++),
data.created_by!==void 0&&typeof data.created_by!="string"&&(vErrors=note(vErrors,instancePath+"/created_by","type",{type:"string"}),errors++)}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate402.errors=vErrors,errors===0}function validate388(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="message"?validate389(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate389.errors),errors=vErrors.length):tag0==="reasoning"?validate398(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate398.errors),errors=vErrors.length):tag0==="compaction"?validate402(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate402.errors),errors=vErrors.length):tag0==="function_call"?validate77(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate77.errors),errors=vErrors.length):tag0==="function_call_output"?validate85(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate85.errors),errors=vErrors.length):tag0==="custom_tool_call"?validate93(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate93.errors),errors=vErrors.length):tag0==="custom_tool_call_output"?validate96(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate96.errors),errors=vErrors.length):tag0==="tool_search_call"?validate100(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate100.errors),errors=vErrors.length):tag0==="tool_search_output"?validate102(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate102.errors),errors=vErrors.length):tag0==="additional_tools"?validate188(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate188.errors),errors=vErrors.length):tag0==="configuration_update"?validate190(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate190.errors),errors=vErrors.length):tag0==="context_compaction"?validate199(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate199.errors),errors=vErrors.length):tag0==="program"?validate200(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate200.errors),errors=vErrors.length):tag0==="program_output"?validate201(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate201.errors),errors=vErrors.length):tag0==="web_search_call"?validate202(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate202.errors),errors=vErrors.length):tag0==="file_search_call"?validate211(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate211.errors),errors=vErrors.length):tag0==="code_interpreter_call"?validate214(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate214.errors),errors=vErrors.length):tag0==="image_generation_call"?validate221(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate221.errors),errors=vErrors.length):tag0==="computer_call"?validate222(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate222.errors),errors=vErrors.length):tag0==="computer_call_output"?validate246(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate246.errors),errors=vErrors.length):tag0==="local_shell_call"?validate250(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate250.errors),errors=vErrors.length):tag0==="local_shell_call_output"?validate251(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate251.errors),errors=vErrors.length):tag0==="shell_call"?validate253(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate253.errors),errors=vErrors.length):tag0==="shell_call_output"?validate257(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate257.errors),errors=vErrors.length):tag0==="apply_patch_call"?validate268(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate268.errors),errors=vErrors.length):tag0==="apply_patch_call_output"?validate278(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate278.errors),errors=vErrors.length):tag0==="mcp_list_tools"?validate280(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate280.errors),errors=vErrors.length):tag0==="mcp_call"?validate283(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate283.errors),errors=vErrors.length):tag0==="mcp_approval_request"?validate286(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate286.errors),errors=vErrors.length):tag0==="mcp_approval_response"?validate287(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate287.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate388.errors=vErrors,errors===0}var schema173={type:["object","null"],required:["input","output"],properties:{input:{$ref:"#/$de\
fs/ModerationOutcome"},output:{$ref:"#/$defs/ModerationOutcome"}},additionalProperties:!1};var schema175={type:"object",required:["type","flagged","model","categories","category_scores","category_applied_input_types"],properties:{type:{const:"moderati\
on_result"},flagged:{type:"boolean"},model:{type:"string"},categories:{type:"object",additionalProperties:{type:"boolean"}},category_scores:{type:"object",additionalProperties:{
type:"number"}},category_applied_input_types:{type:"object",additionalProperties:{type:"array",items:{type:"string"}}}},additionalProperties:!1};function validate438(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema175.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="flag\
ged"||key0==="model"||key0==="categories"||key0==="category_scores"||key0==="category_applied_input_types"||(vErrors=note(vErrors,instancePath,"additionalProper\
ties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="moderation_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
moderation_result"}),errors++),data.flagged!==void 0&&typeof data.flagged!="boolean"&&(vErrors=note(vErrors,instancePath+"/flagged","type",{type:"boolean"}),errors++),
data.model!==void 0&&typeof data.model!="string"&&(vErrors=note(vErrors,instancePath+"/model","type",{type:"string"}),errors++),data.categories!==void 0){let data3=data.
categories;if(data3&&typeof data3=="object"&&!Array.isArray(data3))for(let key1 in data3)typeof data3[key1]!="boolean"&&(vErrors=note(vErrors,instancePath+"/cat\
egories/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"boolean"}),errors++);else vErrors=note(vErrors,instancePath+"/categories","type",{type:"obje\
ct"}),errors++}if(data.category_scores!==void 0){let data5=data.category_scores;if(data5&&typeof data5=="object"&&!Array.isArray(data5))for(let key2 in data5){let data6=data5[key2];
typeof data6=="number"&&isFinite(data6)||(vErrors=note(vErrors,instancePath+"/category_scores/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"number"}),
errors++)}else vErrors=note(vErrors,instancePath+"/category_scores","type",{type:"object"}),errors++}if(data.category_applied_input_types!==void 0){let data7=data.
category_applied_input_types;if(data7&&typeof data7=="object"&&!Array.isArray(data7))for(let key3 in data7){let data8=data7[key3];if(Array.isArray(data8)){let len0=data8.
length;for(let i0=0;i0<len0;i0++)typeof data8[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/category_applied_input_types/"+key3.replace(/~/g,"~0").replace(
/\//g,"~1")+"/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/category_applied_input_types/"+key3.replace(/~/g,"~0").replace(/\//g,
"~1"),"type",{type:"array"}),errors++}else vErrors=note(vErrors,instancePath+"/category_applied_input_types","type",{type:"object"}),errors++}}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate438.errors=vErrors,errors===0}var schema176={type:"object",required:["type","code","message"],
properties:{type:{const:"error"},code:{type:"string"},message:{type:"string"}},additionalProperties:!1};function validate439(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema176.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="code"||key0==="message"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="error"&&(vErrors=note(vErrors,instancePath+"/type","co\
nst",{allowedValue:"error"}),errors++),data.code!==void 0&&typeof data.code!="string"&&(vErrors=note(vErrors,instancePath+"/code","type",{type:"string"}),errors++),
data.message!==void 0&&typeof data.message!="string"&&(vErrors=note(vErrors,instancePath+"/message","type",{type:"string"}),errors++)}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate439.errors=vErrors,errors===0}function validate437(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="moderation_result"?validate438(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate438.errors),errors=vErrors.length):tag0==="error"?validate439(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate439.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate437.errors=vErrors,errors===0}function validate436(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema173.type}),errors++),data&&
typeof data=="object"&&!Array.isArray(data)){data.input===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"input"}),errors++),data.output===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"output"}),errors++);for(let key0 in data)key0==="input"||key0==="output"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.input!==void 0&&(validate437(data.input,{instancePath:instancePath+"/input",
parentData:data,parentDataProperty:"input",rootData})||(vErrors=join(vErrors,validate437.errors),errors=vErrors.length)),data.output!==void 0&&(validate437(data.
output,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData})||(vErrors=join(vErrors,validate437.errors),errors=vErrors.length))}
return validate436.errors=vErrors,errors===0}var schema177={type:["null","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{
propertyName:"type"},oneOf:[{$ref:"#/$defs/CacheMiss"},{$ref:"#/$defs/CacheHit"},{$ref:"#/$defs/ComparisonResponseNotFound"},{$ref:"#/$defs/Unavailable"}]}}]},schema178={
type:"object",required:["type","cache_missed_tokens","reason"],properties:{type:{const:"cache_miss"},cache_missed_tokens:{type:"integer"},reason:{type:"string",
openEnum:["model_changed","prompt_cache_key_changed","tools_changed","text_format_changed","reasoning_effort_changed","verbosity_changed","context_compacted","i\
nput_changed","service_tier_changed"]},comparison_reusable_tokens:{type:"integer"}},additionalProperties:!1},obj72=["model_changed","prompt_cache_key_changed","\
tools_changed","text_format_changed","reasoning_effort_changed","verbosity_changed","context_compacted","input_changed","service_tier_changed"];function validate447(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema178.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="cach\
e_missed_tokens"||key0==="reason"||key0==="comparison_reusable_tokens"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="cache_miss"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"cache_miss"}),errors++),data.cache_missed_tokens!==
void 0){let data1=data.cache_missed_tokens;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/cache_missed\
_tokens","type",{type:"integer"}),errors++)}if(data.reason!==void 0){let data2=data.reason;typeof data2=="string"?obj72.includes(data2)||(vErrors=note(vErrors,instancePath+
"/reason","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/reason","type",{type:"string"}),errors++)}if(data.comparison_reusable_tokens!==void 0){let data3=data.
comparison_reusable_tokens;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/comparison_reusable_tokens",
"type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate447.errors=vErrors,errors===0}function validate448(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="cache_hit"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"cache_hit"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate448.errors=vErrors,errors===
0}function validate449(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="comparison_response_not_found"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"comparison_response_not_found"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate449.
errors=vErrors,errors===0}function validate450(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="unavailable"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"unavailable"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate450.errors=vErrors,errors===
0}function validate446(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;data!==null&&!(data&&typeof data=="objec\
t"&&!Array.isArray(data))&&(vErrors=note(vErrors,instancePath,"type",{type:schema177.type}),errors++);let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data==
"object"&&!Array.isArray(data))){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&
(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="cache_miss"?validate447(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate447.errors),errors=vErrors.length):tag0==="cache_hit"?validate448(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate448.errors),errors=vErrors.length):tag0==="comparison_response_not_found"?validate449(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate449.errors),errors=vErrors.length):tag0==="unavailable"?validate450(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate450.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;var _valid0=_errs5===errors;valid1=_valid0}return valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++),validate446.
errors=vErrors,errors===0}var schema182={type:["object","null"],properties:{image_gen:{type:"object",required:["input_tokens","input_tokens_details","output_tok\
ens","total_tokens"],properties:{input_tokens:{type:"integer"},input_tokens_details:{type:"object",required:["image_tokens","text_tokens"],properties:{image_tokens:{
type:"integer"},text_tokens:{type:"integer"}},additionalProperties:!1},output_tokens:{type:"integer"},total_tokens:{type:"integer"},cached_tokens:{type:"integer"},
cached_tokens_details:{type:"object",required:["cached_image_tokens","cached_text_tokens"],properties:{cached_image_tokens:{type:"integer"},cached_text_tokens:{
type:"integer"}},additionalProperties:!1},output_tokens_details:{type:"object",required:["image_tokens","text_tokens"],properties:{image_tokens:{type:"integer"},
text_tokens:{type:"integer"}},additionalProperties:!1}},additionalProperties:!1},web_search:{type:"object",required:["num_requests"],properties:{num_requests:{type:"\
integer"}},additionalProperties:!1}},additionalProperties:!1};function validate459(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema182.type}),errors++),data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="image_gen"||key0==="web_search"||(vErrors=note(vErrors,instancePath,"additionalPropert\
ies",{additionalProperty:key0}),errors++);if(data.image_gen!==void 0){let data0=data.image_gen;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){for(let prop0 of schema182.
properties.image_gen.required)data0[prop0]===void 0&&(vErrors=note(vErrors,instancePath+"/image_gen","required",{missingProperty:prop0}),errors++);for(let key1 in data0)
key1==="input_tokens"||key1==="input_tokens_details"||key1==="output_tokens"||key1==="total_tokens"||key1==="cached_tokens"||key1==="cached_tokens_details"||key1===
"output_tokens_details"||(vErrors=note(vErrors,instancePath+"/image_gen","additionalProperties",{additionalProperty:key1}),errors++);if(data0.input_tokens!==void 0){
let data1=data0.input_tokens;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/image_gen/input_tokens","t\
ype",{type:"integer"}),errors++)}if(data0.input_tokens_details!==void 0){let data2=data0.input_tokens_details;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){
data2.image_tokens===void 0&&(vErrors=note(vErrors,instancePath+"/image_gen/input_tokens_details","required",{missingProperty:"image_tokens"}),errors++),data2.text_tokens===
void 0&&(vErrors=note(vErrors,instancePath+"/image_gen/input_tokens_details","required",{missingProperty:"text_tokens"}),errors++);for(let key2 in data2)key2===
"image_tokens"||key2==="text_tokens"||(vErrors=note(vErrors,instancePath+"/image_gen/input_tokens_details","additionalProperties",{additionalProperty:key2}),errors++);
if(data2.image_tokens!==void 0){let data3=data2.image_tokens;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+
"/image_gen/input_tokens_details/image_tokens","type",{type:"integer"}),errors++)}if(data2.text_tokens!==void 0){let data4=data2.text_tokens;typeof data4=="numb\
er"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/image_gen/input_tokens_details/text_tokens","type",{type:"integer"}),errors++)}}else
vErrors=note(vErrors,instancePath+"/image_gen/input_tokens_details","type",{type:"object"}),errors++}if(data0.output_tokens!==void 0){let data5=data0.output_tokens;
typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)||(vErrors=note(vErrors,instancePath+"/image_gen/output_tokens","type",{type:"integer"}),errors++)}
if(data0.total_tokens!==void 0){let data6=data0.total_tokens;typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6)||(vErrors=note(vErrors,instancePath+
"/image_gen/total_tokens","type",{type:"integer"}),errors++)}if(data0.cached_tokens!==void 0){let data7=data0.cached_tokens;typeof data7=="number"&&!(data7%1)&&
!isNaN(data7)&&isFinite(data7)||(vErrors=note(vErrors,instancePath+"/image_gen/cached_tokens","type",{type:"integer"}),errors++)}if(data0.cached_tokens_details!==
void 0){let data8=data0.cached_tokens_details;if(data8&&typeof data8=="object"&&!Array.isArray(data8)){data8.cached_image_tokens===void 0&&(vErrors=note(vErrors,
instancePath+"/image_gen/cached_tokens_details","required",{missingProperty:"cached_image_tokens"}),errors++),data8.cached_text_tokens===void 0&&(vErrors=note(vErrors,
instancePath+"/image_gen/cached_tokens_details","required",{missingProperty:"cached_text_tokens"}),errors++);for(let key3 in data8)key3==="cached_image_tokens"||
key3==="cached_text_tokens"||(vErrors=note(vErrors,instancePath+"/image_gen/cached_tokens_details","additionalProperties",{additionalProperty:key3}),errors++);if(data8.
cached_image_tokens!==void 0){let data9=data8.cached_image_tokens;typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9)||(vErrors=note(vErrors,instancePath+
"/image_gen/cached_tokens_details/cached_image_tokens","type",{type:"integer"}),errors++)}if(data8.cached_text_tokens!==void 0){let data10=data8.cached_text_tokens;
typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10)||(vErrors=note(vErrors,instancePath+"/image_gen/cached_tokens_details/cached_text_tokens",
"type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath+"/image_gen/cached_tokens_details","type",{type:"object"}),errors++}if(data0.output_tokens_details!==
void 0){let data11=data0.output_tokens_details;if(data11&&typeof data11=="object"&&!Array.isArray(data11)){data11.image_tokens===void 0&&(vErrors=note(vErrors,instancePath+
"/image_gen/output_tokens_details","required",{missingProperty:"image_tokens"}),errors++),data11.text_tokens===void 0&&(vErrors=note(vErrors,instancePath+"/imag\
e_gen/output_tokens_details","required",{missingProperty:"text_tokens"}),errors++);for(let key4 in data11)key4==="image_tokens"||key4==="text_tokens"||(vErrors=
note(vErrors,instancePath+"/image_gen/output_tokens_details","additionalProperties",{additionalProperty:key4}),errors++);if(data11.image_tokens!==void 0){let data12=data11.
image_tokens;typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12)||(vErrors=note(vErrors,instancePath+"/image_gen/output_tokens_details/image_\
tokens","type",{type:"integer"}),errors++)}if(data11.text_tokens!==void 0){let data13=data11.text_tokens;typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&isFinite(
data13)||(vErrors=note(vErrors,instancePath+"/image_gen/output_tokens_details/text_tokens","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath+
"/image_gen/output_tokens_details","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath+"/image_gen","type",{type:"object"}),errors++}if(data.
web_search!==void 0){let data14=data.web_search;if(data14&&typeof data14=="object"&&!Array.isArray(data14)){data14.num_requests===void 0&&(vErrors=note(vErrors,
instancePath+"/web_search","required",{missingProperty:"num_requests"}),errors++);for(let key5 in data14)key5!=="num_requests"&&(vErrors=note(vErrors,instancePath+
"/web_search","additionalProperties",{additionalProperty:key5}),errors++);if(data14.num_requests!==void 0){let data15=data14.num_requests;typeof data15=="number"&&
!(data15%1)&&!isNaN(data15)&&isFinite(data15)||(vErrors=note(vErrors,instancePath+"/web_search/num_requests","type",{type:"integer"}),errors++)}}else vErrors=note(
vErrors,instancePath+"/web_search","type",{type:"object"}),errors++}}return validate459.errors=vErrors,errors===0}var schema183={type:["object","null"],required:[
"input_tokens","input_tokens_details","output_tokens","output_tokens_details","total_tokens"],properties:{input_tokens:{type:"integer"},input_tokens_details:{$ref:"\
#/$defs/InputTokensDetails"},output_tokens:{type:"integer"},output_tokens_details:{$ref:"#/$defs/OutputTokensDetails"},total_tokens:{type:"integer"}},additionalProperties:!1};function validate463(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.ttl_30m_tokens===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"ttl_30m_tokens"}),errors++),data.ttl_12h_tokens===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"ttl_12h_tokens"}),errors++);for(let key0 in data)key0==="ttl_30m_tokens"||key0==="ttl_12h_tokens"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.ttl_30m_tokens!==void 0){let data0=data.ttl_30m_tokens;typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=note(vErrors,instancePath+"/ttl_30m_tokens","type",{type:"integer"}),errors++)}if(data.ttl_12h_tokens!==
void 0){let data1=data.ttl_12h_tokens;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/ttl_12h_tokens","\
type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate463.errors=vErrors,errors===0}function validate462(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.cached_tokens===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"cached_tokens"}),errors++);for(let key0 in data)key0==="cached_tokens"||key0==="cache_wr\
ite_tokens"||key0==="cache_write_tokens_details"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.cached_tokens!==
void 0){let data0=data.cached_tokens;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=note(vErrors,instancePath+"/cached_tokens","ty\
pe",{type:"integer"}),errors++)}if(data.cache_write_tokens!==void 0){let data1=data.cache_write_tokens;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1)||(vErrors=note(vErrors,instancePath+"/cache_write_tokens","type",{type:"integer"}),errors++)}data.cache_write_tokens_details!==void 0&&(validate463(data.
cache_write_tokens_details,{instancePath:instancePath+"/cache_write_tokens_details",parentData:data,parentDataProperty:"cache_write_tokens_details",rootData})||
(vErrors=join(vErrors,validate463.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate462.errors=
vErrors,errors===0}function validate466(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.reasoning_tokens===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"reasoning_tokens"}),errors++);for(let key0 in data)key0!==
"reasoning_tokens"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.reasoning_tokens!==void 0){let data0=data.
reasoning_tokens;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=note(vErrors,instancePath+"/reasoning_tokens","type",{type:"intege\
r"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate466.errors=vErrors,errors===0}function validate461(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&
(vErrors=note(vErrors,instancePath,"type",{type:schema183.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema183.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="input_tokens"||key0==="input\
_tokens_details"||key0==="output_tokens"||key0==="output_tokens_details"||key0==="total_tokens"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.input_tokens!==void 0){let data0=data.input_tokens;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=note(vErrors,instancePath+
"/input_tokens","type",{type:"integer"}),errors++)}if(data.input_tokens_details!==void 0&&(validate462(data.input_tokens_details,{instancePath:instancePath+"/in\
put_tokens_details",parentData:data,parentDataProperty:"input_tokens_details",rootData})||(vErrors=join(vErrors,validate462.errors),errors=vErrors.length)),data.
output_tokens!==void 0){let data2=data.output_tokens;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/ou\
tput_tokens","type",{type:"integer"}),errors++)}if(data.output_tokens_details!==void 0&&(validate466(data.output_tokens_details,{instancePath:instancePath+"/out\
put_tokens_details",parentData:data,parentDataProperty:"output_tokens_details",rootData})||(vErrors=join(vErrors,validate466.errors),errors=vErrors.length)),data.
total_tokens!==void 0){let data4=data.total_tokens;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/tota\
l_tokens","type",{type:"integer"}),errors++)}}return validate461.errors=vErrors,errors===0}var obj70=["standard","daybreak_blue","daybreak_red"],obj71=["enabled",
"disabled","auto"],obj73=["implicit","explicit"],obj74=["30m","12h"],obj75=["in_memory","in-memory","24h"],obj76=["auto","disabled"];function validate379(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema163.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema163.properties,
key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(
vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.object!==void 0&&data.object!=="response"&&(vErrors=note(vErrors,instancePath+"/object","const",
{allowedValue:"response"}),errors++),data.created_at!==void 0){let data2=data.created_at;typeof data2=="number"&&isFinite(data2)||(vErrors=note(vErrors,instancePath+
"/created_at","type",{type:"number"}),errors++)}if(data.status!==void 0&&(validate380(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"\
status",rootData})||(vErrors=join(vErrors,validate380.errors),errors=vErrors.length)),data.completed_at!==void 0){let data4=data.completed_at;!(typeof data4=="n\
umber"&&isFinite(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/completed_at","type",{type:schema163.properties.completed_at.type}),errors++)}if(data.
error!==void 0&&(validate382(data.error,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData})||(vErrors=join(vErrors,validate382.
errors),errors=vErrors.length)),data.incomplete_details!==void 0&&(validate385(data.incomplete_details,{instancePath:instancePath+"/incomplete_details",parentData:data,
parentDataProperty:"incomplete_details",rootData})||(vErrors=join(vErrors,validate385.errors),errors=vErrors.length)),data.instructions!==void 0){let data7=data.
instructions;if(typeof data7!="string"&&!Array.isArray(data7)&&data7!==null&&(vErrors=note(vErrors,instancePath+"/instructions","type",{type:schema163.properties.
instructions.type}),errors++),Array.isArray(data7)){let len0=data7.length;for(let i0=0;i0<len0;i0++)validate26(data7[i0],{instancePath:instancePath+"/instructio\
ns/"+i0,parentData:data7,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate26.errors),errors=vErrors.length)}}if(data.metadata!==void 0){let data9=data.
metadata;if(!(data9&&typeof data9=="object"&&!Array.isArray(data9))&&data9!==null&&(vErrors=note(vErrors,instancePath+"/metadata","type",{type:schema163.properties.
metadata.type}),errors++),data9&&typeof data9=="object"&&!Array.isArray(data9))for(let key1 in data9)typeof data9[key1]!="string"&&(vErrors=note(vErrors,instancePath+
"/metadata/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++)}if(data.model!==void 0&&typeof data.model!="string"&&(vErrors=note(vErrors,
instancePath+"/model","type",{type:"string"}),errors++),data.output!==void 0){let data12=data.output;if(Array.isArray(data12)){let len1=data12.length;for(let i1=0;i1<
len1;i1++)validate388(data12[i1],{instancePath:instancePath+"/output/"+i1,parentData:data12,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate388.
errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/output","type",{type:"array"}),errors++}if(data.parallel_tool_calls!==void 0&&typeof data.
parallel_tool_calls!="boolean"&&(vErrors=note(vErrors,instancePath+"/parallel_tool_calls","type",{type:"boolean"}),errors++),data.temperature!==void 0){let data15=data.
temperature;!(typeof data15=="number"&&isFinite(data15))&&data15!==null&&(vErrors=note(vErrors,instancePath+"/temperature","type",{type:schema163.properties.temperature.
type}),errors++)}if(data.tool_choice!==void 0&&(validate338(data.tool_choice,{instancePath:instancePath+"/tool_choice",parentData:data,parentDataProperty:"tool_\
choice",rootData})||(vErrors=join(vErrors,validate338.errors),errors=vErrors.length)),data.tools!==void 0){let data17=data.tools;if(Array.isArray(data17)){let len2=data17.
length;for(let i2=0;i2<len2;i2++)validate103(data17[i2],{instancePath:instancePath+"/tools/"+i2,parentData:data17,parentDataProperty:i2,rootData})||(vErrors=join(
vErrors,validate103.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/tools","type",{type:"array"}),errors++}if(data.top_p!==void 0){let data19=data.
top_p;!(typeof data19=="number"&&isFinite(data19))&&data19!==null&&(vErrors=note(vErrors,instancePath+"/top_p","type",{type:schema163.properties.top_p.type}),errors++)}
if(data.access_programs!==void 0){let data20=data.access_programs;if(!(data20&&typeof data20=="object"&&!Array.isArray(data20))&&data20!==null&&(vErrors=note(vErrors,
instancePath+"/access_programs","type",{type:schema163.properties.access_programs.type}),errors++),data20&&typeof data20=="object"&&!Array.isArray(data20)){for(let key2 in data20)
key2!=="cyber"&&(vErrors=note(vErrors,instancePath+"/access_programs","additionalProperties",{additionalProperty:key2}),errors++);if(data20.cyber!==void 0){let data21=data20.
cyber;typeof data21=="string"?obj70.includes(data21)||(vErrors=note(vErrors,instancePath+"/access_programs/cyber","openEnum",{}),errors++):(vErrors=note(vErrors,
instancePath+"/access_programs/cyber","type",{type:"string"}),errors++)}}}if(data.background!==void 0){let data22=data.background;typeof data22!="boolean"&&data22!==
null&&(vErrors=note(vErrors,instancePath+"/background","type",{type:schema163.properties.background.type}),errors++)}if(data.billing!==void 0){let data23=data.billing;
if(!(data23&&typeof data23=="object"&&!Array.isArray(data23))&&data23!==null&&(vErrors=note(vErrors,instancePath+"/billing","type",{type:schema163.properties.billing.
type}),errors++),data23&&typeof data23=="object"&&!Array.isArray(data23)){for(let key3 in data23)key3!=="payer"&&(vErrors=note(vErrors,instancePath+"/billing","\
additionalProperties",{additionalProperty:key3}),errors++);data23.payer!==void 0&&typeof data23.payer!="string"&&(vErrors=note(vErrors,instancePath+"/billing/pa\
yer","type",{type:"string"}),errors++)}}if(data.conversation!==void 0){let data25=data.conversation;if(!(data25&&typeof data25=="object"&&!Array.isArray(data25))&&
data25!==null&&(vErrors=note(vErrors,instancePath+"/conversation","type",{type:schema163.properties.conversation.type}),errors++),data25&&typeof data25=="object"&&
!Array.isArray(data25)){data25.id===void 0&&(vErrors=note(vErrors,instancePath+"/conversation","required",{missingProperty:"id"}),errors++);for(let key4 in data25)
key4!=="id"&&(vErrors=note(vErrors,instancePath+"/conversation","additionalProperties",{additionalProperty:key4}),errors++);data25.id!==void 0&&typeof data25.id!=
"string"&&(vErrors=note(vErrors,instancePath+"/conversation/id","type",{type:"string"}),errors++)}}if(data.frequency_penalty!==void 0){let data27=data.frequency_penalty;
!(typeof data27=="number"&&isFinite(data27))&&data27!==null&&(vErrors=note(vErrors,instancePath+"/frequency_penalty","type",{type:schema163.properties.frequency_penalty.
type}),errors++)}if(data.presence_penalty!==void 0){let data28=data.presence_penalty;!(typeof data28=="number"&&isFinite(data28))&&data28!==null&&(vErrors=note(
vErrors,instancePath+"/presence_penalty","type",{type:schema163.properties.presence_penalty.type}),errors++)}if(data.image!==void 0){let data29=data.image;if(!(data29&&
typeof data29=="object"&&!Array.isArray(data29))&&data29!==null&&(vErrors=note(vErrors,instancePath+"/image","type",{type:schema163.properties.image.type}),errors++),
data29&&typeof data29=="object"&&!Array.isArray(data29)){for(let key5 in data29)key5!=="context_compression"&&(vErrors=note(vErrors,instancePath+"/image","addit\
ionalProperties",{additionalProperty:key5}),errors++);if(data29.context_compression!==void 0){let data30=data29.context_compression;typeof data30=="string"?obj71.
includes(data30)||(vErrors=note(vErrors,instancePath+"/image/context_compression","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/image/context_co\
mpression","type",{type:"string"}),errors++)}}}if(data.max_output_tokens!==void 0){let data31=data.max_output_tokens;!(typeof data31=="number"&&!(data31%1)&&!isNaN(
data31)&&isFinite(data31))&&data31!==null&&(vErrors=note(vErrors,instancePath+"/max_output_tokens","type",{type:schema163.properties.max_output_tokens.type}),errors++)}
if(data.max_tool_calls!==void 0){let data32=data.max_tool_calls;!(typeof data32=="number"&&!(data32%1)&&!isNaN(data32)&&isFinite(data32))&&data32!==null&&(vErrors=
note(vErrors,instancePath+"/max_tool_calls","type",{type:schema163.properties.max_tool_calls.type}),errors++)}if(data.moderation!==void 0&&(validate436(data.moderation,
{instancePath:instancePath+"/moderation",parentData:data,parentDataProperty:"moderation",rootData})||(vErrors=join(vErrors,validate436.errors),errors=vErrors.length)),
data.output_text!==void 0){let data34=data.output_text;typeof data34!="string"&&data34!==null&&(vErrors=note(vErrors,instancePath+"/output_text","type",{type:schema163.
properties.output_text.type}),errors++)}if(data.previous_response_id!==void 0){let data35=data.previous_response_id;typeof data35!="string"&&data35!==null&&(vErrors=
note(vErrors,instancePath+"/previous_response_id","type",{type:schema163.properties.previous_response_id.type}),errors++)}if(data.prompt!==void 0&&(validate326(
data.prompt,{instancePath:instancePath+"/prompt",parentData:data,parentDataProperty:"prompt",rootData})||(vErrors=join(vErrors,validate326.errors),errors=vErrors.
length)),data.prompt_cache_diagnostics!==void 0&&(validate446(data.prompt_cache_diagnostics,{instancePath:instancePath+"/prompt_cache_diagnostics",parentData:data,
parentDataProperty:"prompt_cache_diagnostics",rootData})||(vErrors=join(vErrors,validate446.errors),errors=vErrors.length)),data.prompt_cache_key!==void 0){let data38=data.
prompt_cache_key;typeof data38!="string"&&data38!==null&&(vErrors=note(vErrors,instancePath+"/prompt_cache_key","type",{type:schema163.properties.prompt_cache_key.
type}),errors++)}if(data.prompt_cache_options!==void 0){let data39=data.prompt_cache_options;if(!(data39&&typeof data39=="object"&&!Array.isArray(data39))&&data39!==
null&&(vErrors=note(vErrors,instancePath+"/prompt_cache_options","type",{type:schema163.properties.prompt_cache_options.type}),errors++),data39&&typeof data39==
"object"&&!Array.isArray(data39)){for(let key6 in data39)key6==="mode"||key6==="ttl"||key6==="comparison_response_id"||key6==="prewarm"||(vErrors=note(vErrors,instancePath+
"/prompt_cache_options","additionalProperties",{additionalProperty:key6}),errors++);if(data39.mode!==void 0){let data40=data39.mode;typeof data40=="string"?obj73.
includes(data40)||(vErrors=note(vErrors,instancePath+"/prompt_cache_options/mode","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/prompt_cache_opt\
ions/mode","type",{type:"string"}),errors++)}if(data39.ttl!==void 0){let data41=data39.ttl;typeof data41=="string"?obj74.includes(data41)||(vErrors=note(vErrors,
instancePath+"/prompt_cache_options/ttl","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/prompt_cache_options/ttl","type",{type:"string"}),errors++)}
if(data39.comparison_response_id!==void 0){let data42=data39.comparison_response_id;typeof data42!="string"&&data42!==null&&(vErrors=note(vErrors,instancePath+"\
/prompt_cache_options/comparison_response_id","type",{type:schema163.properties.prompt_cache_options.properties.comparison_response_id.type}),errors++)}data39.prewarm!==
void 0&&typeof data39.prewarm!="boolean"&&(vErrors=note(vErrors,instancePath+"/prompt_cache_options/prewarm","type",{type:"boolean"}),errors++)}}if(data.prompt_cache_retention!==
void 0){let data44=data.prompt_cache_retention;typeof data44!="string"&&data44!==null&&(vErrors=note(vErrors,instancePath+"/prompt_cache_retention","type",{type:schema163.
properties.prompt_cache_retention.type}),errors++),typeof data44=="string"&&(obj75.includes(data44)||(vErrors=note(vErrors,instancePath+"/prompt_cache_retention",
"openEnum",{}),errors++))}if(data.reasoning!==void 0&&(validate331(data.reasoning,{instancePath:instancePath+"/reasoning",parentData:data,parentDataProperty:"re\
asoning",rootData})||(vErrors=join(vErrors,validate331.errors),errors=vErrors.length)),data.safety_identifier!==void 0){let data46=data.safety_identifier;typeof data46!=
"string"&&data46!==null&&(vErrors=note(vErrors,instancePath+"/safety_identifier","type",{type:schema163.properties.safety_identifier.type}),errors++)}if(data.service_tier!==
void 0&&(validate333(data.service_tier,{instancePath:instancePath+"/service_tier",parentData:data,parentDataProperty:"service_tier",rootData})||(vErrors=join(vErrors,
validate333.errors),errors=vErrors.length)),data.store!==void 0){let data48=data.store;typeof data48!="boolean"&&data48!==null&&(vErrors=note(vErrors,instancePath+
"/store","type",{type:schema163.properties.store.type}),errors++)}if(data.text!==void 0&&(validate335(data.text,{instancePath:instancePath+"/text",parentData:data,
parentDataProperty:"text",rootData})||(vErrors=join(vErrors,validate335.errors),errors=vErrors.length)),data.tool_usage!==void 0&&(validate459(data.tool_usage,{
instancePath:instancePath+"/tool_usage",parentData:data,parentDataProperty:"tool_usage",rootData})||(vErrors=join(vErrors,validate459.errors),errors=vErrors.length)),
data.top_logprobs!==void 0){let data51=data.top_logprobs;!(typeof data51=="number"&&!(data51%1)&&!isNaN(data51)&&isFinite(data51))&&data51!==null&&(vErrors=note(
vErrors,instancePath+"/top_logprobs","type",{type:schema163.properties.top_logprobs.type}),errors++)}if(data.truncation!==void 0){let data52=data.truncation;typeof data52!=
"string"&&data52!==null&&(vErrors=note(vErrors,instancePath+"/truncation","type",{type:schema163.properties.truncation.type}),errors++),typeof data52=="string"&&
(obj76.includes(data52)||(vErrors=note(vErrors,instancePath+"/truncation","openEnum",{}),errors++))}if(data.usage!==void 0&&(validate461(data.usage,{instancePath:instancePath+
"/usage",parentData:data,parentDataProperty:"usage",rootData})||(vErrors=join(vErrors,validate461.errors),errors=vErrors.length)),data.user!==void 0){let data54=data.
user;typeof data54!="string"&&data54!==null&&(vErrors=note(vErrors,instancePath+"/user","type",{type:schema163.properties.user.type}),errors++)}}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate379.errors=vErrors,errors===0}var streamEvent=validate469;var schema188={type:"object",required:["type","sequence_number","response"],properties:{type:{const:"response.created"},sequence_number:{type:"integer"},response:{
$ref:"#/$defs/Response"}},additionalProperties:!1};function validate470(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema188.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="response"||(vErrors=note(vErrors,instancePath,"a\
dditionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.created"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"response.created"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}data.response!==void 0&&(validate379(data.response,{instancePath:instancePath+
"/response",parentData:data,parentDataProperty:"response",rootData})||(vErrors=join(vErrors,validate379.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate470.errors=vErrors,errors===0}var schema189={type:"object",required:["type","sequence_number","resp\
onse"],properties:{type:{const:"response.queued"},sequence_number:{type:"integer"},response:{$ref:"#/$defs/Response"}},additionalProperties:!1};function validate472(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema189.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="response"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!==
"response.queued"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.queued"}),errors++),data.sequence_number!==void 0){let data1=data.
sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),
errors++)}data.response!==void 0&&(validate379(data.response,{instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData})||(vErrors=
join(vErrors,validate379.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate472.errors=vErrors,
errors===0}var schema190={type:"object",required:["type","sequence_number","response"],properties:{type:{const:"response.in_progress"},sequence_number:{type:"in\
teger"},response:{$ref:"#/$defs/Response"}},additionalProperties:!1};function validate474(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema190.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="response"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.in_progress"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"response.in_progress"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&
!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}data.response!==void 0&&(validate379(data.
response,{instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData})||(vErrors=join(vErrors,validate379.errors),errors=vErrors.
length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate474.errors=vErrors,errors===0}var schema191={type:"object",required:[
"type","sequence_number","response"],properties:{type:{const:"response.completed"},sequence_number:{type:"integer"},response:{$ref:"#/$defs/Response"}},additionalProperties:!1};
function validate476(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema191.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="response"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="response.completed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.completed"}),errors++),data.sequence_number!==
void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number",
"type",{type:"integer"}),errors++)}data.response!==void 0&&(validate379(data.response,{instancePath:instancePath+"/response",parentData:data,parentDataProperty:"\
response",rootData})||(vErrors=join(vErrors,validate379.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate476.errors=vErrors,errors===0}var schema192={type:"object",required:["type","sequence_number","response"],properties:{type:{const:"response.faile\
d"},sequence_number:{type:"integer"},response:{$ref:"#/$defs/Response"}},additionalProperties:!1};function validate478(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema192.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="response"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.failed"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"response.failed"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}data.response!==void 0&&(validate379(
data.response,{instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData})||(vErrors=join(vErrors,validate379.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate478.errors=vErrors,errors===0}var schema193={type:"objec\
t",required:["type","sequence_number","response"],properties:{type:{const:"response.incomplete"},sequence_number:{type:"integer"},response:{$ref:"#/$defs/Respon\
se"}},additionalProperties:!1};function validate480(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema193.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="response"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.incomplete"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.incomplete"}),errors++),
data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/sequence_number","type",{type:"integer"}),errors++)}data.response!==void 0&&(validate379(data.response,{instancePath:instancePath+"/response",parentData:data,
parentDataProperty:"response",rootData})||(vErrors=join(vErrors,validate379.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate480.errors=vErrors,errors===0}var schema194={type:"object",required:["type","sequence_number","code","message","param"],properties:{
type:{const:"error"},sequence_number:{type:"integer"},code:{type:["string","null"]},message:{type:"string"},param:{type:["string","null"]}},additionalProperties:!1};
function validate482(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema194.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="code"||key0==="message"||key0==="param"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"error"}),errors++),data.sequence_number!==
void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number",
"type",{type:"integer"}),errors++)}if(data.code!==void 0){let data2=data.code;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/code","\
type",{type:schema194.properties.code.type}),errors++)}if(data.message!==void 0&&typeof data.message!="string"&&(vErrors=note(vErrors,instancePath+"/message","t\
ype",{type:"string"}),errors++),data.param!==void 0){let data4=data.param;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/param","typ\
e",{type:schema194.properties.param.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate482.errors=vErrors,
errors===0}var schema195={type:"object",required:["type","sequence_number","output_index","item"],properties:{type:{const:"response.output_item.added"},sequence_number:{
type:"integer"},output_index:{type:"integer"},item:{$ref:"#/$defs/OutputItem"}},additionalProperties:!1};function validate483(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema195.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="output_index"||key0===
"item"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.output_item.\
added"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.output_item.added"}),errors++),data.sequence_number!==void 0){let data1=data.
sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),
errors++)}if(data.output_index!==void 0){let data2=data.output_index;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+
"/output_index","type",{type:"integer"}),errors++)}data.item!==void 0&&(validate388(data.item,{instancePath:instancePath+"/item",parentData:data,parentDataProperty:"\
item",rootData})||(vErrors=join(vErrors,validate388.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate483.
errors=vErrors,errors===0}var schema196={type:"object",required:["type","sequence_number","output_index","item"],properties:{type:{const:"response.output_item.d\
one"},sequence_number:{type:"integer"},output_index:{type:"integer"},item:{$ref:"#/$defs/OutputItem"}},additionalProperties:!1};function validate485(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema196.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_numb\
er"||key0==="output_index"||key0==="item"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&
data.type!=="response.output_item.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.output_item.done"}),errors++),data.sequence_number!==
void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number",
"type",{type:"integer"}),errors++)}if(data.output_index!==void 0){let data2=data.output_index;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||
(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.item!==void 0&&(validate388(data.item,{instancePath:instancePath+"/it\
em",parentData:data,parentDataProperty:"item",rootData})||(vErrors=join(vErrors,validate388.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate485.errors=vErrors,errors===0}var schema197={type:"object",required:["type","sequence_number","item_id","output_\
index","content_index","part"],properties:{type:{const:"response.content_part.added"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"\
integer"},content_index:{type:"integer"},part:{$ref:"#/$defs/StreamPart"}},additionalProperties:!1};function validate488(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="ou\
tput_text"?validate391(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate391.errors),errors=vErrors.length):tag0==="ref\
usal"?validate56(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate56.errors),errors=vErrors.length):tag0==="reasoning_\
text"?validate71(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate71.errors),errors=vErrors.length):(vErrors=note(vErrors,
instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate488.errors=vErrors,errors===0}function validate487(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema197.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_numb\
er"||key0==="item_id"||key0==="output_index"||key0==="content_index"||key0==="part"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.content_part.added"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.content_p\
art.added"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=
note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+
"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.content_index!==void 0){let data4=data.content_index;typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/content_index","type",{type:"integer"}),errors++)}data.part!==void 0&&
(validate488(data.part,{instancePath:instancePath+"/part",parentData:data,parentDataProperty:"part",rootData})||(vErrors=join(vErrors,validate488.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate487.errors=vErrors,errors===0}var schema199={type:"objec\
t",required:["type","sequence_number","item_id","output_index","content_index","part"],properties:{type:{const:"response.content_part.done"},sequence_number:{type:"\
integer"},item_id:{type:"string"},output_index:{type:"integer"},content_index:{type:"integer"},part:{$ref:"#/$defs/StreamPart"}},additionalProperties:!1};function validate493(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema199.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||key0==="content_index"||key0==="part"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.content_part.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.content_pa\
rt.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=
note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+
"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.content_index!==void 0){let data4=data.content_index;typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/content_index","type",{type:"integer"}),errors++)}data.part!==void 0&&
(validate488(data.part,{instancePath:instancePath+"/part",parentData:data,parentDataProperty:"part",rootData})||(vErrors=join(vErrors,validate488.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate493.errors=vErrors,errors===0}var schema200={type:"objec\
t",required:["type","sequence_number","item_id","output_index","content_index","delta"],properties:{type:{const:"response.output_text.delta"},sequence_number:{type:"\
integer"},item_id:{type:"string"},output_index:{type:"integer"},content_index:{type:"integer"},delta:{type:"string"},logprobs:{type:"array",items:{$ref:"#/$defs\
/Logprob"}},obfuscation:{type:"string"}},additionalProperties:!1};function validate495(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema200.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="content\
_index"||key0==="delta"||key0==="logprobs"||key0==="obfuscation"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="response.output_text.delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.output_text.delta"}),
errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,
instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"\
/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.content_index!==void 0){let data4=data.content_index;typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/content_index","type",{type:"integer"}),errors++)}if(data.delta!==void 0&&
typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),data.logprobs!==void 0){let data6=data.logprobs;if(Array.
isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate52(data6[i0],{instancePath:instancePath+"/logprobs/"+i0,parentData:data6,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate52.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/logprobs","type",{type:"array"}),errors++}data.
obfuscation!==void 0&&typeof data.obfuscation!="string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++)}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate495.errors=vErrors,errors===0}var schema201={type:"object",required:["type","sequence_number","item\
_id","output_index","content_index","text"],properties:{type:{const:"response.output_text.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{
type:"integer"},content_index:{type:"integer"},text:{type:"string"},logprobs:{type:"array",items:{$ref:"#/$defs/Logprob"}}},additionalProperties:!1};function validate497(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema201.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||key0==="content_index"||key0==="text"||key0==="logprobs"||(vErrors=note(vErrors,instancePath,"additionalP\
roperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.output_text.done"&&(vErrors=note(vErrors,instancePath+"/type","cons\
t",{allowedValue:"response.output_text.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!=
"string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.content_index!==
void 0){let data4=data.content_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/content_index","ty\
pe",{type:"integer"}),errors++)}if(data.text!==void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++),
data.logprobs!==void 0){let data6=data.logprobs;if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate52(data6[i0],{instancePath:instancePath+
"/logprobs/"+i0,parentData:data6,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate52.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/logprobs","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate497.errors=vErrors,errors===
0}var schema202={type:"object",required:["type","sequence_number","item_id","output_index","content_index","annotation_index","annotation"],properties:{type:{const:"\
response.output_text.annotation.added"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},content_index:{type:"integer"},annotation_index:{
type:"integer"},annotation:{$ref:"#/$defs/Annotation"}},additionalProperties:!1};function validate499(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema202.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||
key0==="content_index"||key0==="annotation_index"||key0==="annotation"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="response.output_text.annotation.added"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.output_te\
xt.annotation.added"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||
(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(
vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(
data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.content_index!==void 0){let data4=data.content_index;
typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/content_index","type",{type:"integer"}),errors++)}if(data.
annotation_index!==void 0){let data5=data.annotation_index;typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)||(vErrors=note(vErrors,instancePath+
"/annotation_index","type",{type:"integer"}),errors++)}data.annotation!==void 0&&(validate42(data.annotation,{instancePath:instancePath+"/annotation",parentData:data,
parentDataProperty:"annotation",rootData})||(vErrors=join(vErrors,validate42.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate499.errors=vErrors,errors===0}var schema203={type:"object",required:["type","sequence_number","item_id","output_index","conten\
t_index","delta"],properties:{type:{const:"response.refusal.delta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},content_index:{
type:"integer"},delta:{type:"string"},obfuscation:{type:"string"}},additionalProperties:!1};function validate501(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema203.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="\
output_index"||key0==="content_index"||key0==="delta"||key0==="obfuscation"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.refusal.delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.refusal.delta"}),
errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,
instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"\
/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.content_index!==void 0){let data4=data.content_index;typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/content_index","type",{type:"integer"}),errors++)}data.delta!==void 0&&
typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),data.obfuscation!==void 0&&typeof data.obfuscation!="\
string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate501.errors=vErrors,errors===0}var schema204={type:"object",required:["type","sequence_number","item_id","output_index","content_index","refusal"],
properties:{type:{const:"response.refusal.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},content_index:{type:"int\
eger"},refusal:{type:"string"}},additionalProperties:!1};function validate502(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema204.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="content\
_index"||key0==="refusal"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="re\
sponse.refusal.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.refusal.done"}),errors++),data.sequence_number!==void 0){let data1=data.
sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),
errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==
void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",
{type:"integer"}),errors++)}if(data.content_index!==void 0){let data4=data.content_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=
note(vErrors,instancePath+"/content_index","type",{type:"integer"}),errors++)}data.refusal!==void 0&&typeof data.refusal!="string"&&(vErrors=note(vErrors,instancePath+
"/refusal","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate502.errors=vErrors,errors===
0}var schema205={type:"object",required:["type","sequence_number","item_id","output_index","delta"],properties:{type:{const:"response.function_call_arguments.de\
lta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},delta:{type:"string"},obfuscation:{type:"string"}},additionalProperties:!1};
function validate503(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema205.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="delta"||key0==="obfuscation"||(vErrors=note(vErrors,instancePath,"addi\
tionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.function_call_arguments.delta"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"response.function_call_arguments.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="\
number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==
void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.
output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}
data.delta!==void 0&&typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),data.obfuscation!==void 0&&typeof data.
obfuscation!="string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate503.errors=vErrors,errors===0}var schema206={type:"object",required:["type","sequence_number","item_id","output_index","argume\
nts"],properties:{type:{const:"response.function_call_arguments.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},arguments:{
type:"string"},name:{type:"string"}},additionalProperties:!1};function validate504(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema206.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="argumen\
ts"||key0==="name"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.\
function_call_arguments.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.function_call_arguments.done"}),errors++),data.sequence_number!==
void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number",
"type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),
errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+
"/output_index","type",{type:"integer"}),errors++)}data.arguments!==void 0&&typeof data.arguments!="string"&&(vErrors=note(vErrors,instancePath+"/arguments","ty\
pe",{type:"string"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate504.errors=vErrors,errors===0}var schema207={type:"object",required:["type","s\
equence_number","item_id","output_index","delta"],properties:{type:{const:"response.custom_tool_call_input.delta"},sequence_number:{type:"integer"},item_id:{type:"\
string"},output_index:{type:"integer"},delta:{type:"string"},obfuscation:{type:"string"}},additionalProperties:!1};function validate505(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema207.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="i\
tem_id"||key0==="output_index"||key0==="delta"||key0==="obfuscation"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="response.custom_tool_call_input.delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.custom_to\
ol_call_input.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||
(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(
vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(
data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.delta!==void 0&&typeof data.delta!="string"&&
(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),data.obfuscation!==void 0&&typeof data.obfuscation!="string"&&(vErrors=note(vErrors,
instancePath+"/obfuscation","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate505.errors=
vErrors,errors===0}var schema208={type:"object",required:["type","sequence_number","item_id","output_index","input"],properties:{type:{const:"response.custom_to\
ol_call_input.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},input:{type:"string"}},additionalProperties:!1};function validate506(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema208.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||key0==="input"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="response.custom_tool_call_input.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.custom_too\
l_call_input.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||
(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(
vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(
data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.input!==void 0&&typeof data.input!="string"&&
(vErrors=note(vErrors,instancePath+"/input","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate506.
errors=vErrors,errors===0}var schema209={type:"object",required:["type","sequence_number","item_id","output_index","summary_index","part"],properties:{type:{const:"\
response.reasoning_summary_part.added"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},summary_index:{type:"integer"},part:{
$ref:"#/$defs/SummaryText"}},additionalProperties:!1};function validate507(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema209.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="summary\
_index"||key0==="part"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="respo\
nse.reasoning_summary_part.added"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.reasoning_summary_part.added"}),errors++),data.sequence_number!==
void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number",
"type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),
errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+
"/output_index","type",{type:"integer"}),errors++)}if(data.summary_index!==void 0){let data4=data.summary_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&
isFinite(data4)||(vErrors=note(vErrors,instancePath+"/summary_index","type",{type:"integer"}),errors++)}data.part!==void 0&&(validate69(data.part,{instancePath:instancePath+
"/part",parentData:data,parentDataProperty:"part",rootData})||(vErrors=join(vErrors,validate69.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate507.errors=vErrors,errors===0}var schema210={type:"object",required:["type","sequence_number","item_id","output_\
index","summary_index","part"],properties:{type:{const:"response.reasoning_summary_part.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{
type:"integer"},summary_index:{type:"integer"},part:{$ref:"#/$defs/SummaryText"},status:{type:"string",openEnum:["incomplete"]}},additionalProperties:!1},obj77=[
"incomplete"];function validate509(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="objec\
t"&&!Array.isArray(data)){for(let prop0 of schema210.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);
for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="summary_index"||key0==="part"||key0==="status"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.reasoning_summary_part.done"&&
(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.reasoning_summary_part.done"}),errors++),data.sequence_number!==void 0){let data1=data.
sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),
errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==
void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",
{type:"integer"}),errors++)}if(data.summary_index!==void 0){let data4=data.summary_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=
note(vErrors,instancePath+"/summary_index","type",{type:"integer"}),errors++)}if(data.part!==void 0&&(validate69(data.part,{instancePath:instancePath+"/part",parentData:data,
parentDataProperty:"part",rootData})||(vErrors=join(vErrors,validate69.errors),errors=vErrors.length)),data.status!==void 0){let data6=data.status;typeof data6==
"string"?obj77.includes(data6)||(vErrors=note(vErrors,instancePath+"/status","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/status","type",{type:"\
string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate509.errors=vErrors,errors===0}var schema211={type:"o\
bject",required:["type","sequence_number","item_id","output_index","summary_index","delta"],properties:{type:{const:"response.reasoning_summary_text.delta"},sequence_number:{
type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},summary_index:{type:"integer"},delta:{type:"string"},obfuscation:{type:"string"}},additionalProperties:!1};
function validate511(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema211.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="summary_index"||key0==="delta"||key0==="obfuscation"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.reasoning_summary_text.delta"&&(vErrors=note(
vErrors,instancePath+"/type","const",{allowedValue:"response.reasoning_summary_text.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.
item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.
output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}
if(data.summary_index!==void 0){let data4=data.summary_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+
"/summary_index","type",{type:"integer"}),errors++)}data.delta!==void 0&&typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"\
string"}),errors++),data.obfuscation!==void 0&&typeof data.obfuscation!="string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate511.errors=vErrors,errors===0}var schema212={type:"object",required:["type","s\
equence_number","item_id","output_index","summary_index","text"],properties:{type:{const:"response.reasoning_summary_text.done"},sequence_number:{type:"integer"},
item_id:{type:"string"},output_index:{type:"integer"},summary_index:{type:"integer"},text:{type:"string"}},additionalProperties:!1};function validate512(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema212.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_numb\
er"||key0==="item_id"||key0==="output_index"||key0==="summary_index"||key0==="text"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.reasoning_summary_text.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.\
reasoning_summary_text.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=
note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&
!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.summary_index!==void 0){let data4=data.
summary_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/summary_index","type",{type:"integer"}),errors++)}
data.text!==void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate512.errors=vErrors,errors===0}var schema213={type:"object",required:["type","sequence_number","item_id","output_\
index","content_index","delta"],properties:{type:{const:"response.reasoning_text.delta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{
type:"integer"},content_index:{type:"integer"},delta:{type:"string"},obfuscation:{type:"string"}},additionalProperties:!1};function validate513(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema213.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_numb\
er"||key0==="item_id"||key0==="output_index"||key0==="content_index"||key0==="delta"||key0==="obfuscation"||(vErrors=note(vErrors,instancePath,"additionalProper\
ties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.reasoning_text.delta"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"response.reasoning_text.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!=
"string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.content_index!==
void 0){let data4=data.content_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/content_index","ty\
pe",{type:"integer"}),errors++)}data.delta!==void 0&&typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),
data.obfuscation!==void 0&&typeof data.obfuscation!="string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++)}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate513.errors=vErrors,errors===0}var schema214={type:"object",required:["type","sequence_numbe\
r","item_id","output_index","content_index","text"],properties:{type:{const:"response.reasoning_text.done"},sequence_number:{type:"integer"},item_id:{type:"stri\
ng"},output_index:{type:"integer"},content_index:{type:"integer"},text:{type:"string"}},additionalProperties:!1};function validate514(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema214.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="i\
tem_id"||key0==="output_index"||key0==="content_index"||key0==="text"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="response.reasoning_text.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.reasoning_text.don\
e"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,
instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"\
/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.content_index!==void 0){let data4=data.content_index;typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/content_index","type",{type:"integer"}),errors++)}data.text!==void 0&&
typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"ob\
ject"}),errors++;return validate514.errors=vErrors,errors===0}var schema215={type:"object",required:["type","sequence_number","item_id","output_index","delta"],
properties:{type:{const:"response.mcp_call_arguments.delta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},delta:{type:"\
string"},obfuscation:{type:"string"}},additionalProperties:!1};function validate515(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema215.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="delta"||
key0==="obfuscation"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="respons\
e.mcp_call_arguments.delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.mcp_call_arguments.delta"}),errors++),data.sequence_number!==
void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number",
"type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),
errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+
"/output_index","type",{type:"integer"}),errors++)}data.delta!==void 0&&typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"s\
tring"}),errors++),data.obfuscation!==void 0&&typeof data.obfuscation!="string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate515.errors=vErrors,errors===0}var schema216={type:"object",required:["type","s\
equence_number","item_id","output_index","arguments"],properties:{type:{const:"response.mcp_call_arguments.done"},sequence_number:{type:"integer"},item_id:{type:"\
string"},output_index:{type:"integer"},arguments:{type:"string"}},additionalProperties:!1};function validate516(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema216.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="\
output_index"||key0==="arguments"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!==
"response.mcp_call_arguments.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.mcp_call_arguments.done"}),errors++),data.sequence_number!==
void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number",
"type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),
errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+
"/output_index","type",{type:"integer"}),errors++)}data.arguments!==void 0&&typeof data.arguments!="string"&&(vErrors=note(vErrors,instancePath+"/arguments","ty\
pe",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate516.errors=vErrors,errors===0}var schema217={
type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.mcp_call.in_progress"},sequence_number:{type:"integ\
er"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};function validate517(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema217.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.mcp_call.in_progress"&&
(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.mcp_call.in_progress"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.
item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.
output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate517.errors=vErrors,errors===0}var schema218={type:"object",required:["type","s\
equence_number","item_id","output_index"],properties:{type:{const:"response.mcp_call.completed"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{
type:"integer"}},additionalProperties:!1};function validate518(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema218.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||(vErrors=note(vErrors,instancePath,"additionalP\
roperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.mcp_call.completed"&&(vErrors=note(vErrors,instancePath+"/type","co\
nst",{allowedValue:"response.mcp_call.completed"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!=
"string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate518.errors=vErrors,errors===0}var schema219={type:"object",required:["type","sequence_number","item\
_id","output_index"],properties:{type:{const:"response.mcp_call.failed"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"}},
additionalProperties:!1};function validate519(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema219.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||(vErrors=note(vErrors,instancePath,"additionalP\
roperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.mcp_call.failed"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"response.mcp_call.failed"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&
(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&
!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate519.errors=vErrors,errors===0}var schema220={type:"object",required:["type","sequence_number","item_id","output_\
index"],properties:{type:{const:"response.mcp_list_tools.in_progress"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};
function validate520(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema220.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.mcp_list_tools.in_progress"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.m\
cp_list_tools.in_progress"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=
note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&
!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"t\
ype",{type:"object"}),errors++;return validate520.errors=vErrors,errors===0}var schema221={type:"object",required:["type","sequence_number","item_id","output_in\
dex"],properties:{type:{const:"response.mcp_list_tools.completed"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};
function validate521(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema221.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.mcp_list_tools.completed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.mcp\
_list_tools.completed"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||
(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(
vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(
data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate521.errors=vErrors,errors===0}var schema222={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{
type:{const:"response.mcp_list_tools.failed"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};function validate522(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema222.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="response.mcp_list_tools.failed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.mcp_list_tools.failed"}),errors++),
data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","ty\
pe",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=
note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate522.
errors=vErrors,errors===0}var schema223={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.web_search\
_call.in_progress"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};function validate523(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema223.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="response.web_search_call.in_progress"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.web_search_call.in_progre\
ss"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(
vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+
"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate523.errors=vErrors,errors===0}var schema224={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"\
response.web_search_call.searching"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};function validate524(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema224.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="response.web_search_call.searching"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.web_search_call.searching"}),
errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,
instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"\
/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate524.errors=vErrors,errors===0}var schema225={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"\
response.web_search_call.completed"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};function validate525(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema225.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="response.web_search_call.completed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.web_search_call.completed"}),
errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,
instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"\
/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate525.errors=vErrors,errors===0}var schema226={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"\
response.file_search_call.in_progress"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};function validate526(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema226.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="response.file_search_call.in_progress"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.file_search_call.in_prog\
ress"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(
vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+
"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate526.errors=vErrors,errors===0}var schema227={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"\
response.file_search_call.searching"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};function validate527(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema227.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="response.file_search_call.searching"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.file_search_call.searching"}),
errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,
instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"\
/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate527.errors=vErrors,errors===0}var schema228={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"\
response.file_search_call.completed"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};function validate528(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema228.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="response.file_search_call.completed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.file_search_call.completed"}),
errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,
instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"\
/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate528.errors=vErrors,errors===0}var schema229={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"\
response.code_interpreter_call.in_progress"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};function validate529(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema229.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="response.code_interpreter_call.in_progress"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.code_interpreter_ca\
ll.in_progress"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=
note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+
"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate529.errors=vErrors,errors===0}var schema230={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"\
response.code_interpreter_call.interpreting"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};function validate530(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema230.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="response.code_interpreter_call.interpreting"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.code_interpreter_c\
all.interpreting"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||
(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(
vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(
data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate530.errors=vErrors,errors===0}var schema231={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{
type:{const:"response.code_interpreter_call.completed"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};
function validate531(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema231.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.code_interpreter_call.completed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"respo\
nse.code_interpreter_call.completed"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&
(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&
!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate531.errors=vErrors,errors===0}var schema232={type:"object",required:["type","sequence_number","item_id","output_\
index"],properties:{type:{const:"response.image_generation_call.in_progress"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integ\
er"}},additionalProperties:!1};function validate532(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema232.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||(vErrors=note(vErrors,instancePath,"additionalP\
roperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.image_generation_call.in_progress"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"response.image_generation_call.in_progress"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==
void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.
output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate532.errors=vErrors,errors===0}var schema233={type:"object",required:["type","s\
equence_number","item_id","output_index"],properties:{type:{const:"response.image_generation_call.generating"},sequence_number:{type:"integer"},item_id:{type:"s\
tring"},output_index:{type:"integer"}},additionalProperties:!1};function validate533(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema233.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.image_generation_call.generating"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"response.image_generation_call.generating"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.
item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.
output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate533.errors=vErrors,errors===0}var schema234={type:"object",required:["type","s\
equence_number","item_id","output_index"],properties:{type:{const:"response.image_generation_call.completed"},sequence_number:{type:"integer"},item_id:{type:"st\
ring"},output_index:{type:"integer"}},additionalProperties:!1};function validate534(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema234.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.image_generation_call.completed"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"response.image_generation_call.completed"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.
item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.
output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate534.errors=vErrors,errors===0}var schema235={type:"object",required:["type","s\
equence_number","item_id","output_index","partial_image_b64","partial_image_index"],properties:{type:{const:"response.image_generation_call.partial_image"},sequence_number:{
type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},partial_image_b64:{type:"string"},partial_image_index:{type:"integer"},background:{type:"s\
tring"},output_format:{type:"string"},quality:{type:"string"},size:{type:"string"}},additionalProperties:!1};function validate535(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema235.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema235.properties,key0)||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.image_generation_call.partial_imag\
e"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.image_generation_call.partial_image"}),errors++),data.sequence_number!==void 0){let data1=data.
sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),
errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==
void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",
{type:"integer"}),errors++)}if(data.partial_image_b64!==void 0&&typeof data.partial_image_b64!="string"&&(vErrors=note(vErrors,instancePath+"/partial_image_b64",
"type",{type:"string"}),errors++),data.partial_image_index!==void 0){let data5=data.partial_image_index;typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(
data5)||(vErrors=note(vErrors,instancePath+"/partial_image_index","type",{type:"integer"}),errors++)}data.background!==void 0&&typeof data.background!="string"&&
(vErrors=note(vErrors,instancePath+"/background","type",{type:"string"}),errors++),data.output_format!==void 0&&typeof data.output_format!="string"&&(vErrors=note(
vErrors,instancePath+"/output_format","type",{type:"string"}),errors++),data.quality!==void 0&&typeof data.quality!="string"&&(vErrors=note(vErrors,instancePath+
"/quality","type",{type:"string"}),errors++),data.size!==void 0&&typeof data.size!="string"&&(vErrors=note(vErrors,instancePath+"/size","type",{type:"string"}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate535.errors=vErrors,errors===0}var schema236={type:"object",required:[
"type","sequence_number","item_id","output_index","delta"],properties:{type:{const:"response.code_interpreter_call_code.delta"},sequence_number:{type:"integer"},
item_id:{type:"string"},output_index:{type:"integer"},delta:{type:"string"},obfuscation:{type:"string"}},additionalProperties:!1};function validate536(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema236.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_numb\
er"||key0==="item_id"||key0==="output_index"||key0==="delta"||key0==="obfuscation"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.code_interpreter_call_code.delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"resp\
onse.code_interpreter_call_code.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&
(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&
!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.delta!==void 0&&typeof data.
delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),data.obfuscation!==void 0&&typeof data.obfuscation!="string"&&(vErrors=
note(vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate536.
errors=vErrors,errors===0}var schema237={type:"object",required:["type","sequence_number","item_id","output_index","code"],properties:{type:{const:"response.cod\
e_interpreter_call_code.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},code:{type:"string"}},additionalProperties:!1};
function validate537(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema237.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="code"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.code_interpreter_call_code.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"respo\
nse.code_interpreter_call_code.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&
(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&
!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}data.code!==void 0&&typeof data.
code!="string"&&(vErrors=note(vErrors,instancePath+"/code","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate537.errors=vErrors,errors===0}var schema238={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"\
response.compaction.compacting"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};function validate538(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema238.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="item_id"||key0==="output_index"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="response.compaction.compacting"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.compaction.compacting"}),errors++),
data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/sequence_number","type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","ty\
pe",{type:"string"}),errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=
note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate538.
errors=vErrors,errors===0}var schema239={type:"object",required:["type","sequence_number","output_index","command_index","command"],properties:{type:{const:"res\
ponse.shell_call_command.added"},sequence_number:{type:"integer"},output_index:{type:"integer"},command_index:{type:"integer"},command:{type:"string"}},additionalProperties:!1};
function validate539(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema239.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="sequence_number"||key0==="output_index"||key0==="command_index"||key0==="command"||(vErrors=note(vErrors,instancePath,"additionalProperti\
es",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.shell_call_command.added"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"response.shell_call_command.added"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.output_index!==void 0){let data2=data.
output_index;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}
if(data.command_index!==void 0){let data3=data.command_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+
"/command_index","type",{type:"integer"}),errors++)}data.command!==void 0&&typeof data.command!="string"&&(vErrors=note(vErrors,instancePath+"/command","type",{
type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate539.errors=vErrors,errors===0}var schema240={type:"\
object",required:["type","sequence_number","output_index","command_index","delta"],properties:{type:{const:"response.shell_call_command.delta"},sequence_number:{
type:"integer"},output_index:{type:"integer"},command_index:{type:"integer"},delta:{type:"string"},obfuscation:{type:"string"}},additionalProperties:!1};function validate540(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema240.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequ\
ence_number"||key0==="output_index"||key0==="command_index"||key0==="delta"||key0==="obfuscation"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="response.shell_call_command.delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.she\
ll_call_command.delta"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||
(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}if(data.output_index!==void 0){let data2=data.output_index;typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.command_index!==
void 0){let data3=data.command_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/command_index","ty\
pe",{type:"integer"}),errors++)}data.delta!==void 0&&typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++),
data.obfuscation!==void 0&&typeof data.obfuscation!="string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++)}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate540.errors=vErrors,errors===0}var schema241={type:"object",required:["type","sequence_numbe\
r","output_index","command_index","command"],properties:{type:{const:"response.shell_call_command.done"},sequence_number:{type:"integer"},output_index:{type:"in\
teger"},command_index:{type:"integer"},command:{type:"string"}},additionalProperties:!1};function validate541(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema241.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="output_index"||key0===
"command_index"||key0==="command"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!==
"response.shell_call_command.done"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.shell_call_command.done"}),errors++),data.sequence_number!==
void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number",
"type",{type:"integer"}),errors++)}if(data.output_index!==void 0){let data2=data.output_index;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||
(vErrors=note(vErrors,instancePath+"/output_index","type",{type:"integer"}),errors++)}if(data.command_index!==void 0){let data3=data.command_index;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/command_index","type",{type:"integer"}),errors++)}data.command!==void 0&&
typeof data.command!="string"&&(vErrors=note(vErrors,instancePath+"/command","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate541.errors=vErrors,errors===0}var schema242={type:"object",required:["type","sequence_number","item_id","output_index","comman\
d_index","delta"],properties:{type:{const:"response.shell_call_output_content.delta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"\
integer"},command_index:{type:"integer"},delta:{type:"object",properties:{stderr:{type:"string"},stdout:{type:"string"}},additionalProperties:!1},obfuscation:{type:"\
string"}},additionalProperties:!1};function validate542(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema242.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="command_index"||key0==="delta"||key0===
"obfuscation"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.shell\
_call_output_content.delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.shell_call_output_content.delta"}),errors++),data.sequence_number!==
void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number",
"type",{type:"integer"}),errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),
errors++),data.output_index!==void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+
"/output_index","type",{type:"integer"}),errors++)}if(data.command_index!==void 0){let data4=data.command_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&
isFinite(data4)||(vErrors=note(vErrors,instancePath+"/command_index","type",{type:"integer"}),errors++)}if(data.delta!==void 0){let data5=data.delta;if(data5&&typeof data5==
"object"&&!Array.isArray(data5)){for(let key1 in data5)key1==="stderr"||key1==="stdout"||(vErrors=note(vErrors,instancePath+"/delta","additionalProperties",{additionalProperty:key1}),
errors++);data5.stderr!==void 0&&typeof data5.stderr!="string"&&(vErrors=note(vErrors,instancePath+"/delta/stderr","type",{type:"string"}),errors++),data5.stdout!==
void 0&&typeof data5.stdout!="string"&&(vErrors=note(vErrors,instancePath+"/delta/stdout","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+
"/delta","type",{type:"object"}),errors++}data.obfuscation!==void 0&&typeof data.obfuscation!="string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","type",
{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate542.errors=vErrors,errors===0}var schema243={type:"\
object",required:["type","sequence_number","item_id","output_index","command_index","output"],properties:{type:{const:"response.shell_call_output_content.done"},
sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},command_index:{type:"integer"},output:{type:"array",items:{$ref:"#/$defs/\
ShellOutput"}}},additionalProperties:!1};function validate543(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema243.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="command_index"||key0==="output"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.shell_call_output_content.don\
e"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.shell_call_output_content.done"}),errors++),data.sequence_number!==void 0){let data1=data.
sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),
errors++)}if(data.item_id!==void 0&&typeof data.item_id!="string"&&(vErrors=note(vErrors,instancePath+"/item_id","type",{type:"string"}),errors++),data.output_index!==
void 0){let data3=data.output_index;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_index","type",
{type:"integer"}),errors++)}if(data.command_index!==void 0){let data4=data.command_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=
note(vErrors,instancePath+"/command_index","type",{type:"integer"}),errors++)}if(data.output!==void 0){let data5=data.output;if(Array.isArray(data5)){let len0=data5.
length;for(let i0=0;i0<len0;i0++)validate258(data5[i0],{instancePath:instancePath+"/output/"+i0,parentData:data5,parentDataProperty:i0,rootData})||(vErrors=join(
vErrors,validate258.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/output","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate543.errors=vErrors,errors===0}var schema244={type:"object",required:["type","sequence_number","delta"],properties:{
type:{const:"response.audio.delta"},sequence_number:{type:"integer"},delta:{type:"string"}},additionalProperties:!1};function validate545(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema244.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_numb\
er"||key0==="delta"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response\
.audio.delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.audio.delta"}),errors++),data.sequence_number!==void 0){let data1=data.
sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),
errors++)}data.delta!==void 0&&typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++)}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate545.errors=vErrors,errors===0}function validate546(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.sequence_number===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"sequence_number"}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.audio.done"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"response.audio.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",
{type:"object"}),errors++;return validate546.errors=vErrors,errors===0}var schema246={type:"object",required:["type","sequence_number","delta"],properties:{type:{
const:"response.audio.transcript.delta"},sequence_number:{type:"integer"},delta:{type:"string"}},additionalProperties:!1};function validate547(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema246.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_numb\
er"||key0==="delta"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response\
.audio.transcript.delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"response.audio.transcript.delta"}),errors++),data.sequence_number!==
void 0){let data1=data.sequence_number;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number",
"type",{type:"integer"}),errors++)}data.delta!==void 0&&typeof data.delta!="string"&&(vErrors=note(vErrors,instancePath+"/delta","type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate547.errors=vErrors,errors===0}function validate548(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.sequence_number===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"sequence_number"}),errors++);for(let key0 in data)key0==="type"||key0==="sequence_number"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="response.audio.transcript.done"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"response.audio.transcript.done"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="number"&&
!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate548.errors=vErrors,errors===0}function validate549(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="sequenc\
e_number"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="keepalive"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"keepalive"}),errors++),data.sequence_number!==void 0){let data1=data.sequence_number;typeof data1=="num\
ber"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/sequence_number","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate549.errors=vErrors,errors===0}function validate469(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="response.created"?validate470(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate470.errors),errors=vErrors.length):tag0==="response.queued"?validate472(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate472.errors),errors=vErrors.length):tag0==="response.in_progress"?validate474(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate474.errors),errors=vErrors.length):tag0==="response.completed"?validate476(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate476.errors),errors=vErrors.length):tag0==="response.failed"?validate478(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate478.errors),errors=vErrors.length):tag0==="response.incomplete"?validate480(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate480.errors),errors=vErrors.length):tag0==="error"?validate482(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate482.errors),errors=vErrors.length):tag0==="response.output_item.added"?validate483(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate483.errors),errors=vErrors.length):tag0==="response.output_item.done"?validate485(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate485.errors),errors=vErrors.length):tag0==="response.content_part.added"?validate487(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate487.errors),errors=vErrors.length):tag0==="response.content_part.done"?validate493(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate493.errors),errors=vErrors.length):tag0==="response.output_text.delta"?validate495(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate495.errors),errors=vErrors.length):tag0==="response.output_text.done"?validate497(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate497.errors),errors=vErrors.length):tag0==="response.output_text.annotation.added"?validate499(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate499.errors),errors=vErrors.length):tag0==="response.refusal.delta"?validate501(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate501.errors),errors=vErrors.length):tag0==="response.refusal.done"?validate502(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate502.errors),errors=vErrors.length):tag0==="response.function_call_arguments.delta"?validate503(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate503.errors),errors=vErrors.length):tag0==="response.function_call_argument\
s.done"?validate504(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate504.errors),errors=vErrors.length):tag0==="respon\
se.custom_tool_call_input.delta"?validate505(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate505.errors),errors=vErrors.
length):tag0==="response.custom_tool_call_input.done"?validate506(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate506.
errors),errors=vErrors.length):tag0==="response.reasoning_summary_part.added"?validate507(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate507.errors),errors=vErrors.length):tag0==="response.reasoning_summary_part.done"?validate509(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate509.errors),errors=vErrors.length):tag0==="response.reasoning_summary_text.delta"?validate511(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate511.errors),errors=vErrors.length):tag0==="response.reasoning_summary_text.done"?validate512(data,{
instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate512.errors),errors=vErrors.length):tag0==="response.reasoning_text.delta"?validate513(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate513.errors),errors=vErrors.length):tag0==="response.reasoning_text.do\
ne"?validate514(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate514.errors),errors=vErrors.length):tag0==="response.m\
cp_call_arguments.delta"?validate515(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate515.errors),errors=vErrors.length):
tag0==="response.mcp_call_arguments.done"?validate516(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate516.errors),errors=
vErrors.length):tag0==="response.mcp_call.in_progress"?validate517(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate517.
errors),errors=vErrors.length):tag0==="response.mcp_call.completed"?validate518(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate518.errors),errors=vErrors.length):tag0==="response.mcp_call.failed"?validate519(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate519.errors),errors=vErrors.length):tag0==="response.mcp_list_tools.in_progress"?validate520(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate520.errors),errors=vErrors.length):tag0==="response.mcp_list_tools.completed"?validate521(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate521.errors),errors=vErrors.length):tag0==="response.mcp_list_tools.failed"?validate522(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate522.errors),errors=vErrors.length):tag0==="response.web_search_call.in_progress"?validate523(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate523.errors),errors=vErrors.length):tag0==="response.web_search_call.searching"?validate524(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate524.errors),errors=vErrors.length):tag0==="response.web_search_call.completed"?validate525(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate525.errors),errors=vErrors.length):tag0==="response.file_search_call.\
in_progress"?validate526(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate526.errors),errors=vErrors.length):tag0==="r\
esponse.file_search_call.searching"?validate527(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate527.errors),errors=vErrors.
length):tag0==="response.file_search_call.completed"?validate528(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate528.
errors),errors=vErrors.length):tag0==="response.code_interpreter_call.in_progress"?validate529(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate529.errors),errors=vErrors.length):tag0==="response.code_interpreter_call.interpreting"?validate530(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate530.errors),errors=vErrors.length):tag0==="response.code_interpreter_call.completed"?validate531(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate531.errors),errors=vErrors.length):tag0==="response.image_generation_call.in_progress"?validate532(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate532.errors),errors=vErrors.length):tag0==="response.image_generation_\
call.generating"?validate533(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate533.errors),errors=vErrors.length):tag0===
"response.image_generation_call.completed"?validate534(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate534.errors),errors=
vErrors.length):tag0==="response.image_generation_call.partial_image"?validate535(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate535.errors),errors=vErrors.length):tag0==="response.code_interpreter_call_code.delta"?validate536(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate536.errors),errors=vErrors.length):tag0==="response.code_interpreter_call_code.done"?validate537(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate537.errors),errors=vErrors.length):tag0==="response.compaction.compacting"?validate538(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate538.errors),errors=vErrors.length):tag0==="response.shell_call_command.added"?validate539(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate539.errors),errors=vErrors.length):tag0==="response.shell_call_command.delta"?validate540(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate540.errors),errors=vErrors.length):tag0==="response.shell_call_command.done"?validate541(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate541.errors),errors=vErrors.length):tag0==="response.shell_call_output\
_content.delta"?validate542(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate542.errors),errors=vErrors.length):tag0===
"response.shell_call_output_content.done"?validate543(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate543.errors),errors=
vErrors.length):tag0==="response.audio.delta"?validate545(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate545.errors),
errors=vErrors.length):tag0==="response.audio.done"?validate546(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate546.errors),
errors=vErrors.length):tag0==="response.audio.transcript.delta"?validate547(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate547.
errors),errors=vErrors.length):tag0==="response.audio.transcript.done"?validate548(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate548.errors),errors=vErrors.length):tag0==="keepalive"?validate549(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate549.
errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate469.errors=
vErrors,errors===0}function note(list,instancePath,keyword,params){let error2={instancePath,keyword,params};return list===null?[error2]:(list.push(error2),list)}
function join(list,more){if(list===null)return more;for(let error2 of more)list.push(error2);return list}export{error,request,response,streamEvent};
