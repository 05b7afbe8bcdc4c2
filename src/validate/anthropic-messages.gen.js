// Generated from schemas/anthropic-messages by `npm run generate`. Do not edit.
var countTokensRequest=validate22,schema7={type:"object",required:["model","messages"],properties:{model:{type:"string"},messages:{type:"array",items:{$ref:"#/$\
defs/MessageParam"}},system:{type:["string","array"],allOf:[{if:{type:"array"},then:{type:"array",items:{$ref:"#/$defs/Text"}}}]},tools:{type:"array",items:{$ref:"\
#/$defs/Tool"}},tool_choice:{$ref:"#/$defs/ToolChoice"},thinking:{$ref:"#/$defs/OptionsThinking"},output_config:{$ref:"#/$defs/OutputConfig"},speed:{type:["stri\
ng","null"],openEnum:["standard","fast"]},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},mcp_servers:{type:"\
array",items:{$ref:"#/$defs/McpServer"}},context_management:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ContextManagement"}}]},compaction:{
type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Compaction"}}]},billing_policy:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"\
#/$defs/BillingPolicy"}}]},output_format:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/JsonOutputFormat"}}]}},additionalProperties:!1},
func2=Object.prototype.hasOwnProperty;var schema9={type:"object",required:["role","content"],properties:{role:{const:"user"},content:{type:["string","array"],allOf:[{if:{type:"array"},then:{type:"ar\
ray",items:{$ref:"#/$defs/InputBlock"}}}]}},additionalProperties:!1};var schema11={type:"object",required:["type","text"],properties:{type:{const:"text"},text:{type:"string"},citations:{type:["array","null"],items:{$ref:"#/$defs/\
Citation"}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};var schema13={type:"object",required:["type","cited_text","document_index","document_title","start_char_index","end_char_index"],properties:{type:{const:"char_l\
ocation"},cited_text:{type:"string"},document_index:{type:"integer"},document_title:{type:["string","null"]},file_id:{type:["string","null"]},start_char_index:{
type:"integer"},end_char_index:{type:"integer"}},additionalProperties:!1};function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema13.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="cited_text"||key0==="document_index"||key0==="document_title"||key0===
"file_id"||key0==="start_char_index"||key0==="end_char_index"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="char_location"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"char_location"}),errors++),data.cited_text!==void 0&&
typeof data.cited_text!="string"&&(vErrors=note(vErrors,instancePath+"/cited_text","type",{type:"string"}),errors++),data.document_index!==void 0){let data2=data.
document_index;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/document_index","type",{type:"integer"}),
errors++)}if(data.document_title!==void 0){let data3=data.document_title;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/document_tit\
le","type",{type:schema13.properties.document_title.type}),errors++)}if(data.file_id!==void 0){let data4=data.file_id;typeof data4!="string"&&data4!==null&&(vErrors=
note(vErrors,instancePath+"/file_id","type",{type:schema13.properties.file_id.type}),errors++)}if(data.start_char_index!==void 0){let data5=data.start_char_index;
typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)||(vErrors=note(vErrors,instancePath+"/start_char_index","type",{type:"integer"}),errors++)}if(data.
end_char_index!==void 0){let data6=data.end_char_index;typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6)||(vErrors=note(vErrors,instancePath+"/\
end_char_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate28.errors=vErrors,errors===
0}var schema14={type:"object",required:["type","cited_text","document_index","document_title","start_page_number","end_page_number"],properties:{type:{const:"pa\
ge_location"},cited_text:{type:"string"},document_index:{type:"integer"},document_title:{type:["string","null"]},file_id:{type:["string","null"]},start_page_number:{
type:"integer"},end_page_number:{type:"integer"}},additionalProperties:!1};function validate29(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema14.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="cited_text"||key0==="document_index"||key0==="document_title"||key0===
"file_id"||key0==="start_page_number"||key0==="end_page_number"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="page_location"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"page_location"}),errors++),data.cited_text!==
void 0&&typeof data.cited_text!="string"&&(vErrors=note(vErrors,instancePath+"/cited_text","type",{type:"string"}),errors++),data.document_index!==void 0){let data2=data.
document_index;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/document_index","type",{type:"integer"}),
errors++)}if(data.document_title!==void 0){let data3=data.document_title;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/document_tit\
le","type",{type:schema14.properties.document_title.type}),errors++)}if(data.file_id!==void 0){let data4=data.file_id;typeof data4!="string"&&data4!==null&&(vErrors=
note(vErrors,instancePath+"/file_id","type",{type:schema14.properties.file_id.type}),errors++)}if(data.start_page_number!==void 0){let data5=data.start_page_number;
typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)||(vErrors=note(vErrors,instancePath+"/start_page_number","type",{type:"integer"}),errors++)}if(data.
end_page_number!==void 0){let data6=data.end_page_number;typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6)||(vErrors=note(vErrors,instancePath+
"/end_page_number","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate29.errors=vErrors,
errors===0}var schema15={type:"object",required:["type","cited_text","document_index","document_title","start_block_index","end_block_index"],properties:{type:{
const:"content_block_location"},cited_text:{type:"string"},document_index:{type:"integer"},document_title:{type:["string","null"]},file_id:{type:["string","null"]},
start_block_index:{type:"integer"},end_block_index:{type:"integer"}},additionalProperties:!1};function validate30(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema15.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="cited_text"||key0==="document_index"||key0===
"document_title"||key0==="file_id"||key0==="start_block_index"||key0==="end_block_index"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="content_block_location"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"content_block_location"}),
errors++),data.cited_text!==void 0&&typeof data.cited_text!="string"&&(vErrors=note(vErrors,instancePath+"/cited_text","type",{type:"string"}),errors++),data.document_index!==
void 0){let data2=data.document_index;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/document_index","\
type",{type:"integer"}),errors++)}if(data.document_title!==void 0){let data3=data.document_title;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+
"/document_title","type",{type:schema15.properties.document_title.type}),errors++)}if(data.file_id!==void 0){let data4=data.file_id;typeof data4!="string"&&data4!==
null&&(vErrors=note(vErrors,instancePath+"/file_id","type",{type:schema15.properties.file_id.type}),errors++)}if(data.start_block_index!==void 0){let data5=data.
start_block_index;typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)||(vErrors=note(vErrors,instancePath+"/start_block_index","type",{type:"inte\
ger"}),errors++)}if(data.end_block_index!==void 0){let data6=data.end_block_index;typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6)||(vErrors=note(
vErrors,instancePath+"/end_block_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate30.
errors=vErrors,errors===0}var schema16={type:"object",required:["type","cited_text","url","title","encrypted_index"],properties:{type:{const:"web_search_result_\
location"},cited_text:{type:"string"},url:{type:"string"},title:{type:["string","null"]},encrypted_index:{type:"string"}},additionalProperties:!1};function validate31(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema16.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="cite\
d_text"||key0==="url"||key0==="title"||key0==="encrypted_index"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="web_search_result_location"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"web_search_result_location"}),
errors++),data.cited_text!==void 0&&typeof data.cited_text!="string"&&(vErrors=note(vErrors,instancePath+"/cited_text","type",{type:"string"}),errors++),data.url!==
void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"string"}),errors++),data.title!==void 0){let data3=data.title;typeof data3!=
"string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/title","type",{type:schema16.properties.title.type}),errors++)}data.encrypted_index!==void 0&&typeof data.
encrypted_index!="string"&&(vErrors=note(vErrors,instancePath+"/encrypted_index","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",
{type:"object"}),errors++;return validate31.errors=vErrors,errors===0}var schema17={type:"object",required:["type","cited_text","source","title","search_result_\
index","start_block_index","end_block_index"],properties:{type:{const:"search_result_location"},cited_text:{type:"string"},source:{type:"string"},title:{type:["\
string","null"]},search_result_index:{type:"integer"},start_block_index:{type:"integer"},end_block_index:{type:"integer"}},additionalProperties:!1};function validate32(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema17.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="cite\
d_text"||key0==="source"||key0==="title"||key0==="search_result_index"||key0==="start_block_index"||key0==="end_block_index"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="search_result_location"&&(vErrors=note(vErrors,instancePath+"/ty\
pe","const",{allowedValue:"search_result_location"}),errors++),data.cited_text!==void 0&&typeof data.cited_text!="string"&&(vErrors=note(vErrors,instancePath+"/\
cited_text","type",{type:"string"}),errors++),data.source!==void 0&&typeof data.source!="string"&&(vErrors=note(vErrors,instancePath+"/source","type",{type:"str\
ing"}),errors++),data.title!==void 0){let data3=data.title;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/title","type",{type:schema17.
properties.title.type}),errors++)}if(data.search_result_index!==void 0){let data4=data.search_result_index;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(
data4)||(vErrors=note(vErrors,instancePath+"/search_result_index","type",{type:"integer"}),errors++)}if(data.start_block_index!==void 0){let data5=data.start_block_index;
typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)||(vErrors=note(vErrors,instancePath+"/start_block_index","type",{type:"integer"}),errors++)}if(data.
end_block_index!==void 0){let data6=data.end_block_index;typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6)||(vErrors=note(vErrors,instancePath+
"/end_block_index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate32.errors=vErrors,
errors===0}function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="str\
ing"?tag0==="char_location"?validate28(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate28.errors),errors=vErrors.length):
tag0==="page_location"?validate29(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate29.errors),errors=vErrors.length):tag0===
"content_block_location"?validate30(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate30.errors),errors=vErrors.length):
tag0==="web_search_result_location"?validate31(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate31.errors),errors=vErrors.
length):tag0==="search_result_location"?validate32(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate32.errors),errors=
vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"dis\
criminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate27.errors=vErrors,
errors===0}var obj0=["5m","1h"];function validate39(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0===
"type"||key0==="ttl"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="ephemer\
al"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"ephemeral"}),errors++),data.ttl!==void 0){let data1=data.ttl;typeof data1=="string"?obj0.
includes(data1)||(vErrors=note(vErrors,instancePath+"/ttl","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/ttl","type",{type:"string"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate39.errors=vErrors,errors===0}function validate26(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"text"}),errors++);
for(let key0 in data)key0==="type"||key0==="text"||key0==="citations"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="text"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"text"}),errors++),data.text!==void 0&&typeof data.
text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++),data.citations!==void 0){let data2=data.citations;if(!Array.isArray(
data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+"/citations","type",{type:schema11.properties.citations.type}),errors++),Array.isArray(data2)){let len0=data2.
length;for(let i0=0;i0<len0;i0++)validate27(data2[i0],{instancePath:instancePath+"/citations/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(
vErrors,validate27.errors),errors=vErrors.length)}}if(data.cache_control!==void 0){let data4=data.cache_control;!(data4&&typeof data4=="object"&&!Array.isArray(
data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema11.properties.cache_control.type}),errors++);let _errs11=errors,valid4=!0,
_errs12=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs12===
errors;if(errors=_errs11,vErrors!==null&&(_errs11?vErrors.length=_errs11:vErrors=null),_valid0){let _errs14=errors;validate39(data4,{instancePath:instancePath+"\
/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid0=_errs14===
errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate26.errors=vErrors,errors===0}var schema19={type:"object",required:["type","source"],properties:{type:{const:"ima\
ge"},source:{$ref:"#/$defs/ImageSource"},transformations:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ImageTransformations"}}]},cache_control:{
type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};var schema21={type:"object",required:["type","media_type","data"],properties:{type:{const:"base64"},media_type:{type:"string",openEnum:["image/jpeg","image/png",
"image/gif","image/webp"]},data:{type:"string"}},additionalProperties:!1},obj1=["image/jpeg","image/png","image/gif","image/webp"];function validate43(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema21.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="media_type"||
key0==="data"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="base64"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"base64"}),errors++),data.media_type!==void 0){let data1=data.media_type;typeof data1=="string"?obj1.includes(
data1)||(vErrors=note(vErrors,instancePath+"/media_type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/media_type","type",{type:"string"}),errors++)}
data.data!==void 0&&typeof data.data!="string"&&(vErrors=note(vErrors,instancePath+"/data","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate43.errors=vErrors,errors===0}function validate44(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.url===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"url"}),errors++);for(let key0 in data)key0==="type"||key0==="url"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="url"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"url"}),errors++),data.url!==void 0&&typeof data.
url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate44.errors=vErrors,errors===0}function validate45(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.file_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"file_id"}),errors++);for(let key0 in data)key0==="type"||key0==="file_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="file"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"file"}),errors++),
data.file_id!==void 0&&typeof data.file_id!="string"&&(vErrors=note(vErrors,instancePath+"/file_id","type",{type:"string"}),errors++)}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate45.errors=vErrors,errors===0}function validate42(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="base64"?validate43(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate43.errors),errors=vErrors.length):tag0==="url"?validate44(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate44.errors),errors=vErrors.length):tag0==="file"?validate45(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate45.
errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate42.errors=
vErrors,errors===0}var obj2=["downsize","error"];function validate50(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let key0 in data)key0!=="oversized_image"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.oversized_image!==void 0){let data0=data.oversized_image;typeof data0=="string"?obj2.includes(data0)||(vErrors=note(vErrors,instancePath+"/ove\
rsized_image","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/oversized_image","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate50.errors=vErrors,errors===0}function validate41(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++),data.source===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"source"}),errors++);for(let key0 in data)key0==="type"||
key0==="source"||key0==="transformations"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="image"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"image"}),errors++),data.source!==void 0&&(validate42(
data.source,{instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData})||(vErrors=join(vErrors,validate42.errors),errors=vErrors.
length)),data.transformations!==void 0){let data2=data.transformations;!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=note(vErrors,
instancePath+"/transformations","type",{type:schema19.properties.transformations.type}),errors++);let _errs7=errors,valid2=!0,_errs8=errors;if(!(data2&&typeof data2==
"object"&&!Array.isArray(data2))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs8===errors;if(errors=_errs7,vErrors!==null&&
(_errs7?vErrors.length=_errs7:vErrors=null),_valid0){let _errs10=errors;validate50(data2,{instancePath:instancePath+"/transformations",parentData:data,parentDataProperty:"\
transformations",rootData})||(vErrors=join(vErrors,validate50.errors),errors=vErrors.length);var _valid0=_errs10===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,
instancePath+"/transformations","if",{failingKeyword:"then"}),errors++)}if(data.cache_control!==void 0){let data3=data.cache_control;!(data3&&typeof data3=="obj\
ect"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema19.properties.cache_control.type}),errors++);
let _errs14=errors,valid4=!0,_errs15=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err8={};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}var _valid1=_errs15===errors;if(errors=_errs14,vErrors!==null&&(_errs14?vErrors.length=_errs14:vErrors=null),_valid1){let _errs17=errors;validate39(data3,
{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.
length);var _valid1=_errs17===errors;valid4=_valid1}valid4||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate41.errors=vErrors,errors===0}var schema25={type:"object",required:["type","source"],properties:{
type:{const:"document"},source:{$ref:"#/$defs/DocumentSource"},title:{type:["string","null"]},context:{type:["string","null"]},citations:{type:["object","null"],
allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CitationsConfig"}}]},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheCo\
ntrol"}}]}},additionalProperties:!1};var schema27={type:"object",required:["type","media_type","data"],properties:{type:{const:"base64"},media_type:{type:"string",openEnum:["application/pdf"]},data:{
type:"string"}},additionalProperties:!1},obj3=["application/pdf"];function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema27.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="media_type"||key0==="data"||(vErrors=note(vErrors,instancePath,"additionalP\
roperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="base64"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"b\
ase64"}),errors++),data.media_type!==void 0){let data1=data.media_type;typeof data1=="string"?obj3.includes(data1)||(vErrors=note(vErrors,instancePath+"/media_t\
ype","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/media_type","type",{type:"string"}),errors++)}data.data!==void 0&&typeof data.data!="string"&&
(vErrors=note(vErrors,instancePath+"/data","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate55.
errors=vErrors,errors===0}var schema28={type:"object",required:["type","media_type","data"],properties:{type:{const:"text"},media_type:{type:"string",openEnum:[
"text/plain"]},data:{type:"string"}},additionalProperties:!1},obj4=["text/plain"];function validate56(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema28.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="media_type"||key0==="data"||(vErrors=note(vErrors,instancePath,"additi\
onalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="text"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
text"}),errors++),data.media_type!==void 0){let data1=data.media_type;typeof data1=="string"?obj4.includes(data1)||(vErrors=note(vErrors,instancePath+"/media_ty\
pe","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/media_type","type",{type:"string"}),errors++)}data.data!==void 0&&typeof data.data!="string"&&
(vErrors=note(vErrors,instancePath+"/data","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate56.
errors=vErrors,errors===0}var schema29={type:"object",required:["type","content"],properties:{type:{const:"content"},content:{type:["string","array"],allOf:[{if:{
type:"array"},then:{type:"array",items:{$ref:"#/$defs/ContentSourceBlock"}}}]}},additionalProperties:!1};function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="te\
xt"?validate26(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate26.errors),errors=vErrors.length):tag0==="image"?validate41(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate41.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate58.errors=vErrors,errors===0}function validate57(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.content===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"conte\
nt"}),errors++);for(let key0 in data)key0==="type"||key0==="content"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="content"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"content"}),errors++),data.content!==void 0){let data1=data.
content;typeof data1!="string"&&!Array.isArray(data1)&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema29.properties.content.type}),errors++);let _errs6=errors,
valid2=!0,_errs7=errors;if(!Array.isArray(data1)){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs7===errors;if(errors=_errs6,
vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null),_valid0){let _errs9=errors;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)
validate58(data1[i0],{instancePath:instancePath+"/content/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate58.errors),errors=
vErrors.length)}else vErrors=note(vErrors,instancePath+"/content","type",{type:"array"}),errors++;var _valid0=_errs9===errors;valid2=_valid0}valid2||(vErrors=note(
vErrors,instancePath+"/content","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate57.
errors=vErrors,errors===0}function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="base64"?validate55(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate55.errors),errors=vErrors.length):
tag0==="text"?validate56(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate56.errors),errors=vErrors.length):tag0==="co\
ntent"?validate57(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate57.errors),errors=vErrors.length):tag0==="url"?validate44(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate44.errors),errors=vErrors.length):tag0==="file"?validate45(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate45.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"\
mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate54.errors=vErrors,errors===0}function validate68(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)key0!=="enabled"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.enabled!==void 0&&
typeof data.enabled!="boolean"&&(vErrors=note(vErrors,instancePath+"/enabled","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{
type:"object"}),errors++;return validate68.errors=vErrors,errors===0}function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++),data.source===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"source"}),errors++);for(let key0 in data)key0==="type"||
key0==="source"||key0==="title"||key0==="context"||key0==="citations"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="document"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"document"}),errors++),data.source!==void 0&&
(validate54(data.source,{instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData})||(vErrors=join(vErrors,validate54.errors),errors=
vErrors.length)),data.title!==void 0){let data2=data.title;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/title","type",{type:schema25.
properties.title.type}),errors++)}if(data.context!==void 0){let data3=data.context;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/co\
ntext","type",{type:schema25.properties.context.type}),errors++)}if(data.citations!==void 0){let data4=data.citations;!(data4&&typeof data4=="object"&&!Array.isArray(
data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/citations","type",{type:schema25.properties.citations.type}),errors++);let _errs11=errors,valid2=!0,
_errs12=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs12===
errors;if(errors=_errs11,vErrors!==null&&(_errs11?vErrors.length=_errs11:vErrors=null),_valid0){let _errs14=errors;validate68(data4,{instancePath:instancePath+"\
/citations",parentData:data,parentDataProperty:"citations",rootData})||(vErrors=join(vErrors,validate68.errors),errors=vErrors.length);var _valid0=_errs14===errors;
valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/citations","if",{failingKeyword:"then"}),errors++)}if(data.cache_control!==void 0){let data5=data.cache_control;
!(data5&&typeof data5=="object"&&!Array.isArray(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema25.properties.cache_control.
type}),errors++);let _errs18=errors,valid4=!0,_errs19=errors;if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))){let err10={};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}var _valid1=_errs19===errors;if(errors=_errs18,vErrors!==null&&(_errs18?vErrors.length=_errs18:vErrors=null),_valid1){let _errs21=errors;
validate39(data5,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),
errors=vErrors.length);var _valid1=_errs21===errors;valid4=_valid1}valid4||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate53.errors=vErrors,errors===0}var schema32={type:"object",required:["type","sou\
rce","title","content"],properties:{type:{const:"search_result"},source:{type:"string"},title:{type:"string"},content:{type:"array",items:{$ref:"#/$defs/Text"}},
citations:{$ref:"#/$defs/CitationsConfig"},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};
function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema32.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="source"||key0==="title"||key0==="content"||key0==="citations"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProp\
erties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="search_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
search_result"}),errors++),data.source!==void 0&&typeof data.source!="string"&&(vErrors=note(vErrors,instancePath+"/source","type",{type:"string"}),errors++),data.
title!==void 0&&typeof data.title!="string"&&(vErrors=note(vErrors,instancePath+"/title","type",{type:"string"}),errors++),data.content!==void 0){let data3=data.
content;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate26(data3[i0],{instancePath:instancePath+"/content/"+i0,parentData:data3,
parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate26.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/content","type",{type:"\
array"}),errors++}if(data.citations!==void 0&&(validate68(data.citations,{instancePath:instancePath+"/citations",parentData:data,parentDataProperty:"citations",
rootData})||(vErrors=join(vErrors,validate68.errors),errors=vErrors.length)),data.cache_control!==void 0){let data6=data.cache_control;!(data6&&typeof data6=="o\
bject"&&!Array.isArray(data6))&&data6!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema32.properties.cache_control.type}),errors++);
let _errs14=errors,valid4=!0,_errs15=errors;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}var _valid0=_errs15===errors;if(errors=_errs14,vErrors!==null&&(_errs14?vErrors.length=_errs14:vErrors=null),_valid0){let _errs17=errors;validate39(data6,
{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.
length);var _valid0=_errs17===errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate71.errors=vErrors,errors===0}var schema33={type:"object",required:["type","thinking","\
signature"],properties:{type:{const:"thinking"},thinking:{type:"string"},signature:{type:"string"}},additionalProperties:!1};function validate75(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema33.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="thinking"||key0===
"signature"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="thinking"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"thinking"}),errors++),data.thinking!==void 0&&typeof data.thinking!="string"&&(vErrors=note(vErrors,instancePath+
"/thinking","type",{type:"string"}),errors++),data.signature!==void 0&&typeof data.signature!="string"&&(vErrors=note(vErrors,instancePath+"/signature","type",{
type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate75.errors=vErrors,errors===0}function validate76(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.data===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"data"}),errors++);for(let key0 in data)key0==="type"||key0==="data"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="redacted_thinking"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"redacted_thinking"}),errors++),
data.data!==void 0&&typeof data.data!="string"&&(vErrors=note(vErrors,instancePath+"/data","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate76.errors=vErrors,errors===0}var schema35={type:"object",required:["type","id","name","input"],properties:{type:{
const:"tool_use"},id:{type:"string"},name:{type:"string"},input:{type:"object",additionalProperties:!0},caller:{$ref:"#/$defs/Caller"},toolset_name:{type:["stri\
ng","null"]},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};function validate79(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="direct"&&(vErrors=note(vErrors,instancePath+"/type","c\
onst",{allowedValue:"direct"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate79.errors=vErrors,errors===0}var schema38={
type:"object",required:["type","tool_id"],properties:{type:{enum:["code_execution_20250825","code_execution_20260120"]},tool_id:{type:"string"}},additionalProperties:!1};
function validate80(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.tool_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"tool_id"}),errors++);for(let key0 in data)key0==="type"||key0==="tool_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;data0==="code_execution_20250825"||data0==="code_execution_20260120"||(vErrors=note(
vErrors,instancePath+"/type","enum",{allowedValues:schema38.properties.type.enum}),errors++)}data.tool_id!==void 0&&typeof data.tool_id!="string"&&(vErrors=note(
vErrors,instancePath+"/tool_id","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate80.errors=
vErrors,errors===0}function validate78(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="direct"?validate79(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate79.errors),errors=vErrors.length):
tag0==="code_execution_20250825"?validate80(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate80.errors),errors=vErrors.
length):tag0==="code_execution_20260120"?validate80(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate80.errors),errors=
vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"dis\
criminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate78.errors=vErrors,
errors===0}function validate77(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){for(let prop0 of schema35.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);
for(let key0 in data)key0==="type"||key0==="id"||key0==="name"||key0==="input"||key0==="caller"||key0==="toolset_name"||key0==="cache_control"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="tool_use"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"tool_use"}),errors++),data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),
data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.input!==void 0){let data3=data.
input;data3&&typeof data3=="object"&&!Array.isArray(data3)||(vErrors=note(vErrors,instancePath+"/input","type",{type:"object"}),errors++)}if(data.caller!==void 0&&
(validate78(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,validate78.errors),errors=
vErrors.length)),data.toolset_name!==void 0){let data5=data.toolset_name;typeof data5!="string"&&data5!==null&&(vErrors=note(vErrors,instancePath+"/toolset_name",
"type",{type:schema35.properties.toolset_name.type}),errors++)}if(data.cache_control!==void 0){let data6=data.cache_control;!(data6&&typeof data6=="object"&&!Array.
isArray(data6))&&data6!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema35.properties.cache_control.type}),errors++);let _errs16=errors,
valid2=!0,_errs17=errors;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))){let err8={};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs17===
errors;if(errors=_errs16,vErrors!==null&&(_errs16?vErrors.length=_errs16:vErrors=null),_valid0){let _errs19=errors;validate39(data6,{instancePath:instancePath+"\
/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid0=_errs19===
errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate77.errors=vErrors,errors===0}var schema39={type:"object",required:["type","tool_use_id"],properties:{type:{const:"\
tool_result"},tool_use_id:{type:"string"},content:{type:["string","array"],allOf:[{if:{type:"array"},then:{type:"array",items:{$ref:"#/$defs/ToolResultContentBl\
ock"}}}]},is_error:{type:"boolean"},toolset_name:{type:["string","null"]},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/C\
acheControl"}}]}},additionalProperties:!1};var schema41={type:"object",required:["type","tool_name"],properties:{type:{const:"tool_reference"},tool_name:{type:"string"},cache_control:{type:["object","nul\
l"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};function validate88(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++),data.tool_name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"tool_name"}),errors++);for(let key0 in data)
key0==="type"||key0==="tool_name"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="tool_reference"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_reference"}),errors++),data.tool_name!==void 0&&
typeof data.tool_name!="string"&&(vErrors=note(vErrors,instancePath+"/tool_name","type",{type:"string"}),errors++),data.cache_control!==void 0){let data2=data.cache_control;
!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema41.properties.cache_control.
type}),errors++);let _errs8=errors,valid2=!0,_errs9=errors;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){let err6={};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}var _valid0=_errs9===errors;if(errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null),_valid0){let _errs11=errors;
validate39(data2,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),
errors=vErrors.length);var _valid0=_errs11===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate88.errors=vErrors,errors===0}var schema42={type:"object",required:["type","tab\
s"],properties:{type:{const:"browser_state"},tabs:{type:"array",items:{$ref:"#/$defs/BrowserTab"}},state_changes:{type:["array","null"],items:{$ref:"#/$defs/Bro\
wserStateChange"}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1},schema43={type:"\
object",required:["tab_id","title","url"],properties:{tab_id:{type:"string"},title:{type:"string"},url:{type:"string"},active:{type:"boolean"}},additionalProperties:!1};
function validate91(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema43.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="tab_id"||key0==="title"||key0==="url"||key0==="active"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.
tab_id!==void 0&&typeof data.tab_id!="string"&&(vErrors=note(vErrors,instancePath+"/tab_id","type",{type:"string"}),errors++),data.title!==void 0&&typeof data.title!=
"string"&&(vErrors=note(vErrors,instancePath+"/title","type",{type:"string"}),errors++),data.url!==void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+
"/url","type",{type:"string"}),errors++),data.active!==void 0&&typeof data.active!="boolean"&&(vErrors=note(vErrors,instancePath+"/active","type",{type:"boolean"}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate91.errors=vErrors,errors===0}function validate94(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.tab_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"tab_id"}),errors++);for(let key0 in data)key0==="type"||key0==="tab_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="tab_opened"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tab_opened"}),
errors++),data.tab_id!==void 0&&typeof data.tab_id!="string"&&(vErrors=note(vErrors,instancePath+"/tab_id","type",{type:"string"}),errors++)}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate94.errors=vErrors,errors===0}var schema46={type:"object",required:["type","download_id","url"],properties:{
type:{const:"download_started"},download_id:{type:"string"},url:{type:"string"}},additionalProperties:!1};function validate95(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema46.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="download_id"||key0==="url"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="download_started"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"download_started"}),errors++),data.download_id!==void 0&&typeof data.download_id!="string"&&(vErrors=note(vErrors,instancePath+"/\
download_id","type",{type:"string"}),errors++),data.url!==void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate95.errors=vErrors,errors===0}var schema47={type:"object",required:["type","dow\
nload_id","url"],properties:{type:{const:"download_completed"},download_id:{type:"string"},url:{type:"string"},path:{type:["string","null"]},size_bytes:{type:["\
integer","null"]}},additionalProperties:!1};function validate96(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema47.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="download_id"||key0==="url"||key0==="path"||key0==="size_bytes"||(vErrors=note(vErrors,instancePath,"additi\
onalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="download_completed"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"download_completed"}),errors++),data.download_id!==void 0&&typeof data.download_id!="string"&&(vErrors=note(vErrors,instancePath+"/download_id","\
type",{type:"string"}),errors++),data.url!==void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"string"}),errors++),data.
path!==void 0){let data3=data.path;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/path","type",{type:schema47.properties.path.type}),
errors++)}if(data.size_bytes!==void 0){let data4=data.size_bytes;!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&data4!==null&&(vErrors=note(
vErrors,instancePath+"/size_bytes","type",{type:schema47.properties.size_bytes.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate96.errors=vErrors,errors===0}var schema48={type:"object",required:["type","download_id","url"],properties:{type:{const:"download_failed"},
download_id:{type:"string"},url:{type:"string"},error:{type:["string","null"]}},additionalProperties:!1};function validate97(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema48.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="download_id"||key0==="url"||key0==="error"||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="download_failed"&&(vErrors=note(
vErrors,instancePath+"/type","const",{allowedValue:"download_failed"}),errors++),data.download_id!==void 0&&typeof data.download_id!="string"&&(vErrors=note(vErrors,
instancePath+"/download_id","type",{type:"string"}),errors++),data.url!==void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"\
string"}),errors++),data.error!==void 0){let data3=data.error;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/error","type",{type:schema48.
properties.error.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate97.errors=vErrors,errors===0}function validate93(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="tab_opened"?validate94(data,{
instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate94.errors),errors=vErrors.length):tag0==="download_started"?validate95(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate95.errors),errors=vErrors.length):tag0==="download_completed"?validate96(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate96.errors),errors=vErrors.length):tag0==="download_failed"?validate97(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate97.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"disc\
riminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate93.errors=vErrors,errors===0}function validate90(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++),data.tabs===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"tabs"}),errors++);
for(let key0 in data)key0==="type"||key0==="tabs"||key0==="state_changes"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="browser_state"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"browser_state"}),errors++),data.
tabs!==void 0){let data1=data.tabs;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate91(data1[i0],{instancePath:instancePath+"/ta\
bs/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate91.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/tabs","type",{type:"array"}),errors++}if(data.state_changes!==void 0){let data3=data.state_changes;if(!Array.isArray(data3)&&data3!==null&&(vErrors=note(vErrors,
instancePath+"/state_changes","type",{type:schema42.properties.state_changes.type}),errors++),Array.isArray(data3)){let len1=data3.length;for(let i1=0;i1<len1;i1++)
validate93(data3[i1],{instancePath:instancePath+"/state_changes/"+i1,parentData:data3,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate93.errors),
errors=vErrors.length)}}if(data.cache_control!==void 0){let data5=data.cache_control;!(data5&&typeof data5=="object"&&!Array.isArray(data5))&&data5!==null&&(vErrors=
note(vErrors,instancePath+"/cache_control","type",{type:schema42.properties.cache_control.type}),errors++);let _errs12=errors,valid6=!0,_errs13=errors;if(!(data5&&
typeof data5=="object"&&!Array.isArray(data5))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs13===errors;if(errors=_errs12,
vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=null),_valid0){let _errs15=errors;validate39(data5,{instancePath:instancePath+"/cache_control",parentData:data,
parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid0=_errs15===errors;valid6=_valid0}valid6||
(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate90.errors=vErrors,errors===0}function validate87(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.
type;typeof tag0=="string"?tag0==="text"?validate26(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate26.errors),errors=
vErrors.length):tag0==="image"?validate41(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate41.errors),errors=vErrors.length):
tag0==="search_result"?validate71(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate71.errors),errors=vErrors.length):tag0===
"document"?validate53(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate53.errors),errors=vErrors.length):tag0==="tool_\
reference"?validate88(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate88.errors),errors=vErrors.length):tag0==="brows\
er_state"?validate90(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate90.errors),errors=vErrors.length):(vErrors=note(
vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"\
type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate87.errors=vErrors,errors===0}function validate86(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.tool_use_id===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
tool_use_id"}),errors++);for(let key0 in data)key0==="type"||key0==="tool_use_id"||key0==="content"||key0==="is_error"||key0==="toolset_name"||key0==="cache_con\
trol"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="tool_result"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"tool_result"}),errors++),data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"&&(vErrors=note(vErrors,
instancePath+"/tool_use_id","type",{type:"string"}),errors++),data.content!==void 0){let data2=data.content;typeof data2!="string"&&!Array.isArray(data2)&&(vErrors=
note(vErrors,instancePath+"/content","type",{type:schema39.properties.content.type}),errors++);let _errs8=errors,valid2=!0,_errs9=errors;if(!Array.isArray(data2)){
let err6={};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs9===errors;if(errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:
vErrors=null),_valid0){let _errs11=errors;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate87(data2[i0],{instancePath:instancePath+
"/content/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate87.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/content","type",{type:"array"}),errors++;var _valid0=_errs11===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/content","if",{failingKeyword:"\
then"}),errors++)}if(data.is_error!==void 0&&typeof data.is_error!="boolean"&&(vErrors=note(vErrors,instancePath+"/is_error","type",{type:"boolean"}),errors++),
data.toolset_name!==void 0){let data5=data.toolset_name;typeof data5!="string"&&data5!==null&&(vErrors=note(vErrors,instancePath+"/toolset_name","type",{type:schema39.
properties.toolset_name.type}),errors++)}if(data.cache_control!==void 0){let data6=data.cache_control;!(data6&&typeof data6=="object"&&!Array.isArray(data6))&&data6!==
null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema39.properties.cache_control.type}),errors++);let _errs21=errors,valid6=!0,_errs22=errors;
if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))){let err12={};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid1=_errs22===errors;
if(errors=_errs21,vErrors!==null&&(_errs21?vErrors.length=_errs21:vErrors=null),_valid1){let _errs24=errors;validate39(data6,{instancePath:instancePath+"/cache_\
control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid1=_errs24===errors;
valid6=_valid1}valid6||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",
{type:"object"}),errors++;return validate86.errors=vErrors,errors===0}var schema49={type:"object",required:["type","id","name","input"],properties:{type:{const:"\
server_tool_use"},id:{type:"string"},name:{type:"string",openEnum:["web_search","web_fetch","code_execution","bash_code_execution","text_editor_code_execution",
"tool_search_tool_regex","tool_search_tool_bm25","advisor"]},input:{},caller:{$ref:"#/$defs/Caller"},cache_control:{type:["object","null"],allOf:[{if:{type:"obj\
ect"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1},obj5=["web_search","web_fetch","code_execution","bash_code_execution","text_editor_code_ex\
ecution","tool_search_tool_regex","tool_search_tool_bm25","advisor"];function validate112(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema49.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="name"||key0==="input"||key0==="caller"||key0==="cache_con\
trol"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="server_tool_use"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"server_tool_use"}),errors++),data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:"string"}),errors++),data.name!==void 0){let data2=data.name;typeof data2=="string"?obj5.includes(data2)||(vErrors=note(vErrors,instancePath+
"/name","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}if(data.caller!==void 0&&(validate78(data.caller,{
instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,validate78.errors),errors=vErrors.length)),data.
cache_control!==void 0){let data4=data.cache_control;!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"\
/cache_control","type",{type:schema49.properties.cache_control.type}),errors++);let _errs11=errors,valid2=!0,_errs12=errors;if(!(data4&&typeof data4=="object"&&
!Array.isArray(data4))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs12===errors;if(errors=_errs11,vErrors!==null&&(_errs11?
vErrors.length=_errs11:vErrors=null),_valid0){let _errs14=errors;validate39(data4,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"\
cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid0=_errs14===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,
instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate112.
errors=vErrors,errors===0}var schema50={type:"object",required:["type","tool_use_id","content"],properties:{type:{const:"web_search_tool_result"},tool_use_id:{type:"\
string"},content:{$ref:"#/$defs/WebSearchResultContent"},caller:{$ref:"#/$defs/Caller"},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"\
#/$defs/CacheControl"}}]}},additionalProperties:!1},schema51={type:["object","array"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/WebSearchError"}},{if:{type:"\
array"},then:{type:"array",items:{$ref:"#/$defs/WebSearchResult"}}}]};var obj6=["invalid_tool_input","unavailable","max_uses_exceeded","too_many_requests","query_too_long","request_too_large"];function validate117(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.error_code===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"er\
ror_code"}),errors++);for(let key0 in data)key0==="type"||key0==="error_code"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="web_search_tool_result_error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"web_search_tool_r\
esult_error"}),errors++),data.error_code!==void 0){let data1=data.error_code;typeof data1=="string"?obj6.includes(data1)||(vErrors=note(vErrors,instancePath+"/e\
rror_code","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/error_code","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"\
type",{type:"object"}),errors++;return validate117.errors=vErrors,errors===0}var schema53={type:"object",required:["type","url","title","encrypted_content"],properties:{
type:{const:"web_search_result"},url:{type:"string"},title:{type:"string"},encrypted_content:{type:"string"},page_age:{type:["string","null"]}},additionalProperties:!1};
function validate119(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema53.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="url"||key0==="title"||key0==="encrypted_content"||key0==="page_age"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="web_search_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"web_search_result"}),errors++),
data.url!==void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"string"}),errors++),data.title!==void 0&&typeof data.title!=
"string"&&(vErrors=note(vErrors,instancePath+"/title","type",{type:"string"}),errors++),data.encrypted_content!==void 0&&typeof data.encrypted_content!="string"&&
(vErrors=note(vErrors,instancePath+"/encrypted_content","type",{type:"string"}),errors++),data.page_age!==void 0){let data4=data.page_age;typeof data4!="string"&&
data4!==null&&(vErrors=note(vErrors,instancePath+"/page_age","type",{type:schema53.properties.page_age.type}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate119.errors=vErrors,errors===0}function validate116(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;(!data||typeof data!="object")&&(vErrors=note(vErrors,instancePath,"type",{type:schema51.type}),errors++);let _errs2=errors,valid1=!0,
_errs3=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===
errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;validate117(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate117.errors),errors=vErrors.length);var _valid0=_errs5===errors;valid1=_valid0}valid1||(vErrors=note(vErrors,instancePath,
"if",{failingKeyword:"then"}),errors++);let _errs7=errors,valid2=!0,_errs8=errors;if(!Array.isArray(data)){let err3={};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}var _valid1=_errs8===errors;if(errors=_errs7,vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=null),_valid1){let _errs10=errors;if(Array.isArray(
data)){let len0=data.length;for(let i0=0;i0<len0;i0++)validate119(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData})||(vErrors=
join(vErrors,validate119.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath,"type",{type:"array"}),errors++;var _valid1=_errs10===errors;valid2=
_valid1}return valid2||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++),validate116.errors=vErrors,errors===0}function validate115(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema50.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="tool\
_use_id"||key0==="content"||key0==="caller"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="web_search_tool_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"web_search_tool_result"}),errors++),
data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"&&(vErrors=note(vErrors,instancePath+"/tool_use_id","type",{type:"string"}),errors++),data.content!==
void 0&&(validate116(data.content,{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData})||(vErrors=join(vErrors,validate116.
errors),errors=vErrors.length)),data.caller!==void 0&&(validate78(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||
(vErrors=join(vErrors,validate78.errors),errors=vErrors.length)),data.cache_control!==void 0){let data4=data.cache_control;!(data4&&typeof data4=="object"&&!Array.
isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema50.properties.cache_control.type}),errors++);let _errs10=errors,
valid2=!0,_errs11=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs11===
errors;if(errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null),_valid0){let _errs13=errors;validate39(data4,{instancePath:instancePath+"\
/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid0=_errs13===
errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate115.errors=vErrors,errors===0}var schema54={type:"object",required:["type","tool_use_id","content"],properties:{
type:{const:"web_fetch_tool_result"},tool_use_id:{type:"string"},content:{$ref:"#/$defs/WebFetchContent"},caller:{$ref:"#/$defs/Caller"},cache_control:{type:["o\
bject","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};var schema56={type:"object",required:["type","url","content"],properties:{type:{const:"web_fetch_result"},url:{type:"string"},content:{$ref:"#/$defs/Document"},
retrieved_at:{type:["string","null"]}},additionalProperties:!1};function validate126(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema56.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="url"||key0==="content"||key0==="retrieved_at"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="web_fetch_result"&&(vErrors=note(vErrors,instancePath+"/type","c\
onst",{allowedValue:"web_fetch_result"}),errors++),data.url!==void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"string"}),
errors++),data.content!==void 0&&(validate53(data.content,{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData})||(vErrors=
join(vErrors,validate53.errors),errors=vErrors.length)),data.retrieved_at!==void 0){let data3=data.retrieved_at;typeof data3!="string"&&data3!==null&&(vErrors=note(
vErrors,instancePath+"/retrieved_at","type",{type:schema56.properties.retrieved_at.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate126.errors=vErrors,errors===0}var obj7=["invalid_tool_input","url_too_long","url_not_allowed","url_not_in_prior_context","url_not_accessible","unsupported_content_type","too_many_requests","\
max_uses_exceeded","unavailable","content_too_large"];function validate128(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),
data.error_code===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"error_code"}),errors++);for(let key0 in data)key0==="type"||key0==="er\
ror_code"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="web_fetch_tool_res\
ult_error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"web_fetch_tool_result_error"}),errors++),data.error_code!==void 0){let data1=data.
error_code;typeof data1=="string"?obj7.includes(data1)||(vErrors=note(vErrors,instancePath+"/error_code","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+
"/error_code","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate128.errors=vErrors,errors===
0}function validate125(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="we\
b_fetch_result"?validate126(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate126.errors),errors=vErrors.length):tag0===
"web_fetch_tool_result_error"?validate128(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate128.errors),errors=vErrors.
length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminat\
or",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate125.errors=vErrors,
errors===0}function validate124(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){for(let prop0 of schema54.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);
for(let key0 in data)key0==="type"||key0==="tool_use_id"||key0==="content"||key0==="caller"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additio\
nalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="web_fetch_tool_result"&&(vErrors=note(vErrors,instancePath+"/type","cons\
t",{allowedValue:"web_fetch_tool_result"}),errors++),data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"&&(vErrors=note(vErrors,instancePath+"/tool_use\
_id","type",{type:"string"}),errors++),data.content!==void 0&&(validate125(data.content,{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"\
content",rootData})||(vErrors=join(vErrors,validate125.errors),errors=vErrors.length)),data.caller!==void 0&&(validate78(data.caller,{instancePath:instancePath+
"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,validate78.errors),errors=vErrors.length)),data.cache_control!==void 0){
let data4=data.cache_control;!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{
type:schema54.properties.cache_control.type}),errors++);let _errs10=errors,valid2=!0,_errs11=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){
let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs11===errors;if(errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:
vErrors=null),_valid0){let _errs13=errors;validate39(data4,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||
(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid0=_errs13===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/cache_c\
ontrol","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate124.errors=vErrors,errors===
0}var schema58={type:"object",required:["type","tool_use_id","content"],properties:{type:{const:"code_execution_tool_result"},tool_use_id:{type:"string"},content:{
$ref:"#/$defs/CodeExecutionContent"},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};var schema60={type:"object",required:["type","stdout","stderr","return_code","content"],properties:{type:{const:"code_execution_result"},stdout:{type:"string"},
stderr:{type:"string"},return_code:{type:"integer"},content:{type:"array",items:{$ref:"#/$defs/CodeExecutionOutput"}}},additionalProperties:!1};function validate137(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.file_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"file_id"}),errors++);for(let key0 in data)key0==="type"||key0==="file_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="code_execution_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
code_execution_output"}),errors++),data.file_id!==void 0&&typeof data.file_id!="string"&&(vErrors=note(vErrors,instancePath+"/file_id","type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate137.errors=vErrors,errors===0}function validate136(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema60.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="stdout"||key0==="stderr"||key0===
"return_code"||key0==="content"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!==
"code_execution_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"code_execution_result"}),errors++),data.stdout!==void 0&&typeof data.
stdout!="string"&&(vErrors=note(vErrors,instancePath+"/stdout","type",{type:"string"}),errors++),data.stderr!==void 0&&typeof data.stderr!="string"&&(vErrors=note(
vErrors,instancePath+"/stderr","type",{type:"string"}),errors++),data.return_code!==void 0){let data3=data.return_code;typeof data3=="number"&&!(data3%1)&&!isNaN(
data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/return_code","type",{type:"integer"}),errors++)}if(data.content!==void 0){let data4=data.content;if(Array.
isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate137(data4[i0],{instancePath:instancePath+"/content/"+i0,parentData:data4,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate137.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/content","type",{type:"array"}),errors++}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate136.errors=vErrors,errors===0}var schema62={type:"object",required:["type","en\
crypted_stdout","stderr","return_code","content"],properties:{type:{const:"encrypted_code_execution_result"},encrypted_stdout:{type:"string"},stderr:{type:"stri\
ng"},return_code:{type:"integer"},content:{type:"array",items:{$ref:"#/$defs/CodeExecutionOutput"}}},additionalProperties:!1};function validate139(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema62.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="encrypted_std\
out"||key0==="stderr"||key0==="return_code"||key0==="content"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="encrypted_code_execution_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"encrypted_code_execution_result"}),
errors++),data.encrypted_stdout!==void 0&&typeof data.encrypted_stdout!="string"&&(vErrors=note(vErrors,instancePath+"/encrypted_stdout","type",{type:"string"}),
errors++),data.stderr!==void 0&&typeof data.stderr!="string"&&(vErrors=note(vErrors,instancePath+"/stderr","type",{type:"string"}),errors++),data.return_code!==
void 0){let data3=data.return_code;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/return_code","type",
{type:"integer"}),errors++)}if(data.content!==void 0){let data4=data.content;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate137(
data4[i0],{instancePath:instancePath+"/content/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate137.errors),errors=vErrors.
length)}else vErrors=note(vErrors,instancePath+"/content","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate139.errors=vErrors,errors===0}var obj8=["invalid_tool_input","unavailable","too_many_requests","execution_time_exceeded"];function validate141(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++),data.error_code===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"error_code"}),errors++);for(let key0 in data)
key0==="type"||key0==="error_code"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!==
"code_execution_tool_result_error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"code_execution_tool_result_error"}),errors++),data.error_code!==
void 0){let data1=data.error_code;typeof data1=="string"?obj8.includes(data1)||(vErrors=note(vErrors,instancePath+"/error_code","openEnum",{}),errors++):(vErrors=
note(vErrors,instancePath+"/error_code","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate141.
errors=vErrors,errors===0}function validate135(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="code_execution_result"?validate136(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate136.errors),errors=
vErrors.length):tag0==="encrypted_code_execution_result"?validate139(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate139.
errors),errors=vErrors.length):tag0==="code_execution_tool_result_error"?validate141(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate141.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=
note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate135.errors=vErrors,errors===0}function validate134(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema58.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="tool_use_id"||key0==="content"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProp\
erties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="code_execution_tool_result"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"code_execution_tool_result"}),errors++),data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"&&(vErrors=note(vErrors,instancePath+"/tool_u\
se_id","type",{type:"string"}),errors++),data.content!==void 0&&(validate135(data.content,{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"\
content",rootData})||(vErrors=join(vErrors,validate135.errors),errors=vErrors.length)),data.cache_control!==void 0){let data3=data.cache_control;!(data3&&typeof data3==
"object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema58.properties.cache_control.type}),errors++);
let _errs9=errors,valid2=!0,_errs10=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}var _valid0=_errs10===errors;if(errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid0){let _errs12=errors;validate39(data3,
{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.
length);var _valid0=_errs12===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate134.errors=vErrors,errors===0}var schema64={type:"object",required:["type","tool_use_i\
d","content"],properties:{type:{const:"bash_code_execution_tool_result"},tool_use_id:{type:"string"},content:{$ref:"#/$defs/BashCodeExecutionContent"},cache_control:{
type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};var schema66={type:"object",required:["type","stdout","stderr","return_code","content"],properties:{type:{const:"bash_code_execution_result"},stdout:{type:"stri\
ng"},stderr:{type:"string"},return_code:{type:"integer"},content:{type:"array",items:{$ref:"#/$defs/BashCodeExecutionOutput"}}},additionalProperties:!1};function validate150(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.file_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"file_id"}),errors++);for(let key0 in data)key0==="type"||key0==="file_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="bash_code_execution_output"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
bash_code_execution_output"}),errors++),data.file_id!==void 0&&typeof data.file_id!="string"&&(vErrors=note(vErrors,instancePath+"/file_id","type",{type:"string"}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate150.errors=vErrors,errors===0}function validate149(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema66.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="stdout"||key0===
"stderr"||key0==="return_code"||key0==="content"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="bash_code_execution_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"bash_code_execution_result"}),errors++),data.
stdout!==void 0&&typeof data.stdout!="string"&&(vErrors=note(vErrors,instancePath+"/stdout","type",{type:"string"}),errors++),data.stderr!==void 0&&typeof data.
stderr!="string"&&(vErrors=note(vErrors,instancePath+"/stderr","type",{type:"string"}),errors++),data.return_code!==void 0){let data3=data.return_code;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/return_code","type",{type:"integer"}),errors++)}if(data.content!==void 0){
let data4=data.content;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate150(data4[i0],{instancePath:instancePath+"/content/"+i0,
parentData:data4,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate150.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/con\
tent","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate149.errors=vErrors,errors===0}var obj9=["invalid_tool_input","unavailable","too_many_requests","execution_time_exceeded","output_file_too_large"];function validate152(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++),data.error_code===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"error_code"}),
errors++);for(let key0 in data)key0==="type"||key0==="error_code"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="bash_code_execution_tool_result_error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"bash_code_executio\
n_tool_result_error"}),errors++),data.error_code!==void 0){let data1=data.error_code;typeof data1=="string"?obj9.includes(data1)||(vErrors=note(vErrors,instancePath+
"/error_code","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/error_code","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate152.errors=vErrors,errors===0}function validate148(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="bash_code_execution_result"?validate149(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate149.errors),errors=vErrors.length):tag0==="bash_code_execution_tool_result_error"?validate152(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate152.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate148.errors=vErrors,errors===0}function validate147(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema64.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="tool_use_id"||key0==="content"||key0==="cache_control"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="bash_code_execution_tool_result"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"bash_code_execution_tool_result"}),errors++),data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"&&(vErrors=
note(vErrors,instancePath+"/tool_use_id","type",{type:"string"}),errors++),data.content!==void 0&&(validate148(data.content,{instancePath:instancePath+"/content",
parentData:data,parentDataProperty:"content",rootData})||(vErrors=join(vErrors,validate148.errors),errors=vErrors.length)),data.cache_control!==void 0){let data3=data.
cache_control;!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema64.properties.
cache_control.type}),errors++);let _errs9=errors,valid2=!0,_errs10=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err5={};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs10===errors;if(errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid0){let _errs12=errors;
validate39(data3,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),
errors=vErrors.length);var _valid0=_errs12===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate147.errors=vErrors,errors===0}var schema69={type:"object",required:["type","to\
ol_use_id","content"],properties:{type:{const:"text_editor_code_execution_tool_result"},tool_use_id:{type:"string"},content:{$ref:"#/$defs/TextEditorContent"},cache_control:{
type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};var schema71={type:"object",required:["type","file_type","content"],properties:{type:{const:"text_editor_code_execution_view_result"},file_type:{type:"string",openEnum:[
"text","image","pdf"]},content:{type:"string"},num_lines:{type:["integer","null"]},start_line:{type:["integer","null"]},total_lines:{type:["integer","null"]}},additionalProperties:!1},
obj10=["text","image","pdf"];function validate159(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema71.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="file_type"||key0==="content"||key0==="num_lines"||key0==="start_line"||key0==="total_lines"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="text_editor_code_execution_view_result"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"text_editor_code_execution_view_result"}),errors++),data.file_type!==void 0){let data1=data.file_type;typeof data1==
"string"?obj10.includes(data1)||(vErrors=note(vErrors,instancePath+"/file_type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/file_type","type",
{type:"string"}),errors++)}if(data.content!==void 0&&typeof data.content!="string"&&(vErrors=note(vErrors,instancePath+"/content","type",{type:"string"}),errors++),
data.num_lines!==void 0){let data3=data.num_lines;!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+
"/num_lines","type",{type:schema71.properties.num_lines.type}),errors++)}if(data.start_line!==void 0){let data4=data.start_line;!(typeof data4=="number"&&!(data4%
1)&&!isNaN(data4)&&isFinite(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/start_line","type",{type:schema71.properties.start_line.type}),errors++)}
if(data.total_lines!==void 0){let data5=data.total_lines;!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))&&data5!==null&&(vErrors=note(vErrors,
instancePath+"/total_lines","type",{type:schema71.properties.total_lines.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate159.errors=vErrors,errors===0}function validate160(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.is_file_update===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"is_file_update"}),errors++);for(let key0 in data)key0==="type"||key0==="is_file_update"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="text_editor_code_execution_create_result"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"text_editor_code_execution_create_result"}),errors++),data.is_file_update!==void 0&&typeof data.is_file_update!="boolean"&&(vErrors=
note(vErrors,instancePath+"/is_file_update","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate160.
errors=vErrors,errors===0}var schema73={type:"object",required:["type"],properties:{type:{const:"text_editor_code_execution_str_replace_result"},lines:{type:["a\
rray","null"],items:{type:"string"}},new_lines:{type:["integer","null"]},new_start:{type:["integer","null"]},old_lines:{type:["integer","null"]},old_start:{type:[
"integer","null"]}},additionalProperties:!1};function validate161(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)
key0==="type"||key0==="lines"||key0==="new_lines"||key0==="new_start"||key0==="old_lines"||key0==="old_start"||(vErrors=note(vErrors,instancePath,"additionalPro\
perties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="text_editor_code_execution_str_replace_result"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"text_editor_code_execution_str_replace_result"}),errors++),data.lines!==void 0){let data1=data.lines;if(!Array.isArray(data1)&&data1!==
null&&(vErrors=note(vErrors,instancePath+"/lines","type",{type:schema73.properties.lines.type}),errors++),Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<
len0;i0++)typeof data1[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/lines/"+i0,"type",{type:"string"}),errors++)}}if(data.new_lines!==void 0){let data3=data.
new_lines;!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/new_lines","type",{type:schema73.
properties.new_lines.type}),errors++)}if(data.new_start!==void 0){let data4=data.new_start;!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&
data4!==null&&(vErrors=note(vErrors,instancePath+"/new_start","type",{type:schema73.properties.new_start.type}),errors++)}if(data.old_lines!==void 0){let data5=data.
old_lines;!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+"/old_lines","type",{type:schema73.
properties.old_lines.type}),errors++)}if(data.old_start!==void 0){let data6=data.old_start;!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&
data6!==null&&(vErrors=note(vErrors,instancePath+"/old_start","type",{type:schema73.properties.old_start.type}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate161.errors=vErrors,errors===0}var schema74={type:"object",required:["type","error_code"],properties:{type:{const:"\
text_editor_code_execution_tool_result_error"},error_code:{type:"string",openEnum:["invalid_tool_input","unavailable","too_many_requests","execution_time_exceed\
ed","file_not_found"]},error_message:{type:["string","null"]}},additionalProperties:!1},obj11=["invalid_tool_input","unavailable","too_many_requests","execution\
_time_exceeded","file_not_found"];function validate162(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.error_code===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"error_code"}),errors++);for(let key0 in data)key0==="type"||key0==="error_code"||key0===
"error_message"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="text_editor_\
code_execution_tool_result_error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"text_editor_code_execution_tool_result_error"}),errors++),data.
error_code!==void 0){let data1=data.error_code;typeof data1=="string"?obj11.includes(data1)||(vErrors=note(vErrors,instancePath+"/error_code","openEnum",{}),errors++):
(vErrors=note(vErrors,instancePath+"/error_code","type",{type:"string"}),errors++)}if(data.error_message!==void 0){let data2=data.error_message;typeof data2!="s\
tring"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/error_message","type",{type:schema74.properties.error_message.type}),errors++)}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate162.errors=vErrors,errors===0}function validate158(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="text_editor_code_execution_view_result"?validate159(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate159.errors),errors=vErrors.length):tag0==="text_editor_code_execution_create_result"?validate160(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate160.errors),errors=vErrors.length):tag0==="text_editor_code_execution\
_str_replace_result"?validate161(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate161.errors),errors=vErrors.length):tag0===
"text_editor_code_execution_tool_result_error"?validate162(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate162.errors),
errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate158.errors=
vErrors,errors===0}function validate157(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="\
object"&&!Array.isArray(data)){for(let prop0 of schema69.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);
for(let key0 in data)key0==="type"||key0==="tool_use_id"||key0==="content"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="text_editor_code_execution_tool_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"text_ed\
itor_code_execution_tool_result"}),errors++),data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"&&(vErrors=note(vErrors,instancePath+"/tool_use_id","ty\
pe",{type:"string"}),errors++),data.content!==void 0&&(validate158(data.content,{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"conten\
t",rootData})||(vErrors=join(vErrors,validate158.errors),errors=vErrors.length)),data.cache_control!==void 0){let data3=data.cache_control;!(data3&&typeof data3==
"object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema69.properties.cache_control.type}),errors++);
let _errs9=errors,valid2=!0,_errs10=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}var _valid0=_errs10===errors;if(errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid0){let _errs12=errors;validate39(data3,
{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.
length);var _valid0=_errs12===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate157.errors=vErrors,errors===0}var schema75={type:"object",required:["type","tool_use_i\
d","content"],properties:{type:{const:"tool_search_tool_result"},tool_use_id:{type:"string"},content:{$ref:"#/$defs/ToolSearchContent"},cache_control:{type:["ob\
ject","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};function validate171(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.tool_references===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"tool_references"}),errors++);for(let key0 in data)key0==="type"||key0==="tool_references"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="tool_search_tool_search_result"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"tool_search_tool_search_result"}),errors++),data.tool_references!==void 0){let data1=data.tool_references;if(Array.isArray(data1)){
let len0=data1.length;for(let i0=0;i0<len0;i0++)validate88(data1[i0],{instancePath:instancePath+"/tool_references/"+i0,parentData:data1,parentDataProperty:i0,rootData})||
(vErrors=join(vErrors,validate88.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/tool_references","type",{type:"array"}),errors++}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate171.errors=vErrors,errors===0}var schema78={type:"object",required:["type","error_code"],
properties:{type:{const:"tool_search_tool_result_error"},error_code:{type:"string",openEnum:["invalid_tool_input","unavailable","too_many_requests","execution_t\
ime_exceeded"]},error_message:{type:["string","null"]}},additionalProperties:!1},obj12=["invalid_tool_input","unavailable","too_many_requests","execution_time_e\
xceeded"];function validate173(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.error_code===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"error_code"}),errors++);for(let key0 in data)key0==="type"||key0==="error_code"||key0==="error_message"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="tool_search_tool_result_error"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"tool_search_tool_result_error"}),errors++),data.error_code!==void 0){let data1=data.error_code;typeof data1==
"string"?obj12.includes(data1)||(vErrors=note(vErrors,instancePath+"/error_code","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/error_code","type",
{type:"string"}),errors++)}if(data.error_message!==void 0){let data2=data.error_message;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+
"/error_message","type",{type:schema78.properties.error_message.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate173.
errors=vErrors,errors===0}function validate170(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="tool_search_tool_search_result"?validate171(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate171.errors),
errors=vErrors.length):tag0==="tool_search_tool_result_error"?validate173(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate173.
errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate170.errors=
vErrors,errors===0}function validate169(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="\
object"&&!Array.isArray(data)){for(let prop0 of schema75.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);
for(let key0 in data)key0==="type"||key0==="tool_use_id"||key0==="content"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="tool_search_tool_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_search_tool_resul\
t"}),errors++),data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"&&(vErrors=note(vErrors,instancePath+"/tool_use_id","type",{type:"string"}),errors++),
data.content!==void 0&&(validate170(data.content,{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData})||(vErrors=join(vErrors,
validate170.errors),errors=vErrors.length)),data.cache_control!==void 0){let data3=data.cache_control;!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==
null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema75.properties.cache_control.type}),errors++);let _errs9=errors,valid2=!0,_errs10=errors;
if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs10===errors;if(errors=
_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid0){let _errs12=errors;validate39(data3,{instancePath:instancePath+"/cache_control",parentData:data,
parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid0=_errs12===errors;valid2=_valid0}valid2||
(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate169.errors=vErrors,errors===0}var schema79={type:"object",required:["type","tool_use_id","content"],properties:{type:{const:"advisor_tool_result"},
tool_use_id:{type:"string"},content:{$ref:"#/$defs/AdvisorContent"},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheCo\
ntrol"}}]}},additionalProperties:!1};var schema81={type:"object",required:["type","text"],properties:{type:{const:"advisor_result"},text:{type:"string"},stop_reason:{type:["string","null"]}},additionalProperties:!1};
function validate180(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"text"}),errors++);for(let key0 in data)key0==="type"||key0==="text"||key0==="stop_reason"||(vErrors=note(vErrors,instancePath,"addi\
tionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="advisor_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{
allowedValue:"advisor_result"}),errors++),data.text!==void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++),
data.stop_reason!==void 0){let data2=data.stop_reason;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/stop_reason","type",{type:schema81.
properties.stop_reason.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate180.errors=vErrors,errors===0}var schema82={
type:"object",required:["type","encrypted_content"],properties:{type:{const:"advisor_redacted_result"},encrypted_content:{type:"string"},stop_reason:{type:["str\
ing","null"]}},additionalProperties:!1};function validate181(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.encrypted_content===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"encrypted_content"}),errors++);for(let key0 in data)key0==="type"||key0==="encrypted_con\
tent"||key0==="stop_reason"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="\
advisor_redacted_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"advisor_redacted_result"}),errors++),data.encrypted_content!==void 0&&
typeof data.encrypted_content!="string"&&(vErrors=note(vErrors,instancePath+"/encrypted_content","type",{type:"string"}),errors++),data.stop_reason!==void 0){let data2=data.
stop_reason;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/stop_reason","type",{type:schema82.properties.stop_reason.type}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate181.errors=vErrors,errors===0}var obj13=["max_uses_exceeded","prompt_too_long","too_many_requests","overloaded","unavailable","execution_time_exceeded","model_not_found"];function validate182(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.error_code===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
error_code"}),errors++);for(let key0 in data)key0==="type"||key0==="error_code"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="advisor_tool_result_error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"advisor_tool_result_\
error"}),errors++),data.error_code!==void 0){let data1=data.error_code;typeof data1=="string"?obj13.includes(data1)||(vErrors=note(vErrors,instancePath+"/error_\
code","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/error_code","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",
{type:"object"}),errors++;return validate182.errors=vErrors,errors===0}function validate179(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="advisor_result"?validate180(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate180.errors),errors=vErrors.length):tag0==="advisor_redacted_result"?validate181(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate181.errors),errors=vErrors.length):tag0==="advisor_tool_result_error"?validate182(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate182.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate179.errors=vErrors,errors===0}function validate178(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema79.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="tool_use_id"||key0==="content"||key0==="cache_control"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="advisor_tool_result"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"advisor_tool_result"}),errors++),data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"&&(vErrors=note(vErrors,instancePath+
"/tool_use_id","type",{type:"string"}),errors++),data.content!==void 0&&(validate179(data.content,{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"\
content",rootData})||(vErrors=join(vErrors,validate179.errors),errors=vErrors.length)),data.cache_control!==void 0){let data3=data.cache_control;!(data3&&typeof data3==
"object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema79.properties.cache_control.type}),errors++);
let _errs9=errors,valid2=!0,_errs10=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}var _valid0=_errs10===errors;if(errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid0){let _errs12=errors;validate39(data3,
{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.
length);var _valid0=_errs12===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate178.errors=vErrors,errors===0}var schema84={type:"object",required:["type","file_id"],
properties:{type:{const:"container_upload"},file_id:{type:"string"},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheCo\
ntrol"}}]}},additionalProperties:!1};function validate188(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.file_id===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"file_id"}),errors++);for(let key0 in data)key0==="type"||key0==="file_id"||key0==="cache\
_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="container_upload"&&
(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"container_upload"}),errors++),data.file_id!==void 0&&typeof data.file_id!="string"&&(vErrors=note(
vErrors,instancePath+"/file_id","type",{type:"string"}),errors++),data.cache_control!==void 0){let data2=data.cache_control;!(data2&&typeof data2=="object"&&!Array.
isArray(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema84.properties.cache_control.type}),errors++);let _errs8=errors,
valid2=!0,_errs9=errors;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){let err6={};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs9===
errors;if(errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null),_valid0){let _errs11=errors;validate39(data2,{instancePath:instancePath+"/ca\
che_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid0=_errs11===
errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate188.errors=vErrors,errors===0}var schema85={type:"object",required:["type","id","name","server_name","input"],properties:{
type:{const:"mcp_tool_use"},id:{type:"string"},name:{type:"string"},server_name:{type:"string"},input:{},cache_control:{type:["object","null"],allOf:[{if:{type:"\
object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};function validate190(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema85.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="name"||key0==="server_name"||key0==="input"||key0==="cach\
e_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="mcp_tool_use"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"mcp_tool_use"}),errors++),data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:"string"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),
data.server_name!==void 0&&typeof data.server_name!="string"&&(vErrors=note(vErrors,instancePath+"/server_name","type",{type:"string"}),errors++),data.cache_control!==
void 0){let data4=data.cache_control;!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/cache_control",
"type",{type:schema85.properties.cache_control.type}),errors++);let _errs12=errors,valid2=!0,_errs13=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){
let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs13===errors;if(errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:
vErrors=null),_valid0){let _errs15=errors;validate39(data4,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||
(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid0=_errs15===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/cache_c\
ontrol","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate190.errors=vErrors,errors===
0}var schema86={type:"object",required:["type","tool_use_id"],properties:{type:{const:"mcp_tool_result"},tool_use_id:{type:"string"},content:{type:["string","ar\
ray"],allOf:[{if:{type:"array"},then:{type:"array",items:{$ref:"#/$defs/Text"}}}]},is_error:{type:"boolean"},cache_control:{type:["object","null"],allOf:[{if:{type:"\
object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};function validate192(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++),data.tool_use_id===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"tool_use_id"}),errors++);for(let key0 in data)key0===
"type"||key0==="tool_use_id"||key0==="content"||key0==="is_error"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="mcp_tool_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"mcp_tool_result"}),errors++),data.
tool_use_id!==void 0&&typeof data.tool_use_id!="string"&&(vErrors=note(vErrors,instancePath+"/tool_use_id","type",{type:"string"}),errors++),data.content!==void 0){
let data2=data.content;typeof data2!="string"&&!Array.isArray(data2)&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema86.properties.content.type}),
errors++);let _errs8=errors,valid2=!0,_errs9=errors;if(!Array.isArray(data2)){let err6={};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs9===
errors;if(errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null),_valid0){let _errs11=errors;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<
len0;i0++)validate26(data2[i0],{instancePath:instancePath+"/content/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate26.errors),
errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/content","type",{type:"array"}),errors++;var _valid0=_errs11===errors;valid2=_valid0}valid2||(vErrors=
note(vErrors,instancePath+"/content","if",{failingKeyword:"then"}),errors++)}if(data.is_error!==void 0&&typeof data.is_error!="boolean"&&(vErrors=note(vErrors,instancePath+
"/is_error","type",{type:"boolean"}),errors++),data.cache_control!==void 0){let data5=data.cache_control;!(data5&&typeof data5=="object"&&!Array.isArray(data5))&&
data5!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema86.properties.cache_control.type}),errors++);let _errs19=errors,valid6=!0,_errs20=errors;
if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))){let err11={};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid1=_errs20===errors;
if(errors=_errs19,vErrors!==null&&(_errs19?vErrors.length=_errs19:vErrors=null),_valid1){let _errs22=errors;validate39(data5,{instancePath:instancePath+"/cache_\
control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid1=_errs22===errors;
valid6=_valid1}valid6||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",
{type:"object"}),errors++;return validate192.errors=vErrors,errors===0}var schema87={type:"object",required:["type","mcp_server_name","tools"],properties:{type:{
const:"mcp_tool_listing"},mcp_server_name:{type:"string"},tools:{type:"array",items:{$ref:"#/$defs/McpTool"}}},additionalProperties:!1},schema88={type:"object",
required:["name","input_schema"],properties:{name:{type:"string"},description:{type:["string","null"]},input_schema:{type:"object",additionalProperties:!0}},additionalProperties:!1};
function validate196(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++),data.input_schema===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"input_schema"}),errors++);for(let key0 in data)key0==="name"||key0==="description"||key0==="input_schema"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",
{type:"string"}),errors++),data.description!==void 0){let data1=data.description;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/desc\
ription","type",{type:schema88.properties.description.type}),errors++)}if(data.input_schema!==void 0){let data2=data.input_schema;data2&&typeof data2=="object"&&
!Array.isArray(data2)||(vErrors=note(vErrors,instancePath+"/input_schema","type",{type:"object"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate196.errors=vErrors,errors===0}function validate195(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema87.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="mcp_server_name"||key0==="tools"||(vErrors=note(vErrors,instancePath,"addit\
ionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="mcp_tool_listing"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"mcp_tool_listing"}),errors++),data.mcp_server_name!==void 0&&typeof data.mcp_server_name!="string"&&(vErrors=note(vErrors,instancePath+"/mcp_serv\
er_name","type",{type:"string"}),errors++),data.tools!==void 0){let data2=data.tools;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate196(
data2[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate196.errors),errors=vErrors.length)}else
vErrors=note(vErrors,instancePath+"/tools","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate195.
errors=vErrors,errors===0}var schema89={type:"object",required:["type"],properties:{type:{const:"compaction"},content:{type:["string","null"]},encrypted_content:{
type:["string","null"]},signature:{type:["string","null"]},tool_changes:{type:["array","null"],items:{type:"object",required:["type"],discriminator:{propertyName:"\
type"},oneOf:[{$ref:"#/$defs/ToolAdditionBlock"},{$ref:"#/$defs/ToolRemovalBlock"}]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"\
#/$defs/CacheControl"}}]}},additionalProperties:!1},schema90={type:"object",required:["type","tool"],properties:{type:{const:"tool_addition"},tool:{$ref:"#/$def\
s/AddedTool"},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};function validate201(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="tool_reference"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_reference"}),errors++),data.name!==
void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{
type:"object"}),errors++;return validate201.errors=vErrors,errors===0}var schema93={type:"object",required:["type","server_name","name"],properties:{type:{const:"\
mcp_tool_reference"},server_name:{type:"string"},name:{type:"string"}},additionalProperties:!1};function validate202(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema93.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="server_name"||key0==="name"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="mcp_tool_reference"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"mcp_tool_reference"}),errors++),data.server_name!==void 0&&typeof data.server_name!="string"&&(vErrors=note(vErrors,instancePath+
"/server_name","type",{type:"string"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate202.errors=vErrors,errors===0}function validate203(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.server_name===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"server_name"}),errors++);for(let key0 in data)key0==="type"||key0==="server_name"||(vErrors=note(vErrors,instancePath,"additionalPr\
operties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="mcp_toolset_reference"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
mcp_toolset_reference"}),errors++),data.server_name!==void 0&&typeof data.server_name!="string"&&(vErrors=note(vErrors,instancePath+"/server_name","type",{type:"\
string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate203.errors=vErrors,errors===0}var schema97={type:"object",required:["type","name","input_schema"],properties:{type:{const:"custom"},name:{type:"string"},description:{type:"string"},input_schema:{
$ref:"#/$defs/InputSchema"},eager_input_streaming:{type:["boolean","null"]},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_executio\
n_20250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheCon\
trol"}}]},defer_loading:{type:"boolean"},input_examples:{type:"array",items:{type:"object",additionalProperties:!0}},strict:{type:"boolean"}},additionalProperties:!1},
schema98={type:"object",required:["type"],properties:{type:{const:"object"},properties:{type:["object","null"],additionalProperties:!0},required:{type:["array",
"null"],items:{type:"string"}}},additionalProperties:!0};function validate207(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),
data.type!==void 0&&data.type!=="object"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"object"}),errors++),data.properties!==void 0){let data1=data.
properties;!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&data1!==null&&(vErrors=note(vErrors,instancePath+"/properties","type",{type:schema98.properties.
properties.type}),errors++)}if(data.required!==void 0){let data2=data.required;if(!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+"/requ\
ired","type",{type:schema98.properties.required.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)typeof data2[i0]!="string"&&
(vErrors=note(vErrors,instancePath+"/required/"+i0,"type",{type:"string"}),errors++)}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate207.
errors=vErrors,errors===0}var obj14=["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"];function validate206(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema97.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema97.properties,key0)||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="custom"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"custom"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",
{type:"string"}),errors++),data.description!==void 0&&typeof data.description!="string"&&(vErrors=note(vErrors,instancePath+"/description","type",{type:"string"}),
errors++),data.input_schema!==void 0&&(validate207(data.input_schema,{instancePath:instancePath+"/input_schema",parentData:data,parentDataProperty:"input_schema",
rootData})||(vErrors=join(vErrors,validate207.errors),errors=vErrors.length)),data.eager_input_streaming!==void 0){let data4=data.eager_input_streaming;typeof data4!=
"boolean"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/eager_input_streaming","type",{type:schema97.properties.eager_input_streaming.type}),errors++)}if(data.
allowed_callers!==void 0){let data5=data.allowed_callers;if(Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0];typeof data6==
"string"?obj14.includes(data6)||(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/allowed_\
callers/"+i0,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==
void 0){let data7=data.cache_control;!(data7&&typeof data7=="object"&&!Array.isArray(data7))&&data7!==null&&(vErrors=note(vErrors,instancePath+"/cache_control",
"type",{type:schema97.properties.cache_control.type}),errors++);let _errs17=errors,valid4=!0,_errs18=errors;if(!(data7&&typeof data7=="object"&&!Array.isArray(data7))){
let err10={};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs18===errors;if(errors=_errs17,vErrors!==null&&(_errs17?vErrors.length=
_errs17:vErrors=null),_valid0){let _errs20=errors;validate39(data7,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",
rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid0=_errs20===errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+
"/cache_control","if",{failingKeyword:"then"}),errors++)}if(data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+
"/defer_loading","type",{type:"boolean"}),errors++),data.input_examples!==void 0){let data9=data.input_examples;if(Array.isArray(data9)){let len1=data9.length;for(let i1=0;i1<
len1;i1++){let data10=data9[i1];data10&&typeof data10=="object"&&!Array.isArray(data10)||(vErrors=note(vErrors,instancePath+"/input_examples/"+i1,"type",{type:"\
object"}),errors++)}}else vErrors=note(vErrors,instancePath+"/input_examples","type",{type:"array"}),errors++}data.strict!==void 0&&typeof data.strict!="boolean"&&
(vErrors=note(vErrors,instancePath+"/strict","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate206.
errors=vErrors,errors===0}var schema99={type:"object",required:["type","name"],properties:{type:{enum:["bash_20241022","bash_20250124"]},name:{type:"string",openEnum:[
"bash"]},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"]}},
cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"boolean"},input_examples:{type:"arra\
y",items:{type:"object",additionalProperties:!0}},strict:{type:"boolean"}},additionalProperties:!1},obj15=["bash"],obj16=["direct","code_execution_20250825","co\
de_execution_20260120","code_execution_20260521"];function validate210(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.
name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||key0==="allo\
wed_callers"||key0==="cache_control"||key0==="defer_loading"||key0==="input_examples"||key0==="strict"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;data0==="bash_20241022"||data0==="bash_20250124"||(vErrors=note(vErrors,instancePath+
"/type","enum",{allowedValues:schema99.properties.type.enum}),errors++)}if(data.name!==void 0){let data1=data.name;typeof data1=="string"?obj15.includes(data1)||
(vErrors=note(vErrors,instancePath+"/name","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}if(data.allowed_callers!==
void 0){let data2=data.allowed_callers;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];typeof data3=="string"?obj16.
includes(data3)||(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"t\
ype",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==void 0){let data4=data.
cache_control;!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema99.properties.
cache_control.type}),errors++);let _errs12=errors,valid4=!0,_errs13=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err10={};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs13===errors;if(errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=null),_valid0){
let _errs15=errors;validate39(data4,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,
validate39.errors),errors=vErrors.length);var _valid0=_errs15===errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"\
then"}),errors++)}if(data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolea\
n"}),errors++),data.input_examples!==void 0){let data6=data.input_examples;if(Array.isArray(data6)){let len1=data6.length;for(let i1=0;i1<len1;i1++){let data7=data6[i1];
data7&&typeof data7=="object"&&!Array.isArray(data7)||(vErrors=note(vErrors,instancePath+"/input_examples/"+i1,"type",{type:"object"}),errors++)}}else vErrors=note(
vErrors,instancePath+"/input_examples","type",{type:"array"}),errors++}data.strict!==void 0&&typeof data.strict!="boolean"&&(vErrors=note(vErrors,instancePath+"\
/strict","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate210.errors=vErrors,errors===0}
var schema100={type:"object",required:["type","name"],properties:{type:{enum:["text_editor_20241022","text_editor_20250124"]},name:{type:"string",openEnum:["str\
_replace_editor"]},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_execution_20250825","code_execution_20260120","code_execution_202\
60521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"boolean"},input_examples:{
type:"array",items:{type:"object",additionalProperties:!0}},strict:{type:"boolean"}},additionalProperties:!1},obj17=["str_replace_editor"],obj18=["direct","code\
_execution_20250825","code_execution_20260120","code_execution_20260521"];function validate212(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0===
"name"||key0==="allowed_callers"||key0==="cache_control"||key0==="defer_loading"||key0==="input_examples"||key0==="strict"||(vErrors=note(vErrors,instancePath,"\
additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;data0==="text_editor_20241022"||data0==="text_editor_20250\
124"||(vErrors=note(vErrors,instancePath+"/type","enum",{allowedValues:schema100.properties.type.enum}),errors++)}if(data.name!==void 0){let data1=data.name;typeof data1==
"string"?obj17.includes(data1)||(vErrors=note(vErrors,instancePath+"/name","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name","type",{type:"str\
ing"}),errors++)}if(data.allowed_callers!==void 0){let data2=data.allowed_callers;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];
typeof data3=="string"?obj18.includes(data3)||(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+
"/allowed_callers/"+i0,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==
void 0){let data4=data.cache_control;!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/cache_control",
"type",{type:schema100.properties.cache_control.type}),errors++);let _errs12=errors,valid4=!0,_errs13=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(
data4))){let err10={};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs13===errors;if(errors=_errs12,vErrors!==null&&(_errs12?vErrors.
length=_errs12:vErrors=null),_valid0){let _errs15=errors;validate39(data4,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_\
control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid0=_errs15===errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+
"/cache_control","if",{failingKeyword:"then"}),errors++)}if(data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+
"/defer_loading","type",{type:"boolean"}),errors++),data.input_examples!==void 0){let data6=data.input_examples;if(Array.isArray(data6)){let len1=data6.length;for(let i1=0;i1<
len1;i1++){let data7=data6[i1];data7&&typeof data7=="object"&&!Array.isArray(data7)||(vErrors=note(vErrors,instancePath+"/input_examples/"+i1,"type",{type:"obje\
ct"}),errors++)}}else vErrors=note(vErrors,instancePath+"/input_examples","type",{type:"array"}),errors++}data.strict!==void 0&&typeof data.strict!="boolean"&&(vErrors=
note(vErrors,instancePath+"/strict","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate212.
errors=vErrors,errors===0}var schema101={type:"object",required:["type","name"],properties:{type:{const:"text_editor_20250429"},name:{type:"string",openEnum:["s\
tr_replace_based_edit_tool"]},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_execution_20250825","code_execution_20260120","code_ex\
ecution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"boolean"},input_examples:{
type:"array",items:{type:"object",additionalProperties:!0}},strict:{type:"boolean"}},additionalProperties:!1},obj19=["str_replace_based_edit_tool"],obj20=["dire\
ct","code_execution_20250825","code_execution_20260120","code_execution_20260521"];function validate214(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0===
"name"||key0==="allowed_callers"||key0==="cache_control"||key0==="defer_loading"||key0==="input_examples"||key0==="strict"||(vErrors=note(vErrors,instancePath,"\
additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="text_editor_20250429"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"text_editor_20250429"}),errors++),data.name!==void 0){let data1=data.name;typeof data1=="string"?obj19.includes(data1)||(vErrors=note(vErrors,
instancePath+"/name","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}if(data.allowed_callers!==void 0){let data2=data.
allowed_callers;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];typeof data3=="string"?obj20.includes(data3)||(vErrors=
note(vErrors,instancePath+"/allowed_callers/"+i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"type",{type:"string"}),errors++)}}else
vErrors=note(vErrors,instancePath+"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==void 0){let data4=data.cache_control;!(data4&&typeof data4==
"object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema101.properties.cache_control.type}),errors++);
let _errs12=errors,valid4=!0,_errs13=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err10={};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++}var _valid0=_errs13===errors;if(errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=null),_valid0){let _errs15=errors;validate39(
data4,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=
vErrors.length);var _valid0=_errs15===errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}
if(data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolean"}),errors++),data.
input_examples!==void 0){let data6=data.input_examples;if(Array.isArray(data6)){let len1=data6.length;for(let i1=0;i1<len1;i1++){let data7=data6[i1];data7&&typeof data7==
"object"&&!Array.isArray(data7)||(vErrors=note(vErrors,instancePath+"/input_examples/"+i1,"type",{type:"object"}),errors++)}}else vErrors=note(vErrors,instancePath+
"/input_examples","type",{type:"array"}),errors++}data.strict!==void 0&&typeof data.strict!="boolean"&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:"\
boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate214.errors=vErrors,errors===0}var schema102={type:"o\
bject",required:["type","name"],properties:{type:{const:"text_editor_20250728"},name:{type:"string",openEnum:["str_replace_based_edit_tool"]},max_characters:{type:[
"integer","null"]},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_execution_20250825","code_execution_20260120","code_execution_202\
60521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"boolean"},input_examples:{
type:"array",items:{type:"object",additionalProperties:!0}},strict:{type:"boolean"}},additionalProperties:!1},obj21=["str_replace_based_edit_tool"],obj22=["dire\
ct","code_execution_20250825","code_execution_20260120","code_execution_20260521"];function validate216(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0===
"name"||key0==="max_characters"||key0==="allowed_callers"||key0==="cache_control"||key0==="defer_loading"||key0==="input_examples"||key0==="strict"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="text_editor_20250728"&&(vErrors=note(vErrors,
instancePath+"/type","const",{allowedValue:"text_editor_20250728"}),errors++),data.name!==void 0){let data1=data.name;typeof data1=="string"?obj21.includes(data1)||
(vErrors=note(vErrors,instancePath+"/name","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}if(data.max_characters!==
void 0){let data2=data.max_characters;!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+"/\
max_characters","type",{type:schema102.properties.max_characters.type}),errors++)}if(data.allowed_callers!==void 0){let data3=data.allowed_callers;if(Array.isArray(
data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];typeof data4=="string"?obj22.includes(data4)||(vErrors=note(vErrors,instancePath+"/\
allowed_callers/"+i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,
instancePath+"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==void 0){let data5=data.cache_control;!(data5&&typeof data5=="object"&&!Array.
isArray(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema102.properties.cache_control.type}),errors++);let _errs14=errors,
valid4=!0,_errs15=errors;if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))){let err11={};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid0=_errs15===
errors;if(errors=_errs14,vErrors!==null&&(_errs14?vErrors.length=_errs14:vErrors=null),_valid0){let _errs17=errors;validate39(data5,{instancePath:instancePath+"\
/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid0=_errs17===
errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}if(data.defer_loading!==void 0&&typeof data.
defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolean"}),errors++),data.input_examples!==void 0){let data7=data.input_examples;
if(Array.isArray(data7)){let len1=data7.length;for(let i1=0;i1<len1;i1++){let data8=data7[i1];data8&&typeof data8=="object"&&!Array.isArray(data8)||(vErrors=note(
vErrors,instancePath+"/input_examples/"+i1,"type",{type:"object"}),errors++)}}else vErrors=note(vErrors,instancePath+"/input_examples","type",{type:"array"}),errors++}
data.strict!==void 0&&typeof data.strict!="boolean"&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate216.errors=vErrors,errors===0}var schema103={type:"object",required:["type","name","display_height_px","display_\
width_px"],properties:{type:{enum:["computer_20241022","computer_20250124"]},name:{type:"string",openEnum:["computer"]},display_height_px:{type:"integer"},display_width_px:{
type:"integer"},display_number:{type:["integer","null"]},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_execution_20250825","code_e\
xecution_20260120","code_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{
type:"boolean"},input_examples:{type:"array",items:{type:"object",additionalProperties:!0}},strict:{type:"boolean"}},additionalProperties:!1},obj23=["computer"],
obj24=["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"];function validate218(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema103.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema103.properties,key0)||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;data0==="computer_20241022"||data0==="computer_20250124"||
(vErrors=note(vErrors,instancePath+"/type","enum",{allowedValues:schema103.properties.type.enum}),errors++)}if(data.name!==void 0){let data1=data.name;typeof data1==
"string"?obj23.includes(data1)||(vErrors=note(vErrors,instancePath+"/name","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name","type",{type:"str\
ing"}),errors++)}if(data.display_height_px!==void 0){let data2=data.display_height_px;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=
note(vErrors,instancePath+"/display_height_px","type",{type:"integer"}),errors++)}if(data.display_width_px!==void 0){let data3=data.display_width_px;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/display_width_px","type",{type:"integer"}),errors++)}if(data.display_number!==
void 0){let data4=data.display_number;!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/\
display_number","type",{type:schema103.properties.display_number.type}),errors++)}if(data.allowed_callers!==void 0){let data5=data.allowed_callers;if(Array.isArray(
data5)){let len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0];typeof data6=="string"?obj24.includes(data6)||(vErrors=note(vErrors,instancePath+"/\
allowed_callers/"+i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,
instancePath+"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==void 0){let data7=data.cache_control;!(data7&&typeof data7=="object"&&!Array.
isArray(data7))&&data7!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema103.properties.cache_control.type}),errors++);let _errs18=errors,
valid4=!0,_errs19=errors;if(!(data7&&typeof data7=="object"&&!Array.isArray(data7))){let err12={};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid0=_errs19===
errors;if(errors=_errs18,vErrors!==null&&(_errs18?vErrors.length=_errs18:vErrors=null),_valid0){let _errs21=errors;validate39(data7,{instancePath:instancePath+"\
/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid0=_errs21===
errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}if(data.defer_loading!==void 0&&typeof data.
defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolean"}),errors++),data.input_examples!==void 0){let data9=data.input_examples;
if(Array.isArray(data9)){let len1=data9.length;for(let i1=0;i1<len1;i1++){let data10=data9[i1];data10&&typeof data10=="object"&&!Array.isArray(data10)||(vErrors=
note(vErrors,instancePath+"/input_examples/"+i1,"type",{type:"object"}),errors++)}}else vErrors=note(vErrors,instancePath+"/input_examples","type",{type:"array"}),
errors++}data.strict!==void 0&&typeof data.strict!="boolean"&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:"boolean"}),errors++)}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate218.errors=vErrors,errors===0}var schema104={type:"object",required:["type","name","display\
_height_px","display_width_px"],properties:{type:{const:"computer_20251124"},name:{type:"string",openEnum:["computer"]},display_height_px:{type:"integer"},display_width_px:{
type:"integer"},display_number:{type:["integer","null"]},enable_zoom:{type:"boolean"},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","cod\
e_execution_20250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$def\
s/CacheControl"}}]},defer_loading:{type:"boolean"},input_examples:{type:"array",items:{type:"object",additionalProperties:!0}},strict:{type:"boolean"}},additionalProperties:!1},
obj25=["computer"],obj26=["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"];function validate220(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema104.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema104.properties,key0)||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="computer_20251124"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"computer_20251124"}),errors++),data.name!==void 0){let data1=data.name;typeof data1=="string"?obj25.includes(data1)||(vErrors=note(
vErrors,instancePath+"/name","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}if(data.display_height_px!==void 0){
let data2=data.display_height_px;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/display_height_px","ty\
pe",{type:"integer"}),errors++)}if(data.display_width_px!==void 0){let data3=data.display_width_px;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||
(vErrors=note(vErrors,instancePath+"/display_width_px","type",{type:"integer"}),errors++)}if(data.display_number!==void 0){let data4=data.display_number;!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/display_number","type",{type:schema104.properties.display_number.
type}),errors++)}if(data.enable_zoom!==void 0&&typeof data.enable_zoom!="boolean"&&(vErrors=note(vErrors,instancePath+"/enable_zoom","type",{type:"boolean"}),errors++),
data.allowed_callers!==void 0){let data6=data.allowed_callers;if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++){let data7=data6[i0];typeof data7==
"string"?obj26.includes(data7)||(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/allowed_\
callers/"+i0,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==
void 0){let data8=data.cache_control;!(data8&&typeof data8=="object"&&!Array.isArray(data8))&&data8!==null&&(vErrors=note(vErrors,instancePath+"/cache_control",
"type",{type:schema104.properties.cache_control.type}),errors++);let _errs20=errors,valid4=!0,_errs21=errors;if(!(data8&&typeof data8=="object"&&!Array.isArray(
data8))){let err13={};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var _valid0=_errs21===errors;if(errors=_errs20,vErrors!==null&&(_errs20?vErrors.
length=_errs20:vErrors=null),_valid0){let _errs23=errors;validate39(data8,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_\
control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid0=_errs23===errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+
"/cache_control","if",{failingKeyword:"then"}),errors++)}if(data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+
"/defer_loading","type",{type:"boolean"}),errors++),data.input_examples!==void 0){let data10=data.input_examples;if(Array.isArray(data10)){let len1=data10.length;
for(let i1=0;i1<len1;i1++){let data11=data10[i1];data11&&typeof data11=="object"&&!Array.isArray(data11)||(vErrors=note(vErrors,instancePath+"/input_examples/"+
i1,"type",{type:"object"}),errors++)}}else vErrors=note(vErrors,instancePath+"/input_examples","type",{type:"array"}),errors++}data.strict!==void 0&&typeof data.
strict!="boolean"&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate220.errors=vErrors,errors===0}var schema105={type:"object",required:["type","name"],properties:{type:{const:"memory_20250818"},name:{type:"\
string",openEnum:["memory"]},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_execution_20250825","code_execution_20260120","code_exe\
cution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"boolean"},input_examples:{
type:"array",items:{type:"object",additionalProperties:!0}},strict:{type:"boolean"}},additionalProperties:!1},obj27=["memory"],obj28=["direct","code_execution_2\
0250825","code_execution_20260120","code_execution_20260521"];function validate222(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),
data.name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||key0===
"allowed_callers"||key0==="cache_control"||key0==="defer_loading"||key0==="input_examples"||key0==="strict"||(vErrors=note(vErrors,instancePath,"additionalPrope\
rties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="memory_20250818"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
memory_20250818"}),errors++),data.name!==void 0){let data1=data.name;typeof data1=="string"?obj27.includes(data1)||(vErrors=note(vErrors,instancePath+"/name","o\
penEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}if(data.allowed_callers!==void 0){let data2=data.allowed_callers;
if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];typeof data3=="string"?obj28.includes(data3)||(vErrors=note(vErrors,
instancePath+"/allowed_callers/"+i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"type",{type:"string"}),errors++)}}else vErrors=
note(vErrors,instancePath+"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==void 0){let data4=data.cache_control;!(data4&&typeof data4==
"object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema105.properties.cache_control.type}),errors++);
let _errs12=errors,valid4=!0,_errs13=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err10={};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++}var _valid0=_errs13===errors;if(errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=null),_valid0){let _errs15=errors;validate39(
data4,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=
vErrors.length);var _valid0=_errs15===errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}
if(data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolean"}),errors++),data.
input_examples!==void 0){let data6=data.input_examples;if(Array.isArray(data6)){let len1=data6.length;for(let i1=0;i1<len1;i1++){let data7=data6[i1];data7&&typeof data7==
"object"&&!Array.isArray(data7)||(vErrors=note(vErrors,instancePath+"/input_examples/"+i1,"type",{type:"object"}),errors++)}}else vErrors=note(vErrors,instancePath+
"/input_examples","type",{type:"array"}),errors++}data.strict!==void 0&&typeof data.strict!="boolean"&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:"\
boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate222.errors=vErrors,errors===0}var schema106={type:"o\
bject",required:["type","name"],properties:{type:{enum:["code_execution_20250522","code_execution_20250825","code_execution_20260120","code_execution_20260521"]},
name:{type:"string",openEnum:["code_execution"]},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_execution_20250825","code_execution\
_20260120","code_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"\
boolean"},strict:{type:"boolean"}},additionalProperties:!1},obj29=["code_execution"],obj30=["direct","code_execution_20250825","code_execution_20260120","code_e\
xecution_20260521"];function validate224(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||key0==="allowed_callers"||key0==="ca\
che_control"||key0==="defer_loading"||key0==="strict"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0){let data0=data.type;data0==="code_execution_20250522"||data0==="code_execution_20250825"||data0==="code_execution_20260120"||data0==="code_execution_202\
60521"||(vErrors=note(vErrors,instancePath+"/type","enum",{allowedValues:schema106.properties.type.enum}),errors++)}if(data.name!==void 0){let data1=data.name;typeof data1==
"string"?obj29.includes(data1)||(vErrors=note(vErrors,instancePath+"/name","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name","type",{type:"str\
ing"}),errors++)}if(data.allowed_callers!==void 0){let data2=data.allowed_callers;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];
typeof data3=="string"?obj30.includes(data3)||(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+
"/allowed_callers/"+i0,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==
void 0){let data4=data.cache_control;!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/cache_control",
"type",{type:schema106.properties.cache_control.type}),errors++);let _errs12=errors,valid4=!0,_errs13=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(
data4))){let err10={};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs13===errors;if(errors=_errs12,vErrors!==null&&(_errs12?vErrors.
length=_errs12:vErrors=null),_valid0){let _errs15=errors;validate39(data4,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_\
control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid0=_errs15===errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+
"/cache_control","if",{failingKeyword:"then"}),errors++)}data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"\
/defer_loading","type",{type:"boolean"}),errors++),data.strict!==void 0&&typeof data.strict!="boolean"&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:"\
boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate224.errors=vErrors,errors===0}var schema107={type:"o\
bject",required:["type","name"],properties:{type:{enum:["web_search_20250305","web_search_20260209"]},name:{type:"string",openEnum:["web_search"]},allowed_domains:{
type:["array","null"],items:{type:"string"}},blocked_domains:{type:["array","null"],items:{type:"string"}},max_uses:{type:["integer","null"]},user_location:{type:[
"object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/UserLocation"}}]},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_ex\
ecution_20250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Ca\
cheControl"}}]},defer_loading:{type:"boolean"},strict:{type:"boolean"}},additionalProperties:!1},obj31=["web_search"],obj33=["direct","code_execution_20250825",
"code_execution_20260120","code_execution_20260521"],schema108={type:"object",required:["type"],properties:{type:{type:"string",openEnum:["approximate"]},city:{
type:["string","null"]},country:{type:["string","null"]},region:{type:["string","null"]},timezone:{type:["string","null"]}},additionalProperties:!1},obj32=["app\
roximate"];function validate227(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||
key0==="city"||key0==="country"||key0==="region"||key0==="timezone"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0){let data0=data.type;typeof data0=="string"?obj32.includes(data0)||(vErrors=note(vErrors,instancePath+"/type","openEnum",{}),errors++):(vErrors=
note(vErrors,instancePath+"/type","type",{type:"string"}),errors++)}if(data.city!==void 0){let data1=data.city;typeof data1!="string"&&data1!==null&&(vErrors=note(
vErrors,instancePath+"/city","type",{type:schema108.properties.city.type}),errors++)}if(data.country!==void 0){let data2=data.country;typeof data2!="string"&&data2!==
null&&(vErrors=note(vErrors,instancePath+"/country","type",{type:schema108.properties.country.type}),errors++)}if(data.region!==void 0){let data3=data.region;typeof data3!=
"string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/region","type",{type:schema108.properties.region.type}),errors++)}if(data.timezone!==void 0){let data4=data.
timezone;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/timezone","type",{type:schema108.properties.timezone.type}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate227.errors=vErrors,errors===0}function validate226(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++);for(let key0 in data)
func2.call(schema107.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.
type;data0==="web_search_20250305"||data0==="web_search_20260209"||(vErrors=note(vErrors,instancePath+"/type","enum",{allowedValues:schema107.properties.type.enum}),
errors++)}if(data.name!==void 0){let data1=data.name;typeof data1=="string"?obj31.includes(data1)||(vErrors=note(vErrors,instancePath+"/name","openEnum",{}),errors++):
(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}if(data.allowed_domains!==void 0){let data2=data.allowed_domains;if(!Array.isArray(
data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+"/allowed_domains","type",{type:schema107.properties.allowed_domains.type}),errors++),Array.isArray(data2)){
let len0=data2.length;for(let i0=0;i0<len0;i0++)typeof data2[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/allowed_domains/"+i0,"type",{type:"string"}),errors++)}}
if(data.blocked_domains!==void 0){let data4=data.blocked_domains;if(!Array.isArray(data4)&&data4!==null&&(vErrors=note(vErrors,instancePath+"/blocked_domains","\
type",{type:schema107.properties.blocked_domains.type}),errors++),Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)typeof data4[i1]!="strin\
g"&&(vErrors=note(vErrors,instancePath+"/blocked_domains/"+i1,"type",{type:"string"}),errors++)}}if(data.max_uses!==void 0){let data6=data.max_uses;!(typeof data6==
"number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&data6!==null&&(vErrors=note(vErrors,instancePath+"/max_uses","type",{type:schema107.properties.max_uses.type}),
errors++)}if(data.user_location!==void 0){let data7=data.user_location;!(data7&&typeof data7=="object"&&!Array.isArray(data7))&&data7!==null&&(vErrors=note(vErrors,
instancePath+"/user_location","type",{type:schema107.properties.user_location.type}),errors++);let _errs18=errors,valid6=!0,_errs19=errors;if(!(data7&&typeof data7==
"object"&&!Array.isArray(data7))){let err12={};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid0=_errs19===errors;if(errors=_errs18,vErrors!==
null&&(_errs18?vErrors.length=_errs18:vErrors=null),_valid0){let _errs21=errors;validate227(data7,{instancePath:instancePath+"/user_location",parentData:data,parentDataProperty:"\
user_location",rootData})||(vErrors=join(vErrors,validate227.errors),errors=vErrors.length);var _valid0=_errs21===errors;valid6=_valid0}valid6||(vErrors=note(vErrors,
instancePath+"/user_location","if",{failingKeyword:"then"}),errors++)}if(data.allowed_callers!==void 0){let data8=data.allowed_callers;if(Array.isArray(data8)){
let len2=data8.length;for(let i2=0;i2<len2;i2++){let data9=data8[i2];typeof data9=="string"?obj33.includes(data9)||(vErrors=note(vErrors,instancePath+"/allowed_\
callers/"+i2,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i2,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+
"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==void 0){let data10=data.cache_control;!(data10&&typeof data10=="object"&&!Array.isArray(
data10))&&data10!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema107.properties.cache_control.type}),errors++);let _errs29=errors,
valid10=!0,_errs30=errors;if(!(data10&&typeof data10=="object"&&!Array.isArray(data10))){let err18={};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}
var _valid1=_errs30===errors;if(errors=_errs29,vErrors!==null&&(_errs29?vErrors.length=_errs29:vErrors=null),_valid1){let _errs32=errors;validate39(data10,{instancePath:instancePath+
"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid1=_errs32===
errors;valid10=_valid1}valid10||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}data.defer_loading!==void 0&&typeof data.
defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolean"}),errors++),data.strict!==void 0&&typeof data.strict!="bool\
ean"&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate226.
errors=vErrors,errors===0}var schema109={type:"object",required:["type","name"],properties:{type:{const:"web_search_20260318"},name:{type:"string",openEnum:["we\
b_search"]},allowed_domains:{type:["array","null"],items:{type:"string"}},blocked_domains:{type:["array","null"],items:{type:"string"}},max_uses:{type:["integer",
"null"]},response_inclusion:{type:"string",openEnum:["full","excluded"]},user_location:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Us\
erLocation"}}]},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_execution_20250825","code_execution_20260120","code_execution_202605\
21"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"boolean"},strict:{type:"boole\
an"}},additionalProperties:!1},obj34=["web_search"],obj35=["full","excluded"],obj36=["direct","code_execution_20250825","code_execution_20260120","code_executio\
n_20260521"];function validate230(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"name"}),errors++);for(let key0 in data)func2.call(schema109.properties,key0)||(vErrors=note(vErrors,instancePath,"addi\
tionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="web_search_20260318"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"web_search_20260318"}),errors++),data.name!==void 0){let data1=data.name;typeof data1=="string"?obj34.includes(data1)||(vErrors=note(vErrors,
instancePath+"/name","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}if(data.allowed_domains!==void 0){let data2=data.
allowed_domains;if(!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+"/allowed_domains","type",{type:schema109.properties.allowed_domains.
type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)typeof data2[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/allowed_\
domains/"+i0,"type",{type:"string"}),errors++)}}if(data.blocked_domains!==void 0){let data4=data.blocked_domains;if(!Array.isArray(data4)&&data4!==null&&(vErrors=
note(vErrors,instancePath+"/blocked_domains","type",{type:schema109.properties.blocked_domains.type}),errors++),Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<
len1;i1++)typeof data4[i1]!="string"&&(vErrors=note(vErrors,instancePath+"/blocked_domains/"+i1,"type",{type:"string"}),errors++)}}if(data.max_uses!==void 0){let data6=data.
max_uses;!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&data6!==null&&(vErrors=note(vErrors,instancePath+"/max_uses","type",{type:schema109.
properties.max_uses.type}),errors++)}if(data.response_inclusion!==void 0){let data7=data.response_inclusion;typeof data7=="string"?obj35.includes(data7)||(vErrors=
note(vErrors,instancePath+"/response_inclusion","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/response_inclusion","type",{type:"string"}),errors++)}
if(data.user_location!==void 0){let data8=data.user_location;!(data8&&typeof data8=="object"&&!Array.isArray(data8))&&data8!==null&&(vErrors=note(vErrors,instancePath+
"/user_location","type",{type:schema109.properties.user_location.type}),errors++);let _errs20=errors,valid6=!0,_errs21=errors;if(!(data8&&typeof data8=="object"&&
!Array.isArray(data8))){let err14={};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}var _valid0=_errs21===errors;if(errors=_errs20,vErrors!==null&&
(_errs20?vErrors.length=_errs20:vErrors=null),_valid0){let _errs23=errors;validate227(data8,{instancePath:instancePath+"/user_location",parentData:data,parentDataProperty:"\
user_location",rootData})||(vErrors=join(vErrors,validate227.errors),errors=vErrors.length);var _valid0=_errs23===errors;valid6=_valid0}valid6||(vErrors=note(vErrors,
instancePath+"/user_location","if",{failingKeyword:"then"}),errors++)}if(data.allowed_callers!==void 0){let data9=data.allowed_callers;if(Array.isArray(data9)){
let len2=data9.length;for(let i2=0;i2<len2;i2++){let data10=data9[i2];typeof data10=="string"?obj36.includes(data10)||(vErrors=note(vErrors,instancePath+"/allow\
ed_callers/"+i2,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i2,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,
instancePath+"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==void 0){let data11=data.cache_control;!(data11&&typeof data11=="object"&&
!Array.isArray(data11))&&data11!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema109.properties.cache_control.type}),errors++);let _errs31=errors,
valid10=!0,_errs32=errors;if(!(data11&&typeof data11=="object"&&!Array.isArray(data11))){let err20={};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}
var _valid1=_errs32===errors;if(errors=_errs31,vErrors!==null&&(_errs31?vErrors.length=_errs31:vErrors=null),_valid1){let _errs34=errors;validate39(data11,{instancePath:instancePath+
"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid1=_errs34===
errors;valid10=_valid1}valid10||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}data.defer_loading!==void 0&&typeof data.
defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolean"}),errors++),data.strict!==void 0&&typeof data.strict!="bool\
ean"&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate230.
errors=vErrors,errors===0}var schema110={type:"object",required:["type","name"],properties:{type:{enum:["web_fetch_20250910","web_fetch_20260209"]},name:{type:"\
string",openEnum:["web_fetch"]},allowed_domains:{type:["array","null"],items:{type:"string"}},blocked_domains:{type:["array","null"],items:{type:"string"}},max_uses:{
type:["integer","null"]},citations:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CitationsConfig"}}]},max_content_tokens:{type:["intege\
r","null"]},url_sources:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/UrlSources"}}]},allowed_callers:{type:"array",items:{type:"string",
openEnum:["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"obje\
ct"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"boolean"},strict:{type:"boolean"}},additionalProperties:!1},obj37=["web_fetch"],obj38=["direct",
"code_execution_20250825","code_execution_20260120","code_execution_20260521"];function validate237(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="all"&&(vErrors=note(vErrors,instancePath+"/type","cons\
t",{allowedValue:"all"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate237.errors=vErrors,errors===0}function validate238(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="none"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"none"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate238.errors=vErrors,errors===0}function validate239(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.tools===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"tools"}),errors++);for(let key0 in data)key0==="type"||key0==="tools"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="only"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"only"}),errors++),data.tools!==void 0){let data1=data.
tools;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate201(data1[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data1,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate201.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/tools","type",{type:"array"}),errors++}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate239.errors=vErrors,errors===0}function validate241(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.tools===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"tools"}),errors++);for(let key0 in data)key0==="type"||key0==="tools"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="except"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"except"}),errors++),data.tools!==void 0){
let data1=data.tools;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate201(data1[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data1,
parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate201.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/tools","type",{type:"\
array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate241.errors=vErrors,errors===0}function validate236(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="all"?validate237(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate237.errors),errors=vErrors.length):tag0==="none"?validate238(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate238.errors),errors=vErrors.length):tag0==="only"?validate239(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate239.errors),errors=vErrors.length):tag0==="except"?validate241(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate241.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate236.errors=vErrors,errors===0}function validate249(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="al\
l"?validate237(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate237.errors),errors=vErrors.length):tag0==="none"?validate238(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate238.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate249.errors=vErrors,errors===0}function validate235(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="cl\
ient_tool_results"||key0==="server_tool_results"||key0==="user_input"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
data.client_tool_results!==void 0&&(validate236(data.client_tool_results,{instancePath:instancePath+"/client_tool_results",parentData:data,parentDataProperty:"c\
lient_tool_results",rootData})||(vErrors=join(vErrors,validate236.errors),errors=vErrors.length)),data.server_tool_results!==void 0&&(validate236(data.server_tool_results,
{instancePath:instancePath+"/server_tool_results",parentData:data,parentDataProperty:"server_tool_results",rootData})||(vErrors=join(vErrors,validate236.errors),
errors=vErrors.length)),data.user_input!==void 0&&(validate249(data.user_input,{instancePath:instancePath+"/user_input",parentData:data,parentDataProperty:"user\
_input",rootData})||(vErrors=join(vErrors,validate249.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate235.
errors=vErrors,errors===0}function validate233(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++);for(let key0 in data)func2.call(schema110.properties,key0)||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;data0==="web_fetch_20250910"||data0==="web_fetch_20260209"||
(vErrors=note(vErrors,instancePath+"/type","enum",{allowedValues:schema110.properties.type.enum}),errors++)}if(data.name!==void 0){let data1=data.name;typeof data1==
"string"?obj37.includes(data1)||(vErrors=note(vErrors,instancePath+"/name","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name","type",{type:"str\
ing"}),errors++)}if(data.allowed_domains!==void 0){let data2=data.allowed_domains;if(!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+"/a\
llowed_domains","type",{type:schema110.properties.allowed_domains.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)typeof data2[i0]!=
"string"&&(vErrors=note(vErrors,instancePath+"/allowed_domains/"+i0,"type",{type:"string"}),errors++)}}if(data.blocked_domains!==void 0){let data4=data.blocked_domains;
if(!Array.isArray(data4)&&data4!==null&&(vErrors=note(vErrors,instancePath+"/blocked_domains","type",{type:schema110.properties.blocked_domains.type}),errors++),
Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)typeof data4[i1]!="string"&&(vErrors=note(vErrors,instancePath+"/blocked_domains/"+i1,"typ\
e",{type:"string"}),errors++)}}if(data.max_uses!==void 0){let data6=data.max_uses;!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&data6!==
null&&(vErrors=note(vErrors,instancePath+"/max_uses","type",{type:schema110.properties.max_uses.type}),errors++)}if(data.citations!==void 0){let data7=data.citations;
!(data7&&typeof data7=="object"&&!Array.isArray(data7))&&data7!==null&&(vErrors=note(vErrors,instancePath+"/citations","type",{type:schema110.properties.citations.
type}),errors++);let _errs18=errors,valid6=!0,_errs19=errors;if(!(data7&&typeof data7=="object"&&!Array.isArray(data7))){let err12={};vErrors===null?vErrors=[err12]:
vErrors.push(err12),errors++}var _valid0=_errs19===errors;if(errors=_errs18,vErrors!==null&&(_errs18?vErrors.length=_errs18:vErrors=null),_valid0){let _errs21=errors;
validate68(data7,{instancePath:instancePath+"/citations",parentData:data,parentDataProperty:"citations",rootData})||(vErrors=join(vErrors,validate68.errors),errors=
vErrors.length);var _valid0=_errs21===errors;valid6=_valid0}valid6||(vErrors=note(vErrors,instancePath+"/citations","if",{failingKeyword:"then"}),errors++)}if(data.
max_content_tokens!==void 0){let data8=data.max_content_tokens;!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))&&data8!==null&&(vErrors=note(
vErrors,instancePath+"/max_content_tokens","type",{type:schema110.properties.max_content_tokens.type}),errors++)}if(data.url_sources!==void 0){let data9=data.url_sources;
!(data9&&typeof data9=="object"&&!Array.isArray(data9))&&data9!==null&&(vErrors=note(vErrors,instancePath+"/url_sources","type",{type:schema110.properties.url_sources.
type}),errors++);let _errs27=errors,valid8=!0,_errs28=errors;if(!(data9&&typeof data9=="object"&&!Array.isArray(data9))){let err16={};vErrors===null?vErrors=[err16]:
vErrors.push(err16),errors++}var _valid1=_errs28===errors;if(errors=_errs27,vErrors!==null&&(_errs27?vErrors.length=_errs27:vErrors=null),_valid1){let _errs30=errors;
validate235(data9,{instancePath:instancePath+"/url_sources",parentData:data,parentDataProperty:"url_sources",rootData})||(vErrors=join(vErrors,validate235.errors),
errors=vErrors.length);var _valid1=_errs30===errors;valid8=_valid1}valid8||(vErrors=note(vErrors,instancePath+"/url_sources","if",{failingKeyword:"then"}),errors++)}
if(data.allowed_callers!==void 0){let data10=data.allowed_callers;if(Array.isArray(data10)){let len2=data10.length;for(let i2=0;i2<len2;i2++){let data11=data10[i2];
typeof data11=="string"?obj38.includes(data11)||(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i2,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+
"/allowed_callers/"+i2,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==
void 0){let data12=data.cache_control;!(data12&&typeof data12=="object"&&!Array.isArray(data12))&&data12!==null&&(vErrors=note(vErrors,instancePath+"/cache_cont\
rol","type",{type:schema110.properties.cache_control.type}),errors++);let _errs38=errors,valid12=!0,_errs39=errors;if(!(data12&&typeof data12=="object"&&!Array.
isArray(data12))){let err22={};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}var _valid2=_errs39===errors;if(errors=_errs38,vErrors!==null&&(_errs38?
vErrors.length=_errs38:vErrors=null),_valid2){let _errs41=errors;validate39(data12,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"\
cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid2=_errs41===errors;valid12=_valid2}valid12||(vErrors=note(vErrors,
instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+
"/defer_loading","type",{type:"boolean"}),errors++),data.strict!==void 0&&typeof data.strict!="boolean"&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:"\
boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate233.errors=vErrors,errors===0}var schema118={type:"o\
bject",required:["type","name"],properties:{type:{const:"web_fetch_20260309"},name:{type:"string",openEnum:["web_fetch"]},allowed_domains:{type:["array","null"],
items:{type:"string"}},blocked_domains:{type:["array","null"],items:{type:"string"}},max_uses:{type:["integer","null"]},citations:{type:["object","null"],allOf:[
{if:{type:"object"},then:{$ref:"#/$defs/CitationsConfig"}}]},max_content_tokens:{type:["integer","null"]},url_sources:{type:["object","null"],allOf:[{if:{type:"\
object"},then:{$ref:"#/$defs/UrlSources"}}]},use_cache:{type:"boolean"},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_execution_20\
250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},
defer_loading:{type:"boolean"},strict:{type:"boolean"}},additionalProperties:!1},obj39=["web_fetch"],obj40=["direct","code_execution_20250825","code_execution_2\
0260120","code_execution_20260521"];function validate255(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++);for(let key0 in data)func2.call(schema118.properties,key0)||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="web_fetch_20260309"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"web_fetch_20260309"}),errors++),data.name!==void 0){let data1=data.name;typeof data1=="string"?obj39.includes(data1)||(vErrors=note(
vErrors,instancePath+"/name","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}if(data.allowed_domains!==void 0){
let data2=data.allowed_domains;if(!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+"/allowed_domains","type",{type:schema118.properties.allowed_domains.
type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)typeof data2[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/allowed_\
domains/"+i0,"type",{type:"string"}),errors++)}}if(data.blocked_domains!==void 0){let data4=data.blocked_domains;if(!Array.isArray(data4)&&data4!==null&&(vErrors=
note(vErrors,instancePath+"/blocked_domains","type",{type:schema118.properties.blocked_domains.type}),errors++),Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<
len1;i1++)typeof data4[i1]!="string"&&(vErrors=note(vErrors,instancePath+"/blocked_domains/"+i1,"type",{type:"string"}),errors++)}}if(data.max_uses!==void 0){let data6=data.
max_uses;!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&data6!==null&&(vErrors=note(vErrors,instancePath+"/max_uses","type",{type:schema118.
properties.max_uses.type}),errors++)}if(data.citations!==void 0){let data7=data.citations;!(data7&&typeof data7=="object"&&!Array.isArray(data7))&&data7!==null&&
(vErrors=note(vErrors,instancePath+"/citations","type",{type:schema118.properties.citations.type}),errors++);let _errs18=errors,valid6=!0,_errs19=errors;if(!(data7&&
typeof data7=="object"&&!Array.isArray(data7))){let err12={};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid0=_errs19===errors;if(errors=
_errs18,vErrors!==null&&(_errs18?vErrors.length=_errs18:vErrors=null),_valid0){let _errs21=errors;validate68(data7,{instancePath:instancePath+"/citations",parentData:data,
parentDataProperty:"citations",rootData})||(vErrors=join(vErrors,validate68.errors),errors=vErrors.length);var _valid0=_errs21===errors;valid6=_valid0}valid6||(vErrors=
note(vErrors,instancePath+"/citations","if",{failingKeyword:"then"}),errors++)}if(data.max_content_tokens!==void 0){let data8=data.max_content_tokens;!(typeof data8==
"number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))&&data8!==null&&(vErrors=note(vErrors,instancePath+"/max_content_tokens","type",{type:schema118.properties.
max_content_tokens.type}),errors++)}if(data.url_sources!==void 0){let data9=data.url_sources;!(data9&&typeof data9=="object"&&!Array.isArray(data9))&&data9!==null&&
(vErrors=note(vErrors,instancePath+"/url_sources","type",{type:schema118.properties.url_sources.type}),errors++);let _errs27=errors,valid8=!0,_errs28=errors;if(!(data9&&
typeof data9=="object"&&!Array.isArray(data9))){let err16={};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}var _valid1=_errs28===errors;if(errors=
_errs27,vErrors!==null&&(_errs27?vErrors.length=_errs27:vErrors=null),_valid1){let _errs30=errors;validate235(data9,{instancePath:instancePath+"/url_sources",parentData:data,
parentDataProperty:"url_sources",rootData})||(vErrors=join(vErrors,validate235.errors),errors=vErrors.length);var _valid1=_errs30===errors;valid8=_valid1}valid8||
(vErrors=note(vErrors,instancePath+"/url_sources","if",{failingKeyword:"then"}),errors++)}if(data.use_cache!==void 0&&typeof data.use_cache!="boolean"&&(vErrors=
note(vErrors,instancePath+"/use_cache","type",{type:"boolean"}),errors++),data.allowed_callers!==void 0){let data11=data.allowed_callers;if(Array.isArray(data11)){
let len2=data11.length;for(let i2=0;i2<len2;i2++){let data12=data11[i2];typeof data12=="string"?obj40.includes(data12)||(vErrors=note(vErrors,instancePath+"/all\
owed_callers/"+i2,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i2,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,
instancePath+"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==void 0){let data13=data.cache_control;!(data13&&typeof data13=="object"&&
!Array.isArray(data13))&&data13!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema118.properties.cache_control.type}),errors++);let _errs40=errors,
valid12=!0,_errs41=errors;if(!(data13&&typeof data13=="object"&&!Array.isArray(data13))){let err23={};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}
var _valid2=_errs41===errors;if(errors=_errs40,vErrors!==null&&(_errs40?vErrors.length=_errs40:vErrors=null),_valid2){let _errs43=errors;validate39(data13,{instancePath:instancePath+
"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid2=_errs43===
errors;valid12=_valid2}valid12||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}data.defer_loading!==void 0&&typeof data.
defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolean"}),errors++),data.strict!==void 0&&typeof data.strict!="bool\
ean"&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate255.
errors=vErrors,errors===0}var schema119={type:"object",required:["type","name"],properties:{type:{const:"web_fetch_20260318"},name:{type:"string",openEnum:["web\
_fetch"]},allowed_domains:{type:["array","null"],items:{type:"string"}},blocked_domains:{type:["array","null"],items:{type:"string"}},max_uses:{type:["integer",
"null"]},response_inclusion:{type:"string",openEnum:["full","excluded"]},citations:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Citati\
onsConfig"}}]},max_content_tokens:{type:["integer","null"]},url_sources:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/UrlSources"}}]},use_cache:{
type:"boolean"},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_execution_20250825","code_execution_20260120","code_execution_202605\
21"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"boolean"},strict:{type:"boole\
an"}},additionalProperties:!1},obj41=["web_fetch"],obj42=["full","excluded"],obj43=["direct","code_execution_20250825","code_execution_20260120","code_execution\
_20260521"];function validate259(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"name"}),errors++);for(let key0 in data)func2.call(schema119.properties,key0)||(vErrors=note(vErrors,instancePath,"addi\
tionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="web_fetch_20260318"&&(vErrors=note(vErrors,instancePath+"/type","cons\
t",{allowedValue:"web_fetch_20260318"}),errors++),data.name!==void 0){let data1=data.name;typeof data1=="string"?obj41.includes(data1)||(vErrors=note(vErrors,instancePath+
"/name","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}if(data.allowed_domains!==void 0){let data2=data.allowed_domains;
if(!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+"/allowed_domains","type",{type:schema119.properties.allowed_domains.type}),errors++),
Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)typeof data2[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/allowed_domains/"+i0,"typ\
e",{type:"string"}),errors++)}}if(data.blocked_domains!==void 0){let data4=data.blocked_domains;if(!Array.isArray(data4)&&data4!==null&&(vErrors=note(vErrors,instancePath+
"/blocked_domains","type",{type:schema119.properties.blocked_domains.type}),errors++),Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)typeof data4[i1]!=
"string"&&(vErrors=note(vErrors,instancePath+"/blocked_domains/"+i1,"type",{type:"string"}),errors++)}}if(data.max_uses!==void 0){let data6=data.max_uses;!(typeof data6==
"number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&data6!==null&&(vErrors=note(vErrors,instancePath+"/max_uses","type",{type:schema119.properties.max_uses.type}),
errors++)}if(data.response_inclusion!==void 0){let data7=data.response_inclusion;typeof data7=="string"?obj42.includes(data7)||(vErrors=note(vErrors,instancePath+
"/response_inclusion","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/response_inclusion","type",{type:"string"}),errors++)}if(data.citations!==void 0){
let data8=data.citations;!(data8&&typeof data8=="object"&&!Array.isArray(data8))&&data8!==null&&(vErrors=note(vErrors,instancePath+"/citations","type",{type:schema119.
properties.citations.type}),errors++);let _errs20=errors,valid6=!0,_errs21=errors;if(!(data8&&typeof data8=="object"&&!Array.isArray(data8))){let err14={};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}var _valid0=_errs21===errors;if(errors=_errs20,vErrors!==null&&(_errs20?vErrors.length=_errs20:vErrors=null),_valid0){
let _errs23=errors;validate68(data8,{instancePath:instancePath+"/citations",parentData:data,parentDataProperty:"citations",rootData})||(vErrors=join(vErrors,validate68.
errors),errors=vErrors.length);var _valid0=_errs23===errors;valid6=_valid0}valid6||(vErrors=note(vErrors,instancePath+"/citations","if",{failingKeyword:"then"}),
errors++)}if(data.max_content_tokens!==void 0){let data9=data.max_content_tokens;!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))&&data9!==
null&&(vErrors=note(vErrors,instancePath+"/max_content_tokens","type",{type:schema119.properties.max_content_tokens.type}),errors++)}if(data.url_sources!==void 0){
let data10=data.url_sources;!(data10&&typeof data10=="object"&&!Array.isArray(data10))&&data10!==null&&(vErrors=note(vErrors,instancePath+"/url_sources","type",
{type:schema119.properties.url_sources.type}),errors++);let _errs29=errors,valid8=!0,_errs30=errors;if(!(data10&&typeof data10=="object"&&!Array.isArray(data10))){
let err18={};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var _valid1=_errs30===errors;if(errors=_errs29,vErrors!==null&&(_errs29?vErrors.length=
_errs29:vErrors=null),_valid1){let _errs32=errors;validate235(data10,{instancePath:instancePath+"/url_sources",parentData:data,parentDataProperty:"url_sources",
rootData})||(vErrors=join(vErrors,validate235.errors),errors=vErrors.length);var _valid1=_errs32===errors;valid8=_valid1}valid8||(vErrors=note(vErrors,instancePath+
"/url_sources","if",{failingKeyword:"then"}),errors++)}if(data.use_cache!==void 0&&typeof data.use_cache!="boolean"&&(vErrors=note(vErrors,instancePath+"/use_ca\
che","type",{type:"boolean"}),errors++),data.allowed_callers!==void 0){let data12=data.allowed_callers;if(Array.isArray(data12)){let len2=data12.length;for(let i2=0;i2<
len2;i2++){let data13=data12[i2];typeof data13=="string"?obj43.includes(data13)||(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i2,"openEnum",{}),errors++):
(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i2,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/allowed_callers","type",{type:"\
array"}),errors++}if(data.cache_control!==void 0){let data14=data.cache_control;!(data14&&typeof data14=="object"&&!Array.isArray(data14))&&data14!==null&&(vErrors=
note(vErrors,instancePath+"/cache_control","type",{type:schema119.properties.cache_control.type}),errors++);let _errs42=errors,valid12=!0,_errs43=errors;if(!(data14&&
typeof data14=="object"&&!Array.isArray(data14))){let err25={};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}var _valid2=_errs43===errors;if(errors=
_errs42,vErrors!==null&&(_errs42?vErrors.length=_errs42:vErrors=null),_valid2){let _errs45=errors;validate39(data14,{instancePath:instancePath+"/cache_control",
parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid2=_errs45===errors;valid12=
_valid2}valid12||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}data.defer_loading!==void 0&&typeof data.defer_loading!=
"boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolean"}),errors++),data.strict!==void 0&&typeof data.strict!="boolean"&&(vErrors=
note(vErrors,instancePath+"/strict","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate259.
errors=vErrors,errors===0}var schema120={type:"object",required:["type","name"],properties:{type:{enum:["tool_search_tool_bm25_20251119","tool_search_tool_bm25"]},
name:{type:"string",openEnum:["tool_search_tool_bm25"]},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_execution_20250825","code_ex\
ecution_20260120","code_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{
type:"boolean"},strict:{type:"boolean"}},additionalProperties:!1},obj44=["tool_search_tool_bm25"],obj45=["direct","code_execution_20250825","code_execution_2026\
0120","code_execution_20260521"];function validate263(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||key0==="allowed_callers"||key0===
"cache_control"||key0==="defer_loading"||key0==="strict"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0){let data0=data.type;data0==="tool_search_tool_bm25_20251119"||data0==="tool_search_tool_bm25"||(vErrors=note(vErrors,instancePath+"/type","enum",
{allowedValues:schema120.properties.type.enum}),errors++)}if(data.name!==void 0){let data1=data.name;typeof data1=="string"?obj44.includes(data1)||(vErrors=note(
vErrors,instancePath+"/name","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}if(data.allowed_callers!==void 0){
let data2=data.allowed_callers;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];typeof data3=="string"?obj45.includes(
data3)||(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"type",{type:"\
string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==void 0){let data4=data.cache_control;
!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema120.properties.cache_control.
type}),errors++);let _errs12=errors,valid4=!0,_errs13=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err10={};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}var _valid0=_errs13===errors;if(errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=null),_valid0){let _errs15=errors;
validate39(data4,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),
errors=vErrors.length);var _valid0=_errs15===errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}
data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolean"}),errors++),data.strict!==
void 0&&typeof data.strict!="boolean"&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"t\
ype",{type:"object"}),errors++;return validate263.errors=vErrors,errors===0}var schema121={type:"object",required:["type","name"],properties:{type:{enum:["tool_\
search_tool_regex_20251119","tool_search_tool_regex"]},name:{type:"string",openEnum:["tool_search_tool_regex"]},allowed_callers:{type:"array",items:{type:"strin\
g",openEnum:["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"o\
bject"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"boolean"},strict:{type:"boolean"}},additionalProperties:!1},obj46=["tool_search_tool_regex"],
obj47=["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"];function validate265(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++);for(let key0 in data)
key0==="type"||key0==="name"||key0==="allowed_callers"||key0==="cache_control"||key0==="defer_loading"||key0==="strict"||(vErrors=note(vErrors,instancePath,"add\
itionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;data0==="tool_search_tool_regex_20251119"||data0==="tool_sear\
ch_tool_regex"||(vErrors=note(vErrors,instancePath+"/type","enum",{allowedValues:schema121.properties.type.enum}),errors++)}if(data.name!==void 0){let data1=data.
name;typeof data1=="string"?obj46.includes(data1)||(vErrors=note(vErrors,instancePath+"/name","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name",
"type",{type:"string"}),errors++)}if(data.allowed_callers!==void 0){let data2=data.allowed_callers;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<
len0;i0++){let data3=data2[i0];typeof data3=="string"?obj47.includes(data3)||(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"openEnum",{}),errors++):
(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/allowed_callers","type",{type:"\
array"}),errors++}if(data.cache_control!==void 0){let data4=data.cache_control;!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(
vErrors,instancePath+"/cache_control","type",{type:schema121.properties.cache_control.type}),errors++);let _errs12=errors,valid4=!0,_errs13=errors;if(!(data4&&typeof data4==
"object"&&!Array.isArray(data4))){let err10={};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs13===errors;if(errors=_errs12,vErrors!==
null&&(_errs12?vErrors.length=_errs12:vErrors=null),_valid0){let _errs15=errors;validate39(data4,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"\
cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid0=_errs15===errors;valid4=_valid0}valid4||(vErrors=note(vErrors,
instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+
"/defer_loading","type",{type:"boolean"}),errors++),data.strict!==void 0&&typeof data.strict!="boolean"&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:"\
boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate265.errors=vErrors,errors===0}var schema122={type:"o\
bject",required:["type"],properties:{type:{const:"browser_toolset_20260801"},configs:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Brow\
serToolsetConfigs"}}]},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1},schema123={
type:"object",properties:{close_tab:{$ref:"#/$defs/ToolsetMember"},double_click:{$ref:"#/$defs/ToolsetMember"},file_upload:{$ref:"#/$defs/ToolsetMember"},find:{
$ref:"#/$defs/ToolsetMember"},form_input:{$ref:"#/$defs/ToolsetMember"},get_page_text:{$ref:"#/$defs/ToolsetMember"},hold_key:{$ref:"#/$defs/ToolsetMember"},hover:{
$ref:"#/$defs/ToolsetMember"},javascript_exec:{$ref:"#/$defs/ToolsetMember"},key:{$ref:"#/$defs/ToolsetMember"},left_click:{$ref:"#/$defs/ToolsetMember"},left_click_drag:{
$ref:"#/$defs/ToolsetMember"},left_mouse_down:{$ref:"#/$defs/ToolsetMember"},left_mouse_up:{$ref:"#/$defs/ToolsetMember"},list_tabs:{$ref:"#/$defs/ToolsetMember"},
middle_click:{$ref:"#/$defs/ToolsetMember"},mouse_move:{$ref:"#/$defs/ToolsetMember"},navigate:{$ref:"#/$defs/ToolsetMember"},new_tab:{$ref:"#/$defs/ToolsetMemb\
er"},read_console:{$ref:"#/$defs/ToolsetMember"},read_network:{$ref:"#/$defs/ToolsetMember"},read_page:{$ref:"#/$defs/ToolsetMember"},right_click:{$ref:"#/$defs\
/ToolsetMember"},screenshot:{$ref:"#/$defs/ToolsetMember"},scroll:{$ref:"#/$defs/ToolsetMember"},scroll_to:{$ref:"#/$defs/ToolsetMember"},switch_tab:{$ref:"#/$d\
efs/ToolsetMember"},triple_click:{$ref:"#/$defs/ToolsetMember"},type:{$ref:"#/$defs/ToolsetMember"},wait:{$ref:"#/$defs/ToolsetMember"},zoom:{$ref:"#/$defs/Tool\
setMember"}},additionalProperties:!1},schema124={type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ToolsetMemberConfig"}}]},schema125={type:"\
object",properties:{enabled:{type:["boolean","null"]},defer_loading:{type:["boolean","null"]}},additionalProperties:!1};function validate270(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="en\
abled"||key0==="defer_loading"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.enabled!==void 0){let data0=data.
enabled;typeof data0!="boolean"&&data0!==null&&(vErrors=note(vErrors,instancePath+"/enabled","type",{type:schema125.properties.enabled.type}),errors++)}if(data.
defer_loading!==void 0){let data1=data.defer_loading;typeof data1!="boolean"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:schema125.
properties.defer_loading.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate270.errors=vErrors,errors===0}
function validate269(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;!(data&&typeof data=="object"&&!Array.isArray(
data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema124.type}),errors++);let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&typeof data==
"object"&&!Array.isArray(data))){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&
(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;validate270(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate270.errors),errors=vErrors.length);var _valid0=_errs5===errors;valid1=_valid0}return valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"th\
en"}),errors++),validate269.errors=vErrors,errors===0}function validate268(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)func2.call(schema123.properties,key0)||(vErrors=note(vErrors,instancePath,"a\
dditionalProperties",{additionalProperty:key0}),errors++);data.close_tab!==void 0&&(validate269(data.close_tab,{instancePath:instancePath+"/close_tab",parentData:data,
parentDataProperty:"close_tab",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.double_click!==void 0&&(validate269(data.double_click,
{instancePath:instancePath+"/double_click",parentData:data,parentDataProperty:"double_click",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.
length)),data.file_upload!==void 0&&(validate269(data.file_upload,{instancePath:instancePath+"/file_upload",parentData:data,parentDataProperty:"file_upload",rootData})||
(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.find!==void 0&&(validate269(data.find,{instancePath:instancePath+"/find",parentData:data,
parentDataProperty:"find",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.form_input!==void 0&&(validate269(data.form_input,{
instancePath:instancePath+"/form_input",parentData:data,parentDataProperty:"form_input",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),
data.get_page_text!==void 0&&(validate269(data.get_page_text,{instancePath:instancePath+"/get_page_text",parentData:data,parentDataProperty:"get_page_text",rootData})||
(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.hold_key!==void 0&&(validate269(data.hold_key,{instancePath:instancePath+"/hold_key",parentData:data,
parentDataProperty:"hold_key",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.hover!==void 0&&(validate269(data.hover,{instancePath:instancePath+
"/hover",parentData:data,parentDataProperty:"hover",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.javascript_exec!==void 0&&
(validate269(data.javascript_exec,{instancePath:instancePath+"/javascript_exec",parentData:data,parentDataProperty:"javascript_exec",rootData})||(vErrors=join(vErrors,
validate269.errors),errors=vErrors.length)),data.key!==void 0&&(validate269(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",
rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.left_click!==void 0&&(validate269(data.left_click,{instancePath:instancePath+
"/left_click",parentData:data,parentDataProperty:"left_click",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.left_click_drag!==
void 0&&(validate269(data.left_click_drag,{instancePath:instancePath+"/left_click_drag",parentData:data,parentDataProperty:"left_click_drag",rootData})||(vErrors=
join(vErrors,validate269.errors),errors=vErrors.length)),data.left_mouse_down!==void 0&&(validate269(data.left_mouse_down,{instancePath:instancePath+"/left_mous\
e_down",parentData:data,parentDataProperty:"left_mouse_down",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.left_mouse_up!==
void 0&&(validate269(data.left_mouse_up,{instancePath:instancePath+"/left_mouse_up",parentData:data,parentDataProperty:"left_mouse_up",rootData})||(vErrors=join(
vErrors,validate269.errors),errors=vErrors.length)),data.list_tabs!==void 0&&(validate269(data.list_tabs,{instancePath:instancePath+"/list_tabs",parentData:data,
parentDataProperty:"list_tabs",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.middle_click!==void 0&&(validate269(data.middle_click,
{instancePath:instancePath+"/middle_click",parentData:data,parentDataProperty:"middle_click",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.
length)),data.mouse_move!==void 0&&(validate269(data.mouse_move,{instancePath:instancePath+"/mouse_move",parentData:data,parentDataProperty:"mouse_move",rootData})||
(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.navigate!==void 0&&(validate269(data.navigate,{instancePath:instancePath+"/navigate",parentData:data,
parentDataProperty:"navigate",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.new_tab!==void 0&&(validate269(data.new_tab,{instancePath:instancePath+
"/new_tab",parentData:data,parentDataProperty:"new_tab",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.read_console!==void 0&&
(validate269(data.read_console,{instancePath:instancePath+"/read_console",parentData:data,parentDataProperty:"read_console",rootData})||(vErrors=join(vErrors,validate269.
errors),errors=vErrors.length)),data.read_network!==void 0&&(validate269(data.read_network,{instancePath:instancePath+"/read_network",parentData:data,parentDataProperty:"\
read_network",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.read_page!==void 0&&(validate269(data.read_page,{instancePath:instancePath+
"/read_page",parentData:data,parentDataProperty:"read_page",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.right_click!==void 0&&
(validate269(data.right_click,{instancePath:instancePath+"/right_click",parentData:data,parentDataProperty:"right_click",rootData})||(vErrors=join(vErrors,validate269.
errors),errors=vErrors.length)),data.screenshot!==void 0&&(validate269(data.screenshot,{instancePath:instancePath+"/screenshot",parentData:data,parentDataProperty:"\
screenshot",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.scroll!==void 0&&(validate269(data.scroll,{instancePath:instancePath+
"/scroll",parentData:data,parentDataProperty:"scroll",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.scroll_to!==void 0&&(validate269(
data.scroll_to,{instancePath:instancePath+"/scroll_to",parentData:data,parentDataProperty:"scroll_to",rootData})||(vErrors=join(vErrors,validate269.errors),errors=
vErrors.length)),data.switch_tab!==void 0&&(validate269(data.switch_tab,{instancePath:instancePath+"/switch_tab",parentData:data,parentDataProperty:"switch_tab",
rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.triple_click!==void 0&&(validate269(data.triple_click,{instancePath:instancePath+
"/triple_click",parentData:data,parentDataProperty:"triple_click",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.type!==void 0&&
(validate269(data.type,{instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData})||(vErrors=join(vErrors,validate269.errors),errors=
vErrors.length)),data.wait!==void 0&&(validate269(data.wait,{instancePath:instancePath+"/wait",parentData:data,parentDataProperty:"wait",rootData})||(vErrors=join(
vErrors,validate269.errors),errors=vErrors.length)),data.zoom!==void 0&&(validate269(data.zoom,{instancePath:instancePath+"/zoom",parentData:data,parentDataProperty:"\
zoom",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate268.
errors=vErrors,errors===0}function validate267(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0===
"type"||key0==="configs"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="browser_toolset_20260801"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"browser_toolset_20260801"}),errors++),data.configs!==
void 0){let data1=data.configs;!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&data1!==null&&(vErrors=note(vErrors,instancePath+"/configs","type",{type:schema122.
properties.configs.type}),errors++);let _errs6=errors,valid2=!0,_errs7=errors;if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))){let err4={};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs7===errors;if(errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null),_valid0){
let _errs9=errors;validate268(data1,{instancePath:instancePath+"/configs",parentData:data,parentDataProperty:"configs",rootData})||(vErrors=join(vErrors,validate268.
errors),errors=vErrors.length);var _valid0=_errs9===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/configs","if",{failingKeyword:"then"}),errors++)}
if(data.cache_control!==void 0){let data2=data.cache_control;!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+
"/cache_control","type",{type:schema122.properties.cache_control.type}),errors++);let _errs13=errors,valid4=!0,_errs14=errors;if(!(data2&&typeof data2=="object"&&
!Array.isArray(data2))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid1=_errs14===errors;if(errors=_errs13,vErrors!==null&&(_errs13?
vErrors.length=_errs13:vErrors=null),_valid1){let _errs16=errors;validate39(data2,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"\
cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid1=_errs16===errors;valid4=_valid1}valid4||(vErrors=note(vErrors,
instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate267.
errors=vErrors,errors===0}var schema126={type:"object",required:["type"],properties:{type:{const:"computer_toolset_20260801"},configs:{type:["object","null"],allOf:[
{if:{type:"object"},then:{$ref:"#/$defs/ComputerToolsetConfigs"}}]},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheCo\
ntrol"}}]}},additionalProperties:!1},schema127={type:"object",properties:{cursor_position:{$ref:"#/$defs/ToolsetMember"},double_click:{$ref:"#/$defs/ToolsetMemb\
er"},hold_key:{$ref:"#/$defs/ToolsetMember"},key:{$ref:"#/$defs/ToolsetMember"},left_click:{$ref:"#/$defs/ToolsetMember"},left_click_drag:{$ref:"#/$defs/Toolset\
Member"},left_mouse_down:{$ref:"#/$defs/ToolsetMember"},left_mouse_up:{$ref:"#/$defs/ToolsetMember"},middle_click:{$ref:"#/$defs/ToolsetMember"},mouse_move:{$ref:"\
#/$defs/ToolsetMember"},right_click:{$ref:"#/$defs/ToolsetMember"},screenshot:{$ref:"#/$defs/ToolsetMember"},scroll:{$ref:"#/$defs/ToolsetMember"},triple_click:{
$ref:"#/$defs/ToolsetMember"},type:{$ref:"#/$defs/ToolsetMember"},wait:{$ref:"#/$defs/ToolsetMember"},zoom:{$ref:"#/$defs/ToolsetMember"}},additionalProperties:!1};
function validate306(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)func2.call(schema127.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
data.cursor_position!==void 0&&(validate269(data.cursor_position,{instancePath:instancePath+"/cursor_position",parentData:data,parentDataProperty:"cursor_positi\
on",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.double_click!==void 0&&(validate269(data.double_click,{instancePath:instancePath+
"/double_click",parentData:data,parentDataProperty:"double_click",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.hold_key!==
void 0&&(validate269(data.hold_key,{instancePath:instancePath+"/hold_key",parentData:data,parentDataProperty:"hold_key",rootData})||(vErrors=join(vErrors,validate269.
errors),errors=vErrors.length)),data.key!==void 0&&(validate269(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||
(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.left_click!==void 0&&(validate269(data.left_click,{instancePath:instancePath+"/left_click",
parentData:data,parentDataProperty:"left_click",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.left_click_drag!==void 0&&(validate269(
data.left_click_drag,{instancePath:instancePath+"/left_click_drag",parentData:data,parentDataProperty:"left_click_drag",rootData})||(vErrors=join(vErrors,validate269.
errors),errors=vErrors.length)),data.left_mouse_down!==void 0&&(validate269(data.left_mouse_down,{instancePath:instancePath+"/left_mouse_down",parentData:data,parentDataProperty:"\
left_mouse_down",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.left_mouse_up!==void 0&&(validate269(data.left_mouse_up,{instancePath:instancePath+
"/left_mouse_up",parentData:data,parentDataProperty:"left_mouse_up",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.middle_click!==
void 0&&(validate269(data.middle_click,{instancePath:instancePath+"/middle_click",parentData:data,parentDataProperty:"middle_click",rootData})||(vErrors=join(vErrors,
validate269.errors),errors=vErrors.length)),data.mouse_move!==void 0&&(validate269(data.mouse_move,{instancePath:instancePath+"/mouse_move",parentData:data,parentDataProperty:"\
mouse_move",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.right_click!==void 0&&(validate269(data.right_click,{instancePath:instancePath+
"/right_click",parentData:data,parentDataProperty:"right_click",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.screenshot!==
void 0&&(validate269(data.screenshot,{instancePath:instancePath+"/screenshot",parentData:data,parentDataProperty:"screenshot",rootData})||(vErrors=join(vErrors,
validate269.errors),errors=vErrors.length)),data.scroll!==void 0&&(validate269(data.scroll,{instancePath:instancePath+"/scroll",parentData:data,parentDataProperty:"\
scroll",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.triple_click!==void 0&&(validate269(data.triple_click,{instancePath:instancePath+
"/triple_click",parentData:data,parentDataProperty:"triple_click",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length)),data.type!==void 0&&
(validate269(data.type,{instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData})||(vErrors=join(vErrors,validate269.errors),errors=
vErrors.length)),data.wait!==void 0&&(validate269(data.wait,{instancePath:instancePath+"/wait",parentData:data,parentDataProperty:"wait",rootData})||(vErrors=join(
vErrors,validate269.errors),errors=vErrors.length)),data.zoom!==void 0&&(validate269(data.zoom,{instancePath:instancePath+"/zoom",parentData:data,parentDataProperty:"\
zoom",rootData})||(vErrors=join(vErrors,validate269.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate306.
errors=vErrors,errors===0}function validate305(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0===
"type"||key0==="configs"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0&&data.type!=="computer_toolset_20260801"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"computer_toolset_20260801"}),errors++),data.configs!==
void 0){let data1=data.configs;!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&data1!==null&&(vErrors=note(vErrors,instancePath+"/configs","type",{type:schema126.
properties.configs.type}),errors++);let _errs6=errors,valid2=!0,_errs7=errors;if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))){let err4={};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs7===errors;if(errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null),_valid0){
let _errs9=errors;validate306(data1,{instancePath:instancePath+"/configs",parentData:data,parentDataProperty:"configs",rootData})||(vErrors=join(vErrors,validate306.
errors),errors=vErrors.length);var _valid0=_errs9===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/configs","if",{failingKeyword:"then"}),errors++)}
if(data.cache_control!==void 0){let data2=data.cache_control;!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+
"/cache_control","type",{type:schema126.properties.cache_control.type}),errors++);let _errs13=errors,valid4=!0,_errs14=errors;if(!(data2&&typeof data2=="object"&&
!Array.isArray(data2))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid1=_errs14===errors;if(errors=_errs13,vErrors!==null&&(_errs13?
vErrors.length=_errs13:vErrors=null),_valid1){let _errs16=errors;validate39(data2,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"\
cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid1=_errs16===errors;valid4=_valid1}valid4||(vErrors=note(vErrors,
instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate305.
errors=vErrors,errors===0}var schema128={type:"object",required:["type","mcp_server_name"],properties:{type:{const:"mcp_toolset"},mcp_server_name:{type:"string"},
configs:{type:["object","null"],additionalProperties:{$ref:"#/$defs/McpToolConfig"}},default_config:{$ref:"#/$defs/McpToolConfig"},tools:{type:["array","null"],
items:{$ref:"#/$defs/McpTool"}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};function validate327(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)key0==="enabled"||key0==="defer_loading"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
data.enabled!==void 0&&typeof data.enabled!="boolean"&&(vErrors=note(vErrors,instancePath+"/enabled","type",{type:"boolean"}),errors++),data.defer_loading!==void 0&&
typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate327.errors=vErrors,errors===0}function validate326(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++),data.mcp_server_name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"mcp_server_name"}),errors++);for(let key0 in data)
key0==="type"||key0==="mcp_server_name"||key0==="configs"||key0==="default_config"||key0==="tools"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"\
additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="mcp_toolset"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"mcp_toolset"}),errors++),data.mcp_server_name!==void 0&&typeof data.mcp_server_name!="string"&&(vErrors=note(vErrors,instancePath+"/mcp_server_na\
me","type",{type:"string"}),errors++),data.configs!==void 0){let data2=data.configs;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=
note(vErrors,instancePath+"/configs","type",{type:schema128.properties.configs.type}),errors++),data2&&typeof data2=="object"&&!Array.isArray(data2))for(let key1 in data2)
validate327(data2[key1],{instancePath:instancePath+"/configs/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data2,parentDataProperty:key1,rootData})||
(vErrors=join(vErrors,validate327.errors),errors=vErrors.length)}if(data.default_config!==void 0&&(validate327(data.default_config,{instancePath:instancePath+"/\
default_config",parentData:data,parentDataProperty:"default_config",rootData})||(vErrors=join(vErrors,validate327.errors),errors=vErrors.length)),data.tools!==void 0){
let data5=data.tools;if(!Array.isArray(data5)&&data5!==null&&(vErrors=note(vErrors,instancePath+"/tools","type",{type:schema128.properties.tools.type}),errors++),
Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<len0;i0++)validate196(data5[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data5,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate196.errors),errors=vErrors.length)}}if(data.cache_control!==void 0){let data7=data.cache_control;!(data7&&typeof data7==
"object"&&!Array.isArray(data7))&&data7!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema128.properties.cache_control.type}),errors++);
let _errs16=errors,valid5=!0,_errs17=errors;if(!(data7&&typeof data7=="object"&&!Array.isArray(data7))){let err8={};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}var _valid0=_errs17===errors;if(errors=_errs16,vErrors!==null&&(_errs16?vErrors.length=_errs16:vErrors=null),_valid0){let _errs19=errors;validate39(data7,
{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.
length);var _valid0=_errs19===errors;valid5=_valid0}valid5||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate326.errors=vErrors,errors===0}var schema130={type:"object",required:["type","name","mo\
del"],properties:{type:{const:"advisor_20260301"},name:{type:"string",openEnum:["advisor"]},model:{type:"string"},caching:{type:["object","null"],allOf:[{if:{type:"\
object"},then:{$ref:"#/$defs/CacheControl"}}]},max_tokens:{type:["integer","null"]},max_uses:{type:["integer","null"]},allowed_callers:{type:"array",items:{type:"\
string",openEnum:["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"\
object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"boolean"},strict:{type:"boolean"}},additionalProperties:!1},obj48=["advisor"],obj49=["direct",
"code_execution_20250825","code_execution_20260120","code_execution_20260521"];function validate332(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema130.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema130.properties,key0)||(vErrors=note(vErrors,instancePath,"addit\
ionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="advisor_20260301"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"advisor_20260301"}),errors++),data.name!==void 0){let data1=data.name;typeof data1=="string"?obj48.includes(data1)||(vErrors=note(vErrors,instancePath+
"/name","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}if(data.model!==void 0&&typeof data.model!="string"&&
(vErrors=note(vErrors,instancePath+"/model","type",{type:"string"}),errors++),data.caching!==void 0){let data3=data.caching;!(data3&&typeof data3=="object"&&!Array.
isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/caching","type",{type:schema130.properties.caching.type}),errors++);let _errs10=errors,valid2=!0,
_errs11=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs11===
errors;if(errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null),_valid0){let _errs13=errors;validate39(data3,{instancePath:instancePath+"\
/caching",parentData:data,parentDataProperty:"caching",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid0=_errs13===errors;
valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/caching","if",{failingKeyword:"then"}),errors++)}if(data.max_tokens!==void 0){let data4=data.max_tokens;
!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/max_tokens","type",{type:schema130.properties.
max_tokens.type}),errors++)}if(data.max_uses!==void 0){let data5=data.max_uses;!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))&&data5!==null&&
(vErrors=note(vErrors,instancePath+"/max_uses","type",{type:schema130.properties.max_uses.type}),errors++)}if(data.allowed_callers!==void 0){let data6=data.allowed_callers;
if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++){let data7=data6[i0];typeof data7=="string"?obj49.includes(data7)||(vErrors=note(vErrors,
instancePath+"/allowed_callers/"+i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"type",{type:"string"}),errors++)}}else vErrors=
note(vErrors,instancePath+"/allowed_callers","type",{type:"array"}),errors++}if(data.cache_control!==void 0){let data8=data.cache_control;!(data8&&typeof data8==
"object"&&!Array.isArray(data8))&&data8!==null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema130.properties.cache_control.type}),errors++);
let _errs25=errors,valid6=!0,_errs26=errors;if(!(data8&&typeof data8=="object"&&!Array.isArray(data8))){let err15={};vErrors===null?vErrors=[err15]:vErrors.push(
err15),errors++}var _valid1=_errs26===errors;if(errors=_errs25,vErrors!==null&&(_errs25?vErrors.length=_errs25:vErrors=null),_valid1){let _errs28=errors;validate39(
data8,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=
vErrors.length);var _valid1=_errs28===errors;valid6=_valid1}valid6||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}
data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolean"}),errors++),data.strict!==
void 0&&typeof data.strict!="boolean"&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"t\
ype",{type:"object"}),errors++;return validate332.errors=vErrors,errors===0}var schema131={type:"object",required:["name","input_schema"],properties:{type:{const:"\
custom"},name:{type:"string"},description:{type:"string"},input_schema:{$ref:"#/$defs/InputSchema"},eager_input_streaming:{type:["boolean","null"]},allowed_callers:{
type:"array",items:{type:"string",openEnum:["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["obje\
ct","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"boolean"},input_examples:{type:"array",items:{type:"object",additionalProperties:!0}},
strict:{type:"boolean"}},additionalProperties:!1},obj50=["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"];function validate365(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.name===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++),data.input_schema===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
input_schema"}),errors++);for(let key0 in data)func2.call(schema131.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="custom"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"custom"}),errors++),data.name!==void 0&&
typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.description!==void 0&&typeof data.description!="st\
ring"&&(vErrors=note(vErrors,instancePath+"/description","type",{type:"string"}),errors++),data.input_schema!==void 0&&(validate207(data.input_schema,{instancePath:instancePath+
"/input_schema",parentData:data,parentDataProperty:"input_schema",rootData})||(vErrors=join(vErrors,validate207.errors),errors=vErrors.length)),data.eager_input_streaming!==
void 0){let data4=data.eager_input_streaming;typeof data4!="boolean"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/eager_input_streaming","type",{type:schema131.
properties.eager_input_streaming.type}),errors++)}if(data.allowed_callers!==void 0){let data5=data.allowed_callers;if(Array.isArray(data5)){let len0=data5.length;
for(let i0=0;i0<len0;i0++){let data6=data5[i0];typeof data6=="string"?obj50.includes(data6)||(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"openEnum",
{}),errors++):(vErrors=note(vErrors,instancePath+"/allowed_callers/"+i0,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/allowed_call\
ers","type",{type:"array"}),errors++}if(data.cache_control!==void 0){let data7=data.cache_control;!(data7&&typeof data7=="object"&&!Array.isArray(data7))&&data7!==
null&&(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema131.properties.cache_control.type}),errors++);let _errs17=errors,valid4=!0,_errs18=errors;
if(!(data7&&typeof data7=="object"&&!Array.isArray(data7))){let err11={};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid0=_errs18===errors;
if(errors=_errs17,vErrors!==null&&(_errs17?vErrors.length=_errs17:vErrors=null),_valid0){let _errs20=errors;validate39(data7,{instancePath:instancePath+"/cache_\
control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid0=_errs20===errors;
valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}if(data.defer_loading!==void 0&&typeof data.defer_loading!=
"boolean"&&(vErrors=note(vErrors,instancePath+"/defer_loading","type",{type:"boolean"}),errors++),data.input_examples!==void 0){let data9=data.input_examples;if(Array.
isArray(data9)){let len1=data9.length;for(let i1=0;i1<len1;i1++){let data10=data9[i1];data10&&typeof data10=="object"&&!Array.isArray(data10)||(vErrors=note(vErrors,
instancePath+"/input_examples/"+i1,"type",{type:"object"}),errors++)}}else vErrors=note(vErrors,instancePath+"/input_examples","type",{type:"array"}),errors++}data.
strict!==void 0&&typeof data.strict!="boolean"&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate365.errors=vErrors,errors===0}function validate205(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0,_errs0=errors,valid0=!0,_errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.type===
void 0&&(missing0="type")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}var _valid0=_errs1===errors;errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);let ifClause0;if(_valid0){let _errs3=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.
type;typeof tag0=="string"?tag0==="custom"?validate206(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate206.errors),errors=
vErrors.length):tag0==="bash_20241022"?validate210(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate210.errors),errors=
vErrors.length):tag0==="bash_20250124"?validate210(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate210.errors),errors=
vErrors.length):tag0==="text_editor_20241022"?validate212(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate212.errors),
errors=vErrors.length):tag0==="text_editor_20250124"?validate212(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate212.
errors),errors=vErrors.length):tag0==="text_editor_20250429"?validate214(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate214.
errors),errors=vErrors.length):tag0==="text_editor_20250728"?validate216(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate216.
errors),errors=vErrors.length):tag0==="computer_20241022"?validate218(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate218.
errors),errors=vErrors.length):tag0==="computer_20250124"?validate218(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate218.
errors),errors=vErrors.length):tag0==="computer_20251124"?validate220(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate220.
errors),errors=vErrors.length):tag0==="memory_20250818"?validate222(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate222.
errors),errors=vErrors.length):tag0==="code_execution_20250522"?validate224(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate224.
errors),errors=vErrors.length):tag0==="code_execution_20250825"?validate224(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate224.
errors),errors=vErrors.length):tag0==="code_execution_20260120"?validate224(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate224.
errors),errors=vErrors.length):tag0==="code_execution_20260521"?validate224(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate224.
errors),errors=vErrors.length):tag0==="web_search_20250305"?validate226(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate226.
errors),errors=vErrors.length):tag0==="web_search_20260209"?validate226(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate226.
errors),errors=vErrors.length):tag0==="web_search_20260318"?validate230(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate230.
errors),errors=vErrors.length):tag0==="web_fetch_20250910"?validate233(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate233.
errors),errors=vErrors.length):tag0==="web_fetch_20260209"?validate233(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate233.
errors),errors=vErrors.length):tag0==="web_fetch_20260309"?validate255(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate255.
errors),errors=vErrors.length):tag0==="web_fetch_20260318"?validate259(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate259.
errors),errors=vErrors.length):tag0==="tool_search_tool_bm25_20251119"?validate263(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate263.errors),errors=vErrors.length):tag0==="tool_search_tool_bm25"?validate263(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate263.errors),errors=vErrors.length):tag0==="tool_search_tool_regex_20251119"?validate265(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate265.errors),errors=vErrors.length):tag0==="tool_search_tool_regex"?validate265(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate265.errors),errors=vErrors.length):tag0==="browser_toolset_20260801"?validate267(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate267.errors),errors=vErrors.length):tag0==="computer_toolset_20260801"?validate305(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate305.errors),errors=vErrors.length):tag0==="mcp_toolset"?validate326(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate326.errors),errors=vErrors.length):tag0==="advisor_20260301"?validate332(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate332.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;var _valid0=_errs3===errors;valid0=_valid0,ifClause0="then"}else{let _errs36=errors;validate365(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate365.errors),errors=vErrors.length);var _valid0=_errs36===errors;valid0=_valid0,ifClause0="else"}return valid0||(vErrors=
note(vErrors,instancePath,"if",{failingKeyword:ifClause0}),errors++),validate205.errors=vErrors,errors===0}function validate204(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++),data.definition===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"definition"}),
errors++);for(let key0 in data)key0==="type"||key0==="definition"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
data.type!==void 0&&data.type!=="tool_definition"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_definition"}),errors++),data.definition!==
void 0&&(validate205(data.definition,{instancePath:instancePath+"/definition",parentData:data,parentDataProperty:"definition",rootData})||(vErrors=join(vErrors,
validate205.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate204.errors=vErrors,errors===0}
function validate200(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="to\
ol_reference"?validate201(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate201.errors),errors=vErrors.length):tag0==="\
mcp_tool_reference"?validate202(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate202.errors),errors=vErrors.length):tag0===
"mcp_toolset_reference"?validate203(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate203.errors),errors=vErrors.length):
tag0==="tool_definition"?validate204(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate204.errors),errors=vErrors.length):
(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"\
tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate200.errors=vErrors,errors===0}function validate199(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.tool===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
tool"}),errors++);for(let key0 in data)key0==="type"||key0==="tool"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="tool_addition"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_addition"}),errors++),data.
tool!==void 0&&(validate200(data.tool,{instancePath:instancePath+"/tool",parentData:data,parentDataProperty:"tool",rootData})||(vErrors=join(vErrors,validate200.
errors),errors=vErrors.length)),data.cache_control!==void 0){let data2=data.cache_control;!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&
(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema90.properties.cache_control.type}),errors++);let _errs7=errors,valid2=!0,_errs8=errors;if(!(data2&&
typeof data2=="object"&&!Array.isArray(data2))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs8===errors;if(errors=_errs7,
vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=null),_valid0){let _errs10=errors;validate39(data2,{instancePath:instancePath+"/cache_control",parentData:data,
parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid0=_errs10===errors;valid2=_valid0}valid2||
(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate199.errors=vErrors,errors===0}var schema132={type:"object",required:["type","tool"],properties:{type:{const:"tool_removal"},tool:{$ref:"#/$defs/R\
emovedTool"},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};function validate377(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="to\
ol_reference"?validate201(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate201.errors),errors=vErrors.length):tag0==="\
mcp_tool_reference"?validate202(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate202.errors),errors=vErrors.length):tag0===
"mcp_toolset_reference"?validate203(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate203.errors),errors=vErrors.length):
(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"\
tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate377.errors=vErrors,errors===0}function validate376(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.tool===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
tool"}),errors++);for(let key0 in data)key0==="type"||key0==="tool"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="tool_removal"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_removal"}),errors++),data.tool!==
void 0&&(validate377(data.tool,{instancePath:instancePath+"/tool",parentData:data,parentDataProperty:"tool",rootData})||(vErrors=join(vErrors,validate377.errors),
errors=vErrors.length)),data.cache_control!==void 0){let data2=data.cache_control;!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=
note(vErrors,instancePath+"/cache_control","type",{type:schema132.properties.cache_control.type}),errors++);let _errs7=errors,valid2=!0,_errs8=errors;if(!(data2&&
typeof data2=="object"&&!Array.isArray(data2))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs8===errors;if(errors=_errs7,
vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=null),_valid0){let _errs10=errors;validate39(data2,{instancePath:instancePath+"/cache_control",parentData:data,
parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid0=_errs10===errors;valid2=_valid0}valid2||
(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate376.errors=vErrors,errors===0}function validate198(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)
key0==="type"||key0==="content"||key0==="encrypted_content"||key0==="signature"||key0==="tool_changes"||key0==="cache_control"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="compaction"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"compaction"}),errors++),data.content!==void 0){let data1=data.content;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/\
content","type",{type:schema89.properties.content.type}),errors++)}if(data.encrypted_content!==void 0){let data2=data.encrypted_content;typeof data2!="string"&&
data2!==null&&(vErrors=note(vErrors,instancePath+"/encrypted_content","type",{type:schema89.properties.encrypted_content.type}),errors++)}if(data.signature!==void 0){
let data3=data.signature;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/signature","type",{type:schema89.properties.signature.type}),
errors++)}if(data.tool_changes!==void 0){let data4=data.tool_changes;if(!Array.isArray(data4)&&data4!==null&&(vErrors=note(vErrors,instancePath+"/tool_changes",
"type",{type:schema89.properties.tool_changes.type}),errors++),Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++){let data5=data4[i0];if(data5&&
typeof data5=="object"&&!Array.isArray(data5)){data5.type===void 0&&(vErrors=note(vErrors,instancePath+"/tool_changes/"+i0,"required",{missingProperty:"type"}),
errors++);let tag0=data5.type;typeof tag0=="string"?tag0==="tool_addition"?validate199(data5,{instancePath:instancePath+"/tool_changes/"+i0,parentData:data4,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate199.errors),errors=vErrors.length):tag0==="tool_removal"?validate376(data5,{instancePath:instancePath+"/tool_changes/"+
i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate376.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath+"/tool\
_changes/"+i0,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath+"/tool_changes/"+i0,"discriminator",{error:"\
tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath+"/tool_changes/"+i0,"type",{type:"object"}),errors++}}}if(data.cache_control!==
void 0){let data6=data.cache_control;!(data6&&typeof data6=="object"&&!Array.isArray(data6))&&data6!==null&&(vErrors=note(vErrors,instancePath+"/cache_control",
"type",{type:schema89.properties.cache_control.type}),errors++);let _errs19=errors,valid7=!0,_errs20=errors;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))){
let err12={};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid0=_errs20===errors;if(errors=_errs19,vErrors!==null&&(_errs19?vErrors.length=
_errs19:vErrors=null),_valid0){let _errs22=errors;validate39(data6,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",
rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid0=_errs22===errors;valid7=_valid0}valid7||(vErrors=note(vErrors,instancePath+
"/cache_control","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate198.errors=vErrors,
errors===0}var schema134={type:"object",required:["type","from","to"],properties:{type:{const:"fallback"},from:{$ref:"#/$defs/FallbackModel"},to:{$ref:"#/$defs/\
FallbackModel"},trigger:{}},additionalProperties:!1};function validate387(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.model===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"model"}),errors++);for(let key0 in data)key0!=="model"&&(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.model!==void 0&&typeof data.model!="string"&&(vErrors=note(vErrors,instancePath+
"/model","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate387.errors=vErrors,errors===0}
function validate386(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema134.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="from"||key0==="to"||key0==="trigger"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.
type!==void 0&&data.type!=="fallback"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"fallback"}),errors++),data.from!==void 0&&(validate387(
data.from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData})||(vErrors=join(vErrors,validate387.errors),errors=vErrors.length)),
data.to!==void 0&&(validate387(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData})||(vErrors=join(vErrors,validate387.errors),
errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate386.errors=vErrors,errors===0}function validate25(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="text"?validate26(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate26.errors),errors=vErrors.length):tag0==="image"?validate41(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate41.errors),errors=vErrors.length):tag0==="document"?validate53(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate53.errors),errors=vErrors.length):tag0==="search_result"?validate71(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate71.errors),errors=vErrors.length):tag0==="thinking"?validate75(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate75.errors),errors=vErrors.length):tag0==="redacted_thinking"?validate76(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate76.errors),errors=vErrors.length):tag0==="tool_use"?validate77(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate77.errors),errors=vErrors.length):tag0==="tool_result"?validate86(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate86.
errors),errors=vErrors.length):tag0==="server_tool_use"?validate112(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate112.
errors),errors=vErrors.length):tag0==="web_search_tool_result"?validate115(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate115.
errors),errors=vErrors.length):tag0==="web_fetch_tool_result"?validate124(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate124.
errors),errors=vErrors.length):tag0==="code_execution_tool_result"?validate134(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate134.errors),errors=vErrors.length):tag0==="bash_code_execution_tool_result"?validate147(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate147.errors),errors=vErrors.length):tag0==="text_editor_code_execution_tool_result"?validate157(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate157.errors),errors=vErrors.length):tag0==="tool_search_tool_result"?validate169(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate169.errors),errors=vErrors.length):tag0==="advisor_tool_result"?validate178(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate178.errors),errors=vErrors.length):tag0==="container_upload"?validate188(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate188.errors),errors=vErrors.length):tag0==="mcp_tool_use"?validate190(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate190.errors),errors=vErrors.length):tag0==="mcp_tool_result"?validate192(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate192.errors),errors=vErrors.length):tag0==="mcp_tool_listing"?validate195(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate195.errors),errors=vErrors.length):tag0==="compaction"?validate198(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate198.errors),errors=vErrors.length):tag0==="fallback"?validate386(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate386.errors),errors=vErrors.length):tag0==="tool_addition"?validate199(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate199.errors),errors=vErrors.length):tag0==="tool_removal"?validate376(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate376.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):
(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate25.errors=vErrors,errors===0}function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.role===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"role"}),errors++),
data.content===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"content"}),errors++);for(let key0 in data)key0==="role"||key0==="content"||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.role!==void 0&&data.role!=="user"&&(vErrors=note(vErrors,
instancePath+"/role","const",{allowedValue:"user"}),errors++),data.content!==void 0){let data1=data.content;typeof data1!="string"&&!Array.isArray(data1)&&(vErrors=
note(vErrors,instancePath+"/content","type",{type:schema9.properties.content.type}),errors++);let _errs6=errors,valid2=!0,_errs7=errors;if(!Array.isArray(data1)){
let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs7===errors;if(errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:
vErrors=null),_valid0){let _errs9=errors;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate25(data1[i0],{instancePath:instancePath+
"/content/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate25.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/content","type",{type:"array"}),errors++;var _valid0=_errs9===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/content","if",{failingKeyword:"\
then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate24.errors=vErrors,errors===0}var schema136={type:"obje\
ct",required:["role","content"],properties:{role:{const:"assistant"},content:{type:["string","array"],allOf:[{if:{type:"array"},then:{type:"array",items:{$ref:"\
#/$defs/InputBlock"}}}]}},additionalProperties:!1};function validate415(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.role===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"role"}),errors++),
data.content===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"content"}),errors++);for(let key0 in data)key0==="role"||key0==="content"||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.role!==void 0&&data.role!=="assistant"&&(vErrors=note(vErrors,
instancePath+"/role","const",{allowedValue:"assistant"}),errors++),data.content!==void 0){let data1=data.content;typeof data1!="string"&&!Array.isArray(data1)&&
(vErrors=note(vErrors,instancePath+"/content","type",{type:schema136.properties.content.type}),errors++);let _errs6=errors,valid2=!0,_errs7=errors;if(!Array.isArray(
data1)){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs7===errors;if(errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=
_errs6:vErrors=null),_valid0){let _errs9=errors;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate25(data1[i0],{instancePath:instancePath+
"/content/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate25.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/content","type",{type:"array"}),errors++;var _valid0=_errs9===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/content","if",{failingKeyword:"\
then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate415.errors=vErrors,errors===0}var schema137={type:"obj\
ect",required:["role"],properties:{role:{const:"system"},content:{type:["string","array"],allOf:[{if:{type:"array"},then:{type:"array",items:{$ref:"#/$defs/Syst\
emBlock"}}}]},clear_at:{type:["string","null"],openEnum:["next_user_message","never"]},output_config:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"\
#/$defs/SystemOutputConfig"}}]}},additionalProperties:!1};function validate418(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="te\
xt"?validate26(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate26.errors),errors=vErrors.length):tag0==="tool_additio\
n"?validate199(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate199.errors),errors=vErrors.length):tag0==="tool_remova\
l"?validate376(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate376.errors),errors=vErrors.length):(vErrors=note(vErrors,
instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate418.errors=vErrors,errors===0}var schema139={type:"object",properties:{
effort:{type:["string","null"],openEnum:["low","medium","high","xhigh","max"]}},additionalProperties:!1},obj52=["low","medium","high","xhigh","max"];function validate423(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
key0!=="effort"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.effort!==void 0){let data0=data.effort;typeof data0!=
"string"&&data0!==null&&(vErrors=note(vErrors,instancePath+"/effort","type",{type:schema139.properties.effort.type}),errors++),typeof data0=="string"&&(obj52.includes(
data0)||(vErrors=note(vErrors,instancePath+"/effort","openEnum",{}),errors++))}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate423.
errors=vErrors,errors===0}var obj51=["next_user_message","never"];function validate417(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.role===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"role"}),errors++);
for(let key0 in data)key0==="role"||key0==="content"||key0==="clear_at"||key0==="output_config"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.role!==void 0&&data.role!=="system"&&(vErrors=note(vErrors,instancePath+"/role","const",{allowedValue:"system"}),errors++),data.content!==void 0){
let data1=data.content;typeof data1!="string"&&!Array.isArray(data1)&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema137.properties.content.type}),
errors++);let _errs6=errors,valid2=!0,_errs7=errors;if(!Array.isArray(data1)){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs7===
errors;if(errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null),_valid0){let _errs9=errors;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<
len0;i0++)validate418(data1[i0],{instancePath:instancePath+"/content/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate418.errors),
errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/content","type",{type:"array"}),errors++;var _valid0=_errs9===errors;valid2=_valid0}valid2||(vErrors=
note(vErrors,instancePath+"/content","if",{failingKeyword:"then"}),errors++)}if(data.clear_at!==void 0){let data3=data.clear_at;typeof data3!="string"&&data3!==
null&&(vErrors=note(vErrors,instancePath+"/clear_at","type",{type:schema137.properties.clear_at.type}),errors++),typeof data3=="string"&&(obj51.includes(data3)||
(vErrors=note(vErrors,instancePath+"/clear_at","openEnum",{}),errors++))}if(data.output_config!==void 0){let data4=data.output_config;!(data4&&typeof data4=="ob\
ject"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/output_config","type",{type:schema137.properties.output_config.type}),errors++);
let _errs17=errors,valid6=!0,_errs18=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err10={};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++}var _valid1=_errs18===errors;if(errors=_errs17,vErrors!==null&&(_errs17?vErrors.length=_errs17:vErrors=null),_valid1){let _errs20=errors;validate423(
data4,{instancePath:instancePath+"/output_config",parentData:data,parentDataProperty:"output_config",rootData})||(vErrors=join(vErrors,validate423.errors),errors=
vErrors.length);var _valid1=_errs20===errors;valid6=_valid1}valid6||(vErrors=note(vErrors,instancePath+"/output_config","if",{failingKeyword:"then"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate417.errors=vErrors,errors===0}function validate23(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.role===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"role"}),errors++);let tag0=data.role;typeof tag0=="string"?tag0==="user"?validate24(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate24.errors),errors=vErrors.length):tag0==="assistant"?validate415(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate415.errors),errors=vErrors.length):tag0==="system"?validate417(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate417.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"role",tagValue:tag0}),errors++):
(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"role",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate23.errors=vErrors,errors===0}function validate432(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="disable\
_parallel_tool_use"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="auto"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"auto"}),errors++),data.disable_parallel_tool_use!==void 0&&typeof data.disable_parallel_tool_use!="bool\
ean"&&(vErrors=note(vErrors,instancePath+"/disable_parallel_tool_use","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"ob\
ject"}),errors++;return validate432.errors=vErrors,errors===0}function validate433(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="disable\
_parallel_tool_use"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="any"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"any"}),errors++),data.disable_parallel_tool_use!==void 0&&typeof data.disable_parallel_tool_use!="boole\
an"&&(vErrors=note(vErrors,instancePath+"/disable_parallel_tool_use","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"obj\
ect"}),errors++;return validate433.errors=vErrors,errors===0}function validate434(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||key0==="disable_parallel_tool_use"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="tool"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
tool"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.disable_parallel_tool_use!==
void 0&&typeof data.disable_parallel_tool_use!="boolean"&&(vErrors=note(vErrors,instancePath+"/disable_parallel_tool_use","type",{type:"boolean"}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate434.errors=vErrors,errors===0}function validate435(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="none"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"none"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate435.errors=vErrors,errors===0}function validate431(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="auto"?validate432(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate432.errors),errors=vErrors.length):tag0==="any"?validate433(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate433.errors),errors=vErrors.length):tag0==="tool"?validate434(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate434.errors),errors=vErrors.length):tag0==="none"?validate435(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate435.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate431.errors=vErrors,errors===0}var schema146={type:"object",required:["type","budget_tokens"],properties:{type:{const:"enabled"},budget_tokens:{type:"integer"},display:{type:["string","null"],
openEnum:["summarized","omitted","updates"]},block_binding:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ThinkingBlockBinding"}}]}},additionalProperties:!1},
obj53=["summarized","omitted","updates"],schema147={type:"object",properties:{prefix_mismatch_behavior:{type:["string","null"],openEnum:["error","drop_block"]}},
additionalProperties:!1},obj54=["error","drop_block"];function validate443(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0!=="prefix_mismatch_behavior"&&(vErrors=note(vErrors,instancePath,"addit\
ionalProperties",{additionalProperty:key0}),errors++);if(data.prefix_mismatch_behavior!==void 0){let data0=data.prefix_mismatch_behavior;typeof data0!="string"&&
data0!==null&&(vErrors=note(vErrors,instancePath+"/prefix_mismatch_behavior","type",{type:schema147.properties.prefix_mismatch_behavior.type}),errors++),typeof data0==
"string"&&(obj54.includes(data0)||(vErrors=note(vErrors,instancePath+"/prefix_mismatch_behavior","openEnum",{}),errors++))}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate443.errors=vErrors,errors===0}function validate442(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++),data.budget_tokens===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"budget_tokens"}),errors++);for(let key0 in data)key0===
"type"||key0==="budget_tokens"||key0==="display"||key0==="block_binding"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="enabled"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"enabled"}),errors++),data.budget_tokens!==void 0){
let data1=data.budget_tokens;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/budget_tokens","type",{type:"\
integer"}),errors++)}if(data.display!==void 0){let data2=data.display;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/display","type",
{type:schema146.properties.display.type}),errors++),typeof data2=="string"&&(obj53.includes(data2)||(vErrors=note(vErrors,instancePath+"/display","openEnum",{}),
errors++))}if(data.block_binding!==void 0){let data3=data.block_binding;!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,
instancePath+"/block_binding","type",{type:schema146.properties.block_binding.type}),errors++);let _errs10=errors,valid2=!0,_errs11=errors;if(!(data3&&typeof data3==
"object"&&!Array.isArray(data3))){let err8={};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs11===errors;if(errors=_errs10,vErrors!==
null&&(_errs10?vErrors.length=_errs10:vErrors=null),_valid0){let _errs13=errors;validate443(data3,{instancePath:instancePath+"/block_binding",parentData:data,parentDataProperty:"\
block_binding",rootData})||(vErrors=join(vErrors,validate443.errors),errors=vErrors.length);var _valid0=_errs13===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,
instancePath+"/block_binding","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate442.
errors=vErrors,errors===0}var schema148={type:"object",required:["type"],properties:{type:{const:"adaptive"},display:{type:["string","null"],openEnum:["summariz\
ed","omitted","updates"]},block_binding:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ThinkingBlockBinding"}}]}},additionalProperties:!1},
obj55=["summarized","omitted","updates"];function validate445(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)
key0==="type"||key0==="display"||key0==="block_binding"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="adaptive"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"adaptive"}),errors++),data.display!==void 0){let data1=data.
display;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/display","type",{type:schema148.properties.display.type}),errors++),typeof data1==
"string"&&(obj55.includes(data1)||(vErrors=note(vErrors,instancePath+"/display","openEnum",{}),errors++))}if(data.block_binding!==void 0){let data2=data.block_binding;
!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+"/block_binding","type",{type:schema148.properties.block_binding.
type}),errors++);let _errs8=errors,valid2=!0,_errs9=errors;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){let err6={};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}var _valid0=_errs9===errors;if(errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null),_valid0){let _errs11=errors;
validate443(data2,{instancePath:instancePath+"/block_binding",parentData:data,parentDataProperty:"block_binding",rootData})||(vErrors=join(vErrors,validate443.errors),
errors=vErrors.length);var _valid0=_errs11===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/block_binding","if",{failingKeyword:"then"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate445.errors=vErrors,errors===0}function validate447(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="between_tools"&&(vErrors=note(vErrors,instancePath+"/t\
ype","const",{allowedValue:"between_tools"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate447.errors=vErrors,
errors===0}function validate448(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="disabled"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"disabled"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate448.errors=vErrors,errors===
0}function validate441(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="en\
abled"?validate442(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate442.errors),errors=vErrors.length):tag0==="adaptiv\
e"?validate445(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate445.errors),errors=vErrors.length):tag0==="between_too\
ls"?validate447(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate447.errors),errors=vErrors.length):tag0==="disabled"?
validate448(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate448.errors),errors=vErrors.length):(vErrors=note(vErrors,
instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate441.errors=vErrors,errors===0}var schema151={type:"object",properties:{
effort:{type:["string","null"],openEnum:["low","medium","high","xhigh","max"]},format:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Jso\
nOutputFormat"}}]},task_budget:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/TaskBudget"}}]}},additionalProperties:!1},obj56=["low","me\
dium","high","xhigh","max"];var obj57=["json_schema"];function validate455(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.schema===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"schema"}),errors++);for(let key0 in data)key0==="type"||key0==="schema"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;typeof data0=="string"?obj57.includes(data0)||(vErrors=note(
vErrors,instancePath+"/type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/type","type",{type:"string"}),errors++)}if(data.schema!==void 0){let data1=data.
schema;data1&&typeof data1=="object"&&!Array.isArray(data1)||(vErrors=note(vErrors,instancePath+"/schema","type",{type:"object"}),errors++)}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate455.errors=vErrors,errors===0}var schema153={type:"object",required:["type","total"],properties:{type:{
type:"string",openEnum:["tokens"]},total:{type:"integer"},remaining:{type:["integer","null"]}},additionalProperties:!1},obj58=["tokens"];function validate457(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.total===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
total"}),errors++);for(let key0 in data)key0==="type"||key0==="total"||key0==="remaining"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0){let data0=data.type;typeof data0=="string"?obj58.includes(data0)||(vErrors=note(vErrors,instancePath+"/type","openEnum",{}),errors++):
(vErrors=note(vErrors,instancePath+"/type","type",{type:"string"}),errors++)}if(data.total!==void 0){let data1=data.total;typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/total","type",{type:"integer"}),errors++)}if(data.remaining!==void 0){let data2=data.remaining;!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+"/remaining","type",{type:schema153.properties.remaining.
type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate457.errors=vErrors,errors===0}function validate454(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
key0==="effort"||key0==="format"||key0==="task_budget"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.effort!==
void 0){let data0=data.effort;typeof data0!="string"&&data0!==null&&(vErrors=note(vErrors,instancePath+"/effort","type",{type:schema151.properties.effort.type}),
errors++),typeof data0=="string"&&(obj56.includes(data0)||(vErrors=note(vErrors,instancePath+"/effort","openEnum",{}),errors++))}if(data.format!==void 0){let data1=data.
format;!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&data1!==null&&(vErrors=note(vErrors,instancePath+"/format","type",{type:schema151.properties.format.
type}),errors++);let _errs7=errors,valid2=!0,_errs8=errors;if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))){let err4={};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}var _valid0=_errs8===errors;if(errors=_errs7,vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=null),_valid0){let _errs10=errors;
validate455(data1,{instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData})||(vErrors=join(vErrors,validate455.errors),errors=
vErrors.length);var _valid0=_errs10===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/format","if",{failingKeyword:"then"}),errors++)}if(data.
task_budget!==void 0){let data2=data.task_budget;!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+"/tas\
k_budget","type",{type:schema151.properties.task_budget.type}),errors++);let _errs14=errors,valid4=!0,_errs15=errors;if(!(data2&&typeof data2=="object"&&!Array.
isArray(data2))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid1=_errs15===errors;if(errors=_errs14,vErrors!==null&&(_errs14?vErrors.
length=_errs14:vErrors=null),_valid1){let _errs17=errors;validate457(data2,{instancePath:instancePath+"/task_budget",parentData:data,parentDataProperty:"task_bu\
dget",rootData})||(vErrors=join(vErrors,validate457.errors),errors=vErrors.length);var _valid1=_errs17===errors;valid4=_valid1}valid4||(vErrors=note(vErrors,instancePath+
"/task_budget","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate454.errors=vErrors,
errors===0}var schema154={type:"object",required:["type","name","url"],properties:{type:{type:"string",openEnum:["url"]},name:{type:"string"},url:{type:"string"},
authorization_token:{type:["string","null"]},tool_configuration:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/McpToolConfiguration"}}]}},
additionalProperties:!1},obj60=["url"],schema155={type:"object",properties:{allowed_tools:{type:["array","null"],items:{type:"string"}},enabled:{type:["boolean",
"null"]}},additionalProperties:!1};function validate462(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="allowed_tools"||key0==="enabled"||(vErrors=note(vErrors,instancePath,"additionalProper\
ties",{additionalProperty:key0}),errors++);if(data.allowed_tools!==void 0){let data0=data.allowed_tools;if(!Array.isArray(data0)&&data0!==null&&(vErrors=note(vErrors,
instancePath+"/allowed_tools","type",{type:schema155.properties.allowed_tools.type}),errors++),Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++)
typeof data0[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/allowed_tools/"+i0,"type",{type:"string"}),errors++)}}if(data.enabled!==void 0){let data2=data.
enabled;typeof data2!="boolean"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/enabled","type",{type:schema155.properties.enabled.type}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate462.errors=vErrors,errors===0}function validate461(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema154.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="name"||key0==="url"||key0==="authorization_t\
oken"||key0==="tool_configuration"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.
type;typeof data0=="string"?obj60.includes(data0)||(vErrors=note(vErrors,instancePath+"/type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/type",
"type",{type:"string"}),errors++)}if(data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),
data.url!==void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"string"}),errors++),data.authorization_token!==void 0){let data3=data.
authorization_token;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/authorization_token","type",{type:schema154.properties.authorization_token.
type}),errors++)}if(data.tool_configuration!==void 0){let data4=data.tool_configuration;!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=
note(vErrors,instancePath+"/tool_configuration","type",{type:schema154.properties.tool_configuration.type}),errors++);let _errs13=errors,valid2=!0,_errs14=errors;
if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err8={};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs14===errors;if(errors=
_errs13,vErrors!==null&&(_errs13?vErrors.length=_errs13:vErrors=null),_valid0){let _errs16=errors;validate462(data4,{instancePath:instancePath+"/tool_configurat\
ion",parentData:data,parentDataProperty:"tool_configuration",rootData})||(vErrors=join(vErrors,validate462.errors),errors=vErrors.length);var _valid0=_errs16===
errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/tool_configuration","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate461.errors=vErrors,errors===0}var schema158={type:"object",required:["type"],properties:{type:{const:"clear_tool_uses_20250919"},clear_at_least:{type:["object","null"],allOf:[{if:{type:"obje\
ct"},then:{$ref:"#/$defs/InputTokensThreshold"}}]},clear_tool_inputs:{type:["boolean","array","null"],allOf:[{if:{type:"array"},then:{type:"array",items:{type:"\
string"}}}]},exclude_tools:{type:["array","null"],items:{type:"string"}},keep:{$ref:"#/$defs/ToolUsesThreshold"},trigger:{$ref:"#/$defs/Threshold"}},additionalProperties:!1};function validate468(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.value===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"value"}),errors++);for(let key0 in data)key0==="type"||key0==="value"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="input_tokens"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"input_tokens"}),errors++),data.value!==
void 0){let data1=data.value;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/value","type",{type:"integ\
er"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate468.errors=vErrors,errors===0}function validate470(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.value===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"value"}),errors++);for(let key0 in data)key0==="type"||key0==="value"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="tool_uses"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_uses"}),errors++),data.value!==
void 0){let data1=data.value;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/value","type",{type:"integ\
er"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate470.errors=vErrors,errors===0}function validate472(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="in\
put_tokens"?validate468(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate468.errors),errors=vErrors.length):tag0==="to\
ol_uses"?validate470(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate470.errors),errors=vErrors.length):(vErrors=note(
vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"\
type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate472.errors=vErrors,errors===0}function validate467(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="clear_at_least"||key0==="clear_too\
l_inputs"||key0==="exclude_tools"||key0==="keep"||key0==="trigger"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="clear_tool_uses_20250919"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"clear_tool_uses_20250919"}),errors++),
data.clear_at_least!==void 0){let data1=data.clear_at_least;!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&data1!==null&&(vErrors=note(vErrors,instancePath+
"/clear_at_least","type",{type:schema158.properties.clear_at_least.type}),errors++);let _errs6=errors,valid2=!0,_errs7=errors;if(!(data1&&typeof data1=="object"&&
!Array.isArray(data1))){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs7===errors;if(errors=_errs6,vErrors!==null&&(_errs6?
vErrors.length=_errs6:vErrors=null),_valid0){let _errs9=errors;validate468(data1,{instancePath:instancePath+"/clear_at_least",parentData:data,parentDataProperty:"\
clear_at_least",rootData})||(vErrors=join(vErrors,validate468.errors),errors=vErrors.length);var _valid0=_errs9===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,
instancePath+"/clear_at_least","if",{failingKeyword:"then"}),errors++)}if(data.clear_tool_inputs!==void 0){let data2=data.clear_tool_inputs;typeof data2!="boole\
an"&&!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+"/clear_tool_inputs","type",{type:schema158.properties.clear_tool_inputs.type}),errors++);
let _errs13=errors,valid4=!0,_errs14=errors;if(!Array.isArray(data2)){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid1=_errs14===
errors;if(errors=_errs13,vErrors!==null&&(_errs13?vErrors.length=_errs13:vErrors=null),_valid1){let _errs16=errors;if(Array.isArray(data2)){let len0=data2.length;
for(let i0=0;i0<len0;i0++)typeof data2[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/clear_tool_inputs/"+i0,"type",{type:"string"}),errors++)}else vErrors=
note(vErrors,instancePath+"/clear_tool_inputs","type",{type:"array"}),errors++;var _valid1=_errs16===errors;valid4=_valid1}valid4||(vErrors=note(vErrors,instancePath+
"/clear_tool_inputs","if",{failingKeyword:"then"}),errors++)}if(data.exclude_tools!==void 0){let data4=data.exclude_tools;if(!Array.isArray(data4)&&data4!==null&&
(vErrors=note(vErrors,instancePath+"/exclude_tools","type",{type:schema158.properties.exclude_tools.type}),errors++),Array.isArray(data4)){let len1=data4.length;
for(let i1=0;i1<len1;i1++)typeof data4[i1]!="string"&&(vErrors=note(vErrors,instancePath+"/exclude_tools/"+i1,"type",{type:"string"}),errors++)}}data.keep!==void 0&&
(validate470(data.keep,{instancePath:instancePath+"/keep",parentData:data,parentDataProperty:"keep",rootData})||(vErrors=join(vErrors,validate470.errors),errors=
vErrors.length)),data.trigger!==void 0&&(validate472(data.trigger,{instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData})||
(vErrors=join(vErrors,validate472.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate467.errors=
vErrors,errors===0}var schema162={type:"object",required:["type"],properties:{type:{const:"clear_thinking_20251015"},keep:{type:["object","string"],allOf:[{if:{
type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/ThinkingTurns"},{$ref:"#/$defs/AllThinking"}]}},{
if:{type:"string"},then:{const:"all"}}]}},additionalProperties:!1};function validate477(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.value===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"value"}),errors++);for(let key0 in data)key0==="type"||key0==="value"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="thinking_turns"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"thinking_turns"}),errors++),data.
value!==void 0){let data1=data.value;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/value","type",{type:"\
integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate477.errors=vErrors,errors===0}function validate478(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="all"&&(vErrors=note(vErrors,instancePath+"/type","cons\
t",{allowedValue:"all"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate478.errors=vErrors,errors===0}function validate476(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="keep"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="clear_thinking_20251015"&&(vErrors=note(vErrors,instancePath+"/t\
ype","const",{allowedValue:"clear_thinking_20251015"}),errors++),data.keep!==void 0){let data1=data.keep;!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&
typeof data1!="string"&&(vErrors=note(vErrors,instancePath+"/keep","type",{type:schema162.properties.keep.type}),errors++);let _errs6=errors,valid2=!0,_errs7=errors;
if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs7===errors;if(errors=
_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null),_valid0){let _errs9=errors;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){data1.type===
void 0&&(vErrors=note(vErrors,instancePath+"/keep","required",{missingProperty:"type"}),errors++);let tag0=data1.type;typeof tag0=="string"?tag0==="thinking_tur\
ns"?validate477(data1,{instancePath:instancePath+"/keep",parentData:data,parentDataProperty:"keep",rootData})||(vErrors=join(vErrors,validate477.errors),errors=
vErrors.length):tag0==="all"?validate478(data1,{instancePath:instancePath+"/keep",parentData:data,parentDataProperty:"keep",rootData})||(vErrors=join(vErrors,validate478.
errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath+"/keep","discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,
instancePath+"/keep","discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath+"/keep","type",{type:"object"}),errors++;
var _valid0=_errs9===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/keep","if",{failingKeyword:"then"}),errors++);let _errs15=errors,valid6=!0,
_errs16=errors;if(typeof data1!="string"){let err10={};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid1=_errs16===errors;if(errors=_errs15,
vErrors!==null&&(_errs15?vErrors.length=_errs15:vErrors=null),_valid1){let _errs18=errors;data1!=="all"&&(vErrors=note(vErrors,instancePath+"/keep","const",{allowedValue:"\
all"}),errors++);var _valid1=_errs18===errors;valid6=_valid1}valid6||(vErrors=note(vErrors,instancePath+"/keep","if",{failingKeyword:"then"}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate476.errors=vErrors,errors===0}var schema165={type:"object",required:["type"],properties:{
type:{const:"compact_20260112"},instructions:{type:["string","null"]},pause_after_compaction:{type:"boolean"},trigger:{type:["object","null"],allOf:[{if:{type:"\
object"},then:{$ref:"#/$defs/InputTokensThreshold"}}]}},additionalProperties:!1};function validate481(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++);for(let key0 in data)key0==="type"||key0==="instructions"||key0==="pause_after_compaction"||key0==="trigger"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="compact_20260112"&&(vErrors=note(vErrors,instancePath+"/type","c\
onst",{allowedValue:"compact_20260112"}),errors++),data.instructions!==void 0){let data1=data.instructions;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,
instancePath+"/instructions","type",{type:schema165.properties.instructions.type}),errors++)}if(data.pause_after_compaction!==void 0&&typeof data.pause_after_compaction!=
"boolean"&&(vErrors=note(vErrors,instancePath+"/pause_after_compaction","type",{type:"boolean"}),errors++),data.trigger!==void 0){let data3=data.trigger;!(data3&&
typeof data3=="object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/trigger","type",{type:schema165.properties.trigger.type}),errors++);
let _errs10=errors,valid2=!0,_errs11=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err6={};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}var _valid0=_errs11===errors;if(errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null),_valid0){let _errs13=errors;validate468(data3,
{instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData})||(vErrors=join(vErrors,validate468.errors),errors=vErrors.length);
var _valid0=_errs13===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/trigger","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate481.errors=vErrors,errors===0}function validate466(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="clear_tool_uses_20250919"?validate467(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate467.errors),errors=vErrors.length):tag0==="clear_thinking_20251015"?validate476(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate476.errors),errors=vErrors.length):tag0==="compact_20260112"?validate481(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate481.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate466.errors=vErrors,errors===0}function validate465(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0!=="edits"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.edits!==void 0){let data0=data.edits;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++)validate466(data0[i0],{instancePath:instancePath+
"/edits/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate466.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/edits","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate465.errors=vErrors,errors===0}var schema166={
type:"object",required:["type"],properties:{type:{type:"string",openEnum:["summarize"]},instructions:{type:["string","null"]}},additionalProperties:!1},obj61=["\
summarize"];function validate488(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||
key0==="instructions"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;
typeof data0=="string"?obj61.includes(data0)||(vErrors=note(vErrors,instancePath+"/type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/type","ty\
pe",{type:"string"}),errors++)}if(data.instructions!==void 0){let data1=data.instructions;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+
"/instructions","type",{type:schema166.properties.instructions.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate488.
errors=vErrors,errors===0}var obj62=["billing_policy"],obj63=["self","user_profile"];function validate490(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);
for(let key0 in data)key0==="type"||key0==="bill_to"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0){let data0=data.type;typeof data0=="string"?obj62.includes(data0)||(vErrors=note(vErrors,instancePath+"/type","openEnum",{}),errors++):(vErrors=note(vErrors,
instancePath+"/type","type",{type:"string"}),errors++)}if(data.bill_to!==void 0){let data1=data.bill_to;typeof data1=="string"?obj63.includes(data1)||(vErrors=note(
vErrors,instancePath+"/bill_to","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/bill_to","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate490.errors=vErrors,errors===0}var obj59=["standard","fast"];function validate22(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.model===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"model"}),errors++),data.messages===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"mes\
sages"}),errors++);for(let key0 in data)func2.call(schema7.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.model!==void 0&&typeof data.model!="string"&&(vErrors=note(vErrors,instancePath+"/model","type",{type:"string"}),errors++),data.messages!==void 0){
let data1=data.messages;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate23(data1[i0],{instancePath:instancePath+"/messages/"+i0,
parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate23.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/mess\
ages","type",{type:"array"}),errors++}if(data.system!==void 0){let data3=data.system;typeof data3!="string"&&!Array.isArray(data3)&&(vErrors=note(vErrors,instancePath+
"/system","type",{type:schema7.properties.system.type}),errors++);let _errs10=errors,valid4=!0,_errs11=errors;if(!Array.isArray(data3)){let err6={};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs11===errors;if(errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null),_valid0){
let _errs13=errors;if(Array.isArray(data3)){let len1=data3.length;for(let i1=0;i1<len1;i1++)validate26(data3[i1],{instancePath:instancePath+"/system/"+i1,parentData:data3,
parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate26.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/system","type",{type:"\
array"}),errors++;var _valid0=_errs13===errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+"/system","if",{failingKeyword:"then"}),errors++)}if(data.
tools!==void 0){let data5=data.tools;if(Array.isArray(data5)){let len2=data5.length;for(let i2=0;i2<len2;i2++)validate205(data5[i2],{instancePath:instancePath+"\
/tools/"+i2,parentData:data5,parentDataProperty:i2,rootData})||(vErrors=join(vErrors,validate205.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/tools","type",{type:"array"}),errors++}if(data.tool_choice!==void 0&&(validate431(data.tool_choice,{instancePath:instancePath+"/tool_choice",parentData:data,parentDataProperty:"\
tool_choice",rootData})||(vErrors=join(vErrors,validate431.errors),errors=vErrors.length)),data.thinking!==void 0&&(validate441(data.thinking,{instancePath:instancePath+
"/thinking",parentData:data,parentDataProperty:"thinking",rootData})||(vErrors=join(vErrors,validate441.errors),errors=vErrors.length)),data.output_config!==void 0&&
(validate454(data.output_config,{instancePath:instancePath+"/output_config",parentData:data,parentDataProperty:"output_config",rootData})||(vErrors=join(vErrors,
validate454.errors),errors=vErrors.length)),data.speed!==void 0){let data10=data.speed;typeof data10!="string"&&data10!==null&&(vErrors=note(vErrors,instancePath+
"/speed","type",{type:schema7.properties.speed.type}),errors++),typeof data10=="string"&&(obj59.includes(data10)||(vErrors=note(vErrors,instancePath+"/speed","o\
penEnum",{}),errors++))}if(data.cache_control!==void 0){let data11=data.cache_control;!(data11&&typeof data11=="object"&&!Array.isArray(data11))&&data11!==null&&
(vErrors=note(vErrors,instancePath+"/cache_control","type",{type:schema7.properties.cache_control.type}),errors++);let _errs27=errors,valid10=!0,_errs28=errors;
if(!(data11&&typeof data11=="object"&&!Array.isArray(data11))){let err13={};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var _valid1=_errs28===errors;
if(errors=_errs27,vErrors!==null&&(_errs27?vErrors.length=_errs27:vErrors=null),_valid1){let _errs30=errors;validate39(data11,{instancePath:instancePath+"/cache\
_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid1=_errs30===errors;
valid10=_valid1}valid10||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}if(data.mcp_servers!==void 0){let data12=data.
mcp_servers;if(Array.isArray(data12)){let len3=data12.length;for(let i3=0;i3<len3;i3++)validate461(data12[i3],{instancePath:instancePath+"/mcp_servers/"+i3,parentData:data12,
parentDataProperty:i3,rootData})||(vErrors=join(vErrors,validate461.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/mcp_servers","type",
{type:"array"}),errors++}if(data.context_management!==void 0){let data14=data.context_management;!(data14&&typeof data14=="object"&&!Array.isArray(data14))&&data14!==
null&&(vErrors=note(vErrors,instancePath+"/context_management","type",{type:schema7.properties.context_management.type}),errors++);let _errs37=errors,valid14=!0,
_errs38=errors;if(!(data14&&typeof data14=="object"&&!Array.isArray(data14))){let err17={};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}var _valid2=_errs38===
errors;if(errors=_errs37,vErrors!==null&&(_errs37?vErrors.length=_errs37:vErrors=null),_valid2){let _errs40=errors;validate465(data14,{instancePath:instancePath+
"/context_management",parentData:data,parentDataProperty:"context_management",rootData})||(vErrors=join(vErrors,validate465.errors),errors=vErrors.length);var _valid2=_errs40===
errors;valid14=_valid2}valid14||(vErrors=note(vErrors,instancePath+"/context_management","if",{failingKeyword:"then"}),errors++)}if(data.compaction!==void 0){let data15=data.
compaction;!(data15&&typeof data15=="object"&&!Array.isArray(data15))&&data15!==null&&(vErrors=note(vErrors,instancePath+"/compaction","type",{type:schema7.properties.
compaction.type}),errors++);let _errs44=errors,valid16=!0,_errs45=errors;if(!(data15&&typeof data15=="object"&&!Array.isArray(data15))){let err20={};vErrors===null?
vErrors=[err20]:vErrors.push(err20),errors++}var _valid3=_errs45===errors;if(errors=_errs44,vErrors!==null&&(_errs44?vErrors.length=_errs44:vErrors=null),_valid3){
let _errs47=errors;validate488(data15,{instancePath:instancePath+"/compaction",parentData:data,parentDataProperty:"compaction",rootData})||(vErrors=join(vErrors,
validate488.errors),errors=vErrors.length);var _valid3=_errs47===errors;valid16=_valid3}valid16||(vErrors=note(vErrors,instancePath+"/compaction","if",{failingKeyword:"\
then"}),errors++)}if(data.billing_policy!==void 0){let data16=data.billing_policy;!(data16&&typeof data16=="object"&&!Array.isArray(data16))&&data16!==null&&(vErrors=
note(vErrors,instancePath+"/billing_policy","type",{type:schema7.properties.billing_policy.type}),errors++);let _errs51=errors,valid18=!0,_errs52=errors;if(!(data16&&
typeof data16=="object"&&!Array.isArray(data16))){let err23={};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}var _valid4=_errs52===errors;if(errors=
_errs51,vErrors!==null&&(_errs51?vErrors.length=_errs51:vErrors=null),_valid4){let _errs54=errors;validate490(data16,{instancePath:instancePath+"/billing_policy",
parentData:data,parentDataProperty:"billing_policy",rootData})||(vErrors=join(vErrors,validate490.errors),errors=vErrors.length);var _valid4=_errs54===errors;valid18=
_valid4}valid18||(vErrors=note(vErrors,instancePath+"/billing_policy","if",{failingKeyword:"then"}),errors++)}if(data.output_format!==void 0){let data17=data.output_format;
!(data17&&typeof data17=="object"&&!Array.isArray(data17))&&data17!==null&&(vErrors=note(vErrors,instancePath+"/output_format","type",{type:schema7.properties.output_format.
type}),errors++);let _errs58=errors,valid20=!0,_errs59=errors;if(!(data17&&typeof data17=="object"&&!Array.isArray(data17))){let err26={};vErrors===null?vErrors=
[err26]:vErrors.push(err26),errors++}var _valid5=_errs59===errors;if(errors=_errs58,vErrors!==null&&(_errs58?vErrors.length=_errs58:vErrors=null),_valid5){let _errs61=errors;
validate455(data17,{instancePath:instancePath+"/output_format",parentData:data,parentDataProperty:"output_format",rootData})||(vErrors=join(vErrors,validate455.
errors),errors=vErrors.length);var _valid5=_errs61===errors;valid20=_valid5}valid20||(vErrors=note(vErrors,instancePath+"/output_format","if",{failingKeyword:"t\
hen"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate22.errors=vErrors,errors===0}var countTokensResponse=validate493,
schema168={type:"object",required:["input_tokens"],properties:{input_tokens:{type:"integer"},context_management:{type:["object","null"],allOf:[{if:{type:"object"},
then:{$ref:"#/$defs/CountedContextManagement"}}]}},additionalProperties:!1};function validate494(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.original_input_tokens===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"original_input_tokens"}),errors++);for(let key0 in data)
key0!=="original_input_tokens"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.original_input_tokens!==void 0){
let data0=data.original_input_tokens;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=note(vErrors,instancePath+"/original_input_tok\
ens","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate494.errors=vErrors,errors===0}function validate493(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.input_tokens===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"input_tokens"}),errors++);for(let key0 in data)key0==="input_tokens"||key0==="context_ma\
nagement"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.input_tokens!==void 0){let data0=data.input_tokens;
typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=note(vErrors,instancePath+"/input_tokens","type",{type:"integer"}),errors++)}if(data.
context_management!==void 0){let data1=data.context_management;!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&data1!==null&&(vErrors=note(vErrors,instancePath+
"/context_management","type",{type:schema168.properties.context_management.type}),errors++);let _errs7=errors,valid2=!0,_errs8=errors;if(!(data1&&typeof data1==
"object"&&!Array.isArray(data1))){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs8===errors;if(errors=_errs7,vErrors!==null&&
(_errs7?vErrors.length=_errs7:vErrors=null),_valid0){let _errs10=errors;validate494(data1,{instancePath:instancePath+"/context_management",parentData:data,parentDataProperty:"\
context_management",rootData})||(vErrors=join(vErrors,validate494.errors),errors=vErrors.length);var _valid0=_errs10===errors;valid2=_valid0}valid2||(vErrors=note(
vErrors,instancePath+"/context_management","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate493.
errors=vErrors,errors===0}var error=validate496,schema170={type:"object",required:["type","error"],properties:{type:{const:"error"},error:{$ref:"#/$defs/ErrorBo\
dy"},request_id:{type:["string","null"]}},additionalProperties:!1},schema171={type:"object",required:["type","message"],properties:{type:{type:"string",openEnum:[
"invalid_request_error","authentication_error","billing_error","permission_error","not_found_error","request_too_large","rate_limit_error","timeout_error","api_\
error","overloaded_error","conflict_error","memory_precondition_failed_error","memory_path_conflict_error"]},message:{type:"string"},details:{type:["object","nu\
ll"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ErrorDetails"}}]}},additionalProperties:!1},obj64=["invalid_request_error","authentication_error","billing_e\
rror","permission_error","not_found_error","request_too_large","rate_limit_error","timeout_error","api_error","overloaded_error","conflict_error","memory_precon\
dition_failed_error","memory_path_conflict_error"],schema172={type:"object",properties:{error_code:{type:"string"},unsupported:{type:["array","null"],items:{type:"\
string",openEnum:["cache_control","context_management","fallbacks","hipaa","inference_hooks","thinking"]}},appeal_url:{type:["string","null"]}},additionalProperties:!0},
obj65=["cache_control","context_management","fallbacks","hipaa","inference_hooks","thinking"];function validate498(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.error_code!==void 0&&typeof data.error_code!="string"&&
(vErrors=note(vErrors,instancePath+"/error_code","type",{type:"string"}),errors++),data.unsupported!==void 0){let data1=data.unsupported;if(!Array.isArray(data1)&&
data1!==null&&(vErrors=note(vErrors,instancePath+"/unsupported","type",{type:schema172.properties.unsupported.type}),errors++),Array.isArray(data1)){let len0=data1.
length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];typeof data2=="string"?obj65.includes(data2)||(vErrors=note(vErrors,instancePath+"/unsupported/"+i0,"openE\
num",{}),errors++):(vErrors=note(vErrors,instancePath+"/unsupported/"+i0,"type",{type:"string"}),errors++)}}}if(data.appeal_url!==void 0){let data3=data.appeal_url;
typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/appeal_url","type",{type:schema172.properties.appeal_url.type}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate498.errors=vErrors,errors===0}function validate497(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++),data.message===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"message"}),errors++);for(let key0 in data)
key0==="type"||key0==="message"||key0==="details"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==
void 0){let data0=data.type;typeof data0=="string"?obj64.includes(data0)||(vErrors=note(vErrors,instancePath+"/type","openEnum",{}),errors++):(vErrors=note(vErrors,
instancePath+"/type","type",{type:"string"}),errors++)}if(data.message!==void 0&&typeof data.message!="string"&&(vErrors=note(vErrors,instancePath+"/message","t\
ype",{type:"string"}),errors++),data.details!==void 0){let data2=data.details;!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=note(
vErrors,instancePath+"/details","type",{type:schema171.properties.details.type}),errors++);let _errs9=errors,valid2=!0,_errs10=errors;if(!(data2&&typeof data2==
"object"&&!Array.isArray(data2))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs10===errors;if(errors=_errs9,vErrors!==
null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid0){let _errs12=errors;validate498(data2,{instancePath:instancePath+"/details",parentData:data,parentDataProperty:"\
details",rootData})||(vErrors=join(vErrors,validate498.errors),errors=vErrors.length);var _valid0=_errs12===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,
instancePath+"/details","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate497.errors=
vErrors,errors===0}function validate496(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="\
object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.error===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"error"}),errors++);for(let key0 in data)key0==="type"||key0==="error"||key0==="request_id"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="error"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"error"}),errors++),data.error!==void 0&&(validate497(data.error,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"\
error",rootData})||(vErrors=join(vErrors,validate497.errors),errors=vErrors.length)),data.request_id!==void 0){let data2=data.request_id;typeof data2!="string"&&
data2!==null&&(vErrors=note(vErrors,instancePath+"/request_id","type",{type:schema170.properties.request_id.type}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate496.errors=vErrors,errors===0}var model=validate501,schema173={type:"object",required:["type","id","display_name",
"created_at"],properties:{type:{const:"model"},id:{type:"string"},display_name:{type:"string"},created_at:{type:"string"},lifecycle:{type:"string",openEnum:["ac\
tive","deprecated","retired"]},deprecated_at:{type:["string","null"]},retires_at:{type:["string","null"]},line:{type:["string","null"],openEnum:["haiku","sonnet",
"opus","fable","mythos"]},max_input_tokens:{type:["integer","null"]},max_tokens:{type:["integer","null"]},capabilities:{type:["object","null"],allOf:[{if:{type:"\
object"},then:{$ref:"#/$defs/Capabilities"}}]},allowed_fallback_models:{type:["array","null"],items:{type:"string"}}},additionalProperties:!1},obj66=["active","\
deprecated","retired"],obj67=["haiku","sonnet","opus","fable","mythos"],schema174={type:"object",properties:{batch:{$ref:"#/$defs/Support"},citations:{$ref:"#/$\
defs/Support"},code_execution:{$ref:"#/$defs/Support"},image_input:{$ref:"#/$defs/Support"},pdf_input:{$ref:"#/$defs/Support"},structured_outputs:{$ref:"#/$defs\
/Support"},context_management:{$ref:"#/$defs/ContextManagementSupport"},effort:{$ref:"#/$defs/EffortSupport"},server_tools:{$ref:"#/$defs/ServerToolsSupport"},thinking:{
$ref:"#/$defs/ThinkingSupport"},compaction:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CompactionSupport"}}]}},additionalProperties:!1};function validate503(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.supported===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"supported"}),errors++);for(let key0 in data)key0!=="supported"&&
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.supported!==void 0&&typeof data.supported!="boolean"&&(vErrors=
note(vErrors,instancePath+"/supported","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate503.
errors=vErrors,errors===0}var schema176={type:"object",required:["supported"],properties:{supported:{type:"boolean"},clear_thinking_20251015:{type:["object","nu\
ll"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Support"}}]},clear_tool_uses_20250919:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs\
/Support"}}]},compact_20260112:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Support"}}]}},additionalProperties:!1};function validate510(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.supported===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"supported"}),errors++);for(let key0 in data)key0==="supported"||key0==="clear_thinking_2\
0251015"||key0==="clear_tool_uses_20250919"||key0==="compact_20260112"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.supported!==void 0&&typeof data.supported!="boolean"&&(vErrors=note(vErrors,instancePath+"/supported","type",{type:"boolean"}),errors++),data.clear_thinking_20251015!==
void 0){let data1=data.clear_thinking_20251015;!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&data1!==null&&(vErrors=note(vErrors,instancePath+"/clear\
_thinking_20251015","type",{type:schema176.properties.clear_thinking_20251015.type}),errors++);let _errs7=errors,valid2=!0,_errs8=errors;if(!(data1&&typeof data1==
"object"&&!Array.isArray(data1))){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs8===errors;if(errors=_errs7,vErrors!==null&&
(_errs7?vErrors.length=_errs7:vErrors=null),_valid0){let _errs10=errors;validate503(data1,{instancePath:instancePath+"/clear_thinking_20251015",parentData:data,
parentDataProperty:"clear_thinking_20251015",rootData})||(vErrors=join(vErrors,validate503.errors),errors=vErrors.length);var _valid0=_errs10===errors;valid2=_valid0}
valid2||(vErrors=note(vErrors,instancePath+"/clear_thinking_20251015","if",{failingKeyword:"then"}),errors++)}if(data.clear_tool_uses_20250919!==void 0){let data2=data.
clear_tool_uses_20250919;!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+"/clear_tool_uses_20250919","\
type",{type:schema176.properties.clear_tool_uses_20250919.type}),errors++);let _errs14=errors,valid4=!0,_errs15=errors;if(!(data2&&typeof data2=="object"&&!Array.
isArray(data2))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid1=_errs15===errors;if(errors=_errs14,vErrors!==null&&(_errs14?vErrors.
length=_errs14:vErrors=null),_valid1){let _errs17=errors;validate503(data2,{instancePath:instancePath+"/clear_tool_uses_20250919",parentData:data,parentDataProperty:"\
clear_tool_uses_20250919",rootData})||(vErrors=join(vErrors,validate503.errors),errors=vErrors.length);var _valid1=_errs17===errors;valid4=_valid1}valid4||(vErrors=
note(vErrors,instancePath+"/clear_tool_uses_20250919","if",{failingKeyword:"then"}),errors++)}if(data.compact_20260112!==void 0){let data3=data.compact_20260112;
!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/compact_20260112","type",{type:schema176.properties.
compact_20260112.type}),errors++);let _errs21=errors,valid6=!0,_errs22=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err10={};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid2=_errs22===errors;if(errors=_errs21,vErrors!==null&&(_errs21?vErrors.length=_errs21:vErrors=null),_valid2){
let _errs24=errors;validate503(data3,{instancePath:instancePath+"/compact_20260112",parentData:data,parentDataProperty:"compact_20260112",rootData})||(vErrors=join(
vErrors,validate503.errors),errors=vErrors.length);var _valid2=_errs24===errors;valid6=_valid2}valid6||(vErrors=note(vErrors,instancePath+"/compact_20260112","i\
f",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate510.errors=vErrors,errors===0}var schema177={
type:"object",required:["supported"],properties:{supported:{type:"boolean"},low:{$ref:"#/$defs/Support"},medium:{$ref:"#/$defs/Support"},high:{$ref:"#/$defs/Sup\
port"},max:{$ref:"#/$defs/Support"},xhigh:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Support"}}]}},additionalProperties:!1};function validate515(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.supported===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"supported"}),errors++);for(let key0 in data)key0==="supported"||key0==="low"||key0==="me\
dium"||key0==="high"||key0==="max"||key0==="xhigh"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.supported!==
void 0&&typeof data.supported!="boolean"&&(vErrors=note(vErrors,instancePath+"/supported","type",{type:"boolean"}),errors++),data.low!==void 0&&(validate503(data.
low,{instancePath:instancePath+"/low",parentData:data,parentDataProperty:"low",rootData})||(vErrors=join(vErrors,validate503.errors),errors=vErrors.length)),data.
medium!==void 0&&(validate503(data.medium,{instancePath:instancePath+"/medium",parentData:data,parentDataProperty:"medium",rootData})||(vErrors=join(vErrors,validate503.
errors),errors=vErrors.length)),data.high!==void 0&&(validate503(data.high,{instancePath:instancePath+"/high",parentData:data,parentDataProperty:"high",rootData})||
(vErrors=join(vErrors,validate503.errors),errors=vErrors.length)),data.max!==void 0&&(validate503(data.max,{instancePath:instancePath+"/max",parentData:data,parentDataProperty:"\
max",rootData})||(vErrors=join(vErrors,validate503.errors),errors=vErrors.length)),data.xhigh!==void 0){let data5=data.xhigh;!(data5&&typeof data5=="object"&&!Array.
isArray(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+"/xhigh","type",{type:schema177.properties.xhigh.type}),errors++);let _errs11=errors,valid2=!0,
_errs12=errors;if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs12===
errors;if(errors=_errs11,vErrors!==null&&(_errs11?vErrors.length=_errs11:vErrors=null),_valid0){let _errs14=errors;validate503(data5,{instancePath:instancePath+
"/xhigh",parentData:data,parentDataProperty:"xhigh",rootData})||(vErrors=join(vErrors,validate503.errors),errors=vErrors.length);var _valid0=_errs14===errors;valid2=
_valid0}valid2||(vErrors=note(vErrors,instancePath+"/xhigh","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate515.errors=vErrors,errors===0}function validate522(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.supported===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"supported"}),errors++);for(let key0 in data)key0==="supported"||
key0==="code_execution"||key0==="web_search"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.supported!==void 0&&
typeof data.supported!="boolean"&&(vErrors=note(vErrors,instancePath+"/supported","type",{type:"boolean"}),errors++),data.code_execution!==void 0&&(validate503(
data.code_execution,{instancePath:instancePath+"/code_execution",parentData:data,parentDataProperty:"code_execution",rootData})||(vErrors=join(vErrors,validate503.
errors),errors=vErrors.length)),data.web_search!==void 0&&(validate503(data.web_search,{instancePath:instancePath+"/web_search",parentData:data,parentDataProperty:"\
web_search",rootData})||(vErrors=join(vErrors,validate503.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate522.errors=vErrors,errors===0}function validate527(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)key0==="adaptive"||key0==="between_tools"||key0==="disabled"||key0==="enabled"||(vErrors=note(vErrors,instancePath,"additionalProper\
ties",{additionalProperty:key0}),errors++);data.adaptive!==void 0&&(validate503(data.adaptive,{instancePath:instancePath+"/adaptive",parentData:data,parentDataProperty:"\
adaptive",rootData})||(vErrors=join(vErrors,validate503.errors),errors=vErrors.length)),data.between_tools!==void 0&&(validate503(data.between_tools,{instancePath:instancePath+
"/between_tools",parentData:data,parentDataProperty:"between_tools",rootData})||(vErrors=join(vErrors,validate503.errors),errors=vErrors.length)),data.disabled!==
void 0&&(validate503(data.disabled,{instancePath:instancePath+"/disabled",parentData:data,parentDataProperty:"disabled",rootData})||(vErrors=join(vErrors,validate503.
errors),errors=vErrors.length)),data.enabled!==void 0&&(validate503(data.enabled,{instancePath:instancePath+"/enabled",parentData:data,parentDataProperty:"enabl\
ed",rootData})||(vErrors=join(vErrors,validate503.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate527.
errors=vErrors,errors===0}function validate526(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.supported===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"supported"}),errors++);for(let key0 in data)
key0==="supported"||key0==="types"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.supported!==void 0&&typeof data.
supported!="boolean"&&(vErrors=note(vErrors,instancePath+"/supported","type",{type:"boolean"}),errors++),data.types!==void 0&&(validate527(data.types,{instancePath:instancePath+
"/types",parentData:data,parentDataProperty:"types",rootData})||(vErrors=join(vErrors,validate527.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate526.errors=vErrors,errors===0}function validate534(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.supported===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"supported"}),errors++);for(let key0 in data)key0==="supported"||
key0==="summarize"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.supported!==void 0&&typeof data.supported!=
"boolean"&&(vErrors=note(vErrors,instancePath+"/supported","type",{type:"boolean"}),errors++),data.summarize!==void 0&&(validate503(data.summarize,{instancePath:instancePath+
"/summarize",parentData:data,parentDataProperty:"summarize",rootData})||(vErrors=join(vErrors,validate503.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate534.errors=vErrors,errors===0}function validate502(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)func2.call(schema174.properties,key0)||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.batch!==void 0&&(validate503(data.batch,{instancePath:instancePath+
"/batch",parentData:data,parentDataProperty:"batch",rootData})||(vErrors=join(vErrors,validate503.errors),errors=vErrors.length)),data.citations!==void 0&&(validate503(
data.citations,{instancePath:instancePath+"/citations",parentData:data,parentDataProperty:"citations",rootData})||(vErrors=join(vErrors,validate503.errors),errors=
vErrors.length)),data.code_execution!==void 0&&(validate503(data.code_execution,{instancePath:instancePath+"/code_execution",parentData:data,parentDataProperty:"\
code_execution",rootData})||(vErrors=join(vErrors,validate503.errors),errors=vErrors.length)),data.image_input!==void 0&&(validate503(data.image_input,{instancePath:instancePath+
"/image_input",parentData:data,parentDataProperty:"image_input",rootData})||(vErrors=join(vErrors,validate503.errors),errors=vErrors.length)),data.pdf_input!==void 0&&
(validate503(data.pdf_input,{instancePath:instancePath+"/pdf_input",parentData:data,parentDataProperty:"pdf_input",rootData})||(vErrors=join(vErrors,validate503.
errors),errors=vErrors.length)),data.structured_outputs!==void 0&&(validate503(data.structured_outputs,{instancePath:instancePath+"/structured_outputs",parentData:data,
parentDataProperty:"structured_outputs",rootData})||(vErrors=join(vErrors,validate503.errors),errors=vErrors.length)),data.context_management!==void 0&&(validate510(
data.context_management,{instancePath:instancePath+"/context_management",parentData:data,parentDataProperty:"context_management",rootData})||(vErrors=join(vErrors,
validate510.errors),errors=vErrors.length)),data.effort!==void 0&&(validate515(data.effort,{instancePath:instancePath+"/effort",parentData:data,parentDataProperty:"\
effort",rootData})||(vErrors=join(vErrors,validate515.errors),errors=vErrors.length)),data.server_tools!==void 0&&(validate522(data.server_tools,{instancePath:instancePath+
"/server_tools",parentData:data,parentDataProperty:"server_tools",rootData})||(vErrors=join(vErrors,validate522.errors),errors=vErrors.length)),data.thinking!==
void 0&&(validate526(data.thinking,{instancePath:instancePath+"/thinking",parentData:data,parentDataProperty:"thinking",rootData})||(vErrors=join(vErrors,validate526.
errors),errors=vErrors.length)),data.compaction!==void 0){let data10=data.compaction;!(data10&&typeof data10=="object"&&!Array.isArray(data10))&&data10!==null&&
(vErrors=note(vErrors,instancePath+"/compaction","type",{type:schema174.properties.compaction.type}),errors++);let _errs15=errors,valid2=!0,_errs16=errors;if(!(data10&&
typeof data10=="object"&&!Array.isArray(data10))){let err2={};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs16===errors;if(errors=_errs15,
vErrors!==null&&(_errs15?vErrors.length=_errs15:vErrors=null),_valid0){let _errs18=errors;validate534(data10,{instancePath:instancePath+"/compaction",parentData:data,
parentDataProperty:"compaction",rootData})||(vErrors=join(vErrors,validate534.errors),errors=vErrors.length);var _valid0=_errs18===errors;valid2=_valid0}valid2||
(vErrors=note(vErrors,instancePath+"/compaction","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate502.errors=vErrors,errors===0}function validate501(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema173.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)func2.call(schema173.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="model"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"model"}),errors++),data.id!==void 0&&typeof data.id!=
"string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.display_name!==void 0&&typeof data.display_name!="string"&&(vErrors=note(
vErrors,instancePath+"/display_name","type",{type:"string"}),errors++),data.created_at!==void 0&&typeof data.created_at!="string"&&(vErrors=note(vErrors,instancePath+
"/created_at","type",{type:"string"}),errors++),data.lifecycle!==void 0){let data4=data.lifecycle;typeof data4=="string"?obj66.includes(data4)||(vErrors=note(vErrors,
instancePath+"/lifecycle","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/lifecycle","type",{type:"string"}),errors++)}if(data.deprecated_at!==void 0){
let data5=data.deprecated_at;typeof data5!="string"&&data5!==null&&(vErrors=note(vErrors,instancePath+"/deprecated_at","type",{type:schema173.properties.deprecated_at.
type}),errors++)}if(data.retires_at!==void 0){let data6=data.retires_at;typeof data6!="string"&&data6!==null&&(vErrors=note(vErrors,instancePath+"/retires_at","\
type",{type:schema173.properties.retires_at.type}),errors++)}if(data.line!==void 0){let data7=data.line;typeof data7!="string"&&data7!==null&&(vErrors=note(vErrors,
instancePath+"/line","type",{type:schema173.properties.line.type}),errors++),typeof data7=="string"&&(obj67.includes(data7)||(vErrors=note(vErrors,instancePath+
"/line","openEnum",{}),errors++))}if(data.max_input_tokens!==void 0){let data8=data.max_input_tokens;!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(
data8))&&data8!==null&&(vErrors=note(vErrors,instancePath+"/max_input_tokens","type",{type:schema173.properties.max_input_tokens.type}),errors++)}if(data.max_tokens!==
void 0){let data9=data.max_tokens;!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))&&data9!==null&&(vErrors=note(vErrors,instancePath+"/max_\
tokens","type",{type:schema173.properties.max_tokens.type}),errors++)}if(data.capabilities!==void 0){let data10=data.capabilities;!(data10&&typeof data10=="obje\
ct"&&!Array.isArray(data10))&&data10!==null&&(vErrors=note(vErrors,instancePath+"/capabilities","type",{type:schema173.properties.capabilities.type}),errors++);
let _errs24=errors,valid2=!0,_errs25=errors;if(!(data10&&typeof data10=="object"&&!Array.isArray(data10))){let err15={};vErrors===null?vErrors=[err15]:vErrors.push(
err15),errors++}var _valid0=_errs25===errors;if(errors=_errs24,vErrors!==null&&(_errs24?vErrors.length=_errs24:vErrors=null),_valid0){let _errs27=errors;validate502(
data10,{instancePath:instancePath+"/capabilities",parentData:data,parentDataProperty:"capabilities",rootData})||(vErrors=join(vErrors,validate502.errors),errors=
vErrors.length);var _valid0=_errs27===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/capabilities","if",{failingKeyword:"then"}),errors++)}if(data.
allowed_fallback_models!==void 0){let data11=data.allowed_fallback_models;if(!Array.isArray(data11)&&data11!==null&&(vErrors=note(vErrors,instancePath+"/allowed\
_fallback_models","type",{type:schema173.properties.allowed_fallback_models.type}),errors++),Array.isArray(data11)){let len0=data11.length;for(let i0=0;i0<len0;i0++)
typeof data11[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/allowed_fallback_models/"+i0,"type",{type:"string"}),errors++)}}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate501.errors=vErrors,errors===0}var models=validate538,schema182={type:"object",required:["data","has_more","first\
_id","last_id"],properties:{data:{type:"array",items:{$ref:"#/$defs/Model"}},has_more:{type:"boolean"},first_id:{type:["string","null"]},last_id:{type:["string",
"null"]}},additionalProperties:!1};function validate538(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema182.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="data"||key0==="has_more"||key0==="first_id"||key0==="last_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);if(data.data!==void 0){let data0=data.data;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++)validate501(
data0[i0],{instancePath:instancePath+"/data/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate501.errors),errors=vErrors.length)}else
vErrors=note(vErrors,instancePath+"/data","type",{type:"array"}),errors++}if(data.has_more!==void 0&&typeof data.has_more!="boolean"&&(vErrors=note(vErrors,instancePath+
"/has_more","type",{type:"boolean"}),errors++),data.first_id!==void 0){let data3=data.first_id;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+
"/first_id","type",{type:schema182.properties.first_id.type}),errors++)}if(data.last_id!==void 0){let data4=data.last_id;typeof data4!="string"&&data4!==null&&(vErrors=
note(vErrors,instancePath+"/last_id","type",{type:schema182.properties.last_id.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate538.errors=vErrors,errors===0}var request=validate540,schema183={type:"object",required:["model","max_tokens","messages"],properties:{model:{
type:"string"},max_tokens:{type:"integer"},messages:{type:"array",items:{$ref:"#/$defs/MessageParam"}},system:{type:["string","array"],allOf:[{if:{type:"array"},
then:{type:"array",items:{$ref:"#/$defs/Text"}}}]},tools:{type:"array",items:{$ref:"#/$defs/Tool"}},tool_choice:{$ref:"#/$defs/ToolChoice"},thinking:{$ref:"#/$d\
efs/OptionsThinking"},output_config:{$ref:"#/$defs/OutputConfig"},stop_sequences:{type:"array",items:{type:"string"}},temperature:{type:"number"},top_p:{type:"n\
umber"},top_k:{type:"integer"},stream:{type:"boolean"},metadata:{$ref:"#/$defs/Metadata"},service_tier:{type:"string",openEnum:["auto","standard_only"]},speed:{
type:["string","null"],openEnum:["standard","fast"]},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},container:{
type:["string","object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Container"}}]},diagnostics:{type:["object","null"],allOf:[{if:{type:"object"},then:{
$ref:"#/$defs/Diagnostics"}}]},inference_geo:{type:["string","null"]},mcp_servers:{type:"array",items:{$ref:"#/$defs/McpServer"}},context_management:{type:["obj\
ect","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ContextManagement"}}]},compaction:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$\
defs/Compaction"}}]},fallbacks:{type:["array","string","null"],allOf:[{if:{type:"array"},then:{type:"array",items:{$ref:"#/$defs/Fallback"}}},{if:{type:"string"},
then:{type:"string",openEnum:["default"]}}]},fallback_credit_token:{type:["string","object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/FallbackCredi\
tToken"}}]},thread:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Thread"}}]},billing_policy:{type:["object","null"],allOf:[{if:{type:"o\
bject"},then:{$ref:"#/$defs/BillingPolicy"}}]},output_format:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/JsonOutputFormat"}}]}},additionalProperties:!1},
schema184={type:"object",properties:{user_id:{type:["string","null"]}},additionalProperties:!1};function validate547(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0!=="user_id"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.user_id!==void 0){let data0=data.user_id;typeof data0!="string"&&data0!==null&&
(vErrors=note(vErrors,instancePath+"/user_id","type",{type:schema184.properties.user_id.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"o\
bject"}),errors++;return validate547.errors=vErrors,errors===0}var schema185={type:"object",properties:{id:{type:["string","null"]},skills:{type:["array","null"],
items:{$ref:"#/$defs/Skill"}}},additionalProperties:!1};var obj70=["anthropic","custom"];function validate551(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.skill_id===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"skill_id"}),errors++);for(let key0 in data)key0==="type"||key0==="skill_id"||key0==="ver\
sion"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;typeof data0=="\
string"?obj70.includes(data0)||(vErrors=note(vErrors,instancePath+"/type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/type","type",{type:"stri\
ng"}),errors++)}data.skill_id!==void 0&&typeof data.skill_id!="string"&&(vErrors=note(vErrors,instancePath+"/skill_id","type",{type:"string"}),errors++),data.version!==
void 0&&typeof data.version!="string"&&(vErrors=note(vErrors,instancePath+"/version","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"t\
ype",{type:"object"}),errors++;return validate551.errors=vErrors,errors===0}function validate550(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="id"||key0==="skills"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.id!==void 0){let data0=data.id;typeof data0!="string"&&data0!==null&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:schema185.properties.id.type}),errors++)}if(data.skills!==void 0){let data1=data.skills;if(!Array.isArray(data1)&&data1!==null&&(vErrors=note(
vErrors,instancePath+"/skills","type",{type:schema185.properties.skills.type}),errors++),Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate551(
data1[i0],{instancePath:instancePath+"/skills/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate551.errors),errors=vErrors.length)}}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate550.errors=vErrors,errors===0}var schema187={type:"object",properties:{previous_message_id:{
type:["string","null"]}},additionalProperties:!1};function validate554(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0!=="previous_message_id"&&(vErrors=note(vErrors,instancePath,"additionalPropertie\
s",{additionalProperty:key0}),errors++);if(data.previous_message_id!==void 0){let data0=data.previous_message_id;typeof data0!="string"&&data0!==null&&(vErrors=
note(vErrors,instancePath+"/previous_message_id","type",{type:schema187.properties.previous_message_id.type}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate554.errors=vErrors,errors===0}var schema188={type:"object",required:["model"],properties:{model:{type:"string"},
max_tokens:{type:["integer","null"]},output_config:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/OutputConfig"}}]},speed:{type:["string",
"null"],openEnum:["standard","fast"]},thinking:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/OptionsThinking"}}]}},additionalProperties:!0},
obj71=["standard","fast"];function validate559(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.model===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"model"}),errors++),data.model!==void 0&&
typeof data.model!="string"&&(vErrors=note(vErrors,instancePath+"/model","type",{type:"string"}),errors++),data.max_tokens!==void 0){let data1=data.max_tokens;!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null&&(vErrors=note(vErrors,instancePath+"/max_tokens","type",{type:schema188.properties.max_tokens.
type}),errors++)}if(data.output_config!==void 0){let data2=data.output_config;!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null&&(vErrors=note(
vErrors,instancePath+"/output_config","type",{type:schema188.properties.output_config.type}),errors++);let _errs9=errors,valid2=!0,_errs10=errors;if(!(data2&&typeof data2==
"object"&&!Array.isArray(data2))){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs10===errors;if(errors=_errs9,vErrors!==
null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid0){let _errs12=errors;validate454(data2,{instancePath:instancePath+"/output_config",parentData:data,parentDataProperty:"\
output_config",rootData})||(vErrors=join(vErrors,validate454.errors),errors=vErrors.length);var _valid0=_errs12===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,
instancePath+"/output_config","if",{failingKeyword:"then"}),errors++)}if(data.speed!==void 0){let data3=data.speed;typeof data3!="string"&&data3!==null&&(vErrors=
note(vErrors,instancePath+"/speed","type",{type:schema188.properties.speed.type}),errors++),typeof data3=="string"&&(obj71.includes(data3)||(vErrors=note(vErrors,
instancePath+"/speed","openEnum",{}),errors++))}if(data.thinking!==void 0){let data4=data.thinking;!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==
null&&(vErrors=note(vErrors,instancePath+"/thinking","type",{type:schema188.properties.thinking.type}),errors++);let _errs18=errors,valid4=!0,_errs19=errors;if(!(data4&&
typeof data4=="object"&&!Array.isArray(data4))){let err9={};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid1=_errs19===errors;if(errors=_errs18,
vErrors!==null&&(_errs18?vErrors.length=_errs18:vErrors=null),_valid1){let _errs21=errors;validate441(data4,{instancePath:instancePath+"/thinking",parentData:data,
parentDataProperty:"thinking",rootData})||(vErrors=join(vErrors,validate441.errors),errors=vErrors.length);var _valid1=_errs21===errors;valid4=_valid1}valid4||(vErrors=
note(vErrors,instancePath+"/thinking","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate559.
errors=vErrors,errors===0}var obj73=["strict","best_effort"];function validate563(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.token===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"token"}),errors++);for(let key0 in data)
key0==="token"||key0==="mode"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.token!==void 0&&typeof data.
token!="string"&&(vErrors=note(vErrors,instancePath+"/token","type",{type:"string"}),errors++),data.mode!==void 0){let data1=data.mode;typeof data1=="string"?obj73.
includes(data1)||(vErrors=note(vErrors,instancePath+"/mode","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/mode","type",{type:"string"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate563.errors=vErrors,errors===0}function validate566(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="create"&&(vErrors=note(vErrors,instancePath+"/type","c\
onst",{allowedValue:"create"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate566.errors=vErrors,errors===0}function validate567(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.previous_message_id===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"previous_message_id"}),errors++);for(let key0 in data)key0==="type"||key0==="previous_message_id"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="continue"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"continue"}),errors++),data.previous_message_id!==void 0&&typeof data.previous_message_id!="string"&&(vErrors=note(vErrors,instancePath+"/\
previous_message_id","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate567.errors=vErrors,
errors===0}function validate565(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="str\
ing"?tag0==="create"?validate566(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate566.errors),errors=vErrors.length):tag0===
"continue"?validate567(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate567.errors),errors=vErrors.length):(vErrors=note(
vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"\
type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate565.errors=vErrors,errors===0}var obj68=[
"auto","standard_only"],obj69=["standard","fast"],obj72=["default"];function validate540(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema183.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema183.properties,key0)||(vErrors=note(vErrors,instancePath,"addit\
ionalProperties",{additionalProperty:key0}),errors++);if(data.model!==void 0&&typeof data.model!="string"&&(vErrors=note(vErrors,instancePath+"/model","type",{type:"\
string"}),errors++),data.max_tokens!==void 0){let data1=data.max_tokens;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,
instancePath+"/max_tokens","type",{type:"integer"}),errors++)}if(data.messages!==void 0){let data2=data.messages;if(Array.isArray(data2)){let len0=data2.length;
for(let i0=0;i0<len0;i0++)validate23(data2[i0],{instancePath:instancePath+"/messages/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,
validate23.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/messages","type",{type:"array"}),errors++}if(data.system!==void 0){let data4=data.
system;typeof data4!="string"&&!Array.isArray(data4)&&(vErrors=note(vErrors,instancePath+"/system","type",{type:schema183.properties.system.type}),errors++);let _errs12=errors,
valid4=!0,_errs13=errors;if(!Array.isArray(data4)){let err6={};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs13===errors;if(errors=
_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=null),_valid0){let _errs15=errors;if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<
len1;i1++)validate26(data4[i1],{instancePath:instancePath+"/system/"+i1,parentData:data4,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate26.errors),
errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/system","type",{type:"array"}),errors++;var _valid0=_errs15===errors;valid4=_valid0}valid4||(vErrors=
note(vErrors,instancePath+"/system","if",{failingKeyword:"then"}),errors++)}if(data.tools!==void 0){let data6=data.tools;if(Array.isArray(data6)){let len2=data6.
length;for(let i2=0;i2<len2;i2++)validate205(data6[i2],{instancePath:instancePath+"/tools/"+i2,parentData:data6,parentDataProperty:i2,rootData})||(vErrors=join(
vErrors,validate205.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/tools","type",{type:"array"}),errors++}if(data.tool_choice!==void 0&&
(validate431(data.tool_choice,{instancePath:instancePath+"/tool_choice",parentData:data,parentDataProperty:"tool_choice",rootData})||(vErrors=join(vErrors,validate431.
errors),errors=vErrors.length)),data.thinking!==void 0&&(validate441(data.thinking,{instancePath:instancePath+"/thinking",parentData:data,parentDataProperty:"th\
inking",rootData})||(vErrors=join(vErrors,validate441.errors),errors=vErrors.length)),data.output_config!==void 0&&(validate454(data.output_config,{instancePath:instancePath+
"/output_config",parentData:data,parentDataProperty:"output_config",rootData})||(vErrors=join(vErrors,validate454.errors),errors=vErrors.length)),data.stop_sequences!==
void 0){let data11=data.stop_sequences;if(Array.isArray(data11)){let len3=data11.length;for(let i3=0;i3<len3;i3++)typeof data11[i3]!="string"&&(vErrors=note(vErrors,
instancePath+"/stop_sequences/"+i3,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/stop_sequences","type",{type:"array"}),errors++}if(data.
temperature!==void 0){let data13=data.temperature;typeof data13=="number"&&isFinite(data13)||(vErrors=note(vErrors,instancePath+"/temperature","type",{type:"num\
ber"}),errors++)}if(data.top_p!==void 0){let data14=data.top_p;typeof data14=="number"&&isFinite(data14)||(vErrors=note(vErrors,instancePath+"/top_p","type",{type:"\
number"}),errors++)}if(data.top_k!==void 0){let data15=data.top_k;typeof data15=="number"&&!(data15%1)&&!isNaN(data15)&&isFinite(data15)||(vErrors=note(vErrors,
instancePath+"/top_k","type",{type:"integer"}),errors++)}if(data.stream!==void 0&&typeof data.stream!="boolean"&&(vErrors=note(vErrors,instancePath+"/stream","t\
ype",{type:"boolean"}),errors++),data.metadata!==void 0&&(validate547(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"m\
etadata",rootData})||(vErrors=join(vErrors,validate547.errors),errors=vErrors.length)),data.service_tier!==void 0){let data18=data.service_tier;typeof data18=="\
string"?obj68.includes(data18)||(vErrors=note(vErrors,instancePath+"/service_tier","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/service_tier","\
type",{type:"string"}),errors++)}if(data.speed!==void 0){let data19=data.speed;typeof data19!="string"&&data19!==null&&(vErrors=note(vErrors,instancePath+"/spee\
d","type",{type:schema183.properties.speed.type}),errors++),typeof data19=="string"&&(obj69.includes(data19)||(vErrors=note(vErrors,instancePath+"/speed","openE\
num",{}),errors++))}if(data.cache_control!==void 0){let data20=data.cache_control;!(data20&&typeof data20=="object"&&!Array.isArray(data20))&&data20!==null&&(vErrors=
note(vErrors,instancePath+"/cache_control","type",{type:schema183.properties.cache_control.type}),errors++);let _errs44=errors,valid12=!0,_errs45=errors;if(!(data20&&
typeof data20=="object"&&!Array.isArray(data20))){let err21={};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}var _valid1=_errs45===errors;if(errors=
_errs44,vErrors!==null&&(_errs44?vErrors.length=_errs44:vErrors=null),_valid1){let _errs47=errors;validate39(data20,{instancePath:instancePath+"/cache_control",
parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid1=_errs47===errors;valid12=
_valid1}valid12||(vErrors=note(vErrors,instancePath+"/cache_control","if",{failingKeyword:"then"}),errors++)}if(data.container!==void 0){let data21=data.container;
typeof data21!="string"&&!(data21&&typeof data21=="object"&&!Array.isArray(data21))&&data21!==null&&(vErrors=note(vErrors,instancePath+"/container","type",{type:schema183.
properties.container.type}),errors++);let _errs51=errors,valid14=!0,_errs52=errors;if(!(data21&&typeof data21=="object"&&!Array.isArray(data21))){let err24={};vErrors===
null?vErrors=[err24]:vErrors.push(err24),errors++}var _valid2=_errs52===errors;if(errors=_errs51,vErrors!==null&&(_errs51?vErrors.length=_errs51:vErrors=null),_valid2){
let _errs54=errors;validate550(data21,{instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData})||(vErrors=join(vErrors,validate550.
errors),errors=vErrors.length);var _valid2=_errs54===errors;valid14=_valid2}valid14||(vErrors=note(vErrors,instancePath+"/container","if",{failingKeyword:"then"}),
errors++)}if(data.diagnostics!==void 0){let data22=data.diagnostics;!(data22&&typeof data22=="object"&&!Array.isArray(data22))&&data22!==null&&(vErrors=note(vErrors,
instancePath+"/diagnostics","type",{type:schema183.properties.diagnostics.type}),errors++);let _errs58=errors,valid16=!0,_errs59=errors;if(!(data22&&typeof data22==
"object"&&!Array.isArray(data22))){let err27={};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}var _valid3=_errs59===errors;if(errors=_errs58,vErrors!==
null&&(_errs58?vErrors.length=_errs58:vErrors=null),_valid3){let _errs61=errors;validate554(data22,{instancePath:instancePath+"/diagnostics",parentData:data,parentDataProperty:"\
diagnostics",rootData})||(vErrors=join(vErrors,validate554.errors),errors=vErrors.length);var _valid3=_errs61===errors;valid16=_valid3}valid16||(vErrors=note(vErrors,
instancePath+"/diagnostics","if",{failingKeyword:"then"}),errors++)}if(data.inference_geo!==void 0){let data23=data.inference_geo;typeof data23!="string"&&data23!==
null&&(vErrors=note(vErrors,instancePath+"/inference_geo","type",{type:schema183.properties.inference_geo.type}),errors++)}if(data.mcp_servers!==void 0){let data24=data.
mcp_servers;if(Array.isArray(data24)){let len4=data24.length;for(let i4=0;i4<len4;i4++)validate461(data24[i4],{instancePath:instancePath+"/mcp_servers/"+i4,parentData:data24,
parentDataProperty:i4,rootData})||(vErrors=join(vErrors,validate461.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/mcp_servers","type",
{type:"array"}),errors++}if(data.context_management!==void 0){let data26=data.context_management;!(data26&&typeof data26=="object"&&!Array.isArray(data26))&&data26!==
null&&(vErrors=note(vErrors,instancePath+"/context_management","type",{type:schema183.properties.context_management.type}),errors++);let _errs70=errors,valid20=!0,
_errs71=errors;if(!(data26&&typeof data26=="object"&&!Array.isArray(data26))){let err32={};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}var _valid4=_errs71===
errors;if(errors=_errs70,vErrors!==null&&(_errs70?vErrors.length=_errs70:vErrors=null),_valid4){let _errs73=errors;validate465(data26,{instancePath:instancePath+
"/context_management",parentData:data,parentDataProperty:"context_management",rootData})||(vErrors=join(vErrors,validate465.errors),errors=vErrors.length);var _valid4=_errs73===
errors;valid20=_valid4}valid20||(vErrors=note(vErrors,instancePath+"/context_management","if",{failingKeyword:"then"}),errors++)}if(data.compaction!==void 0){let data27=data.
compaction;!(data27&&typeof data27=="object"&&!Array.isArray(data27))&&data27!==null&&(vErrors=note(vErrors,instancePath+"/compaction","type",{type:schema183.properties.
compaction.type}),errors++);let _errs77=errors,valid22=!0,_errs78=errors;if(!(data27&&typeof data27=="object"&&!Array.isArray(data27))){let err35={};vErrors===null?
vErrors=[err35]:vErrors.push(err35),errors++}var _valid5=_errs78===errors;if(errors=_errs77,vErrors!==null&&(_errs77?vErrors.length=_errs77:vErrors=null),_valid5){
let _errs80=errors;validate488(data27,{instancePath:instancePath+"/compaction",parentData:data,parentDataProperty:"compaction",rootData})||(vErrors=join(vErrors,
validate488.errors),errors=vErrors.length);var _valid5=_errs80===errors;valid22=_valid5}valid22||(vErrors=note(vErrors,instancePath+"/compaction","if",{failingKeyword:"\
then"}),errors++)}if(data.fallbacks!==void 0){let data28=data.fallbacks;!Array.isArray(data28)&&typeof data28!="string"&&data28!==null&&(vErrors=note(vErrors,instancePath+
"/fallbacks","type",{type:schema183.properties.fallbacks.type}),errors++);let _errs84=errors,valid24=!0,_errs85=errors;if(!Array.isArray(data28)){let err38={};vErrors===
null?vErrors=[err38]:vErrors.push(err38),errors++}var _valid6=_errs85===errors;if(errors=_errs84,vErrors!==null&&(_errs84?vErrors.length=_errs84:vErrors=null),_valid6){
let _errs87=errors;if(Array.isArray(data28)){let len5=data28.length;for(let i5=0;i5<len5;i5++)validate559(data28[i5],{instancePath:instancePath+"/fallbacks/"+i5,
parentData:data28,parentDataProperty:i5,rootData})||(vErrors=join(vErrors,validate559.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/fa\
llbacks","type",{type:"array"}),errors++;var _valid6=_errs87===errors;valid24=_valid6}valid24||(vErrors=note(vErrors,instancePath+"/fallbacks","if",{failingKeyword:"\
then"}),errors++);let _errs91=errors,valid27=!0,_errs92=errors;if(typeof data28!="string"){let err41={};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}
var _valid7=_errs92===errors;if(errors=_errs91,vErrors!==null&&(_errs91?vErrors.length=_errs91:vErrors=null),_valid7){let _errs94=errors;typeof data28=="string"?
obj72.includes(data28)||(vErrors=note(vErrors,instancePath+"/fallbacks","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/fallbacks","type",{type:"s\
tring"}),errors++);var _valid7=_errs94===errors;valid27=_valid7}valid27||(vErrors=note(vErrors,instancePath+"/fallbacks","if",{failingKeyword:"then"}),errors++)}
if(data.fallback_credit_token!==void 0){let data30=data.fallback_credit_token;typeof data30!="string"&&!(data30&&typeof data30=="object"&&!Array.isArray(data30))&&
data30!==null&&(vErrors=note(vErrors,instancePath+"/fallback_credit_token","type",{type:schema183.properties.fallback_credit_token.type}),errors++);let _errs99=errors,
valid29=!0,_errs100=errors;if(!(data30&&typeof data30=="object"&&!Array.isArray(data30))){let err46={};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}
var _valid8=_errs100===errors;if(errors=_errs99,vErrors!==null&&(_errs99?vErrors.length=_errs99:vErrors=null),_valid8){let _errs102=errors;validate563(data30,{instancePath:instancePath+
"/fallback_credit_token",parentData:data,parentDataProperty:"fallback_credit_token",rootData})||(vErrors=join(vErrors,validate563.errors),errors=vErrors.length);
var _valid8=_errs102===errors;valid29=_valid8}valid29||(vErrors=note(vErrors,instancePath+"/fallback_credit_token","if",{failingKeyword:"then"}),errors++)}if(data.
thread!==void 0){let data31=data.thread;!(data31&&typeof data31=="object"&&!Array.isArray(data31))&&data31!==null&&(vErrors=note(vErrors,instancePath+"/thread",
"type",{type:schema183.properties.thread.type}),errors++);let _errs106=errors,valid31=!0,_errs107=errors;if(!(data31&&typeof data31=="object"&&!Array.isArray(data31))){
let err49={};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}var _valid9=_errs107===errors;if(errors=_errs106,vErrors!==null&&(_errs106?vErrors.length=
_errs106:vErrors=null),_valid9){let _errs109=errors;validate565(data31,{instancePath:instancePath+"/thread",parentData:data,parentDataProperty:"thread",rootData})||
(vErrors=join(vErrors,validate565.errors),errors=vErrors.length);var _valid9=_errs109===errors;valid31=_valid9}valid31||(vErrors=note(vErrors,instancePath+"/thr\
ead","if",{failingKeyword:"then"}),errors++)}if(data.billing_policy!==void 0){let data32=data.billing_policy;!(data32&&typeof data32=="object"&&!Array.isArray(data32))&&
data32!==null&&(vErrors=note(vErrors,instancePath+"/billing_policy","type",{type:schema183.properties.billing_policy.type}),errors++);let _errs113=errors,valid33=!0,
_errs114=errors;if(!(data32&&typeof data32=="object"&&!Array.isArray(data32))){let err52={};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}var _valid10=_errs114===
errors;if(errors=_errs113,vErrors!==null&&(_errs113?vErrors.length=_errs113:vErrors=null),_valid10){let _errs116=errors;validate490(data32,{instancePath:instancePath+
"/billing_policy",parentData:data,parentDataProperty:"billing_policy",rootData})||(vErrors=join(vErrors,validate490.errors),errors=vErrors.length);var _valid10=_errs116===
errors;valid33=_valid10}valid33||(vErrors=note(vErrors,instancePath+"/billing_policy","if",{failingKeyword:"then"}),errors++)}if(data.output_format!==void 0){let data33=data.
output_format;!(data33&&typeof data33=="object"&&!Array.isArray(data33))&&data33!==null&&(vErrors=note(vErrors,instancePath+"/output_format","type",{type:schema183.
properties.output_format.type}),errors++);let _errs120=errors,valid35=!0,_errs121=errors;if(!(data33&&typeof data33=="object"&&!Array.isArray(data33))){let err55={};
vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}var _valid11=_errs121===errors;if(errors=_errs120,vErrors!==null&&(_errs120?vErrors.length=_errs120:
vErrors=null),_valid11){let _errs123=errors;validate455(data33,{instancePath:instancePath+"/output_format",parentData:data,parentDataProperty:"output_format",rootData})||
(vErrors=join(vErrors,validate455.errors),errors=vErrors.length);var _valid11=_errs123===errors;valid35=_valid11}valid35||(vErrors=note(vErrors,instancePath+"/o\
utput_format","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate540.errors=vErrors,
errors===0}var response=validate573,schema193={type:"object",required:["id","type","role","model","content","stop_reason","usage"],properties:{id:{type:"string"},
type:{const:"message"},role:{const:"assistant"},model:{type:"string"},content:{type:"array",items:{$ref:"#/$defs/OutputBlock"}},stop_reason:{type:["string","nul\
l"],allOf:[{if:{type:"string"},then:{$ref:"#/$defs/StopReason"}}]},stop_sequence:{type:["string","null"]},stop_details:{type:["object","null"],allOf:[{if:{type:"\
object"},then:{$ref:"#/$defs/StopDetails"}}]},container:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ResponseContainer"}}]},diagnostics:{
type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ResponseDiagnostics"}}]},context_management:{type:["object","null"],allOf:[{if:{type:"obje\
ct"},then:{$ref:"#/$defs/ContextManagementResult"}}]},input_transformations:{type:["array","null"],items:{$ref:"#/$defs/InputTransformation"}},usage:{$ref:"#/$d\
efs/Usage"}},additionalProperties:!1};var schema195={type:"object",required:["type","text"],properties:{type:{const:"text"},text:{type:"string"},citations:{type:["array","null"],items:{$ref:"#/$defs\
/Citation"}}},additionalProperties:!1};function validate575(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"text"}),errors++);for(let key0 in data)key0==="type"||key0==="text"||key0==="citations"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="text"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"text"}),errors++),data.text!==void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),
errors++),data.citations!==void 0){let data2=data.citations;if(!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+"/citations","type",{type:schema195.
properties.citations.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate27(data2[i0],{instancePath:instancePath+"/ci\
tations/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length)}}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate575.errors=vErrors,errors===0}var schema196={type:"object",required:["type","id","name","input"],properties:{type:{
const:"tool_use"},id:{type:"string"},name:{type:"string"},input:{type:"object",additionalProperties:!0},caller:{$ref:"#/$defs/Caller"},toolset_name:{type:["stri\
ng","null"]}},additionalProperties:!1};function validate577(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema196.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="name"||key0==="input"||key0==="caller"||key0==="toolset_name"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="tool_use"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
tool_use"}),errors++),data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.name!==void 0&&
typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.input!==void 0){let data3=data.input;data3&&typeof data3==
"object"&&!Array.isArray(data3)||(vErrors=note(vErrors,instancePath+"/input","type",{type:"object"}),errors++)}if(data.caller!==void 0&&(validate78(data.caller,
{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,validate78.errors),errors=vErrors.length)),data.
toolset_name!==void 0){let data5=data.toolset_name;typeof data5!="string"&&data5!==null&&(vErrors=note(vErrors,instancePath+"/toolset_name","type",{type:schema196.
properties.toolset_name.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate577.errors=vErrors,errors===0}var schema197={
type:"object",required:["type","id","name","input"],properties:{type:{const:"server_tool_use"},id:{type:"string"},name:{type:"string",openEnum:["web_search","we\
b_fetch","code_execution","bash_code_execution","text_editor_code_execution","tool_search_tool_regex","tool_search_tool_bm25","advisor"]},input:{},caller:{$ref:"\
#/$defs/Caller"}},additionalProperties:!1},obj74=["web_search","web_fetch","code_execution","bash_code_execution","text_editor_code_execution","tool_search_tool\
_regex","tool_search_tool_bm25","advisor"];function validate579(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema197.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="id"||key0==="name"||key0==="input"||key0==="caller"||(vErrors=note(vErrors,instancePath,"additionalPropert\
ies",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="server_tool_use"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
server_tool_use"}),errors++),data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.name!==
void 0){let data2=data.name;typeof data2=="string"?obj74.includes(data2)||(vErrors=note(vErrors,instancePath+"/name","openEnum",{}),errors++):(vErrors=note(vErrors,
instancePath+"/name","type",{type:"string"}),errors++)}data.caller!==void 0&&(validate78(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"\
caller",rootData})||(vErrors=join(vErrors,validate78.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate579.
errors=vErrors,errors===0}var schema198={type:"object",required:["type","tool_use_id","content"],properties:{type:{const:"web_search_tool_result"},tool_use_id:{
type:"string"},content:{$ref:"#/$defs/WebSearchResultContent"},caller:{$ref:"#/$defs/Caller"}},additionalProperties:!1};function validate581(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema198.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="tool_use_id"||
key0==="content"||key0==="caller"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!==
"web_search_tool_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"web_search_tool_result"}),errors++),data.tool_use_id!==void 0&&typeof data.
tool_use_id!="string"&&(vErrors=note(vErrors,instancePath+"/tool_use_id","type",{type:"string"}),errors++),data.content!==void 0&&(validate116(data.content,{instancePath:instancePath+
"/content",parentData:data,parentDataProperty:"content",rootData})||(vErrors=join(vErrors,validate116.errors),errors=vErrors.length)),data.caller!==void 0&&(validate78(
data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,validate78.errors),errors=vErrors.
length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate581.errors=vErrors,errors===0}var schema199={type:"object",required:[
"type","tool_use_id","content"],properties:{type:{const:"web_fetch_tool_result"},tool_use_id:{type:"string"},content:{$ref:"#/$defs/OutputWebFetchContent"},caller:{
$ref:"#/$defs/Caller"}},additionalProperties:!1};var schema201={type:"object",required:["type","url","content"],properties:{type:{const:"web_fetch_result"},url:{type:"string"},content:{$ref:"#/$defs/OutputDocu\
mentBlock"},retrieved_at:{type:["string","null"]}},additionalProperties:!1},schema202={type:"object",required:["type","source"],properties:{type:{const:"documen\
t"},source:{$ref:"#/$defs/OutputDocumentSource"},title:{type:["string","null"]},citations:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs\
/CitationsConfig"}}]}},additionalProperties:!1};function validate588(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="ba\
se64"?validate55(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate55.errors),errors=vErrors.length):tag0==="text"?validate56(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate56.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate588.errors=vErrors,errors===0}function validate587(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.source===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"source"}),
errors++);for(let key0 in data)key0==="type"||key0==="source"||key0==="title"||key0==="citations"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="document"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"document"}),errors++),data.source!==void 0&&
(validate588(data.source,{instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData})||(vErrors=join(vErrors,validate588.errors),
errors=vErrors.length)),data.title!==void 0){let data2=data.title;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/title","type",{type:schema202.
properties.title.type}),errors++)}if(data.citations!==void 0){let data3=data.citations;!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=
note(vErrors,instancePath+"/citations","type",{type:schema202.properties.citations.type}),errors++);let _errs9=errors,valid2=!0,_errs10=errors;if(!(data3&&typeof data3==
"object"&&!Array.isArray(data3))){let err6={};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs10===errors;if(errors=_errs9,vErrors!==
null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid0){let _errs12=errors;validate68(data3,{instancePath:instancePath+"/citations",parentData:data,parentDataProperty:"\
citations",rootData})||(vErrors=join(vErrors,validate68.errors),errors=vErrors.length);var _valid0=_errs12===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,
instancePath+"/citations","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate587.errors=
vErrors,errors===0}function validate586(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="\
object"&&!Array.isArray(data)){for(let prop0 of schema201.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="url"||key0==="content"||key0==="retrieved_at"||(vErrors=note(vErrors,instancePath,"additionalProperties",{
additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="web_fetch_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"web\
_fetch_result"}),errors++),data.url!==void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"string"}),errors++),data.content!==
void 0&&(validate587(data.content,{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData})||(vErrors=join(vErrors,validate587.
errors),errors=vErrors.length)),data.retrieved_at!==void 0){let data3=data.retrieved_at;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+
"/retrieved_at","type",{type:schema201.properties.retrieved_at.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate586.
errors=vErrors,errors===0}function validate585(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="web_fetch_result"?validate586(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate586.errors),errors=vErrors.
length):tag0==="web_fetch_tool_result_error"?validate128(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate128.errors),
errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate585.errors=
vErrors,errors===0}function validate584(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="\
object"&&!Array.isArray(data)){for(let prop0 of schema199.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="tool_use_id"||key0==="content"||key0==="caller"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="web_fetch_tool_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
web_fetch_tool_result"}),errors++),data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"&&(vErrors=note(vErrors,instancePath+"/tool_use_id","type",{type:"\
string"}),errors++),data.content!==void 0&&(validate585(data.content,{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData})||
(vErrors=join(vErrors,validate585.errors),errors=vErrors.length)),data.caller!==void 0&&(validate78(data.caller,{instancePath:instancePath+"/caller",parentData:data,
parentDataProperty:"caller",rootData})||(vErrors=join(vErrors,validate78.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"ob\
ject"}),errors++;return validate584.errors=vErrors,errors===0}var schema204={type:"object",required:["type","tool_use_id","content"],properties:{type:{const:"co\
de_execution_tool_result"},tool_use_id:{type:"string"},content:{$ref:"#/$defs/CodeExecutionContent"}},additionalProperties:!1};function validate598(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema204.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="tool_use_id"||
key0==="content"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="code_execution\
_tool_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"code_execution_tool_result"}),errors++),data.tool_use_id!==void 0&&typeof data.
tool_use_id!="string"&&(vErrors=note(vErrors,instancePath+"/tool_use_id","type",{type:"string"}),errors++),data.content!==void 0&&(validate135(data.content,{instancePath:instancePath+
"/content",parentData:data,parentDataProperty:"content",rootData})||(vErrors=join(vErrors,validate135.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate598.errors=vErrors,errors===0}var schema205={type:"object",required:["type","tool_use_id","content"],
properties:{type:{const:"bash_code_execution_tool_result"},tool_use_id:{type:"string"},content:{$ref:"#/$defs/BashCodeExecutionContent"}},additionalProperties:!1};
function validate600(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema205.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="tool_use_id"||key0==="content"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==
void 0&&data.type!=="bash_code_execution_tool_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"bash_code_execution_tool_result"}),errors++),
data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"&&(vErrors=note(vErrors,instancePath+"/tool_use_id","type",{type:"string"}),errors++),data.content!==
void 0&&(validate148(data.content,{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData})||(vErrors=join(vErrors,validate148.
errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate600.errors=vErrors,errors===0}var schema206={
type:"object",required:["type","tool_use_id","content"],properties:{type:{const:"text_editor_code_execution_tool_result"},tool_use_id:{type:"string"},content:{$ref:"\
#/$defs/TextEditorContent"}},additionalProperties:!1};function validate602(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema206.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="tool_use_id"||key0==="content"||(vErrors=note(vErrors,instancePath,"additi\
onalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="text_editor_code_execution_tool_result"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"text_editor_code_execution_tool_result"}),errors++),data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"&&(vErrors=note(vErrors,
instancePath+"/tool_use_id","type",{type:"string"}),errors++),data.content!==void 0&&(validate158(data.content,{instancePath:instancePath+"/content",parentData:data,
parentDataProperty:"content",rootData})||(vErrors=join(vErrors,validate158.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate602.errors=vErrors,errors===0}var schema207={type:"object",required:["type","tool_use_id","content"],properties:{type:{const:"\
tool_search_tool_result"},tool_use_id:{type:"string"},content:{$ref:"#/$defs/OutputToolSearchContent"}},additionalProperties:!1};function validate607(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.tool_name===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"tool_name"}),errors++);for(let key0 in data)key0==="type"||key0==="tool_name"||(vErrors=note(vErrors,instancePath,"additionalProper\
ties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="tool_reference"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"t\
ool_reference"}),errors++),data.tool_name!==void 0&&typeof data.tool_name!="string"&&(vErrors=note(vErrors,instancePath+"/tool_name","type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate607.errors=vErrors,errors===0}function validate606(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++),data.tool_references===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"tool_\
references"}),errors++);for(let key0 in data)key0==="type"||key0==="tool_references"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="tool_search_tool_search_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_search_too\
l_search_result"}),errors++),data.tool_references!==void 0){let data1=data.tool_references;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)
validate607(data1[i0],{instancePath:instancePath+"/tool_references/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate607.errors),
errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/tool_references","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",
{type:"object"}),errors++;return validate606.errors=vErrors,errors===0}function validate605(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="tool_search_tool_search_result"?validate606(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate606.errors),errors=vErrors.length):tag0==="tool_search_tool_result_error"?validate173(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate173.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate605.errors=vErrors,errors===0}function validate604(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema207.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="tool_use_id"||key0==="content"||(vErrors=note(vErrors,instancePath,"additi\
onalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="tool_search_tool_result"&&(vErrors=note(vErrors,instancePath+"/type","cons\
t",{allowedValue:"tool_search_tool_result"}),errors++),data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"&&(vErrors=note(vErrors,instancePath+"/tool_u\
se_id","type",{type:"string"}),errors++),data.content!==void 0&&(validate605(data.content,{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"\
content",rootData})||(vErrors=join(vErrors,validate605.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate604.
errors=vErrors,errors===0}var schema211={type:"object",required:["type","tool_use_id","content"],properties:{type:{const:"advisor_tool_result"},tool_use_id:{type:"\
string"},content:{$ref:"#/$defs/AdvisorContent"}},additionalProperties:!1};function validate612(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema211.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="tool_use_id"||key0==="content"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="advisor_tool_result"&&(vErrors=note(vErrors,instancePath+"/type","c\
onst",{allowedValue:"advisor_tool_result"}),errors++),data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"&&(vErrors=note(vErrors,instancePath+"/tool_us\
e_id","type",{type:"string"}),errors++),data.content!==void 0&&(validate179(data.content,{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"\
content",rootData})||(vErrors=join(vErrors,validate179.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate612.
errors=vErrors,errors===0}function validate614(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.file_id===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"file_id"}),errors++);for(let key0 in data)key0==="type"||key0==="file_id"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="container_upload"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"conta\
iner_upload"}),errors++),data.file_id!==void 0&&typeof data.file_id!="string"&&(vErrors=note(vErrors,instancePath+"/file_id","type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate614.errors=vErrors,errors===0}var schema213={type:"object",required:["type","i\
d","name","server_name","input"],properties:{type:{const:"mcp_tool_use"},id:{type:"string"},name:{type:"string"},server_name:{type:"string"},input:{}},additionalProperties:!1};
function validate615(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema213.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="id"||key0==="name"||key0==="server_name"||key0==="input"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="mcp_tool_use"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"mcp_tool_use"}),errors++),data.id!==
void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=
note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.server_name!==void 0&&typeof data.server_name!="string"&&(vErrors=note(vErrors,instancePath+
"/server_name","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate615.errors=vErrors,errors===
0}var schema214={type:"object",required:["type","tool_use_id","content","is_error"],properties:{type:{const:"mcp_tool_result"},tool_use_id:{type:"string"},content:{
type:["string","array"],allOf:[{if:{type:"array"},then:{type:"array",items:{$ref:"#/$defs/OutputTextBlock"}}}]},is_error:{type:"boolean"}},additionalProperties:!1};
function validate616(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema214.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="tool_use_id"||key0==="content"||key0==="is_error"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="mcp_tool_result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"mcp_tool_result"}),errors++),data.tool_use_id!==
void 0&&typeof data.tool_use_id!="string"&&(vErrors=note(vErrors,instancePath+"/tool_use_id","type",{type:"string"}),errors++),data.content!==void 0){let data2=data.
content;typeof data2!="string"&&!Array.isArray(data2)&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema214.properties.content.type}),errors++);
let _errs8=errors,valid2=!0,_errs9=errors;if(!Array.isArray(data2)){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs9===errors;
if(errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null),_valid0){let _errs11=errors;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<
len0;i0++)validate575(data2[i0],{instancePath:instancePath+"/content/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate575.errors),
errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/content","type",{type:"array"}),errors++;var _valid0=_errs11===errors;valid2=_valid0}valid2||(vErrors=
note(vErrors,instancePath+"/content","if",{failingKeyword:"then"}),errors++)}data.is_error!==void 0&&typeof data.is_error!="boolean"&&(vErrors=note(vErrors,instancePath+
"/is_error","type",{type:"boolean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate616.errors=vErrors,errors===
0}var schema215={type:"object",required:["type","mcp_server_name","tools"],properties:{type:{const:"mcp_tool_listing"},mcp_server_name:{type:"string"},tools:{type:"\
array",items:{$ref:"#/$defs/OutputMcpTool"}}},additionalProperties:!1};function validate619(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++),data.input_schema===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"input_schema"}),errors++);for(let key0 in data)key0==="name"||key0==="description"||key0==="input_schema"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",
{type:"string"}),errors++),data.description!==void 0&&typeof data.description!="string"&&(vErrors=note(vErrors,instancePath+"/description","type",{type:"string"}),
errors++),data.input_schema!==void 0){let data2=data.input_schema;data2&&typeof data2=="object"&&!Array.isArray(data2)||(vErrors=note(vErrors,instancePath+"/inp\
ut_schema","type",{type:"object"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate619.errors=vErrors,errors===
0}function validate618(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema215.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="mcp_server_name"||key0==="tools"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="mcp_tool_listing"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"mcp_tool_listing"}),errors++),data.mcp_server_name!==
void 0&&typeof data.mcp_server_name!="string"&&(vErrors=note(vErrors,instancePath+"/mcp_server_name","type",{type:"string"}),errors++),data.tools!==void 0){let data2=data.
tools;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate619(data2[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data2,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate619.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/tools","type",{type:"array"}),errors++}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate618.errors=vErrors,errors===0}var schema217={type:"object",required:["type"],properties:{
type:{const:"compaction"},content:{type:["string","null"]},encrypted_content:{type:["string","null"]},signature:{type:["string","null"]},tool_changes:{type:["ar\
ray","null"],items:{$ref:"#/$defs/OutputToolChange"}}},additionalProperties:!1};function validate623(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.tool===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"tool"}),errors++);for(let key0 in data)key0==="type"||key0==="tool"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="tool_addition"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_addition"}),errors++),data.tool!==
void 0&&(validate200(data.tool,{instancePath:instancePath+"/tool",parentData:data,parentDataProperty:"tool",rootData})||(vErrors=join(vErrors,validate200.errors),
errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate623.errors=vErrors,errors===0}function validate625(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.tool===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"tool"}),errors++);for(let key0 in data)key0==="type"||key0==="tool"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="tool_removal"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool_removal"}),errors++),data.tool!==
void 0&&(validate377(data.tool,{instancePath:instancePath+"/tool",parentData:data,parentDataProperty:"tool",rootData})||(vErrors=join(vErrors,validate377.errors),
errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate625.errors=vErrors,errors===0}function validate622(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="tool_addition"?validate623(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate623.errors),errors=vErrors.length):tag0==="tool_removal"?validate625(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate625.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"dis\
criminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate622.errors=vErrors,errors===0}function validate621(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="content"||key0==="encrypted_content"||key0==="signature"||
key0==="tool_changes"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="compac\
tion"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"compaction"}),errors++),data.content!==void 0){let data1=data.content;typeof data1!="st\
ring"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema217.properties.content.type}),errors++)}if(data.encrypted_content!==void 0){
let data2=data.encrypted_content;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/encrypted_content","type",{type:schema217.properties.
encrypted_content.type}),errors++)}if(data.signature!==void 0){let data3=data.signature;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+
"/signature","type",{type:schema217.properties.signature.type}),errors++)}if(data.tool_changes!==void 0){let data4=data.tool_changes;if(!Array.isArray(data4)&&data4!==
null&&(vErrors=note(vErrors,instancePath+"/tool_changes","type",{type:schema217.properties.tool_changes.type}),errors++),Array.isArray(data4)){let len0=data4.length;
for(let i0=0;i0<len0;i0++)validate622(data4[i0],{instancePath:instancePath+"/tool_changes/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=join(
vErrors,validate622.errors),errors=vErrors.length)}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate621.errors=vErrors,errors===
0}var schema221={type:"object",required:["type","from","to"],properties:{type:{const:"fallback"},from:{$ref:"#/$defs/FallbackModel"},to:{$ref:"#/$defs/FallbackM\
odel"},trigger:{$ref:"#/$defs/FallbackTrigger"}},additionalProperties:!1};var obj75=["refusal"],schema223={type:["string","null"],openEnum:["cyber","bio","frontier_llm","reasoning_extraction","general_harms"]},obj76=["cyber","bio","fr\
ontier_llm","reasoning_extraction","general_harms"];function validate634(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;return typeof data!="string"&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema223.type}),errors++),typeof data=="string"&&(obj76.includes(
data)||(vErrors=note(vErrors,instancePath,"openEnum",{}),errors++)),validate634.errors=vErrors,errors===0}function validate633(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0==="category"||(vErrors=note(vErrors,instancePath,"additiona\
lProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;typeof data0=="string"?obj75.includes(data0)||(vErrors=note(vErrors,
instancePath+"/type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/type","type",{type:"string"}),errors++)}data.category!==void 0&&(validate634(
data.category,{instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData})||(vErrors=join(vErrors,validate634.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate633.errors=vErrors,errors===0}function validate630(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema221.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="from"||
key0==="to"||key0==="trigger"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="f\
allback"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"fallback"}),errors++),data.from!==void 0&&(validate387(data.from,{instancePath:instancePath+
"/from",parentData:data,parentDataProperty:"from",rootData})||(vErrors=join(vErrors,validate387.errors),errors=vErrors.length)),data.to!==void 0&&(validate387(data.
to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData})||(vErrors=join(vErrors,validate387.errors),errors=vErrors.length)),data.trigger!==
void 0&&(validate633(data.trigger,{instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData})||(vErrors=join(vErrors,validate633.
errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate630.errors=vErrors,errors===0}function validate574(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="text"?validate575(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate575.errors),errors=vErrors.length):tag0==="thinking"?validate75(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate75.errors),errors=vErrors.length):tag0==="redacted_thinking"?validate76(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate76.errors),errors=vErrors.length):tag0==="tool_use"?validate577(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate577.errors),errors=vErrors.length):tag0==="server_tool_use"?validate579(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate579.errors),errors=vErrors.length):tag0==="web_search_tool_result"?validate581(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate581.errors),errors=vErrors.length):tag0==="web_fetch_tool_result"?validate584(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate584.errors),errors=vErrors.length):tag0==="code_execution_tool_result"?validate598(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate598.errors),errors=vErrors.length):tag0==="bash_code_execution_tool_result"?validate600(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate600.errors),errors=vErrors.length):tag0==="text_editor_code_execution_tool_result"?validate602(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate602.errors),errors=vErrors.length):tag0==="tool_search_tool_result"?validate604(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate604.errors),errors=vErrors.length):tag0==="advisor_tool_result"?validate612(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate612.errors),errors=vErrors.length):tag0==="container_upload"?validate614(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate614.errors),errors=vErrors.length):tag0==="mcp_tool_use"?validate615(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate615.errors),errors=vErrors.length):tag0==="mcp_tool_result"?validate616(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate616.errors),errors=vErrors.length):tag0==="mcp_tool_listing"?validate618(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate618.errors),errors=vErrors.length):tag0==="compaction"?validate621(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate621.errors),errors=vErrors.length):tag0==="fallback"?validate630(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate630.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"\
mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate574.errors=vErrors,errors===0}var obj77=["end_turn","max_tokens","stop_sequence","tool_use","pause_turn","refusal","model_context_window_exceeded","compaction"];function validate656(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data=="string"?obj77.includes(data)||(vErrors=note(vErrors,instancePath,
"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath,"type",{type:"string"}),errors++),validate656.errors=vErrors,errors===0}var schema225={type:"object",
required:["type"],properties:{type:{type:"string",openEnum:["refusal"]},category:{$ref:"#/$defs/RefusalCategory"},explanation:{type:["string","null"]},fallback_credit_token:{
type:["string","null"]},fallback_has_prefill_claim:{type:["boolean","null"]},recommended_model:{type:["string","null"]}},additionalProperties:!1},obj78=["refusa\
l"];function validate658(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.
isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0==="type"||key0===
"category"||key0==="explanation"||key0==="fallback_credit_token"||key0==="fallback_has_prefill_claim"||key0==="recommended_model"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;typeof data0=="string"?obj78.includes(data0)||(vErrors=note(
vErrors,instancePath+"/type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/type","type",{type:"string"}),errors++)}if(data.category!==void 0&&(validate634(
data.category,{instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData})||(vErrors=join(vErrors,validate634.errors),errors=
vErrors.length)),data.explanation!==void 0){let data2=data.explanation;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/explanation","\
type",{type:schema225.properties.explanation.type}),errors++)}if(data.fallback_credit_token!==void 0){let data3=data.fallback_credit_token;typeof data3!="string"&&
data3!==null&&(vErrors=note(vErrors,instancePath+"/fallback_credit_token","type",{type:schema225.properties.fallback_credit_token.type}),errors++)}if(data.fallback_has_prefill_claim!==
void 0){let data4=data.fallback_has_prefill_claim;typeof data4!="boolean"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/fallback_has_prefill_claim","type",
{type:schema225.properties.fallback_has_prefill_claim.type}),errors++)}if(data.recommended_model!==void 0){let data5=data.recommended_model;typeof data5!="strin\
g"&&data5!==null&&(vErrors=note(vErrors,instancePath+"/recommended_model","type",{type:schema225.properties.recommended_model.type}),errors++)}}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate658.errors=vErrors,errors===0}var schema226={type:"object",required:["id","expires_at"],properties:{
id:{type:"string"},expires_at:{type:"string"},skills:{type:["array","null"],items:{$ref:"#/$defs/ContainerSkill"}}},additionalProperties:!1},schema227={type:"ob\
ject",required:["type","skill_id","version"],properties:{type:{type:"string",openEnum:["anthropic","custom"]},skill_id:{type:"string"},version:{type:"string"}},
additionalProperties:!1},obj79=["anthropic","custom"];function validate662(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema227.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"req\
uired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="skill_id"||key0==="version"||(vErrors=note(vErrors,instancePath,"additiona\
lProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;typeof data0=="string"?obj79.includes(data0)||(vErrors=note(vErrors,
instancePath+"/type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/type","type",{type:"string"}),errors++)}data.skill_id!==void 0&&typeof data.skill_id!=
"string"&&(vErrors=note(vErrors,instancePath+"/skill_id","type",{type:"string"}),errors++),data.version!==void 0&&typeof data.version!="string"&&(vErrors=note(vErrors,
instancePath+"/version","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate662.errors=vErrors,
errors===0}function validate661(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){data.id===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"id"}),errors++),data.expires_at===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"expires_at"}),errors++);for(let key0 in data)key0==="id"||key0==="expires_at"||key0==="skills"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+
"/id","type",{type:"string"}),errors++),data.expires_at!==void 0&&typeof data.expires_at!="string"&&(vErrors=note(vErrors,instancePath+"/expires_at","type",{type:"\
string"}),errors++),data.skills!==void 0){let data2=data.skills;if(!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+"/skills","type",{type:schema226.
properties.skills.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate662(data2[i0],{instancePath:instancePath+"/skil\
ls/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate662.errors),errors=vErrors.length)}}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate661.errors=vErrors,errors===0}var schema228={type:"object",properties:{cache_miss_reason:{type:["object","null"],
allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheMissReason"}}]}},additionalProperties:!1};function validate667(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.cache_missed_input_tokens===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"cache_missed_input_tokens"}),errors++);for(let key0 in data)key0==="type"||key0==="cache_missed_input_tokens"||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="model_changed"&&(vErrors=note(
vErrors,instancePath+"/type","const",{allowedValue:"model_changed"}),errors++),data.cache_missed_input_tokens!==void 0){let data1=data.cache_missed_input_tokens;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/cache_missed_input_tokens","type",{type:"integer"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate667.errors=vErrors,errors===0}function validate668(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.cache_missed_input_tokens===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"cache_missed_input_tokens"}),errors++);for(let key0 in data)key0==="type"||key0==="cache_missed_input_tokens"||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="system_changed"&&(vErrors=note(
vErrors,instancePath+"/type","const",{allowedValue:"system_changed"}),errors++),data.cache_missed_input_tokens!==void 0){let data1=data.cache_missed_input_tokens;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/cache_missed_input_tokens","type",{type:"integer"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate668.errors=vErrors,errors===0}function validate669(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.cache_missed_input_tokens===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"cache_missed_input_tokens"}),errors++);for(let key0 in data)key0==="type"||key0==="cache_missed_input_tokens"||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="tools_changed"&&(vErrors=note(
vErrors,instancePath+"/type","const",{allowedValue:"tools_changed"}),errors++),data.cache_missed_input_tokens!==void 0){let data1=data.cache_missed_input_tokens;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/cache_missed_input_tokens","type",{type:"integer"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate669.errors=vErrors,errors===0}function validate670(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.cache_missed_input_tokens===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"cache_missed_input_tokens"}),errors++);for(let key0 in data)key0==="type"||key0==="cache_missed_input_tokens"||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="messages_changed"&&(vErrors=note(
vErrors,instancePath+"/type","const",{allowedValue:"messages_changed"}),errors++),data.cache_missed_input_tokens!==void 0){let data1=data.cache_missed_input_tokens;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/cache_missed_input_tokens","type",{type:"integer"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate670.errors=vErrors,errors===0}function validate671(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="previous_message_not_found"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"previous_message_not_found"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate671.
errors=vErrors,errors===0}function validate672(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="unavailable"&&(vErrors=note(vErrors,instancePath+"/typ\
e","const",{allowedValue:"unavailable"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate672.errors=vErrors,errors===
0}function validate666(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="mo\
del_changed"?validate667(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate667.errors),errors=vErrors.length):tag0==="s\
ystem_changed"?validate668(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate668.errors),errors=vErrors.length):tag0===
"tools_changed"?validate669(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate669.errors),errors=vErrors.length):tag0===
"messages_changed"?validate670(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate670.errors),errors=vErrors.length):tag0===
"previous_message_not_found"?validate671(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate671.errors),errors=vErrors.length):
tag0==="unavailable"?validate672(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate672.errors),errors=vErrors.length):(vErrors=
note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",
tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate666.errors=vErrors,errors===0}function validate665(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
key0!=="cache_miss_reason"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.cache_miss_reason!==void 0){let data0=data.
cache_miss_reason;!(data0&&typeof data0=="object"&&!Array.isArray(data0))&&data0!==null&&(vErrors=note(vErrors,instancePath+"/cache_miss_reason","type",{type:schema228.
properties.cache_miss_reason.type}),errors++);let _errs5=errors,valid2=!0,_errs6=errors;if(!(data0&&typeof data0=="object"&&!Array.isArray(data0))){let err2={};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs6===errors;if(errors=_errs5,vErrors!==null&&(_errs5?vErrors.length=_errs5:vErrors=null),
_valid0){let _errs8=errors;validate666(data0,{instancePath:instancePath+"/cache_miss_reason",parentData:data,parentDataProperty:"cache_miss_reason",rootData})||
(vErrors=join(vErrors,validate666.errors),errors=vErrors.length);var _valid0=_errs8===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/cache_m\
iss_reason","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate665.errors=vErrors,errors===
0}var schema238={type:"object",required:["type","cleared_input_tokens","cleared_tool_uses"],properties:{type:{const:"clear_tool_uses_20250919"},cleared_input_tokens:{
type:"integer"},cleared_tool_uses:{type:"integer"}},additionalProperties:!1};function validate683(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema238.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="cleared_input_tokens"||key0==="cleared_tool_uses"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="clear_tool_uses_20250919"&&(vErrors=note(
vErrors,instancePath+"/type","const",{allowedValue:"clear_tool_uses_20250919"}),errors++),data.cleared_input_tokens!==void 0){let data1=data.cleared_input_tokens;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/cleared_input_tokens","type",{type:"integer"}),errors++)}
if(data.cleared_tool_uses!==void 0){let data2=data.cleared_tool_uses;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+
"/cleared_tool_uses","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate683.errors=vErrors,
errors===0}var schema239={type:"object",required:["type","cleared_input_tokens","cleared_thinking_turns"],properties:{type:{const:"clear_thinking_20251015"},cleared_input_tokens:{
type:"integer"},cleared_thinking_turns:{type:"integer"}},additionalProperties:!1};function validate684(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema239.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="cleared_input_tokens"||key0==="cleared_thinking_turns"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="clear_thinking_20251015"&&(vErrors=note(
vErrors,instancePath+"/type","const",{allowedValue:"clear_thinking_20251015"}),errors++),data.cleared_input_tokens!==void 0){let data1=data.cleared_input_tokens;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/cleared_input_tokens","type",{type:"integer"}),errors++)}
if(data.cleared_thinking_turns!==void 0){let data2=data.cleared_thinking_turns;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(
vErrors,instancePath+"/cleared_thinking_turns","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate684.
errors=vErrors,errors===0}function validate682(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="clear_tool_uses_20250919"?validate683(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate683.errors),errors=
vErrors.length):tag0==="clear_thinking_20251015"?validate684(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate684.errors),
errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate682.errors=
vErrors,errors===0}function validate681(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="\
object"&&!Array.isArray(data)){data.applied_edits===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"applied_edits"}),errors++);for(let key0 in data)
key0!=="applied_edits"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.applied_edits!==void 0){let data0=data.
applied_edits;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++)validate682(data0[i0],{instancePath:instancePath+"/applied_edits/"+i0,parentData:data0,
parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate682.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/applied_edits","type",
{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate681.errors=vErrors,errors===0}var schema241={type:"object",required:["type","path","reason"],properties:{type:{const:"thinking_dropped"},path:{type:"string"},reason:{type:"string",openEnum:[
"model_binding_mismatch","prefix_binding_mismatch","organization_binding_mismatch","end_user_binding_mismatch"]}},additionalProperties:!1},obj80=["model_binding\
_mismatch","prefix_binding_mismatch","organization_binding_mismatch","end_user_binding_mismatch"];function validate690(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema241.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="path"||key0==="reason"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="thinking_dropped"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"thinking_dropped"}),errors++),data.path!==void 0&&typeof data.path!="string"&&(vErrors=note(vErrors,instancePath+"/path","type",{
type:"string"}),errors++),data.reason!==void 0){let data2=data.reason;typeof data2=="string"?obj80.includes(data2)||(vErrors=note(vErrors,instancePath+"/reason",
"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/reason","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"ob\
ject"}),errors++;return validate690.errors=vErrors,errors===0}var schema242={type:"object",required:["type","path","reason"],properties:{type:{const:"thinking_m\
ismatch_allowed"},path:{type:"string"},reason:{type:"string",openEnum:["model_binding_mismatch","prefix_binding_mismatch","organization_binding_mismatch","end_u\
ser_binding_mismatch"]}},additionalProperties:!1},obj81=["model_binding_mismatch","prefix_binding_mismatch","organization_binding_mismatch","end_user_binding_mi\
smatch"];function validate691(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.
isArray(data)){for(let prop0 of schema242.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="path"||key0==="reason"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&
data.type!=="thinking_mismatch_allowed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"thinking_mismatch_allowed"}),errors++),data.path!==void 0&&
typeof data.path!="string"&&(vErrors=note(vErrors,instancePath+"/path","type",{type:"string"}),errors++),data.reason!==void 0){let data2=data.reason;typeof data2==
"string"?obj81.includes(data2)||(vErrors=note(vErrors,instancePath+"/reason","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/reason","type",{type:"\
string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate691.errors=vErrors,errors===0}function validate689(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="thinking_dropped"?validate690(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate690.errors),errors=vErrors.length):tag0==="thinking_mismatch_allowed"?
validate691(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate691.errors),errors=vErrors.length):(vErrors=note(vErrors,
instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate689.errors=vErrors,errors===0}var schema243={type:"object",required:[
"input_tokens","output_tokens"],properties:{input_tokens:{type:"integer"},cache_creation_input_tokens:{type:["integer","null"]},cache_read_input_tokens:{type:["\
integer","null"]},output_tokens:{type:"integer"},output_tokens_details:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/OutputTokensDetail\
s"}}]},server_tool_use:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ServerToolUsage"}}]},iterations:{type:["array","null"],items:{$ref:"\
#/$defs/UsageIteration"}},fallback_credit:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/FallbackCredit"}}]},cache_creation:{type:["obje\
ct","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheCreation"}}]},service_tier:{type:["string","null"],openEnum:["standard","priority","batch"]},speed:{
type:["string","null"],openEnum:["standard","fast"]},inference_geo:{type:["string","null"]}},additionalProperties:!1};function validate696(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.thinking_tokens===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"thinking_tokens"}),errors++);for(let key0 in data)key0!=="\
thinking_tokens"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.thinking_tokens!==void 0){let data0=data.
thinking_tokens;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=note(vErrors,instancePath+"/thinking_tokens","type",{type:"integer"}),
errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate696.errors=vErrors,errors===0}function validate698(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)key0==="web_search_requests"||key0==="web_fetch_requests"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.web_search_requests!==void 0){let data0=data.web_search_requests;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=
note(vErrors,instancePath+"/web_search_requests","type",{type:"integer"}),errors++)}if(data.web_fetch_requests!==void 0){let data1=data.web_fetch_requests;typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/web_fetch_requests","type",{type:"integer"}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate698.errors=vErrors,errors===0}var schema247={type:"object",required:["type","input_tokens","output_tokens"],properties:{type:{const:"message"},model:{type:["string","null"]},input_tokens:{type:"\
integer"},output_tokens:{type:"integer"},cache_creation_input_tokens:{type:"integer"},cache_read_input_tokens:{type:"integer"},cache_creation:{type:["object","n\
ull"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheCreation"}}]}},additionalProperties:!1};function validate702(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.ephemeral_5m_input_tokens===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"ephemeral_5m_input_tokens"}),errors++),data.ephemeral_1h_input_tokens===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"ephemeral_1h_input_tokens"}),errors++);for(let key0 in data)key0==="ephemeral_5m_input_t\
okens"||key0==="ephemeral_1h_input_tokens"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.ephemeral_5m_input_tokens!==
void 0){let data0=data.ephemeral_5m_input_tokens;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=note(vErrors,instancePath+"/epheme\
ral_5m_input_tokens","type",{type:"integer"}),errors++)}if(data.ephemeral_1h_input_tokens!==void 0){let data1=data.ephemeral_1h_input_tokens;typeof data1=="numb\
er"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/ephemeral_1h_input_tokens","type",{type:"integer"}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate702.errors=vErrors,errors===0}function validate701(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema247.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="model"||key0==="input_tokens"||key0==="outpu\
t_tokens"||key0==="cache_creation_input_tokens"||key0==="cache_read_input_tokens"||key0==="cache_creation"||(vErrors=note(vErrors,instancePath,"additionalProper\
ties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="message"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"messa\
ge"}),errors++),data.model!==void 0){let data1=data.model;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/model","type",{type:schema247.
properties.model.type}),errors++)}if(data.input_tokens!==void 0){let data2=data.input_tokens;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||
(vErrors=note(vErrors,instancePath+"/input_tokens","type",{type:"integer"}),errors++)}if(data.output_tokens!==void 0){let data3=data.output_tokens;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_tokens","type",{type:"integer"}),errors++)}if(data.cache_creation_input_tokens!==
void 0){let data4=data.cache_creation_input_tokens;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/cach\
e_creation_input_tokens","type",{type:"integer"}),errors++)}if(data.cache_read_input_tokens!==void 0){let data5=data.cache_read_input_tokens;typeof data5=="numb\
er"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)||(vErrors=note(vErrors,instancePath+"/cache_read_input_tokens","type",{type:"integer"}),errors++)}if(data.cache_creation!==
void 0){let data6=data.cache_creation;!(data6&&typeof data6=="object"&&!Array.isArray(data6))&&data6!==null&&(vErrors=note(vErrors,instancePath+"/cache_creation",
"type",{type:schema247.properties.cache_creation.type}),errors++);let _errs16=errors,valid2=!0,_errs17=errors;if(!(data6&&typeof data6=="object"&&!Array.isArray(
data6))){let err9={};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid0=_errs17===errors;if(errors=_errs16,vErrors!==null&&(_errs16?vErrors.length=
_errs16:vErrors=null),_valid0){let _errs19=errors;validate702(data6,{instancePath:instancePath+"/cache_creation",parentData:data,parentDataProperty:"cache_creat\
ion",rootData})||(vErrors=join(vErrors,validate702.errors),errors=vErrors.length);var _valid0=_errs19===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+
"/cache_creation","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate701.errors=vErrors,
errors===0}var schema249={type:"object",required:["type","input_tokens","output_tokens"],properties:{type:{const:"compaction"},input_tokens:{type:"integer"},output_tokens:{
type:"integer"},cache_creation_input_tokens:{type:"integer"},cache_read_input_tokens:{type:"integer"},cache_creation:{type:["object","null"],allOf:[{if:{type:"o\
bject"},then:{$ref:"#/$defs/CacheCreation"}}]}},additionalProperties:!1};function validate704(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema249.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="input_tokens"||key0==="output_tokens"||key0==="cache_crea\
tion_input_tokens"||key0==="cache_read_input_tokens"||key0==="cache_creation"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="compaction"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"compaction"}),errors++),data.input_tokens!==
void 0){let data1=data.input_tokens;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/input_tokens","type",
{type:"integer"}),errors++)}if(data.output_tokens!==void 0){let data2=data.output_tokens;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=
note(vErrors,instancePath+"/output_tokens","type",{type:"integer"}),errors++)}if(data.cache_creation_input_tokens!==void 0){let data3=data.cache_creation_input_tokens;
typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/cache_creation_input_tokens","type",{type:"integer"}),errors++)}
if(data.cache_read_input_tokens!==void 0){let data4=data.cache_read_input_tokens;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(
vErrors,instancePath+"/cache_read_input_tokens","type",{type:"integer"}),errors++)}if(data.cache_creation!==void 0){let data5=data.cache_creation;!(data5&&typeof data5==
"object"&&!Array.isArray(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+"/cache_creation","type",{type:schema249.properties.cache_creation.type}),errors++);
let _errs14=errors,valid2=!0,_errs15=errors;if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))){let err8={};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}var _valid0=_errs15===errors;if(errors=_errs14,vErrors!==null&&(_errs14?vErrors.length=_errs14:vErrors=null),_valid0){let _errs17=errors;validate702(data5,
{instancePath:instancePath+"/cache_creation",parentData:data,parentDataProperty:"cache_creation",rootData})||(vErrors=join(vErrors,validate702.errors),errors=vErrors.
length);var _valid0=_errs17===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/cache_creation","if",{failingKeyword:"then"}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate704.errors=vErrors,errors===0}var schema250={type:"object",required:["type","input_tok\
ens","output_tokens"],properties:{type:{const:"advisor_message"},model:{type:"string"},input_tokens:{type:"integer"},output_tokens:{type:"integer"},cache_creation_input_tokens:{
type:"integer"},cache_read_input_tokens:{type:"integer"},cache_creation:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheCreation"}}]}},
additionalProperties:!1};function validate706(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema250.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="model"||key0==="input_tokens"||key0==="output_tokens"||key0==="cache_creation_input_tokens"||key0==="cache\
_read_input_tokens"||key0==="cache_creation"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&
data.type!=="advisor_message"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"advisor_message"}),errors++),data.model!==void 0&&typeof data.model!=
"string"&&(vErrors=note(vErrors,instancePath+"/model","type",{type:"string"}),errors++),data.input_tokens!==void 0){let data2=data.input_tokens;typeof data2=="n\
umber"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/input_tokens","type",{type:"integer"}),errors++)}if(data.output_tokens!==
void 0){let data3=data.output_tokens;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_tokens","ty\
pe",{type:"integer"}),errors++)}if(data.cache_creation_input_tokens!==void 0){let data4=data.cache_creation_input_tokens;typeof data4=="number"&&!(data4%1)&&!isNaN(
data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/cache_creation_input_tokens","type",{type:"integer"}),errors++)}if(data.cache_read_input_tokens!==
void 0){let data5=data.cache_read_input_tokens;typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)||(vErrors=note(vErrors,instancePath+"/cache_re\
ad_input_tokens","type",{type:"integer"}),errors++)}if(data.cache_creation!==void 0){let data6=data.cache_creation;!(data6&&typeof data6=="object"&&!Array.isArray(
data6))&&data6!==null&&(vErrors=note(vErrors,instancePath+"/cache_creation","type",{type:schema250.properties.cache_creation.type}),errors++);let _errs16=errors,
valid2=!0,_errs17=errors;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))){let err9={};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid0=_errs17===
errors;if(errors=_errs16,vErrors!==null&&(_errs16?vErrors.length=_errs16:vErrors=null),_valid0){let _errs19=errors;validate702(data6,{instancePath:instancePath+
"/cache_creation",parentData:data,parentDataProperty:"cache_creation",rootData})||(vErrors=join(vErrors,validate702.errors),errors=vErrors.length);var _valid0=_errs19===
errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/cache_creation","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate706.errors=vErrors,errors===0}var schema251={type:"object",required:["type","input_tokens","output_tokens"],properties:{
type:{const:"fallback_message"},model:{type:"string"},input_tokens:{type:"integer"},output_tokens:{type:"integer"},cache_creation_input_tokens:{type:"integer"},
cache_read_input_tokens:{type:"integer"},cache_creation:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheCreation"}}]}},additionalProperties:!1};
function validate708(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema251.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
key0==="type"||key0==="model"||key0==="input_tokens"||key0==="output_tokens"||key0==="cache_creation_input_tokens"||key0==="cache_read_input_tokens"||key0==="ca\
che_creation"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="fallback_messa\
ge"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"fallback_message"}),errors++),data.model!==void 0&&typeof data.model!="string"&&(vErrors=
note(vErrors,instancePath+"/model","type",{type:"string"}),errors++),data.input_tokens!==void 0){let data2=data.input_tokens;typeof data2=="number"&&!(data2%1)&&
!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/input_tokens","type",{type:"integer"}),errors++)}if(data.output_tokens!==void 0){let data3=data.
output_tokens;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_tokens","type",{type:"integer"}),errors++)}
if(data.cache_creation_input_tokens!==void 0){let data4=data.cache_creation_input_tokens;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=
note(vErrors,instancePath+"/cache_creation_input_tokens","type",{type:"integer"}),errors++)}if(data.cache_read_input_tokens!==void 0){let data5=data.cache_read_input_tokens;
typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)||(vErrors=note(vErrors,instancePath+"/cache_read_input_tokens","type",{type:"integer"}),errors++)}
if(data.cache_creation!==void 0){let data6=data.cache_creation;!(data6&&typeof data6=="object"&&!Array.isArray(data6))&&data6!==null&&(vErrors=note(vErrors,instancePath+
"/cache_creation","type",{type:schema251.properties.cache_creation.type}),errors++);let _errs16=errors,valid2=!0,_errs17=errors;if(!(data6&&typeof data6=="objec\
t"&&!Array.isArray(data6))){let err9={};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid0=_errs17===errors;if(errors=_errs16,vErrors!==null&&
(_errs16?vErrors.length=_errs16:vErrors=null),_valid0){let _errs19=errors;validate702(data6,{instancePath:instancePath+"/cache_creation",parentData:data,parentDataProperty:"\
cache_creation",rootData})||(vErrors=join(vErrors,validate702.errors),errors=vErrors.length);var _valid0=_errs19===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,
instancePath+"/cache_creation","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate708.
errors=vErrors,errors===0}function validate700(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="message"?validate701(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate701.errors),errors=vErrors.length):
tag0==="compaction"?validate704(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate704.errors),errors=vErrors.length):tag0===
"advisor_message"?validate706(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate706.errors),errors=vErrors.length):tag0===
"fallback_message"?validate708(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate708.errors),errors=vErrors.length):(vErrors=
note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",
tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate700.errors=vErrors,errors===0}function validate717(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="redeemed"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"redeemed"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate717.errors=vErrors,errors===
0}var schema255={type:"object",required:["type","reason"],properties:{type:{const:"not_applied"},reason:{type:"string",openEnum:["body_mismatch","continuation_e\
xcluded","continuation_only","expired","invalid_target_model","not_enabled","reprice_unavailable","temporarily_unavailable","variant_fields_present","wrong_orga\
nization","wrong_platform","wrong_workspace"]},remove_to_redeem:{type:["array","null"],items:{type:"string"}}},additionalProperties:!1},obj82=["body_mismatch","\
continuation_excluded","continuation_only","expired","invalid_target_model","not_enabled","reprice_unavailable","temporarily_unavailable","variant_fields_presen\
t","wrong_organization","wrong_platform","wrong_workspace"];function validate718(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),
data.reason===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"reason"}),errors++);for(let key0 in data)key0==="type"||key0==="reason"||key0===
"remove_to_redeem"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="not_appli\
ed"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"not_applied"}),errors++),data.reason!==void 0){let data1=data.reason;typeof data1=="strin\
g"?obj82.includes(data1)||(vErrors=note(vErrors,instancePath+"/reason","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/reason","type",{type:"strin\
g"}),errors++)}if(data.remove_to_redeem!==void 0){let data2=data.remove_to_redeem;if(!Array.isArray(data2)&&data2!==null&&(vErrors=note(vErrors,instancePath+"/r\
emove_to_redeem","type",{type:schema255.properties.remove_to_redeem.type}),errors++),Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)typeof data2[i0]!=
"string"&&(vErrors=note(vErrors,instancePath+"/remove_to_redeem/"+i0,"type",{type:"string"}),errors++)}}}else vErrors=note(vErrors,instancePath,"type",{type:"ob\
ject"}),errors++;return validate718.errors=vErrors,errors===0}function validate716(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);
let tag0=data.type;typeof tag0=="string"?tag0==="redeemed"?validate717(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate717.
errors),errors=vErrors.length):tag0==="not_applied"?validate718(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate718.errors),
errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate716.errors=
vErrors,errors===0}function validate715(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="\
object"&&!Array.isArray(data)){data.status===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"status"}),errors++);for(let key0 in data)key0!==
"status"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.status!==void 0&&(validate716(data.status,{instancePath:instancePath+
"/status",parentData:data,parentDataProperty:"status",rootData})||(vErrors=join(vErrors,validate716.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate715.errors=vErrors,errors===0}var obj83=["standard","priority","batch"],obj84=["standard","fast"];function validate695(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.input_tokens===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"input_tokens"}),errors++),data.output_tokens===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"output_tokens"}),errors++);for(let key0 in data)func2.call(schema243.properties,key0)||(vErrors=note(vErrors,instancePath,"addition\
alProperties",{additionalProperty:key0}),errors++);if(data.input_tokens!==void 0){let data0=data.input_tokens;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
isFinite(data0)||(vErrors=note(vErrors,instancePath+"/input_tokens","type",{type:"integer"}),errors++)}if(data.cache_creation_input_tokens!==void 0){let data1=data.
cache_creation_input_tokens;!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null&&(vErrors=note(vErrors,instancePath+"/cache_crea\
tion_input_tokens","type",{type:schema243.properties.cache_creation_input_tokens.type}),errors++)}if(data.cache_read_input_tokens!==void 0){let data2=data.cache_read_input_tokens;
!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+"/cache_read_input_tokens","type",{type:schema243.
properties.cache_read_input_tokens.type}),errors++)}if(data.output_tokens!==void 0){let data3=data.output_tokens;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&
isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_tokens","type",{type:"integer"}),errors++)}if(data.output_tokens_details!==void 0){let data4=data.output_tokens_details;
!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/output_tokens_details","type",{type:schema243.properties.
output_tokens_details.type}),errors++);let _errs13=errors,valid2=!0,_errs14=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err8={};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs14===errors;if(errors=_errs13,vErrors!==null&&(_errs13?vErrors.length=_errs13:vErrors=null),_valid0){
let _errs16=errors;validate696(data4,{instancePath:instancePath+"/output_tokens_details",parentData:data,parentDataProperty:"output_tokens_details",rootData})||
(vErrors=join(vErrors,validate696.errors),errors=vErrors.length);var _valid0=_errs16===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/output\
_tokens_details","if",{failingKeyword:"then"}),errors++)}if(data.server_tool_use!==void 0){let data5=data.server_tool_use;!(data5&&typeof data5=="object"&&!Array.
isArray(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+"/server_tool_use","type",{type:schema243.properties.server_tool_use.type}),errors++);let _errs20=errors,
valid4=!0,_errs21=errors;if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))){let err11={};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid1=_errs21===
errors;if(errors=_errs20,vErrors!==null&&(_errs20?vErrors.length=_errs20:vErrors=null),_valid1){let _errs23=errors;validate698(data5,{instancePath:instancePath+
"/server_tool_use",parentData:data,parentDataProperty:"server_tool_use",rootData})||(vErrors=join(vErrors,validate698.errors),errors=vErrors.length);var _valid1=_errs23===
errors;valid4=_valid1}valid4||(vErrors=note(vErrors,instancePath+"/server_tool_use","if",{failingKeyword:"then"}),errors++)}if(data.iterations!==void 0){let data6=data.
iterations;if(!Array.isArray(data6)&&data6!==null&&(vErrors=note(vErrors,instancePath+"/iterations","type",{type:schema243.properties.iterations.type}),errors++),
Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate700(data6[i0],{instancePath:instancePath+"/iterations/"+i0,parentData:data6,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate700.errors),errors=vErrors.length)}}if(data.fallback_credit!==void 0){let data8=data.fallback_credit;!(data8&&typeof data8==
"object"&&!Array.isArray(data8))&&data8!==null&&(vErrors=note(vErrors,instancePath+"/fallback_credit","type",{type:schema243.properties.fallback_credit.type}),errors++);
let _errs30=errors,valid8=!0,_errs31=errors;if(!(data8&&typeof data8=="object"&&!Array.isArray(data8))){let err15={};vErrors===null?vErrors=[err15]:vErrors.push(
err15),errors++}var _valid2=_errs31===errors;if(errors=_errs30,vErrors!==null&&(_errs30?vErrors.length=_errs30:vErrors=null),_valid2){let _errs33=errors;validate715(
data8,{instancePath:instancePath+"/fallback_credit",parentData:data,parentDataProperty:"fallback_credit",rootData})||(vErrors=join(vErrors,validate715.errors),errors=
vErrors.length);var _valid2=_errs33===errors;valid8=_valid2}valid8||(vErrors=note(vErrors,instancePath+"/fallback_credit","if",{failingKeyword:"then"}),errors++)}
if(data.cache_creation!==void 0){let data9=data.cache_creation;!(data9&&typeof data9=="object"&&!Array.isArray(data9))&&data9!==null&&(vErrors=note(vErrors,instancePath+
"/cache_creation","type",{type:schema243.properties.cache_creation.type}),errors++);let _errs37=errors,valid10=!0,_errs38=errors;if(!(data9&&typeof data9=="obje\
ct"&&!Array.isArray(data9))){let err18={};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var _valid3=_errs38===errors;if(errors=_errs37,vErrors!==null&&
(_errs37?vErrors.length=_errs37:vErrors=null),_valid3){let _errs40=errors;validate702(data9,{instancePath:instancePath+"/cache_creation",parentData:data,parentDataProperty:"\
cache_creation",rootData})||(vErrors=join(vErrors,validate702.errors),errors=vErrors.length);var _valid3=_errs40===errors;valid10=_valid3}valid10||(vErrors=note(
vErrors,instancePath+"/cache_creation","if",{failingKeyword:"then"}),errors++)}if(data.service_tier!==void 0){let data10=data.service_tier;typeof data10!="strin\
g"&&data10!==null&&(vErrors=note(vErrors,instancePath+"/service_tier","type",{type:schema243.properties.service_tier.type}),errors++),typeof data10=="string"&&(obj83.
includes(data10)||(vErrors=note(vErrors,instancePath+"/service_tier","openEnum",{}),errors++))}if(data.speed!==void 0){let data11=data.speed;typeof data11!="str\
ing"&&data11!==null&&(vErrors=note(vErrors,instancePath+"/speed","type",{type:schema243.properties.speed.type}),errors++),typeof data11=="string"&&(obj84.includes(
data11)||(vErrors=note(vErrors,instancePath+"/speed","openEnum",{}),errors++))}if(data.inference_geo!==void 0){let data12=data.inference_geo;typeof data12!="str\
ing"&&data12!==null&&(vErrors=note(vErrors,instancePath+"/inference_geo","type",{type:schema243.properties.inference_geo.type}),errors++)}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate695.errors=vErrors,errors===0}function validate573(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema193.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema193.properties,key0)||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"\
string"}),errors++),data.type!==void 0&&data.type!=="message"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"message"}),errors++),data.role!==
void 0&&data.role!=="assistant"&&(vErrors=note(vErrors,instancePath+"/role","const",{allowedValue:"assistant"}),errors++),data.model!==void 0&&typeof data.model!=
"string"&&(vErrors=note(vErrors,instancePath+"/model","type",{type:"string"}),errors++),data.content!==void 0){let data4=data.content;if(Array.isArray(data4)){let len0=data4.
length;for(let i0=0;i0<len0;i0++)validate574(data4[i0],{instancePath:instancePath+"/content/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=join(
vErrors,validate574.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/content","type",{type:"array"}),errors++}if(data.stop_reason!==void 0){
let data6=data.stop_reason;typeof data6!="string"&&data6!==null&&(vErrors=note(vErrors,instancePath+"/stop_reason","type",{type:schema193.properties.stop_reason.
type}),errors++);let _errs14=errors,valid4=!0,_errs15=errors;if(typeof data6!="string"){let err8={};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs15===
errors;if(errors=_errs14,vErrors!==null&&(_errs14?vErrors.length=_errs14:vErrors=null),_valid0){let _errs17=errors;validate656(data6,{instancePath:instancePath+
"/stop_reason",parentData:data,parentDataProperty:"stop_reason",rootData})||(vErrors=join(vErrors,validate656.errors),errors=vErrors.length);var _valid0=_errs17===
errors;valid4=_valid0}valid4||(vErrors=note(vErrors,instancePath+"/stop_reason","if",{failingKeyword:"then"}),errors++)}if(data.stop_sequence!==void 0){let data7=data.
stop_sequence;typeof data7!="string"&&data7!==null&&(vErrors=note(vErrors,instancePath+"/stop_sequence","type",{type:schema193.properties.stop_sequence.type}),errors++)}
if(data.stop_details!==void 0){let data8=data.stop_details;!(data8&&typeof data8=="object"&&!Array.isArray(data8))&&data8!==null&&(vErrors=note(vErrors,instancePath+
"/stop_details","type",{type:schema193.properties.stop_details.type}),errors++);let _errs23=errors,valid6=!0,_errs24=errors;if(!(data8&&typeof data8=="object"&&
!Array.isArray(data8))){let err12={};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid1=_errs24===errors;if(errors=_errs23,vErrors!==null&&
(_errs23?vErrors.length=_errs23:vErrors=null),_valid1){let _errs26=errors;validate658(data8,{instancePath:instancePath+"/stop_details",parentData:data,parentDataProperty:"\
stop_details",rootData})||(vErrors=join(vErrors,validate658.errors),errors=vErrors.length);var _valid1=_errs26===errors;valid6=_valid1}valid6||(vErrors=note(vErrors,
instancePath+"/stop_details","if",{failingKeyword:"then"}),errors++)}if(data.container!==void 0){let data9=data.container;!(data9&&typeof data9=="object"&&!Array.
isArray(data9))&&data9!==null&&(vErrors=note(vErrors,instancePath+"/container","type",{type:schema193.properties.container.type}),errors++);let _errs30=errors,valid8=!0,
_errs31=errors;if(!(data9&&typeof data9=="object"&&!Array.isArray(data9))){let err15={};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}var _valid2=_errs31===
errors;if(errors=_errs30,vErrors!==null&&(_errs30?vErrors.length=_errs30:vErrors=null),_valid2){let _errs33=errors;validate661(data9,{instancePath:instancePath+
"/container",parentData:data,parentDataProperty:"container",rootData})||(vErrors=join(vErrors,validate661.errors),errors=vErrors.length);var _valid2=_errs33===errors;
valid8=_valid2}valid8||(vErrors=note(vErrors,instancePath+"/container","if",{failingKeyword:"then"}),errors++)}if(data.diagnostics!==void 0){let data10=data.diagnostics;
!(data10&&typeof data10=="object"&&!Array.isArray(data10))&&data10!==null&&(vErrors=note(vErrors,instancePath+"/diagnostics","type",{type:schema193.properties.diagnostics.
type}),errors++);let _errs37=errors,valid10=!0,_errs38=errors;if(!(data10&&typeof data10=="object"&&!Array.isArray(data10))){let err18={};vErrors===null?vErrors=
[err18]:vErrors.push(err18),errors++}var _valid3=_errs38===errors;if(errors=_errs37,vErrors!==null&&(_errs37?vErrors.length=_errs37:vErrors=null),_valid3){let _errs40=errors;
validate665(data10,{instancePath:instancePath+"/diagnostics",parentData:data,parentDataProperty:"diagnostics",rootData})||(vErrors=join(vErrors,validate665.errors),
errors=vErrors.length);var _valid3=_errs40===errors;valid10=_valid3}valid10||(vErrors=note(vErrors,instancePath+"/diagnostics","if",{failingKeyword:"then"}),errors++)}
if(data.context_management!==void 0){let data11=data.context_management;!(data11&&typeof data11=="object"&&!Array.isArray(data11))&&data11!==null&&(vErrors=note(
vErrors,instancePath+"/context_management","type",{type:schema193.properties.context_management.type}),errors++);let _errs44=errors,valid12=!0,_errs45=errors;if(!(data11&&
typeof data11=="object"&&!Array.isArray(data11))){let err21={};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}var _valid4=_errs45===errors;if(errors=
_errs44,vErrors!==null&&(_errs44?vErrors.length=_errs44:vErrors=null),_valid4){let _errs47=errors;validate681(data11,{instancePath:instancePath+"/context_manage\
ment",parentData:data,parentDataProperty:"context_management",rootData})||(vErrors=join(vErrors,validate681.errors),errors=vErrors.length);var _valid4=_errs47===
errors;valid12=_valid4}valid12||(vErrors=note(vErrors,instancePath+"/context_management","if",{failingKeyword:"then"}),errors++)}if(data.input_transformations!==
void 0){let data12=data.input_transformations;if(!Array.isArray(data12)&&data12!==null&&(vErrors=note(vErrors,instancePath+"/input_transformations","type",{type:schema193.
properties.input_transformations.type}),errors++),Array.isArray(data12)){let len1=data12.length;for(let i1=0;i1<len1;i1++)validate689(data12[i1],{instancePath:instancePath+
"/input_transformations/"+i1,parentData:data12,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate689.errors),errors=vErrors.length)}}data.usage!==
void 0&&(validate695(data.usage,{instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"usage",rootData})||(vErrors=join(vErrors,validate695.errors),
errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate573.errors=vErrors,errors===0}var streamEvent=validate725;function validate726(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.message===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"message"}),errors++);for(let key0 in data)key0==="type"||key0==="message"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="message_start"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"message_\
start"}),errors++),data.message!==void 0&&(validate573(data.message,{instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData})||
(vErrors=join(vErrors,validate573.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate726.errors=
vErrors,errors===0}var schema258={type:"object",required:["type","index","content_block"],properties:{type:{const:"content_block_start"},index:{type:"integer"},
content_block:{$ref:"#/$defs/OutputBlock"}},additionalProperties:!1};function validate728(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema258.required)data[prop0]===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="index"||key0==="content_block"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="content_block_start"&&(vErrors=note(vErrors,instancePath+"/type",
"const",{allowedValue:"content_block_start"}),errors++),data.index!==void 0){let data1=data.index;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||
(vErrors=note(vErrors,instancePath+"/index","type",{type:"integer"}),errors++)}data.content_block!==void 0&&(validate574(data.content_block,{instancePath:instancePath+
"/content_block",parentData:data,parentDataProperty:"content_block",rootData})||(vErrors=join(vErrors,validate574.errors),errors=vErrors.length))}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate728.errors=vErrors,errors===0}var schema259={type:"object",required:["type","index","delta"],
properties:{type:{const:"content_block_delta"},index:{type:"integer"},delta:{$ref:"#/$defs/Delta"}},additionalProperties:!1};function validate732(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"text"}),errors++);for(let key0 in data)key0==="type"||key0==="text"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="text_delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"text_delta"}),errors++),data.text!==void 0&&
typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"ob\
ject"}),errors++;return validate732.errors=vErrors,errors===0}function validate733(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.partial_json===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"partial_json"}),errors++);for(let key0 in data)key0==="type"||key0==="partial_json"||(vErrors=note(vErrors,instancePath,"additional\
Properties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="input_json_delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
input_json_delta"}),errors++),data.partial_json!==void 0&&typeof data.partial_json!="string"&&(vErrors=note(vErrors,instancePath+"/partial_json","type",{type:"s\
tring"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate733.errors=vErrors,errors===0}var schema263={type:"obj\
ect",required:["type","thinking"],properties:{type:{const:"thinking_delta"},thinking:{type:"string"},estimated_tokens:{type:["integer","null"]}},additionalProperties:!1};
function validate734(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.thinking===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"thinking"}),errors++);for(let key0 in data)key0==="type"||key0==="thinking"||key0==="estimated_tokens"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="thinking_delta"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"thinking_delta"}),errors++),data.thinking!==void 0&&typeof data.thinking!="string"&&(vErrors=note(vErrors,instancePath+"/thinking","type",{type:"\
string"}),errors++),data.estimated_tokens!==void 0){let data2=data.estimated_tokens;!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==
null&&(vErrors=note(vErrors,instancePath+"/estimated_tokens","type",{type:schema263.properties.estimated_tokens.type}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate734.errors=vErrors,errors===0}function validate735(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.signature===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"signature"}),errors++);for(let key0 in data)key0==="type"||key0==="signature"||(vErrors=note(vErrors,instancePath,"additionalProper\
ties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="signature_delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
signature_delta"}),errors++),data.signature!==void 0&&typeof data.signature!="string"&&(vErrors=note(vErrors,instancePath+"/signature","type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate735.errors=vErrors,errors===0}function validate736(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.citation===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"citation"}),errors++);for(let key0 in data)key0==="type"||key0==="citation"||(vErrors=note(vErrors,instancePath,"additionalProperti\
es",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="citations_delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"ci\
tations_delta"}),errors++),data.citation!==void 0&&(validate27(data.citation,{instancePath:instancePath+"/citation",parentData:data,parentDataProperty:"citation",
rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate736.
errors=vErrors,errors===0}var schema266={type:"object",required:["type"],properties:{type:{const:"compaction_delta"},content:{type:["string","null"]},encrypted_content:{
type:["string","null"]}},additionalProperties:!1};function validate738(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)
key0==="type"||key0==="content"||key0==="encrypted_content"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="compaction_delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"compaction_delta"}),errors++),data.content!==void 0){
let data1=data.content;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/content","type",{type:schema266.properties.content.type}),errors++)}
if(data.encrypted_content!==void 0){let data2=data.encrypted_content;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/encrypted_conten\
t","type",{type:schema266.properties.encrypted_content.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate738.
errors=vErrors,errors===0}function validate731(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="text_delta"?validate732(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate732.errors),errors=vErrors.length):
tag0==="input_json_delta"?validate733(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate733.errors),errors=vErrors.length):
tag0==="thinking_delta"?validate734(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate734.errors),errors=vErrors.length):
tag0==="signature_delta"?validate735(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate735.errors),errors=vErrors.length):
tag0==="citations_delta"?validate736(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate736.errors),errors=vErrors.length):
tag0==="compaction_delta"?validate738(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate738.errors),errors=vErrors.length):
(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"\
tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate731.errors=vErrors,errors===0}function validate730(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema259.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="inde\
x"||key0==="delta"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="content_b\
lock_delta"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"content_block_delta"}),errors++),data.index!==void 0){let data1=data.index;typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/index","type",{type:"integer"}),errors++)}data.delta!==void 0&&(validate731(
data.delta,{instancePath:instancePath+"/delta",parentData:data,parentDataProperty:"delta",rootData})||(vErrors=join(vErrors,validate731.errors),errors=vErrors.length))}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate730.errors=vErrors,errors===0}function validate746(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.index===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"index"}),errors++);for(let key0 in data)key0==="type"||key0==="index"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="content_block_stop"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"content_block_stop"}),errors++),
data.index!==void 0){let data1=data.index;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/index","type",
{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate746.errors=vErrors,errors===0}var schema268={
type:"object",required:["type","delta","usage"],properties:{type:{const:"message_delta"},delta:{$ref:"#/$defs/Stop"},usage:{$ref:"#/$defs/MessageDeltaUsage"},context_management:{
type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ContextManagementResult"}}]},input_transformations:{type:["array","null"],items:{$ref:"#/$\
defs/InputTransformation"}}},additionalProperties:!1},schema269={type:"object",properties:{stop_reason:{type:["string","null"],allOf:[{if:{type:"string"},then:{
$ref:"#/$defs/StopReason"}}]},stop_sequence:{type:["string","null"]},stop_details:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/StopDet\
ails"}}]},container:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ResponseContainer"}}]}},additionalProperties:!1};function validate748(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
key0==="stop_reason"||key0==="stop_sequence"||key0==="stop_details"||key0==="container"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.stop_reason!==void 0){let data0=data.stop_reason;typeof data0!="string"&&data0!==null&&(vErrors=note(vErrors,instancePath+"/stop_reason","type",
{type:schema269.properties.stop_reason.type}),errors++);let _errs5=errors,valid2=!0,_errs6=errors;if(typeof data0!="string"){let err2={};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}var _valid0=_errs6===errors;if(errors=_errs5,vErrors!==null&&(_errs5?vErrors.length=_errs5:vErrors=null),_valid0){let _errs8=errors;
validate656(data0,{instancePath:instancePath+"/stop_reason",parentData:data,parentDataProperty:"stop_reason",rootData})||(vErrors=join(vErrors,validate656.errors),
errors=vErrors.length);var _valid0=_errs8===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,instancePath+"/stop_reason","if",{failingKeyword:"then"}),errors++)}
if(data.stop_sequence!==void 0){let data1=data.stop_sequence;typeof data1!="string"&&data1!==null&&(vErrors=note(vErrors,instancePath+"/stop_sequence","type",{type:schema269.
properties.stop_sequence.type}),errors++)}if(data.stop_details!==void 0){let data2=data.stop_details;!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==
null&&(vErrors=note(vErrors,instancePath+"/stop_details","type",{type:schema269.properties.stop_details.type}),errors++);let _errs14=errors,valid4=!0,_errs15=errors;
if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){let err6={};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid1=_errs15===errors;if(errors=
_errs14,vErrors!==null&&(_errs14?vErrors.length=_errs14:vErrors=null),_valid1){let _errs17=errors;validate658(data2,{instancePath:instancePath+"/stop_details",parentData:data,
parentDataProperty:"stop_details",rootData})||(vErrors=join(vErrors,validate658.errors),errors=vErrors.length);var _valid1=_errs17===errors;valid4=_valid1}valid4||
(vErrors=note(vErrors,instancePath+"/stop_details","if",{failingKeyword:"then"}),errors++)}if(data.container!==void 0){let data3=data.container;!(data3&&typeof data3==
"object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/container","type",{type:schema269.properties.container.type}),errors++);let _errs21=errors,
valid6=!0,_errs22=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err9={};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid2=_errs22===
errors;if(errors=_errs21,vErrors!==null&&(_errs21?vErrors.length=_errs21:vErrors=null),_valid2){let _errs24=errors;validate661(data3,{instancePath:instancePath+
"/container",parentData:data,parentDataProperty:"container",rootData})||(vErrors=join(vErrors,validate661.errors),errors=vErrors.length);var _valid2=_errs24===errors;
valid6=_valid2}valid6||(vErrors=note(vErrors,instancePath+"/container","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate748.errors=vErrors,errors===0}var schema270={type:"object",required:["output_tokens"],properties:{input_tokens:{type:["integer",
"null"]},cache_creation_input_tokens:{type:["integer","null"]},cache_read_input_tokens:{type:["integer","null"]},output_tokens:{type:"integer"},output_tokens_details:{
type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/OutputTokensDetails"}}]},server_tool_use:{type:["object","null"],allOf:[{if:{type:"object"},
then:{$ref:"#/$defs/ServerToolUsage"}}]},iterations:{type:["array","null"],items:{$ref:"#/$defs/UsageIteration"}},fallback_credit:{type:["object","null"],allOf:[
{if:{type:"object"},then:{$ref:"#/$defs/FallbackCredit"}}]}},additionalProperties:!1};function validate753(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.output_tokens===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
output_tokens"}),errors++);for(let key0 in data)key0==="input_tokens"||key0==="cache_creation_input_tokens"||key0==="cache_read_input_tokens"||key0==="output_to\
kens"||key0==="output_tokens_details"||key0==="server_tool_use"||key0==="iterations"||key0==="fallback_credit"||(vErrors=note(vErrors,instancePath,"additionalPr\
operties",{additionalProperty:key0}),errors++);if(data.input_tokens!==void 0){let data0=data.input_tokens;!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(
data0))&&data0!==null&&(vErrors=note(vErrors,instancePath+"/input_tokens","type",{type:schema270.properties.input_tokens.type}),errors++)}if(data.cache_creation_input_tokens!==
void 0){let data1=data.cache_creation_input_tokens;!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null&&(vErrors=note(vErrors,instancePath+
"/cache_creation_input_tokens","type",{type:schema270.properties.cache_creation_input_tokens.type}),errors++)}if(data.cache_read_input_tokens!==void 0){let data2=data.
cache_read_input_tokens;!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null&&(vErrors=note(vErrors,instancePath+"/cache_read_inp\
ut_tokens","type",{type:schema270.properties.cache_read_input_tokens.type}),errors++)}if(data.output_tokens!==void 0){let data3=data.output_tokens;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/output_tokens","type",{type:"integer"}),errors++)}if(data.output_tokens_details!==
void 0){let data4=data.output_tokens_details;!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null&&(vErrors=note(vErrors,instancePath+"/output_\
tokens_details","type",{type:schema270.properties.output_tokens_details.type}),errors++);let _errs13=errors,valid2=!0,_errs14=errors;if(!(data4&&typeof data4=="\
object"&&!Array.isArray(data4))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs14===errors;if(errors=_errs13,vErrors!==
null&&(_errs13?vErrors.length=_errs13:vErrors=null),_valid0){let _errs16=errors;validate696(data4,{instancePath:instancePath+"/output_tokens_details",parentData:data,
parentDataProperty:"output_tokens_details",rootData})||(vErrors=join(vErrors,validate696.errors),errors=vErrors.length);var _valid0=_errs16===errors;valid2=_valid0}
valid2||(vErrors=note(vErrors,instancePath+"/output_tokens_details","if",{failingKeyword:"then"}),errors++)}if(data.server_tool_use!==void 0){let data5=data.server_tool_use;
!(data5&&typeof data5=="object"&&!Array.isArray(data5))&&data5!==null&&(vErrors=note(vErrors,instancePath+"/server_tool_use","type",{type:schema270.properties.server_tool_use.
type}),errors++);let _errs20=errors,valid4=!0,_errs21=errors;if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))){let err10={};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}var _valid1=_errs21===errors;if(errors=_errs20,vErrors!==null&&(_errs20?vErrors.length=_errs20:vErrors=null),_valid1){let _errs23=errors;
validate698(data5,{instancePath:instancePath+"/server_tool_use",parentData:data,parentDataProperty:"server_tool_use",rootData})||(vErrors=join(vErrors,validate698.
errors),errors=vErrors.length);var _valid1=_errs23===errors;valid4=_valid1}valid4||(vErrors=note(vErrors,instancePath+"/server_tool_use","if",{failingKeyword:"t\
hen"}),errors++)}if(data.iterations!==void 0){let data6=data.iterations;if(!Array.isArray(data6)&&data6!==null&&(vErrors=note(vErrors,instancePath+"/iterations",
"type",{type:schema270.properties.iterations.type}),errors++),Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate700(data6[i0],{instancePath:instancePath+
"/iterations/"+i0,parentData:data6,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate700.errors),errors=vErrors.length)}}if(data.fallback_credit!==
void 0){let data8=data.fallback_credit;!(data8&&typeof data8=="object"&&!Array.isArray(data8))&&data8!==null&&(vErrors=note(vErrors,instancePath+"/fallback_cred\
it","type",{type:schema270.properties.fallback_credit.type}),errors++);let _errs30=errors,valid8=!0,_errs31=errors;if(!(data8&&typeof data8=="object"&&!Array.isArray(
data8))){let err14={};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}var _valid2=_errs31===errors;if(errors=_errs30,vErrors!==null&&(_errs30?vErrors.
length=_errs30:vErrors=null),_valid2){let _errs33=errors;validate715(data8,{instancePath:instancePath+"/fallback_credit",parentData:data,parentDataProperty:"fal\
lback_credit",rootData})||(vErrors=join(vErrors,validate715.errors),errors=vErrors.length);var _valid2=_errs33===errors;valid8=_valid2}valid8||(vErrors=note(vErrors,
instancePath+"/fallback_credit","if",{failingKeyword:"then"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate753.
errors=vErrors,errors===0}function validate747(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema268.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="delta"||key0==="usage"||key0==="context_management"||key0==="input_transformations"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="message_delta"&&(vErrors=note(vErrors,instancePath+
"/type","const",{allowedValue:"message_delta"}),errors++),data.delta!==void 0&&(validate748(data.delta,{instancePath:instancePath+"/delta",parentData:data,parentDataProperty:"\
delta",rootData})||(vErrors=join(vErrors,validate748.errors),errors=vErrors.length)),data.usage!==void 0&&(validate753(data.usage,{instancePath:instancePath+"/u\
sage",parentData:data,parentDataProperty:"usage",rootData})||(vErrors=join(vErrors,validate753.errors),errors=vErrors.length)),data.context_management!==void 0){
let data3=data.context_management;!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/context_management",
"type",{type:schema268.properties.context_management.type}),errors++);let _errs8=errors,valid2=!0,_errs9=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(
data3))){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs9===errors;if(errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=
_errs8:vErrors=null),_valid0){let _errs11=errors;validate681(data3,{instancePath:instancePath+"/context_management",parentData:data,parentDataProperty:"context_\
management",rootData})||(vErrors=join(vErrors,validate681.errors),errors=vErrors.length);var _valid0=_errs11===errors;valid2=_valid0}valid2||(vErrors=note(vErrors,
instancePath+"/context_management","if",{failingKeyword:"then"}),errors++)}if(data.input_transformations!==void 0){let data4=data.input_transformations;if(!Array.
isArray(data4)&&data4!==null&&(vErrors=note(vErrors,instancePath+"/input_transformations","type",{type:schema268.properties.input_transformations.type}),errors++),
Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate689(data4[i0],{instancePath:instancePath+"/input_transformations/"+i0,parentData:data4,
parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate689.errors),errors=vErrors.length)}}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate747.errors=vErrors,errors===0}function validate761(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="message_stop"&&(vErrors=note(vErrors,instancePath+"/ty\
pe","const",{allowedValue:"message_stop"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate761.errors=vErrors,errors===
0}function validate762(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);for(let key0 in data)key0!=="type"&&(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="ping"&&(vErrors=note(vErrors,instancePath+"/type","con\
st",{allowedValue:"ping"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate762.errors=vErrors,errors===0}var schema273={
type:"object",required:["type","error"],properties:{type:{const:"error"},error:{$ref:"#/$defs/ErrorBody"},request_id:{type:["string","null"]}},additionalProperties:!1};
function validate763(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.error===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"error"}),errors++);for(let key0 in data)key0==="type"||key0==="error"||key0==="request_id"||(vErrors=note(vErrors,instancePath,"add\
itionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="error"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
error"}),errors++),data.error!==void 0&&(validate497(data.error,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData})||(vErrors=
join(vErrors,validate497.errors),errors=vErrors.length)),data.request_id!==void 0){let data2=data.request_id;typeof data2!="string"&&data2!==null&&(vErrors=note(
vErrors,instancePath+"/request_id","type",{type:schema273.properties.request_id.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate763.errors=vErrors,errors===0}function validate725(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);
let tag0=data.type;typeof tag0=="string"?tag0==="message_start"?validate726(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate726.
errors),errors=vErrors.length):tag0==="content_block_start"?validate728(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate728.
errors),errors=vErrors.length):tag0==="content_block_delta"?validate730(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate730.
errors),errors=vErrors.length):tag0==="content_block_stop"?validate746(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate746.
errors),errors=vErrors.length):tag0==="message_delta"?validate747(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate747.
errors),errors=vErrors.length):tag0==="message_stop"?validate761(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate761.
errors),errors=vErrors.length):tag0==="ping"?validate762(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate762.errors),
errors=vErrors.length):tag0==="error"?validate763(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate763.errors),errors=
vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"dis\
criminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate725.errors=
vErrors,errors===0}function note(list,instancePath,keyword,params){let error2={instancePath,keyword,params};return list===null?[error2]:(list.push(error2),list)}
function join(list,more){if(list===null)return more;for(let error2 of more)list.push(error2);return list}export{countTokensRequest,countTokensResponse,error,model,models,request,response,streamEvent};
