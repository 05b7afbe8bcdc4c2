// Generated from schemas/gitlab-duo-chat by `npm run generate`. Do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var error=validate22,schema7={type:"object",properties:{message:{type:["string","object","array"],items:{},additionalProperties:!0},error:{type:["string","objec\
t"],additionalProperties:!0},error_description:{type:"string"},scope:{type:"string"},error_code:{type:"string"},detail:{type:["string","object","array"],items:{},
additionalProperties:!0}},anyOf:[{required:["message"]},{required:["error"]},{required:["detail"]}],additionalProperties:!1};function validate22(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs1=errors,valid0=!1,_errs2=errors;data&&typeof data=="object"&&!Array.isArray(data)&&
data.message===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"message"}),errors++);var _valid0=_errs2===errors;if(valid0=valid0||_valid0,
!valid0){let _errs3=errors;data&&typeof data=="object"&&!Array.isArray(data)&&data.error===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
error"}),errors++);var _valid0=_errs3===errors;if(valid0=valid0||_valid0,!valid0){let _errs4=errors;data&&typeof data=="object"&&!Array.isArray(data)&&data.detail===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"detail"}),errors++);var _valid0=_errs4===errors;valid0=valid0||_valid0}}if(valid0?(errors=
_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null)):(vErrors=note(vErrors,instancePath,"anyOf",{}),errors++),data&&typeof data=="object"&&!Array.
isArray(data)){for(let key0 in data)key0==="message"||key0==="error"||key0==="error_description"||key0==="scope"||key0==="error_code"||key0==="detail"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.message!==void 0){let data0=data.message;(!data0||typeof data0!="o\
bject")&&typeof data0!="string"&&(vErrors=note(vErrors,instancePath+"/message","type",{type:schema7.properties.message.type}),errors++)}if(data.error!==void 0){
let data1=data.error;typeof data1!="string"&&!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&(vErrors=note(vErrors,instancePath+"/error","type",{type:schema7.
properties.error.type}),errors++)}if(data.error_description!==void 0&&typeof data.error_description!="string"&&(vErrors=note(vErrors,instancePath+"/error_descri\
ption","type",{type:"string"}),errors++),data.scope!==void 0&&typeof data.scope!="string"&&(vErrors=note(vErrors,instancePath+"/scope","type",{type:"string"}),errors++),
data.error_code!==void 0&&typeof data.error_code!="string"&&(vErrors=note(vErrors,instancePath+"/error_code","type",{type:"string"}),errors++),data.detail!==void 0){
let data5=data.detail;(!data5||typeof data5!="object")&&typeof data5!="string"&&(vErrors=note(vErrors,instancePath+"/detail","type",{type:schema7.properties.detail.
type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate22.errors=vErrors,errors===0}var request=validate23,schema8={
type:"object",required:["content"],properties:{content:{type:"string",maxLength:1e3},resource_type:{type:"string",openEnum:["issue","epic","group","project","me\
rge_request","commit","build","work_item"]},resource_id:{type:["string","integer"]},project_id:{type:"integer"},referer_url:{type:"string",maxLength:1e3},client_subscription_id:{
type:"string",maxLength:500},with_clean_history:{type:"boolean"},current_file:{$ref:"#/$defs/DuoChatCurrentFile"},additional_context:{type:"array",items:{$ref:"\
#/$defs/DuoChatContext"}}},additionalProperties:!1},func2=Object.prototype.hasOwnProperty,func3=require_ucs2length().default,obj0=["issue","epic","group","proje\
ct","merge_request","commit","build","work_item"];function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)key0==="file_name"||key0==="content_above_cursor"||key0==="content_below_cursor"||key0==="selected_text"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.file_name!==void 0){let data0=data.file_name;typeof data0=="string"?func3(data0)>1e3&&(vErrors=
note(vErrors,instancePath+"/file_name","maxLength",{limit:1e3}),errors++):(vErrors=note(vErrors,instancePath+"/file_name","type",{type:"string"}),errors++)}if(data.
content_above_cursor!==void 0){let data1=data.content_above_cursor;typeof data1=="string"?func3(data1)>4e5&&(vErrors=note(vErrors,instancePath+"/content_above_c\
ursor","maxLength",{limit:4e5}),errors++):(vErrors=note(vErrors,instancePath+"/content_above_cursor","type",{type:"string"}),errors++)}if(data.content_below_cursor!==
void 0){let data2=data.content_below_cursor;typeof data2=="string"?func3(data2)>4e5&&(vErrors=note(vErrors,instancePath+"/content_below_cursor","maxLength",{limit:4e5}),
errors++):(vErrors=note(vErrors,instancePath+"/content_below_cursor","type",{type:"string"}),errors++)}if(data.selected_text!==void 0){let data3=data.selected_text;
typeof data3=="string"?func3(data3)>4e5&&(vErrors=note(vErrors,instancePath+"/selected_text","maxLength",{limit:4e5}),errors++):(vErrors=note(vErrors,instancePath+
"/selected_text","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate24.errors=vErrors,errors===
0}var schema10={type:"object",required:["category","id","content"],properties:{category:{type:"string",openEnum:["file","merge_request","issue","snippet","depen\
dency","local_git","terminal","user_rule","repository","directory","agent_user_environment"]},id:{type:"string",maxLength:255,minLength:1},content:{type:"string",
maxLength:6e5,minLength:1},metadata:{type:"object",additionalProperties:!0}},additionalProperties:!1},obj1=["file","merge_request","issue","snippet","dependency",
"local_git","terminal","user_rule","repository","directory","agent_user_environment"];function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema10.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="category"||key0==="id"||key0==="content"||key0==="metadata"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.category!==void 0){let data0=data.category;typeof data0=="string"?obj1.includes(data0)||(vErrors=
note(vErrors,instancePath+"/category","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/category","type",{type:"string"}),errors++)}if(data.id!==void 0){
let data1=data.id;typeof data1=="string"?(func3(data1)>255&&(vErrors=note(vErrors,instancePath+"/id","maxLength",{limit:255}),errors++),func3(data1)<1&&(vErrors=
note(vErrors,instancePath+"/id","minLength",{limit:1}),errors++)):(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++)}if(data.content!==void 0){
let data2=data.content;typeof data2=="string"?(func3(data2)>6e5&&(vErrors=note(vErrors,instancePath+"/content","maxLength",{limit:6e5}),errors++),func3(data2)<1&&
(vErrors=note(vErrors,instancePath+"/content","minLength",{limit:1}),errors++)):(vErrors=note(vErrors,instancePath+"/content","type",{type:"string"}),errors++)}
if(data.metadata!==void 0){let data3=data.metadata;data3&&typeof data3=="object"&&!Array.isArray(data3)||(vErrors=note(vErrors,instancePath+"/metadata","type",{
type:"object"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate26.errors=vErrors,errors===0}function validate23(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.content===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"content"}),errors++);for(let key0 in data)func2.call(schema8.properties,key0)||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.content!==void 0){let data0=data.content;typeof data0=="string"?func3(
data0)>1e3&&(vErrors=note(vErrors,instancePath+"/content","maxLength",{limit:1e3}),errors++):(vErrors=note(vErrors,instancePath+"/content","type",{type:"string"}),
errors++)}if(data.resource_type!==void 0){let data1=data.resource_type;typeof data1=="string"?obj0.includes(data1)||(vErrors=note(vErrors,instancePath+"/resourc\
e_type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/resource_type","type",{type:"string"}),errors++)}if(data.resource_id!==void 0){let data2=data.
resource_id;typeof data2!="string"&&!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&(vErrors=note(vErrors,instancePath+"/resource_id","ty\
pe",{type:schema8.properties.resource_id.type}),errors++)}if(data.project_id!==void 0){let data3=data.project_id;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&
isFinite(data3)||(vErrors=note(vErrors,instancePath+"/project_id","type",{type:"integer"}),errors++)}if(data.referer_url!==void 0){let data4=data.referer_url;typeof data4==
"string"?func3(data4)>1e3&&(vErrors=note(vErrors,instancePath+"/referer_url","maxLength",{limit:1e3}),errors++):(vErrors=note(vErrors,instancePath+"/referer_url",
"type",{type:"string"}),errors++)}if(data.client_subscription_id!==void 0){let data5=data.client_subscription_id;typeof data5=="string"?func3(data5)>500&&(vErrors=
note(vErrors,instancePath+"/client_subscription_id","maxLength",{limit:500}),errors++):(vErrors=note(vErrors,instancePath+"/client_subscription_id","type",{type:"\
string"}),errors++)}if(data.with_clean_history!==void 0&&typeof data.with_clean_history!="boolean"&&(vErrors=note(vErrors,instancePath+"/with_clean_history","ty\
pe",{type:"boolean"}),errors++),data.current_file!==void 0&&(validate24(data.current_file,{instancePath:instancePath+"/current_file",parentData:data,parentDataProperty:"\
current_file",rootData})||(vErrors=join(vErrors,validate24.errors),errors=vErrors.length)),data.additional_context!==void 0){let data8=data.additional_context;if(Array.
isArray(data8)){let len0=data8.length;for(let i0=0;i0<len0;i0++)validate26(data8[i0],{instancePath:instancePath+"/additional_context/"+i0,parentData:data8,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate26.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/additional_context","type",{type:"array"}),
errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate23.errors=vErrors,errors===0}var response=validate28;function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"&&(vErrors=note(
vErrors,instancePath,"type",{type:"string"}),errors++),validate28.errors=vErrors,errors===0}function note(list,instancePath,keyword,params){let error2={instancePath,
keyword,params};return list===null?[error2]:(list.push(error2),list)}function join(list,more){if(list===null)return more;for(let error2 of more)list.push(error2);
return list}export{error,request,response};
