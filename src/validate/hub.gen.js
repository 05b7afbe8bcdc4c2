// Generated from schemas/hub by `npm run generate`. Do not edit.
var diagnostic=validate22,schema7={type:"object",properties:{kind:{enum:["dropped","approximated","moved","defaulted","synthesized","carried","repaired"]},code:{
type:"string",pattern:"^[a-z][a-z0-9-]*$"},severity:{enum:["breaking","degraded","hint"]},dialect:{$ref:"#/$defs/DialectId"},at:{type:"string",pattern:"^(/.*)?$"},
to:{type:"string",pattern:"^(/.*)?$"},frame:{type:"integer",minimum:0},count:{type:"integer",minimum:0},detail:{type:"string"}},required:["kind","code","severit\
y","dialect"],additionalProperties:!1},func2=Object.prototype.hasOwnProperty,pattern0=new RegExp("^[a-z][a-z0-9-]*$","u"),pattern1=new RegExp("^(/.*)?$","u"),schema8={
type:"string",enum:["openai-chat","openai-responses","anthropic-messages","codex","gitlab-duo-chat","gitlab-duo-code"]};function validate23(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"){let err0={instancePath,keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="openai-chat"||data==="openai-responses"||data==="anthropic-messages"||data==="codex"||data===
"gitlab-duo-chat"||data==="gitlab-duo-code")){let err1={instancePath,keyword:"enum",params:{allowedValues:schema8.enum}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}return validate23.errors=vErrors,errors===0}function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema7.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"requir\
ed",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!func2.call(schema7.properties,key0)){let err1={
instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.kind!==void 0){let data0=data.
kind;if(!(data0==="dropped"||data0==="approximated"||data0==="moved"||data0==="defaulted"||data0==="synthesized"||data0==="carried"||data0==="repaired")){let err2={
instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues:schema7.properties.kind.enum}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}
if(data.code!==void 0){let data1=data.code;if(typeof data1=="string"){if(!pattern0.test(data1)){let err3={instancePath:instancePath+"/code",keyword:"pattern",params:{
pattern:"^[a-z][a-z0-9-]*$"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/code",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.severity!==void 0){let data2=data.severity;if(!(data2==="breaking"||data2==="\
degraded"||data2==="hint")){let err5={instancePath:instancePath+"/severity",keyword:"enum",params:{allowedValues:schema7.properties.severity.enum}};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}if(data.dialect!==void 0&&(validate23(data.dialect,{instancePath:instancePath+"/dialect",parentData:data,parentDataProperty:"\
dialect",rootData})||(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.length)),data.at!==void 0){let data4=data.at;if(typeof data4==
"string"){if(!pattern1.test(data4)){let err6={instancePath:instancePath+"/at",keyword:"pattern",params:{pattern:"^(/.*)?$"}};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}else{let err7={instancePath:instancePath+"/at",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}
if(data.to!==void 0){let data5=data.to;if(typeof data5=="string"){if(!pattern1.test(data5)){let err8={instancePath:instancePath+"/to",keyword:"pattern",params:{
pattern:"^(/.*)?$"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/to",keyword:"type",params:{type:"stri\
ng"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.frame!==void 0){let data6=data.frame;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&
isFinite(data6))){let err10={instancePath:instancePath+"/frame",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}
if(typeof data6=="number"&&isFinite(data6)&&(data6<0||isNaN(data6))){let err11={instancePath:instancePath+"/frame",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.count!==void 0){let data7=data.count;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&
isFinite(data7))){let err12={instancePath:instancePath+"/count",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}
if(typeof data7=="number"&&isFinite(data7)&&(data7<0||isNaN(data7))){let err13={instancePath:instancePath+"/count",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.detail!==void 0&&typeof data.detail!="string"){let err14={instancePath:instancePath+"/detai\
l",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath,keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate22.errors=vErrors,errors===0}var event=validate25;var schema11={type:"object",propertyNames:{enum:["openai-chat","openai-responses","anthropic-messages","codex","gitlab-duo-chat","gitlab-duo-code"]},additionalProperties:{
$ref:"#/$defs/JsonObject"}};function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&typeof data=="object"&&!Array.isArray(
data))){let err0={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate28.errors=vErrors,
errors===0}function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){for(let key0 in data){let _errs1=errors;if(!(key0==="openai-chat"||key0==="openai-responses"||key0==="anthropic-messages"||key0==="codex"||
key0==="gitlab-duo-chat"||key0==="gitlab-duo-code")){let err0={instancePath,keyword:"enum",params:{allowedValues:schema11.propertyNames.enum},propertyName:key0};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs1===errors;if(!valid0){let err1={instancePath,keyword:"propertyNames",params:{propertyName:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}for(let key1 in data)validate28(data[key1],{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:data,parentDataProperty:key1,rootData})||(vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors),errors=vErrors.length)}else{
let err2={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate27.errors=vErrors,errors===
0}function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="id"||key0==="model"||key0==="created"||key0==="serviceTier"||key0==="ext")){let err1={instancePath,keyword:"add\
itionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="start"){let err2={
instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"start"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.id!==void 0&&
typeof data.id!="string"){let err3={instancePath:instancePath+"/id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data.model!==void 0&&typeof data.model!="string"){let err4={instancePath:instancePath+"/model",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(data.created!==void 0){let data3=data.created;if(!(typeof data3=="number"&&isFinite(data3))){let err5={instancePath:instancePath+
"/created",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.serviceTier!==void 0&&typeof data.serviceTier!=
"string"){let err6={instancePath:instancePath+"/serviceTier",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}data.
ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=vErrors===null?validate27.errors:
vErrors.concat(validate27.errors),errors=vErrors.length))}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}return validate26.errors=vErrors,errors===0}var schema13={type:"object",properties:{type:{const:"part-start"},index:{type:"integer",minimum:0},
choice:{type:"integer",minimum:0},part:{$ref:"#/$defs/Part"}},required:["type","index","part"],additionalProperties:!1};function validate34(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)if(!(key0==="url"||key0==="title"||key0==="quoted"||key0==="start"||key0==="end"||key0==="ext")){let err0={instancePath,keyword:"add\
itionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.url!==void 0&&typeof data.url!="string"){
let err1={instancePath:instancePath+"/url",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.title!==void 0&&
typeof data.title!="string"){let err2={instancePath:instancePath+"/title",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.quoted!==void 0&&typeof data.quoted!="string"){let err3={instancePath:instancePath+"/quoted",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}if(data.start!==void 0){let data3=data.start;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){
let err4={instancePath:instancePath+"/start",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data3==
"number"&&isFinite(data3)&&(data3<0||isNaN(data3))){let err5={instancePath:instancePath+"/start",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}if(data.end!==void 0){let data4=data.end;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err6={
instancePath:instancePath+"/end",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data4=="number"&&isFinite(
data4)&&(data4<0||isNaN(data4))){let err7={instancePath:instancePath+"/end",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=vErrors===
null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length))}else{let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}return validate34.errors=vErrors,errors===0}function validate37(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){return validate37.errors=null,!0}function validate39(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)if(key0!=="ttl"){let err0={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.ttl!==void 0&&typeof data.ttl!="string"){let err1={instancePath:instancePath+"/ttl",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}return validate39.errors=vErrors,errors===0}var schema19={type:"object",properties:{n:{type:"integer",minimum:0},id:{type:"string"},phase:{type:"string"},
status:{enum:["complete","incomplete"]}},required:["n"],additionalProperties:!1};function validate41(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.n===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
n"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="n"||key0==="id"||key0==="phase"||key0==="status")){let err1={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.n!==void 0){let data0=data.n;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/n",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err3={instancePath:instancePath+"/n",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.id!==void 0&&typeof data.id!="string"){let err4={instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.phase!==void 0&&typeof data.phase!="string"){let err5={
instancePath:instancePath+"/phase",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.status!==void 0){let data3=data.
status;if(!(data3==="complete"||data3==="incomplete")){let err6={instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues:schema19.properties.status.
enum}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}return validate41.errors=vErrors,errors===0}function validate33(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.text===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"text"}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="text"||key0==="citations"||key0==="logprobs"||key0===
"cache"||key0==="group"||key0==="ext")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.type!==void 0&&data.type!=="text"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"text"}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.text!==void 0&&typeof data.text!="string"){let err4={instancePath:instancePath+"/text",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.citations!==void 0){let data2=data.citations;if(Array.isArray(data2)){let len0=data2.
length;for(let i0=0;i0<len0;i0++)validate34(data2[i0],{instancePath:instancePath+"/citations/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=vErrors===
null?validate34.errors:vErrors.concat(validate34.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/citations",keyword:"type",params:{type:"\
array"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}data.logprobs!==void 0&&(validate37(data.logprobs,{instancePath:instancePath+"/logprobs",parentData:data,
parentDataProperty:"logprobs",rootData})||(vErrors=vErrors===null?validate37.errors:vErrors.concat(validate37.errors),errors=vErrors.length)),data.cache!==void 0&&
(validate39(data.cache,{instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData})||(vErrors=vErrors===null?validate39.errors:vErrors.
concat(validate39.errors),errors=vErrors.length)),data.group!==void 0&&(validate41(data.group,{instancePath:instancePath+"/group",parentData:data,parentDataProperty:"\
group",rootData})||(vErrors=vErrors===null?validate41.errors:vErrors.concat(validate41.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(data.ext,{
instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),
errors=vErrors.length))}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate33.
errors=vErrors,errors===0}function validate44(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.text===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"text"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="text"||key0==="group"||key0==="ext")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="refusal"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{
allowedValue:"refusal"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.text!==void 0&&typeof data.text!="string"){let err4={instancePath:instancePath+
"/text",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}data.group!==void 0&&(validate41(data.group,{instancePath:instancePath+
"/group",parentData:data,parentDataProperty:"group",rootData})||(vErrors=vErrors===null?validate41.errors:vErrors.concat(validate41.errors),errors=vErrors.length)),
data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=vErrors===null?validate27.
errors:vErrors.concat(validate27.errors),errors=vErrors.length))}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}return validate44.errors=vErrors,errors===0}var schema22={type:"object",properties:{channel:{enum:["full","summary"]},text:{type:"string"},ext:{$ref:"#/$defs/Extensions"}},required:["channel","text"],additionalProperties:!1};
function validate48(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.channel===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"channel"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.text===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"text"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="channel"||key0==="text"||key0==="ext")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.channel!==void 0){let data0=data.channel;if(!(data0==="full"||data0==="summary")){let err3={instancePath:instancePath+
"/channel",keyword:"enum",params:{allowedValues:schema22.properties.channel.enum}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.text!==void 0&&
typeof data.text!="string"){let err4={instancePath:instancePath+"/text",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=vErrors===null?
validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length))}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}return validate48.errors=vErrors,errors===0}var schema23={type:"object",properties:{issuer:{$ref:"#/$defs/DialectId"},scope:{
type:"string"},form:{enum:["signature","ciphertext"]},value:{type:"string"}},required:["issuer","form","value"],additionalProperties:!1};function validate51(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema23.
required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="issuer"||key0==="scope"||key0==="form"||key0==="value")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.issuer!==void 0&&(validate23(data.issuer,{instancePath:instancePath+"/issuer",parentData:data,
parentDataProperty:"issuer",rootData})||(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.length)),data.scope!==void 0&&
typeof data.scope!="string"){let err2={instancePath:instancePath+"/scope",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.form!==void 0){let data2=data.form;if(!(data2==="signature"||data2==="ciphertext")){let err3={instancePath:instancePath+"/form",keyword:"enum",
params:{allowedValues:schema23.properties.form.enum}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.value!==void 0&&typeof data.value!="str\
ing"){let err4={instancePath:instancePath+"/value",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate51.errors=vErrors,errors===0}function validate47(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.segments===
void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"segments"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="segments"||key0==="seal"||key0==="group"||key0==="ext")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="reasoning"){let err3={instancePath:instancePath+"/type",keyword:"c\
onst",params:{allowedValue:"reasoning"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.segments!==void 0){let data1=data.segments;if(Array.isArray(
data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate48(data1[i0],{instancePath:instancePath+"/segments/"+i0,parentData:data1,parentDataProperty:i0,rootData})||
(vErrors=vErrors===null?validate48.errors:vErrors.concat(validate48.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/segments",keyword:"\
type",params:{type:"array"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}data.seal!==void 0&&(validate51(data.seal,{instancePath:instancePath+"/s\
eal",parentData:data,parentDataProperty:"seal",rootData})||(vErrors=vErrors===null?validate51.errors:vErrors.concat(validate51.errors),errors=vErrors.length)),data.
group!==void 0&&(validate41(data.group,{instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData})||(vErrors=vErrors===null?validate41.
errors:vErrors.concat(validate41.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"\
ext",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length))}else{let err5={instancePath,keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate47.errors=vErrors,errors===0}var schema24={type:"object",properties:{
type:{const:"media"},as:{enum:["image","document","audio"]},media:{$ref:"#/$defs/Media"},name:{type:"string"},detail:{type:"string"},cache:{$ref:"#/$defs/CacheM\
ark"},group:{$ref:"#/$defs/Group"},ext:{$ref:"#/$defs/Extensions"}},required:["type","as","media"],additionalProperties:!1},schema25={type:"object",required:["k\
ind"],discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{const:"data"},mime:{type:"string"},base64:{type:"string"}},required:["kind","m\
ime","base64"],additionalProperties:!1},{type:"object",properties:{kind:{const:"url"},url:{type:"string"}},required:["kind","url"],additionalProperties:!1},{type:"\
object",properties:{kind:{const:"file"},id:{type:"string"},issuer:{$ref:"#/$defs/DialectId"}},required:["kind","id","issuer"],additionalProperties:!1},{type:"ob\
ject",properties:{kind:{const:"text"},text:{type:"string"}},required:["kind","text"],additionalProperties:!1}]};function validate57(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.kind===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:"kind"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.kind;if(typeof tag0=="string")if(tag0===
"data")if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema25.oneOf[0].required)if(data[prop0]===void 0){let err1={instancePath,keyword:"\
required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="kind"||key0==="mime"||key0===
"base64")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
kind!==void 0&&data.kind!=="data"){let err3={instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue:"data"}};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(data.mime!==void 0&&typeof data.mime!="string"){let err4={instancePath:instancePath+"/mime",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.base64!==void 0&&typeof data.base64!="string"){let err5={instancePath:instancePath+"/base64",keyword:"ty\
pe",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}else if(tag0==="url")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.kind===void 0){let err7={instancePath,
keyword:"required",params:{missingProperty:"kind"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.url===void 0){let err8={instancePath,keyword:"\
required",params:{missingProperty:"url"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}for(let key1 in data)if(!(key1==="kind"||key1==="url")){let err9={
instancePath,keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.kind!==void 0&&data.
kind!=="url"){let err10={instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue:"url"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}
if(data.url!==void 0&&typeof data.url!="string"){let err11={instancePath:instancePath+"/url",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err11]:
vErrors.push(err11),errors++}}else{let err12={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}else if(tag0===
"file")if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop1 of schema25.oneOf[2].required)if(data[prop1]===void 0){let err13={instancePath,keyword:"\
required",params:{missingProperty:prop1}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}for(let key2 in data)if(!(key2==="kind"||key2==="id"||key2===
"issuer")){let err14={instancePath,keyword:"additionalProperties",params:{additionalProperty:key2}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}
if(data.kind!==void 0&&data.kind!=="file"){let err15={instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue:"file"}};vErrors===null?vErrors=[err15]:
vErrors.push(err15),errors++}if(data.id!==void 0&&typeof data.id!="string"){let err16={instancePath:instancePath+"/id",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err16]:vErrors.push(err16),errors++}data.issuer!==void 0&&(validate23(data.issuer,{instancePath:instancePath+"/issuer",parentData:data,parentDataProperty:"\
issuer",rootData})||(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.length))}else{let err17={instancePath,keyword:"ty\
pe",params:{type:"object"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}else if(tag0==="text")if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.kind===void 0){let err18={instancePath,keyword:"required",params:{missingProperty:"kind"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(data.
text===void 0){let err19={instancePath,keyword:"required",params:{missingProperty:"text"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}for(let key3 in data)
if(!(key3==="kind"||key3==="text")){let err20={instancePath,keyword:"additionalProperties",params:{additionalProperty:key3}};vErrors===null?vErrors=[err20]:vErrors.
push(err20),errors++}if(data.kind!==void 0&&data.kind!=="text"){let err21={instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue:"text"}};vErrors===
null?vErrors=[err21]:vErrors.push(err21),errors++}if(data.text!==void 0&&typeof data.text!="string"){let err22={instancePath:instancePath+"/text",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}else{let err23={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err23]:vErrors.push(err23),errors++}else{let err24={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:tag0}};vErrors===
null?vErrors=[err24]:vErrors.push(err24),errors++}else{let err25={instancePath,keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:tag0}};vErrors===
null?vErrors=[err25]:vErrors.push(err25),errors++}}else{let err26={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err26]:vErrors.push(
err26),errors++}return validate57.errors=vErrors,errors===0}function validate56(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema24.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"requi\
red",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="as"||key0==="med\
ia"||key0==="name"||key0==="detail"||key0==="cache"||key0==="group"||key0==="ext")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="media"){let err2={instancePath:instancePath+"/type",keyword:"const",
params:{allowedValue:"media"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.as!==void 0){let data1=data.as;if(!(data1==="image"||data1==="d\
ocument"||data1==="audio")){let err3={instancePath:instancePath+"/as",keyword:"enum",params:{allowedValues:schema24.properties.as.enum}};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}if(data.media!==void 0&&(validate57(data.media,{instancePath:instancePath+"/media",parentData:data,parentDataProperty:"media",
rootData})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length)),data.name!==void 0&&typeof data.name!="string"){
let err4={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.detail!==void 0&&
typeof data.detail!="string"){let err5={instancePath:instancePath+"/detail",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}data.cache!==void 0&&(validate39(data.cache,{instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData})||(vErrors=vErrors===
null?validate39.errors:vErrors.concat(validate39.errors),errors=vErrors.length)),data.group!==void 0&&(validate41(data.group,{instancePath:instancePath+"/group",
parentData:data,parentDataProperty:"group",rootData})||(vErrors=vErrors===null?validate41.errors:vErrors.concat(validate41.errors),errors=vErrors.length)),data.
ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=vErrors===null?validate27.errors:
vErrors.concat(validate27.errors),errors=vErrors.length))}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}return validate56.errors=vErrors,errors===0}var schema26={type:"object",properties:{type:{const:"tool-call"},form:{enum:["json","text"]},run:{
enum:["client","server"]},id:{type:"string"},name:{type:"string"},namespace:{type:"string"},input:{type:"string"},cache:{$ref:"#/$defs/CacheMark"},group:{$ref:"\
#/$defs/Group"},ext:{$ref:"#/$defs/Extensions"}},required:["type","form","run","id","name","input"],additionalProperties:!1};function validate63(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema26.required)
if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!func2.call(schema26.properties,key0)){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="tool-call"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"to\
ol-call"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.form!==void 0){let data1=data.form;if(!(data1==="json"||data1==="text")){let err3={
instancePath:instancePath+"/form",keyword:"enum",params:{allowedValues:schema26.properties.form.enum}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}
if(data.run!==void 0){let data2=data.run;if(!(data2==="client"||data2==="server")){let err4={instancePath:instancePath+"/run",keyword:"enum",params:{allowedValues:schema26.
properties.run.enum}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.id!==void 0&&typeof data.id!="string"){let err5={instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err6={
instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.namespace!==void 0&&typeof data.
namespace!="string"){let err7={instancePath:instancePath+"/namespace",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
if(data.input!==void 0&&typeof data.input!="string"){let err8={instancePath:instancePath+"/input",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}data.cache!==void 0&&(validate39(data.cache,{instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData})||
(vErrors=vErrors===null?validate39.errors:vErrors.concat(validate39.errors),errors=vErrors.length)),data.group!==void 0&&(validate41(data.group,{instancePath:instancePath+
"/group",parentData:data,parentDataProperty:"group",rootData})||(vErrors=vErrors===null?validate41.errors:vErrors.concat(validate41.errors),errors=vErrors.length)),
data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=vErrors===null?validate27.
errors:vErrors.concat(validate27.errors),errors=vErrors.length))}else{let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}return validate63.errors=vErrors,errors===0}var schema27={type:"object",properties:{type:{const:"tool-result"},run:{enum:["client","\
server"]},callId:{type:"string"},form:{enum:["json","text"]},error:{type:"boolean"},parts:{type:"array",items:{$ref:"#/$defs/Part"}},cache:{$ref:"#/$defs/CacheM\
ark"},group:{$ref:"#/$defs/Group"},ext:{$ref:"#/$defs/Extensions"}},required:["type","run","callId","parts"],additionalProperties:!1},wrapper0={validate:validate32};
function validate67(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema27.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!func2.call(schema27.properties,key0)){let err1={instancePath,keyword:"additionalProperties",params:{
additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="tool-result"){let err2={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"tool-result"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.run!==void 0){let data1=data.run;
if(!(data1==="client"||data1==="server")){let err3={instancePath:instancePath+"/run",keyword:"enum",params:{allowedValues:schema27.properties.run.enum}};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.callId!==void 0&&typeof data.callId!="string"){let err4={instancePath:instancePath+"/callId",keyword:"t\
ype",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.form!==void 0){let data3=data.form;if(!(data3==="json"||data3==="\
text")){let err5={instancePath:instancePath+"/form",keyword:"enum",params:{allowedValues:schema27.properties.form.enum}};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}}if(data.error!==void 0&&typeof data.error!="boolean"){let err6={instancePath:instancePath+"/error",keyword:"type",params:{type:"boolean"}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.parts!==void 0){let data5=data.parts;if(Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<len0;i0++)
wrapper0.validate(data5[i0],{instancePath:instancePath+"/parts/"+i0,parentData:data5,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?wrapper0.validate.
errors:vErrors.concat(wrapper0.validate.errors),errors=vErrors.length)}else{let err7={instancePath:instancePath+"/parts",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}data.cache!==void 0&&(validate39(data.cache,{instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"\
cache",rootData})||(vErrors=vErrors===null?validate39.errors:vErrors.concat(validate39.errors),errors=vErrors.length)),data.group!==void 0&&(validate41(data.group,
{instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData})||(vErrors=vErrors===null?validate41.errors:vErrors.concat(validate41.errors),
errors=vErrors.length)),data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=
vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length))}else{let err8={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}return validate67.errors=vErrors,errors===0}function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.seal===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"seal"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="seal"||key0==="group"||key0==="ext")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="compaction"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{
allowedValue:"compaction"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}data.seal!==void 0&&(validate51(data.seal,{instancePath:instancePath+"/sea\
l",parentData:data,parentDataProperty:"seal",rootData})||(vErrors=vErrors===null?validate51.errors:vErrors.concat(validate51.errors),errors=vErrors.length)),data.
group!==void 0&&(validate41(data.group,{instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData})||(vErrors=vErrors===null?validate41.
errors:vErrors.concat(validate41.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"\
ext",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length))}else{let err4={instancePath,keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate71.errors=vErrors,errors===0}var schema29={type:"object",properties:{
type:{const:"opaque"},dialect:{$ref:"#/$defs/DialectId"},wire:{$ref:"#/$defs/Json"},group:{$ref:"#/$defs/Group"},ext:{$ref:"#/$defs/Extensions"}},required:["typ\
e","dialect","wire"],additionalProperties:!1};function validate75(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema29.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{
missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="dialect"||key0==="wire"||key0===
"group"||key0==="ext")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.type!==void 0&&data.type!=="opaque"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"opaque"}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}data.dialect!==void 0&&(validate23(data.dialect,{instancePath:instancePath+"/dialect",parentData:data,parentDataProperty:"\
dialect",rootData})||(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.length)),data.wire!==void 0&&(validate37(data.wire,
{instancePath:instancePath+"/wire",parentData:data,parentDataProperty:"wire",rootData})||(vErrors=vErrors===null?validate37.errors:vErrors.concat(validate37.errors),
errors=vErrors.length)),data.group!==void 0&&(validate41(data.group,{instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData})||(vErrors=
vErrors===null?validate41.errors:vErrors.concat(validate41.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/\
ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length))}else{
let err3={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate75.errors=vErrors,errors===
0}function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
let tag0=data.type;if(typeof tag0=="string")if(tag0==="text")validate33(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate33.
errors:vErrors.concat(validate33.errors),errors=vErrors.length);else if(tag0==="refusal")validate44(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);else if(tag0==="reasoning")validate47(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate47.errors:vErrors.concat(validate47.errors),errors=vErrors.length);else if(tag0==="media")validate56(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);else if(tag0===
"tool-call")validate63(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),
errors=vErrors.length);else if(tag0==="tool-result")validate67(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate67.errors:
vErrors.concat(validate67.errors),errors=vErrors.length);else if(tag0==="compaction")validate71(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.length);else if(tag0==="opaque")validate75(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length);else{let err1={instancePath,keyword:"discriminato\
r",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,keyword:"discriminat\
or",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate32.errors=vErrors,errors===0}function validate31(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema13.required)
if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="index"||key0==="choice"||key0==="part")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="part-start"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{
allowedValue:"part-start"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.index!==void 0){let data1=data.index;if(!(typeof data1=="number"&&
!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err4={instancePath:instancePath+"/index",keyword:"minimum",
params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.choice!==void 0){let data2=data.choice;if(!(typeof data2=="\
number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err5={instancePath:instancePath+"/choice",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err6={instancePath:instancePath+"/choice",keyword:"m\
inimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}data.part!==void 0&&(validate32(data.part,{instancePath:instancePath+
"/part",parentData:data,parentDataProperty:"part",rootData})||(vErrors=vErrors===null?validate32.errors:vErrors.concat(validate32.errors),errors=vErrors.length))}else{
let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate31.errors=vErrors,errors===
0}var schema30={type:"object",properties:{type:{const:"part-delta"},index:{type:"integer",minimum:0},delta:{$ref:"#/$defs/Delta"}},required:["type","index","del\
ta"],additionalProperties:!1},schema31={type:"object",required:["on"],discriminator:{propertyName:"on"},oneOf:[{type:"object",properties:{on:{const:"text"},text:{
type:"string"},logprobs:{$ref:"#/$defs/Json"}},required:["on","text"],additionalProperties:!1},{type:"object",properties:{on:{const:"input"},text:{type:"string"}},
required:["on","text"],additionalProperties:!1},{type:"object",properties:{on:{const:"refusal"},text:{type:"string"}},required:["on","text"],additionalProperties:!1},
{type:"object",properties:{on:{const:"reasoning"},segment:{type:"integer",minimum:0},channel:{enum:["full","summary"]},text:{type:"string"}},required:["on","seg\
ment","channel","text"],additionalProperties:!1},{type:"object",properties:{on:{const:"citation"},citation:{$ref:"#/$defs/Citation"}},required:["on","citation"],
additionalProperties:!1},{type:"object",properties:{on:{const:"media"},base64:{type:"string"}},required:["on","base64"],additionalProperties:!1}]};function validate90(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.on===void 0){
let err0={instancePath,keyword:"required",params:{missingProperty:"on"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.on;if(typeof tag0==
"string")if(tag0==="text")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.on===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"\
on"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.text===void 0){let err2={instancePath,keyword:"required",params:{missingProperty:"text"}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data)if(!(key0==="on"||key0==="text"||key0==="logprobs")){let err3={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.on!==void 0&&data.on!=="text"){let err4={
instancePath:instancePath+"/on",keyword:"const",params:{allowedValue:"text"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.text!==void 0&&typeof data.
text!="string"){let err5={instancePath:instancePath+"/text",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}data.
logprobs!==void 0&&(validate37(data.logprobs,{instancePath:instancePath+"/logprobs",parentData:data,parentDataProperty:"logprobs",rootData})||(vErrors=vErrors===
null?validate37.errors:vErrors.concat(validate37.errors),errors=vErrors.length))}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}else if(tag0==="input")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.on===void 0){let err7={instancePath,
keyword:"required",params:{missingProperty:"on"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.text===void 0){let err8={instancePath,keyword:"\
required",params:{missingProperty:"text"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}for(let key1 in data)if(!(key1==="on"||key1==="text")){let err9={
instancePath,keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.on!==void 0&&data.
on!=="input"){let err10={instancePath:instancePath+"/on",keyword:"const",params:{allowedValue:"input"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}
if(data.text!==void 0&&typeof data.text!="string"){let err11={instancePath:instancePath+"/text",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err11]:
vErrors.push(err11),errors++}}else{let err12={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}else if(tag0===
"refusal")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.on===void 0){let err13={instancePath,keyword:"required",params:{missingProperty:"on"}};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}if(data.text===void 0){let err14={instancePath,keyword:"required",params:{missingProperty:"text"}};vErrors===null?
vErrors=[err14]:vErrors.push(err14),errors++}for(let key2 in data)if(!(key2==="on"||key2==="text")){let err15={instancePath,keyword:"additionalProperties",params:{
additionalProperty:key2}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data.on!==void 0&&data.on!=="refusal"){let err16={instancePath:instancePath+
"/on",keyword:"const",params:{allowedValue:"refusal"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(data.text!==void 0&&typeof data.text!="str\
ing"){let err17={instancePath:instancePath+"/text",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}else{let err18={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}else if(tag0==="reasoning")if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema31.oneOf[3].required)if(data[prop0]===void 0){let err19={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}for(let key3 in data)if(!(key3==="on"||key3==="segment"||key3==="channel"||key3==="text")){let err20={
instancePath,keyword:"additionalProperties",params:{additionalProperty:key3}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(data.on!==void 0&&data.
on!=="reasoning"){let err21={instancePath:instancePath+"/on",keyword:"const",params:{allowedValue:"reasoning"}};vErrors===null?vErrors=[err21]:vErrors.push(err21),
errors++}if(data.segment!==void 0){let data8=data.segment;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))){let err22={instancePath:instancePath+
"/segment",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(typeof data8=="number"&&isFinite(data8)&&(data8<
0||isNaN(data8))){let err23={instancePath:instancePath+"/segment",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err23]:vErrors.push(
err23),errors++}}if(data.channel!==void 0){let data9=data.channel;if(!(data9==="full"||data9==="summary")){let err24={instancePath:instancePath+"/channel",keyword:"\
enum",params:{allowedValues:schema31.oneOf[3].properties.channel.enum}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data.text!==void 0&&typeof data.
text!="string"){let err25={instancePath:instancePath+"/text",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}else{
let err26={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}else if(tag0==="citation")if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.on===void 0){let err27={instancePath,keyword:"required",params:{missingProperty:"on"}};vErrors===null?vErrors=[err27]:vErrors.
push(err27),errors++}if(data.citation===void 0){let err28={instancePath,keyword:"required",params:{missingProperty:"citation"}};vErrors===null?vErrors=[err28]:vErrors.
push(err28),errors++}for(let key4 in data)if(!(key4==="on"||key4==="citation")){let err29={instancePath,keyword:"additionalProperties",params:{additionalProperty:key4}};
vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(data.on!==void 0&&data.on!=="citation"){let err30={instancePath:instancePath+"/on",keyword:"const",
params:{allowedValue:"citation"}};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}data.citation!==void 0&&(validate34(data.citation,{instancePath:instancePath+
"/citation",parentData:data,parentDataProperty:"citation",rootData})||(vErrors=vErrors===null?validate34.errors:vErrors.concat(validate34.errors),errors=vErrors.
length))}else{let err31={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}else if(tag0==="media")
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.on===void 0){let err32={instancePath,keyword:"required",params:{missingProperty:"on"}};vErrors===null?
vErrors=[err32]:vErrors.push(err32),errors++}if(data.base64===void 0){let err33={instancePath,keyword:"required",params:{missingProperty:"base64"}};vErrors===null?
vErrors=[err33]:vErrors.push(err33),errors++}for(let key5 in data)if(!(key5==="on"||key5==="base64")){let err34={instancePath,keyword:"additionalProperties",params:{
additionalProperty:key5}};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(data.on!==void 0&&data.on!=="media"){let err35={instancePath:instancePath+
"/on",keyword:"const",params:{allowedValue:"media"}};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}if(data.base64!==void 0&&typeof data.base64!="s\
tring"){let err36={instancePath:instancePath+"/base64",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}}else{
let err37={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}else{let err38={instancePath,keyword:"\
discriminator",params:{error:"mapping",tag:"on",tagValue:tag0}};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}else{let err39={instancePath,keyword:"\
discriminator",params:{error:"tag",tag:"on",tagValue:tag0}};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}else{let err40={instancePath,keyword:"t\
ype",params:{type:"object"}};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}return validate90.errors=vErrors,errors===0}function validate89(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema30.required)
if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="index"||key0==="delta")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="part-delta"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
part-delta"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.index!==void 0){let data1=data.index;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err4={instancePath:instancePath+"/index",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}data.delta!==void 0&&(validate90(data.delta,{instancePath:instancePath+"/delta",parentData:data,
parentDataProperty:"delta",rootData})||(vErrors=vErrors===null?validate90.errors:vErrors.concat(validate90.errors),errors=vErrors.length))}else{let err5={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate89.errors=vErrors,errors===0}function validate94(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.index===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"index"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="index"||key0==="group"||key0==="ext")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="part-patch"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{
allowedValue:"part-patch"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.index!==void 0){let data1=data.index;if(!(typeof data1=="number"&&
!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err5={instancePath:instancePath+"/index",keyword:"minimum",
params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}data.group!==void 0&&(validate41(data.group,{instancePath:instancePath+
"/group",parentData:data,parentDataProperty:"group",rootData})||(vErrors=vErrors===null?validate41.errors:vErrors.concat(validate41.errors),errors=vErrors.length)),
data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=vErrors===null?validate27.
errors:vErrors.concat(validate27.errors),errors=vErrors.length))}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}return validate94.errors=vErrors,errors===0}var schema33={type:"object",properties:{type:{const:"part-seal"},index:{type:"integer",minimum:0},
seal:{$ref:"#/$defs/Seal"}},required:["type","index","seal"],additionalProperties:!1};function validate97(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema33.required)if(data[prop0]===void 0){let err0={instancePath,
keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="in\
dex"||key0==="seal")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.type!==void 0&&data.type!=="part-seal"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"part-seal"}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data.index!==void 0){let data1=data.index;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={
instancePath:instancePath+"/index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data1=="number"&&
isFinite(data1)&&(data1<0||isNaN(data1))){let err4={instancePath:instancePath+"/index",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}data.seal!==void 0&&(validate51(data.seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"seal",rootData})||
(vErrors=vErrors===null?validate51.errors:vErrors.concat(validate51.errors),errors=vErrors.length))}else{let err5={instancePath,keyword:"type",params:{type:"obj\
ect"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate97.errors=vErrors,errors===0}function validate99(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.index===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"index"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="index"||key0==="incomplete")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="part-end"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
part-end"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.index!==void 0){let data1=data.index;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/index",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err5={instancePath:instancePath+"/index",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.incomplete!==void 0&&data.incomplete!==!0){let err6={instancePath:instancePath+
"/incomplete",keyword:"const",params:{allowedValue:!0}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate99.errors=vErrors,errors===0}function validate101(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)if(!(key0==="inputTokens"||key0==="outputTokens"||key0==="cacheRead"||key0==="cacheWrite"||key0==="reasoning"||key0==="estimated"||key0===
"ext")){let err0={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.
inputTokens!==void 0){let data0=data.inputTokens;if(!(typeof data0=="number"&&isFinite(data0))){let err1={instancePath:instancePath+"/inputTokens",keyword:"type",
params:{type:"number"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.outputTokens!==void 0){let data1=data.outputTokens;if(!(typeof data1==
"number"&&isFinite(data1))){let err2={instancePath:instancePath+"/outputTokens",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}}if(data.cacheRead!==void 0){let data2=data.cacheRead;if(!(typeof data2=="number"&&isFinite(data2))){let err3={instancePath:instancePath+"/cacheR\
ead",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.cacheWrite!==void 0){let data3=data.cacheWrite;if(!(typeof data3==
"number"&&isFinite(data3))){let err4={instancePath:instancePath+"/cacheWrite",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}}if(data.reasoning!==void 0){let data4=data.reasoning;if(!(typeof data4=="number"&&isFinite(data4))){let err5={instancePath:instancePath+"/reason\
ing",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.estimated!==void 0&&typeof data.estimated!="boole\
an"){let err6={instancePath:instancePath+"/estimated",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}data.ext!==
void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.
concat(validate27.errors),errors=vErrors.length))}else{let err7={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}return validate101.errors=vErrors,errors===0}function validate100(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.usage===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"usage"}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0==="usage")){let err2={instancePath,keyword:"additionalProperties",
params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="usage"){let err3={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"usage"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}data.usage!==void 0&&(validate101(data.usage,{instancePath:instancePath+
"/usage",parentData:data,parentDataProperty:"usage",rootData})||(vErrors=vErrors===null?validate101.errors:vErrors.concat(validate101.errors),errors=vErrors.length))}else{
let err4={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate100.errors=vErrors,errors===
0}var schema37={type:"object",properties:{type:{const:"note"},dialect:{$ref:"#/$defs/DialectId"},wire:{$ref:"#/$defs/Json"}},required:["type","dialect","wire"],
additionalProperties:!1};function validate104(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema37.required)if(data[prop0]===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:prop0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||key0==="dialect"||key0==="wire")){let err1={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="note"){let err2={
instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"note"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}data.dialect!==void 0&&
(validate23(data.dialect,{instancePath:instancePath+"/dialect",parentData:data,parentDataProperty:"dialect",rootData})||(vErrors=vErrors===null?validate23.errors:
vErrors.concat(validate23.errors),errors=vErrors.length)),data.wire!==void 0&&(validate37(data.wire,{instancePath:instancePath+"/wire",parentData:data,parentDataProperty:"\
wire",rootData})||(vErrors=vErrors===null?validate37.errors:vErrors.concat(validate37.errors),errors=vErrors.length))}else{let err3={instancePath,keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate104.errors=vErrors,errors===0}var schema39={type:"object",properties:{reason:{enum:["stop","length","tool-calls","content-filter","refusal","pause","context-window","other"]},raw:{type:"stri\
ng"},stopSequence:{type:"string"},details:{$ref:"#/$defs/Json"},ext:{$ref:"#/$defs/Extensions"}},required:["reason"],additionalProperties:!1};function validate108(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.reason===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"reason"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="reason"||key0==="raw"||key0==="stopSequence"||key0==="details"||key0==="ext")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.reason!==void 0){let data0=data.reason;if(!(data0==="stop"||data0==="length"||data0==="tool-ca\
lls"||data0==="content-filter"||data0==="refusal"||data0==="pause"||data0==="context-window"||data0==="other")){let err2={instancePath:instancePath+"/reason",keyword:"\
enum",params:{allowedValues:schema39.properties.reason.enum}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.raw!==void 0&&typeof data.raw!=
"string"){let err3={instancePath:instancePath+"/raw",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.stopSequence!==
void 0&&typeof data.stopSequence!="string"){let err4={instancePath:instancePath+"/stopSequence",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}data.details!==void 0&&(validate37(data.details,{instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData})||
(vErrors=vErrors===null?validate37.errors:vErrors.concat(validate37.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+
"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length))}else{
let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate108.errors=vErrors,errors===
0}function validate107(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.finish===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"finish"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="type"||key0==="finish"||key0==="others"||key0==="ext")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="finish"){let err3={instancePath:instancePath+"/type",keyword:"cons\
t",params:{allowedValue:"finish"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.finish!==void 0&&(validate108(data.finish,{instancePath:instancePath+
"/finish",parentData:data,parentDataProperty:"finish",rootData})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=vErrors.length)),
data.others!==void 0){let data2=data.others;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate108(data2[i0],{instancePath:instancePath+
"/others/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=vErrors.length)}else{
let err4={instancePath:instancePath+"/others",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}data.ext!==void 0&&
(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(
validate27.errors),errors=vErrors.length))}else{let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
return validate107.errors=vErrors,errors===0}var schema41={type:"object",properties:{kind:{enum:["invalid-request","auth","permission","not-found","too-large","quota","rate-limit","overloaded","context-win\
dow","timeout","truncated","protocol","server"]},message:{type:"string"},code:{type:"string"},param:{type:"string"},status:{type:"integer",minimum:0},retryAfterMs:{
type:"number"},ext:{$ref:"#/$defs/Extensions"}},required:["kind","message"],additionalProperties:!1};function validate115(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.kind===void 0){let err0={instancePath,keyword:"requir\
ed",params:{missingProperty:"kind"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.message===void 0){let err1={instancePath,keyword:"require\
d",params:{missingProperty:"message"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="kind"||key0==="message"||key0===
"code"||key0==="param"||key0==="status"||key0==="retryAfterMs"||key0==="ext")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.kind!==void 0){let data0=data.kind;if(!(data0==="invalid-request"||data0==="auth"||data0==="pe\
rmission"||data0==="not-found"||data0==="too-large"||data0==="quota"||data0==="rate-limit"||data0==="overloaded"||data0==="context-window"||data0==="timeout"||data0===
"truncated"||data0==="protocol"||data0==="server")){let err3={instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues:schema41.properties.kind.enum}};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.message!==void 0&&typeof data.message!="string"){let err4={instancePath:instancePath+"/messag\
e",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.code!==void 0&&typeof data.code!="string"){let err5={
instancePath:instancePath+"/code",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.param!==void 0&&typeof data.
param!="string"){let err6={instancePath:instancePath+"/param",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.
status!==void 0){let data4=data.status;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err7={instancePath:instancePath+"/status",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(data4))){let err8={
instancePath:instancePath+"/status",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.retryAfterMs!==
void 0){let data5=data.retryAfterMs;if(!(typeof data5=="number"&&isFinite(data5))){let err9={instancePath:instancePath+"/retryAfterMs",keyword:"type",params:{type:"\
number"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"\
ext",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length))}else{let err10={instancePath,keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate115.errors=vErrors,errors===0}function validate114(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.failure===void 0){let err1={instancePath,
keyword:"required",params:{missingProperty:"failure"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="type"||key0===
"failure")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
type!==void 0&&data.type!=="failure"){let err3={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"failure"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}data.failure!==void 0&&(validate115(data.failure,{instancePath:instancePath+"/failure",parentData:data,parentDataProperty:"failure",
rootData})||(vErrors=vErrors===null?validate115.errors:vErrors.concat(validate115.errors),errors=vErrors.length))}else{let err4={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate114.errors=vErrors,errors===0}function validate25(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="s\
tring")if(tag0==="start")validate26(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate26.errors:vErrors.concat(validate26.
errors),errors=vErrors.length);else if(tag0==="part-start")validate31(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate31.
errors:vErrors.concat(validate31.errors),errors=vErrors.length);else if(tag0==="part-delta")validate89(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate89.errors:vErrors.concat(validate89.errors),errors=vErrors.length);else if(tag0==="part-patch")validate94(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.errors),errors=vErrors.length);else if(tag0==="part-seal")validate97(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),errors=vErrors.length);else if(tag0===
"part-end")validate99(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate99.errors:vErrors.concat(validate99.errors),errors=
vErrors.length);else if(tag0==="usage")validate100(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate100.errors:vErrors.
concat(validate100.errors),errors=vErrors.length);else if(tag0==="note")validate104(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===
null?validate104.errors:vErrors.concat(validate104.errors),errors=vErrors.length);else if(tag0==="finish")validate107(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate107.errors:vErrors.concat(validate107.errors),errors=vErrors.length);else if(tag0==="failure")validate114(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate114.errors:vErrors.concat(validate114.errors),errors=vErrors.length);else{let err1={instancePath,
keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{let err2={instancePath,
keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate25.errors=vErrors,errors===0}var failure=validate128;function validate128(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.kind===
void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"kind"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.message===void 0){
let err1={instancePath,keyword:"required",params:{missingProperty:"message"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0===
"kind"||key0==="message"||key0==="code"||key0==="param"||key0==="status"||key0==="retryAfterMs"||key0==="ext")){let err2={instancePath,keyword:"additionalProper\
ties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.kind!==void 0){let data0=data.kind;if(!(data0==="inval\
id-request"||data0==="auth"||data0==="permission"||data0==="not-found"||data0==="too-large"||data0==="quota"||data0==="rate-limit"||data0==="overloaded"||data0===
"context-window"||data0==="timeout"||data0==="truncated"||data0==="protocol"||data0==="server")){let err3={instancePath:instancePath+"/kind",keyword:"enum",params:{
allowedValues:schema41.properties.kind.enum}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.message!==void 0&&typeof data.message!="string"){
let err4={instancePath:instancePath+"/message",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.code!==void 0&&
typeof data.code!="string"){let err5={instancePath:instancePath+"/code",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}if(data.param!==void 0&&typeof data.param!="string"){let err6={instancePath:instancePath+"/param",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}if(data.status!==void 0){let data4=data.status;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){
let err7={instancePath:instancePath+"/status",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data4==
"number"&&isFinite(data4)&&(data4<0||isNaN(data4))){let err8={instancePath:instancePath+"/status",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.retryAfterMs!==void 0){let data5=data.retryAfterMs;if(!(typeof data5=="number"&&isFinite(data5))){let err9={
instancePath:instancePath+"/retryAfterMs",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}data.ext!==void 0&&(validate27(
data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.
errors),errors=vErrors.length))}else{let err10={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}
return validate128.errors=vErrors,errors===0}var request=validate130,schema43={type:"object",properties:{model:{type:"string"},turns:{type:"array",items:{$ref:"\
#/$defs/Turn"}},tools:{type:"array",items:{$ref:"#/$defs/Tool"}},toolChoice:{$ref:"#/$defs/ToolChoice"},sampling:{$ref:"#/$defs/Sampling"},reasoning:{$ref:"#/$d\
efs/ReasoningOptions"},outputFormat:{$ref:"#/$defs/OutputFormat"},options:{$ref:"#/$defs/RequestOptions"},ext:{$ref:"#/$defs/Extensions"}},required:["model","tu\
rns"],additionalProperties:!1},schema44={type:"object",properties:{role:{enum:["system","developer","user","assistant"]},parts:{type:"array",items:{$ref:"#/$def\
s/Part"}},ext:{$ref:"#/$defs/Extensions"}},required:["role","parts"],additionalProperties:!1};function validate131(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.role===void 0){let err0={instancePath,keyword:"requir\
ed",params:{missingProperty:"role"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.parts===void 0){let err1={instancePath,keyword:"required",
params:{missingProperty:"parts"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="role"||key0==="parts"||key0==="ext")){
let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.role!==
void 0){let data0=data.role;if(!(data0==="system"||data0==="developer"||data0==="user"||data0==="assistant")){let err3={instancePath:instancePath+"/role",keyword:"\
enum",params:{allowedValues:schema44.properties.role.enum}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.parts!==void 0){let data1=data.parts;
if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate32(data1[i0],{instancePath:instancePath+"/parts/"+i0,parentData:data1,parentDataProperty:i0,
rootData})||(vErrors=vErrors===null?validate32.errors:vErrors.concat(validate32.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/parts",
keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+
"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length))}else{
let err5={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate131.errors=vErrors,errors===
0}function validate136(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.name===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="name"||key0==="description"||key0==="schema"||key0==="strict"||key0==="cache"||key0==="ext")){let err2={instancePath,keyword:"additi\
onalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="function"){let err3={
instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"function"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0&&
typeof data.name!="string"){let err4={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}if(data.description!==void 0&&typeof data.description!="string"){let err5={instancePath:instancePath+"/description",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.schema!==void 0&&(validate28(data.schema,{instancePath:instancePath+"/schema",parentData:data,
parentDataProperty:"schema",rootData})||(vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors),errors=vErrors.length)),data.strict!==void 0&&
typeof data.strict!="boolean"){let err6={instancePath:instancePath+"/strict",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}data.cache!==void 0&&(validate39(data.cache,{instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData})||(vErrors=vErrors===
null?validate39.errors:vErrors.concat(validate39.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,
parentDataProperty:"ext",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length))}else{let err7={instancePath,
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate136.errors=vErrors,errors===0}function validate140(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.name===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"name"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="name"||key0==="description"||key0==="grammar"||key0==="cache"||key0==="ext")){let err2={instancePath,keyword:"additionalProperties",
params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0&&data.type!=="custom"){let err3={instancePath:instancePath+
"/type",keyword:"const",params:{allowedValue:"custom"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0&&typeof data.name!="stri\
ng"){let err4={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.description!==
void 0&&typeof data.description!="string"){let err5={instancePath:instancePath+"/description",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}if(data.grammar!==void 0){let data3=data.grammar;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3.syntax===void 0){
let err6={instancePath:instancePath+"/grammar",keyword:"required",params:{missingProperty:"syntax"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data3.
definition===void 0){let err7={instancePath:instancePath+"/grammar",keyword:"required",params:{missingProperty:"definition"}};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}for(let key1 in data3)if(!(key1==="syntax"||key1==="definition")){let err8={instancePath:instancePath+"/grammar",keyword:"additionalProperti\
es",params:{additionalProperty:key1}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data3.syntax!==void 0&&typeof data3.syntax!="string"){let err9={
instancePath:instancePath+"/grammar/syntax",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data3.definition!==
void 0&&typeof data3.definition!="string"){let err10={instancePath:instancePath+"/grammar/definition",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/grammar",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err11]:
vErrors.push(err11),errors++}}data.cache!==void 0&&(validate39(data.cache,{instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData})||
(vErrors=vErrors===null?validate39.errors:vErrors.concat(validate39.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+
"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length))}else{
let err12={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}return validate140.errors=vErrors,errors===
0}var schema48={type:"object",properties:{type:{const:"opaque-tool"},dialect:{$ref:"#/$defs/DialectId"},tag:{type:"string"},wire:{$ref:"#/$defs/Json"},ext:{$ref:"\
#/$defs/Extensions"}},required:["type","dialect","tag","wire"],additionalProperties:!1};function validate143(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema48.required)if(data[prop0]===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="type"||
key0==="dialect"||key0==="tag"||key0==="wire"||key0==="ext")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.type!==void 0&&data.type!=="opaque-tool"){let err2={instancePath:instancePath+"/type",keyword:"const",params:{
allowedValue:"opaque-tool"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.dialect!==void 0&&(validate23(data.dialect,{instancePath:instancePath+
"/dialect",parentData:data,parentDataProperty:"dialect",rootData})||(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.length)),
data.tag!==void 0&&typeof data.tag!="string"){let err3={instancePath:instancePath+"/tag",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}data.wire!==void 0&&(validate37(data.wire,{instancePath:instancePath+"/wire",parentData:data,parentDataProperty:"wire",rootData})||(vErrors=
vErrors===null?validate37.errors:vErrors.concat(validate37.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/\
ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length))}else{
let err4={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate143.errors=vErrors,errors===
0}function validate135(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
let tag0=data.type;if(typeof tag0=="string")if(tag0==="function")validate136(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?
validate136.errors:vErrors.concat(validate136.errors),errors=vErrors.length);else if(tag0==="custom")validate140(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate140.errors:vErrors.concat(validate140.errors),errors=vErrors.length);else if(tag0==="opaque-tool")validate143(data,{
instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate143.errors:vErrors.concat(validate143.errors),errors=vErrors.length);else{
let err1={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else{
let err2={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate135.errors=vErrors,errors===0}var schema49={
type:"object",properties:{mode:{enum:["auto","none","required","tool","opaque"]},name:{type:"string"},form:{enum:["json","text"]},ext:{$ref:"#/$defs/Extensions"}},
required:["mode"],additionalProperties:!1};function validate151(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.mode===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"mode"}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="mode"||key0==="name"||key0==="form"||key0==="ext")){let err1={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.mode!==void 0){let data0=data.mode;if(!(data0===
"auto"||data0==="none"||data0==="required"||data0==="tool"||data0==="opaque")){let err2={instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues:schema49.
properties.mode.enum}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.name!==void 0&&typeof data.name!="string"){let err3={instancePath:instancePath+
"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.form!==void 0){let data2=data.form;if(!(data2===
"json"||data2==="text")){let err4={instancePath:instancePath+"/form",keyword:"enum",params:{allowedValues:schema49.properties.form.enum}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||
(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length))}else{let err5={instancePath,keyword:"type",params:{type:"obj\
ect"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate151.errors=vErrors,errors===0}var schema50={type:"object",properties:{maxOutputTokens:{
type:"number"},temperature:{type:"number"},topP:{type:"number"},topK:{type:"number"},stop:{type:"array",items:{type:"string"}},frequencyPenalty:{type:"number"},
presencePenalty:{type:"number"},seed:{type:"number"},choices:{type:"number"},logprobs:{type:"boolean"},topLogprobs:{type:"number"},ext:{$ref:"#/$defs/Extensions"}},
required:[],additionalProperties:!1};function validate154(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!func2.call(schema50.properties,key0)){let err0={instancePath,keyword:"additionalProperties",
params:{additionalProperty:key0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.maxOutputTokens!==void 0){let data0=data.maxOutputTokens;if(!(typeof data0==
"number"&&isFinite(data0))){let err1={instancePath:instancePath+"/maxOutputTokens",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}}if(data.temperature!==void 0){let data1=data.temperature;if(!(typeof data1=="number"&&isFinite(data1))){let err2={instancePath:instancePath+
"/temperature",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.topP!==void 0){let data2=data.topP;if(!(typeof data2==
"number"&&isFinite(data2))){let err3={instancePath:instancePath+"/topP",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.topK!==void 0){let data3=data.topK;if(!(typeof data3=="number"&&isFinite(data3))){let err4={instancePath:instancePath+"/topK",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.stop!==void 0){let data4=data.stop;if(Array.isArray(data4)){let len0=data4.length;
for(let i0=0;i0<len0;i0++)if(typeof data4[i0]!="string"){let err5={instancePath:instancePath+"/stop/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/stop",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}if(data.frequencyPenalty!==void 0){let data6=data.frequencyPenalty;if(!(typeof data6=="number"&&isFinite(data6))){let err7={instancePath:instancePath+
"/frequencyPenalty",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.presencePenalty!==void 0){let data7=data.
presencePenalty;if(!(typeof data7=="number"&&isFinite(data7))){let err8={instancePath:instancePath+"/presencePenalty",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.seed!==void 0){let data8=data.seed;if(!(typeof data8=="number"&&isFinite(data8))){let err9={instancePath:instancePath+
"/seed",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.choices!==void 0){let data9=data.choices;if(!(typeof data9==
"number"&&isFinite(data9))){let err10={instancePath:instancePath+"/choices",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}}if(data.logprobs!==void 0&&typeof data.logprobs!="boolean"){let err11={instancePath:instancePath+"/logprobs",keyword:"type",params:{type:"boolean"}};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.topLogprobs!==void 0){let data11=data.topLogprobs;if(!(typeof data11=="number"&&isFinite(data11))){let err12={
instancePath:instancePath+"/topLogprobs",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}data.ext!==void 0&&
(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(
validate27.errors),errors=vErrors.length))}else{let err13={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),
errors++}return validate154.errors=vErrors,errors===0}var schema51={type:"object",properties:{effort:{type:"string"},mode:{enum:["enabled","adaptive","disabled"]},
budgetTokens:{type:"number"},summary:{type:"string"},sealed:{type:"boolean"},ext:{$ref:"#/$defs/Extensions"}},required:[],additionalProperties:!1};function validate157(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
if(!(key0==="effort"||key0==="mode"||key0==="budgetTokens"||key0==="summary"||key0==="sealed"||key0==="ext")){let err0={instancePath,keyword:"additionalProperti\
es",params:{additionalProperty:key0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.effort!==void 0&&typeof data.effort!="string"){let err1={
instancePath:instancePath+"/effort",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.mode!==void 0){let data1=data.
mode;if(!(data1==="enabled"||data1==="adaptive"||data1==="disabled")){let err2={instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues:schema51.
properties.mode.enum}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.budgetTokens!==void 0){let data2=data.budgetTokens;if(!(typeof data2==
"number"&&isFinite(data2))){let err3={instancePath:instancePath+"/budgetTokens",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}}if(data.summary!==void 0&&typeof data.summary!="string"){let err4={instancePath:instancePath+"/summary",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.sealed!==void 0&&typeof data.sealed!="boolean"){let err5={instancePath:instancePath+"/sealed",keyword:"t\
ype",params:{type:"boolean"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",
parentData:data,parentDataProperty:"ext",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length))}else{let err6={
instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate157.errors=vErrors,errors===0}var schema52={
type:"object",properties:{kind:{enum:["text","json","schema"]},name:{type:"string"},description:{type:"string"},schema:{$ref:"#/$defs/JsonObject"},strict:{type:"\
boolean"},ext:{$ref:"#/$defs/Extensions"}},required:["kind"],additionalProperties:!1};function validate160(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.kind===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
kind"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="kind"||key0==="name"||key0==="description"||key0==="schema"||
key0==="strict"||key0==="ext")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.kind!==void 0){let data0=data.kind;if(!(data0==="text"||data0==="json"||data0==="schema")){let err2={instancePath:instancePath+"/kind",keyword:"\
enum",params:{allowedValues:schema52.properties.kind.enum}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.name!==void 0&&typeof data.name!=
"string"){let err3={instancePath:instancePath+"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.description!==
void 0&&typeof data.description!="string"){let err4={instancePath:instancePath+"/description",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}if(data.schema!==void 0&&(validate28(data.schema,{instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData})||
(vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors),errors=vErrors.length)),data.strict!==void 0&&typeof data.strict!="boolean"){let err5={
instancePath:instancePath+"/strict",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}data.ext!==void 0&&(validate27(
data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.
errors),errors=vErrors.length))}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate160.
errors=vErrors,errors===0}var schema53={type:"object",properties:{stream:{type:"boolean"},streamUsage:{type:"boolean"},parallelToolCalls:{type:"boolean"},verbosity:{
type:"string"},store:{type:"boolean"},metadata:{$ref:"#/$defs/JsonObject"},user:{type:"string"},serviceTier:{type:"string"},cacheKey:{type:"string"},ext:{$ref:"\
#/$defs/Extensions"}},required:[],additionalProperties:!1};function validate164(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!func2.call(schema53.properties,key0)){let err0={instancePath,keyword:"ad\
ditionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.stream!==void 0&&typeof data.stream!="bo\
olean"){let err1={instancePath:instancePath+"/stream",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
streamUsage!==void 0&&typeof data.streamUsage!="boolean"){let err2={instancePath:instancePath+"/streamUsage",keyword:"type",params:{type:"boolean"}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.parallelToolCalls!==void 0&&typeof data.parallelToolCalls!="boolean"){let err3={instancePath:instancePath+"/p\
arallelToolCalls",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.verbosity!==void 0&&typeof data.verbosity!=
"string"){let err4={instancePath:instancePath+"/verbosity",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.
store!==void 0&&typeof data.store!="boolean"){let err5={instancePath:instancePath+"/store",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}if(data.metadata!==void 0&&(validate28(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"meta\
data",rootData})||(vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors),errors=vErrors.length)),data.user!==void 0&&typeof data.user!="str\
ing"){let err6={instancePath:instancePath+"/user",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.serviceTier!==
void 0&&typeof data.serviceTier!="string"){let err7={instancePath:instancePath+"/serviceTier",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}if(data.cacheKey!==void 0&&typeof data.cacheKey!="string"){let err8={instancePath:instancePath+"/cacheKey",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"\
ext",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length))}else{let err9={instancePath,keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate164.errors=vErrors,errors===0}function validate130(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.model===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:"model"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.turns===void 0){let err1={instancePath,
keyword:"required",params:{missingProperty:"turns"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!func2.call(schema43.properties,
key0)){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
model!==void 0&&typeof data.model!="string"){let err3={instancePath:instancePath+"/model",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(data.turns!==void 0){let data1=data.turns;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate131(data1[i0],
{instancePath:instancePath+"/turns/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate131.errors:vErrors.concat(validate131.
errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/turns",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}}if(data.tools!==void 0){let data3=data.tools;if(Array.isArray(data3)){let len1=data3.length;for(let i1=0;i1<len1;i1++)validate135(data3[i1],{instancePath:instancePath+
"/tools/"+i1,parentData:data3,parentDataProperty:i1,rootData})||(vErrors=vErrors===null?validate135.errors:vErrors.concat(validate135.errors),errors=vErrors.length)}else{
let err5={instancePath:instancePath+"/tools",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}data.toolChoice!==
void 0&&(validate151(data.toolChoice,{instancePath:instancePath+"/toolChoice",parentData:data,parentDataProperty:"toolChoice",rootData})||(vErrors=vErrors===null?
validate151.errors:vErrors.concat(validate151.errors),errors=vErrors.length)),data.sampling!==void 0&&(validate154(data.sampling,{instancePath:instancePath+"/sa\
mpling",parentData:data,parentDataProperty:"sampling",rootData})||(vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.errors),errors=vErrors.length)),
data.reasoning!==void 0&&(validate157(data.reasoning,{instancePath:instancePath+"/reasoning",parentData:data,parentDataProperty:"reasoning",rootData})||(vErrors=
vErrors===null?validate157.errors:vErrors.concat(validate157.errors),errors=vErrors.length)),data.outputFormat!==void 0&&(validate160(data.outputFormat,{instancePath:instancePath+
"/outputFormat",parentData:data,parentDataProperty:"outputFormat",rootData})||(vErrors=vErrors===null?validate160.errors:vErrors.concat(validate160.errors),errors=
vErrors.length)),data.options!==void 0&&(validate164(data.options,{instancePath:instancePath+"/options",parentData:data,parentDataProperty:"options",rootData})||
(vErrors=vErrors===null?validate164.errors:vErrors.concat(validate164.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+
"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length))}else{
let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate130.errors=vErrors,errors===
0}var response=validate169,schema54={type:"object",properties:{id:{type:"string"},model:{type:"string"},created:{type:"number"},parts:{type:"array",items:{$ref:"\
#/$defs/Part"}},finish:{$ref:"#/$defs/Finish"},usage:{$ref:"#/$defs/Usage"},serviceTier:{type:"string"},otherChoices:{type:"array",items:{$ref:"#/$defs/Choice"}},
ext:{$ref:"#/$defs/Extensions"}},required:["parts","finish"],additionalProperties:!1};function validate173(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.parts===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"parts"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.finish===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"finish"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="parts"||key0==="finish"||key0==="ext")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.parts!==void 0){let data0=data.parts;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<
len0;i0++)validate32(data0[i0],{instancePath:instancePath+"/parts/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate32.errors:
vErrors.concat(validate32.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/parts",keyword:"type",params:{type:"array"}};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}}data.finish!==void 0&&(validate108(data.finish,{instancePath:instancePath+"/finish",parentData:data,parentDataProperty:"\
finish",rootData})||(vErrors=vErrors===null?validate108.errors:vErrors.concat(validate108.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(data.ext,
{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),
errors=vErrors.length))}else{let err4={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate173.
errors=vErrors,errors===0}function validate169(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.parts===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"parts"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.finish===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"finish"}};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}for(let key0 in data)if(!func2.call(schema54.properties,key0)){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.id!==void 0&&typeof data.id!="string"){let err3={instancePath:instancePath+"/id",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.model!==void 0&&typeof data.model!="string"){let err4={instancePath:instancePath+
"/model",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.created!==void 0){let data2=data.created;if(!(typeof data2==
"number"&&isFinite(data2))){let err5={instancePath:instancePath+"/created",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}if(data.parts!==void 0){let data3=data.parts;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate32(data3[i0],{instancePath:instancePath+
"/parts/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate32.errors:vErrors.concat(validate32.errors),errors=vErrors.length)}else{
let err6={instancePath:instancePath+"/parts",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.finish!==void 0&&
(validate108(data.finish,{instancePath:instancePath+"/finish",parentData:data,parentDataProperty:"finish",rootData})||(vErrors=vErrors===null?validate108.errors:
vErrors.concat(validate108.errors),errors=vErrors.length)),data.usage!==void 0&&(validate101(data.usage,{instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"\
usage",rootData})||(vErrors=vErrors===null?validate101.errors:vErrors.concat(validate101.errors),errors=vErrors.length)),data.serviceTier!==void 0&&typeof data.
serviceTier!="string"){let err7={instancePath:instancePath+"/serviceTier",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}if(data.otherChoices!==void 0){let data8=data.otherChoices;if(Array.isArray(data8)){let len1=data8.length;for(let i1=0;i1<len1;i1++)validate173(data8[i1],
{instancePath:instancePath+"/otherChoices/"+i1,parentData:data8,parentDataProperty:i1,rootData})||(vErrors=vErrors===null?validate173.errors:vErrors.concat(validate173.
errors),errors=vErrors.length)}else{let err8={instancePath:instancePath+"/otherChoices",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}}data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=vErrors===
null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length))}else{let err9={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}return validate169.errors=vErrors,errors===0}export{diagnostic,event,failure,request,response};
