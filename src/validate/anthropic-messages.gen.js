// Generated from schemas/anthropic-messages by `npm run generate`. Do not edit.
var error=validate22,schema7={type:"object",required:["type","error"],properties:{type:{const:"error"},error:{$ref:"#/$defs/ErrorBody"},request_id:{type:["strin\
g","null"]}},additionalProperties:!1},schema8={type:"object",required:["type","message"],properties:{type:{type:"string",openEnum:["invalid_request_error","auth\
entication_error","billing_error","permission_error","not_found_error","request_too_large","rate_limit_error","timeout_error","api_error","overloaded_error"]},message:{
type:"string"},details:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ErrorDetails"}}]}},additionalProperties:!1},obj0=["invalid_request\
_error","authentication_error","billing_error","permission_error","not_found_error","request_too_large","rate_limit_error","timeout_error","api_error","overload\
ed_error"],schema9={type:"object",properties:{error_code:{type:"string"},unsupported:{type:["array","null"],items:{type:"string"}}},additionalProperties:!0};function validate24(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.error_code!==
void 0&&typeof data.error_code!="string"&&(vErrors=note(vErrors,instancePath+"/error_code","type",{type:"string"}),errors++),data.unsupported!==void 0){let data1=data.
unsupported;if(!Array.isArray(data1)&&data1!==null&&(vErrors=note(vErrors,instancePath+"/unsupported","type",{type:schema9.properties.unsupported.type}),errors++),
Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)typeof data1[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/unsupported/"+i0,"type",{
type:"string"}),errors++)}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate24.errors=vErrors,errors===0}function validate23(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.message===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
message"}),errors++);for(let key0 in data)key0==="type"||key0==="message"||key0==="details"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0){let data0=data.type;typeof data0=="string"?obj0.includes(data0)||(vErrors=note(vErrors,instancePath+"/type","openEnum",{}),errors++):
(vErrors=note(vErrors,instancePath+"/type","type",{type:"string"}),errors++)}if(data.message!==void 0&&typeof data.message!="string"&&(vErrors=note(vErrors,instancePath+
"/message","type",{type:"string"}),errors++),data.details!==void 0){let data2=data.details;!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&
(vErrors=note(vErrors,instancePath+"/details","type",{type:schema8.properties.details.type}),errors++);let _errs9=errors,valid2=!0,_errs10=errors;if(!(data2&&typeof data2==
"object"&&!Array.isArray(data2))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs10===errors;if(errors=_errs9,vErrors!==
null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid0){let _errs12=errors;validate24(data2,{instancePath:instancePath+"/details",parentData:data,parentDataProperty:"\
details",rootData})||(vErrors=join(vErrors,validate24.errors),errors=vErrors.length);var _valid0=_errs12===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+
"/details","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate23.errors=vErrors,errors===
0}function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.error===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"error"}),errors++);for(let key0 in data)key0==="type"||key0==="error"||key0==="request_id"||(vErrors=note(vErrors,instancePath,"add\
itionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
error"}),errors++),data.error!==void 0&&(validate23(data.error,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData})||(vErrors=
join(vErrors,validate23.errors),errors=vErrors.length)),data.request_id!==void 0){let data2=data.request_id;typeof data2!="string"&&data2!==null&&(vErrors=note(
vErrors,instancePath+"/request_id","type",{type:schema7.properties.request_id.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate22.errors=vErrors,errors===0}var request=validate27,schema10={type:"object",required:["model","max_tokens","messages"],properties:{model:{type:"s\
tring"},max_tokens:{type:"integer"},messages:{type:"array",items:{$ref:"#/$defs/MessageParam"}},system:{type:["string","array"],allOf:[{if:{type:"array"},then:{
type:"array",items:{$ref:"#/$defs/Text"}}}]},tools:{type:"array",items:{$ref:"#/$defs/Tool"}},tool_choice:{$ref:"#/$defs/ToolChoice"},thinking:{$ref:"#/$defs/Op\
tionsThinking"},output_config:{$ref:"#/$defs/OutputConfig"},stop_sequences:{type:"array",items:{type:"string"}},temperature:{type:"number"},top_p:{type:"number"},
top_k:{type:"integer"},stream:{type:"boolean"},metadata:{$ref:"#/$defs/Metadata"},service_tier:{type:"string",openEnum:["auto","standard_only"]},speed:{type:["s\
tring","null"],openEnum:["standard","fast"]},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},container:{type:[
"string","object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Container"}}]},diagnostics:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"\
#/$defs/Diagnostics"}}]},inference_geo:{type:["string","null"]},user_profile_id:{type:"string"},workspace_id:{type:"string"},betas:{type:"array",items:{type:"st\
ring"}},mcp_servers:{type:"array",items:{$ref:"#/$defs/McpServer"}},context_management:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Co\
ntextManagement"}}]},compaction:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Compaction"}}]},fallbacks:{type:["array","string","null"],
allOf:[{if:{type:"array"},then:{type:"array",items:{$ref:"#/$defs/Fallback"}}}]},fallback_credit_token:{type:["string","object","null"],allOf:[{if:{type:"object"},
then:{$ref:"#/$defs/FallbackCreditToken"}}]},thread:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Thread"}}]},billing_policy:{type:["ob\
ject","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/BillingPolicy"}}]},output_format:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$\
defs/JsonOutputFormat"}}]}},additionalProperties:!1},func2=Object.prototype.hasOwnProperty;var schema12={type:"object",required:["role","content"],properties:{role:{const:"user"},content:{type:["string","array"],allOf:[{if:{type:"array"},then:{type:"a\
rray",items:{$ref:"#/$defs/InputBlock"}}}]}},additionalProperties:!1};var schema14={type:"object",required:["type","text"],properties:{type:{const:"text"},text:{type:"string"},citations:{type:["array","null"],items:{$ref:"#/$defs/\
Citation"}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};var schema16={type:"object",required:["type","cited_text","document_index","document_title","start_char_index","end_char_index"],properties:{type:{const:"char_l\
ocation"},cited_text:{type:"string"},document_index:{type:"integer"},document_title:{type:["string","null"]},file_id:{type:["string","null"]},start_char_index:{
type:"integer"},end_char_index:{type:"integer"}},additionalProperties:!1};function validate33(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema16.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="cited_text"||key0==="document_index"||key0==="document_title"||key0===
"file_id"||key0==="start_char_index"||key0==="end_char_index"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="char_location"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"char_location"}),errors++),data.cited_text!==void 0&&
typeof data.cited_text!="string"&&(vErrors=note(vErrors,instancePath+"/cited_text","type",{type:"string"}),errors++),data.document_index!==void 0){let data2=data.
document_index;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/document_index","type",{type:"integer"}),
errors++)}if(data.document_title!==void 0){let data3=data.document_title;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/document_tit\
le","type",{type:schema16.properties.document_title.type}),errors++)}if(data.file_id!==void 0){let data4=data.file_id;typeof data4!="string"&&data4!==null&&(vErrors=
note(vErrors,instancePath+"/file_id","type",{type:schema16.properties.file_id.type}),errors++)}if(data.start_char_index!==void 0){let data5=data.start_char_index;
typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)||(vErrors=note(vErrors,instancePath+"/start_char_index","type",{type:"integer"}),errors++)}if(data.
end_char_index!==void 0){let data6=data.end_char_index;typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6)||(vErrors=note(vErrors,instancePath+"/\
end_char_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate33.errors=vErrors,errors===
0}var schema17={type:"object",required:["type","cited_text","document_index","document_title","start_page_number","end_page_number"],properties:{type:{const:"pa\
ge_location"},cited_text:{type:"string"},document_index:{type:"integer"},document_title:{type:["string","null"]},file_id:{type:["string","null"]},start_page_number:{
type:"integer"},end_page_number:{type:"integer"}},additionalProperties:!1};function validate34(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema17.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="cited_text"||key0==="document_index"||key0==="document_title"||key0===
"file_id"||key0==="start_page_number"||key0==="end_page_number"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="page_location"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"page_location"}),errors++),data.cited_text!==
void 0&&typeof data.cited_text!="string"&&(vErrors=note(vErrors,instancePath+"/cited_text","type",{type:"string"}),errors++),data.document_index!==void 0){let data2=data.
document_index;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/document_index","type",{type:"integer"}),
errors++)}if(data.document_title!==void 0){let data3=data.document_title;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/document_tit\
le","type",{type:schema17.properties.document_title.type}),errors++)}if(data.file_id!==void 0){let data4=data.file_id;typeof data4!="string"&&data4!==null&&(vErrors=
note(vErrors,instancePath+"/file_id","type",{type:schema17.properties.file_id.type}),errors++)}if(data.start_page_number!==void 0){let data5=data.start_page_number;
typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)||(vErrors=note(vErrors,instancePath+"/start_page_number","type",{type:"integer"}),errors++)}if(data.
end_page_number!==void 0){let data6=data.end_page_number;typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6)||(vErrors=note(vErrors,instancePath+
"/end_page_number","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate34.errors=vErrors,
errors===0}var schema18={type:"object",required:["type","cited_text","document_index","document_title","start_block_index","end_block_index"],properties:{type:{
const:"content_block_location"},cited_text:{type:"string"},document_index:{type:"integer"},document_title:{type:["string","null"]},file_id:{type:["string","null"]},
start_block_index:{type:"integer"},end_block_index:{type:"integer"}},additionalProperties:!1};function validate35(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema18.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="cited_text"||key0==="document_index"||key0===
"document_title"||key0==="file_id"||key0==="start_block_index"||key0==="end_block_index"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="content_block_location"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"content_block_location"}),
errors++),data.cited_text!==void 0&&typeof data.cited_text!="string"&&(vErrors=note(vErrors,instancePath+"/cited_text","type",{type:"string"}),errors++),data.document_index!==
void 0){let data2=data.document_index;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/document_index","\
type",{type:"integer"}),errors++)}if(data.document_title!==void 0){let data3=data.document_title;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+
"/document_title","type",{type:schema18.properties.document_title.type}),errors++)}if(data.file_id!==void 0){let data4=data.file_id;typeof data4!="string"&&data4!==
null&&(vErrors=note(vErrors,instancePath+"/file_id","type",{type:schema18.properties.file_id.type}),errors++)}if(data.start_block_index!==void 0){let data5=data.
start_block_index;typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)||(vErrors=note(vErrors,instancePath+"/start_block_index","type",{type:"inte\
ger"}),errors++)}if(data.end_block_index!==void 0){let data6=data.end_block_index;typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6)||(vErrors=note(
vErrors,instancePath+"/end_block_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate35.
errors=vErrors,errors===0}var schema19={type:"object",required:["type","cited_text","url","title","encrypted_index"],properties:{type:{const:"web_search_result_\
location"},cited_text:{type:"string"},url:{type:"string"},title:{type:["string","null"]},encrypted_index:{type:"string"}},additionalProperties:!1};function validate36(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema19.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="cite\
d_text"||key0==="url"||key0==="title"||key0==="encrypted_index"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="web_search_result_location"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"web_search_result_location"}),
errors++),data.cited_text!==void 0&&typeof data.cited_text!="string"&&(vErrors=note(vErrors,instancePath+"/cited_text","type",{type:"string"}),errors++),data.url!==
void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"string"}),errors++),data.title!==void 0){let data3=data.title;typeof data3!=
"string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/title","type",{type:schema19.properties.title.type}),errors++)}data.encrypted_index!==void 0&&typeof data.
encrypted_index!="string"&&(vErrors=note(vErrors,instancePath+"/encrypted_index","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",
{type:"object"}),errors++;return validate36.errors=vErrors,errors===0}var schema20={type:"object",required:["type","cited_text","source","title","search_result_\
index","start_block_index","end_block_index"],properties:{type:{const:"search_result_location"},cited_text:{type:"string"},source:{type:"string"},title:{type:["\
string","null"]},search_result_index:{type:"integer"},start_block_index:{type:"integer"},end_block_index:{type:"integer"}},additionalProperties:!1};function validate37(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema20.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="cite\
d_text"||key0==="source"||key0==="title"||key0==="search_result_index"||key0==="start_block_index"||key0==="end_block_index"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="search_result_location"&&(vErrors=note(vErrors,instancePath+"/ty\
pe","const",{allowedValue:"search_result_location"}),errors++),data.cited_text!==void 0&&typeof data.cited_text!="string"&&(vErrors=note(vErrors,instancePath+"/\
cited_text","type",{type:"string"}),errors++),data.source!==void 0&&typeof data.source!="string"&&(vErrors=note(vErrors,instancePath+"/source","type",{type:"str\
ing"}),errors++),data.title!==void 0){let data3=data.title;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/title","type",{type:schema20.
properties.title.type}),errors++)}if(data.search_result_index!==void 0){let data4=data.search_result_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(
data4)||(vErrors=note(vErrors,instancePath+"/search_result_index","type",{type:"integer"}),errors++)}if(data.start_block_index!==void 0){let data5=data.start_block_index;
typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)||(vErrors=note(vErrors,instancePath+"/start_block_index","type",{type:"integer"}),errors++)}if(data.
end_block_index!==void 0){let data6=data.end_block_index;typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6)||(vErrors=note(vErrors,instancePath+
"/end_block_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate37.errors=vErrors,
errors===0}function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="str\
ing"?tag0==="char_location"?validate33(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate33.errors),errors=vErrors.length):
tag0==="page_location"?validate34(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate34.errors),errors=vErrors.length):tag0===
"content_block_location"?validate35(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate35.errors),errors=vErrors.length):
tag0==="web_search_result_location"?validate36(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate36.errors),errors=vErrors.
length):tag0==="search_result_location"?validate37(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate37.errors),errors=
vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"dis\
criminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate32.errors=vErrors,
errors===0}var obj1=["5m","1h"];function validate44(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0===
"type"||key0==="ttl"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="ephemer\
al"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"ephemeral"}),errors++),data.ttl!==void 0){let data1=data.ttl;typeof data1=="string"?obj1.
includes(data1)||(vErrors=note(vErrors,instancePath+"/ttl","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/ttl","type",{type:"string"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate44.errors=vErrors,errors===0}function validate31(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"text"}),errors++);
for(let key0 in data)key0==="type"||key0==="text"||key0==="citations"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="text"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"text"}),errors++),data.text!==void 0&&typeof data.
text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++),data.citations!==void 0){let data2=data.citations;if(!Array.isArray(
data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+"/citations","type",{type:schema14.properties.citations.type}),errors++),Array.isArray(data2)){let len0=data2.
length;for(let i0=0;i0<len0;i0++)validate32(data2[i0],{instancePath:instancePath+"/citations/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(
vErrors,validate32.errors),errors=vErrors.length)}}if(data.cache_control!==void 0){let data4=data.cache_control;!(data4&&typeof data4=="object"&&!Array.isArray(
data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema14.properties.cache_control.type}),errors++);let _errs11=errors,valid4=!0,
_errs12=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs12===
errors;if(errors=_errs11,vErrors!==null&&(_errs11?vErrors.length=_errs11:vErrors=null),_valid0){let _errs14=errors;validate44(data4,{instancePath:instancePath+"\
/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid0=_errs14===
errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate31.errors=vErrors,errors===0}var schema22={type:"object",required:["type","source"],properties:{type:{const:"ima\
ge"},source:{$ref:"#/$defs/ImageSource"},transformations:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ImageTransformations"}}]},cache_control:{
type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};var schema24={type:"object",required:["type","media_type","data"],properties:{type:{const:"base64"},media_type:{type:"string",openEnum:["image/jpeg","image/png",
"image/gif","image/webp"]},data:{type:"string"}},additionalProperties:!1},obj2=["image/jpeg","image/png","image/gif","image/webp"];function validate48(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema24.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="media_type"||
key0==="data"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="base64"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"base64"}),errors++),data.media_type!==void 0){let data1=data.media_type;typeof data1=="string"?obj2.includes(
data1)||(vErrors=note(vErrors,instancePath+"/media_type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/media_type","type",{type:"string"}),errors++)}
data.data!==void 0&&typeof data.data!="string"&&(vErrors=note(vErrors,instancePath+"/data","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate48.errors=vErrors,errors===0}function validate49(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.url===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"url"}),errors++);for(let key0 in data)key0==="type"||key0==="url"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="url"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"url"}),errors++),data.url!==void 0&&typeof data.
url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate49.errors=vErrors,errors===0}function validate50(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.file_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"file_id"}),errors++);for(let key0 in data)key0==="type"||key0==="file_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="file"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"file"}),errors++),
data.file_id!==void 0&&typeof data.file_id!="string"&&(vErrors=note(vErrors,instancePath+"/file_id","type",{type:"string"}),errors++)}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate50.errors=vErrors,errors===0}function validate47(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="base64"?validate48(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate48.errors),errors=vErrors.length):tag0==="url"?validate49(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate49.errors),errors=vErrors.length):tag0==="file"?validate50(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate50.
errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate47.errors=
vErrors,errors===0}var obj3=["downsize","error"];function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let key0 in data)key0!=="oversized_image"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.oversized_image!==void 0){let data0=data.oversized_image;typeof data0=="string"?obj3.includes(data0)||(vErrors=note(vErrors,instancePath+"/ove\
rsized_image","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/oversized_image","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate55.errors=vErrors,errors===0}function validate46(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++),data.source===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"source"}),errors++);for(let key0 in data)key0==="type"||
key0==="source"||key0==="transformations"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="image"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"image"}),errors++),data.source!==void 0&&(validate47(
data.source,{instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData})||(vErrors=join(vErrors,validate47.errors),errors=vErrors.
length)),data.transformations!==void 0){let data2=data.transformations;!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=note(vErrors,
instancePath+"/transformations","type",{type:schema22.properties.transformations.type}),errors++);let _errs7=errors,valid2=!0,_errs8=errors;if(!(data2&&typeof data2==
"object"&&!Array.isArray(data2))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs8===errors;if(errors=_errs7,vErrors!==null&&
(_errs7?vErrors.length=_errs7:vErrors=null),_valid0){let _errs10=errors;validate55(data2,{instancePath:instancePath+"/transformations",parentData:data,parentDataProperty:"\
transformations",rootData})||(vErrors=join(vErrors,validate55.errors),errors=vErrors.length);var _valid0=_errs10===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,
instancePath+"/transformations","if",{failingKeyword:"then"}),errors++)}if(data.cache_control!==void 0){let data3=data.cache_control;!(data3&&typeof data3=="obj\
ect"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema22.properties.cache_control.type}),errors++);
let _errs14=errors,valid4=!0,_errs15=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err8={};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}var _valid1=_errs15===errors;if(errors=_errs14,vErrors!==null&&(_errs14?vErrors.length=_errs14:vErrors=null),_valid1){let _errs17=errors;validate44(data3,
{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.
length);var _valid1=_errs17===errors;valid4=_valid1}valid4||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate46.errors=vErrors,errors===0}var schema28={type:"object",required:["type","source"],properties:{
type:{const:"document"},source:{$ref:"#/$defs/DocumentSource"},title:{type:["string","null"]},context:{type:["string","null"]},citations:{type:["object","null"],
allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CitationsConfig"}}]},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheCo\
ntrol"}}]}},additionalProperties:!1};var schema30={type:"object",required:["type","media_type","data"],properties:{type:{const:"base64"},media_type:{type:"string",openEnum:["application/pdf"]},data:{
type:"string"}},additionalProperties:!1},obj4=["application/pdf"];function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema30.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="media_type"||key0==="data"||(vErrors=note(vErrors,instancePath,"additionalP\
roperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="base64"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"b\
ase64"}),errors++),data.media_type!==void 0){let data1=data.media_type;typeof data1=="string"?obj4.includes(data1)||(vErrors=note(vErrors,instancePath+"/media_t\
ype","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/media_type","type",{type:"string"}),errors++)}data.data!==void 0&&typeof data.data!="string"&&
(vErrors=note(vErrors,instancePath+"/data","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate60.
errors=vErrors,errors===0}var schema31={type:"object",required:["type","media_type","data"],properties:{type:{const:"text"},media_type:{type:"string",openEnum:[
"text/plain"]},data:{type:"string"}},additionalProperties:!1},obj5=["text/plain"];function validate61(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema31.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="media_type"||key0==="data"||(vErrors=note(vErrors,instancePath,"additi\
onalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="text"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
text"}),errors++),data.media_type!==void 0){let data1=data.media_type;typeof data1=="string"?obj5.includes(data1)||(vErrors=note(vErrors,instancePath+"/media_ty\
pe","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/media_type","type",{type:"string"}),errors++)}data.data!==void 0&&typeof data.data!="string"&&
(vErrors=note(vErrors,instancePath+"/data","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate61.
errors=vErrors,errors===0}var schema32={type:"object",required:["type","content"],properties:{type:{const:"content"},content:{type:["string","array"],allOf:[{if:{
type:"array"},then:{type:"array",items:{$ref:"#/$defs/ContentSourceBlock"}}}]}},additionalProperties:!1};function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="te\
xt"?validate31(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length):tag0==="image"?validate46(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate46.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate63.errors=vErrors,errors===0}function validate62(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.content===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"conte\
nt"}),errors++);for(let key0 in data)key0==="type"||key0==="content"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="content"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"content"}),errors++),data.content!==void 0){let data1=data.
content;typeof data1!="string"&&!Array.isArray(data1)&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema32.properties.content.type}),errors++);let _errs6=errors,
valid2=!0,_errs7=errors;if(!Array.isArray(data1)){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs7===errors;if(errors=_errs6,
vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null),_valid0){let _errs9=errors;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)
validate63(data1[i0],{instancePath:instancePath+"/content/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate63.errors),errors=
vErrors.length)}else vErrors=note(vErrors,instancePath+"/content","type",{type:"array"}),errors++;var _valid0=_errs9===errors;valid2=_valid0}valid2||(vErrors=note(
vErrors,instancePath+"/content","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate62.
errors=vErrors,errors===0}function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="base64"?validate60(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate60.errors),errors=vErrors.length):
tag0==="text"?validate61(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate61.errors),errors=vErrors.length):tag0==="co\
ntent"?validate62(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate62.errors),errors=vErrors.length):tag0==="url"?validate49(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate49.errors),errors=vErrors.length):tag0==="file"?validate50(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate50.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"\
mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate59.errors=vErrors,errors===0}function validate73(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)key0!=="enabled"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.enabled!==void 0&&
typeof data.enabled!="boolean"&&(vErrors=note(vErrors,instancePath+"/enabled","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{
type:"object"}),errors++;return validate73.errors=vErrors,errors===0}function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++),data.source===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"source"}),errors++);for(let key0 in data)key0==="type"||
key0==="source"||key0==="title"||key0==="context"||key0==="citations"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="document"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"document"}),errors++),data.source!==void 0&&
(validate59(data.source,{instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData})||(vErrors=join(vErrors,validate59.errors),errors=
vErrors.length)),data.title!==void 0){let data2=data.title;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/title","type",{type:schema28.
properties.title.type}),errors++)}if(data.context!==void 0){let data3=data.context;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/co\
ntext","type",{type:schema28.properties.context.type}),errors++)}if(data.citations!==void 0){let data4=data.citations;!(data4&&typeof data4=="object"&&!Array.isArray(
data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/citations","type",{type:schema28.properties.citations.type}),errors++);let _errs11=errors,valid2=!0,
_errs12=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs12===
errors;if(errors=_errs11,vErrors!==null&&(_errs11?vErrors.length=_errs11:vErrors=null),_valid0){let _errs14=errors;validate73(data4,{instancePath:instancePath+"\
/citations",parentData:data,parentDataProperty:"citations",rootData})||(vErrors=join(vErrors,validate73.errors),errors=vErrors.length);var _valid0=_errs14===errors;
valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/citations","if",{failingKeyword:"then"}),errors++)}if(data.cache_control!==void 0){let data5=data.cache_control;
!(data5&&typeof data5=="object"&&!Array.isArray(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema28.properties.cache_control.
type}),errors++);let _errs18=errors,valid4=!0,_errs19=errors;if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))){let err10={};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}var _valid1=_errs19===errors;if(errors=_errs18,vErrors!==null&&(_errs18?vErrors.length=_errs18:vErrors=null),_valid1){let _errs21=errors;
validate44(data5,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),
errors=vErrors.length);var _valid1=_errs21===errors;valid4=_valid1}valid4||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate58.errors=vErrors,errors===0}var schema35={type:"object",required:["type","sou\
rce","title","content"],properties:{type:{const:"search_result"},source:{type:"string"},title:{type:"string"},content:{type:"array",items:{$ref:"#/$defs/Text"}},
citations:{$ref:"#/$defs/CitationsConfig"},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};
function validate76(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema35.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="source"||key0==="title"||key0==="content"||key0==="citations"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProp\
erties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="search_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
search_result"}),errors++),data.source!==void 0&&typeof data.source!="string"&&(vErrors=note(vErrors,instancePath+"/source","type",{type:"string"}),errors++),data.
title!==void 0&&typeof data.title!="string"&&(vErrors=note(vErrors,instancePath+"/title","type",{type:"string"}),errors++),data.content!==void 0){let data3=data.
content;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate31(data3[i0],{instancePath:instancePath+"/content/"+i0,parentData:data3,
parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/content","type",{type:"\
array"}),errors++}if(data.citations!==void 0&&(validate73(data.citations,{instancePath:instancePath+"/citations",parentData:data,parentDataProperty:"citations",
rootData})||(vErrors=join(vErrors,validate73.errors),errors=vErrors.length)),data.cache_control!==void 0){let data6=data.cache_control;!(data6&&typeof data6=="o\
bject"&&!Array.isArray(data6))&&data6!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema35.properties.cache_control.type}),errors++);
let _errs14=errors,valid4=!0,_errs15=errors;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}var _valid0=_errs15===errors;if(errors=_errs14,vErrors!==null&&(_errs14?vErrors.length=_errs14:vErrors=null),_valid0){let _errs17=errors;validate44(data6,
{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.
length);var _valid0=_errs17===errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate76.errors=vErrors,errors===0}var schema36={type:"object",required:["type","thinking","\
signature"],properties:{type:{const:"thinking"},thinking:{type:"string"},signature:{type:"string"}},additionalProperties:!1};function validate80(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema36.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="thinking"||key0===
"signature"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="thinking"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"thinking"}),errors++),data.thinking!==void 0&&typeof data.thinking!="string"&&(vErrors=note(vErrors,instancePath+
"/thinking","type",{type:"string"}),errors++),data.signature!==void 0&&typeof data.signature!="string"&&(vErrors=note(vErrors,instancePath+"/signature","type",{
type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate80.errors=vErrors,errors===0}function validate81(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.data===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"data"}),errors++);for(let key0 in data)key0==="type"||key0==="data"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="redacted_thinking"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"redacted_thinking"}),errors++),
data.data!==void 0&&typeof data.data!="string"&&(vErrors=note(vErrors,instancePath+"/data","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate81.errors=vErrors,errors===0}var schema38={type:"object",required:["type","id","name","input"],properties:{type:{
const:"tool_use"},id:{type:"string"},name:{type:"string"},input:{type:"object",additionalProperties:!0},caller:{$ref:"#/$defs/Caller"},toolset_name:{type:["stri\
ng","null"]},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};function validate84(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="direct"&&(vErrors=note(vErrors,instancePath+"/type","c\
onst",{allowedValue:"direct"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate84.errors=vErrors,errors===0}var schema41={
type:"object",required:["type","tool_id"],properties:{type:{enum:["code_execution_20250825","code_execution_20260120","code_execution_20260521"]},tool_id:{type:"\
string"}},additionalProperties:!1};function validate85(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.tool_id===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"tool_id"}),errors++);for(let key0 in data)key0==="type"||key0==="tool_id"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;data0==="code_execution_20250825"||data0===
"code_execution_20260120"||data0==="code_execution_20260521"||(vErrors=note(vErrors,instancePath+"/type","enum",{allowedValues:schema41.properties.type.enum}),errors++)}
data.tool_id!==void 0&&typeof data.tool_id!="string"&&(vErrors=note(vErrors,instancePath+"/tool_id","type",{type:"string"}),errors++)}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate85.errors=vErrors,errors===0}function validate83(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="direct"?validate84(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate84.errors),errors=vErrors.length):tag0==="code_execution_20250825"?validate85(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate85.errors),errors=vErrors.length):tag0==="code_execution_20260120"?validate85(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate85.errors),errors=vErrors.length):tag0==="code_execution_20260521"?validate85(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate85.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):
(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate83.errors=vErrors,errors===0}function validate82(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema38.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="name"||key0==="input"||key0==="caller"||key0==="toolset_name"||
key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="tool_\
use"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_use"}),errors++),data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,
instancePath+"/id","type",{type:"string"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"st\
ring"}),errors++),data.input!==void 0){let data3=data.input;data3&&typeof data3=="object"&&!Array.isArray(data3)||(vErrors=note(vErrors,instancePath+"/input","t\
ype",{type:"object"}),errors++)}if(data.caller!==void 0&&(validate83(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",
rootData})||(vErrors=join(vErrors,validate83.errors),errors=vErrors.length)),data.toolset_name!==void 0){let data5=data.toolset_name;typeof data5!="string"&&data5!==
null&&(vErrors=note(vErrors,instancePath+"/toolset_name","type",{type:schema38.properties.toolset_name.type}),errors++)}if(data.cache_control!==void 0){let data6=data.
cache_control;!(data6&&typeof data6=="object"&&!Array.isArray(data6))&&data6!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema38.properties.
cache_control.type}),errors++);let _errs16=errors,valid2=!0,_errs17=errors;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))){let err8={};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs17===errors;if(errors=_errs16,vErrors!==null&&(_errs16?vErrors.length=_errs16:vErrors=null),_valid0){
let _errs19=errors;validate44(data6,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,
validate44.errors),errors=vErrors.length);var _valid0=_errs19===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"\
then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate82.errors=vErrors,errors===0}var schema42={type:"objec\
t",required:["type","tool_use_id"],properties:{type:{const:"tool_result"},tool_use_id:{type:"string"},content:{type:["string","array"],allOf:[{if:{type:"array"},
then:{type:"array",items:{$ref:"#/$defs/ToolResultContentBlock"}}}]},is_error:{type:"boolean"},toolset_name:{type:["string","null"]},cache_control:{type:["objec\
t","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};var schema44={type:"object",required:["type","tool_name"],properties:{type:{const:"tool_reference"},tool_name:{type:"string"},cache_control:{type:["object","nul\
l"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};function validate94(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++),data.tool_name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"tool_name"}),errors++);for(let key0 in data)
key0==="type"||key0==="tool_name"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="tool_reference"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_reference"}),errors++),data.tool_name!==void 0&&
typeof data.tool_name!="string"&&(vErrors=note(vErrors,instancePath+"/tool_name","type",{type:"string"}),errors++),data.cache_control!==void 0){let data2=data.cache_control;
!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema44.properties.cache_control.
type}),errors++);let _errs8=errors,valid2=!0,_errs9=errors;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){let err6={};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}var _valid0=_errs9===errors;if(errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null),_valid0){let _errs11=errors;
validate44(data2,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),
errors=vErrors.length);var _valid0=_errs11===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate94.errors=vErrors,errors===0}var schema45={type:"object",required:["type","tab\
s"],properties:{type:{const:"browser_state"},tabs:{type:"array",items:{$ref:"#/$defs/BrowserTab"}},state_changes:{type:["array","null"],items:{$ref:"#/$defs/Bro\
wserStateChange"}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1},schema46={type:"\
object",required:["tab_id","title","url"],properties:{tab_id:{type:"string"},title:{type:"string"},url:{type:"string"},active:{type:"boolean"}},additionalProperties:!1};
function validate97(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema46.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="tab_id"||key0==="title"||key0==="url"||key0==="active"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.
tab_id!==void 0&&typeof data.tab_id!="string"&&(vErrors=note(vErrors,instancePath+"/tab_id","type",{type:"string"}),errors++),data.title!==void 0&&typeof data.title!=
"string"&&(vErrors=note(vErrors,instancePath+"/title","type",{type:"string"}),errors++),data.url!==void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+
"/url","type",{type:"string"}),errors++),data.active!==void 0&&typeof data.active!="boolean"&&(vErrors=note(vErrors,instancePath+"/active","type",{type:"boolean"}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate97.errors=vErrors,errors===0}function validate100(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.tab_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"tab_id"}),errors++);for(let key0 in data)key0==="type"||key0==="tab_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="tab_opened"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tab_opened"}),
errors++),data.tab_id!==void 0&&typeof data.tab_id!="string"&&(vErrors=note(vErrors,instancePath+"/tab_id","type",{type:"string"}),errors++)}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate100.errors=vErrors,errors===0}var schema49={type:"object",required:["type","download_id","url"],properties:{
type:{const:"download_started"},download_id:{type:"string"},url:{type:"string"}},additionalProperties:!1};function validate101(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema49.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="download_id"||key0==="url"||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="download_started"&&(vErrors=note(
vErrors,instancePath+"/type","const",{allowedValue:"download_started"}),errors++),data.download_id!==void 0&&typeof data.download_id!="string"&&(vErrors=note(vErrors,
instancePath+"/download_id","type",{type:"string"}),errors++),data.url!==void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"\
string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate101.errors=vErrors,errors===0}var schema50={type:"obj\
ect",required:["type","download_id","url"],properties:{type:{const:"download_completed"},download_id:{type:"string"},url:{type:"string"},path:{type:["string","n\
ull"]},size_bytes:{type:["integer","null"]}},additionalProperties:!1};function validate102(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema50.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="download_id"||key0==="url"||key0==="path"||key0==="size_bytes"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="download_completed"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"download_completed"}),errors++),data.download_id!==void 0&&typeof data.download_id!="string"&&(vErrors=note(vErrors,
instancePath+"/download_id","type",{type:"string"}),errors++),data.url!==void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"\
string"}),errors++),data.path!==void 0){let data3=data.path;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/path","type",{type:schema50.
properties.path.type}),errors++)}if(data.size_bytes!==void 0){let data4=data.size_bytes;!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&data4!==
null&&(vErrors=note(vErrors,instancePath+"/size_bytes","type",{type:schema50.properties.size_bytes.type}),errors++)}}else vErrors=note(vErrors,instancePath,"typ\
e",{type:"object"}),errors++;return validate102.errors=vErrors,errors===0}var schema51={type:"object",required:["type","download_id","url"],properties:{type:{const:"\
download_failed"},download_id:{type:"string"},url:{type:"string"},error:{type:["string","null"]}},additionalProperties:!1};function validate103(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema51.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="download_id"||
key0==="url"||key0==="error"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!==
"download_failed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"download_failed"}),errors++),data.download_id!==void 0&&typeof data.download_id!=
"string"&&(vErrors=note(vErrors,instancePath+"/download_id","type",{type:"string"}),errors++),data.url!==void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,
instancePath+"/url","type",{type:"string"}),errors++),data.error!==void 0){let data3=data.error;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+
"/error","type",{type:schema51.properties.error.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate103.errors=
vErrors,errors===0}function validate99(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="tab_opened"?validate100(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate100.errors),errors=vErrors.length):
tag0==="download_started"?validate101(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate101.errors),errors=vErrors.length):
tag0==="download_completed"?validate102(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate102.errors),errors=vErrors.length):
tag0==="download_failed"?validate103(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate103.errors),errors=vErrors.length):
(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"\
tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate99.errors=vErrors,errors===0}function validate96(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.tabs===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
tabs"}),errors++);for(let key0 in data)key0==="type"||key0==="tabs"||key0==="state_changes"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additio\
nalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="browser_state"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
browser_state"}),errors++),data.tabs!==void 0){let data1=data.tabs;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate97(data1[i0],
{instancePath:instancePath+"/tabs/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate97.errors),errors=vErrors.length)}else vErrors=
note(vErrors,instancePath+"/tabs","type",{type:"array"}),errors++}if(data.state_changes!==void 0){let data3=data.state_changes;if(!Array.isArray(data3)&&data3!==
null&&(vErrors=note(vErrors,instancePath+"/state_changes","type",{type:schema45.properties.state_changes.type}),errors++),Array.isArray(data3)){let len1=data3.length;
for(let i1=0;i1<len1;i1++)validate99(data3[i1],{instancePath:instancePath+"/state_changes/"+i1,parentData:data3,parentDataProperty:i1,rootData})||(vErrors=join(
vErrors,validate99.errors),errors=vErrors.length)}}if(data.cache_control!==void 0){let data5=data.cache_control;!(data5&&typeof data5=="object"&&!Array.isArray(
data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema45.properties.cache_control.type}),errors++);let _errs12=errors,valid6=!0,
_errs13=errors;if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs13===
errors;if(errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=null),_valid0){let _errs15=errors;validate44(data5,{instancePath:instancePath+"\
/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid0=_errs15===
errors;valid6=_valid0}valid6||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate96.errors=vErrors,errors===0}function validate93(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="text"?validate31(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate31.errors),errors=vErrors.length):tag0==="image"?validate46(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate46.
errors),errors=vErrors.length):tag0==="search_result"?validate76(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate76.errors),
errors=vErrors.length):tag0==="document"?validate58(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate58.errors),errors=
vErrors.length):tag0==="tool_reference"?validate94(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate94.errors),errors=
vErrors.length):tag0==="browser_state"?validate96(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate96.errors),errors=vErrors.
length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminat\
or",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate93.errors=vErrors,errors===
0}function validate92(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.tool_use_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"tool_use_id"}),errors++);for(let key0 in data)key0==="type"||key0==="tool_use_id"||key0==="content"||key0==="is_error"||key0==="too\
lset_name"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!==
"tool_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_result"}),errors++),data.tool_use_id!==void 0&&typeof data.tool_use_id!="s\
tring"&&(vErrors=note(vErrors,instancePath+"/tool_use_id","type",{type:"string"}),errors++),data.content!==void 0){let data2=data.content;typeof data2!="string"&&
!Array.isArray(data2)&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema42.properties.content.type}),errors++);let _errs8=errors,valid2=!0,_errs9=errors;
if(!Array.isArray(data2)){let err6={};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs9===errors;if(errors=_errs8,vErrors!==null&&(_errs8?
vErrors.length=_errs8:vErrors=null),_valid0){let _errs11=errors;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate93(data2[i0],{instancePath:instancePath+
"/content/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate93.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/content","type",{type:"array"}),errors++;var _valid0=_errs11===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/content","if",{failingKeyword:"\
then"}),errors++)}if(data.is_error!==void 0&&typeof data.is_error!="boolean"&&(vErrors=note(vErrors,instancePath+"/is_error","type",{type:"boolean"}),errors++),
data.toolset_name!==void 0){let data5=data.toolset_name;typeof data5!="string"&&data5!==null&&(vErrors=note(vErrors,instancePath+"/toolset_name","type",{type:schema42.
properties.toolset_name.type}),errors++)}if(data.cache_control!==void 0){let data6=data.cache_control;!(data6&&typeof data6=="object"&&!Array.isArray(data6))&&data6!==
null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema42.properties.cache_control.type}),errors++);let _errs21=errors,valid6=!0,_errs22=errors;
if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))){let err12={};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid1=_errs22===errors;
if(errors=_errs21,vErrors!==null&&(_errs21?vErrors.length=_errs21:vErrors=null),_valid1){let _errs24=errors;validate44(data6,{instancePath:instancePath+"/cache_\
control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid1=_errs24===errors;
valid6=_valid1}valid6||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",
{type:"object"}),errors++;return validate92.errors=vErrors,errors===0}var schema52={type:"object",required:["type","id","name","input"],properties:{type:{const:"\
server_tool_use"},id:{type:"string"},name:{type:"string",openEnum:["web_search","web_fetch","code_execution","bash_code_execution","text_editor_code_execution",
"tool_search_tool_regex","tool_search_tool_bm25","advisor"]},input:{},caller:{$ref:"#/$defs/Caller"},cache_control:{type:["object","null"],allOf:[{if:{type:"obj\
ect"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1},obj6=["web_search","web_fetch","code_execution","bash_code_execution","text_editor_code_ex\
ecution","tool_search_tool_regex","tool_search_tool_bm25","advisor"];function validate118(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema52.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="name"||key0==="input"||key0==="caller"||key0==="cache_con\
trol"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="server_tool_use"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"server_tool_use"}),errors++),data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:"string"}),errors++),data.name!==void 0){let data2=data.name;typeof data2=="string"?obj6.includes(data2)||(vErrors=note(vErrors,instancePath+
"/name","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}if(data.caller!==void 0&&(validate83(data.caller,{
instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,validate83.errors),errors=vErrors.length)),data.
cache_control!==void 0){let data4=data.cache_control;!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"\
/cache_control","type",{type:schema52.properties.cache_control.type}),errors++);let _errs11=errors,valid2=!0,_errs12=errors;if(!(data4&&typeof data4=="object"&&
!Array.isArray(data4))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs12===errors;if(errors=_errs11,vErrors!==null&&(_errs11?
vErrors.length=_errs11:vErrors=null),_valid0){let _errs14=errors;validate44(data4,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"\
cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid0=_errs14===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,
instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate118.
errors=vErrors,errors===0}var schema53={type:"object",required:["type","tool_use_id","content"],properties:{type:{const:"web_search_tool_result"},tool_use_id:{type:"\
string"},content:{$ref:"#/$defs/WebSearchResultContent"},caller:{$ref:"#/$defs/Caller"},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"\
#/$defs/CacheControl"}}]}},additionalProperties:!1},schema54={type:["object","array"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/WebSearchError"}},{if:{type:"\
array"},then:{type:"array",items:{$ref:"#/$defs/WebSearchResult"}}}]};var obj7=["invalid_tool_input","unavailable","max_uses_exceeded","too_many_requests","query_too_long","request_too_large"];function validate123(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.error_code===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"er\
ror_code"}),errors++);for(let key0 in data)key0==="type"||key0==="error_code"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="web_search_tool_result_error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"web_search_tool_r\
esult_error"}),errors++),data.error_code!==void 0){let data1=data.error_code;typeof data1=="string"?obj7.includes(data1)||(vErrors=note(vErrors,instancePath+"/e\
rror_code","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/error_code","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"\
type",{type:"object"}),errors++;return validate123.errors=vErrors,errors===0}var schema56={type:"object",required:["type","url","title","encrypted_content"],properties:{
type:{const:"web_search_result"},url:{type:"string"},title:{type:"string"},encrypted_content:{type:"string"},page_age:{type:["string","null"]}},additionalProperties:!1};
function validate125(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema56.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="url"||key0==="title"||key0==="encrypted_content"||key0==="page_age"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="web_search_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"web_search_result"}),errors++),
data.url!==void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"string"}),errors++),data.title!==void 0&&typeof data.title!=
"string"&&(vErrors=note(vErrors,instancePath+"/title","type",{type:"string"}),errors++),data.encrypted_content!==void 0&&typeof data.encrypted_content!="string"&&
(vErrors=note(vErrors,instancePath+"/encrypted_content","type",{type:"string"}),errors++),data.page_age!==void 0){let data4=data.page_age;typeof data4!="string"&&
data4!==null&&(vErrors=note(vErrors,instancePath+"/page_age","type",{type:schema56.properties.page_age.type}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate125.errors=vErrors,errors===0}function validate122(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;(!data||typeof data!="object")&&(vErrors=note(vErrors,instancePath,"type",{type:schema54.type}),errors++);let _errs2=errors,valid1=!0,
_errs3=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===
errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;validate123(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate123.errors),errors=vErrors.length);var _valid0=_errs5===errors;valid1=_valid0}valid1||(vErrors=note(vErrors,instancePath,
"if",{failingKeyword:"then"}),errors++);let _errs7=errors,valid2=!0,_errs8=errors;if(!Array.isArray(data)){let err3={};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}var _valid1=_errs8===errors;if(errors=_errs7,vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=null),_valid1){let _errs10=errors;if(Array.isArray(
data)){let len0=data.length;for(let i0=0;i0<len0;i0++)validate125(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData})||(vErrors=
join(vErrors,validate125.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath,"type",{type:"array"}),errors++;var _valid1=_errs10===errors;valid2=
_valid1}return valid2||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++),validate122.errors=vErrors,errors===0}function validate121(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema53.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="tool\
_use_id"||key0==="content"||key0==="caller"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="web_search_tool_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"web_search_tool_result"}),errors++),
data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"&&(vErrors=note(vErrors,instancePath+"/tool_use_id","type",{type:"string"}),errors++),data.content!==
void 0&&(validate122(data.content,{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData})||(vErrors=join(vErrors,validate122.
errors),errors=vErrors.length)),data.caller!==void 0&&(validate83(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||
(vErrors=join(vErrors,validate83.errors),errors=vErrors.length)),data.cache_control!==void 0){let data4=data.cache_control;!(data4&&typeof data4=="object"&&!Array.
isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema53.properties.cache_control.type}),errors++);let _errs10=errors,
valid2=!0,_errs11=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs11===
errors;if(errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null),_valid0){let _errs13=errors;validate44(data4,{instancePath:instancePath+"\
/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid0=_errs13===
errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate121.errors=vErrors,errors===0}var schema57={type:"object",required:["type","tool_use_id","content"],properties:{
type:{const:"web_fetch_tool_result"},tool_use_id:{type:"string"},content:{$ref:"#/$defs/WebFetchContent"},caller:{$ref:"#/$defs/Caller"},cache_control:{type:["o\
bject","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};var schema59={type:"object",required:["type","url","content"],properties:{type:{const:"web_fetch_result"},url:{type:"string"},content:{$ref:"#/$defs/Document"},
retrieved_at:{type:["string","null"]}},additionalProperties:!1};function validate132(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema59.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="url"||key0==="content"||key0==="retrieved_at"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="web_fetch_result"&&(vErrors=note(vErrors,instancePath+"/type","c\
onst",{allowedValue:"web_fetch_result"}),errors++),data.url!==void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"string"}),
errors++),data.content!==void 0&&(validate58(data.content,{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData})||(vErrors=
join(vErrors,validate58.errors),errors=vErrors.length)),data.retrieved_at!==void 0){let data3=data.retrieved_at;typeof data3!="string"&&data3!==null&&(vErrors=note(
vErrors,instancePath+"/retrieved_at","type",{type:schema59.properties.retrieved_at.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate132.errors=vErrors,errors===0}var obj8=["invalid_tool_input","url_too_long","url_not_allowed","url_not_in_prior_context","url_not_accessible","unsupported_content_type","too_many_requests","\
max_uses_exceeded","unavailable","content_too_large"];function validate134(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),
data.error_code===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"error_code"}),errors++);for(let key0 in data)key0==="type"||key0==="er\
ror_code"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="web_fetch_tool_res\
ult_error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"web_fetch_tool_result_error"}),errors++),data.error_code!==void 0){let data1=data.
error_code;typeof data1=="string"?obj8.includes(data1)||(vErrors=note(vErrors,instancePath+"/error_code","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+
"/error_code","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate134.errors=vErrors,errors===
0}function validate131(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="we\
b_fetch_result"?validate132(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate132.errors),errors=vErrors.length):tag0===
"web_fetch_tool_result_error"?validate134(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate134.errors),errors=vErrors.
length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminat\
or",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate131.errors=vErrors,
errors===0}function validate130(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){for(let prop0 of schema57.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);
for(let key0 in data)key0==="type"||key0==="tool_use_id"||key0==="content"||key0==="caller"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additio\
nalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="web_fetch_tool_result"&&(vErrors=note(vErrors,instancePath+"/type","cons\
t",{allowedValue:"web_fetch_tool_result"}),errors++),data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"&&(vErrors=note(vErrors,instancePath+"/tool_use\
_id","type",{type:"string"}),errors++),data.content!==void 0&&(validate131(data.content,{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"\
content",rootData})||(vErrors=join(vErrors,validate131.errors),errors=vErrors.length)),data.caller!==void 0&&(validate83(data.caller,{instancePath:instancePath+
"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,validate83.errors),errors=vErrors.length)),data.cache_control!==void 0){
let data4=data.cache_control;!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{
type:schema57.properties.cache_control.type}),errors++);let _errs10=errors,valid2=!0,_errs11=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){
let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs11===errors;if(errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:
vErrors=null),_valid0){let _errs13=errors;validate44(data4,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||
(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid0=_errs13===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/cache_c\
ontrol","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate130.errors=vErrors,errors===
0}var schema61={type:"object",required:["type","tool_use_id","content"],properties:{type:{const:"code_execution_tool_result"},tool_use_id:{type:"string"},content:{
$ref:"#/$defs/CodeExecutionContent"},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};var schema63={type:"object",required:["type","stdout","stderr","return_code","content"],properties:{type:{const:"code_execution_result"},stdout:{type:"string"},
stderr:{type:"string"},return_code:{type:"integer"},content:{type:"array",items:{$ref:"#/$defs/CodeExecutionOutput"}}},additionalProperties:!1};function validate143(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.file_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"file_id"}),errors++);for(let key0 in data)key0==="type"||key0==="file_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="code_execution_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
code_execution_output"}),errors++),data.file_id!==void 0&&typeof data.file_id!="string"&&(vErrors=note(vErrors,instancePath+"/file_id","type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate143.errors=vErrors,errors===0}function validate142(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema63.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="stdout"||key0==="stderr"||key0===
"return_code"||key0==="content"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!==
"code_execution_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"code_execution_result"}),errors++),data.stdout!==void 0&&typeof data.
stdout!="string"&&(vErrors=note(vErrors,instancePath+"/stdout","type",{type:"string"}),errors++),data.stderr!==void 0&&typeof data.stderr!="string"&&(vErrors=note(
vErrors,instancePath+"/stderr","type",{type:"string"}),errors++),data.return_code!==void 0){let data3=data.return_code;typeof data3=="number"&&!(data3%1)&&!isNaN(
data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/return_code","type",{type:"integer"}),errors++)}if(data.content!==void 0){let data4=data.content;if(Array.
isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate143(data4[i0],{instancePath:instancePath+"/content/"+i0,parentData:data4,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate143.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/content","type",{type:"array"}),errors++}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate142.errors=vErrors,errors===0}var schema65={type:"object",required:["type","en\
crypted_stdout","stderr","return_code","content"],properties:{type:{const:"encrypted_code_execution_result"},encrypted_stdout:{type:"string"},stderr:{type:"stri\
ng"},return_code:{type:"integer"},content:{type:"array",items:{$ref:"#/$defs/CodeExecutionOutput"}}},additionalProperties:!1};function validate145(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema65.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="encrypted_std\
out"||key0==="stderr"||key0==="return_code"||key0==="content"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="encrypted_code_execution_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"encrypted_code_execution_result"}),
errors++),data.encrypted_stdout!==void 0&&typeof data.encrypted_stdout!="string"&&(vErrors=note(vErrors,instancePath+"/encrypted_stdout","type",{type:"string"}),
errors++),data.stderr!==void 0&&typeof data.stderr!="string"&&(vErrors=note(vErrors,instancePath+"/stderr","type",{type:"string"}),errors++),data.return_code!==
void 0){let data3=data.return_code;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/return_code","type",
{type:"integer"}),errors++)}if(data.content!==void 0){let data4=data.content;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate143(
data4[i0],{instancePath:instancePath+"/content/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate143.errors),errors=vErrors.
length)}else vErrors=note(vErrors,instancePath+"/content","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate145.errors=vErrors,errors===0}var obj9=["invalid_tool_input","unavailable","too_many_requests","execution_time_exceeded"];function validate147(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++),data.error_code===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"error_code"}),errors++);for(let key0 in data)
key0==="type"||key0==="error_code"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!==
"code_execution_tool_result_error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"code_execution_tool_result_error"}),errors++),data.error_code!==
void 0){let data1=data.error_code;typeof data1=="string"?obj9.includes(data1)||(vErrors=note(vErrors,instancePath+"/error_code","openEnum",{}),errors++):(vErrors=
note(vErrors,instancePath+"/error_code","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate147.
errors=vErrors,errors===0}function validate141(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="code_execution_result"?validate142(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate142.errors),errors=
vErrors.length):tag0==="encrypted_code_execution_result"?validate145(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate145.
errors),errors=vErrors.length):tag0==="code_execution_tool_result_error"?validate147(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate147.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=
note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate141.errors=vErrors,errors===0}function validate140(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema61.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="tool_use_id"||key0==="content"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProp\
erties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="code_execution_tool_result"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"code_execution_tool_result"}),errors++),data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"&&(vErrors=note(vErrors,instancePath+"/tool_u\
se_id","type",{type:"string"}),errors++),data.content!==void 0&&(validate141(data.content,{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"\
content",rootData})||(vErrors=join(vErrors,validate141.errors),errors=vErrors.length)),data.cache_control!==void 0){let data3=data.cache_control;!(data3&&typeof data3==
"object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema61.properties.cache_control.type}),errors++);
let _errs9=errors,valid2=!0,_errs10=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}var _valid0=_errs10===errors;if(errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid0){let _errs12=errors;validate44(data3,
{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.
length);var _valid0=_errs12===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate140.errors=vErrors,errors===0}var schema67={type:"object",required:["type","tool_use_i\
d","content"],properties:{type:{const:"bash_code_execution_tool_result"},tool_use_id:{type:"string"},content:{$ref:"#/$defs/BashCodeExecutionContent"},cache_control:{
type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};var schema69={type:"object",required:["type","stdout","stderr","return_code","content"],properties:{type:{const:"bash_code_execution_result"},stdout:{type:"stri\
ng"},stderr:{type:"string"},return_code:{type:"integer"},content:{type:"array",items:{$ref:"#/$defs/BashCodeExecutionOutput"}}},additionalProperties:!1};function validate156(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.file_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"file_id"}),errors++);for(let key0 in data)key0==="type"||key0==="file_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="bash_code_execution_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
bash_code_execution_output"}),errors++),data.file_id!==void 0&&typeof data.file_id!="string"&&(vErrors=note(vErrors,instancePath+"/file_id","type",{type:"string"}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate156.errors=vErrors,errors===0}function validate155(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema69.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="stdout"||key0===
"stderr"||key0==="return_code"||key0==="content"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="bash_code_execution_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"bash_code_execution_result"}),errors++),data.
stdout!==void 0&&typeof data.stdout!="string"&&(vErrors=note(vErrors,instancePath+"/stdout","type",{type:"string"}),errors++),data.stderr!==void 0&&typeof data.
stderr!="string"&&(vErrors=note(vErrors,instancePath+"/stderr","type",{type:"string"}),errors++),data.return_code!==void 0){let data3=data.return_code;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/return_code","type",{type:"integer"}),errors++)}if(data.content!==void 0){
let data4=data.content;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate156(data4[i0],{instancePath:instancePath+"/content/"+i0,
parentData:data4,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate156.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/con\
tent","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate155.errors=vErrors,errors===0}var obj10=["invalid_tool_input","unavailable","too_many_requests","execution_time_exceeded","output_file_too_large"];function validate158(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.error_code===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"er\
ror_code"}),errors++);for(let key0 in data)key0==="type"||key0==="error_code"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="bash_code_execution_tool_result_error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"bash_cod\
e_execution_tool_result_error"}),errors++),data.error_code!==void 0){let data1=data.error_code;typeof data1=="string"?obj10.includes(data1)||(vErrors=note(vErrors,
instancePath+"/error_code","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/error_code","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate158.errors=vErrors,errors===0}function validate154(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="bash_code_execution_result"?validate155(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate155.errors),errors=vErrors.length):tag0==="bash_code_execution_tool_result_error"?validate158(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate158.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"dis\
criminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate154.errors=vErrors,errors===0}function validate153(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema67.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="tool_use_id"||key0==="conte\
nt"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="\
bash_code_execution_tool_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"bash_code_execution_tool_result"}),errors++),data.tool_use_id!==
void 0&&typeof data.tool_use_id!="string"&&(vErrors=note(vErrors,instancePath+"/tool_use_id","type",{type:"string"}),errors++),data.content!==void 0&&(validate154(
data.content,{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData})||(vErrors=join(vErrors,validate154.errors),errors=vErrors.
length)),data.cache_control!==void 0){let data3=data.cache_control;!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,
instancePath+"/cache_control","type",{type:schema67.properties.cache_control.type}),errors++);let _errs9=errors,valid2=!0,_errs10=errors;if(!(data3&&typeof data3==
"object"&&!Array.isArray(data3))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs10===errors;if(errors=_errs9,vErrors!==
null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid0){let _errs12=errors;validate44(data3,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"\
cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid0=_errs12===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,
instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate153.
errors=vErrors,errors===0}var schema72={type:"object",required:["type","tool_use_id","content"],properties:{type:{const:"text_editor_code_execution_tool_result"},
tool_use_id:{type:"string"},content:{$ref:"#/$defs/TextEditorContent"},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Cach\
eControl"}}]}},additionalProperties:!1};var schema74={type:"object",required:["type","file_type","content"],properties:{type:{const:"text_editor_code_execution_view_result"},file_type:{type:"string",openEnum:[
"text","image","pdf"]},content:{type:"string"},num_lines:{type:["integer","null"]},start_line:{type:["integer","null"]},total_lines:{type:["integer","null"]}},additionalProperties:!1},
obj11=["text","image","pdf"];function validate165(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema74.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="file_type"||key0==="content"||key0==="num_lines"||key0==="start_line"||key0==="total_lines"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="text_editor_code_execution_view_result"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"text_editor_code_execution_view_result"}),errors++),data.file_type!==void 0){let data1=data.file_type;typeof data1==
"string"?obj11.includes(data1)||(vErrors=note(vErrors,instancePath+"/file_type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/file_type","type",
{type:"string"}),errors++)}if(data.content!==void 0&&typeof data.content!="string"&&(vErrors=note(vErrors,instancePath+"/content","type",{type:"string"}),errors++),
data.num_lines!==void 0){let data3=data.num_lines;!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+
"/num_lines","type",{type:schema74.properties.num_lines.type}),errors++)}if(data.start_line!==void 0){let data4=data.start_line;!(typeof data4=="number"&&!(data4%
1)&&!isNaN(data4)&&isFinite(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/start_line","type",{type:schema74.properties.start_line.type}),errors++)}
if(data.total_lines!==void 0){let data5=data.total_lines;!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))&&data5!==null&&(vErrors=note(vErrors,
instancePath+"/total_lines","type",{type:schema74.properties.total_lines.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate165.errors=vErrors,errors===0}function validate166(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.is_file_update===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"is_file_update"}),errors++);for(let key0 in data)key0==="type"||key0==="is_file_update"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="text_editor_code_execution_create_result"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"text_editor_code_execution_create_result"}),errors++),data.is_file_update!==void 0&&typeof data.is_file_update!="boolean"&&(vErrors=
note(vErrors,instancePath+"/is_file_update","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate166.
errors=vErrors,errors===0}var schema76={type:"object",required:["type"],properties:{type:{const:"text_editor_code_execution_str_replace_result"},lines:{type:["a\
rray","null"],items:{type:"string"}},new_lines:{type:["integer","null"]},new_start:{type:["integer","null"]},old_lines:{type:["integer","null"]},old_start:{type:[
"integer","null"]}},additionalProperties:!1};function validate167(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)
key0==="type"||key0==="lines"||key0==="new_lines"||key0==="new_start"||key0==="old_lines"||key0==="old_start"||(vErrors=note(vErrors,instancePath,"additionalPro\
perties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="text_editor_code_execution_str_replace_result"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"text_editor_code_execution_str_replace_result"}),errors++),data.lines!==void 0){let data1=data.lines;if(!Array.isArray(data1)&&data1!==
null&&(vErrors=note(vErrors,instancePath+"/lines","type",{type:schema76.properties.lines.type}),errors++),Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<
len0;i0++)typeof data1[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/lines/"+i0,"type",{type:"string"}),errors++)}}if(data.new_lines!==void 0){let data3=data.
new_lines;!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/new_lines","type",{type:schema76.
properties.new_lines.type}),errors++)}if(data.new_start!==void 0){let data4=data.new_start;!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&
data4!==null&&(vErrors=note(vErrors,instancePath+"/new_start","type",{type:schema76.properties.new_start.type}),errors++)}if(data.old_lines!==void 0){let data5=data.
old_lines;!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+"/old_lines","type",{type:schema76.
properties.old_lines.type}),errors++)}if(data.old_start!==void 0){let data6=data.old_start;!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&
data6!==null&&(vErrors=note(vErrors,instancePath+"/old_start","type",{type:schema76.properties.old_start.type}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate167.errors=vErrors,errors===0}var schema77={type:"object",required:["type","error_code"],properties:{type:{const:"\
text_editor_code_execution_tool_result_error"},error_code:{type:"string",openEnum:["invalid_tool_input","unavailable","too_many_requests","execution_time_exceed\
ed","file_not_found"]},error_message:{type:["string","null"]}},additionalProperties:!1},obj12=["invalid_tool_input","unavailable","too_many_requests","execution\
_time_exceeded","file_not_found"];function validate168(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.error_code===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"error_code"}),errors++);for(let key0 in data)key0==="type"||key0==="error_code"||key0===
"error_message"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="text_editor_\
code_execution_tool_result_error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"text_editor_code_execution_tool_result_error"}),errors++),data.
error_code!==void 0){let data1=data.error_code;typeof data1=="string"?obj12.includes(data1)||(vErrors=note(vErrors,instancePath+"/error_code","openEnum",{}),errors++):
(vErrors=note(vErrors,instancePath+"/error_code","type",{type:"string"}),errors++)}if(data.error_message!==void 0){let data2=data.error_message;typeof data2!="s\
tring"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/error_message","type",{type:schema77.properties.error_message.type}),errors++)}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate168.errors=vErrors,errors===0}function validate164(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="text_editor_code_execution_view_result"?validate165(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate165.errors),errors=vErrors.length):tag0==="text_editor_code_execution_create_result"?validate166(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate166.errors),errors=vErrors.length):tag0==="text_editor_code_execution\
_str_replace_result"?validate167(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate167.errors),errors=vErrors.length):tag0===
"text_editor_code_execution_tool_result_error"?validate168(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate168.errors),
errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate164.errors=
vErrors,errors===0}function validate163(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="\
object"&&!Array.isArray(data)){for(let prop0 of schema72.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);
for(let key0 in data)key0==="type"||key0==="tool_use_id"||key0==="content"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="text_editor_code_execution_tool_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"text_ed\
itor_code_execution_tool_result"}),errors++),data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"&&(vErrors=note(vErrors,instancePath+"/tool_use_id","ty\
pe",{type:"string"}),errors++),data.content!==void 0&&(validate164(data.content,{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"conten\
t",rootData})||(vErrors=join(vErrors,validate164.errors),errors=vErrors.length)),data.cache_control!==void 0){let data3=data.cache_control;!(data3&&typeof data3==
"object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema72.properties.cache_control.type}),errors++);
let _errs9=errors,valid2=!0,_errs10=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}var _valid0=_errs10===errors;if(errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid0){let _errs12=errors;validate44(data3,
{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.
length);var _valid0=_errs12===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate163.errors=vErrors,errors===0}var schema78={type:"object",required:["type","tool_use_i\
d","content"],properties:{type:{const:"tool_search_tool_result"},tool_use_id:{type:"string"},content:{$ref:"#/$defs/ToolSearchContent"},cache_control:{type:["ob\
ject","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};function validate177(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.tool_references===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"tool_references"}),errors++);for(let key0 in data)key0==="type"||key0==="tool_references"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="tool_search_tool_search_result"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"tool_search_tool_search_result"}),errors++),data.tool_references!==void 0){let data1=data.tool_references;if(Array.isArray(data1)){
let len0=data1.length;for(let i0=0;i0<len0;i0++)validate94(data1[i0],{instancePath:instancePath+"/tool_references/"+i0,parentData:data1,parentDataProperty:i0,rootData})||
(vErrors=join(vErrors,validate94.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/tool_references","type",{type:"array"}),errors++}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate177.errors=vErrors,errors===0}var schema81={type:"object",required:["type","error_code"],
properties:{type:{const:"tool_search_tool_result_error"},error_code:{type:"string",openEnum:["invalid_tool_input","unavailable","too_many_requests","execution_t\
ime_exceeded"]},error_message:{type:["string","null"]}},additionalProperties:!1},obj13=["invalid_tool_input","unavailable","too_many_requests","execution_time_e\
xceeded"];function validate179(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.error_code===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"error_code"}),errors++);for(let key0 in data)key0==="type"||key0==="error_code"||key0==="error_message"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="tool_search_tool_result_error"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"tool_search_tool_result_error"}),errors++),data.error_code!==void 0){let data1=data.error_code;typeof data1==
"string"?obj13.includes(data1)||(vErrors=note(vErrors,instancePath+"/error_code","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/error_code","type",
{type:"string"}),errors++)}if(data.error_message!==void 0){let data2=data.error_message;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+
"/error_message","type",{type:schema81.properties.error_message.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate179.
errors=vErrors,errors===0}function validate176(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="tool_search_tool_search_result"?validate177(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate177.errors),
errors=vErrors.length):tag0==="tool_search_tool_result_error"?validate179(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate179.
errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate176.errors=
vErrors,errors===0}function validate175(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="\
object"&&!Array.isArray(data)){for(let prop0 of schema78.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);
for(let key0 in data)key0==="type"||key0==="tool_use_id"||key0==="content"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="tool_search_tool_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_search_tool_resul\
t"}),errors++),data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"&&(vErrors=note(vErrors,instancePath+"/tool_use_id","type",{type:"string"}),errors++),
data.content!==void 0&&(validate176(data.content,{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData})||(vErrors=join(vErrors,
validate176.errors),errors=vErrors.length)),data.cache_control!==void 0){let data3=data.cache_control;!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==
null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema78.properties.cache_control.type}),errors++);let _errs9=errors,valid2=!0,_errs10=errors;
if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs10===errors;if(errors=
_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid0){let _errs12=errors;validate44(data3,{instancePath:instancePath+"/cache_control",parentData:data,
parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid0=_errs12===errors;valid2=_valid0}valid2||
(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate175.errors=vErrors,errors===0}var schema82={type:"object",required:["type","tool_use_id","content"],properties:{type:{const:"advisor_tool_result"},
tool_use_id:{type:"string"},content:{$ref:"#/$defs/AdvisorContent"},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheCo\
ntrol"}}]}},additionalProperties:!1};var schema84={type:"object",required:["type","text"],properties:{type:{const:"advisor_result"},text:{type:"string"},stop_reason:{type:["string","null"]}},additionalProperties:!1};
function validate186(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"text"}),errors++);for(let key0 in data)key0==="type"||key0==="text"||key0==="stop_reason"||(vErrors=note(vErrors,instancePath,"addi\
tionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="advisor_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{
allowedValue:"advisor_result"}),errors++),data.text!==void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++),
data.stop_reason!==void 0){let data2=data.stop_reason;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/stop_reason","type",{type:schema84.
properties.stop_reason.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate186.errors=vErrors,errors===0}var schema85={
type:"object",required:["type","encrypted_content"],properties:{type:{const:"advisor_redacted_result"},encrypted_content:{type:"string"},stop_reason:{type:["str\
ing","null"]}},additionalProperties:!1};function validate187(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.encrypted_content===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"encrypted_content"}),errors++);for(let key0 in data)key0==="type"||key0==="encrypted_con\
tent"||key0==="stop_reason"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="\
advisor_redacted_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"advisor_redacted_result"}),errors++),data.encrypted_content!==void 0&&
typeof data.encrypted_content!="string"&&(vErrors=note(vErrors,instancePath+"/encrypted_content","type",{type:"string"}),errors++),data.stop_reason!==void 0){let data2=data.
stop_reason;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/stop_reason","type",{type:schema85.properties.stop_reason.type}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate187.errors=vErrors,errors===0}var obj14=["max_uses_exceeded","prompt_too_long","too_many_requests","overloaded","unavailable","execution_time_exceeded","model_not_found"];function validate188(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.error_code===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
error_code"}),errors++);for(let key0 in data)key0==="type"||key0==="error_code"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="advisor_tool_result_error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"advisor_tool_result_\
error"}),errors++),data.error_code!==void 0){let data1=data.error_code;typeof data1=="string"?obj14.includes(data1)||(vErrors=note(vErrors,instancePath+"/error_\
code","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/error_code","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",
{type:"object"}),errors++;return validate188.errors=vErrors,errors===0}function validate185(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="advisor_result"?validate186(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate186.errors),errors=vErrors.length):tag0==="advisor_redacted_result"?validate187(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate187.errors),errors=vErrors.length):tag0==="advisor_tool_result_error"?validate188(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate188.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate185.errors=vErrors,errors===0}function validate184(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema82.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="tool_use_id"||key0==="content"||key0==="cache_control"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="advisor_tool_result"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"advisor_tool_result"}),errors++),data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"&&(vErrors=note(vErrors,instancePath+
"/tool_use_id","type",{type:"string"}),errors++),data.content!==void 0&&(validate185(data.content,{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"\
content",rootData})||(vErrors=join(vErrors,validate185.errors),errors=vErrors.length)),data.cache_control!==void 0){let data3=data.cache_control;!(data3&&typeof data3==
"object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema82.properties.cache_control.type}),errors++);
let _errs9=errors,valid2=!0,_errs10=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}var _valid0=_errs10===errors;if(errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid0){let _errs12=errors;validate44(data3,
{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.
length);var _valid0=_errs12===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate184.errors=vErrors,errors===0}var schema87={type:"object",required:["type","file_id"],
properties:{type:{const:"container_upload"},file_id:{type:"string"},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheCo\
ntrol"}}]}},additionalProperties:!1};function validate194(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.file_id===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"file_id"}),errors++);for(let key0 in data)key0==="type"||key0==="file_id"||key0==="cache\
_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="container_upload"&&
(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"container_upload"}),errors++),data.file_id!==void 0&&typeof data.file_id!="string"&&(vErrors=note(
vErrors,instancePath+"/file_id","type",{type:"string"}),errors++),data.cache_control!==void 0){let data2=data.cache_control;!(data2&&typeof data2=="object"&&!Array.
isArray(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema87.properties.cache_control.type}),errors++);let _errs8=errors,
valid2=!0,_errs9=errors;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){let err6={};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs9===
errors;if(errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null),_valid0){let _errs11=errors;validate44(data2,{instancePath:instancePath+"/ca\
che_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid0=_errs11===
errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate194.errors=vErrors,errors===0}var schema88={type:"object",required:["type","id","name","server_name","input"],properties:{
type:{const:"mcp_tool_use"},id:{type:"string"},name:{type:"string"},server_name:{type:"string"},input:{},cache_control:{type:["object","null"],allOf:[{if:{type:"\
object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};function validate196(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema88.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="name"||key0==="server_name"||key0==="input"||key0==="cach\
e_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="mcp_tool_use"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"mcp_tool_use"}),errors++),data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:"string"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),
data.server_name!==void 0&&typeof data.server_name!="string"&&(vErrors=note(vErrors,instancePath+"/server_name","type",{type:"string"}),errors++),data.cache_control!==
void 0){let data4=data.cache_control;!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/cache_control",
"type",{type:schema88.properties.cache_control.type}),errors++);let _errs12=errors,valid2=!0,_errs13=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){
let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs13===errors;if(errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:
vErrors=null),_valid0){let _errs15=errors;validate44(data4,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||
(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid0=_errs15===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/cache_c\
ontrol","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate196.errors=vErrors,errors===
0}var schema89={type:"object",required:["type","tool_use_id"],properties:{type:{const:"mcp_tool_result"},tool_use_id:{type:"string"},content:{type:["string","ar\
ray"],allOf:[{if:{type:"array"},then:{type:"array",items:{$ref:"#/$defs/Text"}}}]},is_error:{type:"boolean"},cache_control:{type:["object","null"],allOf:[{if:{type:"\
object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};function validate198(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++),data.tool_use_id===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"tool_use_id"}),errors++);for(let key0 in data)key0===
"type"||key0==="tool_use_id"||key0==="content"||key0==="is_error"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="mcp_tool_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"mcp_tool_result"}),errors++),data.
tool_use_id!==void 0&&typeof data.tool_use_id!="string"&&(vErrors=note(vErrors,instancePath+"/tool_use_id","type",{type:"string"}),errors++),data.content!==void 0){
let data2=data.content;typeof data2!="string"&&!Array.isArray(data2)&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema89.properties.content.type}),
errors++);let _errs8=errors,valid2=!0,_errs9=errors;if(!Array.isArray(data2)){let err6={};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs9===
errors;if(errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null),_valid0){let _errs11=errors;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<
len0;i0++)validate31(data2[i0],{instancePath:instancePath+"/content/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate31.errors),
errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/content","type",{type:"array"}),errors++;var _valid0=_errs11===errors;valid2=_valid0}valid2||(vErrors=
note(vErrors,instancePath+"/content","if",{failingKeyword:"then"}),errors++)}if(data.is_error!==void 0&&typeof data.is_error!="boolean"&&(vErrors=note(vErrors,instancePath+
"/is_error","type",{type:"boolean"}),errors++),data.cache_control!==void 0){let data5=data.cache_control;!(data5&&typeof data5=="object"&&!Array.isArray(data5))&&
data5!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema89.properties.cache_control.type}),errors++);let _errs19=errors,valid6=!0,_errs20=errors;
if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))){let err11={};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid1=_errs20===errors;
if(errors=_errs19,vErrors!==null&&(_errs19?vErrors.length=_errs19:vErrors=null),_valid1){let _errs22=errors;validate44(data5,{instancePath:instancePath+"/cache_\
control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid1=_errs22===errors;
valid6=_valid1}valid6||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",
{type:"object"}),errors++;return validate198.errors=vErrors,errors===0}var schema90={type:"object",required:["type","mcp_server_name","tools"],properties:{type:{
const:"mcp_tool_listing"},mcp_server_name:{type:"string"},tools:{type:"array",items:{$ref:"#/$defs/McpTool"}}},additionalProperties:!1},schema91={type:"object",
required:["name","input_schema"],properties:{name:{type:"string"},description:{type:["string","null"]},input_schema:{type:"object",additionalProperties:!0}},additionalProperties:!1};
function validate202(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++),data.input_schema===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"input_schema"}),errors++);for(let key0 in data)key0==="name"||key0==="description"||key0==="input_schema"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",
{type:"string"}),errors++),data.description!==void 0){let data1=data.description;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/desc\
ription","type",{type:schema91.properties.description.type}),errors++)}if(data.input_schema!==void 0){let data2=data.input_schema;data2&&typeof data2=="object"&&
!Array.isArray(data2)||(vErrors=note(vErrors,instancePath+"/input_schema","type",{type:"object"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate202.errors=vErrors,errors===0}function validate201(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema90.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="mcp_server_name"||key0==="tools"||(vErrors=note(vErrors,instancePath,"addit\
ionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="mcp_tool_listing"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"mcp_tool_listing"}),errors++),data.mcp_server_name!==void 0&&typeof data.mcp_server_name!="string"&&(vErrors=note(vErrors,instancePath+"/mcp_serv\
er_name","type",{type:"string"}),errors++),data.tools!==void 0){let data2=data.tools;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate202(
data2[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate202.errors),errors=vErrors.length)}else
vErrors=note(vErrors,instancePath+"/tools","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate201.
errors=vErrors,errors===0}var schema92={type:"object",required:["type"],properties:{type:{const:"compaction"},content:{type:["string","null"]},encrypted_content:{
type:["string","null"]},signature:{type:["string","null"]},tool_changes:{type:["array","null"],items:{type:"object",required:["type"],discriminator:{propertyName:"\
type"},oneOf:[{$ref:"#/$defs/ToolAdditionBlock"},{$ref:"#/$defs/ToolRemovalBlock"}]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"\
#/$defs/CacheControl"}}]}},additionalProperties:!1},schema93={type:"object",required:["type","tool"],properties:{type:{const:"tool_addition"},tool:{$ref:"#/$def\
s/ToolChange"},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};function validate207(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="tool_reference"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_reference"}),errors++),data.name!==
void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{
type:"object"}),errors++;return validate207.errors=vErrors,errors===0}var schema96={type:"object",required:["type","server_name","name"],properties:{type:{const:"\
mcp_tool_reference"},server_name:{type:"string"},name:{type:"string"}},additionalProperties:!1};function validate208(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema96.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="server_name"||key0==="name"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="mcp_tool_reference"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"mcp_tool_reference"}),errors++),data.server_name!==void 0&&typeof data.server_name!="string"&&(vErrors=note(vErrors,instancePath+
"/server_name","type",{type:"string"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate208.errors=vErrors,errors===0}function validate209(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.server_name===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"server_name"}),errors++);for(let key0 in data)key0==="type"||key0==="server_name"||(vErrors=note(vErrors,instancePath,"additionalPr\
operties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="mcp_toolset_reference"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
mcp_toolset_reference"}),errors++),data.server_name!==void 0&&typeof data.server_name!="string"&&(vErrors=note(vErrors,instancePath+"/server_name","type",{type:"\
string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate209.errors=vErrors,errors===0}var schema100={type:"object",required:["type","name","input_schema"],properties:{type:{const:"custom"},name:{type:"string"},description:{type:"string"},input_schema:{
$ref:"#/$defs/InputSchema"},eager_input_streaming:{type:["boolean","null"]},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_executio\
n_20250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheCon\
trol"}}]},defer_loading:{type:"boolean"},input_examples:{type:"array",items:{type:"object",additionalProperties:!0}},strict:{type:"boolean"}},additionalProperties:!1},
schema101={type:"object",required:["type"],properties:{type:{const:"object"},properties:{type:["object","null"],additionalProperties:!0},required:{type:["array",
"null"],items:{type:"string"}}},additionalProperties:!0};function validate213(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),
data.type!==void 0&&data.type!=="object"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"object"}),errors++),data.properties!==void 0){let data1=data.
properties;!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&data1!==null&&(vErrors=note(vErrors,instancePath+"/properties","type",{type:schema101.properties.
properties.type}),errors++)}if(data.required!==void 0){let data2=data.required;if(!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+"/requ\
ired","type",{type:schema101.properties.required.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)typeof data2[i0]!="strin\
g"&&(vErrors=note(vErrors,instancePath+"/required/"+i0,"type",{type:"string"}),errors++)}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate213.errors=vErrors,errors===0}var obj15=["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"];function validate212(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema100.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema100.properties,
key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="custom"&&(vErrors=note(
vErrors,instancePath+"/type","const",{allowedValue:"custom"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/nam\
e","type",{type:"string"}),errors++),data.description!==void 0&&typeof data.description!="string"&&(vErrors=note(vErrors,instancePath+"/description","type",{type:"\
string"}),errors++),data.input_schema!==void 0&&(validate213(data.input_schema,{instancePath:instancePath+"/input_schema",parentData:data,parentDataProperty:"in\
put_schema",rootData})||(vErrors=join(vErrors,validate213.errors),errors=vErrors.length)),data.eager_input_streaming!==void 0){let data4=data.eager_input_streaming;
typeof data4!="boolean"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/eager_input_streaming","type",{type:schema100.properties.eager_input_streaming.type}),
errors++)}if(data.allowed_callers!==void 0){let data5=data.allowed_callers;if(Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0];
typeof data6=="string"?obj15.includes(data6)||(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+
"/allowed_callers/"+i0,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==
void 0){let data7=data.cache_control;!(data7&&typeof data7=="object"&&!Array.isArray(data7))&&data7!==null&&(vErrors=note(vErrors,instancePath+"/cache_control",
"type",{type:schema100.properties.cache_control.type}),errors++);let _errs17=errors,valid4=!0,_errs18=errors;if(!(data7&&typeof data7=="object"&&!Array.isArray(
data7))){let err10={};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs18===errors;if(errors=_errs17,vErrors!==null&&(_errs17?vErrors.
length=_errs17:vErrors=null),_valid0){let _errs20=errors;validate44(data7,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_\
control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid0=_errs20===errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+
"/cache_control","if",{failingKeyword:"then"}),errors++)}if(data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+
"/defer_loading","type",{type:"boolean"}),errors++),data.input_examples!==void 0){let data9=data.input_examples;if(Array.isArray(data9)){let len1=data9.length;for(let i1=0;i1<
len1;i1++){let data10=data9[i1];data10&&typeof data10=="object"&&!Array.isArray(data10)||(vErrors=note(vErrors,instancePath+"/input_examples/"+i1,"type",{type:"\
object"}),errors++)}}else vErrors=note(vErrors,instancePath+"/input_examples","type",{type:"array"}),errors++}data.strict!==void 0&&typeof data.strict!="boolean"&&
(vErrors=note(vErrors,instancePath+"/strict","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate212.
errors=vErrors,errors===0}var schema102={type:"object",required:["type","name"],properties:{type:{enum:["bash_20241022","bash_20250124"]},name:{type:"string",openEnum:[
"bash"]},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"]}},
cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"boolean"},input_examples:{type:"arra\
y",items:{type:"object",additionalProperties:!0}},strict:{type:"boolean"}},additionalProperties:!1},obj16=["bash"],obj17=["direct","code_execution_20250825","co\
de_execution_20260120","code_execution_20260521"];function validate216(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.
name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||key0==="allo\
wed_callers"||key0==="cache_control"||key0==="defer_loading"||key0==="input_examples"||key0==="strict"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;data0==="bash_20241022"||data0==="bash_20250124"||(vErrors=note(vErrors,instancePath+
"/type","enum",{allowedValues:schema102.properties.type.enum}),errors++)}if(data.name!==void 0){let data1=data.name;typeof data1=="string"?obj16.includes(data1)||
(vErrors=note(vErrors,instancePath+"/name","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}if(data.allowed_callers!==
void 0){let data2=data.allowed_callers;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];typeof data3=="string"?obj17.
includes(data3)||(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"t\
ype",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==void 0){let data4=data.
cache_control;!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema102.
properties.cache_control.type}),errors++);let _errs12=errors,valid4=!0,_errs13=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err10={};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs13===errors;if(errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=null),_valid0){
let _errs15=errors;validate44(data4,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,
validate44.errors),errors=vErrors.length);var _valid0=_errs15===errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"\
then"}),errors++)}if(data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolea\
n"}),errors++),data.input_examples!==void 0){let data6=data.input_examples;if(Array.isArray(data6)){let len1=data6.length;for(let i1=0;i1<len1;i1++){let data7=data6[i1];
data7&&typeof data7=="object"&&!Array.isArray(data7)||(vErrors=note(vErrors,instancePath+"/input_examples/"+i1,"type",{type:"object"}),errors++)}}else vErrors=note(
vErrors,instancePath+"/input_examples","type",{type:"array"}),errors++}data.strict!==void 0&&typeof data.strict!="boolean"&&(vErrors=note(vErrors,instancePath+"\
/strict","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate216.errors=vErrors,errors===0}
var schema103={type:"object",required:["type","name"],properties:{type:{enum:["text_editor_20241022","text_editor_20250124","text_editor_20250429","text_editor_\
20250728"]},name:{type:"string",openEnum:["str_replace_editor","str_replace_based_edit_tool"]},max_characters:{type:["integer","null"]},allowed_callers:{type:"a\
rray",items:{type:"string",openEnum:["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["object","nu\
ll"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"boolean"},input_examples:{type:"array",items:{type:"object",additionalProperties:!0}},
strict:{type:"boolean"}},additionalProperties:!1},obj18=["str_replace_editor","str_replace_based_edit_tool"],obj19=["direct","code_execution_20250825","code_exe\
cution_20260120","code_execution_20260521"];function validate218(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.
name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||key0==="max_\
characters"||key0==="allowed_callers"||key0==="cache_control"||key0==="defer_loading"||key0==="input_examples"||key0==="strict"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;data0==="text_editor_20241022"||data0==="text_editor_2025\
0124"||data0==="text_editor_20250429"||data0==="text_editor_20250728"||(vErrors=note(vErrors,instancePath+"/type","enum",{allowedValues:schema103.properties.type.
enum}),errors++)}if(data.name!==void 0){let data1=data.name;typeof data1=="string"?obj18.includes(data1)||(vErrors=note(vErrors,instancePath+"/name","openEnum",
{}),errors++):(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}if(data.max_characters!==void 0){let data2=data.max_characters;!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+"/max_characters","type",{type:schema103.properties.max_characters.
type}),errors++)}if(data.allowed_callers!==void 0){let data3=data.allowed_callers;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];
typeof data4=="string"?obj19.includes(data4)||(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+
"/allowed_callers/"+i0,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==
void 0){let data5=data.cache_control;!(data5&&typeof data5=="object"&&!Array.isArray(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+"/cache_control",
"type",{type:schema103.properties.cache_control.type}),errors++);let _errs14=errors,valid4=!0,_errs15=errors;if(!(data5&&typeof data5=="object"&&!Array.isArray(
data5))){let err11={};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid0=_errs15===errors;if(errors=_errs14,vErrors!==null&&(_errs14?vErrors.
length=_errs14:vErrors=null),_valid0){let _errs17=errors;validate44(data5,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_\
control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid0=_errs17===errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+
"/cache_control","if",{failingKeyword:"then"}),errors++)}if(data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+
"/defer_loading","type",{type:"boolean"}),errors++),data.input_examples!==void 0){let data7=data.input_examples;if(Array.isArray(data7)){let len1=data7.length;for(let i1=0;i1<
len1;i1++){let data8=data7[i1];data8&&typeof data8=="object"&&!Array.isArray(data8)||(vErrors=note(vErrors,instancePath+"/input_examples/"+i1,"type",{type:"obje\
ct"}),errors++)}}else vErrors=note(vErrors,instancePath+"/input_examples","type",{type:"array"}),errors++}data.strict!==void 0&&typeof data.strict!="boolean"&&(vErrors=
note(vErrors,instancePath+"/strict","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate218.
errors=vErrors,errors===0}var schema104={type:"object",required:["type","name","display_height_px","display_width_px"],properties:{type:{enum:["computer_2024102\
2","computer_20250124","computer_20251124"]},name:{type:"string",openEnum:["computer"]},display_height_px:{type:"integer"},display_width_px:{type:"integer"},display_number:{
type:["integer","null"]},enable_zoom:{type:"boolean"},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_execution_20250825","code_exec\
ution_20260120","code_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{
type:"boolean"},input_examples:{type:"array",items:{type:"object",additionalProperties:!0}},strict:{type:"boolean"}},additionalProperties:!1},obj20=["computer"],
obj21=["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"];function validate220(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema104.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema104.properties,key0)||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;data0==="computer_20241022"||data0==="computer_20250124"||
data0==="computer_20251124"||(vErrors=note(vErrors,instancePath+"/type","enum",{allowedValues:schema104.properties.type.enum}),errors++)}if(data.name!==void 0){
let data1=data.name;typeof data1=="string"?obj20.includes(data1)||(vErrors=note(vErrors,instancePath+"/name","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+
"/name","type",{type:"string"}),errors++)}if(data.display_height_px!==void 0){let data2=data.display_height_px;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&
isFinite(data2)||(vErrors=note(vErrors,instancePath+"/display_height_px","type",{type:"integer"}),errors++)}if(data.display_width_px!==void 0){let data3=data.display_width_px;
typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/display_width_px","type",{type:"integer"}),errors++)}if(data.
display_number!==void 0){let data4=data.display_number;!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&data4!==null&&(vErrors=note(vErrors,
instancePath+"/display_number","type",{type:schema104.properties.display_number.type}),errors++)}if(data.enable_zoom!==void 0&&typeof data.enable_zoom!="boolean"&&
(vErrors=note(vErrors,instancePath+"/enable_zoom","type",{type:"boolean"}),errors++),data.allowed_callers!==void 0){let data6=data.allowed_callers;if(Array.isArray(
data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++){let data7=data6[i0];typeof data7=="string"?obj21.includes(data7)||(vErrors=note(vErrors,instancePath+"/\
allowed_callers/"+i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,
instancePath+"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==void 0){let data8=data.cache_control;!(data8&&typeof data8=="object"&&!Array.
isArray(data8))&&data8!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema104.properties.cache_control.type}),errors++);let _errs20=errors,
valid4=!0,_errs21=errors;if(!(data8&&typeof data8=="object"&&!Array.isArray(data8))){let err13={};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var _valid0=_errs21===
errors;if(errors=_errs20,vErrors!==null&&(_errs20?vErrors.length=_errs20:vErrors=null),_valid0){let _errs23=errors;validate44(data8,{instancePath:instancePath+"\
/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid0=_errs23===
errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}if(data.defer_loading!==void 0&&typeof data.
defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolean"}),errors++),data.input_examples!==void 0){let data10=data.input_examples;
if(Array.isArray(data10)){let len1=data10.length;for(let i1=0;i1<len1;i1++){let data11=data10[i1];data11&&typeof data11=="object"&&!Array.isArray(data11)||(vErrors=
note(vErrors,instancePath+"/input_examples/"+i1,"type",{type:"object"}),errors++)}}else vErrors=note(vErrors,instancePath+"/input_examples","type",{type:"array"}),
errors++}data.strict!==void 0&&typeof data.strict!="boolean"&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:"boolean"}),errors++)}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate220.errors=vErrors,errors===0}var schema105={type:"object",required:["type","name"],properties:{
type:{const:"memory_20250818"},name:{type:"string",openEnum:["memory"]},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_execution_20\
250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},
defer_loading:{type:"boolean"},input_examples:{type:"array",items:{type:"object",additionalProperties:!0}},strict:{type:"boolean"}},additionalProperties:!1},obj22=[
"memory"],obj23=["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"];function validate222(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++);for(let key0 in data)
key0==="type"||key0==="name"||key0==="allowed_callers"||key0==="cache_control"||key0==="defer_loading"||key0==="input_examples"||key0==="strict"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="memory_20250818"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"memory_20250818"}),errors++),data.name!==void 0){let data1=data.name;typeof data1=="string"?obj22.includes(data1)||(vErrors=note(
vErrors,instancePath+"/name","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}if(data.allowed_callers!==void 0){
let data2=data.allowed_callers;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];typeof data3=="string"?obj23.includes(
data3)||(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"type",{type:"\
string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==void 0){let data4=data.cache_control;
!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema105.properties.cache_control.
type}),errors++);let _errs12=errors,valid4=!0,_errs13=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err10={};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}var _valid0=_errs13===errors;if(errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=null),_valid0){let _errs15=errors;
validate44(data4,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),
errors=vErrors.length);var _valid0=_errs15===errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}
if(data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolean"}),errors++),data.
input_examples!==void 0){let data6=data.input_examples;if(Array.isArray(data6)){let len1=data6.length;for(let i1=0;i1<len1;i1++){let data7=data6[i1];data7&&typeof data7==
"object"&&!Array.isArray(data7)||(vErrors=note(vErrors,instancePath+"/input_examples/"+i1,"type",{type:"object"}),errors++)}}else vErrors=note(vErrors,instancePath+
"/input_examples","type",{type:"array"}),errors++}data.strict!==void 0&&typeof data.strict!="boolean"&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:"\
boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate222.errors=vErrors,errors===0}var schema106={type:"o\
bject",required:["type","name"],properties:{type:{enum:["code_execution_20250522","code_execution_20250825","code_execution_20260120","code_execution_20260521"]},
name:{type:"string",openEnum:["code_execution"]},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_execution_20250825","code_execution\
_20260120","code_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"\
boolean"},strict:{type:"boolean"}},additionalProperties:!1},obj24=["code_execution"],obj25=["direct","code_execution_20250825","code_execution_20260120","code_e\
xecution_20260521"];function validate224(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||key0==="allowed_callers"||key0==="ca\
che_control"||key0==="defer_loading"||key0==="strict"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0){let data0=data.type;data0==="code_execution_20250522"||data0==="code_execution_20250825"||data0==="code_execution_20260120"||data0==="code_execution_202\
60521"||(vErrors=note(vErrors,instancePath+"/type","enum",{allowedValues:schema106.properties.type.enum}),errors++)}if(data.name!==void 0){let data1=data.name;typeof data1==
"string"?obj24.includes(data1)||(vErrors=note(vErrors,instancePath+"/name","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name","type",{type:"str\
ing"}),errors++)}if(data.allowed_callers!==void 0){let data2=data.allowed_callers;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];
typeof data3=="string"?obj25.includes(data3)||(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+
"/allowed_callers/"+i0,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==
void 0){let data4=data.cache_control;!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/cache_control",
"type",{type:schema106.properties.cache_control.type}),errors++);let _errs12=errors,valid4=!0,_errs13=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(
data4))){let err10={};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs13===errors;if(errors=_errs12,vErrors!==null&&(_errs12?vErrors.
length=_errs12:vErrors=null),_valid0){let _errs15=errors;validate44(data4,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_\
control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid0=_errs15===errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+
"/cache_control","if",{failingKeyword:"then"}),errors++)}data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"\
/defer_loading","type",{type:"boolean"}),errors++),data.strict!==void 0&&typeof data.strict!="boolean"&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:"\
boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate224.errors=vErrors,errors===0}var schema107={type:"o\
bject",required:["type","name"],properties:{type:{enum:["web_search_20250305","web_search_20260209","web_search_20260318"]},name:{type:"string",openEnum:["web_s\
earch"]},allowed_domains:{type:["array","null"],items:{type:"string"}},blocked_domains:{type:["array","null"],items:{type:"string"}},max_uses:{type:["integer","\
null"]},response_inclusion:{type:"string",openEnum:["full","excluded"]},user_location:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Use\
rLocation"}}]},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_execution_20250825","code_execution_20260120","code_execution_2026052\
1"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"boolean"},strict:{type:"boolea\
n"}},additionalProperties:!1},obj26=["web_search"],obj27=["full","excluded"],obj29=["direct","code_execution_20250825","code_execution_20260120","code_execution\
_20260521"],schema108={type:"object",required:["type"],properties:{type:{type:"string",openEnum:["approximate"]},city:{type:["string","null"]},country:{type:["s\
tring","null"]},region:{type:["string","null"]},timezone:{type:["string","null"]}},additionalProperties:!1},obj28=["approximate"];function validate227(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="city"||key0==="country"||key0==="region"||key0===
"timezone"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;typeof data0==
"string"?obj28.includes(data0)||(vErrors=note(vErrors,instancePath+"/type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/type","type",{type:"str\
ing"}),errors++)}if(data.city!==void 0){let data1=data.city;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/city","type",{type:schema108.
properties.city.type}),errors++)}if(data.country!==void 0){let data2=data.country;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/cou\
ntry","type",{type:schema108.properties.country.type}),errors++)}if(data.region!==void 0){let data3=data.region;typeof data3!="string"&&data3!==null&&(vErrors=note(
vErrors,instancePath+"/region","type",{type:schema108.properties.region.type}),errors++)}if(data.timezone!==void 0){let data4=data.timezone;typeof data4!="strin\
g"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/timezone","type",{type:schema108.properties.timezone.type}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate227.errors=vErrors,errors===0}function validate226(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++);for(let key0 in data)func2.call(schema107.
properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;data0===
"web_search_20250305"||data0==="web_search_20260209"||data0==="web_search_20260318"||(vErrors=note(vErrors,instancePath+"/type","enum",{allowedValues:schema107.
properties.type.enum}),errors++)}if(data.name!==void 0){let data1=data.name;typeof data1=="string"?obj26.includes(data1)||(vErrors=note(vErrors,instancePath+"/n\
ame","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}if(data.allowed_domains!==void 0){let data2=data.allowed_domains;
if(!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+"/allowed_domains","type",{type:schema107.properties.allowed_domains.type}),errors++),
Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)typeof data2[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/allowed_domains/"+i0,"typ\
e",{type:"string"}),errors++)}}if(data.blocked_domains!==void 0){let data4=data.blocked_domains;if(!Array.isArray(data4)&&data4!==null&&(vErrors=note(vErrors,instancePath+
"/blocked_domains","type",{type:schema107.properties.blocked_domains.type}),errors++),Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)typeof data4[i1]!=
"string"&&(vErrors=note(vErrors,instancePath+"/blocked_domains/"+i1,"type",{type:"string"}),errors++)}}if(data.max_uses!==void 0){let data6=data.max_uses;!(typeof data6==
"number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&data6!==null&&(vErrors=note(vErrors,instancePath+"/max_uses","type",{type:schema107.properties.max_uses.type}),
errors++)}if(data.response_inclusion!==void 0){let data7=data.response_inclusion;typeof data7=="string"?obj27.includes(data7)||(vErrors=note(vErrors,instancePath+
"/response_inclusion","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/response_inclusion","type",{type:"string"}),errors++)}if(data.user_location!==
void 0){let data8=data.user_location;!(data8&&typeof data8=="object"&&!Array.isArray(data8))&&data8!==null&&(vErrors=note(vErrors,instancePath+"/user_location",
"type",{type:schema107.properties.user_location.type}),errors++);let _errs20=errors,valid6=!0,_errs21=errors;if(!(data8&&typeof data8=="object"&&!Array.isArray(
data8))){let err14={};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}var _valid0=_errs21===errors;if(errors=_errs20,vErrors!==null&&(_errs20?vErrors.
length=_errs20:vErrors=null),_valid0){let _errs23=errors;validate227(data8,{instancePath:instancePath+"/user_location",parentData:data,parentDataProperty:"user_\
location",rootData})||(vErrors=join(vErrors,validate227.errors),errors=vErrors.length);var _valid0=_errs23===errors;valid6=_valid0}valid6||(vErrors=note(vErrors,
instancePath+"/user_location","if",{failingKeyword:"then"}),errors++)}if(data.allowed_callers!==void 0){let data9=data.allowed_callers;if(Array.isArray(data9)){
let len2=data9.length;for(let i2=0;i2<len2;i2++){let data10=data9[i2];typeof data10=="string"?obj29.includes(data10)||(vErrors=note(vErrors,instancePath+"/allow\
ed_callers/"+i2,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i2,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,
instancePath+"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==void 0){let data11=data.cache_control;!(data11&&typeof data11=="object"&&
!Array.isArray(data11))&&data11!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema107.properties.cache_control.type}),errors++);let _errs31=errors,
valid10=!0,_errs32=errors;if(!(data11&&typeof data11=="object"&&!Array.isArray(data11))){let err20={};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}
var _valid1=_errs32===errors;if(errors=_errs31,vErrors!==null&&(_errs31?vErrors.length=_errs31:vErrors=null),_valid1){let _errs34=errors;validate44(data11,{instancePath:instancePath+
"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid1=_errs34===
errors;valid10=_valid1}valid10||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}data.defer_loading!==void 0&&typeof data.
defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolean"}),errors++),data.strict!==void 0&&typeof data.strict!="bool\
ean"&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate226.
errors=vErrors,errors===0}var schema109={type:"object",required:["type","name"],properties:{type:{enum:["web_fetch_20250910","web_fetch_20260209","web_fetch_202\
60309","web_fetch_20260318"]},name:{type:"string",openEnum:["web_fetch"]},allowed_domains:{type:["array","null"],items:{type:"string"}},blocked_domains:{type:["\
array","null"],items:{type:"string"}},max_uses:{type:["integer","null"]},response_inclusion:{type:"string",openEnum:["full","excluded"]},citations:{type:["objec\
t","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CitationsConfig"}}]},max_content_tokens:{type:["integer","null"]},url_sources:{type:["object","null"],
allOf:[{if:{type:"object"},then:{$ref:"#/$defs/UrlSources"}}]},use_cache:{type:"boolean"},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct",
"code_execution_20250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/\
$defs/CacheControl"}}]},defer_loading:{type:"boolean"},strict:{type:"boolean"}},additionalProperties:!1},obj30=["web_fetch"],obj31=["full","excluded"],obj32=["d\
irect","code_execution_20250825","code_execution_20260120","code_execution_20260521"];function validate234(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="all"&&(vErrors=note(vErrors,instancePath+"/type","cons\
t",{allowedValue:"all"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate234.errors=vErrors,errors===0}function validate235(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="none"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"none"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate235.errors=vErrors,errors===0}function validate236(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.tools===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"tools"}),errors++);for(let key0 in data)key0==="type"||key0==="tools"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="only"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"only"}),errors++),data.tools!==void 0){let data1=data.
tools;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate207(data1[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data1,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate207.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/tools","type",{type:"array"}),errors++}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate236.errors=vErrors,errors===0}function validate238(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.tools===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"tools"}),errors++);for(let key0 in data)key0==="type"||key0==="tools"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="except"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"except"}),errors++),data.tools!==void 0){
let data1=data.tools;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate207(data1[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data1,
parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate207.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/tools","type",{type:"\
array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate238.errors=vErrors,errors===0}function validate233(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="all"?validate234(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate234.errors),errors=vErrors.length):tag0==="none"?validate235(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate235.errors),errors=vErrors.length):tag0==="only"?validate236(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate236.errors),errors=vErrors.length):tag0==="except"?validate238(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate238.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate233.errors=vErrors,errors===0}function validate232(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="client_tool_results"||key0==="server_tool_results"||key0==="user_inp\
ut"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.client_tool_results!==void 0&&(validate233(data.client_tool_results,
{instancePath:instancePath+"/client_tool_results",parentData:data,parentDataProperty:"client_tool_results",rootData})||(vErrors=join(vErrors,validate233.errors),
errors=vErrors.length)),data.server_tool_results!==void 0&&(validate233(data.server_tool_results,{instancePath:instancePath+"/server_tool_results",parentData:data,
parentDataProperty:"server_tool_results",rootData})||(vErrors=join(vErrors,validate233.errors),errors=vErrors.length)),data.user_input!==void 0&&(validate233(data.
user_input,{instancePath:instancePath+"/user_input",parentData:data,parentDataProperty:"user_input",rootData})||(vErrors=join(vErrors,validate233.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate232.errors=vErrors,errors===0}function validate230(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
name"}),errors++);for(let key0 in data)func2.call(schema109.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0){let data0=data.type;data0==="web_fetch_20250910"||data0==="web_fetch_20260209"||data0==="web_fetch_20260309"||data0==="web_fetc\
h_20260318"||(vErrors=note(vErrors,instancePath+"/type","enum",{allowedValues:schema109.properties.type.enum}),errors++)}if(data.name!==void 0){let data1=data.name;
typeof data1=="string"?obj30.includes(data1)||(vErrors=note(vErrors,instancePath+"/name","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name","ty\
pe",{type:"string"}),errors++)}if(data.allowed_domains!==void 0){let data2=data.allowed_domains;if(!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+
"/allowed_domains","type",{type:schema109.properties.allowed_domains.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)typeof data2[i0]!=
"string"&&(vErrors=note(vErrors,instancePath+"/allowed_domains/"+i0,"type",{type:"string"}),errors++)}}if(data.blocked_domains!==void 0){let data4=data.blocked_domains;
if(!Array.isArray(data4)&&data4!==null&&(vErrors=note(vErrors,instancePath+"/blocked_domains","type",{type:schema109.properties.blocked_domains.type}),errors++),
Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)typeof data4[i1]!="string"&&(vErrors=note(vErrors,instancePath+"/blocked_domains/"+i1,"typ\
e",{type:"string"}),errors++)}}if(data.max_uses!==void 0){let data6=data.max_uses;!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&data6!==
null&&(vErrors=note(vErrors,instancePath+"/max_uses","type",{type:schema109.properties.max_uses.type}),errors++)}if(data.response_inclusion!==void 0){let data7=data.
response_inclusion;typeof data7=="string"?obj31.includes(data7)||(vErrors=note(vErrors,instancePath+"/response_inclusion","openEnum",{}),errors++):(vErrors=note(
vErrors,instancePath+"/response_inclusion","type",{type:"string"}),errors++)}if(data.citations!==void 0){let data8=data.citations;!(data8&&typeof data8=="object"&&
!Array.isArray(data8))&&data8!==null&&(vErrors=note(vErrors,instancePath+"/citations","type",{type:schema109.properties.citations.type}),errors++);let _errs20=errors,
valid6=!0,_errs21=errors;if(!(data8&&typeof data8=="object"&&!Array.isArray(data8))){let err14={};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}var _valid0=_errs21===
errors;if(errors=_errs20,vErrors!==null&&(_errs20?vErrors.length=_errs20:vErrors=null),_valid0){let _errs23=errors;validate73(data8,{instancePath:instancePath+"\
/citations",parentData:data,parentDataProperty:"citations",rootData})||(vErrors=join(vErrors,validate73.errors),errors=vErrors.length);var _valid0=_errs23===errors;
valid6=_valid0}valid6||(vErrors=note(vErrors,instancePath+"/citations","if",{failingKeyword:"then"}),errors++)}if(data.max_content_tokens!==void 0){let data9=data.
max_content_tokens;!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))&&data9!==null&&(vErrors=note(vErrors,instancePath+"/max_content_tokens",
"type",{type:schema109.properties.max_content_tokens.type}),errors++)}if(data.url_sources!==void 0){let data10=data.url_sources;!(data10&&typeof data10=="object"&&
!Array.isArray(data10))&&data10!==null&&(vErrors=note(vErrors,instancePath+"/url_sources","type",{type:schema109.properties.url_sources.type}),errors++);let _errs29=errors,
valid8=!0,_errs30=errors;if(!(data10&&typeof data10=="object"&&!Array.isArray(data10))){let err18={};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}
var _valid1=_errs30===errors;if(errors=_errs29,vErrors!==null&&(_errs29?vErrors.length=_errs29:vErrors=null),_valid1){let _errs32=errors;validate232(data10,{instancePath:instancePath+
"/url_sources",parentData:data,parentDataProperty:"url_sources",rootData})||(vErrors=join(vErrors,validate232.errors),errors=vErrors.length);var _valid1=_errs32===
errors;valid8=_valid1}valid8||(vErrors=note(vErrors,instancePath+"/url_sources","if",{failingKeyword:"then"}),errors++)}if(data.use_cache!==void 0&&typeof data.
use_cache!="boolean"&&(vErrors=note(vErrors,instancePath+"/use_cache","type",{type:"boolean"}),errors++),data.allowed_callers!==void 0){let data12=data.allowed_callers;
if(Array.isArray(data12)){let len2=data12.length;for(let i2=0;i2<len2;i2++){let data13=data12[i2];typeof data13=="string"?obj32.includes(data13)||(vErrors=note(
vErrors,instancePath+"/allowed_callers/"+i2,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i2,"type",{type:"string"}),errors++)}}else
vErrors=note(vErrors,instancePath+"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==void 0){let data14=data.cache_control;!(data14&&typeof data14==
"object"&&!Array.isArray(data14))&&data14!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema109.properties.cache_control.type}),errors++);
let _errs42=errors,valid12=!0,_errs43=errors;if(!(data14&&typeof data14=="object"&&!Array.isArray(data14))){let err25={};vErrors===null?vErrors=[err25]:vErrors.
push(err25),errors++}var _valid2=_errs43===errors;if(errors=_errs42,vErrors!==null&&(_errs42?vErrors.length=_errs42:vErrors=null),_valid2){let _errs45=errors;validate44(
data14,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=
vErrors.length);var _valid2=_errs45===errors;valid12=_valid2}valid12||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}
data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolean"}),errors++),data.strict!==
void 0&&typeof data.strict!="boolean"&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"t\
ype",{type:"object"}),errors++;return validate230.errors=vErrors,errors===0}var schema116={type:"object",required:["type","name"],properties:{type:{enum:["tool_\
search_tool_bm25_20251119","tool_search_tool_bm25","tool_search_tool_regex_20251119","tool_search_tool_regex"]},name:{type:"string",openEnum:["tool_search_tool_\
bm25","tool_search_tool_regex"]},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_execution_20250825","code_execution_20260120","code\
_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"boolean"},strict:{
type:"boolean"}},additionalProperties:!1},obj33=["tool_search_tool_bm25","tool_search_tool_regex"],obj34=["direct","code_execution_20250825","code_execution_202\
60120","code_execution_20260521"];function validate249(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||key0==="allowed_callers"||key0===
"cache_control"||key0==="defer_loading"||key0==="strict"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0){let data0=data.type;data0==="tool_search_tool_bm25_20251119"||data0==="tool_search_tool_bm25"||data0==="tool_search_tool_regex_20251119"||data0===
"tool_search_tool_regex"||(vErrors=note(vErrors,instancePath+"/type","enum",{allowedValues:schema116.properties.type.enum}),errors++)}if(data.name!==void 0){let data1=data.
name;typeof data1=="string"?obj33.includes(data1)||(vErrors=note(vErrors,instancePath+"/name","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name",
"type",{type:"string"}),errors++)}if(data.allowed_callers!==void 0){let data2=data.allowed_callers;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<
len0;i0++){let data3=data2[i0];typeof data3=="string"?obj34.includes(data3)||(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"openEnum",{}),errors++):
(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/allowed_callers","type",{type:"\
array"}),errors++}if(data.cache_control!==void 0){let data4=data.cache_control;!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(
vErrors,instancePath+"/cache_control","type",{type:schema116.properties.cache_control.type}),errors++);let _errs12=errors,valid4=!0,_errs13=errors;if(!(data4&&typeof data4==
"object"&&!Array.isArray(data4))){let err10={};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs13===errors;if(errors=_errs12,vErrors!==
null&&(_errs12?vErrors.length=_errs12:vErrors=null),_valid0){let _errs15=errors;validate44(data4,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"\
cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid0=_errs15===errors;valid4=_valid0}valid4||(vErrors=note(vErrors,
instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+
"/defer_loading","type",{type:"boolean"}),errors++),data.strict!==void 0&&typeof data.strict!="boolean"&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:"\
boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate249.errors=vErrors,errors===0}var schema117={type:"o\
bject",required:["type"],properties:{type:{enum:["browser_toolset_20260801","computer_toolset_20260801"]},configs:{type:["object","null"],additionalProperties:{
type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ToolsetMemberConfig"}}]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},
then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1},schema118={type:"object",properties:{enabled:{type:["boolean","null"]},defer_loading:{type:["boo\
lean","null"]}},additionalProperties:!1};function validate252(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="enabled"||key0==="defer_loading"||(vErrors=note(vErrors,instancePath,"additionalProper\
ties",{additionalProperty:key0}),errors++);if(data.enabled!==void 0){let data0=data.enabled;typeof data0!="boolean"&&data0!==null&&(vErrors=note(vErrors,instancePath+
"/enabled","type",{type:schema118.properties.enabled.type}),errors++)}if(data.defer_loading!==void 0){let data1=data.defer_loading;typeof data1!="boolean"&&data1!==
null&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:schema118.properties.defer_loading.type}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate252.errors=vErrors,errors===0}function validate251(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++);for(let key0 in data)key0==="type"||key0==="configs"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0){let data0=data.type;data0==="browser_toolset_20260801"||data0==="computer_toolset_20260801"||(vErrors=note(vErrors,instancePath+
"/type","enum",{allowedValues:schema117.properties.type.enum}),errors++)}if(data.configs!==void 0){let data1=data.configs;if(!(data1&&typeof data1=="object"&&!Array.
isArray(data1))&&data1!==null&&(vErrors=note(vErrors,instancePath+"/configs","type",{type:schema117.properties.configs.type}),errors++),data1&&typeof data1=="ob\
ject"&&!Array.isArray(data1))for(let key1 in data1){let data2=data1[key1];!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=note(vErrors,
instancePath+"/configs/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:schema117.properties.configs.additionalProperties.type}),errors++);let _errs9=errors,
valid3=!0,_errs10=errors;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs10===
errors;if(errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid0){let _errs12=errors;validate252(data2,{instancePath:instancePath+"/c\
onfigs/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data1,parentDataProperty:key1,rootData})||(vErrors=join(vErrors,validate252.errors),errors=vErrors.
length);var _valid0=_errs12===errors;valid3=_valid0}valid3||(vErrors=note(vErrors,instancePath+"/configs/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"if",{failingKeyword:"\
then"}),errors++)}}if(data.cache_control!==void 0){let data3=data.cache_control;!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=
note(vErrors,instancePath+"/cache_control","type",{type:schema117.properties.cache_control.type}),errors++);let _errs16=errors,valid5=!0,_errs17=errors;if(!(data3&&
typeof data3=="object"&&!Array.isArray(data3))){let err8={};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid1=_errs17===errors;if(errors=_errs16,
vErrors!==null&&(_errs16?vErrors.length=_errs16:vErrors=null),_valid1){let _errs19=errors;validate44(data3,{instancePath:instancePath+"/cache_control",parentData:data,
parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid1=_errs19===errors;valid5=_valid1}valid5||
(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate251.errors=vErrors,errors===0}var schema119={type:"object",required:["type","mcp_server_name"],properties:{type:{const:"mcp_toolset"},mcp_server_name:{
type:"string"},configs:{type:["object","null"],additionalProperties:{$ref:"#/$defs/McpToolConfig"}},default_config:{$ref:"#/$defs/McpToolConfig"},tools:{type:["\
array","null"],items:{$ref:"#/$defs/McpTool"}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};function validate256(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)key0==="enabled"||key0==="defer_loading"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
data.enabled!==void 0&&typeof data.enabled!="boolean"&&(vErrors=note(vErrors,instancePath+"/enabled","type",{type:"boolean"}),errors++),data.defer_loading!==void 0&&
typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate256.errors=vErrors,errors===0}function validate255(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++),data.mcp_server_name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"mcp_server_name"}),errors++);for(let key0 in data)
key0==="type"||key0==="mcp_server_name"||key0==="configs"||key0==="default_config"||key0==="tools"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"\
additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="mcp_toolset"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"mcp_toolset"}),errors++),data.mcp_server_name!==void 0&&typeof data.mcp_server_name!="string"&&(vErrors=note(vErrors,instancePath+"/mcp_server_na\
me","type",{type:"string"}),errors++),data.configs!==void 0){let data2=data.configs;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=
note(vErrors,instancePath+"/configs","type",{type:schema119.properties.configs.type}),errors++),data2&&typeof data2=="object"&&!Array.isArray(data2))for(let key1 in data2)
validate256(data2[key1],{instancePath:instancePath+"/configs/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data2,parentDataProperty:key1,rootData})||
(vErrors=join(vErrors,validate256.errors),errors=vErrors.length)}if(data.default_config!==void 0&&(validate256(data.default_config,{instancePath:instancePath+"/\
default_config",parentData:data,parentDataProperty:"default_config",rootData})||(vErrors=join(vErrors,validate256.errors),errors=vErrors.length)),data.tools!==void 0){
let data5=data.tools;if(!Array.isArray(data5)&&data5!==null&&(vErrors=note(vErrors,instancePath+"/tools","type",{type:schema119.properties.tools.type}),errors++),
Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<len0;i0++)validate202(data5[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data5,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate202.errors),errors=vErrors.length)}}if(data.cache_control!==void 0){let data7=data.cache_control;!(data7&&typeof data7==
"object"&&!Array.isArray(data7))&&data7!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema119.properties.cache_control.type}),errors++);
let _errs16=errors,valid5=!0,_errs17=errors;if(!(data7&&typeof data7=="object"&&!Array.isArray(data7))){let err8={};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}var _valid0=_errs17===errors;if(errors=_errs16,vErrors!==null&&(_errs16?vErrors.length=_errs16:vErrors=null),_valid0){let _errs19=errors;validate44(data7,
{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.
length);var _valid0=_errs19===errors;valid5=_valid0}valid5||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate255.errors=vErrors,errors===0}var schema121={type:"object",required:["type","name","mo\
del"],properties:{type:{const:"advisor_20260301"},name:{type:"string",openEnum:["advisor"]},model:{type:"string"},caching:{type:["object","null"],allOf:[{if:{type:"\
object"},then:{$ref:"#/$defs/CacheControl"}}]},max_tokens:{type:["integer","null"]},max_uses:{type:["integer","null"]},allowed_callers:{type:"array",items:{type:"\
string",openEnum:["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"\
object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"boolean"},strict:{type:"boolean"}},additionalProperties:!1},obj35=["advisor"],obj36=["direct",
"code_execution_20250825","code_execution_20260120","code_execution_20260521"];function validate261(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema121.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema121.properties,key0)||(vErrors=note(vErrors,instancePath,"addit\
ionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="advisor_20260301"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"advisor_20260301"}),errors++),data.name!==void 0){let data1=data.name;typeof data1=="string"?obj35.includes(data1)||(vErrors=note(vErrors,instancePath+
"/name","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}if(data.model!==void 0&&typeof data.model!="string"&&
(vErrors=note(vErrors,instancePath+"/model","type",{type:"string"}),errors++),data.caching!==void 0){let data3=data.caching;!(data3&&typeof data3=="object"&&!Array.
isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/caching","type",{type:schema121.properties.caching.type}),errors++);let _errs10=errors,valid2=!0,
_errs11=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs11===
errors;if(errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null),_valid0){let _errs13=errors;validate44(data3,{instancePath:instancePath+"\
/caching",parentData:data,parentDataProperty:"caching",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid0=_errs13===errors;
valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/caching","if",{failingKeyword:"then"}),errors++)}if(data.max_tokens!==void 0){let data4=data.max_tokens;
!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/max_tokens","type",{type:schema121.properties.
max_tokens.type}),errors++)}if(data.max_uses!==void 0){let data5=data.max_uses;!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))&&data5!==null&&
(vErrors=note(vErrors,instancePath+"/max_uses","type",{type:schema121.properties.max_uses.type}),errors++)}if(data.allowed_callers!==void 0){let data6=data.allowed_callers;
if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++){let data7=data6[i0];typeof data7=="string"?obj36.includes(data7)||(vErrors=note(vErrors,
instancePath+"/allowed_callers/"+i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"type",{type:"string"}),errors++)}}else vErrors=
note(vErrors,instancePath+"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==void 0){let data8=data.cache_control;!(data8&&typeof data8==
"object"&&!Array.isArray(data8))&&data8!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema121.properties.cache_control.type}),errors++);
let _errs25=errors,valid6=!0,_errs26=errors;if(!(data8&&typeof data8=="object"&&!Array.isArray(data8))){let err15={};vErrors===null?vErrors=[err15]:vErrors.push(
err15),errors++}var _valid1=_errs26===errors;if(errors=_errs25,vErrors!==null&&(_errs25?vErrors.length=_errs25:vErrors=null),_valid1){let _errs28=errors;validate44(
data8,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=
vErrors.length);var _valid1=_errs28===errors;valid6=_valid1}valid6||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}
data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolean"}),errors++),data.strict!==
void 0&&typeof data.strict!="boolean"&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"t\
ype",{type:"object"}),errors++;return validate261.errors=vErrors,errors===0}var schema122={type:"object",required:["name","input_schema"],properties:{type:{const:"\
custom"},name:{type:"string"},description:{type:"string"},input_schema:{$ref:"#/$defs/InputSchema"},eager_input_streaming:{type:["boolean","null"]},allowed_callers:{
type:"array",items:{type:"string",openEnum:["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["obje\
ct","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"boolean"},input_examples:{type:"array",items:{type:"object",additionalProperties:!0}},
strict:{type:"boolean"}},additionalProperties:!1},obj37=["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"];function validate294(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.name===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++),data.input_schema===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
input_schema"}),errors++);for(let key0 in data)func2.call(schema122.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="custom"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"custom"}),errors++),data.name!==void 0&&
typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.description!==void 0&&typeof data.description!="st\
ring"&&(vErrors=note(vErrors,instancePath+"/description","type",{type:"string"}),errors++),data.input_schema!==void 0&&(validate213(data.input_schema,{instancePath:instancePath+
"/input_schema",parentData:data,parentDataProperty:"input_schema",rootData})||(vErrors=join(vErrors,validate213.errors),errors=vErrors.length)),data.eager_input_streaming!==
void 0){let data4=data.eager_input_streaming;typeof data4!="boolean"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/eager_input_streaming","type",{type:schema122.
properties.eager_input_streaming.type}),errors++)}if(data.allowed_callers!==void 0){let data5=data.allowed_callers;if(Array.isArray(data5)){let len0=data5.length;
for(let i0=0;i0<len0;i0++){let data6=data5[i0];typeof data6=="string"?obj37.includes(data6)||(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"openEnum",
{}),errors++):(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/allowed_call\
ers","type",{type:"array"}),errors++}if(data.cache_control!==void 0){let data7=data.cache_control;!(data7&&typeof data7=="object"&&!Array.isArray(data7))&&data7!==
null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema122.properties.cache_control.type}),errors++);let _errs17=errors,valid4=!0,_errs18=errors;
if(!(data7&&typeof data7=="object"&&!Array.isArray(data7))){let err11={};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid0=_errs18===errors;
if(errors=_errs17,vErrors!==null&&(_errs17?vErrors.length=_errs17:vErrors=null),_valid0){let _errs20=errors;validate44(data7,{instancePath:instancePath+"/cache_\
control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid0=_errs20===errors;
valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}if(data.defer_loading!==void 0&&typeof data.defer_loading!=
"boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolean"}),errors++),data.input_examples!==void 0){let data9=data.input_examples;if(Array.
isArray(data9)){let len1=data9.length;for(let i1=0;i1<len1;i1++){let data10=data9[i1];data10&&typeof data10=="object"&&!Array.isArray(data10)||(vErrors=note(vErrors,
instancePath+"/input_examples/"+i1,"type",{type:"object"}),errors++)}}else vErrors=note(vErrors,instancePath+"/input_examples","type",{type:"array"}),errors++}data.
strict!==void 0&&typeof data.strict!="boolean"&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate294.errors=vErrors,errors===0}function validate211(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0,_errs0=errors,valid0=!0,_errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.type===
void 0&&(missing0="type")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}var _valid0=_errs1===errors;errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);let ifClause0;if(_valid0){let _errs3=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.
type;typeof tag0=="string"?tag0==="custom"?validate212(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate212.errors),errors=
vErrors.length):tag0==="bash_20241022"?validate216(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate216.errors),errors=
vErrors.length):tag0==="bash_20250124"?validate216(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate216.errors),errors=
vErrors.length):tag0==="text_editor_20241022"?validate218(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate218.errors),
errors=vErrors.length):tag0==="text_editor_20250124"?validate218(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate218.
errors),errors=vErrors.length):tag0==="text_editor_20250429"?validate218(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate218.
errors),errors=vErrors.length):tag0==="text_editor_20250728"?validate218(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate218.
errors),errors=vErrors.length):tag0==="computer_20241022"?validate220(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate220.
errors),errors=vErrors.length):tag0==="computer_20250124"?validate220(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate220.
errors),errors=vErrors.length):tag0==="computer_20251124"?validate220(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate220.
errors),errors=vErrors.length):tag0==="memory_20250818"?validate222(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate222.
errors),errors=vErrors.length):tag0==="code_execution_20250522"?validate224(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate224.
errors),errors=vErrors.length):tag0==="code_execution_20250825"?validate224(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate224.
errors),errors=vErrors.length):tag0==="code_execution_20260120"?validate224(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate224.
errors),errors=vErrors.length):tag0==="code_execution_20260521"?validate224(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate224.
errors),errors=vErrors.length):tag0==="web_search_20250305"?validate226(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate226.
errors),errors=vErrors.length):tag0==="web_search_20260209"?validate226(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate226.
errors),errors=vErrors.length):tag0==="web_search_20260318"?validate226(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate226.
errors),errors=vErrors.length):tag0==="web_fetch_20250910"?validate230(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate230.
errors),errors=vErrors.length):tag0==="web_fetch_20260209"?validate230(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate230.
errors),errors=vErrors.length):tag0==="web_fetch_20260309"?validate230(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate230.
errors),errors=vErrors.length):tag0==="web_fetch_20260318"?validate230(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate230.
errors),errors=vErrors.length):tag0==="tool_search_tool_bm25_20251119"?validate249(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate249.errors),errors=vErrors.length):tag0==="tool_search_tool_bm25"?validate249(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate249.errors),errors=vErrors.length):tag0==="tool_search_tool_regex_20251119"?validate249(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate249.errors),errors=vErrors.length):tag0==="tool_search_tool_regex"?validate249(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate249.errors),errors=vErrors.length):tag0==="browser_toolset_20260801"?validate251(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate251.errors),errors=vErrors.length):tag0==="computer_toolset_20260801"?validate251(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate251.errors),errors=vErrors.length):tag0==="mcp_toolset"?validate255(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate255.errors),errors=vErrors.length):tag0==="advisor_20260301"?validate261(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate261.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;var _valid0=_errs3===errors;valid0=_valid0,ifClause0="then"}else{let _errs36=errors;validate294(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate294.errors),errors=vErrors.length);var _valid0=_errs36===errors;valid0=_valid0,ifClause0="else"}return valid0||(vErrors=
note(vErrors,instancePath,"if",{failingKeyword:ifClause0}),errors++),validate211.errors=vErrors,errors===0}function validate210(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++),data.definition===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"definition"}),
errors++);for(let key0 in data)key0==="type"||key0==="definition"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
data.type!==void 0&&data.type!=="tool_definition"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_definition"}),errors++),data.definition!==
void 0&&(validate211(data.definition,{instancePath:instancePath+"/definition",parentData:data,parentDataProperty:"definition",rootData})||(vErrors=join(vErrors,
validate211.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate210.errors=vErrors,errors===0}
function validate206(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="to\
ol_reference"?validate207(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate207.errors),errors=vErrors.length):tag0==="\
mcp_tool_reference"?validate208(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate208.errors),errors=vErrors.length):tag0===
"mcp_toolset_reference"?validate209(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate209.errors),errors=vErrors.length):
tag0==="tool_definition"?validate210(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate210.errors),errors=vErrors.length):
(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"\
tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate206.errors=vErrors,errors===0}function validate205(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.tool===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
tool"}),errors++);for(let key0 in data)key0==="type"||key0==="tool"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="tool_addition"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_addition"}),errors++),data.
tool!==void 0&&(validate206(data.tool,{instancePath:instancePath+"/tool",parentData:data,parentDataProperty:"tool",rootData})||(vErrors=join(vErrors,validate206.
errors),errors=vErrors.length)),data.cache_control!==void 0){let data2=data.cache_control;!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&
(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema93.properties.cache_control.type}),errors++);let _errs7=errors,valid2=!0,_errs8=errors;if(!(data2&&
typeof data2=="object"&&!Array.isArray(data2))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs8===errors;if(errors=_errs7,
vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=null),_valid0){let _errs10=errors;validate44(data2,{instancePath:instancePath+"/cache_control",parentData:data,
parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid0=_errs10===errors;valid2=_valid0}valid2||
(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate205.errors=vErrors,errors===0}var schema123={type:"object",required:["type","tool"],properties:{type:{const:"tool_removal"},tool:{$ref:"#/$defs/T\
oolChange"},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};function validate305(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.tool===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
tool"}),errors++);for(let key0 in data)key0==="type"||key0==="tool"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="tool_removal"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_removal"}),errors++),data.tool!==
void 0&&(validate206(data.tool,{instancePath:instancePath+"/tool",parentData:data,parentDataProperty:"tool",rootData})||(vErrors=join(vErrors,validate206.errors),
errors=vErrors.length)),data.cache_control!==void 0){let data2=data.cache_control;!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=
note(vErrors,instancePath+"/cache_control","type",{type:schema123.properties.cache_control.type}),errors++);let _errs7=errors,valid2=!0,_errs8=errors;if(!(data2&&
typeof data2=="object"&&!Array.isArray(data2))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs8===errors;if(errors=_errs7,
vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=null),_valid0){let _errs10=errors;validate44(data2,{instancePath:instancePath+"/cache_control",parentData:data,
parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid0=_errs10===errors;valid2=_valid0}valid2||
(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate305.errors=vErrors,errors===0}function validate204(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)
key0==="type"||key0==="content"||key0==="encrypted_content"||key0==="signature"||key0==="tool_changes"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="compaction"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"compaction"}),errors++),data.content!==void 0){let data1=data.content;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/\
content","type",{type:schema92.properties.content.type}),errors++)}if(data.encrypted_content!==void 0){let data2=data.encrypted_content;typeof data2!="string"&&
data2!==null&&(vErrors=note(vErrors,instancePath+"/encrypted_content","type",{type:schema92.properties.encrypted_content.type}),errors++)}if(data.signature!==void 0){
let data3=data.signature;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/signature","type",{type:schema92.properties.signature.type}),
errors++)}if(data.tool_changes!==void 0){let data4=data.tool_changes;if(!Array.isArray(data4)&&data4!==null&&(vErrors=note(vErrors,instancePath+"/tool_changes",
"type",{type:schema92.properties.tool_changes.type}),errors++),Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++){let data5=data4[i0];if(data5&&
typeof data5=="object"&&!Array.isArray(data5)){data5.type===void 0&&(vErrors=note(vErrors,instancePath+"/tool_changes/"+i0,"required",{missingProperty:"type"}),
errors++);let tag0=data5.type;typeof tag0=="string"?tag0==="tool_addition"?validate205(data5,{instancePath:instancePath+"/tool_changes/"+i0,parentData:data4,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate205.errors),errors=vErrors.length):tag0==="tool_removal"?validate305(data5,{instancePath:instancePath+"/tool_changes/"+
i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate305.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath+"/tool\
_changes/"+i0,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath+"/tool_changes/"+i0,"discriminator",{error:"\
tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath+"/tool_changes/"+i0,"type",{type:"object"}),errors++}}}if(data.cache_control!==
void 0){let data6=data.cache_control;!(data6&&typeof data6=="object"&&!Array.isArray(data6))&&data6!==null&&(vErrors=note(vErrors,instancePath+"/cache_control",
"type",{type:schema92.properties.cache_control.type}),errors++);let _errs19=errors,valid7=!0,_errs20=errors;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))){
let err12={};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid0=_errs20===errors;if(errors=_errs19,vErrors!==null&&(_errs19?vErrors.length=
_errs19:vErrors=null),_valid0){let _errs22=errors;validate44(data6,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",
rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid0=_errs22===errors;valid7=_valid0}valid7||(vErrors=note(vErrors,instancePath+
"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate204.errors=vErrors,
errors===0}var schema124={type:"object",required:["type","from","to"],properties:{type:{const:"fallback"},from:{$ref:"#/$defs/FallbackModel"},to:{$ref:"#/$defs/\
FallbackModel"},trigger:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/FallbackTrigger"}}]}},additionalProperties:!1};function validate312(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.model===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"model"}),errors++);for(let key0 in data)key0!=="model"&&(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.model!==void 0&&typeof data.model!="string"&&(vErrors=note(vErrors,instancePath+
"/model","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate312.errors=vErrors,errors===0}
var schema126={type:"object",required:["type"],properties:{type:{type:"string",openEnum:["refusal"]},category:{type:["string","null"]}},additionalProperties:!1},
obj38=["refusal"];function validate315(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0===
"type"||key0==="category"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.
type;typeof data0=="string"?obj38.includes(data0)||(vErrors=note(vErrors,instancePath+"/type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/type",
"type",{type:"string"}),errors++)}if(data.category!==void 0){let data1=data.category;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/\
category","type",{type:schema126.properties.category.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate315.
errors=vErrors,errors===0}function validate311(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema124.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="from"||key0==="to"||key0==="trigger"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="fallback"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"fallback"}),errors++),data.from!==void 0&&
(validate312(data.from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData})||(vErrors=join(vErrors,validate312.errors),errors=
vErrors.length)),data.to!==void 0&&(validate312(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData})||(vErrors=join(vErrors,
validate312.errors),errors=vErrors.length)),data.trigger!==void 0){let data3=data.trigger;!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null&&
(vErrors=note(vErrors,instancePath+"/trigger","type",{type:schema124.properties.trigger.type}),errors++);let _errs8=errors,valid2=!0,_errs9=errors;if(!(data3&&typeof data3==
"object"&&!Array.isArray(data3))){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs9===errors;if(errors=_errs8,vErrors!==null&&
(_errs8?vErrors.length=_errs8:vErrors=null),_valid0){let _errs11=errors;validate315(data3,{instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"\
trigger",rootData})||(vErrors=join(vErrors,validate315.errors),errors=vErrors.length);var _valid0=_errs11===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,
instancePath+"/trigger","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate311.errors=
vErrors,errors===0}function validate30(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="text"?validate31(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length):tag0===
"image"?validate46(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate46.errors),errors=vErrors.length):tag0==="document"?
validate58(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate58.errors),errors=vErrors.length):tag0==="search_result"?validate76(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate76.errors),errors=vErrors.length):tag0==="thinking"?validate80(data,{
instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate80.errors),errors=vErrors.length):tag0==="redacted_thinking"?validate81(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate81.errors),errors=vErrors.length):tag0==="tool_use"?validate82(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate82.errors),errors=vErrors.length):tag0==="tool_result"?validate92(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate92.errors),errors=vErrors.length):tag0==="server_tool_use"?validate118(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate118.errors),errors=vErrors.length):tag0==="web_search_tool_result"?validate121(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate121.errors),errors=vErrors.length):tag0==="web_fetch_tool_result"?validate130(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate130.errors),errors=vErrors.length):tag0==="code_execution_tool_result"?validate140(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate140.errors),errors=vErrors.length):tag0==="bash_code_execution_tool_result"?validate153(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate153.errors),errors=vErrors.length):tag0==="text_editor_code_execution\
_tool_result"?validate163(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate163.errors),errors=vErrors.length):tag0==="\
tool_search_tool_result"?validate175(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate175.errors),errors=vErrors.length):
tag0==="advisor_tool_result"?validate184(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate184.errors),errors=vErrors.length):
tag0==="container_upload"?validate194(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate194.errors),errors=vErrors.length):
tag0==="mcp_tool_use"?validate196(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate196.errors),errors=vErrors.length):
tag0==="mcp_tool_result"?validate198(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate198.errors),errors=vErrors.length):
tag0==="mcp_tool_listing"?validate201(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate201.errors),errors=vErrors.length):
tag0==="compaction"?validate204(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate204.errors),errors=vErrors.length):tag0===
"fallback"?validate311(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate311.errors),errors=vErrors.length):tag0==="too\
l_addition"?validate205(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate205.errors),errors=vErrors.length):tag0==="to\
ol_removal"?validate305(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate305.errors),errors=vErrors.length):(vErrors=note(
vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"\
type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate30.errors=vErrors,errors===0}function validate29(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.role===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"role"}),errors++),data.content===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
content"}),errors++);for(let key0 in data)key0==="role"||key0==="content"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.role!==void 0&&data.role!=="user"&&(vErrors=note(vErrors,instancePath+"/role","const",{allowedValue:"user"}),errors++),data.content!==void 0){
let data1=data.content;typeof data1!="string"&&!Array.isArray(data1)&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema12.properties.content.type}),
errors++);let _errs6=errors,valid2=!0,_errs7=errors;if(!Array.isArray(data1)){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs7===
errors;if(errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null),_valid0){let _errs9=errors;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<
len0;i0++)validate30(data1[i0],{instancePath:instancePath+"/content/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate30.errors),
errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/content","type",{type:"array"}),errors++;var _valid0=_errs9===errors;valid2=_valid0}valid2||(vErrors=
note(vErrors,instancePath+"/content","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate29.
errors=vErrors,errors===0}var schema127={type:"object",required:["role","content"],properties:{role:{const:"assistant"},content:{type:["string","array"],allOf:[
{if:{type:"array"},then:{type:"array",items:{$ref:"#/$defs/InputBlock"}}}]}},additionalProperties:!1};function validate342(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.role===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"role"}),errors++),data.content===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"content"}),errors++);for(let key0 in data)
key0==="role"||key0==="content"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.role!==void 0&&data.role!==
"assistant"&&(vErrors=note(vErrors,instancePath+"/role","const",{allowedValue:"assistant"}),errors++),data.content!==void 0){let data1=data.content;typeof data1!=
"string"&&!Array.isArray(data1)&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema127.properties.content.type}),errors++);let _errs6=errors,valid2=!0,
_errs7=errors;if(!Array.isArray(data1)){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs7===errors;if(errors=_errs6,vErrors!==
null&&(_errs6?vErrors.length=_errs6:vErrors=null),_valid0){let _errs9=errors;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate30(
data1[i0],{instancePath:instancePath+"/content/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate30.errors),errors=vErrors.length)}else
vErrors=note(vErrors,instancePath+"/content","type",{type:"array"}),errors++;var _valid0=_errs9===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+
"/content","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate342.errors=vErrors,errors===
0}var schema128={type:"object",required:["role"],properties:{role:{const:"system"},content:{type:["string","array"],allOf:[{if:{type:"array"},then:{type:"array",
items:{$ref:"#/$defs/SystemBlock"}}}]},clear_at:{type:["string","null"],openEnum:["next_user_message","never"]},output_config:{type:["object","null"],allOf:[{if:{
type:"object"},then:{$ref:"#/$defs/SystemOutputConfig"}}]}},additionalProperties:!1};function validate345(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="te\
xt"?validate31(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length):tag0==="tool_additio\
n"?validate205(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate205.errors),errors=vErrors.length):tag0==="tool_remova\
l"?validate305(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate305.errors),errors=vErrors.length):(vErrors=note(vErrors,
instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate345.errors=vErrors,errors===0}var schema130={type:"object",properties:{
effort:{type:["string","null"],openEnum:["low","medium","high","xhigh","max"]}},additionalProperties:!1},obj40=["low","medium","high","xhigh","max"];function validate350(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
key0!=="effort"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.effort!==void 0){let data0=data.effort;typeof data0!=
"string"&&data0!==null&&(vErrors=note(vErrors,instancePath+"/effort","type",{type:schema130.properties.effort.type}),errors++),typeof data0=="string"&&(obj40.includes(
data0)||(vErrors=note(vErrors,instancePath+"/effort","openEnum",{}),errors++))}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate350.
errors=vErrors,errors===0}var obj39=["next_user_message","never"];function validate344(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.role===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"role"}),errors++);
for(let key0 in data)key0==="role"||key0==="content"||key0==="clear_at"||key0==="output_config"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.role!==void 0&&data.role!=="system"&&(vErrors=note(vErrors,instancePath+"/role","const",{allowedValue:"system"}),errors++),data.content!==void 0){
let data1=data.content;typeof data1!="string"&&!Array.isArray(data1)&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema128.properties.content.type}),
errors++);let _errs6=errors,valid2=!0,_errs7=errors;if(!Array.isArray(data1)){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs7===
errors;if(errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null),_valid0){let _errs9=errors;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<
len0;i0++)validate345(data1[i0],{instancePath:instancePath+"/content/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate345.errors),
errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/content","type",{type:"array"}),errors++;var _valid0=_errs9===errors;valid2=_valid0}valid2||(vErrors=
note(vErrors,instancePath+"/content","if",{failingKeyword:"then"}),errors++)}if(data.clear_at!==void 0){let data3=data.clear_at;typeof data3!="string"&&data3!==
null&&(vErrors=note(vErrors,instancePath+"/clear_at","type",{type:schema128.properties.clear_at.type}),errors++),typeof data3=="string"&&(obj39.includes(data3)||
(vErrors=note(vErrors,instancePath+"/clear_at","openEnum",{}),errors++))}if(data.output_config!==void 0){let data4=data.output_config;!(data4&&typeof data4=="ob\
ject"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/output_config","type",{type:schema128.properties.output_config.type}),errors++);
let _errs17=errors,valid6=!0,_errs18=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err10={};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++}var _valid1=_errs18===errors;if(errors=_errs17,vErrors!==null&&(_errs17?vErrors.length=_errs17:vErrors=null),_valid1){let _errs20=errors;validate350(
data4,{instancePath:instancePath+"/output_config",parentData:data,parentDataProperty:"output_config",rootData})||(vErrors=join(vErrors,validate350.errors),errors=
vErrors.length);var _valid1=_errs20===errors;valid6=_valid1}valid6||(vErrors=note(vErrors,instancePath+"/output_config","if",{failingKeyword:"then"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate344.errors=vErrors,errors===0}function validate28(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.role===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"role"}),errors++);let tag0=data.role;typeof tag0=="string"?tag0==="user"?validate29(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate29.errors),errors=vErrors.length):tag0==="assistant"?validate342(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate342.errors),errors=vErrors.length):tag0==="system"?validate344(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate344.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"role",tagValue:tag0}),errors++):
(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"role",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate28.errors=vErrors,errors===0}function validate359(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="disable\
_parallel_tool_use"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="auto"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"auto"}),errors++),data.disable_parallel_tool_use!==void 0&&typeof data.disable_parallel_tool_use!="bool\
ean"&&(vErrors=note(vErrors,instancePath+"/disable_parallel_tool_use","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"ob\
ject"}),errors++;return validate359.errors=vErrors,errors===0}function validate360(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="disable\
_parallel_tool_use"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="any"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"any"}),errors++),data.disable_parallel_tool_use!==void 0&&typeof data.disable_parallel_tool_use!="boole\
an"&&(vErrors=note(vErrors,instancePath+"/disable_parallel_tool_use","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"obj\
ect"}),errors++;return validate360.errors=vErrors,errors===0}function validate361(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||key0==="disable_parallel_tool_use"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="tool"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
tool"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.disable_parallel_tool_use!==
void 0&&typeof data.disable_parallel_tool_use!="boolean"&&(vErrors=note(vErrors,instancePath+"/disable_parallel_tool_use","type",{type:"boolean"}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate361.errors=vErrors,errors===0}function validate362(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="none"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"none"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate362.errors=vErrors,errors===0}function validate358(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="auto"?validate359(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate359.errors),errors=vErrors.length):tag0==="any"?validate360(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate360.errors),errors=vErrors.length):tag0==="tool"?validate361(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate361.errors),errors=vErrors.length):tag0==="none"?validate362(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate362.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate358.errors=vErrors,errors===0}var schema137={type:"object",required:["type","budget_tokens"],properties:{type:{const:"enabled"},budget_tokens:{type:"integer"},display:{type:["string","null"],
openEnum:["summarized","omitted","updates"]},block_binding:{}},additionalProperties:!1},obj41=["summarized","omitted","updates"];function validate369(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.budget_tokens===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
budget_tokens"}),errors++);for(let key0 in data)key0==="type"||key0==="budget_tokens"||key0==="display"||key0==="block_binding"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="enabled"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
enabled"}),errors++),data.budget_tokens!==void 0){let data1=data.budget_tokens;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(
vErrors,instancePath+"/budget_tokens","type",{type:"integer"}),errors++)}if(data.display!==void 0){let data2=data.display;typeof data2!="string"&&data2!==null&&
(vErrors=note(vErrors,instancePath+"/display","type",{type:schema137.properties.display.type}),errors++),typeof data2=="string"&&(obj41.includes(data2)||(vErrors=
note(vErrors,instancePath+"/display","openEnum",{}),errors++))}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate369.errors=
vErrors,errors===0}var schema138={type:"object",required:["type"],properties:{type:{const:"adaptive"},display:{type:["string","null"],openEnum:["summarized","om\
itted","updates"]},block_binding:{}},additionalProperties:!1},obj42=["summarized","omitted","updates"];function validate370(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="display"||key0==="block_binding"||(vErrors=note(vErrors,instancePath,"addit\
ionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="adaptive"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
adaptive"}),errors++),data.display!==void 0){let data1=data.display;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/display","type",{
type:schema138.properties.display.type}),errors++),typeof data1=="string"&&(obj42.includes(data1)||(vErrors=note(vErrors,instancePath+"/display","openEnum",{}),
errors++))}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate370.errors=vErrors,errors===0}function validate371(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="between_tools"&&(vErrors=note(vErrors,instancePath+"/t\
ype","const",{allowedValue:"between_tools"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate371.errors=vErrors,
errors===0}function validate372(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="disabled"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"disabled"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate372.errors=vErrors,errors===
0}function validate368(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="en\
abled"?validate369(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate369.errors),errors=vErrors.length):tag0==="adaptiv\
e"?validate370(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate370.errors),errors=vErrors.length):tag0==="between_too\
ls"?validate371(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate371.errors),errors=vErrors.length):tag0==="disabled"?
validate372(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate372.errors),errors=vErrors.length):(vErrors=note(vErrors,
instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate368.errors=vErrors,errors===0}var schema141={type:"object",properties:{
effort:{type:["string","null"],openEnum:["low","medium","high","xhigh","max"]},format:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Jso\
nOutputFormat"}}]},task_budget:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/TaskBudget"}}]}},additionalProperties:!1},obj43=["low","me\
dium","high","xhigh","max"];var obj44=["json_schema"];function validate379(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.schema===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"schema"}),errors++);for(let key0 in data)key0==="type"||key0==="schema"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;typeof data0=="string"?obj44.includes(data0)||(vErrors=note(
vErrors,instancePath+"/type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/type","type",{type:"string"}),errors++)}if(data.schema!==void 0){let data1=data.
schema;data1&&typeof data1=="object"&&!Array.isArray(data1)||(vErrors=note(vErrors,instancePath+"/schema","type",{type:"object"}),errors++)}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate379.errors=vErrors,errors===0}var schema143={type:"object",required:["type","total"],properties:{type:{
type:"string",openEnum:["tokens"]},total:{type:"integer"},remaining:{type:["integer","null"]}},additionalProperties:!1},obj45=["tokens"];function validate381(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.total===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
total"}),errors++);for(let key0 in data)key0==="type"||key0==="total"||key0==="remaining"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0){let data0=data.type;typeof data0=="string"?obj45.includes(data0)||(vErrors=note(vErrors,instancePath+"/type","openEnum",{}),errors++):
(vErrors=note(vErrors,instancePath+"/type","type",{type:"string"}),errors++)}if(data.total!==void 0){let data1=data.total;typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/total","type",{type:"integer"}),errors++)}if(data.remaining!==void 0){let data2=data.remaining;!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+"/remaining","type",{type:schema143.properties.remaining.
type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate381.errors=vErrors,errors===0}function validate378(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
key0==="effort"||key0==="format"||key0==="task_budget"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.effort!==
void 0){let data0=data.effort;typeof data0!="string"&&data0!==null&&(vErrors=note(vErrors,instancePath+"/effort","type",{type:schema141.properties.effort.type}),
errors++),typeof data0=="string"&&(obj43.includes(data0)||(vErrors=note(vErrors,instancePath+"/effort","openEnum",{}),errors++))}if(data.format!==void 0){let data1=data.
format;!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&data1!==null&&(vErrors=note(vErrors,instancePath+"/format","type",{type:schema141.properties.format.
type}),errors++);let _errs7=errors,valid2=!0,_errs8=errors;if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))){let err4={};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}var _valid0=_errs8===errors;if(errors=_errs7,vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=null),_valid0){let _errs10=errors;
validate379(data1,{instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData})||(vErrors=join(vErrors,validate379.errors),errors=
vErrors.length);var _valid0=_errs10===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/format","if",{failingKeyword:"then"}),errors++)}if(data.
task_budget!==void 0){let data2=data.task_budget;!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+"/tas\
k_budget","type",{type:schema141.properties.task_budget.type}),errors++);let _errs14=errors,valid4=!0,_errs15=errors;if(!(data2&&typeof data2=="object"&&!Array.
isArray(data2))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid1=_errs15===errors;if(errors=_errs14,vErrors!==null&&(_errs14?vErrors.
length=_errs14:vErrors=null),_valid1){let _errs17=errors;validate381(data2,{instancePath:instancePath+"/task_budget",parentData:data,parentDataProperty:"task_bu\
dget",rootData})||(vErrors=join(vErrors,validate381.errors),errors=vErrors.length);var _valid1=_errs17===errors;valid4=_valid1}valid4||(vErrors=note(vErrors,instancePath+
"/task_budget","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate378.errors=vErrors,
errors===0}var schema144={type:"object",properties:{user_id:{type:["string","null"]}},additionalProperties:!1};function validate384(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0!=="user_id"&&(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.user_id!==void 0){let data0=data.user_id;typeof data0!="string"&&data0!==
null&&(vErrors=note(vErrors,instancePath+"/user_id","type",{type:schema144.properties.user_id.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate384.errors=vErrors,errors===0}var schema145={type:"object",properties:{id:{type:["string","null"]},skills:{type:["array","null"],
items:{$ref:"#/$defs/Skill"}}},additionalProperties:!1};var obj48=["anthropic","custom"];function validate388(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.skill_id===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"skill_id"}),errors++);for(let key0 in data)key0==="type"||key0==="skill_id"||key0==="ver\
sion"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;typeof data0=="\
string"?obj48.includes(data0)||(vErrors=note(vErrors,instancePath+"/type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/type","type",{type:"stri\
ng"}),errors++)}data.skill_id!==void 0&&typeof data.skill_id!="string"&&(vErrors=note(vErrors,instancePath+"/skill_id","type",{type:"string"}),errors++),data.version!==
void 0&&typeof data.version!="string"&&(vErrors=note(vErrors,instancePath+"/version","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"t\
ype",{type:"object"}),errors++;return validate388.errors=vErrors,errors===0}function validate387(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="id"||key0==="skills"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.id!==void 0){let data0=data.id;typeof data0!="string"&&data0!==null&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:schema145.properties.id.type}),errors++)}if(data.skills!==void 0){let data1=data.skills;if(!Array.isArray(data1)&&data1!==null&&(vErrors=note(
vErrors,instancePath+"/skills","type",{type:schema145.properties.skills.type}),errors++),Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate388(
data1[i0],{instancePath:instancePath+"/skills/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate388.errors),errors=vErrors.length)}}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate387.errors=vErrors,errors===0}var schema147={type:"object",properties:{previous_message_id:{
type:["string","null"]}},additionalProperties:!1};function validate391(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0!=="previous_message_id"&&(vErrors=note(vErrors,instancePath,"additionalPropertie\
s",{additionalProperty:key0}),errors++);if(data.previous_message_id!==void 0){let data0=data.previous_message_id;typeof data0!="string"&&data0!==null&&(vErrors=
note(vErrors,instancePath+"/previous_message_id","type",{type:schema147.properties.previous_message_id.type}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate391.errors=vErrors,errors===0}var schema148={type:"object",required:["type","name","url"],properties:{type:{type:"\
string",openEnum:["url"]},name:{type:"string"},url:{type:"string"},authorization_token:{type:["string","null"]},tool_configuration:{type:["object","null"],allOf:[
{if:{type:"object"},then:{$ref:"#/$defs/McpToolConfiguration"}}]}},additionalProperties:!1},obj49=["url"],schema149={type:"object",properties:{allowed_tools:{type:[
"array","null"],items:{type:"string"}},enabled:{type:["boolean","null"]}},additionalProperties:!1};function validate394(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="allowed_tools"||key0==="enabled"||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.allowed_tools!==void 0){let data0=data.allowed_tools;if(!Array.
isArray(data0)&&data0!==null&&(vErrors=note(vErrors,instancePath+"/allowed_tools","type",{type:schema149.properties.allowed_tools.type}),errors++),Array.isArray(
data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++)typeof data0[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/allowed_tools/"+i0,"type",{type:"string"}),
errors++)}}if(data.enabled!==void 0){let data2=data.enabled;typeof data2!="boolean"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/enabled","type",{type:schema149.
properties.enabled.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate394.errors=vErrors,errors===0}function validate393(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema148.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="name"||
key0==="url"||key0==="authorization_token"||key0==="tool_configuration"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0){let data0=data.type;typeof data0=="string"?obj49.includes(data0)||(vErrors=note(vErrors,instancePath+"/type","openEnum",{}),errors++):(vErrors=
note(vErrors,instancePath+"/type","type",{type:"string"}),errors++)}if(data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name",
"type",{type:"string"}),errors++),data.url!==void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"string"}),errors++),data.
authorization_token!==void 0){let data3=data.authorization_token;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/authorization_token",
"type",{type:schema148.properties.authorization_token.type}),errors++)}if(data.tool_configuration!==void 0){let data4=data.tool_configuration;!(data4&&typeof data4==
"object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/tool_configuration","type",{type:schema148.properties.tool_configuration.type}),
errors++);let _errs13=errors,valid2=!0,_errs14=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err8={};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}var _valid0=_errs14===errors;if(errors=_errs13,vErrors!==null&&(_errs13?vErrors.length=_errs13:vErrors=null),_valid0){let _errs16=errors;validate394(
data4,{instancePath:instancePath+"/tool_configuration",parentData:data,parentDataProperty:"tool_configuration",rootData})||(vErrors=join(vErrors,validate394.errors),
errors=vErrors.length);var _valid0=_errs16===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/tool_configuration","if",{failingKeyword:"then"}),
errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate393.errors=vErrors,errors===0}var schema152={type:"object",required:["type"],properties:{type:{const:"clear_tool_uses_20250919"},clear_at_least:{type:["object","null"],allOf:[{if:{type:"obje\
ct"},then:{$ref:"#/$defs/InputTokensThreshold"}}]},clear_tool_inputs:{type:["boolean","array","null"],allOf:[{if:{type:"array"},then:{type:"array",items:{type:"\
string"}}}]},exclude_tools:{type:["array","null"],items:{type:"string"}},keep:{$ref:"#/$defs/ToolUsesThreshold"},trigger:{$ref:"#/$defs/Threshold"}},additionalProperties:!1};function validate400(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.value===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"value"}),errors++);for(let key0 in data)key0==="type"||key0==="value"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="input_tokens"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"input_tokens"}),errors++),data.value!==
void 0){let data1=data.value;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/value","type",{type:"integ\
er"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate400.errors=vErrors,errors===0}function validate402(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.value===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"value"}),errors++);for(let key0 in data)key0==="type"||key0==="value"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="tool_uses"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_uses"}),errors++),data.value!==
void 0){let data1=data.value;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/value","type",{type:"integ\
er"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate402.errors=vErrors,errors===0}function validate404(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="in\
put_tokens"?validate400(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate400.errors),errors=vErrors.length):tag0==="to\
ol_uses"?validate402(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate402.errors),errors=vErrors.length):(vErrors=note(
vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"\
type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate404.errors=vErrors,errors===0}function validate399(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="clear_at_least"||key0==="clear_too\
l_inputs"||key0==="exclude_tools"||key0==="keep"||key0==="trigger"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="clear_tool_uses_20250919"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"clear_tool_uses_20250919"}),errors++),
data.clear_at_least!==void 0){let data1=data.clear_at_least;!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&data1!==null&&(vErrors=note(vErrors,instancePath+
"/clear_at_least","type",{type:schema152.properties.clear_at_least.type}),errors++);let _errs6=errors,valid2=!0,_errs7=errors;if(!(data1&&typeof data1=="object"&&
!Array.isArray(data1))){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs7===errors;if(errors=_errs6,vErrors!==null&&(_errs6?
vErrors.length=_errs6:vErrors=null),_valid0){let _errs9=errors;validate400(data1,{instancePath:instancePath+"/clear_at_least",parentData:data,parentDataProperty:"\
clear_at_least",rootData})||(vErrors=join(vErrors,validate400.errors),errors=vErrors.length);var _valid0=_errs9===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,
instancePath+"/clear_at_least","if",{failingKeyword:"then"}),errors++)}if(data.clear_tool_inputs!==void 0){let data2=data.clear_tool_inputs;typeof data2!="boole\
an"&&!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+"/clear_tool_inputs","type",{type:schema152.properties.clear_tool_inputs.type}),errors++);
let _errs13=errors,valid4=!0,_errs14=errors;if(!Array.isArray(data2)){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid1=_errs14===
errors;if(errors=_errs13,vErrors!==null&&(_errs13?vErrors.length=_errs13:vErrors=null),_valid1){let _errs16=errors;if(Array.isArray(data2)){let len0=data2.length;
for(let i0=0;i0<len0;i0++)typeof data2[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/clear_tool_inputs/"+i0,"type",{type:"string"}),errors++)}else vErrors=
note(vErrors,instancePath+"/clear_tool_inputs","type",{type:"array"}),errors++;var _valid1=_errs16===errors;valid4=_valid1}valid4||(vErrors=note(vErrors,instancePath+
"/clear_tool_inputs","if",{failingKeyword:"then"}),errors++)}if(data.exclude_tools!==void 0){let data4=data.exclude_tools;if(!Array.isArray(data4)&&data4!==null&&
(vErrors=note(vErrors,instancePath+"/exclude_tools","type",{type:schema152.properties.exclude_tools.type}),errors++),Array.isArray(data4)){let len1=data4.length;
for(let i1=0;i1<len1;i1++)typeof data4[i1]!="string"&&(vErrors=note(vErrors,instancePath+"/exclude_tools/"+i1,"type",{type:"string"}),errors++)}}data.keep!==void 0&&
(validate402(data.keep,{instancePath:instancePath+"/keep",parentData:data,parentDataProperty:"keep",rootData})||(vErrors=join(vErrors,validate402.errors),errors=
vErrors.length)),data.trigger!==void 0&&(validate404(data.trigger,{instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData})||
(vErrors=join(vErrors,validate404.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate399.errors=
vErrors,errors===0}var schema156={type:"object",required:["type"],properties:{type:{const:"clear_thinking_20251015"},keep:{type:["object","string"],allOf:[{if:{
type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/ThinkingTurns"},{$ref:"#/$defs/AllThinking"}]}},{
if:{type:"string"},then:{const:"all"}}]}},additionalProperties:!1};function validate409(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.value===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"value"}),errors++);for(let key0 in data)key0==="type"||key0==="value"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="thinking_turns"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"thinking_turns"}),errors++),data.
value!==void 0){let data1=data.value;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/value","type",{type:"\
integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate409.errors=vErrors,errors===0}function validate410(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="all"&&(vErrors=note(vErrors,instancePath+"/type","cons\
t",{allowedValue:"all"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate410.errors=vErrors,errors===0}function validate408(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="keep"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="clear_thinking_20251015"&&(vErrors=note(vErrors,instancePath+"/t\
ype","const",{allowedValue:"clear_thinking_20251015"}),errors++),data.keep!==void 0){let data1=data.keep;!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&
typeof data1!="string"&&(vErrors=note(vErrors,instancePath+"/keep","type",{type:schema156.properties.keep.type}),errors++);let _errs6=errors,valid2=!0,_errs7=errors;
if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs7===errors;if(errors=
_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null),_valid0){let _errs9=errors;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){data1.type===
void 0&&(vErrors=note(vErrors,instancePath+"/keep","required",{missingProperty:"type"}),errors++);let tag0=data1.type;typeof tag0=="string"?tag0==="thinking_tur\
ns"?validate409(data1,{instancePath:instancePath+"/keep",parentData:data,parentDataProperty:"keep",rootData})||(vErrors=join(vErrors,validate409.errors),errors=
vErrors.length):tag0==="all"?validate410(data1,{instancePath:instancePath+"/keep",parentData:data,parentDataProperty:"keep",rootData})||(vErrors=join(vErrors,validate410.
errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath+"/keep","discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,
instancePath+"/keep","discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath+"/keep","type",{type:"object"}),errors++;
var _valid0=_errs9===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/keep","if",{failingKeyword:"then"}),errors++);let _errs15=errors,valid6=!0,
_errs16=errors;if(typeof data1!="string"){let err10={};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid1=_errs16===errors;if(errors=_errs15,
vErrors!==null&&(_errs15?vErrors.length=_errs15:vErrors=null),_valid1){let _errs18=errors;data1!=="all"&&(vErrors=note(vErrors,instancePath+"/keep","const",{allowedValue:"\
all"}),errors++);var _valid1=_errs18===errors;valid6=_valid1}valid6||(vErrors=note(vErrors,instancePath+"/keep","if",{failingKeyword:"then"}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate408.errors=vErrors,errors===0}var schema159={type:"object",required:["type"],properties:{
type:{const:"compact_20260112"},instructions:{type:["string","null"]},pause_after_compaction:{type:"boolean"},trigger:{type:["object","null"],allOf:[{if:{type:"\
object"},then:{$ref:"#/$defs/InputTokensThreshold"}}]}},additionalProperties:!1};function validate413(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++);for(let key0 in data)key0==="type"||key0==="instructions"||key0==="pause_after_compaction"||key0==="trigger"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="compact_20260112"&&(vErrors=note(vErrors,instancePath+"/type","c\
onst",{allowedValue:"compact_20260112"}),errors++),data.instructions!==void 0){let data1=data.instructions;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,
instancePath+"/instructions","type",{type:schema159.properties.instructions.type}),errors++)}if(data.pause_after_compaction!==void 0&&typeof data.pause_after_compaction!=
"boolean"&&(vErrors=note(vErrors,instancePath+"/pause_after_compaction","type",{type:"boolean"}),errors++),data.trigger!==void 0){let data3=data.trigger;!(data3&&
typeof data3=="object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/trigger","type",{type:schema159.properties.trigger.type}),errors++);
let _errs10=errors,valid2=!0,_errs11=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err6={};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}var _valid0=_errs11===errors;if(errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null),_valid0){let _errs13=errors;validate400(data3,
{instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData})||(vErrors=join(vErrors,validate400.errors),errors=vErrors.length);
var _valid0=_errs13===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/trigger","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate413.errors=vErrors,errors===0}function validate398(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="clear_tool_uses_20250919"?validate399(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate399.errors),errors=vErrors.length):tag0==="clear_thinking_20251015"?validate408(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate408.errors),errors=vErrors.length):tag0==="compact_20260112"?validate413(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate413.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate398.errors=vErrors,errors===0}function validate397(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0!=="edits"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.edits!==void 0){let data0=data.edits;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++)validate398(data0[i0],{instancePath:instancePath+
"/edits/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate398.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/edits","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate397.errors=vErrors,errors===0}var schema160={
type:"object",required:["type"],properties:{type:{type:"string",openEnum:["summarize"]},instructions:{type:["string","null"]}},additionalProperties:!1},obj50=["\
summarize"];function validate420(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||
key0==="instructions"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;
typeof data0=="string"?obj50.includes(data0)||(vErrors=note(vErrors,instancePath+"/type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/type","ty\
pe",{type:"string"}),errors++)}if(data.instructions!==void 0){let data1=data.instructions;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+
"/instructions","type",{type:schema160.properties.instructions.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate420.
errors=vErrors,errors===0}var schema161={type:"object",required:["model"],properties:{model:{type:"string"},max_tokens:{type:["integer","null"]},output_config:{
type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/OutputConfig"}}]},speed:{type:["string","null"],openEnum:["standard","fast"]},thinking:{type:[
"object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/OptionsThinking"}}]}},additionalProperties:!0},obj51=["standard","fast"];function validate422(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.model===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"model"}),errors++),data.model!==void 0&&typeof data.model!="string"&&(vErrors=note(vErrors,
instancePath+"/model","type",{type:"string"}),errors++),data.max_tokens!==void 0){let data1=data.max_tokens;!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1))&&data1!==null&&(vErrors=note(vErrors,instancePath+"/max_tokens","type",{type:schema161.properties.max_tokens.type}),errors++)}if(data.output_config!==
void 0){let data2=data.output_config;!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+"/output_config",
"type",{type:schema161.properties.output_config.type}),errors++);let _errs9=errors,valid2=!0,_errs10=errors;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){
let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs10===errors;if(errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:
vErrors=null),_valid0){let _errs12=errors;validate378(data2,{instancePath:instancePath+"/output_config",parentData:data,parentDataProperty:"output_config",rootData})||
(vErrors=join(vErrors,validate378.errors),errors=vErrors.length);var _valid0=_errs12===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/output\
_config","if",{failingKeyword:"then"}),errors++)}if(data.speed!==void 0){let data3=data.speed;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+
"/speed","type",{type:schema161.properties.speed.type}),errors++),typeof data3=="string"&&(obj51.includes(data3)||(vErrors=note(vErrors,instancePath+"/speed","o\
penEnum",{}),errors++))}if(data.thinking!==void 0){let data4=data.thinking;!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(
vErrors,instancePath+"/thinking","type",{type:schema161.properties.thinking.type}),errors++);let _errs18=errors,valid4=!0,_errs19=errors;if(!(data4&&typeof data4==
"object"&&!Array.isArray(data4))){let err9={};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid1=_errs19===errors;if(errors=_errs18,vErrors!==
null&&(_errs18?vErrors.length=_errs18:vErrors=null),_valid1){let _errs21=errors;validate368(data4,{instancePath:instancePath+"/thinking",parentData:data,parentDataProperty:"\
thinking",rootData})||(vErrors=join(vErrors,validate368.errors),errors=vErrors.length);var _valid1=_errs21===errors;valid4=_valid1}valid4||(vErrors=note(vErrors,
instancePath+"/thinking","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate422.errors=
vErrors,errors===0}var obj52=["strict","best_effort"];function validate426(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.token===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"token"}),errors++);for(let key0 in data)
key0==="token"||key0==="mode"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.token!==void 0&&typeof data.
token!="string"&&(vErrors=note(vErrors,instancePath+"/token","type",{type:"string"}),errors++),data.mode!==void 0){let data1=data.mode;typeof data1=="string"?obj52.
includes(data1)||(vErrors=note(vErrors,instancePath+"/mode","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/mode","type",{type:"string"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate426.errors=vErrors,errors===0}function validate429(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="create"&&(vErrors=note(vErrors,instancePath+"/type","c\
onst",{allowedValue:"create"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate429.errors=vErrors,errors===0}function validate430(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.previous_message_id===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"previous_message_id"}),errors++);for(let key0 in data)key0==="type"||key0==="previous_message_id"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="continue"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"continue"}),errors++),data.previous_message_id!==void 0&&typeof data.previous_message_id!="string"&&(vErrors=note(vErrors,instancePath+"/\
previous_message_id","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate430.errors=vErrors,
errors===0}function validate428(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="str\
ing"?tag0==="create"?validate429(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate429.errors),errors=vErrors.length):tag0===
"continue"?validate430(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate430.errors),errors=vErrors.length):(vErrors=note(
vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"\
type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate428.errors=vErrors,errors===0}var obj53=["billing_policy"];function validate434(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0===
"type"||key0==="bill_to"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;
typeof data0=="string"?obj53.includes(data0)||(vErrors=note(vErrors,instancePath+"/type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/type","ty\
pe",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate434.errors=vErrors,errors===0}var obj46=[
"auto","standard_only"],obj47=["standard","fast"];function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema10.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)func2.call(schema10.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.model!==void 0&&typeof data.model!="string"&&(vErrors=note(vErrors,instancePath+"/model","type",{type:"string"}),errors++),data.max_tokens!==void 0){let data1=data.
max_tokens;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/max_tokens","type",{type:"integer"}),errors++)}
if(data.messages!==void 0){let data2=data.messages;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate28(data2[i0],{instancePath:instancePath+
"/messages/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate28.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/messages","type",{type:"array"}),errors++}if(data.system!==void 0){let data4=data.system;typeof data4!="string"&&!Array.isArray(data4)&&(vErrors=note(vErrors,
instancePath+"/system","type",{type:schema10.properties.system.type}),errors++);let _errs12=errors,valid4=!0,_errs13=errors;if(!Array.isArray(data4)){let err6={};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs13===errors;if(errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=
null),_valid0){let _errs15=errors;if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)validate31(data4[i1],{instancePath:instancePath+"/sys\
tem/"+i1,parentData:data4,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/system","type",{type:"array"}),errors++;var _valid0=_errs15===errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+"/system","if",{failingKeyword:"\
then"}),errors++)}if(data.tools!==void 0){let data6=data.tools;if(Array.isArray(data6)){let len2=data6.length;for(let i2=0;i2<len2;i2++)validate211(data6[i2],{instancePath:instancePath+
"/tools/"+i2,parentData:data6,parentDataProperty:i2,rootData})||(vErrors=join(vErrors,validate211.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/tools","type",{type:"array"}),errors++}if(data.tool_choice!==void 0&&(validate358(data.tool_choice,{instancePath:instancePath+"/tool_choice",parentData:data,parentDataProperty:"\
tool_choice",rootData})||(vErrors=join(vErrors,validate358.errors),errors=vErrors.length)),data.thinking!==void 0&&(validate368(data.thinking,{instancePath:instancePath+
"/thinking",parentData:data,parentDataProperty:"thinking",rootData})||(vErrors=join(vErrors,validate368.errors),errors=vErrors.length)),data.output_config!==void 0&&
(validate378(data.output_config,{instancePath:instancePath+"/output_config",parentData:data,parentDataProperty:"output_config",rootData})||(vErrors=join(vErrors,
validate378.errors),errors=vErrors.length)),data.stop_sequences!==void 0){let data11=data.stop_sequences;if(Array.isArray(data11)){let len3=data11.length;for(let i3=0;i3<
len3;i3++)typeof data11[i3]!="string"&&(vErrors=note(vErrors,instancePath+"/stop_sequences/"+i3,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+
"/stop_sequences","type",{type:"array"}),errors++}if(data.temperature!==void 0){let data13=data.temperature;typeof data13=="number"&&isFinite(data13)||(vErrors=
note(vErrors,instancePath+"/temperature","type",{type:"number"}),errors++)}if(data.top_p!==void 0){let data14=data.top_p;typeof data14=="number"&&isFinite(data14)||
(vErrors=note(vErrors,instancePath+"/top_p","type",{type:"number"}),errors++)}if(data.top_k!==void 0){let data15=data.top_k;typeof data15=="number"&&!(data15%1)&&
!isNaN(data15)&&isFinite(data15)||(vErrors=note(vErrors,instancePath+"/top_k","type",{type:"integer"}),errors++)}if(data.stream!==void 0&&typeof data.stream!="b\
oolean"&&(vErrors=note(vErrors,instancePath+"/stream","type",{type:"boolean"}),errors++),data.metadata!==void 0&&(validate384(data.metadata,{instancePath:instancePath+
"/metadata",parentData:data,parentDataProperty:"metadata",rootData})||(vErrors=join(vErrors,validate384.errors),errors=vErrors.length)),data.service_tier!==void 0){
let data18=data.service_tier;typeof data18=="string"?obj46.includes(data18)||(vErrors=note(vErrors,instancePath+"/service_tier","openEnum",{}),errors++):(vErrors=
note(vErrors,instancePath+"/service_tier","type",{type:"string"}),errors++)}if(data.speed!==void 0){let data19=data.speed;typeof data19!="string"&&data19!==null&&
(vErrors=note(vErrors,instancePath+"/speed","type",{type:schema10.properties.speed.type}),errors++),typeof data19=="string"&&(obj47.includes(data19)||(vErrors=note(
vErrors,instancePath+"/speed","openEnum",{}),errors++))}if(data.cache_control!==void 0){let data20=data.cache_control;!(data20&&typeof data20=="object"&&!Array.
isArray(data20))&&data20!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema10.properties.cache_control.type}),errors++);let _errs44=errors,
valid12=!0,_errs45=errors;if(!(data20&&typeof data20=="object"&&!Array.isArray(data20))){let err21={};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}
var _valid1=_errs45===errors;if(errors=_errs44,vErrors!==null&&(_errs44?vErrors.length=_errs44:vErrors=null),_valid1){let _errs47=errors;validate44(data20,{instancePath:instancePath+
"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length);var _valid1=_errs47===
errors;valid12=_valid1}valid12||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}if(data.container!==void 0){let data21=data.
container;typeof data21!="string"&&!(data21&&typeof data21=="object"&&!Array.isArray(data21))&&data21!==null&&(vErrors=note(vErrors,instancePath+"/container","t\
ype",{type:schema10.properties.container.type}),errors++);let _errs51=errors,valid14=!0,_errs52=errors;if(!(data21&&typeof data21=="object"&&!Array.isArray(data21))){
let err24={};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}var _valid2=_errs52===errors;if(errors=_errs51,vErrors!==null&&(_errs51?vErrors.length=
_errs51:vErrors=null),_valid2){let _errs54=errors;validate387(data21,{instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData})||
(vErrors=join(vErrors,validate387.errors),errors=vErrors.length);var _valid2=_errs54===errors;valid14=_valid2}valid14||(vErrors=note(vErrors,instancePath+"/cont\
ainer","if",{failingKeyword:"then"}),errors++)}if(data.diagnostics!==void 0){let data22=data.diagnostics;!(data22&&typeof data22=="object"&&!Array.isArray(data22))&&
data22!==null&&(vErrors=note(vErrors,instancePath+"/diagnostics","type",{type:schema10.properties.diagnostics.type}),errors++);let _errs58=errors,valid16=!0,_errs59=errors;
if(!(data22&&typeof data22=="object"&&!Array.isArray(data22))){let err27={};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}var _valid3=_errs59===errors;
if(errors=_errs58,vErrors!==null&&(_errs58?vErrors.length=_errs58:vErrors=null),_valid3){let _errs61=errors;validate391(data22,{instancePath:instancePath+"/diag\
nostics",parentData:data,parentDataProperty:"diagnostics",rootData})||(vErrors=join(vErrors,validate391.errors),errors=vErrors.length);var _valid3=_errs61===errors;
valid16=_valid3}valid16||(vErrors=note(vErrors,instancePath+"/diagnostics","if",{failingKeyword:"then"}),errors++)}if(data.inference_geo!==void 0){let data23=data.
inference_geo;typeof data23!="string"&&data23!==null&&(vErrors=note(vErrors,instancePath+"/inference_geo","type",{type:schema10.properties.inference_geo.type}),
errors++)}if(data.user_profile_id!==void 0&&typeof data.user_profile_id!="string"&&(vErrors=note(vErrors,instancePath+"/user_profile_id","type",{type:"string"}),
errors++),data.workspace_id!==void 0&&typeof data.workspace_id!="string"&&(vErrors=note(vErrors,instancePath+"/workspace_id","type",{type:"string"}),errors++),data.
betas!==void 0){let data26=data.betas;if(Array.isArray(data26)){let len4=data26.length;for(let i4=0;i4<len4;i4++)typeof data26[i4]!="string"&&(vErrors=note(vErrors,
instancePath+"/betas/"+i4,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/betas","type",{type:"array"}),errors++}if(data.mcp_servers!==
void 0){let data28=data.mcp_servers;if(Array.isArray(data28)){let len5=data28.length;for(let i5=0;i5<len5;i5++)validate393(data28[i5],{instancePath:instancePath+
"/mcp_servers/"+i5,parentData:data28,parentDataProperty:i5,rootData})||(vErrors=join(vErrors,validate393.errors),errors=vErrors.length)}else vErrors=note(vErrors,
instancePath+"/mcp_servers","type",{type:"array"}),errors++}if(data.context_management!==void 0){let data30=data.context_management;!(data30&&typeof data30=="ob\
ject"&&!Array.isArray(data30))&&data30!==null&&(vErrors=note(vErrors,instancePath+"/context_management","type",{type:schema10.properties.context_management.type}),
errors++);let _errs78=errors,valid22=!0,_errs79=errors;if(!(data30&&typeof data30=="object"&&!Array.isArray(data30))){let err36={};vErrors===null?vErrors=[err36]:
vErrors.push(err36),errors++}var _valid4=_errs79===errors;if(errors=_errs78,vErrors!==null&&(_errs78?vErrors.length=_errs78:vErrors=null),_valid4){let _errs81=errors;
validate397(data30,{instancePath:instancePath+"/context_management",parentData:data,parentDataProperty:"context_management",rootData})||(vErrors=join(vErrors,validate397.
errors),errors=vErrors.length);var _valid4=_errs81===errors;valid22=_valid4}valid22||(vErrors=note(vErrors,instancePath+"/context_management","if",{failingKeyword:"\
then"}),errors++)}if(data.compaction!==void 0){let data31=data.compaction;!(data31&&typeof data31=="object"&&!Array.isArray(data31))&&data31!==null&&(vErrors=note(
vErrors,instancePath+"/compaction","type",{type:schema10.properties.compaction.type}),errors++);let _errs85=errors,valid24=!0,_errs86=errors;if(!(data31&&typeof data31==
"object"&&!Array.isArray(data31))){let err39={};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}var _valid5=_errs86===errors;if(errors=_errs85,vErrors!==
null&&(_errs85?vErrors.length=_errs85:vErrors=null),_valid5){let _errs88=errors;validate420(data31,{instancePath:instancePath+"/compaction",parentData:data,parentDataProperty:"\
compaction",rootData})||(vErrors=join(vErrors,validate420.errors),errors=vErrors.length);var _valid5=_errs88===errors;valid24=_valid5}valid24||(vErrors=note(vErrors,
instancePath+"/compaction","if",{failingKeyword:"then"}),errors++)}if(data.fallbacks!==void 0){let data32=data.fallbacks;!Array.isArray(data32)&&typeof data32!=
"string"&&data32!==null&&(vErrors=note(vErrors,instancePath+"/fallbacks","type",{type:schema10.properties.fallbacks.type}),errors++);let _errs92=errors,valid26=!0,
_errs93=errors;if(!Array.isArray(data32)){let err42={};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}var _valid6=_errs93===errors;if(errors=_errs92,
vErrors!==null&&(_errs92?vErrors.length=_errs92:vErrors=null),_valid6){let _errs95=errors;if(Array.isArray(data32)){let len6=data32.length;for(let i6=0;i6<len6;i6++)
validate422(data32[i6],{instancePath:instancePath+"/fallbacks/"+i6,parentData:data32,parentDataProperty:i6,rootData})||(vErrors=join(vErrors,validate422.errors),
errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/fallbacks","type",{type:"array"}),errors++;var _valid6=_errs95===errors;valid26=_valid6}valid26||
(vErrors=note(vErrors,instancePath+"/fallbacks","if",{failingKeyword:"then"}),errors++)}if(data.fallback_credit_token!==void 0){let data34=data.fallback_credit_token;
typeof data34!="string"&&!(data34&&typeof data34=="object"&&!Array.isArray(data34))&&data34!==null&&(vErrors=note(vErrors,instancePath+"/fallback_credit_token",
"type",{type:schema10.properties.fallback_credit_token.type}),errors++);let _errs101=errors,valid30=!0,_errs102=errors;if(!(data34&&typeof data34=="object"&&!Array.
isArray(data34))){let err46={};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}var _valid7=_errs102===errors;if(errors=_errs101,vErrors!==null&&(_errs101?
vErrors.length=_errs101:vErrors=null),_valid7){let _errs104=errors;validate426(data34,{instancePath:instancePath+"/fallback_credit_token",parentData:data,parentDataProperty:"\
fallback_credit_token",rootData})||(vErrors=join(vErrors,validate426.errors),errors=vErrors.length);var _valid7=_errs104===errors;valid30=_valid7}valid30||(vErrors=
note(vErrors,instancePath+"/fallback_credit_token","if",{failingKeyword:"then"}),errors++)}if(data.thread!==void 0){let data35=data.thread;!(data35&&typeof data35==
"object"&&!Array.isArray(data35))&&data35!==null&&(vErrors=note(vErrors,instancePath+"/thread","type",{type:schema10.properties.thread.type}),errors++);let _errs108=errors,
valid32=!0,_errs109=errors;if(!(data35&&typeof data35=="object"&&!Array.isArray(data35))){let err49={};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}
var _valid8=_errs109===errors;if(errors=_errs108,vErrors!==null&&(_errs108?vErrors.length=_errs108:vErrors=null),_valid8){let _errs111=errors;validate428(data35,
{instancePath:instancePath+"/thread",parentData:data,parentDataProperty:"thread",rootData})||(vErrors=join(vErrors,validate428.errors),errors=vErrors.length);var _valid8=_errs111===
errors;valid32=_valid8}valid32||(vErrors=note(vErrors,instancePath+"/thread","if",{failingKeyword:"then"}),errors++)}if(data.billing_policy!==void 0){let data36=data.
billing_policy;!(data36&&typeof data36=="object"&&!Array.isArray(data36))&&data36!==null&&(vErrors=note(vErrors,instancePath+"/billing_policy","type",{type:schema10.
properties.billing_policy.type}),errors++);let _errs115=errors,valid34=!0,_errs116=errors;if(!(data36&&typeof data36=="object"&&!Array.isArray(data36))){let err52={};
vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}var _valid9=_errs116===errors;if(errors=_errs115,vErrors!==null&&(_errs115?vErrors.length=_errs115:vErrors=
null),_valid9){let _errs118=errors;validate434(data36,{instancePath:instancePath+"/billing_policy",parentData:data,parentDataProperty:"billing_policy",rootData})||
(vErrors=join(vErrors,validate434.errors),errors=vErrors.length);var _valid9=_errs118===errors;valid34=_valid9}valid34||(vErrors=note(vErrors,instancePath+"/bil\
ling_policy","if",{failingKeyword:"then"}),errors++)}if(data.output_format!==void 0){let data37=data.output_format;!(data37&&typeof data37=="object"&&!Array.isArray(
data37))&&data37!==null&&(vErrors=note(vErrors,instancePath+"/output_format","type",{type:schema10.properties.output_format.type}),errors++);let _errs122=errors,
valid36=!0,_errs123=errors;if(!(data37&&typeof data37=="object"&&!Array.isArray(data37))){let err55={};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}
var _valid10=_errs123===errors;if(errors=_errs122,vErrors!==null&&(_errs122?vErrors.length=_errs122:vErrors=null),_valid10){let _errs125=errors;validate379(data37,
{instancePath:instancePath+"/output_format",parentData:data,parentDataProperty:"output_format",rootData})||(vErrors=join(vErrors,validate379.errors),errors=vErrors.
length);var _valid10=_errs125===errors;valid36=_valid10}valid36||(vErrors=note(vErrors,instancePath+"/output_format","if",{failingKeyword:"then"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate27.errors=vErrors,errors===0}var response=validate437,schema167={type:"object",
required:["id","type","role","model","content","stop_reason","usage"],properties:{id:{type:"string"},type:{const:"message"},role:{const:"assistant"},model:{type:"\
string"},content:{type:"array",items:{$ref:"#/$defs/OutputBlock"}},stop_reason:{type:["string","null"],allOf:[{if:{type:"string"},then:{$ref:"#/$defs/StopReason"}}]},
stop_sequence:{type:["string","null"]},stop_details:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/StopDetails"}}]},container:{type:["ob\
ject","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ResponseContainer"}}]},diagnostics:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#\
/$defs/ResponseDiagnostics"}}]},context_management:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ContextManagementResult"}}]},input_transformations:{
type:["array","null"],items:{type:"object",additionalProperties:!0}},usage:{$ref:"#/$defs/Usage"}},additionalProperties:!1};var schema169={type:"object",required:["type","text"],properties:{type:{const:"text"},text:{type:"string"},citations:{type:["array","null"],items:{$ref:"#/$defs\
/Citation"}}},additionalProperties:!1};function validate439(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"text"}),errors++);for(let key0 in data)key0==="type"||key0==="text"||key0==="citations"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="text"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"text"}),errors++),data.text!==void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),
errors++),data.citations!==void 0){let data2=data.citations;if(!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+"/citations","type",{type:schema169.
properties.citations.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate32(data2[i0],{instancePath:instancePath+"/ci\
tations/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)}}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate439.errors=vErrors,errors===0}var schema170={type:"object",required:["type","id","name","input"],properties:{type:{
const:"tool_use"},id:{type:"string"},name:{type:"string"},input:{type:"object",additionalProperties:!0},caller:{$ref:"#/$defs/Caller"},toolset_name:{type:["stri\
ng","null"]}},additionalProperties:!1};function validate441(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema170.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="name"||key0==="input"||key0==="caller"||key0==="toolset_name"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="tool_use"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
tool_use"}),errors++),data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.name!==void 0&&
typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.input!==void 0){let data3=data.input;data3&&typeof data3==
"object"&&!Array.isArray(data3)||(vErrors=note(vErrors,instancePath+"/input","type",{type:"object"}),errors++)}if(data.caller!==void 0&&(validate83(data.caller,
{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,validate83.errors),errors=vErrors.length)),data.
toolset_name!==void 0){let data5=data.toolset_name;typeof data5!="string"&&data5!==null&&(vErrors=note(vErrors,instancePath+"/toolset_name","type",{type:schema170.
properties.toolset_name.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate441.errors=vErrors,errors===0}var schema171={
type:"object",required:["type","id","name","input"],properties:{type:{const:"server_tool_use"},id:{type:"string"},name:{type:"string",openEnum:["web_search","we\
b_fetch","code_execution","bash_code_execution","text_editor_code_execution","tool_search_tool_regex","tool_search_tool_bm25","advisor"]},input:{},caller:{$ref:"\
#/$defs/Caller"}},additionalProperties:!1},obj54=["web_search","web_fetch","code_execution","bash_code_execution","text_editor_code_execution","tool_search_tool\
_regex","tool_search_tool_bm25","advisor"];function validate443(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema171.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="name"||key0==="input"||key0==="caller"||(vErrors=note(vErrors,instancePath,"additionalPropert\
ies",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="server_tool_use"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
server_tool_use"}),errors++),data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.name!==
void 0){let data2=data.name;typeof data2=="string"?obj54.includes(data2)||(vErrors=note(vErrors,instancePath+"/name","openEnum",{}),errors++):(vErrors=note(vErrors,
instancePath+"/name","type",{type:"string"}),errors++)}data.caller!==void 0&&(validate83(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"\
caller",rootData})||(vErrors=join(vErrors,validate83.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate443.
errors=vErrors,errors===0}function validate438(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="text"?validate439(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate439.errors),errors=vErrors.length):
tag0==="thinking"?validate80(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate80.errors),errors=vErrors.length):tag0===
"redacted_thinking"?validate81(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate81.errors),errors=vErrors.length):tag0===
"tool_use"?validate441(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate441.errors),errors=vErrors.length):tag0==="ser\
ver_tool_use"?validate443(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate443.errors),errors=vErrors.length):tag0==="\
web_search_tool_result"?validate121(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate121.errors),errors=vErrors.length):
tag0==="web_fetch_tool_result"?validate130(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate130.errors),errors=vErrors.
length):tag0==="code_execution_tool_result"?validate140(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate140.errors),errors=
vErrors.length):tag0==="bash_code_execution_tool_result"?validate153(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate153.
errors),errors=vErrors.length):tag0==="text_editor_code_execution_tool_result"?validate163(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate163.errors),errors=vErrors.length):tag0==="tool_search_tool_result"?validate175(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate175.errors),errors=vErrors.length):tag0==="advisor_tool_result"?validate184(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate184.errors),errors=vErrors.length):tag0==="container_upload"?validate194(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate194.errors),errors=vErrors.length):tag0==="mcp_tool_use"?validate196(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate196.errors),errors=vErrors.length):tag0==="mcp_tool_result"?validate198(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate198.errors),errors=vErrors.length):tag0==="mcp_tool_listing"?validate201(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate201.errors),errors=vErrors.length):tag0==="compaction"?validate204(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate204.errors),errors=vErrors.length):tag0==="fallback"?validate311(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate311.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=
note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate438.errors=vErrors,errors===0}var obj55=["end_turn","max_tokens","stop_sequence","tool_use","pause_turn","refusal","model_context_window_exceeded","compaction"];function validate464(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data=="string"?obj55.includes(data)||(vErrors=note(vErrors,instancePath,
"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath,"type",{type:"string"}),errors++),validate464.errors=vErrors,errors===0}var schema173={type:"object",
required:["type"],properties:{type:{type:"string",openEnum:["refusal"]},category:{type:["string","null"],openEnum:["cyber","bio","frontier_llm","reasoning_extra\
ction","general_harms"]},explanation:{type:["string","null"]},fallback_credit_token:{type:["string","null"]},fallback_has_prefill_claim:{type:["boolean","null"]},
recommended_model:{type:["string","null"]}},additionalProperties:!1},obj56=["refusal"],obj57=["cyber","bio","frontier_llm","reasoning_extraction","general_harms"];
function validate466(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="categor\
y"||key0==="explanation"||key0==="fallback_credit_token"||key0==="fallback_has_prefill_claim"||key0==="recommended_model"||(vErrors=note(vErrors,instancePath,"a\
dditionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;typeof data0=="string"?obj56.includes(data0)||(vErrors=note(
vErrors,instancePath+"/type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/type","type",{type:"string"}),errors++)}if(data.category!==void 0){let data1=data.
category;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/category","type",{type:schema173.properties.category.type}),errors++),typeof data1==
"string"&&(obj57.includes(data1)||(vErrors=note(vErrors,instancePath+"/category","openEnum",{}),errors++))}if(data.explanation!==void 0){let data2=data.explanation;
typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/explanation","type",{type:schema173.properties.explanation.type}),errors++)}if(data.fallback_credit_token!==
void 0){let data3=data.fallback_credit_token;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/fallback_credit_token","type",{type:schema173.
properties.fallback_credit_token.type}),errors++)}if(data.fallback_has_prefill_claim!==void 0){let data4=data.fallback_has_prefill_claim;typeof data4!="boolean"&&
data4!==null&&(vErrors=note(vErrors,instancePath+"/fallback_has_prefill_claim","type",{type:schema173.properties.fallback_has_prefill_claim.type}),errors++)}if(data.
recommended_model!==void 0){let data5=data.recommended_model;typeof data5!="string"&&data5!==null&&(vErrors=note(vErrors,instancePath+"/recommended_model","type",
{type:schema173.properties.recommended_model.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate466.errors=
vErrors,errors===0}var schema174={type:"object",required:["id","expires_at"],properties:{id:{type:"string"},expires_at:{type:"string"},skills:{type:["array","nu\
ll"],items:{$ref:"#/$defs/ContainerSkill"}}},additionalProperties:!1},schema175={type:"object",required:["type","skill_id","version"],properties:{type:{type:"st\
ring",openEnum:["anthropic","custom"]},skill_id:{type:"string"},version:{type:"string"}},additionalProperties:!1},obj58=["anthropic","custom"];function validate469(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema175.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="skil\
l_id"||key0==="version"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;
typeof data0=="string"?obj58.includes(data0)||(vErrors=note(vErrors,instancePath+"/type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/type","ty\
pe",{type:"string"}),errors++)}data.skill_id!==void 0&&typeof data.skill_id!="string"&&(vErrors=note(vErrors,instancePath+"/skill_id","type",{type:"string"}),errors++),
data.version!==void 0&&typeof data.version!="string"&&(vErrors=note(vErrors,instancePath+"/version","type",{type:"string"}),errors++)}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate469.errors=vErrors,errors===0}function validate468(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.id===void 0&&(vErrors=note(vErrors,instancePath,"require\
d",{missingProperty:"id"}),errors++),data.expires_at===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"expires_at"}),errors++);for(let key0 in data)
key0==="id"||key0==="expires_at"||key0==="skills"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.id!==void 0&&
typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.expires_at!==void 0&&typeof data.expires_at!="string"&&
(vErrors=note(vErrors,instancePath+"/expires_at","type",{type:"string"}),errors++),data.skills!==void 0){let data2=data.skills;if(!Array.isArray(data2)&&data2!==
null&&(vErrors=note(vErrors,instancePath+"/skills","type",{type:schema174.properties.skills.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<
len0;i0++)validate469(data2[i0],{instancePath:instancePath+"/skills/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate469.errors),
errors=vErrors.length)}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate468.errors=vErrors,errors===0}var schema176={type:"\
object",properties:{cache_miss_reason:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheMissReason"}}]}},additionalProperties:!1};var obj59=["model_changed","system_changed","tools_changed","messages_changed","previous_message_not_found","unavailable"];function validate473(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="cache_missed_input_tokens"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;typeof data0=="string"?obj59.includes(data0)||
(vErrors=note(vErrors,instancePath+"/type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/type","type",{type:"string"}),errors++)}if(data.cache_missed_input_tokens!==
void 0){let data1=data.cache_missed_input_tokens;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/cache_\
missed_input_tokens","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate473.errors=vErrors,
errors===0}function validate472(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){for(let key0 in data)key0!=="cache_miss_reason"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.cache_miss_reason!==void 0){let data0=data.cache_miss_reason;!(data0&&typeof data0=="object"&&!Array.isArray(data0))&&data0!==null&&(vErrors=note(vErrors,
instancePath+"/cache_miss_reason","type",{type:schema176.properties.cache_miss_reason.type}),errors++);let _errs5=errors,valid2=!0,_errs6=errors;if(!(data0&&typeof data0==
"object"&&!Array.isArray(data0))){let err2={};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs6===errors;if(errors=_errs5,vErrors!==null&&
(_errs5?vErrors.length=_errs5:vErrors=null),_valid0){let _errs8=errors;validate473(data0,{instancePath:instancePath+"/cache_miss_reason",parentData:data,parentDataProperty:"\
cache_miss_reason",rootData})||(vErrors=join(vErrors,validate473.errors),errors=vErrors.length);var _valid0=_errs8===errors;valid2=_valid0}valid2||(vErrors=note(
vErrors,instancePath+"/cache_miss_reason","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate472.
errors=vErrors,errors===0}var schema180={type:"object",required:["type","cleared_input_tokens","cleared_tool_uses"],properties:{type:{const:"clear_tool_uses_20250919"},cleared_input_tokens:{
type:"integer"},cleared_tool_uses:{type:"integer"}},additionalProperties:!1};function validate478(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema180.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="cleared_input_tokens"||key0==="cleared_tool_uses"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="clear_tool_uses_20250919"&&(vErrors=note(
vErrors,instancePath+"/type","const",{allowedValue:"clear_tool_uses_20250919"}),errors++),data.cleared_input_tokens!==void 0){let data1=data.cleared_input_tokens;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/cleared_input_tokens","type",{type:"integer"}),errors++)}
if(data.cleared_tool_uses!==void 0){let data2=data.cleared_tool_uses;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+
"/cleared_tool_uses","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate478.errors=vErrors,
errors===0}var schema181={type:"object",required:["type","cleared_input_tokens","cleared_thinking_turns"],properties:{type:{const:"clear_thinking_20251015"},cleared_input_tokens:{
type:"integer"},cleared_thinking_turns:{type:"integer"}},additionalProperties:!1};function validate479(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema181.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="cleared_input_tokens"||key0==="cleared_thinking_turns"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="clear_thinking_20251015"&&(vErrors=note(
vErrors,instancePath+"/type","const",{allowedValue:"clear_thinking_20251015"}),errors++),data.cleared_input_tokens!==void 0){let data1=data.cleared_input_tokens;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/cleared_input_tokens","type",{type:"integer"}),errors++)}
if(data.cleared_thinking_turns!==void 0){let data2=data.cleared_thinking_turns;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(
vErrors,instancePath+"/cleared_thinking_turns","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate479.
errors=vErrors,errors===0}function validate477(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="clear_tool_uses_20250919"?validate478(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate478.errors),errors=
vErrors.length):tag0==="clear_thinking_20251015"?validate479(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate479.errors),
errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate477.errors=
vErrors,errors===0}function validate476(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="\
object"&&!Array.isArray(data)){data.applied_edits===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"applied_edits"}),errors++);for(let key0 in data)
key0!=="applied_edits"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.applied_edits!==void 0){let data0=data.
applied_edits;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++)validate477(data0[i0],{instancePath:instancePath+"/applied_edits/"+i0,parentData:data0,
parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate477.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/applied_edits","type",
{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate476.errors=vErrors,errors===0}var schema182={type:"\
object",required:["input_tokens","output_tokens"],properties:{input_tokens:{type:"integer"},cache_creation_input_tokens:{type:["integer","null"]},cache_read_input_tokens:{
type:["integer","null"]},output_tokens:{type:"integer"},output_tokens_details:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/OutputToken\
sDetails"}}]},server_tool_use:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ServerToolUsage"}}]},iterations:{type:["array","null"],items:{
$ref:"#/$defs/UsageIteration"}},fallback_credit:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/FallbackCredit"}}]},cache_creation:{type:[
"object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheCreation"}}]},service_tier:{type:["string","null"],openEnum:["standard","priority","batch"]},
speed:{type:["string","null"],openEnum:["standard","fast"]},inference_geo:{type:["string","null"]}},additionalProperties:!1};function validate485(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.thinking_tokens===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"thinking_tokens"}),errors++);for(let key0 in data)key0!=="\
thinking_tokens"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.thinking_tokens!==void 0){let data0=data.
thinking_tokens;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=note(vErrors,instancePath+"/thinking_tokens","type",{type:"integer"}),
errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate485.errors=vErrors,errors===0}function validate487(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)key0==="web_search_requests"||key0==="web_fetch_requests"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.web_search_requests!==void 0){let data0=data.web_search_requests;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=
note(vErrors,instancePath+"/web_search_requests","type",{type:"integer"}),errors++)}if(data.web_fetch_requests!==void 0){let data1=data.web_fetch_requests;typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/web_fetch_requests","type",{type:"integer"}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate487.errors=vErrors,errors===0}var schema185={type:"object",required:["type","input_tok\
ens","output_tokens"],properties:{type:{type:"string",openEnum:["message","compaction","advisor_message","fallback_message"]},model:{type:["string","null"]},input_tokens:{
type:"integer"},output_tokens:{type:"integer"},cache_creation_input_tokens:{type:"integer"},cache_read_input_tokens:{type:"integer"},cache_creation:{type:["obje\
ct","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheCreation"}}]}},additionalProperties:!1},obj60=["message","compaction","advisor_message","fallbac\
k_message"];function validate490(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.ephemeral_5m_input_tokens===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"ephemeral_5m_input_tokens"}),errors++),data.ephemeral_1h_input_tokens===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"ephemeral_1h_input_tokens"}),errors++);for(let key0 in data)key0==="ephemeral_5m_input_t\
okens"||key0==="ephemeral_1h_input_tokens"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.ephemeral_5m_input_tokens!==
void 0){let data0=data.ephemeral_5m_input_tokens;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=note(vErrors,instancePath+"/epheme\
ral_5m_input_tokens","type",{type:"integer"}),errors++)}if(data.ephemeral_1h_input_tokens!==void 0){let data1=data.ephemeral_1h_input_tokens;typeof data1=="numb\
er"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/ephemeral_1h_input_tokens","type",{type:"integer"}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate490.errors=vErrors,errors===0}function validate489(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema185.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="model"||key0==="input_tokens"||key0==="outpu\
t_tokens"||key0==="cache_creation_input_tokens"||key0==="cache_read_input_tokens"||key0==="cache_creation"||(vErrors=note(vErrors,instancePath,"additionalProper\
ties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;typeof data0=="string"?obj60.includes(data0)||(vErrors=note(vErrors,instancePath+
"/type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/type","type",{type:"string"}),errors++)}if(data.model!==void 0){let data1=data.model;typeof data1!=
"string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/model","type",{type:schema185.properties.model.type}),errors++)}if(data.input_tokens!==void 0){let data2=data.
input_tokens;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/input_tokens","type",{type:"integer"}),errors++)}
if(data.output_tokens!==void 0){let data3=data.output_tokens;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+
"/output_tokens","type",{type:"integer"}),errors++)}if(data.cache_creation_input_tokens!==void 0){let data4=data.cache_creation_input_tokens;typeof data4=="numb\
er"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/cache_creation_input_tokens","type",{type:"integer"}),errors++)}if(data.cache_read_input_tokens!==
void 0){let data5=data.cache_read_input_tokens;typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)||(vErrors=note(vErrors,instancePath+"/cache_re\
ad_input_tokens","type",{type:"integer"}),errors++)}if(data.cache_creation!==void 0){let data6=data.cache_creation;!(data6&&typeof data6=="object"&&!Array.isArray(
data6))&&data6!==null&&(vErrors=note(vErrors,instancePath+"/cache_creation","type",{type:schema185.properties.cache_creation.type}),errors++);let _errs17=errors,
valid2=!0,_errs18=errors;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))){let err10={};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs18===
errors;if(errors=_errs17,vErrors!==null&&(_errs17?vErrors.length=_errs17:vErrors=null),_valid0){let _errs20=errors;validate490(data6,{instancePath:instancePath+
"/cache_creation",parentData:data,parentDataProperty:"cache_creation",rootData})||(vErrors=join(vErrors,validate490.errors),errors=vErrors.length);var _valid0=_errs20===
errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/cache_creation","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate489.errors=vErrors,errors===0}function validate493(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data))for(let key0 in data)key0!=="status"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate493.errors=vErrors,errors===0}var obj61=["standard","priority","batch"],obj62=["standard","fast"];function validate484(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.input_tokens===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"input_tokens"}),errors++),data.output_tokens===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"output_tokens"}),errors++);for(let key0 in data)func2.call(schema182.properties,key0)||(vErrors=note(vErrors,instancePath,"addition\
alProperties",{additionalProperty:key0}),errors++);if(data.input_tokens!==void 0){let data0=data.input_tokens;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
isFinite(data0)||(vErrors=note(vErrors,instancePath+"/input_tokens","type",{type:"integer"}),errors++)}if(data.cache_creation_input_tokens!==void 0){let data1=data.
cache_creation_input_tokens;!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null&&(vErrors=note(vErrors,instancePath+"/cache_crea\
tion_input_tokens","type",{type:schema182.properties.cache_creation_input_tokens.type}),errors++)}if(data.cache_read_input_tokens!==void 0){let data2=data.cache_read_input_tokens;
!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+"/cache_read_input_tokens","type",{type:schema182.
properties.cache_read_input_tokens.type}),errors++)}if(data.output_tokens!==void 0){let data3=data.output_tokens;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&
isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_tokens","type",{type:"integer"}),errors++)}if(data.output_tokens_details!==void 0){let data4=data.output_tokens_details;
!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/output_tokens_details","type",{type:schema182.properties.
output_tokens_details.type}),errors++);let _errs13=errors,valid2=!0,_errs14=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err8={};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs14===errors;if(errors=_errs13,vErrors!==null&&(_errs13?vErrors.length=_errs13:vErrors=null),_valid0){
let _errs16=errors;validate485(data4,{instancePath:instancePath+"/output_tokens_details",parentData:data,parentDataProperty:"output_tokens_details",rootData})||
(vErrors=join(vErrors,validate485.errors),errors=vErrors.length);var _valid0=_errs16===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/output\
_tokens_details","if",{failingKeyword:"then"}),errors++)}if(data.server_tool_use!==void 0){let data5=data.server_tool_use;!(data5&&typeof data5=="object"&&!Array.
isArray(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+"/server_tool_use","type",{type:schema182.properties.server_tool_use.type}),errors++);let _errs20=errors,
valid4=!0,_errs21=errors;if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))){let err11={};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid1=_errs21===
errors;if(errors=_errs20,vErrors!==null&&(_errs20?vErrors.length=_errs20:vErrors=null),_valid1){let _errs23=errors;validate487(data5,{instancePath:instancePath+
"/server_tool_use",parentData:data,parentDataProperty:"server_tool_use",rootData})||(vErrors=join(vErrors,validate487.errors),errors=vErrors.length);var _valid1=_errs23===
errors;valid4=_valid1}valid4||(vErrors=note(vErrors,instancePath+"/server_tool_use","if",{failingKeyword:"then"}),errors++)}if(data.iterations!==void 0){let data6=data.
iterations;if(!Array.isArray(data6)&&data6!==null&&(vErrors=note(vErrors,instancePath+"/iterations","type",{type:schema182.properties.iterations.type}),errors++),
Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate489(data6[i0],{instancePath:instancePath+"/iterations/"+i0,parentData:data6,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate489.errors),errors=vErrors.length)}}if(data.fallback_credit!==void 0){let data8=data.fallback_credit;!(data8&&typeof data8==
"object"&&!Array.isArray(data8))&&data8!==null&&(vErrors=note(vErrors,instancePath+"/fallback_credit","type",{type:schema182.properties.fallback_credit.type}),errors++);
let _errs30=errors,valid8=!0,_errs31=errors;if(!(data8&&typeof data8=="object"&&!Array.isArray(data8))){let err15={};vErrors===null?vErrors=[err15]:vErrors.push(
err15),errors++}var _valid2=_errs31===errors;if(errors=_errs30,vErrors!==null&&(_errs30?vErrors.length=_errs30:vErrors=null),_valid2){let _errs33=errors;validate493(
data8,{instancePath:instancePath+"/fallback_credit",parentData:data,parentDataProperty:"fallback_credit",rootData})||(vErrors=join(vErrors,validate493.errors),errors=
vErrors.length);var _valid2=_errs33===errors;valid8=_valid2}valid8||(vErrors=note(vErrors,instancePath+"/fallback_credit","if",{failingKeyword:"then"}),errors++)}
if(data.cache_creation!==void 0){let data9=data.cache_creation;!(data9&&typeof data9=="object"&&!Array.isArray(data9))&&data9!==null&&(vErrors=note(vErrors,instancePath+
"/cache_creation","type",{type:schema182.properties.cache_creation.type}),errors++);let _errs37=errors,valid10=!0,_errs38=errors;if(!(data9&&typeof data9=="obje\
ct"&&!Array.isArray(data9))){let err18={};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var _valid3=_errs38===errors;if(errors=_errs37,vErrors!==null&&
(_errs37?vErrors.length=_errs37:vErrors=null),_valid3){let _errs40=errors;validate490(data9,{instancePath:instancePath+"/cache_creation",parentData:data,parentDataProperty:"\
cache_creation",rootData})||(vErrors=join(vErrors,validate490.errors),errors=vErrors.length);var _valid3=_errs40===errors;valid10=_valid3}valid10||(vErrors=note(
vErrors,instancePath+"/cache_creation","if",{failingKeyword:"then"}),errors++)}if(data.service_tier!==void 0){let data10=data.service_tier;typeof data10!="strin\
g"&&data10!==null&&(vErrors=note(vErrors,instancePath+"/service_tier","type",{type:schema182.properties.service_tier.type}),errors++),typeof data10=="string"&&(obj61.
includes(data10)||(vErrors=note(vErrors,instancePath+"/service_tier","openEnum",{}),errors++))}if(data.speed!==void 0){let data11=data.speed;typeof data11!="str\
ing"&&data11!==null&&(vErrors=note(vErrors,instancePath+"/speed","type",{type:schema182.properties.speed.type}),errors++),typeof data11=="string"&&(obj62.includes(
data11)||(vErrors=note(vErrors,instancePath+"/speed","openEnum",{}),errors++))}if(data.inference_geo!==void 0){let data12=data.inference_geo;typeof data12!="str\
ing"&&data12!==null&&(vErrors=note(vErrors,instancePath+"/inference_geo","type",{type:schema182.properties.inference_geo.type}),errors++)}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate484.errors=vErrors,errors===0}function validate437(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema167.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema167.properties,key0)||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"\
string"}),errors++),data.type!==void 0&&data.type!=="message"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"message"}),errors++),data.role!==
void 0&&data.role!=="assistant"&&(vErrors=note(vErrors,instancePath+"/role","const",{allowedValue:"assistant"}),errors++),data.model!==void 0&&typeof data.model!=
"string"&&(vErrors=note(vErrors,instancePath+"/model","type",{type:"string"}),errors++),data.content!==void 0){let data4=data.content;if(Array.isArray(data4)){let len0=data4.
length;for(let i0=0;i0<len0;i0++)validate438(data4[i0],{instancePath:instancePath+"/content/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=join(
vErrors,validate438.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/content","type",{type:"array"}),errors++}if(data.stop_reason!==void 0){
let data6=data.stop_reason;typeof data6!="string"&&data6!==null&&(vErrors=note(vErrors,instancePath+"/stop_reason","type",{type:schema167.properties.stop_reason.
type}),errors++);let _errs14=errors,valid4=!0,_errs15=errors;if(typeof data6!="string"){let err8={};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs15===
errors;if(errors=_errs14,vErrors!==null&&(_errs14?vErrors.length=_errs14:vErrors=null),_valid0){let _errs17=errors;validate464(data6,{instancePath:instancePath+
"/stop_reason",parentData:data,parentDataProperty:"stop_reason",rootData})||(vErrors=join(vErrors,validate464.errors),errors=vErrors.length);var _valid0=_errs17===
errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+"/stop_reason","if",{failingKeyword:"then"}),errors++)}if(data.stop_sequence!==void 0){let data7=data.
stop_sequence;typeof data7!="string"&&data7!==null&&(vErrors=note(vErrors,instancePath+"/stop_sequence","type",{type:schema167.properties.stop_sequence.type}),errors++)}
if(data.stop_details!==void 0){let data8=data.stop_details;!(data8&&typeof data8=="object"&&!Array.isArray(data8))&&data8!==null&&(vErrors=note(vErrors,instancePath+
"/stop_details","type",{type:schema167.properties.stop_details.type}),errors++);let _errs23=errors,valid6=!0,_errs24=errors;if(!(data8&&typeof data8=="object"&&
!Array.isArray(data8))){let err12={};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid1=_errs24===errors;if(errors=_errs23,vErrors!==null&&
(_errs23?vErrors.length=_errs23:vErrors=null),_valid1){let _errs26=errors;validate466(data8,{instancePath:instancePath+"/stop_details",parentData:data,parentDataProperty:"\
stop_details",rootData})||(vErrors=join(vErrors,validate466.errors),errors=vErrors.length);var _valid1=_errs26===errors;valid6=_valid1}valid6||(vErrors=note(vErrors,
instancePath+"/stop_details","if",{failingKeyword:"then"}),errors++)}if(data.container!==void 0){let data9=data.container;!(data9&&typeof data9=="object"&&!Array.
isArray(data9))&&data9!==null&&(vErrors=note(vErrors,instancePath+"/container","type",{type:schema167.properties.container.type}),errors++);let _errs30=errors,valid8=!0,
_errs31=errors;if(!(data9&&typeof data9=="object"&&!Array.isArray(data9))){let err15={};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}var _valid2=_errs31===
errors;if(errors=_errs30,vErrors!==null&&(_errs30?vErrors.length=_errs30:vErrors=null),_valid2){let _errs33=errors;validate468(data9,{instancePath:instancePath+
"/container",parentData:data,parentDataProperty:"container",rootData})||(vErrors=join(vErrors,validate468.errors),errors=vErrors.length);var _valid2=_errs33===errors;
valid8=_valid2}valid8||(vErrors=note(vErrors,instancePath+"/container","if",{failingKeyword:"then"}),errors++)}if(data.diagnostics!==void 0){let data10=data.diagnostics;
!(data10&&typeof data10=="object"&&!Array.isArray(data10))&&data10!==null&&(vErrors=note(vErrors,instancePath+"/diagnostics","type",{type:schema167.properties.diagnostics.
type}),errors++);let _errs37=errors,valid10=!0,_errs38=errors;if(!(data10&&typeof data10=="object"&&!Array.isArray(data10))){let err18={};vErrors===null?vErrors=
[err18]:vErrors.push(err18),errors++}var _valid3=_errs38===errors;if(errors=_errs37,vErrors!==null&&(_errs37?vErrors.length=_errs37:vErrors=null),_valid3){let _errs40=errors;
validate472(data10,{instancePath:instancePath+"/diagnostics",parentData:data,parentDataProperty:"diagnostics",rootData})||(vErrors=join(vErrors,validate472.errors),
errors=vErrors.length);var _valid3=_errs40===errors;valid10=_valid3}valid10||(vErrors=note(vErrors,instancePath+"/diagnostics","if",{failingKeyword:"then"}),errors++)}
if(data.context_management!==void 0){let data11=data.context_management;!(data11&&typeof data11=="object"&&!Array.isArray(data11))&&data11!==null&&(vErrors=note(
vErrors,instancePath+"/context_management","type",{type:schema167.properties.context_management.type}),errors++);let _errs44=errors,valid12=!0,_errs45=errors;if(!(data11&&
typeof data11=="object"&&!Array.isArray(data11))){let err21={};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}var _valid4=_errs45===errors;if(errors=
_errs44,vErrors!==null&&(_errs44?vErrors.length=_errs44:vErrors=null),_valid4){let _errs47=errors;validate476(data11,{instancePath:instancePath+"/context_manage\
ment",parentData:data,parentDataProperty:"context_management",rootData})||(vErrors=join(vErrors,validate476.errors),errors=vErrors.length);var _valid4=_errs47===
errors;valid12=_valid4}valid12||(vErrors=note(vErrors,instancePath+"/context_management","if",{failingKeyword:"then"}),errors++)}if(data.input_transformations!==
void 0){let data12=data.input_transformations;if(!Array.isArray(data12)&&data12!==null&&(vErrors=note(vErrors,instancePath+"/input_transformations","type",{type:schema167.
properties.input_transformations.type}),errors++),Array.isArray(data12)){let len1=data12.length;for(let i1=0;i1<len1;i1++){let data13=data12[i1];data13&&typeof data13==
"object"&&!Array.isArray(data13)||(vErrors=note(vErrors,instancePath+"/input_transformations/"+i1,"type",{type:"object"}),errors++)}}}data.usage!==void 0&&(validate484(
data.usage,{instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"usage",rootData})||(vErrors=join(vErrors,validate484.errors),errors=vErrors.length))}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate437.errors=vErrors,errors===0}var streamEvent=validate497;function validate498(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.message===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"message"}),errors++);for(let key0 in data)key0==="type"||key0==="message"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="message_start"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"message_\
start"}),errors++),data.message!==void 0&&(validate437(data.message,{instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData})||
(vErrors=join(vErrors,validate437.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate498.errors=
vErrors,errors===0}var schema190={type:"object",required:["type","index","content_block"],properties:{type:{const:"content_block_start"},index:{type:"integer"},
content_block:{$ref:"#/$defs/OutputBlock"}},additionalProperties:!1};function validate500(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema190.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="index"||key0==="content_block"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="content_block_start"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"content_block_start"}),errors++),data.index!==void 0){let data1=data.index;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||
(vErrors=note(vErrors,instancePath+"/index","type",{type:"integer"}),errors++)}data.content_block!==void 0&&(validate438(data.content_block,{instancePath:instancePath+
"/content_block",parentData:data,parentDataProperty:"content_block",rootData})||(vErrors=join(vErrors,validate438.errors),errors=vErrors.length))}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate500.errors=vErrors,errors===0}var schema191={type:"object",required:["type","index","delta"],
properties:{type:{const:"content_block_delta"},index:{type:"integer"},delta:{$ref:"#/$defs/Delta"}},additionalProperties:!1};function validate504(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"text"}),errors++);for(let key0 in data)key0==="type"||key0==="text"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="text_delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"text_delta"}),errors++),data.text!==void 0&&
typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"ob\
ject"}),errors++;return validate504.errors=vErrors,errors===0}function validate505(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.partial_json===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"partial_json"}),errors++);for(let key0 in data)key0==="type"||key0==="partial_json"||(vErrors=note(vErrors,instancePath,"additional\
Properties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="input_json_delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
input_json_delta"}),errors++),data.partial_json!==void 0&&typeof data.partial_json!="string"&&(vErrors=note(vErrors,instancePath+"/partial_json","type",{type:"s\
tring"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate505.errors=vErrors,errors===0}var schema195={type:"obj\
ect",required:["type","thinking"],properties:{type:{const:"thinking_delta"},thinking:{type:"string"},estimated_tokens:{type:["integer","null"]}},additionalProperties:!1};
function validate506(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.thinking===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"thinking"}),errors++);for(let key0 in data)key0==="type"||key0==="thinking"||key0==="estimated_tokens"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="thinking_delta"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"thinking_delta"}),errors++),data.thinking!==void 0&&typeof data.thinking!="string"&&(vErrors=note(vErrors,instancePath+"/thinking","type",{type:"\
string"}),errors++),data.estimated_tokens!==void 0){let data2=data.estimated_tokens;!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==
null&&(vErrors=note(vErrors,instancePath+"/estimated_tokens","type",{type:schema195.properties.estimated_tokens.type}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate506.errors=vErrors,errors===0}function validate507(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.signature===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"signature"}),errors++);for(let key0 in data)key0==="type"||key0==="signature"||(vErrors=note(vErrors,instancePath,"additionalProper\
ties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="signature_delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
signature_delta"}),errors++),data.signature!==void 0&&typeof data.signature!="string"&&(vErrors=note(vErrors,instancePath+"/signature","type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate507.errors=vErrors,errors===0}function validate508(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.citation===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"citation"}),errors++);for(let key0 in data)key0==="type"||key0==="citation"||(vErrors=note(vErrors,instancePath,"additionalProperti\
es",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="citations_delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"ci\
tations_delta"}),errors++),data.citation!==void 0&&(validate32(data.citation,{instancePath:instancePath+"/citation",parentData:data,parentDataProperty:"citation",
rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate508.
errors=vErrors,errors===0}var schema198={type:"object",required:["type"],properties:{type:{const:"compaction_delta"},content:{type:["string","null"]},encrypted_content:{
type:["string","null"]}},additionalProperties:!1};function validate510(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)
key0==="type"||key0==="content"||key0==="encrypted_content"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="compaction_delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"compaction_delta"}),errors++),data.content!==void 0){
let data1=data.content;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema198.properties.content.type}),errors++)}
if(data.encrypted_content!==void 0){let data2=data.encrypted_content;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/encrypted_conten\
t","type",{type:schema198.properties.encrypted_content.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate510.
errors=vErrors,errors===0}function validate503(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="text_delta"?validate504(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate504.errors),errors=vErrors.length):
tag0==="input_json_delta"?validate505(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate505.errors),errors=vErrors.length):
tag0==="thinking_delta"?validate506(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate506.errors),errors=vErrors.length):
tag0==="signature_delta"?validate507(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate507.errors),errors=vErrors.length):
tag0==="citations_delta"?validate508(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate508.errors),errors=vErrors.length):
tag0==="compaction_delta"?validate510(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate510.errors),errors=vErrors.length):
(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"\
tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate503.errors=vErrors,errors===0}function validate502(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema191.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="inde\
x"||key0==="delta"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="content_b\
lock_delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"content_block_delta"}),errors++),data.index!==void 0){let data1=data.index;typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/index","type",{type:"integer"}),errors++)}data.delta!==void 0&&(validate503(
data.delta,{instancePath:instancePath+"/delta",parentData:data,parentDataProperty:"delta",rootData})||(vErrors=join(vErrors,validate503.errors),errors=vErrors.length))}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate502.errors=vErrors,errors===0}function validate518(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.index===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"index"}),errors++);for(let key0 in data)key0==="type"||key0==="index"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="content_block_stop"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"content_block_stop"}),errors++),
data.index!==void 0){let data1=data.index;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/index","type",
{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate518.errors=vErrors,errors===0}var schema200={
type:"object",required:["type","delta","usage"],properties:{type:{const:"message_delta"},delta:{$ref:"#/$defs/Stop"},usage:{$ref:"#/$defs/MessageDeltaUsage"},context_management:{
type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ContextManagementResult"}}]},input_transformations:{type:["array","null"],items:{type:"obj\
ect",additionalProperties:!0}}},additionalProperties:!1},schema201={type:"object",properties:{stop_reason:{type:["string","null"],allOf:[{if:{type:"string"},then:{
$ref:"#/$defs/StopReason"}}]},stop_sequence:{type:["string","null"]},stop_details:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/StopDet\
ails"}}]},container:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ResponseContainer"}}]}},additionalProperties:!1};function validate520(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
key0==="stop_reason"||key0==="stop_sequence"||key0==="stop_details"||key0==="container"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.stop_reason!==void 0){let data0=data.stop_reason;typeof data0!="string"&&data0!==null&&(vErrors=note(vErrors,instancePath+"/stop_reason","type",
{type:schema201.properties.stop_reason.type}),errors++);let _errs5=errors,valid2=!0,_errs6=errors;if(typeof data0!="string"){let err2={};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}var _valid0=_errs6===errors;if(errors=_errs5,vErrors!==null&&(_errs5?vErrors.length=_errs5:vErrors=null),_valid0){let _errs8=errors;
validate464(data0,{instancePath:instancePath+"/stop_reason",parentData:data,parentDataProperty:"stop_reason",rootData})||(vErrors=join(vErrors,validate464.errors),
errors=vErrors.length);var _valid0=_errs8===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/stop_reason","if",{failingKeyword:"then"}),errors++)}
if(data.stop_sequence!==void 0){let data1=data.stop_sequence;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/stop_sequence","type",{type:schema201.
properties.stop_sequence.type}),errors++)}if(data.stop_details!==void 0){let data2=data.stop_details;!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==
null&&(vErrors=note(vErrors,instancePath+"/stop_details","type",{type:schema201.properties.stop_details.type}),errors++);let _errs14=errors,valid4=!0,_errs15=errors;
if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){let err6={};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid1=_errs15===errors;if(errors=
_errs14,vErrors!==null&&(_errs14?vErrors.length=_errs14:vErrors=null),_valid1){let _errs17=errors;validate466(data2,{instancePath:instancePath+"/stop_details",parentData:data,
parentDataProperty:"stop_details",rootData})||(vErrors=join(vErrors,validate466.errors),errors=vErrors.length);var _valid1=_errs17===errors;valid4=_valid1}valid4||
(vErrors=note(vErrors,instancePath+"/stop_details","if",{failingKeyword:"then"}),errors++)}if(data.container!==void 0){let data3=data.container;!(data3&&typeof data3==
"object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/container","type",{type:schema201.properties.container.type}),errors++);let _errs21=errors,
valid6=!0,_errs22=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err9={};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid2=_errs22===
errors;if(errors=_errs21,vErrors!==null&&(_errs21?vErrors.length=_errs21:vErrors=null),_valid2){let _errs24=errors;validate468(data3,{instancePath:instancePath+
"/container",parentData:data,parentDataProperty:"container",rootData})||(vErrors=join(vErrors,validate468.errors),errors=vErrors.length);var _valid2=_errs24===errors;
valid6=_valid2}valid6||(vErrors=note(vErrors,instancePath+"/container","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate520.errors=vErrors,errors===0}var schema202={type:"object",required:["output_tokens"],properties:{input_tokens:{type:["integer",
"null"]},cache_creation_input_tokens:{type:["integer","null"]},cache_read_input_tokens:{type:["integer","null"]},output_tokens:{type:"integer"},output_tokens_details:{
type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/OutputTokensDetails"}}]},server_tool_use:{type:["object","null"],allOf:[{if:{type:"object"},
then:{$ref:"#/$defs/ServerToolUsage"}}]},iterations:{type:["array","null"],items:{$ref:"#/$defs/UsageIteration"}},fallback_credit:{type:["object","null"],allOf:[
{if:{type:"object"},then:{$ref:"#/$defs/FallbackCredit"}}]}},additionalProperties:!1};function validate525(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.output_tokens===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
output_tokens"}),errors++);for(let key0 in data)key0==="input_tokens"||key0==="cache_creation_input_tokens"||key0==="cache_read_input_tokens"||key0==="output_to\
kens"||key0==="output_tokens_details"||key0==="server_tool_use"||key0==="iterations"||key0==="fallback_credit"||(vErrors=note(vErrors,instancePath,"additionalPr\
operties",{additionalProperty:key0}),errors++);if(data.input_tokens!==void 0){let data0=data.input_tokens;!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(
data0))&&data0!==null&&(vErrors=note(vErrors,instancePath+"/input_tokens","type",{type:schema202.properties.input_tokens.type}),errors++)}if(data.cache_creation_input_tokens!==
void 0){let data1=data.cache_creation_input_tokens;!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null&&(vErrors=note(vErrors,instancePath+
"/cache_creation_input_tokens","type",{type:schema202.properties.cache_creation_input_tokens.type}),errors++)}if(data.cache_read_input_tokens!==void 0){let data2=data.
cache_read_input_tokens;!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+"/cache_read_inp\
ut_tokens","type",{type:schema202.properties.cache_read_input_tokens.type}),errors++)}if(data.output_tokens!==void 0){let data3=data.output_tokens;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_tokens","type",{type:"integer"}),errors++)}if(data.output_tokens_details!==
void 0){let data4=data.output_tokens_details;!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/output_\
tokens_details","type",{type:schema202.properties.output_tokens_details.type}),errors++);let _errs13=errors,valid2=!0,_errs14=errors;if(!(data4&&typeof data4=="\
object"&&!Array.isArray(data4))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs14===errors;if(errors=_errs13,vErrors!==
null&&(_errs13?vErrors.length=_errs13:vErrors=null),_valid0){let _errs16=errors;validate485(data4,{instancePath:instancePath+"/output_tokens_details",parentData:data,
parentDataProperty:"output_tokens_details",rootData})||(vErrors=join(vErrors,validate485.errors),errors=vErrors.length);var _valid0=_errs16===errors;valid2=_valid0}
valid2||(vErrors=note(vErrors,instancePath+"/output_tokens_details","if",{failingKeyword:"then"}),errors++)}if(data.server_tool_use!==void 0){let data5=data.server_tool_use;
!(data5&&typeof data5=="object"&&!Array.isArray(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+"/server_tool_use","type",{type:schema202.properties.server_tool_use.
type}),errors++);let _errs20=errors,valid4=!0,_errs21=errors;if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))){let err10={};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}var _valid1=_errs21===errors;if(errors=_errs20,vErrors!==null&&(_errs20?vErrors.length=_errs20:vErrors=null),_valid1){let _errs23=errors;
validate487(data5,{instancePath:instancePath+"/server_tool_use",parentData:data,parentDataProperty:"server_tool_use",rootData})||(vErrors=join(vErrors,validate487.
errors),errors=vErrors.length);var _valid1=_errs23===errors;valid4=_valid1}valid4||(vErrors=note(vErrors,instancePath+"/server_tool_use","if",{failingKeyword:"t\
hen"}),errors++)}if(data.iterations!==void 0){let data6=data.iterations;if(!Array.isArray(data6)&&data6!==null&&(vErrors=note(vErrors,instancePath+"/iterations",
"type",{type:schema202.properties.iterations.type}),errors++),Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate489(data6[i0],{instancePath:instancePath+
"/iterations/"+i0,parentData:data6,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate489.errors),errors=vErrors.length)}}if(data.fallback_credit!==
void 0){let data8=data.fallback_credit;!(data8&&typeof data8=="object"&&!Array.isArray(data8))&&data8!==null&&(vErrors=note(vErrors,instancePath+"/fallback_cred\
it","type",{type:schema202.properties.fallback_credit.type}),errors++);let _errs30=errors,valid8=!0,_errs31=errors;if(!(data8&&typeof data8=="object"&&!Array.isArray(
data8))){let err14={};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}var _valid2=_errs31===errors;if(errors=_errs30,vErrors!==null&&(_errs30?vErrors.
length=_errs30:vErrors=null),_valid2){let _errs33=errors;validate493(data8,{instancePath:instancePath+"/fallback_credit",parentData:data,parentDataProperty:"fal\
lback_credit",rootData})||(vErrors=join(vErrors,validate493.errors),errors=vErrors.length);var _valid2=_errs33===errors;valid8=_valid2}valid8||(vErrors=note(vErrors,
instancePath+"/fallback_credit","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate525.
errors=vErrors,errors===0}function validate519(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema200.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="delta"||key0==="usage"||key0==="context_management"||key0==="input_transformations"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="message_delta"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"message_delta"}),errors++),data.delta!==void 0&&(validate520(data.delta,{instancePath:instancePath+"/delta",parentData:data,parentDataProperty:"\
delta",rootData})||(vErrors=join(vErrors,validate520.errors),errors=vErrors.length)),data.usage!==void 0&&(validate525(data.usage,{instancePath:instancePath+"/u\
sage",parentData:data,parentDataProperty:"usage",rootData})||(vErrors=join(vErrors,validate525.errors),errors=vErrors.length)),data.context_management!==void 0){
let data3=data.context_management;!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/context_management",
"type",{type:schema200.properties.context_management.type}),errors++);let _errs8=errors,valid2=!0,_errs9=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(
data3))){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs9===errors;if(errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=
_errs8:vErrors=null),_valid0){let _errs11=errors;validate476(data3,{instancePath:instancePath+"/context_management",parentData:data,parentDataProperty:"context_\
management",rootData})||(vErrors=join(vErrors,validate476.errors),errors=vErrors.length);var _valid0=_errs11===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,
instancePath+"/context_management","if",{failingKeyword:"then"}),errors++)}if(data.input_transformations!==void 0){let data4=data.input_transformations;if(!Array.
isArray(data4)&&data4!==null&&(vErrors=note(vErrors,instancePath+"/input_transformations","type",{type:schema200.properties.input_transformations.type}),errors++),
Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++){let data5=data4[i0];data5&&typeof data5=="object"&&!Array.isArray(data5)||(vErrors=note(vErrors,
instancePath+"/input_transformations/"+i0,"type",{type:"object"}),errors++)}}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate519.
errors=vErrors,errors===0}function validate532(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="message_stop"&&(vErrors=note(vErrors,instancePath+"/ty\
pe","const",{allowedValue:"message_stop"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate532.errors=vErrors,errors===
0}function validate533(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="ping"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"ping"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate533.errors=vErrors,errors===0}var schema205={
type:"object",required:["type","error"],properties:{type:{const:"error"},error:{$ref:"#/$defs/ErrorBody"},request_id:{type:["string","null"]}},additionalProperties:!1};
function validate534(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.error===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"error"}),errors++);for(let key0 in data)key0==="type"||key0==="error"||key0==="request_id"||(vErrors=note(vErrors,instancePath,"add\
itionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
error"}),errors++),data.error!==void 0&&(validate23(data.error,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData})||(vErrors=
join(vErrors,validate23.errors),errors=vErrors.length)),data.request_id!==void 0){let data2=data.request_id;typeof data2!="string"&&data2!==null&&(vErrors=note(
vErrors,instancePath+"/request_id","type",{type:schema205.properties.request_id.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate534.errors=vErrors,errors===0}function validate497(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);
let tag0=data.type;typeof tag0=="string"?tag0==="message_start"?validate498(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate498.
errors),errors=vErrors.length):tag0==="content_block_start"?validate500(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate500.
errors),errors=vErrors.length):tag0==="content_block_delta"?validate502(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate502.
errors),errors=vErrors.length):tag0==="content_block_stop"?validate518(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate518.
errors),errors=vErrors.length):tag0==="message_delta"?validate519(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate519.
errors),errors=vErrors.length):tag0==="message_stop"?validate532(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate532.
errors),errors=vErrors.length):tag0==="ping"?validate533(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate533.errors),
errors=vErrors.length):tag0==="error"?validate534(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate534.errors),errors=
vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"dis\
criminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate497.errors=
vErrors,errors===0}function note(list,instancePath,keyword,params){let error2={instancePath,keyword,params};return list===null?[error2]:(list.push(error2),list)}
function join(list,more){if(list===null)return more;for(let error2 of more)list.push(error2);return list}export{error,request,response,streamEvent};
