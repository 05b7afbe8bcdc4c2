// Generated from schemas/openai-responses by `npm run generate`. Do not edit.
var error=validate22,schema7={type:"object",required:["error"],properties:{error:{type:"object",required:["message","type","param","code"],properties:{message:{
type:"string"},type:{type:"string"},param:{type:["string","null"]},code:{type:["string","null"]},misalignment:{$ref:"#/$defs/Misalignment"}},additionalProperties:!1}},
additionalProperties:!1},schema8={type:["object","null"],properties:{detailed_explanation:{type:"string"},error_type:{type:"string"},review_target:{type:["strin\
g","null"]},steer:{type:"object",required:["message"],properties:{message:{type:"string"}},additionalProperties:!1}},additionalProperties:!1};function validate23(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null){
let err0={instancePath,keyword:"type",params:{type:schema8.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data&&typeof data=="object"&&!Array.
isArray(data)){for(let key0 in data)if(!(key0==="detailed_explanation"||key0==="error_type"||key0==="review_target"||key0==="steer")){let err1={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.detailed_explanation!==void 0&&typeof data.
detailed_explanation!="string"){let err2={instancePath:instancePath+"/detailed_explanation",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.error_type!==void 0&&typeof data.error_type!="string"){let err3={instancePath:instancePath+"/error_type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.review_target!==void 0){let data2=data.review_target;if(typeof data2!="string"&&
data2!==null){let err4={instancePath:instancePath+"/review_target",keyword:"type",params:{type:schema8.properties.review_target.type}};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}}if(data.steer!==void 0){let data3=data.steer;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3.message===void 0){let err5={
instancePath:instancePath+"/steer",keyword:"required",params:{missingProperty:"message"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key1 in data3)
if(key1!=="message"){let err6={instancePath:instancePath+"/steer",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}if(data3.message!==void 0&&typeof data3.message!="string"){let err7={instancePath:instancePath+"/steer/message",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/steer",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}return validate23.errors=vErrors,errors===0}function validate22(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.error===void 0){let err0={instancePath,keyword:"requi\
red",params:{missingProperty:"error"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(key0!=="error"){let err1={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.error!==void 0){let data0=data.
error;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){for(let prop0 of schema7.properties.error.required)if(data0[prop0]===void 0){let err2={instancePath:instancePath+
"/error",keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key1 in data0)if(!(key1==="message"||
key1==="type"||key1==="param"||key1==="code"||key1==="misalignment")){let err3={instancePath:instancePath+"/error",keyword:"additionalProperties",params:{additionalProperty:key1}};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data0.message!==void 0&&typeof data0.message!="string"){let err4={instancePath:instancePath+"/error\
/message",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data0.type!==void 0&&typeof data0.type!="string"){
let err5={instancePath:instancePath+"/error/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data0.param!==
void 0){let data3=data0.param;if(typeof data3!="string"&&data3!==null){let err6={instancePath:instancePath+"/error/param",keyword:"type",params:{type:schema7.properties.
error.properties.param.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data0.code!==void 0){let data4=data0.code;if(typeof data4!="string"&&
data4!==null){let err7={instancePath:instancePath+"/error/code",keyword:"type",params:{type:schema7.properties.error.properties.code.type}};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}}data0.misalignment!==void 0&&(validate23(data0.misalignment,{instancePath:instancePath+"/error/misalignment",parentData:data0,
parentDataProperty:"misalignment",rootData})||(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.length))}else{let err8={
instancePath:instancePath+"/error",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate22.errors=vErrors,errors===0}var request=validate25,
schema9={type:"object",properties:{model:{type:"string"},input:{type:["string","array"],items:{$ref:"#/$defs/InputItem"}},instructions:{type:["string","null"]},
access_programs:{type:["object","null"],properties:{cyber:{type:"string",openEnum:["standard","daybreak_blue","daybreak_red"]}},additionalProperties:!1},background:{
type:["boolean","null"]},client_metadata:{type:["object","null"],additionalProperties:{type:"string"}},context_management:{type:["array","null"],items:{type:"ob\
ject",required:["type"],properties:{type:{type:"string",openEnum:["compaction"]},compact_threshold:{type:["integer","null"]}},additionalProperties:!1}},conversation:{
type:["string","object","null"],required:["id"],properties:{id:{type:"string"}},additionalProperties:!1},generate:{type:"boolean"},image:{type:["object","null"],
properties:{context_compression:{type:"string",openEnum:["auto","enabled","disabled"]}},additionalProperties:!1},include:{type:["array","null"],items:{type:"str\
ing",openEnum:["file_search_call.results","web_search_call.results","web_search_call.action.sources","message.input_image.image_url","computer_call_output.outpu\
t.image_url","code_interpreter_call.outputs","reasoning.encrypted_content","message.output_text.logprobs"]}},max_output_tokens:{type:["integer","null"]},max_tool_calls:{
type:["integer","null"]},metadata:{type:["object","null"],additionalProperties:{type:"string"}},moderation:{type:["object","null"],required:["model"],properties:{
model:{type:"string"},policy:{type:["object","null"],properties:{input:{type:["object","null"],required:["mode"],properties:{mode:{type:"string",openEnum:["scor\
e","block"]}},additionalProperties:!1},output:{type:["object","null"],required:["mode"],properties:{mode:{type:"string",openEnum:["score","block"]}},additionalProperties:!1}},
additionalProperties:!1}},additionalProperties:!1},parallel_tool_calls:{type:["boolean","null"]},previous_response_id:{type:["string","null"]},prompt:{$ref:"#/$\
defs/Prompt"},prompt_cache_key:{type:["string","null"]},prompt_cache_options:{type:["object","null"],properties:{mode:{type:"string",openEnum:["implicit","expli\
cit"]},ttl:{type:"string",openEnum:["30m","12h"]},prewarm:{type:"boolean"},comparison_response_id:{type:["string","null"]}},additionalProperties:!1},prompt_cache_retention:{
type:["string","null"],openEnum:["in_memory","in-memory","24h"]},reasoning:{$ref:"#/$defs/ReasoningOptions"},safety_identifier:{type:["string","null"]},service_tier:{
$ref:"#/$defs/ServiceTier"},store:{type:["boolean","null"]},stream:{type:["boolean","null"]},stream_options:{type:["object","null"],properties:{include_obfuscation:{
type:"boolean"}},additionalProperties:!1},temperature:{type:["number","null"]},text:{$ref:"#/$defs/TextOptions"},tool_choice:{$ref:"#/$defs/ToolChoice"},tools:{
type:["array","null"],items:{$ref:"#/$defs/Tool"}},top_logprobs:{type:["integer","null"]},top_p:{type:["number","null"]},truncation:{type:["string","null"],openEnum:[
"auto","disabled"]},user:{type:["string","null"]}},additionalProperties:!1},func2=Object.prototype.hasOwnProperty;var schema11={type:"object",required:["type","role","content"],properties:{type:{const:"message"},role:{type:"string",enum:["user","assistant","system","develop\
er"]},content:{type:["string","array"],items:{$ref:"#/$defs/MessagePart"}},id:{type:["string","null"]},status:{$ref:"#/$defs/ItemStatus"},phase:{$ref:"#/$defs/P\
hase"}},additionalProperties:!1};var schema14={type:["object","null"],required:["mode"],properties:{mode:{type:"string",openEnum:["explicit"]},ttl:{type:"string",openEnum:["30m","12h"]}},additionalProperties:!1},
obj0=["explicit"],obj1=["30m","12h"];function validate30(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&
typeof data=="object"&&!Array.isArray(data))&&data!==null){let err0={instancePath,keyword:"type",params:{type:schema14.type}};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"\
mode"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="mode"||key0==="ttl")){let err2={instancePath,keyword:"additi\
onalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.mode!==void 0){let data0=data.mode;if(typeof data0==
"string"){if(!obj0.includes(data0)){let err3={instancePath:instancePath+"/mode",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{
let err4={instancePath:instancePath+"/mode",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.ttl!==void 0){
let data1=data.ttl;if(typeof data1=="string"){if(!obj1.includes(data1)){let err5={instancePath:instancePath+"/ttl",keyword:"openEnum",params:{}};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/ttl",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}}return validate30.errors=vErrors,errors===0}function validate29(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.text===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"text"}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="text"||key0==="prompt_cache_breakpoint")){let err2={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="i\
nput_text"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"input_text"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data.text!==void 0&&typeof data.text!="string"){let err4={instancePath:instancePath+"/text",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}data.prompt_cache_breakpoint!==void 0&&(validate30(data.prompt_cache_breakpoint,{instancePath:instancePath+"/prompt_cache_breakpoint",
parentData:data,parentDataProperty:"prompt_cache_breakpoint",rootData})||(vErrors=vErrors===null?validate30.errors:vErrors.concat(validate30.errors),errors=vErrors.
length))}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate29.errors=vErrors,
errors===0}var schema15={type:"object",required:["type"],properties:{type:{const:"input_image"},detail:{$ref:"#/$defs/ImageDetail"},image_url:{type:["string","n\
ull"]},file_id:{type:["string","null"]},prompt_cache_breakpoint:{$ref:"#/$defs/CacheBreakpoint"}},additionalProperties:!1},schema16={type:["string","null"],openEnum:[
"low","high","auto","original"]},obj2=["low","high","auto","original"];function validate33(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(typeof data!="string"&&data!==null){let err0={instancePath,keyword:"type",params:{type:schema16.type}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(typeof data=="string"&&!obj2.includes(data)){let err1={instancePath,keyword:"openEnum",params:{}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}return validate33.errors=vErrors,errors===0}function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="detail"||key0==="image_url"||key0==="file_id"||key0===
"prompt_cache_breakpoint")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.type!==void 0&&data.type!=="input_image"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"input_image"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.detail!==void 0&&(validate33(data.detail,{instancePath:instancePath+"/detail",parentData:data,parentDataProperty:"\
detail",rootData})||(vErrors=vErrors===null?validate33.errors:vErrors.concat(validate33.errors),errors=vErrors.length)),data.image_url!==void 0){let data2=data.
image_url;if(typeof data2!="string"&&data2!==null){let err3={instancePath:instancePath+"/image_url",keyword:"type",params:{type:schema15.properties.image_url.type}};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.file_id!==void 0){let data3=data.file_id;if(typeof data3!="string"&&data3!==null){let err4={instancePath:instancePath+
"/file_id",keyword:"type",params:{type:schema15.properties.file_id.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}data.prompt_cache_breakpoint!==
void 0&&(validate30(data.prompt_cache_breakpoint,{instancePath:instancePath+"/prompt_cache_breakpoint",parentData:data,parentDataProperty:"prompt_cache_breakpoi\
nt",rootData})||(vErrors=vErrors===null?validate30.errors:vErrors.concat(validate30.errors),errors=vErrors.length))}else{let err5={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate32.errors=vErrors,errors===0}var schema17={type:"object",required:["typ\
e"],properties:{type:{const:"input_file"},detail:{type:"string",openEnum:["auto","low","high"]},file_data:{type:["string","null"]},file_id:{type:["string","null"]},
file_url:{type:["string","null"]},filename:{type:["string","null"]},prompt_cache_breakpoint:{$ref:"#/$defs/CacheBreakpoint"}},additionalProperties:!1},obj3=["au\
to","low","high"];function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="ob\
ject"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="detail"||key0==="file_data"||key0==="file_id"||key0==="file_url"||key0==="filename"||key0===
"prompt_cache_breakpoint")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.type!==void 0&&data.type!=="input_file"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"input_file"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.detail!==void 0){let data1=data.detail;if(typeof data1=="string"){if(!obj3.includes(data1)){let err3={instancePath:instancePath+
"/detail",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/detail",keyword:"t\
ype",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.file_data!==void 0){let data2=data.file_data;if(typeof data2!="s\
tring"&&data2!==null){let err5={instancePath:instancePath+"/file_data",keyword:"type",params:{type:schema17.properties.file_data.type}};vErrors===null?vErrors=[
err5]:vErrors.push(err5),errors++}}if(data.file_id!==void 0){let data3=data.file_id;if(typeof data3!="string"&&data3!==null){let err6={instancePath:instancePath+
"/file_id",keyword:"type",params:{type:schema17.properties.file_id.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.file_url!==void 0){
let data4=data.file_url;if(typeof data4!="string"&&data4!==null){let err7={instancePath:instancePath+"/file_url",keyword:"type",params:{type:schema17.properties.
file_url.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.filename!==void 0){let data5=data.filename;if(typeof data5!="string"&&data5!==
null){let err8={instancePath:instancePath+"/filename",keyword:"type",params:{type:schema17.properties.filename.type}};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}}data.prompt_cache_breakpoint!==void 0&&(validate30(data.prompt_cache_breakpoint,{instancePath:instancePath+"/prompt_cache_breakpoint",parentData:data,
parentDataProperty:"prompt_cache_breakpoint",rootData})||(vErrors=vErrors===null?validate30.errors:vErrors.concat(validate30.errors),errors=vErrors.length))}else{
let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate36.errors=vErrors,errors===
0}var obj4=["mp3","wav"];function validate39(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.data===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"data"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.format===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"format"}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="data"||key0==="format")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.data!==void 0&&typeof data.data!="string"){let err3={instancePath:instancePath+"/data",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.format!==void 0){let data1=data.format;if(typeof data1=="string"){
if(!obj4.includes(data1)){let err4={instancePath:instancePath+"/format",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath:instancePath+"/format",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate39.errors=vErrors,errors===0}function validate38(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.input_audio===
void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"input_audio"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="input_audio")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="input_audio"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
input_audio"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}data.input_audio!==void 0&&(validate39(data.input_audio,{instancePath:instancePath+"/in\
put_audio",parentData:data,parentDataProperty:"input_audio",rootData})||(vErrors=vErrors===null?validate39.errors:vErrors.concat(validate39.errors),errors=vErrors.
length))}else{let err4={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate38.errors=vErrors,
errors===0}var schema22={type:"object",required:["type","file_id","filename","index"],properties:{type:{const:"file_citation"},file_id:{type:"string"},filename:{type:"stri\
ng"},index:{type:"integer"}},additionalProperties:!1};function validate43(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema22.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"requi\
red",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="file_id"||key0===
"filename"||key0==="index")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.type!==void 0&&data.type!=="file_citation"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"file_citati\
on"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.file_id!==void 0&&typeof data.file_id!="string"){let err3={instancePath:instancePath+"/f\
ile_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.filename!==void 0&&typeof data.filename!="strin\
g"){let err4={instancePath:instancePath+"/filename",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.index!==
void 0){let data3=data.index;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/index",keyword:"typ\
e",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}return validate43.errors=vErrors,errors===0}var schema23={type:"object",required:["type","url","title","start_in\
dex","end_index"],properties:{type:{const:"url_citation"},url:{type:"string"},title:{type:"string"},start_index:{type:"integer"},end_index:{type:"integer"}},additionalProperties:!1};
function validate44(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema23.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="url"||key0==="title"||key0==="start_index"||key0==="end_index")){let err1={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="u\
rl_citation"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"url_citation"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.url!==void 0&&typeof data.url!="string"){let err3={instancePath:instancePath+"/url",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}if(data.title!==void 0&&typeof data.title!="string"){let err4={instancePath:instancePath+"/title",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.start_index!==void 0){let data3=data.start_index;if(!(typeof data3=="number"&&!(data3%
1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/start_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.end_index!==void 0){let data4=data.end_index;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err6={instancePath:instancePath+
"/end_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate44.errors=vErrors,errors===0}var schema24={type:"object",required:["typ\
e","container_id","file_id","filename","start_index","end_index"],properties:{type:{const:"container_file_citation"},container_id:{type:"string"},file_id:{type:"\
string"},filename:{type:"string"},start_index:{type:"integer"},end_index:{type:"integer"}},additionalProperties:!1};function validate45(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema24.required)if(data[prop0]===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="container_id"||key0==="file_id"||key0==="filename"||key0==="start_index"||key0==="end_index")){let err1={instancePath,keyword:"addit\
ionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="container_file_\
citation"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"container_file_citation"}};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(data.container_id!==void 0&&typeof data.container_id!="string"){let err3={instancePath:instancePath+"/container_id",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.file_id!==void 0&&typeof data.file_id!="string"){let err4={instancePath:instancePath+
"/file_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.filename!==void 0&&typeof data.filename!="st\
ring"){let err5={instancePath:instancePath+"/filename",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.
start_index!==void 0){let data4=data.start_index;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err6={instancePath:instancePath+"\
/start_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.end_index!==void 0){let data5=data.end_index;
if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err7={instancePath:instancePath+"/end_index",keyword:"type",params:{type:"integer"}};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}return validate45.errors=vErrors,errors===0}var schema25={type:"object",required:["type","file_id","index"],properties:{type:{const:"file_pa\
th"},file_id:{type:"string"},index:{type:"integer"}},additionalProperties:!1};function validate46(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema25.required)if(data[prop0]===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="fi\
le_id"||key0==="index")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.type!==void 0&&data.type!=="file_path"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"file_path"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.file_id!==void 0&&typeof data.file_id!="string"){let err3={instancePath:instancePath+"/file_id",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.index!==void 0){let data2=data.index;if(!(typeof data2=="number"&&
!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err4={instancePath:instancePath+"/index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate46.
errors=vErrors,errors===0}function validate42(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="file_citation")validate43(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate43.errors:vErrors.concat(validate43.errors),errors=vErrors.length);else if(tag0==="url_citation")validate44(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);else if(tag0==="container_file\
_citation")validate45(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate45.errors:vErrors.concat(validate45.errors),errors=
vErrors.length);else if(tag0==="file_path")validate46(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate46.errors:vErrors.
concat(validate46.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate42.errors=vErrors,errors===0}var schema26={type:"object",required:["token","logprob"],properties:{token:{type:"string"},logprob:{type:"n\
umber"},bytes:{type:["array","null"],items:{type:"integer"}},top_logprobs:{type:"array",items:{$ref:"#/$defs/TopLogprob"}}},additionalProperties:!1},schema27={type:"\
object",properties:{token:{type:"string"},logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"integer"}}},additionalProperties:!1};function validate53(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
if(!(key0==="token"||key0==="logprob"||key0==="bytes")){let err0={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.token!==void 0&&typeof data.token!="string"){let err1={instancePath:instancePath+"/token",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.logprob!==void 0){let data1=data.logprob;if(!(typeof data1=="number"&&isFinite(data1))){
let err2={instancePath:instancePath+"/logprob",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.bytes!==
void 0){let data2=data.bytes;if(!Array.isArray(data2)&&data2!==null){let err3={instancePath:instancePath+"/bytes",keyword:"type",params:{type:schema27.properties.
bytes.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err4={instancePath:instancePath+"/bytes/"+i0,keyword:"type",params:{type:"integer"}};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate53.errors=vErrors,errors===0}function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.token===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"token"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.logprob===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"logprob"}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="token"||key0==="logprob"||key0==="bytes"||key0==="top_logprobs")){let err2={
instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.token!==void 0&&
typeof data.token!="string"){let err3={instancePath:instancePath+"/token",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(data.logprob!==void 0){let data1=data.logprob;if(!(typeof data1=="number"&&isFinite(data1))){let err4={instancePath:instancePath+"/logprob",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.bytes!==void 0){let data2=data.bytes;if(!Array.isArray(data2)&&
data2!==null){let err5={instancePath:instancePath+"/bytes",keyword:"type",params:{type:schema26.properties.bytes.type}};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&
isFinite(data3))){let err6={instancePath:instancePath+"/bytes/"+i0,keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}}
if(data.top_logprobs!==void 0){let data4=data.top_logprobs;if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)validate53(data4[i1],{instancePath:instancePath+
"/top_logprobs/"+i1,parentData:data4,parentDataProperty:i1,rootData})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length)}else{let err7={instancePath:instancePath+"/top_logprobs",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{
let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate52.errors=vErrors,errors===
0}function validate41(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.text===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"text"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="text"||key0==="annotations"||key0==="logprobs")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="output_text"){let err3={instancePath:instancePath+"/type",keyword:"\
const",params:{allowedValue:"output_text"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.text!==void 0&&typeof data.text!="string"){let err4={
instancePath:instancePath+"/text",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.annotations!==void 0){
let data2=data.annotations;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate42(data2[i0],{instancePath:instancePath+"/annotation\
s/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate42.errors:vErrors.concat(validate42.errors),errors=vErrors.length)}else{
let err5={instancePath:instancePath+"/annotations",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.logprobs!==
void 0){let data4=data.logprobs;if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)validate52(data4[i1],{instancePath:instancePath+"/logpr\
obs/"+i1,parentData:data4,parentDataProperty:i1,rootData})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length)}else{
let err6={instancePath:instancePath+"/logprobs",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate41.errors=vErrors,errors===0}function validate56(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.refusal===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"refusal"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="refusal")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="refusal"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
refusal"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.refusal!==void 0&&typeof data.refusal!="string"){let err4={instancePath:instancePath+
"/refusal",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate56.errors=vErrors,errors===0}function validate28(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="s\
tring")if(tag0==="input_text")validate29(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate29.errors:vErrors.concat(validate29.
errors),errors=vErrors.length);else if(tag0==="input_image")validate32(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate32.
errors:vErrors.concat(validate32.errors),errors=vErrors.length);else if(tag0==="input_file")validate36(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.errors),errors=vErrors.length);else if(tag0==="input_audio")validate38(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate38.errors:vErrors.concat(validate38.errors),errors=vErrors.length);else if(tag0==="output_text")validate41(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate41.errors:vErrors.concat(validate41.errors),errors=vErrors.length);else if(tag0===
"refusal")validate56(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=
vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate28.errors=
vErrors,errors===0}var schema29={type:["string","null"],enum:["in_progress","completed","incomplete",null]};function validate64(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"&&data!==null){let err0={instancePath,keyword:"type",params:{type:schema29.
type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="in_progress"||data==="completed"||data==="incomplete"||data===null)){let err1={instancePath,
keyword:"enum",params:{allowedValues:schema29.enum}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate64.errors=vErrors,errors===0}var schema30={
type:["string","null"],openEnum:["commentary","final_answer"]},obj5=["commentary","final_answer"];function validate66(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"&&data!==null){let err0={instancePath,keyword:"type",params:{type:schema30.type}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data=="string"&&!obj5.includes(data)){let err1={instancePath,keyword:"openEnum",params:{}};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}return validate66.errors=vErrors,errors===0}function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema11.required)if(data[prop0]===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="ro\
le"||key0==="content"||key0==="id"||key0==="status"||key0==="phase")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="message"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{
allowedValue:"message"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.role!==void 0){let data1=data.role;if(typeof data1!="string"){let err3={
instancePath:instancePath+"/role",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(!(data1==="user"||data1===
"assistant"||data1==="system"||data1==="developer")){let err4={instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues:schema11.properties.role.enum}};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.content!==void 0){let data2=data.content;if(typeof data2!="string"&&!Array.isArray(data2)){let err5={
instancePath:instancePath+"/content",keyword:"type",params:{type:schema11.properties.content.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(Array.
isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate28(data2[i0],{instancePath:instancePath+"/content/"+i0,parentData:data2,parentDataProperty:i0,
rootData})||(vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors),errors=vErrors.length)}}if(data.id!==void 0){let data4=data.id;if(typeof data4!=
"string"&&data4!==null){let err6={instancePath:instancePath+"/id",keyword:"type",params:{type:schema11.properties.id.type}};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}data.status!==void 0&&(validate64(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.phase!==void 0&&(validate66(data.phase,{instancePath:instancePath+
"/phase",parentData:data,parentDataProperty:"phase",rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length))}else{
let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate27.errors=vErrors,errors===
0}var schema31={type:"object",required:["type","summary"],properties:{type:{const:"reasoning"},id:{type:["string","null"]},summary:{type:"array",items:{$ref:"#/\
$defs/SummaryText"}},content:{type:["array","null"],items:{$ref:"#/$defs/ReasoningText"}},encrypted_content:{type:["string","null"]},status:{$ref:"#/$defs/ItemS\
tatus"}},additionalProperties:!1};function validate69(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.text===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"text"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="text")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.type!==void 0&&data.type!=="summary_text"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"summary\
_text"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.text!==void 0&&typeof data.text!="string"){let err4={instancePath:instancePath+"/text",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"objec\
t"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate69.errors=vErrors,errors===0}function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.text===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"text"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="text")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.type!==void 0&&data.type!=="reasoning_text"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"reaso\
ning_text"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.text!==void 0&&typeof data.text!="string"){let err4={instancePath:instancePath+"/\
text",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate71.errors=vErrors,errors===0}function validate68(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.summary===void 0){let err1={instancePath,keyword:"\
required",params:{missingProperty:"summary"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="id"||key0===
"summary"||key0==="content"||key0==="encrypted_content"||key0==="status")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="reasoning"){let err3={instancePath:instancePath+"/type",keyword:"c\
onst",params:{allowedValue:"reasoning"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.id!==void 0){let data1=data.id;if(typeof data1!="stri\
ng"&&data1!==null){let err4={instancePath:instancePath+"/id",keyword:"type",params:{type:schema31.properties.id.type}};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}}if(data.summary!==void 0){let data2=data.summary;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate69(data2[i0],{
instancePath:instancePath+"/summary/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.
errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/summary",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}}if(data.content!==void 0){let data4=data.content;if(!Array.isArray(data4)&&data4!==null){let err6={instancePath:instancePath+"/content",keyword:"\
type",params:{type:schema31.properties.content.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<
len1;i1++)validate71(data4[i1],{instancePath:instancePath+"/content/"+i1,parentData:data4,parentDataProperty:i1,rootData})||(vErrors=vErrors===null?validate71.errors:
vErrors.concat(validate71.errors),errors=vErrors.length)}}if(data.encrypted_content!==void 0){let data6=data.encrypted_content;if(typeof data6!="string"&&data6!==
null){let err7={instancePath:instancePath+"/encrypted_content",keyword:"type",params:{type:schema31.properties.encrypted_content.type}};vErrors===null?vErrors=[
err7]:vErrors.push(err7),errors++}}data.status!==void 0&&(validate64(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",
rootData})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length))}else{let err8={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate68.errors=vErrors,errors===0}var schema34={type:"object",required:["typ\
e","encrypted_content"],properties:{type:{const:"compaction"},id:{type:["string","null"]},encrypted_content:{type:"string"},created_by:{type:"string"}},additionalProperties:!1};
function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.encrypted_content===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"encrypted_content"}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="id"||key0==="encrypted_content"||key0==="created_by")){let err2={instancePath,keyword:"addi\
tionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="compaction"){let err3={
instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"compaction"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.id!==void 0){
let data1=data.id;if(typeof data1!="string"&&data1!==null){let err4={instancePath:instancePath+"/id",keyword:"type",params:{type:schema34.properties.id.type}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.encrypted_content!==void 0&&typeof data.encrypted_content!="string"){let err5={instancePath:instancePath+
"/encrypted_content",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.created_by!==void 0&&typeof data.created_by!=
"string"){let err6={instancePath:instancePath+"/created_by",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{
let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate74.errors=vErrors,errors===
0}var schema35={type:"object",required:["type"],properties:{type:{const:"compaction_trigger"},id:{type:["string","null"]}},additionalProperties:!1};function validate75(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="id")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="compaction_trigger"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"c\
ompaction_trigger"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.id!==void 0){let data1=data.id;if(typeof data1!="string"&&data1!==null){let err3={
instancePath:instancePath+"/id",keyword:"type",params:{type:schema35.properties.id.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate75.errors=vErrors,errors===0}function validate76(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.id===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"id"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="id")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.type!==void 0&&data.type!=="item_reference"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"item_\
reference"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.id!==void 0&&typeof data.id!="string"){let err4={instancePath:instancePath+"/id",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"objec\
t"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate76.errors=vErrors,errors===0}var schema37={type:"object",required:["type","call_id",
"name","arguments"],properties:{type:{const:"function_call"},call_id:{type:"string"},name:{type:"string"},arguments:{type:"string"},id:{type:["string","null"]},
caller:{$ref:"#/$defs/Caller"},async:{type:"boolean"},namespace:{type:["string","null"]},status:{$ref:"#/$defs/ItemStatus"},created_by:{type:"string"}},additionalProperties:!1},
schema38={type:["null","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/Call\
erDirect"},{$ref:"#/$defs/CallerProgram"}]}}]};function validate79(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="direct"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"direct"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate79.errors=vErrors,errors===0}function validate80(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.caller_id===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"caller_id"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="caller_id")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="program"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{
allowedValue:"program"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.caller_id!==void 0&&typeof data.caller_id!="string"){let err4={instancePath:instancePath+
"/caller_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate80.errors=vErrors,errors===0}function validate78(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data!==null&&!(data&&typeof data=="object"&&!Array.isArray(data))){let err0={instancePath,
keyword:"type",params:{type:schema38.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data==
"object"&&!Array.isArray(data))){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&
(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err2={instancePath,
keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0===
"direct")validate79(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate79.errors:vErrors.concat(validate79.errors),errors=
vErrors.length);else if(tag0==="program")validate80(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate80.errors:vErrors.
concat(validate80.errors),errors=vErrors.length);else{let err3={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}else{let err4={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}var _valid0=_errs5===errors;valid1=_valid0}if(!valid1){let err6={instancePath,keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}return validate78.errors=vErrors,errors===0}function validate77(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema37.required)if(data[prop0]===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!func2.call(schema37.properties,
key0)){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
type!==void 0&&data.type!=="function_call"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"function_call"}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data.call_id!==void 0&&typeof data.call_id!="string"){let err3={instancePath:instancePath+"/call_id",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err4={instancePath:instancePath+
"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.arguments!==void 0&&typeof data.arguments!="str\
ing"){let err5={instancePath:instancePath+"/arguments",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.
id!==void 0){let data4=data.id;if(typeof data4!="string"&&data4!==null){let err6={instancePath:instancePath+"/id",keyword:"type",params:{type:schema37.properties.
id.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.caller!==void 0&&(validate78(data.caller,{instancePath:instancePath+"/caller",parentData:data,
parentDataProperty:"caller",rootData})||(vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length)),data.async!==void 0&&
typeof data.async!="boolean"){let err7={instancePath:instancePath+"/async",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}if(data.namespace!==void 0){let data7=data.namespace;if(typeof data7!="string"&&data7!==null){let err8={instancePath:instancePath+"/namespace",keyword:"\
type",params:{type:schema37.properties.namespace.type}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.status!==void 0&&(validate64(data.status,
{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.
errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="string"){let err9={instancePath:instancePath+"/created_by",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}return validate77.errors=vErrors,errors===0}var schema41={type:"object",required:["type","output"],properties:{type:{const:"\
function_call_output"},call_id:{type:["string","null"]},output:{type:["string","array"],items:{$ref:"#/$defs/InputPart"}},id:{type:["string","null"]},caller:{$ref:"\
#/$defs/Caller"},name:{type:["string","null"]},namespace:{type:["string","null"]},status:{$ref:"#/$defs/ItemStatus"},created_by:{type:"string"}},additionalProperties:!1};function validate86(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
let tag0=data.type;if(typeof tag0=="string")if(tag0==="input_text")validate29(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?
validate29.errors:vErrors.concat(validate29.errors),errors=vErrors.length);else if(tag0==="input_image")validate32(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate32.errors:vErrors.concat(validate32.errors),errors=vErrors.length);else if(tag0==="input_file")validate36(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.errors),errors=vErrors.length);else{let err1={instancePath,
keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,
keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate86.errors=vErrors,errors===0}function validate85(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.output===void 0){let err1={instancePath,
keyword:"required",params:{missingProperty:"output"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!func2.call(schema41.properties,
key0)){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
type!==void 0&&data.type!=="function_call_output"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"function_call_output"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.call_id!==void 0){let data1=data.call_id;if(typeof data1!="string"&&data1!==null){let err4={instancePath:instancePath+
"/call_id",keyword:"type",params:{type:schema41.properties.call_id.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.output!==void 0){let data2=data.
output;if(typeof data2!="string"&&!Array.isArray(data2)){let err5={instancePath:instancePath+"/output",keyword:"type",params:{type:schema41.properties.output.type}};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate86(data2[i0],{instancePath:instancePath+
"/output/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate86.errors:vErrors.concat(validate86.errors),errors=vErrors.length)}}
if(data.id!==void 0){let data4=data.id;if(typeof data4!="string"&&data4!==null){let err6={instancePath:instancePath+"/id",keyword:"type",params:{type:schema41.properties.
id.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.caller!==void 0&&(validate78(data.caller,{instancePath:instancePath+"/caller",parentData:data,
parentDataProperty:"caller",rootData})||(vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length)),data.name!==void 0){
let data6=data.name;if(typeof data6!="string"&&data6!==null){let err7={instancePath:instancePath+"/name",keyword:"type",params:{type:schema41.properties.name.type}};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.namespace!==void 0){let data7=data.namespace;if(typeof data7!="string"&&data7!==null){let err8={
instancePath:instancePath+"/namespace",keyword:"type",params:{type:schema41.properties.namespace.type}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}
if(data.status!==void 0&&(validate64(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=vErrors===
null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="string"){let err9={instancePath:instancePath+
"/created_by",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate85.errors=vErrors,errors===0}var schema43={type:"object",required:["t\
ype","call_id","name","input"],properties:{type:{const:"custom_tool_call"},call_id:{type:"string"},name:{type:"string"},input:{type:"string"},id:{type:["string",
"null"]},caller:{$ref:"#/$defs/Caller"},async:{type:"boolean"},namespace:{type:["string","null"]},status:{$ref:"#/$defs/ItemStatus"},created_by:{type:"string"}},
additionalProperties:!1};function validate93(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema43.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!func2.call(schema43.properties,key0)){let err1={instancePath,keyword:"additio\
nalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="custom_tool_call"){
let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"custom_tool_call"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.call_id!==void 0&&typeof data.call_id!="string"){let err3={instancePath:instancePath+"/call_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err4={instancePath:instancePath+"/name",keyword:"type",params:{type:"s\
tring"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.input!==void 0&&typeof data.input!="string"){let err5={instancePath:instancePath+"/in\
put",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.id!==void 0){let data4=data.id;if(typeof data4!="s\
tring"&&data4!==null){let err6={instancePath:instancePath+"/id",keyword:"type",params:{type:schema43.properties.id.type}};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}if(data.caller!==void 0&&(validate78(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||
(vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length)),data.async!==void 0&&typeof data.async!="boolean"){let err7={
instancePath:instancePath+"/async",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.namespace!==void 0){
let data7=data.namespace;if(typeof data7!="string"&&data7!==null){let err8={instancePath:instancePath+"/namespace",keyword:"type",params:{type:schema43.properties.
namespace.type}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.status!==void 0&&(validate64(data.status,{instancePath:instancePath+"/status",
parentData:data,parentDataProperty:"status",rootData})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.
created_by!==void 0&&typeof data.created_by!="string"){let err9={instancePath:instancePath+"/created_by",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}
return validate93.errors=vErrors,errors===0}var schema44={type:"object",required:["type","call_id","output"],properties:{type:{const:"custom_tool_call_output"},
call_id:{type:"string"},output:{type:["string","array"],items:{$ref:"#/$defs/InputPart"}},id:{type:["string","null"]},caller:{$ref:"#/$defs/Caller"},status:{$ref:"\
#/$defs/ItemStatus"},created_by:{type:"string"}},additionalProperties:!1};function validate96(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema44.required)if(data[prop0]===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="ca\
ll_id"||key0==="output"||key0==="id"||key0==="caller"||key0==="status"||key0==="created_by")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="custom_tool_call_output"){let err2={instancePath:instancePath+"/ty\
pe",keyword:"const",params:{allowedValue:"custom_tool_call_output"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.call_id!==void 0&&typeof data.
call_id!="string"){let err3={instancePath:instancePath+"/call_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data.output!==void 0){let data2=data.output;if(typeof data2!="string"&&!Array.isArray(data2)){let err4={instancePath:instancePath+"/output",keyword:"type",params:{
type:schema44.properties.output.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<
len0;i0++)validate86(data2[i0],{instancePath:instancePath+"/output/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate86.errors:
vErrors.concat(validate86.errors),errors=vErrors.length)}}if(data.id!==void 0){let data4=data.id;if(typeof data4!="string"&&data4!==null){let err5={instancePath:instancePath+
"/id",keyword:"type",params:{type:schema44.properties.id.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.caller!==void 0&&(validate78(
data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=vErrors===null?validate78.errors:vErrors.concat(
validate78.errors),errors=vErrors.length)),data.status!==void 0&&(validate64(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"\
status",rootData})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!=
"string"){let err6={instancePath:instancePath+"/created_by",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{
let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate96.errors=vErrors,errors===
0}var schema45={type:"object",required:["type","arguments"],properties:{type:{const:"tool_search_call"},arguments:{},id:{type:["string","null"]},call_id:{type:[
"string","null"]},execution:{type:"string",openEnum:["server","client"]},status:{$ref:"#/$defs/ItemStatus"},created_by:{type:"string"}},additionalProperties:!1},
obj6=["server","client"];function validate100(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.arguments===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"arguments"}};vErrors===null?vErrors=[
err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="arguments"||key0==="id"||key0==="call_id"||key0==="execution"||key0==="status"||
key0==="created_by")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.type!==void 0&&data.type!=="tool_search_call"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"tool_search_call"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.id!==void 0){let data1=data.id;if(typeof data1!="string"&&data1!==null){let err4={instancePath:instancePath+
"/id",keyword:"type",params:{type:schema45.properties.id.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.call_id!==void 0){let data2=data.
call_id;if(typeof data2!="string"&&data2!==null){let err5={instancePath:instancePath+"/call_id",keyword:"type",params:{type:schema45.properties.call_id.type}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.execution!==void 0){let data3=data.execution;if(typeof data3=="string"){if(!obj6.includes(data3)){let err6={
instancePath:instancePath+"/execution",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+
"/execution",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.status!==void 0&&(validate64(data.status,
{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.
errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="string"){let err8={instancePath:instancePath+"/created_by",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}return validate100.errors=vErrors,errors===0}var schema46={type:"object",required:["type","tools"],properties:{type:{const:"t\
ool_search_output"},tools:{type:"array",items:{$ref:"#/$defs/Tool"}},id:{type:["string","null"]},call_id:{type:["string","null"]},execution:{type:"string",openEnum:[
"server","client"]},status:{$ref:"#/$defs/ItemStatus"},created_by:{type:"string"}},additionalProperties:!1};var schema48={type:"object",required:["type","name"],properties:{type:{const:"function"},name:{type:"string"},description:{type:["string","null"]},parameters:{type:[
"object","null"],additionalProperties:!0},strict:{type:["boolean","null"]},output_schema:{type:["object","null"],additionalProperties:!0},allowed_callers:{$ref:"\
#/$defs/AllowedCallers"},defer_loading:{type:"boolean"},async:{type:"boolean"}},additionalProperties:!1},schema49={type:["array","null"],items:{type:"string",openEnum:[
"direct","programmatic"]}},obj7=["direct","programmatic"];function validate105(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(!Array.isArray(data)&&data!==null){let err0={instancePath,keyword:"type",params:{type:schema49.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(Array.isArray(data)){let len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0];if(typeof data0=="string"){if(!obj7.includes(data0)){let err1={
instancePath:instancePath+"/"+i0,keyword:"openEnum",params:{}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+
"/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}return validate105.errors=vErrors,errors===0}function validate104(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.name===void 0){
let err1={instancePath,keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!func2.
call(schema48.properties,key0)){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(data.type!==void 0&&data.type!=="function"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"function"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err4={instancePath:instancePath+"/name",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.description!==void 0){let data2=data.description;if(typeof data2!="string"&&data2!==
null){let err5={instancePath:instancePath+"/description",keyword:"type",params:{type:schema48.properties.description.type}};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.parameters!==void 0){let data3=data.parameters;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null){let err6={
instancePath:instancePath+"/parameters",keyword:"type",params:{type:schema48.properties.parameters.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}
if(data.strict!==void 0){let data4=data.strict;if(typeof data4!="boolean"&&data4!==null){let err7={instancePath:instancePath+"/strict",keyword:"type",params:{type:schema48.
properties.strict.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.output_schema!==void 0){let data5=data.output_schema;if(!(data5&&typeof data5==
"object"&&!Array.isArray(data5))&&data5!==null){let err8={instancePath:instancePath+"/output_schema",keyword:"type",params:{type:schema48.properties.output_schema.
type}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.allowed_callers!==void 0&&(validate105(data.allowed_callers,{instancePath:instancePath+
"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData})||(vErrors=vErrors===null?validate105.errors:vErrors.concat(validate105.errors),
errors=vErrors.length)),data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"){let err9={instancePath:instancePath+"/defer_loading",keyword:"type",params:{
type:"boolean"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.async!==void 0&&typeof data.async!="boolean"){let err10={instancePath:instancePath+
"/async",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate104.errors=vErrors,errors===0}function validate109(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="text"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"text"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate109.errors=vErrors,errors===0}var schema53={type:"object",required:["type","syntax","definition"],properties:{type:{const:"grammar"},syntax:{
type:"string",openEnum:["lark","regex"]},definition:{type:"string"}},additionalProperties:!1},obj8=["lark","regex"];function validate110(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema53.required)if(data[prop0]===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="syntax"||key0==="definition")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="grammar"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
grammar"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.syntax!==void 0){let data1=data.syntax;if(typeof data1=="string"){if(!obj8.includes(
data1)){let err3={instancePath:instancePath+"/syntax",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+
"/syntax",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.definition!==void 0&&typeof data.definition!=
"string"){let err5={instancePath:instancePath+"/definition",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{
let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate110.errors=vErrors,errors===
0}function validate108(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
let tag0=data.type;if(typeof tag0=="string")if(tag0==="text")validate109(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate109.
errors:vErrors.concat(validate109.errors),errors=vErrors.length);else if(tag0==="grammar")validate110(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate110.errors:vErrors.concat(validate110.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{
error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"objec\
t"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate108.errors=vErrors,errors===0}function validate107(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.name===void 0){let err1={instancePath,keyword:"\
required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="name"||key0===
"description"||key0==="format"||key0==="allowed_callers"||key0==="defer_loading"||key0==="async")){let err2={instancePath,keyword:"additionalProperties",params:{
additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="custom"){let err3={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"custom"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0&&typeof data.name!="stri\
ng"){let err4={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.description!==
void 0&&typeof data.description!="string"){let err5={instancePath:instancePath+"/description",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}if(data.format!==void 0&&(validate108(data.format,{instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData})||
(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=vErrors.length)),data.allowed_callers!==void 0&&(validate105(data.allowed_callers,
{instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData})||(vErrors=vErrors===null?validate105.errors:vErrors.
concat(validate105.errors),errors=vErrors.length)),data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"){let err6={instancePath:instancePath+"/defe\
r_loading",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.async!==void 0&&typeof data.async!="boolean"){
let err7={instancePath:instancePath+"/async",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate107.errors=vErrors,errors===0}var schema54={type:"\
object",required:["type","name","description","tools"],properties:{type:{const:"namespace"},name:{type:"string"},description:{type:"string"},tools:{type:"array",
items:{$ref:"#/$defs/NamespaceMember"}}},additionalProperties:!1};function validate116(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
let tag0=data.type;if(typeof tag0=="string")if(tag0==="function")validate104(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?
validate104.errors:vErrors.concat(validate104.errors),errors=vErrors.length);else if(tag0==="custom")validate107(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate107.errors:vErrors.concat(validate107.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discrimina\
tor",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discrimin\
ator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate116.errors=vErrors,errors===0}function validate115(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema54.required)
if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="name"||key0==="description"||key0==="tools")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="namespace"){let err2={instancePath:instancePath+"/type",keyword:"c\
onst",params:{allowedValue:"namespace"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err3={
instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.description!==void 0&&
typeof data.description!="string"){let err4={instancePath:instancePath+"/description",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}if(data.tools!==void 0){let data3=data.tools;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate116(data3[i0],
{instancePath:instancePath+"/tools/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate116.errors:vErrors.concat(validate116.
errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/tools",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate115.
errors=vErrors,errors===0}var schema56={type:"object",required:["type"],properties:{type:{const:"tool_search"},execution:{type:"string",openEnum:["server","clie\
nt"]},description:{type:["string","null"]},parameters:{}},additionalProperties:!1},obj9=["server","client"];function validate120(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="e\
xecution"||key0==="description"||key0==="parameters")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="tool_search"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
tool_search"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.execution!==void 0){let data1=data.execution;if(typeof data1=="string"){if(!obj9.
includes(data1)){let err3={instancePath:instancePath+"/execution",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{
let err4={instancePath:instancePath+"/execution",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.description!==
void 0){let data2=data.description;if(typeof data2!="string"&&data2!==null){let err5={instancePath:instancePath+"/description",keyword:"type",params:{type:schema56.
properties.description.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}return validate120.errors=vErrors,errors===0}var schema57={type:"object",required:["type"],properties:{type:{const:"\
web_search"},external_web_access:{type:"boolean"},filters:{type:["object","null"],properties:{allowed_domains:{type:["array","null"],items:{type:"string"}},blocked_domains:{
type:["array","null"],items:{type:"string"}}},additionalProperties:!1},search_context_size:{type:"string",openEnum:["low","medium","high"]},search_content_types:{
type:"array",items:{type:"string",openEnum:["text","image"]}},user_location:{$ref:"#/$defs/UserLocation"}},additionalProperties:!1},obj10=["low","medium","high"],
obj11=["text","image"],schema58={type:["object","null"],properties:{city:{type:["string","null"]},country:{type:["string","null"]},region:{type:["string","null"]},
timezone:{type:["string","null"]},type:{const:"approximate"}},additionalProperties:!1};function validate122(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null){let err0={instancePath,keyword:"type",params:{
type:schema58.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0===
"city"||key0==="country"||key0==="region"||key0==="timezone"||key0==="type")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.city!==void 0){let data0=data.city;if(typeof data0!="string"&&data0!==null){let err2={instancePath:instancePath+
"/city",keyword:"type",params:{type:schema58.properties.city.type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.country!==void 0){let data1=data.
country;if(typeof data1!="string"&&data1!==null){let err3={instancePath:instancePath+"/country",keyword:"type",params:{type:schema58.properties.country.type}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.region!==void 0){let data2=data.region;if(typeof data2!="string"&&data2!==null){let err4={instancePath:instancePath+
"/region",keyword:"type",params:{type:schema58.properties.region.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.timezone!==void 0){let data3=data.
timezone;if(typeof data3!="string"&&data3!==null){let err5={instancePath:instancePath+"/timezone",keyword:"type",params:{type:schema58.properties.timezone.type}};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.type!==void 0&&data.type!=="approximate"){let err6={instancePath:instancePath+"/type",keyword:"\
const",params:{allowedValue:"approximate"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}return validate122.errors=vErrors,errors===0}function validate121(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="external_web_access"||key0==="filters"||key0==="search_context_size"||key0==="search_content_types"||key0==="user_location")){let err1={
instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.
type!=="web_search"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"web_search"}};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(data.external_web_access!==void 0&&typeof data.external_web_access!="boolean"){let err3={instancePath:instancePath+"/external_web_access",keyword:"\
type",params:{type:"boolean"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.filters!==void 0){let data2=data.filters;if(!(data2&&typeof data2==
"object"&&!Array.isArray(data2))&&data2!==null){let err4={instancePath:instancePath+"/filters",keyword:"type",params:{type:schema57.properties.filters.type}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(data2&&typeof data2=="object"&&!Array.isArray(data2)){for(let key1 in data2)if(!(key1==="allowed_domains"||key1===
"blocked_domains")){let err5={instancePath:instancePath+"/filters",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}if(data2.allowed_domains!==void 0){let data3=data2.allowed_domains;if(!Array.isArray(data3)&&data3!==null){let err6={instancePath:instancePath+
"/filters/allowed_domains",keyword:"type",params:{type:schema57.properties.filters.properties.allowed_domains.type}};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)if(typeof data3[i0]!="string"){let err7={instancePath:instancePath+"/fil\
ters/allowed_domains/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}if(data2.blocked_domains!==void 0){
let data5=data2.blocked_domains;if(!Array.isArray(data5)&&data5!==null){let err8={instancePath:instancePath+"/filters/blocked_domains",keyword:"type",params:{type:schema57.
properties.filters.properties.blocked_domains.type}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(Array.isArray(data5)){let len1=data5.length;for(let i1=0;i1<
len1;i1++)if(typeof data5[i1]!="string"){let err9={instancePath:instancePath+"/filters/blocked_domains/"+i1,keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}}}}}if(data.search_context_size!==void 0){let data7=data.search_context_size;if(typeof data7=="string"){if(!obj10.includes(
data7)){let err10={instancePath:instancePath+"/search_context_size",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{
let err11={instancePath:instancePath+"/search_context_size",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}
if(data.search_content_types!==void 0){let data8=data.search_content_types;if(Array.isArray(data8)){let len2=data8.length;for(let i2=0;i2<len2;i2++){let data9=data8[i2];
if(typeof data9=="string"){if(!obj11.includes(data9)){let err12={instancePath:instancePath+"/search_content_types/"+i2,keyword:"openEnum",params:{}};vErrors===null?
vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath:instancePath+"/search_content_types/"+i2,keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}}}else{let err14={instancePath:instancePath+"/search_content_types",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}}data.user_location!==void 0&&(validate122(data.user_location,{instancePath:instancePath+"/user_location",parentData:data,
parentDataProperty:"user_location",rootData})||(vErrors=vErrors===null?validate122.errors:vErrors.concat(validate122.errors),errors=vErrors.length))}else{let err15={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate121.errors=vErrors,errors===0}var schema59={
type:"object",required:["type"],properties:{type:{const:"web_search_2025_08_26"},external_web_access:{type:"boolean"},filters:{type:["object","null"],properties:{
allowed_domains:{type:["array","null"],items:{type:"string"}},blocked_domains:{type:["array","null"],items:{type:"string"}}},additionalProperties:!1},search_context_size:{
type:"string",openEnum:["low","medium","high"]},search_content_types:{type:"array",items:{type:"string",openEnum:["text","image"]}},user_location:{$ref:"#/$defs\
/UserLocation"}},additionalProperties:!1},obj12=["low","medium","high"],obj13=["text","image"];function validate124(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"requir\
ed",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="external_web_acc\
ess"||key0==="filters"||key0==="search_context_size"||key0==="search_content_types"||key0==="user_location")){let err1={instancePath,keyword:"additionalProperti\
es",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="web_search_2025_08_26"){let err2={
instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"web_search_2025_08_26"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
external_web_access!==void 0&&typeof data.external_web_access!="boolean"){let err3={instancePath:instancePath+"/external_web_access",keyword:"type",params:{type:"\
boolean"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.filters!==void 0){let data2=data.filters;if(!(data2&&typeof data2=="object"&&!Array.
isArray(data2))&&data2!==null){let err4={instancePath:instancePath+"/filters",keyword:"type",params:{type:schema59.properties.filters.type}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(data2&&typeof data2=="object"&&!Array.isArray(data2)){for(let key1 in data2)if(!(key1==="allowed_domains"||key1==="blocked\
_domains")){let err5={instancePath:instancePath+"/filters",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}if(data2.allowed_domains!==void 0){let data3=data2.allowed_domains;if(!Array.isArray(data3)&&data3!==null){let err6={instancePath:instancePath+
"/filters/allowed_domains",keyword:"type",params:{type:schema59.properties.filters.properties.allowed_domains.type}};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)if(typeof data3[i0]!="string"){let err7={instancePath:instancePath+"/fil\
ters/allowed_domains/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}if(data2.blocked_domains!==void 0){
let data5=data2.blocked_domains;if(!Array.isArray(data5)&&data5!==null){let err8={instancePath:instancePath+"/filters/blocked_domains",keyword:"type",params:{type:schema59.
properties.filters.properties.blocked_domains.type}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(Array.isArray(data5)){let len1=data5.length;for(let i1=0;i1<
len1;i1++)if(typeof data5[i1]!="string"){let err9={instancePath:instancePath+"/filters/blocked_domains/"+i1,keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}}}}}if(data.search_context_size!==void 0){let data7=data.search_context_size;if(typeof data7=="string"){if(!obj12.includes(
data7)){let err10={instancePath:instancePath+"/search_context_size",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{
let err11={instancePath:instancePath+"/search_context_size",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}
if(data.search_content_types!==void 0){let data8=data.search_content_types;if(Array.isArray(data8)){let len2=data8.length;for(let i2=0;i2<len2;i2++){let data9=data8[i2];
if(typeof data9=="string"){if(!obj13.includes(data9)){let err12={instancePath:instancePath+"/search_content_types/"+i2,keyword:"openEnum",params:{}};vErrors===null?
vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath:instancePath+"/search_content_types/"+i2,keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}}}else{let err14={instancePath:instancePath+"/search_content_types",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}}data.user_location!==void 0&&(validate122(data.user_location,{instancePath:instancePath+"/user_location",parentData:data,
parentDataProperty:"user_location",rootData})||(vErrors=vErrors===null?validate122.errors:vErrors.concat(validate122.errors),errors=vErrors.length))}else{let err15={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate124.errors=vErrors,errors===0}var obj14=["text","image"],obj15=["low","medium","high"];function validate126(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="search_content_types"||key0==="search_context_size"||
key0==="user_location")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.type!==void 0&&data.type!=="web_search_preview"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"web_search_p\
review"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.search_content_types!==void 0){let data1=data.search_content_types;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];if(typeof data2=="string"){if(!obj14.includes(data2)){let err3={instancePath:instancePath+
"/search_content_types/"+i0,keyword:"openEnum",params:{}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/\
search_content_types/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath:instancePath+
"/search_content_types",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.search_context_size!==void 0){let data3=data.
search_context_size;if(typeof data3=="string"){if(!obj15.includes(data3)){let err6={instancePath:instancePath+"/search_context_size",keyword:"openEnum",params:{}};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/search_context_size",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}data.user_location!==void 0&&(validate122(data.user_location,{instancePath:instancePath+"/user_locati\
on",parentData:data,parentDataProperty:"user_location",rootData})||(vErrors=vErrors===null?validate122.errors:vErrors.concat(validate122.errors),errors=vErrors.
length))}else{let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate126.errors=
vErrors,errors===0}var obj16=["text","image"],obj17=["low","medium","high"];function validate128(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="search_content_types"||key0==="search_context_size"||
key0==="user_location")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.type!==void 0&&data.type!=="web_search_preview_2025_03_11"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"w\
eb_search_preview_2025_03_11"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.search_content_types!==void 0){let data1=data.search_content_types;
if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];if(typeof data2=="string"){if(!obj16.includes(data2)){let err3={instancePath:instancePath+
"/search_content_types/"+i0,keyword:"openEnum",params:{}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/\
search_content_types/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath:instancePath+
"/search_content_types",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.search_context_size!==void 0){let data3=data.
search_context_size;if(typeof data3=="string"){if(!obj17.includes(data3)){let err6={instancePath:instancePath+"/search_context_size",keyword:"openEnum",params:{}};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/search_context_size",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}data.user_location!==void 0&&(validate122(data.user_location,{instancePath:instancePath+"/user_locati\
on",parentData:data,parentDataProperty:"user_location",rootData})||(vErrors=vErrors===null?validate122.errors:vErrors.concat(validate122.errors),errors=vErrors.
length))}else{let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate128.errors=
vErrors,errors===0}var schema62={type:"object",required:["type","vector_store_ids"],properties:{type:{const:"file_search"},vector_store_ids:{type:"array",items:{
type:"string"}},filters:{type:["object","null"],additionalProperties:!0},max_num_results:{type:"integer"},ranking_options:{type:"object",properties:{hybrid_search:{
type:"object",required:["embedding_weight","text_weight"],properties:{embedding_weight:{type:"number"},text_weight:{type:"number"}},additionalProperties:!1},ranker:{
type:"string",openEnum:["auto","default-2024-11-15"]},score_threshold:{type:"number"}},additionalProperties:!1}},additionalProperties:!1},obj18=["auto","default\
-2024-11-15"];function validate130(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="objec\
t"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.vector_store_ids===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"vector_store_ids"}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="vector_store_ids"||key0==="filters"||key0==="max_num_results"||key0==="ranki\
ng_options")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.type!==void 0&&data.type!=="file_search"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"file_search"}};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}if(data.vector_store_ids!==void 0){let data1=data.vector_store_ids;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<
len0;i0++)if(typeof data1[i0]!="string"){let err4={instancePath:instancePath+"/vector_store_ids/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/vector_store_ids",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}}if(data.filters!==void 0){let data3=data.filters;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null){let err6={
instancePath:instancePath+"/filters",keyword:"type",params:{type:schema62.properties.filters.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.
max_num_results!==void 0){let data4=data.max_num_results;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err7={instancePath:instancePath+
"/max_num_results",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.ranking_options!==void 0){let data5=data.
ranking_options;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){for(let key1 in data5)if(!(key1==="hybrid_search"||key1==="ranker"||key1==="score_thres\
hold")){let err8={instancePath:instancePath+"/ranking_options",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}if(data5.hybrid_search!==void 0){let data6=data5.hybrid_search;if(data6&&typeof data6=="object"&&!Array.isArray(data6)){if(data6.embedding_weight===
void 0){let err9={instancePath:instancePath+"/ranking_options/hybrid_search",keyword:"required",params:{missingProperty:"embedding_weight"}};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}if(data6.text_weight===void 0){let err10={instancePath:instancePath+"/ranking_options/hybrid_search",keyword:"required",params:{
missingProperty:"text_weight"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}for(let key2 in data6)if(!(key2==="embedding_weight"||key2==="text_w\
eight")){let err11={instancePath:instancePath+"/ranking_options/hybrid_search",keyword:"additionalProperties",params:{additionalProperty:key2}};vErrors===null?vErrors=
[err11]:vErrors.push(err11),errors++}if(data6.embedding_weight!==void 0){let data7=data6.embedding_weight;if(!(typeof data7=="number"&&isFinite(data7))){let err12={
instancePath:instancePath+"/ranking_options/hybrid_search/embedding_weight",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}}if(data6.text_weight!==void 0){let data8=data6.text_weight;if(!(typeof data8=="number"&&isFinite(data8))){let err13={instancePath:instancePath+"/ranki\
ng_options/hybrid_search/text_weight",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}else{let err14={instancePath:instancePath+
"/ranking_options/hybrid_search",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data5.ranker!==void 0){let data9=data5.
ranker;if(typeof data9=="string"){if(!obj18.includes(data9)){let err15={instancePath:instancePath+"/ranking_options/ranker",keyword:"openEnum",params:{}};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath:instancePath+"/ranking_options/ranker",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data5.score_threshold!==void 0){let data10=data5.score_threshold;if(!(typeof data10=="number"&&isFinite(data10))){
let err17={instancePath:instancePath+"/ranking_options/score_threshold",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),
errors++}}}else{let err18={instancePath:instancePath+"/ranking_options",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),
errors++}}}else{let err19={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}return validate130.errors=
vErrors,errors===0}function validate131(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="computer"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"computer"}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}return validate131.errors=vErrors,errors===0}var schema64={type:"object",required:["type","display_height","display_width","environment"],properties:{
type:{const:"computer_use_preview"},display_height:{type:"integer"},display_width:{type:"integer"},environment:{type:"string",openEnum:["windows","mac","linux",
"ubuntu","browser"]}},additionalProperties:!1},obj19=["windows","mac","linux","ubuntu","browser"];function validate132(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema64.required)if(data[prop0]===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||
key0==="display_height"||key0==="display_width"||key0==="environment")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="computer_use_preview"){let err2={instancePath:instancePath+"/type",
keyword:"const",params:{allowedValue:"computer_use_preview"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.display_height!==void 0){let data1=data.
display_height;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/display_height",keyword:"type",params:{
type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.display_width!==void 0){let data2=data.display_width;if(!(typeof data2=="num\
ber"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err4={instancePath:instancePath+"/display_width",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}if(data.environment!==void 0){let data3=data.environment;if(typeof data3=="string"){if(!obj19.includes(data3)){let err5={instancePath:instancePath+
"/environment",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/environment",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,keyword:"type",params:{type:"obje\
ct"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate132.errors=vErrors,errors===0}var schema65={type:"object",required:["type","serve\
r_label"],properties:{type:{const:"mcp"},server_label:{type:"string"},server_url:{type:"string"},server_description:{type:"string"},connector_id:{type:"string",
openEnum:["connector_dropbox","connector_gmail","connector_googlecalendar","connector_googledrive","connector_microsoftteams","connector_outlookcalendar","conne\
ctor_outlookemail","connector_sharepoint"]},tunnel_id:{type:"string"},authorization:{type:"string"},headers:{type:["object","null"],additionalProperties:{type:"\
string"}},allowed_callers:{$ref:"#/$defs/AllowedCallers"},allowed_tools:{type:["array","object","null"],items:{type:"string"},properties:{read_only:{type:"boole\
an"},tool_names:{type:"array",items:{type:"string"}}},additionalProperties:!1},require_approval:{type:["string","object","null"],properties:{always:{$ref:"#/$de\
fs/ToolFilter"},never:{$ref:"#/$defs/ToolFilter"}},additionalProperties:!1},defer_loading:{type:"boolean"}},additionalProperties:!1},obj20=["connector_dropbox",
"connector_gmail","connector_googlecalendar","connector_googledrive","connector_microsoftteams","connector_outlookcalendar","connector_outlookemail","connector_\
sharepoint"];function validate135(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)if(!(key0==="read_only"||key0==="tool_names")){let err0={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.read_only!==void 0&&typeof data.read_only!="boolean"){let err1={instancePath:instancePath+"/re\
ad_only",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.tool_names!==void 0){let data1=data.tool_names;
if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)if(typeof data1[i0]!="string"){let err2={instancePath:instancePath+"/tool_names/"+i0,keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/tool_names",keyword:"type",params:{
type:"array"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}return validate135.errors=vErrors,errors===0}function validate133(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.server_label===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"\
server_label"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!func2.call(schema65.properties,key0)){let err2={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="m\
cp"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"mcp"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
server_label!==void 0&&typeof data.server_label!="string"){let err4={instancePath:instancePath+"/server_label",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.server_url!==void 0&&typeof data.server_url!="string"){let err5={instancePath:instancePath+"/server_url",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.server_description!==void 0&&typeof data.server_description!=
"string"){let err6={instancePath:instancePath+"/server_description",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(data.connector_id!==void 0){let data4=data.connector_id;if(typeof data4=="string"){if(!obj20.includes(data4)){let err7={instancePath:instancePath+"/connector\
_id",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/connector_id",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.tunnel_id!==void 0&&typeof data.tunnel_id!="string"){let err9={
instancePath:instancePath+"/tunnel_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.authorization!==
void 0&&typeof data.authorization!="string"){let err10={instancePath:instancePath+"/authorization",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}if(data.headers!==void 0){let data7=data.headers;if(!(data7&&typeof data7=="object"&&!Array.isArray(data7))&&data7!==null){
let err11={instancePath:instancePath+"/headers",keyword:"type",params:{type:schema65.properties.headers.type}};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}if(data7&&typeof data7=="object"&&!Array.isArray(data7)){for(let key1 in data7)if(typeof data7[key1]!="string"){let err12={instancePath:instancePath+"/\
headers/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}if(data.
allowed_callers!==void 0&&(validate105(data.allowed_callers,{instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData})||
(vErrors=vErrors===null?validate105.errors:vErrors.concat(validate105.errors),errors=vErrors.length)),data.allowed_tools!==void 0){let data10=data.allowed_tools;
if(typeof data10!="object"){let err13={instancePath:instancePath+"/allowed_tools",keyword:"type",params:{type:schema65.properties.allowed_tools.type}};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}if(Array.isArray(data10)){let len0=data10.length;for(let i0=0;i0<len0;i0++)if(typeof data10[i0]!="string"){let err14={
instancePath:instancePath+"/allowed_tools/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data10&&typeof data10==
"object"&&!Array.isArray(data10)){for(let key2 in data10)if(!(key2==="read_only"||key2==="tool_names")){let err15={instancePath:instancePath+"/allowed_tools",keyword:"\
additionalProperties",params:{additionalProperty:key2}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data10.read_only!==void 0&&typeof data10.
read_only!="boolean"){let err16={instancePath:instancePath+"/allowed_tools/read_only",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err16]:vErrors.
push(err16),errors++}if(data10.tool_names!==void 0){let data13=data10.tool_names;if(Array.isArray(data13)){let len1=data13.length;for(let i1=0;i1<len1;i1++)if(typeof data13[i1]!=
"string"){let err17={instancePath:instancePath+"/allowed_tools/tool_names/"+i1,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err17]:vErrors.push(
err17),errors++}}else{let err18={instancePath:instancePath+"/allowed_tools/tool_names",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err18]:vErrors.
push(err18),errors++}}}}if(data.require_approval!==void 0){let data15=data.require_approval;if(typeof data15!="string"&&!(data15&&typeof data15=="object"&&!Array.
isArray(data15))&&data15!==null){let err19={instancePath:instancePath+"/require_approval",keyword:"type",params:{type:schema65.properties.require_approval.type}};
vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(data15&&typeof data15=="object"&&!Array.isArray(data15)){for(let key3 in data15)if(!(key3==="alwa\
ys"||key3==="never")){let err20={instancePath:instancePath+"/require_approval",keyword:"additionalProperties",params:{additionalProperty:key3}};vErrors===null?vErrors=
[err20]:vErrors.push(err20),errors++}data15.always!==void 0&&(validate135(data15.always,{instancePath:instancePath+"/require_approval/always",parentData:data15,
parentDataProperty:"always",rootData})||(vErrors=vErrors===null?validate135.errors:vErrors.concat(validate135.errors),errors=vErrors.length)),data15.never!==void 0&&
(validate135(data15.never,{instancePath:instancePath+"/require_approval/never",parentData:data15,parentDataProperty:"never",rootData})||(vErrors=vErrors===null?
validate135.errors:vErrors.concat(validate135.errors),errors=vErrors.length))}}if(data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"){let err21={
instancePath:instancePath+"/defer_loading",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}else{let err22={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}return validate133.errors=vErrors,errors===0}var schema67={
type:"object",required:["type","container"],properties:{type:{const:"code_interpreter"},container:{type:["string","object"],required:["type"],properties:{type:{
const:"auto"},file_ids:{type:"array",items:{type:"string"}},memory_limit:{type:["string","null"],openEnum:["1g","4g","16g","64g"]},network_policy:{$ref:"#/$defs\
/NetworkPolicy"}},additionalProperties:!1},allowed_callers:{$ref:"#/$defs/AllowedCallers"}},additionalProperties:!1},obj21=["1g","4g","16g","64g"];function validate140(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="disabled"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"disabled"}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}return validate140.errors=vErrors,errors===0}var schema70={type:"object",required:["type","allowed_domains"],properties:{type:{const:"allowl\
ist"},allowed_domains:{type:"array",items:{type:"string"}},domain_secrets:{type:"array",items:{type:"object",required:["domain","name","value"],properties:{domain:{
type:"string"},name:{type:"string"},value:{type:"string"}},additionalProperties:!1}}},additionalProperties:!1};function validate141(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.allowed_domains===void 0){let err1={instancePath,
keyword:"required",params:{missingProperty:"allowed_domains"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||
key0==="allowed_domains"||key0==="domain_secrets")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="allowlist"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
allowlist"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.allowed_domains!==void 0){let data1=data.allowed_domains;if(Array.isArray(data1)){
let len0=data1.length;for(let i0=0;i0<len0;i0++)if(typeof data1[i0]!="string"){let err4={instancePath:instancePath+"/allowed_domains/"+i0,keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/allowed_domains",keyword:"type",params:{type:"\
array"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.domain_secrets!==void 0){let data3=data.domain_secrets;if(Array.isArray(data3)){let len1=data3.
length;for(let i1=0;i1<len1;i1++){let data4=data3[i1];if(data4&&typeof data4=="object"&&!Array.isArray(data4)){for(let prop0 of schema70.properties.domain_secrets.
items.required)if(data4[prop0]===void 0){let err6={instancePath:instancePath+"/domain_secrets/"+i1,keyword:"required",params:{missingProperty:prop0}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}for(let key1 in data4)if(!(key1==="domain"||key1==="name"||key1==="value")){let err7={instancePath:instancePath+
"/domain_secrets/"+i1,keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data4.domain!==
void 0&&typeof data4.domain!="string"){let err8={instancePath:instancePath+"/domain_secrets/"+i1+"/domain",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}if(data4.name!==void 0&&typeof data4.name!="string"){let err9={instancePath:instancePath+"/domain_secrets/"+i1+"/name",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data4.value!==void 0&&typeof data4.value!="string"){let err10={
instancePath:instancePath+"/domain_secrets/"+i1+"/value",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{
let err11={instancePath:instancePath+"/domain_secrets/"+i1,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{
let err12={instancePath:instancePath+"/domain_secrets",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{
let err13={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate141.errors=vErrors,errors===
0}function validate139(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
let tag0=data.type;if(typeof tag0=="string")if(tag0==="disabled")validate140(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?
validate140.errors:vErrors.concat(validate140.errors),errors=vErrors.length);else if(tag0==="allowlist")validate141(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate141.errors:vErrors.concat(validate141.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discrimina\
tor",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discrimin\
ator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate139.errors=vErrors,errors===0}function validate138(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.container===void 0){let err1={
instancePath,keyword:"required",params:{missingProperty:"container"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0===
"type"||key0==="container"||key0==="allowed_callers")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="code_interpreter"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
code_interpreter"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.container!==void 0){let data1=data.container;if(typeof data1!="string"&&!(data1&&
typeof data1=="object"&&!Array.isArray(data1))){let err4={instancePath:instancePath+"/container",keyword:"type",params:{type:schema67.properties.container.type}};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1.type===void 0){let err5={instancePath:instancePath+
"/container",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key1 in data1)if(!(key1==="ty\
pe"||key1==="file_ids"||key1==="memory_limit"||key1==="network_policy")){let err6={instancePath:instancePath+"/container",keyword:"additionalProperties",params:{
additionalProperty:key1}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data1.type!==void 0&&data1.type!=="auto"){let err7={instancePath:instancePath+
"/container/type",keyword:"const",params:{allowedValue:"auto"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data1.file_ids!==void 0){let data3=data1.
file_ids;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)if(typeof data3[i0]!="string"){let err8={instancePath:instancePath+"/container\
/file_ids/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/cont\
ainer/file_ids",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data1.memory_limit!==void 0){let data5=data1.
memory_limit;if(typeof data5!="string"&&data5!==null){let err10={instancePath:instancePath+"/container/memory_limit",keyword:"type",params:{type:schema67.properties.
container.properties.memory_limit.type}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(typeof data5=="string"&&!obj21.includes(data5)){let err11={
instancePath:instancePath+"/container/memory_limit",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}data1.network_policy!==
void 0&&(validate139(data1.network_policy,{instancePath:instancePath+"/container/network_policy",parentData:data1,parentDataProperty:"network_policy",rootData})||
(vErrors=vErrors===null?validate139.errors:vErrors.concat(validate139.errors),errors=vErrors.length))}}data.allowed_callers!==void 0&&(validate105(data.allowed_callers,
{instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData})||(vErrors=vErrors===null?validate105.errors:vErrors.
concat(validate105.errors),errors=vErrors.length))}else{let err12={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err12]:vErrors.push(
err12),errors++}return validate138.errors=vErrors,errors===0}var schema71={type:"object",required:["type"],properties:{type:{const:"image_generation"},action:{type:"\
string",openEnum:["generate","edit","auto"]},background:{type:"string",openEnum:["transparent","opaque","auto"]},complexity:{type:"string",openEnum:["low","medi\
um","high"]},frame_count:{type:"integer"},frame_duration_ms:{type:"integer"},input_fidelity:{type:["string","null"],openEnum:["high","low"]},input_image_mask:{type:"\
object",properties:{file_id:{type:"string"},image_url:{type:"string"}},additionalProperties:!1},model:{type:"string"},moderation:{type:"string",openEnum:["auto",
"low"]},output_compression:{type:"integer"},output_format:{type:"string",openEnum:["png","webp","jpeg","gif","svg"]},partial_images:{type:"integer"},quality:{type:"\
string",openEnum:["low","medium","high","xhigh","max","auto"]},size:{type:"string"},svg:{type:"object",properties:{model:{type:"string"},reasoning:{type:["objec\
t","null"],properties:{effort:{type:"string"}},additionalProperties:!1}},additionalProperties:!1}},additionalProperties:!1},obj22=["generate","edit","auto"],obj23=[
"transparent","opaque","auto"],obj24=["low","medium","high"],obj25=["high","low"],obj26=["auto","low"],obj27=["png","webp","jpeg","gif","svg"],obj28=["low","med\
ium","high","xhigh","max","auto"];function validate146(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!func2.call(schema71.properties,key0)){let err1={instancePath,keyword:"additionalProperties",params:{
additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="image_generation"){let err2={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"image_generation"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.action!==void 0){let data1=data.
action;if(typeof data1=="string"){if(!obj22.includes(data1)){let err3={instancePath:instancePath+"/action",keyword:"openEnum",params:{}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/action",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}if(data.background!==void 0){let data2=data.background;if(typeof data2=="string"){if(!obj23.includes(data2)){let err5={instancePath:instancePath+
"/background",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/background",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.complexity!==void 0){let data3=data.complexity;if(typeof data3==
"string"){if(!obj24.includes(data3)){let err7={instancePath:instancePath+"/complexity",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}}else{let err8={instancePath:instancePath+"/complexity",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}
if(data.frame_count!==void 0){let data4=data.frame_count;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err9={instancePath:instancePath+
"/frame_count",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.frame_duration_ms!==void 0){let data5=data.
frame_duration_ms;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err10={instancePath:instancePath+"/frame_duration_ms",keyword:"t\
ype",params:{type:"integer"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.input_fidelity!==void 0){let data6=data.input_fidelity;if(typeof data6!=
"string"&&data6!==null){let err11={instancePath:instancePath+"/input_fidelity",keyword:"type",params:{type:schema71.properties.input_fidelity.type}};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}if(typeof data6=="string"&&!obj25.includes(data6)){let err12={instancePath:instancePath+"/input_fidelity",keyword:"\
openEnum",params:{}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.input_image_mask!==void 0){let data7=data.input_image_mask;if(data7&&typeof data7==
"object"&&!Array.isArray(data7)){for(let key1 in data7)if(!(key1==="file_id"||key1==="image_url")){let err13={instancePath:instancePath+"/input_image_mask",keyword:"\
additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data7.file_id!==void 0&&typeof data7.file_id!=
"string"){let err14={instancePath:instancePath+"/input_image_mask/file_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),
errors++}if(data7.image_url!==void 0&&typeof data7.image_url!="string"){let err15={instancePath:instancePath+"/input_image_mask/image_url",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath:instancePath+"/input_image_mask",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.model!==void 0&&typeof data.model!="string"){let err17={instancePath:instancePath+
"/model",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(data.moderation!==void 0){let data11=data.moderation;
if(typeof data11=="string"){if(!obj26.includes(data11)){let err18={instancePath:instancePath+"/moderation",keyword:"openEnum",params:{}};vErrors===null?vErrors=
[err18]:vErrors.push(err18),errors++}}else{let err19={instancePath:instancePath+"/moderation",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err19]:
vErrors.push(err19),errors++}}if(data.output_compression!==void 0){let data12=data.output_compression;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&
isFinite(data12))){let err20={instancePath:instancePath+"/output_compression",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err20]:vErrors.push(
err20),errors++}}if(data.output_format!==void 0){let data13=data.output_format;if(typeof data13=="string"){if(!obj27.includes(data13)){let err21={instancePath:instancePath+
"/output_format",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}else{let err22={instancePath:instancePath+"/output_f\
ormat",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}if(data.partial_images!==void 0){let data14=data.partial_images;
if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)&&isFinite(data14))){let err23={instancePath:instancePath+"/partial_images",keyword:"type",params:{type:"\
integer"}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}if(data.quality!==void 0){let data15=data.quality;if(typeof data15=="string"){if(!obj28.
includes(data15)){let err24={instancePath:instancePath+"/quality",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}else{
let err25={instancePath:instancePath+"/quality",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}if(data.size!==
void 0&&typeof data.size!="string"){let err26={instancePath:instancePath+"/size",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err26]:vErrors.push(
err26),errors++}if(data.svg!==void 0){let data17=data.svg;if(data17&&typeof data17=="object"&&!Array.isArray(data17)){for(let key2 in data17)if(!(key2==="model"||
key2==="reasoning")){let err27={instancePath:instancePath+"/svg",keyword:"additionalProperties",params:{additionalProperty:key2}};vErrors===null?vErrors=[err27]:
vErrors.push(err27),errors++}if(data17.model!==void 0&&typeof data17.model!="string"){let err28={instancePath:instancePath+"/svg/model",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}if(data17.reasoning!==void 0){let data19=data17.reasoning;if(!(data19&&typeof data19=="obj\
ect"&&!Array.isArray(data19))&&data19!==null){let err29={instancePath:instancePath+"/svg/reasoning",keyword:"type",params:{type:schema71.properties.svg.properties.
reasoning.type}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(data19&&typeof data19=="object"&&!Array.isArray(data19)){for(let key3 in data19)
if(key3!=="effort"){let err30={instancePath:instancePath+"/svg/reasoning",keyword:"additionalProperties",params:{additionalProperty:key3}};vErrors===null?vErrors=
[err30]:vErrors.push(err30),errors++}if(data19.effort!==void 0&&typeof data19.effort!="string"){let err31={instancePath:instancePath+"/svg/reasoning/effort",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}}}else{let err32={instancePath:instancePath+"/svg",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}}else{let err33={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err33]:vErrors.push(err33),errors++}return validate146.errors=vErrors,errors===0}function validate147(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="local_shell"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"local_sh\
ell"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}return validate147.errors=vErrors,errors===0}var schema74={type:["null","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/\
ContainerAuto"},{$ref:"#/$defs/LocalEnvironment"},{$ref:"#/$defs/ContainerReference"}]}}]},schema75={type:"object",required:["type"],properties:{type:{const:"co\
ntainer_auto"},file_ids:{type:"array",items:{type:"string"}},memory_limit:{type:["string","null"],openEnum:["1g","4g","16g","64g"]},network_policy:{$ref:"#/$def\
s/NetworkPolicy"},skills:{type:"array",items:{$ref:"#/$defs/Skill"}}},additionalProperties:!1},obj29=["1g","4g","16g","64g"];function validate154(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.skill_id===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"skill_id"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="skill_id"||key0==="version")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="skill_reference"){let err3={instancePath:instancePath+"/type",keyword:"\
const",params:{allowedValue:"skill_reference"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.skill_id!==void 0&&typeof data.skill_id!="stri\
ng"){let err4={instancePath:instancePath+"/skill_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.version!==
void 0&&typeof data.version!="string"){let err5={instancePath:instancePath+"/version",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate154.
errors=vErrors,errors===0}var schema78={type:"object",required:["type","name","description","source"],properties:{type:{const:"inline"},name:{type:"string"},description:{
type:"string"},source:{type:"object",required:["type","media_type","data"],properties:{type:{const:"base64"},media_type:{const:"application/zip"},data:{type:"st\
ring"}},additionalProperties:!1}},additionalProperties:!1};function validate155(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema78.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"requi\
red",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="name"||key0==="d\
escription"||key0==="source")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.type!==void 0&&data.type!=="inline"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"inline"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err3={instancePath:instancePath+"/name",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.description!==void 0&&typeof data.description!="string"){let err4={instancePath:instancePath+
"/description",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.source!==void 0){let data3=data.source;if(data3&&
typeof data3=="object"&&!Array.isArray(data3)){for(let prop1 of schema78.properties.source.required)if(data3[prop1]===void 0){let err5={instancePath:instancePath+
"/source",keyword:"required",params:{missingProperty:prop1}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key1 in data3)if(!(key1==="type"||
key1==="media_type"||key1==="data")){let err6={instancePath:instancePath+"/source",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}if(data3.type!==void 0&&data3.type!=="base64"){let err7={instancePath:instancePath+"/source/type",keyword:"const",params:{
allowedValue:"base64"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data3.media_type!==void 0&&data3.media_type!=="application/zip"){let err8={
instancePath:instancePath+"/source/media_type",keyword:"const",params:{allowedValue:"application/zip"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}
if(data3.data!==void 0&&typeof data3.data!="string"){let err9={instancePath:instancePath+"/source/data",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/source",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}}}else{let err11={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate155.
errors=vErrors,errors===0}function validate153(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="skill_reference")validate154(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.errors),errors=vErrors.length);else if(tag0==="inline")validate155(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate155.errors:vErrors.concat(validate155.errors),errors=vErrors.length);else{let err1={instancePath,
keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,
keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate153.errors=vErrors,errors===0}function validate151(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="file_ids"||key0==="memory_limit"||key0==="network_policy"||key0==="skills")){let err1={instancePath,keyword:"additionalProperties",params:{
additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="container_auto"){let err2={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"container_auto"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.file_ids!==void 0){let data1=data.
file_ids;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)if(typeof data1[i0]!="string"){let err3={instancePath:instancePath+"/file_ids/"+
i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/file_ids",keyword:"\
type",params:{type:"array"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.memory_limit!==void 0){let data3=data.memory_limit;if(typeof data3!=
"string"&&data3!==null){let err5={instancePath:instancePath+"/memory_limit",keyword:"type",params:{type:schema75.properties.memory_limit.type}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(typeof data3=="string"&&!obj29.includes(data3)){let err6={instancePath:instancePath+"/memory_limit",keyword:"openEnum",params:{}};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.network_policy!==void 0&&(validate139(data.network_policy,{instancePath:instancePath+"/networ\
k_policy",parentData:data,parentDataProperty:"network_policy",rootData})||(vErrors=vErrors===null?validate139.errors:vErrors.concat(validate139.errors),errors=vErrors.
length)),data.skills!==void 0){let data5=data.skills;if(Array.isArray(data5)){let len1=data5.length;for(let i1=0;i1<len1;i1++)validate153(data5[i1],{instancePath:instancePath+
"/skills/"+i1,parentData:data5,parentDataProperty:i1,rootData})||(vErrors=vErrors===null?validate153.errors:vErrors.concat(validate153.errors),errors=vErrors.length)}else{
let err7={instancePath:instancePath+"/skills",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate151.errors=vErrors,errors===0}var schema79={type:"\
object",required:["type"],properties:{type:{const:"local"},skills:{type:"array",items:{type:"object",required:["name","description","path"],properties:{name:{type:"\
string"},description:{type:"string"},path:{type:"string"}},additionalProperties:!1}}},additionalProperties:!1};function validate159(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="s\
kills")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
type!==void 0&&data.type!=="local"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"local"}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.skills!==void 0){let data1=data.skills;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];
if(data2&&typeof data2=="object"&&!Array.isArray(data2)){for(let prop0 of schema79.properties.skills.items.required)if(data2[prop0]===void 0){let err3={instancePath:instancePath+
"/skills/"+i0,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key1 in data2)if(!(key1==="na\
me"||key1==="description"||key1==="path")){let err4={instancePath:instancePath+"/skills/"+i0,keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(data2.name!==void 0&&typeof data2.name!="string"){let err5={instancePath:instancePath+"/skills/"+i0+"/name",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data2.description!==void 0&&typeof data2.description!="string"){let err6={
instancePath:instancePath+"/skills/"+i0+"/description",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data2.
path!==void 0&&typeof data2.path!="string"){let err7={instancePath:instancePath+"/skills/"+i0+"/path",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/skills/"+i0,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/skills",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}}}else{let err10={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate159.
errors=vErrors,errors===0}function validate160(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.container_id===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"container_id"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data)if(!(key0==="type"||key0==="container_id")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="container_reference"){let err3={instancePath:instancePath+"/type",
keyword:"const",params:{allowedValue:"container_reference"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.container_id!==void 0&&typeof data.
container_id!="string"){let err4={instancePath:instancePath+"/container_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate160.errors=
vErrors,errors===0}function validate150(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data!==null&&!(data&&
typeof data=="object"&&!Array.isArray(data))){let err0={instancePath,keyword:"type",params:{type:schema74.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){let err2={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="container_auto")validate151(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate151.errors:vErrors.concat(validate151.errors),errors=vErrors.length);else if(tag0==="local")validate159(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate159.errors:vErrors.concat(validate159.errors),errors=vErrors.length);else if(tag0==="c\
ontainer_reference")validate160(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate160.errors:vErrors.concat(validate160.
errors),errors=vErrors.length);else{let err3={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}else{let err4={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs5===
errors;valid1=_valid0}if(!valid1){let err6={instancePath,keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
return validate150.errors=vErrors,errors===0}function validate148(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="allowed_callers"||key0==="environment")){let err1={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="s\
hell"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"shell"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}data.
allowed_callers!==void 0&&(validate105(data.allowed_callers,{instancePath:instancePath+"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData})||
(vErrors=vErrors===null?validate105.errors:vErrors.concat(validate105.errors),errors=vErrors.length)),data.environment!==void 0&&(validate150(data.environment,{
instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData})||(vErrors=vErrors===null?validate150.errors:vErrors.concat(
validate150.errors),errors=vErrors.length))}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate148.errors=vErrors,errors===0}function validate165(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="allowed_callers")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="apply_patch"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{
allowedValue:"apply_patch"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}data.allowed_callers!==void 0&&(validate105(data.allowed_callers,{instancePath:instancePath+
"/allowed_callers",parentData:data,parentDataProperty:"allowed_callers",rootData})||(vErrors=vErrors===null?validate105.errors:vErrors.concat(validate105.errors),
errors=vErrors.length))}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate165.
errors=vErrors,errors===0}function validate167(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="programmatic_tool_calling"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
programmatic_tool_calling"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}return validate167.errors=vErrors,errors===0}function validate103(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"requir\
ed",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="function")
validate104(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate104.errors:vErrors.concat(validate104.errors),errors=vErrors.
length);else if(tag0==="custom")validate107(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate107.errors:vErrors.concat(
validate107.errors),errors=vErrors.length);else if(tag0==="namespace")validate115(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate115.errors:vErrors.concat(validate115.errors),errors=vErrors.length);else if(tag0==="tool_search")validate120(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.errors),errors=vErrors.length);else if(tag0==="web_search")validate121(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate121.errors:vErrors.concat(validate121.errors),errors=vErrors.length);else if(tag0==="w\
eb_search_2025_08_26")validate124(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate124.errors:vErrors.concat(validate124.
errors),errors=vErrors.length);else if(tag0==="web_search_preview")validate126(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?
validate126.errors:vErrors.concat(validate126.errors),errors=vErrors.length);else if(tag0==="web_search_preview_2025_03_11")validate128(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate128.errors:vErrors.concat(validate128.errors),errors=vErrors.length);else if(tag0==="file_search")
validate130(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate130.errors:vErrors.concat(validate130.errors),errors=vErrors.
length);else if(tag0==="computer")validate131(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate131.errors:vErrors.concat(
validate131.errors),errors=vErrors.length);else if(tag0==="computer_use_preview")validate132(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
vErrors===null?validate132.errors:vErrors.concat(validate132.errors),errors=vErrors.length);else if(tag0==="mcp")validate133(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate133.errors:vErrors.concat(validate133.errors),errors=vErrors.length);else if(tag0==="code_interpreter")validate138(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate138.errors:vErrors.concat(validate138.errors),errors=vErrors.length);else if(tag0===
"image_generation")validate146(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate146.errors:vErrors.concat(validate146.
errors),errors=vErrors.length);else if(tag0==="local_shell")validate147(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate147.
errors:vErrors.concat(validate147.errors),errors=vErrors.length);else if(tag0==="shell")validate148(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate148.errors:vErrors.concat(validate148.errors),errors=vErrors.length);else if(tag0==="apply_patch")validate165(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate165.errors:vErrors.concat(validate165.errors),errors=vErrors.length);else if(tag0==="p\
rogrammatic_tool_calling")validate167(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate167.errors:vErrors.concat(validate167.
errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate103.
errors=vErrors,errors===0}var obj30=["server","client"];function validate102(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.tools===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"tools"}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="tools"||key0==="id"||key0==="call_id"||key0==="execution"||key0===
"status"||key0==="created_by")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(data.type!==void 0&&data.type!=="tool_search_output"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"tool_s\
earch_output"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.tools!==void 0){let data1=data.tools;if(Array.isArray(data1)){let len0=data1.length;
for(let i0=0;i0<len0;i0++)validate103(data1[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?
validate103.errors:vErrors.concat(validate103.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/tools",keyword:"type",params:{type:"arra\
y"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.id!==void 0){let data3=data.id;if(typeof data3!="string"&&data3!==null){let err5={instancePath:instancePath+
"/id",keyword:"type",params:{type:schema46.properties.id.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.call_id!==void 0){let data4=data.
call_id;if(typeof data4!="string"&&data4!==null){let err6={instancePath:instancePath+"/call_id",keyword:"type",params:{type:schema46.properties.call_id.type}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.execution!==void 0){let data5=data.execution;if(typeof data5=="string"){if(!obj30.includes(data5)){let err7={
instancePath:instancePath+"/execution",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+
"/execution",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.status!==void 0&&(validate64(data.status,
{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.
errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="string"){let err9={instancePath:instancePath+"/created_by",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}return validate102.errors=vErrors,errors===0}var schema83={type:"object",required:["type","role","tools"],properties:{type:{
const:"additional_tools"},role:{type:"string",openEnum:["developer","unknown","user","assistant","system","critic","discriminator","tool"]},tools:{type:"array",
items:{$ref:"#/$defs/Tool"}},id:{type:["string","null"]}},additionalProperties:!1},obj31=["developer","unknown","user","assistant","system","critic","discrimina\
tor","tool"];function validate188(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){for(let prop0 of schema83.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="role"||key0==="tools"||key0==="id")){let err1={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="additional\
_tools"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"additional_tools"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.role!==void 0){let data1=data.role;if(typeof data1=="string"){if(!obj31.includes(data1)){let err3={instancePath:instancePath+"/role",keyword:"o\
penEnum",params:{}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/role",keyword:"type",params:{type:"str\
ing"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.tools!==void 0){let data2=data.tools;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<
len0;i0++)validate103(data2[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate103.errors:
vErrors.concat(validate103.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/tools",keyword:"type",params:{type:"array"}};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}if(data.id!==void 0){let data4=data.id;if(typeof data4!="string"&&data4!==null){let err6={instancePath:instancePath+
"/id",keyword:"type",params:{type:schema83.properties.id.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate188.errors=vErrors,errors===0}var schema84={type:"object",
required:["type"],properties:{type:{const:"configuration_update"},id:{type:["string","null"]},reasoning:{type:"object",properties:{effort:{type:["string","null"]}},
additionalProperties:!1},text:{type:"object",required:["format"],properties:{format:{$ref:"#/$defs/TextFormat"}},additionalProperties:!1}},additionalProperties:!1},
schema85={type:["null","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/Text\
FormatText"},{$ref:"#/$defs/TextFormatJsonObject"},{$ref:"#/$defs/TextFormatJsonSchema"}]}}]};function validate192(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="text"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"text"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate192.errors=vErrors,errors===0}function validate193(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="json_object"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"json_obj\
ect"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}return validate193.errors=vErrors,errors===0}var schema88={type:"object",required:["type","name","schema"],properties:{type:{const:"\
json_schema"},name:{type:"string"},schema:{type:"object",additionalProperties:!0},description:{type:["string","null"]},strict:{type:["boolean","null"]}},additionalProperties:!1};
function validate194(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema88.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="name"||key0==="schema"||key0==="description"||key0==="strict")){let err1={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="j\
son_schema"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"json_schema"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.name!==void 0&&typeof data.name!="string"){let err3={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}if(data.schema!==void 0){let data2=data.schema;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){let err4={instancePath:instancePath+
"/schema",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.description!==void 0){let data3=data.description;
if(typeof data3!="string"&&data3!==null){let err5={instancePath:instancePath+"/description",keyword:"type",params:{type:schema88.properties.description.type}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.strict!==void 0){let data4=data.strict;if(typeof data4!="boolean"&&data4!==null){let err6={instancePath:instancePath+
"/strict",keyword:"type",params:{type:schema88.properties.strict.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate194.errors=vErrors,errors===0}function validate191(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data!==null&&!(data&&typeof data=="object"&&!Array.isArray(data))){
let err0={instancePath,keyword:"type",params:{type:schema85.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let _errs2=errors,valid1=!0,_errs3=errors;
if(!(data&&typeof data=="object"&&!Array.isArray(data))){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=
_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===
void 0){let err2={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let tag0=data.type;
if(typeof tag0=="string")if(tag0==="text")validate192(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate192.errors:vErrors.
concat(validate192.errors),errors=vErrors.length);else if(tag0==="json_object")validate193(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
vErrors===null?validate193.errors:vErrors.concat(validate193.errors),errors=vErrors.length);else if(tag0==="json_schema")validate194(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate194.errors:vErrors.concat(validate194.errors),errors=vErrors.length);else{let err3={instancePath,
keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}else{let err4={instancePath,
keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs5===errors;valid1=_valid0}if(!valid1){let err6={instancePath,
keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate191.errors=vErrors,errors===0}function validate190(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="id"||key0==="reasoning"||key0==="text")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="configuration_update"){let err2={instancePath:instancePath+"/type",keyword:"\
const",params:{allowedValue:"configuration_update"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.id!==void 0){let data1=data.id;if(typeof data1!=
"string"&&data1!==null){let err3={instancePath:instancePath+"/id",keyword:"type",params:{type:schema84.properties.id.type}};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}}if(data.reasoning!==void 0){let data2=data.reasoning;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){for(let key1 in data2)if(key1!==
"effort"){let err4={instancePath:instancePath+"/reasoning",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}if(data2.effort!==void 0){let data3=data2.effort;if(typeof data3!="string"&&data3!==null){let err5={instancePath:instancePath+"/reasoning/ef\
fort",keyword:"type",params:{type:schema84.properties.reasoning.properties.effort.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={
instancePath:instancePath+"/reasoning",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.text!==void 0){
let data4=data.text;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){if(data4.format===void 0){let err7={instancePath:instancePath+"/text",keyword:"requ\
ired",params:{missingProperty:"format"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}for(let key2 in data4)if(key2!=="format"){let err8={instancePath:instancePath+
"/text",keyword:"additionalProperties",params:{additionalProperty:key2}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}data4.format!==void 0&&(validate191(
data4.format,{instancePath:instancePath+"/text/format",parentData:data4,parentDataProperty:"format",rootData})||(vErrors=vErrors===null?validate191.errors:vErrors.
concat(validate191.errors),errors=vErrors.length))}else{let err9={instancePath:instancePath+"/text",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}
return validate190.errors=vErrors,errors===0}var schema89={type:"object",required:["type"],properties:{type:{const:"context_compaction"},id:{type:["string","nul\
l"]},encrypted_content:{type:["string","null"]}},additionalProperties:!1};function validate199(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="id"||key0==="encrypted_content")){let err1={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="c\
ontext_compaction"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"context_compaction"}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.id!==void 0){let data1=data.id;if(typeof data1!="string"&&data1!==null){let err3={instancePath:instancePath+"/id",keyword:"type",params:{
type:schema89.properties.id.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.encrypted_content!==void 0){let data2=data.encrypted_content;
if(typeof data2!="string"&&data2!==null){let err4={instancePath:instancePath+"/encrypted_content",keyword:"type",params:{type:schema89.properties.encrypted_content.
type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}return validate199.errors=vErrors,errors===0}var schema90={type:"object",required:["type","call_id","code","fingerprint"],properties:{
type:{const:"program"},id:{type:["string","null"]},call_id:{type:"string"},code:{type:"string"},fingerprint:{type:"string"}},additionalProperties:!1};function validate200(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema90.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="id"||key0==="call_id"||key0==="code"||key0==="fingerprint")){let err1={instancePath,keyword:"additionalProperti\
es",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="program"){let err2={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"program"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.id!==void 0){let data1=data.id;if(typeof data1!=
"string"&&data1!==null){let err3={instancePath:instancePath+"/id",keyword:"type",params:{type:schema90.properties.id.type}};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}}if(data.call_id!==void 0&&typeof data.call_id!="string"){let err4={instancePath:instancePath+"/call_id",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.code!==void 0&&typeof data.code!="string"){let err5={instancePath:instancePath+"/code",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.fingerprint!==void 0&&typeof data.fingerprint!="string"){let err6={
instancePath:instancePath+"/fingerprint",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate200.errors=vErrors,errors===0}var schema91={type:"\
object",required:["type","call_id","result","status"],properties:{type:{const:"program_output"},id:{type:["string","null"]},call_id:{type:"string"},result:{type:"\
string"},status:{type:"string",openEnum:["completed","incomplete","in_progress"]}},additionalProperties:!1},obj32=["completed","incomplete","in_progress"];function validate201(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema91.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="id"||key0==="call_id"||key0==="result"||key0==="status")){let err1={instancePath,keyword:"additionalProperties",
params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="program_output"){let err2={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"program_output"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.id!==void 0){let data1=data.id;
if(typeof data1!="string"&&data1!==null){let err3={instancePath:instancePath+"/id",keyword:"type",params:{type:schema91.properties.id.type}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}if(data.call_id!==void 0&&typeof data.call_id!="string"){let err4={instancePath:instancePath+"/call_id",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.result!==void 0&&typeof data.result!="string"){let err5={instancePath:instancePath+
"/result",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.status!==void 0){let data4=data.status;if(typeof data4==
"string"){if(!obj32.includes(data4)){let err6={instancePath:instancePath+"/status",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}}else{let err7={instancePath:instancePath+"/status",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{
let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate201.errors=vErrors,errors===
0}var schema92={type:"object",required:["type","status"],properties:{type:{const:"web_search_call"},id:{type:["string","null"]},status:{type:"string",openEnum:[
"in_progress","searching","completed","failed","incomplete"]},action:{$ref:"#/$defs/WebSearchAction"},results:{type:["array","null"],items:{type:"object",additionalProperties:!0}}},
additionalProperties:!1},obj33=["in_progress","searching","completed","failed","incomplete"],schema93={type:["null","object"],allOf:[{if:{type:"object"},then:{type:"\
object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/Search"},{$ref:"#/$defs/WebSearchActionOpenPage"},{$ref:"#/$defs/WebSearchAc\
tionFind"}]}}]},schema94={type:"object",required:["type"],properties:{type:{const:"search"},query:{type:"string"},queries:{type:"array",items:{type:"string"}},sources:{
type:["array","null"],items:{type:"object",required:["type"],properties:{type:{type:"string",openEnum:["url","api"]},url:{type:"string"},name:{type:"string"}},additionalProperties:!1}}},
additionalProperties:!1},obj34=["url","api"];function validate204(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="query"||key0==="queries"||key0==="sources")){let err1={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="s\
earch"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"search"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
query!==void 0&&typeof data.query!="string"){let err3={instancePath:instancePath+"/query",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(data.queries!==void 0){let data2=data.queries;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)if(typeof data2[i0]!=
"string"){let err4={instancePath:instancePath+"/queries/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath:instancePath+"/queries",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.sources!==
void 0){let data4=data.sources;if(!Array.isArray(data4)&&data4!==null){let err6={instancePath:instancePath+"/sources",keyword:"type",params:{type:schema94.properties.
sources.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++){let data5=data4[i1];
if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(data5.type===void 0){let err7={instancePath:instancePath+"/sources/"+i1,keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}for(let key1 in data5)if(!(key1==="type"||key1==="url"||key1==="name")){let err8={instancePath:instancePath+
"/sources/"+i1,keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data5.type!==void 0){
let data6=data5.type;if(typeof data6=="string"){if(!obj34.includes(data6)){let err9={instancePath:instancePath+"/sources/"+i1+"/type",keyword:"openEnum",params:{}};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/sources/"+i1+"/type",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data5.url!==void 0&&typeof data5.url!="string"){let err11={instancePath:instancePath+"/sources/"+
i1+"/url",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data5.name!==void 0&&typeof data5.name!="string"){
let err12={instancePath:instancePath+"/sources/"+i1+"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{
let err13={instancePath:instancePath+"/sources/"+i1,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}}}else{
let err14={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}return validate204.errors=vErrors,errors===
0}var schema95={type:"object",required:["type"],properties:{type:{const:"open_page"},url:{type:["string","null"]}},additionalProperties:!1};function validate205(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="url")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="open_page"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"open_page"}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.url!==void 0){let data1=data.url;if(typeof data1!="string"&&data1!==null){let err3={instancePath:instancePath+
"/url",keyword:"type",params:{type:schema95.properties.url.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate205.errors=vErrors,errors===0}var schema96={type:"object",
required:["type","pattern","url"],properties:{type:{const:"find_in_page"},pattern:{type:"string"},url:{type:"string"}},additionalProperties:!1};function validate206(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema96.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="pattern"||key0==="url")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="find_in_page"){let err2={instancePath:instancePath+"/type",keyword:"\
const",params:{allowedValue:"find_in_page"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.pattern!==void 0&&typeof data.pattern!="string"){
let err3={instancePath:instancePath+"/pattern",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.url!==void 0&&
typeof data.url!="string"){let err4={instancePath:instancePath+"/url",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate206.errors=vErrors,errors===
0}function validate203(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data!==null&&!(data&&typeof data=="ob\
ject"&&!Array.isArray(data))){let err0={instancePath,keyword:"type",params:{type:schema93.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let _errs2=errors,
valid1=!0,_errs3=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===
errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.type===void 0){let err2={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let tag0=data.
type;if(typeof tag0=="string")if(tag0==="search")validate204(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate204.errors:
vErrors.concat(validate204.errors),errors=vErrors.length);else if(tag0==="open_page")validate205(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
vErrors===null?validate205.errors:vErrors.concat(validate205.errors),errors=vErrors.length);else if(tag0==="find_in_page")validate206(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate206.errors:vErrors.concat(validate206.errors),errors=vErrors.length);else{let err3={instancePath,
keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}else{let err4={instancePath,
keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs5===errors;valid1=_valid0}if(!valid1){let err6={instancePath,
keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate203.errors=vErrors,errors===0}function validate202(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.status===void 0){
let err1={instancePath,keyword:"required",params:{missingProperty:"status"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0===
"type"||key0==="id"||key0==="status"||key0==="action"||key0==="results")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="web_search_call"){let err3={instancePath:instancePath+"/type",keyword:"\
const",params:{allowedValue:"web_search_call"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.id!==void 0){let data1=data.id;if(typeof data1!=
"string"&&data1!==null){let err4={instancePath:instancePath+"/id",keyword:"type",params:{type:schema92.properties.id.type}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}if(data.status!==void 0){let data2=data.status;if(typeof data2=="string"){if(!obj33.includes(data2)){let err5={instancePath:instancePath+"/\
status",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/status",keyword:"typ\
e",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.action!==void 0&&(validate203(data.action,{instancePath:instancePath+
"/action",parentData:data,parentDataProperty:"action",rootData})||(vErrors=vErrors===null?validate203.errors:vErrors.concat(validate203.errors),errors=vErrors.length)),
data.results!==void 0){let data4=data.results;if(!Array.isArray(data4)&&data4!==null){let err7={instancePath:instancePath+"/results",keyword:"type",params:{type:schema92.
properties.results.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++){let data5=data4[i0];
if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))){let err8={instancePath:instancePath+"/results/"+i0,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}}}}else{let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}return validate202.errors=vErrors,errors===0}var schema97={type:"object",required:["type","queries","status"],properties:{type:{const:"file_searc\
h_call"},id:{type:["string","null"]},queries:{type:"array",items:{type:"string"}},status:{type:"string",openEnum:["in_progress","searching","completed","incompl\
ete","failed"]},results:{type:["array","null"],items:{$ref:"#/$defs/FileSearchResult"}}},additionalProperties:!1},obj35=["in_progress","searching","completed","\
incomplete","failed"],schema98={type:"object",properties:{attributes:{type:["object","null"],additionalProperties:{type:["string","number","boolean"]}},file_id:{
type:"string"},filename:{type:"string"},score:{type:"number"},text:{type:"string"},vector_store_id:{type:"string"}},additionalProperties:!1};function validate212(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
if(!(key0==="attributes"||key0==="file_id"||key0==="filename"||key0==="score"||key0==="text"||key0==="vector_store_id")){let err0={instancePath,keyword:"additio\
nalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.attributes!==void 0){let data0=data.attributes;
if(!(data0&&typeof data0=="object"&&!Array.isArray(data0))&&data0!==null){let err1={instancePath:instancePath+"/attributes",keyword:"type",params:{type:schema98.
properties.attributes.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data0&&typeof data0=="object"&&!Array.isArray(data0))for(let key1 in data0){
let data1=data0[key1];if(typeof data1!="string"&&!(typeof data1=="number"&&isFinite(data1))&&typeof data1!="boolean"){let err2={instancePath:instancePath+"/attr\
ibutes/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:schema98.properties.attributes.additionalProperties.type}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}}if(data.file_id!==void 0&&typeof data.file_id!="string"){let err3={instancePath:instancePath+"/file_id",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.filename!==void 0&&typeof data.filename!="string"){let err4={instancePath:instancePath+
"/filename",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.score!==void 0){let data4=data.score;if(!(typeof data4==
"number"&&isFinite(data4))){let err5={instancePath:instancePath+"/score",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}if(data.text!==void 0&&typeof data.text!="string"){let err6={instancePath:instancePath+"/text",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}if(data.vector_store_id!==void 0&&typeof data.vector_store_id!="string"){let err7={instancePath:instancePath+"/vector_store_i\
d",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath,keyword:"type",params:{type:"ob\
ject"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate212.errors=vErrors,errors===0}function validate211(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema97.required)if(data[prop0]===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="id"||key0==="queries"||key0==="status"||key0==="results")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="file_search_call"){let err2={instancePath:instancePath+"/type",keyword:"\
const",params:{allowedValue:"file_search_call"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.id!==void 0){let data1=data.id;if(typeof data1!=
"string"&&data1!==null){let err3={instancePath:instancePath+"/id",keyword:"type",params:{type:schema97.properties.id.type}};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}}if(data.queries!==void 0){let data2=data.queries;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)if(typeof data2[i0]!=
"string"){let err4={instancePath:instancePath+"/queries/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath:instancePath+"/queries",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.status!==
void 0){let data4=data.status;if(typeof data4=="string"){if(!obj35.includes(data4)){let err6={instancePath:instancePath+"/status",keyword:"openEnum",params:{}};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/status",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}}if(data.results!==void 0){let data5=data.results;if(!Array.isArray(data5)&&data5!==null){let err8={instancePath:instancePath+
"/results",keyword:"type",params:{type:schema97.properties.results.type}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(Array.isArray(data5)){let len1=data5.
length;for(let i1=0;i1<len1;i1++)validate212(data5[i1],{instancePath:instancePath+"/results/"+i1,parentData:data5,parentDataProperty:i1,rootData})||(vErrors=vErrors===
null?validate212.errors:vErrors.concat(validate212.errors),errors=vErrors.length)}}}else{let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}return validate211.errors=vErrors,errors===0}var schema99={type:"object",required:["type","code","container_id",
"status"],properties:{type:{const:"code_interpreter_call"},id:{type:["string","null"]},code:{type:["string","null"]},container_id:{type:"string"},status:{type:"\
string",openEnum:["in_progress","completed","incomplete","interpreting","failed"]},outputs:{type:["array","null"],items:{$ref:"#/$defs/CodeInterpreterOutput"}}},
additionalProperties:!1},obj36=["in_progress","completed","incomplete","interpreting","failed"];function validate216(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.logs===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"logs"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="logs")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.type!==void 0&&data.type!=="logs"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"logs"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.logs!==void 0&&typeof data.logs!="string"){let err4={instancePath:instancePath+"/logs",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}return validate216.errors=vErrors,errors===0}function validate217(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.url===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"url"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="url")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.type!==void 0&&data.type!=="image"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"image"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.url!==void 0&&typeof data.url!="string"){let err4={instancePath:instancePath+"/url",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}return validate217.errors=vErrors,errors===0}function validate215(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="logs")validate216(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate216.errors:vErrors.concat(validate216.errors),errors=vErrors.length);else if(tag0==="image")validate217(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate217.errors:vErrors.concat(validate217.errors),errors=vErrors.length);else{
let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{
let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate215.errors=vErrors,errors===0}function validate214(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema99.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="id"||key0==="code"||key0==="container_id"||key0==="status"||key0==="outputs")){let err1={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="code_inter\
preter_call"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"code_interpreter_call"}};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(data.id!==void 0){let data1=data.id;if(typeof data1!="string"&&data1!==null){let err3={instancePath:instancePath+"/id",keyword:"type",params:{
type:schema99.properties.id.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.code!==void 0){let data2=data.code;if(typeof data2!="strin\
g"&&data2!==null){let err4={instancePath:instancePath+"/code",keyword:"type",params:{type:schema99.properties.code.type}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}if(data.container_id!==void 0&&typeof data.container_id!="string"){let err5={instancePath:instancePath+"/container_id",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.status!==void 0){let data4=data.status;if(typeof data4=="string"){if(!obj36.includes(
data4)){let err6={instancePath:instancePath+"/status",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+
"/status",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.outputs!==void 0){let data5=data.outputs;if(!Array.
isArray(data5)&&data5!==null){let err8={instancePath:instancePath+"/outputs",keyword:"type",params:{type:schema99.properties.outputs.type}};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}if(Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<len0;i0++)validate215(data5[i0],{instancePath:instancePath+"/o\
utputs/"+i0,parentData:data5,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate215.errors:vErrors.concat(validate215.errors),errors=vErrors.length)}}}else{
let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate214.errors=vErrors,errors===
0}var schema103={type:"object",required:["type","status"],properties:{type:{const:"image_generation_call"},id:{type:["string","null"]},result:{type:["string","n\
ull"]},status:{type:"string",openEnum:["in_progress","completed","generating","failed"]},action:{type:["string","null"],openEnum:["generate","edit","auto"]},background:{
type:["string","null"],openEnum:["transparent","opaque","auto"]},error:{type:["object","null"],required:["code","message","param","type"],properties:{code:{type:[
"string","null"]},message:{type:"string"},param:{type:["string","null"]},type:{type:"string"},moderation_details:{type:"object",required:["categories","moderati\
on_stage"],properties:{categories:{type:"array",items:{type:"string"}},moderation_stage:{type:"string",openEnum:["input","output","unknown"]}},additionalProperties:!1}},
additionalProperties:!1},output_format:{type:["string","null"],openEnum:["png","webp","jpeg","gif","svg"]},quality:{type:["string","null"],openEnum:["low","medi\
um","high","xhigh","max","auto"]},revised_prompt:{type:["string","null"]},size:{type:["string","null"]},svg_usage:{type:"object",required:["input_tokens","model",
"output_tokens","reasoning_tokens","total_tokens"],properties:{input_tokens:{type:"integer"},model:{type:"string"},output_tokens:{type:"integer"},reasoning_tokens:{
type:"integer"},total_tokens:{type:"integer"}},additionalProperties:!1}},additionalProperties:!1},obj37=["in_progress","completed","generating","failed"],obj38=[
"generate","edit","auto"],obj39=["transparent","opaque","auto"],obj40=["input","output","unknown"],obj41=["png","webp","jpeg","gif","svg"],obj42=["low","medium",
"high","xhigh","max","auto"];function validate221(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.status===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"status"}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}for(let key0 in data)if(!func2.call(schema103.properties,key0)){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="image_generation_call"){let err3={instancePath:instancePath+"/type",
keyword:"const",params:{allowedValue:"image_generation_call"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.id!==void 0){let data1=data.id;
if(typeof data1!="string"&&data1!==null){let err4={instancePath:instancePath+"/id",keyword:"type",params:{type:schema103.properties.id.type}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}if(data.result!==void 0){let data2=data.result;if(typeof data2!="string"&&data2!==null){let err5={instancePath:instancePath+
"/result",keyword:"type",params:{type:schema103.properties.result.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.status!==void 0){let data3=data.
status;if(typeof data3=="string"){if(!obj37.includes(data3)){let err6={instancePath:instancePath+"/status",keyword:"openEnum",params:{}};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/status",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}if(data.action!==void 0){let data4=data.action;if(typeof data4!="string"&&data4!==null){let err8={instancePath:instancePath+"/action",keyword:"\
type",params:{type:schema103.properties.action.type}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data4=="string"&&!obj38.includes(data4)){
let err9={instancePath:instancePath+"/action",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.background!==void 0){
let data5=data.background;if(typeof data5!="string"&&data5!==null){let err10={instancePath:instancePath+"/background",keyword:"type",params:{type:schema103.properties.
background.type}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(typeof data5=="string"&&!obj39.includes(data5)){let err11={instancePath:instancePath+
"/background",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.error!==void 0){let data6=data.error;if(!(data6&&
typeof data6=="object"&&!Array.isArray(data6))&&data6!==null){let err12={instancePath:instancePath+"/error",keyword:"type",params:{type:schema103.properties.error.
type}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data6&&typeof data6=="object"&&!Array.isArray(data6)){for(let prop0 of schema103.properties.
error.required)if(data6[prop0]===void 0){let err13={instancePath:instancePath+"/error",keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err13]:vErrors.push(err13),errors++}for(let key1 in data6)if(!(key1==="code"||key1==="message"||key1==="param"||key1==="type"||key1==="moderation_details")){let err14={
instancePath:instancePath+"/error",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}
if(data6.code!==void 0){let data7=data6.code;if(typeof data7!="string"&&data7!==null){let err15={instancePath:instancePath+"/error/code",keyword:"type",params:{
type:schema103.properties.error.properties.code.type}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data6.message!==void 0&&typeof data6.message!=
"string"){let err16={instancePath:instancePath+"/error/message",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}
if(data6.param!==void 0){let data9=data6.param;if(typeof data9!="string"&&data9!==null){let err17={instancePath:instancePath+"/error/param",keyword:"type",params:{
type:schema103.properties.error.properties.param.type}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data6.type!==void 0&&typeof data6.type!=
"string"){let err18={instancePath:instancePath+"/error/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}
if(data6.moderation_details!==void 0){let data11=data6.moderation_details;if(data11&&typeof data11=="object"&&!Array.isArray(data11)){if(data11.categories===void 0){
let err19={instancePath:instancePath+"/error/moderation_details",keyword:"required",params:{missingProperty:"categories"}};vErrors===null?vErrors=[err19]:vErrors.
push(err19),errors++}if(data11.moderation_stage===void 0){let err20={instancePath:instancePath+"/error/moderation_details",keyword:"required",params:{missingProperty:"\
moderation_stage"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}for(let key2 in data11)if(!(key2==="categories"||key2==="moderation_stage")){let err21={
instancePath:instancePath+"/error/moderation_details",keyword:"additionalProperties",params:{additionalProperty:key2}};vErrors===null?vErrors=[err21]:vErrors.push(
err21),errors++}if(data11.categories!==void 0){let data12=data11.categories;if(Array.isArray(data12)){let len0=data12.length;for(let i0=0;i0<len0;i0++)if(typeof data12[i0]!=
"string"){let err22={instancePath:instancePath+"/error/moderation_details/categories/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err22]:
vErrors.push(err22),errors++}}else{let err23={instancePath:instancePath+"/error/moderation_details/categories",keyword:"type",params:{type:"array"}};vErrors===null?
vErrors=[err23]:vErrors.push(err23),errors++}}if(data11.moderation_stage!==void 0){let data14=data11.moderation_stage;if(typeof data14=="string"){if(!obj40.includes(
data14)){let err24={instancePath:instancePath+"/error/moderation_details/moderation_stage",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err24]:vErrors.
push(err24),errors++}}else{let err25={instancePath:instancePath+"/error/moderation_details/moderation_stage",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err25]:vErrors.push(err25),errors++}}}else{let err26={instancePath:instancePath+"/error/moderation_details",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err26]:vErrors.push(err26),errors++}}}}if(data.output_format!==void 0){let data15=data.output_format;if(typeof data15!="string"&&data15!==null){let err27={
instancePath:instancePath+"/output_format",keyword:"type",params:{type:schema103.properties.output_format.type}};vErrors===null?vErrors=[err27]:vErrors.push(err27),
errors++}if(typeof data15=="string"&&!obj41.includes(data15)){let err28={instancePath:instancePath+"/output_format",keyword:"openEnum",params:{}};vErrors===null?
vErrors=[err28]:vErrors.push(err28),errors++}}if(data.quality!==void 0){let data16=data.quality;if(typeof data16!="string"&&data16!==null){let err29={instancePath:instancePath+
"/quality",keyword:"type",params:{type:schema103.properties.quality.type}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(typeof data16=="string"&&
!obj42.includes(data16)){let err30={instancePath:instancePath+"/quality",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}
if(data.revised_prompt!==void 0){let data17=data.revised_prompt;if(typeof data17!="string"&&data17!==null){let err31={instancePath:instancePath+"/revised_prompt",
keyword:"type",params:{type:schema103.properties.revised_prompt.type}};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}if(data.size!==void 0){let data18=data.
size;if(typeof data18!="string"&&data18!==null){let err32={instancePath:instancePath+"/size",keyword:"type",params:{type:schema103.properties.size.type}};vErrors===
null?vErrors=[err32]:vErrors.push(err32),errors++}}if(data.svg_usage!==void 0){let data19=data.svg_usage;if(data19&&typeof data19=="object"&&!Array.isArray(data19)){
for(let prop1 of schema103.properties.svg_usage.required)if(data19[prop1]===void 0){let err33={instancePath:instancePath+"/svg_usage",keyword:"required",params:{
missingProperty:prop1}};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}for(let key3 in data19)if(!(key3==="input_tokens"||key3==="model"||key3==="o\
utput_tokens"||key3==="reasoning_tokens"||key3==="total_tokens")){let err34={instancePath:instancePath+"/svg_usage",keyword:"additionalProperties",params:{additionalProperty:key3}};
vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(data19.input_tokens!==void 0){let data20=data19.input_tokens;if(!(typeof data20=="number"&&!(data20%
1)&&!isNaN(data20)&&isFinite(data20))){let err35={instancePath:instancePath+"/svg_usage/input_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=
[err35]:vErrors.push(err35),errors++}}if(data19.model!==void 0&&typeof data19.model!="string"){let err36={instancePath:instancePath+"/svg_usage/model",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}if(data19.output_tokens!==void 0){let data22=data19.output_tokens;if(!(typeof data22==
"number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22))){let err37={instancePath:instancePath+"/svg_usage/output_tokens",keyword:"type",params:{type:"integer"}};
vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}if(data19.reasoning_tokens!==void 0){let data23=data19.reasoning_tokens;if(!(typeof data23=="number"&&
!(data23%1)&&!isNaN(data23)&&isFinite(data23))){let err38={instancePath:instancePath+"/svg_usage/reasoning_tokens",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err38]:vErrors.push(err38),errors++}}if(data19.total_tokens!==void 0){let data24=data19.total_tokens;if(!(typeof data24=="number"&&!(data24%1)&&!isNaN(
data24)&&isFinite(data24))){let err39={instancePath:instancePath+"/svg_usage/total_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err39]:
vErrors.push(err39),errors++}}}else{let err40={instancePath:instancePath+"/svg_usage",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err40]:vErrors.
push(err40),errors++}}}else{let err41={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}return validate221.
errors=vErrors,errors===0}var schema104={type:"object",required:["type","call_id","pending_safety_checks","status"],properties:{type:{const:"computer_call"},id:{
type:["string","null"]},call_id:{type:"string"},pending_safety_checks:{type:"array",items:{$ref:"#/$defs/SafetyCheck"}},status:{type:"string",openEnum:["in_prog\
ress","completed","incomplete"]},action:{$ref:"#/$defs/ComputerAction"},actions:{type:"array",items:{$ref:"#/$defs/ComputerAction"}}},additionalProperties:!1},schema105={
type:"object",required:["id"],properties:{id:{type:"string"},code:{type:["string","null"]},message:{type:["string","null"]}},additionalProperties:!1};function validate223(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0){
let err0={instancePath,keyword:"required",params:{missingProperty:"id"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0===
"id"||key0==="code"||key0==="message")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.id!==void 0&&typeof data.id!="string"){let err2={instancePath:instancePath+"/id",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.code!==void 0){let data1=data.code;if(typeof data1!="string"&&data1!==null){let err3={instancePath:instancePath+
"/code",keyword:"type",params:{type:schema105.properties.code.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.message!==void 0){let data2=data.
message;if(typeof data2!="string"&&data2!==null){let err4={instancePath:instancePath+"/message",keyword:"type",params:{type:schema105.properties.message.type}};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate223.errors=vErrors,errors===0}var schema107={type:"object",required:["type","button","x","y"],properties:{type:{const:"click"},button:{type:"string",openEnum:["left","right","wheel","back","\
forward"]},x:{type:"number"},y:{type:"number"},keys:{type:["array","null"],items:{type:"string"}}},additionalProperties:!1},obj44=["left","right","wheel","back",
"forward"];function validate226(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){for(let prop0 of schema107.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="button"||key0==="x"||key0==="y"||key0==="keys")){let err1={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="c\
lick"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"click"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
button!==void 0){let data1=data.button;if(typeof data1=="string"){if(!obj44.includes(data1)){let err3={instancePath:instancePath+"/button",keyword:"openEnum",params:{}};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/button",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}if(data.x!==void 0){let data2=data.x;if(!(typeof data2=="number"&&isFinite(data2))){let err5={instancePath:instancePath+
"/x",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.y!==void 0){let data3=data.y;if(!(typeof data3=="\
number"&&isFinite(data3))){let err6={instancePath:instancePath+"/y",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}
if(data.keys!==void 0){let data4=data.keys;if(!Array.isArray(data4)&&data4!==null){let err7={instancePath:instancePath+"/keys",keyword:"type",params:{type:schema107.
properties.keys.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)if(typeof data4[i0]!=
"string"){let err8={instancePath:instancePath+"/keys/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}}else{
let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate226.errors=vErrors,errors===
0}var schema108={type:"object",required:["type","x","y"],properties:{type:{const:"double_click"},x:{type:"number"},y:{type:"number"},keys:{type:["array","null"],
items:{type:"string"}}},additionalProperties:!1};function validate227(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema108.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{
missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="x"||key0==="y"||key0==="keys")){
let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==
void 0&&data.type!=="double_click"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"double_click"}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.x!==void 0){let data1=data.x;if(!(typeof data1=="number"&&isFinite(data1))){let err3={instancePath:instancePath+"/x",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.y!==void 0){let data2=data.y;if(!(typeof data2=="number"&&isFinite(
data2))){let err4={instancePath:instancePath+"/y",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.keys!==
void 0){let data3=data.keys;if(!Array.isArray(data3)&&data3!==null){let err5={instancePath:instancePath+"/keys",keyword:"type",params:{type:schema108.properties.
keys.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)if(typeof data3[i0]!=
"string"){let err6={instancePath:instancePath+"/keys/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}}else{
let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate227.errors=vErrors,errors===
0}var schema109={type:"object",required:["type","path"],properties:{type:{const:"drag"},path:{type:"array",items:{type:"object",required:["x","y"],properties:{x:{
type:"number"},y:{type:"number"}},additionalProperties:!1}},keys:{type:["array","null"],items:{type:"string"}}},additionalProperties:!1};function validate228(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.path===void 0){
let err1={instancePath,keyword:"required",params:{missingProperty:"path"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0===
"type"||key0==="path"||key0==="keys")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.type!==void 0&&data.type!=="drag"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"drag"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.path!==void 0){let data1=data.path;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++){
let data2=data1[i0];if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(data2.x===void 0){let err4={instancePath:instancePath+"/path/"+i0,keyword:"requi\
red",params:{missingProperty:"x"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data2.y===void 0){let err5={instancePath:instancePath+"/path/"+i0,
keyword:"required",params:{missingProperty:"y"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key1 in data2)if(!(key1==="x"||key1==="y")){let err6={
instancePath:instancePath+"/path/"+i0,keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(data2.x!==void 0){let data3=data2.x;if(!(typeof data3=="number"&&isFinite(data3))){let err7={instancePath:instancePath+"/path/"+i0+"/x",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data2.y!==void 0){let data4=data2.y;if(!(typeof data4=="number"&&isFinite(data4))){
let err8={instancePath:instancePath+"/path/"+i0+"/y",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={
instancePath:instancePath+"/path/"+i0,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath:instancePath+
"/path",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.keys!==void 0){let data5=data.keys;if(!Array.
isArray(data5)&&data5!==null){let err11={instancePath:instancePath+"/keys",keyword:"type",params:{type:schema109.properties.keys.type}};vErrors===null?vErrors=[
err11]:vErrors.push(err11),errors++}if(Array.isArray(data5)){let len1=data5.length;for(let i1=0;i1<len1;i1++)if(typeof data5[i1]!="string"){let err12={instancePath:instancePath+
"/keys/"+i1,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}}else{let err13={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate228.errors=vErrors,errors===0}function validate229(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.keys===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"keys"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="keys")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.type!==void 0&&data.type!=="keypress"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"keypress"}};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.keys!==void 0){let data1=data.keys;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<
len0;i0++)if(typeof data1[i0]!="string"){let err4={instancePath:instancePath+"/keys/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}else{let err5={instancePath:instancePath+"/keys",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{
let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate229.errors=vErrors,errors===
0}var schema111={type:"object",required:["type","x","y"],properties:{type:{const:"move"},x:{type:"number"},y:{type:"number"},keys:{type:["array","null"],items:{
type:"string"}}},additionalProperties:!1};function validate230(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema111.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{
missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="x"||key0==="y"||key0==="keys")){
let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==
void 0&&data.type!=="move"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"move"}};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(data.x!==void 0){let data1=data.x;if(!(typeof data1=="number"&&isFinite(data1))){let err3={instancePath:instancePath+"/x",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.y!==void 0){let data2=data.y;if(!(typeof data2=="number"&&isFinite(data2))){let err4={
instancePath:instancePath+"/y",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.keys!==void 0){let data3=data.
keys;if(!Array.isArray(data3)&&data3!==null){let err5={instancePath:instancePath+"/keys",keyword:"type",params:{type:schema111.properties.keys.type}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)if(typeof data3[i0]!="string"){let err6={
instancePath:instancePath+"/keys/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}}else{let err7={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate230.errors=vErrors,errors===0}function validate231(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="screenshot"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"screensho\
t"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}return validate231.errors=vErrors,errors===0}var schema113={type:"object",required:["type","scroll_x","scroll_y","x","y"],properties:{
type:{const:"scroll"},scroll_x:{type:"number"},scroll_y:{type:"number"},x:{type:"number"},y:{type:"number"},keys:{type:["array","null"],items:{type:"string"}}},
additionalProperties:!1};function validate232(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema113.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="scroll_x"||key0==="scroll_y"||key0==="x"||key0==="y"||
key0==="keys")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.type!==void 0&&data.type!=="scroll"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"scroll"}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data.scroll_x!==void 0){let data1=data.scroll_x;if(!(typeof data1=="number"&&isFinite(data1))){let err3={instancePath:instancePath+
"/scroll_x",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.scroll_y!==void 0){let data2=data.scroll_y;
if(!(typeof data2=="number"&&isFinite(data2))){let err4={instancePath:instancePath+"/scroll_y",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}}if(data.x!==void 0){let data3=data.x;if(!(typeof data3=="number"&&isFinite(data3))){let err5={instancePath:instancePath+"/x",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.y!==void 0){let data4=data.y;if(!(typeof data4=="number"&&isFinite(
data4))){let err6={instancePath:instancePath+"/y",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.keys!==
void 0){let data5=data.keys;if(!Array.isArray(data5)&&data5!==null){let err7={instancePath:instancePath+"/keys",keyword:"type",params:{type:schema113.properties.
keys.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<len0;i0++)if(typeof data5[i0]!=
"string"){let err8={instancePath:instancePath+"/keys/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}}else{
let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate232.errors=vErrors,errors===
0}function validate233(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.text===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"text"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="text")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.type!==void 0&&data.type!=="type"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"type"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.text!==void 0&&typeof data.text!="string"){let err4={instancePath:instancePath+"/text",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}return validate233.errors=vErrors,errors===0}function validate234(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="wait"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"wait"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate234.errors=vErrors,errors===0}function validate225(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="click")validate226(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate226.errors:vErrors.concat(validate226.errors),errors=vErrors.length);else if(tag0==="double_click")
validate227(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate227.errors:vErrors.concat(validate227.errors),errors=vErrors.
length);else if(tag0==="drag")validate228(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate228.errors:vErrors.concat(
validate228.errors),errors=vErrors.length);else if(tag0==="keypress")validate229(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate229.errors:vErrors.concat(validate229.errors),errors=vErrors.length);else if(tag0==="move")validate230(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate230.errors:vErrors.concat(validate230.errors),errors=vErrors.length);else if(tag0==="screenshot")validate231(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate231.errors:vErrors.concat(validate231.errors),errors=vErrors.length);else if(tag0==="s\
croll")validate232(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate232.errors:vErrors.concat(validate232.errors),errors=
vErrors.length);else if(tag0==="type")validate233(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate233.errors:vErrors.
concat(validate233.errors),errors=vErrors.length);else if(tag0==="wait")validate234(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate234.errors:vErrors.concat(validate234.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"\
type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"typ\
e",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}return validate225.errors=vErrors,errors===0}var obj43=["in_progress","completed","incomplete"];function validate222(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema104.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="id"||key0==="call_id"||key0==="pending_safety_checks"||key0==="status"||key0==="action"||key0==="actions")){let err1={
instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.
type!=="computer_call"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"computer_call"}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.id!==void 0){let data1=data.id;if(typeof data1!="string"&&data1!==null){let err3={instancePath:instancePath+"/id",keyword:"type",params:{
type:schema104.properties.id.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.call_id!==void 0&&typeof data.call_id!="string"){let err4={
instancePath:instancePath+"/call_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.pending_safety_checks!==
void 0){let data3=data.pending_safety_checks;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate223(data3[i0],{instancePath:instancePath+
"/pending_safety_checks/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate223.errors:vErrors.concat(validate223.errors),errors=
vErrors.length)}else{let err5={instancePath:instancePath+"/pending_safety_checks",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}}if(data.status!==void 0){let data5=data.status;if(typeof data5=="string"){if(!obj43.includes(data5)){let err6={instancePath:instancePath+"/statu\
s",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/status",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.action!==void 0&&(validate225(data.action,{instancePath:instancePath+"/action",
parentData:data,parentDataProperty:"action",rootData})||(vErrors=vErrors===null?validate225.errors:vErrors.concat(validate225.errors),errors=vErrors.length)),data.
actions!==void 0){let data7=data.actions;if(Array.isArray(data7)){let len1=data7.length;for(let i1=0;i1<len1;i1++)validate225(data7[i1],{instancePath:instancePath+
"/actions/"+i1,parentData:data7,parentDataProperty:i1,rootData})||(vErrors=vErrors===null?validate225.errors:vErrors.concat(validate225.errors),errors=vErrors.length)}else{
let err8={instancePath:instancePath+"/actions",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate222.errors=vErrors,errors===0}var schema116={
type:"object",required:["type","call_id","output"],properties:{type:{const:"computer_call_output"},call_id:{type:"string"},output:{$ref:"#/$defs/ComputerScreens\
hot"},id:{type:["string","null"]},acknowledged_safety_checks:{type:["array","null"],items:{$ref:"#/$defs/SafetyCheck"}},status:{type:["string","null"],openEnum:[
"in_progress","completed","incomplete","failed"]},created_by:{type:"string"}},additionalProperties:!1};function validate247(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="file_id"||key0==="image_url")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="computer_screenshot"){let err2={instancePath:instancePath+"/type",
keyword:"const",params:{allowedValue:"computer_screenshot"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.file_id!==void 0&&typeof data.file_id!=
"string"){let err3={instancePath:instancePath+"/file_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
image_url!==void 0&&typeof data.image_url!="string"){let err4={instancePath:instancePath+"/image_url",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
return validate247.errors=vErrors,errors===0}var obj45=["in_progress","completed","incomplete","failed"];function validate246(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema116.required)if(data[prop0]===void 0){
let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0===
"type"||key0==="call_id"||key0==="output"||key0==="id"||key0==="acknowledged_safety_checks"||key0==="status"||key0==="created_by")){let err1={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="computer_c\
all_output"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"computer_call_output"}};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(data.call_id!==void 0&&typeof data.call_id!="string"){let err3={instancePath:instancePath+"/call_id",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.output!==void 0&&(validate247(data.output,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"\
output",rootData})||(vErrors=vErrors===null?validate247.errors:vErrors.concat(validate247.errors),errors=vErrors.length)),data.id!==void 0){let data3=data.id;if(typeof data3!=
"string"&&data3!==null){let err4={instancePath:instancePath+"/id",keyword:"type",params:{type:schema116.properties.id.type}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}if(data.acknowledged_safety_checks!==void 0){let data4=data.acknowledged_safety_checks;if(!Array.isArray(data4)&&data4!==null){let err5={instancePath:instancePath+
"/acknowledged_safety_checks",keyword:"type",params:{type:schema116.properties.acknowledged_safety_checks.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate223(data4[i0],{instancePath:instancePath+"/acknowledged_safety_checks/"+
i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate223.errors:vErrors.concat(validate223.errors),errors=vErrors.length)}}if(data.
status!==void 0){let data6=data.status;if(typeof data6!="string"&&data6!==null){let err6={instancePath:instancePath+"/status",keyword:"type",params:{type:schema116.
properties.status.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data6=="string"&&!obj45.includes(data6)){let err7={instancePath:instancePath+
"/status",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.created_by!==void 0&&typeof data.created_by!="string"){
let err8={instancePath:instancePath+"/created_by",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate246.errors=vErrors,errors===0}var schema118={
type:"object",required:["type","call_id","status","action"],properties:{type:{const:"local_shell_call"},id:{type:["string","null"]},call_id:{type:"string"},status:{
type:"string",openEnum:["in_progress","completed","incomplete"]},action:{type:"object",required:["type","command","env"],properties:{type:{const:"exec"},command:{
type:"array",items:{type:"string"}},env:{type:"object",additionalProperties:{type:"string"}},timeout_ms:{type:["integer","null"]},user:{type:["string","null"]},
working_directory:{type:["string","null"]}},additionalProperties:!1}},additionalProperties:!1},obj46=["in_progress","completed","incomplete"];function validate250(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema118.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="id"||key0==="call_id"||key0==="status"||key0==="action")){let err1={instancePath,keyword:"additionalProperties",
params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="local_shell_call"){let err2={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"local_shell_call"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.id!==void 0){let data1=data.
id;if(typeof data1!="string"&&data1!==null){let err3={instancePath:instancePath+"/id",keyword:"type",params:{type:schema118.properties.id.type}};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}}if(data.call_id!==void 0&&typeof data.call_id!="string"){let err4={instancePath:instancePath+"/call_id",keyword:"typ\
e",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.status!==void 0){let data3=data.status;if(typeof data3=="string"){if(!obj46.
includes(data3)){let err5={instancePath:instancePath+"/status",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={
instancePath:instancePath+"/status",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.action!==void 0){let data4=data.
action;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){for(let prop1 of schema118.properties.action.required)if(data4[prop1]===void 0){let err7={instancePath:instancePath+
"/action",keyword:"required",params:{missingProperty:prop1}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}for(let key1 in data4)if(!(key1==="type"||
key1==="command"||key1==="env"||key1==="timeout_ms"||key1==="user"||key1==="working_directory")){let err8={instancePath:instancePath+"/action",keyword:"addition\
alProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data4.type!==void 0&&data4.type!=="exec"){let err9={
instancePath:instancePath+"/action/type",keyword:"const",params:{allowedValue:"exec"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data4.command!==
void 0){let data6=data4.command;if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)if(typeof data6[i0]!="string"){let err10={instancePath:instancePath+
"/action/command/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+
"/action/command",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data4.env!==void 0){let data8=data4.env;
if(data8&&typeof data8=="object"&&!Array.isArray(data8)){for(let key2 in data8)if(typeof data8[key2]!="string"){let err12={instancePath:instancePath+"/action/en\
v/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={
instancePath:instancePath+"/action/env",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data4.timeout_ms!==
void 0){let data10=data4.timeout_ms;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))&&data10!==null){let err14={instancePath:instancePath+
"/action/timeout_ms",keyword:"type",params:{type:schema118.properties.action.properties.timeout_ms.type}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}
if(data4.user!==void 0){let data11=data4.user;if(typeof data11!="string"&&data11!==null){let err15={instancePath:instancePath+"/action/user",keyword:"type",params:{
type:schema118.properties.action.properties.user.type}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data4.working_directory!==void 0){let data12=data4.
working_directory;if(typeof data12!="string"&&data12!==null){let err16={instancePath:instancePath+"/action/working_directory",keyword:"type",params:{type:schema118.
properties.action.properties.working_directory.type}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}else{let err17={instancePath:instancePath+"/\
action",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}else{let err18={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}return validate250.errors=vErrors,errors===0}var schema119={type:"object",required:[
"type","output"],properties:{type:{const:"local_shell_call_output"},id:{type:["string","null"]},call_id:{type:"string"},output:{type:"string"},status:{$ref:"#/$\
defs/ItemStatus"}},additionalProperties:!1};function validate251(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.output===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"output"}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="id"||key0==="call_id"||key0==="output"||key0==="status")){let err2={
instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.
type!=="local_shell_call_output"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"local_shell_call_output"}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}if(data.id!==void 0){let data1=data.id;if(typeof data1!="string"&&data1!==null){let err4={instancePath:instancePath+"/id",keyword:"\
type",params:{type:schema119.properties.id.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.call_id!==void 0&&typeof data.call_id!="str\
ing"){let err5={instancePath:instancePath+"/call_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.output!==
void 0&&typeof data.output!="string"){let err6={instancePath:instancePath+"/output",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}data.status!==void 0&&(validate64(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=
vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length))}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}return validate251.errors=vErrors,errors===0}var schema120={type:"object",required:["type","call_id","action"],properties:{
type:{const:"shell_call"},id:{type:["string","null"]},call_id:{type:"string"},action:{type:"object",required:["commands"],properties:{commands:{type:"array",items:{
type:"string"}},max_output_length:{type:["integer","null"]},timeout_ms:{type:["integer","null"]}},additionalProperties:!1},environment:{$ref:"#/$defs/ShellEnvir\
onment"},status:{$ref:"#/$defs/ItemStatus"},caller:{$ref:"#/$defs/Caller"},created_by:{type:"string"}},additionalProperties:!1};function validate253(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema120.required)
if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="id"||key0==="call_id"||key0==="action"||key0==="environment"||key0==="status"||key0==="caller"||key0==="created_by")){let err1={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="s\
hell_call"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"shell_call"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.id!==void 0){let data1=data.id;if(typeof data1!="string"&&data1!==null){let err3={instancePath:instancePath+"/id",keyword:"type",params:{type:schema120.
properties.id.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.call_id!==void 0&&typeof data.call_id!="string"){let err4={instancePath:instancePath+
"/call_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.action!==void 0){let data3=data.action;if(data3&&
typeof data3=="object"&&!Array.isArray(data3)){if(data3.commands===void 0){let err5={instancePath:instancePath+"/action",keyword:"required",params:{missingProperty:"\
commands"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key1 in data3)if(!(key1==="commands"||key1==="max_output_length"||key1==="timeout_\
ms")){let err6={instancePath:instancePath+"/action",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}if(data3.commands!==void 0){let data4=data3.commands;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)if(typeof data4[i0]!=
"string"){let err7={instancePath:instancePath+"/action/commands/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{
let err8={instancePath:instancePath+"/action/commands",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data3.
max_output_length!==void 0){let data6=data3.max_output_length;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&data6!==null){let err9={
instancePath:instancePath+"/action/max_output_length",keyword:"type",params:{type:schema120.properties.action.properties.max_output_length.type}};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}}if(data3.timeout_ms!==void 0){let data7=data3.timeout_ms;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(
data7))&&data7!==null){let err10={instancePath:instancePath+"/action/timeout_ms",keyword:"type",params:{type:schema120.properties.action.properties.timeout_ms.type}};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath:instancePath+"/action",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.environment!==void 0&&(validate150(data.environment,{instancePath:instancePath+"/environment",parentData:data,
parentDataProperty:"environment",rootData})||(vErrors=vErrors===null?validate150.errors:vErrors.concat(validate150.errors),errors=vErrors.length)),data.status!==
void 0&&(validate64(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=vErrors===null?validate64.
errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.caller!==void 0&&(validate78(data.caller,{instancePath:instancePath+"/caller",parentData:data,
parentDataProperty:"caller",rootData})||(vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length)),data.created_by!==void 0&&
typeof data.created_by!="string"){let err12={instancePath:instancePath+"/created_by",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}}else{let err13={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate253.
errors=vErrors,errors===0}var schema121={type:"object",required:["type","call_id","output"],properties:{type:{const:"shell_call_output"},id:{type:["string","nul\
l"]},call_id:{type:"string"},output:{type:"array",items:{$ref:"#/$defs/ShellOutput"}},max_output_length:{type:["integer","null"]},status:{$ref:"#/$defs/ItemStat\
us"},caller:{$ref:"#/$defs/Caller"},created_by:{type:"string"}},additionalProperties:!1},schema122={type:"object",required:["outcome","stderr","stdout"],properties:{
outcome:{$ref:"#/$defs/Outcome"},stderr:{type:"string"},stdout:{type:"string"},created_by:{type:"string"}},additionalProperties:!1};function validate260(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="timeout"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"timeout"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate260.errors=vErrors,errors===0}function validate261(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.exit_code===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"exit_code"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="exit_code")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="exit"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
exit"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.exit_code!==void 0){let data1=data.exit_code;if(!(typeof data1=="number"&&!(data1%1)&&
!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/exit_code",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate261.
errors=vErrors,errors===0}function validate259(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="timeout")validate260(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate260.errors:vErrors.concat(validate260.errors),errors=vErrors.length);else if(tag0==="exit")validate261(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate261.errors:vErrors.concat(validate261.errors),errors=vErrors.length);else{let err1={instancePath,
keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,
keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate259.errors=vErrors,errors===0}function validate258(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema122.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="outcome"||key0==="stderr"||key0==="stdout"||key0==="created_by")){let err1={instancePath,keyword:"additionalProperties",params:{
additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.outcome!==void 0&&(validate259(data.outcome,{instancePath:instancePath+
"/outcome",parentData:data,parentDataProperty:"outcome",rootData})||(vErrors=vErrors===null?validate259.errors:vErrors.concat(validate259.errors),errors=vErrors.
length)),data.stderr!==void 0&&typeof data.stderr!="string"){let err2={instancePath:instancePath+"/stderr",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.stdout!==void 0&&typeof data.stdout!="string"){let err3={instancePath:instancePath+"/stdout",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.created_by!==void 0&&typeof data.created_by!="string"){let err4={instancePath:instancePath+
"/created_by",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate258.errors=vErrors,errors===0}function validate257(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema121.required)
if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="id"||key0==="call_id"||key0==="output"||key0==="max_output_length"||key0==="status"||key0==="caller"||key0==="created_by")){let err1={
instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.
type!=="shell_call_output"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"shell_call_output"}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.id!==void 0){let data1=data.id;if(typeof data1!="string"&&data1!==null){let err3={instancePath:instancePath+"/id",keyword:"t\
ype",params:{type:schema121.properties.id.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.call_id!==void 0&&typeof data.call_id!="stri\
ng"){let err4={instancePath:instancePath+"/call_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output!==
void 0){let data3=data.output;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate258(data3[i0],{instancePath:instancePath+"/output\
/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate258.errors:vErrors.concat(validate258.errors),errors=vErrors.length)}else{
let err5={instancePath:instancePath+"/output",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.max_output_length!==
void 0){let data5=data.max_output_length;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))&&data5!==null){let err6={instancePath:instancePath+
"/max_output_length",keyword:"type",params:{type:schema121.properties.max_output_length.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.
status!==void 0&&(validate64(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=vErrors===null?validate64.
errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.caller!==void 0&&(validate78(data.caller,{instancePath:instancePath+"/caller",parentData:data,
parentDataProperty:"caller",rootData})||(vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length)),data.created_by!==void 0&&
typeof data.created_by!="string"){let err7={instancePath:instancePath+"/created_by",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}else{let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate257.
errors=vErrors,errors===0}var schema126={type:"object",required:["type","call_id","operation","status"],properties:{type:{const:"apply_patch_call"},id:{type:["s\
tring","null"]},call_id:{type:"string"},operation:{$ref:"#/$defs/ApplyPatchOperation"},status:{type:"string",openEnum:["in_progress","completed"]},caller:{$ref:"\
#/$defs/Caller"},created_by:{type:"string"}},additionalProperties:!1};var schema128={type:"object",required:["type","path","diff"],properties:{type:{const:"create_file"},path:{type:"string"},diff:{type:"string"}},additionalProperties:!1};
function validate270(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema128.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="path"||key0==="diff")){let err1={instancePath,keyword:"additionalProperties",
params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="create_file"){let err2={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"create_file"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.path!==void 0&&typeof data.path!=
"string"){let err3={instancePath:instancePath+"/path",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.diff!==
void 0&&typeof data.diff!="string"){let err4={instancePath:instancePath+"/diff",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate270.
errors=vErrors,errors===0}function validate271(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.path===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"path"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="path")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.type!==void 0&&data.type!=="delete_file"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"delete_f\
ile"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.path!==void 0&&typeof data.path!="string"){let err4={instancePath:instancePath+"/path",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"objec\
t"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate271.errors=vErrors,errors===0}var schema130={type:"object",required:["type","path",
"diff"],properties:{type:{const:"update_file"},path:{type:"string"},diff:{type:"string"}},additionalProperties:!1};function validate272(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema130.required)if(data[prop0]===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="path"||key0==="diff")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="update_file"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
update_file"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.path!==void 0&&typeof data.path!="string"){let err3={instancePath:instancePath+
"/path",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.diff!==void 0&&typeof data.diff!="string"){let err4={
instancePath:instancePath+"/diff",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate272.errors=vErrors,errors===0}function validate269(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;
if(typeof tag0=="string")if(tag0==="create_file")validate270(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate270.errors:
vErrors.concat(validate270.errors),errors=vErrors.length);else if(tag0==="delete_file")validate271(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate271.errors:vErrors.concat(validate271.errors),errors=vErrors.length);else if(tag0==="update_file")validate272(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate272.errors:vErrors.concat(validate272.errors),errors=vErrors.length);else{let err1={instancePath,
keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,
keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate269.errors=vErrors,errors===0}var obj47=["in_progress","c\
ompleted"];function validate268(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){for(let prop0 of schema126.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="id"||key0==="call_id"||key0==="operation"||key0==="status"||key0===
"caller"||key0==="created_by")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.type!==void 0&&data.type!=="apply_patch_call"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"apply_pa\
tch_call"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.id!==void 0){let data1=data.id;if(typeof data1!="string"&&data1!==null){let err3={
instancePath:instancePath+"/id",keyword:"type",params:{type:schema126.properties.id.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.call_id!==
void 0&&typeof data.call_id!="string"){let err4={instancePath:instancePath+"/call_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}if(data.operation!==void 0&&(validate269(data.operation,{instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operatio\
n",rootData})||(vErrors=vErrors===null?validate269.errors:vErrors.concat(validate269.errors),errors=vErrors.length)),data.status!==void 0){let data4=data.status;
if(typeof data4=="string"){if(!obj47.includes(data4)){let err5={instancePath:instancePath+"/status",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/status",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}}if(data.caller!==void 0&&(validate78(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=
vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="string"){let err7={
instancePath:instancePath+"/created_by",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate268.errors=vErrors,errors===0}var schema131={type:"\
object",required:["type","call_id","status"],properties:{type:{const:"apply_patch_call_output"},id:{type:["string","null"]},call_id:{type:"string"},status:{type:"\
string",openEnum:["completed","failed"]},output:{type:["string","null"]},caller:{$ref:"#/$defs/Caller"},created_by:{type:"string"}},additionalProperties:!1},obj48=[
"completed","failed"];function validate278(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema131.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="id"||key0==="call_id"||key0==="status"||key0==="outpu\
t"||key0==="caller"||key0==="created_by")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="apply_patch_call_output"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
apply_patch_call_output"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.id!==void 0){let data1=data.id;if(typeof data1!="string"&&data1!==null){
let err3={instancePath:instancePath+"/id",keyword:"type",params:{type:schema131.properties.id.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}
if(data.call_id!==void 0&&typeof data.call_id!="string"){let err4={instancePath:instancePath+"/call_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(data.status!==void 0){let data3=data.status;if(typeof data3=="string"){if(!obj48.includes(data3)){let err5={instancePath:instancePath+
"/status",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/status",keyword:"t\
ype",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.output!==void 0){let data4=data.output;if(typeof data4!="string"&&
data4!==null){let err7={instancePath:instancePath+"/output",keyword:"type",params:{type:schema131.properties.output.type}};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}if(data.caller!==void 0&&(validate78(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||
(vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length)),data.created_by!==void 0&&typeof data.created_by!="string"){
let err8={instancePath:instancePath+"/created_by",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate278.errors=vErrors,errors===0}var schema132={
type:"object",required:["type","server_label","tools"],properties:{type:{const:"mcp_list_tools"},id:{type:["string","null"]},server_label:{type:"string"},tools:{
type:"array",items:{$ref:"#/$defs/McpListedTool"}},error:{}},additionalProperties:!1},schema133={type:"object",required:["name","input_schema"],properties:{name:{
type:"string"},input_schema:{},description:{type:["string","null"]},annotations:{}},additionalProperties:!1};function validate281(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.name===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.input_schema===void 0){let err1={instancePath,
keyword:"required",params:{missingProperty:"input_schema"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="name"||key0===
"input_schema"||key0==="description"||key0==="annotations")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err3={instancePath:instancePath+"/name",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.description!==void 0){let data1=data.description;if(typeof data1!="string"&&data1!==
null){let err4={instancePath:instancePath+"/description",keyword:"type",params:{type:schema133.properties.description.type}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate281.
errors=vErrors,errors===0}function validate280(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema132.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="id"||key0==="server_label"||key0==="tools"||key0==="e\
rror")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
type!==void 0&&data.type!=="mcp_list_tools"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"mcp_list_tools"}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.id!==void 0){let data1=data.id;if(typeof data1!="string"&&data1!==null){let err3={instancePath:instancePath+"\
/id",keyword:"type",params:{type:schema132.properties.id.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.server_label!==void 0&&typeof data.
server_label!="string"){let err4={instancePath:instancePath+"/server_label",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}if(data.tools!==void 0){let data3=data.tools;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate281(data3[i0],{instancePath:instancePath+
"/tools/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate281.errors:vErrors.concat(validate281.errors),errors=vErrors.length)}else{
let err5={instancePath:instancePath+"/tools",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate280.errors=vErrors,errors===0}var schema134={type:"\
object",required:["type","name","server_label","arguments"],properties:{type:{const:"mcp_call"},id:{type:["string","null"]},name:{type:"string"},server_label:{type:"\
string"},arguments:{type:"string"},approval_request_id:{type:["string","null"]},output:{type:["string","null"]},error:{$ref:"#/$defs/McpError"},status:{type:["s\
tring","null"],openEnum:["in_progress","completed","incomplete","calling","failed"]}},additionalProperties:!1},schema135={type:["object","string","null"],properties:{
type:{type:"string",openEnum:["mcp_protocol_error","mcp_tool_execution_error","http_error"]},code:{type:"integer"},message:{type:"string"},content:{}},additionalProperties:!1},
obj49=["mcp_protocol_error","mcp_tool_execution_error","http_error"];function validate284(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&typeof data!="string"&&data!==null){let err0={instancePath,keyword:"type",params:{
type:schema135.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0===
"type"||key0==="code"||key0==="message"||key0==="content")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0){let data0=data.type;if(typeof data0=="string"){if(!obj49.includes(data0)){let err2={instancePath:instancePath+
"/type",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.code!==void 0){let data1=data.code;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/code",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}}if(data.message!==void 0&&typeof data.message!="string"){let err5={instancePath:instancePath+"/message",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}return validate284.errors=vErrors,errors===0}var obj50=["in_progress","completed","incomplete","calling","faile\
d"];function validate283(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.
isArray(data)){for(let prop0 of schema134.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!func2.call(schema134.properties,key0)){let err1={instancePath,keyword:"additionalProper\
ties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="mcp_call"){let err2={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"mcp_call"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.id!==void 0){let data1=data.id;if(typeof data1!=
"string"&&data1!==null){let err3={instancePath:instancePath+"/id",keyword:"type",params:{type:schema134.properties.id.type}};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}}if(data.name!==void 0&&typeof data.name!="string"){let err4={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.server_label!==void 0&&typeof data.server_label!="string"){let err5={instancePath:instancePath+"/server_\
label",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.arguments!==void 0&&typeof data.arguments!="stri\
ng"){let err6={instancePath:instancePath+"/arguments",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.approval_request_id!==
void 0){let data5=data.approval_request_id;if(typeof data5!="string"&&data5!==null){let err7={instancePath:instancePath+"/approval_request_id",keyword:"type",params:{
type:schema134.properties.approval_request_id.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.output!==void 0){let data6=data.output;if(typeof data6!=
"string"&&data6!==null){let err8={instancePath:instancePath+"/output",keyword:"type",params:{type:schema134.properties.output.type}};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}}if(data.error!==void 0&&(validate284(data.error,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData})||
(vErrors=vErrors===null?validate284.errors:vErrors.concat(validate284.errors),errors=vErrors.length)),data.status!==void 0){let data8=data.status;if(typeof data8!=
"string"&&data8!==null){let err9={instancePath:instancePath+"/status",keyword:"type",params:{type:schema134.properties.status.type}};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}if(typeof data8=="string"&&!obj50.includes(data8)){let err10={instancePath:instancePath+"/status",keyword:"openEnum",params:{}};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(
err11),errors++}return validate283.errors=vErrors,errors===0}var schema136={type:"object",required:["type","id","name","server_label","arguments"],properties:{type:{
const:"mcp_approval_request"},id:{type:"string"},name:{type:"string"},server_label:{type:"string"},arguments:{type:"string"}},additionalProperties:!1};function validate286(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema136.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="id"||key0==="name"||key0==="server_label"||key0==="arguments")){let err1={instancePath,keyword:"additionalPrope\
rties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="mcp_approval_request"){let err2={
instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"mcp_approval_request"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
id!==void 0&&typeof data.id!="string"){let err3={instancePath:instancePath+"/id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err4={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}if(data.server_label!==void 0&&typeof data.server_label!="string"){let err5={instancePath:instancePath+"/server_label",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.arguments!==void 0&&typeof data.arguments!="string"){let err6={
instancePath:instancePath+"/arguments",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate286.errors=vErrors,errors===0}var schema137={type:"\
object",required:["type","approval_request_id","approve"],properties:{type:{const:"mcp_approval_response"},approval_request_id:{type:"string"},approve:{type:"bo\
olean"},id:{type:["string","null"]},reason:{type:["string","null"]}},additionalProperties:!1};function validate287(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema137.required)if(data[prop0]===void 0){
let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0===
"type"||key0==="approval_request_id"||key0==="approve"||key0==="id"||key0==="reason")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="mcp_approval_response"){let err2={instancePath:instancePath+"/type",
keyword:"const",params:{allowedValue:"mcp_approval_response"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.approval_request_id!==void 0&&typeof data.
approval_request_id!="string"){let err3={instancePath:instancePath+"/approval_request_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(data.approve!==void 0&&typeof data.approve!="boolean"){let err4={instancePath:instancePath+"/approve",keyword:"type",params:{type:"boolea\
n"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.id!==void 0){let data3=data.id;if(typeof data3!="string"&&data3!==null){let err5={instancePath:instancePath+
"/id",keyword:"type",params:{type:schema137.properties.id.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.reason!==void 0){let data4=data.
reason;if(typeof data4!="string"&&data4!==null){let err6={instancePath:instancePath+"/reason",keyword:"type",params:{type:schema137.properties.reason.type}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}return validate287.errors=vErrors,errors===0}var schema138={type:"object",required:["role","content"],properties:{type:{const:"message"},role:{type:"\
string",enum:["user","assistant","system","developer"]},content:{type:["string","array"],items:{$ref:"#/$defs/MessagePart"}},id:{type:["string","null"]},status:{
$ref:"#/$defs/ItemStatus"},phase:{$ref:"#/$defs/Phase"}},additionalProperties:!1};function validate320(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.role===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
role"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.content===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"c\
ontent"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="role"||key0==="content"||key0==="id"||key0===
"status"||key0==="phase")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.type!==void 0&&data.type!=="message"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"message"}};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}if(data.role!==void 0){let data1=data.role;if(typeof data1!="string"){let err4={instancePath:instancePath+"/role",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(!(data1==="user"||data1==="assistant"||data1==="system"||data1==="dev\
eloper")){let err5={instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues:schema138.properties.role.enum}};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.content!==void 0){let data2=data.content;if(typeof data2!="string"&&!Array.isArray(data2)){let err6={instancePath:instancePath+"/co\
ntent",keyword:"type",params:{type:schema138.properties.content.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(Array.isArray(data2)){let len0=data2.
length;for(let i0=0;i0<len0;i0++)validate28(data2[i0],{instancePath:instancePath+"/content/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=vErrors===
null?validate28.errors:vErrors.concat(validate28.errors),errors=vErrors.length)}}if(data.id!==void 0){let data4=data.id;if(typeof data4!="string"&&data4!==null){
let err7={instancePath:instancePath+"/id",keyword:"type",params:{type:schema138.properties.id.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}
data.status!==void 0&&(validate64(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=vErrors===null?
validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.phase!==void 0&&(validate66(data.phase,{instancePath:instancePath+"/phase",parentData:data,
parentDataProperty:"phase",rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length))}else{let err8={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate320.errors=vErrors,errors===0}function validate26(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors,valid0=!0,_errs1=errors;if(errors===_errs1)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{
let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs1===errors;errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=
null);let ifClause0;if(_valid0){let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err2={instancePath,keyword:"r\
equired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="messa\
ge")validate27(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.
length);else if(tag0==="reasoning")validate68(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(
validate68.errors),errors=vErrors.length);else if(tag0==="compaction")validate74(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.length);else if(tag0==="compaction_trigger")validate75(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length);else if(tag0==="item_reference")validate76(data,{
instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate76.errors:vErrors.concat(validate76.errors),errors=vErrors.length);else if(tag0===
"function_call")validate77(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate77.errors:vErrors.concat(validate77.errors),
errors=vErrors.length);else if(tag0==="function_call_output")validate85(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate85.
errors:vErrors.concat(validate85.errors),errors=vErrors.length);else if(tag0==="custom_tool_call")validate93(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length);else if(tag0==="custom_tool_call_output")validate96(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate96.errors:vErrors.concat(validate96.errors),errors=vErrors.length);else if(tag0==="too\
l_search_call")validate100(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate100.errors:vErrors.concat(validate100.errors),
errors=vErrors.length);else if(tag0==="tool_search_output")validate102(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate102.
errors:vErrors.concat(validate102.errors),errors=vErrors.length);else if(tag0==="additional_tools")validate188(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate188.errors:vErrors.concat(validate188.errors),errors=vErrors.length);else if(tag0==="configuration_update")validate190(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate190.errors:vErrors.concat(validate190.errors),errors=vErrors.length);else if(tag0===
"context_compaction")validate199(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate199.errors:vErrors.concat(validate199.
errors),errors=vErrors.length);else if(tag0==="program")validate200(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate200.
errors:vErrors.concat(validate200.errors),errors=vErrors.length);else if(tag0==="program_output")validate201(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate201.errors:vErrors.concat(validate201.errors),errors=vErrors.length);else if(tag0==="web_search_call")validate202(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate202.errors:vErrors.concat(validate202.errors),errors=vErrors.length);else if(tag0==="f\
ile_search_call")validate211(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate211.errors:vErrors.concat(validate211.
errors),errors=vErrors.length);else if(tag0==="code_interpreter_call")validate214(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate214.errors:vErrors.concat(validate214.errors),errors=vErrors.length);else if(tag0==="image_generation_call")validate221(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate221.errors:vErrors.concat(validate221.errors),errors=vErrors.length);else if(tag0==="computer_cal\
l")validate222(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate222.errors:vErrors.concat(validate222.errors),errors=
vErrors.length);else if(tag0==="computer_call_output")validate246(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate246.
errors:vErrors.concat(validate246.errors),errors=vErrors.length);else if(tag0==="local_shell_call")validate250(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate250.errors:vErrors.concat(validate250.errors),errors=vErrors.length);else if(tag0==="local_shell_call_output")validate251(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate251.errors:vErrors.concat(validate251.errors),errors=vErrors.length);else if(tag0===
"shell_call")validate253(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate253.errors:vErrors.concat(validate253.errors),
errors=vErrors.length);else if(tag0==="shell_call_output")validate257(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate257.
errors:vErrors.concat(validate257.errors),errors=vErrors.length);else if(tag0==="apply_patch_call")validate268(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate268.errors:vErrors.concat(validate268.errors),errors=vErrors.length);else if(tag0==="apply_patch_call_output")validate278(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate278.errors:vErrors.concat(validate278.errors),errors=vErrors.length);else if(tag0===
"mcp_list_tools")validate280(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate280.errors:vErrors.concat(validate280.
errors),errors=vErrors.length);else if(tag0==="mcp_call")validate283(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate283.
errors:vErrors.concat(validate283.errors),errors=vErrors.length);else if(tag0==="mcp_approval_request")validate286(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate286.errors:vErrors.concat(validate286.errors),errors=vErrors.length);else if(tag0==="mcp_approval_response")validate287(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate287.errors:vErrors.concat(validate287.errors),errors=vErrors.length);else{
let err3={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}else{
let err4={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs3===errors;valid0=_valid0,ifClause0=
"then"}else{let _errs38=errors;validate320(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate320.errors:vErrors.concat(
validate320.errors),errors=vErrors.length);var _valid0=_errs38===errors;valid0=_valid0,ifClause0="else"}if(!valid0){let err6={instancePath,keyword:"if",params:{
failingKeyword:ifClause0}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate26.errors=vErrors,errors===0}var schema139={type:["object","\
null"],required:["id"],properties:{id:{type:"string"},version:{type:["string","null"]},variables:{type:["object","null"],additionalProperties:{type:["string","o\
bject"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/InputText"},{$ref:"#/$defs/In\
putImage"},{$ref:"#/$defs/InputFile"}]}}]}}},additionalProperties:!1};function validate326(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null){let err0={instancePath,keyword:"type",params:{type:schema139.type}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0){let err1={instancePath,keyword:"\
required",params:{missingProperty:"id"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="id"||key0==="version"||key0===
"variables")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.id!==void 0&&typeof data.id!="string"){let err3={instancePath:instancePath+"/id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(data.version!==void 0){let data1=data.version;if(typeof data1!="string"&&data1!==null){let err4={instancePath:instancePath+"/version",keyword:"\
type",params:{type:schema139.properties.version.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.variables!==void 0){let data2=data.variables;
if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null){let err5={instancePath:instancePath+"/variables",keyword:"type",params:{type:schema139.
properties.variables.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data2&&typeof data2=="object"&&!Array.isArray(data2))for(let key1 in data2){
let data3=data2[key1];if(typeof data3!="string"&&!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err6={instancePath:instancePath+"/variables/"+key1.
replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:schema139.properties.variables.additionalProperties.type}};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}let _errs12=errors,valid3=!0,_errs13=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err7={};vErrors===null?vErrors=[
err7]:vErrors.push(err7),errors++}var _valid0=_errs13===errors;if(errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=null),_valid0){let _errs15=errors;
if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3.type===void 0){let err8={instancePath:instancePath+"/variables/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}let tag0=data3.type;if(typeof tag0=="s\
tring")if(tag0==="input_text")validate29(data3,{instancePath:instancePath+"/variables/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data2,parentDataProperty:key1,
rootData})||(vErrors=vErrors===null?validate29.errors:vErrors.concat(validate29.errors),errors=vErrors.length);else if(tag0==="input_image")validate32(data3,{instancePath:instancePath+
"/variables/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data2,parentDataProperty:key1,rootData})||(vErrors=vErrors===null?validate32.errors:vErrors.
concat(validate32.errors),errors=vErrors.length);else if(tag0==="input_file")validate36(data3,{instancePath:instancePath+"/variables/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:data2,parentDataProperty:key1,rootData})||(vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.errors),errors=vErrors.length);else{
let err9={instancePath:instancePath+"/variables/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}else{let err10={instancePath:instancePath+"/variables/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+
"/variables/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid0=_errs15===
errors;valid3=_valid0}if(!valid3){let err12={instancePath:instancePath+"/variables/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"if",params:{failingKeyword:"\
then"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}}return validate326.errors=vErrors,errors===0}var schema140={type:["object","null"],properties:{
effort:{type:["string","null"],openEnum:["none","minimal","low","medium","high","xhigh","max"]},summary:{type:["string","null"],openEnum:["auto","concise","deta\
iled"]},context:{type:["string","null"],openEnum:["auto","current_turn","all_turns"]},mode:{type:["string","null"],openEnum:["standard","pro"]},generate_summary:{
type:["string","null"],openEnum:["auto","concise","detailed"]}},additionalProperties:!1},obj60=["none","minimal","low","medium","high","xhigh","max"],obj61=["au\
to","concise","detailed"],obj62=["auto","current_turn","all_turns"],obj63=["standard","pro"],obj64=["auto","concise","detailed"];function validate331(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null){let err0={instancePath,
keyword:"type",params:{type:schema140.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
if(!(key0==="effort"||key0==="summary"||key0==="context"||key0==="mode"||key0==="generate_summary")){let err1={instancePath,keyword:"additionalProperties",params:{
additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.effort!==void 0){let data0=data.effort;if(typeof data0!="string"&&data0!==
null){let err2={instancePath:instancePath+"/effort",keyword:"type",params:{type:schema140.properties.effort.type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(typeof data0=="string"&&!obj60.includes(data0)){let err3={instancePath:instancePath+"/effort",keyword:"openEnum",params:{}};vErrors===null?vErrors=[
err3]:vErrors.push(err3),errors++}}if(data.summary!==void 0){let data1=data.summary;if(typeof data1!="string"&&data1!==null){let err4={instancePath:instancePath+
"/summary",keyword:"type",params:{type:schema140.properties.summary.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1=="string"&&
!obj61.includes(data1)){let err5={instancePath:instancePath+"/summary",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}
if(data.context!==void 0){let data2=data.context;if(typeof data2!="string"&&data2!==null){let err6={instancePath:instancePath+"/context",keyword:"type",params:{
type:schema140.properties.context.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data2=="string"&&!obj62.includes(data2)){let err7={
instancePath:instancePath+"/context",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.mode!==void 0){let data3=data.
mode;if(typeof data3!="string"&&data3!==null){let err8={instancePath:instancePath+"/mode",keyword:"type",params:{type:schema140.properties.mode.type}};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data3=="string"&&!obj63.includes(data3)){let err9={instancePath:instancePath+"/mode",keyword:"openEnum",
params:{}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.generate_summary!==void 0){let data4=data.generate_summary;if(typeof data4!="strin\
g"&&data4!==null){let err10={instancePath:instancePath+"/generate_summary",keyword:"type",params:{type:schema140.properties.generate_summary.type}};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}if(typeof data4=="string"&&!obj64.includes(data4)){let err11={instancePath:instancePath+"/generate_summary",keyword:"\
openEnum",params:{}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}return validate331.errors=vErrors,errors===0}var schema141={type:["string","n\
ull"],openEnum:["auto","default","flex","scale","priority","fast","ultrafast"]},obj65=["auto","default","flex","scale","priority","fast","ultrafast"];function validate333(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"&&data!==null){let err0={instancePath,keyword:"\
type",params:{type:schema141.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data=="string"&&!obj65.includes(data)){let err1={instancePath,
keyword:"openEnum",params:{}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate333.errors=vErrors,errors===0}var schema142={type:["objec\
t","null"],properties:{format:{$ref:"#/$defs/TextFormat"},verbosity:{type:["string","null"],openEnum:["low","medium","high"]}},additionalProperties:!1},obj66=["\
low","medium","high"];function validate335(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data==
"object"&&!Array.isArray(data))&&data!==null){let err0={instancePath,keyword:"type",params:{type:schema142.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="format"||key0==="verbosity")){let err1={instancePath,keyword:"a\
dditionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.format!==void 0&&(validate191(data.format,
{instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData})||(vErrors=vErrors===null?validate191.errors:vErrors.concat(validate191.
errors),errors=vErrors.length)),data.verbosity!==void 0){let data1=data.verbosity;if(typeof data1!="string"&&data1!==null){let err2={instancePath:instancePath+"\
/verbosity",keyword:"type",params:{type:schema142.properties.verbosity.type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data1=="string"&&
!obj66.includes(data1)){let err3={instancePath:instancePath+"/verbosity",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}
return validate335.errors=vErrors,errors===0}var schema143={type:["string","object"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{
propertyName:"type"},oneOf:[{$ref:"#/$defs/ToolChoiceFunction"},{$ref:"#/$defs/ToolChoiceCustom"},{$ref:"#/$defs/ToolChoiceMcp"},{$ref:"#/$defs/ToolChoiceAllowe\
d"},{$ref:"#/$defs/ToolChoiceFileSearch"},{$ref:"#/$defs/ToolChoiceWebSearch"},{$ref:"#/$defs/ToolChoiceWebSearchDated"},{$ref:"#/$defs/ToolChoiceWebSearchPrevi\
ew"},{$ref:"#/$defs/ToolChoiceWebSearchPreviewDated"},{$ref:"#/$defs/ToolChoiceComputer"},{$ref:"#/$defs/ToolChoiceComputerUse"},{$ref:"#/$defs/ToolChoiceComput\
erUsePreview"},{$ref:"#/$defs/ToolChoiceImageGeneration"},{$ref:"#/$defs/ToolChoiceCodeInterpreter"},{$ref:"#/$defs/ToolChoiceLocalShell"},{$ref:"#/$defs/ToolCh\
oiceApplyPatch"},{$ref:"#/$defs/ToolChoiceShell"},{$ref:"#/$defs/ToolChoiceToolSearch"},{$ref:"#/$defs/ToolChoiceProgrammaticToolCalling"}]}}]};function validate339(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.name===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="name")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.type!==void 0&&data.type!=="function"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"function"}};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err4={instancePath:instancePath+"/name",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}return validate339.errors=vErrors,errors===0}function validate340(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.name===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="name")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.type!==void 0&&data.type!=="custom"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"custom"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err4={instancePath:instancePath+"/name",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}return validate340.errors=vErrors,errors===0}var schema146={type:"object",required:["type","server_label"],properties:{type:{
const:"mcp"},server_label:{type:"string"},name:{type:["string","null"]}},additionalProperties:!1};function validate341(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"requir\
ed",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.server_label===void 0){let err1={instancePath,keyword:"re\
quired",params:{missingProperty:"server_label"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="serv\
er_label"||key0==="name")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.type!==void 0&&data.type!=="mcp"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"mcp"}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}if(data.server_label!==void 0&&typeof data.server_label!="string"){let err4={instancePath:instancePath+"/server_label",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.name!==void 0){let data2=data.name;if(typeof data2!="string"&&data2!==
null){let err5={instancePath:instancePath+"/name",keyword:"type",params:{type:schema146.properties.name.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate341.errors=
vErrors,errors===0}var schema147={type:"object",required:["type","mode","tools"],properties:{type:{const:"allowed_tools"},mode:{type:"string",enum:["auto","requ\
ired"]},tools:{type:"array",items:{type:"object",additionalProperties:!0}}},additionalProperties:!1};function validate342(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema147.required)if(data[prop0]===void 0){
let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0===
"type"||key0==="mode"||key0==="tools")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="allowed_tools"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"allowe\
d_tools"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.mode!==void 0){let data1=data.mode;if(typeof data1!="string"){let err3={instancePath:instancePath+
"/mode",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(!(data1==="auto"||data1==="required")){let err4={instancePath:instancePath+
"/mode",keyword:"enum",params:{allowedValues:schema147.properties.mode.enum}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.tools!==void 0){
let data2=data.tools;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(!(data3&&typeof data3=="object"&&!Array.isArray(
data3))){let err5={instancePath:instancePath+"/tools/"+i0,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{
let err6={instancePath:instancePath+"/tools",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate342.errors=vErrors,errors===0}function validate343(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="file_search"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"file_sea\
rch"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}return validate343.errors=vErrors,errors===0}function validate344(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="web_search"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"web_searc\
h"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}return validate344.errors=vErrors,errors===0}function validate345(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="web_search_2025_08_26"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
web_search_2025_08_26"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}return validate345.errors=vErrors,errors===0}function validate346(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="web_search_preview"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"w\
eb_search_preview"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}return validate346.errors=vErrors,errors===0}function validate347(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="web_search_preview_2025_03_11"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
web_search_preview_2025_03_11"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}return validate347.errors=vErrors,errors===0}function validate348(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="computer"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"computer"}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}return validate348.errors=vErrors,errors===0}function validate349(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="computer_use"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"compute\
r_use"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}return validate349.errors=vErrors,errors===0}function validate350(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="computer_use_preview"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
computer_use_preview"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}return validate350.errors=vErrors,errors===0}function validate351(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="image_generation"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"ima\
ge_generation"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}return validate351.errors=vErrors,errors===0}function validate352(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="code_interpreter"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"cod\
e_interpreter"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}return validate352.errors=vErrors,errors===0}function validate353(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="local_shell"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"local_sh\
ell"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}return validate353.errors=vErrors,errors===0}function validate354(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="apply_patch"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"apply_pa\
tch"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}return validate354.errors=vErrors,errors===0}function validate355(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="shell"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"shell"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate355.errors=vErrors,errors===0}function validate356(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="tool_search"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"tool_sea\
rch"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}return validate356.errors=vErrors,errors===0}function validate357(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="programmatic_tool_calling"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
programmatic_tool_calling"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}return validate357.errors=vErrors,errors===0}function validate338(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"&&!(data&&typeof data=="object"&&!Array.isArray(data))){let err0={instancePath,keyword:"typ\
e",params:{type:schema143.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data=="ob\
ject"&&!Array.isArray(data))){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&
(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err2={instancePath,
keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0===
"function")validate339(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate339.errors:vErrors.concat(validate339.errors),
errors=vErrors.length);else if(tag0==="custom")validate340(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate340.errors:
vErrors.concat(validate340.errors),errors=vErrors.length);else if(tag0==="mcp")validate341(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
vErrors===null?validate341.errors:vErrors.concat(validate341.errors),errors=vErrors.length);else if(tag0==="allowed_tools")validate342(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate342.errors:vErrors.concat(validate342.errors),errors=vErrors.length);else if(tag0==="file_search")
validate343(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate343.errors:vErrors.concat(validate343.errors),errors=vErrors.
length);else if(tag0==="web_search")validate344(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate344.errors:vErrors.
concat(validate344.errors),errors=vErrors.length);else if(tag0==="web_search_2025_08_26")validate345(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate345.errors:vErrors.concat(validate345.errors),errors=vErrors.length);else if(tag0==="web_search_preview")validate346(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate346.errors:vErrors.concat(validate346.errors),errors=vErrors.length);else if(tag0==="w\
eb_search_preview_2025_03_11")validate347(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate347.errors:vErrors.concat(
validate347.errors),errors=vErrors.length);else if(tag0==="computer")validate348(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate348.errors:vErrors.concat(validate348.errors),errors=vErrors.length);else if(tag0==="computer_use")validate349(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate349.errors:vErrors.concat(validate349.errors),errors=vErrors.length);else if(tag0==="computer_use_preview")validate350(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate350.errors:vErrors.concat(validate350.errors),errors=vErrors.length);else if(tag0===
"image_generation")validate351(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate351.errors:vErrors.concat(validate351.
errors),errors=vErrors.length);else if(tag0==="code_interpreter")validate352(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?
validate352.errors:vErrors.concat(validate352.errors),errors=vErrors.length);else if(tag0==="local_shell")validate353(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate353.errors:vErrors.concat(validate353.errors),errors=vErrors.length);else if(tag0==="apply_patch")validate354(data,{
instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate354.errors:vErrors.concat(validate354.errors),errors=vErrors.length);else if(tag0===
"shell")validate355(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate355.errors:vErrors.concat(validate355.errors),errors=
vErrors.length);else if(tag0==="tool_search")validate356(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate356.errors:
vErrors.concat(validate356.errors),errors=vErrors.length);else if(tag0==="programmatic_tool_calling")validate357(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate357.errors:vErrors.concat(validate357.errors),errors=vErrors.length);else{let err3={instancePath,keyword:"discrimina\
tor",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}else{let err4={instancePath,keyword:"discrimin\
ator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs5===errors;valid1=_valid0}if(!valid1){let err6={instancePath,keyword:"\
if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate338.errors=vErrors,errors===0}var obj51=["standard",
"daybreak_blue","daybreak_red"],obj52=["compaction"],obj53=["auto","enabled","disabled"],obj54=["file_search_call.results","web_search_call.results","web_search\
_call.action.sources","message.input_image.image_url","computer_call_output.output.image_url","code_interpreter_call.outputs","reasoning.encrypted_content","mes\
sage.output_text.logprobs"],obj55=["score","block"],obj56=["score","block"],obj57=["implicit","explicit"],obj58=["30m","12h"],obj59=["in_memory","in-memory","24\
h"],obj67=["auto","disabled"];function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let key0 in data)if(!func2.call(schema9.properties,key0)){let err0={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.model!==void 0&&typeof data.model!="string"){let err1={instancePath:instancePath+"/model",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.input!==void 0){let data1=data.input;if(typeof data1!="string"&&
!Array.isArray(data1)){let err2={instancePath:instancePath+"/input",keyword:"type",params:{type:schema9.properties.input.type}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate26(data1[i0],{instancePath:instancePath+"/input/"+i0,parentData:data1,
parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate26.errors:vErrors.concat(validate26.errors),errors=vErrors.length)}}if(data.instructions!==void 0){
let data3=data.instructions;if(typeof data3!="string"&&data3!==null){let err3={instancePath:instancePath+"/instructions",keyword:"type",params:{type:schema9.properties.
instructions.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.access_programs!==void 0){let data4=data.access_programs;if(!(data4&&typeof data4==
"object"&&!Array.isArray(data4))&&data4!==null){let err4={instancePath:instancePath+"/access_programs",keyword:"type",params:{type:schema9.properties.access_programs.
type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data4&&typeof data4=="object"&&!Array.isArray(data4)){for(let key1 in data4)if(key1!=="cyber"){
let err5={instancePath:instancePath+"/access_programs",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}if(data4.cyber!==void 0){let data5=data4.cyber;if(typeof data5=="string"){if(!obj51.includes(data5)){let err6={instancePath:instancePath+"/access\
_programs/cyber",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/access_prog\
rams/cyber",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}}if(data.background!==void 0){let data6=data.background;
if(typeof data6!="boolean"&&data6!==null){let err8={instancePath:instancePath+"/background",keyword:"type",params:{type:schema9.properties.background.type}};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.client_metadata!==void 0){let data7=data.client_metadata;if(!(data7&&typeof data7=="object"&&!Array.isArray(
data7))&&data7!==null){let err9={instancePath:instancePath+"/client_metadata",keyword:"type",params:{type:schema9.properties.client_metadata.type}};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}if(data7&&typeof data7=="object"&&!Array.isArray(data7)){for(let key2 in data7)if(typeof data7[key2]!="string"){let err10={
instancePath:instancePath+"/client_metadata/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}}}if(data.context_management!==void 0){let data9=data.context_management;if(!Array.isArray(data9)&&data9!==null){let err11={instancePath:instancePath+
"/context_management",keyword:"type",params:{type:schema9.properties.context_management.type}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(Array.
isArray(data9)){let len1=data9.length;for(let i1=0;i1<len1;i1++){let data10=data9[i1];if(data10&&typeof data10=="object"&&!Array.isArray(data10)){if(data10.type===
void 0){let err12={instancePath:instancePath+"/context_management/"+i1,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}for(let key3 in data10)if(!(key3==="type"||key3==="compact_threshold")){let err13={instancePath:instancePath+"/context_management/"+i1,keyword:"\
additionalProperties",params:{additionalProperty:key3}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data10.type!==void 0){let data11=data10.type;
if(typeof data11=="string"){if(!obj52.includes(data11)){let err14={instancePath:instancePath+"/context_management/"+i1+"/type",keyword:"openEnum",params:{}};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/context_management/"+i1+"/type",keyword:"type",params:{type:"stri\
ng"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data10.compact_threshold!==void 0){let data12=data10.compact_threshold;if(!(typeof data12==
"number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12))&&data12!==null){let err16={instancePath:instancePath+"/context_management/"+i1+"/compact_threshold",keyword:"\
type",params:{type:schema9.properties.context_management.items.properties.compact_threshold.type}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}else{
let err17={instancePath:instancePath+"/context_management/"+i1,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}}
if(data.conversation!==void 0){let data13=data.conversation;if(typeof data13!="string"&&!(data13&&typeof data13=="object"&&!Array.isArray(data13))&&data13!==null){
let err18={instancePath:instancePath+"/conversation",keyword:"type",params:{type:schema9.properties.conversation.type}};vErrors===null?vErrors=[err18]:vErrors.push(
err18),errors++}if(data13&&typeof data13=="object"&&!Array.isArray(data13)){if(data13.id===void 0){let err19={instancePath:instancePath+"/conversation",keyword:"\
required",params:{missingProperty:"id"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}for(let key4 in data13)if(key4!=="id"){let err20={instancePath:instancePath+
"/conversation",keyword:"additionalProperties",params:{additionalProperty:key4}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(data13.id!==void 0&&
typeof data13.id!="string"){let err21={instancePath:instancePath+"/conversation/id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err21]:vErrors.
push(err21),errors++}}}if(data.generate!==void 0&&typeof data.generate!="boolean"){let err22={instancePath:instancePath+"/generate",keyword:"type",params:{type:"\
boolean"}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(data.image!==void 0){let data16=data.image;if(!(data16&&typeof data16=="object"&&!Array.
isArray(data16))&&data16!==null){let err23={instancePath:instancePath+"/image",keyword:"type",params:{type:schema9.properties.image.type}};vErrors===null?vErrors=
[err23]:vErrors.push(err23),errors++}if(data16&&typeof data16=="object"&&!Array.isArray(data16)){for(let key5 in data16)if(key5!=="context_compression"){let err24={
instancePath:instancePath+"/image",keyword:"additionalProperties",params:{additionalProperty:key5}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}
if(data16.context_compression!==void 0){let data17=data16.context_compression;if(typeof data17=="string"){if(!obj53.includes(data17)){let err25={instancePath:instancePath+
"/image/context_compression",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}else{let err26={instancePath:instancePath+
"/image/context_compression",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}}}if(data.include!==void 0){let data18=data.
include;if(!Array.isArray(data18)&&data18!==null){let err27={instancePath:instancePath+"/include",keyword:"type",params:{type:schema9.properties.include.type}};
vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}if(Array.isArray(data18)){let len2=data18.length;for(let i2=0;i2<len2;i2++){let data19=data18[i2];if(typeof data19==
"string"){if(!obj54.includes(data19)){let err28={instancePath:instancePath+"/include/"+i2,keyword:"openEnum",params:{}};vErrors===null?vErrors=[err28]:vErrors.push(
err28),errors++}}else{let err29={instancePath:instancePath+"/include/"+i2,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err29]:vErrors.push(err29),
errors++}}}}if(data.max_output_tokens!==void 0){let data20=data.max_output_tokens;if(!(typeof data20=="number"&&!(data20%1)&&!isNaN(data20)&&isFinite(data20))&&
data20!==null){let err30={instancePath:instancePath+"/max_output_tokens",keyword:"type",params:{type:schema9.properties.max_output_tokens.type}};vErrors===null?
vErrors=[err30]:vErrors.push(err30),errors++}}if(data.max_tool_calls!==void 0){let data21=data.max_tool_calls;if(!(typeof data21=="number"&&!(data21%1)&&!isNaN(
data21)&&isFinite(data21))&&data21!==null){let err31={instancePath:instancePath+"/max_tool_calls",keyword:"type",params:{type:schema9.properties.max_tool_calls.
type}};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}if(data.metadata!==void 0){let data22=data.metadata;if(!(data22&&typeof data22=="object"&&!Array.
isArray(data22))&&data22!==null){let err32={instancePath:instancePath+"/metadata",keyword:"type",params:{type:schema9.properties.metadata.type}};vErrors===null?
vErrors=[err32]:vErrors.push(err32),errors++}if(data22&&typeof data22=="object"&&!Array.isArray(data22)){for(let key6 in data22)if(typeof data22[key6]!="string"){
let err33={instancePath:instancePath+"/metadata/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err33]:
vErrors.push(err33),errors++}}}if(data.moderation!==void 0){let data24=data.moderation;if(!(data24&&typeof data24=="object"&&!Array.isArray(data24))&&data24!==null){
let err34={instancePath:instancePath+"/moderation",keyword:"type",params:{type:schema9.properties.moderation.type}};vErrors===null?vErrors=[err34]:vErrors.push(
err34),errors++}if(data24&&typeof data24=="object"&&!Array.isArray(data24)){if(data24.model===void 0){let err35={instancePath:instancePath+"/moderation",keyword:"\
required",params:{missingProperty:"model"}};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}for(let key7 in data24)if(!(key7==="model"||key7==="poli\
cy")){let err36={instancePath:instancePath+"/moderation",keyword:"additionalProperties",params:{additionalProperty:key7}};vErrors===null?vErrors=[err36]:vErrors.
push(err36),errors++}if(data24.model!==void 0&&typeof data24.model!="string"){let err37={instancePath:instancePath+"/moderation/model",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}if(data24.policy!==void 0){let data26=data24.policy;if(!(data26&&typeof data26=="object"&&
!Array.isArray(data26))&&data26!==null){let err38={instancePath:instancePath+"/moderation/policy",keyword:"type",params:{type:schema9.properties.moderation.properties.
policy.type}};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}if(data26&&typeof data26=="object"&&!Array.isArray(data26)){for(let key8 in data26)if(!(key8===
"input"||key8==="output")){let err39={instancePath:instancePath+"/moderation/policy",keyword:"additionalProperties",params:{additionalProperty:key8}};vErrors===
null?vErrors=[err39]:vErrors.push(err39),errors++}if(data26.input!==void 0){let data27=data26.input;if(!(data27&&typeof data27=="object"&&!Array.isArray(data27))&&
data27!==null){let err40={instancePath:instancePath+"/moderation/policy/input",keyword:"type",params:{type:schema9.properties.moderation.properties.policy.properties.
input.type}};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}if(data27&&typeof data27=="object"&&!Array.isArray(data27)){if(data27.mode===void 0){let err41={
instancePath:instancePath+"/moderation/policy/input",keyword:"required",params:{missingProperty:"mode"}};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}
for(let key9 in data27)if(key9!=="mode"){let err42={instancePath:instancePath+"/moderation/policy/input",keyword:"additionalProperties",params:{additionalProperty:key9}};
vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}if(data27.mode!==void 0){let data28=data27.mode;if(typeof data28=="string"){if(!obj55.includes(data28)){
let err43={instancePath:instancePath+"/moderation/policy/input/mode",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}}else{
let err44={instancePath:instancePath+"/moderation/policy/input/mode",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}}}}
if(data26.output!==void 0){let data29=data26.output;if(!(data29&&typeof data29=="object"&&!Array.isArray(data29))&&data29!==null){let err45={instancePath:instancePath+
"/moderation/policy/output",keyword:"type",params:{type:schema9.properties.moderation.properties.policy.properties.output.type}};vErrors===null?vErrors=[err45]:
vErrors.push(err45),errors++}if(data29&&typeof data29=="object"&&!Array.isArray(data29)){if(data29.mode===void 0){let err46={instancePath:instancePath+"/moderat\
ion/policy/output",keyword:"required",params:{missingProperty:"mode"}};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}for(let key10 in data29)if(key10!==
"mode"){let err47={instancePath:instancePath+"/moderation/policy/output",keyword:"additionalProperties",params:{additionalProperty:key10}};vErrors===null?vErrors=
[err47]:vErrors.push(err47),errors++}if(data29.mode!==void 0){let data30=data29.mode;if(typeof data30=="string"){if(!obj56.includes(data30)){let err48={instancePath:instancePath+
"/moderation/policy/output/mode",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}}else{let err49={instancePath:instancePath+
"/moderation/policy/output/mode",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}}}}}}}}if(data.parallel_tool_calls!==
void 0){let data31=data.parallel_tool_calls;if(typeof data31!="boolean"&&data31!==null){let err50={instancePath:instancePath+"/parallel_tool_calls",keyword:"typ\
e",params:{type:schema9.properties.parallel_tool_calls.type}};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}}if(data.previous_response_id!==void 0){
let data32=data.previous_response_id;if(typeof data32!="string"&&data32!==null){let err51={instancePath:instancePath+"/previous_response_id",keyword:"type",params:{
type:schema9.properties.previous_response_id.type}};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}}if(data.prompt!==void 0&&(validate326(data.prompt,
{instancePath:instancePath+"/prompt",parentData:data,parentDataProperty:"prompt",rootData})||(vErrors=vErrors===null?validate326.errors:vErrors.concat(validate326.
errors),errors=vErrors.length)),data.prompt_cache_key!==void 0){let data34=data.prompt_cache_key;if(typeof data34!="string"&&data34!==null){let err52={instancePath:instancePath+
"/prompt_cache_key",keyword:"type",params:{type:schema9.properties.prompt_cache_key.type}};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}}if(data.
prompt_cache_options!==void 0){let data35=data.prompt_cache_options;if(!(data35&&typeof data35=="object"&&!Array.isArray(data35))&&data35!==null){let err53={instancePath:instancePath+
"/prompt_cache_options",keyword:"type",params:{type:schema9.properties.prompt_cache_options.type}};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}if(data35&&
typeof data35=="object"&&!Array.isArray(data35)){for(let key11 in data35)if(!(key11==="mode"||key11==="ttl"||key11==="prewarm"||key11==="comparison_response_id")){
let err54={instancePath:instancePath+"/prompt_cache_options",keyword:"additionalProperties",params:{additionalProperty:key11}};vErrors===null?vErrors=[err54]:vErrors.
push(err54),errors++}if(data35.mode!==void 0){let data36=data35.mode;if(typeof data36=="string"){if(!obj57.includes(data36)){let err55={instancePath:instancePath+
"/prompt_cache_options/mode",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}}else{let err56={instancePath:instancePath+
"/prompt_cache_options/mode",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err56]:vErrors.push(err56),errors++}}if(data35.ttl!==void 0){let data37=data35.
ttl;if(typeof data37=="string"){if(!obj58.includes(data37)){let err57={instancePath:instancePath+"/prompt_cache_options/ttl",keyword:"openEnum",params:{}};vErrors===
null?vErrors=[err57]:vErrors.push(err57),errors++}}else{let err58={instancePath:instancePath+"/prompt_cache_options/ttl",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}}if(data35.prewarm!==void 0&&typeof data35.prewarm!="boolean"){let err59={instancePath:instancePath+
"/prompt_cache_options/prewarm",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}if(data35.comparison_response_id!==
void 0){let data39=data35.comparison_response_id;if(typeof data39!="string"&&data39!==null){let err60={instancePath:instancePath+"/prompt_cache_options/comparis\
on_response_id",keyword:"type",params:{type:schema9.properties.prompt_cache_options.properties.comparison_response_id.type}};vErrors===null?vErrors=[err60]:vErrors.
push(err60),errors++}}}}if(data.prompt_cache_retention!==void 0){let data40=data.prompt_cache_retention;if(typeof data40!="string"&&data40!==null){let err61={instancePath:instancePath+
"/prompt_cache_retention",keyword:"type",params:{type:schema9.properties.prompt_cache_retention.type}};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}
if(typeof data40=="string"&&!obj59.includes(data40)){let err62={instancePath:instancePath+"/prompt_cache_retention",keyword:"openEnum",params:{}};vErrors===null?
vErrors=[err62]:vErrors.push(err62),errors++}}if(data.reasoning!==void 0&&(validate331(data.reasoning,{instancePath:instancePath+"/reasoning",parentData:data,parentDataProperty:"\
reasoning",rootData})||(vErrors=vErrors===null?validate331.errors:vErrors.concat(validate331.errors),errors=vErrors.length)),data.safety_identifier!==void 0){let data42=data.
safety_identifier;if(typeof data42!="string"&&data42!==null){let err63={instancePath:instancePath+"/safety_identifier",keyword:"type",params:{type:schema9.properties.
safety_identifier.type}};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}}if(data.service_tier!==void 0&&(validate333(data.service_tier,{instancePath:instancePath+
"/service_tier",parentData:data,parentDataProperty:"service_tier",rootData})||(vErrors=vErrors===null?validate333.errors:vErrors.concat(validate333.errors),errors=
vErrors.length)),data.store!==void 0){let data44=data.store;if(typeof data44!="boolean"&&data44!==null){let err64={instancePath:instancePath+"/store",keyword:"t\
ype",params:{type:schema9.properties.store.type}};vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}}if(data.stream!==void 0){let data45=data.stream;if(typeof data45!=
"boolean"&&data45!==null){let err65={instancePath:instancePath+"/stream",keyword:"type",params:{type:schema9.properties.stream.type}};vErrors===null?vErrors=[err65]:
vErrors.push(err65),errors++}}if(data.stream_options!==void 0){let data46=data.stream_options;if(!(data46&&typeof data46=="object"&&!Array.isArray(data46))&&data46!==
null){let err66={instancePath:instancePath+"/stream_options",keyword:"type",params:{type:schema9.properties.stream_options.type}};vErrors===null?vErrors=[err66]:
vErrors.push(err66),errors++}if(data46&&typeof data46=="object"&&!Array.isArray(data46)){for(let key12 in data46)if(key12!=="include_obfuscation"){let err67={instancePath:instancePath+
"/stream_options",keyword:"additionalProperties",params:{additionalProperty:key12}};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}if(data46.include_obfuscation!==
void 0&&typeof data46.include_obfuscation!="boolean"){let err68={instancePath:instancePath+"/stream_options/include_obfuscation",keyword:"type",params:{type:"bo\
olean"}};vErrors===null?vErrors=[err68]:vErrors.push(err68),errors++}}}if(data.temperature!==void 0){let data48=data.temperature;if(!(typeof data48=="number"&&isFinite(
data48))&&data48!==null){let err69={instancePath:instancePath+"/temperature",keyword:"type",params:{type:schema9.properties.temperature.type}};vErrors===null?vErrors=
[err69]:vErrors.push(err69),errors++}}if(data.text!==void 0&&(validate335(data.text,{instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",
rootData})||(vErrors=vErrors===null?validate335.errors:vErrors.concat(validate335.errors),errors=vErrors.length)),data.tool_choice!==void 0&&(validate338(data.tool_choice,
{instancePath:instancePath+"/tool_choice",parentData:data,parentDataProperty:"tool_choice",rootData})||(vErrors=vErrors===null?validate338.errors:vErrors.concat(
validate338.errors),errors=vErrors.length)),data.tools!==void 0){let data51=data.tools;if(!Array.isArray(data51)&&data51!==null){let err70={instancePath:instancePath+
"/tools",keyword:"type",params:{type:schema9.properties.tools.type}};vErrors===null?vErrors=[err70]:vErrors.push(err70),errors++}if(Array.isArray(data51)){let len3=data51.
length;for(let i3=0;i3<len3;i3++)validate103(data51[i3],{instancePath:instancePath+"/tools/"+i3,parentData:data51,parentDataProperty:i3,rootData})||(vErrors=vErrors===
null?validate103.errors:vErrors.concat(validate103.errors),errors=vErrors.length)}}if(data.top_logprobs!==void 0){let data53=data.top_logprobs;if(!(typeof data53==
"number"&&!(data53%1)&&!isNaN(data53)&&isFinite(data53))&&data53!==null){let err71={instancePath:instancePath+"/top_logprobs",keyword:"type",params:{type:schema9.
properties.top_logprobs.type}};vErrors===null?vErrors=[err71]:vErrors.push(err71),errors++}}if(data.top_p!==void 0){let data54=data.top_p;if(!(typeof data54=="n\
umber"&&isFinite(data54))&&data54!==null){let err72={instancePath:instancePath+"/top_p",keyword:"type",params:{type:schema9.properties.top_p.type}};vErrors===null?
vErrors=[err72]:vErrors.push(err72),errors++}}if(data.truncation!==void 0){let data55=data.truncation;if(typeof data55!="string"&&data55!==null){let err73={instancePath:instancePath+
"/truncation",keyword:"type",params:{type:schema9.properties.truncation.type}};vErrors===null?vErrors=[err73]:vErrors.push(err73),errors++}if(typeof data55=="st\
ring"&&!obj67.includes(data55)){let err74={instancePath:instancePath+"/truncation",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err74]:vErrors.push(err74),
errors++}}if(data.user!==void 0){let data56=data.user;if(typeof data56!="string"&&data56!==null){let err75={instancePath:instancePath+"/user",keyword:"type",params:{
type:schema9.properties.user.type}};vErrors===null?vErrors=[err75]:vErrors.push(err75),errors++}}}else{let err76={instancePath,keyword:"type",params:{type:"obje\
ct"}};vErrors===null?vErrors=[err76]:vErrors.push(err76),errors++}return validate25.errors=vErrors,errors===0}var response=validate379,schema163={type:"object",
required:["id","object","created_at","error","incomplete_details","instructions","metadata","model","output","parallel_tool_calls","temperature","tool_choice","\
tools","top_p"],properties:{id:{type:"string"},object:{const:"response"},created_at:{type:"number"},status:{$ref:"#/$defs/ResponseStatus"},completed_at:{type:["\
number","null"]},error:{$ref:"#/$defs/ResponseError"},incomplete_details:{$ref:"#/$defs/IncompleteDetails"},instructions:{type:["string","array","null"],items:{
$ref:"#/$defs/InputItem"}},metadata:{type:["object","null"],additionalProperties:{type:"string"}},model:{type:"string"},output:{type:"array",items:{$ref:"#/$def\
s/OutputItem"}},parallel_tool_calls:{type:"boolean"},temperature:{type:["number","null"]},tool_choice:{$ref:"#/$defs/ToolChoice"},tools:{type:"array",items:{$ref:"\
#/$defs/Tool"}},top_p:{type:["number","null"]},access_programs:{type:["object","null"],properties:{cyber:{type:"string",openEnum:["standard","daybreak_blue","da\
ybreak_red"]}},additionalProperties:!1},background:{type:["boolean","null"]},billing:{type:["object","null"],properties:{payer:{type:"string"}},additionalProperties:!1},
conversation:{type:["object","null"],required:["id"],properties:{id:{type:"string"}},additionalProperties:!1},frequency_penalty:{type:["number","null"]},presence_penalty:{
type:["number","null"]},image:{type:["object","null"],properties:{context_compression:{type:"string",openEnum:["enabled","disabled","auto"]}},additionalProperties:!1},
max_output_tokens:{type:["integer","null"]},max_tool_calls:{type:["integer","null"]},moderation:{$ref:"#/$defs/Moderation"},output_text:{type:["string","null"]},
previous_response_id:{type:["string","null"]},prompt:{$ref:"#/$defs/Prompt"},prompt_cache_diagnostics:{$ref:"#/$defs/PromptCacheDiagnostics"},prompt_cache_key:{
type:["string","null"]},prompt_cache_options:{type:["object","null"],properties:{mode:{type:"string",openEnum:["implicit","explicit"]},ttl:{type:"string",openEnum:[
"30m","12h"]},comparison_response_id:{type:["string","null"]},prewarm:{type:"boolean"}},additionalProperties:!1},prompt_cache_retention:{type:["string","null"],
openEnum:["in_memory","in-memory","24h"]},reasoning:{$ref:"#/$defs/ReasoningOptions"},safety_identifier:{type:["string","null"]},service_tier:{$ref:"#/$defs/Ser\
viceTier"},store:{type:["boolean","null"]},text:{$ref:"#/$defs/TextOptions"},tool_usage:{$ref:"#/$defs/ToolUsage"},top_logprobs:{type:["integer","null"]},truncation:{
type:["string","null"],openEnum:["auto","disabled"]},usage:{$ref:"#/$defs/Usage"},user:{type:["string","null"]}},additionalProperties:!1},schema164={type:"strin\
g",enum:["completed","failed","in_progress","cancelled","queued","incomplete"]};function validate380(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(typeof data!="string"){let err0={instancePath,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(!(data==="completed"||data==="failed"||data==="in_progress"||data==="cancelled"||data==="queued"||data==="incomplete")){let err1={instancePath,keyword:"\
enum",params:{allowedValues:schema164.enum}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate380.errors=vErrors,errors===0}var schema165={
type:["object","null"],required:["code","message"],properties:{code:{type:"string",openEnum:["server_error","rate_limit_exceeded","invalid_prompt","data_residen\
cy_mismatch","bio_policy","misalignment_policy_violation","vector_store_timeout","invalid_image","invalid_image_format","invalid_base64_image","invalid_image_ur\
l","image_too_large","image_too_small","image_parse_error","image_content_policy_violation","invalid_image_mode","image_file_too_large","unsupported_image_media\
_type","empty_image_file","failed_to_download_image","image_file_not_found","context_length_exceeded","insufficient_quota","usage_not_included","cyber_policy","\
server_is_overloaded","slow_down"]},message:{type:"string"},param:{type:["string","null"]},type:{type:["string","null"]},misalignment:{$ref:"#/$defs/Misalignmen\
t"}},additionalProperties:!1},obj68=["server_error","rate_limit_exceeded","invalid_prompt","data_residency_mismatch","bio_policy","misalignment_policy_violation",
"vector_store_timeout","invalid_image","invalid_image_format","invalid_base64_image","invalid_image_url","image_too_large","image_too_small","image_parse_error",
"image_content_policy_violation","invalid_image_mode","image_file_too_large","unsupported_image_media_type","empty_image_file","failed_to_download_image","image\
_file_not_found","context_length_exceeded","insufficient_quota","usage_not_included","cyber_policy","server_is_overloaded","slow_down"];function validate382(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null){
let err0={instancePath,keyword:"type",params:{type:schema165.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data&&typeof data=="object"&&!Array.
isArray(data)){if(data.code===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"code"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.message===void 0){let err2={instancePath,keyword:"required",params:{missingProperty:"message"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}for(let key0 in data)if(!(key0==="code"||key0==="message"||key0==="param"||key0==="type"||key0==="misalignment")){let err3={instancePath,keyword:"addit\
ionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.code!==void 0){let data0=data.code;if(typeof data0==
"string"){if(!obj68.includes(data0)){let err4={instancePath:instancePath+"/code",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}else{let err5={instancePath:instancePath+"/code",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.
message!==void 0&&typeof data.message!="string"){let err6={instancePath:instancePath+"/message",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}if(data.param!==void 0){let data2=data.param;if(typeof data2!="string"&&data2!==null){let err7={instancePath:instancePath+"/param",keyword:"\
type",params:{type:schema165.properties.param.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.type!==void 0){let data3=data.type;if(typeof data3!=
"string"&&data3!==null){let err8={instancePath:instancePath+"/type",keyword:"type",params:{type:schema165.properties.type.type}};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}}data.misalignment!==void 0&&(validate23(data.misalignment,{instancePath:instancePath+"/misalignment",parentData:data,parentDataProperty:"mi\
salignment",rootData})||(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.length))}return validate382.errors=vErrors,errors===
0}var schema166={type:["object","null"],properties:{reason:{type:"string",openEnum:["max_output_tokens","max_messages","content_filter","steered"]}},additionalProperties:!1},
obj69=["max_output_tokens","max_messages","content_filter","steered"];function validate385(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null){let err0={instancePath,keyword:"type",params:{type:schema166.type}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(key0!=="reason"){let err1={
instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.reason!==void 0){
let data0=data.reason;if(typeof data0=="string"){if(!obj69.includes(data0)){let err2={instancePath:instancePath+"/reason",keyword:"openEnum",params:{}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/reason",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}}return validate385.errors=vErrors,errors===0}var schema168={type:"object",required:["type","id","role","status","content"],properties:{type:{const:"message"},id:{type:"string"},role:{const:"assistant"},status:{
type:"string",enum:["in_progress","completed","incomplete"]},content:{type:"array",items:{$ref:"#/$defs/OutputPart"}},phase:{$ref:"#/$defs/Phase"}},additionalProperties:!1};var schema170={type:"object",required:["type","text","annotations"],properties:{type:{const:"output_text"},text:{type:"string"},annotations:{type:"array",items:{
$ref:"#/$defs/Annotation"}},logprobs:{type:"array",items:{$ref:"#/$defs/Logprob"}}},additionalProperties:!1};function validate391(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema170.required)if(data[prop0]===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="text"||key0==="annotations"||key0==="logprobs")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="output_text"){let err2={instancePath:instancePath+"/type",keyword:"\
const",params:{allowedValue:"output_text"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.text!==void 0&&typeof data.text!="string"){let err3={
instancePath:instancePath+"/text",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.annotations!==void 0){
let data2=data.annotations;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate42(data2[i0],{instancePath:instancePath+"/annotation\
s/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate42.errors:vErrors.concat(validate42.errors),errors=vErrors.length)}else{
let err4={instancePath:instancePath+"/annotations",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.logprobs!==
void 0){let data4=data.logprobs;if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)validate52(data4[i1],{instancePath:instancePath+"/logpr\
obs/"+i1,parentData:data4,parentDataProperty:i1,rootData})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length)}else{
let err5={instancePath:instancePath+"/logprobs",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate391.errors=vErrors,errors===0}function validate390(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;
if(typeof tag0=="string")if(tag0==="output_text")validate391(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate391.errors:
vErrors.concat(validate391.errors),errors=vErrors.length);else if(tag0==="refusal")validate56(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"map\
ping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"ta\
g",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}return validate390.errors=vErrors,errors===0}function validate389(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema168.required)if(data[prop0]===void 0){
let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0===
"type"||key0==="id"||key0==="role"||key0==="status"||key0==="content"||key0==="phase")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="message"){let err2={instancePath:instancePath+"/type",keyword:"con\
st",params:{allowedValue:"message"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.id!==void 0&&typeof data.id!="string"){let err3={instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.role!==void 0&&data.role!=="assistant"){let err4={
instancePath:instancePath+"/role",keyword:"const",params:{allowedValue:"assistant"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.status!==
void 0){let data3=data.status;if(typeof data3!="string"){let err5={instancePath:instancePath+"/status",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(!(data3==="in_progress"||data3==="completed"||data3==="incomplete")){let err6={instancePath:instancePath+"/status",keyword:"\
enum",params:{allowedValues:schema168.properties.status.enum}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.content!==void 0){let data4=data.
content;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate390(data4[i0],{instancePath:instancePath+"/content/"+i0,parentData:data4,
parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate390.errors:vErrors.concat(validate390.errors),errors=vErrors.length)}else{let err7={instancePath:instancePath+
"/content",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}data.phase!==void 0&&(validate66(data.phase,{instancePath:instancePath+
"/phase",parentData:data,parentDataProperty:"phase",rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length))}else{
let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate389.errors=vErrors,errors===
0}var schema171={type:"object",required:["type","id","summary"],properties:{type:{const:"reasoning"},id:{type:"string"},summary:{type:"array",items:{$ref:"#/$de\
fs/SummaryText"}},content:{type:"array",items:{$ref:"#/$defs/ReasoningText"}},encrypted_content:{type:["string","null"]},status:{$ref:"#/$defs/ItemStatus"}},additionalProperties:!1};
function validate398(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema171.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="id"||key0==="summary"||key0==="content"||key0==="encrypted_content"||key0===
"status")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
type!==void 0&&data.type!=="reasoning"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"reasoning"}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.id!==void 0&&typeof data.id!="string"){let err3={instancePath:instancePath+"/id",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.summary!==void 0){let data2=data.summary;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<
len0;i0++)validate69(data2[i0],{instancePath:instancePath+"/summary/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate69.errors:
vErrors.concat(validate69.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/summary",keyword:"type",params:{type:"array"}};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}if(data.content!==void 0){let data4=data.content;if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)
validate71(data4[i1],{instancePath:instancePath+"/content/"+i1,parentData:data4,parentDataProperty:i1,rootData})||(vErrors=vErrors===null?validate71.errors:vErrors.
concat(validate71.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/content",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}if(data.encrypted_content!==void 0){let data6=data.encrypted_content;if(typeof data6!="string"&&data6!==null){let err6={instancePath:instancePath+
"/encrypted_content",keyword:"type",params:{type:schema171.properties.encrypted_content.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}data.status!==
void 0&&(validate64(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=vErrors===null?validate64.
errors:vErrors.concat(validate64.errors),errors=vErrors.length))}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}return validate398.errors=vErrors,errors===0}var schema172={type:"object",required:["type","id","encrypted_content"],properties:{type:{
const:"compaction"},id:{type:"string"},encrypted_content:{type:"string"},created_by:{type:"string"}},additionalProperties:!1};function validate402(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema172.required)
if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="id"||key0==="encrypted_content"||key0==="created_by")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="compaction"){let err2={instancePath:instancePath+"/type",keyword:"\
const",params:{allowedValue:"compaction"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.id!==void 0&&typeof data.id!="string"){let err3={instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.encrypted_content!==void 0&&typeof data.encrypted_content!=
"string"){let err4={instancePath:instancePath+"/encrypted_content",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
if(data.created_by!==void 0&&typeof data.created_by!="string"){let err5={instancePath:instancePath+"/created_by",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}return validate402.errors=vErrors,errors===0}function validate388(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="message")validate389(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate389.errors:vErrors.concat(validate389.errors),errors=vErrors.length);else if(tag0==="reasoning")validate398(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate398.errors:vErrors.concat(validate398.errors),errors=vErrors.length);else if(tag0===
"compaction")validate402(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate402.errors:vErrors.concat(validate402.errors),
errors=vErrors.length);else if(tag0==="function_call")validate77(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate77.
errors:vErrors.concat(validate77.errors),errors=vErrors.length);else if(tag0==="function_call_output")validate85(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate85.errors:vErrors.concat(validate85.errors),errors=vErrors.length);else if(tag0==="custom_tool_call")validate93(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length);else if(tag0===
"custom_tool_call_output")validate96(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate96.errors:vErrors.concat(validate96.
errors),errors=vErrors.length);else if(tag0==="tool_search_call")validate100(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?
validate100.errors:vErrors.concat(validate100.errors),errors=vErrors.length);else if(tag0==="tool_search_output")validate102(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate102.errors:vErrors.concat(validate102.errors),errors=vErrors.length);else if(tag0==="additional_tools")validate188(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate188.errors:vErrors.concat(validate188.errors),errors=vErrors.length);else if(tag0===
"configuration_update")validate190(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate190.errors:vErrors.concat(validate190.
errors),errors=vErrors.length);else if(tag0==="context_compaction")validate199(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?
validate199.errors:vErrors.concat(validate199.errors),errors=vErrors.length);else if(tag0==="program")validate200(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate200.errors:vErrors.concat(validate200.errors),errors=vErrors.length);else if(tag0==="program_output")validate201(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate201.errors:vErrors.concat(validate201.errors),errors=vErrors.length);else if(tag0===
"web_search_call")validate202(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate202.errors:vErrors.concat(validate202.
errors),errors=vErrors.length);else if(tag0==="file_search_call")validate211(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?
validate211.errors:vErrors.concat(validate211.errors),errors=vErrors.length);else if(tag0==="code_interpreter_call")validate214(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate214.errors:vErrors.concat(validate214.errors),errors=vErrors.length);else if(tag0==="image_generation_call")validate221(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate221.errors:vErrors.concat(validate221.errors),errors=vErrors.length);else if(tag0===
"computer_call")validate222(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate222.errors:vErrors.concat(validate222.errors),
errors=vErrors.length);else if(tag0==="computer_call_output")validate246(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate246.
errors:vErrors.concat(validate246.errors),errors=vErrors.length);else if(tag0==="local_shell_call")validate250(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate250.errors:vErrors.concat(validate250.errors),errors=vErrors.length);else if(tag0==="local_shell_call_output")validate251(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate251.errors:vErrors.concat(validate251.errors),errors=vErrors.length);else if(tag0===
"shell_call")validate253(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate253.errors:vErrors.concat(validate253.errors),
errors=vErrors.length);else if(tag0==="shell_call_output")validate257(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate257.
errors:vErrors.concat(validate257.errors),errors=vErrors.length);else if(tag0==="apply_patch_call")validate268(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate268.errors:vErrors.concat(validate268.errors),errors=vErrors.length);else if(tag0==="apply_patch_call_output")validate278(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate278.errors:vErrors.concat(validate278.errors),errors=vErrors.length);else if(tag0===
"mcp_list_tools")validate280(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate280.errors:vErrors.concat(validate280.
errors),errors=vErrors.length);else if(tag0==="mcp_call")validate283(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate283.
errors:vErrors.concat(validate283.errors),errors=vErrors.length);else if(tag0==="mcp_approval_request")validate286(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate286.errors:vErrors.concat(validate286.errors),errors=vErrors.length);else if(tag0==="mcp_approval_response")validate287(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate287.errors:vErrors.concat(validate287.errors),errors=vErrors.length);else{
let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{
let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate388.errors=vErrors,errors===0}var schema173={
type:["object","null"],required:["input","output"],properties:{input:{$ref:"#/$defs/ModerationOutcome"},output:{$ref:"#/$defs/ModerationOutcome"}},additionalProperties:!1};var schema175={type:"object",required:["type","flagged","model","categories","category_scores","category_applied_input_types"],properties:{type:{const:"moderati\
on_result"},flagged:{type:"boolean"},model:{type:"string"},categories:{type:"object",additionalProperties:{type:"boolean"}},category_scores:{type:"object",additionalProperties:{
type:"number"}},category_applied_input_types:{type:"object",additionalProperties:{type:"array",items:{type:"string"}}}},additionalProperties:!1};function validate438(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema175.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="flagged"||key0==="model"||key0==="categories"||key0==="category_scores"||key0==="category_applied_input_types")){
let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==
void 0&&data.type!=="moderation_result"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"moderation_result"}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data.flagged!==void 0&&typeof data.flagged!="boolean"){let err3={instancePath:instancePath+"/flagged",keyword:"type",params:{
type:"boolean"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.model!==void 0&&typeof data.model!="string"){let err4={instancePath:instancePath+
"/model",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.categories!==void 0){let data3=data.categories;
if(data3&&typeof data3=="object"&&!Array.isArray(data3)){for(let key1 in data3)if(typeof data3[key1]!="boolean"){let err5={instancePath:instancePath+"/categorie\
s/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={
instancePath:instancePath+"/categories",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.category_scores!==
void 0){let data5=data.category_scores;if(data5&&typeof data5=="object"&&!Array.isArray(data5))for(let key2 in data5){let data6=data5[key2];if(!(typeof data6=="\
number"&&isFinite(data6))){let err7={instancePath:instancePath+"/category_scores/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"numb\
er"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/category_scores",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.category_applied_input_types!==void 0){let data7=data.category_applied_input_types;if(data7&&
typeof data7=="object"&&!Array.isArray(data7))for(let key3 in data7){let data8=data7[key3];if(Array.isArray(data8)){let len0=data8.length;for(let i0=0;i0<len0;i0++)
if(typeof data8[i0]!="string"){let err9={instancePath:instancePath+"/category_applied_input_types/"+key3.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i0,keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/category_applied_input_type\
s/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={
instancePath:instancePath+"/category_applied_input_types",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{
let err12={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}return validate438.errors=vErrors,errors===
0}var schema176={type:"object",required:["type","code","message"],properties:{type:{const:"error"},code:{type:"string"},message:{type:"string"}},additionalProperties:!1};
function validate439(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema176.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="code"||key0==="message")){let err1={instancePath,keyword:"additionalProperti\
es",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="error"){let err2={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"error"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.code!==void 0&&typeof data.code!="strin\
g"){let err3={instancePath:instancePath+"/code",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.message!==
void 0&&typeof data.message!="string"){let err4={instancePath:instancePath+"/message",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate439.
errors=vErrors,errors===0}function validate437(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="moderation_result")validate438(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate438.errors:vErrors.concat(validate438.errors),errors=vErrors.length);else if(tag0==="error")validate439(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate439.errors:vErrors.concat(validate439.errors),errors=vErrors.length);else{let err1={instancePath,
keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,
keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate437.errors=vErrors,errors===0}function validate436(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null){
let err0={instancePath,keyword:"type",params:{type:schema173.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data&&typeof data=="object"&&!Array.
isArray(data)){if(data.input===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"input"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.output===void 0){let err2={instancePath,keyword:"required",params:{missingProperty:"output"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}for(let key0 in data)if(!(key0==="input"||key0==="output")){let err3={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}data.input!==void 0&&(validate437(data.input,{instancePath:instancePath+"/input",parentData:data,parentDataProperty:"\
input",rootData})||(vErrors=vErrors===null?validate437.errors:vErrors.concat(validate437.errors),errors=vErrors.length)),data.output!==void 0&&(validate437(data.
output,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData})||(vErrors=vErrors===null?validate437.errors:vErrors.concat(validate437.
errors),errors=vErrors.length))}return validate436.errors=vErrors,errors===0}var schema177={type:["null","object"],allOf:[{if:{type:"object"},then:{type:"object",
required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/CacheMiss"},{$ref:"#/$defs/CacheHit"},{$ref:"#/$defs/ComparisonResponseNotFound"},{$ref:"\
#/$defs/Unavailable"}]}}]},schema178={type:"object",required:["type","cache_missed_tokens","reason"],properties:{type:{const:"cache_miss"},cache_missed_tokens:{
type:"integer"},reason:{type:"string",openEnum:["model_changed","prompt_cache_key_changed","tools_changed","text_format_changed","reasoning_effort_changed","ver\
bosity_changed","context_compacted","input_changed","service_tier_changed"]},comparison_reusable_tokens:{type:"integer"}},additionalProperties:!1},obj72=["model\
_changed","prompt_cache_key_changed","tools_changed","text_format_changed","reasoning_effort_changed","verbosity_changed","context_compacted","input_changed","s\
ervice_tier_changed"];function validate447(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema178.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="cache_missed_tokens"||key0==="reason"||key0==="compar\
ison_reusable_tokens")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.type!==void 0&&data.type!=="cache_miss"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"cache_miss"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.cache_missed_tokens!==void 0){let data1=data.cache_missed_tokens;if(!(typeof data1=="number"&&!(data1%1)&&
!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/cache_missed_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}if(data.reason!==void 0){let data2=data.reason;if(typeof data2=="string"){if(!obj72.includes(data2)){let err4={instancePath:instancePath+
"/reason",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/reason",keyword:"t\
ype",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.comparison_reusable_tokens!==void 0){let data3=data.comparison_reusable_tokens;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err6={instancePath:instancePath+"/comparison_reusable_tokens",keyword:"type",params:{
type:"integer"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}return validate447.errors=vErrors,errors===0}function validate448(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="cache_hit"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"cache_hit"}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}return validate448.errors=vErrors,errors===0}function validate449(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="comparison_response_not_found"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
comparison_response_not_found"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}return validate449.errors=vErrors,errors===0}function validate450(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="unavailable"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"unavaila\
ble"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}return validate450.errors=vErrors,errors===0}function validate446(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data!==null&&!(data&&typeof data=="object"&&!Array.isArray(data))){let err0={instancePath,keyword:"type",params:{type:schema177.type}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){let err1={};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null),
_valid0){let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err2={instancePath,keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="cache_miss")validate447(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate447.errors:vErrors.concat(validate447.errors),errors=vErrors.length);else if(tag0==="c\
ache_hit")validate448(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate448.errors:vErrors.concat(validate448.errors),
errors=vErrors.length);else if(tag0==="comparison_response_not_found")validate449(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate449.errors:vErrors.concat(validate449.errors),errors=vErrors.length);else if(tag0==="unavailable")validate450(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate450.errors:vErrors.concat(validate450.errors),errors=vErrors.length);else{let err3={instancePath,keyword:"discrimina\
tor",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}else{let err4={instancePath,keyword:"discrimin\
ator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs5===errors;valid1=_valid0}if(!valid1){let err6={instancePath,keyword:"\
if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate446.errors=vErrors,errors===0}var schema182={type:[
"object","null"],properties:{image_gen:{type:"object",required:["input_tokens","input_tokens_details","output_tokens","total_tokens"],properties:{input_tokens:{
type:"integer"},input_tokens_details:{type:"object",required:["image_tokens","text_tokens"],properties:{image_tokens:{type:"integer"},text_tokens:{type:"integer"}},
additionalProperties:!1},output_tokens:{type:"integer"},total_tokens:{type:"integer"},cached_tokens:{type:"integer"},cached_tokens_details:{type:"object",required:[
"cached_image_tokens","cached_text_tokens"],properties:{cached_image_tokens:{type:"integer"},cached_text_tokens:{type:"integer"}},additionalProperties:!1},output_tokens_details:{
type:"object",required:["image_tokens","text_tokens"],properties:{image_tokens:{type:"integer"},text_tokens:{type:"integer"}},additionalProperties:!1}},additionalProperties:!1},
web_search:{type:"object",required:["num_requests"],properties:{num_requests:{type:"integer"}},additionalProperties:!1}},additionalProperties:!1};function validate459(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null){
let err0={instancePath,keyword:"type",params:{type:schema182.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data&&typeof data=="object"&&!Array.
isArray(data)){for(let key0 in data)if(!(key0==="image_gen"||key0==="web_search")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.image_gen!==void 0){let data0=data.image_gen;if(data0&&typeof data0=="object"&&!Array.isArray(
data0)){for(let prop0 of schema182.properties.image_gen.required)if(data0[prop0]===void 0){let err2={instancePath:instancePath+"/image_gen",keyword:"required",params:{
missingProperty:prop0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key1 in data0)if(!(key1==="input_tokens"||key1==="input_tokens_details"||
key1==="output_tokens"||key1==="total_tokens"||key1==="cached_tokens"||key1==="cached_tokens_details"||key1==="output_tokens_details")){let err3={instancePath:instancePath+
"/image_gen",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data0.input_tokens!==
void 0){let data1=data0.input_tokens;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/image_gen/i\
nput_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data0.input_tokens_details!==void 0){let data2=data0.
input_tokens_details;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(data2.image_tokens===void 0){let err5={instancePath:instancePath+"/image_gen/in\
put_tokens_details",keyword:"required",params:{missingProperty:"image_tokens"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data2.text_tokens===
void 0){let err6={instancePath:instancePath+"/image_gen/input_tokens_details",keyword:"required",params:{missingProperty:"text_tokens"}};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}for(let key2 in data2)if(!(key2==="image_tokens"||key2==="text_tokens")){let err7={instancePath:instancePath+"/image_gen/inpu\
t_tokens_details",keyword:"additionalProperties",params:{additionalProperty:key2}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data2.image_tokens!==
void 0){let data3=data2.image_tokens;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err8={instancePath:instancePath+"/image_gen/i\
nput_tokens_details/image_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data2.text_tokens!==void 0){
let data4=data2.text_tokens;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err9={instancePath:instancePath+"/image_gen/input_toke\
ns_details/text_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath:instancePath+
"/image_gen/input_tokens_details",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data0.output_tokens!==void 0){
let data5=data0.output_tokens;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err11={instancePath:instancePath+"/image_gen/output_\
tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data0.total_tokens!==void 0){let data6=data0.total_tokens;
if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err12={instancePath:instancePath+"/image_gen/total_tokens",keyword:"type",params:{
type:"integer"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data0.cached_tokens!==void 0){let data7=data0.cached_tokens;if(!(typeof data7==
"number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))){let err13={instancePath:instancePath+"/image_gen/cached_tokens",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data0.cached_tokens_details!==void 0){let data8=data0.cached_tokens_details;if(data8&&typeof data8=="objec\
t"&&!Array.isArray(data8)){if(data8.cached_image_tokens===void 0){let err14={instancePath:instancePath+"/image_gen/cached_tokens_details",keyword:"required",params:{
missingProperty:"cached_image_tokens"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data8.cached_text_tokens===void 0){let err15={instancePath:instancePath+
"/image_gen/cached_tokens_details",keyword:"required",params:{missingProperty:"cached_text_tokens"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}
for(let key3 in data8)if(!(key3==="cached_image_tokens"||key3==="cached_text_tokens")){let err16={instancePath:instancePath+"/image_gen/cached_tokens_details",keyword:"\
additionalProperties",params:{additionalProperty:key3}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(data8.cached_image_tokens!==void 0){let data9=data8.
cached_image_tokens;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))){let err17={instancePath:instancePath+"/image_gen/cached_tokens_det\
ails/cached_image_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data8.cached_text_tokens!==void 0){
let data10=data8.cached_text_tokens;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))){let err18={instancePath:instancePath+"/image_g\
en/cached_tokens_details/cached_text_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{let err19={
instancePath:instancePath+"/image_gen/cached_tokens_details",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}
if(data0.output_tokens_details!==void 0){let data11=data0.output_tokens_details;if(data11&&typeof data11=="object"&&!Array.isArray(data11)){if(data11.image_tokens===
void 0){let err20={instancePath:instancePath+"/image_gen/output_tokens_details",keyword:"required",params:{missingProperty:"image_tokens"}};vErrors===null?vErrors=
[err20]:vErrors.push(err20),errors++}if(data11.text_tokens===void 0){let err21={instancePath:instancePath+"/image_gen/output_tokens_details",keyword:"required",
params:{missingProperty:"text_tokens"}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}for(let key4 in data11)if(!(key4==="image_tokens"||key4==="t\
ext_tokens")){let err22={instancePath:instancePath+"/image_gen/output_tokens_details",keyword:"additionalProperties",params:{additionalProperty:key4}};vErrors===
null?vErrors=[err22]:vErrors.push(err22),errors++}if(data11.image_tokens!==void 0){let data12=data11.image_tokens;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(
data12)&&isFinite(data12))){let err23={instancePath:instancePath+"/image_gen/output_tokens_details/image_tokens",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err23]:vErrors.push(err23),errors++}}if(data11.text_tokens!==void 0){let data13=data11.text_tokens;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(
data13)&&isFinite(data13))){let err24={instancePath:instancePath+"/image_gen/output_tokens_details/text_tokens",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err24]:vErrors.push(err24),errors++}}}else{let err25={instancePath:instancePath+"/image_gen/output_tokens_details",keyword:"type",params:{type:"ob\
ject"}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}}else{let err26={instancePath:instancePath+"/image_gen",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}if(data.web_search!==void 0){let data14=data.web_search;if(data14&&typeof data14=="object"&&!Array.
isArray(data14)){if(data14.num_requests===void 0){let err27={instancePath:instancePath+"/web_search",keyword:"required",params:{missingProperty:"num_requests"}};
vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}for(let key5 in data14)if(key5!=="num_requests"){let err28={instancePath:instancePath+"/web_search",
keyword:"additionalProperties",params:{additionalProperty:key5}};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}if(data14.num_requests!==void 0){let data15=data14.
num_requests;if(!(typeof data15=="number"&&!(data15%1)&&!isNaN(data15)&&isFinite(data15))){let err29={instancePath:instancePath+"/web_search/num_requests",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}}else{let err30={instancePath:instancePath+"/web_search",keyword:"ty\
pe",params:{type:"object"}};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}}return validate459.errors=vErrors,errors===0}var schema183={type:["obj\
ect","null"],required:["input_tokens","input_tokens_details","output_tokens","output_tokens_details","total_tokens"],properties:{input_tokens:{type:"integer"},input_tokens_details:{
$ref:"#/$defs/InputTokensDetails"},output_tokens:{type:"integer"},output_tokens_details:{$ref:"#/$defs/OutputTokensDetails"},total_tokens:{type:"integer"}},additionalProperties:!1};function validate463(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.ttl_30m_tokens===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"ttl_30m_tokens"}};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.ttl_12h_tokens===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"ttl_12h_tokens"}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="ttl_30m_tokens"||key0==="ttl_12h_tokens")){let err2={instancePath,keyword:"additionalProper\
ties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.ttl_30m_tokens!==void 0){let data0=data.ttl_30m_tokens;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/ttl_30m_tokens",keyword:"type",params:{type:"int\
eger"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.ttl_12h_tokens!==void 0){let data1=data.ttl_12h_tokens;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/ttl_12h_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate463.
errors=vErrors,errors===0}function validate462(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.cached_tokens===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"cached_tokens"}};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="cached_tokens"||key0==="cache_write_tokens"||key0==="cache_write_tokens_details")){
let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.cached_tokens!==
void 0){let data0=data.cached_tokens;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/cached_toke\
ns",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.cache_write_tokens!==void 0){let data1=data.cache_write_tokens;
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/cache_write_tokens",keyword:"type",params:{type:"\
integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.cache_write_tokens_details!==void 0&&(validate463(data.cache_write_tokens_details,{instancePath:instancePath+
"/cache_write_tokens_details",parentData:data,parentDataProperty:"cache_write_tokens_details",rootData})||(vErrors=vErrors===null?validate463.errors:vErrors.concat(
validate463.errors),errors=vErrors.length))}else{let err4={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}return validate462.errors=vErrors,errors===0}function validate466(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.reasoning_tokens===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"reasoning_tokens"}};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data)if(key0!=="reasoning_tokens"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.reasoning_tokens!==void 0){let data0=data.reasoning_tokens;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(
data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/reasoning_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate466.
errors=vErrors,errors===0}function validate461(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data==
"object"&&!Array.isArray(data))&&data!==null){let err0={instancePath,keyword:"type",params:{type:schema183.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema183.required)if(data[prop0]===void 0){let err1={instancePath,keyword:"requ\
ired",params:{missingProperty:prop0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="input_tokens"||key0==="input_t\
okens_details"||key0==="output_tokens"||key0==="output_tokens_details"||key0==="total_tokens")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.input_tokens!==void 0){let data0=data.input_tokens;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(
data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/input_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}}if(data.input_tokens_details!==void 0&&(validate462(data.input_tokens_details,{instancePath:instancePath+"/input_tokens_details",parentData:data,
parentDataProperty:"input_tokens_details",rootData})||(vErrors=vErrors===null?validate462.errors:vErrors.concat(validate462.errors),errors=vErrors.length)),data.
output_tokens!==void 0){let data2=data.output_tokens;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err4={instancePath:instancePath+
"/output_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.output_tokens_details!==void 0&&(validate466(
data.output_tokens_details,{instancePath:instancePath+"/output_tokens_details",parentData:data,parentDataProperty:"output_tokens_details",rootData})||(vErrors=vErrors===
null?validate466.errors:vErrors.concat(validate466.errors),errors=vErrors.length)),data.total_tokens!==void 0){let data4=data.total_tokens;if(!(typeof data4=="n\
umber"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err5={instancePath:instancePath+"/total_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}}return validate461.errors=vErrors,errors===0}var obj70=["standard","daybreak_blue","daybreak_red"],obj71=["enabled",
"disabled","auto"],obj73=["implicit","explicit"],obj74=["30m","12h"],obj75=["in_memory","in-memory","24h"],obj76=["auto","disabled"];function validate379(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema163.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!func2.call(schema163.properties,key0)){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.id!==void 0&&typeof data.id!="string"){let err2={instancePath:instancePath+"/id",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.object!==void 0&&data.object!=="response"){let err3={instancePath:instancePath+
"/object",keyword:"const",params:{allowedValue:"response"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.created_at!==void 0){let data2=data.
created_at;if(!(typeof data2=="number"&&isFinite(data2))){let err4={instancePath:instancePath+"/created_at",keyword:"type",params:{type:"number"}};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}if(data.status!==void 0&&(validate380(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"\
status",rootData})||(vErrors=vErrors===null?validate380.errors:vErrors.concat(validate380.errors),errors=vErrors.length)),data.completed_at!==void 0){let data4=data.
completed_at;if(!(typeof data4=="number"&&isFinite(data4))&&data4!==null){let err5={instancePath:instancePath+"/completed_at",keyword:"type",params:{type:schema163.
properties.completed_at.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.error!==void 0&&(validate382(data.error,{instancePath:instancePath+
"/error",parentData:data,parentDataProperty:"error",rootData})||(vErrors=vErrors===null?validate382.errors:vErrors.concat(validate382.errors),errors=vErrors.length)),
data.incomplete_details!==void 0&&(validate385(data.incomplete_details,{instancePath:instancePath+"/incomplete_details",parentData:data,parentDataProperty:"inco\
mplete_details",rootData})||(vErrors=vErrors===null?validate385.errors:vErrors.concat(validate385.errors),errors=vErrors.length)),data.instructions!==void 0){let data7=data.
instructions;if(typeof data7!="string"&&!Array.isArray(data7)&&data7!==null){let err6={instancePath:instancePath+"/instructions",keyword:"type",params:{type:schema163.
properties.instructions.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(Array.isArray(data7)){let len0=data7.length;for(let i0=0;i0<len0;i0++)
validate26(data7[i0],{instancePath:instancePath+"/instructions/"+i0,parentData:data7,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate26.errors:
vErrors.concat(validate26.errors),errors=vErrors.length)}}if(data.metadata!==void 0){let data9=data.metadata;if(!(data9&&typeof data9=="object"&&!Array.isArray(
data9))&&data9!==null){let err7={instancePath:instancePath+"/metadata",keyword:"type",params:{type:schema163.properties.metadata.type}};vErrors===null?vErrors=[
err7]:vErrors.push(err7),errors++}if(data9&&typeof data9=="object"&&!Array.isArray(data9)){for(let key1 in data9)if(typeof data9[key1]!="string"){let err8={instancePath:instancePath+
"/metadata/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}if(data.
model!==void 0&&typeof data.model!="string"){let err9={instancePath:instancePath+"/model",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}if(data.output!==void 0){let data12=data.output;if(Array.isArray(data12)){let len1=data12.length;for(let i1=0;i1<len1;i1++)validate388(data12[i1],
{instancePath:instancePath+"/output/"+i1,parentData:data12,parentDataProperty:i1,rootData})||(vErrors=vErrors===null?validate388.errors:vErrors.concat(validate388.
errors),errors=vErrors.length)}else{let err10={instancePath:instancePath+"/output",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}}if(data.parallel_tool_calls!==void 0&&typeof data.parallel_tool_calls!="boolean"){let err11={instancePath:instancePath+"/parallel_tool_cal\
ls",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.temperature!==void 0){let data15=data.temperature;
if(!(typeof data15=="number"&&isFinite(data15))&&data15!==null){let err12={instancePath:instancePath+"/temperature",keyword:"type",params:{type:schema163.properties.
temperature.type}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.tool_choice!==void 0&&(validate338(data.tool_choice,{instancePath:instancePath+
"/tool_choice",parentData:data,parentDataProperty:"tool_choice",rootData})||(vErrors=vErrors===null?validate338.errors:vErrors.concat(validate338.errors),errors=
vErrors.length)),data.tools!==void 0){let data17=data.tools;if(Array.isArray(data17)){let len2=data17.length;for(let i2=0;i2<len2;i2++)validate103(data17[i2],{instancePath:instancePath+
"/tools/"+i2,parentData:data17,parentDataProperty:i2,rootData})||(vErrors=vErrors===null?validate103.errors:vErrors.concat(validate103.errors),errors=vErrors.length)}else{
let err13={instancePath:instancePath+"/tools",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.top_p!==
void 0){let data19=data.top_p;if(!(typeof data19=="number"&&isFinite(data19))&&data19!==null){let err14={instancePath:instancePath+"/top_p",keyword:"type",params:{
type:schema163.properties.top_p.type}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.access_programs!==void 0){let data20=data.access_programs;
if(!(data20&&typeof data20=="object"&&!Array.isArray(data20))&&data20!==null){let err15={instancePath:instancePath+"/access_programs",keyword:"type",params:{type:schema163.
properties.access_programs.type}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data20&&typeof data20=="object"&&!Array.isArray(data20)){for(let key2 in data20)
if(key2!=="cyber"){let err16={instancePath:instancePath+"/access_programs",keyword:"additionalProperties",params:{additionalProperty:key2}};vErrors===null?vErrors=
[err16]:vErrors.push(err16),errors++}if(data20.cyber!==void 0){let data21=data20.cyber;if(typeof data21=="string"){if(!obj70.includes(data21)){let err17={instancePath:instancePath+
"/access_programs/cyber",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}else{let err18={instancePath:instancePath+"/\
access_programs/cyber",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}}if(data.background!==void 0){let data22=data.
background;if(typeof data22!="boolean"&&data22!==null){let err19={instancePath:instancePath+"/background",keyword:"type",params:{type:schema163.properties.background.
type}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data.billing!==void 0){let data23=data.billing;if(!(data23&&typeof data23=="object"&&!Array.
isArray(data23))&&data23!==null){let err20={instancePath:instancePath+"/billing",keyword:"type",params:{type:schema163.properties.billing.type}};vErrors===null?
vErrors=[err20]:vErrors.push(err20),errors++}if(data23&&typeof data23=="object"&&!Array.isArray(data23)){for(let key3 in data23)if(key3!=="payer"){let err21={instancePath:instancePath+
"/billing",keyword:"additionalProperties",params:{additionalProperty:key3}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data23.payer!==void 0&&
typeof data23.payer!="string"){let err22={instancePath:instancePath+"/billing/payer",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err22]:vErrors.
push(err22),errors++}}}if(data.conversation!==void 0){let data25=data.conversation;if(!(data25&&typeof data25=="object"&&!Array.isArray(data25))&&data25!==null){
let err23={instancePath:instancePath+"/conversation",keyword:"type",params:{type:schema163.properties.conversation.type}};vErrors===null?vErrors=[err23]:vErrors.
push(err23),errors++}if(data25&&typeof data25=="object"&&!Array.isArray(data25)){if(data25.id===void 0){let err24={instancePath:instancePath+"/conversation",keyword:"\
required",params:{missingProperty:"id"}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}for(let key4 in data25)if(key4!=="id"){let err25={instancePath:instancePath+
"/conversation",keyword:"additionalProperties",params:{additionalProperty:key4}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}if(data25.id!==void 0&&
typeof data25.id!="string"){let err26={instancePath:instancePath+"/conversation/id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err26]:vErrors.
push(err26),errors++}}}if(data.frequency_penalty!==void 0){let data27=data.frequency_penalty;if(!(typeof data27=="number"&&isFinite(data27))&&data27!==null){let err27={
instancePath:instancePath+"/frequency_penalty",keyword:"type",params:{type:schema163.properties.frequency_penalty.type}};vErrors===null?vErrors=[err27]:vErrors.
push(err27),errors++}}if(data.presence_penalty!==void 0){let data28=data.presence_penalty;if(!(typeof data28=="number"&&isFinite(data28))&&data28!==null){let err28={
instancePath:instancePath+"/presence_penalty",keyword:"type",params:{type:schema163.properties.presence_penalty.type}};vErrors===null?vErrors=[err28]:vErrors.push(
err28),errors++}}if(data.image!==void 0){let data29=data.image;if(!(data29&&typeof data29=="object"&&!Array.isArray(data29))&&data29!==null){let err29={instancePath:instancePath+
"/image",keyword:"type",params:{type:schema163.properties.image.type}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(data29&&typeof data29=="ob\
ject"&&!Array.isArray(data29)){for(let key5 in data29)if(key5!=="context_compression"){let err30={instancePath:instancePath+"/image",keyword:"additionalProperti\
es",params:{additionalProperty:key5}};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}if(data29.context_compression!==void 0){let data30=data29.context_compression;
if(typeof data30=="string"){if(!obj71.includes(data30)){let err31={instancePath:instancePath+"/image/context_compression",keyword:"openEnum",params:{}};vErrors===
null?vErrors=[err31]:vErrors.push(err31),errors++}}else{let err32={instancePath:instancePath+"/image/context_compression",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}}}if(data.max_output_tokens!==void 0){let data31=data.max_output_tokens;if(!(typeof data31=="number"&&
!(data31%1)&&!isNaN(data31)&&isFinite(data31))&&data31!==null){let err33={instancePath:instancePath+"/max_output_tokens",keyword:"type",params:{type:schema163.properties.
max_output_tokens.type}};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}if(data.max_tool_calls!==void 0){let data32=data.max_tool_calls;if(!(typeof data32==
"number"&&!(data32%1)&&!isNaN(data32)&&isFinite(data32))&&data32!==null){let err34={instancePath:instancePath+"/max_tool_calls",keyword:"type",params:{type:schema163.
properties.max_tool_calls.type}};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}if(data.moderation!==void 0&&(validate436(data.moderation,{instancePath:instancePath+
"/moderation",parentData:data,parentDataProperty:"moderation",rootData})||(vErrors=vErrors===null?validate436.errors:vErrors.concat(validate436.errors),errors=vErrors.
length)),data.output_text!==void 0){let data34=data.output_text;if(typeof data34!="string"&&data34!==null){let err35={instancePath:instancePath+"/output_text",keyword:"\
type",params:{type:schema163.properties.output_text.type}};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}if(data.previous_response_id!==void 0){let data35=data.
previous_response_id;if(typeof data35!="string"&&data35!==null){let err36={instancePath:instancePath+"/previous_response_id",keyword:"type",params:{type:schema163.
properties.previous_response_id.type}};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}}if(data.prompt!==void 0&&(validate326(data.prompt,{instancePath:instancePath+
"/prompt",parentData:data,parentDataProperty:"prompt",rootData})||(vErrors=vErrors===null?validate326.errors:vErrors.concat(validate326.errors),errors=vErrors.length)),
data.prompt_cache_diagnostics!==void 0&&(validate446(data.prompt_cache_diagnostics,{instancePath:instancePath+"/prompt_cache_diagnostics",parentData:data,parentDataProperty:"\
prompt_cache_diagnostics",rootData})||(vErrors=vErrors===null?validate446.errors:vErrors.concat(validate446.errors),errors=vErrors.length)),data.prompt_cache_key!==
void 0){let data38=data.prompt_cache_key;if(typeof data38!="string"&&data38!==null){let err37={instancePath:instancePath+"/prompt_cache_key",keyword:"type",params:{
type:schema163.properties.prompt_cache_key.type}};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}if(data.prompt_cache_options!==void 0){let data39=data.
prompt_cache_options;if(!(data39&&typeof data39=="object"&&!Array.isArray(data39))&&data39!==null){let err38={instancePath:instancePath+"/prompt_cache_options",
keyword:"type",params:{type:schema163.properties.prompt_cache_options.type}};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}if(data39&&typeof data39==
"object"&&!Array.isArray(data39)){for(let key6 in data39)if(!(key6==="mode"||key6==="ttl"||key6==="comparison_response_id"||key6==="prewarm")){let err39={instancePath:instancePath+
"/prompt_cache_options",keyword:"additionalProperties",params:{additionalProperty:key6}};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}if(data39.mode!==
void 0){let data40=data39.mode;if(typeof data40=="string"){if(!obj73.includes(data40)){let err40={instancePath:instancePath+"/prompt_cache_options/mode",keyword:"\
openEnum",params:{}};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}else{let err41={instancePath:instancePath+"/prompt_cache_options/mode",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}}if(data39.ttl!==void 0){let data41=data39.ttl;if(typeof data41=="stri\
ng"){if(!obj74.includes(data41)){let err42={instancePath:instancePath+"/prompt_cache_options/ttl",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err42]:vErrors.
push(err42),errors++}}else{let err43={instancePath:instancePath+"/prompt_cache_options/ttl",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err43]:
vErrors.push(err43),errors++}}if(data39.comparison_response_id!==void 0){let data42=data39.comparison_response_id;if(typeof data42!="string"&&data42!==null){let err44={
instancePath:instancePath+"/prompt_cache_options/comparison_response_id",keyword:"type",params:{type:schema163.properties.prompt_cache_options.properties.comparison_response_id.
type}};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}}if(data39.prewarm!==void 0&&typeof data39.prewarm!="boolean"){let err45={instancePath:instancePath+
"/prompt_cache_options/prewarm",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}}}if(data.prompt_cache_retention!==
void 0){let data44=data.prompt_cache_retention;if(typeof data44!="string"&&data44!==null){let err46={instancePath:instancePath+"/prompt_cache_retention",keyword:"\
type",params:{type:schema163.properties.prompt_cache_retention.type}};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}if(typeof data44=="string"&&!obj75.
includes(data44)){let err47={instancePath:instancePath+"/prompt_cache_retention",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err47]:vErrors.push(err47),
errors++}}if(data.reasoning!==void 0&&(validate331(data.reasoning,{instancePath:instancePath+"/reasoning",parentData:data,parentDataProperty:"reasoning",rootData})||
(vErrors=vErrors===null?validate331.errors:vErrors.concat(validate331.errors),errors=vErrors.length)),data.safety_identifier!==void 0){let data46=data.safety_identifier;
if(typeof data46!="string"&&data46!==null){let err48={instancePath:instancePath+"/safety_identifier",keyword:"type",params:{type:schema163.properties.safety_identifier.
type}};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}}if(data.service_tier!==void 0&&(validate333(data.service_tier,{instancePath:instancePath+"/s\
ervice_tier",parentData:data,parentDataProperty:"service_tier",rootData})||(vErrors=vErrors===null?validate333.errors:vErrors.concat(validate333.errors),errors=
vErrors.length)),data.store!==void 0){let data48=data.store;if(typeof data48!="boolean"&&data48!==null){let err49={instancePath:instancePath+"/store",keyword:"t\
ype",params:{type:schema163.properties.store.type}};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}}if(data.text!==void 0&&(validate335(data.text,{
instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData})||(vErrors=vErrors===null?validate335.errors:vErrors.concat(validate335.errors),
errors=vErrors.length)),data.tool_usage!==void 0&&(validate459(data.tool_usage,{instancePath:instancePath+"/tool_usage",parentData:data,parentDataProperty:"tool\
_usage",rootData})||(vErrors=vErrors===null?validate459.errors:vErrors.concat(validate459.errors),errors=vErrors.length)),data.top_logprobs!==void 0){let data51=data.
top_logprobs;if(!(typeof data51=="number"&&!(data51%1)&&!isNaN(data51)&&isFinite(data51))&&data51!==null){let err50={instancePath:instancePath+"/top_logprobs",keyword:"\
type",params:{type:schema163.properties.top_logprobs.type}};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}}if(data.truncation!==void 0){let data52=data.
truncation;if(typeof data52!="string"&&data52!==null){let err51={instancePath:instancePath+"/truncation",keyword:"type",params:{type:schema163.properties.truncation.
type}};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}if(typeof data52=="string"&&!obj76.includes(data52)){let err52={instancePath:instancePath+"/t\
runcation",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}}if(data.usage!==void 0&&(validate461(data.usage,{instancePath:instancePath+
"/usage",parentData:data,parentDataProperty:"usage",rootData})||(vErrors=vErrors===null?validate461.errors:vErrors.concat(validate461.errors),errors=vErrors.length)),
data.user!==void 0){let data54=data.user;if(typeof data54!="string"&&data54!==null){let err53={instancePath:instancePath+"/user",keyword:"type",params:{type:schema163.
properties.user.type}};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}}}else{let err54={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err54]:vErrors.push(err54),errors++}return validate379.errors=vErrors,errors===0}var streamEvent=validate469;var schema188={type:"object",required:["type","sequence_number","response"],properties:{type:{const:"response.created"},sequence_number:{type:"integer"},response:{
$ref:"#/$defs/Response"}},additionalProperties:!1};function validate470(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema188.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"requ\
ired",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||
key0==="response")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.type!==void 0&&data.type!=="response.created"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.created"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}}data.response!==void 0&&(validate379(data.response,{instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData})||
(vErrors=vErrors===null?validate379.errors:vErrors.concat(validate379.errors),errors=vErrors.length))}else{let err4={instancePath,keyword:"type",params:{type:"o\
bject"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate470.errors=vErrors,errors===0}var schema189={type:"object",required:["type","s\
equence_number","response"],properties:{type:{const:"response.queued"},sequence_number:{type:"integer"},response:{$ref:"#/$defs/Response"}},additionalProperties:!1};
function validate472(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema189.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="response")){let err1={instancePath,keyword:"additi\
onalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.queued"){
let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.queued"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+
"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.response!==void 0&&(validate379(data.
response,{instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData})||(vErrors=vErrors===null?validate379.errors:vErrors.concat(
validate379.errors),errors=vErrors.length))}else{let err4={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}return validate472.errors=vErrors,errors===0}var schema190={type:"object",required:["type","sequence_number","response"],properties:{type:{const:"respo\
nse.in_progress"},sequence_number:{type:"integer"},response:{$ref:"#/$defs/Response"}},additionalProperties:!1};function validate474(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema190.required)if(data[prop0]===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="sequence_number"||key0==="response")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.in_progress"){let err2={instancePath:instancePath+"/type",keyword:"\
const",params:{allowedValue:"response.in_progress"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.
sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",
params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.response!==void 0&&(validate379(data.response,{instancePath:instancePath+
"/response",parentData:data,parentDataProperty:"response",rootData})||(vErrors=vErrors===null?validate379.errors:vErrors.concat(validate379.errors),errors=vErrors.
length))}else{let err4={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate474.errors=
vErrors,errors===0}var schema191={type:"object",required:["type","sequence_number","response"],properties:{type:{const:"response.completed"},sequence_number:{type:"\
integer"},response:{$ref:"#/$defs/Response"}},additionalProperties:!1};function validate476(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema191.required)if(data[prop0]===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="se\
quence_number"||key0==="response")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="response.completed"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"r\
esponse.completed"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}data.response!==void 0&&(validate379(data.response,{instancePath:instancePath+"/response",parentData:data,parentDataProperty:"\
response",rootData})||(vErrors=vErrors===null?validate379.errors:vErrors.concat(validate379.errors),errors=vErrors.length))}else{let err4={instancePath,keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate476.errors=vErrors,errors===0}var schema192={type:"object",
required:["type","sequence_number","response"],properties:{type:{const:"response.failed"},sequence_number:{type:"integer"},response:{$ref:"#/$defs/Response"}},additionalProperties:!1};
function validate478(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema192.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="response")){let err1={instancePath,keyword:"additi\
onalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.failed"){
let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.failed"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+
"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.response!==void 0&&(validate379(data.
response,{instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData})||(vErrors=vErrors===null?validate379.errors:vErrors.concat(
validate379.errors),errors=vErrors.length))}else{let err4={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}return validate478.errors=vErrors,errors===0}var schema193={type:"object",required:["type","sequence_number","response"],properties:{type:{const:"respo\
nse.incomplete"},sequence_number:{type:"integer"},response:{$ref:"#/$defs/Response"}},additionalProperties:!1};function validate480(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema193.required)if(data[prop0]===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="sequence_number"||key0==="response")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.incomplete"){let err2={instancePath:instancePath+"/type",keyword:"c\
onst",params:{allowedValue:"response.incomplete"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"in\
teger"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.response!==void 0&&(validate379(data.response,{instancePath:instancePath+"/response",parentData:data,
parentDataProperty:"response",rootData})||(vErrors=vErrors===null?validate379.errors:vErrors.concat(validate379.errors),errors=vErrors.length))}else{let err4={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate480.errors=vErrors,errors===0}var schema194={type:"\
object",required:["type","sequence_number","code","message","param"],properties:{type:{const:"error"},sequence_number:{type:"integer"},code:{type:["string","nul\
l"]},message:{type:"string"},param:{type:["string","null"]}},additionalProperties:!1};function validate482(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema194.required)if(data[prop0]===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="se\
quence_number"||key0==="code"||key0==="message"||key0==="param")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="error"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{
allowedValue:"error"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.code!==void 0){let data2=data.code;if(typeof data2!="string"&&data2!==null){let err4={instancePath:instancePath+
"/code",keyword:"type",params:{type:schema194.properties.code.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.message!==void 0&&typeof data.
message!="string"){let err5={instancePath:instancePath+"/message",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
if(data.param!==void 0){let data4=data.param;if(typeof data4!="string"&&data4!==null){let err6={instancePath:instancePath+"/param",keyword:"type",params:{type:schema194.
properties.param.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}return validate482.errors=vErrors,errors===0}var schema195={type:"object",required:["type","sequence_number","ou\
tput_index","item"],properties:{type:{const:"response.output_item.added"},sequence_number:{type:"integer"},output_index:{type:"integer"},item:{$ref:"#/$defs/Out\
putItem"}},additionalProperties:!1};function validate483(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema195.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="output_index"||key0==="item")){
let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==
void 0&&data.type!=="response.output_item.added"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.output_item.added"}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}if(data.output_index!==void 0){let data2=data.output_index;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){
let err4={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}data.item!==
void 0&&(validate388(data.item,{instancePath:instancePath+"/item",parentData:data,parentDataProperty:"item",rootData})||(vErrors=vErrors===null?validate388.errors:
vErrors.concat(validate388.errors),errors=vErrors.length))}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate483.errors=vErrors,errors===0}var schema196={type:"object",required:["type","sequence_number","output_index","item"],properties:{
type:{const:"response.output_item.done"},sequence_number:{type:"integer"},output_index:{type:"integer"},item:{$ref:"#/$defs/OutputItem"}},additionalProperties:!1};
function validate485(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema196.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="output_index"||key0==="item")){let err1={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="r\
esponse.output_item.done"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.output_item.done"}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}
if(data.output_index!==void 0){let data2=data.output_index;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err4={instancePath:instancePath+
"/output_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}data.item!==void 0&&(validate388(data.item,{instancePath:instancePath+
"/item",parentData:data,parentDataProperty:"item",rootData})||(vErrors=vErrors===null?validate388.errors:vErrors.concat(validate388.errors),errors=vErrors.length))}else{
let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate485.errors=vErrors,errors===
0}var schema197={type:"object",required:["type","sequence_number","item_id","output_index","content_index","part"],properties:{type:{const:"response.content_par\
t.added"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},content_index:{type:"integer"},part:{$ref:"#/$defs/StreamPart"}},
additionalProperties:!1};function validate488(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
let tag0=data.type;if(typeof tag0=="string")if(tag0==="output_text")validate391(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate391.errors:vErrors.concat(validate391.errors),errors=vErrors.length);else if(tag0==="refusal")validate56(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);else if(tag0==="reasoning_text")validate71(data,{
instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.length);else{let err1={
instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={
instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate488.errors=vErrors,errors===0}function validate487(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema197.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="content_index"||key0==="part")){let err1={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="r\
esponse.content_part.added"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.content_part.added"}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}
if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){
let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.content_index!==
void 0){let data4=data.content_index;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err6={instancePath:instancePath+"/content_ind\
ex",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}data.part!==void 0&&(validate488(data.part,{instancePath:instancePath+
"/part",parentData:data,parentDataProperty:"part",rootData})||(vErrors=vErrors===null?validate488.errors:vErrors.concat(validate488.errors),errors=vErrors.length))}else{
let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate487.errors=vErrors,errors===
0}var schema199={type:"object",required:["type","sequence_number","item_id","output_index","content_index","part"],properties:{type:{const:"response.content_par\
t.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},content_index:{type:"integer"},part:{$ref:"#/$defs/StreamPart"}},
additionalProperties:!1};function validate493(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema199.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_in\
dex"||key0==="content_index"||key0==="part")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.content_part.done"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{
allowedValue:"response.content_part.done"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"in\
teger"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+
"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integ\
er"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.content_index!==void 0){let data4=data.content_index;if(!(typeof data4=="number"&&!(data4%
1)&&!isNaN(data4)&&isFinite(data4))){let err6={instancePath:instancePath+"/content_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}data.part!==void 0&&(validate488(data.part,{instancePath:instancePath+"/part",parentData:data,parentDataProperty:"part",rootData})||
(vErrors=vErrors===null?validate488.errors:vErrors.concat(validate488.errors),errors=vErrors.length))}else{let err7={instancePath,keyword:"type",params:{type:"o\
bject"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate493.errors=vErrors,errors===0}var schema200={type:"object",required:["type","s\
equence_number","item_id","output_index","content_index","delta"],properties:{type:{const:"response.output_text.delta"},sequence_number:{type:"integer"},item_id:{
type:"string"},output_index:{type:"integer"},content_index:{type:"integer"},delta:{type:"string"},logprobs:{type:"array",items:{$ref:"#/$defs/Logprob"}},obfuscation:{
type:"string"}},additionalProperties:!1};function validate495(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema200.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_in\
dex"||key0==="content_index"||key0==="delta"||key0==="logprobs"||key0==="obfuscation")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.output_text.delta"){let err2={instancePath:instancePath+"\
/type",keyword:"const",params:{allowedValue:"response.output_text.delta"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){
let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",
keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={
instancePath:instancePath+"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){
let data3=data.output_index;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.content_index!==void 0){let data4=data.content_index;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err6={instancePath:instancePath+"/content_index",keyword:"type",params:{type:"integer"}};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}}if(data.delta!==void 0&&typeof data.delta!="string"){let err7={instancePath:instancePath+"/delta",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.logprobs!==void 0){let data6=data.logprobs;if(Array.isArray(data6)){let len0=data6.
length;for(let i0=0;i0<len0;i0++)validate52(data6[i0],{instancePath:instancePath+"/logprobs/"+i0,parentData:data6,parentDataProperty:i0,rootData})||(vErrors=vErrors===
null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length)}else{let err8={instancePath:instancePath+"/logprobs",keyword:"type",params:{type:"\
array"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.obfuscation!==void 0&&typeof data.obfuscation!="string"){let err9={instancePath:instancePath+
"/obfuscation",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate495.errors=vErrors,errors===0}var schema201={type:"object",required:[
"type","sequence_number","item_id","output_index","content_index","text"],properties:{type:{const:"response.output_text.done"},sequence_number:{type:"integer"},
item_id:{type:"string"},output_index:{type:"integer"},content_index:{type:"integer"},text:{type:"string"},logprobs:{type:"array",items:{$ref:"#/$defs/Logprob"}}},
additionalProperties:!1};function validate497(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema201.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_in\
dex"||key0==="content_index"||key0==="text"||key0==="logprobs")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.output_text.done"){let err2={instancePath:instancePath+"/type",keyword:"\
const",params:{allowedValue:"response.output_text.done"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.
sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",
params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+
"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integ\
er"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.content_index!==void 0){let data4=data.content_index;if(!(typeof data4=="number"&&!(data4%
1)&&!isNaN(data4)&&isFinite(data4))){let err6={instancePath:instancePath+"/content_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}if(data.text!==void 0&&typeof data.text!="string"){let err7={instancePath:instancePath+"/text",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.logprobs!==void 0){let data6=data.logprobs;if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<
len0;i0++)validate52(data6[i0],{instancePath:instancePath+"/logprobs/"+i0,parentData:data6,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate52.
errors:vErrors.concat(validate52.errors),errors=vErrors.length)}else{let err8={instancePath:instancePath+"/logprobs",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}return validate497.errors=vErrors,errors===0}var schema202={type:"object",required:["type","sequence_number","item_id","output_index","content_in\
dex","annotation_index","annotation"],properties:{type:{const:"response.output_text.annotation.added"},sequence_number:{type:"integer"},item_id:{type:"string"},
output_index:{type:"integer"},content_index:{type:"integer"},annotation_index:{type:"integer"},annotation:{$ref:"#/$defs/Annotation"}},additionalProperties:!1};
function validate499(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema202.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="content_i\
ndex"||key0==="annotation_index"||key0==="annotation")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.output_text.annotation.added"){let err2={instancePath:instancePath+"/type",keyword:"\
const",params:{allowedValue:"response.output_text.annotation.added"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){
let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",
keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={
instancePath:instancePath+"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){
let data3=data.output_index;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.content_index!==void 0){let data4=data.content_index;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err6={instancePath:instancePath+"/content_index",keyword:"type",params:{type:"integer"}};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}}if(data.annotation_index!==void 0){let data5=data.annotation_index;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&
isFinite(data5))){let err7={instancePath:instancePath+"/annotation_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}}data.annotation!==void 0&&(validate42(data.annotation,{instancePath:instancePath+"/annotation",parentData:data,parentDataProperty:"annotation",rootData})||
(vErrors=vErrors===null?validate42.errors:vErrors.concat(validate42.errors),errors=vErrors.length))}else{let err8={instancePath,keyword:"type",params:{type:"obj\
ect"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate499.errors=vErrors,errors===0}var schema203={type:"object",required:["type","seq\
uence_number","item_id","output_index","content_index","delta"],properties:{type:{const:"response.refusal.delta"},sequence_number:{type:"integer"},item_id:{type:"\
string"},output_index:{type:"integer"},content_index:{type:"integer"},delta:{type:"string"},obfuscation:{type:"string"}},additionalProperties:!1};function validate501(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema203.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="content_index"||key0==="delta"||key0==="obfu\
scation")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
type!==void 0&&data.type!=="response.refusal.delta"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.refusal.delta"}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+"/item_id",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;if(!(typeof data3=="number"&&!(data3%
1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.content_index!==void 0){let data4=data.content_index;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err6={
instancePath:instancePath+"/content_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.delta!==void 0&&
typeof data.delta!="string"){let err7={instancePath:instancePath+"/delta",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}if(data.obfuscation!==void 0&&typeof data.obfuscation!="string"){let err8={instancePath:instancePath+"/obfuscation",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}return validate501.errors=vErrors,errors===0}var schema204={type:"object",required:["type","sequence_number","item_id","output_index","conte\
nt_index","refusal"],properties:{type:{const:"response.refusal.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},content_index:{
type:"integer"},refusal:{type:"string"}},additionalProperties:!1};function validate502(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema204.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"requ\
ired",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||
key0==="item_id"||key0==="output_index"||key0==="content_index"||key0==="refusal")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.refusal.done"){let err2={instancePath:instancePath+"/type",
keyword:"const",params:{allowedValue:"response.refusal.done"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.
sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",
params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+
"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integ\
er"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.content_index!==void 0){let data4=data.content_index;if(!(typeof data4=="number"&&!(data4%
1)&&!isNaN(data4)&&isFinite(data4))){let err6={instancePath:instancePath+"/content_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}if(data.refusal!==void 0&&typeof data.refusal!="string"){let err7={instancePath:instancePath+"/refusal",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[
err8]:vErrors.push(err8),errors++}return validate502.errors=vErrors,errors===0}var schema205={type:"object",required:["type","sequence_number","item_id","output\
_index","delta"],properties:{type:{const:"response.function_call_arguments.delta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"\
integer"},delta:{type:"string"},obfuscation:{type:"string"}},additionalProperties:!1};function validate503(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema205.required)if(data[prop0]===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="se\
quence_number"||key0==="item_id"||key0==="output_index"||key0==="delta"||key0==="obfuscation")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.function_call_arguments.delta"){let err2={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"response.function_call_arguments.delta"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==
void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_\
number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="strin\
g"){let err4={instancePath:instancePath+"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==
void 0){let data3=data.output_index;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",
keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.delta!==void 0&&typeof data.delta!="string"){let err6={
instancePath:instancePath+"/delta",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.obfuscation!==void 0&&
typeof data.obfuscation!="string"){let err7={instancePath:instancePath+"/obfuscation",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}else{let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate503.
errors=vErrors,errors===0}var schema206={type:"object",required:["type","sequence_number","item_id","output_index","arguments"],properties:{type:{const:"respons\
e.function_call_arguments.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},arguments:{type:"string"},name:{type:"st\
ring"}},additionalProperties:!1};function validate504(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema206.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_in\
dex"||key0==="arguments"||key0==="name")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.function_call_arguments.done"){let err2={instancePath:instancePath+"/type",keyword:"con\
st",params:{allowedValue:"response.function_call_arguments.done"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.
sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",
params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+
"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integ\
er"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.arguments!==void 0&&typeof data.arguments!="string"){let err6={instancePath:instancePath+
"/arguments",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.name!==void 0&&typeof data.name!="string"){
let err7={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate504.errors=vErrors,errors===0}var schema207={type:"\
object",required:["type","sequence_number","item_id","output_index","delta"],properties:{type:{const:"response.custom_tool_call_input.delta"},sequence_number:{type:"\
integer"},item_id:{type:"string"},output_index:{type:"integer"},delta:{type:"string"},obfuscation:{type:"string"}},additionalProperties:!1};function validate505(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema207.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="delta"||key0==="obfuscation")){let err1={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="r\
esponse.custom_tool_call_input.delta"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.custom_tool_call_input.delta"}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+"/item_id",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;if(!(typeof data3=="number"&&!(data3%
1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.delta!==void 0&&typeof data.delta!="string"){let err6={instancePath:instancePath+"/delta",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.obfuscation!==void 0&&typeof data.obfuscation!="string"){let err7={instancePath:instancePath+"/obfuscati\
on",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath,keyword:"type",params:{type:"o\
bject"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate505.errors=vErrors,errors===0}var schema208={type:"object",required:["type","s\
equence_number","item_id","output_index","input"],properties:{type:{const:"response.custom_tool_call_input.done"},sequence_number:{type:"integer"},item_id:{type:"\
string"},output_index:{type:"integer"},input:{type:"string"}},additionalProperties:!1};function validate506(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema208.required)if(data[prop0]===void 0){
let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0===
"type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="input")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.custom_tool_call_input.done"){let err2={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"response.custom_tool_call_input.done"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==
void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_\
number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="strin\
g"){let err4={instancePath:instancePath+"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==
void 0){let data3=data.output_index;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",
keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.input!==void 0&&typeof data.input!="string"){let err6={
instancePath:instancePath+"/input",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate506.errors=vErrors,errors===0}var schema209={type:"\
object",required:["type","sequence_number","item_id","output_index","summary_index","part"],properties:{type:{const:"response.reasoning_summary_part.added"},sequence_number:{
type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},summary_index:{type:"integer"},part:{$ref:"#/$defs/SummaryText"}},additionalProperties:!1};
function validate507(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema209.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="summary_i\
ndex"||key0==="part")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.type!==void 0&&data.type!=="response.reasoning_summary_part.added"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
response.reasoning_summary_part.added"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"in\
teger"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+
"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integ\
er"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.summary_index!==void 0){let data4=data.summary_index;if(!(typeof data4=="number"&&!(data4%
1)&&!isNaN(data4)&&isFinite(data4))){let err6={instancePath:instancePath+"/summary_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}data.part!==void 0&&(validate69(data.part,{instancePath:instancePath+"/part",parentData:data,parentDataProperty:"part",rootData})||
(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length))}else{let err7={instancePath,keyword:"type",params:{type:"obj\
ect"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate507.errors=vErrors,errors===0}var schema210={type:"object",required:["type","seq\
uence_number","item_id","output_index","summary_index","part"],properties:{type:{const:"response.reasoning_summary_part.done"},sequence_number:{type:"integer"},
item_id:{type:"string"},output_index:{type:"integer"},summary_index:{type:"integer"},part:{$ref:"#/$defs/SummaryText"},status:{type:"string",openEnum:["incomple\
te"]}},additionalProperties:!1},obj77=["incomplete"];function validate509(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema210.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"requ\
ired",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||
key0==="item_id"||key0==="output_index"||key0==="summary_index"||key0==="part"||key0==="status")){let err1={instancePath,keyword:"additionalProperties",params:{
additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.reasoning_summary_part.done"){let err2={
instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.reasoning_summary_part.done"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+
"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!=
"string"){let err4={instancePath:instancePath+"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.
output_index!==void 0){let data3=data.output_index;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+
"/output_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.summary_index!==void 0){let data4=data.
summary_index;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err6={instancePath:instancePath+"/summary_index",keyword:"type",params:{
type:"integer"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.part!==void 0&&(validate69(data.part,{instancePath:instancePath+"/part",parentData:data,
parentDataProperty:"part",rootData})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length)),data.status!==void 0){
let data6=data.status;if(typeof data6=="string"){if(!obj77.includes(data6)){let err7={instancePath:instancePath+"/status",keyword:"openEnum",params:{}};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/status",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}
return validate509.errors=vErrors,errors===0}var schema211={type:"object",required:["type","sequence_number","item_id","output_index","summary_index","delta"],properties:{
type:{const:"response.reasoning_summary_text.delta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},summary_index:{type:"\
integer"},delta:{type:"string"},obfuscation:{type:"string"}},additionalProperties:!1};function validate511(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema211.required)if(data[prop0]===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="se\
quence_number"||key0==="item_id"||key0==="output_index"||key0==="summary_index"||key0==="delta"||key0==="obfuscation")){let err1={instancePath,keyword:"addition\
alProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.reasoning\
_summary_text.delta"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.reasoning_summary_text.delta"}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+"/item_id",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&
isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}
if(data.summary_index!==void 0){let data4=data.summary_index;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err6={instancePath:instancePath+
"/summary_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.delta!==void 0&&typeof data.delta!="\
string"){let err7={instancePath:instancePath+"/delta",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.obfuscation!==
void 0&&typeof data.obfuscation!="string"){let err8={instancePath:instancePath+"/obfuscation",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}}else{let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate511.
errors=vErrors,errors===0}var schema212={type:"object",required:["type","sequence_number","item_id","output_index","summary_index","text"],properties:{type:{const:"\
response.reasoning_summary_text.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},summary_index:{type:"integer"},text:{
type:"string"}},additionalProperties:!1};function validate512(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema212.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_in\
dex"||key0==="summary_index"||key0==="text")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.reasoning_summary_text.done"){let err2={instancePath:instancePath+"/type",keyword:"cons\
t",params:{allowedValue:"response.reasoning_summary_text.done"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.
sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",
params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+
"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integ\
er"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.summary_index!==void 0){let data4=data.summary_index;if(!(typeof data4=="number"&&!(data4%
1)&&!isNaN(data4)&&isFinite(data4))){let err6={instancePath:instancePath+"/summary_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}if(data.text!==void 0&&typeof data.text!="string"){let err7={instancePath:instancePath+"/text",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}return validate512.errors=vErrors,errors===0}var schema213={type:"object",required:["type","sequence_number","item_id","output_index","conte\
nt_index","delta"],properties:{type:{const:"response.reasoning_text.delta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},
content_index:{type:"integer"},delta:{type:"string"},obfuscation:{type:"string"}},additionalProperties:!1};function validate513(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema213.required)if(data[prop0]===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="content_index"||key0==="delta"||key0==="obfuscation")){let err1={
instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.
type!=="response.reasoning_text.delta"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.reasoning_text.delta"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+"/item_id",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&
isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}
if(data.content_index!==void 0){let data4=data.content_index;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err6={instancePath:instancePath+
"/content_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.delta!==void 0&&typeof data.delta!="\
string"){let err7={instancePath:instancePath+"/delta",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.obfuscation!==
void 0&&typeof data.obfuscation!="string"){let err8={instancePath:instancePath+"/obfuscation",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}}else{let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate513.
errors=vErrors,errors===0}var schema214={type:"object",required:["type","sequence_number","item_id","output_index","content_index","text"],properties:{type:{const:"\
response.reasoning_text.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},content_index:{type:"integer"},text:{type:"\
string"}},additionalProperties:!1};function validate514(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema214.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_in\
dex"||key0==="content_index"||key0==="text")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.reasoning_text.done"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{
allowedValue:"response.reasoning_text.done"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"in\
teger"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+
"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integ\
er"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.content_index!==void 0){let data4=data.content_index;if(!(typeof data4=="number"&&!(data4%
1)&&!isNaN(data4)&&isFinite(data4))){let err6={instancePath:instancePath+"/content_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}if(data.text!==void 0&&typeof data.text!="string"){let err7={instancePath:instancePath+"/text",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}return validate514.errors=vErrors,errors===0}var schema215={type:"object",required:["type","sequence_number","item_id","output_index","delta"],
properties:{type:{const:"response.mcp_call_arguments.delta"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},delta:{type:"\
string"},obfuscation:{type:"string"}},additionalProperties:!1};function validate515(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema215.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"requ\
ired",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||
key0==="item_id"||key0==="output_index"||key0==="delta"||key0==="obfuscation")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.mcp_call_arguments.delta"){let err2={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"response.mcp_call_arguments.delta"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==
void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_\
number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="strin\
g"){let err4={instancePath:instancePath+"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==
void 0){let data3=data.output_index;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",
keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.delta!==void 0&&typeof data.delta!="string"){let err6={
instancePath:instancePath+"/delta",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.obfuscation!==void 0&&
typeof data.obfuscation!="string"){let err7={instancePath:instancePath+"/obfuscation",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}else{let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate515.
errors=vErrors,errors===0}var schema216={type:"object",required:["type","sequence_number","item_id","output_index","arguments"],properties:{type:{const:"respons\
e.mcp_call_arguments.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},arguments:{type:"string"}},additionalProperties:!1};
function validate516(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema216.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="arguments")){
let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==
void 0&&data.type!=="response.mcp_call_arguments.done"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.mcp_call_argu\
ments.done"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="num\
ber"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+"/item_id",keyword:"typ\
e",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;if(!(typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integer"}};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}if(data.arguments!==void 0&&typeof data.arguments!="string"){let err6={instancePath:instancePath+"/arguments",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}return validate516.errors=vErrors,errors===0}var schema217={type:"object",required:["type","sequence_number","it\
em_id","output_index"],properties:{type:{const:"response.mcp_call.in_progress"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"int\
eger"}},additionalProperties:!1};function validate517(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema217.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_in\
dex")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
type!==void 0&&data.type!=="response.mcp_call.in_progress"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.mcp_call.\
in_progress"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="nu\
mber"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+"/item_id",keyword:"typ\
e",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;if(!(typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integer"}};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}return validate517.errors=vErrors,errors===0}var schema218={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{
const:"response.mcp_call.completed"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};function validate518(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema218.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index")){let err1={instancePath,keyword:"additionalPropertie\
s",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.mcp_call.completed"){
let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.mcp_call.completed"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+
"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!=
"string"){let err4={instancePath:instancePath+"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.
output_index!==void 0){let data3=data.output_index;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+
"/output_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate518.errors=vErrors,errors===0}var schema219={type:"object",required:["t\
ype","sequence_number","item_id","output_index"],properties:{type:{const:"response.mcp_call.failed"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{
type:"integer"}},additionalProperties:!1};function validate519(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema219.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{
missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="ite\
m_id"||key0==="output_index")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.type!==void 0&&data.type!=="response.mcp_call.failed"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
response.mcp_call.failed"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+"/item_id",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;if(!(typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integer"}};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}return validate519.errors=vErrors,errors===0}var schema220={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{
const:"response.mcp_list_tools.in_progress"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};function validate520(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema220.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index")){let err1={instancePath,keyword:"additionalPropertie\
s",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.mcp_list_tools.in_pr\
ogress"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.mcp_list_tools.in_progress"}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){
let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.
item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){
let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate520.errors=vErrors,errors===0}var schema221={
type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.mcp_list_tools.completed"},sequence_number:{type:"i\
nteger"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};function validate521(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema221.required)if(data[prop0]===void 0){
let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0===
"type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.mcp_list_tools.completed"){let err2={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"response.mcp_list_tools.completed"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==
void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_\
number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="strin\
g"){let err4={instancePath:instancePath+"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==
void 0){let data3=data.output_index;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",
keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"obj\
ect"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate521.errors=vErrors,errors===0}var schema222={type:"object",required:["type","seq\
uence_number","item_id","output_index"],properties:{type:{const:"response.mcp_list_tools.failed"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{
type:"integer"}},additionalProperties:!1};function validate522(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema222.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{
missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="ite\
m_id"||key0==="output_index")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.type!==void 0&&data.type!=="response.mcp_list_tools.failed"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
response.mcp_list_tools.failed"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+"/item_id",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;if(!(typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integer"}};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}return validate522.errors=vErrors,errors===0}var schema223={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{
const:"response.web_search_call.in_progress"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};function validate523(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema223.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index")){let err1={instancePath,keyword:"additionalPropertie\
s",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.web_search_call.in_p\
rogress"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.web_search_call.in_progress"}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){
let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.
item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){
let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate523.errors=vErrors,errors===0}var schema224={
type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.web_search_call.searching"},sequence_number:{type:"\
integer"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};function validate524(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema224.required)if(data[prop0]===void 0){
let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0===
"type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.web_search_call.searching"){let err2={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"response.web_search_call.searching"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==
void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_\
number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="strin\
g"){let err4={instancePath:instancePath+"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==
void 0){let data3=data.output_index;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",
keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"obj\
ect"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate524.errors=vErrors,errors===0}var schema225={type:"object",required:["type","seq\
uence_number","item_id","output_index"],properties:{type:{const:"response.web_search_call.completed"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{
type:"integer"}},additionalProperties:!1};function validate525(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema225.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{
missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="ite\
m_id"||key0==="output_index")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.type!==void 0&&data.type!=="response.web_search_call.completed"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
response.web_search_call.completed"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"in\
teger"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+
"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integ\
er"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}return validate525.errors=vErrors,errors===0}var schema226={type:"object",required:["type","sequence_number","item_id","output_index"],
properties:{type:{const:"response.file_search_call.in_progress"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};
function validate526(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema226.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index")){let err1={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="r\
esponse.file_search_call.in_progress"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.file_search_call.in_progress"}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+"/item_id",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;if(!(typeof data3=="number"&&!(data3%
1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate526.
errors=vErrors,errors===0}var schema227={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.file_searc\
h_call.searching"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};function validate527(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema227.required)
if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.file_search_call.searching"){let err2={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"response.file_search_call.searching"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==
void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_\
number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="strin\
g"){let err4={instancePath:instancePath+"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==
void 0){let data3=data.output_index;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",
keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"obj\
ect"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate527.errors=vErrors,errors===0}var schema228={type:"object",required:["type","seq\
uence_number","item_id","output_index"],properties:{type:{const:"response.file_search_call.completed"},sequence_number:{type:"integer"},item_id:{type:"string"},
output_index:{type:"integer"}},additionalProperties:!1};function validate528(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema228.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"requ\
ired",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||
key0==="item_id"||key0==="output_index")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.file_search_call.completed"){let err2={instancePath:instancePath+"/type",keyword:"const",
params:{allowedValue:"response.file_search_call.completed"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.
sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",
params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+
"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integ\
er"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}return validate528.errors=vErrors,errors===0}var schema229={type:"object",required:["type","sequence_number","item_id","output_index"],
properties:{type:{const:"response.code_interpreter_call.in_progress"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};
function validate529(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema229.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index")){let err1={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="r\
esponse.code_interpreter_call.in_progress"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.code_interpreter_call.in_\
progress"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="numbe\
r"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+"/item_id",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;if(!(typeof data3=="number"&&
!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
return validate529.errors=vErrors,errors===0}var schema230={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"\
response.code_interpreter_call.interpreting"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};function validate530(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema230.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index")){let err1={instancePath,keyword:"additionalPropertie\
s",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.code_interpreter_cal\
l.interpreting"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.code_interpreter_call.interpreting"}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+"/item_id",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&
isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{
let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate530.errors=vErrors,errors===
0}var schema231={type:"object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.code_interpreter_call.completed"},
sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};function validate531(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema231.required)if(data[prop0]===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.code_interpreter_call.completed"){let err2={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"response.code_interpreter_call.completed"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==
void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_\
number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="strin\
g"){let err4={instancePath:instancePath+"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==
void 0){let data3=data.output_index;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",
keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"obj\
ect"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate531.errors=vErrors,errors===0}var schema232={type:"object",required:["type","seq\
uence_number","item_id","output_index"],properties:{type:{const:"response.image_generation_call.in_progress"},sequence_number:{type:"integer"},item_id:{type:"st\
ring"},output_index:{type:"integer"}},additionalProperties:!1};function validate532(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema232.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"requ\
ired",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||
key0==="item_id"||key0==="output_index")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.image_generation_call.in_progress"){let err2={instancePath:instancePath+"/type",keyword:"\
const",params:{allowedValue:"response.image_generation_call.in_progress"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){
let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",
keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={
instancePath:instancePath+"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){
let data3=data.output_index;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}return validate532.errors=vErrors,errors===0}var schema233={type:"object",required:["type","sequence_number","it\
em_id","output_index"],properties:{type:{const:"response.image_generation_call.generating"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{
type:"integer"}},additionalProperties:!1};function validate533(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema233.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{
missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="ite\
m_id"||key0==="output_index")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.type!==void 0&&data.type!=="response.image_generation_call.generating"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{
allowedValue:"response.image_generation_call.generating"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.
sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",
params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+
"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integ\
er"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}return validate533.errors=vErrors,errors===0}var schema234={type:"object",required:["type","sequence_number","item_id","output_index"],
properties:{type:{const:"response.image_generation_call.completed"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};
function validate534(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema234.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index")){let err1={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="r\
esponse.image_generation_call.completed"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.image_generation_call.compl\
eted"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&
!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+"/item_id",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;if(!(typeof data3=="number"&&
!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
return validate534.errors=vErrors,errors===0}var schema235={type:"object",required:["type","sequence_number","item_id","output_index","partial_image_b64","parti\
al_image_index"],properties:{type:{const:"response.image_generation_call.partial_image"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{
type:"integer"},partial_image_b64:{type:"string"},partial_image_index:{type:"integer"},background:{type:"string"},output_format:{type:"string"},quality:{type:"s\
tring"},size:{type:"string"}},additionalProperties:!1};function validate535(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema235.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"requ\
ired",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!func2.call(schema235.properties,key0)){
let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==
void 0&&data.type!=="response.image_generation_call.partial_image"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.i\
mage_generation_call.partial_image"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"in\
teger"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+
"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integ\
er"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.partial_image_b64!==void 0&&typeof data.partial_image_b64!="string"){let err6={instancePath:instancePath+
"/partial_image_b64",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.partial_image_index!==void 0){let data5=data.
partial_image_index;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err7={instancePath:instancePath+"/partial_image_index",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.background!==void 0&&typeof data.background!="string"){let err8={
instancePath:instancePath+"/background",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.output_format!==
void 0&&typeof data.output_format!="string"){let err9={instancePath:instancePath+"/output_format",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}if(data.quality!==void 0&&typeof data.quality!="string"){let err10={instancePath:instancePath+"/quality",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data.size!==void 0&&typeof data.size!="string"){let err11={instancePath:instancePath+
"/size",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}return validate535.errors=vErrors,errors===0}var schema236={type:"object",required:[
"type","sequence_number","item_id","output_index","delta"],properties:{type:{const:"response.code_interpreter_call_code.delta"},sequence_number:{type:"integer"},
item_id:{type:"string"},output_index:{type:"integer"},delta:{type:"string"},obfuscation:{type:"string"}},additionalProperties:!1};function validate536(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema236.required)
if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="delta"||key0==="obfuscation")){let err1={instancePath,keyword:"ad\
ditionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.cod\
e_interpreter_call_code.delta"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.code_interpreter_call_code.delta"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+"/item_id",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&
isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}
if(data.delta!==void 0&&typeof data.delta!="string"){let err6={instancePath:instancePath+"/delta",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}if(data.obfuscation!==void 0&&typeof data.obfuscation!="string"){let err7={instancePath:instancePath+"/obfuscation",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}return validate536.errors=vErrors,errors===0}var schema237={type:"object",required:["type","sequence_number","it\
em_id","output_index","code"],properties:{type:{const:"response.code_interpreter_call_code.done"},sequence_number:{type:"integer"},item_id:{type:"string"},output_index:{
type:"integer"},code:{type:"string"}},additionalProperties:!1};function validate537(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema237.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"requ\
ired",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||
key0==="item_id"||key0==="output_index"||key0==="code")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.code_interpreter_call_code.done"){let err2={instancePath:instancePath+"/\
type",keyword:"const",params:{allowedValue:"response.code_interpreter_call_code.done"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==
void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_\
number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="strin\
g"){let err4={instancePath:instancePath+"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==
void 0){let data3=data.output_index;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",
keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.code!==void 0&&typeof data.code!="string"){let err6={
instancePath:instancePath+"/code",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate537.errors=vErrors,errors===0}var schema238={type:"\
object",required:["type","sequence_number","item_id","output_index"],properties:{type:{const:"response.compaction.compacting"},sequence_number:{type:"integer"},
item_id:{type:"string"},output_index:{type:"integer"}},additionalProperties:!1};function validate538(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema238.required)if(data[prop0]===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="se\
quence_number"||key0==="item_id"||key0==="output_index")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.compaction.compacting"){let err2={instancePath:instancePath+"/type",keyword:"\
const",params:{allowedValue:"response.compaction.compacting"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.
sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",
params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+
"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integ\
er"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}return validate538.errors=vErrors,errors===0}var schema239={type:"object",required:["type","sequence_number","output_index","command\
_index","command"],properties:{type:{const:"response.shell_call_command.added"},sequence_number:{type:"integer"},output_index:{type:"integer"},command_index:{type:"\
integer"},command:{type:"string"}},additionalProperties:!1};function validate539(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema239.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"requ\
ired",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||
key0==="output_index"||key0==="command_index"||key0==="command")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.shell_call_command.added"){let err2={instancePath:instancePath+"/ty\
pe",keyword:"const",params:{allowedValue:"response.shell_call_command.added"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==
void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_\
number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.output_index!==void 0){let data2=data.output_index;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err4={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integ\
er"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.command_index!==void 0){let data3=data.command_index;if(!(typeof data3=="number"&&!(data3%
1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/command_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}}if(data.command!==void 0&&typeof data.command!="string"){let err6={instancePath:instancePath+"/command",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[
err7]:vErrors.push(err7),errors++}return validate539.errors=vErrors,errors===0}var schema240={type:"object",required:["type","sequence_number","output_index","c\
ommand_index","delta"],properties:{type:{const:"response.shell_call_command.delta"},sequence_number:{type:"integer"},output_index:{type:"integer"},command_index:{
type:"integer"},delta:{type:"string"},obfuscation:{type:"string"}},additionalProperties:!1};function validate540(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema240.required)if(data[prop0]===void 0){
let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0===
"type"||key0==="sequence_number"||key0==="output_index"||key0==="command_index"||key0==="delta"||key0==="obfuscation")){let err1={instancePath,keyword:"addition\
alProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.shell_cal\
l_command.delta"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.shell_call_command.delta"}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}
if(data.output_index!==void 0){let data2=data.output_index;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err4={instancePath:instancePath+
"/output_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.command_index!==void 0){let data3=data.
command_index;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/command_index",keyword:"type",params:{
type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.delta!==void 0&&typeof data.delta!="string"){let err6={instancePath:instancePath+
"/delta",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.obfuscation!==void 0&&typeof data.obfuscation!=
"string"){let err7={instancePath:instancePath+"/obfuscation",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{
let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate540.errors=vErrors,errors===
0}var schema241={type:"object",required:["type","sequence_number","output_index","command_index","command"],properties:{type:{const:"response.shell_call_command\
.done"},sequence_number:{type:"integer"},output_index:{type:"integer"},command_index:{type:"integer"},command:{type:"string"}},additionalProperties:!1};function validate541(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema241.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="output_index"||key0==="command_index"||key0==="command")){let err1={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.s\
hell_call_command.done"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.shell_call_command.done"}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}
if(data.output_index!==void 0){let data2=data.output_index;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err4={instancePath:instancePath+
"/output_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.command_index!==void 0){let data3=data.
command_index;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/command_index",keyword:"type",params:{
type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.command!==void 0&&typeof data.command!="string"){let err6={instancePath:instancePath+
"/command",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate541.errors=vErrors,errors===0}var schema242={type:"object",required:["t\
ype","sequence_number","item_id","output_index","command_index","delta"],properties:{type:{const:"response.shell_call_output_content.delta"},sequence_number:{type:"\
integer"},item_id:{type:"string"},output_index:{type:"integer"},command_index:{type:"integer"},delta:{type:"object",properties:{stderr:{type:"string"},stdout:{type:"\
string"}},additionalProperties:!1},obfuscation:{type:"string"}},additionalProperties:!1};function validate542(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema242.required)if(data[prop0]===void 0){
let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0===
"type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="command_index"||key0==="delta"||key0==="obfuscation")){let err1={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="r\
esponse.shell_call_output_content.delta"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.shell_call_output_content.d\
elta"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&
!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+"/item_id",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;if(!(typeof data3=="number"&&
!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}if(data.command_index!==void 0){let data4=data.command_index;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(
data4))){let err6={instancePath:instancePath+"/command_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}
if(data.delta!==void 0){let data5=data.delta;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){for(let key1 in data5)if(!(key1==="stderr"||key1==="stdout")){
let err7={instancePath:instancePath+"/delta",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
if(data5.stderr!==void 0&&typeof data5.stderr!="string"){let err8={instancePath:instancePath+"/delta/stderr",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}if(data5.stdout!==void 0&&typeof data5.stdout!="string"){let err9={instancePath:instancePath+"/delta/stdout",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/delta",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.obfuscation!==void 0&&typeof data.obfuscation!="string"){let err11={instancePath:instancePath+
"/obfuscation",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}return validate542.errors=vErrors,errors===0}var schema243={type:"object",required:[
"type","sequence_number","item_id","output_index","command_index","output"],properties:{type:{const:"response.shell_call_output_content.done"},sequence_number:{
type:"integer"},item_id:{type:"string"},output_index:{type:"integer"},command_index:{type:"integer"},output:{type:"array",items:{$ref:"#/$defs/ShellOutput"}}},additionalProperties:!1};
function validate543(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema243.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="item_id"||key0==="output_index"||key0==="command_i\
ndex"||key0==="output")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.type!==void 0&&data.type!=="response.shell_call_output_content.done"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
response.shell_call_output_content.done"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"in\
teger"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.item_id!==void 0&&typeof data.item_id!="string"){let err4={instancePath:instancePath+
"/item_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.output_index!==void 0){let data3=data.output_index;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/output_index",keyword:"type",params:{type:"integ\
er"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.command_index!==void 0){let data4=data.command_index;if(!(typeof data4=="number"&&!(data4%
1)&&!isNaN(data4)&&isFinite(data4))){let err6={instancePath:instancePath+"/command_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}if(data.output!==void 0){let data5=data.output;if(Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<len0;i0++)validate258(
data5[i0],{instancePath:instancePath+"/output/"+i0,parentData:data5,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate258.errors:vErrors.concat(
validate258.errors),errors=vErrors.length)}else{let err7={instancePath:instancePath+"/output",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}}}else{let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate543.
errors=vErrors,errors===0}var schema244={type:"object",required:["type","sequence_number","delta"],properties:{type:{const:"response.audio.delta"},sequence_number:{
type:"integer"},delta:{type:"string"}},additionalProperties:!1};function validate545(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema244.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"requ\
ired",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||
key0==="delta")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.type!==void 0&&data.type!=="response.audio.delta"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"response.audio.delt\
a"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}if(data.delta!==void 0&&typeof data.delta!="string"){let err4={instancePath:instancePath+"/delta",keyword:"type",params:{type:"stri\
ng"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}return validate545.errors=vErrors,errors===0}function validate546(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.sequence_number===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"sequence_number"}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="response.audio.done"){let err3={instancePath:instancePath+"/type",
keyword:"const",params:{allowedValue:"response.audio.done"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.sequence_number!==void 0){let data1=data.
sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/sequence_number",keyword:"type",
params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}return validate546.errors=vErrors,errors===0}var schema246={type:"object",required:["type","sequence_number","de\
lta"],properties:{type:{const:"response.audio.transcript.delta"},sequence_number:{type:"integer"},delta:{type:"string"}},additionalProperties:!1};function validate547(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema246.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="sequence_number"||key0==="delta")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="response.audio.transcript.delta"){let err2={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"response.audio.transcript.delta"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==
void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_\
number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.delta!==void 0&&typeof data.delta!="string"){
let err4={instancePath:instancePath+"/delta",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate547.errors=vErrors,errors===0}function validate548(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.sequence_number===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"sequence_number"}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="sequence_number")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="response.audio.transcript.done"){let err3={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"response.audio.transcript.done"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.sequence_number!==
void 0){let data1=data.sequence_number;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/sequence_\
number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate548.errors=vErrors,errors===0}function validate549(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="sequence_number")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="keepalive"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{
allowedValue:"keepalive"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sequence_number!==void 0){let data1=data.sequence_number;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/sequence_number",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}return validate549.errors=vErrors,errors===0}function validate469(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="response.created")validate470(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate470.errors:vErrors.concat(validate470.errors),errors=vErrors.length);else if(tag0==="r\
esponse.queued")validate472(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate472.errors:vErrors.concat(validate472.errors),
errors=vErrors.length);else if(tag0==="response.in_progress")validate474(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate474.
errors:vErrors.concat(validate474.errors),errors=vErrors.length);else if(tag0==="response.completed")validate476(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate476.errors:vErrors.concat(validate476.errors),errors=vErrors.length);else if(tag0==="response.failed")validate478(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate478.errors:vErrors.concat(validate478.errors),errors=vErrors.length);else if(tag0===
"response.incomplete")validate480(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate480.errors:vErrors.concat(validate480.
errors),errors=vErrors.length);else if(tag0==="error")validate482(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate482.
errors:vErrors.concat(validate482.errors),errors=vErrors.length);else if(tag0==="response.output_item.added")validate483(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate483.errors:vErrors.concat(validate483.errors),errors=vErrors.length);else if(tag0==="response.output_item.done")validate485(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate485.errors:vErrors.concat(validate485.errors),errors=vErrors.length);else if(tag0===
"response.content_part.added")validate487(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate487.errors:vErrors.concat(
validate487.errors),errors=vErrors.length);else if(tag0==="response.content_part.done")validate493(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate493.errors:vErrors.concat(validate493.errors),errors=vErrors.length);else if(tag0==="response.output_text.delta")validate495(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate495.errors:vErrors.concat(validate495.errors),errors=vErrors.length);else if(tag0===
"response.output_text.done")validate497(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate497.errors:vErrors.concat(validate497.
errors),errors=vErrors.length);else if(tag0==="response.output_text.annotation.added")validate499(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
vErrors===null?validate499.errors:vErrors.concat(validate499.errors),errors=vErrors.length);else if(tag0==="response.refusal.delta")validate501(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate501.errors:vErrors.concat(validate501.errors),errors=vErrors.length);else if(tag0==="r\
esponse.refusal.done")validate502(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate502.errors:vErrors.concat(validate502.
errors),errors=vErrors.length);else if(tag0==="response.function_call_arguments.delta")validate503(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate503.errors:vErrors.concat(validate503.errors),errors=vErrors.length);else if(tag0==="response.function_call_arguments.done")validate504(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate504.errors:vErrors.concat(validate504.errors),errors=vErrors.length);else if(tag0===
"response.custom_tool_call_input.delta")validate505(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate505.errors:vErrors.
concat(validate505.errors),errors=vErrors.length);else if(tag0==="response.custom_tool_call_input.done")validate506(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate506.errors:vErrors.concat(validate506.errors),errors=vErrors.length);else if(tag0==="response.reasoning_summary_part\
.added")validate507(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate507.errors:vErrors.concat(validate507.errors),errors=
vErrors.length);else if(tag0==="response.reasoning_summary_part.done")validate509(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate509.errors:vErrors.concat(validate509.errors),errors=vErrors.length);else if(tag0==="response.reasoning_summary_text.delta")validate511(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate511.errors:vErrors.concat(validate511.errors),errors=vErrors.length);else if(tag0==="r\
esponse.reasoning_summary_text.done")validate512(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate512.errors:vErrors.
concat(validate512.errors),errors=vErrors.length);else if(tag0==="response.reasoning_text.delta")validate513(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate513.errors:vErrors.concat(validate513.errors),errors=vErrors.length);else if(tag0==="response.reasoning_text.done")validate514(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate514.errors:vErrors.concat(validate514.errors),errors=vErrors.length);else if(tag0===
"response.mcp_call_arguments.delta")validate515(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate515.errors:vErrors.
concat(validate515.errors),errors=vErrors.length);else if(tag0==="response.mcp_call_arguments.done")validate516(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate516.errors:vErrors.concat(validate516.errors),errors=vErrors.length);else if(tag0==="response.mcp_call.in_progress")
validate517(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate517.errors:vErrors.concat(validate517.errors),errors=vErrors.
length);else if(tag0==="response.mcp_call.completed")validate518(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate518.
errors:vErrors.concat(validate518.errors),errors=vErrors.length);else if(tag0==="response.mcp_call.failed")validate519(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate519.errors:vErrors.concat(validate519.errors),errors=vErrors.length);else if(tag0==="response.mcp_list_tools.in_prog\
ress")validate520(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate520.errors:vErrors.concat(validate520.errors),errors=
vErrors.length);else if(tag0==="response.mcp_list_tools.completed")validate521(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?
validate521.errors:vErrors.concat(validate521.errors),errors=vErrors.length);else if(tag0==="response.mcp_list_tools.failed")validate522(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate522.errors:vErrors.concat(validate522.errors),errors=vErrors.length);else if(tag0==="response.web\
_search_call.in_progress")validate523(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate523.errors:vErrors.concat(validate523.
errors),errors=vErrors.length);else if(tag0==="response.web_search_call.searching")validate524(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
vErrors===null?validate524.errors:vErrors.concat(validate524.errors),errors=vErrors.length);else if(tag0==="response.web_search_call.completed")validate525(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate525.errors:vErrors.concat(validate525.errors),errors=vErrors.length);else if(tag0===
"response.file_search_call.in_progress")validate526(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate526.errors:vErrors.
concat(validate526.errors),errors=vErrors.length);else if(tag0==="response.file_search_call.searching")validate527(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate527.errors:vErrors.concat(validate527.errors),errors=vErrors.length);else if(tag0==="response.file_search_call.compl\
eted")validate528(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate528.errors:vErrors.concat(validate528.errors),errors=
vErrors.length);else if(tag0==="response.code_interpreter_call.in_progress")validate529(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate529.errors:vErrors.concat(validate529.errors),errors=vErrors.length);else if(tag0==="response.code_interpreter_call.interpreting")validate530(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate530.errors:vErrors.concat(validate530.errors),errors=vErrors.length);else if(tag0===
"response.code_interpreter_call.completed")validate531(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate531.errors:vErrors.
concat(validate531.errors),errors=vErrors.length);else if(tag0==="response.image_generation_call.in_progress")validate532(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate532.errors:vErrors.concat(validate532.errors),errors=vErrors.length);else if(tag0==="response.image_generation_call.\
generating")validate533(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate533.errors:vErrors.concat(validate533.errors),
errors=vErrors.length);else if(tag0==="response.image_generation_call.completed")validate534(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
vErrors===null?validate534.errors:vErrors.concat(validate534.errors),errors=vErrors.length);else if(tag0==="response.image_generation_call.partial_image")validate535(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate535.errors:vErrors.concat(validate535.errors),errors=vErrors.length);else if(tag0===
"response.code_interpreter_call_code.delta")validate536(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate536.errors:
vErrors.concat(validate536.errors),errors=vErrors.length);else if(tag0==="response.code_interpreter_call_code.done")validate537(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate537.errors:vErrors.concat(validate537.errors),errors=vErrors.length);else if(tag0==="response.compaction.compacting")
validate538(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate538.errors:vErrors.concat(validate538.errors),errors=vErrors.
length);else if(tag0==="response.shell_call_command.added")validate539(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate539.
errors:vErrors.concat(validate539.errors),errors=vErrors.length);else if(tag0==="response.shell_call_command.delta")validate540(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate540.errors:vErrors.concat(validate540.errors),errors=vErrors.length);else if(tag0==="response.shell_call_command.don\
e")validate541(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate541.errors:vErrors.concat(validate541.errors),errors=
vErrors.length);else if(tag0==="response.shell_call_output_content.delta")validate542(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate542.errors:vErrors.concat(validate542.errors),errors=vErrors.length);else if(tag0==="response.shell_call_output_content.done")validate543(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate543.errors:vErrors.concat(validate543.errors),errors=vErrors.length);else if(tag0==="r\
esponse.audio.delta")validate545(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate545.errors:vErrors.concat(validate545.
errors),errors=vErrors.length);else if(tag0==="response.audio.done")validate546(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate546.errors:vErrors.concat(validate546.errors),errors=vErrors.length);else if(tag0==="response.audio.transcript.delta")validate547(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate547.errors:vErrors.concat(validate547.errors),errors=vErrors.length);else if(tag0==="r\
esponse.audio.transcript.done")validate548(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate548.errors:vErrors.concat(
validate548.errors),errors=vErrors.length);else if(tag0==="keepalive")validate549(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate549.errors:vErrors.concat(validate549.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"\
type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"typ\
e",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}return validate469.errors=vErrors,errors===0}export{error,request,response,streamEvent};
