// Generated from schemas/openai-chat by `npm run generate`. Do not edit.
var error=validate22;var schema8={type:"object",required:["message"],properties:{message:{type:"string"},type:{type:["string","null"]},param:{type:["string","null"]},code:{type:["st\
ring","integer","null"]},misalignment:{type:["object","null"],additionalProperties:!0}},additionalProperties:!1};function validate23(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.message===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:"message"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="message"||key0===
"type"||key0==="param"||key0==="code"||key0==="misalignment")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.message!==void 0&&typeof data.message!="string"){let err2={instancePath:instancePath+"/message",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0){let data1=data.type;if(typeof data1!="string"&&data1!==
null){let err3={instancePath:instancePath+"/type",keyword:"type",params:{type:schema8.properties.type.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}
if(data.param!==void 0){let data2=data.param;if(typeof data2!="string"&&data2!==null){let err4={instancePath:instancePath+"/param",keyword:"type",params:{type:schema8.
properties.param.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.code!==void 0){let data3=data.code;if(typeof data3!="string"&&!(typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))&&data3!==null){let err5={instancePath:instancePath+"/code",keyword:"type",params:{type:schema8.properties.
code.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.misalignment!==void 0){let data4=data.misalignment;if(!(data4&&typeof data4=="obj\
ect"&&!Array.isArray(data4))&&data4!==null){let err6={instancePath:instancePath+"/misalignment",keyword:"type",params:{type:schema8.properties.misalignment.type}};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}return validate23.errors=vErrors,errors===0}function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.error===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"error"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(key0!=="error"){let err1={instancePath,keyword:"additionalProperties",params:{
additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}data.error!==void 0&&(validate23(data.error,{instancePath:instancePath+"/err\
or",parentData:data,parentDataProperty:"error",rootData})||(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.length))}else{
let err2={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate22.errors=vErrors,errors===
0}var request=validate25,schema9={type:"object",required:["model","messages"],properties:{model:{type:"string"},messages:{type:"array",items:{$ref:"#/$defs/Chat\
Message"}},audio:{$ref:"#/$defs/ChatAudioOptions"},frequency_penalty:{type:["number","null"]},presence_penalty:{type:["number","null"]},temperature:{type:["numb\
er","null"]},top_p:{type:["number","null"]},function_call:{$ref:"#/$defs/ChatFunctionChoice"},functions:{type:["array","null"],items:{$ref:"#/$defs/ChatLegacyFu\
nction"}},logit_bias:{type:["object","null"],additionalProperties:{type:"number"}},logprobs:{type:["boolean","null"]},top_logprobs:{type:["integer","null"]},max_completion_tokens:{
type:["integer","null"]},max_tokens:{type:["integer","null"]},metadata:{$ref:"#/$defs/ChatMetadata"},modalities:{type:["array","null"],items:{type:"string",openEnum:[
"text","audio"]}},moderation:{$ref:"#/$defs/ChatModerationOptions"},n:{type:["integer","null"]},parallel_tool_calls:{type:["boolean","null"]},prediction:{$ref:"\
#/$defs/ChatPrediction"},prompt_cache_key:{type:["string","null"]},prompt_cache_retention:{type:["string","null"],openEnum:["in_memory","24h"]},prompt_cache_options:{
type:["object","null"],properties:{mode:{type:"string",openEnum:["implicit","explicit"]},ttl:{type:"string",openEnum:["30m","12h"]}},additionalProperties:!1},reasoning_effort:{
type:["string","null"],openEnum:["none","minimal","low","medium","high","xhigh","max"]},response_format:{type:["object","null"],allOf:[{if:{type:"object"},then:{
$ref:"#/$defs/ChatResponseFormat"}}]},safety_identifier:{type:["string","null"]},seed:{type:["integer","null"]},service_tier:{$ref:"#/$defs/ChatServiceTier"},stop:{
type:["string","array","null"],items:{type:"string"}},store:{type:["boolean","null"]},stream:{type:["boolean","null"]},stream_options:{type:["object","null"],properties:{
include_usage:{type:["boolean","null"]},include_obfuscation:{type:["boolean","null"]}},additionalProperties:!1},tool_choice:{$ref:"#/$defs/ChatToolChoice"},tools:{
type:["array","null"],items:{$ref:"#/$defs/ChatTool"}},user:{type:["string","null"]},verbosity:{type:["string","null"],openEnum:["low","medium","high"]},web_search_options:{
$ref:"#/$defs/ChatWebSearchOptions"}},additionalProperties:!1},func2=Object.prototype.hasOwnProperty;var schema11={type:"object",required:["role","content"],properties:{role:{const:"developer"},content:{type:["string","array"],items:{$ref:"#/$defs/ChatTextOnlyP\
art"}},name:{type:"string"}},additionalProperties:!1};var schema14={type:["object","null"],required:["mode"],properties:{mode:{type:"string",openEnum:["explicit"]},ttl:{type:"string",openEnum:["30m","12h"]}},additionalProperties:!1},
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
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="t\
ext"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"text"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
text!==void 0&&typeof data.text!="string"){let err4={instancePath:instancePath+"/text",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}data.prompt_cache_breakpoint!==void 0&&(validate30(data.prompt_cache_breakpoint,{instancePath:instancePath+"/prompt_cache_breakpoint",parentData:data,
parentDataProperty:"prompt_cache_breakpoint",rootData})||(vErrors=vErrors===null?validate30.errors:vErrors.concat(validate30.errors),errors=vErrors.length))}else{
let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate29.errors=vErrors,errors===
0}function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
let tag0=data.type;if(typeof tag0=="string")if(tag0==="text")validate29(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate29.
errors:vErrors.concat(validate29.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate28.errors=vErrors,errors===0}function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.role===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"role"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.content===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"content"}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="role"||key0==="content"||key0==="name")){let err2={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.role!==void 0&&data.role!=="developer"){
let err3={instancePath:instancePath+"/role",keyword:"const",params:{allowedValue:"developer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
content!==void 0){let data1=data.content;if(typeof data1!="string"&&!Array.isArray(data1)){let err4={instancePath:instancePath+"/content",keyword:"type",params:{
type:schema11.properties.content.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<
len0;i0++)validate28(data1[i0],{instancePath:instancePath+"/content/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate28.errors:
vErrors.concat(validate28.errors),errors=vErrors.length)}}if(data.name!==void 0&&typeof data.name!="string"){let err5={instancePath:instancePath+"/name",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}return validate27.errors=vErrors,errors===0}var schema15={type:"object",required:["role","content"],properties:{
role:{const:"system"},content:{type:["string","array"],items:{$ref:"#/$defs/ChatTextOnlyPart"}},name:{type:"string"}},additionalProperties:!1};function validate34(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.role===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"role"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.content===void 0){
let err1={instancePath,keyword:"required",params:{missingProperty:"content"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0===
"role"||key0==="content"||key0==="name")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.role!==void 0&&data.role!=="system"){let err3={instancePath:instancePath+"/role",keyword:"const",params:{allowedValue:"syste\
m"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.content!==void 0){let data1=data.content;if(typeof data1!="string"&&!Array.isArray(data1)){
let err4={instancePath:instancePath+"/content",keyword:"type",params:{type:schema15.properties.content.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate28(data1[i0],{instancePath:instancePath+"/content/"+i0,parentData:data1,parentDataProperty:i0,
rootData})||(vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors),errors=vErrors.length)}}if(data.name!==void 0&&typeof data.name!="string"){
let err5={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate34.errors=vErrors,errors===0}var schema16={type:"\
object",required:["role","content"],properties:{role:{const:"user"},content:{type:["string","array"],items:{$ref:"#/$defs/ChatUserPart"}},name:{type:"string"}},
additionalProperties:!1};var obj2=["auto","low","high","original"];function validate38(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.image_url===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"image_url"}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="image_url"||key0==="prompt_cache_breakpoint")){let err2={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="image_url"){
let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"image_url"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
image_url!==void 0){let data1=data.image_url;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1.url===void 0){let err4={instancePath:instancePath+
"/image_url",keyword:"required",params:{missingProperty:"url"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}for(let key1 in data1)if(!(key1==="url"||
key1==="detail")){let err5={instancePath:instancePath+"/image_url",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}if(data1.url!==void 0&&typeof data1.url!="string"){let err6={instancePath:instancePath+"/image_url/url",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data1.detail!==void 0){let data3=data1.detail;if(typeof data3=="string"){if(!obj2.includes(
data3)){let err7={instancePath:instancePath+"/image_url/detail",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={
instancePath:instancePath+"/image_url/detail",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={
instancePath:instancePath+"/image_url",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}data.prompt_cache_breakpoint!==
void 0&&(validate30(data.prompt_cache_breakpoint,{instancePath:instancePath+"/prompt_cache_breakpoint",parentData:data,parentDataProperty:"prompt_cache_breakpoi\
nt",rootData})||(vErrors=vErrors===null?validate30.errors:vErrors.concat(validate30.errors),errors=vErrors.length))}else{let err10={instancePath,keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate38.errors=vErrors,errors===0}var obj3=["wav","mp3"];function validate40(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.input_audio===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"input_audio"}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="input_audio"||key0==="prompt_cache_breakpoint")){let err2={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="input_audi\
o"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"input_audio"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
input_audio!==void 0){let data1=data.input_audio;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1.data===void 0){let err4={instancePath:instancePath+
"/input_audio",keyword:"required",params:{missingProperty:"data"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data1.format===void 0){let err5={
instancePath:instancePath+"/input_audio",keyword:"required",params:{missingProperty:"format"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key1 in data1)
if(!(key1==="data"||key1==="format")){let err6={instancePath:instancePath+"/input_audio",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}if(data1.data!==void 0&&typeof data1.data!="string"){let err7={instancePath:instancePath+"/input_audio/data",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data1.format!==void 0){let data3=data1.format;if(typeof data3=="strin\
g"){if(!obj3.includes(data3)){let err8={instancePath:instancePath+"/input_audio/format",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}}else{let err9={instancePath:instancePath+"/input_audio/format",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}}}else{let err10={instancePath:instancePath+"/input_audio",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}}data.prompt_cache_breakpoint!==void 0&&(validate30(data.prompt_cache_breakpoint,{instancePath:instancePath+"/prompt_cache_breakpoint",parentData:data,
parentDataProperty:"prompt_cache_breakpoint",rootData})||(vErrors=vErrors===null?validate30.errors:vErrors.concat(validate30.errors),errors=vErrors.length))}else{
let err11={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate40.errors=vErrors,errors===
0}function validate42(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.file===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"file"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="file"||key0==="prompt_cache_breakpoint")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="file"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
file"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.file!==void 0){let data1=data.file;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){
for(let key1 in data1)if(!(key1==="file_data"||key1==="file_id"||key1==="filename")){let err4={instancePath:instancePath+"/file",keyword:"additionalProperties",
params:{additionalProperty:key1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data1.file_data!==void 0&&typeof data1.file_data!="string"){let err5={
instancePath:instancePath+"/file/file_data",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data1.file_id!==
void 0&&typeof data1.file_id!="string"){let err6={instancePath:instancePath+"/file/file_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}if(data1.filename!==void 0&&typeof data1.filename!="string"){let err7={instancePath:instancePath+"/file/filename",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/file",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}data.prompt_cache_breakpoint!==void 0&&(validate30(data.prompt_cache_breakpoint,{instancePath:instancePath+
"/prompt_cache_breakpoint",parentData:data,parentDataProperty:"prompt_cache_breakpoint",rootData})||(vErrors=vErrors===null?validate30.errors:vErrors.concat(validate30.
errors),errors=vErrors.length))}else{let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate42.
errors=vErrors,errors===0}function validate37(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="text")validate29(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate29.errors:vErrors.concat(validate29.errors),errors=vErrors.length);else if(tag0==="image_url")validate38(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate38.errors:vErrors.concat(validate38.errors),errors=vErrors.length);else if(tag0==="input_audio")validate40(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate40.errors:vErrors.concat(validate40.errors),errors=vErrors.length);else if(tag0===
"file")validate42(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate42.errors:vErrors.concat(validate42.errors),errors=
vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate37.errors=
vErrors,errors===0}function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){if(data.role===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"role"}};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.content===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"content"}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data)if(!(key0==="role"||key0==="content"||key0==="name")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.role!==void 0&&data.role!=="user"){let err3={instancePath:instancePath+"/role",keyword:"const",
params:{allowedValue:"user"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.content!==void 0){let data1=data.content;if(typeof data1!="strin\
g"&&!Array.isArray(data1)){let err4={instancePath:instancePath+"/content",keyword:"type",params:{type:schema16.properties.content.type}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate37(data1[i0],{instancePath:instancePath+"/co\
ntent/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate37.errors:vErrors.concat(validate37.errors),errors=vErrors.length)}}
if(data.name!==void 0&&typeof data.name!="string"){let err5={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate36.
errors=vErrors,errors===0}var schema21={type:"object",required:["role"],properties:{role:{const:"assistant"},content:{type:["string","array","null"],items:{$ref:"\
#/$defs/ChatAssistantPart"}},refusal:{type:["string","null"]},name:{type:"string"},audio:{type:["object","null"],required:["id"],properties:{id:{type:"string"}},
additionalProperties:!1},tool_calls:{type:["array","null"],items:{$ref:"#/$defs/ChatToolCall"}},function_call:{$ref:"#/$defs/ChatFunctionCall"},reasoning_content:{
type:["string","null"]},reasoning:{type:["string","null"]},reasoning_details:{$ref:"#/$defs/ChatReasoningDetails"}},additionalProperties:!1};function validate51(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.refusal===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"refusal"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="refusal")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="refusal"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
refusal"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.refusal!==void 0&&typeof data.refusal!="string"){let err4={instancePath:instancePath+
"/refusal",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate51.errors=vErrors,errors===0}function validate50(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="s\
tring")if(tag0==="text")validate29(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate29.errors:vErrors.concat(validate29.
errors),errors=vErrors.length);else if(tag0==="refusal")validate51(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate51.
errors:vErrors.concat(validate51.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate50.errors=vErrors,errors===0}var schema25={type:"object",required:["id","type","function"],properties:{id:{type:"string"},type:{const:"function"},function:{type:"object",required:["name","a\
rguments"],properties:{name:{type:"string"},arguments:{type:"string"}},additionalProperties:!1}},additionalProperties:!1};function validate56(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema25.required)
if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="id"||key0==="type"||key0==="function")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.id!==void 0&&typeof data.id!="string"){let err2={instancePath:instancePath+"/id",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="function"){let err3={instancePath:instancePath+"/type",keyword:"co\
nst",params:{allowedValue:"function"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.function!==void 0){let data2=data.function;if(data2&&typeof data2==
"object"&&!Array.isArray(data2)){if(data2.name===void 0){let err4={instancePath:instancePath+"/function",keyword:"required",params:{missingProperty:"name"}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(data2.arguments===void 0){let err5={instancePath:instancePath+"/function",keyword:"required",params:{missingProperty:"\
arguments"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key1 in data2)if(!(key1==="name"||key1==="arguments")){let err6={instancePath:instancePath+
"/function",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data2.name!==void 0&&typeof data2.
name!="string"){let err7={instancePath:instancePath+"/function/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
if(data2.arguments!==void 0&&typeof data2.arguments!="string"){let err8={instancePath:instancePath+"/function/arguments",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/function",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++}return validate56.errors=vErrors,errors===0}var schema26={type:"object",required:["id","type","custom"],properties:{id:{type:"string"},type:{const:"\
custom"},custom:{type:"object",required:["name","input"],properties:{name:{type:"string"},input:{type:"string"}},additionalProperties:!1}},additionalProperties:!1};
function validate57(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema26.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="id"||key0==="type"||key0==="custom")){let err1={instancePath,keyword:"additionalProperties",
params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.id!==void 0&&typeof data.id!="string"){let err2={instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="custom"){let err3={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"custom"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.custom!==void 0){let data2=data.custom;
if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(data2.name===void 0){let err4={instancePath:instancePath+"/custom",keyword:"required",params:{missingProperty:"\
name"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data2.input===void 0){let err5={instancePath:instancePath+"/custom",keyword:"required",params:{
missingProperty:"input"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key1 in data2)if(!(key1==="name"||key1==="input")){let err6={instancePath:instancePath+
"/custom",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data2.name!==void 0&&typeof data2.
name!="string"){let err7={instancePath:instancePath+"/custom/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
if(data2.input!==void 0&&typeof data2.input!="string"){let err8={instancePath:instancePath+"/custom/input",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/custom",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}}}else{let err10={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate57.
errors=vErrors,errors===0}function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="function")validate56(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);else if(tag0==="custom")validate57(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"\
discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"\
discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"ty\
pe",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate55.errors=vErrors,errors===0}var schema27={type:["object","\
null"],required:["name","arguments"],properties:{name:{type:"string"},arguments:{type:"string"}},additionalProperties:!1};function validate61(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null){let err0={instancePath,
keyword:"type",params:{type:schema27.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.
name===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.arguments===
void 0){let err2={instancePath,keyword:"required",params:{missingProperty:"arguments"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data)
if(!(key0==="name"||key0==="arguments")){let err3={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err4={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.arguments!==void 0&&typeof data.arguments!="string"){let err5={instancePath:instancePath+"/arguments",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}return validate61.errors=vErrors,errors===0}var schema28={type:["array",
"null"],items:{type:"object",additionalProperties:!0}};function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(!Array.isArray(data)&&data!==null){let err0={instancePath,keyword:"type",params:{type:schema28.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(Array.isArray(data)){let len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0];if(!(data0&&typeof data0=="object"&&!Array.isArray(data0))){
let err1={instancePath:instancePath+"/"+i0,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}}return validate63.
errors=vErrors,errors===0}function validate49(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.role===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"role"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data)if(!func2.call(schema21.properties,key0)){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.role!==void 0&&data.role!=="assistant"){let err2={instancePath:instancePath+"/role",keyword:"c\
onst",params:{allowedValue:"assistant"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.content!==void 0){let data1=data.content;if(typeof data1!=
"string"&&!Array.isArray(data1)&&data1!==null){let err3={instancePath:instancePath+"/content",keyword:"type",params:{type:schema21.properties.content.type}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate50(data1[i0],{instancePath:instancePath+
"/content/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate50.errors:vErrors.concat(validate50.errors),errors=vErrors.length)}}
if(data.refusal!==void 0){let data3=data.refusal;if(typeof data3!="string"&&data3!==null){let err4={instancePath:instancePath+"/refusal",keyword:"type",params:{
type:schema21.properties.refusal.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.name!==void 0&&typeof data.name!="string"){let err5={
instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.audio!==void 0){let data5=data.
audio;if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))&&data5!==null){let err6={instancePath:instancePath+"/audio",keyword:"type",params:{type:schema21.
properties.audio.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(data5.id===void 0){
let err7={instancePath:instancePath+"/audio",keyword:"required",params:{missingProperty:"id"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}for(let key1 in data5)
if(key1!=="id"){let err8={instancePath:instancePath+"/audio",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}if(data5.id!==void 0&&typeof data5.id!="string"){let err9={instancePath:instancePath+"/audio/id",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}}if(data.tool_calls!==void 0){let data7=data.tool_calls;if(!Array.isArray(data7)&&data7!==null){let err10={instancePath:instancePath+
"/tool_calls",keyword:"type",params:{type:schema21.properties.tool_calls.type}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(Array.isArray(data7)){
let len1=data7.length;for(let i1=0;i1<len1;i1++)validate55(data7[i1],{instancePath:instancePath+"/tool_calls/"+i1,parentData:data7,parentDataProperty:i1,rootData})||
(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length)}}if(data.function_call!==void 0&&(validate61(data.function_call,
{instancePath:instancePath+"/function_call",parentData:data,parentDataProperty:"function_call",rootData})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(
validate61.errors),errors=vErrors.length)),data.reasoning_content!==void 0){let data10=data.reasoning_content;if(typeof data10!="string"&&data10!==null){let err11={
instancePath:instancePath+"/reasoning_content",keyword:"type",params:{type:schema21.properties.reasoning_content.type}};vErrors===null?vErrors=[err11]:vErrors.push(
err11),errors++}}if(data.reasoning!==void 0){let data11=data.reasoning;if(typeof data11!="string"&&data11!==null){let err12={instancePath:instancePath+"/reasoni\
ng",keyword:"type",params:{type:schema21.properties.reasoning.type}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}data.reasoning_details!==void 0&&
(validate63(data.reasoning_details,{instancePath:instancePath+"/reasoning_details",parentData:data,parentDataProperty:"reasoning_details",rootData})||(vErrors=vErrors===
null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length))}else{let err13={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err13]:vErrors.push(err13),errors++}return validate49.errors=vErrors,errors===0}var schema29={type:"object",required:["role","content","tool_call_id"],
properties:{role:{const:"tool"},content:{type:["string","array"],items:{$ref:"#/$defs/ChatTextOnlyPart"}},tool_call_id:{type:"string"}},additionalProperties:!1};
function validate65(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema29.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="role"||key0==="content"||key0==="tool_call_id")){let err1={instancePath,keyword:"additional\
Properties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.role!==void 0&&data.role!=="tool"){let err2={instancePath:instancePath+
"/role",keyword:"const",params:{allowedValue:"tool"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.content!==void 0){let data1=data.content;
if(typeof data1!="string"&&!Array.isArray(data1)){let err3={instancePath:instancePath+"/content",keyword:"type",params:{type:schema29.properties.content.type}};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate28(data1[i0],{instancePath:instancePath+
"/content/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors),errors=vErrors.length)}}
if(data.tool_call_id!==void 0&&typeof data.tool_call_id!="string"){let err4={instancePath:instancePath+"/tool_call_id",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}return validate65.errors=vErrors,errors===0}var schema30={type:"object",required:["role","name","content"],properties:{role:{const:"function"},name:{type:"\
string"},content:{type:["string","null"]}},additionalProperties:!1};function validate67(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema30.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"requi\
red",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="role"||key0==="name"||key0==="c\
ontent")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
role!==void 0&&data.role!=="function"){let err2={instancePath:instancePath+"/role",keyword:"const",params:{allowedValue:"function"}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err3={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.content!==void 0){let data2=data.content;if(typeof data2!="string"&&data2!==null){let err4={instancePath:instancePath+
"/content",keyword:"type",params:{type:schema30.properties.content.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate67.errors=vErrors,errors===0}function validate26(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.role===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"role"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.role;
if(typeof tag0=="string")if(tag0==="developer")validate27(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate27.errors:
vErrors.concat(validate27.errors),errors=vErrors.length);else if(tag0==="system")validate34(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
vErrors===null?validate34.errors:vErrors.concat(validate34.errors),errors=vErrors.length);else if(tag0==="user")validate36(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.errors),errors=vErrors.length);else if(tag0==="assistant")validate49(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate49.errors:vErrors.concat(validate49.errors),errors=vErrors.length);else if(tag0==="too\
l")validate65(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);else if(tag0==="function")validate67(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(
validate67.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"role",tagValue:tag0}};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"role",tagValue:tag0}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
return validate26.errors=vErrors,errors===0}var schema31={type:["object","null"],required:["format","voice"],properties:{format:{type:"string",openEnum:["wav","\
aac","mp3","flac","opus","pcm16"]},voice:{type:["string","object"],required:["id"],properties:{id:{type:"string"}},additionalProperties:!1}},additionalProperties:!1},
obj4=["wav","aac","mp3","flac","opus","pcm16"];function validate75(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null){let err0={instancePath,keyword:"type",params:{type:schema31.type}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.format===void 0){let err1={instancePath,keyword:"required",params:{
missingProperty:"format"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.voice===void 0){let err2={instancePath,keyword:"required",params:{missingProperty:"\
voice"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data)if(!(key0==="format"||key0==="voice")){let err3={instancePath,keyword:"a\
dditionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.format!==void 0){let data0=data.format;
if(typeof data0=="string"){if(!obj4.includes(data0)){let err4={instancePath:instancePath+"/format",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}else{let err5={instancePath:instancePath+"/format",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}if(data.voice!==void 0){let data1=data.voice;if(typeof data1!="string"&&!(data1&&typeof data1=="object"&&!Array.isArray(data1))){let err6={instancePath:instancePath+
"/voice",keyword:"type",params:{type:schema31.properties.voice.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data1&&typeof data1=="object"&&
!Array.isArray(data1)){if(data1.id===void 0){let err7={instancePath:instancePath+"/voice",keyword:"required",params:{missingProperty:"id"}};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}for(let key1 in data1)if(key1!=="id"){let err8={instancePath:instancePath+"/voice",keyword:"additionalProperties",params:{additionalProperty:key1}};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data1.id!==void 0&&typeof data1.id!="string"){let err9={instancePath:instancePath+"/voice/id",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}}return validate75.errors=vErrors,errors===0}var schema32={type:["stri\
ng","object","null"],required:["name"],properties:{name:{type:"string"}},additionalProperties:!1};function validate77(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"&&!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null){let err0={instancePath,
keyword:"type",params:{type:schema32.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.
name===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(key0!=="name"){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.name!==void 0&&typeof data.name!="string"){let err3={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}return validate77.errors=vErrors,errors===0}var schema34={type:["object","null"],additionalProperties:!0};function validate80(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null){let err0={instancePath,keyword:"type",params:{type:schema34.type}};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}return validate80.errors=vErrors,errors===0}function validate79(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.name===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
name"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="name"||key0==="description"||key0==="parameters")){let err1={
instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.name!==void 0&&typeof data.
name!="string"){let err2={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
description!==void 0&&typeof data.description!="string"){let err3={instancePath:instancePath+"/description",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}data.parameters!==void 0&&(validate80(data.parameters,{instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"\
parameters",rootData})||(vErrors=vErrors===null?validate80.errors:vErrors.concat(validate80.errors),errors=vErrors.length))}else{let err4={instancePath,keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate79.errors=vErrors,errors===0}var schema35={type:["object",
"null"],additionalProperties:{type:"string"}};function validate83(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null){let err0={instancePath,keyword:"type",params:{type:schema35.type}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(typeof data[key0]!="string"){let err1={instancePath:instancePath+
"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}return validate83.
errors=vErrors,errors===0}var schema36={type:["object","null"],required:["model"],properties:{model:{type:"string"},policy:{type:["object","null"],properties:{input:{
$ref:"#/$defs/ChatModerationPolicy"},output:{$ref:"#/$defs/ChatModerationPolicy"}},additionalProperties:!1}},additionalProperties:!1},schema37={type:["object","\
null"],required:["mode"],properties:{mode:{type:"string",openEnum:["score","block"]}},additionalProperties:!1},obj6=["score","block"];function validate86(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null){
let err0={instancePath,keyword:"type",params:{type:schema37.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data&&typeof data=="object"&&!Array.
isArray(data)){if(data.mode===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"mode"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data)if(key0!=="mode"){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[
err2]:vErrors.push(err2),errors++}if(data.mode!==void 0){let data0=data.mode;if(typeof data0=="string"){if(!obj6.includes(data0)){let err3={instancePath:instancePath+
"/mode",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/mode",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}return validate86.errors=vErrors,errors===0}function validate85(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null){let err0={instancePath,
keyword:"type",params:{type:schema36.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.
model===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"model"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="model"||key0==="policy")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.model!==void 0&&typeof data.model!="string"){let err3={instancePath:instancePath+"/model",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.policy!==void 0){let data1=data.policy;if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&data1!==
null){let err4={instancePath:instancePath+"/policy",keyword:"type",params:{type:schema36.properties.policy.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}if(data1&&typeof data1=="object"&&!Array.isArray(data1)){for(let key1 in data1)if(!(key1==="input"||key1==="output")){let err5={instancePath:instancePath+
"/policy",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}data1.input!==void 0&&(validate86(
data1.input,{instancePath:instancePath+"/policy/input",parentData:data1,parentDataProperty:"input",rootData})||(vErrors=vErrors===null?validate86.errors:vErrors.
concat(validate86.errors),errors=vErrors.length)),data1.output!==void 0&&(validate86(data1.output,{instancePath:instancePath+"/policy/output",parentData:data1,parentDataProperty:"\
output",rootData})||(vErrors=vErrors===null?validate86.errors:vErrors.concat(validate86.errors),errors=vErrors.length))}}}return validate85.errors=vErrors,errors===
0}var schema38={type:["object","null"],required:["type","content"],properties:{type:{const:"content"},content:{type:["string","array"],items:{$ref:"#/$defs/Chat\
TextPart"}}},additionalProperties:!1};function validate90(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&
typeof data=="object"&&!Array.isArray(data))&&data!==null){let err0={instancePath,keyword:"type",params:{type:schema38.type}};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.content===void 0){let err2={instancePath,keyword:"required",params:{missingProperty:"c\
ontent"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data)if(!(key0==="type"||key0==="content")){let err3={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.type!==void 0&&data.type!=="content"){
let err4={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"content"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.content!==
void 0){let data1=data.content;if(typeof data1!="string"&&!Array.isArray(data1)){let err5={instancePath:instancePath+"/content",keyword:"type",params:{type:schema38.
properties.content.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate29(
data1[i0],{instancePath:instancePath+"/content/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate29.errors:vErrors.concat(
validate29.errors),errors=vErrors.length)}}}return validate90.errors=vErrors,errors===0}function validate94(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="text"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"text"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate94.errors=vErrors,errors===0}function validate95(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="json_object"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"json_obj\
ect"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}return validate95.errors=vErrors,errors===0}var schema42={type:"object",required:["type","json_schema"],properties:{type:{const:"jso\
n_schema"},json_schema:{type:"object",required:["name"],properties:{name:{type:"string"},description:{type:["string","null"]},schema:{$ref:"#/$defs/ChatJsonSche\
ma"},strict:{type:["boolean","null"]}},additionalProperties:!1}},additionalProperties:!1};function validate96(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"requir\
ed",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.json_schema===void 0){let err1={instancePath,keyword:"req\
uired",params:{missingProperty:"json_schema"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="json_s\
chema")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
type!==void 0&&data.type!=="json_schema"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"json_schema"}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}if(data.json_schema!==void 0){let data1=data.json_schema;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1.name===
void 0){let err4={instancePath:instancePath+"/json_schema",keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}for(let key1 in data1)if(!(key1==="name"||key1==="description"||key1==="schema"||key1==="strict")){let err5={instancePath:instancePath+"/json_schema",keyword:"\
additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data1.name!==void 0&&typeof data1.name!="st\
ring"){let err6={instancePath:instancePath+"/json_schema/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(data1.description!==void 0){let data3=data1.description;if(typeof data3!="string"&&data3!==null){let err7={instancePath:instancePath+"/json_schema/descriptio\
n",keyword:"type",params:{type:schema42.properties.json_schema.properties.description.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data1.
schema!==void 0&&(validate80(data1.schema,{instancePath:instancePath+"/json_schema/schema",parentData:data1,parentDataProperty:"schema",rootData})||(vErrors=vErrors===
null?validate80.errors:vErrors.concat(validate80.errors),errors=vErrors.length)),data1.strict!==void 0){let data5=data1.strict;if(typeof data5!="boolean"&&data5!==
null){let err8={instancePath:instancePath+"/json_schema/strict",keyword:"type",params:{type:schema42.properties.json_schema.properties.strict.type}};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/json_schema",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}
return validate96.errors=vErrors,errors===0}function validate93(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="text")validate94(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.errors),errors=vErrors.length);else if(tag0==="json_object")validate95(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate95.errors:vErrors.concat(validate95.errors),errors=vErrors.length);else if(tag0==="jso\
n_schema")validate96(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate96.errors:vErrors.concat(validate96.errors),errors=
vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate93.errors=
vErrors,errors===0}var schema43={type:["string","null"],openEnum:["auto","default","flex","scale","priority","fast"]},obj11=["auto","default","flex","scale","pr\
iority","fast"];function validate102(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"&&
data!==null){let err0={instancePath,keyword:"type",params:{type:schema43.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data=="strin\
g"&&!obj11.includes(data)){let err1={instancePath,keyword:"openEnum",params:{}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate102.errors=
vErrors,errors===0}var schema44={type:["string","object","null"],allOf:[{if:{type:"string"},then:{type:"string",openEnum:["none","auto","required"]}},{if:{type:"\
object"},then:{$ref:"#/$defs/ChatToolChoiceObject"}}]},obj12=["none","auto","required"];function validate106(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.function===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"function"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="function")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="function"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
function"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.function!==void 0){let data1=data.function;if(data1&&typeof data1=="object"&&!Array.
isArray(data1)){if(data1.name===void 0){let err4={instancePath:instancePath+"/function",keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}for(let key1 in data1)if(key1!=="name"){let err5={instancePath:instancePath+"/function",keyword:"additionalProperties",params:{
additionalProperty:key1}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data1.name!==void 0&&typeof data1.name!="string"){let err6={instancePath:instancePath+
"/function/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/fu\
nction",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath,keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate106.errors=vErrors,errors===0}function validate107(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.custom===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"custom"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="custom")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="custom"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
custom"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.custom!==void 0){let data1=data.custom;if(data1&&typeof data1=="object"&&!Array.isArray(
data1)){if(data1.name===void 0){let err4={instancePath:instancePath+"/custom",keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}for(let key1 in data1)if(key1!=="name"){let err5={instancePath:instancePath+"/custom",keyword:"additionalProperties",params:{additionalProperty:key1}};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data1.name!==void 0&&typeof data1.name!="string"){let err6={instancePath:instancePath+"/custom/name",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/custom",keyword:"ty\
pe",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}return validate107.errors=vErrors,errors===0}var obj13=["auto","required"];function validate108(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.allowed_tools===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"allowed_tools"}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="allowed_tools")){let err2={instancePath,keyword:"additionalProperties",params:{
additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="allowed_tools"){let err3={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"allowed_tools"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.allowed_tools!==void 0){let data1=data.
allowed_tools;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1.mode===void 0){let err4={instancePath:instancePath+"/allowed_tools",keyword:"req\
uired",params:{missingProperty:"mode"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data1.tools===void 0){let err5={instancePath:instancePath+"\
/allowed_tools",keyword:"required",params:{missingProperty:"tools"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key1 in data1)if(!(key1===
"mode"||key1==="tools")){let err6={instancePath:instancePath+"/allowed_tools",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}if(data1.mode!==void 0){let data2=data1.mode;if(typeof data2=="string"){if(!obj13.includes(data2)){let err7={instancePath:instancePath+
"/allowed_tools/mode",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/allowe\
d_tools/mode",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data1.tools!==void 0){let data3=data1.tools;if(Array.
isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err9={instancePath:instancePath+
"/allowed_tools/tools/"+i0,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath:instancePath+
"/allowed_tools/tools",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath:instancePath+
"/allowed_tools",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath,keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}return validate108.errors=vErrors,errors===0}function validate105(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="s\
tring")if(tag0==="function")validate106(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate106.errors:vErrors.concat(validate106.
errors),errors=vErrors.length);else if(tag0==="custom")validate107(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate107.
errors:vErrors.concat(validate107.errors),errors=vErrors.length);else if(tag0==="allowed_tools")validate108(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{
error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"objec\
t"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate105.errors=vErrors,errors===0}function validate104(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"&&!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null){let err0={
instancePath,keyword:"type",params:{type:schema44.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let _errs2=errors,valid1=!0,_errs3=errors;if(typeof data!=
"string"){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=
_errs2:vErrors=null),_valid0){let _errs5=errors;if(typeof data=="string"){if(!obj12.includes(data)){let err2={instancePath,keyword:"openEnum",params:{}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}var _valid0=_errs5===errors;valid1=_valid0}if(!valid1){let err4={instancePath,keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}let _errs8=errors,valid2=!0,_errs9=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){let err5={};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}var _valid1=_errs9===errors;if(errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null),_valid1){let _errs11=errors;
validate105(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate105.errors:vErrors.concat(validate105.errors),errors=vErrors.
length);var _valid1=_errs11===errors;valid2=_valid1}if(!valid2){let err6={instancePath,keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}return validate104.errors=vErrors,errors===0}var schema50={type:"object",required:["type","function"],properties:{type:{const:"function"},function:{type:"object",required:["name"],properties:{name:{type:"s\
tring"},description:{type:["string","null"]},parameters:{$ref:"#/$defs/ChatJsonSchema"},strict:{type:["boolean","null"]}},additionalProperties:!1}},additionalProperties:!1};
function validate115(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.function===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"function"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="function")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="function"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
function"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.function!==void 0){let data1=data.function;if(data1&&typeof data1=="object"&&!Array.
isArray(data1)){if(data1.name===void 0){let err4={instancePath:instancePath+"/function",keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}for(let key1 in data1)if(!(key1==="name"||key1==="description"||key1==="parameters"||key1==="strict")){let err5={instancePath:instancePath+
"/function",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data1.name!==void 0&&typeof data1.
name!="string"){let err6={instancePath:instancePath+"/function/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(data1.description!==void 0){let data3=data1.description;if(typeof data3!="string"&&data3!==null){let err7={instancePath:instancePath+"/function/description",
keyword:"type",params:{type:schema50.properties.function.properties.description.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data1.parameters!==
void 0&&(validate80(data1.parameters,{instancePath:instancePath+"/function/parameters",parentData:data1,parentDataProperty:"parameters",rootData})||(vErrors=vErrors===
null?validate80.errors:vErrors.concat(validate80.errors),errors=vErrors.length)),data1.strict!==void 0){let data5=data1.strict;if(typeof data5!="boolean"&&data5!==
null){let err8={instancePath:instancePath+"/function/strict",keyword:"type",params:{type:schema50.properties.function.properties.strict.type}};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/function",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}}}else{let err10={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate115.
errors=vErrors,errors===0}var schema51={type:"object",required:["type","custom"],properties:{type:{const:"custom"},custom:{type:"object",required:["name"],properties:{
name:{type:"string"},description:{type:["string","null"]},format:{$ref:"#/$defs/ChatCustomFormat"}},additionalProperties:!1}},additionalProperties:!1};function validate119(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="text"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"text"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate119.errors=vErrors,errors===0}var obj14=["lark","regex"];function validate120(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.grammar===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"grammar"}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="grammar")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="grammar"){let err3={instancePath:instancePath+"/type",keyword:"con\
st",params:{allowedValue:"grammar"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.grammar!==void 0){let data1=data.grammar;if(data1&&typeof data1==
"object"&&!Array.isArray(data1)){if(data1.syntax===void 0){let err4={instancePath:instancePath+"/grammar",keyword:"required",params:{missingProperty:"syntax"}};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data1.definition===void 0){let err5={instancePath:instancePath+"/grammar",keyword:"required",params:{
missingProperty:"definition"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key1 in data1)if(!(key1==="syntax"||key1==="definition")){let err6={
instancePath:instancePath+"/grammar",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(data1.syntax!==void 0){let data2=data1.syntax;if(typeof data2=="string"){if(!obj14.includes(data2)){let err7={instancePath:instancePath+"/grammar/syntax",keyword:"\
openEnum",params:{}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/grammar/syntax",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data1.definition!==void 0&&typeof data1.definition!="string"){let err9={instancePath:instancePath+
"/grammar/definition",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+
"/grammar",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate120.errors=vErrors,errors===0}function validate118(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="s\
tring")if(tag0==="text")validate119(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate119.errors:vErrors.concat(validate119.
errors),errors=vErrors.length);else if(tag0==="grammar")validate120(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate120.
errors:vErrors.concat(validate120.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate118.errors=vErrors,errors===0}function validate117(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.custom===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"custom"}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="custom")){let err2={instancePath,keyword:"additionalP\
roperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="custom"){let err3={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"custom"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.custom!==void 0){let data1=data.custom;
if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1.name===void 0){let err4={instancePath:instancePath+"/custom",keyword:"required",params:{missingProperty:"\
name"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}for(let key1 in data1)if(!(key1==="name"||key1==="description"||key1==="format")){let err5={instancePath:instancePath+
"/custom",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data1.name!==void 0&&typeof data1.
name!="string"){let err6={instancePath:instancePath+"/custom/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(data1.description!==void 0){let data3=data1.description;if(typeof data3!="string"&&data3!==null){let err7={instancePath:instancePath+"/custom/description",keyword:"\
type",params:{type:schema51.properties.custom.properties.description.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}data1.format!==void 0&&(validate118(
data1.format,{instancePath:instancePath+"/custom/format",parentData:data1,parentDataProperty:"format",rootData})||(vErrors=vErrors===null?validate118.errors:vErrors.
concat(validate118.errors),errors=vErrors.length))}else{let err8={instancePath:instancePath+"/custom",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}
return validate117.errors=vErrors,errors===0}function validate114(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="function")validate115(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate115.errors:vErrors.concat(validate115.errors),errors=vErrors.length);else if(tag0==="custom")validate117(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate117.errors:vErrors.concat(validate117.errors),errors=vErrors.length);else{let err1={instancePath,
keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,
keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate114.errors=vErrors,errors===0}var schema55={type:["object",
"null"],properties:{search_context_size:{type:"string",openEnum:["low","medium","high"]},user_location:{type:["object","null"],required:["type","approximate"],properties:{
type:{const:"approximate"},approximate:{type:"object",properties:{city:{type:"string"},country:{type:"string"},region:{type:"string"},timezone:{type:"string"}},
additionalProperties:!1}},additionalProperties:!1}},additionalProperties:!1},obj16=["low","medium","high"];function validate127(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null){let err0={instancePath,keyword:"\
type",params:{type:schema55.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
if(!(key0==="search_context_size"||key0==="user_location")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}if(data.search_context_size!==void 0){let data0=data.search_context_size;if(typeof data0=="string"){if(!obj16.includes(
data0)){let err2={instancePath:instancePath+"/search_context_size",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{
let err3={instancePath:instancePath+"/search_context_size",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.
user_location!==void 0){let data1=data.user_location;if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&data1!==null){let err4={instancePath:instancePath+
"/user_location",keyword:"type",params:{type:schema55.properties.user_location.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data1&&typeof data1==
"object"&&!Array.isArray(data1)){if(data1.type===void 0){let err5={instancePath:instancePath+"/user_location",keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data1.approximate===void 0){let err6={instancePath:instancePath+"/user_location",keyword:"required",
params:{missingProperty:"approximate"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}for(let key1 in data1)if(!(key1==="type"||key1==="approximate")){
let err7={instancePath:instancePath+"/user_location",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}if(data1.type!==void 0&&data1.type!=="approximate"){let err8={instancePath:instancePath+"/user_location/type",keyword:"const",params:{allowedValue:"\
approximate"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data1.approximate!==void 0){let data3=data1.approximate;if(data3&&typeof data3=="obj\
ect"&&!Array.isArray(data3)){for(let key2 in data3)if(!(key2==="city"||key2==="country"||key2==="region"||key2==="timezone")){let err9={instancePath:instancePath+
"/user_location/approximate",keyword:"additionalProperties",params:{additionalProperty:key2}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data3.
city!==void 0&&typeof data3.city!="string"){let err10={instancePath:instancePath+"/user_location/approximate/city",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}if(data3.country!==void 0&&typeof data3.country!="string"){let err11={instancePath:instancePath+"/user_locatio\
n/approximate/country",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data3.region!==void 0&&typeof data3.
region!="string"){let err12={instancePath:instancePath+"/user_location/approximate/region",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err12]:
vErrors.push(err12),errors++}if(data3.timezone!==void 0&&typeof data3.timezone!="string"){let err13={instancePath:instancePath+"/user_location/approximate/timez\
one",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/user_locati\
on/approximate",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}}}return validate127.errors=vErrors,errors===
0}var obj5=["text","audio"],obj7=["in_memory","24h"],obj8=["implicit","explicit"],obj9=["30m","12h"],obj10=["none","minimal","low","medium","high","xhigh","max"],
obj15=["low","medium","high"];function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.model===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"model"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.messages===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"messages"}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}for(let key0 in data)if(!func2.call(schema9.properties,key0)){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.model!==void 0&&typeof data.model!="string"){let err3={instancePath:instancePath+"/model",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.messages!==void 0){let data1=data.messages;if(Array.isArray(data1)){
let len0=data1.length;for(let i0=0;i0<len0;i0++)validate26(data1[i0],{instancePath:instancePath+"/messages/"+i0,parentData:data1,parentDataProperty:i0,rootData})||
(vErrors=vErrors===null?validate26.errors:vErrors.concat(validate26.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/messages",keyword:"\
type",params:{type:"array"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.audio!==void 0&&(validate75(data.audio,{instancePath:instancePath+
"/audio",parentData:data,parentDataProperty:"audio",rootData})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length)),
data.frequency_penalty!==void 0){let data4=data.frequency_penalty;if(!(typeof data4=="number"&&isFinite(data4))&&data4!==null){let err5={instancePath:instancePath+
"/frequency_penalty",keyword:"type",params:{type:schema9.properties.frequency_penalty.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.
presence_penalty!==void 0){let data5=data.presence_penalty;if(!(typeof data5=="number"&&isFinite(data5))&&data5!==null){let err6={instancePath:instancePath+"/pr\
esence_penalty",keyword:"type",params:{type:schema9.properties.presence_penalty.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.temperature!==
void 0){let data6=data.temperature;if(!(typeof data6=="number"&&isFinite(data6))&&data6!==null){let err7={instancePath:instancePath+"/temperature",keyword:"type",
params:{type:schema9.properties.temperature.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.top_p!==void 0){let data7=data.top_p;if(!(typeof data7==
"number"&&isFinite(data7))&&data7!==null){let err8={instancePath:instancePath+"/top_p",keyword:"type",params:{type:schema9.properties.top_p.type}};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}}if(data.function_call!==void 0&&(validate77(data.function_call,{instancePath:instancePath+"/function_call",parentData:data,
parentDataProperty:"function_call",rootData})||(vErrors=vErrors===null?validate77.errors:vErrors.concat(validate77.errors),errors=vErrors.length)),data.functions!==
void 0){let data9=data.functions;if(!Array.isArray(data9)&&data9!==null){let err9={instancePath:instancePath+"/functions",keyword:"type",params:{type:schema9.properties.
functions.type}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(Array.isArray(data9)){let len1=data9.length;for(let i1=0;i1<len1;i1++)validate79(data9[i1],
{instancePath:instancePath+"/functions/"+i1,parentData:data9,parentDataProperty:i1,rootData})||(vErrors=vErrors===null?validate79.errors:vErrors.concat(validate79.
errors),errors=vErrors.length)}}if(data.logit_bias!==void 0){let data11=data.logit_bias;if(!(data11&&typeof data11=="object"&&!Array.isArray(data11))&&data11!==
null){let err10={instancePath:instancePath+"/logit_bias",keyword:"type",params:{type:schema9.properties.logit_bias.type}};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}if(data11&&typeof data11=="object"&&!Array.isArray(data11))for(let key1 in data11){let data12=data11[key1];if(!(typeof data12=="number"&&isFinite(
data12))){let err11={instancePath:instancePath+"/logit_bias/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"number"}};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}}}if(data.logprobs!==void 0){let data13=data.logprobs;if(typeof data13!="boolean"&&data13!==null){let err12={instancePath:instancePath+
"/logprobs",keyword:"type",params:{type:schema9.properties.logprobs.type}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.top_logprobs!==void 0){
let data14=data.top_logprobs;if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)&&isFinite(data14))&&data14!==null){let err13={instancePath:instancePath+"\
/top_logprobs",keyword:"type",params:{type:schema9.properties.top_logprobs.type}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.max_completion_tokens!==
void 0){let data15=data.max_completion_tokens;if(!(typeof data15=="number"&&!(data15%1)&&!isNaN(data15)&&isFinite(data15))&&data15!==null){let err14={instancePath:instancePath+
"/max_completion_tokens",keyword:"type",params:{type:schema9.properties.max_completion_tokens.type}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}
if(data.max_tokens!==void 0){let data16=data.max_tokens;if(!(typeof data16=="number"&&!(data16%1)&&!isNaN(data16)&&isFinite(data16))&&data16!==null){let err15={
instancePath:instancePath+"/max_tokens",keyword:"type",params:{type:schema9.properties.max_tokens.type}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}
if(data.metadata!==void 0&&(validate83(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData})||(vErrors=vErrors===
null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length)),data.modalities!==void 0){let data18=data.modalities;if(!Array.isArray(data18)&&
data18!==null){let err16={instancePath:instancePath+"/modalities",keyword:"type",params:{type:schema9.properties.modalities.type}};vErrors===null?vErrors=[err16]:
vErrors.push(err16),errors++}if(Array.isArray(data18)){let len2=data18.length;for(let i2=0;i2<len2;i2++){let data19=data18[i2];if(typeof data19=="string"){if(!obj5.
includes(data19)){let err17={instancePath:instancePath+"/modalities/"+i2,keyword:"openEnum",params:{}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}else{
let err18={instancePath:instancePath+"/modalities/"+i2,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}}if(data.
moderation!==void 0&&(validate85(data.moderation,{instancePath:instancePath+"/moderation",parentData:data,parentDataProperty:"moderation",rootData})||(vErrors=vErrors===
null?validate85.errors:vErrors.concat(validate85.errors),errors=vErrors.length)),data.n!==void 0){let data21=data.n;if(!(typeof data21=="number"&&!(data21%1)&&!isNaN(
data21)&&isFinite(data21))&&data21!==null){let err19={instancePath:instancePath+"/n",keyword:"type",params:{type:schema9.properties.n.type}};vErrors===null?vErrors=
[err19]:vErrors.push(err19),errors++}}if(data.parallel_tool_calls!==void 0){let data22=data.parallel_tool_calls;if(typeof data22!="boolean"&&data22!==null){let err20={
instancePath:instancePath+"/parallel_tool_calls",keyword:"type",params:{type:schema9.properties.parallel_tool_calls.type}};vErrors===null?vErrors=[err20]:vErrors.
push(err20),errors++}}if(data.prediction!==void 0&&(validate90(data.prediction,{instancePath:instancePath+"/prediction",parentData:data,parentDataProperty:"pred\
iction",rootData})||(vErrors=vErrors===null?validate90.errors:vErrors.concat(validate90.errors),errors=vErrors.length)),data.prompt_cache_key!==void 0){let data24=data.
prompt_cache_key;if(typeof data24!="string"&&data24!==null){let err21={instancePath:instancePath+"/prompt_cache_key",keyword:"type",params:{type:schema9.properties.
prompt_cache_key.type}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}if(data.prompt_cache_retention!==void 0){let data25=data.prompt_cache_retention;
if(typeof data25!="string"&&data25!==null){let err22={instancePath:instancePath+"/prompt_cache_retention",keyword:"type",params:{type:schema9.properties.prompt_cache_retention.
type}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(typeof data25=="string"&&!obj7.includes(data25)){let err23={instancePath:instancePath+"/pr\
ompt_cache_retention",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}if(data.prompt_cache_options!==void 0){let data26=data.
prompt_cache_options;if(!(data26&&typeof data26=="object"&&!Array.isArray(data26))&&data26!==null){let err24={instancePath:instancePath+"/prompt_cache_options",
keyword:"type",params:{type:schema9.properties.prompt_cache_options.type}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}if(data26&&typeof data26==
"object"&&!Array.isArray(data26)){for(let key2 in data26)if(!(key2==="mode"||key2==="ttl")){let err25={instancePath:instancePath+"/prompt_cache_options",keyword:"\
additionalProperties",params:{additionalProperty:key2}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}if(data26.mode!==void 0){let data27=data26.mode;
if(typeof data27=="string"){if(!obj8.includes(data27)){let err26={instancePath:instancePath+"/prompt_cache_options/mode",keyword:"openEnum",params:{}};vErrors===
null?vErrors=[err26]:vErrors.push(err26),errors++}}else{let err27={instancePath:instancePath+"/prompt_cache_options/mode",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data26.ttl!==void 0){let data28=data26.ttl;if(typeof data28=="string"){if(!obj9.includes(data28)){
let err28={instancePath:instancePath+"/prompt_cache_options/ttl",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}else{
let err29={instancePath:instancePath+"/prompt_cache_options/ttl",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}}}
if(data.reasoning_effort!==void 0){let data29=data.reasoning_effort;if(typeof data29!="string"&&data29!==null){let err30={instancePath:instancePath+"/reasoning_\
effort",keyword:"type",params:{type:schema9.properties.reasoning_effort.type}};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}if(typeof data29=="st\
ring"&&!obj10.includes(data29)){let err31={instancePath:instancePath+"/reasoning_effort",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err31]:vErrors.push(
err31),errors++}}if(data.response_format!==void 0){let data30=data.response_format;if(!(data30&&typeof data30=="object"&&!Array.isArray(data30))&&data30!==null){
let err32={instancePath:instancePath+"/response_format",keyword:"type",params:{type:schema9.properties.response_format.type}};vErrors===null?vErrors=[err32]:vErrors.
push(err32),errors++}let _errs60=errors,valid10=!0,_errs61=errors;if(!(data30&&typeof data30=="object"&&!Array.isArray(data30))){let err33={};vErrors===null?vErrors=
[err33]:vErrors.push(err33),errors++}var _valid0=_errs61===errors;if(errors=_errs60,vErrors!==null&&(_errs60?vErrors.length=_errs60:vErrors=null),_valid0){let _errs63=errors;
validate93(data30,{instancePath:instancePath+"/response_format",parentData:data,parentDataProperty:"response_format",rootData})||(vErrors=vErrors===null?validate93.
errors:vErrors.concat(validate93.errors),errors=vErrors.length);var _valid0=_errs63===errors;valid10=_valid0}if(!valid10){let err34={instancePath:instancePath+"\
/response_format",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}if(data.safety_identifier!==void 0){
let data31=data.safety_identifier;if(typeof data31!="string"&&data31!==null){let err35={instancePath:instancePath+"/safety_identifier",keyword:"type",params:{type:schema9.
properties.safety_identifier.type}};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}if(data.seed!==void 0){let data32=data.seed;if(!(typeof data32==
"number"&&!(data32%1)&&!isNaN(data32)&&isFinite(data32))&&data32!==null){let err36={instancePath:instancePath+"/seed",keyword:"type",params:{type:schema9.properties.
seed.type}};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}}if(data.service_tier!==void 0&&(validate102(data.service_tier,{instancePath:instancePath+
"/service_tier",parentData:data,parentDataProperty:"service_tier",rootData})||(vErrors=vErrors===null?validate102.errors:vErrors.concat(validate102.errors),errors=
vErrors.length)),data.stop!==void 0){let data34=data.stop;if(typeof data34!="string"&&!Array.isArray(data34)&&data34!==null){let err37={instancePath:instancePath+
"/stop",keyword:"type",params:{type:schema9.properties.stop.type}};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}if(Array.isArray(data34)){let len3=data34.
length;for(let i3=0;i3<len3;i3++)if(typeof data34[i3]!="string"){let err38={instancePath:instancePath+"/stop/"+i3,keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err38]:vErrors.push(err38),errors++}}}if(data.store!==void 0){let data36=data.store;if(typeof data36!="boolean"&&data36!==null){let err39={instancePath:instancePath+
"/store",keyword:"type",params:{type:schema9.properties.store.type}};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}if(data.stream!==void 0){let data37=data.
stream;if(typeof data37!="boolean"&&data37!==null){let err40={instancePath:instancePath+"/stream",keyword:"type",params:{type:schema9.properties.stream.type}};vErrors===
null?vErrors=[err40]:vErrors.push(err40),errors++}}if(data.stream_options!==void 0){let data38=data.stream_options;if(!(data38&&typeof data38=="object"&&!Array.
isArray(data38))&&data38!==null){let err41={instancePath:instancePath+"/stream_options",keyword:"type",params:{type:schema9.properties.stream_options.type}};vErrors===
null?vErrors=[err41]:vErrors.push(err41),errors++}if(data38&&typeof data38=="object"&&!Array.isArray(data38)){for(let key3 in data38)if(!(key3==="include_usage"||
key3==="include_obfuscation")){let err42={instancePath:instancePath+"/stream_options",keyword:"additionalProperties",params:{additionalProperty:key3}};vErrors===
null?vErrors=[err42]:vErrors.push(err42),errors++}if(data38.include_usage!==void 0){let data39=data38.include_usage;if(typeof data39!="boolean"&&data39!==null){
let err43={instancePath:instancePath+"/stream_options/include_usage",keyword:"type",params:{type:schema9.properties.stream_options.properties.include_usage.type}};
vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}}if(data38.include_obfuscation!==void 0){let data40=data38.include_obfuscation;if(typeof data40!="bo\
olean"&&data40!==null){let err44={instancePath:instancePath+"/stream_options/include_obfuscation",keyword:"type",params:{type:schema9.properties.stream_options.
properties.include_obfuscation.type}};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}}}}if(data.tool_choice!==void 0&&(validate104(data.tool_choice,
{instancePath:instancePath+"/tool_choice",parentData:data,parentDataProperty:"tool_choice",rootData})||(vErrors=vErrors===null?validate104.errors:vErrors.concat(
validate104.errors),errors=vErrors.length)),data.tools!==void 0){let data42=data.tools;if(!Array.isArray(data42)&&data42!==null){let err45={instancePath:instancePath+
"/tools",keyword:"type",params:{type:schema9.properties.tools.type}};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}if(Array.isArray(data42)){let len4=data42.
length;for(let i4=0;i4<len4;i4++)validate114(data42[i4],{instancePath:instancePath+"/tools/"+i4,parentData:data42,parentDataProperty:i4,rootData})||(vErrors=vErrors===
null?validate114.errors:vErrors.concat(validate114.errors),errors=vErrors.length)}}if(data.user!==void 0){let data44=data.user;if(typeof data44!="string"&&data44!==
null){let err46={instancePath:instancePath+"/user",keyword:"type",params:{type:schema9.properties.user.type}};vErrors===null?vErrors=[err46]:vErrors.push(err46),
errors++}}if(data.verbosity!==void 0){let data45=data.verbosity;if(typeof data45!="string"&&data45!==null){let err47={instancePath:instancePath+"/verbosity",keyword:"\
type",params:{type:schema9.properties.verbosity.type}};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}if(typeof data45=="string"&&!obj15.includes(data45)){
let err48={instancePath:instancePath+"/verbosity",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}}data.web_search_options!==
void 0&&(validate127(data.web_search_options,{instancePath:instancePath+"/web_search_options",parentData:data,parentDataProperty:"web_search_options",rootData})||
(vErrors=vErrors===null?validate127.errors:vErrors.concat(validate127.errors),errors=vErrors.length))}else{let err49={instancePath,keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}return validate25.errors=vErrors,errors===0}var response=validate129,schema56={type:"objec\
t",required:["id","object","created","model","choices"],properties:{id:{type:"string"},object:{const:"chat.completion"},created:{type:"integer"},model:{type:"st\
ring"},choices:{type:"array",items:{$ref:"#/$defs/ChatChoice"}},usage:{$ref:"#/$defs/ChatUsage"},service_tier:{$ref:"#/$defs/ChatServiceTier"},system_fingerprint:{
type:["string","null"]},metadata:{$ref:"#/$defs/ChatMetadata"},moderation:{$ref:"#/$defs/ChatModeration"}},additionalProperties:!1},schema57={type:"object",required:[
"index","message","finish_reason"],properties:{index:{type:"integer"},message:{$ref:"#/$defs/ChatResponseMessage"},finish_reason:{$ref:"#/$defs/ChatFinishReason"},
logprobs:{$ref:"#/$defs/ChatLogprobs"}},additionalProperties:!1},schema58={type:"object",required:["role"],properties:{role:{const:"assistant"},content:{type:["\
string","null"]},refusal:{type:["string","null"]},annotations:{type:["array","null"],items:{$ref:"#/$defs/ChatAnnotation"}},audio:{$ref:"#/$defs/ChatAudioAnswer"},
tool_calls:{type:["array","null"],items:{$ref:"#/$defs/ChatToolCall"}},function_call:{$ref:"#/$defs/ChatFunctionCall"},reasoning_content:{type:["string","null"]},
reasoning:{type:["string","null"]},reasoning_details:{$ref:"#/$defs/ChatReasoningDetails"}},additionalProperties:!1};var schema60={type:"object",required:["type","url_citation"],properties:{type:{const:"url_citation"},url_citation:{type:"object",required:["url","title","start_\
index","end_index"],properties:{url:{type:"string"},title:{type:"string"},start_index:{type:"integer"},end_index:{type:"integer"}},additionalProperties:!1}},additionalProperties:!1};
function validate133(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.url_citation===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"url_citation"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data)if(!(key0==="type"||key0==="url_citation")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="url_citation"){let err3={instancePath:instancePath+"/type",keyword:"\
const",params:{allowedValue:"url_citation"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.url_citation!==void 0){let data1=data.url_citation;
if(data1&&typeof data1=="object"&&!Array.isArray(data1)){for(let prop0 of schema60.properties.url_citation.required)if(data1[prop0]===void 0){let err4={instancePath:instancePath+
"/url_citation",keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}for(let key1 in data1)if(!(key1==="\
url"||key1==="title"||key1==="start_index"||key1==="end_index")){let err5={instancePath:instancePath+"/url_citation",keyword:"additionalProperties",params:{additionalProperty:key1}};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data1.url!==void 0&&typeof data1.url!="string"){let err6={instancePath:instancePath+"/url_citation/\
url",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data1.title!==void 0&&typeof data1.title!="string"){let err7={
instancePath:instancePath+"/url_citation/title",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data1.start_index!==
void 0){let data4=data1.start_index;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err8={instancePath:instancePath+"/url_citation\
/start_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data1.end_index!==void 0){let data5=data1.end_index;
if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err9={instancePath:instancePath+"/url_citation/end_index",keyword:"type",params:{type:"\
integer"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath:instancePath+"/url_citation",keyword:"type",params:{type:"ob\
ject"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err11]:vErrors.push(err11),errors++}return validate133.errors=vErrors,errors===0}function validate132(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="url_citation")validate133(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate133.errors:vErrors.concat(validate133.errors),errors=vErrors.length);else{let err1={instancePath,
keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,
keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate132.errors=vErrors,errors===0}var schema61={type:["object",
"null"],required:["id","data","expires_at","transcript"],properties:{id:{type:"string"},data:{type:"string"},expires_at:{type:"integer"},transcript:{type:"strin\
g"}},additionalProperties:!1};function validate136(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data==
"object"&&!Array.isArray(data))&&data!==null){let err0={instancePath,keyword:"type",params:{type:schema61.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema61.required)if(data[prop0]===void 0){let err1={instancePath,keyword:"requi\
red",params:{missingProperty:prop0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="id"||key0==="data"||key0==="exp\
ires_at"||key0==="transcript")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(data.id!==void 0&&typeof data.id!="string"){let err3={instancePath:instancePath+"/id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}if(data.data!==void 0&&typeof data.data!="string"){let err4={instancePath:instancePath+"/data",keyword:"type",params:{type:"s\
tring"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.expires_at!==void 0){let data2=data.expires_at;if(!(typeof data2=="number"&&!(data2%1)&&
!isNaN(data2)&&isFinite(data2))){let err5={instancePath:instancePath+"/expires_at",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.transcript!==void 0&&typeof data.transcript!="string"){let err6={instancePath:instancePath+"/transcript",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}return validate136.errors=vErrors,errors===0}function validate131(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.role===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:"role"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!func2.call(schema58.properties,
key0)){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
role!==void 0&&data.role!=="assistant"){let err2={instancePath:instancePath+"/role",keyword:"const",params:{allowedValue:"assistant"}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.content!==void 0){let data1=data.content;if(typeof data1!="string"&&data1!==null){let err3={instancePath:instancePath+"/cont\
ent",keyword:"type",params:{type:schema58.properties.content.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.refusal!==void 0){let data2=data.
refusal;if(typeof data2!="string"&&data2!==null){let err4={instancePath:instancePath+"/refusal",keyword:"type",params:{type:schema58.properties.refusal.type}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.annotations!==void 0){let data3=data.annotations;if(!Array.isArray(data3)&&data3!==null){let err5={instancePath:instancePath+
"/annotations",keyword:"type",params:{type:schema58.properties.annotations.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(Array.isArray(data3)){
let len0=data3.length;for(let i0=0;i0<len0;i0++)validate132(data3[i0],{instancePath:instancePath+"/annotations/"+i0,parentData:data3,parentDataProperty:i0,rootData})||
(vErrors=vErrors===null?validate132.errors:vErrors.concat(validate132.errors),errors=vErrors.length)}}if(data.audio!==void 0&&(validate136(data.audio,{instancePath:instancePath+
"/audio",parentData:data,parentDataProperty:"audio",rootData})||(vErrors=vErrors===null?validate136.errors:vErrors.concat(validate136.errors),errors=vErrors.length)),
data.tool_calls!==void 0){let data6=data.tool_calls;if(!Array.isArray(data6)&&data6!==null){let err6={instancePath:instancePath+"/tool_calls",keyword:"type",params:{
type:schema58.properties.tool_calls.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(Array.isArray(data6)){let len1=data6.length;for(let i1=0;i1<
len1;i1++)validate55(data6[i1],{instancePath:instancePath+"/tool_calls/"+i1,parentData:data6,parentDataProperty:i1,rootData})||(vErrors=vErrors===null?validate55.
errors:vErrors.concat(validate55.errors),errors=vErrors.length)}}if(data.function_call!==void 0&&(validate61(data.function_call,{instancePath:instancePath+"/fun\
ction_call",parentData:data,parentDataProperty:"function_call",rootData})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.
length)),data.reasoning_content!==void 0){let data9=data.reasoning_content;if(typeof data9!="string"&&data9!==null){let err7={instancePath:instancePath+"/reason\
ing_content",keyword:"type",params:{type:schema58.properties.reasoning_content.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.reasoning!==
void 0){let data10=data.reasoning;if(typeof data10!="string"&&data10!==null){let err8={instancePath:instancePath+"/reasoning",keyword:"type",params:{type:schema58.
properties.reasoning.type}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}data.reasoning_details!==void 0&&(validate63(data.reasoning_details,{instancePath:instancePath+
"/reasoning_details",parentData:data,parentDataProperty:"reasoning_details",rootData})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),
errors=vErrors.length))}else{let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate131.
errors=vErrors,errors===0}var schema62={type:["string","null"],openEnum:["stop","length","tool_calls","content_filter","function_call"]},obj17=["stop","length",
"tool_calls","content_filter","function_call"];function validate142(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(typeof data!="string"&&data!==null){let err0={instancePath,keyword:"type",params:{type:schema62.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(typeof data=="string"&&!obj17.includes(data)){let err1={instancePath,keyword:"openEnum",params:{}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
return validate142.errors=vErrors,errors===0}var schema63={type:["object","null"],properties:{content:{type:["array","null"],items:{$ref:"#/$defs/ChatTokenLogpr\
ob"}},refusal:{type:["array","null"],items:{$ref:"#/$defs/ChatTokenLogprob"}}},additionalProperties:!1},schema64={type:"object",required:["token","logprob"],properties:{
token:{type:"string"},logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"integer"}},top_logprobs:{type:"array",items:{type:"object",required:["to\
ken","logprob"],properties:{token:{type:"string"},logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"integer"}}},additionalProperties:!1}}},additionalProperties:!1};
function validate145(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.token===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"token"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.logprob===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"logprob"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="token"||key0==="logprob"||key0==="bytes"||key0==="top_logprobs")){let err2={instancePath,keyword:"additionalProperties",params:{
additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.token!==void 0&&typeof data.token!="string"){let err3={instancePath:instancePath+
"/token",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.logprob!==void 0){let data1=data.logprob;if(!(typeof data1==
"number"&&isFinite(data1))){let err4={instancePath:instancePath+"/logprob",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.bytes!==void 0){let data2=data.bytes;if(!Array.isArray(data2)&&data2!==null){let err5={instancePath:instancePath+"/bytes",keyword:"type",params:{
type:schema64.properties.bytes.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){
let data3=data2[i0];if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err6={instancePath:instancePath+"/bytes/"+i0,keyword:"type",params:{
type:"integer"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}}if(data.top_logprobs!==void 0){let data4=data.top_logprobs;if(Array.isArray(data4)){
let len1=data4.length;for(let i1=0;i1<len1;i1++){let data5=data4[i1];if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(data5.token===void 0){let err7={
instancePath:instancePath+"/top_logprobs/"+i1,keyword:"required",params:{missingProperty:"token"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data5.
logprob===void 0){let err8={instancePath:instancePath+"/top_logprobs/"+i1,keyword:"required",params:{missingProperty:"logprob"}};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}for(let key1 in data5)if(!(key1==="token"||key1==="logprob"||key1==="bytes")){let err9={instancePath:instancePath+"/top_logprobs/"+i1,keyword:"\
additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data5.token!==void 0&&typeof data5.token!="\
string"){let err10={instancePath:instancePath+"/top_logprobs/"+i1+"/token",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}if(data5.logprob!==void 0){let data7=data5.logprob;if(!(typeof data7=="number"&&isFinite(data7))){let err11={instancePath:instancePath+"/top_logprobs/"+
i1+"/logprob",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data5.bytes!==void 0){let data8=data5.bytes;
if(!Array.isArray(data8)&&data8!==null){let err12={instancePath:instancePath+"/top_logprobs/"+i1+"/bytes",keyword:"type",params:{type:schema64.properties.top_logprobs.
items.properties.bytes.type}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(Array.isArray(data8)){let len2=data8.length;for(let i2=0;i2<len2;i2++){
let data9=data8[i2];if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))){let err13={instancePath:instancePath+"/top_logprobs/"+i1+"/bytes/"+
i2,keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}}}else{let err14={instancePath:instancePath+"/top_logpr\
obs/"+i1,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath:instancePath+"/top_lo\
gprobs",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate145.errors=vErrors,errors===0}function validate144(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null){let err0={instancePath,
keyword:"type",params:{type:schema63.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
if(!(key0==="content"||key0==="refusal")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.content!==void 0){let data0=data.content;if(!Array.isArray(data0)&&data0!==null){let err2={instancePath:instancePath+"/conte\
nt",keyword:"type",params:{type:schema63.properties.content.type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(Array.isArray(data0)){let len0=data0.
length;for(let i0=0;i0<len0;i0++)validate145(data0[i0],{instancePath:instancePath+"/content/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===
null?validate145.errors:vErrors.concat(validate145.errors),errors=vErrors.length)}}if(data.refusal!==void 0){let data2=data.refusal;if(!Array.isArray(data2)&&data2!==
null){let err3={instancePath:instancePath+"/refusal",keyword:"type",params:{type:schema63.properties.refusal.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(Array.isArray(data2)){let len1=data2.length;for(let i1=0;i1<len1;i1++)validate145(data2[i1],{instancePath:instancePath+"/refusal/"+i1,parentData:data2,
parentDataProperty:i1,rootData})||(vErrors=vErrors===null?validate145.errors:vErrors.concat(validate145.errors),errors=vErrors.length)}}}return validate144.errors=
vErrors,errors===0}function validate130(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="\
object"&&!Array.isArray(data)){for(let prop0 of schema57.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="index"||key0==="message"||key0==="finish_reason"||key0==="logprobs")){
let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.index!==
void 0){let data0=data.index;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/index",keyword:"typ\
e",params:{type:"integer"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}data.message!==void 0&&(validate131(data.message,{instancePath:instancePath+
"/message",parentData:data,parentDataProperty:"message",rootData})||(vErrors=vErrors===null?validate131.errors:vErrors.concat(validate131.errors),errors=vErrors.
length)),data.finish_reason!==void 0&&(validate142(data.finish_reason,{instancePath:instancePath+"/finish_reason",parentData:data,parentDataProperty:"finish_rea\
son",rootData})||(vErrors=vErrors===null?validate142.errors:vErrors.concat(validate142.errors),errors=vErrors.length)),data.logprobs!==void 0&&(validate144(data.
logprobs,{instancePath:instancePath+"/logprobs",parentData:data,parentDataProperty:"logprobs",rootData})||(vErrors=vErrors===null?validate144.errors:vErrors.concat(
validate144.errors),errors=vErrors.length))}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate130.errors=vErrors,errors===0}var schema65={type:["object","null"],required:["prompt_tokens","completion_tokens","total_tokens"],properties:{
prompt_tokens:{type:"integer"},completion_tokens:{type:"integer"},total_tokens:{type:"integer"},prompt_tokens_details:{type:["object","null"],properties:{cached_tokens:{
type:["integer","null"]},cache_write_tokens:{type:["integer","null"]},audio_tokens:{type:["integer","null"]},image_tokens:{type:["integer","null"]},text_tokens:{
type:["integer","null"]}},additionalProperties:!1},completion_tokens_details:{type:["object","null"],properties:{reasoning_tokens:{type:["integer","null"]},accepted_prediction_tokens:{
type:["integer","null"]},rejected_prediction_tokens:{type:["integer","null"]},audio_tokens:{type:["integer","null"]},text_tokens:{type:["integer","null"]}},additionalProperties:!1}},
additionalProperties:!1};function validate150(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data==
"object"&&!Array.isArray(data))&&data!==null){let err0={instancePath,keyword:"type",params:{type:schema65.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema65.required)if(data[prop0]===void 0){let err1={instancePath,keyword:"requi\
red",params:{missingProperty:prop0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="prompt_tokens"||key0==="complet\
ion_tokens"||key0==="total_tokens"||key0==="prompt_tokens_details"||key0==="completion_tokens_details")){let err2={instancePath,keyword:"additionalProperties",params:{
additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.prompt_tokens!==void 0){let data0=data.prompt_tokens;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/prompt_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}}if(data.completion_tokens!==void 0){let data1=data.completion_tokens;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/completion_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}if(data.total_tokens!==void 0){let data2=data.total_tokens;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err5={
instancePath:instancePath+"/total_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.prompt_tokens_details!==
void 0){let data3=data.prompt_tokens_details;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null){let err6={instancePath:instancePath+"/pro\
mpt_tokens_details",keyword:"type",params:{type:schema65.properties.prompt_tokens_details.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data3&&
typeof data3=="object"&&!Array.isArray(data3)){for(let key1 in data3)if(!(key1==="cached_tokens"||key1==="cache_write_tokens"||key1==="audio_tokens"||key1==="im\
age_tokens"||key1==="text_tokens")){let err7={instancePath:instancePath+"/prompt_tokens_details",keyword:"additionalProperties",params:{additionalProperty:key1}};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data3.cached_tokens!==void 0){let data4=data3.cached_tokens;if(!(typeof data4=="number"&&!(data4%1)&&
!isNaN(data4)&&isFinite(data4))&&data4!==null){let err8={instancePath:instancePath+"/prompt_tokens_details/cached_tokens",keyword:"type",params:{type:schema65.properties.
prompt_tokens_details.properties.cached_tokens.type}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data3.cache_write_tokens!==void 0){let data5=data3.
cache_write_tokens;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))&&data5!==null){let err9={instancePath:instancePath+"/prompt_tokens_d\
etails/cache_write_tokens",keyword:"type",params:{type:schema65.properties.prompt_tokens_details.properties.cache_write_tokens.type}};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}}if(data3.audio_tokens!==void 0){let data6=data3.audio_tokens;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&
data6!==null){let err10={instancePath:instancePath+"/prompt_tokens_details/audio_tokens",keyword:"type",params:{type:schema65.properties.prompt_tokens_details.properties.
audio_tokens.type}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data3.image_tokens!==void 0){let data7=data3.image_tokens;if(!(typeof data7==
"number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))&&data7!==null){let err11={instancePath:instancePath+"/prompt_tokens_details/image_tokens",keyword:"type",params:{
type:schema65.properties.prompt_tokens_details.properties.image_tokens.type}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data3.text_tokens!==
void 0){let data8=data3.text_tokens;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))&&data8!==null){let err12={instancePath:instancePath+
"/prompt_tokens_details/text_tokens",keyword:"type",params:{type:schema65.properties.prompt_tokens_details.properties.text_tokens.type}};vErrors===null?vErrors=
[err12]:vErrors.push(err12),errors++}}}}if(data.completion_tokens_details!==void 0){let data9=data.completion_tokens_details;if(!(data9&&typeof data9=="object"&&
!Array.isArray(data9))&&data9!==null){let err13={instancePath:instancePath+"/completion_tokens_details",keyword:"type",params:{type:schema65.properties.completion_tokens_details.
type}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data9&&typeof data9=="object"&&!Array.isArray(data9)){for(let key2 in data9)if(!(key2==="r\
easoning_tokens"||key2==="accepted_prediction_tokens"||key2==="rejected_prediction_tokens"||key2==="audio_tokens"||key2==="text_tokens")){let err14={instancePath:instancePath+
"/completion_tokens_details",keyword:"additionalProperties",params:{additionalProperty:key2}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data9.
reasoning_tokens!==void 0){let data10=data9.reasoning_tokens;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))&&data10!==null){let err15={
instancePath:instancePath+"/completion_tokens_details/reasoning_tokens",keyword:"type",params:{type:schema65.properties.completion_tokens_details.properties.reasoning_tokens.
type}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data9.accepted_prediction_tokens!==void 0){let data11=data9.accepted_prediction_tokens;if(!(typeof data11==
"number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11))&&data11!==null){let err16={instancePath:instancePath+"/completion_tokens_details/accepted_prediction_to\
kens",keyword:"type",params:{type:schema65.properties.completion_tokens_details.properties.accepted_prediction_tokens.type}};vErrors===null?vErrors=[err16]:vErrors.
push(err16),errors++}}if(data9.rejected_prediction_tokens!==void 0){let data12=data9.rejected_prediction_tokens;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(
data12)&&isFinite(data12))&&data12!==null){let err17={instancePath:instancePath+"/completion_tokens_details/rejected_prediction_tokens",keyword:"type",params:{type:schema65.
properties.completion_tokens_details.properties.rejected_prediction_tokens.type}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data9.audio_tokens!==
void 0){let data13=data9.audio_tokens;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&isFinite(data13))&&data13!==null){let err18={instancePath:instancePath+
"/completion_tokens_details/audio_tokens",keyword:"type",params:{type:schema65.properties.completion_tokens_details.properties.audio_tokens.type}};vErrors===null?
vErrors=[err18]:vErrors.push(err18),errors++}}if(data9.text_tokens!==void 0){let data14=data9.text_tokens;if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)&&
isFinite(data14))&&data14!==null){let err19={instancePath:instancePath+"/completion_tokens_details/text_tokens",keyword:"type",params:{type:schema65.properties.
completion_tokens_details.properties.text_tokens.type}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}}}}return validate150.errors=vErrors,errors===
0}var schema66={type:["object","null"],required:["input","output"],properties:{input:{$ref:"#/$defs/ChatModerationSide"},output:{$ref:"#/$defs/ChatModerationSid\
e"}},additionalProperties:!1};var schema68={type:"object",required:["type","model","results"],properties:{type:{const:"moderation_results"},model:{type:"string"},results:{type:"array",items:{
type:"object",required:["type","flagged"],properties:{type:{const:"moderation_result"},model:{type:"string"},flagged:{type:"boolean"},categories:{type:"object",
additionalProperties:{type:"boolean"}},category_scores:{type:"object",additionalProperties:{type:"number"}},category_applied_input_types:{type:"object",additionalProperties:{
type:"array",items:{type:"string"}}}},additionalProperties:!1}}},additionalProperties:!1};function validate156(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema68.required)if(data[prop0]===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||
key0==="model"||key0==="results")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="moderation_results"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"m\
oderation_results"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.model!==void 0&&typeof data.model!="string"){let err3={instancePath:instancePath+
"/model",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.results!==void 0){let data2=data.results;if(Array.
isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3.type===void 0){
let err4={instancePath:instancePath+"/results/"+i0,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
if(data3.flagged===void 0){let err5={instancePath:instancePath+"/results/"+i0,keyword:"required",params:{missingProperty:"flagged"}};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}for(let key1 in data3)if(!(key1==="type"||key1==="model"||key1==="flagged"||key1==="categories"||key1==="category_scores"||key1==="c\
ategory_applied_input_types")){let err6={instancePath:instancePath+"/results/"+i0,keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}if(data3.type!==void 0&&data3.type!=="moderation_result"){let err7={instancePath:instancePath+"/results/"+i0+"/type",
keyword:"const",params:{allowedValue:"moderation_result"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data3.model!==void 0&&typeof data3.model!=
"string"){let err8={instancePath:instancePath+"/results/"+i0+"/model",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}
if(data3.flagged!==void 0&&typeof data3.flagged!="boolean"){let err9={instancePath:instancePath+"/results/"+i0+"/flagged",keyword:"type",params:{type:"boolean"}};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data3.categories!==void 0){let data7=data3.categories;if(data7&&typeof data7=="object"&&!Array.isArray(
data7)){for(let key2 in data7)if(typeof data7[key2]!="boolean"){let err10={instancePath:instancePath+"/results/"+i0+"/categories/"+key2.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/res\
ults/"+i0+"/categories",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data3.category_scores!==void 0){let data9=data3.
category_scores;if(data9&&typeof data9=="object"&&!Array.isArray(data9))for(let key3 in data9){let data10=data9[key3];if(!(typeof data10=="number"&&isFinite(data10))){
let err12={instancePath:instancePath+"/results/"+i0+"/category_scores/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath:instancePath+"/results/"+i0+"/category_scores",keyword:"type",params:{type:"obje\
ct"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data3.category_applied_input_types!==void 0){let data11=data3.category_applied_input_types;
if(data11&&typeof data11=="object"&&!Array.isArray(data11))for(let key4 in data11){let data12=data11[key4];if(Array.isArray(data12)){let len1=data12.length;for(let i1=0;i1<
len1;i1++)if(typeof data12[i1]!="string"){let err14={instancePath:instancePath+"/results/"+i0+"/category_applied_input_types/"+key4.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+i1,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/res\
ults/"+i0+"/category_applied_input_types/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err15]:vErrors.
push(err15),errors++}}else{let err16={instancePath:instancePath+"/results/"+i0+"/category_applied_input_types",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err16]:vErrors.push(err16),errors++}}}else{let err17={instancePath:instancePath+"/results/"+i0,keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err17]:vErrors.push(err17),errors++}}}else{let err18={instancePath:instancePath+"/results",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=
[err18]:vErrors.push(err18),errors++}}}else{let err19={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}
return validate156.errors=vErrors,errors===0}var schema69={type:"object",required:["type","code","message"],properties:{type:{const:"error"},code:{type:"string"},
message:{type:"string"}},additionalProperties:!1};function validate157(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema69.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{
missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="code"||key0==="message")){let err1={
instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.
type!=="error"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"error"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.code!==void 0&&typeof data.code!="string"){let err3={instancePath:instancePath+"/code",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}if(data.message!==void 0&&typeof data.message!="string"){let err4={instancePath:instancePath+"/message",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[
err5]:vErrors.push(err5),errors++}return validate157.errors=vErrors,errors===0}function validate155(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="moderation_results")validate156(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate156.errors:vErrors.concat(validate156.errors),errors=vErrors.length);else if(tag0==="e\
rror")validate157(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate157.errors:vErrors.concat(validate157.errors),errors=
vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate155.errors=
vErrors,errors===0}function validate154(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data==
"object"&&!Array.isArray(data))&&data!==null){let err0={instancePath,keyword:"type",params:{type:schema66.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.input===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"input"}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.output===void 0){let err2={instancePath,keyword:"required",params:{missingProperty:"output"}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data)if(!(key0==="input"||key0==="output")){let err3={instancePath,keyword:"additional\
Properties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}data.input!==void 0&&(validate155(data.input,{instancePath:instancePath+
"/input",parentData:data,parentDataProperty:"input",rootData})||(vErrors=vErrors===null?validate155.errors:vErrors.concat(validate155.errors),errors=vErrors.length)),
data.output!==void 0&&(validate155(data.output,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData})||(vErrors=vErrors===null?
validate155.errors:vErrors.concat(validate155.errors),errors=vErrors.length))}return validate154.errors=vErrors,errors===0}function validate129(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema56.required)
if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!func2.call(schema56.properties,key0)){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.id!==void 0&&typeof data.id!="string"){let err2={instancePath:instancePath+"/id",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.object!==void 0&&data.object!=="chat.completion"){let err3={instancePath:instancePath+"/object",keyword:"\
const",params:{allowedValue:"chat.completion"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.created!==void 0){let data2=data.created;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err4={instancePath:instancePath+"/created",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}if(data.model!==void 0&&typeof data.model!="string"){let err5={instancePath:instancePath+"/model",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.choices!==void 0){let data4=data.choices;if(Array.isArray(data4)){let len0=data4.length;
for(let i0=0;i0<len0;i0++)validate130(data4[i0],{instancePath:instancePath+"/choices/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=vErrors===
null?validate130.errors:vErrors.concat(validate130.errors),errors=vErrors.length)}else{let err6={instancePath:instancePath+"/choices",keyword:"type",params:{type:"\
array"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.usage!==void 0&&(validate150(data.usage,{instancePath:instancePath+"/usage",parentData:data,
parentDataProperty:"usage",rootData})||(vErrors=vErrors===null?validate150.errors:vErrors.concat(validate150.errors),errors=vErrors.length)),data.service_tier!==
void 0&&(validate102(data.service_tier,{instancePath:instancePath+"/service_tier",parentData:data,parentDataProperty:"service_tier",rootData})||(vErrors=vErrors===
null?validate102.errors:vErrors.concat(validate102.errors),errors=vErrors.length)),data.system_fingerprint!==void 0){let data8=data.system_fingerprint;if(typeof data8!=
"string"&&data8!==null){let err7={instancePath:instancePath+"/system_fingerprint",keyword:"type",params:{type:schema56.properties.system_fingerprint.type}};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}data.metadata!==void 0&&(validate83(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"\
metadata",rootData})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length)),data.moderation!==void 0&&(validate154(
data.moderation,{instancePath:instancePath+"/moderation",parentData:data,parentDataProperty:"moderation",rootData})||(vErrors=vErrors===null?validate154.errors:
vErrors.concat(validate154.errors),errors=vErrors.length))}else{let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}return validate129.errors=vErrors,errors===0}var streamEvent=validate163,schema70={type:"object",if:{required:["error"]},else:{required:["id",
"object","created","model","choices"]},properties:{id:{type:"string"},object:{const:"chat.completion.chunk"},created:{type:"integer"},model:{type:"string"},choices:{
type:"array",items:{$ref:"#/$defs/ChatChunkChoice"}},usage:{$ref:"#/$defs/ChatUsage"},service_tier:{$ref:"#/$defs/ChatServiceTier"},system_fingerprint:{type:["s\
tring","null"]},obfuscation:{type:"string"},moderation:{$ref:"#/$defs/ChatModeration"},error:{$ref:"#/$defs/ChatError"}},additionalProperties:!1};var schema72={type:"object",properties:{role:{enum:["developer","system","user","assistant","tool",null]},content:{type:["string","null"]},refusal:{type:["strin\
g","null"]},tool_calls:{type:["array","null"],items:{$ref:"#/$defs/ChatToolCallDelta"}},function_call:{type:["object","null"],properties:{name:{type:["string","\
null"]},arguments:{type:["string","null"]}},additionalProperties:!1},audio:{type:["object","null"],properties:{id:{type:"string"},data:{type:"string"},transcript:{
type:"string"},expires_at:{type:"integer"}},additionalProperties:!1},annotations:{type:["array","null"],items:{$ref:"#/$defs/ChatAnnotation"}},reasoning_content:{
type:["string","null"]},reasoning:{type:["string","null"]},reasoning_details:{$ref:"#/$defs/ChatReasoningDetails"}},additionalProperties:!1},schema73={type:"obj\
ect",required:["index"],properties:{index:{type:"integer"},id:{type:["string","null"]},type:{enum:["function","custom",null]},function:{type:["object","null"],properties:{
name:{type:["string","null"]},arguments:{type:["string","null"]}},additionalProperties:!1},custom:{type:["object","null"],properties:{name:{type:["string","null"]},
input:{type:["string","null"]}},additionalProperties:!1}},additionalProperties:!1};function validate166(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.index===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
index"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="index"||key0==="id"||key0==="type"||key0==="function"||key0===
"custom")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
index!==void 0){let data0=data.index;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/index",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.id!==void 0){let data1=data.id;if(typeof data1!="string"&&data1!==
null){let err3={instancePath:instancePath+"/id",keyword:"type",params:{type:schema73.properties.id.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}
if(data.type!==void 0){let data2=data.type;if(!(data2==="function"||data2==="custom"||data2===null)){let err4={instancePath:instancePath+"/type",keyword:"enum",
params:{allowedValues:schema73.properties.type.enum}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.function!==void 0){let data3=data.function;
if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null){let err5={instancePath:instancePath+"/function",keyword:"type",params:{type:schema73.properties.
function.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data3&&typeof data3=="object"&&!Array.isArray(data3)){for(let key1 in data3)if(!(key1===
"name"||key1==="arguments")){let err6={instancePath:instancePath+"/function",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}if(data3.name!==void 0){let data4=data3.name;if(typeof data4!="string"&&data4!==null){let err7={instancePath:instancePath+"/f\
unction/name",keyword:"type",params:{type:schema73.properties.function.properties.name.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data3.
arguments!==void 0){let data5=data3.arguments;if(typeof data5!="string"&&data5!==null){let err8={instancePath:instancePath+"/function/arguments",keyword:"type",
params:{type:schema73.properties.function.properties.arguments.type}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}}if(data.custom!==void 0){let data6=data.
custom;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))&&data6!==null){let err9={instancePath:instancePath+"/custom",keyword:"type",params:{type:schema73.
properties.custom.type}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data6&&typeof data6=="object"&&!Array.isArray(data6)){for(let key2 in data6)
if(!(key2==="name"||key2==="input")){let err10={instancePath:instancePath+"/custom",keyword:"additionalProperties",params:{additionalProperty:key2}};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}if(data6.name!==void 0){let data7=data6.name;if(typeof data7!="string"&&data7!==null){let err11={instancePath:instancePath+
"/custom/name",keyword:"type",params:{type:schema73.properties.custom.properties.name.type}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data6.
input!==void 0){let data8=data6.input;if(typeof data8!="string"&&data8!==null){let err12={instancePath:instancePath+"/custom/input",keyword:"type",params:{type:schema73.
properties.custom.properties.input.type}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}}}else{let err13={instancePath,keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate166.errors=vErrors,errors===0}function validate165(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!func2.call(schema72.
properties,key0)){let err0={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.role!==void 0){let data0=data.role;if(!(data0==="developer"||data0==="system"||data0==="user"||data0==="assistant"||data0==="tool"||data0===null)){let err1={
instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues:schema72.properties.role.enum}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.content!==void 0){let data1=data.content;if(typeof data1!="string"&&data1!==null){let err2={instancePath:instancePath+"/content",keyword:"type",params:{
type:schema72.properties.content.type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.refusal!==void 0){let data2=data.refusal;if(typeof data2!=
"string"&&data2!==null){let err3={instancePath:instancePath+"/refusal",keyword:"type",params:{type:schema72.properties.refusal.type}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}if(data.tool_calls!==void 0){let data3=data.tool_calls;if(!Array.isArray(data3)&&data3!==null){let err4={instancePath:instancePath+
"/tool_calls",keyword:"type",params:{type:schema72.properties.tool_calls.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(Array.isArray(data3)){
let len0=data3.length;for(let i0=0;i0<len0;i0++)validate166(data3[i0],{instancePath:instancePath+"/tool_calls/"+i0,parentData:data3,parentDataProperty:i0,rootData})||
(vErrors=vErrors===null?validate166.errors:vErrors.concat(validate166.errors),errors=vErrors.length)}}if(data.function_call!==void 0){let data5=data.function_call;
if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))&&data5!==null){let err5={instancePath:instancePath+"/function_call",keyword:"type",params:{type:schema72.
properties.function_call.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data5&&typeof data5=="object"&&!Array.isArray(data5)){for(let key1 in data5)
if(!(key1==="name"||key1==="arguments")){let err6={instancePath:instancePath+"/function_call",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}if(data5.name!==void 0){let data6=data5.name;if(typeof data6!="string"&&data6!==null){let err7={instancePath:instancePath+
"/function_call/name",keyword:"type",params:{type:schema72.properties.function_call.properties.name.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}
if(data5.arguments!==void 0){let data7=data5.arguments;if(typeof data7!="string"&&data7!==null){let err8={instancePath:instancePath+"/function_call/arguments",keyword:"\
type",params:{type:schema72.properties.function_call.properties.arguments.type}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}}if(data.audio!==void 0){
let data8=data.audio;if(!(data8&&typeof data8=="object"&&!Array.isArray(data8))&&data8!==null){let err9={instancePath:instancePath+"/audio",keyword:"type",params:{
type:schema72.properties.audio.type}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data8&&typeof data8=="object"&&!Array.isArray(data8)){for(let key2 in data8)
if(!(key2==="id"||key2==="data"||key2==="transcript"||key2==="expires_at")){let err10={instancePath:instancePath+"/audio",keyword:"additionalProperties",params:{
additionalProperty:key2}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data8.id!==void 0&&typeof data8.id!="string"){let err11={instancePath:instancePath+
"/audio/id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data8.data!==void 0&&typeof data8.data!="strin\
g"){let err12={instancePath:instancePath+"/audio/data",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data8.
transcript!==void 0&&typeof data8.transcript!="string"){let err13={instancePath:instancePath+"/audio/transcript",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}if(data8.expires_at!==void 0){let data12=data8.expires_at;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&
isFinite(data12))){let err14={instancePath:instancePath+"/audio/expires_at",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err14]:vErrors.push(
err14),errors++}}}}if(data.annotations!==void 0){let data13=data.annotations;if(!Array.isArray(data13)&&data13!==null){let err15={instancePath:instancePath+"/an\
notations",keyword:"type",params:{type:schema72.properties.annotations.type}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(Array.isArray(data13)){
let len1=data13.length;for(let i1=0;i1<len1;i1++)validate132(data13[i1],{instancePath:instancePath+"/annotations/"+i1,parentData:data13,parentDataProperty:i1,rootData})||
(vErrors=vErrors===null?validate132.errors:vErrors.concat(validate132.errors),errors=vErrors.length)}}if(data.reasoning_content!==void 0){let data15=data.reasoning_content;
if(typeof data15!="string"&&data15!==null){let err16={instancePath:instancePath+"/reasoning_content",keyword:"type",params:{type:schema72.properties.reasoning_content.
type}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.reasoning!==void 0){let data16=data.reasoning;if(typeof data16!="string"&&data16!==null){
let err17={instancePath:instancePath+"/reasoning",keyword:"type",params:{type:schema72.properties.reasoning.type}};vErrors===null?vErrors=[err17]:vErrors.push(err17),
errors++}}data.reasoning_details!==void 0&&(validate63(data.reasoning_details,{instancePath:instancePath+"/reasoning_details",parentData:data,parentDataProperty:"\
reasoning_details",rootData})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length))}else{let err18={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}return validate165.errors=vErrors,errors===0}function validate164(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.index===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"index"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.delta===void 0){
let err1={instancePath,keyword:"required",params:{missingProperty:"delta"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0===
"index"||key0==="delta"||key0==="finish_reason"||key0==="logprobs")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.index!==void 0){let data0=data.index;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){
let err3={instancePath:instancePath+"/index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.delta!==void 0&&
(validate165(data.delta,{instancePath:instancePath+"/delta",parentData:data,parentDataProperty:"delta",rootData})||(vErrors=vErrors===null?validate165.errors:vErrors.
concat(validate165.errors),errors=vErrors.length)),data.finish_reason!==void 0&&(validate142(data.finish_reason,{instancePath:instancePath+"/finish_reason",parentData:data,
parentDataProperty:"finish_reason",rootData})||(vErrors=vErrors===null?validate142.errors:vErrors.concat(validate142.errors),errors=vErrors.length)),data.logprobs!==
void 0&&(validate144(data.logprobs,{instancePath:instancePath+"/logprobs",parentData:data,parentDataProperty:"logprobs",rootData})||(vErrors=vErrors===null?validate144.
errors:vErrors.concat(validate144.errors),errors=vErrors.length))}else{let err4={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}return validate164.errors=vErrors,errors===0}function validate163(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0,_errs1=errors,valid0=!0,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.error===void 0&&(missing0=
"error")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}var _valid0=_errs2===errors;if(errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=
_errs1:vErrors=null),!_valid0){let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema70.else.required)if(data[prop0]===
void 0){let err1={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}var _valid0=_errs3===
errors;valid0=_valid0}if(!valid0){let err2={instancePath,keyword:"if",params:{failingKeyword:"else"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!func2.call(schema70.properties,key0)){let err3={instancePath,keyword:"additionalP\
roperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.id!==void 0&&typeof data.id!="string"){let err4={
instancePath:instancePath+"/id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.object!==void 0&&data.object!==
"chat.completion.chunk"){let err5={instancePath:instancePath+"/object",keyword:"const",params:{allowedValue:"chat.completion.chunk"}};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}if(data.created!==void 0){let data2=data.created;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err6={
instancePath:instancePath+"/created",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.model!==void 0&&
typeof data.model!="string"){let err7={instancePath:instancePath+"/model",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}if(data.choices!==void 0){let data4=data.choices;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate164(data4[i0],{instancePath:instancePath+
"/choices/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate164.errors:vErrors.concat(validate164.errors),errors=vErrors.length)}else{
let err8={instancePath:instancePath+"/choices",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.usage!==
void 0&&(validate150(data.usage,{instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"usage",rootData})||(vErrors=vErrors===null?validate150.errors:
vErrors.concat(validate150.errors),errors=vErrors.length)),data.service_tier!==void 0&&(validate102(data.service_tier,{instancePath:instancePath+"/service_tier",
parentData:data,parentDataProperty:"service_tier",rootData})||(vErrors=vErrors===null?validate102.errors:vErrors.concat(validate102.errors),errors=vErrors.length)),
data.system_fingerprint!==void 0){let data8=data.system_fingerprint;if(typeof data8!="string"&&data8!==null){let err9={instancePath:instancePath+"/system_finger\
print",keyword:"type",params:{type:schema70.properties.system_fingerprint.type}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.obfuscation!==
void 0&&typeof data.obfuscation!="string"){let err10={instancePath:instancePath+"/obfuscation",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}data.moderation!==void 0&&(validate154(data.moderation,{instancePath:instancePath+"/moderation",parentData:data,parentDataProperty:"\
moderation",rootData})||(vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.errors),errors=vErrors.length)),data.error!==void 0&&(validate23(data.
error,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData})||(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.
errors),errors=vErrors.length))}else{let err11={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}
return validate163.errors=vErrors,errors===0}export{error,request,response,streamEvent};
