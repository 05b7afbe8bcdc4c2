// Generated from schemas/gitlab-duo by `npm run generate`. Do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var availableModels=validate22;var schema8={type:["object","null"],properties:{aiChatAvailableModels:{$ref:"#/$defs/DuoModels"}},additionalProperties:!1},schema9={type:["object","null"],properties:{
defaultModel:{$ref:"#/$defs/DuoModelOrNone"},selectableModels:{type:["array","null"],items:{$ref:"#/$defs/DuoModel"}},pinnedModel:{$ref:"#/$defs/DuoModelOrNone"}},
additionalProperties:!1},schema10={type:["object","null"],required:["name","ref"],properties:{name:{type:"string"},ref:{type:"string"}},additionalProperties:!1};
function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(
data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema10.type}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){data.name===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++),data.ref===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
ref"}),errors++);for(let key0 in data)key0==="name"||key0==="ref"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.ref!==void 0&&typeof data.ref!=
"string"&&(vErrors=note(vErrors,instancePath+"/ref","type",{type:"string"}),errors++)}return validate25.errors=vErrors,errors===0}function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++),data.ref===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"ref"}),errors++);for(let key0 in data)key0==="name"||key0==="ref"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.ref!==void 0&&typeof data.
ref!="string"&&(vErrors=note(vErrors,instancePath+"/ref","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate27.errors=vErrors,errors===0}function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(!(data&&typeof data=="object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema9.type}),errors++),data&&typeof data==
"object"&&!Array.isArray(data)){for(let key0 in data)key0==="defaultModel"||key0==="selectableModels"||key0==="pinnedModel"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.defaultModel!==void 0&&(validate25(data.defaultModel,{instancePath:instancePath+"/defaultMod\
el",parentData:data,parentDataProperty:"defaultModel",rootData})||(vErrors=join(vErrors,validate25.errors),errors=vErrors.length)),data.selectableModels!==void 0){
let data1=data.selectableModels;if(!Array.isArray(data1)&&data1!==null&&(vErrors=note(vErrors,instancePath+"/selectableModels","type",{type:schema9.properties.selectableModels.
type}),errors++),Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate27(data1[i0],{instancePath:instancePath+"/selectableModels/"+i0,parentData:data1,
parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length)}}data.pinnedModel!==void 0&&(validate25(data.pinnedModel,{instancePath:instancePath+
"/pinnedModel",parentData:data,parentDataProperty:"pinnedModel",rootData})||(vErrors=join(vErrors,validate25.errors),errors=vErrors.length))}return validate24.errors=
vErrors,errors===0}function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data==
"object"&&!Array.isArray(data))&&data!==null&&(vErrors=note(vErrors,instancePath,"type",{type:schema8.type}),errors++),data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)key0!=="aiChatAvailableModels"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.
aiChatAvailableModels!==void 0&&(validate24(data.aiChatAvailableModels,{instancePath:instancePath+"/aiChatAvailableModels",parentData:data,parentDataProperty:"a\
iChatAvailableModels",rootData})||(vErrors=join(vErrors,validate24.errors),errors=vErrors.length))}return validate23.errors=vErrors,errors===0}var schema12={type:"\
object",required:["message"],properties:{message:{type:"string"},path:{type:"array",items:{type:["string","integer"]}},locations:{type:"array",items:{type:"obje\
ct",additionalProperties:!0}},extensions:{type:"object",additionalProperties:!0}},additionalProperties:!1};function validate32(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.message===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"message"}),errors++);for(let key0 in data)key0==="message"||key0==="path"||key0==="locations"||key0==="extensions"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.message!==void 0&&typeof data.message!="string"&&(vErrors=note(vErrors,
instancePath+"/message","type",{type:"string"}),errors++),data.path!==void 0){let data1=data.path;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<
len0;i0++){let data2=data1[i0];typeof data2!="string"&&!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&(vErrors=note(vErrors,instancePath+
"/path/"+i0,"type",{type:schema12.properties.path.items.type}),errors++)}}else vErrors=note(vErrors,instancePath+"/path","type",{type:"array"}),errors++}if(data.
locations!==void 0){let data3=data.locations;if(Array.isArray(data3)){let len1=data3.length;for(let i1=0;i1<len1;i1++){let data4=data3[i1];data4&&typeof data4==
"object"&&!Array.isArray(data4)||(vErrors=note(vErrors,instancePath+"/locations/"+i1,"type",{type:"object"}),errors++)}}else vErrors=note(vErrors,instancePath+"\
/locations","type",{type:"array"}),errors++}if(data.extensions!==void 0){let data5=data.extensions;data5&&typeof data5=="object"&&!Array.isArray(data5)||(vErrors=
note(vErrors,instancePath+"/extensions","type",{type:"object"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate32.
errors=vErrors,errors===0}function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs1=errors,valid0=!1,
_errs2=errors;data&&typeof data=="object"&&!Array.isArray(data)&&data.data===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"data"}),errors++);
var _valid0=_errs2===errors;if(valid0=valid0||_valid0,!valid0){let _errs3=errors;data&&typeof data=="object"&&!Array.isArray(data)&&data.errors===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"errors"}),errors++);var _valid0=_errs3===errors;valid0=valid0||_valid0}if(valid0?(errors=_errs1,vErrors!==
null&&(_errs1?vErrors.length=_errs1:vErrors=null)):(vErrors=note(vErrors,instancePath,"anyOf",{}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
key0==="data"||key0==="errors"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.data!==void 0&&(validate23(
data.data,{instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData})||(vErrors=join(vErrors,validate23.errors),errors=vErrors.length)),
data.errors!==void 0){let data1=data.errors;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate32(data1[i0],{instancePath:instancePath+
"/errors/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/errors","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate22.errors=vErrors,errors===0}var codeDirectAccessRequest=validate34;function validate34(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)key0!=="project_path"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.project_path!==
void 0&&typeof data.project_path!="string"&&(vErrors=note(vErrors,instancePath+"/project_path","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate34.errors=vErrors,errors===0}var codeDirectAccessResponse=validate35,schema14={type:"object",required:["base_url",
"token","expires_at","headers"],properties:{base_url:{type:"string",minLength:1},token:{type:"string",minLength:1},expires_at:{type:"integer"},headers:{type:"ob\
ject",additionalProperties:{type:"string"}},model_details:{$ref:"#/$defs/DuoModelDetails"}},additionalProperties:!1},func2=require_ucs2length().default;function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)key0==="model_provider"||key0==="model_name"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
data.model_provider!==void 0&&typeof data.model_provider!="string"&&(vErrors=note(vErrors,instancePath+"/model_provider","type",{type:"string"}),errors++),data.
model_name!==void 0&&typeof data.model_name!="string"&&(vErrors=note(vErrors,instancePath+"/model_name","type",{type:"string"}),errors++)}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate36.errors=vErrors,errors===0}function validate35(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema14.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="base_url"||key0==="token"||key0==="expires_at"||key0==="hea\
ders"||key0==="model_details"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.base_url!==void 0){let data0=data.
base_url;typeof data0=="string"?func2(data0)<1&&(vErrors=note(vErrors,instancePath+"/base_url","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+
"/base_url","type",{type:"string"}),errors++)}if(data.token!==void 0){let data1=data.token;typeof data1=="string"?func2(data1)<1&&(vErrors=note(vErrors,instancePath+
"/token","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/token","type",{type:"string"}),errors++)}if(data.expires_at!==void 0){let data2=data.
expires_at;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/expires_at","type",{type:"integer"}),errors++)}
if(data.headers!==void 0){let data3=data.headers;if(data3&&typeof data3=="object"&&!Array.isArray(data3))for(let key1 in data3)typeof data3[key1]!="string"&&(vErrors=
note(vErrors,instancePath+"/headers/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++);else vErrors=note(vErrors,instancePath+"/hea\
ders","type",{type:"object"}),errors++}data.model_details!==void 0&&(validate36(data.model_details,{instancePath:instancePath+"/model_details",parentData:data,parentDataProperty:"\
model_details",rootData})||(vErrors=join(vErrors,validate36.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate35.errors=vErrors,errors===0}var directAccessRequest=validate38;function validate38(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)key0!=="feature_flags"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.feature_flags!==
void 0){let data0=data.feature_flags;if(data0&&typeof data0=="object"&&!Array.isArray(data0))for(let key1 in data0)typeof data0[key1]!="boolean"&&(vErrors=note(
vErrors,instancePath+"/feature_flags/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"boolean"}),errors++);else vErrors=note(vErrors,instancePath+"/f\
eature_flags","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate38.errors=vErrors,errors===
0}var directAccessResponse=validate39,schema17={type:"object",properties:{headers:{type:"object",additionalProperties:{type:"string"}},token:{type:"string",minLength:1},
expires_at:{type:"integer"}},required:["headers","token","expires_at"],additionalProperties:!1};function validate39(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema17.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="headers"||key0==="token"||key0==="expires_at"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.headers!==void 0){let data0=data.headers;if(data0&&typeof data0=="objec\
t"&&!Array.isArray(data0))for(let key1 in data0)typeof data0[key1]!="string"&&(vErrors=note(vErrors,instancePath+"/headers/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1"),"type",{type:"string"}),errors++);else vErrors=note(vErrors,instancePath+"/headers","type",{type:"object"}),errors++}if(data.token!==void 0){let data2=data.
token;typeof data2=="string"?func2(data2)<1&&(vErrors=note(vErrors,instancePath+"/token","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/t\
oken","type",{type:"string"}),errors++)}if(data.expires_at!==void 0){let data3=data.expires_at;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||
(vErrors=note(vErrors,instancePath+"/expires_at","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate39.
errors=vErrors,errors===0}var gatewayError=validate40,schema18={type:"object",properties:{error:{type:"string"},error_code:{type:"string",openEnum:["USAGE_QUOTA\
_EXCEEDED","USAGE_QUOTA_NOT_ENTITLED"]},message:{type:"string"},detail:{type:["string","array"],items:{type:"object",additionalProperties:!0}}},anyOf:[{required:[
"error"]},{required:["detail"]},{required:["message"]}],additionalProperties:!1},obj0=["USAGE_QUOTA_EXCEEDED","USAGE_QUOTA_NOT_ENTITLED"];function validate40(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs1=errors,valid0=!1,_errs2=errors;data&&typeof data=="object"&&!Array.
isArray(data)&&data.error===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"error"}),errors++);var _valid0=_errs2===errors;if(valid0=valid0||
_valid0,!valid0){let _errs3=errors;data&&typeof data=="object"&&!Array.isArray(data)&&data.detail===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
detail"}),errors++);var _valid0=_errs3===errors;if(valid0=valid0||_valid0,!valid0){let _errs4=errors;data&&typeof data=="object"&&!Array.isArray(data)&&data.message===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"message"}),errors++);var _valid0=_errs4===errors;valid0=valid0||_valid0}}if(valid0?(errors=
_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null)):(vErrors=note(vErrors,instancePath,"anyOf",{}),errors++),data&&typeof data=="object"&&!Array.
isArray(data)){for(let key0 in data)key0==="error"||key0==="error_code"||key0==="message"||key0==="detail"||(vErrors=note(vErrors,instancePath,"additionalProper\
ties",{additionalProperty:key0}),errors++);if(data.error!==void 0&&typeof data.error!="string"&&(vErrors=note(vErrors,instancePath+"/error","type",{type:"string"}),
errors++),data.error_code!==void 0){let data1=data.error_code;typeof data1=="string"?obj0.includes(data1)||(vErrors=note(vErrors,instancePath+"/error_code","ope\
nEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/error_code","type",{type:"string"}),errors++)}if(data.message!==void 0&&typeof data.message!="string"&&
(vErrors=note(vErrors,instancePath+"/message","type",{type:"string"}),errors++),data.detail!==void 0){let data3=data.detail;if(typeof data3!="string"&&!Array.isArray(
data3)&&(vErrors=note(vErrors,instancePath+"/detail","type",{type:schema18.properties.detail.type}),errors++),Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<
len0;i0++){let data4=data3[i0];data4&&typeof data4=="object"&&!Array.isArray(data4)||(vErrors=note(vErrors,instancePath+"/detail/"+i0,"type",{type:"object"}),errors++)}}}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate40.errors=vErrors,errors===0}var gatewayHeaders=validate41,schema19={type:"obj\
ect",required:["x-gitlab-instance-id","x-gitlab-realm","x-gitlab-global-user-id","x-gitlab-authentication-type"],properties:{"x-gitlab-host-name":{type:"string"},
"x-gitlab-instance-id":{type:"string"},"x-gitlab-realm":{type:"string"},"x-gitlab-deployment-type":{type:"string"},"x-gitlab-version":{type:"string"},"x-gitlab-\
global-user-id":{type:"string"},"x-gitlab-user-id":{type:"string"},"x-gitlab-feature-enabled-by-namespace-ids":{type:"string"},"x-gitlab-subject-type":{type:"st\
ring"},"x-gitlab-feature-enablement-type":{type:"string"},"x-gitlab-enabled-feature-flags":{type:"string"},"x-gitlab-enabled-instance-verbose-ai-logs":{type:"st\
ring"},"x-gitlab-is-team-member":{type:"string"},"x-gitlab-project-id":{type:"string"},"x-gitlab-namespace-id":{type:"string"},"x-gitlab-root-namespace-id":{type:"\
string"},"x-gitlab-organization-id":{type:"string"},"x-gitlab-unit-primitive":{type:"string"},"x-gitlab-authentication-type":{type:"string"},"x-gitlab-model-pro\
mpt-cache-enabled":{type:"string"},"x-gitlab-saas-namespace-ids":{type:"string"},"x-gitlab-saas-duo-pro-namespace-ids":{type:"string"},"x-gitlab-duo-seat-count":{
type:"string"}},additionalProperties:{type:"string"}},func5=Object.prototype.hasOwnProperty;function validate41(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema19.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func5.call(schema19.properties,key0)||typeof data[key0]!="string"&&
(vErrors=note(vErrors,instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++);data["x-gitlab-host-name"]!==void 0&&typeof data["\
x-gitlab-host-name"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-gitlab-host-name","type",{type:"string"}),errors++),data["x-gitlab-instance-id"]!==void 0&&
typeof data["x-gitlab-instance-id"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-gitlab-instance-id","type",{type:"string"}),errors++),data["x-gitlab-realm"]!==
void 0&&typeof data["x-gitlab-realm"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-gitlab-realm","type",{type:"string"}),errors++),data["x-gitlab-deploymen\
t-type"]!==void 0&&typeof data["x-gitlab-deployment-type"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-gitlab-deployment-type","type",{type:"string"}),errors++),
data["x-gitlab-version"]!==void 0&&typeof data["x-gitlab-version"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-gitlab-version","type",{type:"string"}),errors++),
data["x-gitlab-global-user-id"]!==void 0&&typeof data["x-gitlab-global-user-id"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-gitlab-global-user-id","type",
{type:"string"}),errors++),data["x-gitlab-user-id"]!==void 0&&typeof data["x-gitlab-user-id"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-gitlab-user-id",
"type",{type:"string"}),errors++),data["x-gitlab-feature-enabled-by-namespace-ids"]!==void 0&&typeof data["x-gitlab-feature-enabled-by-namespace-ids"]!="string"&&
(vErrors=note(vErrors,instancePath+"/x-gitlab-feature-enabled-by-namespace-ids","type",{type:"string"}),errors++),data["x-gitlab-subject-type"]!==void 0&&typeof data["\
x-gitlab-subject-type"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-gitlab-subject-type","type",{type:"string"}),errors++),data["x-gitlab-feature-enableme\
nt-type"]!==void 0&&typeof data["x-gitlab-feature-enablement-type"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-gitlab-feature-enablement-type","type",{type:"\
string"}),errors++),data["x-gitlab-enabled-feature-flags"]!==void 0&&typeof data["x-gitlab-enabled-feature-flags"]!="string"&&(vErrors=note(vErrors,instancePath+
"/x-gitlab-enabled-feature-flags","type",{type:"string"}),errors++),data["x-gitlab-enabled-instance-verbose-ai-logs"]!==void 0&&typeof data["x-gitlab-enabled-in\
stance-verbose-ai-logs"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-gitlab-enabled-instance-verbose-ai-logs","type",{type:"string"}),errors++),data["x-gi\
tlab-is-team-member"]!==void 0&&typeof data["x-gitlab-is-team-member"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-gitlab-is-team-member","type",{type:"st\
ring"}),errors++),data["x-gitlab-project-id"]!==void 0&&typeof data["x-gitlab-project-id"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-gitlab-project-id",
"type",{type:"string"}),errors++),data["x-gitlab-namespace-id"]!==void 0&&typeof data["x-gitlab-namespace-id"]!="string"&&(vErrors=note(vErrors,instancePath+"/x\
-gitlab-namespace-id","type",{type:"string"}),errors++),data["x-gitlab-root-namespace-id"]!==void 0&&typeof data["x-gitlab-root-namespace-id"]!="string"&&(vErrors=
note(vErrors,instancePath+"/x-gitlab-root-namespace-id","type",{type:"string"}),errors++),data["x-gitlab-organization-id"]!==void 0&&typeof data["x-gitlab-organ\
ization-id"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-gitlab-organization-id","type",{type:"string"}),errors++),data["x-gitlab-unit-primitive"]!==void 0&&
typeof data["x-gitlab-unit-primitive"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-gitlab-unit-primitive","type",{type:"string"}),errors++),data["x-gitlab\
-authentication-type"]!==void 0&&typeof data["x-gitlab-authentication-type"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-gitlab-authentication-type","type",
{type:"string"}),errors++),data["x-gitlab-model-prompt-cache-enabled"]!==void 0&&typeof data["x-gitlab-model-prompt-cache-enabled"]!="string"&&(vErrors=note(vErrors,
instancePath+"/x-gitlab-model-prompt-cache-enabled","type",{type:"string"}),errors++),data["x-gitlab-saas-namespace-ids"]!==void 0&&typeof data["x-gitlab-saas-n\
amespace-ids"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-gitlab-saas-namespace-ids","type",{type:"string"}),errors++),data["x-gitlab-saas-duo-pro-namesp\
ace-ids"]!==void 0&&typeof data["x-gitlab-saas-duo-pro-namespace-ids"]!="string"&&(vErrors=note(vErrors,instancePath+"/x-gitlab-saas-duo-pro-namespace-ids","typ\
e",{type:"string"}),errors++),data["x-gitlab-duo-seat-count"]!==void 0&&typeof data["x-gitlab-duo-seat-count"]!="string"&&(vErrors=note(vErrors,instancePath+"/x\
-gitlab-duo-seat-count","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate41.errors=vErrors,
errors===0}var instanceError=validate42,schema20={type:"object",properties:{message:{type:["string","object","array"],items:{},additionalProperties:!0},error:{type:[
"string","object"],additionalProperties:!0},error_description:{type:"string"},scope:{type:"string"},error_code:{type:"string"},detail:{type:["string","object","\
array"],items:{},additionalProperties:!0}},anyOf:[{required:["message"]},{required:["error"]},{required:["detail"]}],additionalProperties:!1};function validate42(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs1=errors,valid0=!1,_errs2=errors;data&&typeof data=="object"&&!Array.
isArray(data)&&data.message===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"message"}),errors++);var _valid0=_errs2===errors;if(valid0=
valid0||_valid0,!valid0){let _errs3=errors;data&&typeof data=="object"&&!Array.isArray(data)&&data.error===void 0&&(vErrors=note(vErrors,instancePath,"required",
{missingProperty:"error"}),errors++);var _valid0=_errs3===errors;if(valid0=valid0||_valid0,!valid0){let _errs4=errors;data&&typeof data=="object"&&!Array.isArray(
data)&&data.detail===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"detail"}),errors++);var _valid0=_errs4===errors;valid0=valid0||_valid0}}
if(valid0?(errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null)):(vErrors=note(vErrors,instancePath,"anyOf",{}),errors++),data&&typeof data==
"object"&&!Array.isArray(data)){for(let key0 in data)key0==="message"||key0==="error"||key0==="error_description"||key0==="scope"||key0==="error_code"||key0==="\
detail"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.message!==void 0){let data0=data.message;(!data0||
typeof data0!="object")&&typeof data0!="string"&&(vErrors=note(vErrors,instancePath+"/message","type",{type:schema20.properties.message.type}),errors++)}if(data.
error!==void 0){let data1=data.error;typeof data1!="string"&&!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&(vErrors=note(vErrors,instancePath+"/error",
"type",{type:schema20.properties.error.type}),errors++)}if(data.error_description!==void 0&&typeof data.error_description!="string"&&(vErrors=note(vErrors,instancePath+
"/error_description","type",{type:"string"}),errors++),data.scope!==void 0&&typeof data.scope!="string"&&(vErrors=note(vErrors,instancePath+"/scope","type",{type:"\
string"}),errors++),data.error_code!==void 0&&typeof data.error_code!="string"&&(vErrors=note(vErrors,instancePath+"/error_code","type",{type:"string"}),errors++),
data.detail!==void 0){let data5=data.detail;(!data5||typeof data5!="object")&&typeof data5!="string"&&(vErrors=note(vErrors,instancePath+"/detail","type",{type:schema20.
properties.detail.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate42.errors=vErrors,errors===0}var metadata=validate43;var schema22={type:"object",properties:{enabled:{type:"boolean"},externalUrl:{type:["string","null"]},externalK8sProxyUrl:{type:["string","null"]},version:{type:[
"string","null"]}},additionalProperties:!1};function validate44(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="enabled"||key0==="externalUrl"||key0==="externalK8sProxyUrl"||key0==="version"||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.enabled!==void 0&&typeof data.enabled!="boolean"&&(vErrors=
note(vErrors,instancePath+"/enabled","type",{type:"boolean"}),errors++),data.externalUrl!==void 0){let data1=data.externalUrl;typeof data1!="string"&&data1!==null&&
(vErrors=note(vErrors,instancePath+"/externalUrl","type",{type:schema22.properties.externalUrl.type}),errors++)}if(data.externalK8sProxyUrl!==void 0){let data2=data.
externalK8sProxyUrl;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/externalK8sProxyUrl","type",{type:schema22.properties.externalK8sProxyUrl.
type}),errors++)}if(data.version!==void 0){let data3=data.version;typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/version","type",{type:schema22.
properties.version.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate44.errors=vErrors,errors===0}function validate43(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.version===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"version"}),errors++),data.revision===void 0&&(vErrors=note(vErrors,instancePath,"require\
d",{missingProperty:"revision"}),errors++);for(let key0 in data)key0==="version"||key0==="revision"||key0==="kas"||key0==="enterprise"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);data.version!==void 0&&typeof data.version!="string"&&(vErrors=note(vErrors,instancePath+"/version",
"type",{type:"string"}),errors++),data.revision!==void 0&&typeof data.revision!="string"&&(vErrors=note(vErrors,instancePath+"/revision","type",{type:"string"}),
errors++),data.kas!==void 0&&(validate44(data.kas,{instancePath:instancePath+"/kas",parentData:data,parentDataProperty:"kas",rootData})||(vErrors=join(vErrors,validate44.
errors),errors=vErrors.length)),data.enterprise!==void 0&&typeof data.enterprise!="boolean"&&(vErrors=note(vErrors,instancePath+"/enterprise","type",{type:"bool\
ean"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate43.errors=vErrors,errors===0}var modelDefinitions=validate46;var schema24={type:"object",required:["name","identifier"],properties:{name:{type:"string"},identifier:{type:"string"},provider:{type:["string","null"]},deprecation:{
type:["object","string","null"],additionalProperties:!0},description:{type:["string","null"]},cost_indicator:{type:["string","null"]}},additionalProperties:!1};
function validate47(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"name"}),errors++),data.identifier===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"identifier"}),errors++);for(let key0 in data)key0==="name"||key0==="identifier"||key0==="provider"||key0==="deprecation"||key0==="d\
escription"||key0==="cost_indicator"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.name!==void 0&&typeof data.
name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.identifier!==void 0&&typeof data.identifier!="string"&&(vErrors=
note(vErrors,instancePath+"/identifier","type",{type:"string"}),errors++),data.provider!==void 0){let data2=data.provider;typeof data2!="string"&&data2!==null&&
(vErrors=note(vErrors,instancePath+"/provider","type",{type:schema24.properties.provider.type}),errors++)}if(data.deprecation!==void 0){let data3=data.deprecation;
!(data3&&typeof data3=="object"&&!Array.isArray(data3))&&typeof data3!="string"&&data3!==null&&(vErrors=note(vErrors,instancePath+"/deprecation","type",{type:schema24.
properties.deprecation.type}),errors++)}if(data.description!==void 0){let data4=data.description;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+
"/description","type",{type:schema24.properties.description.type}),errors++)}if(data.cost_indicator!==void 0){let data5=data.cost_indicator;typeof data5!="strin\
g"&&data5!==null&&(vErrors=note(vErrors,instancePath+"/cost_indicator","type",{type:schema24.properties.cost_indicator.type}),errors++)}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate47.errors=vErrors,errors===0}var schema25={type:"object",required:["feature_setting"],properties:{feature_setting:{
type:"string"},unit_primitives:{type:"array",items:{type:"string"}},default_model:{type:["string","null"]},default_models:{type:["array","null"],items:{type:"st\
ring"}},selectable_models:{type:["array","null"],items:{type:"string"}},beta_models:{type:["array","null"],items:{type:"string"}},deprecated_models:{type:["arra\
y","null"],items:{type:"string"}}},additionalProperties:!0};function validate49(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.feature_setting===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
feature_setting"}),errors++),data.feature_setting!==void 0&&typeof data.feature_setting!="string"&&(vErrors=note(vErrors,instancePath+"/feature_setting","type",
{type:"string"}),errors++),data.unit_primitives!==void 0){let data1=data.unit_primitives;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)
typeof data1[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/unit_primitives/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"\
/unit_primitives","type",{type:"array"}),errors++}if(data.default_model!==void 0){let data3=data.default_model;typeof data3!="string"&&data3!==null&&(vErrors=note(
vErrors,instancePath+"/default_model","type",{type:schema25.properties.default_model.type}),errors++)}if(data.default_models!==void 0){let data4=data.default_models;
if(!Array.isArray(data4)&&data4!==null&&(vErrors=note(vErrors,instancePath+"/default_models","type",{type:schema25.properties.default_models.type}),errors++),Array.
isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++)typeof data4[i1]!="string"&&(vErrors=note(vErrors,instancePath+"/default_models/"+i1,"type",{type:"\
string"}),errors++)}}if(data.selectable_models!==void 0){let data6=data.selectable_models;if(!Array.isArray(data6)&&data6!==null&&(vErrors=note(vErrors,instancePath+
"/selectable_models","type",{type:schema25.properties.selectable_models.type}),errors++),Array.isArray(data6)){let len2=data6.length;for(let i2=0;i2<len2;i2++)typeof data6[i2]!=
"string"&&(vErrors=note(vErrors,instancePath+"/selectable_models/"+i2,"type",{type:"string"}),errors++)}}if(data.beta_models!==void 0){let data8=data.beta_models;
if(!Array.isArray(data8)&&data8!==null&&(vErrors=note(vErrors,instancePath+"/beta_models","type",{type:schema25.properties.beta_models.type}),errors++),Array.isArray(
data8)){let len3=data8.length;for(let i3=0;i3<len3;i3++)typeof data8[i3]!="string"&&(vErrors=note(vErrors,instancePath+"/beta_models/"+i3,"type",{type:"string"}),
errors++)}}if(data.deprecated_models!==void 0){let data10=data.deprecated_models;if(!Array.isArray(data10)&&data10!==null&&(vErrors=note(vErrors,instancePath+"/\
deprecated_models","type",{type:schema25.properties.deprecated_models.type}),errors++),Array.isArray(data10)){let len4=data10.length;for(let i4=0;i4<len4;i4++)typeof data10[i4]!=
"string"&&(vErrors=note(vErrors,instancePath+"/deprecated_models/"+i4,"type",{type:"string"}),errors++)}}}else vErrors=note(vErrors,instancePath,"type",{type:"o\
bject"}),errors++;return validate49.errors=vErrors,errors===0}function validate46(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.models===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"models"}),errors++);
for(let key0 in data)key0==="models"||key0==="unit_primitives"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
models!==void 0){let data0=data.models;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++)validate47(data0[i0],{instancePath:instancePath+
"/models/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate47.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/models","type",{type:"array"}),errors++}if(data.unit_primitives!==void 0){let data2=data.unit_primitives;if(Array.isArray(data2)){let len1=data2.length;for(let i1=0;i1<
len1;i1++)validate49(data2[i1],{instancePath:instancePath+"/unit_primitives/"+i1,parentData:data2,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate49.
errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/unit_primitives","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate46.errors=vErrors,errors===0}var oauthError=validate51;var obj1=["invalid_request","invalid_client","invalid_grant","unauthorized_client","unsupported_grant_type","invalid_scope","access_denied","authorization_pendi\
ng","slow_down","expired_token"];function validate51(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.error===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"error"}),errors++);for(let key0 in data)key0===
"error"||key0==="error_description"||key0==="error_uri"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
error!==void 0){let data0=data.error;typeof data0=="string"?obj1.includes(data0)||(vErrors=note(vErrors,instancePath+"/error","openEnum",{}),errors++):(vErrors=
note(vErrors,instancePath+"/error","type",{type:"string"}),errors++)}data.error_description!==void 0&&typeof data.error_description!="string"&&(vErrors=note(vErrors,
instancePath+"/error_description","type",{type:"string"}),errors++),data.error_uri!==void 0&&typeof data.error_uri!="string"&&(vErrors=note(vErrors,instancePath+
"/error_uri","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate51.errors=vErrors,errors===
0}var oauthTokenResponse=validate52;var obj2=["Bearer","bearer"];function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.access_token===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"access_token"}),errors++),data.token_type===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"token_type"}),errors++);for(let key0 in data)key0==="access_token"||key0==="token_type"||
key0==="expires_in"||key0==="refresh_token"||key0==="scope"||key0==="created_at"||key0==="id_token"||(vErrors=note(vErrors,instancePath,"additionalProperties",{
additionalProperty:key0}),errors++);if(data.access_token!==void 0){let data0=data.access_token;typeof data0=="string"?func2(data0)<1&&(vErrors=note(vErrors,instancePath+
"/access_token","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/access_token","type",{type:"string"}),errors++)}if(data.token_type!==void 0){
let data1=data.token_type;typeof data1=="string"?obj2.includes(data1)||(vErrors=note(vErrors,instancePath+"/token_type","openEnum",{}),errors++):(vErrors=note(vErrors,
instancePath+"/token_type","type",{type:"string"}),errors++)}if(data.expires_in!==void 0){let data2=data.expires_in;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&
isFinite(data2)||(vErrors=note(vErrors,instancePath+"/expires_in","type",{type:"integer"}),errors++)}if(data.refresh_token!==void 0){let data3=data.refresh_token;
typeof data3=="string"?func2(data3)<1&&(vErrors=note(vErrors,instancePath+"/refresh_token","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"\
/refresh_token","type",{type:"string"}),errors++)}if(data.scope!==void 0&&typeof data.scope!="string"&&(vErrors=note(vErrors,instancePath+"/scope","type",{type:"\
string"}),errors++),data.created_at!==void 0){let data5=data.created_at;typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)||(vErrors=note(vErrors,
instancePath+"/created_at","type",{type:"integer"}),errors++)}data.id_token!==void 0&&typeof data.id_token!="string"&&(vErrors=note(vErrors,instancePath+"/id_to\
ken","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate52.errors=vErrors,errors===0}var tokenClaims=validate53,
schema28={type:"object",required:["iss","aud","sub","exp","nbf","iat","jti","gitlab_realm","scopes","gitlab_instance_id"],properties:{iss:{const:"gitlab-ai-gate\
way"},aud:{const:"gitlab-ai-gateway"},sub:{type:"string"},exp:{type:"integer"},nbf:{type:"integer"},iat:{type:"integer"},jti:{type:"string"},gitlab_realm:{type:"\
string",openEnum:["saas","self-managed"]},scopes:{type:"array",items:{type:"string",openEnum:["complete_code","ai_gateway_model_provider_proxy"]}},gitlab_instance_id:{
type:"string"},gitlab_project_id:{type:"string"},gitlab_namespace_id:{type:"string"},gitlab_root_namespace_id:{type:"string"},gitlab_instance_uid:{type:"string"},
duo_seat_count:{type:"string"}},additionalProperties:!1},obj3=["saas","self-managed"],obj4=["complete_code","ai_gateway_model_provider_proxy"];function validate53(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema28.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func5.call(schema28.properties,
key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.iss!==void 0&&data.iss!=="gitlab-ai-gateway"&&(vErrors=
note(vErrors,instancePath+"/iss","const",{allowedValue:"gitlab-ai-gateway"}),errors++),data.aud!==void 0&&data.aud!=="gitlab-ai-gateway"&&(vErrors=note(vErrors,
instancePath+"/aud","const",{allowedValue:"gitlab-ai-gateway"}),errors++),data.sub!==void 0&&typeof data.sub!="string"&&(vErrors=note(vErrors,instancePath+"/sub",
"type",{type:"string"}),errors++),data.exp!==void 0){let data3=data.exp;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,
instancePath+"/exp","type",{type:"integer"}),errors++)}if(data.nbf!==void 0){let data4=data.nbf;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||
(vErrors=note(vErrors,instancePath+"/nbf","type",{type:"integer"}),errors++)}if(data.iat!==void 0){let data5=data.iat;typeof data5=="number"&&!(data5%1)&&!isNaN(
data5)&&isFinite(data5)||(vErrors=note(vErrors,instancePath+"/iat","type",{type:"integer"}),errors++)}if(data.jti!==void 0&&typeof data.jti!="string"&&(vErrors=
note(vErrors,instancePath+"/jti","type",{type:"string"}),errors++),data.gitlab_realm!==void 0){let data7=data.gitlab_realm;typeof data7=="string"?obj3.includes(
data7)||(vErrors=note(vErrors,instancePath+"/gitlab_realm","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/gitlab_realm","type",{type:"string"}),errors++)}
if(data.scopes!==void 0){let data8=data.scopes;if(Array.isArray(data8)){let len0=data8.length;for(let i0=0;i0<len0;i0++){let data9=data8[i0];typeof data9=="stri\
ng"?obj4.includes(data9)||(vErrors=note(vErrors,instancePath+"/scopes/"+i0,"openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/scopes/"+i0,"type",{type:"\
string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/scopes","type",{type:"array"}),errors++}data.gitlab_instance_id!==void 0&&typeof data.gitlab_instance_id!=
"string"&&(vErrors=note(vErrors,instancePath+"/gitlab_instance_id","type",{type:"string"}),errors++),data.gitlab_project_id!==void 0&&typeof data.gitlab_project_id!=
"string"&&(vErrors=note(vErrors,instancePath+"/gitlab_project_id","type",{type:"string"}),errors++),data.gitlab_namespace_id!==void 0&&typeof data.gitlab_namespace_id!=
"string"&&(vErrors=note(vErrors,instancePath+"/gitlab_namespace_id","type",{type:"string"}),errors++),data.gitlab_root_namespace_id!==void 0&&typeof data.gitlab_root_namespace_id!=
"string"&&(vErrors=note(vErrors,instancePath+"/gitlab_root_namespace_id","type",{type:"string"}),errors++),data.gitlab_instance_uid!==void 0&&typeof data.gitlab_instance_uid!=
"string"&&(vErrors=note(vErrors,instancePath+"/gitlab_instance_uid","type",{type:"string"}),errors++),data.duo_seat_count!==void 0&&typeof data.duo_seat_count!=
"string"&&(vErrors=note(vErrors,instancePath+"/duo_seat_count","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate53.errors=vErrors,errors===0}function note(list,instancePath,keyword,params){let error={instancePath,keyword,params};return list===null?
[error]:(list.push(error),list)}function join(list,more){if(list===null)return more;for(let error of more)list.push(error);return list}export{availableModels,codeDirectAccessRequest,codeDirectAccessResponse,directAccessRequest,directAccessResponse,gatewayError,gatewayHeaders,instanceError,metadata,
modelDefinitions,oauthError,oauthTokenResponse,tokenClaims};
