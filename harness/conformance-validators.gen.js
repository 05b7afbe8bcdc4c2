// Generated from schemas/conformance by `npm run generate`. Do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var caseDocument=validate22;var func2=require_ucs2length().default,pattern0=new RegExp("^[A-Z]{2,5}-[0-9]{3}$","u");function validate22(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.title===void 0){let err0={instancePath,keyword:"requi\
red",params:{missingProperty:"title"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.covers===void 0){let err1={instancePath,keyword:"requir\
ed",params:{missingProperty:"covers"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="title"||key0==="needs"||key0===
"covers"||key0==="seen-in"||key0==="variants"||key0==="client"||key0==="upstream")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.title!==void 0){let data0=data.title;if(typeof data0=="string"){if(func2(data0)<1){let err3={instancePath:instancePath+
"/title",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/title",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.needs!==void 0){let data1=data.needs;if(Array.isArray(data1)){let len0=data1.
length;for(let i0=0;i0<len0;i0++)if(typeof data1[i0]!="string"){let err5={instancePath:instancePath+"/needs/"+i0,keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/needs",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}if(data.covers!==void 0){let data3=data.covers;if(Array.isArray(data3)){if(data3.length<1){let err7={instancePath:instancePath+
"/covers",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}let len1=data3.length;for(let i1=0;i1<len1;i1++){let data4=data3[i1];
if(typeof data4=="string"){if(!pattern0.test(data4)){let err8={instancePath:instancePath+"/covers/"+i1,keyword:"pattern",params:{pattern:"^[A-Z]{2,5}-[0-9]{3}$"}};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/covers/"+i1,keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}let i2=data3.length,j0;if(i2>1){let indices0={};for(;i2--;){let item0=data3[i2];if(typeof item0=="string"){if(typeof indices0[item0]==
"number"){j0=indices0[item0];let err10={instancePath:instancePath+"/covers",keyword:"uniqueItems",params:{i:i2,j:j0}};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++;break}indices0[item0]=i2}}}}else{let err11={instancePath:instancePath+"/covers",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err11]:
vErrors.push(err11),errors++}}if(data["seen-in"]!==void 0){let data5=data["seen-in"];if(Array.isArray(data5)){let len2=data5.length;for(let i3=0;i3<len2;i3++)if(typeof data5[i3]!=
"string"){let err12={instancePath:instancePath+"/seen-in/"+i3,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{
let err13={instancePath:instancePath+"/seen-in",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.variants!==
void 0){let data7=data.variants;if(Array.isArray(data7)){if(data7.length<1){let err14={instancePath:instancePath+"/variants",keyword:"minItems",params:{limit:1}};
vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}let len3=data7.length;for(let i4=0;i4<len3;i4++)if(typeof data7[i4]!="string"){let err15={instancePath:instancePath+
"/variants/"+i4,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}let i5=data7.length,j1;if(i5>1){let indices1={};
for(;i5--;){let item1=data7[i5];if(typeof item1=="string"){if(typeof indices1[item1]=="number"){j1=indices1[item1];let err16={instancePath:instancePath+"/varian\
ts",keyword:"uniqueItems",params:{i:i5,j:j1}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++;break}indices1[item1]=i5}}}}else{let err17={instancePath:instancePath+
"/variants",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.client!==void 0){let data9=data.client;if(data9&&
typeof data9=="object"&&!Array.isArray(data9)){for(let key1 in data9)if(key1!=="leave-after-text"){let err18={instancePath:instancePath+"/client",keyword:"addit\
ionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(data9["leave-after-text"]!==void 0){let data10=data9["\
leave-after-text"];if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))){let err19={instancePath:instancePath+"/client/leave-after-text",
keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(typeof data10=="number"&&isFinite(data10)&&(data10<0||isNaN(
data10))){let err20={instancePath:instancePath+"/client/leave-after-text",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err20]:vErrors.
push(err20),errors++}}}else{let err21={instancePath:instancePath+"/client",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err21]:vErrors.push(err21),
errors++}}if(data.upstream!==void 0){let data11=data.upstream;if(data11&&typeof data11=="object"&&!Array.isArray(data11)){for(let key2 in data11)if(!(key2==="st\
atus"||key2==="headers")){let err22={instancePath:instancePath+"/upstream",keyword:"additionalProperties",params:{additionalProperty:key2}};vErrors===null?vErrors=
[err22]:vErrors.push(err22),errors++}if(data11.status!==void 0){let data12=data11.status;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12))){
let err23={instancePath:instancePath+"/upstream/status",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}if(typeof data12==
"number"&&isFinite(data12)&&(data12<0||isNaN(data12))){let err24={instancePath:instancePath+"/upstream/status",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data11.headers!==void 0){let data13=data11.headers;if(data13&&typeof data13=="object"&&!Array.isArray(
data13)){for(let key3 in data13)if(typeof data13[key3]!="string"){let err25={instancePath:instancePath+"/upstream/headers/"+key3.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}else{let err26={instancePath:instancePath+"/upstream/h\
eaders",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}}else{let err27={instancePath:instancePath+"/upstrea\
m",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}}else{let err28={instancePath,keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}return validate22.errors=vErrors,errors===0}var expectedAnswer=validate23,schema8={type:"o\
bject",properties:{status:{},headers:{type:"object",additionalProperties:{}},parts:{type:"array",items:{$ref:"#/$defs/ExpectedPart"}},reasoning:{type:"object",properties:{
text:{type:"string"},seal:{type:"string"}},required:["text"],additionalProperties:!1},finish:{},stopSequence:{},usage:{type:"object",additionalProperties:{}},error:{
type:"object",properties:{message:{}},required:[],additionalProperties:!1},failure:{type:"boolean"},partial:{type:"string"}},required:[],additionalProperties:!1},
func3=Object.prototype.hasOwnProperty,schema9={type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{type:"object",properties:{type:{const:"\
text"},text:{type:"string"}},required:["type","text"],additionalProperties:!1},{type:"object",properties:{type:{const:"tool-call"},name:{type:"string"},input:{}},
required:["type","name","input"],additionalProperties:!1}]};function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let tag0=data.type;if(typeof tag0=="string")if(tag0==="text")if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.text===void 0){let err2={instancePath,keyword:"required",params:{missingProperty:"text"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data)
if(!(key0==="type"||key0==="text")){let err3={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(data.type!==void 0&&data.type!=="text"){let err4={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"text"}};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.text!==void 0&&typeof data.text!="string"){let err5={instancePath:instancePath+"/text",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}else if(tag0==="tool-call")if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema9.oneOf[1].required)if(data[prop0]===
void 0){let err7={instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}for(let key1 in data)
if(!(key1==="type"||key1==="name"||key1==="input")){let err8={instancePath,keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}if(data.type!==void 0&&data.type!=="tool-call"){let err9={instancePath:instancePath+"/type",keyword:"const",params:{allowedValue:"\
tool-call"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err10={instancePath:instancePath+"\
/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath,keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}else{let err12={instancePath,keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}else{let err13={instancePath,keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};
vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err14]:
vErrors.push(err14),errors++}return validate24.errors=vErrors,errors===0}function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!func3.call(schema8.properties,key0)){let err0={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.headers!==void 0){let data0=data.
headers;if(!(data0&&typeof data0=="object"&&!Array.isArray(data0))){let err1={instancePath:instancePath+"/headers",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.parts!==void 0){let data1=data.parts;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)
validate24(data1[i0],{instancePath:instancePath+"/parts/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.
concat(validate24.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+"/parts",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.reasoning!==void 0){let data3=data.reasoning;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3.text===
void 0){let err3={instancePath:instancePath+"/reasoning",keyword:"required",params:{missingProperty:"text"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
for(let key1 in data3)if(!(key1==="text"||key1==="seal")){let err4={instancePath:instancePath+"/reasoning",keyword:"additionalProperties",params:{additionalProperty:key1}};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data3.text!==void 0&&typeof data3.text!="string"){let err5={instancePath:instancePath+"/reasoning/t\
ext",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data3.seal!==void 0&&typeof data3.seal!="string"){let err6={
instancePath:instancePath+"/reasoning/seal",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+
"/reasoning",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.usage!==void 0){let data6=data.usage;if(!(data6&&
typeof data6=="object"&&!Array.isArray(data6))){let err8={instancePath:instancePath+"/usage",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}}if(data.error!==void 0){let data7=data.error;if(data7&&typeof data7=="object"&&!Array.isArray(data7)){for(let key2 in data7)if(key2!==
"message"){let err9={instancePath:instancePath+"/error",keyword:"additionalProperties",params:{additionalProperty:key2}};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}}else{let err10={instancePath:instancePath+"/error",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}
if(data.failure!==void 0&&typeof data.failure!="boolean"){let err11={instancePath:instancePath+"/failure",keyword:"type",params:{type:"boolean"}};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}if(data.partial!==void 0&&typeof data.partial!="string"){let err12={instancePath:instancePath+"/partial",keyword:"t\
ype",params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath,keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}return validate23.errors=vErrors,errors===0}var expectedRequest=validate26;function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data))for(let key0 in data){let _errs1=errors;if(typeof key0=="string"&&!pattern0.test(key0)){let err0={instancePath,keyword:"pattern",params:{pattern:"^[A-Z]{2\
,5}-[0-9]{3}$"},propertyName:key0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs1===errors;if(!valid0){let err1={instancePath,keyword:"\
propertyNames",params:{propertyName:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,keyword:"type",params:{type:"o\
bject"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate26.errors=vErrors,errors===0}var proxyConfig=validate27,schema11={type:"object",
properties:{host:{type:"string"},port:{type:"integer",minimum:0,maximum:65535},upstreams:{type:"array",items:{$ref:"#/$defs/ProxyUpstream"}},aliases:{type:"obje\
ct",additionalProperties:{$ref:"#/$defs/ProxyAlias"}},clientKeys:{type:"array",items:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},onLoss:{enum:["report","rejec\
t-breaking","reject-any"]},accept:{type:"array",items:{type:"string",pattern:"^[a-z][a-z0-9-]*$"},uniqueItems:!0},limits:{$ref:"#/$defs/ProxyLimits"}},required:[],
additionalProperties:!1},schema12={type:"object",properties:{name:{type:"string"},dialect:{enum:["openai-chat","openai-responses","anthropic-messages"]},url:{type:"\
string",minLength:1},keyVariable:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"},provider:{type:"string"},modelPrefixes:{type:"array",items:{type:"string",minLength:1}},
forceStream:{type:"boolean"}},required:["dialect","url"],additionalProperties:!1},pattern2=new RegExp("^[A-Z_][A-Z0-9_]*$","u");function validate28(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.dialect===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:"dialect"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.url===void 0){let err1={instancePath,
keyword:"required",params:{missingProperty:"url"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="name"||key0==="di\
alect"||key0==="url"||key0==="keyVariable"||key0==="provider"||key0==="modelPrefixes"||key0==="forceStream")){let err2={instancePath,keyword:"additionalProperti\
es",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err3={instancePath:instancePath+
"/name",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.dialect!==void 0){let data1=data.dialect;if(!(data1===
"openai-chat"||data1==="openai-responses"||data1==="anthropic-messages")){let err4={instancePath:instancePath+"/dialect",keyword:"enum",params:{allowedValues:schema12.
properties.dialect.enum}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.url!==void 0){let data2=data.url;if(typeof data2=="string"){if(func2(
data2)<1){let err5={instancePath:instancePath+"/url",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={
instancePath:instancePath+"/url",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.keyVariable!==void 0){
let data3=data.keyVariable;if(typeof data3=="string"){if(!pattern2.test(data3)){let err7={instancePath:instancePath+"/keyVariable",keyword:"pattern",params:{pattern:"\
^[A-Z_][A-Z0-9_]*$"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/keyVariable",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.provider!==void 0&&typeof data.provider!="string"){let err9={instancePath:instancePath+
"/provider",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.modelPrefixes!==void 0){let data5=data.modelPrefixes;
if(Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0];if(typeof data6=="string"){if(func2(data6)<1){let err10={instancePath:instancePath+
"/modelPrefixes/"+i0,keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+
"/modelPrefixes/"+i0,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath:instancePath+
"/modelPrefixes",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.forceStream!==void 0&&typeof data.forceStream!=
"boolean"){let err13={instancePath:instancePath+"/forceStream",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{
let err14={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}return validate28.errors=vErrors,errors===
0}function validate30(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.upstream===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"upstream"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.model===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"model"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!(key0==="upstream"||key0==="model")){let err2={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.upstream!==void 0&&typeof data.upstream!="string"){let err3={instancePath:instancePath+"/upstream",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.model!==void 0&&typeof data.model!="string"){let err4={instancePath:instancePath+
"/model",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate30.errors=vErrors,errors===0}function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)if(!(key0==="requestBody"||key0==="responseBody"||key0==="headers"||key0==="requestMs"||key0==="connectMs"||key0==="upstreamHeadMs"||
key0==="upstreamIdleMs")){let err0={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.requestBody!==void 0){let data0=data.requestBody;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/requestBody",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<
0||isNaN(data0))){let err2={instancePath:instancePath+"/requestBody",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}}if(data.responseBody!==void 0){let data1=data.responseBody;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+
"/responseBody",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<
0||isNaN(data1))){let err4={instancePath:instancePath+"/responseBody",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}if(data.headers!==void 0){let data2=data.headers;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err5={instancePath:instancePath+
"/headers",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<
0||isNaN(data2))){let err6={instancePath:instancePath+"/headers",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}}if(data.requestMs!==void 0){let data3=data.requestMs;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err7={instancePath:instancePath+
"/requestMs",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<
0||isNaN(data3))){let err8={instancePath:instancePath+"/requestMs",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}}if(data.connectMs!==void 0){let data4=data.connectMs;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err9={instancePath:instancePath+
"/connectMs",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data4=="number"&&isFinite(data4)&&(data4<
0||isNaN(data4))){let err10={instancePath:instancePath+"/connectMs",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++}}if(data.upstreamHeadMs!==void 0){let data5=data.upstreamHeadMs;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err11={
instancePath:instancePath+"/upstreamHeadMs",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(typeof data5==
"number"&&isFinite(data5)&&(data5<0||isNaN(data5))){let err12={instancePath:instancePath+"/upstreamHeadMs",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.upstreamIdleMs!==void 0){let data6=data.upstreamIdleMs;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(
data6)&&isFinite(data6))){let err13={instancePath:instancePath+"/upstreamIdleMs",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err13]:vErrors.
push(err13),errors++}if(typeof data6=="number"&&isFinite(data6)&&(data6<0||isNaN(data6))){let err14={instancePath:instancePath+"/upstreamIdleMs",keyword:"minimu\
m",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath,keyword:"type",params:{type:"obj\
ect"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate32.errors=vErrors,errors===0}var pattern4=new RegExp("^[a-z][a-z0-9-]*$","u");
function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)if(!(key0==="host"||key0==="port"||key0==="upstreams"||key0==="aliases"||key0==="clientKeys"||key0==="onLoss"||key0==="accept"||key0===
"limits")){let err0={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.
host!==void 0&&typeof data.host!="string"){let err1={instancePath:instancePath+"/host",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.port!==void 0){let data1=data.port;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err2={instancePath:instancePath+
"/port",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>65535||
isNaN(data1)){let err3={instancePath:instancePath+"/port",keyword:"maximum",params:{comparison:"<=",limit:65535}};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(data1<0||isNaN(data1)){let err4={instancePath:instancePath+"/port",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}}}if(data.upstreams!==void 0){let data2=data.upstreams;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate28(
data2[i0],{instancePath:instancePath+"/upstreams/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate28.errors:vErrors.concat(
validate28.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/upstreams",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}}if(data.aliases!==void 0){let data4=data.aliases;if(data4&&typeof data4=="object"&&!Array.isArray(data4))for(let key1 in data4)validate30(
data4[key1],{instancePath:instancePath+"/aliases/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data4,parentDataProperty:key1,rootData})||(vErrors=vErrors===
null?validate30.errors:vErrors.concat(validate30.errors),errors=vErrors.length);else{let err6={instancePath:instancePath+"/aliases",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.clientKeys!==void 0){let data6=data.clientKeys;if(Array.isArray(data6)){let len1=data6.
length;for(let i1=0;i1<len1;i1++){let data7=data6[i1];if(typeof data7=="string"){if(!pattern2.test(data7)){let err7={instancePath:instancePath+"/clientKeys/"+i1,
keyword:"pattern",params:{pattern:"^[A-Z_][A-Z0-9_]*$"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/c\
lientKeys/"+i1,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/cli\
entKeys",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.onLoss!==void 0){let data8=data.onLoss;if(!(data8===
"report"||data8==="reject-breaking"||data8==="reject-any")){let err10={instancePath:instancePath+"/onLoss",keyword:"enum",params:{allowedValues:schema11.properties.
onLoss.enum}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.accept!==void 0){let data9=data.accept;if(Array.isArray(data9)){let len2=data9.
length;for(let i2=0;i2<len2;i2++){let data10=data9[i2];if(typeof data10=="string"){if(!pattern4.test(data10)){let err11={instancePath:instancePath+"/accept/"+i2,
keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*$"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+"\
/accept/"+i2,keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}let i3=data9.length,j0;if(i3>1){let indices0={};
for(;i3--;){let item0=data9[i3];if(typeof item0=="string"){if(typeof indices0[item0]=="number"){j0=indices0[item0];let err13={instancePath:instancePath+"/accept",
keyword:"uniqueItems",params:{i:i3,j:j0}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++;break}indices0[item0]=i3}}}}else{let err14={instancePath:instancePath+
"/accept",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}data.limits!==void 0&&(validate32(data.limits,{instancePath:instancePath+
"/limits",parentData:data,parentDataProperty:"limits",rootData})||(vErrors=vErrors===null?validate32.errors:vErrors.concat(validate32.errors),errors=vErrors.length))}else{
let err15={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate27.errors=vErrors,errors===
0}var requirementSet=validate34;var pattern5=new RegExp("^[0-9]+\\.[0-9]+$","u");function validate34(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.set===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"set"}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.requirements===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"requirements"}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="set"||key0==="requirements")){let err2={instancePath,keyword:"additi\
onalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.set!==void 0){let data0=data.set;if(typeof data0==
"string"){if(!pattern5.test(data0)){let err3={instancePath:instancePath+"/set",keyword:"pattern",params:{pattern:"^[0-9]+\\.[0-9]+$"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/set",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.requirements!==void 0){let data1=data.requirements;if(Array.isArray(data1)){if(data1.length<1){let err5={instancePath:instancePath+"/requireme\
nts",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];
if(typeof data2=="string"){if(!pattern0.test(data2)){let err6={instancePath:instancePath+"/requirements/"+i0,keyword:"pattern",params:{pattern:"^[A-Z]{2,5}-[0-9\
]{3}$"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/requirements/"+i0,keyword:"type",params:{type:"st\
ring"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}let i1=data1.length,j0;if(i1>1){let indices0={};for(;i1--;){let item0=data1[i1];if(typeof item0==
"string"){if(typeof indices0[item0]=="number"){j0=indices0[item0];let err8={instancePath:instancePath+"/requirements",keyword:"uniqueItems",params:{i:i1,j:j0}};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++;break}indices0[item0]=i1}}}}else{let err9={instancePath:instancePath+"/requirements",keyword:"type",params:{
type:"array"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}return validate34.errors=vErrors,errors===0}var requirement=validate35;var schema17={type:"object",properties:{id:{type:"string",pattern:"^[A-Z]{2,5}-[0-9]{3}$"},level:{enum:["MUST","SHOULD","INFO"]},evidence:{enum:["vendor-schema",
"vendor-doc","client-breaks","observed"]},text:{type:"string",minLength:1},why:{type:"string",minLength:1},url:{type:"string",pattern:"^https://"}},required:["i\
d","level","evidence","text","why","url"],additionalProperties:!1},pattern8=new RegExp("^https://","u");function validate36(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema17.required)if(data[prop0]===void 0){let err0={
instancePath,keyword:"required",params:{missingProperty:prop0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="id"||
key0==="level"||key0==="evidence"||key0==="text"||key0==="why"||key0==="url")){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0=="string"){if(!pattern0.test(data0)){let err2={
instancePath:instancePath+"/id",keyword:"pattern",params:{pattern:"^[A-Z]{2,5}-[0-9]{3}$"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={
instancePath:instancePath+"/id",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.level!==void 0){let data1=data.
level;if(!(data1==="MUST"||data1==="SHOULD"||data1==="INFO")){let err4={instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues:schema17.properties.
level.enum}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.evidence!==void 0){let data2=data.evidence;if(!(data2==="vendor-schema"||data2===
"vendor-doc"||data2==="client-breaks"||data2==="observed")){let err5={instancePath:instancePath+"/evidence",keyword:"enum",params:{allowedValues:schema17.properties.
evidence.enum}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.text!==void 0){let data3=data.text;if(typeof data3=="string"){if(func2(data3)<
1){let err6={instancePath:instancePath+"/text",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+
"/text",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.why!==void 0){let data4=data.why;if(typeof data4==
"string"){if(func2(data4)<1){let err8={instancePath:instancePath+"/why",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{
let err9={instancePath:instancePath+"/why",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.url!==void 0){
let data5=data.url;if(typeof data5=="string"){if(!pattern8.test(data5)){let err10={instancePath:instancePath+"/url",keyword:"pattern",params:{pattern:"^https://"}};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/url",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath,keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}return validate36.errors=vErrors,errors===0}function validate35(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.requirements===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"\
requirements"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(key0!=="requirements"){let err1={instancePath,keyword:"additio\
nalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.requirements!==void 0){let data0=data.requirements;
if(Array.isArray(data0)){if(data0.length<1){let err2={instancePath:instancePath+"/requirements",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++)validate36(data0[i0],{instancePath:instancePath+"/requirements/"+i0,parentData:data0,
parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+
"/requirements",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate35.errors=vErrors,errors===0}export{caseDocument,expectedAnswer,expectedRequest,proxyConfig,requirement,requirementSet};
