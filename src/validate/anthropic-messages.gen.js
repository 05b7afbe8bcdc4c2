// Generated from schemas/anthropic-messages by `npm run generate`. Do not edit.
var error=validate22,schema7={type:"object",required:["type","error"],properties:{type:{const:"error"},error:{$ref:"#/$defs/ErrorBody"},request_id:{type:["strin\
g","null"]}},additionalProperties:!1},schema8={type:"object",required:["type","message"],properties:{type:{type:"string",openEnum:["invalid_request_error","auth\
entication_error","billing_error","permission_error","not_found_error","request_too_large","rate_limit_error","timeout_error","api_error","overloaded_error"]},message:{
type:"string"},details:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ErrorDetails"}}]}},additionalProperties:!1},obj0=["invalid_request\
_error","authentication_error","billing_error","permission_error","not_found_error","request_too_large","rate_limit_error","timeout_error","api_error","overload\
ed_error"],schema9={type:"object",properties:{error_code:{type:"string"},unsupported:{type:["array","null"],items:{type:"string"}}},additionalProperties:!0};function validate24(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.error_code!==
void 0&&typeof data.error_code!="string"){let err0={instancePath:instancePath+"/error_code",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.unsupported!==void 0){let data1=data.unsupported;if(!Array.isArray(data1)&&data1!==null){let err1={instancePath:instancePath+
"/unsupported",keyword:"type",params:{type:schema9.properties.unsupported.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(Array.isArray(data1)){
let len0=data1.length;for(let i0=0;i0<len0;i0++)if(typeof data1[i0]!="string"){let err2={instancePath:instancePath+"/unsupported/"+i0,keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}return validate24.errors=vErrors,errors===0}function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.message===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"m\
essage"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="message"||key0==="details")){let err2={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0){let data0=data.
type;if(typeof data0=="string"){if(!obj0.includes(data0)){let err3={instancePath:instancePath+"/type",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}}if(data.message!==void 0&&typeof data.message!="string"){let err5={instancePath:instancePath+"/message",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.details!==void 0){let data2=data.details;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==
null){let err6={instancePath:instancePath+"/details",keyword:"type",params:{type:schema8.properties.details.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}let _errs9=errors,valid2=!0,_errs10=errors;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){let err7={};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}var _valid0=_errs10===errors;if(errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid0){let _errs12=errors;validate24(
data2,{instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.
errors),errors=vErrors.length);var _valid0=_errs12===errors;valid2=_valid0}if(!valid2){let err8={instancePath:instancePath+"/details",keyword:"if",params:{failingKeyword:"\
then"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}return validate23.errors=vErrors,errors===0}function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.error===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"err\
or"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="error"||key0==="request_id")){let err2={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="e\
rror"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"error"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
error!==void 0&&(validate23(data.error,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData})||(vErrors=vErrors===null?validate23.
errors:vErrors.concat(validate23.errors),errors=vErrors.length)),data.request_id!==void 0){let data2=data.request_id;if(typeof data2!="string"&&data2!==null){let err4={
instancePath:instancePath+"/request_id",keyword:"type",params:{type:schema7.properties.request_id.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate22.errors=vErrors,errors===
0}var request=validate27,schema10={type:"object",required:["model","max_tokens","messages"],properties:{model:{type:"string"},max_tokens:{type:"integer"},messages:{
type:"array",items:{$ref:"#/$defs/MessageParam"}},system:{type:["string","array"],allOf:[{if:{type:"array"},then:{type:"array",items:{$ref:"#/$defs/Text"}}}]},tools:{
type:"array",items:{$ref:"#/$defs/Tool"}},tool_choice:{$ref:"#/$defs/ToolChoice"},thinking:{$ref:"#/$defs/OptionsThinking"},output_config:{$ref:"#/$defs/OutputC\
onfig"},stop_sequences:{type:"array",items:{type:"string"}},temperature:{type:"number"},top_p:{type:"number"},top_k:{type:"integer"},stream:{type:"boolean"},metadata:{
$ref:"#/$defs/Metadata"},service_tier:{type:"string",openEnum:["auto","standard_only"]},speed:{type:["string","null"],openEnum:["standard","fast"]},cache_control:{
type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},container:{type:["string","object","null"],allOf:[{if:{type:"object"},then:{
$ref:"#/$defs/Container"}}]},diagnostics:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Diagnostics"}}]},inference_geo:{type:["string","\
null"]},user_profile_id:{type:"string"},workspace_id:{type:"string"},betas:{type:"array",items:{type:"string"}},mcp_servers:{type:"array",items:{$ref:"#/$defs/M\
cpServer"}},context_management:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ContextManagement"}}]},compaction:{type:["object","null"],
allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Compaction"}}]},fallbacks:{type:["array","string","null"],allOf:[{if:{type:"array"},then:{type:"array",items:{$ref:"\
#/$defs/Fallback"}}}]},fallback_credit_token:{type:["string","object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/FallbackCreditToken"}}]},thread:{type:[
"object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Thread"}}]},billing_policy:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$def\
s/BillingPolicy"}}]},output_format:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/JsonOutputFormat"}}]}},additionalProperties:!1},func2=Object.
prototype.hasOwnProperty;var schema12={type:"object",required:["role","content"],properties:{role:{const:"user"},content:{type:["string","array"],allOf:[{if:{type:"array"},then:{type:"a\
rray",items:{$ref:"#/$defs/InputBlock"}}}]}},additionalProperties:!1};var schema14={type:"object",required:["type","text"],properties:{type:{const:"text"},text:{type:"string"},citations:{type:["array","null"],items:{$ref:"#/$defs/\
Citation"}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};var schema16={type:"object",required:["type","cited_text","document_index","document_title","start_char_index","end_char_index"],properties:{type:{const:"char_l\
ocation"},cited_text:{type:"string"},document_index:{type:"integer"},document_title:{type:["string","null"]},file_id:{type:["string","null"]},start_char_index:{
type:"integer"},end_char_index:{type:"integer"}},additionalProperties:!1};function validate33(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema16.required)if(data[prop0]===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="ci\
ted_text"||key0==="document_index"||key0==="document_title"||key0==="file_id"||key0==="start_char_index"||key0==="end_char_index")){let err1={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="char_locat\
ion"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"char_location"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.cited_text!==void 0&&typeof data.cited_text!="string"){let err3={instancePath:instancePath+"/cited_text",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.document_index!==void 0){let data2=data.document_index;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&
isFinite(data2))){let err4={instancePath:instancePath+"/document_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.document_title!==void 0){let data3=data.document_title;if(typeof data3!="string"&&data3!==null){let err5={instancePath:instancePath+"/document\
_title",keyword:"type",params:{type:schema16.properties.document_title.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.file_id!==void 0){
let data4=data.file_id;if(typeof data4!="string"&&data4!==null){let err6={instancePath:instancePath+"/file_id",keyword:"type",params:{type:schema16.properties.file_id.
type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.start_char_index!==void 0){let data5=data.start_char_index;if(!(typeof data5=="number"&&
!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err7={instancePath:instancePath+"/start_char_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}}if(data.end_char_index!==void 0){let data6=data.end_char_index;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(
data6))){let err8={instancePath:instancePath+"/end_char_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{
let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate33.errors=vErrors,errors===
0}var schema17={type:"object",required:["type","cited_text","document_index","document_title","start_page_number","end_page_number"],properties:{type:{const:"pa\
ge_location"},cited_text:{type:"string"},document_index:{type:"integer"},document_title:{type:["string","null"]},file_id:{type:["string","null"]},start_page_number:{
type:"integer"},end_page_number:{type:"integer"}},additionalProperties:!1};function validate34(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema17.required)if(data[prop0]===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="ci\
ted_text"||key0==="document_index"||key0==="document_title"||key0==="file_id"||key0==="start_page_number"||key0==="end_page_number")){let err1={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="page_locat\
ion"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"page_location"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.cited_text!==void 0&&typeof data.cited_text!="string"){let err3={instancePath:instancePath+"/cited_text",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.document_index!==void 0){let data2=data.document_index;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&
isFinite(data2))){let err4={instancePath:instancePath+"/document_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.document_title!==void 0){let data3=data.document_title;if(typeof data3!="string"&&data3!==null){let err5={instancePath:instancePath+"/document\
_title",keyword:"type",params:{type:schema17.properties.document_title.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.file_id!==void 0){
let data4=data.file_id;if(typeof data4!="string"&&data4!==null){let err6={instancePath:instancePath+"/file_id",keyword:"type",params:{type:schema17.properties.file_id.
type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.start_page_number!==void 0){let data5=data.start_page_number;if(!(typeof data5=="numbe\
r"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err7={instancePath:instancePath+"/start_page_number",keyword:"type",params:{type:"integer"}};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}}if(data.end_page_number!==void 0){let data6=data.end_page_number;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&
isFinite(data6))){let err8={instancePath:instancePath+"/end_page_number",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}}}else{let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate34.errors=
vErrors,errors===0}var schema18={type:"object",required:["type","cited_text","document_index","document_title","start_block_index","end_block_index"],properties:{
type:{const:"content_block_location"},cited_text:{type:"string"},document_index:{type:"integer"},document_title:{type:["string","null"]},file_id:{type:["string",
"null"]},start_block_index:{type:"integer"},end_block_index:{type:"integer"}},additionalProperties:!1};function validate35(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema18.required)if(data[prop0]===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||
key0==="cited_text"||key0==="document_index"||key0==="document_title"||key0==="file_id"||key0==="start_block_index"||key0==="end_block_index")){let err1={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="c\
ontent_block_location"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"content_block_location"}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.cited_text!==void 0&&typeof data.cited_text!="string"){let err3={instancePath:instancePath+"/cited_text",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.document_index!==void 0){let data2=data.document_index;if(!(typeof data2=="num\
ber"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err4={instancePath:instancePath+"/document_index",keyword:"type",params:{type:"integer"}};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}if(data.document_title!==void 0){let data3=data.document_title;if(typeof data3!="string"&&data3!==null){let err5={instancePath:instancePath+
"/document_title",keyword:"type",params:{type:schema18.properties.document_title.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.file_id!==
void 0){let data4=data.file_id;if(typeof data4!="string"&&data4!==null){let err6={instancePath:instancePath+"/file_id",keyword:"type",params:{type:schema18.properties.
file_id.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.start_block_index!==void 0){let data5=data.start_block_index;if(!(typeof data5==
"number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err7={instancePath:instancePath+"/start_block_index",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.end_block_index!==void 0){let data6=data.end_block_index;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(
data6)&&isFinite(data6))){let err8={instancePath:instancePath+"/end_block_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}}}else{let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate35.
errors=vErrors,errors===0}var schema19={type:"object",required:["type","cited_text","url","title","encrypted_index"],properties:{type:{const:"web_search_result_\
location"},cited_text:{type:"string"},url:{type:"string"},title:{type:["string","null"]},encrypted_index:{type:"string"}},additionalProperties:!1};function validate36(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema19.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="cited_text"||key0==="url"||key0==="title"||key0==="encrypted_index")){let err1={instancePath,keyword:"additiona\
lProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="web_search_result_l\
ocation"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"web_search_result_location"}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.cited_text!==void 0&&typeof data.cited_text!="string"){let err3={instancePath:instancePath+"/cited_text",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.url!==void 0&&typeof data.url!="string"){let err4={instancePath:instancePath+"/url",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.title!==void 0){let data3=data.title;if(typeof data3!="\
string"&&data3!==null){let err5={instancePath:instancePath+"/title",keyword:"type",params:{type:schema19.properties.title.type}};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.encrypted_index!==void 0&&typeof data.encrypted_index!="string"){let err6={instancePath:instancePath+"/encrypted_index",keyword:"ty\
pe",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}return validate36.errors=vErrors,errors===0}var schema20={type:"object",required:["type","cited_text","source","\
title","search_result_index","start_block_index","end_block_index"],properties:{type:{const:"search_result_location"},cited_text:{type:"string"},source:{type:"s\
tring"},title:{type:["string","null"]},search_result_index:{type:"integer"},start_block_index:{type:"integer"},end_block_index:{type:"integer"}},additionalProperties:!1};
function validate37(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema20.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="cited_text"||key0==="source"||key0==="title"||key0==="search_result_index"||
key0==="start_block_index"||key0==="end_block_index")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="search_result_location"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{
allowedValue:"search_result_location"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.cited_text!==void 0&&typeof data.cited_text!="string"){
let err3={instancePath:instancePath+"/cited_text",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.source!==
void 0&&typeof data.source!="string"){let err4={instancePath:instancePath+"/source",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}if(data.title!==void 0){let data3=data.title;if(typeof data3!="string"&&data3!==null){let err5={instancePath:instancePath+"/title",keyword:"\
type",params:{type:schema20.properties.title.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.search_result_index!==void 0){let data4=data.
search_result_index;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err6={instancePath:instancePath+"/search_result_index",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.start_block_index!==void 0){let data5=data.start_block_index;if(!(typeof data5==
"number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err7={instancePath:instancePath+"/start_block_index",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.end_block_index!==void 0){let data6=data.end_block_index;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(
data6)&&isFinite(data6))){let err8={instancePath:instancePath+"/end_block_index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}}}else{let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate37.
errors=vErrors,errors===0}function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="char_location")validate33(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate33.errors:vErrors.concat(validate33.errors),errors=vErrors.length);else if(tag0==="page_location")validate34(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate34.errors:vErrors.concat(validate34.errors),errors=vErrors.length);else if(tag0==="con\
tent_block_location")validate35(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate35.errors:vErrors.concat(validate35.
errors),errors=vErrors.length);else if(tag0==="web_search_result_location")validate36(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate36.errors:vErrors.concat(validate36.errors),errors=vErrors.length);else if(tag0==="search_result_location")validate37(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate37.errors:vErrors.concat(validate37.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"\
discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"\
discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"ty\
pe",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate32.errors=vErrors,errors===0}var obj1=["5m","1h"];function validate44(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="ttl")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="ephemeral"){let err2={instancePath:instancePath+"/type",keyword:"c\
onst",params:{allowedValue:"ephemeral"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.ttl!==void 0){let data1=data.ttl;if(typeof data1=="st\
ring"){if(!obj1.includes(data1)){let err3={instancePath:instancePath+"/ttl",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{
let err4={instancePath:instancePath+"/ttl",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate44.errors=vErrors,errors===0}function validate31(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.text===void 0){
let err1={instancePath,keyword:"required",params:{missingProperty:"text"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0===
"type"||key0==="text"||key0==="citations"||key0==="cache_control")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="text"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
text"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.text!==void 0&&typeof data.text!="string"){let err4={instancePath:instancePath+"/text",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.citations!==void 0){let data2=data.citations;if(!Array.
isArray(data2)&&data2!==null){let err5={instancePath:instancePath+"/citations",keyword:"type",params:{type:schema14.properties.citations.type}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate32(data2[i0],{instancePath:instancePath+"/ci\
tations/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate32.errors:vErrors.concat(validate32.errors),errors=vErrors.length)}}
if(data.cache_control!==void 0){let data4=data.cache_control;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null){let err6={instancePath:instancePath+
"/cache_control",keyword:"type",params:{type:schema14.properties.cache_control.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}let _errs11=errors,
valid4=!0,_errs12=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs12===
errors;if(errors=_errs11,vErrors!==null&&(_errs11?vErrors.length=_errs11:vErrors=null),_valid0){let _errs14=errors;validate44(data4,{instancePath:instancePath+"\
/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length);var _valid0=_errs14===errors;valid4=_valid0}if(!valid4){let err8={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"\
then"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}return validate31.errors=vErrors,errors===0}var schema22={type:"object",required:["type","source"],properties:{type:{const:"image"},
source:{$ref:"#/$defs/ImageSource"},transformations:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ImageTransformations"}}]},cache_control:{
type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};var schema24={type:"object",required:["type","media_type","data"],properties:{type:{const:"base64"},media_type:{type:"string",openEnum:["image/jpeg","image/png",
"image/gif","image/webp"]},data:{type:"string"}},additionalProperties:!1},obj2=["image/jpeg","image/png","image/gif","image/webp"];function validate48(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema24.required)
if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="media_type"||key0==="data")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="base64"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
base64"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.media_type!==void 0){let data1=data.media_type;if(typeof data1=="string"){if(!obj2.includes(
data1)){let err3={instancePath:instancePath+"/media_type",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={
instancePath:instancePath+"/media_type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.data!==void 0&&
typeof data.data!="string"){let err5={instancePath:instancePath+"/data",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate48.errors=
vErrors,errors===0}function validate49(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.url===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"url"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="url")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.type!==void 0&&data.type!=="url"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"url"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.url!==void 0&&typeof data.url!="string"){let err4={instancePath:instancePath+"/url",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}return validate49.errors=vErrors,errors===0}function validate50(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.file_id===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"file_id"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="file_id")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="file"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
file"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.file_id!==void 0&&typeof data.file_id!="string"){let err4={instancePath:instancePath+"\
/file_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate50.errors=vErrors,errors===0}function validate47(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0===
"base64")validate48(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate48.errors:vErrors.concat(validate48.errors),errors=
vErrors.length);else if(tag0==="url")validate49(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate49.errors:vErrors.concat(
validate49.errors),errors=vErrors.length);else if(tag0==="file")validate50(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?
validate50.errors:vErrors.concat(validate50.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",
tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}return validate47.errors=vErrors,errors===0}var obj3=["downsize","error"];function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let key0 in data)if(key0!=="oversized_image"){let err0={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.oversized_image!==void 0){let data0=data.oversized_image;if(typeof data0=="string"){if(!obj3.includes(
data0)){let err1={instancePath:instancePath+"/oversized_image",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={
instancePath:instancePath+"/oversized_image",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate55.errors=vErrors,errors===0}function validate46(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.source===void 0){
let err1={instancePath,keyword:"required",params:{missingProperty:"source"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0===
"type"||key0==="source"||key0==="transformations"||key0==="cache_control")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="image"){let err3={instancePath:instancePath+"/type",keyword:"const",
params:{allowedValue:"image"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.source!==void 0&&(validate47(data.source,{instancePath:instancePath+
"/source",parentData:data,parentDataProperty:"source",rootData})||(vErrors=vErrors===null?validate47.errors:vErrors.concat(validate47.errors),errors=vErrors.length)),
data.transformations!==void 0){let data2=data.transformations;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null){let err4={instancePath:instancePath+
"/transformations",keyword:"type",params:{type:schema22.properties.transformations.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let _errs7=errors,
valid2=!0,_errs8=errors;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs8===
errors;if(errors=_errs7,vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=null),_valid0){let _errs10=errors;validate55(data2,{instancePath:instancePath+"/tr\
ansformations",parentData:data,parentDataProperty:"transformations",rootData})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=
vErrors.length);var _valid0=_errs10===errors;valid2=_valid0}if(!valid2){let err6={instancePath:instancePath+"/transformations",keyword:"if",params:{failingKeyword:"\
then"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.cache_control!==void 0){let data3=data.cache_control;if(!(data3&&typeof data3=="objec\
t"&&!Array.isArray(data3))&&data3!==null){let err7={instancePath:instancePath+"/cache_control",keyword:"type",params:{type:schema22.properties.cache_control.type}};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}let _errs14=errors,valid4=!0,_errs15=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){
let err8={};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid1=_errs15===errors;if(errors=_errs14,vErrors!==null&&(_errs14?vErrors.length=_errs14:
vErrors=null),_valid1){let _errs17=errors;validate44(data3,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||
(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid1=_errs17===errors;valid4=_valid1}if(!valid4){let err9={
instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate46.errors=vErrors,errors===0}var schema28={
type:"object",required:["type","source"],properties:{type:{const:"document"},source:{$ref:"#/$defs/DocumentSource"},title:{type:["string","null"]},context:{type:[
"string","null"]},citations:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CitationsConfig"}}]},cache_control:{type:["object","null"],allOf:[
{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};var schema30={type:"object",required:["type","media_type","data"],properties:{type:{const:"base64"},media_type:{type:"string",openEnum:["application/pdf"]},data:{
type:"string"}},additionalProperties:!1},obj4=["application/pdf"];function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema30.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"requi\
red",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="media_type"||key0===
"data")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
type!==void 0&&data.type!=="base64"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"base64"}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.media_type!==void 0){let data1=data.media_type;if(typeof data1=="string"){if(!obj4.includes(data1)){let err3={instancePath:instancePath+
"/media_type",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/media_type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.data!==void 0&&typeof data.data!="string"){let err5={instancePath:instancePath+
"/data",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate60.errors=vErrors,errors===0}var schema31={type:"object",required:["type","me\
dia_type","data"],properties:{type:{const:"text"},media_type:{type:"string",openEnum:["text/plain"]},data:{type:"string"}},additionalProperties:!1},obj5=["text/\
plain"];function validate61(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.
isArray(data)){for(let prop0 of schema31.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="media_type"||key0==="data")){let err1={instancePath,keyword:"additio\
nalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="text"){let err2={
instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"text"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.media_type!==void 0){
let data1=data.media_type;if(typeof data1=="string"){if(!obj5.includes(data1)){let err3={instancePath:instancePath+"/media_type",keyword:"openEnum",params:{}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/media_type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}if(data.data!==void 0&&typeof data.data!="string"){let err5={instancePath:instancePath+"/data",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[
err6]:vErrors.push(err6),errors++}return validate61.errors=vErrors,errors===0}var schema32={type:"object",required:["type","content"],properties:{type:{const:"c\
ontent"},content:{type:["string","array"],allOf:[{if:{type:"array"},then:{type:"array",items:{$ref:"#/$defs/ContentSourceBlock"}}}]}},additionalProperties:!1};function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
let tag0=data.type;if(typeof tag0=="string")if(tag0==="text")validate31(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate31.
errors:vErrors.concat(validate31.errors),errors=vErrors.length);else if(tag0==="image")validate46(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
vErrors===null?validate46.errors:vErrors.concat(validate46.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"map\
ping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"ta\
g",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}return validate63.errors=vErrors,errors===0}function validate62(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"requir\
ed",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.content===void 0){let err1={instancePath,keyword:"require\
d",params:{missingProperty:"content"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="content")){let err2={
instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.
type!=="content"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"content"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(data.content!==void 0){let data1=data.content;if(typeof data1!="string"&&!Array.isArray(data1)){let err4={instancePath:instancePath+"/content",keyword:"\
type",params:{type:schema32.properties.content.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let _errs6=errors,valid2=!0,_errs7=errors;if(!Array.
isArray(data1)){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs7===errors;if(errors=_errs6,vErrors!==null&&(_errs6?vErrors.
length=_errs6:vErrors=null),_valid0){let _errs9=errors;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate63(data1[i0],{instancePath:instancePath+
"/content/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length)}else{
let err6={instancePath:instancePath+"/content",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs9===
errors;valid2=_valid0}if(!valid2){let err7={instancePath:instancePath+"/content",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}}else{let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate62.
errors=vErrors,errors===0}function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="base64")validate60(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length);else if(tag0==="text")validate61(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length);else if(tag0==="content")validate62(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);else if(tag0===
"url")validate49(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate49.errors:vErrors.concat(validate49.errors),errors=
vErrors.length);else if(tag0==="file")validate50(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate50.errors:vErrors.
concat(validate50.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate59.errors=vErrors,errors===0}function validate73(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)if(key0!=="enabled"){let err0={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.enabled!==void 0&&typeof data.enabled!="boolean"){let err1={instancePath:instancePath+"/enabled",keyword:"type",params:{
type:"boolean"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}return validate73.errors=vErrors,errors===0}function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.source===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"so\
urce"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="source"||key0==="title"||key0==="context"||key0===
"citations"||key0==="cache_control")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.type!==void 0&&data.type!=="document"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"document"}};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.source!==void 0&&(validate59(data.source,{instancePath:instancePath+"/source",parentData:data,
parentDataProperty:"source",rootData})||(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length)),data.title!==void 0){
let data2=data.title;if(typeof data2!="string"&&data2!==null){let err4={instancePath:instancePath+"/title",keyword:"type",params:{type:schema28.properties.title.
type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.context!==void 0){let data3=data.context;if(typeof data3!="string"&&data3!==null){let err5={
instancePath:instancePath+"/context",keyword:"type",params:{type:schema28.properties.context.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.
citations!==void 0){let data4=data.citations;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null){let err6={instancePath:instancePath+"/cit\
ations",keyword:"type",params:{type:schema28.properties.citations.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}let _errs11=errors,valid2=!0,
_errs12=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs12===
errors;if(errors=_errs11,vErrors!==null&&(_errs11?vErrors.length=_errs11:vErrors=null),_valid0){let _errs14=errors;validate73(data4,{instancePath:instancePath+"\
/citations",parentData:data,parentDataProperty:"citations",rootData})||(vErrors=vErrors===null?validate73.errors:vErrors.concat(validate73.errors),errors=vErrors.
length);var _valid0=_errs14===errors;valid2=_valid0}if(!valid2){let err8={instancePath:instancePath+"/citations",keyword:"if",params:{failingKeyword:"then"}};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.cache_control!==void 0){let data5=data.cache_control;if(!(data5&&typeof data5=="object"&&!Array.isArray(
data5))&&data5!==null){let err9={instancePath:instancePath+"/cache_control",keyword:"type",params:{type:schema28.properties.cache_control.type}};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}let _errs18=errors,valid4=!0,_errs19=errors;if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))){let err10={};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid1=_errs19===errors;if(errors=_errs18,vErrors!==null&&(_errs18?vErrors.length=_errs18:vErrors=
null),_valid1){let _errs21=errors;validate44(data5,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=
vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid1=_errs21===errors;valid4=_valid1}if(!valid4){let err11={instancePath:instancePath+
"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath,keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}return validate58.errors=vErrors,errors===0}var schema35={type:"object",
required:["type","source","title","content"],properties:{type:{const:"search_result"},source:{type:"string"},title:{type:"string"},content:{type:"array",items:{
$ref:"#/$defs/Text"}},citations:{$ref:"#/$defs/CitationsConfig"},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheContr\
ol"}}]}},additionalProperties:!1};function validate76(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema35.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="source"||key0==="title"||key0==="content"||key0==="ci\
tations"||key0==="cache_control")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="search_result"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"search\
_result"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.source!==void 0&&typeof data.source!="string"){let err3={instancePath:instancePath+
"/source",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.title!==void 0&&typeof data.title!="string"){
let err4={instancePath:instancePath+"/title",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.content!==
void 0){let data3=data.content;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate31(data3[i0],{instancePath:instancePath+"/conten\
t/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.errors),errors=vErrors.length)}else{
let err5={instancePath:instancePath+"/content",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.citations!==
void 0&&(validate73(data.citations,{instancePath:instancePath+"/citations",parentData:data,parentDataProperty:"citations",rootData})||(vErrors=vErrors===null?validate73.
errors:vErrors.concat(validate73.errors),errors=vErrors.length)),data.cache_control!==void 0){let data6=data.cache_control;if(!(data6&&typeof data6=="object"&&!Array.
isArray(data6))&&data6!==null){let err6={instancePath:instancePath+"/cache_control",keyword:"type",params:{type:schema35.properties.cache_control.type}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}let _errs14=errors,valid4=!0,_errs15=errors;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))){let err7={};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs15===errors;if(errors=_errs14,vErrors!==null&&(_errs14?vErrors.length=_errs14:vErrors=
null),_valid0){let _errs17=errors;validate44(data6,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=
vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid0=_errs17===errors;valid4=_valid0}if(!valid4){let err8={instancePath:instancePath+
"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,keyword:"t\
ype",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate76.errors=vErrors,errors===0}var schema36={type:"object",required:[
"type","thinking","signature"],properties:{type:{const:"thinking"},thinking:{type:"string"},signature:{type:"string"}},additionalProperties:!1};function validate80(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema36.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="thinking"||key0==="signature")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="thinking"){let err2={instancePath:instancePath+"/type",keyword:"co\
nst",params:{allowedValue:"thinking"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.thinking!==void 0&&typeof data.thinking!="string"){let err3={
instancePath:instancePath+"/thinking",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.signature!==void 0&&
typeof data.signature!="string"){let err4={instancePath:instancePath+"/signature",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate80.errors=
vErrors,errors===0}function validate81(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.data===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"data"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="data")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.type!==void 0&&data.type!=="redacted_thinking"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"re\
dacted_thinking"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.data!==void 0&&typeof data.data!="string"){let err4={instancePath:instancePath+
"/data",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate81.errors=vErrors,errors===0}var schema38={type:"object",required:["type","id",
"name","input"],properties:{type:{const:"tool_use"},id:{type:"string"},name:{type:"string"},input:{type:"object",additionalProperties:!0},caller:{$ref:"#/$defs/\
Caller"},toolset_name:{type:["string","null"]},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};function validate84(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="direct"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"direct"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate84.errors=vErrors,errors===0}var schema41={type:"object",required:["type","tool_id"],properties:{type:{enum:["code_execution_20250825","\
code_execution_20260120","code_execution_20260521"]},tool_id:{type:"string"}},additionalProperties:!1};function validate85(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"requir\
ed",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.tool_id===void 0){let err1={instancePath,keyword:"require\
d",params:{missingProperty:"tool_id"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="tool_id")){let err2={
instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0){let data0=data.
type;if(!(data0==="code_execution_20250825"||data0==="code_execution_20260120"||data0==="code_execution_20260521")){let err3={instancePath:instancePath+"/type",
keyword:"enum",params:{allowedValues:schema41.properties.type.enum}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.tool_id!==void 0&&typeof data.
tool_id!="string"){let err4={instancePath:instancePath+"/tool_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate85.errors=vErrors,errors===
0}function validate83(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
let tag0=data.type;if(typeof tag0=="string")if(tag0==="direct")validate84(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate84.
errors:vErrors.concat(validate84.errors),errors=vErrors.length);else if(tag0==="code_execution_20250825")validate85(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate85.errors:vErrors.concat(validate85.errors),errors=vErrors.length);else if(tag0==="code_execution_20260120")validate85(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate85.errors:vErrors.concat(validate85.errors),errors=vErrors.length);else if(tag0===
"code_execution_20260521")validate85(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate85.errors:vErrors.concat(validate85.
errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate83.
errors=vErrors,errors===0}function validate82(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema38.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="id"||key0==="name"||key0==="input"||key0==="caller"||
key0==="toolset_name"||key0==="cache_control")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[
err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="tool_use"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
tool_use"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.id!==void 0&&typeof data.id!="string"){let err3={instancePath:instancePath+"/id",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err4={instancePath:instancePath+
"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.input!==void 0){let data3=data.input;if(!(data3&&
typeof data3=="object"&&!Array.isArray(data3))){let err5={instancePath:instancePath+"/input",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}}if(data.caller!==void 0&&(validate83(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||
(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length)),data.toolset_name!==void 0){let data5=data.toolset_name;if(typeof data5!=
"string"&&data5!==null){let err6={instancePath:instancePath+"/toolset_name",keyword:"type",params:{type:schema38.properties.toolset_name.type}};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}if(data.cache_control!==void 0){let data6=data.cache_control;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))&&data6!==
null){let err7={instancePath:instancePath+"/cache_control",keyword:"type",params:{type:schema38.properties.cache_control.type}};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}let _errs16=errors,valid2=!0,_errs17=errors;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))){let err8={};vErrors===null?vErrors=[
err8]:vErrors.push(err8),errors++}var _valid0=_errs17===errors;if(errors=_errs16,vErrors!==null&&(_errs16?vErrors.length=_errs16:vErrors=null),_valid0){let _errs19=errors;
validate44(data6,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=vErrors===null?validate44.errors:
vErrors.concat(validate44.errors),errors=vErrors.length);var _valid0=_errs19===errors;valid2=_valid0}if(!valid2){let err9={instancePath:instancePath+"/cache_con\
trol",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate82.errors=vErrors,errors===0}var schema42={type:"object",required:["t\
ype","tool_use_id"],properties:{type:{const:"tool_result"},tool_use_id:{type:"string"},content:{type:["string","array"],allOf:[{if:{type:"array"},then:{type:"ar\
ray",items:{$ref:"#/$defs/ToolResultContentBlock"}}}]},is_error:{type:"boolean"},toolset_name:{type:["string","null"]},cache_control:{type:["object","null"],allOf:[
{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};var schema44={type:"object",required:["type","tool_name"],properties:{type:{const:"tool_reference"},tool_name:{type:"string"},cache_control:{type:["object","nul\
l"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};function validate94(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"requir\
ed",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.tool_name===void 0){let err1={instancePath,keyword:"requi\
red",params:{missingProperty:"tool_name"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="tool_name"||
key0==="cache_control")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.type!==void 0&&data.type!=="tool_reference"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"tool_reference"}};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.tool_name!==void 0&&typeof data.tool_name!="string"){let err4={instancePath:instancePath+"/too\
l_name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.cache_control!==void 0){let data2=data.cache_control;
if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null){let err5={instancePath:instancePath+"/cache_control",keyword:"type",params:{type:schema44.
properties.cache_control.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}let _errs8=errors,valid2=!0,_errs9=errors;if(!(data2&&typeof data2=="o\
bject"&&!Array.isArray(data2))){let err6={};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs9===errors;if(errors=_errs8,vErrors!==null&&
(_errs8?vErrors.length=_errs8:vErrors=null),_valid0){let _errs11=errors;validate44(data2,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"\
cache_control",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid0=_errs11===errors;valid2=
_valid0}if(!valid2){let err7={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}}}else{let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate94.
errors=vErrors,errors===0}var schema45={type:"object",required:["type","tabs"],properties:{type:{const:"browser_state"},tabs:{type:"array",items:{$ref:"#/$defs/\
BrowserTab"}},state_changes:{type:["array","null"],items:{$ref:"#/$defs/BrowserStateChange"}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{
$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1},schema46={type:"object",required:["tab_id","title","url"],properties:{tab_id:{type:"string"},title:{type:"\
string"},url:{type:"string"},active:{type:"boolean"}},additionalProperties:!1};function validate97(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema46.required)if(data[prop0]===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="tab_id"||key0==="\
title"||key0==="url"||key0==="active")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.tab_id!==void 0&&typeof data.tab_id!="string"){let err2={instancePath:instancePath+"/tab_id",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.title!==void 0&&typeof data.title!="string"){let err3={instancePath:instancePath+"/title",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.url!==void 0&&typeof data.url!="string"){let err4={instancePath:instancePath+
"/url",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.active!==void 0&&typeof data.active!="boolean"){
let err5={instancePath:instancePath+"/active",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate97.errors=vErrors,errors===0}function validate100(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.tab_id===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"tab_id"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="tab_id")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="tab_opened"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{
allowedValue:"tab_opened"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.tab_id!==void 0&&typeof data.tab_id!="string"){let err4={instancePath:instancePath+
"/tab_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate100.errors=vErrors,errors===0}var schema49={type:"object",required:["type","d\
ownload_id","url"],properties:{type:{const:"download_started"},download_id:{type:"string"},url:{type:"string"}},additionalProperties:!1};function validate101(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema49.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="download_id"||key0==="url")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="download_started"){let err2={instancePath:instancePath+"/type",keyword:"\
const",params:{allowedValue:"download_started"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.download_id!==void 0&&typeof data.download_id!=
"string"){let err3={instancePath:instancePath+"/download_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
url!==void 0&&typeof data.url!="string"){let err4={instancePath:instancePath+"/url",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate101.
errors=vErrors,errors===0}var schema50={type:"object",required:["type","download_id","url"],properties:{type:{const:"download_completed"},download_id:{type:"str\
ing"},url:{type:"string"},path:{type:["string","null"]},size_bytes:{type:["integer","null"]}},additionalProperties:!1};function validate102(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema50.required)
if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="download_id"||key0==="url"||key0==="path"||key0==="size_bytes")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="download_completed"){let err2={instancePath:instancePath+"/type",keyword:"\
const",params:{allowedValue:"download_completed"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.download_id!==void 0&&typeof data.download_id!=
"string"){let err3={instancePath:instancePath+"/download_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
url!==void 0&&typeof data.url!="string"){let err4={instancePath:instancePath+"/url",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}if(data.path!==void 0){let data3=data.path;if(typeof data3!="string"&&data3!==null){let err5={instancePath:instancePath+"/path",keyword:"typ\
e",params:{type:schema50.properties.path.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.size_bytes!==void 0){let data4=data.size_bytes;
if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&data4!==null){let err6={instancePath:instancePath+"/size_bytes",keyword:"type",params:{
type:schema50.properties.size_bytes.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate102.errors=vErrors,errors===0}var schema51={type:"object",required:["type","d\
ownload_id","url"],properties:{type:{const:"download_failed"},download_id:{type:"string"},url:{type:"string"},error:{type:["string","null"]}},additionalProperties:!1};
function validate103(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema51.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="download_id"||key0==="url"||key0==="error")){let err1={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="download_f\
ailed"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"download_failed"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.download_id!==void 0&&typeof data.download_id!="string"){let err3={instancePath:instancePath+"/download_id",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.url!==void 0&&typeof data.url!="string"){let err4={instancePath:instancePath+"/url",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.error!==void 0){let data3=data.error;if(typeof data3!="string"&&data3!==null){
let err5={instancePath:instancePath+"/error",keyword:"type",params:{type:schema51.properties.error.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{
let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate103.errors=vErrors,errors===
0}function validate99(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
let tag0=data.type;if(typeof tag0=="string")if(tag0==="tab_opened")validate100(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?
validate100.errors:vErrors.concat(validate100.errors),errors=vErrors.length);else if(tag0==="download_started")validate101(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate101.errors:vErrors.concat(validate101.errors),errors=vErrors.length);else if(tag0==="download_completed")validate102(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate102.errors:vErrors.concat(validate102.errors),errors=vErrors.length);else if(tag0===
"download_failed")validate103(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate103.errors:vErrors.concat(validate103.
errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate99.
errors=vErrors,errors===0}function validate96(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.tabs===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"tabs"}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="tabs"||key0==="state_changes"||key0==="cache_control")){let err2={instancePath,keyword:"add\
itionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="browser_state"){
let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"browser_state"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
tabs!==void 0){let data1=data.tabs;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate97(data1[i0],{instancePath:instancePath+"/ta\
bs/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),errors=vErrors.length)}else{
let err4={instancePath:instancePath+"/tabs",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.state_changes!==
void 0){let data3=data.state_changes;if(!Array.isArray(data3)&&data3!==null){let err5={instancePath:instancePath+"/state_changes",keyword:"type",params:{type:schema45.
properties.state_changes.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(Array.isArray(data3)){let len1=data3.length;for(let i1=0;i1<len1;i1++)
validate99(data3[i1],{instancePath:instancePath+"/state_changes/"+i1,parentData:data3,parentDataProperty:i1,rootData})||(vErrors=vErrors===null?validate99.errors:
vErrors.concat(validate99.errors),errors=vErrors.length)}}if(data.cache_control!==void 0){let data5=data.cache_control;if(!(data5&&typeof data5=="object"&&!Array.
isArray(data5))&&data5!==null){let err6={instancePath:instancePath+"/cache_control",keyword:"type",params:{type:schema45.properties.cache_control.type}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}let _errs12=errors,valid6=!0,_errs13=errors;if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))){let err7={};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs13===errors;if(errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=
null),_valid0){let _errs15=errors;validate44(data5,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=
vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid0=_errs15===errors;valid6=_valid0}if(!valid6){let err8={instancePath:instancePath+
"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,keyword:"t\
ype",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate96.errors=vErrors,errors===0}function validate93(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="s\
tring")if(tag0==="text")validate31(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.
errors),errors=vErrors.length);else if(tag0==="image")validate46(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate46.
errors:vErrors.concat(validate46.errors),errors=vErrors.length);else if(tag0==="search_result")validate76(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate76.errors:vErrors.concat(validate76.errors),errors=vErrors.length);else if(tag0==="document")validate58(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);else if(tag0==="tool_reference")
validate94(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.errors),errors=vErrors.
length);else if(tag0==="browser_state")validate96(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate96.errors:vErrors.
concat(validate96.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate93.errors=vErrors,errors===0}function validate92(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.tool_use_id===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"tool_\
use_id"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="tool_use_id"||key0==="content"||key0==="is_\
error"||key0==="toolset_name"||key0==="cache_control")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="tool_result"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
tool_result"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"){let err4={instancePath:instancePath+
"/tool_use_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.content!==void 0){let data2=data.content;
if(typeof data2!="string"&&!Array.isArray(data2)){let err5={instancePath:instancePath+"/content",keyword:"type",params:{type:schema42.properties.content.type}};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}let _errs8=errors,valid2=!0,_errs9=errors;if(!Array.isArray(data2)){let err6={};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}var _valid0=_errs9===errors;if(errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null),_valid0){let _errs11=errors;
if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate93(data2[i0],{instancePath:instancePath+"/content/"+i0,parentData:data2,parentDataProperty:i0,
rootData})||(vErrors=vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length)}else{let err7={instancePath:instancePath+"/conten\
t",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs11===errors;valid2=_valid0}if(!valid2){let err8={
instancePath:instancePath+"/content",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.is_error!==
void 0&&typeof data.is_error!="boolean"){let err9={instancePath:instancePath+"/is_error",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}if(data.toolset_name!==void 0){let data5=data.toolset_name;if(typeof data5!="string"&&data5!==null){let err10={instancePath:instancePath+"/t\
oolset_name",keyword:"type",params:{type:schema42.properties.toolset_name.type}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.cache_control!==
void 0){let data6=data.cache_control;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))&&data6!==null){let err11={instancePath:instancePath+"/cache_cont\
rol",keyword:"type",params:{type:schema42.properties.cache_control.type}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}let _errs21=errors,valid6=!0,
_errs22=errors;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))){let err12={};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid1=_errs22===
errors;if(errors=_errs21,vErrors!==null&&(_errs21?vErrors.length=_errs21:vErrors=null),_valid1){let _errs24=errors;validate44(data6,{instancePath:instancePath+"\
/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length);var _valid1=_errs24===errors;valid6=_valid1}if(!valid6){let err13={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"\
then"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}else{let err14={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++}return validate92.errors=vErrors,errors===0}var schema52={type:"object",required:["type","id","name","input"],properties:{type:{
const:"server_tool_use"},id:{type:"string"},name:{type:"string",openEnum:["web_search","web_fetch","code_execution","bash_code_execution","text_editor_code_exec\
ution","tool_search_tool_regex","tool_search_tool_bm25","advisor"]},input:{},caller:{$ref:"#/$defs/Caller"},cache_control:{type:["object","null"],allOf:[{if:{type:"\
object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1},obj6=["web_search","web_fetch","code_execution","bash_code_execution","text_editor_code\
_execution","tool_search_tool_regex","tool_search_tool_bm25","advisor"];function validate118(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema52.required)if(data[prop0]===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="id"||
key0==="name"||key0==="input"||key0==="caller"||key0==="cache_control")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="server_tool_use"){let err2={instancePath:instancePath+"/type",keyword:"\
const",params:{allowedValue:"server_tool_use"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.id!==void 0&&typeof data.id!="string"){let err3={
instancePath:instancePath+"/id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0){let data2=data.
name;if(typeof data2=="string"){if(!obj6.includes(data2)){let err4={instancePath:instancePath+"/name",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}}if(data.caller!==void 0&&(validate83(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=
vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length)),data.cache_control!==void 0){let data4=data.cache_control;if(!(data4&&
typeof data4=="object"&&!Array.isArray(data4))&&data4!==null){let err6={instancePath:instancePath+"/cache_control",keyword:"type",params:{type:schema52.properties.
cache_control.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}let _errs11=errors,valid2=!0,_errs12=errors;if(!(data4&&typeof data4=="object"&&!Array.
isArray(data4))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs12===errors;if(errors=_errs11,vErrors!==null&&(_errs11?vErrors.
length=_errs11:vErrors=null),_valid0){let _errs14=errors;validate44(data4,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_\
control",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid0=_errs14===errors;valid2=_valid0}
if(!valid2){let err8={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{
let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate118.errors=vErrors,errors===
0}var schema53={type:"object",required:["type","tool_use_id","content"],properties:{type:{const:"web_search_tool_result"},tool_use_id:{type:"string"},content:{$ref:"\
#/$defs/WebSearchResultContent"},caller:{$ref:"#/$defs/Caller"},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheContro\
l"}}]}},additionalProperties:!1},schema54={type:["object","array"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/WebSearchError"}},{if:{type:"array"},then:{type:"\
array",items:{$ref:"#/$defs/WebSearchResult"}}}]};var obj7=["invalid_tool_input","unavailable","max_uses_exceeded","too_many_requests","query_too_long","request_too_large"];function validate123(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.error_code===void 0){let err1={
instancePath,keyword:"required",params:{missingProperty:"error_code"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0===
"type"||key0==="error_code")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(data.type!==void 0&&data.type!=="web_search_tool_result_error"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
web_search_tool_result_error"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.error_code!==void 0){let data1=data.error_code;if(typeof data1==
"string"){if(!obj7.includes(data1)){let err4={instancePath:instancePath+"/error_code",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}else{let err5={instancePath:instancePath+"/error_code",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{
let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate123.errors=vErrors,errors===
0}var schema56={type:"object",required:["type","url","title","encrypted_content"],properties:{type:{const:"web_search_result"},url:{type:"string"},title:{type:"\
string"},encrypted_content:{type:"string"},page_age:{type:["string","null"]}},additionalProperties:!1};function validate125(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema56.required)if(data[prop0]===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||
key0==="url"||key0==="title"||key0==="encrypted_content"||key0==="page_age")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="web_search_result"){let err2={instancePath:instancePath+"/type",keyword:"\
const",params:{allowedValue:"web_search_result"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.url!==void 0&&typeof data.url!="string"){let err3={
instancePath:instancePath+"/url",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.title!==void 0&&typeof data.
title!="string"){let err4={instancePath:instancePath+"/title",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.
encrypted_content!==void 0&&typeof data.encrypted_content!="string"){let err5={instancePath:instancePath+"/encrypted_content",keyword:"type",params:{type:"strin\
g"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.page_age!==void 0){let data4=data.page_age;if(typeof data4!="string"&&data4!==null){let err6={
instancePath:instancePath+"/page_age",keyword:"type",params:{type:schema56.properties.page_age.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{
let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate125.errors=vErrors,errors===
0}function validate122(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!data||typeof data!="object"){let err0={
instancePath,keyword:"type",params:{type:schema54.type}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let _errs2=errors,valid1=!0,_errs3=errors;if(!(data&&
typeof data=="object"&&!Array.isArray(data))){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,
vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;validate123(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.errors),errors=vErrors.length);var _valid0=_errs5===errors;valid1=_valid0}if(!valid1){let err2={
instancePath,keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let _errs7=errors,valid2=!0,_errs8=errors;if(!Array.
isArray(data)){let err3={};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid1=_errs8===errors;if(errors=_errs7,vErrors!==null&&(_errs7?vErrors.
length=_errs7:vErrors=null),_valid1){let _errs10=errors;if(Array.isArray(data)){let len0=data.length;for(let i0=0;i0<len0;i0++)validate125(data[i0],{instancePath:instancePath+
"/"+i0,parentData:data,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate125.errors:vErrors.concat(validate125.errors),errors=vErrors.length)}else{
let err4={instancePath,keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid1=_errs10===errors;valid2=_valid1}
if(!valid2){let err5={instancePath,keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate122.errors=
vErrors,errors===0}function validate121(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="\
object"&&!Array.isArray(data)){for(let prop0 of schema53.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="tool_use_id"||key0==="content"||key0==="caller"||key0===
"cache_control")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.type!==void 0&&data.type!=="web_search_tool_result"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"web_search_tool_r\
esult"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"){let err3={instancePath:instancePath+
"/tool_use_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.content!==void 0&&(validate122(data.content,
{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData})||(vErrors=vErrors===null?validate122.errors:vErrors.concat(validate122.
errors),errors=vErrors.length)),data.caller!==void 0&&(validate83(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||
(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length)),data.cache_control!==void 0){let data4=data.cache_control;if(!(data4&&
typeof data4=="object"&&!Array.isArray(data4))&&data4!==null){let err4={instancePath:instancePath+"/cache_control",keyword:"type",params:{type:schema53.properties.
cache_control.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let _errs10=errors,valid2=!0,_errs11=errors;if(!(data4&&typeof data4=="object"&&!Array.
isArray(data4))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs11===errors;if(errors=_errs10,vErrors!==null&&(_errs10?vErrors.
length=_errs10:vErrors=null),_valid0){let _errs13=errors;validate44(data4,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_\
control",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid0=_errs13===errors;valid2=_valid0}
if(!valid2){let err6={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{
let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate121.errors=vErrors,errors===
0}var schema57={type:"object",required:["type","tool_use_id","content"],properties:{type:{const:"web_fetch_tool_result"},tool_use_id:{type:"string"},content:{$ref:"\
#/$defs/WebFetchContent"},caller:{$ref:"#/$defs/Caller"},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},
additionalProperties:!1};var schema59={type:"object",required:["type","url","content"],properties:{type:{const:"web_fetch_result"},url:{type:"string"},content:{$ref:"#/$defs/Document"},
retrieved_at:{type:["string","null"]}},additionalProperties:!1};function validate132(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema59.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"requi\
red",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="url"||key0==="co\
ntent"||key0==="retrieved_at")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.type!==void 0&&data.type!=="web_fetch_result"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"web_fetc\
h_result"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.url!==void 0&&typeof data.url!="string"){let err3={instancePath:instancePath+"/url",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.content!==void 0&&(validate58(data.content,{instancePath:instancePath+
"/content",parentData:data,parentDataProperty:"content",rootData})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length)),
data.retrieved_at!==void 0){let data3=data.retrieved_at;if(typeof data3!="string"&&data3!==null){let err4={instancePath:instancePath+"/retrieved_at",keyword:"ty\
pe",params:{type:schema59.properties.retrieved_at.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate132.errors=vErrors,errors===0}var obj8=["invalid_tool_input","url_too_long","url_not_allowed","url_not_in_prior_context","url_not_accessible","unsupported_content_type","too_many_requests","\
max_uses_exceeded","unavailable","content_too_large"];function validate134(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.error_code===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"error_\
code"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="error_code")){let err2={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="web_fetch_\
tool_result_error"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"web_fetch_tool_result_error"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}if(data.error_code!==void 0){let data1=data.error_code;if(typeof data1=="string"){if(!obj8.includes(data1)){let err4={instancePath:instancePath+
"/error_code",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/error_code",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}return validate134.errors=vErrors,errors===0}function validate131(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"requir\
ed",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="web_fetch_\
result")validate132(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate132.errors:vErrors.concat(validate132.errors),errors=
vErrors.length);else if(tag0==="web_fetch_tool_result_error")validate134(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate134.
errors:vErrors.concat(validate134.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate131.errors=vErrors,errors===0}function validate130(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema57.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"requi\
red",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="tool_use_id"||key0===
"content"||key0==="caller"||key0==="cache_control")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="web_fetch_tool_result"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{
allowedValue:"web_fetch_tool_result"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"){
let err3={instancePath:instancePath+"/tool_use_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.content!==
void 0&&(validate131(data.content,{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData})||(vErrors=vErrors===null?validate131.
errors:vErrors.concat(validate131.errors),errors=vErrors.length)),data.caller!==void 0&&(validate83(data.caller,{instancePath:instancePath+"/caller",parentData:data,
parentDataProperty:"caller",rootData})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length)),data.cache_control!==
void 0){let data4=data.cache_control;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null){let err4={instancePath:instancePath+"/cache_contr\
ol",keyword:"type",params:{type:schema57.properties.cache_control.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let _errs10=errors,valid2=!0,
_errs11=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs11===
errors;if(errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null),_valid0){let _errs13=errors;validate44(data4,{instancePath:instancePath+"\
/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length);var _valid0=_errs13===errors;valid2=_valid0}if(!valid2){let err6={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"\
then"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}return validate130.errors=vErrors,errors===0}var schema61={type:"object",required:["type","tool_use_id","content"],properties:{type:{
const:"code_execution_tool_result"},tool_use_id:{type:"string"},content:{$ref:"#/$defs/CodeExecutionContent"},cache_control:{type:["object","null"],allOf:[{if:{
type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};var schema63={type:"object",required:["type","stdout","stderr","return_code","content"],properties:{type:{const:"code_execution_result"},stdout:{type:"string"},
stderr:{type:"string"},return_code:{type:"integer"},content:{type:"array",items:{$ref:"#/$defs/CodeExecutionOutput"}}},additionalProperties:!1};function validate143(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.file_id===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"file_id"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="file_id")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="code_execution_output"){let err3={instancePath:instancePath+"/type",keyword:"cons\
t",params:{allowedValue:"code_execution_output"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.file_id!==void 0&&typeof data.file_id!="stri\
ng"){let err4={instancePath:instancePath+"/file_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate143.errors=vErrors,errors===0}function validate142(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema63.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="stdout"||key0==="stderr"||key0==="return_code"||key0==="content")){let err1={instancePath,keyword:"additionalPr\
operties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="code_execution_result"){
let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"code_execution_result"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.stdout!==void 0&&typeof data.stdout!="string"){let err3={instancePath:instancePath+"/stdout",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}if(data.stderr!==void 0&&typeof data.stderr!="string"){let err4={instancePath:instancePath+"/stderr",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.return_code!==void 0){let data3=data.return_code;if(!(typeof data3=="number"&&!(data3%
1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/return_code",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.content!==void 0){let data4=data.content;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate143(data4[i0],
{instancePath:instancePath+"/content/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate143.errors:vErrors.concat(validate143.
errors),errors=vErrors.length)}else{let err6={instancePath:instancePath+"/content",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}}}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate142.
errors=vErrors,errors===0}var schema65={type:"object",required:["type","encrypted_stdout","stderr","return_code","content"],properties:{type:{const:"encrypted_c\
ode_execution_result"},encrypted_stdout:{type:"string"},stderr:{type:"string"},return_code:{type:"integer"},content:{type:"array",items:{$ref:"#/$defs/CodeExecu\
tionOutput"}}},additionalProperties:!1};function validate145(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema65.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="encrypted_stdout"||key0==="stderr"||key0==="return_co\
de"||key0==="content")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.type!==void 0&&data.type!=="encrypted_code_execution_result"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
encrypted_code_execution_result"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.encrypted_stdout!==void 0&&typeof data.encrypted_stdout!="s\
tring"){let err3={instancePath:instancePath+"/encrypted_stdout",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data.stderr!==void 0&&typeof data.stderr!="string"){let err4={instancePath:instancePath+"/stderr",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(data.return_code!==void 0){let data3=data.return_code;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){
let err5={instancePath:instancePath+"/return_code",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.content!==
void 0){let data4=data.content;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate143(data4[i0],{instancePath:instancePath+"/conte\
nt/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate143.errors:vErrors.concat(validate143.errors),errors=vErrors.length)}else{
let err6={instancePath:instancePath+"/content",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate145.errors=vErrors,errors===0}var obj9=["invalid_tool_input","unavailable","too_many_requests","execution_time_exceeded"];function validate147(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"requir\
ed",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.error_code===void 0){let err1={instancePath,keyword:"requ\
ired",params:{missingProperty:"error_code"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="error_co\
de")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
type!==void 0&&data.type!=="code_execution_tool_result_error"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"code_execution_\
tool_result_error"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.error_code!==void 0){let data1=data.error_code;if(typeof data1=="string"){
if(!obj9.includes(data1)){let err4={instancePath:instancePath+"/error_code",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath:instancePath+"/error_code",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate147.errors=vErrors,errors===0}function validate141(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;
if(typeof tag0=="string")if(tag0==="code_execution_result")validate142(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate142.
errors:vErrors.concat(validate142.errors),errors=vErrors.length);else if(tag0==="encrypted_code_execution_result")validate145(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate145.errors:vErrors.concat(validate145.errors),errors=vErrors.length);else if(tag0==="code_execution_tool_result_erro\
r")validate147(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate147.errors:vErrors.concat(validate147.errors),errors=
vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate141.errors=
vErrors,errors===0}function validate140(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="\
object"&&!Array.isArray(data)){for(let prop0 of schema61.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="tool_use_id"||key0==="content"||key0==="cache_control")){
let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==
void 0&&data.type!=="code_execution_tool_result"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"code_execution_tool_result"}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"){let err3={instancePath:instancePath+"\
/tool_use_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.content!==void 0&&(validate141(data.content,
{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData})||(vErrors=vErrors===null?validate141.errors:vErrors.concat(validate141.
errors),errors=vErrors.length)),data.cache_control!==void 0){let data3=data.cache_control;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null){
let err4={instancePath:instancePath+"/cache_control",keyword:"type",params:{type:schema61.properties.cache_control.type}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}let _errs9=errors,valid2=!0,_errs10=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err5={};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}var _valid0=_errs10===errors;if(errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid0){let _errs12=errors;
validate44(data3,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=vErrors===null?validate44.errors:
vErrors.concat(validate44.errors),errors=vErrors.length);var _valid0=_errs12===errors;valid2=_valid0}if(!valid2){let err6={instancePath:instancePath+"/cache_con\
trol",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate140.errors=vErrors,errors===0}var schema67={type:"object",required:["ty\
pe","tool_use_id","content"],properties:{type:{const:"bash_code_execution_tool_result"},tool_use_id:{type:"string"},content:{$ref:"#/$defs/BashCodeExecutionCont\
ent"},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};var schema69={type:"object",required:["type","stdout","stderr","return_code","content"],properties:{type:{const:"bash_code_execution_result"},stdout:{type:"stri\
ng"},stderr:{type:"string"},return_code:{type:"integer"},content:{type:"array",items:{$ref:"#/$defs/BashCodeExecutionOutput"}}},additionalProperties:!1};function validate156(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.file_id===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"file_id"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="file_id")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="bash_code_execution_output"){let err3={instancePath:instancePath+"/type",keyword:"\
const",params:{allowedValue:"bash_code_execution_output"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.file_id!==void 0&&typeof data.file_id!=
"string"){let err4={instancePath:instancePath+"/file_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate156.errors=vErrors,errors===
0}function validate155(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema69.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="stdout"||key0==="stderr"||key0==="return_code"||key0==="content")){let err1={
instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.
type!=="bash_code_execution_result"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"bash_code_execution_result"}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.stdout!==void 0&&typeof data.stdout!="string"){let err3={instancePath:instancePath+"/stdout",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.stderr!==void 0&&typeof data.stderr!="string"){let err4={instancePath:instancePath+
"/stderr",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.return_code!==void 0){let data3=data.return_code;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+"/return_code",keyword:"type",params:{type:"intege\
r"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.content!==void 0){let data4=data.content;if(Array.isArray(data4)){let len0=data4.length;
for(let i0=0;i0<len0;i0++)validate156(data4[i0],{instancePath:instancePath+"/content/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=vErrors===
null?validate156.errors:vErrors.concat(validate156.errors),errors=vErrors.length)}else{let err6={instancePath:instancePath+"/content",keyword:"type",params:{type:"\
array"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[
err7]:vErrors.push(err7),errors++}return validate155.errors=vErrors,errors===0}var obj10=["invalid_tool_input","unavailable","too_many_requests","execution_time_exceeded","output_file_too_large"];function validate158(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.error_code===void 0){let err1={
instancePath,keyword:"required",params:{missingProperty:"error_code"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0===
"type"||key0==="error_code")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(data.type!==void 0&&data.type!=="bash_code_execution_tool_result_error"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
bash_code_execution_tool_result_error"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.error_code!==void 0){let data1=data.error_code;if(typeof data1==
"string"){if(!obj10.includes(data1)){let err4={instancePath:instancePath+"/error_code",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}}else{let err5={instancePath:instancePath+"/error_code",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{
let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate158.errors=vErrors,errors===
0}function validate154(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
let tag0=data.type;if(typeof tag0=="string")if(tag0==="bash_code_execution_result")validate155(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
vErrors===null?validate155.errors:vErrors.concat(validate155.errors),errors=vErrors.length);else if(tag0==="bash_code_execution_tool_result_error")validate158(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate158.errors:vErrors.concat(validate158.errors),errors=vErrors.length);else{
let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{
let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate154.errors=vErrors,errors===0}function validate153(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema67.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="tool_use_id"||key0==="content"||key0==="cache_control")){let err1={instancePath,keyword:"additionalProperties",
params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="bash_code_execution_tool_result"){
let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"bash_code_execution_tool_result"}};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"){let err3={instancePath:instancePath+"/tool_use_id",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.content!==void 0&&(validate154(data.content,{instancePath:instancePath+"/content",parentData:data,
parentDataProperty:"content",rootData})||(vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.errors),errors=vErrors.length)),data.cache_control!==
void 0){let data3=data.cache_control;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null){let err4={instancePath:instancePath+"/cache_contr\
ol",keyword:"type",params:{type:schema67.properties.cache_control.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let _errs9=errors,valid2=!0,_errs10=errors;
if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs10===errors;if(errors=
_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid0){let _errs12=errors;validate44(data3,{instancePath:instancePath+"/cache_control",parentData:data,
parentDataProperty:"cache_control",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid0=_errs12===
errors;valid2=_valid0}if(!valid2){let err6={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate153.
errors=vErrors,errors===0}var schema72={type:"object",required:["type","tool_use_id","content"],properties:{type:{const:"text_editor_code_execution_tool_result"},
tool_use_id:{type:"string"},content:{$ref:"#/$defs/TextEditorContent"},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/Cach\
eControl"}}]}},additionalProperties:!1};var schema74={type:"object",required:["type","file_type","content"],properties:{type:{const:"text_editor_code_execution_view_result"},file_type:{type:"string",openEnum:[
"text","image","pdf"]},content:{type:"string"},num_lines:{type:["integer","null"]},start_line:{type:["integer","null"]},total_lines:{type:["integer","null"]}},additionalProperties:!1},
obj11=["text","image","pdf"];function validate165(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema74.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="file_type"||key0==="content"||key0==="num_lines"||key0===
"start_line"||key0==="total_lines")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="text_editor_code_execution_view_result"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{
allowedValue:"text_editor_code_execution_view_result"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.file_type!==void 0){let data1=data.file_type;
if(typeof data1=="string"){if(!obj11.includes(data1)){let err3={instancePath:instancePath+"/file_type",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/file_type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}if(data.content!==void 0&&typeof data.content!="string"){let err5={instancePath:instancePath+"/content",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.num_lines!==void 0){let data3=data.num_lines;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&
isFinite(data3))&&data3!==null){let err6={instancePath:instancePath+"/num_lines",keyword:"type",params:{type:schema74.properties.num_lines.type}};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}}if(data.start_line!==void 0){let data4=data.start_line;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(
data4))&&data4!==null){let err7={instancePath:instancePath+"/start_line",keyword:"type",params:{type:schema74.properties.start_line.type}};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}}if(data.total_lines!==void 0){let data5=data.total_lines;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))&&
data5!==null){let err8={instancePath:instancePath+"/total_lines",keyword:"type",params:{type:schema74.properties.total_lines.type}};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}}}else{let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate165.
errors=vErrors,errors===0}function validate166(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.is_file_update===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"is_file_update"}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="is_file_update")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="text_editor_code_execution_create_result"){let err3={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"text_editor_code_execution_create_result"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.is_file_update!==
void 0&&typeof data.is_file_update!="boolean"){let err4={instancePath:instancePath+"/is_file_update",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
return validate166.errors=vErrors,errors===0}var schema76={type:"object",required:["type"],properties:{type:{const:"text_editor_code_execution_str_replace_resul\
t"},lines:{type:["array","null"],items:{type:"string"}},new_lines:{type:["integer","null"]},new_start:{type:["integer","null"]},old_lines:{type:["integer","null"]},
old_start:{type:["integer","null"]}},additionalProperties:!1};function validate167(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="lines"||key0==="new_lines"||key0==="new_start"||key0===
"old_lines"||key0==="old_start")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="text_editor_code_execution_str_replace_result"){let err2={instancePath:instancePath+"/type",keyword:"con\
st",params:{allowedValue:"text_editor_code_execution_str_replace_result"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.lines!==void 0){let data1=data.
lines;if(!Array.isArray(data1)&&data1!==null){let err3={instancePath:instancePath+"/lines",keyword:"type",params:{type:schema76.properties.lines.type}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)if(typeof data1[i0]!="string"){let err4={
instancePath:instancePath+"/lines/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}if(data.new_lines!==void 0){
let data3=data.new_lines;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))&&data3!==null){let err5={instancePath:instancePath+"/new_lines",
keyword:"type",params:{type:schema76.properties.new_lines.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.new_start!==void 0){let data4=data.
new_start;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&data4!==null){let err6={instancePath:instancePath+"/new_start",keyword:"type",
params:{type:schema76.properties.new_start.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.old_lines!==void 0){let data5=data.old_lines;
if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))&&data5!==null){let err7={instancePath:instancePath+"/old_lines",keyword:"type",params:{
type:schema76.properties.old_lines.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.old_start!==void 0){let data6=data.old_start;if(!(typeof data6==
"number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&data6!==null){let err8={instancePath:instancePath+"/old_start",keyword:"type",params:{type:schema76.properties.
old_start.type}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}return validate167.errors=vErrors,errors===0}var schema77={type:"object",required:["type","error_code"],properties:{type:{const:"\
text_editor_code_execution_tool_result_error"},error_code:{type:"string",openEnum:["invalid_tool_input","unavailable","too_many_requests","execution_time_exceed\
ed","file_not_found"]},error_message:{type:["string","null"]}},additionalProperties:!1},obj12=["invalid_tool_input","unavailable","too_many_requests","execution\
_time_exceeded","file_not_found"];function validate168(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.error_code===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"error_code"}};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="error_code"||key0==="error_message")){let err2={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="text_edito\
r_code_execution_tool_result_error"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"text_editor_code_execution_tool_result_er\
ror"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.error_code!==void 0){let data1=data.error_code;if(typeof data1=="string"){if(!obj12.includes(
data1)){let err4={instancePath:instancePath+"/error_code",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={
instancePath:instancePath+"/error_code",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.error_message!==
void 0){let data2=data.error_message;if(typeof data2!="string"&&data2!==null){let err6={instancePath:instancePath+"/error_message",keyword:"type",params:{type:schema77.
properties.error_message.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}return validate168.errors=vErrors,errors===0}function validate164(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"requir\
ed",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="text_edito\
r_code_execution_view_result")validate165(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate165.errors:vErrors.concat(
validate165.errors),errors=vErrors.length);else if(tag0==="text_editor_code_execution_create_result")validate166(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate166.errors:vErrors.concat(validate166.errors),errors=vErrors.length);else if(tag0==="text_editor_code_execution_str_\
replace_result")validate167(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate167.errors:vErrors.concat(validate167.errors),
errors=vErrors.length);else if(tag0==="text_editor_code_execution_tool_result_error")validate168(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
vErrors===null?validate168.errors:vErrors.concat(validate168.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"m\
apping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"\
tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}return validate164.errors=vErrors,errors===0}function validate163(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema72.required)if(data[prop0]===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||
key0==="tool_use_id"||key0==="content"||key0==="cache_control")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="text_editor_code_execution_tool_result"){let err2={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"text_editor_code_execution_tool_result"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.tool_use_id!==
void 0&&typeof data.tool_use_id!="string"){let err3={instancePath:instancePath+"/tool_use_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}if(data.content!==void 0&&(validate164(data.content,{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"conten\
t",rootData})||(vErrors=vErrors===null?validate164.errors:vErrors.concat(validate164.errors),errors=vErrors.length)),data.cache_control!==void 0){let data3=data.
cache_control;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null){let err4={instancePath:instancePath+"/cache_control",keyword:"type",params:{
type:schema72.properties.cache_control.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let _errs9=errors,valid2=!0,_errs10=errors;if(!(data3&&typeof data3==
"object"&&!Array.isArray(data3))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs10===errors;if(errors=_errs9,vErrors!==
null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid0){let _errs12=errors;validate44(data3,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"\
cache_control",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid0=_errs12===errors;valid2=
_valid0}if(!valid2){let err6={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}}}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate163.
errors=vErrors,errors===0}var schema78={type:"object",required:["type","tool_use_id","content"],properties:{type:{const:"tool_search_tool_result"},tool_use_id:{
type:"string"},content:{$ref:"#/$defs/ToolSearchContent"},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},
additionalProperties:!1};function validate177(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.tool_references===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"tool_references"}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="tool_references")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="tool_search_tool_search_result"){let err3={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"tool_search_tool_search_result"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.tool_references!==
void 0){let data1=data.tool_references;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate94(data1[i0],{instancePath:instancePath+
"/tool_references/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.errors),errors=vErrors.
length)}else{let err4={instancePath:instancePath+"/tool_references",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate177.errors=vErrors,errors===
0}var schema81={type:"object",required:["type","error_code"],properties:{type:{const:"tool_search_tool_result_error"},error_code:{type:"string",openEnum:["inval\
id_tool_input","unavailable","too_many_requests","execution_time_exceeded"]},error_message:{type:["string","null"]}},additionalProperties:!1},obj13=["invalid_to\
ol_input","unavailable","too_many_requests","execution_time_exceeded"];function validate179(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.error_code===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"\
error_code"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="error_code"||key0==="error_message")){let err2={
instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.
type!=="tool_search_tool_result_error"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"tool_search_tool_result_error"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.error_code!==void 0){let data1=data.error_code;if(typeof data1=="string"){if(!obj13.includes(data1)){let err4={
instancePath:instancePath+"/error_code",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/error_code",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.error_message!==void 0){let data2=data.error_message;
if(typeof data2!="string"&&data2!==null){let err6={instancePath:instancePath+"/error_message",keyword:"type",params:{type:schema81.properties.error_message.type}};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}return validate179.errors=vErrors,errors===0}function validate176(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="tool_search_tool_search_result")validate177(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate177.errors:vErrors.concat(validate177.errors),errors=vErrors.length);else if(tag0===
"tool_search_tool_result_error")validate179(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate179.errors:vErrors.concat(
validate179.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
return validate176.errors=vErrors,errors===0}function validate175(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema78.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{
missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="tool_use_id"||key0==="content"||
key0==="cache_control")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.type!==void 0&&data.type!=="tool_search_tool_result"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"tool_se\
arch_tool_result"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"){let err3={instancePath:instancePath+
"/tool_use_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.content!==void 0&&(validate176(data.content,
{instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData})||(vErrors=vErrors===null?validate176.errors:vErrors.concat(validate176.
errors),errors=vErrors.length)),data.cache_control!==void 0){let data3=data.cache_control;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null){
let err4={instancePath:instancePath+"/cache_control",keyword:"type",params:{type:schema78.properties.cache_control.type}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}let _errs9=errors,valid2=!0,_errs10=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err5={};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}var _valid0=_errs10===errors;if(errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid0){let _errs12=errors;
validate44(data3,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=vErrors===null?validate44.errors:
vErrors.concat(validate44.errors),errors=vErrors.length);var _valid0=_errs12===errors;valid2=_valid0}if(!valid2){let err6={instancePath:instancePath+"/cache_con\
trol",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate175.errors=vErrors,errors===0}var schema82={type:"object",required:["ty\
pe","tool_use_id","content"],properties:{type:{const:"advisor_tool_result"},tool_use_id:{type:"string"},content:{$ref:"#/$defs/AdvisorContent"},cache_control:{type:[
"object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};var schema84={type:"object",required:["type","text"],properties:{type:{const:"advisor_result"},text:{type:"string"},stop_reason:{type:["string","null"]}},additionalProperties:!1};
function validate186(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.text===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"text"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="text"||key0==="stop_reason")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="advisor_result"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{
allowedValue:"advisor_result"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.text!==void 0&&typeof data.text!="string"){let err4={instancePath:instancePath+
"/text",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.stop_reason!==void 0){let data2=data.stop_reason;
if(typeof data2!="string"&&data2!==null){let err5={instancePath:instancePath+"/stop_reason",keyword:"type",params:{type:schema84.properties.stop_reason.type}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}return validate186.errors=vErrors,errors===0}var schema85={type:"object",required:["type","encrypted_content"],properties:{type:{const:"advisor_r\
edacted_result"},encrypted_content:{type:"string"},stop_reason:{type:["string","null"]}},additionalProperties:!1};function validate187(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.encrypted_content===void 0){let err1={instancePath,
keyword:"required",params:{missingProperty:"encrypted_content"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="typ\
e"||key0==="encrypted_content"||key0==="stop_reason")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="advisor_redacted_result"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{
allowedValue:"advisor_redacted_result"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.encrypted_content!==void 0&&typeof data.encrypted_content!=
"string"){let err4={instancePath:instancePath+"/encrypted_content",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
if(data.stop_reason!==void 0){let data2=data.stop_reason;if(typeof data2!="string"&&data2!==null){let err5={instancePath:instancePath+"/stop_reason",keyword:"ty\
pe",params:{type:schema85.properties.stop_reason.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate187.errors=vErrors,errors===0}var obj14=["max_uses_exceeded","prompt_too_long","too_many_requests","overloaded","unavailable","execution_time_exceeded","model_not_found"];function validate188(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.error_code===
void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"error_code"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="error_code")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="advisor_tool_result_error"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{
allowedValue:"advisor_tool_result_error"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.error_code!==void 0){let data1=data.error_code;if(typeof data1==
"string"){if(!obj14.includes(data1)){let err4={instancePath:instancePath+"/error_code",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}}else{let err5={instancePath:instancePath+"/error_code",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{
let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate188.errors=vErrors,errors===
0}function validate185(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
let tag0=data.type;if(typeof tag0=="string")if(tag0==="advisor_result")validate186(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate186.errors:vErrors.concat(validate186.errors),errors=vErrors.length);else if(tag0==="advisor_redacted_result")validate187(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate187.errors:vErrors.concat(validate187.errors),errors=vErrors.length);else if(tag0==="advisor_tool\
_result_error")validate188(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate188.errors:vErrors.concat(validate188.errors),
errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate185.
errors=vErrors,errors===0}function validate184(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema82.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="tool_use_id"||key0==="content"||key0==="cache_control")){
let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==
void 0&&data.type!=="advisor_tool_result"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"advisor_tool_result"}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.tool_use_id!==void 0&&typeof data.tool_use_id!="string"){let err3={instancePath:instancePath+"/tool_use_id",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.content!==void 0&&(validate185(data.content,{instancePath:instancePath+
"/content",parentData:data,parentDataProperty:"content",rootData})||(vErrors=vErrors===null?validate185.errors:vErrors.concat(validate185.errors),errors=vErrors.
length)),data.cache_control!==void 0){let data3=data.cache_control;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null){let err4={instancePath:instancePath+
"/cache_control",keyword:"type",params:{type:schema82.properties.cache_control.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let _errs9=errors,
valid2=!0,_errs10=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs10===
errors;if(errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid0){let _errs12=errors;validate44(data3,{instancePath:instancePath+"/ca\
che_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.
length);var _valid0=_errs12===errors;valid2=_valid0}if(!valid2){let err6={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"then"}};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}return validate184.errors=vErrors,errors===0}var schema87={type:"object",required:["type","file_id"],properties:{type:{const:"container_uplo\
ad"},file_id:{type:"string"},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};function validate194(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.file_id===void 0){
let err1={instancePath,keyword:"required",params:{missingProperty:"file_id"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0===
"type"||key0==="file_id"||key0==="cache_control")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="container_upload"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
container_upload"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.file_id!==void 0&&typeof data.file_id!="string"){let err4={instancePath:instancePath+
"/file_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.cache_control!==void 0){let data2=data.cache_control;
if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null){let err5={instancePath:instancePath+"/cache_control",keyword:"type",params:{type:schema87.
properties.cache_control.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}let _errs8=errors,valid2=!0,_errs9=errors;if(!(data2&&typeof data2=="o\
bject"&&!Array.isArray(data2))){let err6={};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs9===errors;if(errors=_errs8,vErrors!==null&&
(_errs8?vErrors.length=_errs8:vErrors=null),_valid0){let _errs11=errors;validate44(data2,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"\
cache_control",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid0=_errs11===errors;valid2=
_valid0}if(!valid2){let err7={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}}}else{let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate194.
errors=vErrors,errors===0}var schema88={type:"object",required:["type","id","name","server_name","input"],properties:{type:{const:"mcp_tool_use"},id:{type:"stri\
ng"},name:{type:"string"},server_name:{type:"string"},input:{},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},
additionalProperties:!1};function validate196(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema88.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="id"||key0==="name"||key0==="server_name"||key0==="inp\
ut"||key0==="cache_control")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.type!==void 0&&data.type!=="mcp_tool_use"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"mcp_tool_use"}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.id!==void 0&&typeof data.id!="string"){let err3={instancePath:instancePath+"/id",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err4={instancePath:instancePath+
"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.server_name!==void 0&&typeof data.server_name!=
"string"){let err5={instancePath:instancePath+"/server_name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.
cache_control!==void 0){let data4=data.cache_control;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null){let err6={instancePath:instancePath+
"/cache_control",keyword:"type",params:{type:schema88.properties.cache_control.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}let _errs12=errors,
valid2=!0,_errs13=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs13===
errors;if(errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=null),_valid0){let _errs15=errors;validate44(data4,{instancePath:instancePath+"\
/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length);var _valid0=_errs15===errors;valid2=_valid0}if(!valid2){let err8={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"\
then"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}return validate196.errors=vErrors,errors===0}var schema89={type:"object",required:["type","tool_use_id"],properties:{type:{const:"mc\
p_tool_result"},tool_use_id:{type:"string"},content:{type:["string","array"],allOf:[{if:{type:"array"},then:{type:"array",items:{$ref:"#/$defs/Text"}}}]},is_error:{
type:"boolean"},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};function validate198(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.tool_use_id===
void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"tool_use_id"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="tool_use_id"||key0==="content"||key0==="is_error"||key0==="cache_control")){let err2={instancePath,keyword:"additionalProperties",params:{
additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="mcp_tool_result"){let err3={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"mcp_tool_result"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.tool_use_id!==void 0&&typeof data.
tool_use_id!="string"){let err4={instancePath:instancePath+"/tool_use_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}if(data.content!==void 0){let data2=data.content;if(typeof data2!="string"&&!Array.isArray(data2)){let err5={instancePath:instancePath+"/content",keyword:"\
type",params:{type:schema89.properties.content.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}let _errs8=errors,valid2=!0,_errs9=errors;if(!Array.
isArray(data2)){let err6={};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs9===errors;if(errors=_errs8,vErrors!==null&&(_errs8?vErrors.
length=_errs8:vErrors=null),_valid0){let _errs11=errors;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate31(data2[i0],{instancePath:instancePath+
"/content/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.errors),errors=vErrors.length)}else{
let err7={instancePath:instancePath+"/content",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs11===
errors;valid2=_valid0}if(!valid2){let err8={instancePath:instancePath+"/content",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}}if(data.is_error!==void 0&&typeof data.is_error!="boolean"){let err9={instancePath:instancePath+"/is_error",keyword:"type",params:{type:"bo\
olean"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.cache_control!==void 0){let data5=data.cache_control;if(!(data5&&typeof data5=="objec\
t"&&!Array.isArray(data5))&&data5!==null){let err10={instancePath:instancePath+"/cache_control",keyword:"type",params:{type:schema89.properties.cache_control.type}};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}let _errs19=errors,valid6=!0,_errs20=errors;if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))){
let err11={};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid1=_errs20===errors;if(errors=_errs19,vErrors!==null&&(_errs19?vErrors.length=
_errs19:vErrors=null),_valid1){let _errs22=errors;validate44(data5,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",
rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid1=_errs22===errors;valid6=_valid1}if(!valid6){
let err12={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{
let err13={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate198.errors=vErrors,errors===
0}var schema90={type:"object",required:["type","mcp_server_name","tools"],properties:{type:{const:"mcp_tool_listing"},mcp_server_name:{type:"string"},tools:{type:"\
array",items:{$ref:"#/$defs/McpTool"}}},additionalProperties:!1},schema91={type:"object",required:["name","input_schema"],properties:{name:{type:"string"},description:{
type:["string","null"]},input_schema:{type:"object",additionalProperties:!0}},additionalProperties:!1};function validate202(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.name===void 0){let err0={instancePath,keyword:"requir\
ed",params:{missingProperty:"name"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.input_schema===void 0){let err1={instancePath,keyword:"re\
quired",params:{missingProperty:"input_schema"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="name"||key0==="desc\
ription"||key0==="input_schema")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err3={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.description!==void 0){let data1=data.description;if(typeof data1!="string"&&data1!==null){let err4={instancePath:instancePath+
"/description",keyword:"type",params:{type:schema91.properties.description.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.input_schema!==
void 0){let data2=data.input_schema;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){let err5={instancePath:instancePath+"/input_schema",keyword:"typ\
e",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}return validate202.errors=vErrors,errors===0}function validate201(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema90.required)if(data[prop0]===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||
key0==="mcp_server_name"||key0==="tools")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="mcp_tool_listing"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
mcp_tool_listing"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.mcp_server_name!==void 0&&typeof data.mcp_server_name!="string"){let err3={
instancePath:instancePath+"/mcp_server_name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.tools!==void 0){
let data2=data.tools;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate202(data2[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data2,
parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate202.errors:vErrors.concat(validate202.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+
"/tools",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate201.errors=vErrors,errors===0}var schema92={type:"object",required:["type"],properties:{
type:{const:"compaction"},content:{type:["string","null"]},encrypted_content:{type:["string","null"]},signature:{type:["string","null"]},tool_changes:{type:["ar\
ray","null"],items:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/ToolAdditionBlock"},{$ref:"#/$defs/ToolRemovalBloc\
k"}]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1},schema93={type:"object",
required:["type","tool"],properties:{type:{const:"tool_addition"},tool:{$ref:"#/$defs/ToolChange"},cache_control:{type:["object","null"],allOf:[{if:{type:"objec\
t"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};function validate207(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.name===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="name")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.type!==void 0&&data.type!=="tool_reference"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"tool_\
reference"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err4={instancePath:instancePath+"/\
name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate207.errors=vErrors,errors===0}var schema96={type:"object",required:["type","s\
erver_name","name"],properties:{type:{const:"mcp_tool_reference"},server_name:{type:"string"},name:{type:"string"}},additionalProperties:!1};function validate208(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema96.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="server_name"||key0==="name")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="mcp_tool_reference"){let err2={instancePath:instancePath+"/type",keyword:"\
const",params:{allowedValue:"mcp_tool_reference"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.server_name!==void 0&&typeof data.server_name!=
"string"){let err3={instancePath:instancePath+"/server_name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
name!==void 0&&typeof data.name!="string"){let err4={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate208.
errors=vErrors,errors===0}function validate209(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.server_name===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"server_name"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data)if(!(key0==="type"||key0==="server_name")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="mcp_toolset_reference"){let err3={instancePath:instancePath+"/type",
keyword:"const",params:{allowedValue:"mcp_toolset_reference"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.server_name!==void 0&&typeof data.
server_name!="string"){let err4={instancePath:instancePath+"/server_name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate209.errors=
vErrors,errors===0}var schema100={type:"object",required:["type","name","input_schema"],properties:{type:{const:"custom"},name:{type:"string"},description:{type:"string"},input_schema:{
$ref:"#/$defs/InputSchema"},eager_input_streaming:{type:["boolean","null"]},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_executio\
n_20250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheCon\
trol"}}]},defer_loading:{type:"boolean"},input_examples:{type:"array",items:{type:"object",additionalProperties:!0}},strict:{type:"boolean"}},additionalProperties:!1},
schema101={type:"object",required:["type"],properties:{type:{const:"object"},properties:{type:["object","null"],additionalProperties:!0},required:{type:["array",
"null"],items:{type:"string"}}},additionalProperties:!0};function validate213(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.type!==void 0&&data.type!=="object"){let err1={instancePath:instancePath+"/type",keyword:"cons\
t",params:{allowedValue:"object"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.properties!==void 0){let data1=data.properties;if(!(data1&&
typeof data1=="object"&&!Array.isArray(data1))&&data1!==null){let err2={instancePath:instancePath+"/properties",keyword:"type",params:{type:schema101.properties.
properties.type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.required!==void 0){let data2=data.required;if(!Array.isArray(data2)&&data2!==
null){let err3={instancePath:instancePath+"/required",keyword:"type",params:{type:schema101.properties.required.type}};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)if(typeof data2[i0]!="string"){let err4={instancePath:instancePath+"/req\
uired/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}}else{let err5={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate213.errors=vErrors,errors===0}var obj15=["direct","code_execution_20250\
825","code_execution_20260120","code_execution_20260521"];function validate212(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema100.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"requ\
ired",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!func2.call(schema100.properties,key0)){
let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==
void 0&&data.type!=="custom"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"custom"}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err3={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.description!==void 0&&typeof data.description!="string"){let err4={instancePath:instancePath+"/descripti\
on",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.input_schema!==void 0&&(validate213(data.input_schema,
{instancePath:instancePath+"/input_schema",parentData:data,parentDataProperty:"input_schema",rootData})||(vErrors=vErrors===null?validate213.errors:vErrors.concat(
validate213.errors),errors=vErrors.length)),data.eager_input_streaming!==void 0){let data4=data.eager_input_streaming;if(typeof data4!="boolean"&&data4!==null){
let err5={instancePath:instancePath+"/eager_input_streaming",keyword:"type",params:{type:schema100.properties.eager_input_streaming.type}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}if(data.allowed_callers!==void 0){let data5=data.allowed_callers;if(Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<
len0;i0++){let data6=data5[i0];if(typeof data6=="string"){if(!obj15.includes(data6)){let err6={instancePath:instancePath+"/allowed_callers/"+i0,keyword:"openEnu\
m",params:{}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/allowed_callers/"+i0,keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath:instancePath+"/allowed_callers",keyword:"type",params:{type:"\
array"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.cache_control!==void 0){let data7=data.cache_control;if(!(data7&&typeof data7=="obje\
ct"&&!Array.isArray(data7))&&data7!==null){let err9={instancePath:instancePath+"/cache_control",keyword:"type",params:{type:schema100.properties.cache_control.type}};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}let _errs17=errors,valid4=!0,_errs18=errors;if(!(data7&&typeof data7=="object"&&!Array.isArray(data7))){
let err10={};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs18===errors;if(errors=_errs17,vErrors!==null&&(_errs17?vErrors.length=
_errs17:vErrors=null),_valid0){let _errs20=errors;validate44(data7,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",
rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid0=_errs20===errors;valid4=_valid0}if(!valid4){
let err11={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}
if(data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"){let err12={instancePath:instancePath+"/defer_loading",keyword:"type",params:{type:"boolean"}};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.input_examples!==void 0){let data9=data.input_examples;if(Array.isArray(data9)){let len1=data9.
length;for(let i1=0;i1<len1;i1++){let data10=data9[i1];if(!(data10&&typeof data10=="object"&&!Array.isArray(data10))){let err13={instancePath:instancePath+"/inp\
ut_examples/"+i1,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}else{let err14={instancePath:instancePath+
"/input_examples",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.strict!==void 0&&typeof data.strict!=
"boolean"){let err15={instancePath:instancePath+"/strict",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{
let err16={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate212.errors=vErrors,errors===
0}var schema102={type:"object",required:["type","name"],properties:{type:{enum:["bash_20241022","bash_20250124"]},name:{type:"string",openEnum:["bash"]},allowed_callers:{
type:"array",items:{type:"string",openEnum:["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["obje\
ct","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"boolean"},input_examples:{type:"array",items:{type:"object",additionalProperties:!0}},
strict:{type:"boolean"}},additionalProperties:!1},obj16=["bash"],obj17=["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"];
function validate216(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.name===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="name"||key0==="allowed_callers"||key0==="cache_control"||key0==="defer_loading"||key0==="input_examples"||key0==="strict")){let err2={
instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0){let data0=data.
type;if(!(data0==="bash_20241022"||data0==="bash_20250124")){let err3={instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues:schema102.properties.
type.enum}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.name!==void 0){let data1=data.name;if(typeof data1=="string"){if(!obj16.includes(
data1)){let err4={instancePath:instancePath+"/name",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.allowed_callers!==void 0){let data2=data.allowed_callers;
if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(typeof data3=="string"){if(!obj17.includes(data3)){let err6={instancePath:instancePath+
"/allowed_callers/"+i0,keyword:"openEnum",params:{}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/allow\
ed_callers/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath:instancePath+"/al\
lowed_callers",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.cache_control!==void 0){let data4=data.cache_control;
if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null){let err9={instancePath:instancePath+"/cache_control",keyword:"type",params:{type:schema102.
properties.cache_control.type}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}let _errs12=errors,valid4=!0,_errs13=errors;if(!(data4&&typeof data4==
"object"&&!Array.isArray(data4))){let err10={};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs13===errors;if(errors=_errs12,vErrors!==
null&&(_errs12?vErrors.length=_errs12:vErrors=null),_valid0){let _errs15=errors;validate44(data4,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"\
cache_control",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid0=_errs15===errors;valid4=
_valid0}if(!valid4){let err11={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err11]:vErrors.push(
err11),errors++}}if(data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"){let err12={instancePath:instancePath+"/defer_loading",keyword:"type",params:{
type:"boolean"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.input_examples!==void 0){let data6=data.input_examples;if(Array.isArray(data6)){
let len1=data6.length;for(let i1=0;i1<len1;i1++){let data7=data6[i1];if(!(data7&&typeof data7=="object"&&!Array.isArray(data7))){let err13={instancePath:instancePath+
"/input_examples/"+i1,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}else{let err14={instancePath:instancePath+
"/input_examples",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.strict!==void 0&&typeof data.strict!=
"boolean"){let err15={instancePath:instancePath+"/strict",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{
let err16={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate216.errors=vErrors,errors===
0}var schema103={type:"object",required:["type","name"],properties:{type:{enum:["text_editor_20241022","text_editor_20250124","text_editor_20250429","text_edito\
r_20250728"]},name:{type:"string",openEnum:["str_replace_editor","str_replace_based_edit_tool"]},max_characters:{type:["integer","null"]},allowed_callers:{type:"\
array",items:{type:"string",openEnum:["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["object","n\
ull"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"boolean"},input_examples:{type:"array",items:{type:"object",additionalProperties:!0}},
strict:{type:"boolean"}},additionalProperties:!1},obj18=["str_replace_editor","str_replace_based_edit_tool"],obj19=["direct","code_execution_20250825","code_exe\
cution_20260120","code_execution_20260521"];function validate218(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.name===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"name"}};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="name"||key0==="max_characters"||key0==="allowed_callers"||key0==="ca\
che_control"||key0==="defer_loading"||key0==="input_examples"||key0==="strict")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0){let data0=data.type;if(!(data0==="text_editor_20241022"||data0==="text_editor_2\
0250124"||data0==="text_editor_20250429"||data0==="text_editor_20250728")){let err3={instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues:schema103.
properties.type.enum}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.name!==void 0){let data1=data.name;if(typeof data1=="string"){if(!obj18.
includes(data1)){let err4={instancePath:instancePath+"/name",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={
instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.max_characters!==void 0){
let data2=data.max_characters;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null){let err6={instancePath:instancePath+"/max_\
characters",keyword:"type",params:{type:schema103.properties.max_characters.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.allowed_callers!==
void 0){let data3=data.allowed_callers;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];if(typeof data4=="string"){
if(!obj19.includes(data4)){let err7={instancePath:instancePath+"/allowed_callers/"+i0,keyword:"openEnum",params:{}};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}}else{let err8={instancePath:instancePath+"/allowed_callers/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}}}else{let err9={instancePath:instancePath+"/allowed_callers",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}
if(data.cache_control!==void 0){let data5=data.cache_control;if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))&&data5!==null){let err10={instancePath:instancePath+
"/cache_control",keyword:"type",params:{type:schema103.properties.cache_control.type}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}let _errs14=errors,
valid4=!0,_errs15=errors;if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))){let err11={};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid0=_errs15===
errors;if(errors=_errs14,vErrors!==null&&(_errs14?vErrors.length=_errs14:vErrors=null),_valid0){let _errs17=errors;validate44(data5,{instancePath:instancePath+"\
/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length);var _valid0=_errs17===errors;valid4=_valid0}if(!valid4){let err12={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"\
then"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"){let err13={instancePath:instancePath+
"/defer_loading",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data.input_examples!==void 0){let data7=data.
input_examples;if(Array.isArray(data7)){let len1=data7.length;for(let i1=0;i1<len1;i1++){let data8=data7[i1];if(!(data8&&typeof data8=="object"&&!Array.isArray(
data8))){let err14={instancePath:instancePath+"/input_examples/"+i1,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{
let err15={instancePath:instancePath+"/input_examples",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data.
strict!==void 0&&typeof data.strict!="boolean"){let err16={instancePath:instancePath+"/strict",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err16]:
vErrors.push(err16),errors++}}else{let err17={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}return validate218.
errors=vErrors,errors===0}var schema104={type:"object",required:["type","name","display_height_px","display_width_px"],properties:{type:{enum:["computer_2024102\
2","computer_20250124","computer_20251124"]},name:{type:"string",openEnum:["computer"]},display_height_px:{type:"integer"},display_width_px:{type:"integer"},display_number:{
type:["integer","null"]},enable_zoom:{type:"boolean"},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_execution_20250825","code_exec\
ution_20260120","code_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{
type:"boolean"},input_examples:{type:"array",items:{type:"object",additionalProperties:!0}},strict:{type:"boolean"}},additionalProperties:!1},obj20=["computer"],
obj21=["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"];function validate220(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema104.required)if(data[prop0]===void 0){
let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!func2.
call(schema104.properties,key0)){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.type!==void 0){let data0=data.type;if(!(data0==="computer_20241022"||data0==="computer_20250124"||data0==="computer_20251124")){let err2={
instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues:schema104.properties.type.enum}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}
if(data.name!==void 0){let data1=data.name;if(typeof data1=="string"){if(!obj20.includes(data1)){let err3={instancePath:instancePath+"/name",keyword:"openEnum",
params:{}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.display_height_px!==void 0){let data2=data.display_height_px;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)&&isFinite(data2))){let err5={instancePath:instancePath+"/display_height_px",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.display_width_px!==void 0){let data3=data.display_width_px;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){
let err6={instancePath:instancePath+"/display_width_px",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.
display_number!==void 0){let data4=data.display_number;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&data4!==null){let err7={instancePath:instancePath+
"/display_number",keyword:"type",params:{type:schema104.properties.display_number.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.enable_zoom!==
void 0&&typeof data.enable_zoom!="boolean"){let err8={instancePath:instancePath+"/enable_zoom",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}if(data.allowed_callers!==void 0){let data6=data.allowed_callers;if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++){
let data7=data6[i0];if(typeof data7=="string"){if(!obj21.includes(data7)){let err9={instancePath:instancePath+"/allowed_callers/"+i0,keyword:"openEnum",params:{}};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/allowed_callers/"+i0,keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath:instancePath+"/allowed_callers",keyword:"type",params:{type:"array"}};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.cache_control!==void 0){let data8=data.cache_control;if(!(data8&&typeof data8=="object"&&!Array.
isArray(data8))&&data8!==null){let err12={instancePath:instancePath+"/cache_control",keyword:"type",params:{type:schema104.properties.cache_control.type}};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}let _errs20=errors,valid4=!0,_errs21=errors;if(!(data8&&typeof data8=="object"&&!Array.isArray(data8))){let err13={};
vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var _valid0=_errs21===errors;if(errors=_errs20,vErrors!==null&&(_errs20?vErrors.length=_errs20:vErrors=
null),_valid0){let _errs23=errors;validate44(data8,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=
vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid0=_errs23===errors;valid4=_valid0}if(!valid4){let err14={instancePath:instancePath+
"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.defer_loading!==void 0&&typeof data.
defer_loading!="boolean"){let err15={instancePath:instancePath+"/defer_loading",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err15]:vErrors.push(
err15),errors++}if(data.input_examples!==void 0){let data10=data.input_examples;if(Array.isArray(data10)){let len1=data10.length;for(let i1=0;i1<len1;i1++){let data11=data10[i1];
if(!(data11&&typeof data11=="object"&&!Array.isArray(data11))){let err16={instancePath:instancePath+"/input_examples/"+i1,keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}else{let err17={instancePath:instancePath+"/input_examples",keyword:"type",params:{type:"array"}};
vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.strict!==void 0&&typeof data.strict!="boolean"){let err18={instancePath:instancePath+"/stri\
ct",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}else{let err19={instancePath,keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}return validate220.errors=vErrors,errors===0}var schema105={type:"object",required:["type",
"name"],properties:{type:{const:"memory_20250818"},name:{type:"string",openEnum:["memory"]},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct",
"code_execution_20250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/\
$defs/CacheControl"}}]},defer_loading:{type:"boolean"},input_examples:{type:"array",items:{type:"object",additionalProperties:!0}},strict:{type:"boolean"}},additionalProperties:!1},
obj22=["memory"],obj23=["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"];function validate222(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.name===void 0){let err1={instancePath,keyword:"\
required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="name"||key0===
"allowed_callers"||key0==="cache_control"||key0==="defer_loading"||key0==="input_examples"||key0==="strict")){let err2={instancePath,keyword:"additionalProperti\
es",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="memory_20250818"){let err3={
instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"memory_20250818"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==
void 0){let data1=data.name;if(typeof data1=="string"){if(!obj22.includes(data1)){let err4={instancePath:instancePath+"/name",keyword:"openEnum",params:{}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}if(data.allowed_callers!==void 0){let data2=data.allowed_callers;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<
len0;i0++){let data3=data2[i0];if(typeof data3=="string"){if(!obj23.includes(data3)){let err6={instancePath:instancePath+"/allowed_callers/"+i0,keyword:"openEnu\
m",params:{}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/allowed_callers/"+i0,keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath:instancePath+"/allowed_callers",keyword:"type",params:{type:"\
array"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.cache_control!==void 0){let data4=data.cache_control;if(!(data4&&typeof data4=="obje\
ct"&&!Array.isArray(data4))&&data4!==null){let err9={instancePath:instancePath+"/cache_control",keyword:"type",params:{type:schema105.properties.cache_control.type}};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}let _errs12=errors,valid4=!0,_errs13=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){
let err10={};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs13===errors;if(errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=
_errs12:vErrors=null),_valid0){let _errs15=errors;validate44(data4,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",
rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid0=_errs15===errors;valid4=_valid0}if(!valid4){
let err11={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}
if(data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"){let err12={instancePath:instancePath+"/defer_loading",keyword:"type",params:{type:"boolean"}};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.input_examples!==void 0){let data6=data.input_examples;if(Array.isArray(data6)){let len1=data6.
length;for(let i1=0;i1<len1;i1++){let data7=data6[i1];if(!(data7&&typeof data7=="object"&&!Array.isArray(data7))){let err13={instancePath:instancePath+"/input_e\
xamples/"+i1,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}else{let err14={instancePath:instancePath+"/in\
put_examples",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.strict!==void 0&&typeof data.strict!="b\
oolean"){let err15={instancePath:instancePath+"/strict",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{
let err16={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate222.errors=vErrors,errors===
0}var schema106={type:"object",required:["type","name"],properties:{type:{enum:["code_execution_20250522","code_execution_20250825","code_execution_20260120","c\
ode_execution_20260521"]},name:{type:"string",openEnum:["code_execution"]},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_execution\
_20250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheCont\
rol"}}]},defer_loading:{type:"boolean"},strict:{type:"boolean"}},additionalProperties:!1},obj24=["code_execution"],obj25=["direct","code_execution_20250825","co\
de_execution_20260120","code_execution_20260521"];function validate224(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.name===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"name"}};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="name"||key0==="allowed_callers"||key0==="cache_control"||key0==="def\
er_loading"||key0==="strict")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(data.type!==void 0){let data0=data.type;if(!(data0==="code_execution_20250522"||data0==="code_execution_20250825"||data0==="code_execution_202\
60120"||data0==="code_execution_20260521")){let err3={instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues:schema106.properties.type.enum}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.name!==void 0){let data1=data.name;if(typeof data1=="string"){if(!obj24.includes(data1)){let err4={instancePath:instancePath+
"/name",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/name",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.allowed_callers!==void 0){let data2=data.allowed_callers;if(Array.isArray(
data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(typeof data3=="string"){if(!obj25.includes(data3)){let err6={instancePath:instancePath+
"/allowed_callers/"+i0,keyword:"openEnum",params:{}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/allow\
ed_callers/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath:instancePath+"/al\
lowed_callers",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.cache_control!==void 0){let data4=data.cache_control;
if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null){let err9={instancePath:instancePath+"/cache_control",keyword:"type",params:{type:schema106.
properties.cache_control.type}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}let _errs12=errors,valid4=!0,_errs13=errors;if(!(data4&&typeof data4==
"object"&&!Array.isArray(data4))){let err10={};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs13===errors;if(errors=_errs12,vErrors!==
null&&(_errs12?vErrors.length=_errs12:vErrors=null),_valid0){let _errs15=errors;validate44(data4,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"\
cache_control",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid0=_errs15===errors;valid4=
_valid0}if(!valid4){let err11={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err11]:vErrors.push(
err11),errors++}}if(data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"){let err12={instancePath:instancePath+"/defer_loading",keyword:"type",params:{
type:"boolean"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.strict!==void 0&&typeof data.strict!="boolean"){let err13={instancePath:instancePath+
"/strict",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}return validate224.errors=vErrors,errors===0}var schema107={type:"object",required:[
"type","name"],properties:{type:{enum:["web_search_20250305","web_search_20260209","web_search_20260318"]},name:{type:"string",openEnum:["web_search"]},allowed_domains:{
type:["array","null"],items:{type:"string"}},blocked_domains:{type:["array","null"],items:{type:"string"}},max_uses:{type:["integer","null"]},response_inclusion:{
type:"string",openEnum:["full","excluded"]},user_location:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/UserLocation"}}]},allowed_callers:{
type:"array",items:{type:"string",openEnum:["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["obje\
ct","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"boolean"},strict:{type:"boolean"}},additionalProperties:!1},obj26=[
"web_search"],obj27=["full","excluded"],obj29=["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"],schema108={type:"object",
required:["type"],properties:{type:{type:"string",openEnum:["approximate"]},city:{type:["string","null"]},country:{type:["string","null"]},region:{type:["string",
"null"]},timezone:{type:["string","null"]}},additionalProperties:!1},obj28=["approximate"];function validate227(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"requir\
ed",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="city"||key0==="c\
ountry"||key0==="region"||key0==="timezone")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.type!==void 0){let data0=data.type;if(typeof data0=="string"){if(!obj28.includes(data0)){let err2={instancePath:instancePath+
"/type",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.city!==void 0){let data1=data.city;if(typeof data1!="string"&&data1!==
null){let err4={instancePath:instancePath+"/city",keyword:"type",params:{type:schema108.properties.city.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.country!==void 0){let data2=data.country;if(typeof data2!="string"&&data2!==null){let err5={instancePath:instancePath+"/country",keyword:"type",
params:{type:schema108.properties.country.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.region!==void 0){let data3=data.region;if(typeof data3!=
"string"&&data3!==null){let err6={instancePath:instancePath+"/region",keyword:"type",params:{type:schema108.properties.region.type}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}if(data.timezone!==void 0){let data4=data.timezone;if(typeof data4!="string"&&data4!==null){let err7={instancePath:instancePath+"/t\
imezone",keyword:"type",params:{type:schema108.properties.timezone.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate227.errors=vErrors,errors===0}function validate226(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.name===void 0){
let err1={instancePath,keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!func2.
call(schema107.properties,key0)){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(data.type!==void 0){let data0=data.type;if(!(data0==="web_search_20250305"||data0==="web_search_20260209"||data0==="web_search_20260318")){let err3={
instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues:schema107.properties.type.enum}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}
if(data.name!==void 0){let data1=data.name;if(typeof data1=="string"){if(!obj26.includes(data1)){let err4={instancePath:instancePath+"/name",keyword:"openEnum",
params:{}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.allowed_domains!==void 0){let data2=data.allowed_domains;if(!Array.isArray(data2)&&data2!==null){let err6={
instancePath:instancePath+"/allowed_domains",keyword:"type",params:{type:schema107.properties.allowed_domains.type}};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)if(typeof data2[i0]!="string"){let err7={instancePath:instancePath+"/all\
owed_domains/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}if(data.blocked_domains!==void 0){let data4=data.
blocked_domains;if(!Array.isArray(data4)&&data4!==null){let err8={instancePath:instancePath+"/blocked_domains",keyword:"type",params:{type:schema107.properties.
blocked_domains.type}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)if(typeof data4[i1]!=
"string"){let err9={instancePath:instancePath+"/blocked_domains/"+i1,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}
if(data.max_uses!==void 0){let data6=data.max_uses;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&data6!==null){let err10={instancePath:instancePath+
"/max_uses",keyword:"type",params:{type:schema107.properties.max_uses.type}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.response_inclusion!==
void 0){let data7=data.response_inclusion;if(typeof data7=="string"){if(!obj27.includes(data7)){let err11={instancePath:instancePath+"/response_inclusion",keyword:"\
openEnum",params:{}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+"/response_inclusion",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.user_location!==void 0){let data8=data.user_location;if(!(data8&&typeof data8==
"object"&&!Array.isArray(data8))&&data8!==null){let err13={instancePath:instancePath+"/user_location",keyword:"type",params:{type:schema107.properties.user_location.
type}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}let _errs20=errors,valid6=!0,_errs21=errors;if(!(data8&&typeof data8=="object"&&!Array.isArray(
data8))){let err14={};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}var _valid0=_errs21===errors;if(errors=_errs20,vErrors!==null&&(_errs20?vErrors.
length=_errs20:vErrors=null),_valid0){let _errs23=errors;validate227(data8,{instancePath:instancePath+"/user_location",parentData:data,parentDataProperty:"user_\
location",rootData})||(vErrors=vErrors===null?validate227.errors:vErrors.concat(validate227.errors),errors=vErrors.length);var _valid0=_errs23===errors;valid6=_valid0}
if(!valid6){let err15={instancePath:instancePath+"/user_location",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),
errors++}}if(data.allowed_callers!==void 0){let data9=data.allowed_callers;if(Array.isArray(data9)){let len2=data9.length;for(let i2=0;i2<len2;i2++){let data10=data9[i2];
if(typeof data10=="string"){if(!obj29.includes(data10)){let err16={instancePath:instancePath+"/allowed_callers/"+i2,keyword:"openEnum",params:{}};vErrors===null?
vErrors=[err16]:vErrors.push(err16),errors++}}else{let err17={instancePath:instancePath+"/allowed_callers/"+i2,keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err17]:vErrors.push(err17),errors++}}}else{let err18={instancePath:instancePath+"/allowed_callers",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data.cache_control!==void 0){let data11=data.cache_control;if(!(data11&&typeof data11=="object"&&!Array.isArray(
data11))&&data11!==null){let err19={instancePath:instancePath+"/cache_control",keyword:"type",params:{type:schema107.properties.cache_control.type}};vErrors===null?
vErrors=[err19]:vErrors.push(err19),errors++}let _errs31=errors,valid10=!0,_errs32=errors;if(!(data11&&typeof data11=="object"&&!Array.isArray(data11))){let err20={};
vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var _valid1=_errs32===errors;if(errors=_errs31,vErrors!==null&&(_errs31?vErrors.length=_errs31:vErrors=
null),_valid1){let _errs34=errors;validate44(data11,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=
vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid1=_errs34===errors;valid10=_valid1}if(!valid10){let err21={instancePath:instancePath+
"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}if(data.defer_loading!==void 0&&typeof data.
defer_loading!="boolean"){let err22={instancePath:instancePath+"/defer_loading",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err22]:vErrors.push(
err22),errors++}if(data.strict!==void 0&&typeof data.strict!="boolean"){let err23={instancePath:instancePath+"/strict",keyword:"type",params:{type:"boolean"}};vErrors===
null?vErrors=[err23]:vErrors.push(err23),errors++}}else{let err24={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err24]:vErrors.push(
err24),errors++}return validate226.errors=vErrors,errors===0}var schema109={type:"object",required:["type","name"],properties:{type:{enum:["web_fetch_20250910",
"web_fetch_20260209","web_fetch_20260309","web_fetch_20260318"]},name:{type:"string",openEnum:["web_fetch"]},allowed_domains:{type:["array","null"],items:{type:"\
string"}},blocked_domains:{type:["array","null"],items:{type:"string"}},max_uses:{type:["integer","null"]},response_inclusion:{type:"string",openEnum:["full","e\
xcluded"]},citations:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CitationsConfig"}}]},max_content_tokens:{type:["integer","null"]},url_sources:{
type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/UrlSources"}}]},use_cache:{type:"boolean"},allowed_callers:{type:"array",items:{type:"stri\
ng",openEnum:["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"\
object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"boolean"},strict:{type:"boolean"}},additionalProperties:!1},obj30=["web_fetch"],obj31=["full",
"excluded"],obj32=["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"];function validate234(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="all"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"all"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate234.errors=vErrors,errors===0}function validate235(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="none"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"none"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate235.errors=vErrors,errors===0}function validate236(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.tools===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"tools"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="tools")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.type!==void 0&&data.type!=="only"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"only"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.tools!==void 0){let data1=data.tools;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)
validate207(data1[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate207.errors:vErrors.
concat(validate207.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/tools",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
return validate236.errors=vErrors,errors===0}function validate238(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.tools===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"tools"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="tools")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.type!==void 0&&data.type!=="except"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"except"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.tools!==void 0){let data1=data.tools;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)
validate207(data1[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate207.errors:vErrors.
concat(validate207.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/tools",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
return validate238.errors=vErrors,errors===0}function validate233(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="all")validate234(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate234.errors:vErrors.concat(validate234.errors),errors=vErrors.length);else if(tag0==="none")validate235(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate235.errors:vErrors.concat(validate235.errors),errors=vErrors.length);else if(tag0==="o\
nly")validate236(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate236.errors:vErrors.concat(validate236.errors),errors=
vErrors.length);else if(tag0==="except")validate238(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate238.errors:vErrors.
concat(validate238.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate233.errors=vErrors,errors===0}function validate232(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="client_tool_results"||key0==="server_tool_results"||key0==="use\
r_input")){let err0={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}data.
client_tool_results!==void 0&&(validate233(data.client_tool_results,{instancePath:instancePath+"/client_tool_results",parentData:data,parentDataProperty:"client\
_tool_results",rootData})||(vErrors=vErrors===null?validate233.errors:vErrors.concat(validate233.errors),errors=vErrors.length)),data.server_tool_results!==void 0&&
(validate233(data.server_tool_results,{instancePath:instancePath+"/server_tool_results",parentData:data,parentDataProperty:"server_tool_results",rootData})||(vErrors=
vErrors===null?validate233.errors:vErrors.concat(validate233.errors),errors=vErrors.length)),data.user_input!==void 0&&(validate233(data.user_input,{instancePath:instancePath+
"/user_input",parentData:data,parentDataProperty:"user_input",rootData})||(vErrors=vErrors===null?validate233.errors:vErrors.concat(validate233.errors),errors=vErrors.
length))}else{let err1={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate232.errors=
vErrors,errors===0}function validate230(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="\
object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.name===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}for(let key0 in data)if(!func2.call(schema109.properties,key0)){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0){let data0=data.type;if(!(data0==="web_fetch_20250910"||data0==="web_fetch_20260\
209"||data0==="web_fetch_20260309"||data0==="web_fetch_20260318")){let err3={instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues:schema109.properties.
type.enum}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.name!==void 0){let data1=data.name;if(typeof data1=="string"){if(!obj30.includes(
data1)){let err4={instancePath:instancePath+"/name",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.allowed_domains!==void 0){let data2=data.allowed_domains;
if(!Array.isArray(data2)&&data2!==null){let err6={instancePath:instancePath+"/allowed_domains",keyword:"type",params:{type:schema109.properties.allowed_domains.
type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)if(typeof data2[i0]!="\
string"){let err7={instancePath:instancePath+"/allowed_domains/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}
if(data.blocked_domains!==void 0){let data4=data.blocked_domains;if(!Array.isArray(data4)&&data4!==null){let err8={instancePath:instancePath+"/blocked_domains",
keyword:"type",params:{type:schema109.properties.blocked_domains.type}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(Array.isArray(data4)){let len1=data4.
length;for(let i1=0;i1<len1;i1++)if(typeof data4[i1]!="string"){let err9={instancePath:instancePath+"/blocked_domains/"+i1,keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}if(data.max_uses!==void 0){let data6=data.max_uses;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&
isFinite(data6))&&data6!==null){let err10={instancePath:instancePath+"/max_uses",keyword:"type",params:{type:schema109.properties.max_uses.type}};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}}if(data.response_inclusion!==void 0){let data7=data.response_inclusion;if(typeof data7=="string"){if(!obj31.includes(
data7)){let err11={instancePath:instancePath+"/response_inclusion",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{
let err12={instancePath:instancePath+"/response_inclusion",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.
citations!==void 0){let data8=data.citations;if(!(data8&&typeof data8=="object"&&!Array.isArray(data8))&&data8!==null){let err13={instancePath:instancePath+"/ci\
tations",keyword:"type",params:{type:schema109.properties.citations.type}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}let _errs20=errors,valid6=!0,
_errs21=errors;if(!(data8&&typeof data8=="object"&&!Array.isArray(data8))){let err14={};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}var _valid0=_errs21===
errors;if(errors=_errs20,vErrors!==null&&(_errs20?vErrors.length=_errs20:vErrors=null),_valid0){let _errs23=errors;validate73(data8,{instancePath:instancePath+"\
/citations",parentData:data,parentDataProperty:"citations",rootData})||(vErrors=vErrors===null?validate73.errors:vErrors.concat(validate73.errors),errors=vErrors.
length);var _valid0=_errs23===errors;valid6=_valid0}if(!valid6){let err15={instancePath:instancePath+"/citations",keyword:"if",params:{failingKeyword:"then"}};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data.max_content_tokens!==void 0){let data9=data.max_content_tokens;if(!(typeof data9=="number"&&!(data9%1)&&
!isNaN(data9)&&isFinite(data9))&&data9!==null){let err16={instancePath:instancePath+"/max_content_tokens",keyword:"type",params:{type:schema109.properties.max_content_tokens.
type}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.url_sources!==void 0){let data10=data.url_sources;if(!(data10&&typeof data10=="objec\
t"&&!Array.isArray(data10))&&data10!==null){let err17={instancePath:instancePath+"/url_sources",keyword:"type",params:{type:schema109.properties.url_sources.type}};
vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}let _errs29=errors,valid8=!0,_errs30=errors;if(!(data10&&typeof data10=="object"&&!Array.isArray(data10))){
let err18={};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var _valid1=_errs30===errors;if(errors=_errs29,vErrors!==null&&(_errs29?vErrors.length=
_errs29:vErrors=null),_valid1){let _errs32=errors;validate232(data10,{instancePath:instancePath+"/url_sources",parentData:data,parentDataProperty:"url_sources",
rootData})||(vErrors=vErrors===null?validate232.errors:vErrors.concat(validate232.errors),errors=vErrors.length);var _valid1=_errs32===errors;valid8=_valid1}if(!valid8){
let err19={instancePath:instancePath+"/url_sources",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data.
use_cache!==void 0&&typeof data.use_cache!="boolean"){let err20={instancePath:instancePath+"/use_cache",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err20]:vErrors.push(err20),errors++}if(data.allowed_callers!==void 0){let data12=data.allowed_callers;if(Array.isArray(data12)){let len2=data12.length;for(let i2=0;i2<
len2;i2++){let data13=data12[i2];if(typeof data13=="string"){if(!obj32.includes(data13)){let err21={instancePath:instancePath+"/allowed_callers/"+i2,keyword:"op\
enEnum",params:{}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}else{let err22={instancePath:instancePath+"/allowed_callers/"+i2,keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}}else{let err23={instancePath:instancePath+"/allowed_callers",keyword:"type",
params:{type:"array"}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}if(data.cache_control!==void 0){let data14=data.cache_control;if(!(data14&&typeof data14==
"object"&&!Array.isArray(data14))&&data14!==null){let err24={instancePath:instancePath+"/cache_control",keyword:"type",params:{type:schema109.properties.cache_control.
type}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}let _errs42=errors,valid12=!0,_errs43=errors;if(!(data14&&typeof data14=="object"&&!Array.isArray(
data14))){let err25={};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}var _valid2=_errs43===errors;if(errors=_errs42,vErrors!==null&&(_errs42?vErrors.
length=_errs42:vErrors=null),_valid2){let _errs45=errors;validate44(data14,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache\
_control",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid2=_errs45===errors;valid12=_valid2}
if(!valid12){let err26={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err26]:vErrors.push(err26),
errors++}}if(data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"){let err27={instancePath:instancePath+"/defer_loading",keyword:"type",params:{type:"\
boolean"}};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}if(data.strict!==void 0&&typeof data.strict!="boolean"){let err28={instancePath:instancePath+
"/strict",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}else{let err29={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}return validate230.errors=vErrors,errors===0}var schema116={type:"object",required:[
"type","name"],properties:{type:{enum:["tool_search_tool_bm25_20251119","tool_search_tool_bm25","tool_search_tool_regex_20251119","tool_search_tool_regex"]},name:{
type:"string",openEnum:["tool_search_tool_bm25","tool_search_tool_regex"]},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_execution\
_20250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheCont\
rol"}}]},defer_loading:{type:"boolean"},strict:{type:"boolean"}},additionalProperties:!1},obj33=["tool_search_tool_bm25","tool_search_tool_regex"],obj34=["direc\
t","code_execution_20250825","code_execution_20260120","code_execution_20260521"];function validate249(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.name===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"name"}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="name"||key0==="allowed_callers"||key0==="cache_contro\
l"||key0==="defer_loading"||key0==="strict")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.type!==void 0){let data0=data.type;if(!(data0==="tool_search_tool_bm25_20251119"||data0==="tool_search_tool_bm25"||data0==="\
tool_search_tool_regex_20251119"||data0==="tool_search_tool_regex")){let err3={instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues:schema116.
properties.type.enum}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.name!==void 0){let data1=data.name;if(typeof data1=="string"){if(!obj33.
includes(data1)){let err4={instancePath:instancePath+"/name",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={
instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.allowed_callers!==void 0){
let data2=data.allowed_callers;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(typeof data3=="string"){if(!obj34.
includes(data3)){let err6={instancePath:instancePath+"/allowed_callers/"+i0,keyword:"openEnum",params:{}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{
let err7={instancePath:instancePath+"/allowed_callers/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{
let err8={instancePath:instancePath+"/allowed_callers",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.
cache_control!==void 0){let data4=data.cache_control;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null){let err9={instancePath:instancePath+
"/cache_control",keyword:"type",params:{type:schema116.properties.cache_control.type}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}let _errs12=errors,
valid4=!0,_errs13=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err10={};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs13===
errors;if(errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=null),_valid0){let _errs15=errors;validate44(data4,{instancePath:instancePath+"\
/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length);var _valid0=_errs15===errors;valid4=_valid0}if(!valid4){let err11={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"\
then"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"){let err12={instancePath:instancePath+
"/defer_loading",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.strict!==void 0&&typeof data.strict!=
"boolean"){let err13={instancePath:instancePath+"/strict",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{
let err14={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}return validate249.errors=vErrors,errors===
0}var schema117={type:"object",required:["type"],properties:{type:{enum:["browser_toolset_20260801","computer_toolset_20260801"]},configs:{type:["object","null"],
additionalProperties:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ToolsetMemberConfig"}}]}},cache_control:{type:["object","null"],allOf:[
{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1},schema118={type:"object",properties:{enabled:{type:["boolean","null"]},defer_loading:{
type:["boolean","null"]}},additionalProperties:!1};function validate252(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="enabled"||key0==="defer_loading")){let err0={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.enabled!==void 0){let data0=data.enabled;
if(typeof data0!="boolean"&&data0!==null){let err1={instancePath:instancePath+"/enabled",keyword:"type",params:{type:schema118.properties.enabled.type}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.defer_loading!==void 0){let data1=data.defer_loading;if(typeof data1!="boolean"&&data1!==null){let err2={
instancePath:instancePath+"/defer_loading",keyword:"type",params:{type:schema118.properties.defer_loading.type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate252.errors=
vErrors,errors===0}function validate251(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="\
object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="configs"||key0==="cache_control")){let err1={instancePath,keyword:"additionalProperties",params:{
additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0){let data0=data.type;if(!(data0==="browser_toolset_202\
60801"||data0==="computer_toolset_20260801")){let err2={instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues:schema117.properties.type.enum}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.configs!==void 0){let data1=data.configs;if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&
data1!==null){let err3={instancePath:instancePath+"/configs",keyword:"type",params:{type:schema117.properties.configs.type}};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(data1&&typeof data1=="object"&&!Array.isArray(data1))for(let key1 in data1){let data2=data1[key1];if(!(data2&&typeof data2=="object"&&!Array.
isArray(data2))&&data2!==null){let err4={instancePath:instancePath+"/configs/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:schema117.
properties.configs.additionalProperties.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let _errs9=errors,valid3=!0,_errs10=errors;if(!(data2&&
typeof data2=="object"&&!Array.isArray(data2))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs10===errors;if(errors=_errs9,
vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid0){let _errs12=errors;validate252(data2,{instancePath:instancePath+"/configs/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:data1,parentDataProperty:key1,rootData})||(vErrors=vErrors===null?validate252.errors:vErrors.concat(validate252.errors),errors=
vErrors.length);var _valid0=_errs12===errors;valid3=_valid0}if(!valid3){let err6={instancePath:instancePath+"/configs/"+key1.replace(/~/g,"~0").replace(/\//g,"~\
1"),keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}if(data.cache_control!==void 0){let data3=data.cache_control;
if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null){let err7={instancePath:instancePath+"/cache_control",keyword:"type",params:{type:schema117.
properties.cache_control.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}let _errs16=errors,valid5=!0,_errs17=errors;if(!(data3&&typeof data3==
"object"&&!Array.isArray(data3))){let err8={};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid1=_errs17===errors;if(errors=_errs16,vErrors!==
null&&(_errs16?vErrors.length=_errs16:vErrors=null),_valid1){let _errs19=errors;validate44(data3,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"\
cache_control",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid1=_errs19===errors;valid5=
_valid1}if(!valid5){let err9={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}}}else{let err10={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate251.
errors=vErrors,errors===0}var schema119={type:"object",required:["type","mcp_server_name"],properties:{type:{const:"mcp_toolset"},mcp_server_name:{type:"string"},
configs:{type:["object","null"],additionalProperties:{$ref:"#/$defs/McpToolConfig"}},default_config:{$ref:"#/$defs/McpToolConfig"},tools:{type:["array","null"],
items:{$ref:"#/$defs/McpTool"}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};function validate256(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)if(!(key0==="enabled"||key0==="defer_loading")){let err0={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.enabled!==void 0&&typeof data.enabled!="boolean"){let err1={instancePath:instancePath+"/enable\
d",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.defer_loading!==void 0&&typeof data.defer_loading!=
"boolean"){let err2={instancePath:instancePath+"/defer_loading",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{
let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate256.errors=vErrors,errors===
0}function validate255(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.mcp_server_name===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"mcp_server_name"}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="mcp_server_name"||key0==="configs"||key0==="default_config"||key0==="tools"||key0==="cache_contr\
ol")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
type!==void 0&&data.type!=="mcp_toolset"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"mcp_toolset"}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}if(data.mcp_server_name!==void 0&&typeof data.mcp_server_name!="string"){let err4={instancePath:instancePath+"/mcp_server_nam\
e",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.configs!==void 0){let data2=data.configs;if(!(data2&&
typeof data2=="object"&&!Array.isArray(data2))&&data2!==null){let err5={instancePath:instancePath+"/configs",keyword:"type",params:{type:schema119.properties.configs.
type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data2&&typeof data2=="object"&&!Array.isArray(data2))for(let key1 in data2)validate256(data2[key1],
{instancePath:instancePath+"/configs/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data2,parentDataProperty:key1,rootData})||(vErrors=vErrors===null?
validate256.errors:vErrors.concat(validate256.errors),errors=vErrors.length)}if(data.default_config!==void 0&&(validate256(data.default_config,{instancePath:instancePath+
"/default_config",parentData:data,parentDataProperty:"default_config",rootData})||(vErrors=vErrors===null?validate256.errors:vErrors.concat(validate256.errors),
errors=vErrors.length)),data.tools!==void 0){let data5=data.tools;if(!Array.isArray(data5)&&data5!==null){let err6={instancePath:instancePath+"/tools",keyword:"\
type",params:{type:schema119.properties.tools.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<
len0;i0++)validate202(data5[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data5,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate202.errors:
vErrors.concat(validate202.errors),errors=vErrors.length)}}if(data.cache_control!==void 0){let data7=data.cache_control;if(!(data7&&typeof data7=="object"&&!Array.
isArray(data7))&&data7!==null){let err7={instancePath:instancePath+"/cache_control",keyword:"type",params:{type:schema119.properties.cache_control.type}};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}let _errs16=errors,valid5=!0,_errs17=errors;if(!(data7&&typeof data7=="object"&&!Array.isArray(data7))){let err8={};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs17===errors;if(errors=_errs16,vErrors!==null&&(_errs16?vErrors.length=_errs16:vErrors=
null),_valid0){let _errs19=errors;validate44(data7,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=
vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid0=_errs19===errors;valid5=_valid0}if(!valid5){let err9={instancePath:instancePath+
"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate255.errors=vErrors,errors===0}var schema121={type:"obje\
ct",required:["type","name","model"],properties:{type:{const:"advisor_20260301"},name:{type:"string",openEnum:["advisor"]},model:{type:"string"},caching:{type:[
"object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},max_tokens:{type:["integer","null"]},max_uses:{type:["integer","null"]},allowed_callers:{
type:"array",items:{type:"string",openEnum:["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["obje\
ct","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]},defer_loading:{type:"boolean"},strict:{type:"boolean"}},additionalProperties:!1},obj35=[
"advisor"],obj36=["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"];function validate261(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema121.required)if(data[prop0]===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!func2.call(schema121.properties,key0)){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="advisor_20260301"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
advisor_20260301"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.name!==void 0){let data1=data.name;if(typeof data1=="string"){if(!obj35.includes(
data1)){let err3={instancePath:instancePath+"/name",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+
"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.model!==void 0&&typeof data.model!="string"){let err5={
instancePath:instancePath+"/model",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.caching!==void 0){let data3=data.
caching;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null){let err6={instancePath:instancePath+"/caching",keyword:"type",params:{type:schema121.
properties.caching.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}let _errs10=errors,valid2=!0,_errs11=errors;if(!(data3&&typeof data3=="objec\
t"&&!Array.isArray(data3))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs11===errors;if(errors=_errs10,vErrors!==null&&
(_errs10?vErrors.length=_errs10:vErrors=null),_valid0){let _errs13=errors;validate44(data3,{instancePath:instancePath+"/caching",parentData:data,parentDataProperty:"\
caching",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid0=_errs13===errors;valid2=_valid0}
if(!valid2){let err8={instancePath:instancePath+"/caching",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}
if(data.max_tokens!==void 0){let data4=data.max_tokens;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&data4!==null){let err9={instancePath:instancePath+
"/max_tokens",keyword:"type",params:{type:schema121.properties.max_tokens.type}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.max_uses!==void 0){
let data5=data.max_uses;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))&&data5!==null){let err10={instancePath:instancePath+"/max_uses",
keyword:"type",params:{type:schema121.properties.max_uses.type}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.allowed_callers!==void 0){
let data6=data.allowed_callers;if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++){let data7=data6[i0];if(typeof data7=="string"){if(!obj36.
includes(data7)){let err11={instancePath:instancePath+"/allowed_callers/"+i0,keyword:"openEnum",params:{}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{
let err12={instancePath:instancePath+"/allowed_callers/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{
let err13={instancePath:instancePath+"/allowed_callers",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.
cache_control!==void 0){let data8=data.cache_control;if(!(data8&&typeof data8=="object"&&!Array.isArray(data8))&&data8!==null){let err14={instancePath:instancePath+
"/cache_control",keyword:"type",params:{type:schema121.properties.cache_control.type}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}let _errs25=errors,
valid6=!0,_errs26=errors;if(!(data8&&typeof data8=="object"&&!Array.isArray(data8))){let err15={};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}var _valid1=_errs26===
errors;if(errors=_errs25,vErrors!==null&&(_errs25?vErrors.length=_errs25:vErrors=null),_valid1){let _errs28=errors;validate44(data8,{instancePath:instancePath+"\
/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length);var _valid1=_errs28===errors;valid6=_valid1}if(!valid6){let err16={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"\
then"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"){let err17={instancePath:instancePath+
"/defer_loading",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(data.strict!==void 0&&typeof data.strict!=
"boolean"){let err18={instancePath:instancePath+"/strict",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}else{
let err19={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}return validate261.errors=vErrors,errors===
0}var schema122={type:"object",required:["name","input_schema"],properties:{type:{const:"custom"},name:{type:"string"},description:{type:"string"},input_schema:{
$ref:"#/$defs/InputSchema"},eager_input_streaming:{type:["boolean","null"]},allowed_callers:{type:"array",items:{type:"string",openEnum:["direct","code_executio\
n_20250825","code_execution_20260120","code_execution_20260521"]}},cache_control:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheCon\
trol"}}]},defer_loading:{type:"boolean"},input_examples:{type:"array",items:{type:"object",additionalProperties:!0}},strict:{type:"boolean"}},additionalProperties:!1},
obj37=["direct","code_execution_20250825","code_execution_20260120","code_execution_20260521"];function validate294(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.name===void 0){let err0={instancePath,keyword:"requir\
ed",params:{missingProperty:"name"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.input_schema===void 0){let err1={instancePath,keyword:"re\
quired",params:{missingProperty:"input_schema"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!func2.call(schema122.properties,
key0)){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
type!==void 0&&data.type!=="custom"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"custom"}};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err4={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.description!==void 0&&typeof data.description!="string"){let err5={instancePath:instancePath+"/descripti\
on",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.input_schema!==void 0&&(validate213(data.input_schema,
{instancePath:instancePath+"/input_schema",parentData:data,parentDataProperty:"input_schema",rootData})||(vErrors=vErrors===null?validate213.errors:vErrors.concat(
validate213.errors),errors=vErrors.length)),data.eager_input_streaming!==void 0){let data4=data.eager_input_streaming;if(typeof data4!="boolean"&&data4!==null){
let err6={instancePath:instancePath+"/eager_input_streaming",keyword:"type",params:{type:schema122.properties.eager_input_streaming.type}};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}if(data.allowed_callers!==void 0){let data5=data.allowed_callers;if(Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<
len0;i0++){let data6=data5[i0];if(typeof data6=="string"){if(!obj37.includes(data6)){let err7={instancePath:instancePath+"/allowed_callers/"+i0,keyword:"openEnu\
m",params:{}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/allowed_callers/"+i0,keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/allowed_callers",keyword:"type",params:{type:"\
array"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.cache_control!==void 0){let data7=data.cache_control;if(!(data7&&typeof data7=="obje\
ct"&&!Array.isArray(data7))&&data7!==null){let err10={instancePath:instancePath+"/cache_control",keyword:"type",params:{type:schema122.properties.cache_control.
type}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}let _errs17=errors,valid4=!0,_errs18=errors;if(!(data7&&typeof data7=="object"&&!Array.isArray(
data7))){let err11={};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid0=_errs18===errors;if(errors=_errs17,vErrors!==null&&(_errs17?vErrors.
length=_errs17:vErrors=null),_valid0){let _errs20=errors;validate44(data7,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"cache_\
control",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid0=_errs20===errors;valid4=_valid0}
if(!valid4){let err12={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}}if(data.defer_loading!==void 0&&typeof data.defer_loading!="boolean"){let err13={instancePath:instancePath+"/defer_loading",keyword:"type",params:{type:"\
boolean"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data.input_examples!==void 0){let data9=data.input_examples;if(Array.isArray(data9)){let len1=data9.
length;for(let i1=0;i1<len1;i1++){let data10=data9[i1];if(!(data10&&typeof data10=="object"&&!Array.isArray(data10))){let err14={instancePath:instancePath+"/inp\
ut_examples/"+i1,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath:instancePath+
"/input_examples",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data.strict!==void 0&&typeof data.strict!=
"boolean"){let err16={instancePath:instancePath+"/strict",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}else{
let err17={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}return validate294.errors=vErrors,errors===
0}function validate211(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors,valid0=!0,_errs1=errors;if(errors===
_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")){let err0={};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}}else{let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs1===errors;errors=_errs0,vErrors!==null&&(_errs0?
vErrors.length=_errs0:vErrors=null);let ifClause0;if(_valid0){let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err2={
instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let tag0=data.type;if(typeof tag0=="s\
tring")if(tag0==="custom")validate212(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate212.errors:vErrors.concat(validate212.
errors),errors=vErrors.length);else if(tag0==="bash_20241022")validate216(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate216.
errors:vErrors.concat(validate216.errors),errors=vErrors.length);else if(tag0==="bash_20250124")validate216(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate216.errors:vErrors.concat(validate216.errors),errors=vErrors.length);else if(tag0==="text_editor_20241022")validate218(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate218.errors:vErrors.concat(validate218.errors),errors=vErrors.length);else if(tag0==="t\
ext_editor_20250124")validate218(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate218.errors:vErrors.concat(validate218.
errors),errors=vErrors.length);else if(tag0==="text_editor_20250429")validate218(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate218.errors:vErrors.concat(validate218.errors),errors=vErrors.length);else if(tag0==="text_editor_20250728")validate218(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate218.errors:vErrors.concat(validate218.errors),errors=vErrors.length);else if(tag0==="computer_202\
41022")validate220(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate220.errors:vErrors.concat(validate220.errors),errors=
vErrors.length);else if(tag0==="computer_20250124")validate220(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate220.
errors:vErrors.concat(validate220.errors),errors=vErrors.length);else if(tag0==="computer_20251124")validate220(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate220.errors:vErrors.concat(validate220.errors),errors=vErrors.length);else if(tag0==="memory_20250818")validate222(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate222.errors:vErrors.concat(validate222.errors),errors=vErrors.length);else if(tag0===
"code_execution_20250522")validate224(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate224.errors:vErrors.concat(validate224.
errors),errors=vErrors.length);else if(tag0==="code_execution_20250825")validate224(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate224.errors:vErrors.concat(validate224.errors),errors=vErrors.length);else if(tag0==="code_execution_20260120")validate224(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate224.errors:vErrors.concat(validate224.errors),errors=vErrors.length);else if(tag0==="code_executi\
on_20260521")validate224(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate224.errors:vErrors.concat(validate224.errors),
errors=vErrors.length);else if(tag0==="web_search_20250305")validate226(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate226.
errors:vErrors.concat(validate226.errors),errors=vErrors.length);else if(tag0==="web_search_20260209")validate226(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate226.errors:vErrors.concat(validate226.errors),errors=vErrors.length);else if(tag0==="web_search_20260318")validate226(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate226.errors:vErrors.concat(validate226.errors),errors=vErrors.length);else if(tag0===
"web_fetch_20250910")validate230(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate230.errors:vErrors.concat(validate230.
errors),errors=vErrors.length);else if(tag0==="web_fetch_20260209")validate230(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?
validate230.errors:vErrors.concat(validate230.errors),errors=vErrors.length);else if(tag0==="web_fetch_20260309")validate230(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate230.errors:vErrors.concat(validate230.errors),errors=vErrors.length);else if(tag0==="web_fetch_20260318")validate230(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate230.errors:vErrors.concat(validate230.errors),errors=vErrors.length);else if(tag0===
"tool_search_tool_bm25_20251119")validate249(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate249.errors:vErrors.concat(
validate249.errors),errors=vErrors.length);else if(tag0==="tool_search_tool_bm25")validate249(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
vErrors===null?validate249.errors:vErrors.concat(validate249.errors),errors=vErrors.length);else if(tag0==="tool_search_tool_regex_20251119")validate249(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate249.errors:vErrors.concat(validate249.errors),errors=vErrors.length);else if(tag0==="t\
ool_search_tool_regex")validate249(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate249.errors:vErrors.concat(validate249.
errors),errors=vErrors.length);else if(tag0==="browser_toolset_20260801")validate251(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate251.errors:vErrors.concat(validate251.errors),errors=vErrors.length);else if(tag0==="computer_toolset_20260801")validate251(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate251.errors:vErrors.concat(validate251.errors),errors=vErrors.length);else if(tag0==="mcp_toolset")
validate255(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate255.errors:vErrors.concat(validate255.errors),errors=vErrors.
length);else if(tag0==="advisor_20260301")validate261(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate261.errors:vErrors.
concat(validate261.errors),errors=vErrors.length);else{let err3={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}else{let err4={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}var _valid0=_errs3===errors;valid0=_valid0,ifClause0="then"}else{let _errs36=errors;validate294(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length);var _valid0=_errs36===errors;valid0=_valid0,ifClause0="else"}
if(!valid0){let err6={instancePath,keyword:"if",params:{failingKeyword:ifClause0}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate211.
errors=vErrors,errors===0}function validate210(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.definition===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"definition"}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="definition")){let err2={instancePath,keyword:"additionalProperties",params:{
additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="tool_definition"){let err3={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"tool_definition"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}data.definition!==void 0&&(validate211(
data.definition,{instancePath:instancePath+"/definition",parentData:data,parentDataProperty:"definition",rootData})||(vErrors=vErrors===null?validate211.errors:
vErrors.concat(validate211.errors),errors=vErrors.length))}else{let err4={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}return validate210.errors=vErrors,errors===0}function validate206(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="tool_reference")validate207(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate207.errors:vErrors.concat(validate207.errors),errors=vErrors.length);else if(tag0==="m\
cp_tool_reference")validate208(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate208.errors:vErrors.concat(validate208.
errors),errors=vErrors.length);else if(tag0==="mcp_toolset_reference")validate209(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate209.errors:vErrors.concat(validate209.errors),errors=vErrors.length);else if(tag0==="tool_definition")validate210(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate210.errors:vErrors.concat(validate210.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discrimina\
tor",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discrimin\
ator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate206.errors=vErrors,errors===0}function validate205(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.tool===void 0){let err1={instancePath,
keyword:"required",params:{missingProperty:"tool"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="t\
ool"||key0==="cache_control")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(data.type!==void 0&&data.type!=="tool_addition"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"tool_additi\
on"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.tool!==void 0&&(validate206(data.tool,{instancePath:instancePath+"/tool",parentData:data,
parentDataProperty:"tool",rootData})||(vErrors=vErrors===null?validate206.errors:vErrors.concat(validate206.errors),errors=vErrors.length)),data.cache_control!==
void 0){let data2=data.cache_control;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null){let err4={instancePath:instancePath+"/cache_contr\
ol",keyword:"type",params:{type:schema93.properties.cache_control.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let _errs7=errors,valid2=!0,_errs8=errors;
if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs8===errors;if(errors=
_errs7,vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=null),_valid0){let _errs10=errors;validate44(data2,{instancePath:instancePath+"/cache_control",parentData:data,
parentDataProperty:"cache_control",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid0=_errs10===
errors;valid2=_valid0}if(!valid2){let err6={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate205.
errors=vErrors,errors===0}var schema123={type:"object",required:["type","tool"],properties:{type:{const:"tool_removal"},tool:{$ref:"#/$defs/ToolChange"},cache_control:{
type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheControl"}}]}},additionalProperties:!1};function validate305(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.tool===void 0){let err1={instancePath,keyword:"\
required",params:{missingProperty:"tool"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="tool"||key0===
"cache_control")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.type!==void 0&&data.type!=="tool_removal"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"tool_removal"}};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}if(data.tool!==void 0&&(validate206(data.tool,{instancePath:instancePath+"/tool",parentData:data,parentDataProperty:"\
tool",rootData})||(vErrors=vErrors===null?validate206.errors:vErrors.concat(validate206.errors),errors=vErrors.length)),data.cache_control!==void 0){let data2=data.
cache_control;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null){let err4={instancePath:instancePath+"/cache_control",keyword:"type",params:{
type:schema123.properties.cache_control.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let _errs7=errors,valid2=!0,_errs8=errors;if(!(data2&&typeof data2==
"object"&&!Array.isArray(data2))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs8===errors;if(errors=_errs7,vErrors!==null&&
(_errs7?vErrors.length=_errs7:vErrors=null),_valid0){let _errs10=errors;validate44(data2,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"\
cache_control",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid0=_errs10===errors;valid2=
_valid0}if(!valid2){let err6={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}}}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate305.
errors=vErrors,errors===0}function validate204(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="content"||key0==="encrypted_content"||key0==="signature"||key0==="tool_changes"||key0===
"cache_control")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.type!==void 0&&data.type!=="compaction"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"compaction"}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.content!==void 0){let data1=data.content;if(typeof data1!="string"&&data1!==null){let err3={instancePath:instancePath+
"/content",keyword:"type",params:{type:schema92.properties.content.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.encrypted_content!==
void 0){let data2=data.encrypted_content;if(typeof data2!="string"&&data2!==null){let err4={instancePath:instancePath+"/encrypted_content",keyword:"type",params:{
type:schema92.properties.encrypted_content.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.signature!==void 0){let data3=data.signature;
if(typeof data3!="string"&&data3!==null){let err5={instancePath:instancePath+"/signature",keyword:"type",params:{type:schema92.properties.signature.type}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.tool_changes!==void 0){let data4=data.tool_changes;if(!Array.isArray(data4)&&data4!==null){let err6={instancePath:instancePath+
"/tool_changes",keyword:"type",params:{type:schema92.properties.tool_changes.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(Array.isArray(data4)){
let len0=data4.length;for(let i0=0;i0<len0;i0++){let data5=data4[i0];if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(data5.type===void 0){let err7={
instancePath:instancePath+"/tool_changes/"+i0,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}let tag0=data5.
type;if(typeof tag0=="string")if(tag0==="tool_addition")validate205(data5,{instancePath:instancePath+"/tool_changes/"+i0,parentData:data4,parentDataProperty:i0,
rootData})||(vErrors=vErrors===null?validate205.errors:vErrors.concat(validate205.errors),errors=vErrors.length);else if(tag0==="tool_removal")validate305(data5,
{instancePath:instancePath+"/tool_changes/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate305.errors:vErrors.concat(validate305.
errors),errors=vErrors.length);else{let err8={instancePath:instancePath+"/tool_changes/"+i0,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}else{let err9={instancePath:instancePath+"/tool_changes/"+i0,keyword:"discriminator",params:{error:"ta\
g",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/tool_changes/"+i0,keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}}if(data.cache_control!==void 0){let data6=data.cache_control;if(!(data6&&
typeof data6=="object"&&!Array.isArray(data6))&&data6!==null){let err11={instancePath:instancePath+"/cache_control",keyword:"type",params:{type:schema92.properties.
cache_control.type}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}let _errs19=errors,valid7=!0,_errs20=errors;if(!(data6&&typeof data6=="object"&&
!Array.isArray(data6))){let err12={};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid0=_errs20===errors;if(errors=_errs19,vErrors!==null&&
(_errs19?vErrors.length=_errs19:vErrors=null),_valid0){let _errs22=errors;validate44(data6,{instancePath:instancePath+"/cache_control",parentData:data,parentDataProperty:"\
cache_control",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var _valid0=_errs22===errors;valid7=
_valid0}if(!valid7){let err13={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err13]:vErrors.push(
err13),errors++}}}else{let err14={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}return validate204.
errors=vErrors,errors===0}var schema124={type:"object",required:["type","from","to"],properties:{type:{const:"fallback"},from:{$ref:"#/$defs/FallbackModel"},to:{
$ref:"#/$defs/FallbackModel"},trigger:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/FallbackTrigger"}}]}},additionalProperties:!1};function validate312(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.model===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"model"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="model"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.model!==void 0&&typeof data.model!="string"){let err2={instancePath:instancePath+"/model",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate312.errors=vErrors,errors===0}var schema126={type:"object",required:["type"],properties:{type:{type:"string",openEnum:["refusal"]},category:{
type:["string","null"]}},additionalProperties:!1},obj38=["refusal"];function validate315(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="category")){let err1={instancePath,keyword:"a\
dditionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0){let data0=data.type;if(typeof data0==
"string"){if(!obj38.includes(data0)){let err2={instancePath:instancePath+"/type",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}else{let err3={instancePath:instancePath+"/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.
category!==void 0){let data1=data.category;if(typeof data1!="string"&&data1!==null){let err4={instancePath:instancePath+"/category",keyword:"type",params:{type:schema126.
properties.category.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}return validate315.errors=vErrors,errors===0}function validate311(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema124.required)if(data[prop0]===void 0){
let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0===
"type"||key0==="from"||key0==="to"||key0==="trigger")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="fallback"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
fallback"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.from!==void 0&&(validate312(data.from,{instancePath:instancePath+"/from",parentData:data,
parentDataProperty:"from",rootData})||(vErrors=vErrors===null?validate312.errors:vErrors.concat(validate312.errors),errors=vErrors.length)),data.to!==void 0&&(validate312(
data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData})||(vErrors=vErrors===null?validate312.errors:vErrors.concat(validate312.
errors),errors=vErrors.length)),data.trigger!==void 0){let data3=data.trigger;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null){let err3={
instancePath:instancePath+"/trigger",keyword:"type",params:{type:schema124.properties.trigger.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}let _errs8=errors,
valid2=!0,_errs9=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs9===
errors;if(errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null),_valid0){let _errs11=errors;validate315(data3,{instancePath:instancePath+"/t\
rigger",parentData:data,parentDataProperty:"trigger",rootData})||(vErrors=vErrors===null?validate315.errors:vErrors.concat(validate315.errors),errors=vErrors.length);
var _valid0=_errs11===errors;valid2=_valid0}if(!valid2){let err5={instancePath:instancePath+"/trigger",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}return validate311.errors=vErrors,errors===0}function validate30(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="text")validate31(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.errors),errors=vErrors.length);else if(tag0==="image")validate46(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate46.errors:vErrors.concat(validate46.errors),errors=vErrors.length);else if(tag0===
"document")validate58(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=
vErrors.length);else if(tag0==="search_result")validate76(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate76.errors:
vErrors.concat(validate76.errors),errors=vErrors.length);else if(tag0==="thinking")validate80(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
vErrors===null?validate80.errors:vErrors.concat(validate80.errors),errors=vErrors.length);else if(tag0==="redacted_thinking")validate81(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate81.errors:vErrors.concat(validate81.errors),errors=vErrors.length);else if(tag0==="tool_use")validate82(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length);else if(tag0===
"tool_result")validate92(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors),
errors=vErrors.length);else if(tag0==="server_tool_use")validate118(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate118.
errors:vErrors.concat(validate118.errors),errors=vErrors.length);else if(tag0==="web_search_tool_result")validate121(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate121.errors:vErrors.concat(validate121.errors),errors=vErrors.length);else if(tag0==="web_fetch_tool_result")validate130(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate130.errors:vErrors.concat(validate130.errors),errors=vErrors.length);else if(tag0===
"code_execution_tool_result")validate140(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate140.errors:vErrors.concat(
validate140.errors),errors=vErrors.length);else if(tag0==="bash_code_execution_tool_result")validate153(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate153.errors:vErrors.concat(validate153.errors),errors=vErrors.length);else if(tag0==="text_editor_code_execution_tool_result")validate163(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate163.errors:vErrors.concat(validate163.errors),errors=vErrors.length);else if(tag0===
"tool_search_tool_result")validate175(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate175.errors:vErrors.concat(validate175.
errors),errors=vErrors.length);else if(tag0==="advisor_tool_result")validate184(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate184.errors:vErrors.concat(validate184.errors),errors=vErrors.length);else if(tag0==="container_upload")validate194(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate194.errors:vErrors.concat(validate194.errors),errors=vErrors.length);else if(tag0==="mcp_tool_use")validate196(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate196.errors:vErrors.concat(validate196.errors),errors=vErrors.length);else if(tag0===
"mcp_tool_result")validate198(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate198.errors:vErrors.concat(validate198.
errors),errors=vErrors.length);else if(tag0==="mcp_tool_listing")validate201(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?
validate201.errors:vErrors.concat(validate201.errors),errors=vErrors.length);else if(tag0==="compaction")validate204(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate204.errors:vErrors.concat(validate204.errors),errors=vErrors.length);else if(tag0==="fallback")validate311(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate311.errors:vErrors.concat(validate311.errors),errors=vErrors.length);else if(tag0==="t\
ool_addition")validate205(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate205.errors:vErrors.concat(validate205.errors),
errors=vErrors.length);else if(tag0==="tool_removal")validate305(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate305.
errors:vErrors.concat(validate305.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate30.errors=vErrors,errors===0}function validate29(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.role===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"role"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.content===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"content"}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="role"||key0==="content")){let err2={instancePath,keyword:"additional\
Properties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.role!==void 0&&data.role!=="user"){let err3={instancePath:instancePath+
"/role",keyword:"const",params:{allowedValue:"user"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.content!==void 0){let data1=data.content;
if(typeof data1!="string"&&!Array.isArray(data1)){let err4={instancePath:instancePath+"/content",keyword:"type",params:{type:schema12.properties.content.type}};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let _errs6=errors,valid2=!0,_errs7=errors;if(!Array.isArray(data1)){let err5={};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}var _valid0=_errs7===errors;if(errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null),_valid0){let _errs9=errors;
if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate30(data1[i0],{instancePath:instancePath+"/content/"+i0,parentData:data1,parentDataProperty:i0,
rootData})||(vErrors=vErrors===null?validate30.errors:vErrors.concat(validate30.errors),errors=vErrors.length)}else{let err6={instancePath:instancePath+"/conten\
t",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs9===errors;valid2=_valid0}if(!valid2){let err7={
instancePath:instancePath+"/content",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate29.errors=vErrors,errors===0}var schema127={type:"\
object",required:["role","content"],properties:{role:{const:"assistant"},content:{type:["string","array"],allOf:[{if:{type:"array"},then:{type:"array",items:{$ref:"\
#/$defs/InputBlock"}}}]}},additionalProperties:!1};function validate342(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.role===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"role"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.content===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"content"}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="role"||key0==="content")){let err2={instancePath,keyword:"additional\
Properties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.role!==void 0&&data.role!=="assistant"){let err3={
instancePath:instancePath+"/role",keyword:"const",params:{allowedValue:"assistant"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.content!==
void 0){let data1=data.content;if(typeof data1!="string"&&!Array.isArray(data1)){let err4={instancePath:instancePath+"/content",keyword:"type",params:{type:schema127.
properties.content.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let _errs6=errors,valid2=!0,_errs7=errors;if(!Array.isArray(data1)){let err5={};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs7===errors;if(errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null),
_valid0){let _errs9=errors;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate30(data1[i0],{instancePath:instancePath+"/content/"+
i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate30.errors:vErrors.concat(validate30.errors),errors=vErrors.length)}else{let err6={
instancePath:instancePath+"/content",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs9===errors;
valid2=_valid0}if(!valid2){let err7={instancePath:instancePath+"/content",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}}}else{let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate342.
errors=vErrors,errors===0}var schema128={type:"object",required:["role"],properties:{role:{const:"system"},content:{type:["string","array"],allOf:[{if:{type:"ar\
ray"},then:{type:"array",items:{$ref:"#/$defs/SystemBlock"}}}]},clear_at:{type:["string","null"],openEnum:["next_user_message","never"]},output_config:{type:["o\
bject","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/SystemOutputConfig"}}]}},additionalProperties:!1};function validate345(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
let tag0=data.type;if(typeof tag0=="string")if(tag0==="text")validate31(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate31.
errors:vErrors.concat(validate31.errors),errors=vErrors.length);else if(tag0==="tool_addition")validate205(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate205.errors:vErrors.concat(validate205.errors),errors=vErrors.length);else if(tag0==="tool_removal")validate305(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate305.errors:vErrors.concat(validate305.errors),errors=vErrors.length);else{let err1={instancePath,
keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,
keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate345.errors=vErrors,errors===0}var schema130={type:"object",
properties:{effort:{type:["string","null"],openEnum:["low","medium","high","xhigh","max"]}},additionalProperties:!1},obj40=["low","medium","high","xhigh","max"];
function validate350(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)if(key0!=="effort"){let err0={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[
err0]:vErrors.push(err0),errors++}if(data.effort!==void 0){let data0=data.effort;if(typeof data0!="string"&&data0!==null){let err1={instancePath:instancePath+"/\
effort",keyword:"type",params:{type:schema130.properties.effort.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0=="string"&&!obj40.
includes(data0)){let err2={instancePath:instancePath+"/effort",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate350.errors=vErrors,errors===0}var obj39=[
"next_user_message","never"];function validate344(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.role===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"role"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="role"||key0==="content"||key0==="clear_at"||key0==="output_config")){let err1={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.role!==void 0&&data.role!=="system"){let err2={
instancePath:instancePath+"/role",keyword:"const",params:{allowedValue:"system"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.content!==void 0){
let data1=data.content;if(typeof data1!="string"&&!Array.isArray(data1)){let err3={instancePath:instancePath+"/content",keyword:"type",params:{type:schema128.properties.
content.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}let _errs6=errors,valid2=!0,_errs7=errors;if(!Array.isArray(data1)){let err4={};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs7===errors;if(errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null),_valid0){
let _errs9=errors;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate345(data1[i0],{instancePath:instancePath+"/content/"+i0,parentData:data1,
parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate345.errors:vErrors.concat(validate345.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+
"/content",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs9===errors;valid2=_valid0}if(!valid2){
let err6={instancePath:instancePath+"/content",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.clear_at!==
void 0){let data3=data.clear_at;if(typeof data3!="string"&&data3!==null){let err7={instancePath:instancePath+"/clear_at",keyword:"type",params:{type:schema128.properties.
clear_at.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data3=="string"&&!obj39.includes(data3)){let err8={instancePath:instancePath+
"/clear_at",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.output_config!==void 0){let data4=data.output_config;
if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null){let err9={instancePath:instancePath+"/output_config",keyword:"type",params:{type:schema128.
properties.output_config.type}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}let _errs17=errors,valid6=!0,_errs18=errors;if(!(data4&&typeof data4==
"object"&&!Array.isArray(data4))){let err10={};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid1=_errs18===errors;if(errors=_errs17,vErrors!==
null&&(_errs17?vErrors.length=_errs17:vErrors=null),_valid1){let _errs20=errors;validate350(data4,{instancePath:instancePath+"/output_config",parentData:data,parentDataProperty:"\
output_config",rootData})||(vErrors=vErrors===null?validate350.errors:vErrors.concat(validate350.errors),errors=vErrors.length);var _valid1=_errs20===errors;valid6=
_valid1}if(!valid6){let err11={instancePath:instancePath+"/output_config",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err11]:vErrors.push(
err11),errors++}}}else{let err12={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}return validate344.
errors=vErrors,errors===0}function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.role===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"role"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}let tag0=data.role;if(typeof tag0=="string")if(tag0==="user")validate29(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate29.errors:vErrors.concat(validate29.errors),errors=vErrors.length);else if(tag0==="assistant")validate342(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate342.errors:vErrors.concat(validate342.errors),errors=vErrors.length);else if(tag0==="system")validate344(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate344.errors:vErrors.concat(validate344.errors),errors=vErrors.length);else{
let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"role",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{
let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"role",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate28.errors=vErrors,errors===0}function validate359(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="disable_parallel_tool_use")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="auto"){let err2={instancePath:instancePath+"/type",keyword:"const",
params:{allowedValue:"auto"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.disable_parallel_tool_use!==void 0&&typeof data.disable_parallel_tool_use!=
"boolean"){let err3={instancePath:instancePath+"/disable_parallel_tool_use",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}else{let err4={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate359.errors=
vErrors,errors===0}function validate360(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="disable_parallel_tool_use")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="any"){let err2={instancePath:instancePath+"/type",keyword:"const",
params:{allowedValue:"any"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.disable_parallel_tool_use!==void 0&&typeof data.disable_parallel_tool_use!=
"boolean"){let err3={instancePath:instancePath+"/disable_parallel_tool_use",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}else{let err4={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate360.errors=
vErrors,errors===0}function validate361(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.name===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="name"||key0==="disable_parallel_tool_use")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="tool"){let err3={instancePath:instancePath+"/type",keyword:"const",
params:{allowedValue:"tool"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err4={instancePath:instancePath+
"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.disable_parallel_tool_use!==void 0&&typeof data.
disable_parallel_tool_use!="boolean"){let err5={instancePath:instancePath+"/disable_parallel_tool_use",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
return validate361.errors=vErrors,errors===0}function validate362(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="none"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"none"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate362.errors=vErrors,errors===0}function validate358(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="auto")validate359(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate359.errors:vErrors.concat(validate359.errors),errors=vErrors.length);else if(tag0==="any")validate360(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate360.errors:vErrors.concat(validate360.errors),errors=vErrors.length);else if(tag0===
"tool")validate361(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate361.errors:vErrors.concat(validate361.errors),errors=
vErrors.length);else if(tag0==="none")validate362(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate362.errors:vErrors.
concat(validate362.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate358.errors=vErrors,errors===0}var schema137={type:"object",required:["type","budget_tokens"],properties:{type:{const:"enabled"},budget_tokens:{type:"integer"},display:{type:["string","null"],
openEnum:["summarized","omitted","updates"]},block_binding:{}},additionalProperties:!1},obj41=["summarized","omitted","updates"];function validate369(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.budget_tokens===void 0){let err1={
instancePath,keyword:"required",params:{missingProperty:"budget_tokens"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0===
"type"||key0==="budget_tokens"||key0==="display"||key0==="block_binding")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="enabled"){let err3={instancePath:instancePath+"/type",keyword:"con\
st",params:{allowedValue:"enabled"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.budget_tokens!==void 0){let data1=data.budget_tokens;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/budget_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}if(data.display!==void 0){let data2=data.display;if(typeof data2!="string"&&data2!==null){let err5={instancePath:instancePath+
"/display",keyword:"type",params:{type:schema137.properties.display.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data2=="string"&&
!obj41.includes(data2)){let err6={instancePath:instancePath+"/display",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{
let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate369.errors=vErrors,errors===
0}var schema138={type:"object",required:["type"],properties:{type:{const:"adaptive"},display:{type:["string","null"],openEnum:["summarized","omitted","updates"]},
block_binding:{}},additionalProperties:!1},obj42=["summarized","omitted","updates"];function validate370(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="display"||key0==="block_binding")){let err1={
instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.
type!=="adaptive"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"adaptive"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.display!==void 0){let data1=data.display;if(typeof data1!="string"&&data1!==null){let err3={instancePath:instancePath+"/display",keyword:"type",
params:{type:schema138.properties.display.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data1=="string"&&!obj42.includes(data1)){let err4={
instancePath:instancePath+"/display",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate370.errors=vErrors,errors===0}function validate371(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="between_tools"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"betwee\
n_tools"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}return validate371.errors=vErrors,errors===0}function validate372(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="disabled"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"disabled"}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}return validate372.errors=vErrors,errors===0}function validate368(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="enabled")validate369(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate369.errors:vErrors.concat(validate369.errors),errors=vErrors.length);else if(tag0==="adaptive")validate370(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate370.errors:vErrors.concat(validate370.errors),errors=vErrors.length);else if(tag0===
"between_tools")validate371(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate371.errors:vErrors.concat(validate371.errors),
errors=vErrors.length);else if(tag0==="disabled")validate372(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate372.errors:
vErrors.concat(validate372.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate368.errors=vErrors,errors===0}var schema141={type:"object",properties:{effort:{type:["string","null"],openEnum:["low","medium","high","x\
high","max"]},format:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/JsonOutputFormat"}}]},task_budget:{type:["object","null"],allOf:[{if:{
type:"object"},then:{$ref:"#/$defs/TaskBudget"}}]}},additionalProperties:!1},obj43=["low","medium","high","xhigh","max"];var obj44=["json_schema"];function validate379(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.schema===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"schema"}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="schema")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0){let data0=data.type;if(typeof data0=="string"){if(!obj44.includes(data0)){let err3={
instancePath:instancePath+"/type",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+
"/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.schema!==void 0){let data1=data.schema;if(!(data1&&
typeof data1=="object"&&!Array.isArray(data1))){let err5={instancePath:instancePath+"/schema",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate379.
errors=vErrors,errors===0}var schema143={type:"object",required:["type","total"],properties:{type:{type:"string",openEnum:["tokens"]},total:{type:"integer"},remaining:{
type:["integer","null"]}},additionalProperties:!1},obj45=["tokens"];function validate381(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.total===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"tot\
al"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="total"||key0==="remaining")){let err2={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0){let data0=data.
type;if(typeof data0=="string"){if(!obj45.includes(data0)){let err3={instancePath:instancePath+"/type",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}}if(data.total!==void 0){let data1=data.total;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err5={instancePath:instancePath+
"/total",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.remaining!==void 0){let data2=data.remaining;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null){let err6={instancePath:instancePath+"/remaining",keyword:"type",params:{
type:schema143.properties.remaining.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate381.errors=vErrors,errors===0}function validate378(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="effort"||
key0==="format"||key0==="task_budget")){let err0={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.effort!==void 0){let data0=data.effort;if(typeof data0!="string"&&data0!==null){let err1={instancePath:instancePath+"/effort",keyword:"\
type",params:{type:schema141.properties.effort.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0=="string"&&!obj43.includes(data0)){
let err2={instancePath:instancePath+"/effort",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.format!==void 0){
let data1=data.format;if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&data1!==null){let err3={instancePath:instancePath+"/format",keyword:"type",params:{
type:schema141.properties.format.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}let _errs7=errors,valid2=!0,_errs8=errors;if(!(data1&&typeof data1==
"object"&&!Array.isArray(data1))){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs8===errors;if(errors=_errs7,vErrors!==null&&
(_errs7?vErrors.length=_errs7:vErrors=null),_valid0){let _errs10=errors;validate379(data1,{instancePath:instancePath+"/format",parentData:data,parentDataProperty:"\
format",rootData})||(vErrors=vErrors===null?validate379.errors:vErrors.concat(validate379.errors),errors=vErrors.length);var _valid0=_errs10===errors;valid2=_valid0}
if(!valid2){let err5={instancePath:instancePath+"/format",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}
if(data.task_budget!==void 0){let data2=data.task_budget;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==null){let err6={instancePath:instancePath+
"/task_budget",keyword:"type",params:{type:schema141.properties.task_budget.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}let _errs14=errors,
valid4=!0,_errs15=errors;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid1=_errs15===
errors;if(errors=_errs14,vErrors!==null&&(_errs14?vErrors.length=_errs14:vErrors=null),_valid1){let _errs17=errors;validate381(data2,{instancePath:instancePath+
"/task_budget",parentData:data,parentDataProperty:"task_budget",rootData})||(vErrors=vErrors===null?validate381.errors:vErrors.concat(validate381.errors),errors=
vErrors.length);var _valid1=_errs17===errors;valid4=_valid1}if(!valid4){let err8={instancePath:instancePath+"/task_budget",keyword:"if",params:{failingKeyword:"\
then"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}return validate378.errors=vErrors,errors===0}var schema144={type:"object",properties:{user_id:{type:["string","null"]}},additionalProperties:!1};
function validate384(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)if(key0!=="user_id"){let err0={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.user_id!==void 0){let data0=data.user_id;if(typeof data0!="string"&&data0!==null){let err1={instancePath:instancePath+
"/user_id",keyword:"type",params:{type:schema144.properties.user_id.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}}else{let err2={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate384.errors=vErrors,errors===0}var schema145={type:"\
object",properties:{id:{type:["string","null"]},skills:{type:["array","null"],items:{$ref:"#/$defs/Skill"}}},additionalProperties:!1};var obj48=["anthropic","custom"];function validate388(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.skill_id===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"skill_id"}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="skill_id"||key0==="version")){let err2={instancePath,keyword:"additionalProp\
erties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0){let data0=data.type;if(typeof data0==
"string"){if(!obj48.includes(data0)){let err3={instancePath:instancePath+"/type",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}else{let err4={instancePath:instancePath+"/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.
skill_id!==void 0&&typeof data.skill_id!="string"){let err5={instancePath:instancePath+"/skill_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(data.version!==void 0&&typeof data.version!="string"){let err6={instancePath:instancePath+"/version",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}return validate388.errors=vErrors,errors===0}function validate387(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="id"||key0==="skills")){let err0={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.id!==void 0){let data0=data.id;
if(typeof data0!="string"&&data0!==null){let err1={instancePath:instancePath+"/id",keyword:"type",params:{type:schema145.properties.id.type}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.skills!==void 0){let data1=data.skills;if(!Array.isArray(data1)&&data1!==null){let err2={instancePath:instancePath+"\
/skills",keyword:"type",params:{type:schema145.properties.skills.type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(Array.isArray(data1)){let len0=data1.
length;for(let i0=0;i0<len0;i0++)validate388(data1[i0],{instancePath:instancePath+"/skills/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===
null?validate388.errors:vErrors.concat(validate388.errors),errors=vErrors.length)}}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}return validate387.errors=vErrors,errors===0}var schema147={type:"object",properties:{previous_message_id:{type:[
"string","null"]}},additionalProperties:!1};function validate391(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(key0!=="previous_message_id"){let err0={instancePath,keyword:"additionalProperties",
params:{additionalProperty:key0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.previous_message_id!==void 0){let data0=data.previous_message_id;
if(typeof data0!="string"&&data0!==null){let err1={instancePath:instancePath+"/previous_message_id",keyword:"type",params:{type:schema147.properties.previous_message_id.
type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}}else{let err2={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}return validate391.errors=vErrors,errors===0}var schema148={type:"object",required:["type","name","url"],properties:{type:{type:"str\
ing",openEnum:["url"]},name:{type:"string"},url:{type:"string"},authorization_token:{type:["string","null"]},tool_configuration:{type:["object","null"],allOf:[{
if:{type:"object"},then:{$ref:"#/$defs/McpToolConfiguration"}}]}},additionalProperties:!1},obj49=["url"],schema149={type:"object",properties:{allowed_tools:{type:[
"array","null"],items:{type:"string"}},enabled:{type:["boolean","null"]}},additionalProperties:!1};function validate394(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="allowed_tools"||key0==="ena\
bled")){let err0={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.
allowed_tools!==void 0){let data0=data.allowed_tools;if(!Array.isArray(data0)&&data0!==null){let err1={instancePath:instancePath+"/allowed_tools",keyword:"type",
params:{type:schema149.properties.allowed_tools.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(Array.isArray(data0)){let len0=data0.length;
for(let i0=0;i0<len0;i0++)if(typeof data0[i0]!="string"){let err2={instancePath:instancePath+"/allowed_tools/"+i0,keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}}if(data.enabled!==void 0){let data2=data.enabled;if(typeof data2!="boolean"&&data2!==null){let err3={instancePath:instancePath+
"/enabled",keyword:"type",params:{type:schema149.properties.enabled.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate394.errors=vErrors,errors===0}function validate393(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema148.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="name"||key0==="url"||key0==="authorization_token"||key0==="tool_configuration")){let err1={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0){let data0=data.type;if(typeof data0==
"string"){if(!obj49.includes(data0)){let err2={instancePath:instancePath+"/type",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}else{let err3={instancePath:instancePath+"/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.
name!==void 0&&typeof data.name!="string"){let err4={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}if(data.url!==void 0&&typeof data.url!="string"){let err5={instancePath:instancePath+"/url",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.authorization_token!==void 0){let data3=data.authorization_token;if(typeof data3!="string"&&data3!==null){
let err6={instancePath:instancePath+"/authorization_token",keyword:"type",params:{type:schema148.properties.authorization_token.type}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}if(data.tool_configuration!==void 0){let data4=data.tool_configuration;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&
data4!==null){let err7={instancePath:instancePath+"/tool_configuration",keyword:"type",params:{type:schema148.properties.tool_configuration.type}};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}let _errs13=errors,valid2=!0,_errs14=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err8={};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs14===errors;if(errors=_errs13,vErrors!==null&&(_errs13?vErrors.length=_errs13:vErrors=null),_valid0){
let _errs16=errors;validate394(data4,{instancePath:instancePath+"/tool_configuration",parentData:data,parentDataProperty:"tool_configuration",rootData})||(vErrors=
vErrors===null?validate394.errors:vErrors.concat(validate394.errors),errors=vErrors.length);var _valid0=_errs16===errors;valid2=_valid0}if(!valid2){let err9={instancePath:instancePath+
"/tool_configuration",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate393.errors=vErrors,errors===0}var schema152={type:"object",required:["type"],properties:{type:{const:"clear_tool_uses_20250919"},clear_at_least:{type:["object","null"],allOf:[{if:{type:"obje\
ct"},then:{$ref:"#/$defs/InputTokensThreshold"}}]},clear_tool_inputs:{type:["boolean","array","null"],allOf:[{if:{type:"array"},then:{type:"array",items:{type:"\
string"}}}]},exclude_tools:{type:["array","null"],items:{type:"string"}},keep:{$ref:"#/$defs/ToolUsesThreshold"},trigger:{$ref:"#/$defs/Threshold"}},additionalProperties:!1};function validate400(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.value===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"value"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="value")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.type!==void 0&&data.type!=="input_tokens"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"input_t\
okens"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.value!==void 0){let data1=data.value;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/value",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate400.errors=
vErrors,errors===0}function validate402(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.value===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"value"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="value")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.type!==void 0&&data.type!=="tool_uses"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"tool_uses"}};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.value!==void 0){let data1=data.value;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1))){let err4={instancePath:instancePath+"/value",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate402.errors=vErrors,errors===0}function validate404(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
let tag0=data.type;if(typeof tag0=="string")if(tag0==="input_tokens")validate400(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate400.errors:vErrors.concat(validate400.errors),errors=vErrors.length);else if(tag0==="tool_uses")validate402(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate402.errors:vErrors.concat(validate402.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discrimina\
tor",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discrimin\
ator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate404.errors=vErrors,errors===0}function validate399(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="typ\
e"||key0==="clear_at_least"||key0==="clear_tool_inputs"||key0==="exclude_tools"||key0==="keep"||key0==="trigger")){let err1={instancePath,keyword:"additionalPro\
perties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="clear_tool_uses_2025091\
9"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"clear_tool_uses_20250919"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.clear_at_least!==void 0){let data1=data.clear_at_least;if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&data1!==null){let err3={instancePath:instancePath+
"/clear_at_least",keyword:"type",params:{type:schema152.properties.clear_at_least.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}let _errs6=errors,
valid2=!0,_errs7=errors;if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs7===
errors;if(errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null),_valid0){let _errs9=errors;validate400(data1,{instancePath:instancePath+"/cl\
ear_at_least",parentData:data,parentDataProperty:"clear_at_least",rootData})||(vErrors=vErrors===null?validate400.errors:vErrors.concat(validate400.errors),errors=
vErrors.length);var _valid0=_errs9===errors;valid2=_valid0}if(!valid2){let err5={instancePath:instancePath+"/clear_at_least",keyword:"if",params:{failingKeyword:"\
then"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.clear_tool_inputs!==void 0){let data2=data.clear_tool_inputs;if(typeof data2!="boolea\
n"&&!Array.isArray(data2)&&data2!==null){let err6={instancePath:instancePath+"/clear_tool_inputs",keyword:"type",params:{type:schema152.properties.clear_tool_inputs.
type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}let _errs13=errors,valid4=!0,_errs14=errors;if(!Array.isArray(data2)){let err7={};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}var _valid1=_errs14===errors;if(errors=_errs13,vErrors!==null&&(_errs13?vErrors.length=_errs13:vErrors=null),_valid1){
let _errs16=errors;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)if(typeof data2[i0]!="string"){let err8={instancePath:instancePath+"\
/clear_tool_inputs/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+
"/clear_tool_inputs",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid1=_errs16===errors;valid4=_valid1}
if(!valid4){let err10={instancePath:instancePath+"/clear_tool_inputs",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}}if(data.exclude_tools!==void 0){let data4=data.exclude_tools;if(!Array.isArray(data4)&&data4!==null){let err11={instancePath:instancePath+"/exclude_to\
ols",keyword:"type",params:{type:schema152.properties.exclude_tools.type}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(Array.isArray(data4)){
let len1=data4.length;for(let i1=0;i1<len1;i1++)if(typeof data4[i1]!="string"){let err12={instancePath:instancePath+"/exclude_tools/"+i1,keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}data.keep!==void 0&&(validate402(data.keep,{instancePath:instancePath+"/keep",parentData:data,
parentDataProperty:"keep",rootData})||(vErrors=vErrors===null?validate402.errors:vErrors.concat(validate402.errors),errors=vErrors.length)),data.trigger!==void 0&&
(validate404(data.trigger,{instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData})||(vErrors=vErrors===null?validate404.errors:
vErrors.concat(validate404.errors),errors=vErrors.length))}else{let err13={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err13]:vErrors.
push(err13),errors++}return validate399.errors=vErrors,errors===0}var schema156={type:"object",required:["type"],properties:{type:{const:"clear_thinking_2025101\
5"},keep:{type:["object","string"],allOf:[{if:{type:"object"},then:{type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"#/$defs/Th\
inkingTurns"},{$ref:"#/$defs/AllThinking"}]}},{if:{type:"string"},then:{const:"all"}}]}},additionalProperties:!1};function validate409(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.value===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"value"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="value")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.type!==void 0&&data.type!=="thinking_turns"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"think\
ing_turns"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.value!==void 0){let data1=data.value;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/value",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate409.errors=
vErrors,errors===0}function validate410(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="all"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"all"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate410.errors=vErrors,errors===0}function validate408(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="keep")){let err1={instancePath,keyword:"additionalPro\
perties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="clear_thinking_20251015"){
let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"clear_thinking_20251015"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.keep!==void 0){let data1=data.keep;if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&typeof data1!="string"){let err3={instancePath:instancePath+
"/keep",keyword:"type",params:{type:schema156.properties.keep.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}let _errs6=errors,valid2=!0,_errs7=errors;
if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs7===errors;if(errors=
_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null),_valid0){let _errs9=errors;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1.
type===void 0){let err5={instancePath:instancePath+"/keep",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}let tag0=data1.type;if(typeof tag0=="string")if(tag0==="thinking_turns")validate409(data1,{instancePath:instancePath+"/keep",parentData:data,parentDataProperty:"\
keep",rootData})||(vErrors=vErrors===null?validate409.errors:vErrors.concat(validate409.errors),errors=vErrors.length);else if(tag0==="all")validate410(data1,{instancePath:instancePath+
"/keep",parentData:data,parentDataProperty:"keep",rootData})||(vErrors=vErrors===null?validate410.errors:vErrors.concat(validate410.errors),errors=vErrors.length);else{
let err6={instancePath:instancePath+"/keep",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}else{let err7={instancePath:instancePath+"/keep",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/keep",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}var _valid0=_errs9===errors;valid2=_valid0}if(!valid2){let err9={instancePath:instancePath+"/keep",keyword:"if",params:{failingKeyword:"then"}};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}let _errs15=errors,valid6=!0,_errs16=errors;if(typeof data1!="string"){let err10={};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}var _valid1=_errs16===errors;if(errors=_errs15,vErrors!==null&&(_errs15?vErrors.length=_errs15:vErrors=null),_valid1){let _errs18=errors;
if(data1!=="all"){let err11={instancePath:instancePath+"/keep",keyword:"const",params:{allowedValue:"all"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}
var _valid1=_errs18===errors;valid6=_valid1}if(!valid6){let err12={instancePath:instancePath+"/keep",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?
vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),
errors++}return validate408.errors=vErrors,errors===0}var schema159={type:"object",required:["type"],properties:{type:{const:"compact_20260112"},instructions:{type:[
"string","null"]},pause_after_compaction:{type:"boolean"},trigger:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/InputTokensThreshold"}}]}},
additionalProperties:!1};function validate413(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="instructions"||key0==="pause_after_compaction"||key0==="trigger")){let err1={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="c\
ompact_20260112"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"compact_20260112"}};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(data.instructions!==void 0){let data1=data.instructions;if(typeof data1!="string"&&data1!==null){let err3={instancePath:instancePath+"/instruc\
tions",keyword:"type",params:{type:schema159.properties.instructions.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.pause_after_compaction!==
void 0&&typeof data.pause_after_compaction!="boolean"){let err4={instancePath:instancePath+"/pause_after_compaction",keyword:"type",params:{type:"boolean"}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.trigger!==void 0){let data3=data.trigger;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==
null){let err5={instancePath:instancePath+"/trigger",keyword:"type",params:{type:schema159.properties.trigger.type}};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}let _errs10=errors,valid2=!0,_errs11=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err6={};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}var _valid0=_errs11===errors;if(errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null),_valid0){let _errs13=errors;
validate400(data3,{instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData})||(vErrors=vErrors===null?validate400.errors:vErrors.
concat(validate400.errors),errors=vErrors.length);var _valid0=_errs13===errors;valid2=_valid0}if(!valid2){let err7={instancePath:instancePath+"/trigger",keyword:"\
if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath,keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate413.errors=vErrors,errors===0}function validate398(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"requir\
ed",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="clear_tool\
_uses_20250919")validate399(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate399.errors:vErrors.concat(validate399.errors),
errors=vErrors.length);else if(tag0==="clear_thinking_20251015")validate408(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?
validate408.errors:vErrors.concat(validate408.errors),errors=vErrors.length);else if(tag0==="compact_20260112")validate413(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate413.errors:vErrors.concat(validate413.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discrimina\
tor",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discrimin\
ator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate398.errors=vErrors,errors===0}function validate397(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(key0!==
"edits"){let err0={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.
edits!==void 0){let data0=data.edits;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++)validate398(data0[i0],{instancePath:instancePath+"\
/edits/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate398.errors:vErrors.concat(validate398.errors),errors=vErrors.length)}else{
let err1={instancePath:instancePath+"/edits",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}}else{let err2={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate397.errors=vErrors,errors===0}var schema160={type:"\
object",required:["type"],properties:{type:{type:"string",openEnum:["summarize"]},instructions:{type:["string","null"]}},additionalProperties:!1},obj50=["summar\
ize"];function validate420(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.
isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}for(let key0 in data)if(!(key0==="type"||key0==="instructions")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0){let data0=data.type;if(typeof data0=="string"){if(!obj50.includes(data0)){let err2={
instancePath:instancePath+"/type",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+
"/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.instructions!==void 0){let data1=data.instructions;
if(typeof data1!="string"&&data1!==null){let err4={instancePath:instancePath+"/instructions",keyword:"type",params:{type:schema160.properties.instructions.type}};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate420.errors=vErrors,errors===0}var schema161={type:"object",required:["model"],properties:{model:{type:"string"},max_tokens:{type:[
"integer","null"]},output_config:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/OutputConfig"}}]},speed:{type:["string","null"],openEnum:[
"standard","fast"]},thinking:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/OptionsThinking"}}]}},additionalProperties:!0},obj51=["stand\
ard","fast"];function validate422(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.model===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"model"}};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.model!==void 0&&typeof data.model!="string"){let err1={instancePath:instancePath+"/model",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.max_tokens!==void 0){let data1=data.max_tokens;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1))&&data1!==null){let err2={instancePath:instancePath+"/max_tokens",keyword:"type",params:{type:schema161.properties.max_tokens.type}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.output_config!==void 0){let data2=data.output_config;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&data2!==
null){let err3={instancePath:instancePath+"/output_config",keyword:"type",params:{type:schema161.properties.output_config.type}};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}let _errs9=errors,valid2=!0,_errs10=errors;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){let err4={};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}var _valid0=_errs10===errors;if(errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null),_valid0){let _errs12=errors;
validate378(data2,{instancePath:instancePath+"/output_config",parentData:data,parentDataProperty:"output_config",rootData})||(vErrors=vErrors===null?validate378.
errors:vErrors.concat(validate378.errors),errors=vErrors.length);var _valid0=_errs12===errors;valid2=_valid0}if(!valid2){let err5={instancePath:instancePath+"/o\
utput_config",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.speed!==void 0){let data3=data.speed;
if(typeof data3!="string"&&data3!==null){let err6={instancePath:instancePath+"/speed",keyword:"type",params:{type:schema161.properties.speed.type}};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data3=="string"&&!obj51.includes(data3)){let err7={instancePath:instancePath+"/speed",keyword:"openEnum",params:{}};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.thinking!==void 0){let data4=data.thinking;if(!(data4&&typeof data4=="object"&&!Array.isArray(
data4))&&data4!==null){let err8={instancePath:instancePath+"/thinking",keyword:"type",params:{type:schema161.properties.thinking.type}};vErrors===null?vErrors=[
err8]:vErrors.push(err8),errors++}let _errs18=errors,valid4=!0,_errs19=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err9={};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid1=_errs19===errors;if(errors=_errs18,vErrors!==null&&(_errs18?vErrors.length=_errs18:vErrors=null),_valid1){
let _errs21=errors;validate368(data4,{instancePath:instancePath+"/thinking",parentData:data,parentDataProperty:"thinking",rootData})||(vErrors=vErrors===null?validate368.
errors:vErrors.concat(validate368.errors),errors=vErrors.length);var _valid1=_errs21===errors;valid4=_valid1}if(!valid4){let err10={instancePath:instancePath+"/\
thinking",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath,keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate422.errors=vErrors,errors===0}var obj52=["strict","best_effort"];function validate426(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.token===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"token"}};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="token"||key0==="mode")){let err1={instancePath,keyword:"additionalProperties",params:{
additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.token!==void 0&&typeof data.token!="string"){let err2={instancePath:instancePath+
"/token",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.mode!==void 0){let data1=data.mode;if(typeof data1==
"string"){if(!obj52.includes(data1)){let err3={instancePath:instancePath+"/mode",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}else{let err4={instancePath:instancePath+"/mode",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate426.errors=vErrors,errors===
0}function validate429(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="create"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"create"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate429.errors=vErrors,errors===0}function validate430(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.previous_message_id===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"previous_message_id"}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="previous_message_id")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="continue"){let err3={instancePath:instancePath+"/type",keyword:"co\
nst",params:{allowedValue:"continue"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.previous_message_id!==void 0&&typeof data.previous_message_id!=
"string"){let err4={instancePath:instancePath+"/previous_message_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate430.errors=vErrors,errors===
0}function validate428(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
let tag0=data.type;if(typeof tag0=="string")if(tag0==="create")validate429(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?
validate429.errors:vErrors.concat(validate429.errors),errors=vErrors.length);else if(tag0==="continue")validate430(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate430.errors:vErrors.concat(validate430.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discrimina\
tor",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discrimin\
ator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate428.errors=vErrors,errors===0}var obj53=["billing_policy"];function validate434(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="bill_to")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0){let data0=data.type;if(typeof data0=="string"){if(!obj53.includes(data0)){let err2={
instancePath:instancePath+"/type",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+
"/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate434.errors=vErrors,errors===0}var obj46=["auto","standard_only"],obj47=["stan\
dard","fast"];function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){for(let prop0 of schema10.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!func2.call(schema10.properties,key0)){let err1={instancePath,keyword:"additionalPropert\
ies",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.model!==void 0&&typeof data.model!="string"){let err2={
instancePath:instancePath+"/model",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.max_tokens!==void 0){
let data1=data.max_tokens;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/max_tokens",keyword:"t\
ype",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.messages!==void 0){let data2=data.messages;if(Array.isArray(data2)){
let len0=data2.length;for(let i0=0;i0<len0;i0++)validate28(data2[i0],{instancePath:instancePath+"/messages/"+i0,parentData:data2,parentDataProperty:i0,rootData})||
(vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/messages",keyword:"\
type",params:{type:"array"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.system!==void 0){let data4=data.system;if(typeof data4!="string"&&
!Array.isArray(data4)){let err5={instancePath:instancePath+"/system",keyword:"type",params:{type:schema10.properties.system.type}};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}let _errs12=errors,valid4=!0,_errs13=errors;if(!Array.isArray(data4)){let err6={};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
var _valid0=_errs13===errors;if(errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=null),_valid0){let _errs15=errors;if(Array.isArray(data4)){
let len1=data4.length;for(let i1=0;i1<len1;i1++)validate31(data4[i1],{instancePath:instancePath+"/system/"+i1,parentData:data4,parentDataProperty:i1,rootData})||
(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.errors),errors=vErrors.length)}else{let err7={instancePath:instancePath+"/system",keyword:"t\
ype",params:{type:"array"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs15===errors;valid4=_valid0}if(!valid4){let err8={instancePath:instancePath+
"/system",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.tools!==void 0){let data6=data.tools;if(Array.
isArray(data6)){let len2=data6.length;for(let i2=0;i2<len2;i2++)validate211(data6[i2],{instancePath:instancePath+"/tools/"+i2,parentData:data6,parentDataProperty:i2,
rootData})||(vErrors=vErrors===null?validate211.errors:vErrors.concat(validate211.errors),errors=vErrors.length)}else{let err9={instancePath:instancePath+"/tool\
s",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.tool_choice!==void 0&&(validate358(data.tool_choice,
{instancePath:instancePath+"/tool_choice",parentData:data,parentDataProperty:"tool_choice",rootData})||(vErrors=vErrors===null?validate358.errors:vErrors.concat(
validate358.errors),errors=vErrors.length)),data.thinking!==void 0&&(validate368(data.thinking,{instancePath:instancePath+"/thinking",parentData:data,parentDataProperty:"\
thinking",rootData})||(vErrors=vErrors===null?validate368.errors:vErrors.concat(validate368.errors),errors=vErrors.length)),data.output_config!==void 0&&(validate378(
data.output_config,{instancePath:instancePath+"/output_config",parentData:data,parentDataProperty:"output_config",rootData})||(vErrors=vErrors===null?validate378.
errors:vErrors.concat(validate378.errors),errors=vErrors.length)),data.stop_sequences!==void 0){let data11=data.stop_sequences;if(Array.isArray(data11)){let len3=data11.
length;for(let i3=0;i3<len3;i3++)if(typeof data11[i3]!="string"){let err10={instancePath:instancePath+"/stop_sequences/"+i3,keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/stop_sequences",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.temperature!==void 0){let data13=data.temperature;if(!(typeof data13=="number"&&isFinite(data13))){let err12={
instancePath:instancePath+"/temperature",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.top_p!==void 0){
let data14=data.top_p;if(!(typeof data14=="number"&&isFinite(data14))){let err13={instancePath:instancePath+"/top_p",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.top_k!==void 0){let data15=data.top_k;if(!(typeof data15=="number"&&!(data15%1)&&!isNaN(data15)&&isFinite(
data15))){let err14={instancePath:instancePath+"/top_k",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.
stream!==void 0&&typeof data.stream!="boolean"){let err15={instancePath:instancePath+"/stream",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err15]:
vErrors.push(err15),errors++}if(data.metadata!==void 0&&(validate384(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"me\
tadata",rootData})||(vErrors=vErrors===null?validate384.errors:vErrors.concat(validate384.errors),errors=vErrors.length)),data.service_tier!==void 0){let data18=data.
service_tier;if(typeof data18=="string"){if(!obj46.includes(data18)){let err16={instancePath:instancePath+"/service_tier",keyword:"openEnum",params:{}};vErrors===
null?vErrors=[err16]:vErrors.push(err16),errors++}}else{let err17={instancePath:instancePath+"/service_tier",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err17]:vErrors.push(err17),errors++}}if(data.speed!==void 0){let data19=data.speed;if(typeof data19!="string"&&data19!==null){let err18={instancePath:instancePath+
"/speed",keyword:"type",params:{type:schema10.properties.speed.type}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(typeof data19=="string"&&!obj47.
includes(data19)){let err19={instancePath:instancePath+"/speed",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data.
cache_control!==void 0){let data20=data.cache_control;if(!(data20&&typeof data20=="object"&&!Array.isArray(data20))&&data20!==null){let err20={instancePath:instancePath+
"/cache_control",keyword:"type",params:{type:schema10.properties.cache_control.type}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}let _errs44=errors,
valid12=!0,_errs45=errors;if(!(data20&&typeof data20=="object"&&!Array.isArray(data20))){let err21={};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}
var _valid1=_errs45===errors;if(errors=_errs44,vErrors!==null&&(_errs44?vErrors.length=_errs44:vErrors=null),_valid1){let _errs47=errors;validate44(data20,{instancePath:instancePath+
"/cache_control",parentData:data,parentDataProperty:"cache_control",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length);var _valid1=_errs47===errors;valid12=_valid1}if(!valid12){let err22={instancePath:instancePath+"/cache_control",keyword:"if",params:{failingKeyword:"\
then"}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}if(data.container!==void 0){let data21=data.container;if(typeof data21!="string"&&!(data21&&
typeof data21=="object"&&!Array.isArray(data21))&&data21!==null){let err23={instancePath:instancePath+"/container",keyword:"type",params:{type:schema10.properties.
container.type}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}let _errs51=errors,valid14=!0,_errs52=errors;if(!(data21&&typeof data21=="object"&&
!Array.isArray(data21))){let err24={};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}var _valid2=_errs52===errors;if(errors=_errs51,vErrors!==null&&
(_errs51?vErrors.length=_errs51:vErrors=null),_valid2){let _errs54=errors;validate387(data21,{instancePath:instancePath+"/container",parentData:data,parentDataProperty:"\
container",rootData})||(vErrors=vErrors===null?validate387.errors:vErrors.concat(validate387.errors),errors=vErrors.length);var _valid2=_errs54===errors;valid14=
_valid2}if(!valid14){let err25={instancePath:instancePath+"/container",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err25]:vErrors.push(
err25),errors++}}if(data.diagnostics!==void 0){let data22=data.diagnostics;if(!(data22&&typeof data22=="object"&&!Array.isArray(data22))&&data22!==null){let err26={
instancePath:instancePath+"/diagnostics",keyword:"type",params:{type:schema10.properties.diagnostics.type}};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}
let _errs58=errors,valid16=!0,_errs59=errors;if(!(data22&&typeof data22=="object"&&!Array.isArray(data22))){let err27={};vErrors===null?vErrors=[err27]:vErrors.
push(err27),errors++}var _valid3=_errs59===errors;if(errors=_errs58,vErrors!==null&&(_errs58?vErrors.length=_errs58:vErrors=null),_valid3){let _errs61=errors;validate391(
data22,{instancePath:instancePath+"/diagnostics",parentData:data,parentDataProperty:"diagnostics",rootData})||(vErrors=vErrors===null?validate391.errors:vErrors.
concat(validate391.errors),errors=vErrors.length);var _valid3=_errs61===errors;valid16=_valid3}if(!valid16){let err28={instancePath:instancePath+"/diagnostics",
keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}if(data.inference_geo!==void 0){let data23=data.inference_geo;
if(typeof data23!="string"&&data23!==null){let err29={instancePath:instancePath+"/inference_geo",keyword:"type",params:{type:schema10.properties.inference_geo.type}};
vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}if(data.user_profile_id!==void 0&&typeof data.user_profile_id!="string"){let err30={instancePath:instancePath+
"/user_profile_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}if(data.workspace_id!==void 0&&typeof data.
workspace_id!="string"){let err31={instancePath:instancePath+"/workspace_id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err31]:vErrors.push(
err31),errors++}if(data.betas!==void 0){let data26=data.betas;if(Array.isArray(data26)){let len4=data26.length;for(let i4=0;i4<len4;i4++)if(typeof data26[i4]!="\
string"){let err32={instancePath:instancePath+"/betas/"+i4,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}else{
let err33={instancePath:instancePath+"/betas",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}if(data.mcp_servers!==
void 0){let data28=data.mcp_servers;if(Array.isArray(data28)){let len5=data28.length;for(let i5=0;i5<len5;i5++)validate393(data28[i5],{instancePath:instancePath+
"/mcp_servers/"+i5,parentData:data28,parentDataProperty:i5,rootData})||(vErrors=vErrors===null?validate393.errors:vErrors.concat(validate393.errors),errors=vErrors.
length)}else{let err34={instancePath:instancePath+"/mcp_servers",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}
if(data.context_management!==void 0){let data30=data.context_management;if(!(data30&&typeof data30=="object"&&!Array.isArray(data30))&&data30!==null){let err35={
instancePath:instancePath+"/context_management",keyword:"type",params:{type:schema10.properties.context_management.type}};vErrors===null?vErrors=[err35]:vErrors.
push(err35),errors++}let _errs78=errors,valid22=!0,_errs79=errors;if(!(data30&&typeof data30=="object"&&!Array.isArray(data30))){let err36={};vErrors===null?vErrors=
[err36]:vErrors.push(err36),errors++}var _valid4=_errs79===errors;if(errors=_errs78,vErrors!==null&&(_errs78?vErrors.length=_errs78:vErrors=null),_valid4){let _errs81=errors;
validate397(data30,{instancePath:instancePath+"/context_management",parentData:data,parentDataProperty:"context_management",rootData})||(vErrors=vErrors===null?
validate397.errors:vErrors.concat(validate397.errors),errors=vErrors.length);var _valid4=_errs81===errors;valid22=_valid4}if(!valid22){let err37={instancePath:instancePath+
"/context_management",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}if(data.compaction!==void 0){let data31=data.
compaction;if(!(data31&&typeof data31=="object"&&!Array.isArray(data31))&&data31!==null){let err38={instancePath:instancePath+"/compaction",keyword:"type",params:{
type:schema10.properties.compaction.type}};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}let _errs85=errors,valid24=!0,_errs86=errors;if(!(data31&&
typeof data31=="object"&&!Array.isArray(data31))){let err39={};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}var _valid5=_errs86===errors;if(errors=
_errs85,vErrors!==null&&(_errs85?vErrors.length=_errs85:vErrors=null),_valid5){let _errs88=errors;validate420(data31,{instancePath:instancePath+"/compaction",parentData:data,
parentDataProperty:"compaction",rootData})||(vErrors=vErrors===null?validate420.errors:vErrors.concat(validate420.errors),errors=vErrors.length);var _valid5=_errs88===
errors;valid24=_valid5}if(!valid24){let err40={instancePath:instancePath+"/compaction",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err40]:
vErrors.push(err40),errors++}}if(data.fallbacks!==void 0){let data32=data.fallbacks;if(!Array.isArray(data32)&&typeof data32!="string"&&data32!==null){let err41={
instancePath:instancePath+"/fallbacks",keyword:"type",params:{type:schema10.properties.fallbacks.type}};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}
let _errs92=errors,valid26=!0,_errs93=errors;if(!Array.isArray(data32)){let err42={};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}var _valid6=_errs93===
errors;if(errors=_errs92,vErrors!==null&&(_errs92?vErrors.length=_errs92:vErrors=null),_valid6){let _errs95=errors;if(Array.isArray(data32)){let len6=data32.length;
for(let i6=0;i6<len6;i6++)validate422(data32[i6],{instancePath:instancePath+"/fallbacks/"+i6,parentData:data32,parentDataProperty:i6,rootData})||(vErrors=vErrors===
null?validate422.errors:vErrors.concat(validate422.errors),errors=vErrors.length)}else{let err43={instancePath:instancePath+"/fallbacks",keyword:"type",params:{
type:"array"}};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}var _valid6=_errs95===errors;valid26=_valid6}if(!valid26){let err44={instancePath:instancePath+
"/fallbacks",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}}if(data.fallback_credit_token!==void 0){let data34=data.
fallback_credit_token;if(typeof data34!="string"&&!(data34&&typeof data34=="object"&&!Array.isArray(data34))&&data34!==null){let err45={instancePath:instancePath+
"/fallback_credit_token",keyword:"type",params:{type:schema10.properties.fallback_credit_token.type}};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}
let _errs101=errors,valid30=!0,_errs102=errors;if(!(data34&&typeof data34=="object"&&!Array.isArray(data34))){let err46={};vErrors===null?vErrors=[err46]:vErrors.
push(err46),errors++}var _valid7=_errs102===errors;if(errors=_errs101,vErrors!==null&&(_errs101?vErrors.length=_errs101:vErrors=null),_valid7){let _errs104=errors;
validate426(data34,{instancePath:instancePath+"/fallback_credit_token",parentData:data,parentDataProperty:"fallback_credit_token",rootData})||(vErrors=vErrors===
null?validate426.errors:vErrors.concat(validate426.errors),errors=vErrors.length);var _valid7=_errs104===errors;valid30=_valid7}if(!valid30){let err47={instancePath:instancePath+
"/fallback_credit_token",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}}if(data.thread!==void 0){let data35=data.
thread;if(!(data35&&typeof data35=="object"&&!Array.isArray(data35))&&data35!==null){let err48={instancePath:instancePath+"/thread",keyword:"type",params:{type:schema10.
properties.thread.type}};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}let _errs108=errors,valid32=!0,_errs109=errors;if(!(data35&&typeof data35==
"object"&&!Array.isArray(data35))){let err49={};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}var _valid8=_errs109===errors;if(errors=_errs108,vErrors!==
null&&(_errs108?vErrors.length=_errs108:vErrors=null),_valid8){let _errs111=errors;validate428(data35,{instancePath:instancePath+"/thread",parentData:data,parentDataProperty:"\
thread",rootData})||(vErrors=vErrors===null?validate428.errors:vErrors.concat(validate428.errors),errors=vErrors.length);var _valid8=_errs111===errors;valid32=_valid8}
if(!valid32){let err50={instancePath:instancePath+"/thread",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}}
if(data.billing_policy!==void 0){let data36=data.billing_policy;if(!(data36&&typeof data36=="object"&&!Array.isArray(data36))&&data36!==null){let err51={instancePath:instancePath+
"/billing_policy",keyword:"type",params:{type:schema10.properties.billing_policy.type}};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}let _errs115=errors,
valid34=!0,_errs116=errors;if(!(data36&&typeof data36=="object"&&!Array.isArray(data36))){let err52={};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}
var _valid9=_errs116===errors;if(errors=_errs115,vErrors!==null&&(_errs115?vErrors.length=_errs115:vErrors=null),_valid9){let _errs118=errors;validate434(data36,
{instancePath:instancePath+"/billing_policy",parentData:data,parentDataProperty:"billing_policy",rootData})||(vErrors=vErrors===null?validate434.errors:vErrors.
concat(validate434.errors),errors=vErrors.length);var _valid9=_errs118===errors;valid34=_valid9}if(!valid34){let err53={instancePath:instancePath+"/billing_poli\
cy",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}}if(data.output_format!==void 0){let data37=data.output_format;
if(!(data37&&typeof data37=="object"&&!Array.isArray(data37))&&data37!==null){let err54={instancePath:instancePath+"/output_format",keyword:"type",params:{type:schema10.
properties.output_format.type}};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}let _errs122=errors,valid36=!0,_errs123=errors;if(!(data37&&typeof data37==
"object"&&!Array.isArray(data37))){let err55={};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}var _valid10=_errs123===errors;if(errors=_errs122,vErrors!==
null&&(_errs122?vErrors.length=_errs122:vErrors=null),_valid10){let _errs125=errors;validate379(data37,{instancePath:instancePath+"/output_format",parentData:data,
parentDataProperty:"output_format",rootData})||(vErrors=vErrors===null?validate379.errors:vErrors.concat(validate379.errors),errors=vErrors.length);var _valid10=_errs125===
errors;valid36=_valid10}if(!valid36){let err56={instancePath:instancePath+"/output_format",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[
err56]:vErrors.push(err56),errors++}}}else{let err57={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err57]:vErrors.push(err57),errors++}
return validate27.errors=vErrors,errors===0}var response=validate437,schema167={type:"object",required:["id","type","role","model","content","stop_reason","usag\
e"],properties:{id:{type:"string"},type:{const:"message"},role:{const:"assistant"},model:{type:"string"},content:{type:"array",items:{$ref:"#/$defs/OutputBlock"}},
stop_reason:{type:["string","null"],allOf:[{if:{type:"string"},then:{$ref:"#/$defs/StopReason"}}]},stop_sequence:{type:["string","null"]},stop_details:{type:["o\
bject","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/StopDetails"}}]},container:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/\
ResponseContainer"}}]},diagnostics:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ResponseDiagnostics"}}]},context_management:{type:["ob\
ject","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ContextManagementResult"}}]},input_transformations:{type:["array","null"],items:{type:"object",additionalProperties:!0}},
usage:{$ref:"#/$defs/Usage"}},additionalProperties:!1};var schema169={type:"object",required:["type","text"],properties:{type:{const:"text"},text:{type:"string"},citations:{type:["array","null"],items:{$ref:"#/$defs\
/Citation"}}},additionalProperties:!1};function validate439(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.text===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"text"}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="text"||key0==="citations")){let err2={instancePath,keyword:"additionalProperties",params:{
additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="text"){let err3={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"text"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.text!==void 0&&typeof data.text!="string"){
let err4={instancePath:instancePath+"/text",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.citations!==
void 0){let data2=data.citations;if(!Array.isArray(data2)&&data2!==null){let err5={instancePath:instancePath+"/citations",keyword:"type",params:{type:schema169.
properties.citations.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate32(
data2[i0],{instancePath:instancePath+"/citations/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate32.errors:vErrors.concat(
validate32.errors),errors=vErrors.length)}}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}return validate439.errors=vErrors,errors===0}var schema170={type:"object",required:["type","id","name","input"],properties:{type:{const:"tool_use"},id:{
type:"string"},name:{type:"string"},input:{type:"object",additionalProperties:!0},caller:{$ref:"#/$defs/Caller"},toolset_name:{type:["string","null"]}},additionalProperties:!1};
function validate441(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema170.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="id"||key0==="name"||key0==="input"||key0==="caller"||key0==="toolset_name")){
let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==
void 0&&data.type!=="tool_use"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"tool_use"}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.id!==void 0&&typeof data.id!="string"){let err3={instancePath:instancePath+"/id",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err4={instancePath:instancePath+"/name",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.input!==void 0){let data3=data.input;if(!(data3&&typeof data3=="object"&&!Array.
isArray(data3))){let err5={instancePath:instancePath+"/input",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}
if(data.caller!==void 0&&(validate83(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=vErrors===
null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length)),data.toolset_name!==void 0){let data5=data.toolset_name;if(typeof data5!="strin\
g"&&data5!==null){let err6={instancePath:instancePath+"/toolset_name",keyword:"type",params:{type:schema170.properties.toolset_name.type}};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
return validate441.errors=vErrors,errors===0}var schema171={type:"object",required:["type","id","name","input"],properties:{type:{const:"server_tool_use"},id:{type:"\
string"},name:{type:"string",openEnum:["web_search","web_fetch","code_execution","bash_code_execution","text_editor_code_execution","tool_search_tool_regex","to\
ol_search_tool_bm25","advisor"]},input:{},caller:{$ref:"#/$defs/Caller"}},additionalProperties:!1},obj54=["web_search","web_fetch","code_execution","bash_code_e\
xecution","text_editor_code_execution","tool_search_tool_regex","tool_search_tool_bm25","advisor"];function validate443(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema171.required)if(data[prop0]===void 0){
let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0===
"type"||key0==="id"||key0==="name"||key0==="input"||key0==="caller")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="server_tool_use"){let err2={instancePath:instancePath+"/type",keyword:"const",
params:{allowedValue:"server_tool_use"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.id!==void 0&&typeof data.id!="string"){let err3={instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0){let data2=data.name;if(typeof data2==
"string"){if(!obj54.includes(data2)){let err4={instancePath:instancePath+"/name",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}else{let err5={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}data.
caller!==void 0&&(validate83(data.caller,{instancePath:instancePath+"/caller",parentData:data,parentDataProperty:"caller",rootData})||(vErrors=vErrors===null?validate83.
errors:vErrors.concat(validate83.errors),errors=vErrors.length))}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}return validate443.errors=vErrors,errors===0}function validate438(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="text")validate439(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate439.errors:vErrors.concat(validate439.errors),errors=vErrors.length);else if(tag0==="thinking")validate80(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate80.errors:vErrors.concat(validate80.errors),errors=vErrors.length);else if(tag0===
"redacted_thinking")validate81(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate81.errors:vErrors.concat(validate81.
errors),errors=vErrors.length);else if(tag0==="tool_use")validate441(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate441.
errors:vErrors.concat(validate441.errors),errors=vErrors.length);else if(tag0==="server_tool_use")validate443(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate443.errors:vErrors.concat(validate443.errors),errors=vErrors.length);else if(tag0==="web_search_tool_result")validate121(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate121.errors:vErrors.concat(validate121.errors),errors=vErrors.length);else if(tag0==="w\
eb_fetch_tool_result")validate130(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate130.errors:vErrors.concat(validate130.
errors),errors=vErrors.length);else if(tag0==="code_execution_tool_result")validate140(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate140.errors:vErrors.concat(validate140.errors),errors=vErrors.length);else if(tag0==="bash_code_execution_tool_result")validate153(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate153.errors:vErrors.concat(validate153.errors),errors=vErrors.length);else if(tag0==="t\
ext_editor_code_execution_tool_result")validate163(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate163.errors:vErrors.
concat(validate163.errors),errors=vErrors.length);else if(tag0==="tool_search_tool_result")validate175(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate175.errors:vErrors.concat(validate175.errors),errors=vErrors.length);else if(tag0==="advisor_tool_result")validate184(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate184.errors:vErrors.concat(validate184.errors),errors=vErrors.length);else if(tag0==="c\
ontainer_upload")validate194(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate194.errors:vErrors.concat(validate194.
errors),errors=vErrors.length);else if(tag0==="mcp_tool_use")validate196(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate196.
errors:vErrors.concat(validate196.errors),errors=vErrors.length);else if(tag0==="mcp_tool_result")validate198(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate198.errors:vErrors.concat(validate198.errors),errors=vErrors.length);else if(tag0==="mcp_tool_listing")validate201(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate201.errors:vErrors.concat(validate201.errors),errors=vErrors.length);else if(tag0==="c\
ompaction")validate204(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate204.errors:vErrors.concat(validate204.errors),
errors=vErrors.length);else if(tag0==="fallback")validate311(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate311.errors:
vErrors.concat(validate311.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate438.errors=vErrors,errors===0}var obj55=["end_turn","max_tokens","stop_sequence","tool_use","pause_turn","refusal","model_context_window_exceeded","compaction"];function validate464(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data=="string"){if(!obj55.includes(data)){let err0={instancePath,keyword:"o\
penEnum",params:{}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}return validate464.errors=vErrors,errors===0}var schema173={type:"object",required:["type"],properties:{type:{type:"s\
tring",openEnum:["refusal"]},category:{type:["string","null"],openEnum:["cyber","bio","frontier_llm","reasoning_extraction","general_harms"]},explanation:{type:[
"string","null"]},fallback_credit_token:{type:["string","null"]},fallback_has_prefill_claim:{type:["boolean","null"]},recommended_model:{type:["string","null"]}},
additionalProperties:!1},obj56=["refusal"],obj57=["cyber","bio","frontier_llm","reasoning_extraction","general_harms"];function validate466(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="typ\
e"||key0==="category"||key0==="explanation"||key0==="fallback_credit_token"||key0==="fallback_has_prefill_claim"||key0==="recommended_model")){let err1={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0){let data0=data.
type;if(typeof data0=="string"){if(!obj56.includes(data0)){let err2={instancePath:instancePath+"/type",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}}if(data.category!==void 0){let data1=data.category;if(typeof data1!="string"&&data1!==null){let err4={instancePath:instancePath+"/category",keyword:"\
type",params:{type:schema173.properties.category.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1=="string"&&!obj57.includes(data1)){
let err5={instancePath:instancePath+"/category",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.explanation!==void 0){
let data2=data.explanation;if(typeof data2!="string"&&data2!==null){let err6={instancePath:instancePath+"/explanation",keyword:"type",params:{type:schema173.properties.
explanation.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.fallback_credit_token!==void 0){let data3=data.fallback_credit_token;if(typeof data3!=
"string"&&data3!==null){let err7={instancePath:instancePath+"/fallback_credit_token",keyword:"type",params:{type:schema173.properties.fallback_credit_token.type}};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.fallback_has_prefill_claim!==void 0){let data4=data.fallback_has_prefill_claim;if(typeof data4!=
"boolean"&&data4!==null){let err8={instancePath:instancePath+"/fallback_has_prefill_claim",keyword:"type",params:{type:schema173.properties.fallback_has_prefill_claim.
type}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.recommended_model!==void 0){let data5=data.recommended_model;if(typeof data5!="string"&&
data5!==null){let err9={instancePath:instancePath+"/recommended_model",keyword:"type",params:{type:schema173.properties.recommended_model.type}};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}return validate466.errors=vErrors,errors===0}var schema174={type:"object",required:["id","expires_at"],properties:{id:{type:"string"},expires_at:{type:"\
string"},skills:{type:["array","null"],items:{$ref:"#/$defs/ContainerSkill"}}},additionalProperties:!1},schema175={type:"object",required:["type","skill_id","ve\
rsion"],properties:{type:{type:"string",openEnum:["anthropic","custom"]},skill_id:{type:"string"},version:{type:"string"}},additionalProperties:!1},obj58=["anth\
ropic","custom"];function validate469(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="ob\
ject"&&!Array.isArray(data)){for(let prop0 of schema175.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="skill_id"||key0==="version")){let err1={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0){let data0=data.
type;if(typeof data0=="string"){if(!obj58.includes(data0)){let err2={instancePath:instancePath+"/type",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}}if(data.skill_id!==void 0&&typeof data.skill_id!="string"){let err4={instancePath:instancePath+"/skill_id",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.version!==void 0&&typeof data.version!="string"){let err5={instancePath:instancePath+"/version",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,keyword:"type",params:{type:"objec\
t"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate469.errors=vErrors,errors===0}function validate468(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:"id"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.expires_at===void 0){let err1={instancePath,
keyword:"required",params:{missingProperty:"expires_at"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="id"||key0===
"expires_at"||key0==="skills")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(data.id!==void 0&&typeof data.id!="string"){let err3={instancePath:instancePath+"/id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}if(data.expires_at!==void 0&&typeof data.expires_at!="string"){let err4={instancePath:instancePath+"/expires_at",keyword:"typ\
e",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.skills!==void 0){let data2=data.skills;if(!Array.isArray(data2)&&data2!==
null){let err5={instancePath:instancePath+"/skills",keyword:"type",params:{type:schema174.properties.skills.type}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate469(data2[i0],{instancePath:instancePath+"/skills/"+i0,parentData:data2,
parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate469.errors:vErrors.concat(validate469.errors),errors=vErrors.length)}}}else{let err6={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate468.errors=vErrors,errors===0}var schema176={type:"\
object",properties:{cache_miss_reason:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheMissReason"}}]}},additionalProperties:!1};var obj59=["model_changed","system_changed","tools_changed","messages_changed","previous_message_not_found","unavailable"];function validate473(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="typ\
e"||key0==="cache_missed_input_tokens")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0){let data0=data.type;if(typeof data0=="string"){if(!obj59.includes(data0)){let err2={instancePath:instancePath+"/type",
keyword:"openEnum",params:{}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.cache_missed_input_tokens!==void 0){let data1=data.cache_missed_input_tokens;
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/cache_missed_input_tokens",keyword:"type",params:{
type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}return validate473.errors=vErrors,errors===0}function validate472(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(key0!=="cache_miss_reason"){let err0={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.cache_miss_reason!==void 0){let data0=data.
cache_miss_reason;if(!(data0&&typeof data0=="object"&&!Array.isArray(data0))&&data0!==null){let err1={instancePath:instancePath+"/cache_miss_reason",keyword:"ty\
pe",params:{type:schema176.properties.cache_miss_reason.type}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}let _errs5=errors,valid2=!0,_errs6=errors;
if(!(data0&&typeof data0=="object"&&!Array.isArray(data0))){let err2={};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs6===errors;if(errors=
_errs5,vErrors!==null&&(_errs5?vErrors.length=_errs5:vErrors=null),_valid0){let _errs8=errors;validate473(data0,{instancePath:instancePath+"/cache_miss_reason",
parentData:data,parentDataProperty:"cache_miss_reason",rootData})||(vErrors=vErrors===null?validate473.errors:vErrors.concat(validate473.errors),errors=vErrors.
length);var _valid0=_errs8===errors;valid2=_valid0}if(!valid2){let err3={instancePath:instancePath+"/cache_miss_reason",keyword:"if",params:{failingKeyword:"the\
n"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}return validate472.errors=vErrors,errors===0}var schema180={type:"object",required:["type","cleared_input_tokens","cleared_tool_uses"],properties:{type:{const:"clear_tool_uses_20250919"},cleared_input_tokens:{
type:"integer"},cleared_tool_uses:{type:"integer"}},additionalProperties:!1};function validate478(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema180.required)if(data[prop0]===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="cl\
eared_input_tokens"||key0==="cleared_tool_uses")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="clear_tool_uses_20250919"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{
allowedValue:"clear_tool_uses_20250919"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.cleared_input_tokens!==void 0){let data1=data.cleared_input_tokens;
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/cleared_input_tokens",keyword:"type",params:{type:"\
integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.cleared_tool_uses!==void 0){let data2=data.cleared_tool_uses;if(!(typeof data2=="n\
umber"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err4={instancePath:instancePath+"/cleared_tool_uses",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}return validate478.errors=vErrors,errors===0}var schema181={type:"object",required:["type","cleared_input_tokens","cleared_thinking_turns"],properties:{
type:{const:"clear_thinking_20251015"},cleared_input_tokens:{type:"integer"},cleared_thinking_turns:{type:"integer"}},additionalProperties:!1};function validate479(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema181.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="cleared_input_tokens"||key0==="cleared_thinking_turns")){let err1={instancePath,keyword:"additionalProperties",
params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="clear_thinking_20251015"){let err2={
instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"clear_thinking_20251015"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
cleared_input_tokens!==void 0){let data1=data.cleared_input_tokens;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+
"/cleared_input_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.cleared_thinking_turns!==void 0){
let data2=data.cleared_thinking_turns;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err4={instancePath:instancePath+"/cleared_th\
inking_turns",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate479.errors=vErrors,errors===0}function validate477(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="s\
tring")if(tag0==="clear_tool_uses_20250919")validate478(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate478.errors:
vErrors.concat(validate478.errors),errors=vErrors.length);else if(tag0==="clear_thinking_20251015")validate479(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate479.errors:vErrors.concat(validate479.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discrimina\
tor",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discrimin\
ator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate477.errors=vErrors,errors===0}function validate476(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.applied_edits===void 0){
let err0={instancePath,keyword:"required",params:{missingProperty:"applied_edits"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(key0!=="applied_edits"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.applied_edits!==void 0){let data0=data.applied_edits;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++)validate477(data0[i0],
{instancePath:instancePath+"/applied_edits/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate477.errors:vErrors.concat(validate477.
errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+"/applied_edits",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate476.
errors=vErrors,errors===0}var schema182={type:"object",required:["input_tokens","output_tokens"],properties:{input_tokens:{type:"integer"},cache_creation_input_tokens:{
type:["integer","null"]},cache_read_input_tokens:{type:["integer","null"]},output_tokens:{type:"integer"},output_tokens_details:{type:["object","null"],allOf:[{
if:{type:"object"},then:{$ref:"#/$defs/OutputTokensDetails"}}]},server_tool_use:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ServerToo\
lUsage"}}]},iterations:{type:["array","null"],items:{$ref:"#/$defs/UsageIteration"}},fallback_credit:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"\
#/$defs/FallbackCredit"}}]},cache_creation:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheCreation"}}]},service_tier:{type:["string",
"null"],openEnum:["standard","priority","batch"]},speed:{type:["string","null"],openEnum:["standard","fast"]},inference_geo:{type:["string","null"]}},additionalProperties:!1};function validate485(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.thinking_tokens===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"thinking_tokens"}};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data)if(key0!=="thinking_tokens"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.thinking_tokens!==void 0){let data0=data.thinking_tokens;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(
data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/thinking_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate485.
errors=vErrors,errors===0}function validate487(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)if(!(key0==="web_search_requests"||key0==="web_fetch_requests")){let err0={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.web_search_requests!==void 0){let data0=data.web_search_requests;if(!(typeof data0=="number"&&
!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/web_search_requests",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.web_fetch_requests!==void 0){let data1=data.web_fetch_requests;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1))){let err2={instancePath:instancePath+"/web_fetch_requests",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate487.errors=
vErrors,errors===0}var schema185={type:"object",required:["type","input_tokens","output_tokens"],properties:{type:{type:"string",openEnum:["message","compaction",
"advisor_message","fallback_message"]},model:{type:["string","null"]},input_tokens:{type:"integer"},output_tokens:{type:"integer"},cache_creation_input_tokens:{
type:"integer"},cache_read_input_tokens:{type:"integer"},cache_creation:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/CacheCreation"}}]}},
additionalProperties:!1},obj60=["message","compaction","advisor_message","fallback_message"];function validate490(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.ephemeral_5m_input_tokens===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"ephemeral_5m_input_tokens"}};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.ephemeral_1h_input_tokens===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"epheme\
ral_1h_input_tokens"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="ephemeral_5m_input_tokens"||key0==="ephemeral\
_1h_input_tokens")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.ephemeral_5m_input_tokens!==void 0){let data0=data.ephemeral_5m_input_tokens;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={
instancePath:instancePath+"/ephemeral_5m_input_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.
ephemeral_1h_input_tokens!==void 0){let data1=data.ephemeral_1h_input_tokens;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={
instancePath:instancePath+"/ephemeral_1h_input_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate490.errors=vErrors,errors===
0}function validate489(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema185.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="model"||key0==="input_tokens"||key0==="output_tokens"||key0==="cache_creatio\
n_input_tokens"||key0==="cache_read_input_tokens"||key0==="cache_creation")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0){let data0=data.type;if(typeof data0=="string"){if(!obj60.includes(data0)){let err2={
instancePath:instancePath+"/type",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+
"/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.model!==void 0){let data1=data.model;if(typeof data1!=
"string"&&data1!==null){let err4={instancePath:instancePath+"/model",keyword:"type",params:{type:schema185.properties.model.type}};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}}if(data.input_tokens!==void 0){let data2=data.input_tokens;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){
let err5={instancePath:instancePath+"/input_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.output_tokens!==
void 0){let data3=data.output_tokens;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err6={instancePath:instancePath+"/output_toke\
ns",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.cache_creation_input_tokens!==void 0){let data4=data.
cache_creation_input_tokens;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err7={instancePath:instancePath+"/cache_creation_input\
_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.cache_read_input_tokens!==void 0){let data5=data.
cache_read_input_tokens;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err8={instancePath:instancePath+"/cache_read_input_tokens",
keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.cache_creation!==void 0){let data6=data.cache_creation;
if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))&&data6!==null){let err9={instancePath:instancePath+"/cache_creation",keyword:"type",params:{type:schema185.
properties.cache_creation.type}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}let _errs17=errors,valid2=!0,_errs18=errors;if(!(data6&&typeof data6==
"object"&&!Array.isArray(data6))){let err10={};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs18===errors;if(errors=_errs17,vErrors!==
null&&(_errs17?vErrors.length=_errs17:vErrors=null),_valid0){let _errs20=errors;validate490(data6,{instancePath:instancePath+"/cache_creation",parentData:data,parentDataProperty:"\
cache_creation",rootData})||(vErrors=vErrors===null?validate490.errors:vErrors.concat(validate490.errors),errors=vErrors.length);var _valid0=_errs20===errors;valid2=
_valid0}if(!valid2){let err11={instancePath:instancePath+"/cache_creation",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err11]:vErrors.push(
err11),errors++}}}else{let err12={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}return validate489.
errors=vErrors,errors===0}function validate493(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)if(key0!=="status"){let err0={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[
err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
return validate493.errors=vErrors,errors===0}var obj61=["standard","priority","batch"],obj62=["standard","fast"];function validate484(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.input_tokens===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:"input_tokens"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.output_tokens===void 0){let err1={
instancePath,keyword:"required",params:{missingProperty:"output_tokens"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!func2.
call(schema182.properties,key0)){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(data.input_tokens!==void 0){let data0=data.input_tokens;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+
"/input_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.cache_creation_input_tokens!==void 0){
let data1=data.cache_creation_input_tokens;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err4={instancePath:instancePath+
"/cache_creation_input_tokens",keyword:"type",params:{type:schema182.properties.cache_creation_input_tokens.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.cache_read_input_tokens!==void 0){let data2=data.cache_read_input_tokens;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&
data2!==null){let err5={instancePath:instancePath+"/cache_read_input_tokens",keyword:"type",params:{type:schema182.properties.cache_read_input_tokens.type}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.output_tokens!==void 0){let data3=data.output_tokens;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&
isFinite(data3))){let err6={instancePath:instancePath+"/output_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}}if(data.output_tokens_details!==void 0){let data4=data.output_tokens_details;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null){
let err7={instancePath:instancePath+"/output_tokens_details",keyword:"type",params:{type:schema182.properties.output_tokens_details.type}};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}let _errs13=errors,valid2=!0,_errs14=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err8={};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs14===errors;if(errors=_errs13,vErrors!==null&&(_errs13?vErrors.length=_errs13:vErrors=null),_valid0){
let _errs16=errors;validate485(data4,{instancePath:instancePath+"/output_tokens_details",parentData:data,parentDataProperty:"output_tokens_details",rootData})||
(vErrors=vErrors===null?validate485.errors:vErrors.concat(validate485.errors),errors=vErrors.length);var _valid0=_errs16===errors;valid2=_valid0}if(!valid2){let err9={
instancePath:instancePath+"/output_tokens_details",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.
server_tool_use!==void 0){let data5=data.server_tool_use;if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))&&data5!==null){let err10={instancePath:instancePath+
"/server_tool_use",keyword:"type",params:{type:schema182.properties.server_tool_use.type}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}let _errs20=errors,
valid4=!0,_errs21=errors;if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))){let err11={};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid1=_errs21===
errors;if(errors=_errs20,vErrors!==null&&(_errs20?vErrors.length=_errs20:vErrors=null),_valid1){let _errs23=errors;validate487(data5,{instancePath:instancePath+
"/server_tool_use",parentData:data,parentDataProperty:"server_tool_use",rootData})||(vErrors=vErrors===null?validate487.errors:vErrors.concat(validate487.errors),
errors=vErrors.length);var _valid1=_errs23===errors;valid4=_valid1}if(!valid4){let err12={instancePath:instancePath+"/server_tool_use",keyword:"if",params:{failingKeyword:"\
then"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.iterations!==void 0){let data6=data.iterations;if(!Array.isArray(data6)&&data6!==null){
let err13={instancePath:instancePath+"/iterations",keyword:"type",params:{type:schema182.properties.iterations.type}};vErrors===null?vErrors=[err13]:vErrors.push(
err13),errors++}if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate489(data6[i0],{instancePath:instancePath+"/iterations/"+i0,parentData:data6,
parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate489.errors:vErrors.concat(validate489.errors),errors=vErrors.length)}}if(data.fallback_credit!==
void 0){let data8=data.fallback_credit;if(!(data8&&typeof data8=="object"&&!Array.isArray(data8))&&data8!==null){let err14={instancePath:instancePath+"/fallback\
_credit",keyword:"type",params:{type:schema182.properties.fallback_credit.type}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}let _errs30=errors,
valid8=!0,_errs31=errors;if(!(data8&&typeof data8=="object"&&!Array.isArray(data8))){let err15={};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}var _valid2=_errs31===
errors;if(errors=_errs30,vErrors!==null&&(_errs30?vErrors.length=_errs30:vErrors=null),_valid2){let _errs33=errors;validate493(data8,{instancePath:instancePath+
"/fallback_credit",parentData:data,parentDataProperty:"fallback_credit",rootData})||(vErrors=vErrors===null?validate493.errors:vErrors.concat(validate493.errors),
errors=vErrors.length);var _valid2=_errs33===errors;valid8=_valid2}if(!valid8){let err16={instancePath:instancePath+"/fallback_credit",keyword:"if",params:{failingKeyword:"\
then"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.cache_creation!==void 0){let data9=data.cache_creation;if(!(data9&&typeof data9=="o\
bject"&&!Array.isArray(data9))&&data9!==null){let err17={instancePath:instancePath+"/cache_creation",keyword:"type",params:{type:schema182.properties.cache_creation.
type}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}let _errs37=errors,valid10=!0,_errs38=errors;if(!(data9&&typeof data9=="object"&&!Array.isArray(
data9))){let err18={};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var _valid3=_errs38===errors;if(errors=_errs37,vErrors!==null&&(_errs37?vErrors.
length=_errs37:vErrors=null),_valid3){let _errs40=errors;validate490(data9,{instancePath:instancePath+"/cache_creation",parentData:data,parentDataProperty:"cach\
e_creation",rootData})||(vErrors=vErrors===null?validate490.errors:vErrors.concat(validate490.errors),errors=vErrors.length);var _valid3=_errs40===errors;valid10=
_valid3}if(!valid10){let err19={instancePath:instancePath+"/cache_creation",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err19]:vErrors.
push(err19),errors++}}if(data.service_tier!==void 0){let data10=data.service_tier;if(typeof data10!="string"&&data10!==null){let err20={instancePath:instancePath+
"/service_tier",keyword:"type",params:{type:schema182.properties.service_tier.type}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(typeof data10==
"string"&&!obj61.includes(data10)){let err21={instancePath:instancePath+"/service_tier",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err21]:vErrors.push(
err21),errors++}}if(data.speed!==void 0){let data11=data.speed;if(typeof data11!="string"&&data11!==null){let err22={instancePath:instancePath+"/speed",keyword:"\
type",params:{type:schema182.properties.speed.type}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(typeof data11=="string"&&!obj62.includes(data11)){
let err23={instancePath:instancePath+"/speed",keyword:"openEnum",params:{}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}if(data.inference_geo!==
void 0){let data12=data.inference_geo;if(typeof data12!="string"&&data12!==null){let err24={instancePath:instancePath+"/inference_geo",keyword:"type",params:{type:schema182.
properties.inference_geo.type}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}}else{let err25={instancePath,keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}return validate484.errors=vErrors,errors===0}function validate437(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema167.required)if(data[prop0]===void 0){
let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!func2.
call(schema167.properties,key0)){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.id!==void 0&&typeof data.id!="string"){let err2={instancePath:instancePath+"/id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="message"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
message"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.role!==void 0&&data.role!=="assistant"){let err4={instancePath:instancePath+"/role",
keyword:"const",params:{allowedValue:"assistant"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.model!==void 0&&typeof data.model!="string"){
let err5={instancePath:instancePath+"/model",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.content!==
void 0){let data4=data.content;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate438(data4[i0],{instancePath:instancePath+"/conte\
nt/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate438.errors:vErrors.concat(validate438.errors),errors=vErrors.length)}else{
let err6={instancePath:instancePath+"/content",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.stop_reason!==
void 0){let data6=data.stop_reason;if(typeof data6!="string"&&data6!==null){let err7={instancePath:instancePath+"/stop_reason",keyword:"type",params:{type:schema167.
properties.stop_reason.type}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}let _errs14=errors,valid4=!0,_errs15=errors;if(typeof data6!="string"){let err8={};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs15===errors;if(errors=_errs14,vErrors!==null&&(_errs14?vErrors.length=_errs14:vErrors=
null),_valid0){let _errs17=errors;validate464(data6,{instancePath:instancePath+"/stop_reason",parentData:data,parentDataProperty:"stop_reason",rootData})||(vErrors=
vErrors===null?validate464.errors:vErrors.concat(validate464.errors),errors=vErrors.length);var _valid0=_errs17===errors;valid4=_valid0}if(!valid4){let err9={instancePath:instancePath+
"/stop_reason",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.stop_sequence!==void 0){let data7=data.
stop_sequence;if(typeof data7!="string"&&data7!==null){let err10={instancePath:instancePath+"/stop_sequence",keyword:"type",params:{type:schema167.properties.stop_sequence.
type}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.stop_details!==void 0){let data8=data.stop_details;if(!(data8&&typeof data8=="object"&&
!Array.isArray(data8))&&data8!==null){let err11={instancePath:instancePath+"/stop_details",keyword:"type",params:{type:schema167.properties.stop_details.type}};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}let _errs23=errors,valid6=!0,_errs24=errors;if(!(data8&&typeof data8=="object"&&!Array.isArray(data8))){
let err12={};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid1=_errs24===errors;if(errors=_errs23,vErrors!==null&&(_errs23?vErrors.length=
_errs23:vErrors=null),_valid1){let _errs26=errors;validate466(data8,{instancePath:instancePath+"/stop_details",parentData:data,parentDataProperty:"stop_details",
rootData})||(vErrors=vErrors===null?validate466.errors:vErrors.concat(validate466.errors),errors=vErrors.length);var _valid1=_errs26===errors;valid6=_valid1}if(!valid6){
let err13={instancePath:instancePath+"/stop_details",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.
container!==void 0){let data9=data.container;if(!(data9&&typeof data9=="object"&&!Array.isArray(data9))&&data9!==null){let err14={instancePath:instancePath+"/co\
ntainer",keyword:"type",params:{type:schema167.properties.container.type}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}let _errs30=errors,valid8=!0,
_errs31=errors;if(!(data9&&typeof data9=="object"&&!Array.isArray(data9))){let err15={};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}var _valid2=_errs31===
errors;if(errors=_errs30,vErrors!==null&&(_errs30?vErrors.length=_errs30:vErrors=null),_valid2){let _errs33=errors;validate468(data9,{instancePath:instancePath+
"/container",parentData:data,parentDataProperty:"container",rootData})||(vErrors=vErrors===null?validate468.errors:vErrors.concat(validate468.errors),errors=vErrors.
length);var _valid2=_errs33===errors;valid8=_valid2}if(!valid8){let err16={instancePath:instancePath+"/container",keyword:"if",params:{failingKeyword:"then"}};vErrors===
null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.diagnostics!==void 0){let data10=data.diagnostics;if(!(data10&&typeof data10=="object"&&!Array.isArray(
data10))&&data10!==null){let err17={instancePath:instancePath+"/diagnostics",keyword:"type",params:{type:schema167.properties.diagnostics.type}};vErrors===null?
vErrors=[err17]:vErrors.push(err17),errors++}let _errs37=errors,valid10=!0,_errs38=errors;if(!(data10&&typeof data10=="object"&&!Array.isArray(data10))){let err18={};
vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var _valid3=_errs38===errors;if(errors=_errs37,vErrors!==null&&(_errs37?vErrors.length=_errs37:vErrors=
null),_valid3){let _errs40=errors;validate472(data10,{instancePath:instancePath+"/diagnostics",parentData:data,parentDataProperty:"diagnostics",rootData})||(vErrors=
vErrors===null?validate472.errors:vErrors.concat(validate472.errors),errors=vErrors.length);var _valid3=_errs40===errors;valid10=_valid3}if(!valid10){let err19={
instancePath:instancePath+"/diagnostics",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data.context_management!==
void 0){let data11=data.context_management;if(!(data11&&typeof data11=="object"&&!Array.isArray(data11))&&data11!==null){let err20={instancePath:instancePath+"/\
context_management",keyword:"type",params:{type:schema167.properties.context_management.type}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}let _errs44=errors,
valid12=!0,_errs45=errors;if(!(data11&&typeof data11=="object"&&!Array.isArray(data11))){let err21={};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}
var _valid4=_errs45===errors;if(errors=_errs44,vErrors!==null&&(_errs44?vErrors.length=_errs44:vErrors=null),_valid4){let _errs47=errors;validate476(data11,{instancePath:instancePath+
"/context_management",parentData:data,parentDataProperty:"context_management",rootData})||(vErrors=vErrors===null?validate476.errors:vErrors.concat(validate476.
errors),errors=vErrors.length);var _valid4=_errs47===errors;valid12=_valid4}if(!valid12){let err22={instancePath:instancePath+"/context_management",keyword:"if",
params:{failingKeyword:"then"}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}if(data.input_transformations!==void 0){let data12=data.input_transformations;
if(!Array.isArray(data12)&&data12!==null){let err23={instancePath:instancePath+"/input_transformations",keyword:"type",params:{type:schema167.properties.input_transformations.
type}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}if(Array.isArray(data12)){let len1=data12.length;for(let i1=0;i1<len1;i1++){let data13=data12[i1];
if(!(data13&&typeof data13=="object"&&!Array.isArray(data13))){let err24={instancePath:instancePath+"/input_transformations/"+i1,keyword:"type",params:{type:"ob\
ject"}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}}}data.usage!==void 0&&(validate484(data.usage,{instancePath:instancePath+"/usage",parentData:data,
parentDataProperty:"usage",rootData})||(vErrors=vErrors===null?validate484.errors:vErrors.concat(validate484.errors),errors=vErrors.length))}else{let err25={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}return validate437.errors=vErrors,errors===0}var streamEvent=validate497;function validate498(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.message===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"message"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="message")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="message_start"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{
allowedValue:"message_start"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}data.message!==void 0&&(validate437(data.message,{instancePath:instancePath+
"/message",parentData:data,parentDataProperty:"message",rootData})||(vErrors=vErrors===null?validate437.errors:vErrors.concat(validate437.errors),errors=vErrors.
length))}else{let err4={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate498.errors=
vErrors,errors===0}var schema190={type:"object",required:["type","index","content_block"],properties:{type:{const:"content_block_start"},index:{type:"integer"},
content_block:{$ref:"#/$defs/OutputBlock"}},additionalProperties:!1};function validate500(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema190.required)if(data[prop0]===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="in\
dex"||key0==="content_block")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.type!==void 0&&data.type!=="content_block_start"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"conte\
nt_block_start"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.index!==void 0){let data1=data.index;if(!(typeof data1=="number"&&!(data1%1)&&
!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}}data.content_block!==void 0&&(validate438(data.content_block,{instancePath:instancePath+"/content_block",parentData:data,parentDataProperty:"con\
tent_block",rootData})||(vErrors=vErrors===null?validate438.errors:vErrors.concat(validate438.errors),errors=vErrors.length))}else{let err4={instancePath,keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate500.errors=vErrors,errors===0}var schema191={type:"object",
required:["type","index","delta"],properties:{type:{const:"content_block_delta"},index:{type:"integer"},delta:{$ref:"#/$defs/Delta"}},additionalProperties:!1};function validate504(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.text===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"text"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="text")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.type!==void 0&&data.type!=="text_delta"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"text_delt\
a"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.text!==void 0&&typeof data.text!="string"){let err4={instancePath:instancePath+"/text",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}return validate504.errors=vErrors,errors===0}function validate505(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.partial_json===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"partial_json"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data)if(!(key0==="type"||key0==="partial_json")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="input_json_delta"){let err3={instancePath:instancePath+"/type",keyword:"\
const",params:{allowedValue:"input_json_delta"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.partial_json!==void 0&&typeof data.partial_json!=
"string"){let err4={instancePath:instancePath+"/partial_json",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate505.errors=vErrors,errors===
0}var schema195={type:"object",required:["type","thinking"],properties:{type:{const:"thinking_delta"},thinking:{type:"string"},estimated_tokens:{type:["integer",
"null"]}},additionalProperties:!1};function validate506(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.thinking===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"thinking"}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="thinking"||key0==="estimated_tokens")){let err2={instancePath,keyword:"addit\
ionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="thinking_delta"){
let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"thinking_delta"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
thinking!==void 0&&typeof data.thinking!="string"){let err4={instancePath:instancePath+"/thinking",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(data.estimated_tokens!==void 0){let data2=data.estimated_tokens;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))&&data2!==null){let err5={instancePath:instancePath+"/estimated_tokens",keyword:"type",params:{type:schema195.properties.estimated_tokens.type}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}return validate506.errors=vErrors,errors===0}function validate507(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.signature===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"signature"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="signature")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="signature_delta"){let err3={instancePath:instancePath+"/type",keyword:"const",
params:{allowedValue:"signature_delta"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.signature!==void 0&&typeof data.signature!="string"){
let err4={instancePath:instancePath+"/signature",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate507.errors=vErrors,errors===0}function validate508(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.citation===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"citation"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="citation")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="citations_delta"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{
allowedValue:"citations_delta"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}data.citation!==void 0&&(validate32(data.citation,{instancePath:instancePath+
"/citation",parentData:data,parentDataProperty:"citation",rootData})||(vErrors=vErrors===null?validate32.errors:vErrors.concat(validate32.errors),errors=vErrors.
length))}else{let err4={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate508.errors=
vErrors,errors===0}var schema198={type:"object",required:["type"],properties:{type:{const:"compaction_delta"},content:{type:["string","null"]},encrypted_content:{
type:["string","null"]}},additionalProperties:!1};function validate510(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="content"||key0==="encrypted_content")){let err1={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="compaction\
_delta"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"compaction_delta"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.content!==void 0){let data1=data.content;if(typeof data1!="string"&&data1!==null){let err3={instancePath:instancePath+"/content",keyword:"type",
params:{type:schema198.properties.content.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.encrypted_content!==void 0){let data2=data.encrypted_content;
if(typeof data2!="string"&&data2!==null){let err4={instancePath:instancePath+"/encrypted_content",keyword:"type",params:{type:schema198.properties.encrypted_content.
type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}return validate510.errors=vErrors,errors===0}function validate503(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="text_delta")validate504(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate504.errors:vErrors.concat(validate504.errors),errors=vErrors.length);else if(tag0==="i\
nput_json_delta")validate505(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate505.errors:vErrors.concat(validate505.
errors),errors=vErrors.length);else if(tag0==="thinking_delta")validate506(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?
validate506.errors:vErrors.concat(validate506.errors),errors=vErrors.length);else if(tag0==="signature_delta")validate507(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate507.errors:vErrors.concat(validate507.errors),errors=vErrors.length);else if(tag0==="citations_delta")validate508(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate508.errors:vErrors.concat(validate508.errors),errors=vErrors.length);else if(tag0===
"compaction_delta")validate510(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate510.errors:vErrors.concat(validate510.
errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate503.
errors=vErrors,errors===0}function validate502(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema191.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="index"||key0==="delta")){let err1={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="content_bl\
ock_delta"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"content_block_delta"}};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(data.index!==void 0){let data1=data.index;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+
"/index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.delta!==void 0&&(validate503(data.delta,{instancePath:instancePath+
"/delta",parentData:data,parentDataProperty:"delta",rootData})||(vErrors=vErrors===null?validate503.errors:vErrors.concat(validate503.errors),errors=vErrors.length))}else{
let err4={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate502.errors=vErrors,errors===
0}function validate518(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.index===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"index"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="index")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.type!==void 0&&data.type!=="content_block_stop"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"c\
ontent_block_stop"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.index!==void 0){let data1=data.index;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate518.
errors=vErrors,errors===0}var schema200={type:"object",required:["type","delta","usage"],properties:{type:{const:"message_delta"},delta:{$ref:"#/$defs/Stop"},usage:{
$ref:"#/$defs/MessageDeltaUsage"},context_management:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ContextManagementResult"}}]},input_transformations:{
type:["array","null"],items:{type:"object",additionalProperties:!0}}},additionalProperties:!1},schema201={type:"object",properties:{stop_reason:{type:["string",
"null"],allOf:[{if:{type:"string"},then:{$ref:"#/$defs/StopReason"}}]},stop_sequence:{type:["string","null"]},stop_details:{type:["object","null"],allOf:[{if:{type:"\
object"},then:{$ref:"#/$defs/StopDetails"}}]},container:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ResponseContainer"}}]}},additionalProperties:!1};
function validate520(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)if(!(key0==="stop_reason"||key0==="stop_sequence"||key0==="stop_details"||key0==="container")){let err0={instancePath,keyword:"addit\
ionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.stop_reason!==void 0){let data0=data.stop_reason;
if(typeof data0!="string"&&data0!==null){let err1={instancePath:instancePath+"/stop_reason",keyword:"type",params:{type:schema201.properties.stop_reason.type}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}let _errs5=errors,valid2=!0,_errs6=errors;if(typeof data0!="string"){let err2={};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}var _valid0=_errs6===errors;if(errors=_errs5,vErrors!==null&&(_errs5?vErrors.length=_errs5:vErrors=null),_valid0){let _errs8=errors;
validate464(data0,{instancePath:instancePath+"/stop_reason",parentData:data,parentDataProperty:"stop_reason",rootData})||(vErrors=vErrors===null?validate464.errors:
vErrors.concat(validate464.errors),errors=vErrors.length);var _valid0=_errs8===errors;valid2=_valid0}if(!valid2){let err3={instancePath:instancePath+"/stop_reas\
on",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.stop_sequence!==void 0){let data1=data.stop_sequence;
if(typeof data1!="string"&&data1!==null){let err4={instancePath:instancePath+"/stop_sequence",keyword:"type",params:{type:schema201.properties.stop_sequence.type}};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.stop_details!==void 0){let data2=data.stop_details;if(!(data2&&typeof data2=="object"&&!Array.
isArray(data2))&&data2!==null){let err5={instancePath:instancePath+"/stop_details",keyword:"type",params:{type:schema201.properties.stop_details.type}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}let _errs14=errors,valid4=!0,_errs15=errors;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){let err6={};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid1=_errs15===errors;if(errors=_errs14,vErrors!==null&&(_errs14?vErrors.length=_errs14:vErrors=
null),_valid1){let _errs17=errors;validate466(data2,{instancePath:instancePath+"/stop_details",parentData:data,parentDataProperty:"stop_details",rootData})||(vErrors=
vErrors===null?validate466.errors:vErrors.concat(validate466.errors),errors=vErrors.length);var _valid1=_errs17===errors;valid4=_valid1}if(!valid4){let err7={instancePath:instancePath+
"/stop_details",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.container!==void 0){let data3=data.
container;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&data3!==null){let err8={instancePath:instancePath+"/container",keyword:"type",params:{type:schema201.
properties.container.type}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}let _errs21=errors,valid6=!0,_errs22=errors;if(!(data3&&typeof data3=="obj\
ect"&&!Array.isArray(data3))){let err9={};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid2=_errs22===errors;if(errors=_errs21,vErrors!==null&&
(_errs21?vErrors.length=_errs21:vErrors=null),_valid2){let _errs24=errors;validate468(data3,{instancePath:instancePath+"/container",parentData:data,parentDataProperty:"\
container",rootData})||(vErrors=vErrors===null?validate468.errors:vErrors.concat(validate468.errors),errors=vErrors.length);var _valid2=_errs24===errors;valid6=
_valid2}if(!valid6){let err10={instancePath:instancePath+"/container",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}}}else{let err11={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate520.errors=
vErrors,errors===0}var schema202={type:"object",required:["output_tokens"],properties:{input_tokens:{type:["integer","null"]},cache_creation_input_tokens:{type:[
"integer","null"]},cache_read_input_tokens:{type:["integer","null"]},output_tokens:{type:"integer"},output_tokens_details:{type:["object","null"],allOf:[{if:{type:"\
object"},then:{$ref:"#/$defs/OutputTokensDetails"}}]},server_tool_use:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/ServerToolUsage"}}]},
iterations:{type:["array","null"],items:{$ref:"#/$defs/UsageIteration"}},fallback_credit:{type:["object","null"],allOf:[{if:{type:"object"},then:{$ref:"#/$defs/\
FallbackCredit"}}]}},additionalProperties:!1};function validate525(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.output_tokens===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"output_\
tokens"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="input_tokens"||key0==="cache_creation_input_tokens"||key0===
"cache_read_input_tokens"||key0==="output_tokens"||key0==="output_tokens_details"||key0==="server_tool_use"||key0==="iterations"||key0==="fallback_credit")){let err1={
instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.input_tokens!==void 0){
let data0=data.input_tokens;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))&&data0!==null){let err2={instancePath:instancePath+"/input_\
tokens",keyword:"type",params:{type:schema202.properties.input_tokens.type}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.cache_creation_input_tokens!==
void 0){let data1=data.cache_creation_input_tokens;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err3={instancePath:instancePath+
"/cache_creation_input_tokens",keyword:"type",params:{type:schema202.properties.cache_creation_input_tokens.type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.cache_read_input_tokens!==void 0){let data2=data.cache_read_input_tokens;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&
data2!==null){let err4={instancePath:instancePath+"/cache_read_input_tokens",keyword:"type",params:{type:schema202.properties.cache_read_input_tokens.type}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.output_tokens!==void 0){let data3=data.output_tokens;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&
isFinite(data3))){let err5={instancePath:instancePath+"/output_tokens",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}if(data.output_tokens_details!==void 0){let data4=data.output_tokens_details;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))&&data4!==null){
let err6={instancePath:instancePath+"/output_tokens_details",keyword:"type",params:{type:schema202.properties.output_tokens_details.type}};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}let _errs13=errors,valid2=!0,_errs14=errors;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err7={};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs14===errors;if(errors=_errs13,vErrors!==null&&(_errs13?vErrors.length=_errs13:vErrors=null),_valid0){
let _errs16=errors;validate485(data4,{instancePath:instancePath+"/output_tokens_details",parentData:data,parentDataProperty:"output_tokens_details",rootData})||
(vErrors=vErrors===null?validate485.errors:vErrors.concat(validate485.errors),errors=vErrors.length);var _valid0=_errs16===errors;valid2=_valid0}if(!valid2){let err8={
instancePath:instancePath+"/output_tokens_details",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.
server_tool_use!==void 0){let data5=data.server_tool_use;if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))&&data5!==null){let err9={instancePath:instancePath+
"/server_tool_use",keyword:"type",params:{type:schema202.properties.server_tool_use.type}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}let _errs20=errors,
valid4=!0,_errs21=errors;if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))){let err10={};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid1=_errs21===
errors;if(errors=_errs20,vErrors!==null&&(_errs20?vErrors.length=_errs20:vErrors=null),_valid1){let _errs23=errors;validate487(data5,{instancePath:instancePath+
"/server_tool_use",parentData:data,parentDataProperty:"server_tool_use",rootData})||(vErrors=vErrors===null?validate487.errors:vErrors.concat(validate487.errors),
errors=vErrors.length);var _valid1=_errs23===errors;valid4=_valid1}if(!valid4){let err11={instancePath:instancePath+"/server_tool_use",keyword:"if",params:{failingKeyword:"\
then"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.iterations!==void 0){let data6=data.iterations;if(!Array.isArray(data6)&&data6!==null){
let err12={instancePath:instancePath+"/iterations",keyword:"type",params:{type:schema202.properties.iterations.type}};vErrors===null?vErrors=[err12]:vErrors.push(
err12),errors++}if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate489(data6[i0],{instancePath:instancePath+"/iterations/"+i0,parentData:data6,
parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate489.errors:vErrors.concat(validate489.errors),errors=vErrors.length)}}if(data.fallback_credit!==
void 0){let data8=data.fallback_credit;if(!(data8&&typeof data8=="object"&&!Array.isArray(data8))&&data8!==null){let err13={instancePath:instancePath+"/fallback\
_credit",keyword:"type",params:{type:schema202.properties.fallback_credit.type}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}let _errs30=errors,
valid8=!0,_errs31=errors;if(!(data8&&typeof data8=="object"&&!Array.isArray(data8))){let err14={};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}var _valid2=_errs31===
errors;if(errors=_errs30,vErrors!==null&&(_errs30?vErrors.length=_errs30:vErrors=null),_valid2){let _errs33=errors;validate493(data8,{instancePath:instancePath+
"/fallback_credit",parentData:data,parentDataProperty:"fallback_credit",rootData})||(vErrors=vErrors===null?validate493.errors:vErrors.concat(validate493.errors),
errors=vErrors.length);var _valid2=_errs33===errors;valid8=_valid2}if(!valid8){let err15={instancePath:instancePath+"/fallback_credit",keyword:"if",params:{failingKeyword:"\
then"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err16]:vErrors.push(err16),errors++}return validate525.errors=vErrors,errors===0}function validate519(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema200.required)if(data[prop0]===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="de\
lta"||key0==="usage"||key0==="context_management"||key0==="input_transformations")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="message_delta"){let err2={instancePath:instancePath+"/type",keyword:"\
const",params:{allowedValue:"message_delta"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.delta!==void 0&&(validate520(data.delta,{instancePath:instancePath+
"/delta",parentData:data,parentDataProperty:"delta",rootData})||(vErrors=vErrors===null?validate520.errors:vErrors.concat(validate520.errors),errors=vErrors.length)),
data.usage!==void 0&&(validate525(data.usage,{instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"usage",rootData})||(vErrors=vErrors===null?
validate525.errors:vErrors.concat(validate525.errors),errors=vErrors.length)),data.context_management!==void 0){let data3=data.context_management;if(!(data3&&typeof data3==
"object"&&!Array.isArray(data3))&&data3!==null){let err3={instancePath:instancePath+"/context_management",keyword:"type",params:{type:schema200.properties.context_management.
type}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}let _errs8=errors,valid2=!0,_errs9=errors;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){
let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs9===errors;if(errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:
vErrors=null),_valid0){let _errs11=errors;validate476(data3,{instancePath:instancePath+"/context_management",parentData:data,parentDataProperty:"context_managem\
ent",rootData})||(vErrors=vErrors===null?validate476.errors:vErrors.concat(validate476.errors),errors=vErrors.length);var _valid0=_errs11===errors;valid2=_valid0}
if(!valid2){let err5={instancePath:instancePath+"/context_management",keyword:"if",params:{failingKeyword:"then"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}if(data.input_transformations!==void 0){let data4=data.input_transformations;if(!Array.isArray(data4)&&data4!==null){let err6={instancePath:instancePath+
"/input_transformations",keyword:"type",params:{type:schema200.properties.input_transformations.type}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++){let data5=data4[i0];if(!(data5&&typeof data5=="object"&&!Array.isArray(data5))){let err7={
instancePath:instancePath+"/input_transformations/"+i0,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}}}else{
let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate519.errors=vErrors,errors===
0}function validate532(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="message_stop"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"message\
_stop"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}return validate532.errors=vErrors,errors===0}function validate533(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(key0!=="type"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.type!==void 0&&data.type!=="ping"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"ping"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate533.errors=vErrors,errors===0}var schema205={type:"object",required:["type","error"],properties:{type:{const:"error"},error:{$ref:"#/$de\
fs/ErrorBody"},request_id:{type:["string","null"]}},additionalProperties:!1};function validate534(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.error===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"err\
or"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="error"||key0==="request_id")){let err2={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="e\
rror"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"error"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
error!==void 0&&(validate23(data.error,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData})||(vErrors=vErrors===null?validate23.
errors:vErrors.concat(validate23.errors),errors=vErrors.length)),data.request_id!==void 0){let data2=data.request_id;if(typeof data2!="string"&&data2!==null){let err4={
instancePath:instancePath+"/request_id",keyword:"type",params:{type:schema205.properties.request_id.type}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate534.errors=vErrors,errors===
0}function validate497(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
let tag0=data.type;if(typeof tag0=="string")if(tag0==="message_start")validate498(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate498.errors:vErrors.concat(validate498.errors),errors=vErrors.length);else if(tag0==="content_block_start")validate500(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate500.errors:vErrors.concat(validate500.errors),errors=vErrors.length);else if(tag0==="content_bloc\
k_delta")validate502(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate502.errors:vErrors.concat(validate502.errors),
errors=vErrors.length);else if(tag0==="content_block_stop")validate518(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate518.
errors:vErrors.concat(validate518.errors),errors=vErrors.length);else if(tag0==="message_delta")validate519(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate519.errors:vErrors.concat(validate519.errors),errors=vErrors.length);else if(tag0==="message_stop")validate532(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate532.errors:vErrors.concat(validate532.errors),errors=vErrors.length);else if(tag0==="p\
ing")validate533(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate533.errors:vErrors.concat(validate533.errors),errors=
vErrors.length);else if(tag0==="error")validate534(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate534.errors:vErrors.
concat(validate534.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate497.errors=vErrors,errors===0}export{error,request,response,streamEvent};
