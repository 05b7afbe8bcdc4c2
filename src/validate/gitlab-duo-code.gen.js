// Generated from schemas/gitlab-duo-code by `npm run generate`. Do not edit.
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
type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate22.errors=vErrors,errors===0}var request=validate23;var func2=require_ucs2length().default;function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.file_name===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"file_name"}),errors++),data.
content_above_cursor===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"content_above_cursor"}),errors++);for(let key0 in data)key0==="fi\
le_name"||key0==="content_above_cursor"||key0==="content_below_cursor"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.file_name!==void 0){let data0=data.file_name;typeof data0=="string"?func2(data0)>255&&(vErrors=note(vErrors,instancePath+"/file_name","maxLength",{limit:255}),
errors++):(vErrors=note(vErrors,instancePath+"/file_name","type",{type:"string"}),errors++)}if(data.content_above_cursor!==void 0){let data1=data.content_above_cursor;
typeof data1=="string"?func2(data1)>4e5&&(vErrors=note(vErrors,instancePath+"/content_above_cursor","maxLength",{limit:4e5}),errors++):(vErrors=note(vErrors,instancePath+
"/content_above_cursor","type",{type:"string"}),errors++)}if(data.content_below_cursor!==void 0){let data2=data.content_below_cursor;typeof data2=="string"?func2(
data2)>4e5&&(vErrors=note(vErrors,instancePath+"/content_below_cursor","maxLength",{limit:4e5}),errors++):(vErrors=note(vErrors,instancePath+"/content_below_cur\
sor","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate24.errors=vErrors,errors===0}var schema10={
type:"object",required:["type","name","content"],properties:{type:{type:"string",openEnum:["file","snippet"]},name:{type:"string",maxLength:255,minLength:1},content:{
type:"string",maxLength:6e5,minLength:1}},additionalProperties:!1},obj2=["file","snippet"];function validate26(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema10.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="name"||key0==="content"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0){let data0=data.type;typeof data0=="string"?obj2.includes(data0)||
(vErrors=note(vErrors,instancePath+"/type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/type","type",{type:"string"}),errors++)}if(data.name!==
void 0){let data1=data.name;typeof data1=="string"?(func2(data1)>255&&(vErrors=note(vErrors,instancePath+"/name","maxLength",{limit:255}),errors++),func2(data1)<
1&&(vErrors=note(vErrors,instancePath+"/name","minLength",{limit:1}),errors++)):(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}if(data.
content!==void 0){let data2=data.content;typeof data2=="string"?(func2(data2)>6e5&&(vErrors=note(vErrors,instancePath+"/content","maxLength",{limit:6e5}),errors++),
func2(data2)<1&&(vErrors=note(vErrors,instancePath+"/content","minLength",{limit:1}),errors++)):(vErrors=note(vErrors,instancePath+"/content","type",{type:"stri\
ng"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate26.errors=vErrors,errors===0}var obj0=["completion","gen\
eration"],obj1=["comment","empty_function","small_file"];function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.current_file===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"curre\
nt_file"}),errors++);for(let key0 in data)key0==="current_file"||key0==="intent"||key0==="generation_type"||key0==="stream"||key0==="project_path"||key0==="user\
_instruction"||key0==="context"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.current_file!==void 0&&(validate24(
data.current_file,{instancePath:instancePath+"/current_file",parentData:data,parentDataProperty:"current_file",rootData})||(vErrors=join(vErrors,validate24.errors),
errors=vErrors.length)),data.intent!==void 0){let data1=data.intent;typeof data1=="string"?obj0.includes(data1)||(vErrors=note(vErrors,instancePath+"/intent","o\
penEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"/intent","type",{type:"string"}),errors++)}if(data.generation_type!==void 0){let data2=data.generation_type;
typeof data2=="string"?obj1.includes(data2)||(vErrors=note(vErrors,instancePath+"/generation_type","openEnum",{}),errors++):(vErrors=note(vErrors,instancePath+"\
/generation_type","type",{type:"string"}),errors++)}if(data.stream!==void 0&&typeof data.stream!="boolean"&&(vErrors=note(vErrors,instancePath+"/stream","type",
{type:"boolean"}),errors++),data.project_path!==void 0&&typeof data.project_path!="string"&&(vErrors=note(vErrors,instancePath+"/project_path","type",{type:"str\
ing"}),errors++),data.user_instruction!==void 0){let data5=data.user_instruction;typeof data5=="string"?func2(data5)>6e5&&(vErrors=note(vErrors,instancePath+"/u\
ser_instruction","maxLength",{limit:6e5}),errors++):(vErrors=note(vErrors,instancePath+"/user_instruction","type",{type:"string"}),errors++)}if(data.context!==void 0){
let data6=data.context;if(Array.isArray(data6)){data6.length<1&&(vErrors=note(vErrors,instancePath+"/context","minItems",{limit:1}),errors++);let len0=data6.length;
for(let i0=0;i0<len0;i0++)validate26(data6[i0],{instancePath:instancePath+"/context/"+i0,parentData:data6,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,
validate26.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/context","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate23.errors=vErrors,errors===0}var response=validate28;var schema12={type:"object",properties:{engine:{type:"string"},name:{type:"string"},lang:{type:["string","null"]},tokens_consumption_metadata:{type:["object","n\
ull"],additionalProperties:!0}},additionalProperties:!1};function validate29(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="engine"||key0==="name"||key0==="lang"||key0==="tokens_consumption_me\
tadata"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.engine!==void 0&&typeof data.engine!="string"&&(vErrors=
note(vErrors,instancePath+"/engine","type",{type:"string"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name",
"type",{type:"string"}),errors++),data.lang!==void 0){let data2=data.lang;typeof data2!="string"&&data2!==null&&(vErrors=note(vErrors,instancePath+"/lang","type",
{type:schema12.properties.lang.type}),errors++)}if(data.tokens_consumption_metadata!==void 0){let data3=data.tokens_consumption_metadata;!(data3&&typeof data3==
"object"&&!Array.isArray(data3))&&data3!==null&&(vErrors=note(vErrors,instancePath+"/tokens_consumption_metadata","type",{type:schema12.properties.tokens_consumption_metadata.
type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate29.errors=vErrors,errors===0}var obj3=["length"];function validate31(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="\
object"&&!Array.isArray(data)){data.text===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"text"}),errors++);for(let key0 in data)key0===
"text"||key0==="index"||key0==="finish_reason"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.text!==void 0&&
typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++),data.index!==void 0){let data1=data.index;typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/index","type",{type:"integer"}),errors++)}if(data.finish_reason!==void 0){
let data2=data.finish_reason;typeof data2=="string"?obj3.includes(data2)||(vErrors=note(vErrors,instancePath+"/finish_reason","openEnum",{}),errors++):(vErrors=
note(vErrors,instancePath+"/finish_reason","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate31.
errors=vErrors,errors===0}var schema14={type:"object",properties:{model:{$ref:"#/$defs/DuoCodeModel"},timestamp:{type:"integer"},enabled_feature_flags:{type:["a\
rray","null"],items:{type:"string"}},region:{type:["string","null"]}},additionalProperties:!1};function validate33(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="model"||key0==="timestamp"||key0===
"enabled_feature_flags"||key0==="region"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.model!==void 0&&
(validate29(data.model,{instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData})||(vErrors=join(vErrors,validate29.errors),errors=
vErrors.length)),data.timestamp!==void 0){let data1=data.timestamp;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/timestamp","type",{type:"integer"}),errors++)}if(data.enabled_feature_flags!==void 0){let data2=data.enabled_feature_flags;if(!Array.isArray(data2)&&data2!==null&&
(vErrors=note(vErrors,instancePath+"/enabled_feature_flags","type",{type:schema14.properties.enabled_feature_flags.type}),errors++),Array.isArray(data2)){let len0=data2.
length;for(let i0=0;i0<len0;i0++)typeof data2[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/enabled_feature_flags/"+i0,"type",{type:"string"}),errors++)}}
if(data.region!==void 0){let data4=data.region;typeof data4!="string"&&data4!==null&&(vErrors=note(vErrors,instancePath+"/region","type",{type:schema14.properties.
region.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate33.errors=vErrors,errors===0}function validate28(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.choices===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"choices"}),errors++);for(let key0 in data)key0==="id"||key0==="model"||key0==="experimen\
ts"||key0==="object"||key0==="created"||key0==="choices"||key0==="metadata"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.model!==void 0&&(validate29(
data.model,{instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData})||(vErrors=join(vErrors,validate29.errors),errors=vErrors.length)),
data.experiments!==void 0){let data2=data.experiments;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];data3&&typeof data3==
"object"&&!Array.isArray(data3)||(vErrors=note(vErrors,instancePath+"/experiments/"+i0,"type",{type:"object"}),errors++)}}else vErrors=note(vErrors,instancePath+
"/experiments","type",{type:"array"}),errors++}if(data.object!==void 0&&data.object!=="text_completion"&&(vErrors=note(vErrors,instancePath+"/object","const",{allowedValue:"\
text_completion"}),errors++),data.created!==void 0){let data5=data.created;typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)||(vErrors=note(vErrors,
instancePath+"/created","type",{type:"integer"}),errors++)}if(data.choices!==void 0){let data6=data.choices;if(Array.isArray(data6)){let len1=data6.length;for(let i1=0;i1<
len1;i1++)validate31(data6[i1],{instancePath:instancePath+"/choices/"+i1,parentData:data6,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate31.errors),
errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/choices","type",{type:"array"}),errors++}data.metadata!==void 0&&(validate33(data.metadata,{instancePath:instancePath+
"/metadata",parentData:data,parentDataProperty:"metadata",rootData})||(vErrors=join(vErrors,validate33.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate28.errors=vErrors,errors===0}var streamEvent=validate36,schema15={type:["null","object"],allOf:[{if:{
type:"null"},then:{$ref:"#/$defs/DuoCodeStreamEnd"}},{if:{type:"object"},then:{$ref:"#/$defs/DuoCodeStreamPart"}}]};function validate37(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return data!==null&&(vErrors=note(vErrors,instancePath,
"type",{type:"null"}),errors++),validate37.errors=vErrors,errors===0}function validate42(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.content===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"content"}),errors++);for(let key0 in data)key0!=="content"&&(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.content!==void 0&&typeof data.content!="string"&&(vErrors=note(vErrors,
instancePath+"/content","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate42.errors=vErrors,
errors===0}function validate41(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){data.delta===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"delta"}),errors++),data.index===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"index"}),errors++);for(let key0 in data)key0==="delta"||key0==="index"||(vErrors=note(vErrors,instancePath,"ad\
ditionalProperties",{additionalProperty:key0}),errors++);if(data.delta!==void 0&&(validate42(data.delta,{instancePath:instancePath+"/delta",parentData:data,parentDataProperty:"\
delta",rootData})||(vErrors=join(vErrors,validate42.errors),errors=vErrors.length)),data.index!==void 0){let data1=data.index;typeof data1=="number"&&!(data1%1)&&
!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/index","type",{type:"integer"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate41.errors=vErrors,errors===0}function validate39(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs1=errors,valid0=!1,_errs2=errors;data&&typeof data=="object"&&!Array.isArray(data)&&data.metadata===void 0&&(vErrors=note(vErrors,instancePath,"re\
quired",{missingProperty:"metadata"}),errors++);var _valid0=_errs2===errors;if(valid0=valid0||_valid0,!valid0){let _errs3=errors;data&&typeof data=="object"&&!Array.
isArray(data)&&data.choices===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"choices"}),errors++);var _valid0=_errs3===errors;valid0=valid0||
_valid0}if(valid0?(errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null)):(vErrors=note(vErrors,instancePath,"anyOf",{}),errors++),data&&typeof data==
"object"&&!Array.isArray(data)){for(let key0 in data)key0==="metadata"||key0==="choices"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.metadata!==void 0&&(validate33(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData})||
(vErrors=join(vErrors,validate33.errors),errors=vErrors.length)),data.choices!==void 0){let data1=data.choices;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<
len0;i0++)validate41(data1[i0],{instancePath:instancePath+"/choices/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate41.errors),
errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/choices","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"o\
bject"}),errors++;return validate39.errors=vErrors,errors===0}function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;data!==null&&!(data&&typeof data=="object"&&!Array.isArray(data))&&(vErrors=note(vErrors,instancePath,"type",{type:schema15.type}),errors++);let _errs2=errors,
valid1=!0,_errs3=errors;if(data!==null){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==
null&&(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;validate37(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate37.errors),errors=vErrors.length);var _valid0=_errs5===errors;valid1=_valid0}valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"th\
en"}),errors++);let _errs7=errors,valid2=!0,_errs8=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){let err3={};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}var _valid1=_errs8===errors;if(errors=_errs7,vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=null),_valid1){let _errs10=errors;validate39(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length);var _valid1=_errs10===errors;valid2=
_valid1}return valid2||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++),validate36.errors=vErrors,errors===0}function note(list,instancePath,keyword,params){
let error2={instancePath,keyword,params};return list===null?[error2]:(list.push(error2),list)}function join(list,more){if(list===null)return more;for(let error2 of more)
list.push(error2);return list}export{error,request,response,streamEvent};
