// Generated from schemas/hub by `npm run generate`. Do not edit.
var diagnostic=validate22,schema7={type:"object",properties:{kind:{enum:["dropped","approximated","moved","defaulted","synthesized","carried","repaired"]},code:{
type:"string",pattern:"^[a-z][a-z0-9-]*$"},severity:{enum:["breaking","degraded","hint"]},dialect:{$ref:"#/$defs/DialectId"},at:{type:"string",pattern:"^(/.*)?$"},
to:{type:"string",pattern:"^(/.*)?$"},frame:{type:"integer",minimum:0},count:{type:"integer",minimum:0},detail:{type:"string"}},required:["kind","code","severit\
y","dialect"],additionalProperties:!1},func2=Object.prototype.hasOwnProperty,pattern0=new RegExp("^[a-z][a-z0-9-]*$","u"),pattern1=new RegExp("^(/.*)?$","u"),schema8={
type:"string",enum:["openai-chat","openai-responses","anthropic-messages","codex","gitlab-duo-chat","gitlab-duo-code"]};function validate23(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"&&(vErrors=note(vErrors,instancePath,"type",{type:"string"}),
errors++),data==="openai-chat"||data==="openai-responses"||data==="anthropic-messages"||data==="codex"||data==="gitlab-duo-chat"||data==="gitlab-duo-code"||(vErrors=
note(vErrors,instancePath,"enum",{allowedValues:schema8.enum}),errors++),validate23.errors=vErrors,errors===0}function validate22(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema7.required)data[prop0]===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)func2.call(schema7.properties,key0)||(vErrors=note(
vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.kind!==void 0){let data0=data.kind;data0==="dropped"||data0==="approxim\
ated"||data0==="moved"||data0==="defaulted"||data0==="synthesized"||data0==="carried"||data0==="repaired"||(vErrors=note(vErrors,instancePath+"/kind","enum",{allowedValues:schema7.
properties.kind.enum}),errors++)}if(data.code!==void 0){let data1=data.code;typeof data1=="string"?pattern0.test(data1)||(vErrors=note(vErrors,instancePath+"/co\
de","pattern",{pattern:"^[a-z][a-z0-9-]*$"}),errors++):(vErrors=note(vErrors,instancePath+"/code","type",{type:"string"}),errors++)}if(data.severity!==void 0){let data2=data.
severity;data2==="breaking"||data2==="degraded"||data2==="hint"||(vErrors=note(vErrors,instancePath+"/severity","enum",{allowedValues:schema7.properties.severity.
enum}),errors++)}if(data.dialect!==void 0&&(validate23(data.dialect,{instancePath:instancePath+"/dialect",parentData:data,parentDataProperty:"dialect",rootData})||
(vErrors=join(vErrors,validate23.errors),errors=vErrors.length)),data.at!==void 0){let data4=data.at;typeof data4=="string"?pattern1.test(data4)||(vErrors=note(
vErrors,instancePath+"/at","pattern",{pattern:"^(/.*)?$"}),errors++):(vErrors=note(vErrors,instancePath+"/at","type",{type:"string"}),errors++)}if(data.to!==void 0){
let data5=data.to;typeof data5=="string"?pattern1.test(data5)||(vErrors=note(vErrors,instancePath+"/to","pattern",{pattern:"^(/.*)?$"}),errors++):(vErrors=note(
vErrors,instancePath+"/to","type",{type:"string"}),errors++)}if(data.frame!==void 0){let data6=data.frame;typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(
data6)||(vErrors=note(vErrors,instancePath+"/frame","type",{type:"integer"}),errors++),typeof data6=="number"&&isFinite(data6)&&(data6<0||isNaN(data6))&&(vErrors=
note(vErrors,instancePath+"/frame","minimum",{comparison:">=",limit:0}),errors++)}if(data.count!==void 0){let data7=data.count;typeof data7=="number"&&!(data7%1)&&
!isNaN(data7)&&isFinite(data7)||(vErrors=note(vErrors,instancePath+"/count","type",{type:"integer"}),errors++),typeof data7=="number"&&isFinite(data7)&&(data7<0||
isNaN(data7))&&(vErrors=note(vErrors,instancePath+"/count","minimum",{comparison:">=",limit:0}),errors++)}data.detail!==void 0&&typeof data.detail!="string"&&(vErrors=
note(vErrors,instancePath+"/detail","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate22.
errors=vErrors,errors===0}var event=validate25;var schema11={type:"object",propertyNames:{enum:["openai-chat","openai-responses","anthropic-messages","codex","gitlab-duo-chat","gitlab-duo-code"]},additionalProperties:{
$ref:"#/$defs/JsonObject"}};function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return data&&typeof data=="object"&&!Array.
isArray(data)||(vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++),validate28.errors=vErrors,errors===0}function validate27(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){let _errs1=errors;
key0==="openai-chat"||key0==="openai-responses"||key0==="anthropic-messages"||key0==="codex"||key0==="gitlab-duo-chat"||key0==="gitlab-duo-code"||(vErrors=note(
vErrors,instancePath,"enum",{allowedValues:schema11.propertyNames.enum}),errors++);var valid0=_errs1===errors;valid0||(vErrors=note(vErrors,instancePath,"proper\
tyNames",{propertyName:key0}),errors++)}for(let key1 in data)validate28(data[key1],{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data,
parentDataProperty:key1,rootData})||(vErrors=join(vErrors,validate28.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate27.errors=vErrors,errors===0}function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);
for(let key0 in data)key0==="type"||key0==="id"||key0==="model"||key0==="created"||key0==="serviceTier"||key0==="ext"||(vErrors=note(vErrors,instancePath,"addit\
ionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="start"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
start"}),errors++),data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.model!==void 0&&typeof data.
model!="string"&&(vErrors=note(vErrors,instancePath+"/model","type",{type:"string"}),errors++),data.created!==void 0){let data3=data.created;typeof data3=="numb\
er"&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/created","type",{type:"number"}),errors++)}data.serviceTier!==void 0&&typeof data.serviceTier!="strin\
g"&&(vErrors=note(vErrors,instancePath+"/serviceTier","type",{type:"string"}),errors++),data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",
parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"ty\
pe",{type:"object"}),errors++;return validate26.errors=vErrors,errors===0}var schema13={type:"object",properties:{type:{const:"part-start"},index:{type:"integer",
minimum:0},choice:{type:"integer",minimum:0},part:{$ref:"#/$defs/Part"}},required:["type","index","part"],additionalProperties:!1};function validate34(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)key0==="url"||key0==="title"||key0==="quoted"||key0==="start"||key0==="end"||key0==="ext"||(vErrors=note(vErrors,instancePath,"addit\
ionalProperties",{additionalProperty:key0}),errors++);if(data.url!==void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"s\
tring"}),errors++),data.title!==void 0&&typeof data.title!="string"&&(vErrors=note(vErrors,instancePath+"/title","type",{type:"string"}),errors++),data.quoted!==
void 0&&typeof data.quoted!="string"&&(vErrors=note(vErrors,instancePath+"/quoted","type",{type:"string"}),errors++),data.start!==void 0){let data3=data.start;typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/start","type",{type:"integer"}),errors++),typeof data3=="number"&&isFinite(
data3)&&(data3<0||isNaN(data3))&&(vErrors=note(vErrors,instancePath+"/start","minimum",{comparison:">=",limit:0}),errors++)}if(data.end!==void 0){let data4=data.
end;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/end","type",{type:"integer"}),errors++),typeof data4==
"number"&&isFinite(data4)&&(data4<0||isNaN(data4))&&(vErrors=note(vErrors,instancePath+"/end","minimum",{comparison:">=",limit:0}),errors++)}data.ext!==void 0&&
(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.
length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate34.errors=vErrors,errors===0}function validate37(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){return validate37.errors=null,!0}function validate39(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)key0!=="ttl"&&(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.ttl!==void 0&&typeof data.
ttl!="string"&&(vErrors=note(vErrors,instancePath+"/ttl","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate39.errors=vErrors,errors===0}var schema19={type:"object",properties:{n:{type:"integer",minimum:0},id:{type:"string"},phase:{type:"string"},status:{
enum:["complete","incomplete"]}},required:["n"],additionalProperties:!1};function validate41(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.n===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
n"}),errors++);for(let key0 in data)key0==="n"||key0==="id"||key0==="phase"||key0==="status"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.n!==void 0){let data0=data.n;typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)||(vErrors=note(vErrors,instancePath+"/n","type",
{type:"integer"}),errors++),typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))&&(vErrors=note(vErrors,instancePath+"/n","minimum",{comparison:">=",
limit:0}),errors++)}if(data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.phase!==void 0&&
typeof data.phase!="string"&&(vErrors=note(vErrors,instancePath+"/phase","type",{type:"string"}),errors++),data.status!==void 0){let data3=data.status;data3==="\
complete"||data3==="incomplete"||(vErrors=note(vErrors,instancePath+"/status","enum",{allowedValues:schema19.properties.status.enum}),errors++)}}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;return validate41.errors=vErrors,errors===0}function validate33(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"text"}),errors++);for(let key0 in data)
key0==="type"||key0==="text"||key0==="citations"||key0==="logprobs"||key0==="cache"||key0==="group"||key0==="ext"||(vErrors=note(vErrors,instancePath,"additiona\
lProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="text"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"t\
ext"}),errors++),data.text!==void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++),data.citations!==void 0){
let data2=data.citations;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate34(data2[i0],{instancePath:instancePath+"/citations/"+
i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate34.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/c\
itations","type",{type:"array"}),errors++}data.logprobs!==void 0&&(validate37(data.logprobs,{instancePath:instancePath+"/logprobs",parentData:data,parentDataProperty:"\
logprobs",rootData})||(vErrors=join(vErrors,validate37.errors),errors=vErrors.length)),data.cache!==void 0&&(validate39(data.cache,{instancePath:instancePath+"/\
cache",parentData:data,parentDataProperty:"cache",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length)),data.group!==void 0&&(validate41(
data.group,{instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData})||(vErrors=join(vErrors,validate41.errors),errors=vErrors.length)),
data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.
errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate33.errors=vErrors,errors===0}function validate44(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"text"}),errors++);for(let key0 in data)key0==="type"||key0==="text"||key0==="group"||key0==="ext"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="refusal"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
refusal"}),errors++),data.text!==void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++),data.group!==void 0&&
(validate41(data.group,{instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData})||(vErrors=join(vErrors,validate41.errors),errors=
vErrors.length)),data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,
validate27.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate44.errors=vErrors,errors===0}var schema22={type:"object",properties:{channel:{enum:["full","summary"]},text:{type:"string"},ext:{$ref:"#/$defs/Extensions"}},required:["channel","text"],additionalProperties:!1};
function validate48(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.channel===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"channel"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"text"}),errors++);for(let key0 in data)key0==="channel"||key0==="text"||key0==="ext"||(vErrors=note(vErrors,instancePath,"additiona\
lProperties",{additionalProperty:key0}),errors++);if(data.channel!==void 0){let data0=data.channel;data0==="full"||data0==="summary"||(vErrors=note(vErrors,instancePath+
"/channel","enum",{allowedValues:schema22.properties.channel.enum}),errors++)}data.text!==void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+
"/text","type",{type:"string"}),errors++),data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||
(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate48.errors=
vErrors,errors===0}var schema23={type:"object",properties:{issuer:{$ref:"#/$defs/DialectId"},scope:{type:"string"},form:{enum:["signature","ciphertext"]},value:{
type:"string"}},required:["issuer","form","value"],additionalProperties:!1};function validate51(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema23.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="issuer"||key0==="scope"||key0==="form"||key0==="value"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.issuer!==void 0&&(validate23(data.issuer,{instancePath:instancePath+"/issuer",parentData:data,
parentDataProperty:"issuer",rootData})||(vErrors=join(vErrors,validate23.errors),errors=vErrors.length)),data.scope!==void 0&&typeof data.scope!="string"&&(vErrors=
note(vErrors,instancePath+"/scope","type",{type:"string"}),errors++),data.form!==void 0){let data2=data.form;data2==="signature"||data2==="ciphertext"||(vErrors=
note(vErrors,instancePath+"/form","enum",{allowedValues:schema23.properties.form.enum}),errors++)}data.value!==void 0&&typeof data.value!="string"&&(vErrors=note(
vErrors,instancePath+"/value","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate51.errors=
vErrors,errors===0}function validate47(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.segments===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"segments"}),errors++);for(let key0 in data)key0==="type"||key0==="segments"||key0==="seal"||key0==="group"||
key0==="ext"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="reasoning"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"reasoning"}),errors++),data.segments!==void 0){let data1=data.segments;if(Array.isArray(data1)){let len0=data1.
length;for(let i0=0;i0<len0;i0++)validate48(data1[i0],{instancePath:instancePath+"/segments/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=join(
vErrors,validate48.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/segments","type",{type:"array"}),errors++}data.seal!==void 0&&(validate51(
data.seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"seal",rootData})||(vErrors=join(vErrors,validate51.errors),errors=vErrors.length)),
data.group!==void 0&&(validate41(data.group,{instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData})||(vErrors=join(vErrors,validate41.
errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=
join(vErrors,validate27.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate47.errors=vErrors,
errors===0}var schema24={type:"object",properties:{type:{const:"media"},as:{enum:["image","document","audio"]},media:{$ref:"#/$defs/Media"},name:{type:"string"},
detail:{type:"string"},cache:{$ref:"#/$defs/CacheMark"},group:{$ref:"#/$defs/Group"},ext:{$ref:"#/$defs/Extensions"}},required:["type","as","media"],additionalProperties:!1},
schema25={type:"object",required:["kind"],discriminator:{propertyName:"kind"},oneOf:[{type:"object",properties:{kind:{const:"data"},mime:{type:"string"},base64:{
type:"string"}},required:["kind","mime","base64"],additionalProperties:!1},{type:"object",properties:{kind:{const:"url"},url:{type:"string"}},required:["kind","\
url"],additionalProperties:!1},{type:"object",properties:{kind:{const:"file"},id:{type:"string"},issuer:{$ref:"#/$defs/DialectId"}},required:["kind","id","issue\
r"],additionalProperties:!1},{type:"object",properties:{kind:{const:"text"},text:{type:"string"}},required:["kind","text"],additionalProperties:!1}]};function validate57(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.kind===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"kind"}),errors++);let tag0=data.kind;if(typeof tag0=="string")if(tag0==="data")if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema25.oneOf[0].required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="kind"||key0==="mime"||key0==="base64"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.kind!==void 0&&data.kind!=="data"&&(vErrors=note(vErrors,instancePath+"/kind","const",{allowedValue:"data"}),errors++),data.mime!==void 0&&typeof data.
mime!="string"&&(vErrors=note(vErrors,instancePath+"/mime","type",{type:"string"}),errors++),data.base64!==void 0&&typeof data.base64!="string"&&(vErrors=note(vErrors,
instancePath+"/base64","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;else if(tag0==="url")if(data&&typeof data==
"object"&&!Array.isArray(data)){data.kind===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"kind"}),errors++),data.url===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"url"}),errors++);for(let key1 in data)key1==="kind"||key1==="url"||(vErrors=note(vErrors,instancePath,"ad\
ditionalProperties",{additionalProperty:key1}),errors++);data.kind!==void 0&&data.kind!=="url"&&(vErrors=note(vErrors,instancePath+"/kind","const",{allowedValue:"\
url"}),errors++),data.url!==void 0&&typeof data.url!="string"&&(vErrors=note(vErrors,instancePath+"/url","type",{type:"string"}),errors++)}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;else if(tag0==="file")if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop1 of schema25.oneOf[2].required)
data[prop1]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop1}),errors++);for(let key2 in data)key2==="kind"||key2==="id"||key2==="\
issuer"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key2}),errors++);data.kind!==void 0&&data.kind!=="file"&&(vErrors=note(vErrors,
instancePath+"/kind","const",{allowedValue:"file"}),errors++),data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"\
string"}),errors++),data.issuer!==void 0&&(validate23(data.issuer,{instancePath:instancePath+"/issuer",parentData:data,parentDataProperty:"issuer",rootData})||(vErrors=
join(vErrors,validate23.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;else if(tag0==="text")if(data&&typeof data==
"object"&&!Array.isArray(data)){data.kind===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"kind"}),errors++),data.text===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:"text"}),errors++);for(let key3 in data)key3==="kind"||key3==="text"||(vErrors=note(vErrors,instancePath,"\
additionalProperties",{additionalProperty:key3}),errors++);data.kind!==void 0&&data.kind!=="text"&&(vErrors=note(vErrors,instancePath+"/kind","const",{allowedValue:"\
text"}),errors++),data.text!==void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++)}else vErrors=note(
vErrors,instancePath,"type",{type:"object"}),errors++;else vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"kind",tagValue:tag0}),errors++;else
vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"kind",tagValue:tag0}),errors++}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate57.errors=vErrors,errors===0}function validate56(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema24.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"requ\
ired",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="as"||key0==="media"||key0==="name"||key0==="detail"||key0==="cache"||key0===
"group"||key0==="ext"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="media"&&
(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"media"}),errors++),data.as!==void 0){let data1=data.as;data1==="image"||data1==="document"||data1===
"audio"||(vErrors=note(vErrors,instancePath+"/as","enum",{allowedValues:schema24.properties.as.enum}),errors++)}data.media!==void 0&&(validate57(data.media,{instancePath:instancePath+
"/media",parentData:data,parentDataProperty:"media",rootData})||(vErrors=join(vErrors,validate57.errors),errors=vErrors.length)),data.name!==void 0&&typeof data.
name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.detail!==void 0&&typeof data.detail!="string"&&(vErrors=note(vErrors,
instancePath+"/detail","type",{type:"string"}),errors++),data.cache!==void 0&&(validate39(data.cache,{instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"\
cache",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length)),data.group!==void 0&&(validate41(data.group,{instancePath:instancePath+"/gro\
up",parentData:data,parentDataProperty:"group",rootData})||(vErrors=join(vErrors,validate41.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(data.
ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate56.errors=vErrors,errors===0}var schema26={type:"object",properties:{type:{const:"\
tool-call"},form:{enum:["json","text"]},run:{enum:["client","server"]},vendor:{$ref:"#/$defs/DialectId"},id:{type:"string"},name:{type:"string"},namespace:{type:"\
string"},input:{type:"string"},cache:{$ref:"#/$defs/CacheMark"},group:{$ref:"#/$defs/Group"},ext:{$ref:"#/$defs/Extensions"}},required:["type","form","run","id",
"name","input"],additionalProperties:!1};function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema26.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)func2.call(schema26.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="tool-call"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool-call"}),errors++),data.form!==void 0){let data1=data.
form;data1==="json"||data1==="text"||(vErrors=note(vErrors,instancePath+"/form","enum",{allowedValues:schema26.properties.form.enum}),errors++)}if(data.run!==void 0){
let data2=data.run;data2==="client"||data2==="server"||(vErrors=note(vErrors,instancePath+"/run","enum",{allowedValues:schema26.properties.run.enum}),errors++)}
data.vendor!==void 0&&(validate23(data.vendor,{instancePath:instancePath+"/vendor",parentData:data,parentDataProperty:"vendor",rootData})||(vErrors=join(vErrors,
validate23.errors),errors=vErrors.length)),data.id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),
data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.namespace!==void 0&&typeof data.
namespace!="string"&&(vErrors=note(vErrors,instancePath+"/namespace","type",{type:"string"}),errors++),data.input!==void 0&&typeof data.input!="string"&&(vErrors=
note(vErrors,instancePath+"/input","type",{type:"string"}),errors++),data.cache!==void 0&&(validate39(data.cache,{instancePath:instancePath+"/cache",parentData:data,
parentDataProperty:"cache",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length)),data.group!==void 0&&(validate41(data.group,{instancePath:instancePath+
"/group",parentData:data,parentDataProperty:"group",rootData})||(vErrors=join(vErrors,validate41.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(
data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate63.errors=vErrors,errors===0}var schema27={type:"object",properties:{type:{const:"\
tool-result"},run:{enum:["client","server"]},callId:{type:"string"},form:{enum:["json","text"]},error:{type:"boolean"},parts:{type:"array",items:{$ref:"#/$defs/\
Part"}},cache:{$ref:"#/$defs/CacheMark"},group:{$ref:"#/$defs/Group"},ext:{$ref:"#/$defs/Extensions"}},required:["type","run","callId","parts"],additionalProperties:!1},
wrapper0={validate:validate32};function validate68(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){for(let prop0 of schema27.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)func2.call(schema27.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);
if(data.type!==void 0&&data.type!=="tool-result"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool-result"}),errors++),data.run!==void 0){
let data1=data.run;data1==="client"||data1==="server"||(vErrors=note(vErrors,instancePath+"/run","enum",{allowedValues:schema27.properties.run.enum}),errors++)}
if(data.callId!==void 0&&typeof data.callId!="string"&&(vErrors=note(vErrors,instancePath+"/callId","type",{type:"string"}),errors++),data.form!==void 0){let data3=data.
form;data3==="json"||data3==="text"||(vErrors=note(vErrors,instancePath+"/form","enum",{allowedValues:schema27.properties.form.enum}),errors++)}if(data.error!==
void 0&&typeof data.error!="boolean"&&(vErrors=note(vErrors,instancePath+"/error","type",{type:"boolean"}),errors++),data.parts!==void 0){let data5=data.parts;if(Array.
isArray(data5)){let len0=data5.length;for(let i0=0;i0<len0;i0++)wrapper0.validate(data5[i0],{instancePath:instancePath+"/parts/"+i0,parentData:data5,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,wrapper0.validate.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/parts","type",{type:"array"}),errors++}
data.cache!==void 0&&(validate39(data.cache,{instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData})||(vErrors=join(vErrors,validate39.
errors),errors=vErrors.length)),data.group!==void 0&&(validate41(data.group,{instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData})||
(vErrors=join(vErrors,validate41.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"\
ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate68.
errors=vErrors,errors===0}function validate72(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.seal===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"seal"}),errors++);for(let key0 in data)key0==="type"||key0==="seal"||key0==="group"||key0==="ext"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="compaction"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
compaction"}),errors++),data.seal!==void 0&&(validate51(data.seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"seal",rootData})||(vErrors=
join(vErrors,validate51.errors),errors=vErrors.length)),data.group!==void 0&&(validate41(data.group,{instancePath:instancePath+"/group",parentData:data,parentDataProperty:"\
group",rootData})||(vErrors=join(vErrors,validate41.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,
parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"objec\
t"}),errors++;return validate72.errors=vErrors,errors===0}function validate78(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||key0==="description"||key0==="schema"||key0==="strict"||key0===
"deferred"||key0==="cache"||key0==="ext"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.
type!=="function"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"function"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=
note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.description!==void 0&&typeof data.description!="string"&&(vErrors=note(vErrors,instancePath+
"/description","type",{type:"string"}),errors++),data.schema!==void 0&&(validate28(data.schema,{instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"\
schema",rootData})||(vErrors=join(vErrors,validate28.errors),errors=vErrors.length)),data.strict!==void 0&&typeof data.strict!="boolean"&&(vErrors=note(vErrors,
instancePath+"/strict","type",{type:"boolean"}),errors++),data.deferred!==void 0&&typeof data.deferred!="boolean"&&(vErrors=note(vErrors,instancePath+"/deferred",
"type",{type:"boolean"}),errors++),data.cache!==void 0&&(validate39(data.cache,{instancePath:instancePath+"/cache",parentData:data,parentDataProperty:"cache",rootData})||
(vErrors=join(vErrors,validate39.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"\
ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate78.
errors=vErrors,errors===0}function validate82(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.name===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"name"}),errors++);for(let key0 in data)key0==="type"||key0==="name"||key0==="description"||key0==="grammar"||key0==="deferred"||key0===
"cache"||key0==="ext"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="custom"&&
(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"custom"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+
"/name","type",{type:"string"}),errors++),data.description!==void 0&&typeof data.description!="string"&&(vErrors=note(vErrors,instancePath+"/description","type",
{type:"string"}),errors++),data.grammar!==void 0){let data3=data.grammar;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){data3.syntax===void 0&&(vErrors=
note(vErrors,instancePath+"/grammar","required",{missingProperty:"syntax"}),errors++),data3.definition===void 0&&(vErrors=note(vErrors,instancePath+"/grammar","\
required",{missingProperty:"definition"}),errors++);for(let key1 in data3)key1==="syntax"||key1==="definition"||(vErrors=note(vErrors,instancePath+"/grammar","a\
dditionalProperties",{additionalProperty:key1}),errors++);data3.syntax!==void 0&&typeof data3.syntax!="string"&&(vErrors=note(vErrors,instancePath+"/grammar/syn\
tax","type",{type:"string"}),errors++),data3.definition!==void 0&&typeof data3.definition!="string"&&(vErrors=note(vErrors,instancePath+"/grammar/definition","t\
ype",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/grammar","type",{type:"object"}),errors++}data.deferred!==void 0&&typeof data.deferred!=
"boolean"&&(vErrors=note(vErrors,instancePath+"/deferred","type",{type:"boolean"}),errors++),data.cache!==void 0&&(validate39(data.cache,{instancePath:instancePath+
"/cache",parentData:data,parentDataProperty:"cache",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(
data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate82.errors=vErrors,errors===0}var schema33={type:"object",properties:{type:{const:"\
hosted"},kind:{enum:["web-search","code-execution","tool-search"]},allowedDomains:{type:"array",items:{type:"string"}},blockedDomains:{type:"array",items:{type:"\
string"}},maxUses:{type:"number"},contextSize:{type:"string"},location:{type:"object",properties:{city:{type:"string"},country:{type:"string"},region:{type:"str\
ing"},timezone:{type:"string"}},additionalProperties:!1},cache:{$ref:"#/$defs/CacheMark"},ext:{$ref:"#/$defs/Extensions"}},required:["type","kind"],additionalProperties:!1};
function validate85(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.kind===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"kind"}),errors++);for(let key0 in data)func2.call(schema33.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperti\
es",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="hosted"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"hosted"}),
errors++),data.kind!==void 0){let data1=data.kind;data1==="web-search"||data1==="code-execution"||data1==="tool-search"||(vErrors=note(vErrors,instancePath+"/ki\
nd","enum",{allowedValues:schema33.properties.kind.enum}),errors++)}if(data.allowedDomains!==void 0){let data2=data.allowedDomains;if(Array.isArray(data2)){let len0=data2.
length;for(let i0=0;i0<len0;i0++)typeof data2[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/allowedDomains/"+i0,"type",{type:"string"}),errors++)}else vErrors=
note(vErrors,instancePath+"/allowedDomains","type",{type:"array"}),errors++}if(data.blockedDomains!==void 0){let data4=data.blockedDomains;if(Array.isArray(data4)){
let len1=data4.length;for(let i1=0;i1<len1;i1++)typeof data4[i1]!="string"&&(vErrors=note(vErrors,instancePath+"/blockedDomains/"+i1,"type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath+"/blockedDomains","type",{type:"array"}),errors++}if(data.maxUses!==void 0){let data6=data.maxUses;typeof data6=="number"&&isFinite(
data6)||(vErrors=note(vErrors,instancePath+"/maxUses","type",{type:"number"}),errors++)}if(data.contextSize!==void 0&&typeof data.contextSize!="string"&&(vErrors=
note(vErrors,instancePath+"/contextSize","type",{type:"string"}),errors++),data.location!==void 0){let data8=data.location;if(data8&&typeof data8=="object"&&!Array.
isArray(data8)){for(let key1 in data8)key1==="city"||key1==="country"||key1==="region"||key1==="timezone"||(vErrors=note(vErrors,instancePath+"/location","addit\
ionalProperties",{additionalProperty:key1}),errors++);data8.city!==void 0&&typeof data8.city!="string"&&(vErrors=note(vErrors,instancePath+"/location/city","typ\
e",{type:"string"}),errors++),data8.country!==void 0&&typeof data8.country!="string"&&(vErrors=note(vErrors,instancePath+"/location/country","type",{type:"strin\
g"}),errors++),data8.region!==void 0&&typeof data8.region!="string"&&(vErrors=note(vErrors,instancePath+"/location/region","type",{type:"string"}),errors++),data8.
timezone!==void 0&&typeof data8.timezone!="string"&&(vErrors=note(vErrors,instancePath+"/location/timezone","type",{type:"string"}),errors++)}else vErrors=note(
vErrors,instancePath+"/location","type",{type:"object"}),errors++}data.cache!==void 0&&(validate39(data.cache,{instancePath:instancePath+"/cache",parentData:data,
parentDataProperty:"cache",rootData})||(vErrors=join(vErrors,validate39.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+
"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate85.errors=vErrors,errors===0}var schema34={type:"object",properties:{type:{const:"namespace"},name:{type:"string"},
description:{type:"string"},tools:{type:"array",items:{$ref:"#/$defs/InnerTool"}},ext:{$ref:"#/$defs/Extensions"}},required:["type","name","tools"],additionalProperties:!1};var schema36={type:"object",properties:{type:{const:"opaque-tool"},dialect:{$ref:"#/$defs/DialectId"},tag:{type:"string"},wire:{$ref:"#/$defs/Json"},ext:{$ref:"\
#/$defs/Extensions"}},required:["type","dialect","tag","wire"],additionalProperties:!1};function validate90(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema36.required)data[prop0]===void 0&&(vErrors=
note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="dialect"||key0==="tag"||key0==="wire"||key0===
"ext"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="opaque-tool"&&(vErrors=note(
vErrors,instancePath+"/type","const",{allowedValue:"opaque-tool"}),errors++),data.dialect!==void 0&&(validate23(data.dialect,{instancePath:instancePath+"/dialec\
t",parentData:data,parentDataProperty:"dialect",rootData})||(vErrors=join(vErrors,validate23.errors),errors=vErrors.length)),data.tag!==void 0&&typeof data.tag!=
"string"&&(vErrors=note(vErrors,instancePath+"/tag","type",{type:"string"}),errors++),data.wire!==void 0&&(validate37(data.wire,{instancePath:instancePath+"/wir\
e",parentData:data,parentDataProperty:"wire",rootData})||(vErrors=join(vErrors,validate37.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(data.ext,
{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate90.errors=vErrors,errors===0}function validate89(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="function"?validate78(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate78.errors),errors=vErrors.length):tag0==="custom"?validate82(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate82.errors),errors=vErrors.length):tag0==="hosted"?validate85(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate85.errors),errors=vErrors.length):tag0==="opaque-tool"?validate90(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate90.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=
note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;
return validate89.errors=vErrors,errors===0}function validate88(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema34.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),
errors++);for(let key0 in data)key0==="type"||key0==="name"||key0==="description"||key0==="tools"||key0==="ext"||(vErrors=note(vErrors,instancePath,"additionalP\
roperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="namespace"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
namespace"}),errors++),data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.description!==
void 0&&typeof data.description!="string"&&(vErrors=note(vErrors,instancePath+"/description","type",{type:"string"}),errors++),data.tools!==void 0){let data3=data.
tools;if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate89(data3[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data3,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate89.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/tools","type",{type:"array"}),errors++}data.
ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.errors),
errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate88.errors=vErrors,errors===0}function validate77(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="function"?validate78(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate78.errors),errors=vErrors.length):tag0==="custom"?validate82(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=join(vErrors,validate82.errors),errors=vErrors.length):tag0==="hosted"?validate85(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate85.errors),errors=vErrors.length):tag0==="namespace"?validate88(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate88.errors),errors=vErrors.length):tag0==="opaque-tool"?validate90(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate90.errors),errors=vErrors.length):(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):
(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),
errors++;return validate77.errors=vErrors,errors===0}function validate76(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),
data.tools===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"tools"}),errors++);for(let key0 in data)key0==="type"||key0==="tools"||key0===
"group"||key0==="ext"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="tool-o\
ffer"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"tool-offer"}),errors++),data.tools!==void 0){let data1=data.tools;if(Array.isArray(data1)){
let len0=data1.length;for(let i0=0;i0<len0;i0++)validate77(data1[i0],{instancePath:instancePath+"/tools/"+i0,parentData:data1,parentDataProperty:i0,rootData})||
(vErrors=join(vErrors,validate77.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/tools","type",{type:"array"}),errors++}data.group!==void 0&&
(validate41(data.group,{instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData})||(vErrors=join(vErrors,validate41.errors),errors=
vErrors.length)),data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,
validate27.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate76.errors=vErrors,errors===0}var schema37={
type:"object",properties:{type:{const:"opaque"},dialect:{$ref:"#/$defs/DialectId"},wire:{$ref:"#/$defs/Json"},words:{type:"array",items:{type:"string"}},missed:{
enum:["audio","compaction","compaction-request","compaction-text","container","current-file","document","document-text","effort","output-schema","search-result"]},
untagged:{const:!0},group:{$ref:"#/$defs/Group"},ext:{$ref:"#/$defs/Extensions"}},required:["type","dialect","wire"],additionalProperties:!1};function validate108(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema37.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="dial\
ect"||key0==="wire"||key0==="words"||key0==="missed"||key0==="untagged"||key0==="group"||key0==="ext"||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="opaque"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"opaque"}),errors++),
data.dialect!==void 0&&(validate23(data.dialect,{instancePath:instancePath+"/dialect",parentData:data,parentDataProperty:"dialect",rootData})||(vErrors=join(vErrors,
validate23.errors),errors=vErrors.length)),data.wire!==void 0&&(validate37(data.wire,{instancePath:instancePath+"/wire",parentData:data,parentDataProperty:"wire",
rootData})||(vErrors=join(vErrors,validate37.errors),errors=vErrors.length)),data.words!==void 0){let data3=data.words;if(Array.isArray(data3)){let len0=data3.length;
for(let i0=0;i0<len0;i0++)typeof data3[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/words/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,
instancePath+"/words","type",{type:"array"}),errors++}if(data.missed!==void 0){let data5=data.missed;data5==="audio"||data5==="compaction"||data5==="compaction-\
request"||data5==="compaction-text"||data5==="container"||data5==="current-file"||data5==="document"||data5==="document-text"||data5==="effort"||data5==="output\
-schema"||data5==="search-result"||(vErrors=note(vErrors,instancePath+"/missed","enum",{allowedValues:schema37.properties.missed.enum}),errors++)}data.untagged!==
void 0&&data.untagged!==!0&&(vErrors=note(vErrors,instancePath+"/untagged","const",{allowedValue:!0}),errors++),data.group!==void 0&&(validate41(data.group,{instancePath:instancePath+
"/group",parentData:data,parentDataProperty:"group",rootData})||(vErrors=join(vErrors,validate41.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(
data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate108.errors=vErrors,errors===0}function validate32(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="text"?validate33(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=join(vErrors,validate33.errors),errors=vErrors.length):tag0==="refusal"?validate44(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=join(vErrors,validate44.errors),errors=vErrors.length):tag0==="reasoning"?validate47(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=
join(vErrors,validate47.errors),errors=vErrors.length):tag0==="media"?validate56(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate56.errors),errors=vErrors.length):tag0==="tool-call"?validate63(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate63.
errors),errors=vErrors.length):tag0==="tool-result"?validate68(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate68.errors),
errors=vErrors.length):tag0==="compaction"?validate72(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate72.errors),errors=
vErrors.length):tag0==="tool-offer"?validate76(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate76.errors),errors=vErrors.
length):tag0==="opaque"?validate108(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate108.errors),errors=vErrors.length):
(vErrors=note(vErrors,instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"\
tag",tag:"type",tagValue:tag0}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate32.errors=vErrors,errors===0}function validate31(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema13.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="inde\
x"||key0==="choice"||key0==="part"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!==
"part-start"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"part-start"}),errors++),data.index!==void 0){let data1=data.index;typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/index","type",{type:"integer"}),errors++),typeof data1=="number"&&isFinite(
data1)&&(data1<0||isNaN(data1))&&(vErrors=note(vErrors,instancePath+"/index","minimum",{comparison:">=",limit:0}),errors++)}if(data.choice!==void 0){let data2=data.
choice;typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/choice","type",{type:"integer"}),errors++),typeof data2==
"number"&&isFinite(data2)&&(data2<0||isNaN(data2))&&(vErrors=note(vErrors,instancePath+"/choice","minimum",{comparison:">=",limit:0}),errors++)}data.part!==void 0&&
(validate32(data.part,{instancePath:instancePath+"/part",parentData:data,parentDataProperty:"part",rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.
length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate31.errors=vErrors,errors===0}var schema38={type:"object",properties:{
type:{const:"part-delta"},index:{type:"integer",minimum:0},delta:{$ref:"#/$defs/Delta"}},required:["type","index","delta"],additionalProperties:!1},schema39={type:"\
object",required:["on"],discriminator:{propertyName:"on"},oneOf:[{type:"object",properties:{on:{const:"text"},text:{type:"string"},logprobs:{$ref:"#/$defs/Json"}},
required:["on","text"],additionalProperties:!1},{type:"object",properties:{on:{const:"input"},text:{type:"string"}},required:["on","text"],additionalProperties:!1},
{type:"object",properties:{on:{const:"refusal"},text:{type:"string"}},required:["on","text"],additionalProperties:!1},{type:"object",properties:{on:{const:"reas\
oning"},segment:{type:"integer",minimum:0},channel:{enum:["full","summary"]},text:{type:"string"}},required:["on","segment","channel","text"],additionalProperties:!1},
{type:"object",properties:{on:{const:"citation"},citation:{$ref:"#/$defs/Citation"}},required:["on","citation"],additionalProperties:!1},{type:"object",properties:{
on:{const:"media"},base64:{type:"string"}},required:["on","base64"],additionalProperties:!1}]};function validate124(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.on===void 0&&(vErrors=note(vErrors,instancePath,"require\
d",{missingProperty:"on"}),errors++);let tag0=data.on;if(typeof tag0=="string")if(tag0==="text")if(data&&typeof data=="object"&&!Array.isArray(data)){data.on===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"on"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
text"}),errors++);for(let key0 in data)key0==="on"||key0==="text"||key0==="logprobs"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);data.on!==void 0&&data.on!=="text"&&(vErrors=note(vErrors,instancePath+"/on","const",{allowedValue:"text"}),errors++),data.text!==void 0&&typeof data.
text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++),data.logprobs!==void 0&&(validate37(data.logprobs,{instancePath:instancePath+
"/logprobs",parentData:data,parentDataProperty:"logprobs",rootData})||(vErrors=join(vErrors,validate37.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;else if(tag0==="input")if(data&&typeof data=="object"&&!Array.isArray(data)){data.on===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"on"}),errors++),data.text===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"text"}),errors++);
for(let key1 in data)key1==="on"||key1==="text"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key1}),errors++);data.on!==void 0&&
data.on!=="input"&&(vErrors=note(vErrors,instancePath+"/on","const",{allowedValue:"input"}),errors++),data.text!==void 0&&typeof data.text!="string"&&(vErrors=note(
vErrors,instancePath+"/text","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;else if(tag0==="refusal")
if(data&&typeof data=="object"&&!Array.isArray(data)){data.on===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"on"}),errors++),data.text===
void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"text"}),errors++);for(let key2 in data)key2==="on"||key2==="text"||(vErrors=note(vErrors,
instancePath,"additionalProperties",{additionalProperty:key2}),errors++);data.on!==void 0&&data.on!=="refusal"&&(vErrors=note(vErrors,instancePath+"/on","const",
{allowedValue:"refusal"}),errors++),data.text!==void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++)}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;else if(tag0==="reasoning")if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema39.
oneOf[3].required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key3 in data)key3==="on"||key3===
"segment"||key3==="channel"||key3==="text"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key3}),errors++);if(data.on!==void 0&&
data.on!=="reasoning"&&(vErrors=note(vErrors,instancePath+"/on","const",{allowedValue:"reasoning"}),errors++),data.segment!==void 0){let data8=data.segment;typeof data8==
"number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8)||(vErrors=note(vErrors,instancePath+"/segment","type",{type:"integer"}),errors++),typeof data8=="number"&&isFinite(
data8)&&(data8<0||isNaN(data8))&&(vErrors=note(vErrors,instancePath+"/segment","minimum",{comparison:">=",limit:0}),errors++)}if(data.channel!==void 0){let data9=data.
channel;data9==="full"||data9==="summary"||(vErrors=note(vErrors,instancePath+"/channel","enum",{allowedValues:schema39.oneOf[3].properties.channel.enum}),errors++)}
data.text!==void 0&&typeof data.text!="string"&&(vErrors=note(vErrors,instancePath+"/text","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;else if(tag0==="citation")if(data&&typeof data=="object"&&!Array.isArray(data)){data.on===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"on"}),errors++),data.citation===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"citation"}),errors++);for(let key4 in data)
key4==="on"||key4==="citation"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key4}),errors++);data.on!==void 0&&data.on!=="cita\
tion"&&(vErrors=note(vErrors,instancePath+"/on","const",{allowedValue:"citation"}),errors++),data.citation!==void 0&&(validate34(data.citation,{instancePath:instancePath+
"/citation",parentData:data,parentDataProperty:"citation",rootData})||(vErrors=join(vErrors,validate34.errors),errors=vErrors.length))}else vErrors=note(vErrors,
instancePath,"type",{type:"object"}),errors++;else if(tag0==="media")if(data&&typeof data=="object"&&!Array.isArray(data)){data.on===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"on"}),errors++),data.base64===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"base64"}),errors++);
for(let key5 in data)key5==="on"||key5==="base64"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key5}),errors++);data.on!==void 0&&
data.on!=="media"&&(vErrors=note(vErrors,instancePath+"/on","const",{allowedValue:"media"}),errors++),data.base64!==void 0&&typeof data.base64!="string"&&(vErrors=
note(vErrors,instancePath+"/base64","type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;else vErrors=note(
vErrors,instancePath,"discriminator",{error:"mapping",tag:"on",tagValue:tag0}),errors++;else vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"\
on",tagValue:tag0}),errors++}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate124.errors=vErrors,errors===0}function validate123(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema38.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="inde\
x"||key0==="delta"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="part-delt\
a"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"part-delta"}),errors++),data.index!==void 0){let data1=data.index;typeof data1=="number"&&
!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/index","type",{type:"integer"}),errors++),typeof data1=="number"&&isFinite(data1)&&
(data1<0||isNaN(data1))&&(vErrors=note(vErrors,instancePath+"/index","minimum",{comparison:">=",limit:0}),errors++)}data.delta!==void 0&&(validate124(data.delta,
{instancePath:instancePath+"/delta",parentData:data,parentDataProperty:"delta",rootData})||(vErrors=join(vErrors,validate124.errors),errors=vErrors.length))}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate123.errors=vErrors,errors===0}function validate128(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.index===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"index"}),errors++);for(let key0 in data)key0==="type"||key0==="index"||key0==="group"||key0==="ext"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="part-patch"&&(vErrors=note(vErrors,instancePath+"/type","const",
{allowedValue:"part-patch"}),errors++),data.index!==void 0){let data1=data.index;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(
vErrors,instancePath+"/index","type",{type:"integer"}),errors++),typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))&&(vErrors=note(vErrors,instancePath+
"/index","minimum",{comparison:">=",limit:0}),errors++)}data.group!==void 0&&(validate41(data.group,{instancePath:instancePath+"/group",parentData:data,parentDataProperty:"\
group",rootData})||(vErrors=join(vErrors,validate41.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,
parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"objec\
t"}),errors++;return validate128.errors=vErrors,errors===0}var schema41={type:"object",properties:{type:{const:"part-seal"},index:{type:"integer",minimum:0},seal:{
$ref:"#/$defs/Seal"}},required:["type","index","seal"],additionalProperties:!1};function validate131(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema41.required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="index"||key0==="seal"||(vErrors=note(vErrors,instancePath,"additionalP\
roperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="part-seal"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
part-seal"}),errors++),data.index!==void 0){let data1=data.index;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/index","type",{type:"integer"}),errors++),typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))&&(vErrors=note(vErrors,instancePath+"/index","minim\
um",{comparison:">=",limit:0}),errors++)}data.seal!==void 0&&(validate51(data.seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"seal",
rootData})||(vErrors=join(vErrors,validate51.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate131.
errors=vErrors,errors===0}function validate133(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"type"}),errors++),data.index===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"index"}),errors++);for(let key0 in data)key0==="type"||key0==="index"||key0==="incomplete"||(vErrors=note(vErrors,instancePath,"add\
itionalProperties",{additionalProperty:key0}),errors++);if(data.type!==void 0&&data.type!=="part-end"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"\
part-end"}),errors++),data.index!==void 0){let data1=data.index;typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)||(vErrors=note(vErrors,instancePath+
"/index","type",{type:"integer"}),errors++),typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))&&(vErrors=note(vErrors,instancePath+"/index","minim\
um",{comparison:">=",limit:0}),errors++)}data.incomplete!==void 0&&data.incomplete!==!0&&(vErrors=note(vErrors,instancePath+"/incomplete","const",{allowedValue:!0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate133.errors=vErrors,errors===0}function validate135(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){for(let key0 in data)key0==="inputTokens"||key0==="outputTokens"||key0==="cacheRead"||key0==="cacheWrite"||key0==="reasoning"||key0==="estimated"||key0===
"ext"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.inputTokens!==void 0){let data0=data.inputTokens;typeof data0==
"number"&&isFinite(data0)||(vErrors=note(vErrors,instancePath+"/inputTokens","type",{type:"number"}),errors++)}if(data.outputTokens!==void 0){let data1=data.outputTokens;
typeof data1=="number"&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/outputTokens","type",{type:"number"}),errors++)}if(data.cacheRead!==void 0){let data2=data.
cacheRead;typeof data2=="number"&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/cacheRead","type",{type:"number"}),errors++)}if(data.cacheWrite!==void 0){
let data3=data.cacheWrite;typeof data3=="number"&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/cacheWrite","type",{type:"number"}),errors++)}if(data.reasoning!==
void 0){let data4=data.reasoning;typeof data4=="number"&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/reasoning","type",{type:"number"}),errors++)}data.
estimated!==void 0&&typeof data.estimated!="boolean"&&(vErrors=note(vErrors,instancePath+"/estimated","type",{type:"boolean"}),errors++),data.ext!==void 0&&(validate27(
data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate135.errors=vErrors,errors===0}function validate134(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++),data.usage===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"usage"}),errors++);
for(let key0 in data)key0==="type"||key0==="usage"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&
data.type!=="usage"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"usage"}),errors++),data.usage!==void 0&&(validate135(data.usage,{instancePath:instancePath+
"/usage",parentData:data,parentDataProperty:"usage",rootData})||(vErrors=join(vErrors,validate135.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate134.errors=vErrors,errors===0}var schema45={type:"object",properties:{type:{const:"note"},dialect:{$ref:"#/$defs\
/DialectId"},wire:{$ref:"#/$defs/Json"},ext:{$ref:"#/$defs/Extensions"}},required:["type","dialect","wire"],additionalProperties:!1};function validate138(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let prop0 of schema45.
required)data[prop0]===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:prop0}),errors++);for(let key0 in data)key0==="type"||key0==="dial\
ect"||key0==="wire"||key0==="ext"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!==
"note"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"note"}),errors++),data.dialect!==void 0&&(validate23(data.dialect,{instancePath:instancePath+
"/dialect",parentData:data,parentDataProperty:"dialect",rootData})||(vErrors=join(vErrors,validate23.errors),errors=vErrors.length)),data.wire!==void 0&&(validate37(
data.wire,{instancePath:instancePath+"/wire",parentData:data,parentDataProperty:"wire",rootData})||(vErrors=join(vErrors,validate37.errors),errors=vErrors.length)),
data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.
errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate138.errors=vErrors,errors===0}var schema47={type:"object",properties:{reason:{enum:["stop","length","tool-calls","content-filter","refusal","pause","context-window","incomplete","other"]},raw:{
type:"string"},stopSequence:{type:"string"},details:{$ref:"#/$defs/Json"},ext:{$ref:"#/$defs/Extensions"}},required:["reason"],additionalProperties:!1};function validate143(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.reason===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"reason"}),errors++);for(let key0 in data)key0==="reason"||key0==="raw"||key0==="stopSequence"||key0===
"details"||key0==="ext"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.reason!==void 0){let data0=data.
reason;data0==="stop"||data0==="length"||data0==="tool-calls"||data0==="content-filter"||data0==="refusal"||data0==="pause"||data0==="context-window"||data0==="\
incomplete"||data0==="other"||(vErrors=note(vErrors,instancePath+"/reason","enum",{allowedValues:schema47.properties.reason.enum}),errors++)}data.raw!==void 0&&
typeof data.raw!="string"&&(vErrors=note(vErrors,instancePath+"/raw","type",{type:"string"}),errors++),data.stopSequence!==void 0&&typeof data.stopSequence!="st\
ring"&&(vErrors=note(vErrors,instancePath+"/stopSequence","type",{type:"string"}),errors++),data.details!==void 0&&(validate37(data.details,{instancePath:instancePath+
"/details",parentData:data,parentDataProperty:"details",rootData})||(vErrors=join(vErrors,validate37.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(
data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate143.errors=vErrors,errors===0}function validate142(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"type"}),errors++),data.finish===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"finish"}),errors++);
for(let key0 in data)key0==="type"||key0==="finish"||key0==="others"||key0==="ext"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.type!==void 0&&data.type!=="finish"&&(vErrors=note(vErrors,instancePath+"/type","const",{allowedValue:"finish"}),errors++),data.finish!==void 0&&
(validate143(data.finish,{instancePath:instancePath+"/finish",parentData:data,parentDataProperty:"finish",rootData})||(vErrors=join(vErrors,validate143.errors),
errors=vErrors.length)),data.others!==void 0){let data2=data.others;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate143(data2[i0],
{instancePath:instancePath+"/others/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate143.errors),errors=vErrors.length)}else
vErrors=note(vErrors,instancePath+"/others","type",{type:"array"}),errors++}data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,
parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"objec\
t"}),errors++;return validate142.errors=vErrors,errors===0}var schema49={type:"object",properties:{kind:{enum:["invalid-request","auth","permission","not-found","too-large","quota","rate-limit","overloaded","context-win\
dow","timeout","truncated","protocol","server"]},message:{type:"string"},code:{type:"string"},param:{type:"string"},status:{type:"integer",minimum:0},retryAfterMs:{
type:"number"},ext:{$ref:"#/$defs/Extensions"}},required:["kind","message"],additionalProperties:!1};function validate150(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.kind===void 0&&(vErrors=note(vErrors,instancePath,"requi\
red",{missingProperty:"kind"}),errors++),data.message===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"message"}),errors++);for(let key0 in data)
key0==="kind"||key0==="message"||key0==="code"||key0==="param"||key0==="status"||key0==="retryAfterMs"||key0==="ext"||(vErrors=note(vErrors,instancePath,"additi\
onalProperties",{additionalProperty:key0}),errors++);if(data.kind!==void 0){let data0=data.kind;data0==="invalid-request"||data0==="auth"||data0==="permission"||
data0==="not-found"||data0==="too-large"||data0==="quota"||data0==="rate-limit"||data0==="overloaded"||data0==="context-window"||data0==="timeout"||data0==="tru\
ncated"||data0==="protocol"||data0==="server"||(vErrors=note(vErrors,instancePath+"/kind","enum",{allowedValues:schema49.properties.kind.enum}),errors++)}if(data.
message!==void 0&&typeof data.message!="string"&&(vErrors=note(vErrors,instancePath+"/message","type",{type:"string"}),errors++),data.code!==void 0&&typeof data.
code!="string"&&(vErrors=note(vErrors,instancePath+"/code","type",{type:"string"}),errors++),data.param!==void 0&&typeof data.param!="string"&&(vErrors=note(vErrors,
instancePath+"/param","type",{type:"string"}),errors++),data.status!==void 0){let data4=data.status;typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(
data4)||(vErrors=note(vErrors,instancePath+"/status","type",{type:"integer"}),errors++),typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(data4))&&(vErrors=
note(vErrors,instancePath+"/status","minimum",{comparison:">=",limit:0}),errors++)}if(data.retryAfterMs!==void 0){let data5=data.retryAfterMs;typeof data5=="num\
ber"&&isFinite(data5)||(vErrors=note(vErrors,instancePath+"/retryAfterMs","type",{type:"number"}),errors++)}data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+
"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate150.errors=vErrors,errors===0}function validate149(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++),data.failure===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"failure"}),errors++);for(let key0 in data)key0==="type"||
key0==="failure"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);data.type!==void 0&&data.type!=="failure"&&(vErrors=
note(vErrors,instancePath+"/type","const",{allowedValue:"failure"}),errors++),data.failure!==void 0&&(validate150(data.failure,{instancePath:instancePath+"/fail\
ure",parentData:data,parentDataProperty:"failure",rootData})||(vErrors=join(vErrors,validate150.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate149.errors=vErrors,errors===0}function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.type===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
type"}),errors++);let tag0=data.type;typeof tag0=="string"?tag0==="start"?validate26(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(
vErrors,validate26.errors),errors=vErrors.length):tag0==="part-start"?validate31(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,
validate31.errors),errors=vErrors.length):tag0==="part-delta"?validate123(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate123.
errors),errors=vErrors.length):tag0==="part-patch"?validate128(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate128.errors),
errors=vErrors.length):tag0==="part-seal"?validate131(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate131.errors),errors=
vErrors.length):tag0==="part-end"?validate133(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate133.errors),errors=vErrors.
length):tag0==="usage"?validate134(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate134.errors),errors=vErrors.length):
tag0==="note"?validate138(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate138.errors),errors=vErrors.length):tag0==="\
finish"?validate142(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate142.errors),errors=vErrors.length):tag0==="failur\
e"?validate149(data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=join(vErrors,validate149.errors),errors=vErrors.length):(vErrors=note(vErrors,
instancePath,"discriminator",{error:"mapping",tag:"type",tagValue:tag0}),errors++):(vErrors=note(vErrors,instancePath,"discriminator",{error:"tag",tag:"type",tagValue:tag0}),
errors++)}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate25.errors=vErrors,errors===0}var failure=validate163;function validate163(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.kind===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"kind"}),errors++),data.message===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
message"}),errors++);for(let key0 in data)key0==="kind"||key0==="message"||key0==="code"||key0==="param"||key0==="status"||key0==="retryAfterMs"||key0==="ext"||
(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.kind!==void 0){let data0=data.kind;data0==="invalid-reque\
st"||data0==="auth"||data0==="permission"||data0==="not-found"||data0==="too-large"||data0==="quota"||data0==="rate-limit"||data0==="overloaded"||data0==="conte\
xt-window"||data0==="timeout"||data0==="truncated"||data0==="protocol"||data0==="server"||(vErrors=note(vErrors,instancePath+"/kind","enum",{allowedValues:schema49.
properties.kind.enum}),errors++)}if(data.message!==void 0&&typeof data.message!="string"&&(vErrors=note(vErrors,instancePath+"/message","type",{type:"string"}),
errors++),data.code!==void 0&&typeof data.code!="string"&&(vErrors=note(vErrors,instancePath+"/code","type",{type:"string"}),errors++),data.param!==void 0&&typeof data.
param!="string"&&(vErrors=note(vErrors,instancePath+"/param","type",{type:"string"}),errors++),data.status!==void 0){let data4=data.status;typeof data4=="number"&&
!(data4%1)&&!isNaN(data4)&&isFinite(data4)||(vErrors=note(vErrors,instancePath+"/status","type",{type:"integer"}),errors++),typeof data4=="number"&&isFinite(data4)&&
(data4<0||isNaN(data4))&&(vErrors=note(vErrors,instancePath+"/status","minimum",{comparison:">=",limit:0}),errors++)}if(data.retryAfterMs!==void 0){let data5=data.
retryAfterMs;typeof data5=="number"&&isFinite(data5)||(vErrors=note(vErrors,instancePath+"/retryAfterMs","type",{type:"number"}),errors++)}data.ext!==void 0&&(validate27(
data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate163.errors=vErrors,errors===0}var request=validate165,schema51={type:"object",
properties:{model:{type:"string"},turns:{type:"array",items:{$ref:"#/$defs/Turn"}},tools:{type:"array",items:{$ref:"#/$defs/Tool"}},toolChoice:{$ref:"#/$defs/To\
olChoice"},sampling:{$ref:"#/$defs/Sampling"},reasoning:{$ref:"#/$defs/ReasoningOptions"},outputFormat:{$ref:"#/$defs/OutputFormat"},options:{$ref:"#/$defs/Requ\
estOptions"},ext:{$ref:"#/$defs/Extensions"}},required:["model","turns"],additionalProperties:!1},schema52={type:"object",properties:{role:{enum:["system","deve\
loper","user","assistant"]},parts:{type:"array",items:{$ref:"#/$defs/Part"}},unfinished:{const:!0},ext:{$ref:"#/$defs/Extensions"}},required:["role","parts"],additionalProperties:!1};
function validate166(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.role===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"role"}),errors++),data.parts===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"parts"}),errors++);for(let key0 in data)key0==="role"||key0==="parts"||key0==="unfinished"||key0==="ext"||(vErrors=note(vErrors,instancePath,
"additionalProperties",{additionalProperty:key0}),errors++);if(data.role!==void 0){let data0=data.role;data0==="system"||data0==="developer"||data0==="user"||data0===
"assistant"||(vErrors=note(vErrors,instancePath+"/role","enum",{allowedValues:schema52.properties.role.enum}),errors++)}if(data.parts!==void 0){let data1=data.parts;
if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate32(data1[i0],{instancePath:instancePath+"/parts/"+i0,parentData:data1,parentDataProperty:i0,
rootData})||(vErrors=join(vErrors,validate32.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/parts","type",{type:"array"}),errors++}data.
unfinished!==void 0&&data.unfinished!==!0&&(vErrors=note(vErrors,instancePath+"/unfinished","const",{allowedValue:!0}),errors++),data.ext!==void 0&&(validate27(
data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate166.errors=vErrors,errors===0}var schema53={type:"object",properties:{mode:{enum:[
"auto","none","required","tool","opaque"]},name:{type:"string"},form:{enum:["json","text"]},hosted:{enum:["web-search","code-execution","tool-search"]},allowed:{
type:"array",items:{$ref:"#/$defs/AllowedTool"}},ext:{$ref:"#/$defs/Extensions"}},required:["mode"],additionalProperties:!1},schema54={type:"object",properties:{
name:{type:"string"},form:{enum:["json","text"]},hosted:{enum:["web-search","code-execution","tool-search"]},dialect:{$ref:"#/$defs/DialectId"},wire:{$ref:"#/$d\
efs/Json"},ext:{$ref:"#/$defs/Extensions"}},additionalProperties:!1};function validate172(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="name"||key0==="form"||key0==="hosted"||key0==="dial\
ect"||key0==="wire"||key0==="ext"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.name!==void 0&&typeof data.
name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.form!==void 0){let data1=data.form;data1==="json"||data1==="te\
xt"||(vErrors=note(vErrors,instancePath+"/form","enum",{allowedValues:schema54.properties.form.enum}),errors++)}if(data.hosted!==void 0){let data2=data.hosted;data2===
"web-search"||data2==="code-execution"||data2==="tool-search"||(vErrors=note(vErrors,instancePath+"/hosted","enum",{allowedValues:schema54.properties.hosted.enum}),
errors++)}data.dialect!==void 0&&(validate23(data.dialect,{instancePath:instancePath+"/dialect",parentData:data,parentDataProperty:"dialect",rootData})||(vErrors=
join(vErrors,validate23.errors),errors=vErrors.length)),data.wire!==void 0&&(validate37(data.wire,{instancePath:instancePath+"/wire",parentData:data,parentDataProperty:"\
wire",rootData})||(vErrors=join(vErrors,validate37.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,
parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"objec\
t"}),errors++;return validate172.errors=vErrors,errors===0}function validate171(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.mode===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"mode"}),errors++);
for(let key0 in data)key0==="mode"||key0==="name"||key0==="form"||key0==="hosted"||key0==="allowed"||key0==="ext"||(vErrors=note(vErrors,instancePath,"additiona\
lProperties",{additionalProperty:key0}),errors++);if(data.mode!==void 0){let data0=data.mode;data0==="auto"||data0==="none"||data0==="required"||data0==="tool"||
data0==="opaque"||(vErrors=note(vErrors,instancePath+"/mode","enum",{allowedValues:schema53.properties.mode.enum}),errors++)}if(data.name!==void 0&&typeof data.
name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.form!==void 0){let data2=data.form;data2==="json"||data2==="te\
xt"||(vErrors=note(vErrors,instancePath+"/form","enum",{allowedValues:schema53.properties.form.enum}),errors++)}if(data.hosted!==void 0){let data3=data.hosted;data3===
"web-search"||data3==="code-execution"||data3==="tool-search"||(vErrors=note(vErrors,instancePath+"/hosted","enum",{allowedValues:schema53.properties.hosted.enum}),
errors++)}if(data.allowed!==void 0){let data4=data.allowed;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate172(data4[i0],{instancePath:instancePath+
"/allowed/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate172.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/allowed","type",{type:"array"}),errors++}data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||
(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate171.errors=
vErrors,errors===0}var schema55={type:"object",properties:{maxOutputTokens:{type:"number"},temperature:{type:"number"},topP:{type:"number"},topK:{type:"number"},
stop:{type:"array",items:{type:"string"}},frequencyPenalty:{type:"number"},presencePenalty:{type:"number"},seed:{type:"number"},choices:{type:"number"},logprobs:{
type:"boolean"},topLogprobs:{type:"number"},ext:{$ref:"#/$defs/Extensions"}},required:[],additionalProperties:!1};function validate179(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)func2.call(schema55.properties,
key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.maxOutputTokens!==void 0){let data0=data.maxOutputTokens;
typeof data0=="number"&&isFinite(data0)||(vErrors=note(vErrors,instancePath+"/maxOutputTokens","type",{type:"number"}),errors++)}if(data.temperature!==void 0){let data1=data.
temperature;typeof data1=="number"&&isFinite(data1)||(vErrors=note(vErrors,instancePath+"/temperature","type",{type:"number"}),errors++)}if(data.topP!==void 0){
let data2=data.topP;typeof data2=="number"&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/topP","type",{type:"number"}),errors++)}if(data.topK!==void 0){
let data3=data.topK;typeof data3=="number"&&isFinite(data3)||(vErrors=note(vErrors,instancePath+"/topK","type",{type:"number"}),errors++)}if(data.stop!==void 0){
let data4=data.stop;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)typeof data4[i0]!="string"&&(vErrors=note(vErrors,instancePath+"/st\
op/"+i0,"type",{type:"string"}),errors++)}else vErrors=note(vErrors,instancePath+"/stop","type",{type:"array"}),errors++}if(data.frequencyPenalty!==void 0){let data6=data.
frequencyPenalty;typeof data6=="number"&&isFinite(data6)||(vErrors=note(vErrors,instancePath+"/frequencyPenalty","type",{type:"number"}),errors++)}if(data.presencePenalty!==
void 0){let data7=data.presencePenalty;typeof data7=="number"&&isFinite(data7)||(vErrors=note(vErrors,instancePath+"/presencePenalty","type",{type:"number"}),errors++)}
if(data.seed!==void 0){let data8=data.seed;typeof data8=="number"&&isFinite(data8)||(vErrors=note(vErrors,instancePath+"/seed","type",{type:"number"}),errors++)}
if(data.choices!==void 0){let data9=data.choices;typeof data9=="number"&&isFinite(data9)||(vErrors=note(vErrors,instancePath+"/choices","type",{type:"number"}),
errors++)}if(data.logprobs!==void 0&&typeof data.logprobs!="boolean"&&(vErrors=note(vErrors,instancePath+"/logprobs","type",{type:"boolean"}),errors++),data.topLogprobs!==
void 0){let data11=data.topLogprobs;typeof data11=="number"&&isFinite(data11)||(vErrors=note(vErrors,instancePath+"/topLogprobs","type",{type:"number"}),errors++)}
data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.
errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate179.errors=vErrors,errors===0}var schema56={
type:"object",properties:{effort:{type:"string"},mode:{enum:["enabled","adaptive","disabled"]},budgetTokens:{type:"number"},summary:{type:"string"},sealed:{type:"\
boolean"},ext:{$ref:"#/$defs/Extensions"}},required:[],additionalProperties:!1};function validate182(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)key0==="effort"||key0==="mode"||key0==="budgetTokens"||key0===
"summary"||key0==="sealed"||key0==="ext"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.effort!==void 0&&
typeof data.effort!="string"&&(vErrors=note(vErrors,instancePath+"/effort","type",{type:"string"}),errors++),data.mode!==void 0){let data1=data.mode;data1==="en\
abled"||data1==="adaptive"||data1==="disabled"||(vErrors=note(vErrors,instancePath+"/mode","enum",{allowedValues:schema56.properties.mode.enum}),errors++)}if(data.
budgetTokens!==void 0){let data2=data.budgetTokens;typeof data2=="number"&&isFinite(data2)||(vErrors=note(vErrors,instancePath+"/budgetTokens","type",{type:"num\
ber"}),errors++)}data.summary!==void 0&&typeof data.summary!="string"&&(vErrors=note(vErrors,instancePath+"/summary","type",{type:"string"}),errors++),data.sealed!==
void 0&&typeof data.sealed!="boolean"&&(vErrors=note(vErrors,instancePath+"/sealed","type",{type:"boolean"}),errors++),data.ext!==void 0&&(validate27(data.ext,{
instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else vErrors=
note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate182.errors=vErrors,errors===0}var schema57={type:"object",properties:{kind:{enum:["tex\
t","json","schema"]},name:{type:"string"},description:{type:"string"},schema:{$ref:"#/$defs/JsonObject"},strict:{type:"boolean"},ext:{$ref:"#/$defs/Extensions"}},
required:["kind"],additionalProperties:!1};function validate185(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){data.kind===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"kind"}),errors++);for(let key0 in data)
key0==="kind"||key0==="name"||key0==="description"||key0==="schema"||key0==="strict"||key0==="ext"||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.kind!==void 0){let data0=data.kind;data0==="text"||data0==="json"||data0==="schema"||(vErrors=note(vErrors,instancePath+"/kind","enum",{allowedValues:schema57.
properties.kind.enum}),errors++)}data.name!==void 0&&typeof data.name!="string"&&(vErrors=note(vErrors,instancePath+"/name","type",{type:"string"}),errors++),data.
description!==void 0&&typeof data.description!="string"&&(vErrors=note(vErrors,instancePath+"/description","type",{type:"string"}),errors++),data.schema!==void 0&&
(validate28(data.schema,{instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData})||(vErrors=join(vErrors,validate28.errors),errors=
vErrors.length)),data.strict!==void 0&&typeof data.strict!="boolean"&&(vErrors=note(vErrors,instancePath+"/strict","type",{type:"boolean"}),errors++),data.ext!==
void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=
vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate185.errors=vErrors,errors===0}var schema58={type:"object",
properties:{stream:{type:"boolean"},streamUsage:{type:"boolean"},parallelToolCalls:{type:"boolean"},verbosity:{type:"string"},store:{type:"boolean"},metadata:{$ref:"\
#/$defs/JsonObject"},user:{type:"string"},safetyId:{type:"string"},serviceTier:{type:"string"},speed:{type:"string"},cacheKey:{type:"string"},cacheRetention:{type:"\
string"},cacheMode:{type:"string"},cacheTtl:{type:"string"},moderation:{$ref:"#/$defs/JsonObject"},obfuscation:{type:"boolean"},ext:{$ref:"#/$defs/Extensions"}},
required:[],additionalProperties:!1};function validate189(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)func2.call(schema58.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",
{additionalProperty:key0}),errors++);data.stream!==void 0&&typeof data.stream!="boolean"&&(vErrors=note(vErrors,instancePath+"/stream","type",{type:"boolean"}),
errors++),data.streamUsage!==void 0&&typeof data.streamUsage!="boolean"&&(vErrors=note(vErrors,instancePath+"/streamUsage","type",{type:"boolean"}),errors++),data.
parallelToolCalls!==void 0&&typeof data.parallelToolCalls!="boolean"&&(vErrors=note(vErrors,instancePath+"/parallelToolCalls","type",{type:"boolean"}),errors++),
data.verbosity!==void 0&&typeof data.verbosity!="string"&&(vErrors=note(vErrors,instancePath+"/verbosity","type",{type:"string"}),errors++),data.store!==void 0&&
typeof data.store!="boolean"&&(vErrors=note(vErrors,instancePath+"/store","type",{type:"boolean"}),errors++),data.metadata!==void 0&&(validate28(data.metadata,{
instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData})||(vErrors=join(vErrors,validate28.errors),errors=vErrors.length)),
data.user!==void 0&&typeof data.user!="string"&&(vErrors=note(vErrors,instancePath+"/user","type",{type:"string"}),errors++),data.safetyId!==void 0&&typeof data.
safetyId!="string"&&(vErrors=note(vErrors,instancePath+"/safetyId","type",{type:"string"}),errors++),data.serviceTier!==void 0&&typeof data.serviceTier!="string"&&
(vErrors=note(vErrors,instancePath+"/serviceTier","type",{type:"string"}),errors++),data.speed!==void 0&&typeof data.speed!="string"&&(vErrors=note(vErrors,instancePath+
"/speed","type",{type:"string"}),errors++),data.cacheKey!==void 0&&typeof data.cacheKey!="string"&&(vErrors=note(vErrors,instancePath+"/cacheKey","type",{type:"\
string"}),errors++),data.cacheRetention!==void 0&&typeof data.cacheRetention!="string"&&(vErrors=note(vErrors,instancePath+"/cacheRetention","type",{type:"strin\
g"}),errors++),data.cacheMode!==void 0&&typeof data.cacheMode!="string"&&(vErrors=note(vErrors,instancePath+"/cacheMode","type",{type:"string"}),errors++),data.
cacheTtl!==void 0&&typeof data.cacheTtl!="string"&&(vErrors=note(vErrors,instancePath+"/cacheTtl","type",{type:"string"}),errors++),data.moderation!==void 0&&(validate28(
data.moderation,{instancePath:instancePath+"/moderation",parentData:data,parentDataProperty:"moderation",rootData})||(vErrors=join(vErrors,validate28.errors),errors=
vErrors.length)),data.obfuscation!==void 0&&typeof data.obfuscation!="boolean"&&(vErrors=note(vErrors,instancePath+"/obfuscation","type",{type:"boolean"}),errors++),
data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.
errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate189.errors=vErrors,errors===0}function validate165(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.model===void 0&&
(vErrors=note(vErrors,instancePath,"required",{missingProperty:"model"}),errors++),data.turns===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"\
turns"}),errors++);for(let key0 in data)func2.call(schema51.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),
errors++);if(data.model!==void 0&&typeof data.model!="string"&&(vErrors=note(vErrors,instancePath+"/model","type",{type:"string"}),errors++),data.turns!==void 0){
let data1=data.turns;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate166(data1[i0],{instancePath:instancePath+"/turns/"+i0,parentData:data1,
parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate166.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/turns","type",{type:"\
array"}),errors++}if(data.tools!==void 0){let data3=data.tools;if(Array.isArray(data3)){let len1=data3.length;for(let i1=0;i1<len1;i1++)validate77(data3[i1],{instancePath:instancePath+
"/tools/"+i1,parentData:data3,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate77.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+
"/tools","type",{type:"array"}),errors++}data.toolChoice!==void 0&&(validate171(data.toolChoice,{instancePath:instancePath+"/toolChoice",parentData:data,parentDataProperty:"\
toolChoice",rootData})||(vErrors=join(vErrors,validate171.errors),errors=vErrors.length)),data.sampling!==void 0&&(validate179(data.sampling,{instancePath:instancePath+
"/sampling",parentData:data,parentDataProperty:"sampling",rootData})||(vErrors=join(vErrors,validate179.errors),errors=vErrors.length)),data.reasoning!==void 0&&
(validate182(data.reasoning,{instancePath:instancePath+"/reasoning",parentData:data,parentDataProperty:"reasoning",rootData})||(vErrors=join(vErrors,validate182.
errors),errors=vErrors.length)),data.outputFormat!==void 0&&(validate185(data.outputFormat,{instancePath:instancePath+"/outputFormat",parentData:data,parentDataProperty:"\
outputFormat",rootData})||(vErrors=join(vErrors,validate185.errors),errors=vErrors.length)),data.options!==void 0&&(validate189(data.options,{instancePath:instancePath+
"/options",parentData:data,parentDataProperty:"options",rootData})||(vErrors=join(vErrors,validate189.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(
data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate165.errors=vErrors,errors===0}var response=validate195,schema59={type:"object",
properties:{id:{type:"string"},model:{type:"string"},created:{type:"number"},parts:{type:"array",items:{$ref:"#/$defs/Part"}},finish:{$ref:"#/$defs/Finish"},usage:{
$ref:"#/$defs/Usage"},serviceTier:{type:"string"},otherChoices:{type:"array",items:{$ref:"#/$defs/Choice"}},ext:{$ref:"#/$defs/Extensions"}},required:["parts","\
finish"],additionalProperties:!1};function validate199(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.parts===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"parts"}),errors++),data.finish===void 0&&(vErrors=note(vErrors,instancePath,
"required",{missingProperty:"finish"}),errors++);for(let key0 in data)key0==="parts"||key0==="finish"||key0==="ext"||(vErrors=note(vErrors,instancePath,"additio\
nalProperties",{additionalProperty:key0}),errors++);if(data.parts!==void 0){let data0=data.parts;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<
len0;i0++)validate32(data0[i0],{instancePath:instancePath+"/parts/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,validate32.errors),
errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/parts","type",{type:"array"}),errors++}data.finish!==void 0&&(validate143(data.finish,{instancePath:instancePath+
"/finish",parentData:data,parentDataProperty:"finish",rootData})||(vErrors=join(vErrors,validate143.errors),errors=vErrors.length)),data.ext!==void 0&&(validate27(
data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else
vErrors=note(vErrors,instancePath,"type",{type:"object"}),errors++;return validate199.errors=vErrors,errors===0}function validate195(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.parts===void 0&&(vErrors=note(vErrors,
instancePath,"required",{missingProperty:"parts"}),errors++),data.finish===void 0&&(vErrors=note(vErrors,instancePath,"required",{missingProperty:"finish"}),errors++);
for(let key0 in data)func2.call(schema59.properties,key0)||(vErrors=note(vErrors,instancePath,"additionalProperties",{additionalProperty:key0}),errors++);if(data.
id!==void 0&&typeof data.id!="string"&&(vErrors=note(vErrors,instancePath+"/id","type",{type:"string"}),errors++),data.model!==void 0&&typeof data.model!="strin\
g"&&(vErrors=note(vErrors,instancePath+"/model","type",{type:"string"}),errors++),data.created!==void 0){let data2=data.created;typeof data2=="number"&&isFinite(
data2)||(vErrors=note(vErrors,instancePath+"/created","type",{type:"number"}),errors++)}if(data.parts!==void 0){let data3=data.parts;if(Array.isArray(data3)){let len0=data3.
length;for(let i0=0;i0<len0;i0++)validate32(data3[i0],{instancePath:instancePath+"/parts/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=join(vErrors,
validate32.errors),errors=vErrors.length)}else vErrors=note(vErrors,instancePath+"/parts","type",{type:"array"}),errors++}if(data.finish!==void 0&&(validate143(
data.finish,{instancePath:instancePath+"/finish",parentData:data,parentDataProperty:"finish",rootData})||(vErrors=join(vErrors,validate143.errors),errors=vErrors.
length)),data.usage!==void 0&&(validate135(data.usage,{instancePath:instancePath+"/usage",parentData:data,parentDataProperty:"usage",rootData})||(vErrors=join(vErrors,
validate135.errors),errors=vErrors.length)),data.serviceTier!==void 0&&typeof data.serviceTier!="string"&&(vErrors=note(vErrors,instancePath+"/serviceTier","typ\
e",{type:"string"}),errors++),data.otherChoices!==void 0){let data8=data.otherChoices;if(Array.isArray(data8)){let len1=data8.length;for(let i1=0;i1<len1;i1++)validate199(
data8[i1],{instancePath:instancePath+"/otherChoices/"+i1,parentData:data8,parentDataProperty:i1,rootData})||(vErrors=join(vErrors,validate199.errors),errors=vErrors.
length)}else vErrors=note(vErrors,instancePath+"/otherChoices","type",{type:"array"}),errors++}data.ext!==void 0&&(validate27(data.ext,{instancePath:instancePath+
"/ext",parentData:data,parentDataProperty:"ext",rootData})||(vErrors=join(vErrors,validate27.errors),errors=vErrors.length))}else vErrors=note(vErrors,instancePath,
"type",{type:"object"}),errors++;return validate195.errors=vErrors,errors===0}function note(list,instancePath,keyword,params){let error={instancePath,keyword,params};
return list===null?[error]:(list.push(error),list)}function join(list,more){if(list===null)return more;for(let error of more)list.push(error);return list}export{diagnostic,event,failure,request,response};
