// Generated from schemas/conformance by `npm run generate`. Do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var capturedExchange=validate22,schema7={type:"object",properties:{method:{type:"string",pattern:"^[A-Z]+$"},url:{type:"string",pattern:"^/"},httpVersion:{type:"\
string"},headers:{type:"array",items:{type:"array",items:{type:"string"},minItems:2,maxItems:2}},body:{},frames:{type:"array",items:{type:"object",additionalProperties:!0}},
close:{type:"array",items:{type:["integer","string"]},minItems:2,maxItems:2}},required:["method","url","headers"],additionalProperties:!1},pattern0=new RegExp("\
^[A-Z]+$","u"),pattern1=new RegExp("^/","u");function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema7.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="method"||key0==="url"||key0==="httpVersion"||key0==="headers"||key0==="body"||key0==="frames"||key0==="close"||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.method!==void 0){let data0=data.method;typeof data0=="string"?pattern0.
test(data0)||(vErrors=note(vErrors,instancePath+"/method","pattern",{pattern:"^[A-Z]+$"}),errors++):(vErrors=note(vErrors,instancePath+"/method","type",{type:"s\
tring"}),errors++)}if(data.url!==void 0){let data1=data.url;typeof data1=="string"?pattern1.test(data1)||(vErrors=note(vErrors,instancePath+"/url","pattern",{pattern:"\
^/"}),errors++):(vErrors=note(vErrors,instancePath+"/url","type",{type:"string"}),errors++)}if(data.httpVersion!==void 0&&typeof data.httpVersion!="string"&&(vErrors=
note(vErrors,instancePath+"/httpVersion","type",{type:"string"}),errors++),data.headers!==void 0){let data3=data.headers;if(Array.isArray(data3)){let len0=data3.
length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];if(Array.isArray(data4)){data4.length>2&&(vErrors=note(vErrors,instancePath+"/headers/"+i0,"maxItems",{limit:2}),
errors++),data4.length<2&&(vErrors=note(vErrors,instancePath+"/headers/"+i0,"minItems",{limit:2}),errors++);let len1=data4.length;for(let i1=0;i1<len1;i1++)typeof data4[i1]!=
"string"&&(vErrors=note(vErrors,instancePath+"/headers/"+i0+"/"+i1,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/headers/"+i0,"type",
{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath+"/headers","type",{type:"array"}),errors++}if(data.frames!==void 0){let data6=data.frames;if(Array.
isArray(data6)){let len2=data6.length;for(let i2=0;i2<len2;i2++){let data7=data6[i2];data7&&typeof data7=="object"&&!Array.isArray(data7)||(vErrors=note(vErrors,
instancePath+"/frames/"+i2,"type",{type:"object"}),errors++)}}else vErrors=note(vErrors,instancePath+"/frames","type",{type:"array"}),errors++}if(data.close!==void 0){
let data8=data.close;if(Array.isArray(data8)){data8.length>2&&(vErrors=note(vErrors,instancePath+"/close","maxItems",{limit:2}),errors++),data8.length<2&&(vErrors=
note(vErrors,instancePath+"/close","minItems",{limit:2}),errors++);let len3=data8.length;for(let i3=0;i3<len3;i3++){let data9=data8[i3];!(typeof data9=="number"&&
!(data9%1)&&!isNaN(data9)&&isFinite(data9))&&typeof data9!="string"&&(vErrors=note(vErrors,instancePath+"/close/"+i3,"type",{type:schema7.properties.close.items.
type}),errors++)}}else vErrors=note(vErrors,instancePath+"/close","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate22.errors=vErrors,errors===0}var caseDocument=validate23;var func2=require_ucs2length().default,pattern2=new RegExp("^[A-Z]{2,5}-[0-9]{3}$","u");function validate23(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.title===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:"title"}),errors++),data.covers===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"covers"}),errors++);for(let key0 in data)
key0==="title"||key0==="needs"||key0==="covers"||key0==="seen-in"||key0==="variants"||key0==="client"||key0==="upstream"||(vErrors=note(vErrors,instancePath,"ad\
ditionalProperties",{additionalProperty:key0}),errors++);if(data.title!==void 0){let data0=data.title;typeof data0=="string"?func2(data0)<1&&(vErrors=note(vErrors,
instancePath+"/title","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/title","type",{type:"string"}),errors++)}if(data.needs!==void 0){let data1=data.
needs;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)typeof data1[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/needs/"+i0,"type",
{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/needs","type",{type:"array"}),errors++}if(data.covers!==void 0){let data3=data.covers;if(Array.
isArray(data3)){data3.length<1&&(vErrors=note(vErrors,instancePath+"/covers","minItems",{limit:1}),errors++);let len1=data3.length;for(let i1=0;i1<len1;i1++){let data4=data3[i1];
typeof data4=="string"?pattern2.test(data4)||(vErrors=note(vErrors,instancePath+"/covers/"+i1,"pattern",{pattern:"^[A-Z]{2,5}-[0-9]{3}$"}),errors++):(vErrors=note(
vErrors,instancePath+"/covers/"+i1,"type",{type:"string"}),errors++)}let i2=data3.length,j0;if(i2>1){let indices0={};for(;i2--;){let item0=data3[i2];if(typeof item0==
"string"){if(typeof indices0[item0]=="number"){j0=indices0[item0],vErrors=note(vErrors,instancePath+"/covers","uniqueItems",{i:i2,j:j0}),errors++;break}indices0[item0]=
i2}}}}else vErrors=note(vErrors,instancePath+"/covers","type",{type:"array"}),errors++}if(data["seen-in"]!==void 0){let data5=data["seen-in"];if(Array.isArray(data5)){
let len2=data5.length;for(let i3=0;i3<len2;i3++)typeof data5[i3]!="string"&&(vErrors=note(vErrors,instancePath+"/seen-in/"+i3,"type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath+"/seen-in","type",{type:"array"}),errors++}if(data.variants!==void 0){let data7=data.variants;if(Array.isArray(data7)){data7.length<
1&&(vErrors=note(vErrors,instancePath+"/variants","minItems",{limit:1}),errors++);let len3=data7.length;for(let i4=0;i4<len3;i4++)typeof data7[i4]!="string"&&(vErrors=
note(vErrors,instancePath+"/variants/"+i4,"type",{type:"string"}),errors++);let i5=data7.length,j1;if(i5>1){let indices1={};for(;i5--;){let item1=data7[i5];if(typeof item1==
"string"){if(typeof indices1[item1]=="number"){j1=indices1[item1],vErrors=note(vErrors,instancePath+"/variants","uniqueItems",{i:i5,j:j1}),errors++;break}indices1[item1]=
i5}}}}else vErrors=note(vErrors,instancePath+"/variants","type",{type:"array"}),errors++}if(data.client!==void 0){let data9=data.client;if(data9&&typeof data9==
"object"&&!Array.isArray(data9)){for(let key1 in data9)key1==="leave-after-text"||key1==="headers"||(vErrors=note(vErrors,instancePath+"/client","additionalProp\
erties",{additionalProperty:key1}),errors++);if(data9["leave-after-text"]!==void 0){let data10=data9["leave-after-text"];typeof data10=="number"&&!(data10%1)&&!isNaN(
data10)&&isFinite(data10)||(vErrors=note(vErrors,instancePath+"/client/leave-after-text","type",{type:"integer"}),errors++),typeof data10=="number"&&isFinite(data10)&&
(data10<0||isNaN(data10))&&(vErrors=note(vErrors,instancePath+"/client/leave-after-text","minimum",{comparison:">=",limit:0}),errors++)}if(data9.headers!==void 0){
let data11=data9.headers;if(data11&&typeof data11=="object"&&!Array.isArray(data11))for(let key2 in data11)typeof data11[key2]!="string"&&(vErrors=note(vErrors,
instancePath+"/client/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++);else vErrors=note(vErrors,instancePath+"/client/he\
aders","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath+"/client","type",{type:"object"}),errors++}if(data.upstream!==void 0){let data13=data.
upstream;if(data13&&typeof data13=="object"&&!Array.isArray(data13)){for(let key3 in data13)key3==="status"||key3==="headers"||(vErrors=note(vErrors,instancePath+
"/upstream","additionalProperties",{additionalProperty:key3}),errors++);if(data13.status!==void 0){let data14=data13.status;typeof data14=="number"&&!(data14%1)&&
!isNaN(data14)&&isFinite(data14)||(vErrors=note(vErrors,instancePath+"/upstream/status","type",{type:"integer"}),errors++),typeof data14=="number"&&isFinite(data14)&&
(data14<0||isNaN(data14))&&(vErrors=note(vErrors,instancePath+"/upstream/status","minimum",{comparison:">=",limit:0}),errors++)}if(data13.headers!==void 0){let data15=data13.
headers;if(data15&&typeof data15=="object"&&!Array.isArray(data15))for(let key4 in data15)typeof data15[key4]!="string"&&(vErrors=note(vErrors,instancePath+"/up\
stream/headers/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++);else vErrors=note(vErrors,instancePath+"/upstream/headers","type",
{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath+"/upstream","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate23.errors=vErrors,errors===0}var clientProfiles=validate24;var schema10={type:"object",properties:{name:{type:"string",pattern:"^[a-z][a-z0-9-]*$"},title:{type:"string",minLength:1},recognisedBy:{$ref:"#/$defs/ClientRec\
ognition"},accept:{type:"array",items:{$ref:"#/$defs/AcceptedLoss"}}},required:["name","title","recognisedBy","accept"],additionalProperties:!1},pattern3=new RegExp(
"^[a-z][a-z0-9-]*$","u");function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.header===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"header"}),errors++),data.startsWith===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"startsWith"}),errors++);for(let key0 in data)key0==="header"||key0==="startsWith"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.header!==void 0){let data0=data.header;typeof data0=="string"?pattern3.test(data0)||(vErrors=
note(vErrors,instancePath+"/header","pattern",{pattern:"^[a-z][a-z0-9-]*$"}),errors++):(vErrors=note(vErrors,instancePath+"/header","type",{type:"string"}),errors++)}
if(data.startsWith!==void 0){let data1=data.startsWith;if(Array.isArray(data1)){data1.length<1&&(vErrors=note(vErrors,instancePath+"/startsWith","minItems",{limit:1}),
errors++);let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];typeof data2=="string"?func2(data2)<1&&(vErrors=note(vErrors,instancePath+"/start\
sWith/"+i0,"minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/startsWith/"+i0,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+
"/startsWith","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate26.errors=vErrors,errors===
0}function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.code===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"code"}),errors++),data.reason===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"reason"}),errors++);for(let key0 in data)key0==="code"||key0==="at"||key0==="reason"||(vErrors=note(vErrors,instancePath,"additiona\
lProperties",{additionalProperty:key0}),errors++);if(data.code!==void 0){let data0=data.code;typeof data0=="string"?pattern3.test(data0)||(vErrors=note(vErrors,
instancePath+"/code","pattern",{pattern:"^[a-z][a-z0-9-]*$"}),errors++):(vErrors=note(vErrors,instancePath+"/code","type",{type:"string"}),errors++)}if(data.at!==
void 0){let data1=data.at;typeof data1=="string"?pattern1.test(data1)||(vErrors=note(vErrors,instancePath+"/at","pattern",{pattern:"^/"}),errors++):(vErrors=note(
vErrors,instancePath+"/at","type",{type:"string"}),errors++)}if(data.reason!==void 0){let data2=data.reason;typeof data2=="string"?func2(data2)<1&&(vErrors=note(
vErrors,instancePath+"/reason","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/reason","type",{type:"string"}),errors++)}}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate28.errors=vErrors,errors===0}function validate25(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema10.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="name"||key0==="title"||key0==="recognisedBy"||key0==="accep\
t"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.name!==void 0){let data0=data.name;typeof data0=="str\
ing"?pattern3.test(data0)||(vErrors=note(vErrors,instancePath+"/name","pattern",{pattern:"^[a-z][a-z0-9-]*$"}),errors++):(vErrors=note(vErrors,instancePath+"/na\
me","type",{type:"string"}),errors++)}if(data.title!==void 0){let data1=data.title;typeof data1=="string"?func2(data1)<1&&(vErrors=note(vErrors,instancePath+"/t\
itle","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/title","type",{type:"string"}),errors++)}if(data.recognisedBy!==void 0&&(validate26(
data.recognisedBy,{instancePath:instancePath+"/recognisedBy",parentData:data,parentDataProperty:"recognisedBy",rootData})||(vErrors=join(vErrors,validate26.errors),
errors=vErrors.length)),data.accept!==void 0){let data3=data.accept;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate28(data3[i0],
{instancePath:instancePath+"/accept/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate28.errors),errors=vErrors.length)}else
vErrors=note(vErrors,instancePath+"/accept","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate25.
errors=vErrors,errors===0}function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.profiles===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"profiles"}),errors++);for(let key0 in data)
key0==="$schema"||key0==="profiles"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.$schema!==void 0&&typeof data.
$schema!="string"&&(vErrors=note(vErrors,instancePath+"/$schema","type",{type:"string"}),errors++),data.profiles!==void 0){let data1=data.profiles;if(Array.isArray(
data1)){data1.length<1&&(vErrors=note(vErrors,instancePath+"/profiles","minItems",{limit:1}),errors++);let len0=data1.length;for(let i0=0;i0<len0;i0++)validate25(
data1[i0],{instancePath:instancePath+"/profiles/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate25.errors),errors=vErrors.
length)}else vErrors=note(vErrors,instancePath+"/profiles","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate24.errors=vErrors,errors===0}var driftExplanations=validate31;var schema14={type:"object",properties:{document:{type:"string",minLength:1},path:{type:"string",pattern:"^$|[^*]{3}"},side:{enum:["missing","extra"]},what:{enum:[
"member","value","branch","type","demand"]},names:{type:"array",items:{type:"string"},minItems:1},why:{type:"string",minLength:10},source:{type:"string",minLength:3}},
required:["document","path","why","source"],additionalProperties:!1},pattern7=new RegExp("^$|[^*]{3}","u");function validate32(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema14.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="document"||key0==="path"||key0==="side"||key0===
"what"||key0==="names"||key0==="why"||key0==="source"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.document!==
void 0){let data0=data.document;typeof data0=="string"?func2(data0)<1&&(vErrors=note(vErrors,instancePath+"/document","minLength",{limit:1}),errors++):(vErrors=
note(vErrors,instancePath+"/document","type",{type:"string"}),errors++)}if(data.path!==void 0){let data1=data.path;typeof data1=="string"?pattern7.test(data1)||
(vErrors=note(vErrors,instancePath+"/path","pattern",{pattern:"^$|[^*]{3}"}),errors++):(vErrors=note(vErrors,instancePath+"/path","type",{type:"string"}),errors++)}
if(data.side!==void 0){let data2=data.side;data2==="missing"||data2==="extra"||(vErrors=note(vErrors,instancePath+"/side","enum",{allowedValues:schema14.properties.
side.enum}),errors++)}if(data.what!==void 0){let data3=data.what;data3==="member"||data3==="value"||data3==="branch"||data3==="type"||data3==="demand"||(vErrors=
note(vErrors,instancePath+"/what","enum",{allowedValues:schema14.properties.what.enum}),errors++)}if(data.names!==void 0){let data4=data.names;if(Array.isArray(
data4)){data4.length<1&&(vErrors=note(vErrors,instancePath+"/names","minItems",{limit:1}),errors++);let len0=data4.length;for(let i0=0;i0<len0;i0++)typeof data4[i0]!=
"string"&&(vErrors=note(vErrors,instancePath+"/names/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/names","type",{type:"array"}),
errors++}if(data.why!==void 0){let data6=data.why;typeof data6=="string"?func2(data6)<10&&(vErrors=note(vErrors,instancePath+"/why","minLength",{limit:10}),errors++):
(vErrors=note(vErrors,instancePath+"/why","type",{type:"string"}),errors++)}if(data.source!==void 0){let data7=data.source;typeof data7=="string"?func2(data7)<3&&
(vErrors=note(vErrors,instancePath+"/source","minLength",{limit:3}),errors++):(vErrors=note(vErrors,instancePath+"/source","type",{type:"string"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate32.errors=vErrors,errors===0}function validate31(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(Array.isArray(data)){let len0=data.length;for(let i0=0;i0<len0;i0++)validate32(data[i0],{instancePath:instancePath+
"/"+i0,parentData:data,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath,
"type",{type:"array"}),errors++;return validate31.errors=vErrors,errors===0}var duoErrors=validate34;var schema16={type:"object",properties:{title:{type:"string",minLength:1},by:{enum:["instance","gateway","vendor","rest"]},model:{type:"string",minLength:1},answer:{
$ref:"#/$defs/DuoErrorAnswer"},evidence:{$ref:"#/$defs/DuoEvidence"},seen:{type:"object",properties:{chat:{$ref:"#/$defs/DuoErrorOfClient"},responses:{$ref:"#/$\
defs/DuoErrorOfClient"},messages:{$ref:"#/$defs/DuoErrorOfClient"},codex:{$ref:"#/$defs/DuoErrorOfClient"}},required:["chat","responses","messages","codex"],additionalProperties:!1},
says:{type:"string",minLength:1},asked:{type:"object",properties:{instance:{type:"integer",minimum:0},gateway:{type:"integer",minimum:0}},required:["instance","\
gateway"],additionalProperties:!1},rests:{$ref:"#/$defs/DuoErrorRest"}},required:["title","by","answer","evidence","seen","says","asked"],additionalProperties:!1},
func9=Object.prototype.hasOwnProperty,schema17={type:"object",properties:{status:{type:"integer",minimum:200,maximum:599},retryAfter:{type:"integer",minimum:1},
body:{type:["object","string"]}},required:["status","body"],additionalProperties:!1};function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.status===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
status"}),errors++),data.body===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"body"}),errors++);for(let key0 in data)key0==="status"||
key0==="retryAfter"||key0==="body"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.status!==void 0){let data0=data.
status;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=note(vErrors,instancePath+"/status","type",{type:"integer"}),errors++),typeof data0==
"number"&&isFinite(data0)&&((data0>599||isNaN(data0))&&(vErrors=note(vErrors,instancePath+"/status","maximum",{comparison:"<=",limit:599}),errors++),(data0<200||
isNaN(data0))&&(vErrors=note(vErrors,instancePath+"/status","minimum",{comparison:">=",limit:200}),errors++))}if(data.retryAfter!==void 0){let data1=data.retryAfter;
typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/retryAfter","type",{type:"integer"}),errors++),typeof data1==
"number"&&isFinite(data1)&&(data1<1||isNaN(data1))&&(vErrors=note(vErrors,instancePath+"/retryAfter","minimum",{comparison:">=",limit:1}),errors++)}if(data.body!==
void 0){let data2=data.body;!(data2&&typeof data2=="object"&&!Array.isArray(data2))&&typeof data2!="string"&&(vErrors=note(vErrors,instancePath+"/body","type",{
type:schema17.properties.body.type}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate36.errors=vErrors,errors===
0}var schema18={enum:["documented","server-source","client","inferred","unknown"]};function validate38(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;return data==="documented"||data==="server-source"||data==="client"||data==="inferred"||data==="unknown"||(vErrors=note(vErrors,instancePath,
"enum",{allowedValues:schema18.enum}),errors++),validate38.errors=vErrors,errors===0}function validate40(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.status===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"status"}),errors++),data.error===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"error"}),errors++);for(let key0 in data)key0==="status"||key0==="error"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);if(data.status!==void 0){let data0=data.status;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=
note(vErrors,instancePath+"/status","type",{type:"integer"}),errors++),typeof data0=="number"&&isFinite(data0)&&((data0>599||isNaN(data0))&&(vErrors=note(vErrors,
instancePath+"/status","maximum",{comparison:"<=",limit:599}),errors++),(data0<400||isNaN(data0))&&(vErrors=note(vErrors,instancePath+"/status","minimum",{comparison:"\
>=",limit:400}),errors++))}if(data.error!==void 0){let data1=data.error;typeof data1=="string"?func2(data1)<1&&(vErrors=note(vErrors,instancePath+"/error","minL\
ength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/error","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate40.errors=vErrors,errors===0}var schema20={type:"object",properties:{scope:{enum:["minting","account","model"]},seconds:{type:"\
integer",minimum:1},untold:{const:!0}},required:["scope"],additionalProperties:!1};function validate45(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.scope===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
scope"}),errors++);for(let key0 in data)key0==="scope"||key0==="seconds"||key0==="untold"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.scope!==void 0){let data0=data.scope;data0==="minting"||data0==="account"||data0==="model"||(vErrors=note(vErrors,instancePath+"/scope","enum",
{allowedValues:schema20.properties.scope.enum}),errors++)}if(data.seconds!==void 0){let data1=data.seconds;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1)||(vErrors=note(vErrors,instancePath+"/seconds","type",{type:"integer"}),errors++),typeof data1=="number"&&isFinite(data1)&&(data1<1||isNaN(data1))&&(vErrors=
note(vErrors,instancePath+"/seconds","minimum",{comparison:">=",limit:1}),errors++)}data.untold!==void 0&&data.untold!==!0&&(vErrors=note(vErrors,instancePath+"\
/untold","const",{allowedValue:!0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate45.errors=vErrors,errors===
0}function validate35(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema16.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
func9.call(schema16.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.title!==void 0){let data0=data.
title;typeof data0=="string"?func2(data0)<1&&(vErrors=note(vErrors,instancePath+"/title","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/t\
itle","type",{type:"string"}),errors++)}if(data.by!==void 0){let data1=data.by;data1==="instance"||data1==="gateway"||data1==="vendor"||data1==="rest"||(vErrors=
note(vErrors,instancePath+"/by","enum",{allowedValues:schema16.properties.by.enum}),errors++)}if(data.model!==void 0){let data2=data.model;typeof data2=="string"?
func2(data2)<1&&(vErrors=note(vErrors,instancePath+"/model","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/model","type",{type:"string"}),
errors++)}if(data.answer!==void 0&&(validate36(data.answer,{instancePath:instancePath+"/answer",parentData:data,parentDataProperty:"answer",rootData})||(vErrors=
join(vErrors,validate36.errors),errors=vErrors.length)),data.evidence!==void 0&&(validate38(data.evidence,{instancePath:instancePath+"/evidence",parentData:data,
parentDataProperty:"evidence",rootData})||(vErrors=join(vErrors,validate38.errors),errors=vErrors.length)),data.seen!==void 0){let data5=data.seen;if(data5&&typeof data5==
"object"&&!Array.isArray(data5)){for(let prop1 of schema16.properties.seen.required)data5[prop1]===void 0&&(vErrors=note(vErrors,instancePath+"/seen","required",
{missingProperty:prop1}),errors++);for(let key1 in data5)key1==="chat"||key1==="responses"||key1==="messages"||key1==="codex"||(vErrors=note(vErrors,instancePath+
"/seen","additionalProperties",{additionalProperty:key1}),errors++);data5.chat!==void 0&&(validate40(data5.chat,{instancePath:instancePath+"/seen/chat",parentData:data5,
parentDataProperty:"chat",rootData})||(vErrors=join(vErrors,validate40.errors),errors=vErrors.length)),data5.responses!==void 0&&(validate40(data5.responses,{instancePath:instancePath+
"/seen/responses",parentData:data5,parentDataProperty:"responses",rootData})||(vErrors=join(vErrors,validate40.errors),errors=vErrors.length)),data5.messages!==
void 0&&(validate40(data5.messages,{instancePath:instancePath+"/seen/messages",parentData:data5,parentDataProperty:"messages",rootData})||(vErrors=join(vErrors,
validate40.errors),errors=vErrors.length)),data5.codex!==void 0&&(validate40(data5.codex,{instancePath:instancePath+"/seen/codex",parentData:data5,parentDataProperty:"\
codex",rootData})||(vErrors=join(vErrors,validate40.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath+"/seen","type",{type:"object"}),errors++}
if(data.says!==void 0){let data10=data.says;typeof data10=="string"?func2(data10)<1&&(vErrors=note(vErrors,instancePath+"/says","minLength",{limit:1}),errors++):
(vErrors=note(vErrors,instancePath+"/says","type",{type:"string"}),errors++)}if(data.asked!==void 0){let data11=data.asked;if(data11&&typeof data11=="object"&&!Array.
isArray(data11)){data11.instance===void 0&&(vErrors=note(vErrors,instancePath+"/asked","required",{missingProperty:"instance"}),errors++),data11.gateway===void 0&&
(vErrors=note(vErrors,instancePath+"/asked","required",{missingProperty:"gateway"}),errors++);for(let key2 in data11)key2==="instance"||key2==="gateway"||(vErrors=
note(vErrors,instancePath+"/asked","additionalProperties",{additionalProperty:key2}),errors++);if(data11.instance!==void 0){let data12=data11.instance;typeof data12==
"number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12)||(vErrors=note(vErrors,instancePath+"/asked/instance","type",{type:"integer"}),errors++),typeof data12==
"number"&&isFinite(data12)&&(data12<0||isNaN(data12))&&(vErrors=note(vErrors,instancePath+"/asked/instance","minimum",{comparison:">=",limit:0}),errors++)}if(data11.
gateway!==void 0){let data13=data11.gateway;typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&isFinite(data13)||(vErrors=note(vErrors,instancePath+"/asked/g\
ateway","type",{type:"integer"}),errors++),typeof data13=="number"&&isFinite(data13)&&(data13<0||isNaN(data13))&&(vErrors=note(vErrors,instancePath+"/asked/gate\
way","minimum",{comparison:">=",limit:0}),errors++)}}else vErrors=note(vErrors,instancePath+"/asked","type",{type:"object"}),errors++}data.rests!==void 0&&(validate45(
data.rests,{instancePath:instancePath+"/rests",parentData:data,parentDataProperty:"rests",rootData})||(vErrors=join(vErrors,validate45.errors),errors=vErrors.length))}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate35.errors=vErrors,errors===0}function validate34(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(Array.isArray(data)){data.length<1&&(vErrors=note(vErrors,instancePath,"minItems",{limit:1}),
errors++);let len0=data.length;for(let i0=0;i0<len0;i0++)validate35(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData})||
(vErrors=join(vErrors,validate35.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath,"type",{type:"array"}),errors++;return validate34.errors=
vErrors,errors===0}var duoParity=validate48,schema21={type:"object",properties:{checked:{type:"string",pattern:"^20[0-9]{2}-[0-9]{2}-[0-9]{2}$"},decisions:{type:"\
array",items:{$ref:"#/$defs/DuoDecision"},minItems:1},transports:{type:"object",properties:{"gateway-anthropic":{$ref:"#/$defs/DuoTransport"},"gateway-chat":{$ref:"\
#/$defs/DuoTransport"},"gateway-responses":{$ref:"#/$defs/DuoTransport"},"rest-chat":{$ref:"#/$defs/DuoTransport"},"rest-code":{$ref:"#/$defs/DuoTransport"}},required:[
"gateway-anthropic","gateway-chat","gateway-responses","rest-chat","rest-code"],additionalProperties:!1},capabilities:{type:"array",items:{$ref:"#/$defs/DuoCapa\
bility"},minItems:1}},required:["checked","decisions","transports","capabilities"],additionalProperties:!1},pattern8=new RegExp("^20[0-9]{2}-[0-9]{2}-[0-9]{2}$",
"u"),schema22={type:"object",properties:{decision:{type:"string",minLength:1},reason:{type:"string",minLength:1},evidence:{$ref:"#/$defs/DuoEvidence"}},required:[
"decision","reason","evidence"],additionalProperties:!1};function validate49(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema22.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="decision"||key0==="reason"||key0==="evidence"||(vErrors=note(vErrors,instancePath,"additio\
nalProperties",{additionalProperty:key0}),errors++);if(data.decision!==void 0){let data0=data.decision;typeof data0=="string"?func2(data0)<1&&(vErrors=note(vErrors,
instancePath+"/decision","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/decision","type",{type:"string"}),errors++)}if(data.reason!==void 0){
let data1=data.reason;typeof data1=="string"?func2(data1)<1&&(vErrors=note(vErrors,instancePath+"/reason","minLength",{limit:1}),errors++):(vErrors=note(vErrors,
instancePath+"/reason","type",{type:"string"}),errors++)}data.evidence!==void 0&&(validate38(data.evidence,{instancePath:instancePath+"/evidence",parentData:data,
parentDataProperty:"evidence",rootData})||(vErrors=join(vErrors,validate38.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate49.errors=vErrors,errors===0}var schema23={type:"object",properties:{title:{type:"string",minLength:1},dialect:{enum:["anthrop\
ic-messages","openai-chat","openai-responses","gitlab-duo-chat","gitlab-duo-code"]},call:{type:"string",pattern:"^POST \\{(gateway|instance)\\}/"},on:{enum:["al\
ways","operator"]},evidence:{$ref:"#/$defs/DuoEvidence"}},required:["title","dialect","call","on","evidence"],additionalProperties:!1},pattern9=new RegExp("^POS\
T \\{(gateway|instance)\\}/","u");function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema23.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="title"||key0==="dialect"||key0==="call"||key0==="on"||key0==="evidence"||(vErrors=note(vErrors,instancePath,"additionalPr\
operties",{additionalProperty:key0}),errors++);if(data.title!==void 0){let data0=data.title;typeof data0=="string"?func2(data0)<1&&(vErrors=note(vErrors,instancePath+
"/title","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/title","type",{type:"string"}),errors++)}if(data.dialect!==void 0){let data1=data.
dialect;data1==="anthropic-messages"||data1==="openai-chat"||data1==="openai-responses"||data1==="gitlab-duo-chat"||data1==="gitlab-duo-code"||(vErrors=note(vErrors,
instancePath+"/dialect","enum",{allowedValues:schema23.properties.dialect.enum}),errors++)}if(data.call!==void 0){let data2=data.call;typeof data2=="string"?pattern9.
test(data2)||(vErrors=note(vErrors,instancePath+"/call","pattern",{pattern:"^POST \\{(gateway|instance)\\}/"}),errors++):(vErrors=note(vErrors,instancePath+"/ca\
ll","type",{type:"string"}),errors++)}if(data.on!==void 0){let data3=data.on;data3==="always"||data3==="operator"||(vErrors=note(vErrors,instancePath+"/on","enu\
m",{allowedValues:schema23.properties.on.enum}),errors++)}data.evidence!==void 0&&(validate38(data.evidence,{instancePath:instancePath+"/evidence",parentData:data,
parentDataProperty:"evidence",rootData})||(vErrors=join(vErrors,validate38.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate52.errors=vErrors,errors===0}var schema24={type:"object",properties:{area:{enum:["transport","conversation","tools","reasoning",
"output","sessions","account"]},title:{type:"string",minLength:1},cells:{type:"object",properties:{"gateway-anthropic":{$ref:"#/$defs/DuoCell"},"gateway-chat":{
$ref:"#/$defs/DuoCell"},"gateway-responses":{$ref:"#/$defs/DuoCell"},"rest-chat":{$ref:"#/$defs/DuoCell"},"rest-code":{$ref:"#/$defs/DuoCell"}},required:["gatew\
ay-anthropic","gateway-chat","gateway-responses","rest-chat","rest-code"],additionalProperties:!1}},required:["area","title","cells"],additionalProperties:!1};var schema26={type:"object",properties:{word:{const:"native"},need:{$ref:"#/$defs/DuoNeed"},note:{type:"string",minLength:1},evidence:{$ref:"#/$defs/DuoEvidence"},
shown:{$ref:"#/$defs/DuoProofs"}},required:["word","need","evidence","shown"],additionalProperties:!1},schema27={enum:["required","optional"]};function validate62(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return data==="required"||data==="optional"||(vErrors=note(vErrors,instancePath,
"enum",{allowedValues:schema27.enum}),errors++),validate62.errors=vErrors,errors===0}var schema30={type:"object",properties:{by:{const:"translation"},client:{enum:["codex","openai-responses","openai-chat","anthropic-messages"]},feature:{type:"st\
ring",pattern:"^[a-z]+: "},at:{type:"array",items:{type:"string",pattern:"^/"},minItems:1}},required:["by","client","feature"],additionalProperties:!1},pattern10=new RegExp(
"^[a-z]+: ","u");function validate67(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){for(let prop0 of schema30.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);
for(let key0 in data)key0==="by"||key0==="client"||key0==="feature"||key0==="at"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.by!==void 0&&data.by!=="translation"&&(vErrors=note(vErrors,instancePath+"/by","const",{allowedValue:"translation"}),errors++),data.client!==void 0){
let data1=data.client;data1==="codex"||data1==="openai-responses"||data1==="openai-chat"||data1==="anthropic-messages"||(vErrors=note(vErrors,instancePath+"/cli\
ent","enum",{allowedValues:schema30.properties.client.enum}),errors++)}if(data.feature!==void 0){let data2=data.feature;typeof data2=="string"?pattern10.test(data2)||
(vErrors=note(vErrors,instancePath+"/feature","pattern",{pattern:"^[a-z]+: "}),errors++):(vErrors=note(vErrors,instancePath+"/feature","type",{type:"string"}),errors++)}
if(data.at!==void 0){let data3=data.at;if(Array.isArray(data3)){data3.length<1&&(vErrors=note(vErrors,instancePath+"/at","minItems",{limit:1}),errors++);let len0=data3.
length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];typeof data4=="string"?pattern1.test(data4)||(vErrors=note(vErrors,instancePath+"/at/"+i0,"pattern",{pattern:"\
^/"}),errors++):(vErrors=note(vErrors,instancePath+"/at/"+i0,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/at","type",{type:"array"}),
errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate67.errors=vErrors,errors===0}var schema31={type:"object",properties:{
by:{const:"provider"},endpoint:{enum:["count-tokens","compact"]}},required:["by","endpoint"],additionalProperties:!1};function validate68(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.by===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"by"}),errors++),data.endpoint===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"endpoi\
nt"}),errors++);for(let key0 in data)key0==="by"||key0==="endpoint"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.by!==void 0&&data.by!=="provider"&&(vErrors=note(vErrors,instancePath+"/by","const",{allowedValue:"provider"}),errors++),data.endpoint!==void 0){let data1=data.
endpoint;data1==="count-tokens"||data1==="compact"||(vErrors=note(vErrors,instancePath+"/endpoint","enum",{allowedValues:schema31.properties.endpoint.enum}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate68.errors=vErrors,errors===0}var schema32={type:"object",properties:{by:{const:"\
test"},file:{type:"string",pattern:"^(src|harness|scripts)/[A-Za-z0-9./-]+\\.test\\.ts$"},title:{type:"string",minLength:1}},required:["by","file","title"],additionalProperties:!1},
pattern12=new RegExp("^(src|harness|scripts)/[A-Za-z0-9./-]+\\.test\\.ts$","u");function validate69(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema32.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="by"||key0==="file"||key0==="title"||(vErrors=note(vErrors,instancePath,"additionalPro\
perties",{additionalProperty:key0}),errors++);if(data.by!==void 0&&data.by!=="test"&&(vErrors=note(vErrors,instancePath+"/by","const",{allowedValue:"test"}),errors++),
data.file!==void 0){let data1=data.file;typeof data1=="string"?pattern12.test(data1)||(vErrors=note(vErrors,instancePath+"/file","pattern",{pattern:"^(src|harne\
ss|scripts)/[A-Za-z0-9./-]+\\.test\\.ts$"}),errors++):(vErrors=note(vErrors,instancePath+"/file","type",{type:"string"}),errors++)}if(data.title!==void 0){let data2=data.
title;typeof data2=="string"?func2(data2)<1&&(vErrors=note(vErrors,instancePath+"/title","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/t\
itle","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate69.errors=vErrors,errors===0}function validate66(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.by===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"by"}),errors++);let tag0=data.by;typeof tag0=="string"?tag0==="translation"?validate67(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate67.errors),errors=vErrors.length):tag0==="provider"?validate68(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate68.errors),errors=vErrors.length):tag0==="test"?validate69(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate69.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"by",tagValue:tag0}),
errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"by",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate66.errors=vErrors,errors===0}function validate65(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(Array.isArray(data)){let len0=data.length;for(let i0=0;i0<len0;i0++)validate66(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate66.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath,"type",{type:"array"}),errors++;return validate65.
errors=vErrors,errors===0}function validate61(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema26.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="word"||key0==="need"||key0==="note"||key0==="evidence"||key0==="shown"||(vErrors=note(vErrors,instancePath,"additionalPro\
perties",{additionalProperty:key0}),errors++);if(data.word!==void 0&&data.word!=="native"&&(vErrors=note(vErrors,instancePath+"/word","const",{allowedValue:"nat\
ive"}),errors++),data.need!==void 0&&(validate62(data.need,{instancePath:instancePath+"/need",parentData:data,parentDataProperty:"need",rootData})||(vErrors=join(
vErrors,validate62.errors),errors=vErrors.length)),data.note!==void 0){let data2=data.note;typeof data2=="string"?func2(data2)<1&&(vErrors=note(vErrors,instancePath+
"/note","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/note","type",{type:"string"}),errors++)}data.evidence!==void 0&&(validate38(data.evidence,
{instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData})||(vErrors=join(vErrors,validate38.errors),errors=vErrors.length)),
data.shown!==void 0&&(validate65(data.shown,{instancePath:instancePath+"/shown",parentData:data,parentDataProperty:"shown",rootData})||(vErrors=join(vErrors,validate65.
errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate61.errors=vErrors,errors===0}var schema33={
type:"object",properties:{word:{const:"emulated"},need:{$ref:"#/$defs/DuoNeed"},reason:{type:"string",minLength:1},evidence:{$ref:"#/$defs/DuoEvidence"},shown:{
$ref:"#/$defs/DuoProofs"}},required:["word","need","reason","evidence","shown"],additionalProperties:!1};function validate75(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema33.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="word"||key0==="need"||key0==="reason"||key0==="evidence"||key0===
"shown"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.word!==void 0&&data.word!=="emulated"&&(vErrors=
note(vErrors,instancePath+"/word","const",{allowedValue:"emulated"}),errors++),data.need!==void 0&&(validate62(data.need,{instancePath:instancePath+"/need",parentData:data,
parentDataProperty:"need",rootData})||(vErrors=join(vErrors,validate62.errors),errors=vErrors.length)),data.reason!==void 0){let data2=data.reason;typeof data2==
"string"?func2(data2)<1&&(vErrors=note(vErrors,instancePath+"/reason","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/reason","type",{type:"\
string"}),errors++)}data.evidence!==void 0&&(validate38(data.evidence,{instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData})||
(vErrors=join(vErrors,validate38.errors),errors=vErrors.length)),data.shown!==void 0&&(validate65(data.shown,{instancePath:instancePath+"/shown",parentData:data,
parentDataProperty:"shown",rootData})||(vErrors=join(vErrors,validate65.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"obj\
ect"}),errors++;return validate75.errors=vErrors,errors===0}var schema34={type:"object",properties:{word:{const:"rejected"},need:{enum:["optional","not possible"]},
told:{enum:["refused","left-out","absent"]},reason:{type:"string",minLength:1},evidence:{$ref:"#/$defs/DuoEvidence"},shown:{$ref:"#/$defs/DuoProofs"}},required:[
"word","need","told","reason","evidence","shown"],additionalProperties:!1};function validate79(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema34.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="word"||key0==="need"||key0==="told"||key0==="reason"||key0==="evidence"||key0==="show\
n"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.word!==void 0&&data.word!=="rejected"&&(vErrors=note(
vErrors,instancePath+"/word","const",{allowedValue:"rejected"}),errors++),data.need!==void 0){let data1=data.need;data1==="optional"||data1==="not possible"||(vErrors=
note(vErrors,instancePath+"/need","enum",{allowedValues:schema34.properties.need.enum}),errors++)}if(data.told!==void 0){let data2=data.told;data2==="refused"||
data2==="left-out"||data2==="absent"||(vErrors=note(vErrors,instancePath+"/told","enum",{allowedValues:schema34.properties.told.enum}),errors++)}if(data.reason!==
void 0){let data3=data.reason;typeof data3=="string"?func2(data3)<1&&(vErrors=note(vErrors,instancePath+"/reason","minLength",{limit:1}),errors++):(vErrors=note(
vErrors,instancePath+"/reason","type",{type:"string"}),errors++)}data.evidence!==void 0&&(validate38(data.evidence,{instancePath:instancePath+"/evidence",parentData:data,
parentDataProperty:"evidence",rootData})||(vErrors=join(vErrors,validate38.errors),errors=vErrors.length)),data.shown!==void 0&&(validate65(data.shown,{instancePath:instancePath+
"/shown",parentData:data,parentDataProperty:"shown",rootData})||(vErrors=join(vErrors,validate65.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate79.errors=vErrors,errors===0}function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.word===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
word"}),errors++);let tag0=data.word;typeof tag0=="string"?tag0==="native"?validate61(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate61.errors),errors=vErrors.length):tag0==="emulated"?validate75(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate75.errors),errors=vErrors.length):tag0==="rejected"?validate79(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate79.
errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"word",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,
"discriminator",{error:"tag",tag:"word",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate60.errors=
vErrors,errors===0}function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){for(let prop0 of schema24.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);
for(let key0 in data)key0==="area"||key0==="title"||key0==="cells"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.area!==void 0){let data0=data.area;data0==="transport"||data0==="conversation"||data0==="tools"||data0==="reasoning"||data0==="output"||data0==="session\
s"||data0==="account"||(vErrors=note(vErrors,instancePath+"/area","enum",{allowedValues:schema24.properties.area.enum}),errors++)}if(data.title!==void 0){let data1=data.
title;typeof data1=="string"?func2(data1)<1&&(vErrors=note(vErrors,instancePath+"/title","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/t\
itle","type",{type:"string"}),errors++)}if(data.cells!==void 0){let data2=data.cells;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){for(let prop1 of schema24.
properties.cells.required)data2[prop1]===void 0&&(vErrors=note(vErrors,instancePath+"/cells","required",{missingProperty:prop1}),errors++);for(let key1 in data2)
key1==="gateway-anthropic"||key1==="gateway-chat"||key1==="gateway-responses"||key1==="rest-chat"||key1==="rest-code"||(vErrors=note(vErrors,instancePath+"/cell\
s","additionalProperties",{additionalProperty:key1}),errors++);data2["gateway-anthropic"]!==void 0&&(validate60(data2["gateway-anthropic"],{instancePath:instancePath+
"/cells/gateway-anthropic",parentData:data2,parentDataProperty:"gateway-anthropic",rootData})||(vErrors=join(vErrors,validate60.errors),errors=vErrors.length)),
data2["gateway-chat"]!==void 0&&(validate60(data2["gateway-chat"],{instancePath:instancePath+"/cells/gateway-chat",parentData:data2,parentDataProperty:"gateway-\
chat",rootData})||(vErrors=join(vErrors,validate60.errors),errors=vErrors.length)),data2["gateway-responses"]!==void 0&&(validate60(data2["gateway-responses"],{
instancePath:instancePath+"/cells/gateway-responses",parentData:data2,parentDataProperty:"gateway-responses",rootData})||(vErrors=join(vErrors,validate60.errors),
errors=vErrors.length)),data2["rest-chat"]!==void 0&&(validate60(data2["rest-chat"],{instancePath:instancePath+"/cells/rest-chat",parentData:data2,parentDataProperty:"\
rest-chat",rootData})||(vErrors=join(vErrors,validate60.errors),errors=vErrors.length)),data2["rest-code"]!==void 0&&(validate60(data2["rest-code"],{instancePath:instancePath+
"/cells/rest-code",parentData:data2,parentDataProperty:"rest-code",rootData})||(vErrors=join(vErrors,validate60.errors),errors=vErrors.length))}else vErrors=note(
vErrors,instancePath+"/cells","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate59.errors=
vErrors,errors===0}function validate48(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){for(let prop0 of schema21.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);
for(let key0 in data)key0==="checked"||key0==="decisions"||key0==="transports"||key0==="capabilities"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);if(data.checked!==void 0){let data0=data.checked;typeof data0=="string"?pattern8.test(data0)||(vErrors=note(vErrors,instancePath+
"/checked","pattern",{pattern:"^20[0-9]{2}-[0-9]{2}-[0-9]{2}$"}),errors++):(vErrors=note(vErrors,instancePath+"/checked","type",{type:"string"}),errors++)}if(data.
decisions!==void 0){let data1=data.decisions;if(Array.isArray(data1)){data1.length<1&&(vErrors=note(vErrors,instancePath+"/decisions","minItems",{limit:1}),errors++);
let len0=data1.length;for(let i0=0;i0<len0;i0++)validate49(data1[i0],{instancePath:instancePath+"/decisions/"+i0,parentData:data1,parentDataProperty:i0,rootData})||
(vErrors=join(vErrors,validate49.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/decisions","type",{type:"array"}),errors++}if(data.transports!==
void 0){let data3=data.transports;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){for(let prop1 of schema21.properties.transports.required)data3[prop1]===
void 0&&(vErrors=note(vErrors,instancePath+"/transports","required",{missingProperty:prop1}),errors++);for(let key1 in data3)key1==="gateway-anthropic"||key1===
"gateway-chat"||key1==="gateway-responses"||key1==="rest-chat"||key1==="rest-code"||(vErrors=note(vErrors,instancePath+"/transports","additionalProperties",{additionalProperty:key1}),
errors++);data3["gateway-anthropic"]!==void 0&&(validate52(data3["gateway-anthropic"],{instancePath:instancePath+"/transports/gateway-anthropic",parentData:data3,
parentDataProperty:"gateway-anthropic",rootData})||(vErrors=join(vErrors,validate52.errors),errors=vErrors.length)),data3["gateway-chat"]!==void 0&&(validate52(
data3["gateway-chat"],{instancePath:instancePath+"/transports/gateway-chat",parentData:data3,parentDataProperty:"gateway-chat",rootData})||(vErrors=join(vErrors,
validate52.errors),errors=vErrors.length)),data3["gateway-responses"]!==void 0&&(validate52(data3["gateway-responses"],{instancePath:instancePath+"/transports/g\
ateway-responses",parentData:data3,parentDataProperty:"gateway-responses",rootData})||(vErrors=join(vErrors,validate52.errors),errors=vErrors.length)),data3["re\
st-chat"]!==void 0&&(validate52(data3["rest-chat"],{instancePath:instancePath+"/transports/rest-chat",parentData:data3,parentDataProperty:"rest-chat",rootData})||
(vErrors=join(vErrors,validate52.errors),errors=vErrors.length)),data3["rest-code"]!==void 0&&(validate52(data3["rest-code"],{instancePath:instancePath+"/transp\
orts/rest-code",parentData:data3,parentDataProperty:"rest-code",rootData})||(vErrors=join(vErrors,validate52.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath+"/transports","type",{type:"object"}),errors++}if(data.capabilities!==void 0){let data9=data.capabilities;if(Array.isArray(data9)){data9.length<1&&
(vErrors=note(vErrors,instancePath+"/capabilities","minItems",{limit:1}),errors++);let len1=data9.length;for(let i1=0;i1<len1;i1++)validate59(data9[i1],{instancePath:instancePath+
"/capabilities/"+i1,parentData:data9,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate59.errors),errors=vErrors.length)}else vErrors=note(vErrors,
instancePath+"/capabilities","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate48.errors=vErrors,
errors===0}var expectedAnswer=validate91,schema35={type:"object",properties:{status:{},headers:{type:"object",additionalProperties:{}},parts:{type:"array",items:{
$ref:"#/$defs/ExpectedPart"}},reasoning:{type:"object",properties:{text:{type:"string"},seal:{type:"string"}},required:["text"],additionalProperties:!1},finish:{},
stopSequence:{},usage:{type:"object",additionalProperties:{}},error:{type:"object",properties:{message:{}},required:[],additionalProperties:!1},failure:{type:"b\
oolean"},partial:{type:"string"}},required:[],additionalProperties:!1},schema36={type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{type:"\
object",properties:{type:{const:"text"},text:{type:"string"}},required:["type","text"],additionalProperties:!1},{type:"object",properties:{type:{const:"tool-cal\
l"},name:{type:"string"},input:{}},required:["type","name","input"],additionalProperties:!1}]};function validate92(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++);let tag0=data.type;if(typeof tag0=="string")if(tag0==="text")if(data&&typeof data=="object"&&!Array.isArray(data)){data.
type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,"require\
d",{missingProperty:"text"}),errors++);for(let key0 in data)key0==="type"||key0==="text"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.type!==void 0&&data.type!=="text"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"text"}),errors++),data.text!==void 0&&typeof data.
text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;else if(tag0===
"tool-call")if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema36.oneOf[1].required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:prop0}),errors++);for(let key1 in data)key1==="type"||key1==="name"||key1==="input"||(vErrors=note(vErrors,instancePath,"additionalP\
roperties",{additionalProperty:key1}),errors++);data.type!==void 0&&data.type!=="tool-call"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"t\
ool-call"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++)}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;else vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++;else
vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate92.errors=vErrors,errors===0}function validate91(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)func9.call(schema35.properties,key0)||(vErrors=note(vErrors,instancePath,"ad\
ditionalProperties",{additionalProperty:key0}),errors++);if(data.headers!==void 0){let data0=data.headers;data0&&typeof data0=="object"&&!Array.isArray(data0)||
(vErrors=note(vErrors,instancePath+"/headers","type",{type:"object"}),errors++)}if(data.parts!==void 0){let data1=data.parts;if(Array.isArray(data1)){let len0=data1.
length;for(let i0=0;i0<len0;i0++)validate92(data1[i0],{instancePath:instancePath+"/parts/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,
validate92.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/parts","type",{type:"array"}),errors++}if(data.reasoning!==void 0){let data3=data.
reasoning;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){data3.text===void 0&&(vErrors=note(vErrors,instancePath+"/reasoning","required",{missingProperty:"\
text"}),errors++);for(let key1 in data3)key1==="text"||key1==="seal"||(vErrors=note(vErrors,instancePath+"/reasoning","additionalProperties",{additionalProperty:key1}),
errors++);data3.text!==void 0&&typeof data3.text!="string"&&(vErrors=note(vErrors,instancePath+"/reasoning/text","type",{type:"string"}),errors++),data3.seal!==
void 0&&typeof data3.seal!="string"&&(vErrors=note(vErrors,instancePath+"/reasoning/seal","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+
"/reasoning","type",{type:"object"}),errors++}if(data.usage!==void 0){let data6=data.usage;data6&&typeof data6=="object"&&!Array.isArray(data6)||(vErrors=note(vErrors,
instancePath+"/usage","type",{type:"object"}),errors++)}if(data.error!==void 0){let data7=data.error;if(data7&&typeof data7=="object"&&!Array.isArray(data7))for(let key2 in data7)
key2!=="message"&&(vErrors=note(vErrors,instancePath+"/error","additionalProperties",{additionalProperty:key2}),errors++);else vErrors=note(vErrors,instancePath+
"/error","type",{type:"object"}),errors++}data.failure!==void 0&&typeof data.failure!="boolean"&&(vErrors=note(vErrors,instancePath+"/failure","type",{type:"boo\
lean"}),errors++),data.partial!==void 0&&typeof data.partial!="string"&&(vErrors=note(vErrors,instancePath+"/partial","type",{type:"string"}),errors++)}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate91.errors=vErrors,errors===0}var expectedRequest=validate94;function validate94(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data))for(let key0 in data){let _errs1=errors;typeof key0=="string"&&(pattern2.test(key0)||(vErrors=note(vErrors,instancePath,"pattern",{pattern:"^[A-Z]{2,5}-[0\
-9]{3}$"}),errors++));var valid0=_errs1===errors;valid0||(vErrors=note(vErrors,instancePath,"propertyNames",{propertyName:key0}),errors++)}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate94.errors=vErrors,errors===0}var features=validate95;var schema39={type:"object",properties:{title:{type:"string",minLength:1},area:{enum:["conversation","tools","reasoning","output","sampling","bookkeeping","answ\
er"]},scenario:{type:"string",pattern:"^(requests|responses)/[a-z0-9-]+$"},at:{type:"object",properties:{"openai-chat":{$ref:"#/$defs/FeaturePointers"},"openai-\
responses":{$ref:"#/$defs/FeaturePointers"},"anthropic-messages":{$ref:"#/$defs/FeaturePointers"},codex:{$ref:"#/$defs/FeaturePointers"}},minProperties:1,additionalProperties:!1}},
required:["title","area","scenario","at"],additionalProperties:!1},pattern14=new RegExp("^(requests|responses)/[a-z0-9-]+$","u");function validate97(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(Array.isArray(data)){data.length<1&&(vErrors=
note(vErrors,instancePath,"minItems",{limit:1}),errors++);let len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0];typeof data0=="string"?pattern1.test(
data0)||(vErrors=note(vErrors,instancePath+"/"+i0,"pattern",{pattern:"^/"}),errors++):(vErrors=note(vErrors,instancePath+"/"+i0,"type",{type:"string"}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"array"}),errors++;return validate97.errors=vErrors,errors===0}function validate96(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema39.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="title"||key0==="area"||key0==="scenario"||
key0==="at"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.title!==void 0){let data0=data.title;typeof data0==
"string"?func2(data0)<1&&(vErrors=note(vErrors,instancePath+"/title","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/title","type",{type:"\
string"}),errors++)}if(data.area!==void 0){let data1=data.area;data1==="conversation"||data1==="tools"||data1==="reasoning"||data1==="output"||data1==="sampling"||
data1==="bookkeeping"||data1==="answer"||(vErrors=note(vErrors,instancePath+"/area","enum",{allowedValues:schema39.properties.area.enum}),errors++)}if(data.scenario!==
void 0){let data2=data.scenario;typeof data2=="string"?pattern14.test(data2)||(vErrors=note(vErrors,instancePath+"/scenario","pattern",{pattern:"^(requests|resp\
onses)/[a-z0-9-]+$"}),errors++):(vErrors=note(vErrors,instancePath+"/scenario","type",{type:"string"}),errors++)}if(data.at!==void 0){let data3=data.at;if(data3&&
typeof data3=="object"&&!Array.isArray(data3)){Object.keys(data3).length<1&&(vErrors=note(vErrors,instancePath+"/at","minProperties",{limit:1}),errors++);for(let key1 in data3)
key1==="openai-chat"||key1==="openai-responses"||key1==="anthropic-messages"||key1==="codex"||(vErrors=note(vErrors,instancePath+"/at","additionalProperties",{additionalProperty:key1}),
errors++);data3["openai-chat"]!==void 0&&(validate97(data3["openai-chat"],{instancePath:instancePath+"/at/openai-chat",parentData:data3,parentDataProperty:"open\
ai-chat",rootData})||(vErrors=join(vErrors,validate97.errors),errors=vErrors.length)),data3["openai-responses"]!==void 0&&(validate97(data3["openai-responses"],
{instancePath:instancePath+"/at/openai-responses",parentData:data3,parentDataProperty:"openai-responses",rootData})||(vErrors=join(vErrors,validate97.errors),errors=
vErrors.length)),data3["anthropic-messages"]!==void 0&&(validate97(data3["anthropic-messages"],{instancePath:instancePath+"/at/anthropic-messages",parentData:data3,
parentDataProperty:"anthropic-messages",rootData})||(vErrors=join(vErrors,validate97.errors),errors=vErrors.length)),data3.codex!==void 0&&(validate97(data3.codex,
{instancePath:instancePath+"/at/codex",parentData:data3,parentDataProperty:"codex",rootData})||(vErrors=join(vErrors,validate97.errors),errors=vErrors.length))}else
vErrors=note(vErrors,instancePath+"/at","type",{type:"object"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate96.
errors=vErrors,errors===0}function validate95(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(Array.isArray(
data)){data.length<1&&(vErrors=note(vErrors,instancePath,"minItems",{limit:1}),errors++);let len0=data.length;for(let i0=0;i0<len0;i0++)validate96(data[i0],{instancePath:instancePath+
"/"+i0,parentData:data,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate96.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath,
"type",{type:"array"}),errors++;return validate95.errors=vErrors,errors===0}var ledger=validate103;var schema42={type:"object",properties:{requirement:{type:"string",pattern:"^[A-Z]{2,5}-[0-9]{3}$"},match:{type:"string",minLength:1},variants:{type:"array",items:{
type:"string"}},reason:{type:"string",minLength:1},link:{type:"string",minLength:1},expires:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}},required:["r\
equirement","match","reason","link","expires"],additionalProperties:!1},pattern17=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$","u");function validate104(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema42.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="requirement"||key0==="match"||
key0==="variants"||key0==="reason"||key0==="link"||key0==="expires"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.requirement!==void 0){let data0=data.requirement;typeof data0=="string"?pattern2.test(data0)||(vErrors=note(vErrors,instancePath+"/requirement","pattern",
{pattern:"^[A-Z]{2,5}-[0-9]{3}$"}),errors++):(vErrors=note(vErrors,instancePath+"/requirement","type",{type:"string"}),errors++)}if(data.match!==void 0){let data1=data.
match;typeof data1=="string"?func2(data1)<1&&(vErrors=note(vErrors,instancePath+"/match","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/m\
atch","type",{type:"string"}),errors++)}if(data.variants!==void 0){let data2=data.variants;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)
typeof data2[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/variants/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/varian\
ts","type",{type:"array"}),errors++}if(data.reason!==void 0){let data4=data.reason;typeof data4=="string"?func2(data4)<1&&(vErrors=note(vErrors,instancePath+"/r\
eason","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/reason","type",{type:"string"}),errors++)}if(data.link!==void 0){let data5=data.link;
typeof data5=="string"?func2(data5)<1&&(vErrors=note(vErrors,instancePath+"/link","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/link","t\
ype",{type:"string"}),errors++)}if(data.expires!==void 0){let data6=data.expires;typeof data6=="string"?pattern17.test(data6)||(vErrors=note(vErrors,instancePath+
"/expires","pattern",{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}),errors++):(vErrors=note(vErrors,instancePath+"/expires","type",{type:"string"}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate104.errors=vErrors,errors===0}function validate103(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.entries===void 0&&(vErrors=note(vErrors,instancePath,"re\
quired",{missingProperty:"entries"}),errors++);for(let key0 in data)key0!=="entries"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.entries!==void 0){let data0=data.entries;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++)validate104(data0[i0],{instancePath:instancePath+
"/entries/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate104.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/entries","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate103.errors=vErrors,errors===0}
var proxyConfig=validate106,schema43={type:"object",properties:{$schema:{type:"string"},host:{type:"string"},port:{type:"integer",minimum:0,maximum:65535},upstreams:{
type:"array",items:{$ref:"#/$defs/ProxyUpstream"}},aliases:{type:"object",additionalProperties:{$ref:"#/$defs/ProxyAlias"}},clientKeys:{type:"array",items:{type:"\
string",pattern:"^env:[A-Za-z0-9_]+$"}},onLoss:{enum:["report","reject-breaking","reject-any"]},accept:{type:"array",items:{type:["string","object"],allOf:[{if:{
type:"string"},then:{type:"string",pattern:"^[a-z][a-z0-9-]*$"}},{if:{type:"object"},then:{$ref:"#/$defs/AcceptedLoss"}}]}},profile:{type:"string",pattern:"^[a-\
z][a-z0-9-]*$"},limits:{$ref:"#/$defs/ProxyLimits"},state:{$ref:"#/$defs/ProxyState"},websocket:{type:"boolean"},credentials:{type:"string",minLength:1}},required:[],
additionalProperties:!1},schema44={type:"object",properties:{name:{type:"string"},dialect:{enum:["openai","responses","claude","codex","openai-chat","openai-res\
ponses","anthropic-messages"]},url:{type:"string",minLength:1},provider:{type:"string"},credential:{$ref:"#/$defs/ProxyCredential"},profile:{$ref:"#/$defs/Proxy\
Profile"},modelPrefixes:{type:"array",items:{type:"string",minLength:1}},websocket:{type:"boolean"},forceStream:{type:"boolean"},retry:{$ref:"#/$defs/ProxyRetry"},
gateway:{type:"string",minLength:1},transport:{enum:["gateway","rest-chat","rest-code"]},model:{type:"string",minLength:1},rootNamespace:{type:"string",pattern:"\
^(gid://gitlab/Group/)?[0-9]+$"},discovery:{type:"boolean"}},if:{required:["provider"],properties:{provider:{const:"gitlab-duo"}}},then:{not:{anyOf:[{required:[
"dialect"]},{required:["profile"]},{required:["forceStream"]},{required:["websocket"]}]}},else:{required:["dialect"],not:{anyOf:[{required:["gateway"]},{required:[
"transport"]},{required:["model"]},{required:["rootNamespace"]},{required:["discovery"]}]}},additionalProperties:!1},schema45={type:["string","object"],allOf:[{
if:{type:"string"},then:{type:"string",pattern:"^(pass-through|login|env:[A-Za-z0-9_]+)$"}},{if:{type:"object"},then:{type:"object",properties:{bearer:{type:"st\
ring",pattern:"^env:[A-Za-z0-9_]+$"},account:{type:"string",pattern:"^env:[A-Za-z0-9_]+$"},oauth:{$ref:"#/$defs/ProxyOauth"}},anyOf:[{required:["bearer"]},{required:[
"oauth"]}],additionalProperties:!1}}]},pattern18=new RegExp("^(pass-through|login|env:[A-Za-z0-9_]+)$","u"),pattern19=new RegExp("^env:[A-Za-z0-9_]+$","u");function validate109(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.clientId===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"clientId"}),errors++),data.refreshToken===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"refreshToken"}),errors++);for(let key0 in data)key0==="clientId"||key0==="refreshToken"||key0==="clientSecret"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.clientId!==void 0){let data0=data.clientId;typeof data0=="string"?
func2(data0)<1&&(vErrors=note(vErrors,instancePath+"/clientId","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/clientId","type",{type:"str\
ing"}),errors++)}if(data.refreshToken!==void 0){let data1=data.refreshToken;typeof data1=="string"?pattern19.test(data1)||(vErrors=note(vErrors,instancePath+"/r\
efreshToken","pattern",{pattern:"^env:[A-Za-z0-9_]+$"}),errors++):(vErrors=note(vErrors,instancePath+"/refreshToken","type",{type:"string"}),errors++)}if(data.clientSecret!==
void 0){let data2=data.clientSecret;typeof data2=="string"?pattern19.test(data2)||(vErrors=note(vErrors,instancePath+"/clientSecret","pattern",{pattern:"^env:[A\
-Za-z0-9_]+$"}),errors++):(vErrors=note(vErrors,instancePath+"/clientSecret","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate109.errors=vErrors,errors===0}function validate108(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;typeof data!="string"&&!(data&&typeof data=="object"&&!Array.isArray(data))&&(vErrors=note(vErrors,instancePath,"type",{type:schema45.type}),errors++);
let _errs2=errors,valid1=!0,_errs3=errors;if(typeof data!="string"){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;
if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null),_valid0){let _errs5=errors;typeof data=="string"?pattern18.test(data)||(vErrors=note(
vErrors,instancePath,"pattern",{pattern:"^(pass-through|login|env:[A-Za-z0-9_]+)$"}),errors++):(vErrors=note(vErrors,instancePath,"type",{type:"string"}),errors++);
var _valid0=_errs5===errors;valid1=_valid0}valid1||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++);let _errs8=errors,valid2=!0,_errs9=errors;
if(!(data&&typeof data=="object"&&!Array.isArray(data))){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid1=_errs9===errors;if(errors=
_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null),_valid1){let _errs11=errors,_errs13=errors,valid3=!1,_errs14=errors;data&&typeof data=="objec\
t"&&!Array.isArray(data)&&data.bearer===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"bearer"}),errors++);var _valid2=_errs14===errors;
if(valid3=valid3||_valid2,!valid3){let _errs15=errors;data&&typeof data=="object"&&!Array.isArray(data)&&data.oauth===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"oauth"}),errors++);var _valid2=_errs15===errors;valid3=valid3||_valid2}if(valid3?(errors=_errs13,vErrors!==null&&(_errs13?vErrors.length=
_errs13:vErrors=null)):(vErrors=note(vErrors,instancePath,"anyOf",{}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="\
bearer"||key0==="account"||key0==="oauth"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.bearer!==void 0){
let data0=data.bearer;typeof data0=="string"?pattern19.test(data0)||(vErrors=note(vErrors,instancePath+"/bearer","pattern",{pattern:"^env:[A-Za-z0-9_]+$"}),errors++):
(vErrors=note(vErrors,instancePath+"/bearer","type",{type:"string"}),errors++)}if(data.account!==void 0){let data1=data.account;typeof data1=="string"?pattern19.
test(data1)||(vErrors=note(vErrors,instancePath+"/account","pattern",{pattern:"^env:[A-Za-z0-9_]+$"}),errors++):(vErrors=note(vErrors,instancePath+"/account","t\
ype",{type:"string"}),errors++)}data.oauth!==void 0&&(validate109(data.oauth,{instancePath:instancePath+"/oauth",parentData:data,parentDataProperty:"oauth",rootData})||
(vErrors=join(vErrors,validate109.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;var _valid1=_errs11===
errors;valid2=_valid1}return valid2||(vErrors=note(vErrors,instancePath,"if",{failingKeyword:"then"}),errors++),validate108.errors=vErrors,errors===0}var schema47={
type:"object",properties:{structuredOutput:{type:"boolean"},chatReasoning:{enum:["reasoning_content","reasoning","reasoning_details","omit"]},messagesClientCacheFigures:{
enum:["null","zero"]},chatClientReasoning:{enum:["reasoning_content","reasoning","reasoning_details","omit"]},efforts:{type:"array",items:{type:"string",minLength:1}},
thinking:{enum:["adaptive","manual","always","none"]},reasoningSummary:{type:"string",minLength:1},responsesReasoning:{enum:["text","omit"]},responsesClientReasoning:{
enum:["summary","content"]},responsesStore:{type:"boolean"},responsesPhase:{type:"boolean"},sealScope:{type:"string",minLength:1},maxOutputTokens:{type:"integer",
minimum:1},chatMaxTokensMember:{enum:["max_tokens","max_completion_tokens"]},anthropicVersion:{type:"string",minLength:1}},additionalProperties:!0};function validate112(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.structuredOutput!==
void 0&&typeof data.structuredOutput!="boolean"&&(vErrors=note(vErrors,instancePath+"/structuredOutput","type",{type:"boolean"}),errors++),data.chatReasoning!==
void 0){let data1=data.chatReasoning;data1==="reasoning_content"||data1==="reasoning"||data1==="reasoning_details"||data1==="omit"||(vErrors=note(vErrors,instancePath+
"/chatReasoning","enum",{allowedValues:schema47.properties.chatReasoning.enum}),errors++)}if(data.messagesClientCacheFigures!==void 0){let data2=data.messagesClientCacheFigures;
data2==="null"||data2==="zero"||(vErrors=note(vErrors,instancePath+"/messagesClientCacheFigures","enum",{allowedValues:schema47.properties.messagesClientCacheFigures.
enum}),errors++)}if(data.chatClientReasoning!==void 0){let data3=data.chatClientReasoning;data3==="reasoning_content"||data3==="reasoning"||data3==="reasoning_d\
etails"||data3==="omit"||(vErrors=note(vErrors,instancePath+"/chatClientReasoning","enum",{allowedValues:schema47.properties.chatClientReasoning.enum}),errors++)}
if(data.efforts!==void 0){let data4=data.efforts;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++){let data5=data4[i0];typeof data5=="st\
ring"?func2(data5)<1&&(vErrors=note(vErrors,instancePath+"/efforts/"+i0,"minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/efforts/"+i0,"type",
{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/efforts","type",{type:"array"}),errors++}if(data.thinking!==void 0){let data6=data.thinking;
data6==="adaptive"||data6==="manual"||data6==="always"||data6==="none"||(vErrors=note(vErrors,instancePath+"/thinking","enum",{allowedValues:schema47.properties.
thinking.enum}),errors++)}if(data.reasoningSummary!==void 0){let data7=data.reasoningSummary;typeof data7=="string"?func2(data7)<1&&(vErrors=note(vErrors,instancePath+
"/reasoningSummary","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/reasoningSummary","type",{type:"string"}),errors++)}if(data.responsesReasoning!==
void 0){let data8=data.responsesReasoning;data8==="text"||data8==="omit"||(vErrors=note(vErrors,instancePath+"/responsesReasoning","enum",{allowedValues:schema47.
properties.responsesReasoning.enum}),errors++)}if(data.responsesClientReasoning!==void 0){let data9=data.responsesClientReasoning;data9==="summary"||data9==="co\
ntent"||(vErrors=note(vErrors,instancePath+"/responsesClientReasoning","enum",{allowedValues:schema47.properties.responsesClientReasoning.enum}),errors++)}if(data.
responsesStore!==void 0&&typeof data.responsesStore!="boolean"&&(vErrors=note(vErrors,instancePath+"/responsesStore","type",{type:"boolean"}),errors++),data.responsesPhase!==
void 0&&typeof data.responsesPhase!="boolean"&&(vErrors=note(vErrors,instancePath+"/responsesPhase","type",{type:"boolean"}),errors++),data.sealScope!==void 0){
let data12=data.sealScope;typeof data12=="string"?func2(data12)<1&&(vErrors=note(vErrors,instancePath+"/sealScope","minLength",{limit:1}),errors++):(vErrors=note(
vErrors,instancePath+"/sealScope","type",{type:"string"}),errors++)}if(data.maxOutputTokens!==void 0){let data13=data.maxOutputTokens;typeof data13=="number"&&!(data13%
1)&&!isNaN(data13)&&isFinite(data13)||(vErrors=note(vErrors,instancePath+"/maxOutputTokens","type",{type:"integer"}),errors++),typeof data13=="number"&&isFinite(
data13)&&(data13<1||isNaN(data13))&&(vErrors=note(vErrors,instancePath+"/maxOutputTokens","minimum",{comparison:">=",limit:1}),errors++)}if(data.chatMaxTokensMember!==
void 0){let data14=data.chatMaxTokensMember;data14==="max_tokens"||data14==="max_completion_tokens"||(vErrors=note(vErrors,instancePath+"/chatMaxTokensMember","\
enum",{allowedValues:schema47.properties.chatMaxTokensMember.enum}),errors++)}if(data.anthropicVersion!==void 0){let data15=data.anthropicVersion;typeof data15==
"string"?func2(data15)<1&&(vErrors=note(vErrors,instancePath+"/anthropicVersion","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/anthropic\
Version","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate112.errors=vErrors,errors===0}function validate114(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)key0==="attempts"||key0==="firstWaitMs"||key0==="longestWaitMs"||key0==="longestRetryAfterMs"||(vErrors=note(vErrors,instancePath,"a\
dditionalProperties",{additionalProperty:key0}),errors++);if(data.attempts!==void 0){let data0=data.attempts;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
isFinite(data0)||(vErrors=note(vErrors,instancePath+"/attempts","type",{type:"integer"}),errors++),typeof data0=="number"&&isFinite(data0)&&(data0<1||isNaN(data0))&&
(vErrors=note(vErrors,instancePath+"/attempts","minimum",{comparison:">=",limit:1}),errors++)}if(data.firstWaitMs!==void 0){let data1=data.firstWaitMs;typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/firstWaitMs","type",{type:"integer"}),errors++),typeof data1=="number"&&
isFinite(data1)&&(data1<0||isNaN(data1))&&(vErrors=note(vErrors,instancePath+"/firstWaitMs","minimum",{comparison:">=",limit:0}),errors++)}if(data.longestWaitMs!==
void 0){let data2=data.longestWaitMs;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/longestWaitMs","ty\
pe",{type:"integer"}),errors++),typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))&&(vErrors=note(vErrors,instancePath+"/longestWaitMs","minimum",
{comparison:">=",limit:0}),errors++)}if(data.longestRetryAfterMs!==void 0){let data3=data.longestRetryAfterMs;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&
isFinite(data3)||(vErrors=note(vErrors,instancePath+"/longestRetryAfterMs","type",{type:"integer"}),errors++),typeof data3=="number"&&isFinite(data3)&&(data3<0||
isNaN(data3))&&(vErrors=note(vErrors,instancePath+"/longestRetryAfterMs","minimum",{comparison:">=",limit:0}),errors++)}}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate114.errors=vErrors,errors===0}var pattern23=new RegExp("^(gid://gitlab/Group/)?[0-9]+$","u");function validate107(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs1=errors,valid0=!0,_errs2=errors;if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.provider===void 0&&(missing0="provider")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(data.
provider!==void 0&&data.provider!=="gitlab-duo"){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}var _valid0=_errs2===errors;errors=_errs1,
vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);let ifClause0;if(_valid0){let _errs4=errors,_errs5=errors,_errs6=errors,_errs7=errors,valid3=!1,_errs8=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.dialect===void 0&&(missing1="dialect")){let err2={};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}}var _valid1=_errs8===errors;if(valid3=valid3||_valid1,!valid3){let _errs9=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;
if(data.profile===void 0&&(missing2="profile")){let err3={};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}var _valid1=_errs9===errors;if(valid3=valid3||
_valid1,!valid3){let _errs10=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.forceStream===void 0&&(missing3="forceStream")){let err4={};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}var _valid1=_errs10===errors;if(valid3=valid3||_valid1,!valid3){let _errs11=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing4;if(data.websocket===void 0&&(missing4="websocket")){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}
var _valid1=_errs11===errors;valid3=valid3||_valid1}}}if(valid3)errors=_errs7,vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=null);else{let err6={};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}var valid2=_errs6===errors;valid2?(vErrors=note(vErrors,instancePath,"not",{}),errors++):(errors=_errs5,vErrors!==
null&&(_errs5?vErrors.length=_errs5:vErrors=null));var _valid0=_errs4===errors;valid0=_valid0,ifClause0="then"}else{let _errs12=errors,_errs13=errors,_errs14=errors,
_errs15=errors,valid5=!1,_errs16=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing5;if(data.gateway===void 0&&(missing5="gateway")){let err8={};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}var _valid2=_errs16===errors;if(valid5=valid5||_valid2,!valid5){let _errs17=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing6;if(data.transport===void 0&&(missing6="transport")){let err9={};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}
var _valid2=_errs17===errors;if(valid5=valid5||_valid2,!valid5){let _errs18=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing7;if(data.model===
void 0&&(missing7="model")){let err10={};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}var _valid2=_errs18===errors;if(valid5=valid5||_valid2,!valid5){
let _errs19=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing8;if(data.rootNamespace===void 0&&(missing8="rootNamespace")){let err11={};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}var _valid2=_errs19===errors;if(valid5=valid5||_valid2,!valid5){let _errs20=errors;if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){let missing9;if(data.discovery===void 0&&(missing9="discovery")){let err12={};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}
var _valid2=_errs20===errors;valid5=valid5||_valid2}}}}if(valid5)errors=_errs15,vErrors!==null&&(_errs15?vErrors.length=_errs15:vErrors=null);else{let err13={};
vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var valid4=_errs14===errors;valid4?(vErrors=note(vErrors,instancePath,"not",{}),errors++):(errors=_errs13,
vErrors!==null&&(_errs13?vErrors.length=_errs13:vErrors=null)),data&&typeof data=="object"&&!Array.isArray(data)&&data.dialect===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"dialect"}),errors++);var _valid0=_errs12===errors;valid0=_valid0,ifClause0="else"}if(valid0||(vErrors=note(vErrors,instancePath,"if",
{failingKeyword:ifClause0}),errors++),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)func9.call(schema44.properties,key0)||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+
"/name","type",{type:"string"}),errors++),data.dialect!==void 0){let data2=data.dialect;data2==="openai"||data2==="responses"||data2==="claude"||data2==="codex"||
data2==="openai-chat"||data2==="openai-responses"||data2==="anthropic-messages"||(vErrors=note(vErrors,instancePath+"/dialect","enum",{allowedValues:schema44.properties.
dialect.enum}),errors++)}if(data.url!==void 0){let data3=data.url;typeof data3=="string"?func2(data3)<1&&(vErrors=note(vErrors,instancePath+"/url","minLength",{
limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/url","type",{type:"string"}),errors++)}if(data.provider!==void 0&&typeof data.provider!="string"&&(vErrors=
note(vErrors,instancePath+"/provider","type",{type:"string"}),errors++),data.credential!==void 0&&(validate108(data.credential,{instancePath:instancePath+"/cred\
ential",parentData:data,parentDataProperty:"credential",rootData})||(vErrors=join(vErrors,validate108.errors),errors=vErrors.length)),data.profile!==void 0&&(validate112(
data.profile,{instancePath:instancePath+"/profile",parentData:data,parentDataProperty:"profile",rootData})||(vErrors=join(vErrors,validate112.errors),errors=vErrors.
length)),data.modelPrefixes!==void 0){let data7=data.modelPrefixes;if(Array.isArray(data7)){let len0=data7.length;for(let i0=0;i0<len0;i0++){let data8=data7[i0];
typeof data8=="string"?func2(data8)<1&&(vErrors=note(vErrors,instancePath+"/modelPrefixes/"+i0,"minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+
"/modelPrefixes/"+i0,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/modelPrefixes","type",{type:"array"}),errors++}if(data.websocket!==
void 0&&typeof data.websocket!="boolean"&&(vErrors=note(vErrors,instancePath+"/websocket","type",{type:"boolean"}),errors++),data.forceStream!==void 0&&typeof data.
forceStream!="boolean"&&(vErrors=note(vErrors,instancePath+"/forceStream","type",{type:"boolean"}),errors++),data.retry!==void 0&&(validate114(data.retry,{instancePath:instancePath+
"/retry",parentData:data,parentDataProperty:"retry",rootData})||(vErrors=join(vErrors,validate114.errors),errors=vErrors.length)),data.gateway!==void 0){let data12=data.
gateway;typeof data12=="string"?func2(data12)<1&&(vErrors=note(vErrors,instancePath+"/gateway","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+
"/gateway","type",{type:"string"}),errors++)}if(data.transport!==void 0){let data13=data.transport;data13==="gateway"||data13==="rest-chat"||data13==="rest-code"||
(vErrors=note(vErrors,instancePath+"/transport","enum",{allowedValues:schema44.properties.transport.enum}),errors++)}if(data.model!==void 0){let data14=data.model;
typeof data14=="string"?func2(data14)<1&&(vErrors=note(vErrors,instancePath+"/model","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/model",
"type",{type:"string"}),errors++)}if(data.rootNamespace!==void 0){let data15=data.rootNamespace;typeof data15=="string"?pattern23.test(data15)||(vErrors=note(vErrors,
instancePath+"/rootNamespace","pattern",{pattern:"^(gid://gitlab/Group/)?[0-9]+$"}),errors++):(vErrors=note(vErrors,instancePath+"/rootNamespace","type",{type:"\
string"}),errors++)}data.discovery!==void 0&&typeof data.discovery!="boolean"&&(vErrors=note(vErrors,instancePath+"/discovery","type",{type:"boolean"}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate107.errors=vErrors,errors===0}function validate117(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.upstream===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"upstream"}),errors++),data.model===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"model"}),errors++);for(let key0 in data)key0==="upstream"||key0==="model"||(vErrors=note(vErrors,instancePath,"additio\
nalProperties",{additionalProperty:key0}),errors++);data.upstream!==void 0&&typeof data.upstream!="string"&&(vErrors=note(vErrors,instancePath+"/upstream","type",
{type:"string"}),errors++),data.model!==void 0&&typeof data.model!="string"&&(vErrors=note(vErrors,instancePath+"/model","type",{type:"string"}),errors++)}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate117.errors=vErrors,errors===0}var schema50={type:"object",properties:{requestBody:{type:"\
integer",minimum:0},responseBody:{type:"integer",minimum:0},headers:{type:"integer",minimum:0},decodeMs:{type:"integer",minimum:0},requestMs:{type:"integer",minimum:0},
connectMs:{type:"integer",minimum:0},upstreamHeadMs:{type:"integer",minimum:0},upstreamIdleMs:{type:"integer",minimum:0},websocketConnections:{type:"integer",minimum:0},
websocketStreams:{type:"integer",minimum:0},websocketAgeMs:{type:"integer",minimum:0},websocketIdleMs:{type:"integer",minimum:0}},required:[],additionalProperties:!1};
function validate120(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)func9.call(schema50.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.requestBody!==void 0){let data0=data.requestBody;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=note(vErrors,instancePath+
"/requestBody","type",{type:"integer"}),errors++),typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))&&(vErrors=note(vErrors,instancePath+"/request\
Body","minimum",{comparison:">=",limit:0}),errors++)}if(data.responseBody!==void 0){let data1=data.responseBody;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1)||(vErrors=note(vErrors,instancePath+"/responseBody","type",{type:"integer"}),errors++),typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(
data1))&&(vErrors=note(vErrors,instancePath+"/responseBody","minimum",{comparison:">=",limit:0}),errors++)}if(data.headers!==void 0){let data2=data.headers;typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/headers","type",{type:"integer"}),errors++),typeof data2=="number"&&isFinite(
data2)&&(data2<0||isNaN(data2))&&(vErrors=note(vErrors,instancePath+"/headers","minimum",{comparison:">=",limit:0}),errors++)}if(data.decodeMs!==void 0){let data3=data.
decodeMs;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/decodeMs","type",{type:"integer"}),errors++),typeof data3==
"number"&&isFinite(data3)&&(data3<0||isNaN(data3))&&(vErrors=note(vErrors,instancePath+"/decodeMs","minimum",{comparison:">=",limit:0}),errors++)}if(data.requestMs!==
void 0){let data4=data.requestMs;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/requestMs","type",{type:"\
integer"}),errors++),typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(data4))&&(vErrors=note(vErrors,instancePath+"/requestMs","minimum",{comparison:">=",
limit:0}),errors++)}if(data.connectMs!==void 0){let data5=data.connectMs;typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)||(vErrors=note(vErrors,
instancePath+"/connectMs","type",{type:"integer"}),errors++),typeof data5=="number"&&isFinite(data5)&&(data5<0||isNaN(data5))&&(vErrors=note(vErrors,instancePath+
"/connectMs","minimum",{comparison:">=",limit:0}),errors++)}if(data.upstreamHeadMs!==void 0){let data6=data.upstreamHeadMs;typeof data6=="number"&&!(data6%1)&&!isNaN(
data6)&&isFinite(data6)||(vErrors=note(vErrors,instancePath+"/upstreamHeadMs","type",{type:"integer"}),errors++),typeof data6=="number"&&isFinite(data6)&&(data6<
0||isNaN(data6))&&(vErrors=note(vErrors,instancePath+"/upstreamHeadMs","minimum",{comparison:">=",limit:0}),errors++)}if(data.upstreamIdleMs!==void 0){let data7=data.
upstreamIdleMs;typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7)||(vErrors=note(vErrors,instancePath+"/upstreamIdleMs","type",{type:"integer"}),
errors++),typeof data7=="number"&&isFinite(data7)&&(data7<0||isNaN(data7))&&(vErrors=note(vErrors,instancePath+"/upstreamIdleMs","minimum",{comparison:">=",limit:0}),
errors++)}if(data.websocketConnections!==void 0){let data8=data.websocketConnections;typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8)||(vErrors=
note(vErrors,instancePath+"/websocketConnections","type",{type:"integer"}),errors++),typeof data8=="number"&&isFinite(data8)&&(data8<0||isNaN(data8))&&(vErrors=
note(vErrors,instancePath+"/websocketConnections","minimum",{comparison:">=",limit:0}),errors++)}if(data.websocketStreams!==void 0){let data9=data.websocketStreams;
typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9)||(vErrors=note(vErrors,instancePath+"/websocketStreams","type",{type:"integer"}),errors++),typeof data9==
"number"&&isFinite(data9)&&(data9<0||isNaN(data9))&&(vErrors=note(vErrors,instancePath+"/websocketStreams","minimum",{comparison:">=",limit:0}),errors++)}if(data.
websocketAgeMs!==void 0){let data10=data.websocketAgeMs;typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10)||(vErrors=note(vErrors,instancePath+
"/websocketAgeMs","type",{type:"integer"}),errors++),typeof data10=="number"&&isFinite(data10)&&(data10<0||isNaN(data10))&&(vErrors=note(vErrors,instancePath+"/\
websocketAgeMs","minimum",{comparison:">=",limit:0}),errors++)}if(data.websocketIdleMs!==void 0){let data11=data.websocketIdleMs;typeof data11=="number"&&!(data11%
1)&&!isNaN(data11)&&isFinite(data11)||(vErrors=note(vErrors,instancePath+"/websocketIdleMs","type",{type:"integer"}),errors++),typeof data11=="number"&&isFinite(
data11)&&(data11<0||isNaN(data11))&&(vErrors=note(vErrors,instancePath+"/websocketIdleMs","minimum",{comparison:">=",limit:0}),errors++)}}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;return validate120.errors=vErrors,errors===0}function validate122(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)key0==="dir"||key0==="redis"||key0==="records"||key0==="bytes"||key0==="recordBytes"||(vErrors=note(vErrors,instancePath,"additional\
Properties",{additionalProperty:key0}),errors++);if(data.dir!==void 0){let data0=data.dir;typeof data0=="string"?func2(data0)<1&&(vErrors=note(vErrors,instancePath+
"/dir","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/dir","type",{type:"string"}),errors++)}if(data.redis!==void 0){let data1=data.redis;
typeof data1=="string"?pattern19.test(data1)||(vErrors=note(vErrors,instancePath+"/redis","pattern",{pattern:"^env:[A-Za-z0-9_]+$"}),errors++):(vErrors=note(vErrors,
instancePath+"/redis","type",{type:"string"}),errors++)}if(data.records!==void 0){let data2=data.records;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2)||(vErrors=note(vErrors,instancePath+"/records","type",{type:"integer"}),errors++),typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))&&(vErrors=
note(vErrors,instancePath+"/records","minimum",{comparison:">=",limit:0}),errors++)}if(data.bytes!==void 0){let data3=data.bytes;typeof data3=="number"&&!(data3%
1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/bytes","type",{type:"integer"}),errors++),typeof data3=="number"&&isFinite(data3)&&(data3<
0||isNaN(data3))&&(vErrors=note(vErrors,instancePath+"/bytes","minimum",{comparison:">=",limit:0}),errors++)}if(data.recordBytes!==void 0){let data4=data.recordBytes;
typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/recordBytes","type",{type:"integer"}),errors++),typeof data4==
"number"&&isFinite(data4)&&(data4<0||isNaN(data4))&&(vErrors=note(vErrors,instancePath+"/recordBytes","minimum",{comparison:">=",limit:0}),errors++)}}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate122.errors=vErrors,errors===0}function validate106(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)func9.call(schema43.properties,key0)||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.$schema!==void 0&&typeof data.$schema!="string"&&(vErrors=note(vErrors,
instancePath+"/$schema","type",{type:"string"}),errors++),data.host!==void 0&&typeof data.host!="string"&&(vErrors=note(vErrors,instancePath+"/host","type",{type:"\
string"}),errors++),data.port!==void 0){let data2=data.port;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+
"/port","type",{type:"integer"}),errors++),typeof data2=="number"&&isFinite(data2)&&((data2>65535||isNaN(data2))&&(vErrors=note(vErrors,instancePath+"/port","ma\
ximum",{comparison:"<=",limit:65535}),errors++),(data2<0||isNaN(data2))&&(vErrors=note(vErrors,instancePath+"/port","minimum",{comparison:">=",limit:0}),errors++))}
if(data.upstreams!==void 0){let data3=data.upstreams;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate107(data3[i0],{instancePath:instancePath+
"/upstreams/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate107.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/upstreams","type",{type:"array"}),errors++}if(data.aliases!==void 0){let data5=data.aliases;if(data5&&typeof data5=="object"&&!Array.isArray(data5))for(let key1 in data5)
validate117(data5[key1],{instancePath:instancePath+"/aliases/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data5,parentDataProperty:key1,rootData})||
(vErrors=join(vErrors,validate117.errors),errors=vErrors.length);else vErrors=note(vErrors,instancePath+"/aliases","type",{type:"object"}),errors++}if(data.clientKeys!==
void 0){let data7=data.clientKeys;if(Array.isArray(data7)){let len1=data7.length;for(let i1=0;i1<len1;i1++){let data8=data7[i1];typeof data8=="string"?pattern19.
test(data8)||(vErrors=note(vErrors,instancePath+"/clientKeys/"+i1,"pattern",{pattern:"^env:[A-Za-z0-9_]+$"}),errors++):(vErrors=note(vErrors,instancePath+"/clie\
ntKeys/"+i1,"type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath+"/clientKeys","type",{type:"array"}),errors++}if(data.onLoss!==void 0){let data9=data.
onLoss;data9==="report"||data9==="reject-breaking"||data9==="reject-any"||(vErrors=note(vErrors,instancePath+"/onLoss","enum",{allowedValues:schema43.properties.
onLoss.enum}),errors++)}if(data.accept!==void 0){let data10=data.accept;if(Array.isArray(data10)){let len2=data10.length;for(let i2=0;i2<len2;i2++){let data11=data10[i2];
typeof data11!="string"&&!(data11&&typeof data11=="object"&&!Array.isArray(data11))&&(vErrors=note(vErrors,instancePath+"/accept/"+i2,"type",{type:schema43.properties.
accept.items.type}),errors++);let _errs25=errors,valid9=!0,_errs26=errors;if(typeof data11!="string"){let err13={};vErrors===null?vErrors=[err13]:vErrors.push(err13),
errors++}var _valid0=_errs26===errors;if(errors=_errs25,vErrors!==null&&(_errs25?vErrors.length=_errs25:vErrors=null),_valid0){let _errs28=errors;typeof data11==
"string"?pattern3.test(data11)||(vErrors=note(vErrors,instancePath+"/accept/"+i2,"pattern",{pattern:"^[a-z][a-z0-9-]*$"}),errors++):(vErrors=note(vErrors,instancePath+
"/accept/"+i2,"type",{type:"string"}),errors++);var _valid0=_errs28===errors;valid9=_valid0}valid9||(vErrors=note(vErrors,instancePath+"/accept/"+i2,"if",{failingKeyword:"\
then"}),errors++);let _errs31=errors,valid10=!0,_errs32=errors;if(!(data11&&typeof data11=="object"&&!Array.isArray(data11))){let err17={};vErrors===null?vErrors=
[err17]:vErrors.push(err17),errors++}var _valid1=_errs32===errors;if(errors=_errs31,vErrors!==null&&(_errs31?vErrors.length=_errs31:vErrors=null),_valid1){let _errs34=errors;
validate28(data11,{instancePath:instancePath+"/accept/"+i2,parentData:data10,parentDataProperty:i2,rootData})||(vErrors=join(vErrors,validate28.errors),errors=vErrors.
length);var _valid1=_errs34===errors;valid10=_valid1}valid10||(vErrors=note(vErrors,instancePath+"/accept/"+i2,"if",{failingKeyword:"then"}),errors++)}}else vErrors=
note(vErrors,instancePath+"/accept","type",{type:"array"}),errors++}if(data.profile!==void 0){let data12=data.profile;typeof data12=="string"?pattern3.test(data12)||
(vErrors=note(vErrors,instancePath+"/profile","pattern",{pattern:"^[a-z][a-z0-9-]*$"}),errors++):(vErrors=note(vErrors,instancePath+"/profile","type",{type:"str\
ing"}),errors++)}if(data.limits!==void 0&&(validate120(data.limits,{instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData})||
(vErrors=join(vErrors,validate120.errors),errors=vErrors.length)),data.state!==void 0&&(validate122(data.state,{instancePath:instancePath+"/state",parentData:data,
parentDataProperty:"state",rootData})||(vErrors=join(vErrors,validate122.errors),errors=vErrors.length)),data.websocket!==void 0&&typeof data.websocket!="boolea\
n"&&(vErrors=note(vErrors,instancePath+"/websocket","type",{type:"boolean"}),errors++),data.credentials!==void 0){let data16=data.credentials;typeof data16=="st\
ring"?func2(data16)<1&&(vErrors=note(vErrors,instancePath+"/credentials","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/credentials","typ\
e",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate106.errors=vErrors,errors===0}var requirementSet=validate124;var pattern28=new RegExp("^[0-9]+\\.[0-9]+$","u");function validate124(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){data.set===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"set"}),errors++),data.requirements===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"requirements"}),errors++);for(let key0 in data)key0==="set"||key0==="requirements"||(vErrors=
note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.set!==void 0){let data0=data.set;typeof data0=="string"?pattern28.
test(data0)||(vErrors=note(vErrors,instancePath+"/set","pattern",{pattern:"^[0-9]+\\.[0-9]+$"}),errors++):(vErrors=note(vErrors,instancePath+"/set","type",{type:"\
string"}),errors++)}if(data.requirements!==void 0){let data1=data.requirements;if(Array.isArray(data1)){data1.length<1&&(vErrors=note(vErrors,instancePath+"/req\
uirements","minItems",{limit:1}),errors++);let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];typeof data2=="string"?pattern2.test(data2)||(vErrors=
note(vErrors,instancePath+"/requirements/"+i0,"pattern",{pattern:"^[A-Z]{2,5}-[0-9]{3}$"}),errors++):(vErrors=note(vErrors,instancePath+"/requirements/"+i0,"typ\
e",{type:"string"}),errors++)}let i1=data1.length,j0;if(i1>1){let indices0={};for(;i1--;){let item0=data1[i1];if(typeof item0=="string"){if(typeof indices0[item0]==
"number"){j0=indices0[item0],vErrors=note(vErrors,instancePath+"/requirements","uniqueItems",{i:i1,j:j0}),errors++;break}indices0[item0]=i1}}}}else vErrors=note(
vErrors,instancePath+"/requirements","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate124.
errors=vErrors,errors===0}var requirement=validate125;var schema54={type:"object",properties:{id:{type:"string",pattern:"^[A-Z]{2,5}-[0-9]{3}$"},level:{enum:["MUST","SHOULD","INFO"]},evidence:{enum:["vendor-schema",
"vendor-doc","client-breaks","observed"]},text:{type:"string",minLength:1},why:{type:"string",minLength:1},url:{type:"string",pattern:"^https://"}},required:["i\
d","level","evidence","text","why","url"],additionalProperties:!1},pattern31=new RegExp("^https://","u");function validate126(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema54.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="id"||key0==="level"||key0==="evidence"||key0==="text"||key0===
"why"||key0==="url"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.id!==void 0){let data0=data.id;typeof data0==
"string"?pattern2.test(data0)||(vErrors=note(vErrors,instancePath+"/id","pattern",{pattern:"^[A-Z]{2,5}-[0-9]{3}$"}),errors++):(vErrors=note(vErrors,instancePath+
"/id","type",{type:"string"}),errors++)}if(data.level!==void 0){let data1=data.level;data1==="MUST"||data1==="SHOULD"||data1==="INFO"||(vErrors=note(vErrors,instancePath+
"/level","enum",{allowedValues:schema54.properties.level.enum}),errors++)}if(data.evidence!==void 0){let data2=data.evidence;data2==="vendor-schema"||data2==="v\
endor-doc"||data2==="client-breaks"||data2==="observed"||(vErrors=note(vErrors,instancePath+"/evidence","enum",{allowedValues:schema54.properties.evidence.enum}),
errors++)}if(data.text!==void 0){let data3=data.text;typeof data3=="string"?func2(data3)<1&&(vErrors=note(vErrors,instancePath+"/text","minLength",{limit:1}),errors++):
(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++)}if(data.why!==void 0){let data4=data.why;typeof data4=="string"?func2(data4)<1&&(vErrors=
note(vErrors,instancePath+"/why","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/why","type",{type:"string"}),errors++)}if(data.url!==void 0){
let data5=data.url;typeof data5=="string"?pattern31.test(data5)||(vErrors=note(vErrors,instancePath+"/url","pattern",{pattern:"^https://"}),errors++):(vErrors=note(
vErrors,instancePath+"/url","type",{type:"string"}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate126.errors=
vErrors,errors===0}function validate125(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="\
object"&&!Array.isArray(data)){data.requirements===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"requirements"}),errors++);for(let key0 in data)
key0!=="requirements"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.requirements!==void 0){let data0=data.
requirements;if(Array.isArray(data0)){data0.length<1&&(vErrors=note(vErrors,instancePath+"/requirements","minItems",{limit:1}),errors++);let len0=data0.length;for(let i0=0;i0<
len0;i0++)validate126(data0[i0],{instancePath:instancePath+"/requirements/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate126.
errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/requirements","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"t\
ype",{type:"object"}),errors++;return validate125.errors=vErrors,errors===0}var runRecord=validate128;var schema56={type:"object",properties:{type:{const:"header"},format:{const:1},suite:{type:"string"},set:{type:"string"},gateway:{type:"string"},upstream:{type:"\
string"},node:{type:"string"},correlation:{type:"string"},routes:{type:"array",items:{type:"string"}},trials:{type:"integer",minimum:0},ledger:{type:"integer",minimum:0}},
required:["type","format","suite","set","gateway","upstream","node","correlation","routes","trials","ledger"],additionalProperties:!1};function validate129(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema56.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func9.call(schema56.properties,
key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="header"&&(vErrors=note(
vErrors,instancePath+"/type","const",{allowedValue:"header"}),errors++),data.format!==void 0&&data.format!==1&&(vErrors=note(vErrors,instancePath+"/format","con\
st",{allowedValue:1}),errors++),data.suite!==void 0&&typeof data.suite!="string"&&(vErrors=note(vErrors,instancePath+"/suite","type",{type:"string"}),errors++),
data.set!==void 0&&typeof data.set!="string"&&(vErrors=note(vErrors,instancePath+"/set","type",{type:"string"}),errors++),data.gateway!==void 0&&typeof data.gateway!=
"string"&&(vErrors=note(vErrors,instancePath+"/gateway","type",{type:"string"}),errors++),data.upstream!==void 0&&typeof data.upstream!="string"&&(vErrors=note(
vErrors,instancePath+"/upstream","type",{type:"string"}),errors++),data.node!==void 0&&typeof data.node!="string"&&(vErrors=note(vErrors,instancePath+"/node","t\
ype",{type:"string"}),errors++),data.correlation!==void 0&&typeof data.correlation!="string"&&(vErrors=note(vErrors,instancePath+"/correlation","type",{type:"st\
ring"}),errors++),data.routes!==void 0){let data8=data.routes;if(Array.isArray(data8)){let len0=data8.length;for(let i0=0;i0<len0;i0++)typeof data8[i0]!="string"&&
(vErrors=note(vErrors,instancePath+"/routes/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/routes","type",{type:"array"}),errors++}
if(data.trials!==void 0){let data10=data.trials;typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10)||(vErrors=note(vErrors,instancePath+"/tri\
als","type",{type:"integer"}),errors++),typeof data10=="number"&&isFinite(data10)&&(data10<0||isNaN(data10))&&(vErrors=note(vErrors,instancePath+"/trials","mini\
mum",{comparison:">=",limit:0}),errors++)}if(data.ledger!==void 0){let data11=data.ledger;typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11)||
(vErrors=note(vErrors,instancePath+"/ledger","type",{type:"integer"}),errors++),typeof data11=="number"&&isFinite(data11)&&(data11<0||isNaN(data11))&&(vErrors=note(
vErrors,instancePath+"/ledger","minimum",{comparison:">=",limit:0}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate129.
errors=vErrors,errors===0}var schema57={type:"object",properties:{type:{const:"trial"},case:{type:"string"},variant:{type:"string"},title:{type:"string"},verdict:{
enum:["pass","non-strict","fail","known","flaky","inapplicable","not-testable","error"]},reason:{type:"string"},requirements:{type:"array",items:{$ref:"#/$defs/\
RequirementOutcome"}},client:{$ref:"#/$defs/ClientWire"},upstream:{type:"array",items:{$ref:"#/$defs/UpstreamWire"}},sent:{type:"array",items:{type:"string"}},timeline:{
type:"array",items:{$ref:"#/$defs/TimelineEntry"}}},required:["type","case","variant","title","verdict","requirements"],additionalProperties:!1},schema58={type:"\
object",properties:{id:{type:"string",pattern:"^[A-Z]{2,5}-[0-9]{3}$"},level:{enum:["MUST","SHOULD","INFO"]},outcome:{enum:["pass","non-strict","fail","known"]},
findings:{type:"array",items:{$ref:"#/$defs/RecordedFinding"}},link:{type:"string"}},required:["id","level","outcome"],additionalProperties:!1};function validate132(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.message===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"message"}),errors++);for(let key0 in data)key0==="message"||key0===
"expected"||key0==="actual"||key0==="clientFrame"||key0==="upstreamFrame"||key0==="nonStrict"||key0==="ours"||(vErrors=note(vErrors,instancePath,"additionalProp\
erties",{additionalProperty:key0}),errors++);if(data.message!==void 0&&typeof data.message!="string"&&(vErrors=note(vErrors,instancePath+"/message","type",{type:"\
string"}),errors++),data.expected!==void 0&&typeof data.expected!="string"&&(vErrors=note(vErrors,instancePath+"/expected","type",{type:"string"}),errors++),data.
actual!==void 0&&typeof data.actual!="string"&&(vErrors=note(vErrors,instancePath+"/actual","type",{type:"string"}),errors++),data.clientFrame!==void 0){let data3=data.
clientFrame;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/clientFrame","type",{type:"integer"}),errors++),
typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(data3))&&(vErrors=note(vErrors,instancePath+"/clientFrame","minimum",{comparison:">=",limit:0}),errors++)}
if(data.upstreamFrame!==void 0){let data4=data.upstreamFrame;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+
"/upstreamFrame","type",{type:"integer"}),errors++),typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(data4))&&(vErrors=note(vErrors,instancePath+"/upstr\
eamFrame","minimum",{comparison:">=",limit:0}),errors++)}data.nonStrict!==void 0&&data.nonStrict!==!0&&(vErrors=note(vErrors,instancePath+"/nonStrict","const",{
allowedValue:!0}),errors++),data.ours!==void 0&&data.ours!==!0&&(vErrors=note(vErrors,instancePath+"/ours","const",{allowedValue:!0}),errors++)}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate132.errors=vErrors,errors===0}function validate131(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema58.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="id"||key0==="level"||key0==="outcome"||key0==="findings"||key0===
"link"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.id!==void 0){let data0=data.id;typeof data0=="str\
ing"?pattern2.test(data0)||(vErrors=note(vErrors,instancePath+"/id","pattern",{pattern:"^[A-Z]{2,5}-[0-9]{3}$"}),errors++):(vErrors=note(vErrors,instancePath+"/\
id","type",{type:"string"}),errors++)}if(data.level!==void 0){let data1=data.level;data1==="MUST"||data1==="SHOULD"||data1==="INFO"||(vErrors=note(vErrors,instancePath+
"/level","enum",{allowedValues:schema58.properties.level.enum}),errors++)}if(data.outcome!==void 0){let data2=data.outcome;data2==="pass"||data2==="non-strict"||
data2==="fail"||data2==="known"||(vErrors=note(vErrors,instancePath+"/outcome","enum",{allowedValues:schema58.properties.outcome.enum}),errors++)}if(data.findings!==
void 0){let data3=data.findings;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate132(data3[i0],{instancePath:instancePath+"/find\
ings/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate132.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/findings","type",{type:"array"}),errors++}data.link!==void 0&&typeof data.link!="string"&&(vErrors=note(vErrors,instancePath+"/link","type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate131.errors=vErrors,errors===0}var schema60={type:"object",properties:{request:{
type:"object",properties:{method:{type:"string"},url:{type:"string"},headers:{type:"object",additionalProperties:{type:"string"}},body:{type:"string"}},required:[
"method","url","headers","body"],additionalProperties:!1},status:{type:"integer",minimum:0},headers:{type:"object",additionalProperties:{type:"string"}},body:{type:"\
string"},end:{type:"string"}},required:["request","headers","body","end"],additionalProperties:!1};function validate135(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema60.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="request"||key0==="status"||key0==="headers"||key0==="body"||
key0==="end"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.request!==void 0){let data0=data.request;if(data0&&
typeof data0=="object"&&!Array.isArray(data0)){for(let prop1 of schema60.properties.request.required)data0[prop1]===void 0&&(vErrors=note(vErrors,instancePath+"\
/request","required",{missingProperty:prop1}),errors++);for(let key1 in data0)key1==="method"||key1==="url"||key1==="headers"||key1==="body"||(vErrors=note(vErrors,
instancePath+"/request","additionalProperties",{additionalProperty:key1}),errors++);if(data0.method!==void 0&&typeof data0.method!="string"&&(vErrors=note(vErrors,
instancePath+"/request/method","type",{type:"string"}),errors++),data0.url!==void 0&&typeof data0.url!="string"&&(vErrors=note(vErrors,instancePath+"/request/ur\
l","type",{type:"string"}),errors++),data0.headers!==void 0){let data3=data0.headers;if(data3&&typeof data3=="object"&&!Array.isArray(data3))for(let key2 in data3)
typeof data3[key2]!="string"&&(vErrors=note(vErrors,instancePath+"/request/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++);else
vErrors=note(vErrors,instancePath+"/request/headers","type",{type:"object"}),errors++}data0.body!==void 0&&typeof data0.body!="string"&&(vErrors=note(vErrors,instancePath+
"/request/body","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/request","type",{type:"object"}),errors++}if(data.status!==void 0){let data6=data.
status;typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6)||(vErrors=note(vErrors,instancePath+"/status","type",{type:"integer"}),errors++),typeof data6==
"number"&&isFinite(data6)&&(data6<0||isNaN(data6))&&(vErrors=note(vErrors,instancePath+"/status","minimum",{comparison:">=",limit:0}),errors++)}if(data.headers!==
void 0){let data7=data.headers;if(data7&&typeof data7=="object"&&!Array.isArray(data7))for(let key3 in data7)typeof data7[key3]!="string"&&(vErrors=note(vErrors,
instancePath+"/headers/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++);else vErrors=note(vErrors,instancePath+"/headers","type",
{type:"object"}),errors++}data.body!==void 0&&typeof data.body!="string"&&(vErrors=note(vErrors,instancePath+"/body","type",{type:"string"}),errors++),data.end!==
void 0&&typeof data.end!="string"&&(vErrors=note(vErrors,instancePath+"/end","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"\
object"}),errors++;return validate135.errors=vErrors,errors===0}var schema61={type:"object",properties:{method:{type:"string"},path:{type:"string"},headers:{type:"\
object",additionalProperties:{type:"string"}},body:{type:"string"}},required:["method","path","headers","body"],additionalProperties:!1};function validate137(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema61.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="method"||key0==="pa\
th"||key0==="headers"||key0==="body"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.method!==void 0&&typeof data.
method!="string"&&(vErrors=note(vErrors,instancePath+"/method","type",{type:"string"}),errors++),data.path!==void 0&&typeof data.path!="string"&&(vErrors=note(vErrors,
instancePath+"/path","type",{type:"string"}),errors++),data.headers!==void 0){let data2=data.headers;if(data2&&typeof data2=="object"&&!Array.isArray(data2))for(let key1 in data2)
typeof data2[key1]!="string"&&(vErrors=note(vErrors,instancePath+"/headers/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++);else vErrors=
note(vErrors,instancePath+"/headers","type",{type:"object"}),errors++}data.body!==void 0&&typeof data.body!="string"&&(vErrors=note(vErrors,instancePath+"/body",
"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate137.errors=vErrors,errors===0}var schema62={
type:"object",properties:{side:{enum:["client","upstream"]},text:{type:"string"}},required:["side","text"],additionalProperties:!1};function validate139(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.side===void 0&&(vErrors=note(
vErrors,instancePath,"required",{missingProperty:"side"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"text"}),
errors++);for(let key0 in data)key0==="side"||key0==="text"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
side!==void 0){let data0=data.side;data0==="client"||data0==="upstream"||(vErrors=note(vErrors,instancePath+"/side","enum",{allowedValues:schema62.properties.side.
enum}),errors++)}data.text!==void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++)}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate139.errors=vErrors,errors===0}function validate130(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema57.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func9.call(schema57.properties,key0)||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="trial"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
trial"}),errors++),data.case!==void 0&&typeof data.case!="string"&&(vErrors=note(vErrors,instancePath+"/case","type",{type:"string"}),errors++),data.variant!==void 0&&
typeof data.variant!="string"&&(vErrors=note(vErrors,instancePath+"/variant","type",{type:"string"}),errors++),data.title!==void 0&&typeof data.title!="string"&&
(vErrors=note(vErrors,instancePath+"/title","type",{type:"string"}),errors++),data.verdict!==void 0){let data4=data.verdict;data4==="pass"||data4==="non-strict"||
data4==="fail"||data4==="known"||data4==="flaky"||data4==="inapplicable"||data4==="not-testable"||data4==="error"||(vErrors=note(vErrors,instancePath+"/verdict",
"enum",{allowedValues:schema57.properties.verdict.enum}),errors++)}if(data.reason!==void 0&&typeof data.reason!="string"&&(vErrors=note(vErrors,instancePath+"/r\
eason","type",{type:"string"}),errors++),data.requirements!==void 0){let data6=data.requirements;if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<
len0;i0++)validate131(data6[i0],{instancePath:instancePath+"/requirements/"+i0,parentData:data6,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate131.
errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/requirements","type",{type:"array"}),errors++}if(data.client!==void 0&&(validate135(data.
client,{instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData})||(vErrors=join(vErrors,validate135.errors),errors=vErrors.length)),
data.upstream!==void 0){let data9=data.upstream;if(Array.isArray(data9)){let len1=data9.length;for(let i1=0;i1<len1;i1++)validate137(data9[i1],{instancePath:instancePath+
"/upstream/"+i1,parentData:data9,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate137.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/upstream","type",{type:"array"}),errors++}if(data.sent!==void 0){let data11=data.sent;if(Array.isArray(data11)){let len2=data11.length;for(let i2=0;i2<len2;i2++)
typeof data11[i2]!="string"&&(vErrors=note(vErrors,instancePath+"/sent/"+i2,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/sent","ty\
pe",{type:"array"}),errors++}if(data.timeline!==void 0){let data13=data.timeline;if(Array.isArray(data13)){let len3=data13.length;for(let i3=0;i3<len3;i3++)validate139(
data13[i3],{instancePath:instancePath+"/timeline/"+i3,parentData:data13,parentDataProperty:i3,rootData})||(vErrors=join(vErrors,validate139.errors),errors=vErrors.
length)}else vErrors=note(vErrors,instancePath+"/timeline","type",{type:"array"}),errors++}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate130.errors=vErrors,errors===0}var schema63={type:"object",properties:{type:{const:"drift"},requirement:{type:"string"},match:{type:"string"},why:{
enum:["passes","unmatched","expired"]},message:{type:"string"}},required:["type","requirement","match","why","message"],additionalProperties:!1};function validate141(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema63.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="requ\
irement"||key0==="match"||key0==="why"||key0==="message"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
type!==void 0&&data.type!=="drift"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"drift"}),errors++),data.requirement!==void 0&&typeof data.
requirement!="string"&&(vErrors=note(vErrors,instancePath+"/requirement","type",{type:"string"}),errors++),data.match!==void 0&&typeof data.match!="string"&&(vErrors=
note(vErrors,instancePath+"/match","type",{type:"string"}),errors++),data.why!==void 0){let data3=data.why;data3==="passes"||data3==="unmatched"||data3==="expir\
ed"||(vErrors=note(vErrors,instancePath+"/why","enum",{allowedValues:schema63.properties.why.enum}),errors++)}data.message!==void 0&&typeof data.message!="strin\
g"&&(vErrors=note(vErrors,instancePath+"/message","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate141.
errors=vErrors,errors===0}var schema64={type:"object",properties:{type:{const:"footer"},counts:{type:"object",propertyNames:{enum:["pass","non-strict","fail","k\
nown","flaky","inapplicable","not-testable","error"]},additionalProperties:{type:"integer",minimum:0}},drift:{type:"integer",minimum:0},strays:{type:"integer",minimum:0},
exitCode:{type:"integer",minimum:0}},required:["type","counts","drift","strays","exitCode"],additionalProperties:!1};function validate142(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema64.required)
data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="counts"||key0===
"drift"||key0==="strays"||key0==="exitCode"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&
data.type!=="footer"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"footer"}),errors++),data.counts!==void 0){let data1=data.counts;if(data1&&
typeof data1=="object"&&!Array.isArray(data1)){for(let key1 in data1){let _errs5=errors;key1==="pass"||key1==="non-strict"||key1==="fail"||key1==="known"||key1===
"flaky"||key1==="inapplicable"||key1==="not-testable"||key1==="error"||(vErrors=note(vErrors,instancePath+"/counts","enum",{allowedValues:schema64.properties.counts.
propertyNames.enum}),errors++);var valid1=_errs5===errors;valid1||(vErrors=note(vErrors,instancePath+"/counts","propertyNames",{propertyName:key1}),errors++)}for(let key2 in data1){
let data2=data1[key2];typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/counts/"+key2.replace(/~/g,"~0").
replace(/\//g,"~1"),"type",{type:"integer"}),errors++),typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))&&(vErrors=note(vErrors,instancePath+"/co\
unts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),"minimum",{comparison:">=",limit:0}),errors++)}}else vErrors=note(vErrors,instancePath+"/counts","type",{type:"\
object"}),errors++}if(data.drift!==void 0){let data3=data.drift;typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+
"/drift","type",{type:"integer"}),errors++),typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(data3))&&(vErrors=note(vErrors,instancePath+"/drift","minim\
um",{comparison:">=",limit:0}),errors++)}if(data.strays!==void 0){let data4=data.strays;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=
note(vErrors,instancePath+"/strays","type",{type:"integer"}),errors++),typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(data4))&&(vErrors=note(vErrors,instancePath+
"/strays","minimum",{comparison:">=",limit:0}),errors++)}if(data.exitCode!==void 0){let data5=data.exitCode;typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(
data5)||(vErrors=note(vErrors,instancePath+"/exitCode","type",{type:"integer"}),errors++),typeof data5=="number"&&isFinite(data5)&&(data5<0||isNaN(data5))&&(vErrors=
note(vErrors,instancePath+"/exitCode","minimum",{comparison:">=",limit:0}),errors++)}}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate142.
errors=vErrors,errors===0}function validate128(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0==
"string"?tag0==="header"?validate129(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate129.errors),errors=vErrors.length):
tag0==="trial"?validate130(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate130.errors),errors=vErrors.length):tag0===
"drift"?validate141(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate141.errors),errors=vErrors.length):tag0==="footer"?
validate142(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate142.errors),errors=vErrors.length):(vErrors=note(vErrors,
instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate128.errors=vErrors,errors===0}var scenario=validate147,schema65={
type:"object",properties:{title:{type:"string",minLength:1},kind:{enum:["request","response","stream","failure"]},why:{type:"string",minLength:1},source:{type:"\
string",pattern:"^https://"},documents:{type:"object",properties:{"openai-chat":{type:"string",minLength:1},"openai-responses":{type:"string",minLength:1},"anth\
ropic-messages":{type:"string",minLength:1},codex:{type:"string",minLength:1},"gitlab-duo-chat":{type:"string",minLength:1},"gitlab-duo-code":{type:"string",minLength:1}},
required:["openai-chat","openai-responses","anthropic-messages"],additionalProperties:!1},malformed:{type:"boolean"},how:{enum:["eof","cut"]},status:{type:"inte\
ger",minimum:0},client:{enum:["openai-chat","openai-responses","anthropic-messages"]},profile:{type:"object"},exempt:{type:"object",additionalProperties:{type:"\
string",minLength:1}},targets:{type:"array",minItems:1,items:{enum:["openai-chat","openai-responses","anthropic-messages","codex","gitlab-duo-chat","gitlab-duo-\
code"]}},framing:{enum:["sse","text"]},evidence:{enum:["documented","source","client","inferred"]}},required:["title","kind","why","source","documents"],additionalProperties:!1};
function validate147(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let prop0 of schema65.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)
func9.call(schema65.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.title!==void 0){let data0=data.
title;typeof data0=="string"?func2(data0)<1&&(vErrors=note(vErrors,instancePath+"/title","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/t\
itle","type",{type:"string"}),errors++)}if(data.kind!==void 0){let data1=data.kind;data1==="request"||data1==="response"||data1==="stream"||data1==="failure"||(vErrors=
note(vErrors,instancePath+"/kind","enum",{allowedValues:schema65.properties.kind.enum}),errors++)}if(data.why!==void 0){let data2=data.why;typeof data2=="string"?
func2(data2)<1&&(vErrors=note(vErrors,instancePath+"/why","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/why","type",{type:"string"}),errors++)}
if(data.source!==void 0){let data3=data.source;typeof data3=="string"?pattern31.test(data3)||(vErrors=note(vErrors,instancePath+"/source","pattern",{pattern:"^h\
ttps://"}),errors++):(vErrors=note(vErrors,instancePath+"/source","type",{type:"string"}),errors++)}if(data.documents!==void 0){let data4=data.documents;if(data4&&
typeof data4=="object"&&!Array.isArray(data4)){for(let prop1 of schema65.properties.documents.required)data4[prop1]===void 0&&(vErrors=note(vErrors,instancePath+
"/documents","required",{missingProperty:prop1}),errors++);for(let key1 in data4)key1==="openai-chat"||key1==="openai-responses"||key1==="anthropic-messages"||key1===
"codex"||key1==="gitlab-duo-chat"||key1==="gitlab-duo-code"||(vErrors=note(vErrors,instancePath+"/documents","additionalProperties",{additionalProperty:key1}),errors++);
if(data4["openai-chat"]!==void 0){let data5=data4["openai-chat"];typeof data5=="string"?func2(data5)<1&&(vErrors=note(vErrors,instancePath+"/documents/openai-ch\
at","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/documents/openai-chat","type",{type:"string"}),errors++)}if(data4["openai-responses"]!==
void 0){let data6=data4["openai-responses"];typeof data6=="string"?func2(data6)<1&&(vErrors=note(vErrors,instancePath+"/documents/openai-responses","minLength",
{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/documents/openai-responses","type",{type:"string"}),errors++)}if(data4["anthropic-messages"]!==void 0){
let data7=data4["anthropic-messages"];typeof data7=="string"?func2(data7)<1&&(vErrors=note(vErrors,instancePath+"/documents/anthropic-messages","minLength",{limit:1}),
errors++):(vErrors=note(vErrors,instancePath+"/documents/anthropic-messages","type",{type:"string"}),errors++)}if(data4.codex!==void 0){let data8=data4.codex;typeof data8==
"string"?func2(data8)<1&&(vErrors=note(vErrors,instancePath+"/documents/codex","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/documents/c\
odex","type",{type:"string"}),errors++)}if(data4["gitlab-duo-chat"]!==void 0){let data9=data4["gitlab-duo-chat"];typeof data9=="string"?func2(data9)<1&&(vErrors=
note(vErrors,instancePath+"/documents/gitlab-duo-chat","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/documents/gitlab-duo-chat","type",{
type:"string"}),errors++)}if(data4["gitlab-duo-code"]!==void 0){let data10=data4["gitlab-duo-code"];typeof data10=="string"?func2(data10)<1&&(vErrors=note(vErrors,
instancePath+"/documents/gitlab-duo-code","minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/documents/gitlab-duo-code","type",{type:"string"}),
errors++)}}else vErrors=note(vErrors,instancePath+"/documents","type",{type:"object"}),errors++}if(data.malformed!==void 0&&typeof data.malformed!="boolean"&&(vErrors=
note(vErrors,instancePath+"/malformed","type",{type:"boolean"}),errors++),data.how!==void 0){let data12=data.how;data12==="eof"||data12==="cut"||(vErrors=note(vErrors,
instancePath+"/how","enum",{allowedValues:schema65.properties.how.enum}),errors++)}if(data.status!==void 0){let data13=data.status;typeof data13=="number"&&!(data13%
1)&&!isNaN(data13)&&isFinite(data13)||(vErrors=note(vErrors,instancePath+"/status","type",{type:"integer"}),errors++),typeof data13=="number"&&isFinite(data13)&&
(data13<0||isNaN(data13))&&(vErrors=note(vErrors,instancePath+"/status","minimum",{comparison:">=",limit:0}),errors++)}if(data.client!==void 0){let data14=data.
client;data14==="openai-chat"||data14==="openai-responses"||data14==="anthropic-messages"||(vErrors=note(vErrors,instancePath+"/client","enum",{allowedValues:schema65.
properties.client.enum}),errors++)}if(data.profile!==void 0){let data15=data.profile;data15&&typeof data15=="object"&&!Array.isArray(data15)||(vErrors=note(vErrors,
instancePath+"/profile","type",{type:"object"}),errors++)}if(data.exempt!==void 0){let data16=data.exempt;if(data16&&typeof data16=="object"&&!Array.isArray(data16))
for(let key2 in data16){let data17=data16[key2];typeof data17=="string"?func2(data17)<1&&(vErrors=note(vErrors,instancePath+"/exempt/"+key2.replace(/~/g,"~0").replace(
/\//g,"~1"),"minLength",{limit:1}),errors++):(vErrors=note(vErrors,instancePath+"/exempt/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath+"/exempt","type",{type:"object"}),errors++}if(data.targets!==void 0){let data18=data.targets;if(Array.isArray(data18)){data18.
length<1&&(vErrors=note(vErrors,instancePath+"/targets","minItems",{limit:1}),errors++);let len0=data18.length;for(let i0=0;i0<len0;i0++){let data19=data18[i0];
data19==="openai-chat"||data19==="openai-responses"||data19==="anthropic-messages"||data19==="codex"||data19==="gitlab-duo-chat"||data19==="gitlab-duo-code"||(vErrors=
note(vErrors,instancePath+"/targets/"+i0,"enum",{allowedValues:schema65.properties.targets.items.enum}),errors++)}}else vErrors=note(vErrors,instancePath+"/targ\
ets","type",{type:"array"}),errors++}if(data.framing!==void 0){let data20=data.framing;data20==="sse"||data20==="text"||(vErrors=note(vErrors,instancePath+"/fra\
ming","enum",{allowedValues:schema65.properties.framing.enum}),errors++)}if(data.evidence!==void 0){let data21=data.evidence;data21==="documented"||data21==="so\
urce"||data21==="client"||data21==="inferred"||(vErrors=note(vErrors,instancePath+"/evidence","enum",{allowedValues:schema65.properties.evidence.enum}),errors++)}}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate147.errors=vErrors,errors===0}var suiteConfig=validate148,schema66={type:"obje\
ct",properties:{$schema:{type:"string"},gateway:{type:"string"},exec:{type:"string"},upstreamListen:{type:"string"},routes:{type:"array",items:{type:"string"}},
models:{type:"array",items:{type:"string"}},headers:{type:"object",additionalProperties:{type:"string"}},paths:{type:"object",additionalProperties:{type:"string"}},
keyEnv:{type:"string"},known:{type:"string"}},required:[],additionalProperties:!1};function validate148(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)func9.call(schema66.properties,key0)||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.$schema!==void 0&&typeof data.$schema!="string"&&(vErrors=note(vErrors,instancePath+
"/$schema","type",{type:"string"}),errors++),data.gateway!==void 0&&typeof data.gateway!="string"&&(vErrors=note(vErrors,instancePath+"/gateway","type",{type:"s\
tring"}),errors++),data.exec!==void 0&&typeof data.exec!="string"&&(vErrors=note(vErrors,instancePath+"/exec","type",{type:"string"}),errors++),data.upstreamListen!==
void 0&&typeof data.upstreamListen!="string"&&(vErrors=note(vErrors,instancePath+"/upstreamListen","type",{type:"string"}),errors++),data.routes!==void 0){let data4=data.
routes;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)typeof data4[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/routes/"+i0,"ty\
pe",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/routes","type",{type:"array"}),errors++}if(data.models!==void 0){let data6=data.models;if(Array.
isArray(data6)){let len1=data6.length;for(let i1=0;i1<len1;i1++)typeof data6[i1]!="string"&&(vErrors=note(vErrors,instancePath+"/models/"+i1,"type",{type:"strin\
g"}),errors++)}else vErrors=note(vErrors,instancePath+"/models","type",{type:"array"}),errors++}if(data.headers!==void 0){let data8=data.headers;if(data8&&typeof data8==
"object"&&!Array.isArray(data8))for(let key1 in data8)typeof data8[key1]!="string"&&(vErrors=note(vErrors,instancePath+"/headers/"+key1.replace(/~/g,"~0").replace(
/\//g,"~1"),"type",{type:"string"}),errors++);else vErrors=note(vErrors,instancePath+"/headers","type",{type:"object"}),errors++}if(data.paths!==void 0){let data10=data.
paths;if(data10&&typeof data10=="object"&&!Array.isArray(data10))for(let key2 in data10)typeof data10[key2]!="string"&&(vErrors=note(vErrors,instancePath+"/path\
s/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:"string"}),errors++);else vErrors=note(vErrors,instancePath+"/paths","type",{type:"object"}),errors++}
data.keyEnv!==void 0&&typeof data.keyEnv!="string"&&(vErrors=note(vErrors,instancePath+"/keyEnv","type",{type:"string"}),errors++),data.known!==void 0&&typeof data.
known!="string"&&(vErrors=note(vErrors,instancePath+"/known","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate148.errors=vErrors,errors===0}function note(list,instancePath,keyword,params){let error={instancePath,keyword,params};return list===null?[error]:
(list.push(error),list)}function join(list,more){if(list===null)return more;for(let error of more)list.push(error);return list}export{capturedExchange,caseDocument,clientProfiles,driftExplanations,duoErrors,duoParity,expectedAnswer,expectedRequest,features,ledger,proxyConfig,requirement,
requirementSet,runRecord,scenario,suiteConfig};
