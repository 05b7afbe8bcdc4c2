// Generated from schemas/openai-chat by `npm run generate`. Do not edit.
var error=validate22;var schema8={type:"object",required:["message"],properties:{message:{type:"string"},type:{type:["string","null"]},param:{type:["string","null"]},code:{type:["st\
ring","integer","null"]},misalignment:{$ref:"#/$defs/ChatMisalignment"}},additionalProperties:!1},schema9={type:["object","null"],properties:{detailed_explanation:{
type:"string"},error_type:{type:"string",openEnum:["potentially_unintended_data_transfer","potentially_unintended_data_access","potentially_unintended_destructi\
ve_activity","other"]},review_target:{type:["string","null"]},steer:{type:"object",required:["message"],properties:{message:{type:"string"}},additionalProperties:!1}},
additionalProperties:!1},obj0=["potentially_unintended_data_transfer","potentially_unintended_data_access","potentially_unintended_destructive_activity","other"];
function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(
data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema9.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
key0==="detailed_explanation"||key0==="error_type"||key0==="review_target"||key0==="steer"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.detailed_explanation!==void 0&&typeof data.detailed_explanation!="string"&&(vErrors=note(vErrors,instancePath+"/detailed_explanation","type",{
type:"string"}),errors++),data.error_type!==void 0){let data1=data.error_type;typeof data1=="string"?obj0.includes(data1)||(vErrors=note(vErrors,instancePath+"/\
error_type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/error_type","type",{type:"string"}),errors++)}if(data.review_target!==void 0){let data2=data.
review_target;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/review_target","type",{type:schema9.properties.review_target.type}),errors++)}
if(data.steer!==void 0){let data3=data.steer;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){data3.message===void 0&&(vErrors=note(vErrors,instancePath+
"/steer","required",{missingProperty:"message"}),errors++);for(let key1 in data3)key1!=="message"&&(vErrors=note(vErrors,instancePath+"/steer","additionalProper\
ties",{additionalProperty:key1}),errors++);data3.message!==void 0&&typeof data3.message!="string"&&(vErrors=note(vErrors,instancePath+"/steer/message","type",{type:"\
string"}),errors++)}else vErrors=note(vErrors,instancePath+"/steer","type",{type:"object"}),errors++}}return validate24.errors=vErrors,errors===0}function validate23(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.message===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"message"}),errors++);for(let key0 in data)key0==="message"||key0==="type"||key0==="param"||
key0==="code"||key0==="misalignment"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.message!==void 0&&typeof data.
message!="string"&&(vErrors=note(vErrors,instancePath+"/message","type",{type:"string"}),errors++),data.type!==void 0){let data1=data.type;typeof data1!="string"&&
data1!==null&&(vErrors=note(vErrors,instancePath+"/type","type",{type:schema8.properties.type.type}),errors++)}if(data.param!==void 0){let data2=data.param;typeof data2!=
"string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/param","type",{type:schema8.properties.param.type}),errors++)}if(data.code!==void 0){let data3=data.
code;typeof data3!="string"&&!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/code","ty\
pe",{type:schema8.properties.code.type}),errors++)}data.misalignment!==void 0&&(validate24(data.misalignment,{instancePath:instancePath+"/misalignment",parentData:data,
parentDataProperty:"misalignment",rootData})||(vErrors=join(vErrors,validate24.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate23.errors=vErrors,errors===0}function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.error===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"error"}),errors++);
for(let key0 in data)key0!=="error"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.error!==void 0&&(validate23(
data.error,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData})||(vErrors=join(vErrors,validate23.errors),errors=vErrors.length))}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate22.errors=vErrors,errors===0}var request=validate27,schema10={type:"object",required:[
"model","messages"],properties:{model:{type:"string"},messages:{type:"array",items:{$ref:"#/$defs/ChatMessage"}},audio:{$ref:"#/$defs/ChatAudioOptions"},frequency_penalty:{
type:["number","null"]},presence_penalty:{type:["number","null"]},temperature:{type:["number","null"]},top_p:{type:["number","null"]},function_call:{$ref:"#/$de\
fs/ChatFunctionChoice"},functions:{type:["array","null"],items:{$ref:"#/$defs/ChatLegacyFunction"}},logit_bias:{type:["object","null"],additionalProperties:{type:"\
number"}},logprobs:{type:["boolean","null"]},top_logprobs:{type:["integer","null"]},max_completion_tokens:{type:["integer","null"]},max_tokens:{type:["integer",
"null"]},metadata:{$ref:"#/$defs/ChatMetadata"},modalities:{type:["array","null"],items:{type:"string",openEnum:["text","audio"]}},moderation:{$ref:"#/$defs/Cha\
tModerationOptions"},n:{type:["integer","null"]},parallel_tool_calls:{type:["boolean","null"]},prediction:{$ref:"#/$defs/ChatPrediction"},prompt_cache_key:{type:[
"string","null"]},prompt_cache_retention:{type:["string","null"],openEnum:["in_memory","24h"]},prompt_cache_options:{type:["object","null"],properties:{mode:{type:"\
string",openEnum:["implicit","explicit"]},ttl:{type:"string",openEnum:["30m"]}},additionalProperties:!1},reasoning_effort:{type:["string","null"],openEnum:["non\
e","minimal","low","medium","high","xhigh","max"]},response_format:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ChatResponseFormat"}}]},
safety_identifier:{type:["string","null"]},seed:{type:["integer","null"]},service_tier:{$ref:"#/$defs/ChatServiceTier"},stop:{type:["string","array","null"],items:{
type:"string"}},store:{type:["boolean","null"]},stream:{type:["boolean","null"]},stream_options:{type:["object","null"],properties:{include_usage:{type:["boolea\
n","null"]},include_obfuscation:{type:["boolean","null"]}},additionalProperties:!1},tool_choice:{$ref:"#/$defs/ChatToolChoice"},tools:{type:["array","null"],items:{
$ref:"#/$defs/ChatTool"}},user:{type:["string","null"]},verbosity:{type:["string","null"],openEnum:["low","medium","high"]},web_search_options:{$ref:"#/$defs/Ch\
atWebSearchOptions"}},additionalProperties:!1},func2=Object.prototype.hasOwnProperty;var schema12={type:"object",required:["role","content"],properties:{role:{const:"developer"},content:{type:["string","array"],items:{$ref:"#/$defs/ChatTextOnlyP\
art"}},name:{type:"string"}},additionalProperties:!1};var schema15={type:["object","null"],required:["mode"],properties:{mode:{type:"string",openEnum:["explicit"]},ttl:{type:"string",openEnum:["30m","12h"]}},additionalProperties:!1},
obj1=["explicit"],obj2=["30m","12h"];function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&
typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema15.type}),errors++),data&&typeof data=="object"&&
!Array.isArray(data)){data.mode===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"mode"}),errors++);for(let key0 in data)key0==="mode"||
key0==="ttl"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.mode!==void 0){let data0=data.mode;typeof data0==
"string"?obj1.includes(data0)||(vErrors=note(vErrors,instancePath+"/mode","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/mode","type",{type:"stri\
ng"}),errors++)}if(data.ttl!==void 0){let data1=data.ttl;typeof data1=="string"?obj2.includes(data1)||(vErrors=note(vErrors,instancePath+"/ttl","openEnum",{}),errors++):
(vErrors=note(vErrors,instancePath+"/ttl","type",{type:"string"}),errors++)}}return validate32.errors=vErrors,errors===0}function validate31(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"text"}),
errors++);for(let key0 in data)key0==="type"||key0==="text"||key0==="prompt_cache_breakpoint"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="text"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"text"}),errors++),data.text!==void 0&&typeof data.
text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++),data.prompt_cache_breakpoint!==void 0&&(validate32(data.prompt_cache_breakpoint,
{instancePath:instancePath+"/prompt_cache_breakpoint",parentData:data,parentDataProperty:"prompt_cache_breakpoint",rootData})||(vErrors=join(vErrors,validate32.
errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate31.errors=vErrors,errors===0}function validate30(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="text"?validate31(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"\
mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate30.errors=vErrors,errors===0}function validate29(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.role===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"role"}),errors++),data.content===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"content"}),errors++);for(let key0 in data)
key0==="role"||key0==="content"||key0==="name"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.role!==void 0&&
data.role!=="developer"&&(vErrors=note(vErrors,instancePath+"/role","const",{allowedValue:"developer"}),errors++),data.content!==void 0){let data1=data.content;
if(typeof data1!="string"&&!Array.isArray(data1)&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema12.properties.content.type}),errors++),Array.
isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate30(data1[i0],{instancePath:instancePath+"/content/"+i0,parentData:data1,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate30.errors),errors=vErrors.length)}}data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+
"/name","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate29.errors=vErrors,errors===0}var schema16={
type:"object",required:["role","content"],properties:{role:{const:"system"},content:{type:["string","array"],items:{$ref:"#/$defs/ChatTextOnlyPart"}},name:{type:"\
string"}},additionalProperties:!1};function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.role===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"role"}),errors++),data.content===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"content"}),errors++);for(let key0 in data)key0==="role"||key0==="content"||key0==="name"||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.role!==void 0&&data.role!=="system"&&(vErrors=note(vErrors,
instancePath+"/role","const",{allowedValue:"system"}),errors++),data.content!==void 0){let data1=data.content;if(typeof data1!="string"&&!Array.isArray(data1)&&
(vErrors=note(vErrors,instancePath+"/content","type",{type:schema16.properties.content.type}),errors++),Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<
len0;i0++)validate30(data1[i0],{instancePath:instancePath+"/content/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate30.errors),
errors=vErrors.length)}}data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate36.errors=vErrors,errors===0}var schema17={type:"object",required:["role","content"],properties:{
role:{const:"user"},content:{type:["string","array"],items:{$ref:"#/$defs/ChatUserPart"}},name:{type:"string"}},additionalProperties:!1};var obj3=["auto","low","high","original"];function validate40(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.image_url===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"image_url"}),errors++);for(let key0 in data)key0==="type"||key0==="image_url"||key0==="p\
rompt_cache_breakpoint"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="imag\
e_url"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"image_url"}),errors++),data.image_url!==void 0){let data1=data.image_url;if(data1&&typeof data1==
"object"&&!Array.isArray(data1)){data1.url===void 0&&(vErrors=note(vErrors,instancePath+"/image_url","required",{missingProperty:"url"}),errors++);for(let key1 in data1)
key1==="url"||key1==="detail"||(vErrors=note(vErrors,instancePath+"/image_url","additionalProperties",{additionalProperty:key1}),errors++);if(data1.url!==void 0&&
typeof data1.url!="string"&&(vErrors=note(vErrors,instancePath+"/image_url/url","type",{type:"string"}),errors++),data1.detail!==void 0){let data3=data1.detail;
typeof data3=="string"?obj3.includes(data3)||(vErrors=note(vErrors,instancePath+"/image_url/detail","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+
"/image_url/detail","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/image_url","type",{type:"object"}),errors++}data.prompt_cache_breakpoint!==
void 0&&(validate32(data.prompt_cache_breakpoint,{instancePath:instancePath+"/prompt_cache_breakpoint",parentData:data,parentDataProperty:"prompt_cache_breakpoi\
nt",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate40.
errors=vErrors,errors===0}var obj4=["wav","mp3"];function validate42(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.input_audio===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"input_audio"}),errors++);for(let key0 in data)key0==="type"||key0==="input_audio"||key0==="promp\
t_cache_breakpoint"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="input_au\
dio"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"input_audio"}),errors++),data.input_audio!==void 0){let data1=data.input_audio;if(data1&&
typeof data1=="object"&&!Array.isArray(data1)){data1.data===void 0&&(vErrors=note(vErrors,instancePath+"/input_audio","required",{missingProperty:"data"}),errors++),
data1.format===void 0&&(vErrors=note(vErrors,instancePath+"/input_audio","required",{missingProperty:"format"}),errors++);for(let key1 in data1)key1==="data"||key1===
"format"||(vErrors=note(vErrors,instancePath+"/input_audio","additionalProperties",{additionalProperty:key1}),errors++);if(data1.data!==void 0&&typeof data1.data!=
"string"&&(vErrors=note(vErrors,instancePath+"/input_audio/data","type",{type:"string"}),errors++),data1.format!==void 0){let data3=data1.format;typeof data3=="\
string"?obj4.includes(data3)||(vErrors=note(vErrors,instancePath+"/input_audio/format","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/input_audio\
/format","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/input_audio","type",{type:"object"}),errors++}data.prompt_cache_breakpoint!==
void 0&&(validate32(data.prompt_cache_breakpoint,{instancePath:instancePath+"/prompt_cache_breakpoint",parentData:data,parentDataProperty:"prompt_cache_breakpoi\
nt",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate42.
errors=vErrors,errors===0}function validate44(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.file===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"file"}),errors++);for(let key0 in data)key0==="type"||key0==="file"||key0==="prompt_cache_breakpoint"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="file"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
file"}),errors++),data.file!==void 0){let data1=data.file,_errs5=errors,valid1=!1,_errs6=errors;data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.file_data===
void 0&&(vErrors=note(vErrors,instancePath+"/file","required",{missingProperty:"file_data"}),errors++);var _valid0=_errs6===errors;if(valid1=valid1||_valid0,!valid1){
let _errs7=errors;data1&&typeof data1=="object"&&!Array.isArray(data1)&&data1.file_id===void 0&&(vErrors=note(vErrors,instancePath+"/file","required",{missingProperty:"\
file_id"}),errors++);var _valid0=_errs7===errors;valid1=valid1||_valid0}if(valid1?(errors=_errs5,vErrors!==null&&(_errs5?vErrors.length=_errs5:vErrors=null)):(vErrors=
note(vErrors,instancePath+"/file","anyOf",{}),errors++),data1&&typeof data1=="object"&&!Array.isArray(data1)){for(let key1 in data1)key1==="file_data"||key1==="\
file_id"||key1==="filename"||(vErrors=note(vErrors,instancePath+"/file","additionalProperties",{additionalProperty:key1}),errors++);data1.file_data!==void 0&&typeof data1.
file_data!="string"&&(vErrors=note(vErrors,instancePath+"/file/file_data","type",{type:"string"}),errors++),data1.file_id!==void 0&&typeof data1.file_id!="strin\
g"&&(vErrors=note(vErrors,instancePath+"/file/file_id","type",{type:"string"}),errors++),data1.filename!==void 0&&typeof data1.filename!="string"&&(vErrors=note(
vErrors,instancePath+"/file/filename","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/file","type",{type:"object"}),errors++}data.prompt_cache_breakpoint!==
void 0&&(validate32(data.prompt_cache_breakpoint,{instancePath:instancePath+"/prompt_cache_breakpoint",parentData:data,parentDataProperty:"prompt_cache_breakpoi\
nt",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate44.
errors=vErrors,errors===0}function validate39(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="text"?validate31(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length):tag0===
"image_url"?validate40(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate40.errors),errors=vErrors.length):tag0==="inpu\
t_audio"?validate42(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate42.errors),errors=vErrors.length):tag0==="file"?validate44(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate39.errors=vErrors,errors===0}function validate38(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.role===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"role"}),errors++),data.content===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"conte\
nt"}),errors++);for(let key0 in data)key0==="role"||key0==="content"||key0==="name"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.role!==void 0&&data.role!=="user"&&(vErrors=note(vErrors,instancePath+"/role","const",{allowedValue:"user"}),errors++),data.content!==void 0){
let data1=data.content;if(typeof data1!="string"&&!Array.isArray(data1)&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema17.properties.content.
type}),errors++),Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate39(data1[i0],{instancePath:instancePath+"/content/"+i0,parentData:data1,
parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length)}}data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(
vErrors,instancePath+"/name","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate38.errors=
vErrors,errors===0}var schema22={type:"object",required:["role"],properties:{role:{const:"assistant"},content:{type:["string","array","null"],items:{$ref:"#/$de\
fs/ChatAssistantPart"}},refusal:{type:["string","null"]},annotations:{type:["array","null"],items:{$ref:"#/$defs/ChatAnnotation"}},name:{type:"string"},audio:{type:[
"object","null"],required:["id"],properties:{id:{type:"string"}},additionalProperties:!1},tool_calls:{type:["array","null"],items:{$ref:"#/$defs/ChatToolCall"}},
function_call:{$ref:"#/$defs/ChatFunctionCall"},reasoning_content:{type:["string","null"]},reasoning:{type:["string","null"]},reasoning_details:{$ref:"#/$defs/C\
hatReasoningDetails"}},additionalProperties:!1};function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.refusal===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"refusal"}),errors++);for(let key0 in data)key0==="type"||key0==="refusal"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="refusal"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"refusal"}),errors++),
data.refusal!==void 0&&typeof data.refusal!="string"&&(vErrors=note(vErrors,instancePath+"/refusal","type",{type:"string"}),errors++)}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate53.errors=vErrors,errors===0}function validate52(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="text"?validate31(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate31.errors),errors=vErrors.length):tag0==="refusal"?validate53(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate53.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):
(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate52.errors=vErrors,errors===0}var schema26={type:"object",required:["type","url_citation"],properties:{type:{const:"url_citation"},url_citation:{type:"object",required:["url","title","start_\
index","end_index"],properties:{url:{type:"string"},title:{type:"string"},start_index:{type:"integer"},end_index:{type:"integer"}},additionalProperties:!1}},additionalProperties:!1};
function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.url_citation===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"url_citation"}),errors++);for(let key0 in data)key0==="type"||key0==="url_citation"||(vErrors=note(vErrors,instancePath,"additional\
Properties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="url_citation"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
url_citation"}),errors++),data.url_citation!==void 0){let data1=data.url_citation;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){for(let prop0 of schema26.
properties.url_citation.required)data1[prop0]===void 0&&(vErrors=note(vErrors,instancePath+"/url_citation","required",{missingProperty:prop0}),errors++);for(let key1 in data1)
key1==="url"||key1==="title"||key1==="start_index"||key1==="end_index"||(vErrors=note(vErrors,instancePath+"/url_citation","additionalProperties",{additionalProperty:key1}),
errors++);if(data1.url!==void 0&&typeof data1.url!="string"&&(vErrors=note(vErrors,instancePath+"/url_citation/url","type",{type:"string"}),errors++),data1.title!==
void 0&&typeof data1.title!="string"&&(vErrors=note(vErrors,instancePath+"/url_citation/title","type",{type:"string"}),errors++),data1.start_index!==void 0){let data4=data1.
start_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/url_citation/start_index","type",{type:"int\
eger"}),errors++)}if(data1.end_index!==void 0){let data5=data1.end_index;typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)||(vErrors=note(vErrors,
instancePath+"/url_citation/end_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath+"/url_citation","type",{type:"object"}),errors++}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate58.errors=vErrors,errors===0}function validate57(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="url_citation"?validate58(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate58.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mappin\
g",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate57.errors=vErrors,errors===0}var schema28={type:"object",required:["id","type","function"],properties:{id:{type:"string"},type:{const:"function"},function:{type:"object",required:["name","a\
rguments"],properties:{name:{type:"string"},arguments:{type:"string"}},additionalProperties:!1}},additionalProperties:!1};function validate62(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema28.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="id"||key0==="type"||key0==="\
function"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.id!==void 0&&typeof data.id!="string"&&(vErrors=
note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.type!==void 0&&data.type!=="function"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"function"}),errors++),data.function!==void 0){let data2=data.function;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){data2.name===void 0&&
(vErrors=note(vErrors,instancePath+"/function","required",{missingProperty:"name"}),errors++),data2.arguments===void 0&&(vErrors=note(vErrors,instancePath+"/fun\
ction","required",{missingProperty:"arguments"}),errors++);for(let key1 in data2)key1==="name"||key1==="arguments"||(vErrors=note(vErrors,instancePath+"/functio\
n","additionalProperties",{additionalProperty:key1}),errors++);data2.name!==void 0&&typeof data2.name!="string"&&(vErrors=note(vErrors,instancePath+"/function/n\
ame","type",{type:"string"}),errors++),data2.arguments!==void 0&&typeof data2.arguments!="string"&&(vErrors=note(vErrors,instancePath+"/function/arguments","typ\
e",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/function","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",
{type:"object"}),errors++;return validate62.errors=vErrors,errors===0}var schema29={type:"object",required:["id","type","custom"],properties:{id:{type:"string"},
type:{const:"custom"},custom:{type:"object",required:["name","input"],properties:{name:{type:"string"},input:{type:"string"}},additionalProperties:!1}},additionalProperties:!1};
function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema29.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="id"||key0==="type"||key0==="custom"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.id!==void 0&&
typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.type!==void 0&&data.type!=="custom"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"custom"}),errors++),data.custom!==void 0){let data2=data.custom;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){
data2.name===void 0&&(vErrors=note(vErrors,instancePath+"/custom","required",{missingProperty:"name"}),errors++),data2.input===void 0&&(vErrors=note(vErrors,instancePath+
"/custom","required",{missingProperty:"input"}),errors++);for(let key1 in data2)key1==="name"||key1==="input"||(vErrors=note(vErrors,instancePath+"/custom","add\
itionalProperties",{additionalProperty:key1}),errors++);data2.name!==void 0&&typeof data2.name!="string"&&(vErrors=note(vErrors,instancePath+"/custom/name","typ\
e",{type:"string"}),errors++),data2.input!==void 0&&typeof data2.input!="string"&&(vErrors=note(vErrors,instancePath+"/custom/input","type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath+"/custom","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate63.
errors=vErrors,errors===0}function validate61(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="function"?validate62(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate62.errors),errors=vErrors.length):
tag0==="custom"?validate63(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate63.errors),errors=vErrors.length):(vErrors=
note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",
tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate61.errors=vErrors,errors===0}var schema30={
type:["object","null"],required:["name","arguments"],properties:{name:{type:"string"},arguments:{type:"string"}},additionalProperties:!1};function validate67(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&
(vErrors=note(vErrors,instancePath,"type",{type:schema30.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){data.name===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"name"}),errors++),data.arguments===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"arguments"}),
errors++);for(let key0 in data)key0==="name"||key0==="arguments"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.arguments!==void 0&&typeof data.
arguments!="string"&&(vErrors=note(vErrors,instancePath+"/arguments","type",{type:"string"}),errors++)}return validate67.errors=vErrors,errors===0}var schema31={
type:["array","null"],items:{type:"object",additionalProperties:!0}};function validate69(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(!Array.isArray(data)&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema31.type}),errors++),Array.isArray(data)){let len0=data.
length;for(let i0=0;i0<len0;i0++){let data0=data[i0];data0&&typeof data0=="object"&&!Array.isArray(data0)||(vErrors=note(vErrors,instancePath+"/"+i0,"type",{type:"\
object"}),errors++)}}return validate69.errors=vErrors,errors===0}function validate51(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.role===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"role"}),errors++);
for(let key0 in data)func2.call(schema22.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
role!==void 0&&data.role!=="assistant"&&(vErrors=note(vErrors,instancePath+"/role","const",{allowedValue:"assistant"}),errors++),data.content!==void 0){let data1=data.
content;if(typeof data1!="string"&&!Array.isArray(data1)&&data1!==null&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema22.properties.content.type}),
errors++),Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate52(data1[i0],{instancePath:instancePath+"/content/"+i0,parentData:data1,
parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate52.errors),errors=vErrors.length)}}if(data.refusal!==void 0){let data3=data.refusal;typeof data3!=
"string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/refusal","type",{type:schema22.properties.refusal.type}),errors++)}if(data.annotations!==void 0){let data4=data.
annotations;if(!Array.isArray(data4)&&data4!==null&&(vErrors=note(vErrors,instancePath+"/annotations","type",{type:schema22.properties.annotations.type}),errors++),
Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)validate57(data4[i1],{instancePath:instancePath+"/annotations/"+i1,parentData:data4,parentDataProperty:i1,
rootData})||(vErrors=join(vErrors,validate57.errors),errors=vErrors.length)}}if(data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+
"/name","type",{type:"string"}),errors++),data.audio!==void 0){let data7=data.audio;if(!(data7&&typeof data7=="object"&&!Array.isArray(data7))&&data7!==null&&(vErrors=
note(vErrors,instancePath+"/audio","type",{type:schema22.properties.audio.type}),errors++),data7&&typeof data7=="object"&&!Array.isArray(data7)){data7.id===void 0&&
(vErrors=note(vErrors,instancePath+"/audio","required",{missingProperty:"id"}),errors++);for(let key1 in data7)key1!=="id"&&(vErrors=note(vErrors,instancePath+"\
/audio","additionalProperties",{additionalProperty:key1}),errors++);data7.id!==void 0&&typeof data7.id!="string"&&(vErrors=note(vErrors,instancePath+"/audio/id",
"type",{type:"string"}),errors++)}}if(data.tool_calls!==void 0){let data9=data.tool_calls;if(!Array.isArray(data9)&&data9!==null&&(vErrors=note(vErrors,instancePath+
"/tool_calls","type",{type:schema22.properties.tool_calls.type}),errors++),Array.isArray(data9)){let len2=data9.length;for(let i2=0;i2<len2;i2++)validate61(data9[i2],
{instancePath:instancePath+"/tool_calls/"+i2,parentData:data9,parentDataProperty:i2,rootData})||(vErrors=join(vErrors,validate61.errors),errors=vErrors.length)}}
if(data.function_call!==void 0&&(validate67(data.function_call,{instancePath:instancePath+"/function_call",parentData:data,parentDataProperty:"function_call",rootData})||
(vErrors=join(vErrors,validate67.errors),errors=vErrors.length)),data.reasoning_content!==void 0){let data12=data.reasoning_content;typeof data12!="string"&&data12!==
null&&(vErrors=note(vErrors,instancePath+"/reasoning_content","type",{type:schema22.properties.reasoning_content.type}),errors++)}if(data.reasoning!==void 0){let data13=data.
reasoning;typeof data13!="string"&&data13!==null&&(vErrors=note(vErrors,instancePath+"/reasoning","type",{type:schema22.properties.reasoning.type}),errors++)}data.
reasoning_details!==void 0&&(validate69(data.reasoning_details,{instancePath:instancePath+"/reasoning_details",parentData:data,parentDataProperty:"reasoning_det\
ails",rootData})||(vErrors=join(vErrors,validate69.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate51.
errors=vErrors,errors===0}var schema32={type:"object",required:["role","content","tool_call_id"],properties:{role:{const:"tool"},content:{type:["string","array"],
items:{$ref:"#/$defs/ChatTextOnlyPart"}},tool_call_id:{type:"string"}},additionalProperties:!1};function validate71(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema32.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="role"||key0==="content"||key0==="tool_call_id"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.role!==void 0&&data.role!=="tool"&&(vErrors=note(vErrors,instancePath+"\
/role","const",{allowedValue:"tool"}),errors++),data.content!==void 0){let data1=data.content;if(typeof data1!="string"&&!Array.isArray(data1)&&(vErrors=note(vErrors,
instancePath+"/content","type",{type:schema32.properties.content.type}),errors++),Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate30(
data1[i0],{instancePath:instancePath+"/content/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate30.errors),errors=vErrors.length)}}
data.tool_call_id!==void 0&&typeof data.tool_call_id!="string"&&(vErrors=note(vErrors,instancePath+"/tool_call_id","type",{type:"string"}),errors++)}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate71.errors=vErrors,errors===0}var schema33={type:"object",required:["role","name","cont\
ent"],properties:{role:{const:"function"},name:{type:"string"},content:{type:["string","null"]}},additionalProperties:!1};function validate73(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema33.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="role"||key0==="name"||key0===
"content"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.role!==void 0&&data.role!=="function"&&(vErrors=
note(vErrors,instancePath+"/role","const",{allowedValue:"function"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+
"/name","type",{type:"string"}),errors++),data.content!==void 0){let data2=data.content;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+
"/content","type",{type:schema33.properties.content.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate73.
errors=vErrors,errors===0}function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.role===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"role"}),errors++);let tag0=data.role;typeof tag0==
"string"?tag0==="developer"?validate29(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate29.errors),errors=vErrors.length):
tag0==="system"?validate36(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate36.errors),errors=vErrors.length):tag0==="\
user"?validate38(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate38.errors),errors=vErrors.length):tag0==="assistant"?
validate51(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate51.errors),errors=vErrors.length):tag0==="tool"?validate71(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate71.errors),errors=vErrors.length):tag0==="function"?validate73(data,{
instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate73.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discr\
iminator",{error:"mapping",tag:"role",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"role",tagValue:tag0}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate28.errors=vErrors,errors===0}var schema34={type:["object","null"],required:["f\
ormat","voice"],properties:{format:{type:"string",openEnum:["wav","aac","mp3","flac","opus","pcm16"]},voice:{type:["string","object"],required:["id"],properties:{
id:{type:"string"}},additionalProperties:!1}},additionalProperties:!1},obj5=["wav","aac","mp3","flac","opus","pcm16"];function validate81(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,
instancePath,"type",{type:schema34.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){data.format===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"format"}),errors++),data.voice===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"voice"}),errors++);for(let key0 in data)
key0==="format"||key0==="voice"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.format!==void 0){let data0=data.
format;typeof data0=="string"?obj5.includes(data0)||(vErrors=note(vErrors,instancePath+"/format","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/f\
ormat","type",{type:"string"}),errors++)}if(data.voice!==void 0){let data1=data.voice;if(typeof data1!="string"&&!(data1&&typeof data1=="object"&&!Array.isArray(
data1))&&(vErrors=note(vErrors,instancePath+"/voice","type",{type:schema34.properties.voice.type}),errors++),data1&&typeof data1=="object"&&!Array.isArray(data1)){
data1.id===void 0&&(vErrors=note(vErrors,instancePath+"/voice","required",{missingProperty:"id"}),errors++);for(let key1 in data1)key1!=="id"&&(vErrors=note(vErrors,
instancePath+"/voice","additionalProperties",{additionalProperty:key1}),errors++);data1.id!==void 0&&typeof data1.id!="string"&&(vErrors=note(vErrors,instancePath+
"/voice/id","type",{type:"string"}),errors++)}}}return validate81.errors=vErrors,errors===0}var schema35={type:["string","object","null"],allOf:[{if:{type:"stri\
ng"},then:{enum:["none","auto"]}},{if:{type:"object"},then:{type:"object",required:["name"],properties:{name:{type:"string"}},additionalProperties:!1}}]};function validate83(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;typeof data!="string"&&!(data&&typeof data=="object"&&!Array.isArray(
data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema35.type}),errors++);let _errs2=errors,valid1=!0,_errs3=errors;if(typeof data!="string"){
let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:
vErrors=null),_valid0){let _errs5=errors;data==="none"||data==="auto"||(vErrors=note(vErrors,instancePath,"enum",{allowedValues:schema35.allOf[0].then.enum}),errors++);
var _valid0=_errs5===errors;valid1=_valid0}valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++);let _errs7=errors,valid2=!0,_errs8=errors;
if(!(data&&typeof data=="object"&&!Array.isArray(data))){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid1=_errs8===errors;if(errors=
_errs7,vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=null),_valid1){let _errs10=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){data.name===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0!=="name"&&(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"\
string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;var _valid1=_errs10===errors;valid2=_valid1}return valid2||(vErrors=
note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++),validate83.errors=vErrors,errors===0}var schema37={type:["object","null"],additionalProperties:!0};function validate86(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;return!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema37.type}),errors++),validate86.
errors=vErrors,errors===0}function validate85(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0===
"name"||key0==="description"||key0==="parameters"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.name!==void 0&&
typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.description!==void 0&&typeof data.description!="st\
ring"&&(vErrors=note(vErrors,instancePath+"/description","type",{type:"string"}),errors++),data.parameters!==void 0&&(validate86(data.parameters,{instancePath:instancePath+
"/parameters",parentData:data,parentDataProperty:"parameters",rootData})||(vErrors=join(vErrors,validate86.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate85.errors=vErrors,errors===0}var schema38={type:["object","null"],additionalProperties:{type:"strin\
g"}};function validate89(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.
isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema38.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data))for(let key0 in data)
typeof data[key0]!="string"&&(vErrors=note(vErrors,instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++);return validate89.
errors=vErrors,errors===0}var schema39={type:["object","null"],required:["model"],properties:{model:{type:"string"},policy:{type:["object","null"],properties:{input:{
$ref:"#/$defs/ChatModerationPolicy"},output:{$ref:"#/$defs/ChatModerationPolicy"}},additionalProperties:!1}},additionalProperties:!1},schema40={type:["object","\
null"],required:["mode"],properties:{mode:{type:"string",openEnum:["score","block"]}},additionalProperties:!1},obj7=["score","block"];function validate92(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&
(vErrors=note(vErrors,instancePath,"type",{type:schema40.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){data.mode===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"mode"}),errors++);for(let key0 in data)key0!=="mode"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.mode!==void 0){let data0=data.mode;typeof data0=="string"?obj7.includes(data0)||(vErrors=note(vErrors,instancePath+"/mode","openEnum",{}),errors++):
(vErrors=note(vErrors,instancePath+"/mode","type",{type:"string"}),errors++)}}return validate92.errors=vErrors,errors===0}function validate91(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,
instancePath,"type",{type:schema39.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){data.model===void 0&&(vErrors=note(vErrors,instancePath,"\
required",{missingProperty:"model"}),errors++);for(let key0 in data)key0==="model"||key0==="policy"||(vErrors=note(vErrors,instancePath,"additionalProperties",{
additionalProperty:key0}),errors++);if(data.model!==void 0&&typeof data.model!="string"&&(vErrors=note(vErrors,instancePath+"/model","type",{type:"string"}),errors++),
data.policy!==void 0){let data1=data.policy;if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&data1!==null&&(vErrors=note(vErrors,instancePath+"/polic\
y","type",{type:schema39.properties.policy.type}),errors++),data1&&typeof data1=="object"&&!Array.isArray(data1)){for(let key1 in data1)key1==="input"||key1==="\
output"||(vErrors=note(vErrors,instancePath+"/policy","additionalProperties",{additionalProperty:key1}),errors++);data1.input!==void 0&&(validate92(data1.input,
{instancePath:instancePath+"/policy/input",parentData:data1,parentDataProperty:"input",rootData})||(vErrors=join(vErrors,validate92.errors),errors=vErrors.length)),
data1.output!==void 0&&(validate92(data1.output,{instancePath:instancePath+"/policy/output",parentData:data1,parentDataProperty:"output",rootData})||(vErrors=join(
vErrors,validate92.errors),errors=vErrors.length))}}}return validate91.errors=vErrors,errors===0}var schema41={type:["object","null"],required:["type","content"],
properties:{type:{const:"content"},content:{type:["string","array"],items:{$ref:"#/$defs/ChatTextPart"}}},additionalProperties:!1};function validate96(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,
instancePath,"type",{type:schema41.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"r\
equired",{missingProperty:"type"}),errors++),data.content===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"content"}),errors++);for(let key0 in data)
key0==="type"||key0==="content"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!==
"content"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"content"}),errors++),data.content!==void 0){let data1=data.content;if(typeof data1!=
"string"&&!Array.isArray(data1)&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema41.properties.content.type}),errors++),Array.isArray(data1)){let len0=data1.
length;for(let i0=0;i0<len0;i0++)validate31(data1[i0],{instancePath:instancePath+"/content/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(
vErrors,validate31.errors),errors=vErrors.length)}}}return validate96.errors=vErrors,errors===0}function validate100(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="text"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"text"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate100.errors=vErrors,errors===0}function validate101(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="json_object"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"json_object"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate101.errors=vErrors,errors===
0}var schema45={type:"object",required:["type","json_schema"],properties:{type:{const:"json_schema"},json_schema:{type:"object",required:["name"],properties:{name:{
type:"string"},description:{type:["string","null"]},schema:{$ref:"#/$defs/ChatJsonSchema"},strict:{type:["boolean","null"]}},additionalProperties:!1}},additionalProperties:!1};
function validate102(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.json_schema===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"json_schema"}),errors++);for(let key0 in data)key0==="type"||key0==="json_schema"||(vErrors=note(vErrors,instancePath,"additionalPr\
operties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="json_schema"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
json_schema"}),errors++),data.json_schema!==void 0){let data1=data.json_schema;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){data1.name===void 0&&(vErrors=
note(vErrors,instancePath+"/json_schema","required",{missingProperty:"name"}),errors++);for(let key1 in data1)key1==="name"||key1==="description"||key1==="schem\
a"||key1==="strict"||(vErrors=note(vErrors,instancePath+"/json_schema","additionalProperties",{additionalProperty:key1}),errors++);if(data1.name!==void 0&&typeof data1.
name!="string"&&(vErrors=note(vErrors,instancePath+"/json_schema/name","type",{type:"string"}),errors++),data1.description!==void 0){let data3=data1.description;
typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/json_schema/description","type",{type:schema45.properties.json_schema.properties.description.
type}),errors++)}if(data1.schema!==void 0&&(validate86(data1.schema,{instancePath:instancePath+"/json_schema/schema",parentData:data1,parentDataProperty:"schema",
rootData})||(vErrors=join(vErrors,validate86.errors),errors=vErrors.length)),data1.strict!==void 0){let data5=data1.strict;typeof data5!="boolean"&&data5!==null&&
(vErrors=note(vErrors,instancePath+"/json_schema/strict","type",{type:schema45.properties.json_schema.properties.strict.type}),errors++)}}else vErrors=note(vErrors,
instancePath+"/json_schema","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate102.errors=
vErrors,errors===0}function validate99(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="text"?validate100(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate100.errors),errors=vErrors.length):
tag0==="json_object"?validate101(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate101.errors),errors=vErrors.length):tag0===
"json_schema"?validate102(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate102.errors),errors=vErrors.length):(vErrors=
note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",
tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate99.errors=vErrors,errors===0}var schema46={
type:["string","null"],openEnum:["auto","default","flex","scale","priority","fast"]},obj12=["auto","default","flex","scale","priority","fast"];function validate108(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"&&data!==null&&(vErrors=note(vErrors,instancePath,
"type",{type:schema46.type}),errors++),typeof data=="string"&&(obj12.includes(data)||(vErrors=note(vErrors,instancePath,"openEnum",{}),errors++)),validate108.errors=
vErrors,errors===0}var schema47={type:["string","object","null"],allOf:[{if:{type:"string"},then:{type:"string",openEnum:["none","auto","required"]}},{if:{type:"\
object"},then:{$ref:"#/$defs/ChatToolChoiceObject"}}]},obj13=["none","auto","required"];function validate112(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.function===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"function"}),errors++);for(let key0 in data)key0==="type"||key0==="function"||(vErrors=note(vErrors,instancePath,"additionalProperti\
es",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="function"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"functi\
on"}),errors++),data.function!==void 0){let data1=data.function;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){data1.name===void 0&&(vErrors=note(vErrors,
instancePath+"/function","required",{missingProperty:"name"}),errors++);for(let key1 in data1)key1!=="name"&&(vErrors=note(vErrors,instancePath+"/function","add\
itionalProperties",{additionalProperty:key1}),errors++);data1.name!==void 0&&typeof data1.name!="string"&&(vErrors=note(vErrors,instancePath+"/function/name","t\
ype",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/function","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"typ\
e",{type:"object"}),errors++;return validate112.errors=vErrors,errors===0}function validate113(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.custom===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"custom"}),errors++);for(let key0 in data)key0==="type"||key0==="custom"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="custom"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"custom"}),errors++),
data.custom!==void 0){let data1=data.custom;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){data1.name===void 0&&(vErrors=note(vErrors,instancePath+"/c\
ustom","required",{missingProperty:"name"}),errors++);for(let key1 in data1)key1!=="name"&&(vErrors=note(vErrors,instancePath+"/custom","additionalProperties",{
additionalProperty:key1}),errors++);data1.name!==void 0&&typeof data1.name!="string"&&(vErrors=note(vErrors,instancePath+"/custom/name","type",{type:"string"}),
errors++)}else vErrors=note(vErrors,instancePath+"/custom","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate113.errors=vErrors,errors===0}var obj14=["auto","required"];function validate114(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.allowed_tools===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"allowed_tools"}),errors++);for(let key0 in data)key0==="type"||key0==="allowed_tools"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="allowed_tools"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"allowed_tools"}),errors++),data.allowed_tools!==void 0){let data1=data.allowed_tools;if(data1&&typeof data1=="object"&&
!Array.isArray(data1)){data1.mode===void 0&&(vErrors=note(vErrors,instancePath+"/allowed_tools","required",{missingProperty:"mode"}),errors++),data1.tools===void 0&&
(vErrors=note(vErrors,instancePath+"/allowed_tools","required",{missingProperty:"tools"}),errors++);for(let key1 in data1)key1==="mode"||key1==="tools"||(vErrors=
note(vErrors,instancePath+"/allowed_tools","additionalProperties",{additionalProperty:key1}),errors++);if(data1.mode!==void 0){let data2=data1.mode;typeof data2==
"string"?obj14.includes(data2)||(vErrors=note(vErrors,instancePath+"/allowed_tools/mode","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/allowed_t\
ools/mode","type",{type:"string"}),errors++)}if(data1.tools!==void 0){let data3=data1.tools;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++){
let data4=data3[i0];data4&&typeof data4=="object"&&!Array.isArray(data4)||(vErrors=note(vErrors,instancePath+"/allowed_tools/tools/"+i0,"type",{type:"object"}),
errors++)}}else vErrors=note(vErrors,instancePath+"/allowed_tools/tools","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath+"/allowed_tools",
"type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate114.errors=vErrors,errors===0}function validate111(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="function"?validate112(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate112.errors),errors=vErrors.length):tag0==="custom"?validate113(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate113.errors),errors=vErrors.length):tag0==="allowed_tools"?validate114(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate114.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mappi\
ng",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate111.errors=vErrors,errors===0}function validate110(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;typeof data!="string"&&!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,
"type",{type:schema47.type}),errors++);let _errs2=errors,valid1=!0,_errs3=errors;if(typeof data!="string"){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;typeof data==
"string"?obj13.includes(data)||(vErrors=note(vErrors,instancePath,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath,"type",{type:"string"}),errors++);
var _valid0=_errs5===errors;valid1=_valid0}valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++);let _errs8=errors,valid2=!0,_errs9=errors;
if(!(data&&typeof data=="object"&&!Array.isArray(data))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid1=_errs9===errors;if(errors=
_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null),_valid1){let _errs11=errors;validate111(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate111.errors),errors=vErrors.length);var _valid1=_errs11===errors;valid2=_valid1}return valid2||(vErrors=note(vErrors,instancePath,"\
if",{failingKeyword:"then"}),errors++),validate110.errors=vErrors,errors===0}var schema53={type:"object",required:["type","function"],properties:{type:{const:"function"},function:{type:"object",required:["name"],properties:{name:{type:"s\
tring"},description:{type:["string","null"]},parameters:{$ref:"#/$defs/ChatJsonSchema"},strict:{type:["boolean","null"]}},additionalProperties:!1}},additionalProperties:!1};
function validate121(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.function===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"function"}),errors++);for(let key0 in data)key0==="type"||key0==="function"||(vErrors=note(vErrors,instancePath,"additionalProperti\
es",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="function"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"functi\
on"}),errors++),data.function!==void 0){let data1=data.function;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){data1.name===void 0&&(vErrors=note(vErrors,
instancePath+"/function","required",{missingProperty:"name"}),errors++);for(let key1 in data1)key1==="name"||key1==="description"||key1==="parameters"||key1==="\
strict"||(vErrors=note(vErrors,instancePath+"/function","additionalProperties",{additionalProperty:key1}),errors++);if(data1.name!==void 0&&typeof data1.name!="\
string"&&(vErrors=note(vErrors,instancePath+"/function/name","type",{type:"string"}),errors++),data1.description!==void 0){let data3=data1.description;typeof data3!=
"string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/function/description","type",{type:schema53.properties.function.properties.description.type}),errors++)}
if(data1.parameters!==void 0&&(validate86(data1.parameters,{instancePath:instancePath+"/function/parameters",parentData:data1,parentDataProperty:"parameters",rootData})||
(vErrors=join(vErrors,validate86.errors),errors=vErrors.length)),data1.strict!==void 0){let data5=data1.strict;typeof data5!="boolean"&&data5!==null&&(vErrors=note(
vErrors,instancePath+"/function/strict","type",{type:schema53.properties.function.properties.strict.type}),errors++)}}else vErrors=note(vErrors,instancePath+"/f\
unction","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate121.errors=vErrors,errors===0}
var schema54={type:"object",required:["type","custom"],properties:{type:{const:"custom"},custom:{type:"object",required:["name"],properties:{name:{type:"string"},
description:{type:["string","null"]},format:{$ref:"#/$defs/ChatCustomFormat"}},additionalProperties:!1}},additionalProperties:!1};function validate125(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="text"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"text"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate125.errors=vErrors,errors===0}var obj15=["lark","regex"];function validate126(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.grammar===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"grammar"}),errors++);for(let key0 in data)key0==="type"||key0==="grammar"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="grammar"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
grammar"}),errors++),data.grammar!==void 0){let data1=data.grammar;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){data1.syntax===void 0&&(vErrors=note(
vErrors,instancePath+"/grammar","required",{missingProperty:"syntax"}),errors++),data1.definition===void 0&&(vErrors=note(vErrors,instancePath+"/grammar","requi\
red",{missingProperty:"definition"}),errors++);for(let key1 in data1)key1==="syntax"||key1==="definition"||(vErrors=note(vErrors,instancePath+"/grammar","additi\
onalProperties",{additionalProperty:key1}),errors++);if(data1.syntax!==void 0){let data2=data1.syntax;typeof data2=="string"?obj15.includes(data2)||(vErrors=note(
vErrors,instancePath+"/grammar/syntax","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/grammar/syntax","type",{type:"string"}),errors++)}data1.definition!==
void 0&&typeof data1.definition!="string"&&(vErrors=note(vErrors,instancePath+"/grammar/definition","type",{type:"string"}),errors++)}else vErrors=note(vErrors,
instancePath+"/grammar","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate126.errors=vErrors,
errors===0}function validate124(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="str\
ing"?tag0==="text"?validate125(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate125.errors),errors=vErrors.length):tag0===
"grammar"?validate126(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate126.errors),errors=vErrors.length):(vErrors=note(
vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"\
type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate124.errors=vErrors,errors===0}function validate123(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.custom===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
custom"}),errors++);for(let key0 in data)key0==="type"||key0==="custom"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="custom"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"custom"}),errors++),data.custom!==void 0){let data1=data.
custom;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){data1.name===void 0&&(vErrors=note(vErrors,instancePath+"/custom","required",{missingProperty:"n\
ame"}),errors++);for(let key1 in data1)key1==="name"||key1==="description"||key1==="format"||(vErrors=note(vErrors,instancePath+"/custom","additionalProperties",
{additionalProperty:key1}),errors++);if(data1.name!==void 0&&typeof data1.name!="string"&&(vErrors=note(vErrors,instancePath+"/custom/name","type",{type:"string"}),
errors++),data1.description!==void 0){let data3=data1.description;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/custom/description",
"type",{type:schema54.properties.custom.properties.description.type}),errors++)}data1.format!==void 0&&(validate124(data1.format,{instancePath:instancePath+"/cu\
stom/format",parentData:data1,parentDataProperty:"format",rootData})||(vErrors=join(vErrors,validate124.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath+"/custom","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate123.errors=vErrors,
errors===0}function validate120(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="str\
ing"?tag0==="function"?validate121(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate121.errors),errors=vErrors.length):
tag0==="custom"?validate123(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate123.errors),errors=vErrors.length):(vErrors=
note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",
tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate120.errors=vErrors,errors===0}var schema58={
type:["object","null"],properties:{search_context_size:{type:"string",openEnum:["low","medium","high"]},user_location:{type:["object","null"],required:["type","\
approximate"],properties:{type:{const:"approximate"},approximate:{type:"object",properties:{city:{type:"string"},country:{type:"string"},region:{type:"string"},
timezone:{type:"string"}},additionalProperties:!1}},additionalProperties:!1}},additionalProperties:!1},obj17=["low","medium","high"];function validate133(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&
(vErrors=note(vErrors,instancePath,"type",{type:schema58.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="search\
_context_size"||key0==="user_location"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.search_context_size!==
void 0){let data0=data.search_context_size;typeof data0=="string"?obj17.includes(data0)||(vErrors=note(vErrors,instancePath+"/search_context_size","openEnum",{}),
errors++):(vErrors=note(vErrors,instancePath+"/search_context_size","type",{type:"string"}),errors++)}if(data.user_location!==void 0){let data1=data.user_location;
if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&data1!==null&&(vErrors=note(vErrors,instancePath+"/user_location","type",{type:schema58.properties.user_location.
type}),errors++),data1&&typeof data1=="object"&&!Array.isArray(data1)){data1.type===void 0&&(vErrors=note(vErrors,instancePath+"/user_location","required",{missingProperty:"\
type"}),errors++),data1.approximate===void 0&&(vErrors=note(vErrors,instancePath+"/user_location","required",{missingProperty:"approximate"}),errors++);for(let key1 in data1)
key1==="type"||key1==="approximate"||(vErrors=note(vErrors,instancePath+"/user_location","additionalProperties",{additionalProperty:key1}),errors++);if(data1.type!==
void 0&&data1.type!=="approximate"&&(vErrors=note(vErrors,instancePath+"/user_location/type","const",{allowedValue:"approximate"}),errors++),data1.approximate!==
void 0){let data3=data1.approximate;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){for(let key2 in data3)key2==="city"||key2==="country"||key2==="regi\
on"||key2==="timezone"||(vErrors=note(vErrors,instancePath+"/user_location/approximate","additionalProperties",{additionalProperty:key2}),errors++);data3.city!==
void 0&&typeof data3.city!="string"&&(vErrors=note(vErrors,instancePath+"/user_location/approximate/city","type",{type:"string"}),errors++),data3.country!==void 0&&
typeof data3.country!="string"&&(vErrors=note(vErrors,instancePath+"/user_location/approximate/country","type",{type:"string"}),errors++),data3.region!==void 0&&
typeof data3.region!="string"&&(vErrors=note(vErrors,instancePath+"/user_location/approximate/region","type",{type:"string"}),errors++),data3.timezone!==void 0&&
typeof data3.timezone!="string"&&(vErrors=note(vErrors,instancePath+"/user_location/approximate/timezone","type",{type:"string"}),errors++)}else vErrors=note(vErrors,
instancePath+"/user_location/approximate","type",{type:"object"}),errors++}}}}return validate133.errors=vErrors,errors===0}var obj6=["text","audio"],obj8=["in_m\
emory","24h"],obj9=["implicit","explicit"],obj10=["30m"],obj11=["none","minimal","low","medium","high","xhigh","max"],obj16=["low","medium","high"];function validate27(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.model===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"model"}),errors++),data.messages===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
messages"}),errors++);for(let key0 in data)func2.call(schema10.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.model!==void 0&&typeof data.model!="string"&&(vErrors=note(vErrors,instancePath+"/model","type",{type:"string"}),errors++),data.messages!==void 0){
let data1=data.messages;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate28(data1[i0],{instancePath:instancePath+"/messages/"+i0,
parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate28.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/mess\
ages","type",{type:"array"}),errors++}if(data.audio!==void 0&&(validate81(data.audio,{instancePath:instancePath+"/audio",parentData:data,parentDataProperty:"aud\
io",rootData})||(vErrors=join(vErrors,validate81.errors),errors=vErrors.length)),data.frequency_penalty!==void 0){let data4=data.frequency_penalty;!(typeof data4==
"number"&&isFinite(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/frequency_penalty","type",{type:schema10.properties.frequency_penalty.type}),errors++)}
if(data.presence_penalty!==void 0){let data5=data.presence_penalty;!(typeof data5=="number"&&isFinite(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+
"/presence_penalty","type",{type:schema10.properties.presence_penalty.type}),errors++)}if(data.temperature!==void 0){let data6=data.temperature;!(typeof data6==
"number"&&isFinite(data6))&&data6!==null&&(vErrors=note(vErrors,instancePath+"/temperature","type",{type:schema10.properties.temperature.type}),errors++)}if(data.
top_p!==void 0){let data7=data.top_p;!(typeof data7=="number"&&isFinite(data7))&&data7!==null&&(vErrors=note(vErrors,instancePath+"/top_p","type",{type:schema10.
properties.top_p.type}),errors++)}if(data.function_call!==void 0&&(validate83(data.function_call,{instancePath:instancePath+"/function_call",parentData:data,parentDataProperty:"\
function_call",rootData})||(vErrors=join(vErrors,validate83.errors),errors=vErrors.length)),data.functions!==void 0){let data9=data.functions;if(!Array.isArray(
data9)&&data9!==null&&(vErrors=note(vErrors,instancePath+"/functions","type",{type:schema10.properties.functions.type}),errors++),Array.isArray(data9)){let len1=data9.
length;for(let i1=0;i1<len1;i1++)validate85(data9[i1],{instancePath:instancePath+"/functions/"+i1,parentData:data9,parentDataProperty:i1,rootData})||(vErrors=join(
vErrors,validate85.errors),errors=vErrors.length)}}if(data.logit_bias!==void 0){let data11=data.logit_bias;if(!(data11&&typeof data11=="object"&&!Array.isArray(
data11))&&data11!==null&&(vErrors=note(vErrors,instancePath+"/logit_bias","type",{type:schema10.properties.logit_bias.type}),errors++),data11&&typeof data11=="o\
bject"&&!Array.isArray(data11))for(let key1 in data11){let data12=data11[key1];typeof data12=="number"&&isFinite(data12)||(vErrors=note(vErrors,instancePath+"/l\
ogit_bias/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"number"}),errors++)}}if(data.logprobs!==void 0){let data13=data.logprobs;typeof data13!="b\
oolean"&&data13!==null&&(vErrors=note(vErrors,instancePath+"/logprobs","type",{type:schema10.properties.logprobs.type}),errors++)}if(data.top_logprobs!==void 0){
let data14=data.top_logprobs;!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)&&isFinite(data14))&&data14!==null&&(vErrors=note(vErrors,instancePath+"/top_\
logprobs","type",{type:schema10.properties.top_logprobs.type}),errors++)}if(data.max_completion_tokens!==void 0){let data15=data.max_completion_tokens;!(typeof data15==
"number"&&!(data15%1)&&!isNaN(data15)&&isFinite(data15))&&data15!==null&&(vErrors=note(vErrors,instancePath+"/max_completion_tokens","type",{type:schema10.properties.
max_completion_tokens.type}),errors++)}if(data.max_tokens!==void 0){let data16=data.max_tokens;!(typeof data16=="number"&&!(data16%1)&&!isNaN(data16)&&isFinite(
data16))&&data16!==null&&(vErrors=note(vErrors,instancePath+"/max_tokens","type",{type:schema10.properties.max_tokens.type}),errors++)}if(data.metadata!==void 0&&
(validate89(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData})||(vErrors=join(vErrors,validate89.errors),
errors=vErrors.length)),data.modalities!==void 0){let data18=data.modalities;if(!Array.isArray(data18)&&data18!==null&&(vErrors=note(vErrors,instancePath+"/moda\
lities","type",{type:schema10.properties.modalities.type}),errors++),Array.isArray(data18)){let len2=data18.length;for(let i2=0;i2<len2;i2++){let data19=data18[i2];
typeof data19=="string"?obj6.includes(data19)||(vErrors=note(vErrors,instancePath+"/modalities/"+i2,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+
"/modalities/"+i2,"type",{type:"string"}),errors++)}}}if(data.moderation!==void 0&&(validate91(data.moderation,{instancePath:instancePath+"/moderation",parentData:data,
parentDataProperty:"moderation",rootData})||(vErrors=join(vErrors,validate91.errors),errors=vErrors.length)),data.n!==void 0){let data21=data.n;!(typeof data21==
"number"&&!(data21%1)&&!isNaN(data21)&&isFinite(data21))&&data21!==null&&(vErrors=note(vErrors,instancePath+"/n","type",{type:schema10.properties.n.type}),errors++)}
if(data.parallel_tool_calls!==void 0){let data22=data.parallel_tool_calls;typeof data22!="boolean"&&data22!==null&&(vErrors=note(vErrors,instancePath+"/parallel\
_tool_calls","type",{type:schema10.properties.parallel_tool_calls.type}),errors++)}if(data.prediction!==void 0&&(validate96(data.prediction,{instancePath:instancePath+
"/prediction",parentData:data,parentDataProperty:"prediction",rootData})||(vErrors=join(vErrors,validate96.errors),errors=vErrors.length)),data.prompt_cache_key!==
void 0){let data24=data.prompt_cache_key;typeof data24!="string"&&data24!==null&&(vErrors=note(vErrors,instancePath+"/prompt_cache_key","type",{type:schema10.properties.
prompt_cache_key.type}),errors++)}if(data.prompt_cache_retention!==void 0){let data25=data.prompt_cache_retention;typeof data25!="string"&&data25!==null&&(vErrors=
note(vErrors,instancePath+"/prompt_cache_retention","type",{type:schema10.properties.prompt_cache_retention.type}),errors++),typeof data25=="string"&&(obj8.includes(
data25)||(vErrors=note(vErrors,instancePath+"/prompt_cache_retention","openEnum",{}),errors++))}if(data.prompt_cache_options!==void 0){let data26=data.prompt_cache_options;
if(!(data26&&typeof data26=="object"&&!Array.isArray(data26))&&data26!==null&&(vErrors=note(vErrors,instancePath+"/prompt_cache_options","type",{type:schema10.properties.
prompt_cache_options.type}),errors++),data26&&typeof data26=="object"&&!Array.isArray(data26)){for(let key2 in data26)key2==="mode"||key2==="ttl"||(vErrors=note(
vErrors,instancePath+"/prompt_cache_options","additionalProperties",{additionalProperty:key2}),errors++);if(data26.mode!==void 0){let data27=data26.mode;typeof data27==
"string"?obj9.includes(data27)||(vErrors=note(vErrors,instancePath+"/prompt_cache_options/mode","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/pr\
ompt_cache_options/mode","type",{type:"string"}),errors++)}if(data26.ttl!==void 0){let data28=data26.ttl;typeof data28=="string"?obj10.includes(data28)||(vErrors=
note(vErrors,instancePath+"/prompt_cache_options/ttl","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/prompt_cache_options/ttl","type",{type:"stri\
ng"}),errors++)}}}if(data.reasoning_effort!==void 0){let data29=data.reasoning_effort;typeof data29!="string"&&data29!==null&&(vErrors=note(vErrors,instancePath+
"/reasoning_effort","type",{type:schema10.properties.reasoning_effort.type}),errors++),typeof data29=="string"&&(obj11.includes(data29)||(vErrors=note(vErrors,instancePath+
"/reasoning_effort","openEnum",{}),errors++))}if(data.response_format!==void 0){let data30=data.response_format;!(data30&&typeof data30=="object"&&!Array.isArray(
data30))&&data30!==null&&(vErrors=note(vErrors,instancePath+"/response_format","type",{type:schema10.properties.response_format.type}),errors++);let _errs60=errors,
valid10=!0,_errs61=errors;if(!(data30&&typeof data30=="object"&&!Array.isArray(data30))){let err33={};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}
var _valid0=_errs61===errors;if(errors=_errs60,vErrors!==null&&(_errs60?vErrors.length=_errs60:vErrors=null),_valid0){let _errs63=errors;validate99(data30,{instancePath:instancePath+
"/response_format",parentData:data,parentDataProperty:"response_format",rootData})||(vErrors=join(vErrors,validate99.errors),errors=vErrors.length);var _valid0=_errs63===
errors;valid10=_valid0}valid10||(vErrors=note(vErrors,instancePath+"/response_format","if",{failingKeyword:"then"}),errors++)}if(data.safety_identifier!==void 0){
let data31=data.safety_identifier;typeof data31!="string"&&data31!==null&&(vErrors=note(vErrors,instancePath+"/safety_identifier","type",{type:schema10.properties.
safety_identifier.type}),errors++)}if(data.seed!==void 0){let data32=data.seed;!(typeof data32=="number"&&!(data32%1)&&!isNaN(data32)&&isFinite(data32))&&data32!==
null&&(vErrors=note(vErrors,instancePath+"/seed","type",{type:schema10.properties.seed.type}),errors++)}if(data.service_tier!==void 0&&(validate108(data.service_tier,
{instancePath:instancePath+"/service_tier",parentData:data,parentDataProperty:"service_tier",rootData})||(vErrors=join(vErrors,validate108.errors),errors=vErrors.
length)),data.stop!==void 0){let data34=data.stop;if(typeof data34!="string"&&!Array.isArray(data34)&&data34!==null&&(vErrors=note(vErrors,instancePath+"/stop",
"type",{type:schema10.properties.stop.type}),errors++),Array.isArray(data34)){let len3=data34.length;for(let i3=0;i3<len3;i3++)typeof data34[i3]!="string"&&(vErrors=
note(vErrors,instancePath+"/stop/"+i3,"type",{type:"string"}),errors++)}}if(data.store!==void 0){let data36=data.store;typeof data36!="boolean"&&data36!==null&&
(vErrors=note(vErrors,instancePath+"/store","type",{type:schema10.properties.store.type}),errors++)}if(data.stream!==void 0){let data37=data.stream;typeof data37!=
"boolean"&&data37!==null&&(vErrors=note(vErrors,instancePath+"/stream","type",{type:schema10.properties.stream.type}),errors++)}if(data.stream_options!==void 0){
let data38=data.stream_options;if(!(data38&&typeof data38=="object"&&!Array.isArray(data38))&&data38!==null&&(vErrors=note(vErrors,instancePath+"/stream_options",
"type",{type:schema10.properties.stream_options.type}),errors++),data38&&typeof data38=="object"&&!Array.isArray(data38)){for(let key3 in data38)key3==="include\
_usage"||key3==="include_obfuscation"||(vErrors=note(vErrors,instancePath+"/stream_options","additionalProperties",{additionalProperty:key3}),errors++);if(data38.
include_usage!==void 0){let data39=data38.include_usage;typeof data39!="boolean"&&data39!==null&&(vErrors=note(vErrors,instancePath+"/stream_options/include_usa\
ge","type",{type:schema10.properties.stream_options.properties.include_usage.type}),errors++)}if(data38.include_obfuscation!==void 0){let data40=data38.include_obfuscation;
typeof data40!="boolean"&&data40!==null&&(vErrors=note(vErrors,instancePath+"/stream_options/include_obfuscation","type",{type:schema10.properties.stream_options.
properties.include_obfuscation.type}),errors++)}}}if(data.tool_choice!==void 0&&(validate110(data.tool_choice,{instancePath:instancePath+"/tool_choice",parentData:data,
parentDataProperty:"tool_choice",rootData})||(vErrors=join(vErrors,validate110.errors),errors=vErrors.length)),data.tools!==void 0){let data42=data.tools;if(!Array.
isArray(data42)&&data42!==null&&(vErrors=note(vErrors,instancePath+"/tools","type",{type:schema10.properties.tools.type}),errors++),Array.isArray(data42)){let len4=data42.
length;for(let i4=0;i4<len4;i4++)validate120(data42[i4],{instancePath:instancePath+"/tools/"+i4,parentData:data42,parentDataProperty:i4,rootData})||(vErrors=join(
vErrors,validate120.errors),errors=vErrors.length)}}if(data.user!==void 0){let data44=data.user;typeof data44!="string"&&data44!==null&&(vErrors=note(vErrors,instancePath+
"/user","type",{type:schema10.properties.user.type}),errors++)}if(data.verbosity!==void 0){let data45=data.verbosity;typeof data45!="string"&&data45!==null&&(vErrors=
note(vErrors,instancePath+"/verbosity","type",{type:schema10.properties.verbosity.type}),errors++),typeof data45=="string"&&(obj16.includes(data45)||(vErrors=note(
vErrors,instancePath+"/verbosity","openEnum",{}),errors++))}data.web_search_options!==void 0&&(validate133(data.web_search_options,{instancePath:instancePath+"/\
web_search_options",parentData:data,parentDataProperty:"web_search_options",rootData})||(vErrors=join(vErrors,validate133.errors),errors=vErrors.length))}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate27.errors=vErrors,errors===0}var response=validate135,schema59={type:"object",required:[
"id","object","created","model","choices"],properties:{id:{type:"string"},object:{const:"chat.completion"},created:{type:"integer"},model:{type:"string"},choices:{
type:"array",minItems:1,items:{$ref:"#/$defs/ChatChoice"}},usage:{$ref:"#/$defs/ChatUsage"},service_tier:{$ref:"#/$defs/ChatServiceTier"},system_fingerprint:{type:[
"string","null"]},metadata:{$ref:"#/$defs/ChatMetadata"},moderation:{$ref:"#/$defs/ChatModeration"}},additionalProperties:!1},schema60={type:"object",required:[
"index","message","finish_reason"],properties:{index:{type:"integer"},message:{$ref:"#/$defs/ChatResponseMessage"},finish_reason:{$ref:"#/$defs/ChatFinishReason"},
logprobs:{$ref:"#/$defs/ChatLogprobs"}},additionalProperties:!1},schema61={type:"object",required:["role"],properties:{role:{const:"assistant"},content:{type:["\
string","null"]},refusal:{type:["string","null"]},annotations:{type:["array","null"],items:{$ref:"#/$defs/ChatAnnotation"}},audio:{$ref:"#/$defs/ChatAudioAnswer"},
tool_calls:{type:["array","null"],items:{$ref:"#/$defs/ChatToolCall"}},function_call:{$ref:"#/$defs/ChatFunctionCall"},reasoning_content:{type:["string","null"]},
reasoning:{type:["string","null"]},reasoning_details:{$ref:"#/$defs/ChatReasoningDetails"}},additionalProperties:!1},schema62={type:["object","null"],required:[
"id","data","expires_at","transcript"],properties:{id:{type:"string"},data:{type:"string"},expires_at:{type:"integer"},transcript:{type:"string"}},additionalProperties:!1};
function validate139(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(
data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema62.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema62.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="id"||key0==="data"||
key0==="expires_at"||key0==="transcript"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.id!==void 0&&typeof data.
id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.data!==void 0&&typeof data.data!="string"&&(vErrors=note(vErrors,instancePath+
"/data","type",{type:"string"}),errors++),data.expires_at!==void 0){let data2=data.expires_at;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||
(vErrors=note(vErrors,instancePath+"/expires_at","type",{type:"integer"}),errors++)}data.transcript!==void 0&&typeof data.transcript!="string"&&(vErrors=note(vErrors,
instancePath+"/transcript","type",{type:"string"}),errors++)}return validate139.errors=vErrors,errors===0}function validate137(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.role===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"role"}),errors++);for(let key0 in data)func2.call(schema61.properties,key0)||(vErrors=note(vErrors,instancePath,"addit\
ionalProperties",{additionalProperty:key0}),errors++);if(data.role!==void 0&&data.role!=="assistant"&&(vErrors=note(vErrors,instancePath+"/role","const",{allowedValue:"\
assistant"}),errors++),data.content!==void 0){let data1=data.content;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/content","type",
{type:schema61.properties.content.type}),errors++)}if(data.refusal!==void 0){let data2=data.refusal;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,
instancePath+"/refusal","type",{type:schema61.properties.refusal.type}),errors++)}if(data.annotations!==void 0){let data3=data.annotations;if(!Array.isArray(data3)&&
data3!==null&&(vErrors=note(vErrors,instancePath+"/annotations","type",{type:schema61.properties.annotations.type}),errors++),Array.isArray(data3)){let len0=data3.
length;for(let i0=0;i0<len0;i0++)validate57(data3[i0],{instancePath:instancePath+"/annotations/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=
join(vErrors,validate57.errors),errors=vErrors.length)}}if(data.audio!==void 0&&(validate139(data.audio,{instancePath:instancePath+"/audio",parentData:data,parentDataProperty:"\
audio",rootData})||(vErrors=join(vErrors,validate139.errors),errors=vErrors.length)),data.tool_calls!==void 0){let data6=data.tool_calls;if(!Array.isArray(data6)&&
data6!==null&&(vErrors=note(vErrors,instancePath+"/tool_calls","type",{type:schema61.properties.tool_calls.type}),errors++),Array.isArray(data6)){let len1=data6.
length;for(let i1=0;i1<len1;i1++)validate61(data6[i1],{instancePath:instancePath+"/tool_calls/"+i1,parentData:data6,parentDataProperty:i1,rootData})||(vErrors=join(
vErrors,validate61.errors),errors=vErrors.length)}}if(data.function_call!==void 0&&(validate67(data.function_call,{instancePath:instancePath+"/function_call",parentData:data,
parentDataProperty:"function_call",rootData})||(vErrors=join(vErrors,validate67.errors),errors=vErrors.length)),data.reasoning_content!==void 0){let data9=data.
reasoning_content;typeof data9!="string"&&data9!==null&&(vErrors=note(vErrors,instancePath+"/reasoning_content","type",{type:schema61.properties.reasoning_content.
type}),errors++)}if(data.reasoning!==void 0){let data10=data.reasoning;typeof data10!="string"&&data10!==null&&(vErrors=note(vErrors,instancePath+"/reasoning","\
type",{type:schema61.properties.reasoning.type}),errors++)}data.reasoning_details!==void 0&&(validate69(data.reasoning_details,{instancePath:instancePath+"/reas\
oning_details",parentData:data,parentDataProperty:"reasoning_details",rootData})||(vErrors=join(vErrors,validate69.errors),errors=vErrors.length))}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate137.errors=vErrors,errors===0}var schema63={type:["string","null"],openEnum:["stop","l\
ength","tool_calls","content_filter","function_call"]},obj18=["stop","length","tool_calls","content_filter","function_call"];function validate145(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"&&data!==null&&(vErrors=note(vErrors,instancePath,"type",
{type:schema63.type}),errors++),typeof data=="string"&&(obj18.includes(data)||(vErrors=note(vErrors,instancePath,"openEnum",{}),errors++)),validate145.errors=vErrors,
errors===0}var schema64={type:["object","null"],properties:{content:{type:["array","null"],items:{$ref:"#/$defs/ChatTokenLogprob"}},refusal:{type:["array","null"],
items:{$ref:"#/$defs/ChatTokenLogprob"}}},additionalProperties:!1},schema65={type:"object",required:["token","logprob"],properties:{token:{type:"string"},logprob:{
type:"number"},bytes:{type:["array","null"],items:{type:"integer"}},top_logprobs:{type:"array",items:{type:"object",required:["token","logprob"],properties:{token:{
type:"string"},logprob:{type:"number"},bytes:{type:["array","null"],items:{type:"integer"}}},additionalProperties:!1}}},additionalProperties:!1};function validate148(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.token===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"token"}),errors++),data.logprob===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
logprob"}),errors++);for(let key0 in data)key0==="token"||key0==="logprob"||key0==="bytes"||key0==="top_logprobs"||(vErrors=note(vErrors,instancePath,"additiona\
lProperties",{additionalProperty:key0}),errors++);if(data.token!==void 0&&typeof data.token!="string"&&(vErrors=note(vErrors,instancePath+"/token","type",{type:"\
string"}),errors++),data.logprob!==void 0){let data1=data.logprob;typeof data1=="number"&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/logprob","type",
{type:"number"}),errors++)}if(data.bytes!==void 0){let data2=data.bytes;if(!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+"/bytes","typ\
e",{type:schema65.properties.bytes.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];typeof data3=="nu\
mber"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/bytes/"+i0,"type",{type:"integer"}),errors++)}}}if(data.top_logprobs!==void 0){
let data4=data.top_logprobs;if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++){let data5=data4[i1];if(data5&&typeof data5=="object"&&!Array.
isArray(data5)){data5.token===void 0&&(vErrors=note(vErrors,instancePath+"/top_logprobs/"+i1,"required",{missingProperty:"token"}),errors++),data5.logprob===void 0&&
(vErrors=note(vErrors,instancePath+"/top_logprobs/"+i1,"required",{missingProperty:"logprob"}),errors++);for(let key1 in data5)key1==="token"||key1==="logprob"||
key1==="bytes"||(vErrors=note(vErrors,instancePath+"/top_logprobs/"+i1,"additionalProperties",{additionalProperty:key1}),errors++);if(data5.token!==void 0&&typeof data5.
token!="string"&&(vErrors=note(vErrors,instancePath+"/top_logprobs/"+i1+"/token","type",{type:"string"}),errors++),data5.logprob!==void 0){let data7=data5.logprob;
typeof data7=="number"&&isFinite(data7)||(vErrors=note(vErrors,instancePath+"/top_logprobs/"+i1+"/logprob","type",{type:"number"}),errors++)}if(data5.bytes!==void 0){
let data8=data5.bytes;if(!Array.isArray(data8)&&data8!==null&&(vErrors=note(vErrors,instancePath+"/top_logprobs/"+i1+"/bytes","type",{type:schema65.properties.top_logprobs.
items.properties.bytes.type}),errors++),Array.isArray(data8)){let len2=data8.length;for(let i2=0;i2<len2;i2++){let data9=data8[i2];typeof data9=="number"&&!(data9%
1)&&!isNaN(data9)&&isFinite(data9)||(vErrors=note(vErrors,instancePath+"/top_logprobs/"+i1+"/bytes/"+i2,"type",{type:"integer"}),errors++)}}}}else vErrors=note(
vErrors,instancePath+"/top_logprobs/"+i1,"type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath+"/top_logprobs","type",{type:"array"}),errors++}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate148.errors=vErrors,errors===0}function validate147(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,
"type",{type:schema64.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="content"||key0==="refusal"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.content!==void 0){let data0=data.content;if(!Array.isArray(data0)&&data0!==
null&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema64.properties.content.type}),errors++),Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<
len0;i0++)validate148(data0[i0],{instancePath:instancePath+"/content/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate148.errors),
errors=vErrors.length)}}if(data.refusal!==void 0){let data2=data.refusal;if(!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+"/refusal","\
type",{type:schema64.properties.refusal.type}),errors++),Array.isArray(data2)){let len1=data2.length;for(let i1=0;i1<len1;i1++)validate148(data2[i1],{instancePath:instancePath+
"/refusal/"+i1,parentData:data2,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate148.errors),errors=vErrors.length)}}}return validate147.errors=vErrors,
errors===0}function validate136(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){for(let prop0 of schema60.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);
for(let key0 in data)key0==="index"||key0==="message"||key0==="finish_reason"||key0==="logprobs"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.index!==void 0){let data0=data.index;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=note(vErrors,instancePath+"/\
index","type",{type:"integer"}),errors++)}data.message!==void 0&&(validate137(data.message,{instancePath:instancePath+"/message",parentData:data,parentDataProperty:"\
message",rootData})||(vErrors=join(vErrors,validate137.errors),errors=vErrors.length)),data.finish_reason!==void 0&&(validate145(data.finish_reason,{instancePath:instancePath+
"/finish_reason",parentData:data,parentDataProperty:"finish_reason",rootData})||(vErrors=join(vErrors,validate145.errors),errors=vErrors.length)),data.logprobs!==
void 0&&(validate147(data.logprobs,{instancePath:instancePath+"/logprobs",parentData:data,parentDataProperty:"logprobs",rootData})||(vErrors=join(vErrors,validate147.
errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate136.errors=vErrors,errors===0}var schema66={
type:["object","null"],required:["prompt_tokens","completion_tokens","total_tokens"],properties:{prompt_tokens:{type:"integer"},completion_tokens:{type:"integer"},
total_tokens:{type:"integer"},prompt_tokens_details:{type:["object","null"],properties:{cached_tokens:{type:["integer","null"]},cache_write_tokens:{type:["integ\
er","null"]},audio_tokens:{type:["integer","null"]},image_tokens:{type:["integer","null"]},text_tokens:{type:["integer","null"]}},additionalProperties:!1},completion_tokens_details:{
type:["object","null"],properties:{reasoning_tokens:{type:["integer","null"]},accepted_prediction_tokens:{type:["integer","null"]},rejected_prediction_tokens:{type:[
"integer","null"]},audio_tokens:{type:["integer","null"]},text_tokens:{type:["integer","null"]}},additionalProperties:!1}},additionalProperties:!1};function validate153(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&
(vErrors=note(vErrors,instancePath,"type",{type:schema66.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema66.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="prompt_tokens"||key0==="comp\
letion_tokens"||key0==="total_tokens"||key0==="prompt_tokens_details"||key0==="completion_tokens_details"||(vErrors=note(vErrors,instancePath,"additionalPropert\
ies",{additionalProperty:key0}),errors++);if(data.prompt_tokens!==void 0){let data0=data.prompt_tokens;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(
data0)||(vErrors=note(vErrors,instancePath+"/prompt_tokens","type",{type:"integer"}),errors++)}if(data.completion_tokens!==void 0){let data1=data.completion_tokens;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/completion_tokens","type",{type:"integer"}),errors++)}if(data.
total_tokens!==void 0){let data2=data.total_tokens;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/tota\
l_tokens","type",{type:"integer"}),errors++)}if(data.prompt_tokens_details!==void 0){let data3=data.prompt_tokens_details;if(!(data3&&typeof data3=="object"&&!Array.
isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/prompt_tokens_details","type",{type:schema66.properties.prompt_tokens_details.type}),errors++),
data3&&typeof data3=="object"&&!Array.isArray(data3)){for(let key1 in data3)key1==="cached_tokens"||key1==="cache_write_tokens"||key1==="audio_tokens"||key1==="\
image_tokens"||key1==="text_tokens"||(vErrors=note(vErrors,instancePath+"/prompt_tokens_details","additionalProperties",{additionalProperty:key1}),errors++);if(data3.
cached_tokens!==void 0){let data4=data3.cached_tokens;!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&data4!==null&&(vErrors=note(vErrors,
instancePath+"/prompt_tokens_details/cached_tokens","type",{type:schema66.properties.prompt_tokens_details.properties.cached_tokens.type}),errors++)}if(data3.cache_write_tokens!==
void 0){let data5=data3.cache_write_tokens;!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+
"/prompt_tokens_details/cache_write_tokens","type",{type:schema66.properties.prompt_tokens_details.properties.cache_write_tokens.type}),errors++)}if(data3.audio_tokens!==
void 0){let data6=data3.audio_tokens;!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&data6!==null&&(vErrors=note(vErrors,instancePath+"/p\
rompt_tokens_details/audio_tokens","type",{type:schema66.properties.prompt_tokens_details.properties.audio_tokens.type}),errors++)}if(data3.image_tokens!==void 0){
let data7=data3.image_tokens;!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))&&data7!==null&&(vErrors=note(vErrors,instancePath+"/prompt_to\
kens_details/image_tokens","type",{type:schema66.properties.prompt_tokens_details.properties.image_tokens.type}),errors++)}if(data3.text_tokens!==void 0){let data8=data3.
text_tokens;!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))&&data8!==null&&(vErrors=note(vErrors,instancePath+"/prompt_tokens_details/text\
_tokens","type",{type:schema66.properties.prompt_tokens_details.properties.text_tokens.type}),errors++)}}}if(data.completion_tokens_details!==void 0){let data9=data.
completion_tokens_details;if(!(data9&&typeof data9=="object"&&!Array.isArray(data9))&&data9!==null&&(vErrors=note(vErrors,instancePath+"/completion_tokens_detai\
ls","type",{type:schema66.properties.completion_tokens_details.type}),errors++),data9&&typeof data9=="object"&&!Array.isArray(data9)){for(let key2 in data9)key2===
"reasoning_tokens"||key2==="accepted_prediction_tokens"||key2==="rejected_prediction_tokens"||key2==="audio_tokens"||key2==="text_tokens"||(vErrors=note(vErrors,
instancePath+"/completion_tokens_details","additionalProperties",{additionalProperty:key2}),errors++);if(data9.reasoning_tokens!==void 0){let data10=data9.reasoning_tokens;
!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))&&data10!==null&&(vErrors=note(vErrors,instancePath+"/completion_tokens_details/reasoni\
ng_tokens","type",{type:schema66.properties.completion_tokens_details.properties.reasoning_tokens.type}),errors++)}if(data9.accepted_prediction_tokens!==void 0){
let data11=data9.accepted_prediction_tokens;!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11))&&data11!==null&&(vErrors=note(vErrors,instancePath+
"/completion_tokens_details/accepted_prediction_tokens","type",{type:schema66.properties.completion_tokens_details.properties.accepted_prediction_tokens.type}),
errors++)}if(data9.rejected_prediction_tokens!==void 0){let data12=data9.rejected_prediction_tokens;!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(
data12))&&data12!==null&&(vErrors=note(vErrors,instancePath+"/completion_tokens_details/rejected_prediction_tokens","type",{type:schema66.properties.completion_tokens_details.
properties.rejected_prediction_tokens.type}),errors++)}if(data9.audio_tokens!==void 0){let data13=data9.audio_tokens;!(typeof data13=="number"&&!(data13%1)&&!isNaN(
data13)&&isFinite(data13))&&data13!==null&&(vErrors=note(vErrors,instancePath+"/completion_tokens_details/audio_tokens","type",{type:schema66.properties.completion_tokens_details.
properties.audio_tokens.type}),errors++)}if(data9.text_tokens!==void 0){let data14=data9.text_tokens;!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)&&isFinite(
data14))&&data14!==null&&(vErrors=note(vErrors,instancePath+"/completion_tokens_details/text_tokens","type",{type:schema66.properties.completion_tokens_details.
properties.text_tokens.type}),errors++)}}}}return validate153.errors=vErrors,errors===0}var schema67={type:["object","null"],required:["input","output"],properties:{
input:{$ref:"#/$defs/ChatModerationSide"},output:{$ref:"#/$defs/ChatModerationSide"}},additionalProperties:!1};var schema69={type:"object",required:["type","model","results"],properties:{type:{const:"moderation_results"},model:{type:"string"},results:{type:"array",items:{
type:"object",required:["type","flagged"],properties:{type:{const:"moderation_result"},model:{type:"string"},flagged:{type:"boolean"},categories:{type:"object",
additionalProperties:{type:"boolean"}},category_scores:{type:"object",additionalProperties:{type:"number"}},category_applied_input_types:{type:"object",additionalProperties:{
type:"array",items:{type:"string",openEnum:["text","image"]}}}},additionalProperties:!1}}},additionalProperties:!1},obj19=["text","image"];function validate159(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema69.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="mode\
l"||key0==="results"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="moderat\
ion_results"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"moderation_results"}),errors++),data.model!==void 0&&typeof data.model!="string"&&
(vErrors=note(vErrors,instancePath+"/model","type",{type:"string"}),errors++),data.results!==void 0){let data2=data.results;if(Array.isArray(data2)){let len0=data2.
length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(data3&&typeof data3=="object"&&!Array.isArray(data3)){data3.type===void 0&&(vErrors=note(vErrors,instancePath+
"/results/"+i0,"required",{missingProperty:"type"}),errors++),data3.flagged===void 0&&(vErrors=note(vErrors,instancePath+"/results/"+i0,"required",{missingProperty:"\
flagged"}),errors++);for(let key1 in data3)key1==="type"||key1==="model"||key1==="flagged"||key1==="categories"||key1==="category_scores"||key1==="category_appl\
ied_input_types"||(vErrors=note(vErrors,instancePath+"/results/"+i0,"additionalProperties",{additionalProperty:key1}),errors++);if(data3.type!==void 0&&data3.type!==
"moderation_result"&&(vErrors=note(vErrors,instancePath+"/results/"+i0+"/type","const",{allowedValue:"moderation_result"}),errors++),data3.model!==void 0&&typeof data3.
model!="string"&&(vErrors=note(vErrors,instancePath+"/results/"+i0+"/model","type",{type:"string"}),errors++),data3.flagged!==void 0&&typeof data3.flagged!="boo\
lean"&&(vErrors=note(vErrors,instancePath+"/results/"+i0+"/flagged","type",{type:"boolean"}),errors++),data3.categories!==void 0){let data7=data3.categories;if(data7&&
typeof data7=="object"&&!Array.isArray(data7))for(let key2 in data7)typeof data7[key2]!="boolean"&&(vErrors=note(vErrors,instancePath+"/results/"+i0+"/categorie\
s/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"boolean"}),errors++);else vErrors=note(vErrors,instancePath+"/results/"+i0+"/categories","type",{type:"\
object"}),errors++}if(data3.category_scores!==void 0){let data9=data3.category_scores;if(data9&&typeof data9=="object"&&!Array.isArray(data9))for(let key3 in data9){
let data10=data9[key3];typeof data10=="number"&&isFinite(data10)||(vErrors=note(vErrors,instancePath+"/results/"+i0+"/category_scores/"+key3.replace(/~/g,"~0").
replace(/\//g,"~1"),"type",{type:"number"}),errors++)}else vErrors=note(vErrors,instancePath+"/results/"+i0+"/category_scores","type",{type:"object"}),errors++}
if(data3.category_applied_input_types!==void 0){let data11=data3.category_applied_input_types;if(data11&&typeof data11=="object"&&!Array.isArray(data11))for(let key4 in data11){
let data12=data11[key4];if(Array.isArray(data12)){let len1=data12.length;for(let i1=0;i1<len1;i1++){let data13=data12[i1];typeof data13=="string"?obj19.includes(
data13)||(vErrors=note(vErrors,instancePath+"/results/"+i0+"/category_applied_input_types/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i1,"openEnum",{}),errors++):
(vErrors=note(vErrors,instancePath+"/results/"+i0+"/category_applied_input_types/"+key4.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i1,"type",{type:"string"}),errors++)}}else
vErrors=note(vErrors,instancePath+"/results/"+i0+"/category_applied_input_types/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"array"}),errors++}else
vErrors=note(vErrors,instancePath+"/results/"+i0+"/category_applied_input_types","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath+"/resu\
lts/"+i0,"type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath+"/results","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate159.errors=vErrors,errors===0}var schema70={type:"object",required:["type","code","message"],properties:{type:{const:"\
error"},code:{type:"string"},message:{type:"string"}},additionalProperties:!1};function validate160(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema70.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="code"||key0==="message"||(vErrors=note(vErrors,instancePath,"additiona\
lProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"err\
or"}),errors++),data.code!==void 0&&typeof data.code!="string"&&(vErrors=note(vErrors,instancePath+"/code","type",{type:"string"}),errors++),data.message!==void 0&&
typeof data.message!="string"&&(vErrors=note(vErrors,instancePath+"/message","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate160.errors=vErrors,errors===0}function validate158(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);
let tag0=data.type;typeof tag0=="string"?tag0==="moderation_results"?validate159(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate159.errors),errors=vErrors.length):tag0==="error"?validate160(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate160.
errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate158.errors=
vErrors,errors===0}function validate157(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data==
"object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema67.type}),errors++),data&&typeof data=="object"&&!Array.isArray(
data)){data.input===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"input"}),errors++),data.output===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"output"}),errors++);for(let key0 in data)key0==="input"||key0==="output"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.input!==void 0&&(validate158(data.input,{instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",
rootData})||(vErrors=join(vErrors,validate158.errors),errors=vErrors.length)),data.output!==void 0&&(validate158(data.output,{instancePath:instancePath+"/output",
parentData:data,parentDataProperty:"output",rootData})||(vErrors=join(vErrors,validate158.errors),errors=vErrors.length))}return validate157.errors=vErrors,errors===
0}function validate135(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema59.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
func2.call(schema59.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.id!==void 0&&typeof data.
id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.object!==void 0&&data.object!=="chat.completion"&&(vErrors=note(vErrors,
instancePath+"/object","const",{allowedValue:"chat.completion"}),errors++),data.created!==void 0){let data2=data.created;typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/created","type",{type:"integer"}),errors++)}if(data.model!==void 0&&typeof data.model!="string"&&(vErrors=
note(vErrors,instancePath+"/model","type",{type:"string"}),errors++),data.choices!==void 0){let data4=data.choices;if(Array.isArray(data4)){data4.length<1&&(vErrors=
note(vErrors,instancePath+"/choices","minItems",{limit:1}),errors++);let len0=data4.length;for(let i0=0;i0<len0;i0++)validate136(data4[i0],{instancePath:instancePath+
"/choices/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate136.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/choices","type",{type:"array"}),errors++}if(data.usage!==void 0&&(validate153(data.usage,{instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"\
usage",rootData})||(vErrors=join(vErrors,validate153.errors),errors=vErrors.length)),data.service_tier!==void 0&&(validate108(data.service_tier,{instancePath:instancePath+
"/service_tier",parentData:data,parentDataProperty:"service_tier",rootData})||(vErrors=join(vErrors,validate108.errors),errors=vErrors.length)),data.system_fingerprint!==
void 0){let data8=data.system_fingerprint;typeof data8!="string"&&data8!==null&&(vErrors=note(vErrors,instancePath+"/system_fingerprint","type",{type:schema59.properties.
system_fingerprint.type}),errors++)}data.metadata!==void 0&&(validate89(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"\
metadata",rootData})||(vErrors=join(vErrors,validate89.errors),errors=vErrors.length)),data.moderation!==void 0&&(validate157(data.moderation,{instancePath:instancePath+
"/moderation",parentData:data,parentDataProperty:"moderation",rootData})||(vErrors=join(vErrors,validate157.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate135.errors=vErrors,errors===0}var streamEvent=validate166,schema71={type:"object",if:{required:["er\
ror"]},else:{required:["id","object","created","model","choices"]},properties:{id:{type:"string"},object:{const:"chat.completion.chunk"},created:{type:"integer"},
model:{type:"string"},choices:{type:"array",items:{$ref:"#/$defs/ChatChunkChoice"}},usage:{$ref:"#/$defs/ChatUsage"},service_tier:{$ref:"#/$defs/ChatServiceTier"},
system_fingerprint:{type:["string","null"]},obfuscation:{type:"string"},moderation:{$ref:"#/$defs/ChatModeration"},error:{$ref:"#/$defs/ChatError"}},additionalProperties:!1};var schema73={type:"object",properties:{role:{enum:["developer","system","user","assistant","tool",null]},content:{type:["string","null"]},refusal:{type:["strin\
g","null"]},tool_calls:{type:["array","null"],items:{$ref:"#/$defs/ChatToolCallDelta"}},function_call:{type:["object","null"],properties:{name:{type:["string","\
null"]},arguments:{type:["string","null"]}},additionalProperties:!1},audio:{type:["object","null"],properties:{id:{type:"string"},data:{type:"string"},transcript:{
type:"string"},expires_at:{type:"integer"}},additionalProperties:!1},annotations:{type:["array","null"],items:{$ref:"#/$defs/ChatAnnotation"}},reasoning_content:{
type:["string","null"]},reasoning:{type:["string","null"]},reasoning_details:{$ref:"#/$defs/ChatReasoningDetails"}},additionalProperties:!1},schema74={type:"obj\
ect",required:["index"],properties:{index:{type:"integer"},id:{type:["string","null"]},type:{enum:["function","custom",null]},function:{type:["object","null"],properties:{
name:{type:["string","null"]},arguments:{type:["string","null"]}},additionalProperties:!1},custom:{type:["object","null"],properties:{name:{type:["string","null"]},
input:{type:["string","null"]}},additionalProperties:!1}},additionalProperties:!1};function validate169(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.index===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
index"}),errors++);for(let key0 in data)key0==="index"||key0==="id"||key0==="type"||key0==="function"||key0==="custom"||(vErrors=note(vErrors,instancePath,"addi\
tionalProperties",{additionalProperty:key0}),errors++);if(data.index!==void 0){let data0=data.index;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(
data0)||(vErrors=note(vErrors,instancePath+"/index","type",{type:"integer"}),errors++)}if(data.id!==void 0){let data1=data.id;typeof data1!="string"&&data1!==null&&
(vErrors=note(vErrors,instancePath+"/id","type",{type:schema74.properties.id.type}),errors++)}if(data.type!==void 0){let data2=data.type;data2==="function"||data2===
"custom"||data2===null||(vErrors=note(vErrors,instancePath+"/type","enum",{allowedValues:schema74.properties.type.enum}),errors++)}if(data.function!==void 0){let data3=data.
function;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/function","type",{type:schema74.properties.
function.type}),errors++),data3&&typeof data3=="object"&&!Array.isArray(data3)){for(let key1 in data3)key1==="name"||key1==="arguments"||(vErrors=note(vErrors,instancePath+
"/function","additionalProperties",{additionalProperty:key1}),errors++);if(data3.name!==void 0){let data4=data3.name;typeof data4!="string"&&data4!==null&&(vErrors=
note(vErrors,instancePath+"/function/name","type",{type:schema74.properties.function.properties.name.type}),errors++)}if(data3.arguments!==void 0){let data5=data3.
arguments;typeof data5!="string"&&data5!==null&&(vErrors=note(vErrors,instancePath+"/function/arguments","type",{type:schema74.properties.function.properties.arguments.
type}),errors++)}}}if(data.custom!==void 0){let data6=data.custom;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))&&data6!==null&&(vErrors=note(vErrors,
instancePath+"/custom","type",{type:schema74.properties.custom.type}),errors++),data6&&typeof data6=="object"&&!Array.isArray(data6)){for(let key2 in data6)key2===
"name"||key2==="input"||(vErrors=note(vErrors,instancePath+"/custom","additionalProperties",{additionalProperty:key2}),errors++);if(data6.name!==void 0){let data7=data6.
name;typeof data7!="string"&&data7!==null&&(vErrors=note(vErrors,instancePath+"/custom/name","type",{type:schema74.properties.custom.properties.name.type}),errors++)}
if(data6.input!==void 0){let data8=data6.input;typeof data8!="string"&&data8!==null&&(vErrors=note(vErrors,instancePath+"/custom/input","type",{type:schema74.properties.
custom.properties.input.type}),errors++)}}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate169.errors=vErrors,errors===0}
function validate168(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)func2.call(schema73.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.role!==void 0){let data0=data.role;data0==="developer"||data0==="system"||data0==="user"||data0==="assistant"||data0==="tool"||data0===null||(vErrors=note(
vErrors,instancePath+"/role","enum",{allowedValues:schema73.properties.role.enum}),errors++)}if(data.content!==void 0){let data1=data.content;typeof data1!="str\
ing"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema73.properties.content.type}),errors++)}if(data.refusal!==void 0){let data2=data.
refusal;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/refusal","type",{type:schema73.properties.refusal.type}),errors++)}if(data.tool_calls!==
void 0){let data3=data.tool_calls;if(!Array.isArray(data3)&&data3!==null&&(vErrors=note(vErrors,instancePath+"/tool_calls","type",{type:schema73.properties.tool_calls.
type}),errors++),Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate169(data3[i0],{instancePath:instancePath+"/tool_calls/"+i0,parentData:data3,
parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate169.errors),errors=vErrors.length)}}if(data.function_call!==void 0){let data5=data.function_call;
if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+"/function_call","type",{type:schema73.properties.function_call.
type}),errors++),data5&&typeof data5=="object"&&!Array.isArray(data5)){for(let key1 in data5)key1==="name"||key1==="arguments"||(vErrors=note(vErrors,instancePath+
"/function_call","additionalProperties",{additionalProperty:key1}),errors++);if(data5.name!==void 0){let data6=data5.name;typeof data6!="string"&&data6!==null&&
(vErrors=note(vErrors,instancePath+"/function_call/name","type",{type:schema73.properties.function_call.properties.name.type}),errors++)}if(data5.arguments!==void 0){
let data7=data5.arguments;typeof data7!="string"&&data7!==null&&(vErrors=note(vErrors,instancePath+"/function_call/arguments","type",{type:schema73.properties.function_call.
properties.arguments.type}),errors++)}}}if(data.audio!==void 0){let data8=data.audio;if(!(data8&&typeof data8=="object"&&!Array.isArray(data8))&&data8!==null&&(vErrors=
note(vErrors,instancePath+"/audio","type",{type:schema73.properties.audio.type}),errors++),data8&&typeof data8=="object"&&!Array.isArray(data8)){for(let key2 in data8)
key2==="id"||key2==="data"||key2==="transcript"||key2==="expires_at"||(vErrors=note(vErrors,instancePath+"/audio","additionalProperties",{additionalProperty:key2}),
errors++);if(data8.id!==void 0&&typeof data8.id!="string"&&(vErrors=note(vErrors,instancePath+"/audio/id","type",{type:"string"}),errors++),data8.data!==void 0&&
typeof data8.data!="string"&&(vErrors=note(vErrors,instancePath+"/audio/data","type",{type:"string"}),errors++),data8.transcript!==void 0&&typeof data8.transcript!=
"string"&&(vErrors=note(vErrors,instancePath+"/audio/transcript","type",{type:"string"}),errors++),data8.expires_at!==void 0){let data12=data8.expires_at;typeof data12==
"number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12)||(vErrors=note(vErrors,instancePath+"/audio/expires_at","type",{type:"integer"}),errors++)}}}if(data.annotations!==
void 0){let data13=data.annotations;if(!Array.isArray(data13)&&data13!==null&&(vErrors=note(vErrors,instancePath+"/annotations","type",{type:schema73.properties.
annotations.type}),errors++),Array.isArray(data13)){let len1=data13.length;for(let i1=0;i1<len1;i1++)validate57(data13[i1],{instancePath:instancePath+"/annotati\
ons/"+i1,parentData:data13,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate57.errors),errors=vErrors.length)}}if(data.reasoning_content!==void 0){
let data15=data.reasoning_content;typeof data15!="string"&&data15!==null&&(vErrors=note(vErrors,instancePath+"/reasoning_content","type",{type:schema73.properties.
reasoning_content.type}),errors++)}if(data.reasoning!==void 0){let data16=data.reasoning;typeof data16!="string"&&data16!==null&&(vErrors=note(vErrors,instancePath+
"/reasoning","type",{type:schema73.properties.reasoning.type}),errors++)}data.reasoning_details!==void 0&&(validate69(data.reasoning_details,{instancePath:instancePath+
"/reasoning_details",parentData:data,parentDataProperty:"reasoning_details",rootData})||(vErrors=join(vErrors,validate69.errors),errors=vErrors.length))}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate168.errors=vErrors,errors===0}function validate167(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.index===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:"index"}),errors++),data.delta===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"delta"}),errors++);for(let key0 in data)
key0==="index"||key0==="delta"||key0==="finish_reason"||key0==="logprobs"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.index!==void 0){let data0=data.index;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=note(vErrors,instancePath+"/\
index","type",{type:"integer"}),errors++)}data.delta!==void 0&&(validate168(data.delta,{instancePath:instancePath+"/delta",parentData:data,parentDataProperty:"d\
elta",rootData})||(vErrors=join(vErrors,validate168.errors),errors=vErrors.length)),data.finish_reason!==void 0&&(validate145(data.finish_reason,{instancePath:instancePath+
"/finish_reason",parentData:data,parentDataProperty:"finish_reason",rootData})||(vErrors=join(vErrors,validate145.errors),errors=vErrors.length)),data.logprobs!==
void 0&&(validate147(data.logprobs,{instancePath:instancePath+"/logprobs",parentData:data,parentDataProperty:"logprobs",rootData})||(vErrors=join(vErrors,validate147.
errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate167.errors=vErrors,errors===0}function validate166(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs1=errors,valid0=!0,_errs2=errors;if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.error===void 0&&(missing0="error")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}var _valid0=_errs2===
errors;if(errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null),!_valid0){let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data))
for(let prop0 of schema71.else.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);var _valid0=_errs3===
errors;valid0=_valid0}if(valid0||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"else"}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
func2.call(schema71.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.id!==void 0&&typeof data.
id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.object!==void 0&&data.object!=="chat.completion.chunk"&&(vErrors=note(
vErrors,instancePath+"/object","const",{allowedValue:"chat.completion.chunk"}),errors++),data.created!==void 0){let data2=data.created;typeof data2=="number"&&!(data2%
1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/created","type",{type:"integer"}),errors++)}if(data.model!==void 0&&typeof data.model!=
"string"&&(vErrors=note(vErrors,instancePath+"/model","type",{type:"string"}),errors++),data.choices!==void 0){let data4=data.choices;if(Array.isArray(data4)){let len0=data4.
length;for(let i0=0;i0<len0;i0++)validate167(data4[i0],{instancePath:instancePath+"/choices/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=join(
vErrors,validate167.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/choices","type",{type:"array"}),errors++}if(data.usage!==void 0&&(validate153(
data.usage,{instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"usage",rootData})||(vErrors=join(vErrors,validate153.errors),errors=vErrors.length)),
data.service_tier!==void 0&&(validate108(data.service_tier,{instancePath:instancePath+"/service_tier",parentData:data,parentDataProperty:"service_tier",rootData})||
(vErrors=join(vErrors,validate108.errors),errors=vErrors.length)),data.system_fingerprint!==void 0){let data8=data.system_fingerprint;typeof data8!="string"&&data8!==
null&&(vErrors=note(vErrors,instancePath+"/system_fingerprint","type",{type:schema71.properties.system_fingerprint.type}),errors++)}data.obfuscation!==void 0&&typeof data.
obfuscation!="string"&&(vErrors=note(vErrors,instancePath+"/obfuscation","type",{type:"string"}),errors++),data.moderation!==void 0&&(validate157(data.moderation,
{instancePath:instancePath+"/moderation",parentData:data,parentDataProperty:"moderation",rootData})||(vErrors=join(vErrors,validate157.errors),errors=vErrors.length)),
data.error!==void 0&&(validate23(data.error,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData})||(vErrors=join(vErrors,validate23.
errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate166.errors=vErrors,errors===0}function note(list,instancePath,keyword,params){
let error2={instancePath,keyword,params};return list===null?[error2]:(list.push(error2),list)}function join(list,more){if(list===null)return more;for(let error2 of more)
list.push(error2);return list}export{error,request,response,streamEvent};
