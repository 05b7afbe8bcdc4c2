// Generated from schemas/gitlab-duo by `npm run generate`. Do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var directAccessRequest=validate22;function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)key0!=="feature_flags"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.feature_flags!==
void 0){let data0=data.feature_flags;if(data0&&typeof data0=="object"&&!Array.isArray(data0))for(let key1 in data0)typeof data0[key1]!="boolean"&&(vErrors=note(
vErrors,instancePath+"/feature_flags/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"boolean"}),errors++);else vErrors=note(vErrors,instancePath+"/f\
eature_flags","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate22.errors=vErrors,errors===
0}var directAccessResponse=validate23,schema8={type:"object",properties:{headers:{type:"object",additionalProperties:{type:"string"}},token:{type:"string",minLength:1},
expires_at:{type:"integer"}},required:["headers","token","expires_at"],additionalProperties:!1},func2=require_ucs2length().default;function validate23(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema8.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="headers"||key0==="token"||key0===
"expires_at"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.headers!==void 0){let data0=data.headers;if(data0&&
typeof data0=="object"&&!Array.isArray(data0))for(let key1 in data0)typeof data0[key1]!="string"&&(vErrors=note(vErrors,instancePath+"/headers/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++);else vErrors=note(vErrors,instancePath+"/headers","type",{type:"object"}),errors++}if(data.token!==void 0){
let data2=data.token;typeof data2=="string"?func2(data2)<1&&(vErrors=note(vErrors,instancePath+"/token","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+
"/token","type",{type:"string"}),errors++)}if(data.expires_at!==void 0){let data3=data.expires_at;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||
(vErrors=note(vErrors,instancePath+"/expires_at","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate23.
errors=vErrors,errors===0}function note(list,instancePath,keyword,params){let error={instancePath,keyword,params};return list===null?[error]:(list.push(error),list)}export{directAccessRequest,directAccessResponse};
