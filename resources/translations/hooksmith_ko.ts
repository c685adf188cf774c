<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AddressFix</name>
    <message>
        <source>Use the right address</source>
        <translation>올바른 주소로 바꾸기</translation>
    </message>
</context>
<context>
    <name>AddressRule</name>
    <message>
        <source>The host &quot;%1&quot; is none of %2&apos;s: the request goes elsewhere, without the credentials.</source>
        <translation>&quot;%1&quot; 호스트는 %2의 호스트가 아닙니다. 요청이 자격 증명 없이 다른 곳으로 전송됩니다.</translation>
    </message>
    <message>
        <source>%1 takes requests over https only.</source>
        <translation>%1에는 https로만 요청할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 takes %2 here, not %3.</source>
        <translation>%1에서 받는 메서드: %2. %3 메서드는 받지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of %2&apos;s API for transforms; those are %3.</source>
        <translation>&quot;%1&quot;은(는) 변환에 쓸 수 있는 %2 API 주소가 아닙니다. 쓸 수 있는 주소: %3.</translation>
    </message>
    <message>
        <source>Hooksmith does not hold requests to &quot;%1&quot; against a contract; it does so with those to %2, which takes the same.</source>
        <translation>Hooksmith는 &quot;%1&quot;(으)로 보내는 요청을 계약과 대조하지 않습니다. 같은 내용을 받는 %2(으)로 보내는 요청은 대조합니다.</translation>
    </message>
</context>
<context>
    <name>AmountTextFix</name>
    <message>
        <source>Make it a number</source>
        <translation>숫자로 바꾸기</translation>
    </message>
</context>
<context>
    <name>AmountsRule</name>
    <message>
        <source>%1 is the text &quot;%2&quot;; make it a number, without toFixed.</source>
        <translation>%1 값이 문자열 &quot;%2&quot;입니다. toFixed 없이 숫자로 보내세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency code of ISO 4217, such as USD.</source>
        <translation>&quot;%1&quot; 값은 USD와 같은 ISO 4217 통화 코드가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>AttributeLimitsRule</name>
    <message>
        <source>There are %1 attributes; at most %2 are allowed.</source>
        <translation>속성이 %1개입니다. 최대 %2개까지 허용됩니다.</translation>
    </message>
    <message>
        <source>The attribute&apos;s name has %1 bytes; at most %2 are allowed.</source>
        <translation>속성 이름이 %1바이트입니다. 최대 %2바이트까지 허용됩니다.</translation>
    </message>
    <message>
        <source>The value has %1 bytes; at most %2 are allowed.</source>
        <translation>값이 %1바이트입니다. 최대 %2바이트까지 허용됩니다.</translation>
    </message>
</context>
<context>
    <name>CaseStates</name>
    <message>
        <source>Passes</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 케이스</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경됨</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Hold every event, in every shape, against a transform and its destination</source>
        <translation>모든 이벤트를 모든 형태로 변환과 목적지에 대조하기</translation>
    </message>
    <message>
        <source>The endpoints&apos; names</source>
        <translation>엔드포인트의 이름들</translation>
    </message>
    <message>
        <source>A transform&apos;s JavaScript file instead, - for standard input</source>
        <translation>그 대신 변환의 JavaScript 파일, 표준 입력은 -</translation>
    </message>
    <message>
        <source>Its destination, as &quot;hooksmith integrations&quot; lists them</source>
        <translation>변환의 목적지. &quot;hooksmith integrations&quot;가 보여 주는 이름</translation>
    </message>
    <message>
        <source>Only events of this type; may be given more than once</source>
        <translation>이 유형의 이벤트만; 여러 번 쓸 수 있음</translation>
    </message>
    <message>
        <source>Mend the transform&apos;s file with quick fixes, then report what is left</source>
        <translation>빠른 수정으로 변환 파일을 고치고 남은 문제를 알리기</translation>
    </message>
    <message>
        <source>With --fix: write nothing, show what would change</source>
        <translation>--fix와 함께: 아무것도 쓰지 않고 바뀔 내용을 보여 주기</translation>
    </message>
    <message>
        <source>Name either endpoints or a transform with --transform FILE.</source>
        <translation>엔드포인트 이름을 쓰거나 --transform FILE로 변환을 지정하세요. 둘 다 쓸 수는 없습니다.</translation>
    </message>
    <message>
        <source>--integration goes with --transform only; endpoints know their integration.</source>
        <translation>--integration은 --transform과만 함께 씁니다. 엔드포인트는 자신의 연동을 알고 있습니다.</translation>
    </message>
    <message>
        <source>--dry-run goes with --fix.</source>
        <translation>--dry-run은 --fix와 함께 씁니다.</translation>
    </message>
    <message>
        <source>Standard input cannot be mended in place; name a file, or add --dry-run to see the changes.</source>
        <translation>표준 입력은 제자리에서 고칠 수 없습니다. 파일을 지정하거나 --dry-run을 더해 바뀔 내용을 확인하세요.</translation>
    </message>
    <message>
        <source>Add which fields of the payload determine each field of the request, and the other way round</source>
        <translation>요청의 각 필드를 페이로드의 어느 필드가 결정하는지, 그리고 그 반대도 보고서에 더합니다</translation>
    </message>
    <message>
        <source>Add which personal data leaves, to which host and under which name</source>
        <translation>어떤 개인정보가 어느 호스트로 어떤 이름으로 나가는지 보고서에 더합니다</translation>
    </message>
    <message>
        <source>text (the default), json, junit, markdown or sarif</source>
        <translation>text(기본값), json, junit, markdown 또는 sarif</translation>
    </message>
    <message>
        <source>--lineage, --personal-data and --coverage report go with --format text, json or markdown, and not with --dry-run.</source>
        <translation>--lineage, --personal-data, --coverage report는 --format text, json, markdown과 함께 쓰며 --dry-run과는 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--coverage lcov writes to standard output itself: it goes with --format text, and not with --dry-run.</source>
        <translation>--coverage lcov는 표준 출력에 직접 씁니다. --format text와 함께 쓰며 --dry-run과는 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--fix mends the transform as the environment has it that the endpoint is in; leave --environment out.</source>
        <translation>--fix는 엔드포인트의 현재 환경에 있는 변환 코드를 고칩니다. --environment를 빼세요.</translation>
    </message>
    <message>
        <source>There is nothing that quick fixes can mend. &quot;hooksmith check&quot; without --fix lists what is left.</source>
        <translation>빠른 수정으로 고칠 것이 없습니다. --fix 없이 &quot;hooksmith check&quot;를 실행하면 남은 문제를 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 외 %2개</translation>
    </message>
    <message>
        <source>Payloads: %1. Errors: %2. Warnings: %3.</source>
        <translation>페이로드 %1개, 오류 %2개, 경고 %3개.</translation>
    </message>
    <message>
        <source>The events that it handles: %1</source>
        <translation>처리하는 이벤트: %1</translation>
    </message>
    <message>
        <source>Advice that is not followed:</source>
        <translation>지켜지지 않은 권고:</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no integration &quot;%1&quot;.%2</source>
        <translation>&quot;%1&quot; 통합이 없습니다.%2</translation>
    </message>
    <message>
        <source>There is no event type &quot;%1&quot;.%2 See &quot;hooksmith events&quot; for all of them.</source>
        <translation>&quot;%1&quot; 이벤트 유형이 없습니다.%2 &quot;hooksmith events&quot;로 모든 이벤트 유형을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Turns Dodo Payments webhooks into requests to Segment, Customer.io and others.
Without a command it opens the window.</source>
        <translation>Dodo Payments 웹훅을 Segment, Customer.io 등으로 보내는 요청으로 바꿉니다.
명령 없이 실행하면 창이 열립니다.</translation>
    </message>
    <message>
        <source>&quot;hooksmith COMMAND --help&quot; explains a command and shows an example.
Exit status: 0 fine, 1 something failed, 2 wrong usage or unreadable input, 3 internal error.</source>
        <translation>&quot;hooksmith COMMAND --help&quot;를 실행하면 명령의 설명과 예시를 볼 수 있습니다.
종료 상태: 0 정상, 1 일부 실패, 2 잘못된 사용법 또는 읽을 수 없는 입력, 3 내부 오류.</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>이 도움말을 출력하고 종료</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>버전을 출력하고 종료</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>예시:</translation>
    </message>
    <message>
        <source>See &quot;hooksmith%1 --help&quot;.</source>
        <translation>&quot;hooksmith%1 --help&quot;를 참고하세요.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.%2 See &quot;hooksmith --help&quot;.</source>
        <translation>&quot;%1&quot; 명령이 없습니다.%2 &quot;hooksmith --help&quot;를 참고하세요.</translation>
    </message>
    <message>
        <source>Options come after the command: hooksmith COMMAND %1.</source>
        <translation>옵션은 명령 뒤에 씁니다: hooksmith COMMAND %1.</translation>
    </message>
    <message>
        <source>hooksmith: warning: %1</source>
        <translation>hooksmith: 경고: %1</translation>
    </message>
    <message>
        <source>%1 has no credential &quot;%2&quot;.%3</source>
        <translation>%1에는 &quot;%2&quot; 자격 증명이 없습니다.%3</translation>
    </message>
    <message>
        <source>--credential %1 wants the name of an environment variable, such as SEGMENT_WRITE_KEY, never the credential itself.</source>
        <translation>--credential %1에는 자격 증명 자체가 아니라 SEGMENT_WRITE_KEY 같은 환경 변수의 이름을 지정하세요.</translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s) that are no text)</source>
        <translation>
            <numerusform>(텍스트가 아닌 데이터 %n바이트)</numerusform>
        </translation>
    </message>
    <message>
        <source>(the answer is longer; the rest was not read)</source>
        <translation>(응답이 더 길지만 나머지는 읽지 않았습니다)</translation>
    </message>
    <message>
        <source>Sending with the endpoint %1:</source>
        <translation>%1 엔드포인트로 전송:</translation>
    </message>
    <message>
        <source>The endpoint&apos;s credentials go along in the Authorization header.</source>
        <translation>엔드포인트의 자격 증명이 Authorization 헤더로 함께 전송됩니다.</translation>
    </message>
    <message>
        <source>%1 ms, first byte after %2 ms</source>
        <translation>%1 ms, 첫 바이트까지 %2 ms</translation>
    </message>
    <message>
        <source>The payload has no text &quot;type&quot; that says which event it is; add it, or name the event with --event TYPE.</source>
        <translation>페이로드에 어떤 이벤트인지 알려 주는 문자열 &quot;type&quot;이 없습니다. 추가하거나 --event TYPE으로 이벤트를 지정하세요.</translation>
    </message>
    <message>
        <source>The event type; its built-in sample is the payload unless --payload is given</source>
        <translation>이벤트 유형. --payload를 지정하지 않으면 내장 샘플이 페이로드가 됩니다</translation>
    </message>
    <message>
        <source>A file with the event&apos;s JSON, - for standard input</source>
        <translation>이벤트 JSON이 담긴 파일. 표준 입력은 -</translation>
    </message>
    <message>
        <source>Name the event with --event TYPE, --payload FILE or both.</source>
        <translation>--event TYPE이나 --payload FILE 또는 둘 다로 이벤트를 지정하세요.</translation>
    </message>
    <message>
        <source>Standard input is longer than %1 MB.</source>
        <translation>표준 입력이 %1 MB를 넘습니다.</translation>
    </message>
    <message>
        <source>This line is not valid UTF-8; save the file as UTF-8.</source>
        <translation>이 줄은 올바른 UTF-8이 아닙니다. 파일을 UTF-8로 저장하세요.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>표준 입력</translation>
    </message>
    <message>
        <source>%1, the default</source>
        <translation>%1(기본값)</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>자격 증명</translation>
    </message>
    <message>
        <source>Regions, their hosts and the endpoint&apos;s URL</source>
        <translation>리전, 리전별 호스트, 엔드포인트 URL</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source> Did you mean %1?</source>
        <translation> 혹시 %1인가요?</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 또는 </translation>
    </message>
    <message>
        <source> Choose from: %1.</source>
        <translation> 선택할 수 있는 값: %1.</translation>
    </message>
    <message>
        <source>%1 wants NAME=VALUE, with a name before the equals sign.</source>
        <translation>%1에는 등호 앞에 이름이 있는 NAME=VALUE 형식이 필요합니다.</translation>
    </message>
    <message>
        <source>%1 names %2 twice; give it once.</source>
        <translation>%1에 %2 이름이 두 번 있습니다. 한 번만 지정하세요.</translation>
    </message>
    <message>
        <source>The request would be sent.</source>
        <translation>이 요청이 전송됩니다.</translation>
    </message>
    <message>
        <source>The transform changes nothing: the original event would be sent.</source>
        <translation>변환이 아무것도 바꾸지 않습니다. 원래 이벤트가 전송됩니다.</translation>
    </message>
    <message>
        <source>The transform cancels the delivery: nothing would be sent.</source>
        <translation>변환이 전달을 취소합니다. 아무것도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>The transform failed: nothing would be sent.</source>
        <translation>변환이 실패했습니다. 아무것도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>콘솔</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>진단</translation>
    </message>
    <message>
        <source>There is no display to open the window on. See &quot;hooksmith --help&quot; for the commands that need none.</source>
        <translation>창을 열 디스플레이가 없습니다. 디스플레이가 필요 없는 명령은 &quot;hooksmith --help&quot;에서 확인하세요.</translation>
    </message>
    <message>
        <source>The window is not part of this installation: hooksmith-window is missing. See &quot;hooksmith --help&quot; for the commands that need no window.</source>
        <translation>설치된 구성에 창이 포함되어 있지 않습니다(hooksmith-window 없음). 창이 필요 없는 명령은 &quot;hooksmith --help&quot;에서 확인하세요.</translation>
    </message>
    <message>
        <source>The window program %1 cannot be started: %2.</source>
        <translation>창 프로그램 %1 시작 실패: %2.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder; without it HOOKSMITH_WORKSPACE, else the nearest folder above that has a hooksmith.json</source>
        <translation>작업 공간 폴더. 지정하지 않으면 HOOKSMITH_WORKSPACE, 그것도 없으면 hooksmith.json이 있는 가장 가까운 상위 폴더</translation>
    </message>
    <message>
        <source>Neither this folder nor one above it is a workspace (a folder with a hooksmith.json). Name one with --workspace DIR.</source>
        <translation>이 폴더와 상위 폴더 중에 작업 공간(hooksmith.json이 있는 폴더)이 없습니다. --workspace DIR로 지정하세요.</translation>
    </message>
    <message>
        <source>The workspace has no endpoint &quot;%1&quot;.%2</source>
        <translation>작업 공간에 &quot;%1&quot; 엔드포인트가 없습니다.%2</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>사용법</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>인수</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>(필수)</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>함께 필요</translation>
    </message>
    <message>
        <source>Not with</source>
        <translation>함께 쓸 수 없음</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1이(가) 필요합니다.</translation>
    </message>
    <message>
        <source>%1 wants a value.</source>
        <translation>%1에 값을 지정하세요.</translation>
    </message>
    <message>
        <source>%1 can be given only once.</source>
        <translation>%1은(는) 한 번만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>This is not expected here: %1.</source>
        <translation>여기에 쓸 수 없는 인수입니다: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;; choose from: %3.</source>
        <translation>%1에 &quot;%2&quot;을(를) 쓸 수 없습니다. 다음 중에서 고르세요: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be %2; it is from %3 to %4.</source>
        <translation>%1에 %2을(를) 쓸 수 없습니다. %3에서 %4까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 wants a number, and &quot;%2&quot; is none.</source>
        <translation>%1에는 숫자가 필요한데 &quot;%2&quot;은(는) 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 goes only together with %2.</source>
        <translation>%1은(는) %2와(과) 함께만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 does not go together with %2.</source>
        <translation>%1은(는) %2와(과) 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>syntax</source>
        <translation>구문</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>예외</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>시간 초과</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>return</source>
        <translation>반환값</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>비정상 종료</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>힌트</translation>
    </message>
    <message>
        <source>Sending the event as it is:</source>
        <translation>이벤트를 그대로 보냅니다:</translation>
    </message>
    <message>
        <source>Nothing can be added to the file: %1.</source>
        <translation>파일에 추가할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Give the NAME of the environment variable that holds the signing secret, not the secret: every program of this machine can read arguments.</source>
        <translation>서명 비밀 값이 아니라 그 값이 들어 있는 환경 변수의 이름을 지정하세요. 인수는 이 컴퓨터의 모든 프로그램이 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set; it should hold the signing secret.</source>
        <translation>환경 변수 %1이(가) 설정되지 않았습니다. 서명 비밀 값이 들어 있어야 합니다.</translation>
    </message>
    <message>
        <source>it %1</source>
        <translation>페이로드가 %1</translation>
    </message>
    <message>
        <source>the catalogue&apos;s own payload shows it</source>
        <translation>카탈로그의 페이로드 자체에서 나타납니다</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2; %n of the payloads</source>
        <translation>
            <numerusform>%1: %2; 페이로드 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 payloads, seed %2: %n finding(s).</source>
        <translation>
            <numerusform>페이로드 %1개, 시드 %2: 발견 %n건.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the default)</source>
        <translation>%1(기본값)</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 또는 %2</translation>
    </message>
    <message>
        <source>Sending with the endpoint %1, environment %2:</source>
        <translation>엔드포인트 %1, 환경 %2(으)로 전송합니다:</translation>
    </message>
    <message>
        <source>The endpoint&apos;s environment, such as test or live; without it the one it is in</source>
        <translation>엔드포인트의 환경(예: test, live). 없으면 현재 환경</translation>
    </message>
    <message>
        <source>%1 is empty; give it a value, or leave it out.</source>
        <translation>%1의 값이 비어 있습니다. 값을 지정하거나 이 옵션을 빼세요.</translation>
    </message>
    <message>
        <source>%1 belongs to an endpoint and is not replaced; choose another file.</source>
        <translation>%1은(는) 엔드포인트의 파일이라 덮어쓰지 않습니다. 다른 파일을 고르세요.</translation>
    </message>
    <message>
        <source>Replaced %1.</source>
        <translation>%1을(를) 새로 썼습니다(기존 파일을 덮어씀).</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1을(를) 썼습니다.</translation>
    </message>
    <message>
        <source>--environment goes with an endpoint; name one.</source>
        <translation>--environment는 엔드포인트와 함께 쓰는 옵션입니다. 엔드포인트를 지정하세요.</translation>
    </message>
    <message>
        <source>An endpoint of the workspace instead, with all it says</source>
        <translation>대신 작업 공간의 엔드포인트와 그 설정 전부</translation>
    </message>
    <message>
        <source>The destination, as &quot;hooksmith integrations&quot; lists them</source>
        <translation>대상. &quot;hooksmith integrations&quot;가 나열하는 이름을 씁니다</translation>
    </message>
    <message>
        <source>Name either a file with --transform or an endpoint with --endpoint.</source>
        <translation>--transform으로 파일을 지정하거나 --endpoint로 엔드포인트를 지정하세요.</translation>
    </message>
    <message>
        <source>--integration goes with --transform; an endpoint knows its own.</source>
        <translation>--integration은 --transform과 함께 씁니다. 엔드포인트는 자신의 통합을 이미 알고 있습니다.</translation>
    </message>
    <message>
        <source>The code cannot be read, so no payload was run. Mend it and try again.</source>
        <translation>코드를 읽을 수 없어 페이로드를 하나도 실행하지 않았습니다. 코드를 고친 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.%2 See &quot;hooksmith --help&quot;.</source>
        <translation>&quot;%1&quot; 옵션은 없습니다.%2 &quot;hooksmith --help&quot;를 참고하세요.</translation>
    </message>
    <message>
        <source>perhaps not the smallest</source>
        <translation>더 작은 페이로드가 있을 수 있습니다</translation>
    </message>
    <message>
        <source>Given up early: too many runs had to be stopped at their deadline, or ended their process.</source>
        <translation>일찍 중단했습니다. 제한 시간에 멈추거나 프로세스를 종료시킨 실행이 너무 많습니다.</translation>
    </message>
    <message>
        <source>A transform&apos;s JavaScript file, - for standard input</source>
        <translation>변환의 JavaScript 파일, 표준 입력은 -</translation>
    </message>
</context>
<context>
    <name>CompilerText</name>
    <message>
        <source>Nobody documents whether production has &quot;%1&quot;; remove it before you deploy.</source>
        <translation>프로덕션에 &quot;%1&quot;이(가) 있는지는 어디에도 문서화되어 있지 않습니다. 배포하기 전에 제거하세요.</translation>
    </message>
    <message>
        <source>Production has no &quot;%1&quot;. The code will fail with a ReferenceError there.</source>
        <translation>프로덕션에는 &quot;%1&quot;이(가) 없습니다. 그곳에서 코드는 ReferenceError로 실패합니다.</translation>
    </message>
    <message>
        <source>Production has no &quot;%1&quot;. Format numbers and dates by hand.</source>
        <translation>프로덕션에는 &quot;%1&quot;이(가) 없습니다. 숫자와 날짜 형식은 직접 만드세요.</translation>
    </message>
    <message>
        <source>Production has no &quot;%1&quot;. Take the address apart with a regular expression or split().</source>
        <translation>프로덕션에는 &quot;%1&quot;이(가) 없습니다. 정규식이나 split()으로 주소를 나누세요.</translation>
    </message>
    <message>
        <source>Production has no &quot;%1&quot;. Join encodeURIComponent() of the parts by hand.</source>
        <translation>프로덕션에는 &quot;%1&quot;이(가) 없습니다. 각 부분에 encodeURIComponent()를 적용해 직접 이어 붙이세요.</translation>
    </message>
    <message>
        <source>Production has no &quot;%1&quot;. Keys belong into the endpoint&apos;s headers, not into the code.</source>
        <translation>프로덕션에는 &quot;%1&quot;이(가) 없습니다. 키는 코드가 아니라 엔드포인트의 헤더에 두어야 합니다.</translation>
    </message>
    <message>
        <source>Production has no &quot;%1&quot;. Copy with JSON.parse(JSON.stringify(value)) or { ...value }.</source>
        <translation>프로덕션에는 &quot;%1&quot;이(가) 없습니다. JSON.parse(JSON.stringify(value))나 { ...value }로 복사하세요.</translation>
    </message>
    <message>
        <source>Production has no &quot;%1&quot;. Transforms cannot reach the network.</source>
        <translation>프로덕션에는 &quot;%1&quot;이(가) 없습니다. 변환은 네트워크에 접근할 수 없습니다.</translation>
    </message>
    <message>
        <source>Production has no &quot;%1&quot;. Transforms run synchronously.</source>
        <translation>프로덕션에는 &quot;%1&quot;이(가) 없습니다. 변환은 동기식으로 실행됩니다.</translation>
    </message>
    <message>
        <source>Production has no &quot;%1&quot;. Transforms have no modules.</source>
        <translation>프로덕션에는 &quot;%1&quot;이(가) 없습니다. 변환에는 모듈이 없습니다.</translation>
    </message>
    <message>
        <source>Production has no &quot;%1&quot;. Use webhook.env for settings.</source>
        <translation>프로덕션에는 &quot;%1&quot;이(가) 없습니다. 설정에는 webhook.env를 사용하세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is declared outside of the handler and changed inside; every event starts afresh, so what it held is gone by the next one.</source>
        <translation>&quot;%1&quot;은(는) 핸들러 밖에서 선언되고 안에서 변경됩니다. 이벤트마다 새로 시작하므로 담긴 값은 다음 이벤트에서 사라집니다.</translation>
    </message>
    <message>
        <source>The answer depends on the time at which the event is handled; webhook.payload.timestamp says when it happened.</source>
        <translation>결과가 이벤트를 처리하는 시각에 따라 달라집니다. 이벤트가 일어난 시각은 webhook.payload.timestamp에 있습니다.</translation>
    </message>
    <message>
        <source>The answer depends on Math.random(): the same event, sent again, gives another request.</source>
        <translation>결과가 Math.random()에 따라 달라집니다. 같은 이벤트를 다시 보내면 다른 요청이 됩니다.</translation>
    </message>
    <message>
        <source>Production knows no locales: what &quot;%1&quot; is given is ignored there, as here.</source>
        <translation>프로덕션은 로캘을 알지 못합니다. &quot;%1&quot;에 준 값은 여기와 마찬가지로 그곳에서도 무시됩니다.</translation>
    </message>
    <message>
        <source>Hooksmith cannot run BigInt values, although production can; use a number, or a text for long identifiers</source>
        <translation>프로덕션과 달리 Hooksmith는 BigInt 값을 실행할 수 없습니다. 숫자를 쓰거나, 긴 식별자에는 문자열을 쓰세요</translation>
    </message>
    <message>
        <source>Hooksmith cannot run regular expressions with the flag v</source>
        <translation>Hooksmith는 v 플래그가 있는 정규식을 실행할 수 없습니다</translation>
    </message>
    <message>
        <source>Unexpected end of the code</source>
        <translation>코드가 예기치 않게 끝났습니다</translation>
    </message>
    <message>
        <source>Transforms are scripts, which have no import and no export; take them out</source>
        <translation>변환은 import와 export가 없는 스크립트입니다. 둘을 빼세요</translation>
    </message>
</context>
<context>
    <name>Containment</name>
    <message>
        <source>This is a link that leads out of the workspace, so Hooksmith does not follow it; replace it by what it points to.</source>
        <translation>작업 공간 밖을 가리키는 링크이므로 Hooksmith가 따라가지 않습니다. 링크를 그 대상의 실제 파일로 바꾸세요.</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>%1 answers 200 and discards it.</source>
        <translation>%1에서 200을 응답하지만 데이터는 버려집니다.</translation>
    </message>
    <message>
        <source>%1 rejects it.</source>
        <translation>%1에서 거부합니다.</translation>
    </message>
    <message>
        <source>The request&apos;s body must be a JSON object.</source>
        <translation>요청 본문은 JSON 객체여야 합니다.</translation>
    </message>
</context>
<context>
    <name>ContractCatalog</name>
    <message>
        <source>Until it is mended, requests to %1 are not checked.</source>
        <translation>고칠 때까지 %1(으)로 가는 요청은 검사하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ContractParser</name>
    <message>
        <source>The contract has no call &quot;%1&quot;.</source>
        <translation>계약에 &quot;%1&quot; 호출이 없습니다.</translation>
    </message>
    <message>
        <source>An endpoint of a contract has one of &quot;call&quot;, &quot;discriminator&quot; and &quot;instead&quot;.</source>
        <translation>계약의 엔드포인트에는 &quot;call&quot;, &quot;discriminator&quot;, &quot;instead&quot; 가운데 하나만 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>ContractSchema</name>
    <message>
        <source>%1 must be %2, not %3.</source>
        <translation>%1 값의 형식이 잘못되었습니다. 필요한 형식: %2, 실제 형식: %3.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 항목이 없습니다.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 값은 다음과 같아야 합니다: %2.</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not %3.</source>
        <translation>%1 값은 %2 중 하나여야 합니다. 실제 값: %3.</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 값은 비어 있을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; at most %3 are allowed.</source>
        <translation>%1 값이 %2자입니다. 최대 %3자까지 허용됩니다.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>문자열</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 또는 false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>The request&apos;s body</source>
        <translation>요청 본문</translation>
    </message>
</context>
<context>
    <name>ConvoyFormat</name>
    <message>
        <source>Convoy subscription function</source>
        <translation>Convoy 구독 함수</translation>
    </message>
    <message>
        <source>The function of a Convoy subscription, with the transform wrapped and the steps as comments.</source>
        <translation>변환을 감싼 Convoy 구독 함수이며, 설정 단계는 주석에 있습니다.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Coverage: %1 % of the lines (%2 of %3), %4 % of the branches (%5 of %6)</source>
        <translation>커버리지: 줄 %1 %(%3개 중 %2개), 분기 %4 %(%6개 중 %5개)</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>한 번도 실행되지 않음</translation>
    </message>
    <message>
        <source>Never reached, although %1 was run</source>
        <translation>한 번도 실행되지 않음. %1 이벤트를 실행했지만 여기에 오지 않았습니다</translation>
    </message>
    <message>
        <source>Never reached; only %1 gets here, which was not run</source>
        <translation>한 번도 실행되지 않음. %1 이벤트만 여기에 오는데 실행하지 않았습니다</translation>
    </message>
    <message>
        <source>Lines %1 %, branches %2 %</source>
        <translation>줄 %1 %, 분기 %2 %</translation>
    </message>
    <message>
        <source>Reached in part: something here was never reached</source>
        <translation>일부만 실행됨: 이 줄에 한 번도 실행되지 않은 부분이 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>Reached %n time(s)</source>
        <translation>
            <numerusform>%n번 실행됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Never reached; only these get here and were not run: %1</source>
        <translation>한 번도 실행되지 않음. 다음 이벤트만 여기에 도달하며 실행된 적이 없습니다: %1</translation>
    </message>
    <message>
        <source>Coverage: not measured; the transform has no line that could run</source>
        <translation>커버리지: 측정되지 않음. 변환에 실행할 수 있는 줄이 없습니다</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>측정되지 않음</translation>
    </message>
</context>
<context>
    <name>CoverageOption</name>
    <message>
        <source>Measure which lines and branches of the transform run: report adds it to the report, lcov writes a tracefile to standard output and the report to standard error</source>
        <translation>변환의 어떤 줄과 분기가 실행되는지 측정합니다. report는 보고서에 더하고, lcov는 추적 파일을 표준 출력에, 보고서를 표준 오류에 씁니다</translation>
    </message>
    <message>
        <source>--coverage lcov goes with --format text only: it writes to standard output itself.</source>
        <translation>--coverage lcov는 --format text와만 함께 쓸 수 있습니다. 표준 출력에 직접 쓰기 때문입니다.</translation>
    </message>
    <message>
        <source>--coverage report goes with --format text or json.</source>
        <translation>--coverage report는 --format text 또는 json과 함께 씁니다.</translation>
    </message>
</context>
<context>
    <name>CoverageReport</name>
    <message>
        <source>Reached in part: %1</source>
        <translation>일부만 실행됨: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) that did not start or had to be stopped are not part of it.</source>
        <translation>
            <numerusform>시작하지 못했거나 중단해야 했던 실행 %n개는 포함되지 않습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreateCommand</name>
    <message>
        <source>Create an endpoint in the workspace</source>
        <translation>작업 공간에 엔드포인트 만들기</translation>
    </message>
    <message>
        <source>The destination, as &quot;hooksmith integrations&quot; lists them</source>
        <translation>대상. &quot;hooksmith integrations&quot;가 나열하는 이름을 씁니다</translation>
    </message>
    <message>
        <source>The endpoint&apos;s name, which becomes its folder&apos;s</source>
        <translation>엔드포인트 이름. 폴더 이름으로도 쓰입니다</translation>
    </message>
    <message>
        <source>The NAME of the environment variable that holds a credential; the value itself is never stored. May be given more than once. Credentials not named are expected in the keychain</source>
        <translation>자격 증명이 들어 있는 환경 변수의 이름(NAME). 값 자체는 저장되지 않습니다. 여러 번 지정할 수 있습니다. 지정하지 않은 자격 증명은 키체인에서 찾습니다</translation>
    </message>
    <message>
        <source>The transform to begin with; without it the integration&apos;s first</source>
        <translation>처음에 사용할 변환. 지정하지 않으면 통합의 첫 번째 변환</translation>
    </message>
    <message>
        <source>An event type to subscribe to; may be given more than once. Without it those of the template</source>
        <translation>구독할 이벤트 유형. 여러 번 지정할 수 있습니다. 지정하지 않으면 템플릿의 이벤트 유형</translation>
    </message>
    <message>
        <source>The destination&apos;s region</source>
        <translation>대상의 리전</translation>
    </message>
    <message>
        <source>The URL before the transform; without it the region&apos;s</source>
        <translation>변환 전의 URL. 지정하지 않으면 리전의 URL</translation>
    </message>
    <message>
        <source>A note for people</source>
        <translation>사람이 읽을 메모</translation>
    </message>
    <message>
        <source>A variable of webhook.env; may be given more than once</source>
        <translation>webhook.env의 변수. 여러 번 지정할 수 있습니다</translation>
    </message>
    <message>
        <source>%1 has no region &quot;%2&quot;.%3</source>
        <translation>%1에는 &quot;%2&quot; 리전이 없습니다.%3</translation>
    </message>
    <message>
        <source>%1 has no template &quot;%2&quot;.%3</source>
        <translation>%1에는 &quot;%2&quot; 템플릿이 없습니다.%3</translation>
    </message>
    <message>
        <source>Made the workspace %1.</source>
        <translation>작업 공간을 만들었습니다: %1</translation>
    </message>
    <message>
        <source>Created the endpoint %1 in %2.</source>
        <translation>%2 위치에 %1 엔드포인트를 만들었습니다.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set yet; set it before you send.</source>
        <translation>환경 변수 %1의 값이 아직 설정되지 않았습니다. 전송하기 전에 설정하세요.</translation>
    </message>
    <message>
        <source>The NAME of its environment, such as test or live. An endpoint that exists gets one more, with these credentials, region, URL and variables</source>
        <translation>환경의 이름(NAME, 예: test, live). 이미 있는 엔드포인트에는 이 자격 증명, 지역, URL, 변수를 가진 환경이 하나 더 추가됩니다</translation>
    </message>
    <message>
        <source>With --environment: real customers are behind it</source>
        <translation>--environment와 함께: 실제 고객이 쓰는 환경입니다</translation>
    </message>
    <message>
        <source>The endpoint &quot;%1&quot; is one for %2; all its environments are.</source>
        <translation>엔드포인트 &quot;%1&quot;은(는) %2용입니다. 모든 환경이 그렇습니다.</translation>
    </message>
    <message>
        <source>Added the environment %1 to the endpoint %2 in %3.</source>
        <translation>%3의 엔드포인트 %2에 환경 %1을(를) 추가했습니다.</translation>
    </message>
    <message>
        <source>It has no %1 yet. Enter it in the window, or create it with --credential %2=VARIABLE, the environment variable that holds it.</source>
        <translation>아직 %1 값이 없습니다. 창에서 입력하거나, 값이 든 환경 변수를 --credential %2=VARIABLE로 지정해 만드세요.</translation>
    </message>
</context>
<context>
    <name>CredentialFieldRule</name>
    <message>
        <source>The transform sets &quot;%1&quot;. Remove it: Hooksmith adds the credentials when it sends, so that they stand in no code.</source>
        <translation>변환이 &quot;%1&quot;을(를) 설정합니다. 지우세요. 자격 증명은 Hooksmith가 보낼 때 더하므로 코드에 남지 않습니다.</translation>
    </message>
</context>
<context>
    <name>CredentialHeaderRule</name>
    <message>
        <source>The transform sets the header &quot;%1&quot;. Remove it: Hooksmith adds the credentials when it sends, so that they stand in no code.</source>
        <translation>변환이 &quot;%1&quot; 헤더를 설정합니다. 이 헤더를 제거하세요. 자격 증명이 코드에 남지 않도록 Hooksmith가 보낼 때 추가합니다.</translation>
    </message>
</context>
<context>
    <name>CredentialRule</name>
    <message>
        <source>A key stands in the code. Remove it and keep it as the endpoint&apos;s credential; Hooksmith adds it when it sends. If it was ever shared, replace it.</source>
        <translation>코드에 키가 들어 있습니다. 지우고 엔드포인트의 자격 증명으로 보관하세요. Hooksmith가 보낼 때 더합니다. 공유된 적이 있다면 키를 교체하세요.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>The credential &quot;%1&quot; comes from the environment variable %2, which is not set. Set it and start Hooksmith again, or keep the credential in the keychain.</source>
        <translation>&quot;%1&quot; 자격 증명을 읽어 올 환경 변수 %2의 값이 설정되지 않았습니다. 값을 설정하고 Hooksmith를 다시 시작하거나 자격 증명을 키체인에 보관하세요.</translation>
    </message>
    <message>
        <source>The credential &quot;%1&quot; of the endpoint &quot;%2&quot; is not in the keychain; enter it in the endpoint&apos;s credentials.</source>
        <translation>&quot;%2&quot; 엔드포인트의 &quot;%1&quot; 자격 증명이 키체인에 없습니다. 엔드포인트의 자격 증명에 입력하세요.</translation>
    </message>
    <message>
        <source>The credential &quot;%1&quot; could not be read. %2</source>
        <translation>&quot;%1&quot; 자격 증명을 읽지 못했습니다. %2</translation>
    </message>
    <message>
        <source>Reading the credential &quot;%1&quot; was cancelled; try again.</source>
        <translation>&quot;%1&quot; 자격 증명 읽기가 취소되었습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The credential &quot;%1&quot; contains a line break or another control character; enter it again.</source>
        <translation>&quot;%1&quot; 자격 증명에 줄바꿈이나 다른 제어 문자가 있습니다. 다시 입력하세요.</translation>
    </message>
</context>
<context>
    <name>CurlFormat</name>
    <message>
        <source>Script with curl (Svix)</source>
        <translation>curl 스크립트(Svix)</translation>
    </message>
    <message>
        <source>A shell script that creates or updates the endpoint on Svix with curl; secrets come from environment variables.</source>
        <translation>curl로 Svix에 엔드포인트를 만들거나 업데이트하는 셸 스크립트입니다. 비밀 값은 환경 변수에서 가져옵니다.</translation>
    </message>
</context>
<context>
    <name>CurrencyCodeFix</name>
    <message>
        <source>Write it in capitals</source>
        <translation>대문자로 쓰기</translation>
    </message>
</context>
<context>
    <name>CurrencyDecimalsFix</name>
    <message>
        <source>Divide by what the currency has</source>
        <translation>통화의 소수 자릿수에 맞게 나누기</translation>
    </message>
</context>
<context>
    <name>CurrencyDecimalsRule</name>
    <message>
        <source>%1 is %2 %3, read as if the currency had %4 decimals; %3 has %5.</source>
        <translation>%1 값 %2 %3은(는) 통화의 소수 자릿수를 %4자리로 보고 계산한 것입니다. %3의 소수 자릿수는 %5자리입니다.</translation>
    </message>
</context>
<context>
    <name>CustomerIoSimulation</name>
    <message>
        <source>Customer.io itself drops some of what it answers 200 to; the simulation shows the person as it would be afterwards.</source>
        <translation>Customer.io는 200으로 응답한 것도 일부 버립니다. 시뮬레이션은 그 뒤의 사람 정보를 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>DateTextsRule</name>
    <message>
        <source>%1 is a text; %2&apos;s date conditions read whole Unix seconds.</source>
        <translation>%1 값이 문자열입니다. %2의 날짜 조건은 초 단위 정수 Unix 시간만 읽습니다.</translation>
    </message>
</context>
<context>
    <name>Deploy</name>
    <message>
        <source>Cancelled before: %1</source>
        <translation>다음 단계 전에 취소됨: %1</translation>
    </message>
    <message>
        <source>%1: the server answered %2.</source>
        <translation>%1: 서버가 %2을(를) 응답했습니다.</translation>
    </message>
    <message>
        <source>See that the token is of this server and may write.</source>
        <translation>토큰이 이 서버의 것이고 쓰기 권한이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>%1 characters, SHA-256 %2</source>
        <translation>%1자, SHA-256 %2</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>다른 값</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>List the webhooks</source>
        <translation>웹훅 목록 읽기</translation>
    </message>
    <message>
        <source>Read the webhook&apos;s headers</source>
        <translation>웹훅의 헤더 읽기</translation>
    </message>
    <message>
        <source>Create the webhook, disabled</source>
        <translation>사용 안 함 상태로 웹훅 만들기</translation>
    </message>
    <message>
        <source>Delete the webhook again</source>
        <translation>웹훅 다시 삭제</translation>
    </message>
    <message>
        <source>Set the headers</source>
        <translation>헤더 설정</translation>
    </message>
    <message>
        <source>Change the webhook</source>
        <translation>웹훅 변경</translation>
    </message>
    <message>
        <source>Change the webhook back</source>
        <translation>웹훅 변경 되돌리기</translation>
    </message>
    <message>
        <source>Read the endpoint</source>
        <translation>엔드포인트 읽기</translation>
    </message>
    <message>
        <source>Read the endpoint&apos;s headers</source>
        <translation>엔드포인트의 헤더 읽기</translation>
    </message>
    <message>
        <source>Read the transformation</source>
        <translation>변환 읽기</translation>
    </message>
    <message>
        <source>Make sure that the application %1 exists</source>
        <translation>애플리케이션 %1이(가) 있는지 확인하고 없으면 만들기</translation>
    </message>
    <message>
        <source>Create the endpoint, disabled</source>
        <translation>사용 안 함 상태로 엔드포인트 만들기</translation>
    </message>
    <message>
        <source>Delete the endpoint again</source>
        <translation>엔드포인트 다시 삭제</translation>
    </message>
    <message>
        <source>See whether the server has transformations</source>
        <translation>서버에 변환 기능이 있는지 확인</translation>
    </message>
    <message>
        <source>Set the transformation</source>
        <translation>변환 설정</translation>
    </message>
    <message>
        <source>Enable the endpoint</source>
        <translation>엔드포인트 사용</translation>
    </message>
    <message>
        <source>Put the headers back</source>
        <translation>헤더 되돌리기</translation>
    </message>
    <message>
        <source>This server has no transformations: it is the open-source server of Svix, or they are not enabled there.</source>
        <translation>이 서버에는 변환 기능이 없습니다. Svix의 오픈 소스 서버이거나 변환이 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Put the transformation back</source>
        <translation>변환 되돌리기</translation>
    </message>
    <message>
        <source>Change the endpoint</source>
        <translation>엔드포인트 변경</translation>
    </message>
    <message>
        <source>Change the endpoint back</source>
        <translation>엔드포인트 변경 되돌리기</translation>
    </message>
    <message>
        <source>List the event types</source>
        <translation>이벤트 유형 목록 읽기</translation>
    </message>
    <message>
        <source>Create the event type %1</source>
        <translation>%1 이벤트 유형 만들기</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that are not there</source>
        <translation>
            <numerusform>저쪽에 없는 줄 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that are not here</source>
        <translation>
            <numerusform>여기에 없는 줄 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>(hidden), cannot be compared</source>
        <translation>(숨김), 비교할 수 없음</translation>
    </message>
    <message>
        <source>another value, or set with another API token</source>
        <translation>다른 값이거나, 다른 API 토큰으로 설정됨</translation>
    </message>
    <message>
        <source>Note which headers are set</source>
        <translation>설정된 헤더를 기록</translation>
    </message>
    <message>
        <source>The API of Dodo Payments takes no transformation code. In the dashboard open Developer → Webhooks → this endpoint → Advanced → Transformations, paste the code of transform.js and save it. Then deploy again and say that it is pasted (on the command line with --code-pasted): that enables the endpoint, which is disabled so that no raw event is sent.</source>
        <translation>Dodo Payments의 API는 변환 코드를 받지 않습니다. 대시보드에서 Developer → Webhooks → 이 엔드포인트 → Advanced → Transformations를 열고 transform.js의 코드를 붙여 넣어 저장하세요. 그런 다음 다시 배포하면서 붙여 넣었다고 알려 주세요(명령줄에서는 --code-pasted). 그러면 엔드포인트가 활성화됩니다. 원본 이벤트가 전송되지 않도록 지금은 비활성화되어 있습니다.</translation>
    </message>
    <message>
        <source>Delete the application %1 again</source>
        <translation>애플리케이션 %1 다시 삭제</translation>
    </message>
    <message>
        <source>This server has no transformations: it is the open-source server of Svix, or they are not enabled there. Without them raw events would be sent, so what was created is taken back.</source>
        <translation>이 서버에는 변환 기능이 없습니다. Svix의 오픈소스 서버이거나 해당 서버에서 변환이 켜져 있지 않습니다. 변환이 없으면 원본 이벤트가 전송되므로, 만든 것을 되돌립니다.</translation>
    </message>
    <message>
        <source>Subscribe the endpoint to its events</source>
        <translation>엔드포인트가 자기 이벤트를 구독하도록 설정</translation>
    </message>
</context>
<context>
    <name>DeployCommand</name>
    <message>
        <source>Create or update an endpoint where it runs for real</source>
        <translation>실제로 동작하는 곳에 엔드포인트를 만들거나 업데이트합니다</translation>
    </message>
    <message>
        <source>The endpoint&apos;s name</source>
        <translation>엔드포인트 이름</translation>
    </message>
    <message>
        <source>Where: svix (or a server that speaks its API) or dodo (Dodo Payments)</source>
        <translation>대상: svix(또는 같은 API를 쓰는 서버) 또는 dodo(Dodo Payments)</translation>
    </message>
    <message>
        <source>The API&apos;s address; without it the target&apos;s own</source>
        <translation>API의 주소. 없으면 대상의 기본 주소</translation>
    </message>
    <message>
        <source>Svix: the uid of the application (hooksmith)</source>
        <translation>Svix: 애플리케이션의 uid(hooksmith)</translation>
    </message>
    <message>
        <source>The NAME of the environment variable with the API&apos;s token; without it SVIX_TOKEN or DODO_PAYMENTS_API_KEY, else the keychain</source>
        <translation>API 토큰이 들어 있는 환경 변수의 이름. 없으면 SVIX_TOKEN 또는 DODO_PAYMENTS_API_KEY, 그것도 없으면 키체인</translation>
    </message>
    <message>
        <source>Show what differs and what would be done, and do nothing</source>
        <translation>다른 점과 수행할 작업을 보여 주고 아무것도 하지 않습니다</translation>
    </message>
    <message>
        <source>Show what differs, and end with status 1 when anything does</source>
        <translation>다른 점을 보여 주고, 하나라도 다르면 상태 1로 끝납니다</translation>
    </message>
    <message>
        <source>Change the endpoint here to what it is there</source>
        <translation>이곳의 엔드포인트를 그곳의 내용으로 바꿉니다</translation>
    </message>
    <message>
        <source>Change what real events go through</source>
        <translation>실제 이벤트가 지나가는 설정을 바꿉니다</translation>
    </message>
    <message>
        <source>The API token of %1 is neither in the environment variable %2 nor in the keychain.</source>
        <translation>%1의 API 토큰이 환경 변수 %2에도 키체인에도 없습니다.</translation>
    </message>
    <message>
        <source>%1 is live: real events go through it. Add --live if that is meant, or look first with --dry-run.</source>
        <translation>%1은(는) 실제 운영 환경이며 실제 이벤트가 지나갑니다. 의도한 것이면 --live를 추가하고, 아니면 먼저 --dry-run으로 확인하세요.</translation>
    </message>
    <message>
        <source>The endpoint &quot;%1&quot; is not there, so there is nothing to take.</source>
        <translation>그곳에 엔드포인트 &quot;%1&quot;이(가) 없어 가져올 것이 없습니다.</translation>
    </message>
    <message>
        <source>The endpoint here is now as it is there.</source>
        <translation>이제 이곳의 엔드포인트가 그곳과 같습니다.</translation>
    </message>
    <message>
        <source>%1: here %2, there %3</source>
        <translation>%1: 이곳 %2, 그곳 %3</translation>
    </message>
    <message>
        <source>%1 is at %2 what it is here.</source>
        <translation>%1은(는) %2에서 이곳과 같습니다.</translation>
    </message>
    <message>
        <source>What differs:</source>
        <translation>다른 점:</translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation>단계:</translation>
    </message>
    <message>
        <source>Done:</source>
        <translation>완료:</translation>
    </message>
    <message>
        <source>Taken back:</source>
        <translation>되돌림:</translation>
    </message>
    <message>
        <source>Still stands, or may stand:</source>
        <translation>남아 있거나 남아 있을 수 있음:</translation>
    </message>
    <message>
        <source>With --take-theirs: take this field alone, as --check names it; may be given more than once</source>
        <translation>--take-theirs와 함께: --check가 부르는 이름의 이 필드만 가져옵니다. 여러 번 지정할 수 있습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be taken: it is no field that differs and that %2 tells. What can be taken: %3.</source>
        <translation>&quot;%1&quot; 필드는 가져올 수 없습니다. 서로 다르면서 %2에서 알려 주는 필드가 아닙니다. 가져올 수 있는 필드: %3.</translation>
    </message>
    <message>
        <source>The environment %1 is live: real customers are behind it. Add --live if that is meant, or look first with --dry-run.</source>
        <translation>환경 %1은(는) 실제 운영 환경이며 실제 고객이 쓰고 있습니다. 의도한 것이면 --live를 추가하고, 아니면 먼저 --dry-run으로 확인하세요.</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>환경: %1</translation>
    </message>
    <message>
        <source>Deliveries a second at most, 0 for no limit; without it that of the last deployment</source>
        <translation>초당 최대 전송 수, 0은 제한 없음. 지정하지 않으면 마지막 배포의 값</translation>
    </message>
    <message>
        <source>Dodo Payments: the code of transform.js is pasted in the dashboard, so the endpoint may be enabled</source>
        <translation>Dodo Payments: transform.js의 코드를 대시보드에 붙여 넣었으므로 엔드포인트를 활성화해도 됨</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Taken from there: %1. What still differs: %2.</source>
        <translation>서버에서 가져온 것: %1. 아직 다른 것: %2.</translation>
    </message>
    <message>
        <source>What will be there:</source>
        <translation>만들어질 내용:</translation>
    </message>
</context>
<context>
    <name>DeprecatedFieldRule</name>
    <message>
        <source>&quot;%1&quot; is an old name; %2 reads &quot;%3&quot;.</source>
        <translation>&quot;%1&quot;은(는) 예전 이름입니다. %2은(는) &quot;%3&quot;을(를) 읽습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the time of sending: %2 shifts the timestamp by it. Leave it out of webhooks.</source>
        <translation>&quot;%1&quot;은(는) 보낸 시각입니다. %2이(가) 그만큼 타임스탬프를 옮기므로 웹훅에서는 빼세요.</translation>
    </message>
    <message>
        <source>%2 fills in &quot;%1&quot; itself; leave it out.</source>
        <translation>&quot;%1&quot;은(는) %2이(가) 직접 채웁니다. 빼세요.</translation>
    </message>
</context>
<context>
    <name>DodoFormat</name>
    <message>
        <source>Dodo Payments</source>
        <translation>Dodo Payments</translation>
    </message>
    <message>
        <source>The body for the webhooks API of Dodo Payments, the code to paste and the steps in its dashboard.</source>
        <translation>Dodo Payments 웹훅 API의 본문, 붙여 넣을 코드, 대시보드에서 할 일입니다.</translation>
    </message>
    <message>
        <source>1. Create the endpoint, disabled: send this body to %1 with your API key, or enter the same in the dashboard under Developer → Webhooks → Add Endpoint.</source>
        <translation>1. 엔드포인트를 비활성 상태로 만드세요. API 키와 함께 이 본문을 %1(으)로 보내거나, 대시보드의 Developer → Webhooks → Add Endpoint에 같은 내용을 입력하세요.</translation>
    </message>
    <message>
        <source>2. The endpoint needs no credentials.</source>
        <translation>2. 이 엔드포인트에는 자격 증명이 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>2. Put the value of %1 into the header in place of these words.</source>
        <translation>2. 헤더의 이 문구 자리에 %1의 값을 넣으세요.</translation>
    </message>
    <message>
        <source>3. Open the endpoint in the dashboard, then Advanced → Transformations → Enabled → Edit transformation, and paste this code.</source>
        <translation>3. 대시보드에서 엔드포인트를 열고 Advanced → Transformations → Enabled → Edit transformation으로 가서 이 코드를 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>Dodo Payments does not document webhook.env: write the values of %1 into the code.</source>
        <translation>Dodo Payments는 webhook.env를 문서화하지 않았습니다. %1의 값을 코드에 직접 쓰세요.</translation>
    </message>
    <message>
        <source>4. Test it there with a sample event, then enable the endpoint.</source>
        <translation>4. 대시보드에서 샘플 이벤트로 테스트한 다음 엔드포인트를 활성화하세요.</translation>
    </message>
</context>
<context>
    <name>DoubleSending</name>
    <message>
        <source>The endpoint &quot;%1&quot; sends &quot;%2&quot; for %3 too, not by the same id: with the same credentials it counts twice.</source>
        <translation>엔드포인트 &quot;%1&quot;도 %3에 대해 &quot;%2&quot;을(를) 다른 id로 보냅니다. 자격 증명이 같으면 두 번 집계됩니다.</translation>
    </message>
</context>
<context>
    <name>EmailIdentifierFix</name>
    <message>
        <source>Use the id of the customer</source>
        <translation>고객 ID 사용하기</translation>
    </message>
</context>
<context>
    <name>EmailIdentifierRule</name>
    <message>
        <source>This id is an email address. Use the customer&apos;s id: it never changes.</source>
        <translation>이 ID는 이메일 주소입니다. 바뀌지 않는 고객 ID를 사용하세요.</translation>
    </message>
</context>
<context>
    <name>EndpointFormat</name>
    <message>
        <source>The id must be of letters, digits and hyphens, at most 64.</source>
        <translation>ID는 영문자, 숫자, 하이픈으로 된 64자 이하여야 합니다.</translation>
    </message>
    <message>
        <source>A credential comes from &quot;keychain&quot; or &quot;environment&quot;, not from &quot;%1&quot;.</source>
        <translation>자격 증명을 가져올 곳은 &quot;keychain&quot; 또는 &quot;environment&quot;여야 합니다. &quot;%1&quot;은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; must be a text in double quotes.</source>
        <translation>&quot;%1&quot; 변수는 큰따옴표로 감싼 문자열이어야 합니다.</translation>
    </message>
    <message>
        <source>The field &quot;payload&quot; is missing.</source>
        <translation>&quot;payload&quot; 필드가 없습니다.</translation>
    </message>
    <message>
        <source>Every environment needs a name and an &quot;id&quot; of its own; only one may leave the id out.</source>
        <translation>환경마다 고유한 이름과 &quot;id&quot;가 필요합니다. id는 한 환경에서만 생략할 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot; in &quot;environments&quot;.</source>
        <translation>&quot;environments&quot;에 환경 &quot;%1&quot;이(가) 없습니다.</translation>
    </message>
</context>
<context>
    <name>EndpointImport</name>
    <message>
        <source>The variable &quot;%1&quot; must be a text in double quotes.</source>
        <translation>변수 &quot;%1&quot;은(는) 큰따옴표로 묶은 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>This is neither an export of Hooksmith or Svix, nor JavaScript with a handler(webhook).</source>
        <translation>Hooksmith나 Svix에서 내보낸 파일도 아니고 handler(webhook)가 있는 JavaScript도 아닙니다.</translation>
    </message>
    <message>
        <source>This JSON is no export of an endpoint by Hooksmith or Svix: it has neither &quot;hooksmith&quot;: &quot;endpoint&quot; nor a &quot;transformation&quot;.</source>
        <translation>이 JSON은 Hooksmith나 Svix에서 내보낸 엔드포인트가 아닙니다. &quot;hooksmith&quot;: &quot;endpoint&quot;도 &quot;transformation&quot;도 없습니다.</translation>
    </message>
    <message>
        <source>There is no integration &quot;%1&quot; here. Install it, or choose another one.</source>
        <translation>여기에는 통합 &quot;%1&quot;이(가) 없습니다. 설치하거나 다른 통합을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>EndpointName</name>
    <message>
        <source>Enter a name.</source>
        <translation>이름을 입력하세요.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters; shorten it.</source>
        <translation>이름이 %1자를 넘습니다. 줄여 주세요.</translation>
    </message>
    <message>
        <source>The name must not contain &quot;%1&quot;; use letters, digits, blanks, dots, hyphens and underscores.</source>
        <translation>이름에 &quot;%1&quot; 문자를 쓸 수 없습니다. 글자, 숫자, 공백, 마침표, 하이픈, 밑줄만 쓰세요.</translation>
    </message>
    <message>
        <source>The name contains a character that cannot be seen; remove it.</source>
        <translation>이름에 보이지 않는 문자가 있습니다. 삭제하세요.</translation>
    </message>
    <message>
        <source>The name must not begin or end with a blank; remove it.</source>
        <translation>이름은 공백으로 시작하거나 끝날 수 없습니다. 공백을 삭제하세요.</translation>
    </message>
    <message>
        <source>The name must not begin or end with a dot; remove it.</source>
        <translation>이름은 마침표로 시작하거나 끝날 수 없습니다. 마침표를 삭제하세요.</translation>
    </message>
    <message>
        <source>The name must not begin with a hyphen, which the command line takes for an option.</source>
        <translation>이름은 하이픈으로 시작할 수 없습니다. 명령줄에서 옵션으로 해석됩니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a device on Windows; choose another name.</source>
        <translation>&quot;%1&quot;은(는) Windows의 장치 이름입니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>엔드포인트</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>The endpoint &quot;%1&quot; has only one environment, which has no name; leave &quot;%2&quot; out.</source>
        <translation>엔드포인트 &quot;%1&quot;에는 이름 없는 환경 하나만 있습니다. &quot;%2&quot;을(를) 빼세요.</translation>
    </message>
    <message>
        <source>The endpoint &quot;%1&quot; has no environment &quot;%2&quot;; there are: %3.</source>
        <translation>엔드포인트 &quot;%1&quot;에는 환경 &quot;%2&quot;이(가) 없습니다. 있는 환경: %3.</translation>
    </message>
    <message>
        <source>Enter a name, such as test or live.</source>
        <translation>test나 live 같은 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters; shorten it.</source>
        <translation>이름이 %1자를 넘습니다. 줄이세요.</translation>
    </message>
    <message>
        <source>The endpoint has an environment named %1 already. Choose another name.</source>
        <translation>엔드포인트에 %1이라는 환경이 이미 있습니다. 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>%1 (live)</source>
        <translation>%1(운영)</translation>
    </message>
</context>
<context>
    <name>EventCatalog</name>
    <message>
        <source>The type &quot;%1&quot; must be the folder&apos;s name, &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; 유형은 폴더 이름 &quot;%2&quot;와(과) 같아야 합니다.</translation>
    </message>
    <message>
        <source>The type must be &quot;%1&quot;, as the folder&apos;s name.</source>
        <translation>유형은 폴더 이름과 같은 &quot;%1&quot;이어야 합니다.</translation>
    </message>
    <message>
        <source>There are no event types in this folder.</source>
        <translation>이 폴더에는 이벤트 유형이 없습니다.</translation>
    </message>
    <message>
        <source>There is no schema for the event type &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 이벤트 유형의 스키마가 없습니다.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s variants.json has no entry &quot;%1&quot; that would give this variant a title.</source>
        <translation>카탈로그의 variants.json에 이 변형의 제목을 정하는 &quot;%1&quot; 항목이 없습니다.</translation>
    </message>
</context>
<context>
    <name>EventFile</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>파일을 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>This file is UTF-16; save it as UTF-8.</source>
        <translation>이 파일은 UTF-16입니다. UTF-8로 저장하세요.</translation>
    </message>
    <message>
        <source>The file was changed since it was opened; open it again.</source>
        <translation>파일이 연 뒤에 바뀌었습니다. 다시 여세요.</translation>
    </message>
</context>
<context>
    <name>EventNameFix</name>
    <message>
        <source>Remove the blanks</source>
        <translation>공백 지우기</translation>
    </message>
</context>
<context>
    <name>EventNameRule</name>
    <message>
        <source>The event&apos;s name is blank.</source>
        <translation>이벤트 이름이 공백입니다.</translation>
    </message>
    <message>
        <source>The event&apos;s name begins or ends with a blank.</source>
        <translation>이벤트 이름의 앞이나 뒤에 공백이 있습니다.</translation>
    </message>
    <message>
        <source>The event&apos;s name has %1 bytes; at most %2 are allowed.</source>
        <translation>이벤트 이름이 %1바이트입니다. 최대 %2바이트까지 허용됩니다.</translation>
    </message>
    <message>
        <source>The event&apos;s name holds &quot;%1&quot;, which is another for every person. Put it into the properties.</source>
        <translation>이벤트 이름에 사람마다 다른 값 &quot;%1&quot;이(가) 들어 있습니다. 이 값은 속성에 넣으세요.</translation>
    </message>
</context>
<context>
    <name>EventNamesRule</name>
    <message>
        <source>The same event has several names: &quot;%1&quot;. Destinations count them as different events; keep one.</source>
        <translation>같은 이벤트에 이름이 여럿입니다: &quot;%1&quot;. 목적지는 이를 서로 다른 이벤트로 셉니다. 하나만 쓰세요.</translation>
    </message>
</context>
<context>
    <name>EventTimeFix</name>
    <message>
        <source>Use the time of the event</source>
        <translation>이벤트의 시각 사용하기</translation>
    </message>
</context>
<context>
    <name>EventTimeRule</name>
    <message>
        <source>The timestamp %1 is none of the event&apos;s times. Use webhook.payload.timestamp: a late delivery keeps its date.</source>
        <translation>타임스탬프 %1은(는) 이벤트의 시각이 아닙니다. webhook.payload.timestamp를 쓰면 늦게 전달되어도 날짜가 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>EventsCommand</name>
    <message>
        <source>List the event types, or print the sample or the schema of one</source>
        <translation>이벤트 유형을 나열하거나 한 유형의 샘플이나 스키마 출력</translation>
    </message>
    <message>
        <source>Print the sample payload of this event type, as JSON whatever the format</source>
        <translation>이 이벤트 유형의 샘플 페이로드를 출력합니다. 형식 지정과 관계없이 JSON입니다</translation>
    </message>
    <message>
        <source>Print the JSON Schema of its payload instead</source>
        <translation>샘플 대신 페이로드의 JSON Schema 출력</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Write an endpoint as one file for another system</source>
        <translation>엔드포인트를 다른 시스템에서 쓸 파일 하나로 저장</translation>
    </message>
    <message>
        <source>The endpoint&apos;s name</source>
        <translation>엔드포인트 이름</translation>
    </message>
    <message>
        <source>The file to write; without it, or with -, standard output</source>
        <translation>저장할 파일. 지정하지 않거나 -이면 표준 출력</translation>
    </message>
    <message>
        <source>There is no export format &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 내보내기 형식이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>The transform threw %1, which is no Error; throw new Error(&quot;…&quot;) says more.</source>
        <translation>변환에서 Error가 아닌 값을 던졌습니다: %1. throw new Error(&quot;…&quot;)를 쓰면 원인을 더 자세히 알 수 있습니다.</translation>
    </message>
    <message>
        <source>The code declares no function named handler; it needs &quot;function handler(webhook) { … }&quot;.</source>
        <translation>코드에 handler라는 함수가 선언되어 있지 않습니다. &quot;function handler(webhook) { … }&quot;가 필요합니다.</translation>
    </message>
    <message>
        <source>handler is not a function but %1; declare it as &quot;function handler(webhook) { … }&quot;.</source>
        <translation>handler가 함수가 아닙니다(%1). &quot;function handler(webhook) { … }&quot;로 선언하세요.</translation>
    </message>
    <message>
        <source>The handler gave back %1 instead of the webhook; end it with &quot;return webhook&quot;.</source>
        <translation>handler가 webhook 대신 다른 값을 반환했습니다(%1). &quot;return webhook&quot;으로 끝내세요.</translation>
    </message>
    <message>
        <source>The handler gave back a Promise. Transforms run synchronously: remove &quot;async&quot; and return the webhook itself.</source>
        <translation>handler가 Promise를 반환했습니다. 변환은 동기로 실행됩니다. &quot;async&quot;를 삭제하고 webhook 자체를 반환하세요.</translation>
    </message>
    <message>
        <source>The handler gave back an object that has no payload; return the webhook it was given.</source>
        <translation>handler가 payload가 없는 객체를 반환했습니다. 받은 webhook을 그대로 반환하세요.</translation>
    </message>
    <message>
        <source>webhook.payload cannot be written as JSON (%1); set it to an object of plain values.</source>
        <translation>webhook.payload를 JSON으로 쓸 수 없습니다(%1). 일반 값으로 된 객체로 설정하세요.</translation>
    </message>
    <message>
        <source>webhook.method is &quot;%1&quot;; it must be POST, PUT or PATCH.</source>
        <translation>webhook.method가 &quot;%1&quot;입니다. POST, PUT, PATCH 중 하나여야 합니다.</translation>
    </message>
    <message>
        <source>webhook.url is &quot;%1&quot;; it must be a complete http or https address of at most 65,536 characters.</source>
        <translation>webhook.url이 &quot;%1&quot;입니다. 65,536자 이하의 완전한 http 또는 https 주소여야 합니다.</translation>
    </message>
    <message>
        <source>webhook.headers must map names to texts, which &quot;%1&quot; does not.</source>
        <translation>webhook.headers는 이름마다 문자열 값을 가져야 하지만 &quot;%1&quot;의 값은 문자열이 아닙니다.</translation>
    </message>
    <message>
        <source>The request is larger than %1 MB; make webhook.payload smaller.</source>
        <translation>요청이 %1 MB를 넘습니다. webhook.payload를 줄이세요.</translation>
    </message>
    <message>
        <source>The code has %1 characters; production takes 10 to 51,200. Shorten it, or move comments elsewhere.</source>
        <translation>코드가 %1자입니다. 프로덕션에서는 10자에서 51,200자까지만 받습니다. 코드를 줄이거나 주석을 다른 곳으로 옮기세요.</translation>
    </message>
    <message>
        <source>The event is not JSON: %1</source>
        <translation>이벤트가 JSON이 아닙니다: %1</translation>
    </message>
    <message>
        <source>The transform used more than %1 MB of memory and was stopped; keep less at a time, or allow it more: &quot;memoryMb&quot; of the endpoint, --memory-mb of &quot;hooksmith run&quot;.</source>
        <translation>변환이 메모리를 %1 MB보다 많이 사용해 중단했습니다. 한 번에 적게 보관하거나 한도를 늘리십시오. 엔드포인트의 &quot;memoryMb&quot;, &quot;hooksmith run&quot;의 --memory-mb입니다.</translation>
    </message>
    <message>
        <source>The transform did not end within %1 ms and was stopped; look for a loop that never ends, or allow it more time: &quot;timeoutMs&quot; of the endpoint, --timeout-ms of &quot;hooksmith run&quot;.</source>
        <translation>변환이 %1 ms 안에 끝나지 않아 중단했습니다. 끝나지 않는 반복문이 있는지 살펴보거나 시간을 늘리십시오. 엔드포인트의 &quot;timeoutMs&quot;, &quot;hooksmith run&quot;의 --timeout-ms입니다.</translation>
    </message>
    <message>
        <source>The event has no text &quot;type&quot; that says which event it is; add it.</source>
        <translation>이벤트에 어떤 이벤트인지 나타내는 문자열 &quot;type&quot;이 없습니다. 추가하세요.</translation>
    </message>
    <message>
        <source>webhook.headers has the name %1, which cannot be sent; use letters, digits and hyphens only.</source>
        <translation>webhook.headers의 이름 %1은(는) 보낼 수 없습니다. 문자, 숫자, 하이픈만 쓰세요.</translation>
    </message>
    <message>
        <source>webhook.headers gives &quot;%1&quot; a value with a line break or a NUL, which cannot be sent; remove it from the value.</source>
        <translation>webhook.headers의 &quot;%1&quot; 값에 줄바꿈이나 NUL이 있어 보낼 수 없습니다. 값에서 빼세요.</translation>
    </message>
    <message>
        <source>The code has %1 characters; production takes 10 to 51,200. Write &quot;function handler(webhook) { … }&quot;.</source>
        <translation>코드가 %1자입니다. 운영 환경은 10자에서 51,200자까지 받습니다. &quot;function handler(webhook) { … }&quot;를 작성하세요.</translation>
    </message>
</context>
<context>
    <name>FieldTitles</name>
    <message>
        <source>Endpoint</source>
        <translation>엔드포인트</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>속도 제한</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>변환</translation>
    </message>
    <message>
        <source>Transformation&apos;s state</source>
        <translation>변환 상태</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>변수</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>%1 헤더</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>You are not permitted to write here. Nothing was changed; change the folder&apos;s permissions or choose another folder.</source>
        <translation>이곳에 쓸 권한이 없습니다. 변경된 것은 없습니다. 폴더의 권한을 바꾸거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>디스크가 가득 찼습니다. 변경된 것은 없습니다. 공간을 확보하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. The old file is as it was.</source>
        <translation>파일을 쓰지 못했습니다: %1. 기존 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>The file system refused: %1. Nothing was changed; choose another place or name.</source>
        <translation>파일 시스템이 거부했습니다: %1. 변경된 것은 없습니다. 다른 위치나 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>This is a folder; a file is expected here.</source>
        <translation>폴더입니다. 여기에는 파일이 필요합니다.</translation>
    </message>
    <message>
        <source>The file does not exist; check its name and folder.</source>
        <translation>파일이 없습니다. 이름과 폴더를 확인하세요.</translation>
    </message>
    <message>
        <source>The file could not be read: %1. Check its permissions.</source>
        <translation>파일을 읽지 못했습니다: %1. 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>파일을 읽지 못했습니다: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1; choose a smaller one.</source>
        <translation>파일이 %1보다 큽니다. 더 작은 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>This text is not valid UTF-8; save the file as UTF-8.</source>
        <translation>이 텍스트는 올바른 UTF-8이 아닙니다. 파일을 UTF-8로 저장하세요.</translation>
    </message>
    <message>
        <source>A file of this name is in the way of the folder; choose another name.</source>
        <translation>같은 이름의 파일이 있어 폴더를 만들 수 없습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>The folder for this file does not exist. Make it first, or choose another.</source>
        <translation>이 파일을 둘 폴더가 없습니다. 폴더를 먼저 만들거나 다른 폴더를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>FinishedRun</name>
    <message>
        <source>This value is NaN, Infinity, undefined or a function, which JSON lacks: null is sent instead.</source>
        <translation>이 값은 JSON에 없는 NaN, Infinity, undefined 또는 함수이므로 null로 전송됩니다.</translation>
    </message>
    <message>
        <source>This value is a function or a symbol, which JSON lacks: it is left out.</source>
        <translation>이 값은 함수나 심벌이라 JSON으로 표현할 수 없어 빠집니다.</translation>
    </message>
</context>
<context>
    <name>FuzzCommand</name>
    <message>
        <source>Look for payloads that break a transform, and show the smallest of each kind</source>
        <translation>변환을 망가뜨리는 페이로드를 찾아 종류별로 가장 작은 것을 보여 줍니다</translation>
    </message>
    <message>
        <source>An endpoint of the workspace</source>
        <translation>작업 공간의 엔드포인트</translation>
    </message>
    <message>
        <source>A transform&apos;s JavaScript file instead, - for standard input</source>
        <translation>대신 사용할 변환 JavaScript 파일, -는 표준 입력</translation>
    </message>
    <message>
        <source>With --transform: the destination, as &quot;hooksmith integrations&quot; lists them</source>
        <translation>--transform과 함께: &quot;hooksmith integrations&quot;가 나열하는 대상</translation>
    </message>
    <message>
        <source>With --transform: the URL before the transform; without it the integration&apos;s</source>
        <translation>--transform과 함께: 변환 전의 URL. 없으면 통합의 URL</translation>
    </message>
    <message>
        <source>An event type, may be given more than once; without it those the endpoint subscribes to</source>
        <translation>이벤트 유형. 여러 번 지정할 수 있으며, 없으면 엔드포인트가 구독하는 유형</translation>
    </message>
    <message>
        <source>How many payloads are generated (2000)</source>
        <translation>생성할 페이로드 수(2000)</translation>
    </message>
    <message>
        <source>Another seed gives other payloads, the same seed the same ones (1)</source>
        <translation>시드가 다르면 페이로드가 다르고 같으면 같습니다(1)</translation>
    </message>
    <message>
        <source>Keep the payload of each finding as a case of the endpoint</source>
        <translation>발견마다 그 페이로드를 엔드포인트의 케이스로 보관합니다</translation>
    </message>
    <message>
        <source>Name either an endpoint or a file with --transform.</source>
        <translation>엔드포인트 또는 --transform으로 파일 중 하나를 지정하십시오.</translation>
    </message>
    <message>
        <source>--integration and --url go with --transform; an endpoint has its own.</source>
        <translation>--integration과 --url은 --transform과 함께 씁니다. 엔드포인트에는 자체 값이 있습니다.</translation>
    </message>
    <message>
        <source>--keep needs an endpoint, whose cases the payloads become.</source>
        <translation>--keep에는 페이로드를 케이스로 보관할 엔드포인트가 필요합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n payload(s) kept as cases of %1.</source>
        <translation>
            <numerusform>페이로드 %n개를 %1의 케이스로 보관했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The delivery history cannot be made. Check that you may write to the folder and that the disk has room.</source>
        <translation>전달 기록을 만들 수 없습니다. 폴더에 쓸 권한이 있는지, 디스크에 공간이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>The delivery history is damaged or no database at all. It stays as it is; move the file away, and a new history is started.</source>
        <translation>전달 기록이 손상되었거나 데이터베이스가 아닙니다. 파일은 그대로 둡니다. 파일을 다른 곳으로 옮기면 새 기록이 시작됩니다.</translation>
    </message>
    <message>
        <source>The delivery history cannot be used: %1. Check the permissions of the file and of its folder, and that the disk has room.</source>
        <translation>전달 기록을 사용할 수 없습니다: %1. 파일과 폴더의 권한, 디스크의 남은 공간을 확인하세요.</translation>
    </message>
    <message>
        <source>The delivery history was written by a newer version of Hooksmith. It stays as it is; update Hooksmith to use it.</source>
        <translation>더 새로운 버전의 Hooksmith가 쓴 전달 기록입니다. 파일은 그대로 둡니다. 사용하려면 Hooksmith를 업데이트하세요.</translation>
    </message>
    <message>
        <source>This database is not a delivery history of Hooksmith. It stays as it is; move the file away, and a new history is started.</source>
        <translation>이 데이터베이스는 Hooksmith의 전달 기록이 아닙니다. 파일은 그대로 둡니다. 파일을 다른 곳으로 옮기면 새 기록이 시작됩니다.</translation>
    </message>
</context>
<context>
    <name>HookdeckFormat</name>
    <message>
        <source>Hookdeck transformation</source>
        <translation>Hookdeck 변환</translation>
    </message>
    <message>
        <source>The code of a Hookdeck transformation, with the transform wrapped and the steps as comments.</source>
        <translation>변환을 감싼 Hookdeck 변환 코드이며, 설정 단계는 주석에 있습니다.</translation>
    </message>
</context>
<context>
    <name>HooksmithFormat</name>
    <message>
        <source>Hooksmith endpoint file</source>
        <translation>Hooksmith 엔드포인트 파일</translation>
    </message>
    <message>
        <source>One JSON file with settings, transform and cases, for Hooksmith on another machine.</source>
        <translation>설정, 변환, 케이스를 담은 JSON 파일 하나입니다. 다른 컴퓨터의 Hooksmith에서 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>IdempotencyFix</name>
    <message>
        <source>Derive an id from the event</source>
        <translation>이벤트에서 ID 만들기</translation>
    </message>
</context>
<context>
    <name>IdempotencyRule</name>
    <message>
        <source>There is no %1: a webhook that is delivered again is counted again. Derive it from the event.</source>
        <translation>%1 항목이 없어 다시 전달된 웹훅이 중복 집계됩니다. 이벤트 내용으로 만들어 지정하세요.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is no ULID (26 characters); repetitions may not be recognised.</source>
        <translation>ID &quot;%1&quot;은(는) ULID(26자)가 아니어서 중복을 알아보지 못할 수 있습니다.</translation>
    </message>
    <message>
        <source>An item before this one has the %1 &quot;%2&quot; too: %3 takes the second for a repetition and loses it.</source>
        <translation>앞의 항목에도 %1 &quot;%2&quot;이(가) 있습니다. %3은(는) 두 번째 것을 반복으로 보고 버립니다.</translation>
    </message>
</context>
<context>
    <name>IdentifierChoiceFix</name>
    <message>
        <source>Keep one identifier</source>
        <translation>식별자 하나만 남기기</translation>
    </message>
</context>
<context>
    <name>IdentifierFormRule</name>
    <message>
        <source>The identifier has %1 bytes; at most %2 are allowed.</source>
        <translation>식별자가 %1바이트입니다. 최대 %2바이트까지 허용됩니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no email address.</source>
        <translation>&quot;%1&quot;은(는) 이메일 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no phone number in the form +821012345678 (E.164).</source>
        <translation>&quot;%1&quot;은(는) +821012345678 형식(E.164)의 전화번호가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>IdentifierTextFix</name>
    <message>
        <source>Make it a text</source>
        <translation>텍스트로 바꾸기</translation>
    </message>
</context>
<context>
    <name>IdentifiersRule</name>
    <message>
        <source>One of %1 must say whom this is about.</source>
        <translation>누구에 관한 것인지 %1 중 하나로 지정해야 합니다.</translation>
    </message>
    <message>
        <source>%1 takes exactly one identifier; this has %2.</source>
        <translation>%1에는 식별자를 정확히 하나만 지정해야 합니다. 지정된 식별자: %2.</translation>
    </message>
    <message>
        <source>%1 does not document the identifier %2; use one of %3.</source>
        <translation>%1 문서에 %2 식별자가 없습니다. %3 중 하나를 사용하세요.</translation>
    </message>
    <message>
        <source>An object is named by object_type_id and object_id, or by cio_object_id alone.</source>
        <translation>객체는 object_type_id와 object_id로, 또는 cio_object_id 하나로 지정합니다.</translation>
    </message>
    <message>
        <source>A merge names the persons in primary and secondary; it takes no identifiers.</source>
        <translation>병합은 primary와 secondary로 사람을 가리키며 identifiers를 받지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Add an endpoint from another Hooksmith, a Svix export or a bare transform</source>
        <translation>다른 Hooksmith, Svix 내보내기 또는 변환 파일에서 엔드포인트 추가</translation>
    </message>
    <message>
        <source>The file, - for standard input</source>
        <translation>파일. 표준 입력은 -</translation>
    </message>
    <message>
        <source>The endpoint&apos;s name; without it the one in the file, else the file&apos;s</source>
        <translation>엔드포인트 이름. 지정하지 않으면 파일에 적힌 이름, 그것도 없으면 파일 이름</translation>
    </message>
    <message>
        <source>The destination; without it the one in the file, else the one whose hosts the file names</source>
        <translation>대상. 지정하지 않으면 파일에 적힌 통합, 그것도 없으면 파일에 나오는 호스트의 통합</translation>
    </message>
    <message>
        <source>Imported the endpoint %1 for %2 into %3.</source>
        <translation>%2용 엔드포인트 %1을(를) %3(으)로 가져왔습니다.</translation>
    </message>
    <message>
        <source>The transform in %1 cannot be read, line %2: %3</source>
        <translation>%1의 변환을 읽을 수 없습니다, %2번째 줄: %3</translation>
    </message>
</context>
<context>
    <name>IntegrationCatalog</name>
    <message>
        <source>Hooksmith has an integration &quot;%1&quot; already; give this one another id and its folder the same name.</source>
        <translation>Hooksmith에 &quot;%1&quot; 통합이 이미 있습니다. 이 통합에 다른 ID를 주고 폴더 이름도 똑같이 바꾸세요.</translation>
    </message>
</context>
<context>
    <name>IntegrationsCommand</name>
    <message>
        <source>List the integrations, or show the credentials, hosts and templates of one</source>
        <translation>통합을 나열하거나 한 통합의 자격 증명, 호스트, 템플릿 보기</translation>
    </message>
    <message>
        <source>Show this integration in full</source>
        <translation>이 통합을 자세히 보기</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The JSON is empty; write a value such as {}.</source>
        <translation>JSON이 비어 있습니다. {} 같은 값을 쓰세요.</translation>
    </message>
    <message>
        <source>There is more text after the end of the JSON value; remove it.</source>
        <translation>JSON 값이 끝난 뒤에 다른 텍스트가 있습니다. 삭제하세요.</translation>
    </message>
    <message>
        <source>A key in double quotes is expected here; is there a comma too many?</source>
        <translation>여기에는 큰따옴표로 감싼 키가 필요합니다. 쉼표가 하나 더 있지 않은지 확인하세요.</translation>
    </message>
    <message>
        <source>A colon is expected after the key.</source>
        <translation>키 다음에는 콜론이 필요합니다.</translation>
    </message>
    <message>
        <source>A comma or a closing brace is expected here.</source>
        <translation>여기에는 쉼표나 닫는 중괄호가 필요합니다.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is expected here.</source>
        <translation>여기에는 쉼표나 닫는 대괄호가 필요합니다.</translation>
    </message>
    <message>
        <source>The \u escape in this string is not a valid character.</source>
        <translation>이 문자열의 \u 이스케이프가 올바른 문자가 아닙니다.</translation>
    </message>
    <message>
        <source>This text is not valid UTF-8; save the file as UTF-8.</source>
        <translation>이 텍스트는 올바른 UTF-8이 아닙니다. 파일을 UTF-8로 저장하세요.</translation>
    </message>
    <message>
        <source>This is not a complete JSON number.</source>
        <translation>완전한 JSON 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>A JSON value is expected here: an object, an array, a string in double quotes, a number, true, false or null.</source>
        <translation>여기에는 JSON 값이 필요합니다: 객체, 배열, 큰따옴표로 감싼 문자열, 숫자, true, false, null.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in this object; remove one.</source>
        <translation>&quot;%1&quot; 키가 이 객체에 두 번 있습니다. 하나를 삭제하세요.</translation>
    </message>
    <message>
        <source>The JSON is nested more than %1 levels deep.</source>
        <translation>JSON이 %1단계보다 깊게 중첩되어 있습니다.</translation>
    </message>
    <message>
        <source>This file is UTF-16; save it as UTF-8.</source>
        <translation>이 파일은 UTF-16입니다. UTF-8로 저장하세요.</translation>
    </message>
    <message>
        <source>This string holds a backslash escape that JSON does not know, or a line break or another control character; write \n for a line break.</source>
        <translation>이 문자열에 JSON에 없는 백슬래시 이스케이프나 줄바꿈 또는 다른 제어 문자가 있습니다. 줄바꿈은 \n으로 쓰세요.</translation>
    </message>
    <message>
        <source>The closing double quote of this string is missing.</source>
        <translation>이 문자열을 닫는 큰따옴표가 없습니다.</translation>
    </message>
    <message>
        <source>This number is too large for a double, which is what JavaScript has.</source>
        <translation>이 숫자는 JavaScript의 배정밀도 숫자(double)로 나타내기에 너무 큽니다.</translation>
    </message>
    <message>
        <source>A value is missing here; is there a comma too many?</source>
        <translation>여기에 값이 없습니다. 쉼표가 하나 더 있지 않나요?</translation>
    </message>
    <message>
        <source>JSON knows no %1; write null, or a string.</source>
        <translation>JSON에는 %1이(가) 없습니다. null 또는 문자열을 쓰세요.</translation>
    </message>
    <message>
        <source>JSON takes strings in double quotes, not in single ones.</source>
        <translation>JSON 문자열은 작은따옴표가 아니라 큰따옴표로 씁니다.</translation>
    </message>
    <message>
        <source>The text ends before the JSON value is complete.</source>
        <translation>JSON 값이 완성되기 전에 텍스트가 끝납니다.</translation>
    </message>
    <message>
        <source>This string holds a control character; write it as an escape such as \u0000.</source>
        <translation>이 문자열에 제어 문자가 있습니다. \u0000과 같은 이스케이프로 쓰세요.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>The field &quot;%1&quot; is empty; give it a text.</source>
        <translation>&quot;%1&quot; 필드가 비어 있습니다. 값을 넣으세요.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>&quot;%1&quot; 필드는 %2에서 %3까지의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>Every item of &quot;%1&quot; must be a text that is not empty.</source>
        <translation>&quot;%1&quot;의 모든 항목은 비어 있지 않은 문자열이어야 합니다.</translation>
    </message>
    <message>
        <source>An object in braces is expected here.</source>
        <translation>여기에는 중괄호로 감싼 객체가 필요합니다.</translation>
    </message>
    <message>
        <source>The field &quot;format&quot; must be a whole number from 1 on.</source>
        <translation>&quot;format&quot; 필드는 1 이상의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>This file has format %1, and this version of Hooksmith reads formats up to %2; update Hooksmith.</source>
        <translation>이 파일의 형식은 %1이고, 이 버전의 Hooksmith는 형식 %2까지 읽습니다. Hooksmith를 업데이트하세요.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>&quot;%1&quot; 필드가 없습니다.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a text in double quotes.</source>
        <translation>&quot;%1&quot; 필드는 큰따옴표로 감싼 문자열이어야 합니다.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be true or false.</source>
        <translation>&quot;%1&quot; 필드는 true 또는 false여야 합니다.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a number.</source>
        <translation>&quot;%1&quot; 필드는 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be a list in brackets.</source>
        <translation>&quot;%1&quot; 필드는 대괄호로 감싼 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be an object in braces.</source>
        <translation>&quot;%1&quot; 필드는 중괄호로 감싼 객체여야 합니다.</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The keychain of this computer cannot be used: %1. Start or unlock one, such as GNOME Keyring or KWallet, or take the credential from an environment variable.</source>
        <translation>이 컴퓨터의 키체인을 사용할 수 없습니다: %1. GNOME Keyring이나 KWallet 같은 키체인을 시작하거나 잠금을 해제하세요. 자격 증명을 환경 변수에서 가져올 수도 있습니다.</translation>
    </message>
    <message>
        <source>The keychain has no such entry; enter the credential again.</source>
        <translation>키체인에 해당 항목이 없습니다. 자격 증명을 다시 입력하세요.</translation>
    </message>
    <message>
        <source>The keychain did not allow access; unlock it and try again.</source>
        <translation>키체인이 접근을 허용하지 않았습니다. 잠금을 해제하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The keychain did not delete the entry (%1); delete it in the keychain&apos;s own program.</source>
        <translation>키체인이 항목을 삭제하지 않았습니다(%1). 키체인 프로그램에서 직접 삭제하세요.</translation>
    </message>
    <message>
        <source>it gave no answer within %1 s</source>
        <translation>%1초 안에 응답이 없음</translation>
    </message>
</context>
<context>
    <name>LengthRule</name>
    <message>
        <source>The code has %1 characters; production takes %2 at most.</source>
        <translation>코드가 %1자입니다. 운영 환경은 최대 %2자까지 받습니다.</translation>
    </message>
</context>
<context>
    <name>LineageReport</name>
    <message>
        <source>(whether there is a request)</source>
        <translation>(요청이 만들어지는지 여부)</translation>
    </message>
    <message>
        <source>No field of the payload determines it.</source>
        <translation>이를 결정하는 페이로드 필드가 없습니다.</translation>
    </message>
    <message>
        <source>No event becomes a request.</source>
        <translation>요청이 되는 이벤트가 없습니다.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Determined by</source>
        <translation>결정하는 필드</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>페이로드</translation>
    </message>
    <message>
        <source>Determines</source>
        <translation>결정되는 필드</translation>
    </message>
    <message>
        <source>Personal data that leaves</source>
        <translation>밖으로 나가는 개인정보</translation>
    </message>
    <message>
        <source>No personal data leaves.</source>
        <translation>밖으로 나가는 개인정보가 없습니다.</translation>
    </message>
</context>
<context>
    <name>ListenCommand</name>
    <message>
        <source>Receive signed webhooks on this machine</source>
        <translation>이 컴퓨터에서 서명된 웹훅을 받습니다</translation>
    </message>
    <message>
        <source>The port to listen at, on the loopback interface; without it a free one</source>
        <translation>루프백 인터페이스에서 수신할 포트. 없으면 빈 포트</translation>
    </message>
    <message>
        <source>The NAME of the environment variable with the signing secret; may be given more than once. Without it signatures are not checked</source>
        <translation>서명 비밀 값이 들어 있는 환경 변수의 이름. 여러 번 지정할 수 있습니다. 없으면 서명을 확인하지 않습니다</translation>
    </message>
    <message>
        <source>Put every event through this endpoint&apos;s transform</source>
        <translation>모든 이벤트를 이 엔드포인트의 변환에 통과시킵니다</translation>
    </message>
    <message>
        <source>Add every event, and its result, to this file as lines of JSON</source>
        <translation>모든 이벤트와 그 결과를 이 파일에 JSON 줄로 추가합니다</translation>
    </message>
    <message>
        <source>The signing secret in %1 has an unusual length; see that it is complete.</source>
        <translation>%1의 서명 비밀 값 길이가 보통과 다릅니다. 빠진 부분이 없는지 확인하세요.</translation>
    </message>
    <message>
        <source>Without --secret-env NAME signatures are not checked; anything on this machine can send.</source>
        <translation>--secret-env NAME이 없으면 서명을 확인하지 않습니다. 이 컴퓨터의 무엇이든 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>This machine slept for %1 s; events sent meanwhile did not arrive. Dodo Payments sends them again.</source>
        <translation>이 컴퓨터가 %1초 동안 절전 상태였습니다. 그동안 전송된 이벤트는 도착하지 않았으며 Dodo Payments가 다시 보냅니다.</translation>
    </message>
    <message>
        <source>No further event can be received: %1.</source>
        <translation>더 이상 이벤트를 받을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Listening at %1. Ctrl+C ends it.</source>
        <translation>%1에서 수신하고 있습니다. Ctrl+C로 끝냅니다.</translation>
    </message>
    <message>
        <source>%1 events wait for the transform already.</source>
        <translation>이미 %1개의 이벤트가 변환을 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>signature not checked</source>
        <translation>서명 확인 안 함</translation>
    </message>
    <message>
        <source>(no event)</source>
        <translation>(이벤트 아님)</translation>
    </message>
    <message>
        <source>received before</source>
        <translation>이미 받음</translation>
    </message>
    <message>
        <source>refused (%1)</source>
        <translation>거부됨 (%1)</translation>
    </message>
</context>
<context>
    <name>ManifestParser</name>
    <message>
        <source>The id &quot;%1&quot; must be the name of the integration&apos;s folder, &quot;%2&quot;.</source>
        <translation>ID &quot;%1&quot;은(는) 통합의 폴더 이름 &quot;%2&quot;와(과) 같아야 합니다.</translation>
    </message>
    <message>
        <source>The pattern is no valid regular expression: %1.</source>
        <translation>패턴이 올바른 정규식이 아닙니다: %1.</translation>
    </message>
    <message>
        <source>The scheme &quot;%1&quot; is unknown; use &quot;basic&quot; or &quot;bearer&quot;.</source>
        <translation>&quot;%1&quot; 방식은 알 수 없습니다. &quot;basic&quot; 또는 &quot;bearer&quot;를 쓰세요.</translation>
    </message>
    <message>
        <source>The authorization names no credential; write one in braces, as in &quot;{key}&quot;.</source>
        <translation>authorization에 자격 증명이 없습니다. &quot;{key}&quot;처럼 중괄호로 감싸 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;{%1}&quot; names no credential of this integration.</source>
        <translation>&quot;{%1}&quot;에 해당하는 자격 증명이 이 통합에 없습니다.</translation>
    </message>
    <message>
        <source>The integration needs at least one region.</source>
        <translation>통합에는 리전이 하나 이상 있어야 합니다.</translation>
    </message>
    <message>
        <source>There is no region &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 리전이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host name; write it as in &quot;api.example.com&quot; or &quot;api.example.com:8443&quot;.</source>
        <translation>&quot;%1&quot;은(는) 호스트 이름이 아닙니다. &quot;api.example.com&quot; 또는 &quot;api.example.com:8443&quot;처럼 쓰세요.</translation>
    </message>
    <message>
        <source>Every region must name equally many hosts, in the same order.</source>
        <translation>모든 리전의 호스트는 수와 순서가 같아야 합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be the name of a file, without folders.</source>
        <translation>&quot;%1&quot;은(는) 폴더가 없는 파일 이름이어야 합니다.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>%1 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; stands twice in this list.</source>
        <translation>ID &quot;%1&quot;이(가) 이 목록에 두 번 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address; write it in full, as in &quot;https://example.com/&quot;.</source>
        <translation>&quot;%1&quot;은(는) 웹 주소가 아닙니다. &quot;https://example.com/&quot;처럼 전체 주소를 쓰세요.</translation>
    </message>
</context>
<context>
    <name>MarkdownReport</name>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>발견 사항</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Determined by</source>
        <translation>결정하는 필드</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>발견된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Personal data that leaves</source>
        <translation>밖으로 나가는 개인정보</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Would be rejected</source>
        <translation>거부될 요청</translation>
    </message>
</context>
<context>
    <name>MethodFix</name>
    <message>
        <source>Use the right method</source>
        <translation>올바른 메서드로 바꾸기</translation>
    </message>
</context>
<context>
    <name>Mutations</name>
    <message>
        <source>is a date without fractions of a second</source>
        <translation>소수 초가 없는 날짜일 때</translation>
    </message>
    <message>
        <source>is a date with another time zone</source>
        <translation>다른 시간대의 날짜일 때</translation>
    </message>
    <message>
        <source>is the first second of 1970</source>
        <translation>1970년의 첫 초일 때</translation>
    </message>
    <message>
        <source>is the last second of the year 9999</source>
        <translation>9999년의 마지막 초일 때</translation>
    </message>
    <message>
        <source>is zero</source>
        <translation>0일 때</translation>
    </message>
    <message>
        <source>is negative</source>
        <translation>음수일 때</translation>
    </message>
    <message>
        <source>has more digits than a number holds</source>
        <translation>숫자형이 담을 수 있는 것보다 자릿수가 많을 때</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>비어 있을 때</translation>
    </message>
    <message>
        <source>is a blank</source>
        <translation>공백일 때</translation>
    </message>
    <message>
        <source>has letters beyond ASCII</source>
        <translation>ASCII가 아닌 글자가 있을 때</translation>
    </message>
    <message>
        <source>is written from right to left</source>
        <translation>오른쪽에서 왼쪽으로 쓸 때</translation>
    </message>
    <message>
        <source>has combining marks</source>
        <translation>결합 문자가 있을 때</translation>
    </message>
    <message>
        <source>has quotes, line breaks and markup</source>
        <translation>따옴표, 줄바꿈, 마크업이 있을 때</translation>
    </message>
    <message>
        <source>is the name of a property of every object</source>
        <translation>모든 객체가 가진 속성의 이름일 때</translation>
    </message>
    <message>
        <source>has 10,000 characters</source>
        <translation>10,000자일 때</translation>
    </message>
    <message>
        <source>has a value unknown today</source>
        <translation>아직 알려지지 않은 값일 때</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;</source>
        <translation>&quot;%1&quot;일 때</translation>
    </message>
    <message>
        <source>is one</source>
        <translation>1일 때</translation>
    </message>
    <message>
        <source>is beyond 32 bits</source>
        <translation>32비트를 넘을 때</translation>
    </message>
    <message>
        <source>is the largest safe integer</source>
        <translation>가장 큰 안전한 정수일 때</translation>
    </message>
    <message>
        <source>is a fraction</source>
        <translation>소수일 때</translation>
    </message>
    <message>
        <source>is written with an exponent</source>
        <translation>지수로 쓸 때</translation>
    </message>
    <message>
        <source>has 200 items</source>
        <translation>항목이 200개일 때</translation>
    </message>
    <message>
        <source>has unusual names</source>
        <translation>특이한 이름이 있을 때</translation>
    </message>
    <message>
        <source>is false</source>
        <translation>false일 때</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>true일 때</translation>
    </message>
    <message>
        <source>has none of the optional fields</source>
        <translation>선택 필드가 하나도 없을 때</translation>
    </message>
    <message>
        <source>has null in every field that can be null</source>
        <translation>null이 될 수 있는 필드가 모두 null일 때</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>없을 때</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>null일 때</translation>
    </message>
    <message>
        <source>is a field unknown today</source>
        <translation>아직 알려지지 않은 필드일 때</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The secure connection to %1 failed, so nothing was sent: %2. Check the URL and the destination&apos;s certificate.</source>
        <translation>%1에 보안 연결을 하지 못해 아무것도 전송하지 않았습니다: %2. URL과 대상의 인증서를 확인하세요.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Check that the destination runs and that the port is right.</source>
        <translation>%1에서 연결을 거부했습니다. 대상이 실행 중인지, 포트가 맞는지 확인하세요.</translation>
    </message>
    <message>
        <source>The host %1 was not found. Check its spelling and your network connection.</source>
        <translation>%1 호스트를 찾을 수 없습니다. 철자와 네트워크 연결을 확인하세요.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete. It may have received the request; look there before you send again.</source>
        <translation>%1에서 응답을 마치기 전에 연결을 끊었습니다. 요청이 전달되었을 수 있으니 다시 보내기 전에 대상에서 확인하세요.</translation>
    </message>
    <message>
        <source>The connection to %1 timed out. Check your network connection.</source>
        <translation>%1에 연결하는 시간이 초과되었습니다. 네트워크 연결을 확인하세요.</translation>
    </message>
    <message>
        <source>The proxy between this machine and %1 failed: %2. Check the proxy settings.</source>
        <translation>이 컴퓨터와 %1 사이의 프록시에서 오류가 났습니다: %2. 프록시 설정을 확인하세요.</translation>
    </message>
    <message>
        <source>No complete answer came from %1: %2.</source>
        <translation>%1에서 완전한 응답을 받지 못했습니다: %2.</translation>
    </message>
</context>
<context>
    <name>NodeFormat</name>
    <message>
        <source>Node.js module with server</source>
        <translation>서버가 있는 Node.js 모듈</translation>
    </message>
    <message>
        <source>A module for Node.js 18 or later without dependencies, and its HTTP server that verifies, transforms and delivers.</source>
        <translation>의존성이 없는 Node.js 18 이상용 모듈이며, 검증하고 변환해 전달하는 HTTP 서버가 들어 있습니다.</translation>
    </message>
</context>
<context>
    <name>PayloadProblems</name>
    <message>
        <source>a text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 또는 false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>%1 cannot be null here; it is %2.</source>
        <translation>%1은(는) 여기서 null일 수 없습니다. %2이어야 합니다.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1은(는) %2이어야 합니다.</translation>
    </message>
    <message>
        <source>An item of %1</source>
        <translation>%1의 항목</translation>
    </message>
    <message>
        <source>%1 must be &quot;%2&quot;.</source>
        <translation>%1은(는) &quot;%2&quot;이어야 합니다.</translation>
    </message>
    <message>
        <source>%1 must be a date and time such as 2026-01-31T12:00:00Z.</source>
        <translation>%1은(는) 2026-01-31T12:00:00Z와 같은 날짜와 시각이어야 합니다.</translation>
    </message>
    <message>
        <source>%1 lacks &quot;%2&quot;.</source>
        <translation>%1에 &quot;%2&quot;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The payload</source>
        <translation>페이로드</translation>
    </message>
</context>
<context>
    <name>Payloads</name>
    <message>
        <source>This file is not UTF-8 text; save it as UTF-8 and open it again.</source>
        <translation>이 파일은 UTF-8 텍스트가 아닙니다. UTF-8로 저장하고 다시 여세요.</translation>
    </message>
    <message>
        <source>This file is UTF-16; save it as UTF-8 and open it again.</source>
        <translation>이 파일은 UTF-16입니다. UTF-8로 저장한 뒤 다시 여세요.</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Leaves to</source>
        <translation>나가는 곳</translation>
    </message>
    <message>
        <source>Under the name</source>
        <translation>나가는 이름</translation>
    </message>
    <message>
        <source>In the events</source>
        <translation>이벤트</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>The transform sets its own Authorization header, so the endpoint&apos;s credentials are not added.</source>
        <translation>변환이 Authorization 헤더를 직접 설정하므로 엔드포인트의 자격 증명을 추가하지 않습니다.</translation>
    </message>
    <message>
        <source>The credentials are left off, because the connection to %1 is not private; use https.</source>
        <translation>%1에 대한 연결이 암호화되지 않아 자격 증명을 보내지 않습니다. https를 사용하세요.</translation>
    </message>
    <message>
        <source>The credentials are left off, because %1 is not one of the hosts of %2: %3.</source>
        <translation>%1에는 자격 증명을 보내지 않습니다. %2의 호스트가 아닙니다: %3.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Segment has no call that verifies a write key: it answers 200 to a wrong one as well. Send a test event, and look for it in Segment under Connections → Sources → your source → Debugger; it appears within seconds when the key is right, and never when it is wrong.</source>
        <translation>Segment에는 Write Key를 확인하는 호출이 없으며 틀린 키에도 200을 응답합니다. 테스트 이벤트를 보낸 뒤 Segment의 Connections → Sources → 사용 중인 소스 → Debugger에서 찾아보세요. 키가 맞으면 몇 초 안에 나타나고, 틀리면 나타나지 않습니다.</translation>
    </message>
    <message>
        <source>%1 has no call that verifies credentials; send a test event and look there.</source>
        <translation>%1에는 자격 증명을 확인하는 호출이 없습니다. 테스트 이벤트를 보내고 그곳에서 확인하세요.</translation>
    </message>
    <message>
        <source>%1 knows these credentials; their account is in the region %2.</source>
        <translation>%1이(가) 이 자격 증명을 인식합니다. 계정의 리전은 %2입니다.</translation>
    </message>
    <message>
        <source>%1 knows these credentials, but their account is in the region %2, not %3. Change the endpoint&apos;s region, and the host in its transform.</source>
        <translation>%1이(가) 이 자격 증명을 인식하지만 계정의 리전은 %3이(가) 아니라 %2입니다. 엔드포인트의 리전과 변환에 쓰인 호스트를 바꾸세요.</translation>
    </message>
    <message>
        <source>%1 does not know these credentials. See that they belong together, are complete, and are of the region %2.</source>
        <translation>%1이(가) 이 자격 증명을 인식하지 못합니다. 한 쌍이 맞는지, 빠진 부분이 없는지, 리전 %2의 것인지 확인하세요.</translation>
    </message>
    <message>
        <source>%1 answered %2 to the question whether it knows the credentials; try again later.</source>
        <translation>자격 증명을 확인하는 요청에 %1이(가) %2을(를) 응답했습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The answer of Segment does not say whether the write key is right or the event is used. Look in Segment under Connections → Sources → your source → Debugger for this %1 call: %2. It appears within seconds, or never.</source>
        <translation>Segment의 응답만으로는 쓰기 키가 맞는지, 이벤트가 쓰이는지 알 수 없습니다. Segment의 Connections → Sources → 해당 소스 → Debugger에서 이 %1 호출을 찾으세요: %2. 몇 초 안에 나타나지 않으면 끝내 나타나지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>The latest %1 of %2 events</source>
        <translation>이벤트 %2개 중 최근 %1개</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Suppressed: what comes about this person is dropped.</source>
        <translation>차단됨: 이 사람에 관한 데이터는 버려집니다.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%L1 events, %L2 a second</source>
        <translation>이벤트 %L1개, 초당 %L2개</translation>
    </message>
    <message>
        <source>%L1 events, %L2 a second, %3 %, %4 s left</source>
        <translation>이벤트 %L1개, 초당 %L2개, %3 %, %4초 남음</translation>
    </message>
</context>
<context>
    <name>RawEventFix</name>
    <message>
        <source>Cancel every other event</source>
        <translation>나머지 이벤트는 모두 취소하기</translation>
    </message>
</context>
<context>
    <name>RawEventRule</name>
    <message>
        <source>The original event &quot;%1&quot; would be sent to %2, personal data included. Turn it into a request of theirs, or set webhook.cancel to true.</source>
        <translation>원래 이벤트 &quot;%1&quot;이(가) 개인 정보까지 그대로 %2에 전송됩니다. 대상의 요청 형식으로 바꾸거나 webhook.cancel을 true로 설정하세요.</translation>
    </message>
</context>
<context>
    <name>RegionRule</name>
    <message>
        <source>The host &quot;%1&quot; is of another region; this endpoint&apos;s is &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; 호스트는 다른 리전의 것입니다. 이 엔드포인트의 호스트는 &quot;%2&quot;입니다.</translation>
    </message>
</context>
<context>
    <name>RemoveFieldFix</name>
    <message>
        <source>Remove the field</source>
        <translation>필드 지우기</translation>
    </message>
</context>
<context>
    <name>ReplayCommand</name>
    <message>
        <source>Put every event of a file through one transform</source>
        <translation>파일의 모든 이벤트를 변환 하나로 실행</translation>
    </message>
    <message>
        <source>One event a line (NDJSON), - for standard input</source>
        <translation>한 줄에 이벤트 하나(NDJSON). 표준 입력은 -</translation>
    </message>
    <message>
        <source>Where the results go, - for standard output (the default)</source>
        <translation>결과를 쓸 곳. 표준 출력은 -(기본값)</translation>
    </message>
    <message>
        <source>How many sandbox processes work at once; one a processor without it</source>
        <translation>동시에 실행할 샌드박스 프로세스 수. 지정하지 않으면 프로세서마다 하나</translation>
    </message>
    <message>
        <source>The URL before the transform; without it the integration&apos;s</source>
        <translation>변환 전의 URL. 지정하지 않으면 통합의 URL</translation>
    </message>
    <message>
        <source>How long the transform may run for one event, in milliseconds (1000)</source>
        <translation>이벤트 하나에 변환이 실행될 수 있는 시간(밀리초, 기본값 1000)</translation>
    </message>
    <message>
        <source>Only one of --transform and --events can be read from standard input.</source>
        <translation>표준 입력으로는 --transform과 --events 중 하나만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The events cannot be read: %1.</source>
        <translation>이벤트를 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The results cannot be written: %1.</source>
        <translation>결과를 쓸 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Interrupted after %1 events; the results so far are whole lines.</source>
        <translation>이벤트 %1개를 처리한 뒤 중단되었습니다. 지금까지의 결과는 모두 온전한 줄입니다.</translation>
    </message>
    <message>
        <source>%1 of %2 events failed; their lines say why.</source>
        <translation>이벤트 %2개 중 %1개가 실패했습니다. 이유는 해당 줄에 있습니다.</translation>
    </message>
    <message>
        <source>The results cannot go to the file that the events are read from; name another with --out.</source>
        <translation>이벤트를 읽는 파일에 결과를 쓸 수 없습니다. --out으로 다른 파일을 지정하세요.</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>The URL &quot;%1&quot; is not valid; write it as https://host/path.</source>
        <translation>URL &quot;%1&quot;이(가) 올바르지 않습니다. https://host/path처럼 쓰세요.</translation>
    </message>
    <message>
        <source>The URL &quot;%1&quot; must start with https:// or http://.</source>
        <translation>URL &quot;%1&quot;은(는) https:// 또는 http://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>The URL &quot;%1&quot; names no host; write it as https://host/path.</source>
        <translation>URL &quot;%1&quot;에 호스트가 없습니다. https://host/path처럼 쓰세요.</translation>
    </message>
    <message>
        <source>The URL of host %1 holds a user name or password; remove it, and send an Authorization header instead, because URLs end up in logs.</source>
        <translation>%1 호스트의 URL에 사용자 이름이나 비밀번호가 있습니다. URL은 로그에 남으므로 삭제하고 Authorization 헤더로 보내세요.</translation>
    </message>
    <message>
        <source>The header name %1 is not valid; use letters, digits and hyphens only.</source>
        <translation>헤더 이름 %1이(가) 올바르지 않습니다. 영문자, 숫자, 하이픈만 쓰세요.</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break or another character that is not allowed in headers; use visible ASCII characters only.</source>
        <translation>%1 헤더의 값에 줄바꿈이나 헤더에 쓸 수 없는 문자가 있습니다. 화면에 보이는 ASCII 문자만 쓰세요.</translation>
    </message>
    <message>
        <source>The header %1 is set by the connection itself; remove it from the transform.</source>
        <translation>%1 헤더는 연결이 직접 설정합니다. 변환 코드에서 삭제하세요.</translation>
    </message>
    <message>
        <source>The method %1 is not valid; use POST, PUT or PATCH.</source>
        <translation>%1 메서드는 올바르지 않습니다. POST, PUT, PATCH 중 하나를 쓰세요.</translation>
    </message>
</context>
<context>
    <name>RequestSchema</name>
    <message>
        <source>This is no JSON Schema (draft 7): %1</source>
        <translation>JSON Schema(draft 7)가 아닙니다: %1</translation>
    </message>
    <message>
        <source>A schema refers only to files of its own folder.</source>
        <translation>스키마는 같은 폴더의 파일만 참조할 수 있습니다.</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads back to itself.</source>
        <translation>&quot;%1&quot; 참조가 자기 자신으로 되돌아옵니다.</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads nowhere.</source>
        <translation>&quot;%1&quot; 참조가 가리키는 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ReservedNamesRule</name>
    <message>
        <source>%1 keeps the name &quot;%2&quot; for itself; choose another.</source>
        <translation>&quot;%2&quot;은(는) %1이(가) 쓰는 이름입니다. 다른 이름을 고르세요.</translation>
    </message>
</context>
<context>
    <name>ResultSummary</name>
    <message>
        <source>The transform is not valid JavaScript</source>
        <translation>변환 코드가 올바른 JavaScript가 아닙니다</translation>
    </message>
    <message>
        <source>The transform threw an exception</source>
        <translation>변환에서 예외가 발생했습니다</translation>
    </message>
    <message>
        <source>The transform ran out of time</source>
        <translation>변환이 시간 제한을 넘었습니다</translation>
    </message>
    <message>
        <source>The transform used too much memory</source>
        <translation>변환이 메모리를 너무 많이 사용했습니다</translation>
    </message>
    <message>
        <source>The transform gave no webhook back</source>
        <translation>변환이 webhook을 반환하지 않았습니다</translation>
    </message>
    <message>
        <source>The sandbox stopped</source>
        <translation>샌드박스가 멈췄습니다</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1번째 줄</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>This request would be sent.</source>
        <translation>이 요청이 전송됩니다.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>The transform left this event as it came: the original event would be sent.</source>
        <translation>변환이 이 이벤트를 그대로 두었습니다. 원래 이벤트가 전송됩니다.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>The transform cancelled this event: nothing would be sent.</source>
        <translation>변환이 이 이벤트를 취소했습니다. 아무것도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>The transform failed: nothing would be sent.</source>
        <translation>변환이 실패했습니다. 아무것도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1번째 줄, %2번째 열: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1번째 줄: %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>RunCommand</name>
    <message>
        <source>Put one event through one transform</source>
        <translation>이벤트 하나를 변환 하나로 실행</translation>
    </message>
    <message>
        <source>The URL before the transform; without it the integration&apos;s</source>
        <translation>변환 전의 URL. 지정하지 않으면 통합의 URL</translation>
    </message>
    <message>
        <source>The method before the transform: POST (the default), PUT or PATCH</source>
        <translation>변환 전의 메서드: POST(기본값), PUT 또는 PATCH</translation>
    </message>
    <message>
        <source>A variable of webhook.env; may be given more than once</source>
        <translation>webhook.env의 변수. 여러 번 지정할 수 있습니다</translation>
    </message>
    <message>
        <source>How long the transform may run, in milliseconds (1000)</source>
        <translation>변환이 실행될 수 있는 시간(밀리초, 기본값 1000)</translation>
    </message>
    <message>
        <source>Only one of --transform and --payload can be read from standard input.</source>
        <translation>표준 입력으로는 --transform과 --payload 중 하나만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>How much memory the transform may use, in megabytes (64)</source>
        <translation>변환이 사용할 수 있는 메모리, 메가바이트 단위 (64)</translation>
    </message>
</context>
<context>
    <name>SchemaFields</name>
    <message>
        <source>array of %1</source>
        <translation>%1의 배열</translation>
    </message>
    <message>
        <source>%1, minor units of %2</source>
        <translation>%1, %2의 최소 단위</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 외 %2개</translation>
    </message>
    <message>
        <source>may be null</source>
        <translation>null일 수 있음</translation>
    </message>
    <message>
        <source>always</source>
        <translation>항상 있음</translation>
    </message>
    <message>
        <source>may be null or missing</source>
        <translation>null이거나 없을 수 있음</translation>
    </message>
    <message>
        <source>may be missing</source>
        <translation>없을 수 있음</translation>
    </message>
    <message>
        <source>Known values: %1</source>
        <translation>알려진 값: %1</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The pattern cannot be read: %1.</source>
        <translation>패턴을 읽을 수 없습니다: %1.</translation>
    </message>
</context>
<context>
    <name>SegmentSimulation</name>
    <message>
        <source>Segment itself answers 200 to nearly everything and discards later what it cannot use; the simulation says at once what it would discard.</source>
        <translation>Segment는 거의 모든 것에 200으로 응답하고 쓸 수 없는 것은 나중에 버립니다. 시뮬레이션은 무엇이 버려질지 바로 알려 줍니다.</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>Deliver one event to the endpoint&apos;s destination</source>
        <translation>이벤트 하나를 엔드포인트의 대상으로 전달</translation>
    </message>
    <message>
        <source>Send there instead of where the transform says</source>
        <translation>변환이 정한 곳 대신 이곳으로 전송</translation>
    </message>
    <message>
        <source>The endpoint is disabled; real events are not delivered to it.</source>
        <translation>엔드포인트가 비활성 상태입니다. 실제 이벤트는 이 엔드포인트로 전달되지 않습니다.</translation>
    </message>
    <message>
        <source>The endpoint does not subscribe to %1; real events of this type are not delivered to it.</source>
        <translation>엔드포인트가 %1 이벤트를 구독하지 않습니다. 이 유형의 실제 이벤트는 이 엔드포인트로 전달되지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>아무것도 전송하지 않았습니다.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s name; without it the event is sent as it is, to where --to says</source>
        <translation>엔드포인트의 이름. 없으면 이벤트를 --to가 지정한 곳으로 그대로 보냅니다</translation>
    </message>
    <message>
        <source>Sign what is sent, as Dodo Payments does, with the signing secret in the environment variable of this NAME</source>
        <translation>이 이름의 환경 변수에 있는 서명 비밀 값으로, Dodo Payments처럼 전송 내용에 서명합니다</translation>
    </message>
    <message>
        <source>Send to a simulation of the destination on this machine, without credentials</source>
        <translation>자격 증명 없이 이 컴퓨터의 모의 대상으로 보냅니다</translation>
    </message>
    <message>
        <source>Name the endpoint, or say with --to URL where the event is to be sent as it is.</source>
        <translation>엔드포인트를 지정하거나, 이벤트를 그대로 보낼 곳을 --to URL로 지정하세요.</translation>
    </message>
    <message>
        <source>%1 is not simulated; send to a receiver of your own with --to URL.</source>
        <translation>%1은(는) 모의 대상이 없습니다. --to URL로 직접 운영하는 수신기에 보내세요.</translation>
    </message>
    <message>
        <source>This is a simulation: the credentials stay where they are.</source>
        <translation>모의 전송이므로 자격 증명은 사용되지 않습니다.</translation>
    </message>
    <message>
        <source>The destination would list it as %1.</source>
        <translation>대상은 이를 %1(으)로 표시합니다.</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>This is a key of the asymmetric scheme (v1a), which Dodo Payments does not use; give the endpoint&apos;s signing secret, which begins with whsec_.</source>
        <translation>이것은 Dodo Payments가 쓰지 않는 비대칭 방식(v1a)의 키입니다. whsec_로 시작하는 엔드포인트의 서명 비밀 값을 지정하세요.</translation>
    </message>
    <message>
        <source>The signing secret is not whsec_ and base64; copy it again from where the endpoint is, such as the dashboard of Dodo Payments.</source>
        <translation>서명 비밀 값이 whsec_와 base64 형식이 아닙니다. Dodo Payments 대시보드처럼 엔드포인트가 있는 곳에서 다시 복사하세요.</translation>
    </message>
    <message>
        <source>One of the headers webhook-id, webhook-timestamp and webhook-signature is missing; the sender did not sign the request, or something on the way removed them.</source>
        <translation>webhook-id, webhook-timestamp, webhook-signature 헤더 중 하나가 없습니다. 보낸 쪽이 요청에 서명하지 않았거나 전달 중에 제거되었습니다.</translation>
    </message>
    <message>
        <source>webhook-timestamp is no whole number of seconds.</source>
        <translation>webhook-timestamp가 초 단위 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>The request was signed more than five minutes ago; it is a stored one, or a clock is wrong.</source>
        <translation>요청이 5분보다 전에 서명되었습니다. 저장된 요청이거나 시계가 잘못되었습니다.</translation>
    </message>
    <message>
        <source>The request is signed more than five minutes ahead of this machine&apos;s clock; set the clocks, and write webhook-timestamp in seconds.</source>
        <translation>요청의 서명 시각이 이 컴퓨터의 시계보다 5분 넘게 앞섭니다. 시계를 맞추고 webhook-timestamp를 초 단위로 쓰세요.</translation>
    </message>
    <message>
        <source>webhook-signature holds no signature of the version v1.</source>
        <translation>webhook-signature에 v1 버전의 서명이 없습니다.</translation>
    </message>
    <message>
        <source>No signature fits: the secret is another endpoint&apos;s, or the body was changed on the way, as a tunnel does that writes the JSON anew.</source>
        <translation>맞는 서명이 없습니다. 비밀 값이 다른 엔드포인트의 것이거나, JSON을 다시 쓰는 터널처럼 전달 중에 본문이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>유효함</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>서명 없음</translation>
    </message>
    <message>
        <source>bad timestamp</source>
        <translation>잘못된 타임스탬프</translation>
    </message>
    <message>
        <source>signed too long ago</source>
        <translation>너무 오래전에 서명됨</translation>
    </message>
    <message>
        <source>signed in the future</source>
        <translation>미래 시각으로 서명됨</translation>
    </message>
    <message>
        <source>no signature of version v1</source>
        <translation>v1 버전의 서명 없음</translation>
    </message>
    <message>
        <source>signature does not fit</source>
        <translation>서명이 맞지 않음</translation>
    </message>
</context>
<context>
    <name>SimulateCommand</name>
    <message>
        <source>Answer on this machine as a destination does, and list what it receives</source>
        <translation>이 컴퓨터에서 대상처럼 응답하고 받은 내용을 보여 줍니다</translation>
    </message>
    <message>
        <source>The destination: segment or customerio</source>
        <translation>대상: segment 또는 customerio</translation>
    </message>
    <message>
        <source>The port to listen at, on the loopback interface; without it a free one</source>
        <translation>루프백 인터페이스에서 수신할 포트. 없으면 빈 포트</translation>
    </message>
    <message>
        <source>Answer 400 to every error against the contract, even where the real API says 200</source>
        <translation>실제 API가 200을 응답하더라도 계약 위반이면 모두 400을 응답합니다</translation>
    </message>
    <message>
        <source>Answer every request with this: 401, 413, 429, 500, timeout or reset</source>
        <translation>모든 요청에 이것으로 응답합니다: 401, 413, 429, 500, timeout 또는 reset</translation>
    </message>
    <message>
        <source>So many requests meet the trouble; without it all do</source>
        <translation>이 수만큼의 요청에만 문제를 일으킵니다. 없으면 모든 요청</translation>
    </message>
    <message>
        <source>%1 is not simulated; segment and customerio are.</source>
        <translation>%1은(는) 모의 대상이 없습니다. segment와 customerio만 있습니다.</translation>
    </message>
    <message>
        <source>Answering as %1 does, at %2. Ctrl+C ends it.</source>
        <translation>%2에서 %1처럼 응답하고 있습니다. Ctrl+C로 끝냅니다.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>No further connection can be taken: %1</source>
        <translation>더 이상 연결을 받을 수 없습니다: %1</translation>
    </message>
</context>
<context>
    <name>SizeRule</name>
    <message>
        <source>A batch may have %1 messages at most.</source>
        <translation>배치에는 메시지를 최대 %1개까지 담을 수 있습니다.</translation>
    </message>
    <message>
        <source>This has %1 bytes; %2 takes %3 at most.</source>
        <translation>크기가 %1바이트입니다. %2의 최대 크기는 %3바이트입니다.</translation>
    </message>
</context>
<context>
    <name>SubscriptionRule</name>
    <message>
        <source>The endpoint subscribes to %1, and its transform cancels every one of them. Take the event off the endpoint.</source>
        <translation>엔드포인트가 %1을(를) 구독하지만 변환이 모두 취소합니다. 엔드포인트에서 이 이벤트를 빼세요.</translation>
    </message>
    <message>
        <source>The transform handles %1, but the endpoint does not subscribe to it.</source>
        <translation>변환이 %1을(를) 처리하지만 엔드포인트는 구독하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>SvixFormat</name>
    <message>
        <source>Svix request bodies</source>
        <translation>Svix 요청 본문</translation>
    </message>
    <message>
        <source>One JSON file with the bodies of the API requests for endpoint, headers and transformation.</source>
        <translation>엔드포인트, 헤더, 변환을 위한 API 요청 본문을 담은 JSON 파일 하나입니다.</translation>
    </message>
    <message>
        <source>The transform has %L1 characters; Svix takes %L2 to %L3.</source>
        <translation>변환은 %L1자입니다. Svix는 %L2자에서 %L3자까지 받습니다.</translation>
    </message>
</context>
<context>
    <name>SymptomText</name>
    <message>
        <source>Exception</source>
        <translation>예외</translation>
    </message>
    <message>
        <source>Does not end</source>
        <translation>끝나지 않음</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>비정상 종료</translation>
    </message>
    <message>
        <source>Refused or lost</source>
        <translation>거부되거나 손실됨</translation>
    </message>
    <message>
        <source>Odd text</source>
        <translation>이상한 텍스트</translation>
    </message>
    <message>
        <source>Value vanished</source>
        <translation>값이 사라짐</translation>
    </message>
</context>
<context>
    <name>Symptoms</name>
    <message>
        <source>The text &quot;%1&quot; has &quot;%2&quot; in it.</source>
        <translation>텍스트 &quot;%1&quot;에 &quot;%2&quot;이(가) 들어 있습니다.</translation>
    </message>
</context>
<context>
    <name>TerraformFormat</name>
    <message>
        <source>Terraform (Hookdeck)</source>
        <translation>Terraform(Hookdeck)</translation>
    </message>
    <message>
        <source>Terraform resources for Hookdeck: source, transformation, destination and connection. Svix has none for endpoints.</source>
        <translation>Hookdeck용 Terraform 리소스(소스, 변환, 대상, 연결)입니다. Svix에는 엔드포인트용 리소스가 없습니다.</translation>
    </message>
</context>
<context>
    <name>TestCommand</name>
    <message>
        <source>Run the saved cases of endpoints</source>
        <translation>엔드포인트에 저장된 케이스를 실행합니다</translation>
    </message>
    <message>
        <source>The endpoints; without any, all of the workspace</source>
        <translation>엔드포인트. 없으면 작업 공간 전체</translation>
    </message>
    <message>
        <source>Keep the results as they are now as what the cases expect</source>
        <translation>지금의 결과를 케이스가 기대하는 결과로 보관합니다</translation>
    </message>
    <message>
        <source>kept  </source>
        <translation>보관</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>new   </source>
        <translation>신규</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>%1 unchanged, %2 kept.</source>
        <translation>그대로 %1개, 보관 %2개.</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed, %3 new.</source>
        <translation>통과 %1개, 실패 %2개, 신규 %3개.</translation>
    </message>
    <message>
        <source>&quot;hooksmith test --update&quot; keeps the results as they are now.</source>
        <translation>&quot;hooksmith test --update&quot;는 지금의 결과를 보관합니다.</translation>
    </message>
    <message>
        <source>There are no cases.</source>
        <translation>케이스가 없습니다.</translation>
    </message>
    <message>
        <source>No result was kept yet; &quot;hooksmith test --update&quot; keeps it.</source>
        <translation>아직 보관된 결과가 없습니다. &quot;hooksmith test --update&quot;가 보관합니다.</translation>
    </message>
    <message numerus="yes">
        <source>The result differs in %n place(s).</source>
        <translation>
            <numerusform>결과가 %n곳에서 다릅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>--update keeps the results that the endpoint gives in the environment it is in; leave --environment out.</source>
        <translation>--update는 엔드포인트가 현재 환경에서 내는 결과를 저장합니다. --environment를 빼세요.</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>&quot;%1&quot; is not a colour such as &quot;#1b2230&quot;.</source>
        <translation>&quot;%1&quot;은(는) &quot;#1b2230&quot; 같은 색상 값이 아닙니다.</translation>
    </message>
    <message>
        <source>Cannot read the theme: %1.</source>
        <translation>테마를 읽을 수 없습니다: %1.</translation>
    </message>
</context>
<context>
    <name>TimeFormFix</name>
    <message>
        <source>Convert the time</source>
        <translation>시각 변환하기</translation>
    </message>
</context>
<context>
    <name>TimeRule</name>
    <message>
        <source>There is no timestamp: an event that is delivered late is dated when it arrives.</source>
        <translation>timestamp가 없어 늦게 전달된 이벤트가 도착한 시각으로 기록됩니다.</translation>
    </message>
    <message>
        <source>The timestamp is a text; it must be whole Unix seconds: Math.floor(Date.parse(…) / 1000).</source>
        <translation>timestamp가 문자열입니다. 초 단위 정수 Unix 시간이어야 합니다: Math.floor(Date.parse(…) / 1000).</translation>
    </message>
    <message>
        <source>The timestamp is in milliseconds; it must be in whole seconds: divide by 1000.</source>
        <translation>timestamp가 밀리초 단위입니다. 1000으로 나누어 초 단위 정수로 보내세요.</translation>
    </message>
    <message>
        <source>The timestamp has a fraction; it must be in whole seconds: use Math.floor.</source>
        <translation>timestamp에 소수가 있습니다. Math.floor를 사용해 초 단위 정수로 보내세요.</translation>
    </message>
    <message>
        <source>The timestamp is a number; it must be ISO 8601 text such as 2026-03-02T09:14:27Z.</source>
        <translation>timestamp가 숫자입니다. 2026-03-02T09:14:27Z와 같은 ISO 8601 문자열이어야 합니다.</translation>
    </message>
    <message>
        <source>The timestamp &quot;%1&quot; is not ISO 8601, such as 2026-03-02T09:14:27Z.</source>
        <translation>timestamp &quot;%1&quot;은(는) 2026-03-02T09:14:27Z와 같은 ISO 8601 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>The timestamp &quot;%1&quot; names no time zone; end it with Z for UTC.</source>
        <translation>timestamp &quot;%1&quot;에 시간대가 없습니다. UTC라면 끝에 Z를 붙이세요.</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>There is no trash to move this to. Nothing was deleted; remove it yourself if you want it gone.</source>
        <translation>옮길 휴지통이 없습니다. 아무것도 삭제되지 않았습니다. 없애려면 직접 지우세요.</translation>
    </message>
    <message>
        <source>This could not be moved to the trash: %1. Nothing was deleted; remove it yourself if you want it gone.</source>
        <translation>휴지통으로 옮길 수 없습니다: %1. 아무것도 삭제되지 않았습니다. 없애려면 직접 지우세요.</translation>
    </message>
</context>
<context>
    <name>TypesCommand</name>
    <message>
        <source>Write TypeScript declarations of webhook, events and requests</source>
        <translation>webhook, 이벤트, 요청의 TypeScript 선언 저장</translation>
    </message>
    <message>
        <source>The file to write; without it, or with -, standard output</source>
        <translation>저장할 파일. 지정하지 않거나 -이면 표준 출력</translation>
    </message>
</context>
<context>
    <name>UnknownCallFix</name>
    <message>
        <source>Make it an event of that name</source>
        <translation>그 이름의 이벤트로 만들기</translation>
    </message>
</context>
<context>
    <name>UnknownCallRule</name>
    <message>
        <source>&quot;%1&quot; must be one of %2.</source>
        <translation>&quot;%1&quot; 값은 %2 중 하나여야 합니다.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not one %3 knows; for an event use %1 &quot;%4&quot; with %5 &quot;%2&quot;.</source>
        <translation>%1 값 &quot;%2&quot;은(는) %3에 없습니다. 이벤트라면 %1 값을 &quot;%4&quot;(으)로, %5 값을 &quot;%2&quot;(으)로 지정하세요.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not one %3 knows; it has %4.</source>
        <translation>%1 값 &quot;%2&quot;은(는) %3에 없습니다. 있는 값: %4.</translation>
    </message>
</context>
<context>
    <name>UnknownFieldRule</name>
    <message>
        <source>%1 does not document the field &quot;%2&quot; here.</source>
        <translation>%1 문서에는 이곳의 &quot;%2&quot; 필드가 없습니다.</translation>
    </message>
</context>
<context>
    <name>Vanishing</name>
    <message>
        <source>The request loses %1 when %2 %3.</source>
        <translation>요청에서 %1이(가) 사라집니다: %2, %3.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Ask the destination whether it knows the endpoint&apos;s credentials</source>
        <translation>엔드포인트의 자격 증명을 대상이 인식하는지 확인합니다</translation>
    </message>
    <message>
        <source>The endpoint&apos;s name</source>
        <translation>엔드포인트 이름</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>This folder is a workspace already; open it, or choose another folder.</source>
        <translation>이 폴더는 이미 작업 공간입니다. 이 작업 공간을 열거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>This folder is no workspace: it has no hooksmith.json. Choose another folder, or make a new workspace in it.</source>
        <translation>이 폴더는 작업 공간이 아닙니다. hooksmith.json이 없습니다. 다른 폴더를 선택하거나 이 폴더에 새 작업 공간을 만드세요.</translation>
    </message>
    <message>
        <source>A newer version of Hooksmith wrote this workspace, so it can only be read; update Hooksmith to change it.</source>
        <translation>더 새로운 버전의 Hooksmith가 쓴 작업 공간이므로 읽기만 할 수 있습니다. 변경하려면 Hooksmith를 업데이트하세요.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken in this workspace; choose another one.</source>
        <translation>&quot;%1&quot; 이름은 이 작업 공간에서 이미 사용 중입니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>This workspace has no endpoint &quot;%1&quot;.</source>
        <translation>이 작업 공간에 &quot;%1&quot; 엔드포인트가 없습니다.</translation>
    </message>
    <message>
        <source>The endpoint has a case &quot;%1&quot; already; choose another name.</source>
        <translation>엔드포인트에 &quot;%1&quot; 케이스가 이미 있습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>A newer version of Hooksmith wrote the endpoint &quot;%1&quot;, so it can only be read; update Hooksmith to change it.</source>
        <translation>더 새로운 버전의 Hooksmith가 쓴 &quot;%1&quot; 엔드포인트이므로 읽기만 할 수 있습니다. 변경하려면 Hooksmith를 업데이트하세요.</translation>
    </message>
    <message>
        <source>Another program changed this file since it was opened, so it was not overwritten. Keep your changes as a copy under another name, or open the endpoint again.</source>
        <translation>파일을 연 뒤 다른 프로그램이 이 파일을 변경했으므로 덮어쓰지 않았습니다. 변경 내용을 다른 이름의 사본으로 보관하거나 엔드포인트를 다시 여세요.</translation>
    </message>
</context>
<context>
    <name>hooksmith::AddEndpointPage</name>
    <message>
        <source>New Endpoint</source>
        <translation>새 엔드포인트</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Storing the credentials…</source>
        <translation>자격 증명을 저장하는 중…</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>엔드포인트</translation>
    </message>
    <message>
        <source>The new endpoint is not created yet. A draft keeps everything but its credentials.</source>
        <translation>새 엔드포인트를 아직 만들지 않았습니다. 임시 저장본에는 자격 증명을 제외한 모든 내용이 보관됩니다.</translation>
    </message>
    <message>
        <source>Keep as Draft</source>
        <translation>임시 저장</translation>
    </message>
    <message>
        <source>Cases are kept in the endpoint&apos;s folder, which Create makes. The payload stays here until then; keep it as a case after that.</source>
        <translation>케이스는 만들기를 누르면 생기는 엔드포인트 폴더에 보관됩니다. 페이로드는 그때까지 여기에 남습니다. 만든 뒤 케이스로 보관하세요.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>만들기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
</context>
<context>
    <name>hooksmith::AnalysisPanel</name>
    <message>
        <source>Share the window with the panes (Ctrl+Shift+J)</source>
        <translation>다른 창과 나누어 보기 (Ctrl+Shift+J)</translation>
    </message>
    <message>
        <source>Maximise (Ctrl+Shift+J)</source>
        <translation>최대화 (Ctrl+Shift+J)</translation>
    </message>
    <message>
        <source>Show the panel (Ctrl+J)</source>
        <translation>패널 보이기 (Ctrl+J)</translation>
    </message>
    <message>
        <source>Hide the panel (Ctrl+J)</source>
        <translation>패널 숨기기 (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>hooksmith::BodyView</name>
    <message>
        <source>Body of the request</source>
        <translation>요청 본문</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>전체 %2 중 처음 %1만 표시됩니다.</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Very long lines are shown in part. Copying the body copies all of it.</source>
        <translation>매우 긴 줄은 일부만 표시됩니다. 본문을 복사하면 전체가 복사됩니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::Breadcrumbs</name>
    <message>
        <source>Where you are</source>
        <translation>현재 위치</translation>
    </message>
    <message>
        <source>Go to %1.</source>
        <translation>%1 페이지로 이동합니다.</translation>
    </message>
    <message>
        <source>There are edits that are not saved.</source>
        <translation>저장하지 않은 편집 내용이 있습니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::BudgetMeters</name>
    <message>
        <source>Code %1 / %2</source>
        <translation>코드 %1 / %2</translation>
    </message>
    <message>
        <source>The code has %1 of the %2 characters that production takes (%3 %).</source>
        <translation>코드가 프로덕션이 받는 %2자 가운데 %1자를 씁니다(%3 %).</translation>
    </message>
    <message>
        <source>Request %1 / %2</source>
        <translation>요청 %1 / %2</translation>
    </message>
    <message>
        <source>The body of this event&apos;s request has %1 of the %2 that the destination takes (%3 %).</source>
        <translation>이 이벤트의 요청 본문이 대상이 받는 %2 가운데 %1를 씁니다(%3 %).</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>요청 %1</translation>
    </message>
    <message>
        <source>No limit of this destination is known.</source>
        <translation>이 대상의 한도는 알려져 있지 않습니다.</translation>
    </message>
    <message>
        <source>Request –</source>
        <translation>요청 –</translation>
    </message>
    <message>
        <source>There is no request yet.</source>
        <translation>아직 요청이 없습니다.</translation>
    </message>
    <message>
        <source>Time %1 / %2 ms</source>
        <translation>시간 %1 / %2 ms</translation>
    </message>
    <message>
        <source>The last run took %1 ms; it is ended after %2 ms (%3 %).</source>
        <translation>마지막 실행에 %1 ms가 걸렸습니다. %2 ms가 지나면 중단됩니다(%3 %).</translation>
    </message>
    <message>
        <source>Time –</source>
        <translation>시간 –</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>아직 실행한 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::CaseComparison</name>
    <message>
        <source>The result is the expected one.</source>
        <translation>결과가 기대한 그대로입니다.</translation>
    </message>
    <message>
        <source>No result was kept yet. Update keeps the one of now.</source>
        <translation>보관된 결과가 아직 없습니다. 업데이트하면 지금 결과를 보관합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>변경 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>추가 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>삭제 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>기대</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재 값</translation>
    </message>
</context>
<context>
    <name>hooksmith::CaseSaving</name>
    <message>
        <source>Replace personal data?</source>
        <translation>개인 정보를 바꿀까요?</translation>
    </message>
    <message numerus="yes">
        <source>The payload has %n personal value(s). Cases are files that others may see.</source>
        <translation>
            <numerusform>페이로드에 개인 정보 %n개가 있습니다. 케이스는 다른 사람이 볼 수 있는 파일입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace by Fakes</source>
        <translation>가짜 값으로 바꾸기</translation>
    </message>
    <message>
        <source>There is a case named %1 already.</source>
        <translation>%1 케이스가 이미 있습니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Keep as It Is</source>
        <translation>그대로 보관</translation>
    </message>
    <message>
        <source>Keep as Case of %1</source>
        <translation>%1의 케이스로 보관</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Kept as the case %1 of %2.</source>
        <translation>%2의 케이스 %1(으)로 보관했습니다.</translation>
    </message>
    <message>
        <source>The payload is of no event type, and a case needs one. Choose the event first.</source>
        <translation>페이로드에 이벤트 타입이 없는데 케이스에는 필요합니다. 먼저 이벤트를 고르세요.</translation>
    </message>
</context>
<context>
    <name>hooksmith::CasesPanel</name>
    <message>
        <source>No cases yet</source>
        <translation>아직 케이스가 없습니다</translation>
    </message>
    <message>
        <source>A case is a payload and what the transform shall make of it. Keep the payload that is shown, and every edit is held against it.</source>
        <translation>케이스는 페이로드와 변환이 내야 할 결과입니다. 보이는 페이로드를 보관하면 편집할 때마다 그것과 비교합니다.</translation>
    </message>
    <message>
        <source>Keep Payload…</source>
        <translation>페이로드 보관…</translation>
    </message>
    <message>
        <source>Keep the payload that is shown and its result as a case</source>
        <translation>보이는 페이로드와 그 결과를 케이스로 보관합니다</translation>
    </message>
    <message>
        <source>Show Payload</source>
        <translation>페이로드 보기</translation>
    </message>
    <message>
        <source>Make the case&apos;s payload the one that is run</source>
        <translation>케이스의 페이로드를 실행할 페이로드로 만듭니다</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>업데이트</translation>
    </message>
    <message>
        <source>Expect from now on what the case gives now</source>
        <translation>이제부터 케이스의 지금 결과를 기대합니다</translation>
    </message>
    <message>
        <source>Update All</source>
        <translation>모두 업데이트</translation>
    </message>
    <message>
        <source>Expect of every case what it gives now</source>
        <translation>모든 케이스에서 지금 결과를 기대합니다</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>케이스를 삭제합니다</translation>
    </message>
    <message>
        <source>Cases of the endpoint</source>
        <translation>엔드포인트의 케이스</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>케이스</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Of the transform as it was before the last edit</source>
        <translation>마지막 편집 전 변환의 결과</translation>
    </message>
    <message>
        <source>%1 of %2 as expected</source>
        <translation>%2개 중 %1개가 기대대로</translation>
    </message>
    <message>
        <source>Delete the case %1?</source>
        <translation>케이스 %1을(를) 삭제할까요?</translation>
    </message>
    <message>
        <source>Its file moves to the trash.</source>
        <translation>파일이 휴지통으로 옮겨집니다.</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>휴지통으로 이동</translation>
    </message>
    <message>
        <source>The case %1 is in the trash: %2</source>
        <translation>케이스 %1이(가) 휴지통에 있습니다: %2</translation>
    </message>
</context>
<context>
    <name>hooksmith::CasesScrubbing</name>
    <message>
        <source>The cases in the workspace stay as they are.</source>
        <translation>작업 공간의 케이스는 그대로 남습니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::CataloguePage</name>
    <message>
        <source>Search event types</source>
        <translation>이벤트 유형 검색</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>이벤트 유형</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>No event type matches &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;에 일치하는 이벤트 유형이 없습니다.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>엔드포인트</translation>
    </message>
    <message>
        <source>Event Catalogue</source>
        <translation>이벤트 카탈로그</translation>
    </message>
</context>
<context>
    <name>hooksmith::CodeDifferenceView</name>
    <message>
        <source>What changes in the transformation</source>
        <translation>변환 코드에서 바뀌는 것</translation>
    </message>
    <message>
        <source>The transformation: − as it is there, + as it is here</source>
        <translation>변환 코드: − 저쪽에 있는 것, + 여기에 있는 것</translation>
    </message>
</context>
<context>
    <name>hooksmith::CreatedPage</name>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>%1 is created</source>
        <translation>%1 엔드포인트를 만들었습니다</translation>
    </message>
    <message>
        <source>It turns every event into a request for %1.</source>
        <translation>모든 이벤트를 %1 요청으로 바꿉니다.</translation>
    </message>
    <message numerus="yes">
        <source>It turns %n event type(s) into requests for %1.</source>
        <translation>
            <numerusform>이벤트 유형 %n개를 %1 요청으로 바꿉니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Endpoint</source>
        <translation>엔드포인트 열기</translation>
    </message>
    <message>
        <source>Send Test…</source>
        <translation>테스트 보내기…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Add Another</source>
        <translation>하나 더 추가</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Plain text, made for git. They hold no credentials.</source>
        <translation>git에 맞는 일반 텍스트이며 자격 증명은 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Show in File Manager</source>
        <translation>파일 관리자에서 보기</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>자격 증명</translation>
    </message>
    <message>
        <source>%1 is in this computer&apos;s keychain.</source>
        <translation>%1 값은 이 컴퓨터의 키체인에 있습니다.</translation>
    </message>
    <message>
        <source>%1 is read from the environment variable %2.</source>
        <translation>%1 값은 환경 변수 %2에서 읽습니다.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>엔드포인트</translation>
    </message>
    <message>
        <source>New Endpoint</source>
        <translation>새 엔드포인트</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>배포…</translation>
    </message>
</context>
<context>
    <name>hooksmith::CredentialCheck</name>
    <message>
        <source>Check Credentials</source>
        <translation>자격 증명 확인</translation>
    </message>
    <message>
        <source>Ask %1 whether it knows them; nothing else is sent</source>
        <translation>%1에 이 자격 증명을 아는지 묻습니다. 그 밖에는 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1에 묻는 중…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 사용</translation>
    </message>
    <message>
        <source>Send Test…</source>
        <translation>테스트 보내기…</translation>
    </message>
</context>
<context>
    <name>hooksmith::CredentialInput</name>
    <message>
        <source>Keep in keychain</source>
        <translation>키체인에 보관</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>환경 변수</translation>
    </message>
    <message>
        <source>Where %1 is kept</source>
        <translation>%1 보관 위치</translation>
    </message>
    <message>
        <source>Environment variable that holds %1</source>
        <translation>%1 값이 들어 있는 환경 변수</translation>
    </message>
    <message>
        <source>Kept in the keychain. Type to replace it.</source>
        <translation>키체인에 보관되어 있습니다. 바꾸려면 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation>%1 값을 입력하세요.</translation>
    </message>
    <message>
        <source>This does not look like a %1.</source>
        <translation>올바른 %1 형식이 아닌 것 같습니다.</translation>
    </message>
    <message>
        <source>Name the environment variable that holds the %1.</source>
        <translation>%1 값이 들어 있는 환경 변수의 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>A variable&apos;s name has only letters, digits and underscores, and no digit in front.</source>
        <translation>변수 이름에는 영문자, 숫자, 밑줄만 쓸 수 있으며 숫자로 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is set, but its value does not have the expected form.</source>
        <translation>%1 변수가 설정되어 있지만 값의 형식이 다릅니다.</translation>
    </message>
    <message>
        <source>%1 is set in this session.</source>
        <translation>이 세션에 %1 변수가 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Mask the value</source>
        <translation>값 가리기</translation>
    </message>
    <message>
        <source>Show the value</source>
        <translation>값 표시</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the value; after 30 seconds it leaves the clipboard</source>
        <translation>값을 복사합니다. 30초 뒤 클립보드에서 사라집니다</translation>
    </message>
    <message>
        <source>%1 is not set in this session: set it, then start Hooksmith again.</source>
        <translation>이 세션에 %1이(가) 설정되지 않았습니다. 설정한 뒤 Hooksmith를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not have this %1. Enter it to use it here.</source>
        <translation>이 컴퓨터의 키체인에 이 %1이(가) 없습니다. 여기서 쓰려면 입력하세요.</translation>
    </message>
</context>
<context>
    <name>hooksmith::CredentialsForm</name>
    <message>
        <source>No keychain answers on this computer, so credentials are read from environment variables. Start a keychain such as GNOME Keyring or KWallet to keep them there. Hooksmith never writes them to a file.</source>
        <translation>이 컴퓨터에서 응답하는 키체인이 없어 자격 증명을 환경 변수에서 읽습니다. 키체인에 보관하려면 GNOME Keyring이나 KWallet 같은 키체인을 시작하세요. Hooksmith는 자격 증명을 파일에 쓰지 않습니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::DeployDialog</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Deploy %1</source>
        <translation>%1 배포</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>그곳 값 가져오기</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>배포</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Reading what is there…</source>
        <translation>그곳의 내용을 읽는 중…</translation>
    </message>
    <message>
        <source>The token could not be kept: %1</source>
        <translation>토큰을 보관하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>The endpoint here has what you took from there.</source>
        <translation>이곳의 엔드포인트에 그곳에서 가져온 값을 저장했습니다.</translation>
    </message>
    <message>
        <source>Cancelling: the step that is on its way ends first, then what was done is taken back…</source>
        <translation>취소하는 중입니다. 진행 중인 단계를 마친 뒤 실행한 작업을 되돌립니다…</translation>
    </message>
</context>
<context>
    <name>hooksmith::Deployer</name>
    <message>
        <source>The environment variable %1, which should hold the API token, is not set.</source>
        <translation>API 토큰이 들어 있어야 할 환경 변수 %1이(가) 설정되지 않았습니다.</translation>
    </message>
    <message>
        <source>The keychain has no API token for %1. Enter it.</source>
        <translation>키체인에 %1의 API 토큰이 없습니다. 입력하세요.</translation>
    </message>
    <message>
        <source>There is no target named %1.</source>
        <translation>%1(이)라는 배포 대상이 없습니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::DeploymentCheck</name>
    <message>
        <source>%1 is there what it is here.</source>
        <translation>%1은(는) 그곳에서도 이곳과 같습니다.</translation>
    </message>
    <message>
        <source>%1 differs there: %2. Deploy shows it and lets you choose a side.</source>
        <translation>%1이(가) 그곳에서 다릅니다: %2. 배포에서 차이를 보고 어느 쪽을 쓸지 고를 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::DetailsStep</name>
    <message>
        <source>Integration</source>
        <translation>통합</translation>
    </message>
    <message>
        <source>Where do you want to send Dodo Payments events?</source>
        <translation>Dodo Payments 이벤트를 어디로 보낼까요?</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>The code that the transformation starts from. You edit it next.</source>
        <translation>변환의 출발점이 되는 코드입니다. 다음 단계에서 편집합니다.</translation>
    </message>
    <message>
        <source>Give the endpoint a name.</source>
        <translation>엔드포인트의 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>This workspace has an endpoint named %1 already. Choose another name.</source>
        <translation>이 작업 공간에 %1 엔드포인트가 이미 있습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose an integration.</source>
        <translation>통합을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>hooksmith::DraftOffers</name>
    <message>
        <source>A new endpoint from %1 was not created.</source>
        <translation>%1에 작성하던 새 엔드포인트를 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>Edits of %1 from %2 were not saved.</source>
        <translation>%2에 편집한 %1 엔드포인트의 내용이 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Restore unsaved edits?</source>
        <translation>저장하지 않은 편집 내용을 복원할까요?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>A new endpoint from %1 was not created. Restore it?</source>
        <translation>%1에 작성하던 새 엔드포인트를 만들지 않았습니다. 복원할까요?</translation>
    </message>
    <message>
        <source>Edits of %1 from %2 were not saved. Restore them?</source>
        <translation>%2에 편집한 %1 엔드포인트의 내용이 저장되지 않았습니다. 복원할까요?</translation>
    </message>
</context>
<context>
    <name>hooksmith::EditMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last edit back.</source>
        <translation>마지막 편집을 되돌립니다.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Make the edit again.</source>
        <translation>되돌린 편집을 다시 합니다.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>Move the selected text to the clipboard.</source>
        <translation>선택한 텍스트를 클립보드로 옮깁니다.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected text to the clipboard.</source>
        <translation>선택한 텍스트를 클립보드에 복사합니다.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Insert the clipboard&apos;s text.</source>
        <translation>클립보드의 텍스트를 넣습니다.</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Select the whole text.</source>
        <translation>텍스트 전체를 선택합니다.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>Look for a text in the editor.</source>
        <translation>편집기에서 텍스트를 찾습니다.</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>다음 찾기(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next match.</source>
        <translation>다음 일치 항목으로 갑니다.</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>이전 찾기(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the match before.</source>
        <translation>이전 일치 항목으로 갑니다.</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>바꾸기(&amp;E)…</translation>
    </message>
    <message>
        <source>Replace a text in the editor by another.</source>
        <translation>편집기의 텍스트를 다른 것으로 바꿉니다.</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>줄로 이동(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to a line of the editor by its number.</source>
        <translation>번호로 편집기의 줄로 이동합니다.</translation>
    </message>
    <message>
        <source>Toggle Co&amp;mment</source>
        <translation>주석 전환(&amp;M)</translation>
    </message>
    <message>
        <source>Comment the selected lines out, or in again.</source>
        <translation>선택한 줄을 주석으로 만들거나 주석을 풉니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::EditorPanel</name>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>줄로 이동</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>원래 크기</translation>
    </message>
    <message>
        <source>Comment or uncomment</source>
        <translation>주석 처리 또는 해제</translation>
    </message>
</context>
<context>
    <name>hooksmith::EndpointActions</name>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Open the selected endpoint.</source>
        <translation>선택한 엔드포인트를 엽니다.</translation>
    </message>
    <message>
        <source>Send Test…</source>
        <translation>테스트 보내기…</translation>
    </message>
    <message>
        <source>Show the request of one event, then send it.</source>
        <translation>이벤트 하나의 요청을 확인한 뒤 전송합니다.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Write the endpoint to one file, without credentials.</source>
        <translation>자격 증명 없이 엔드포인트를 파일 하나로 저장합니다.</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>배포…</translation>
    </message>
    <message>
        <source>Create or update the endpoint where it runs for real.</source>
        <translation>실제로 실행되는 곳에 엔드포인트를 만들거나 업데이트합니다.</translation>
    </message>
    <message>
        <source>Check Deployment</source>
        <translation>배포 확인</translation>
    </message>
    <message>
        <source>Look whether the deployed endpoint is what it is here.</source>
        <translation>배포된 엔드포인트가 이곳과 같은지 확인합니다.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Make a disabled copy of the endpoint.</source>
        <translation>엔드포인트의 비활성 사본을 만듭니다.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Give the endpoint and its folder another name.</source>
        <translation>엔드포인트와 그 폴더의 이름을 바꿉니다.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>활성화</translation>
    </message>
    <message>
        <source>Enable or disable the endpoint.</source>
        <translation>엔드포인트를 활성화하거나 비활성화합니다.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Move the endpoint to the trash.</source>
        <translation>엔드포인트를 휴지통으로 옮깁니다.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>비활성화</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
</context>
<context>
    <name>hooksmith::EndpointCases</name>
    <message>
        <source>Cases</source>
        <translation>케이스</translation>
    </message>
</context>
<context>
    <name>hooksmith::EndpointForm</name>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>For example %1-payments</source>
        <translation>예: %1-payments</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>What this endpoint is for (optional)</source>
        <translation>이 엔드포인트의 용도(선택 사항)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>자격 증명</translation>
    </message>
    <message>
        <source>They stay on this computer. Hooksmith never writes them to the workspace&apos;s files.</source>
        <translation>이 컴퓨터에만 보관됩니다. Hooksmith는 자격 증명을 작업 공간의 파일에 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Where events go. The transformation may change the URL for each event.</source>
        <translation>이벤트를 보낼 곳입니다. 변환이 이벤트마다 URL을 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>The event types that Dodo Payments sends to this endpoint.</source>
        <translation>Dodo Payments가 이 엔드포인트로 보내는 이벤트 유형입니다.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>고급</translation>
    </message>
    <message>
        <source>What the transformation is given and how long it may take.</source>
        <translation>변환에 전달되는 값과 변환의 시간 제한입니다.</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Time limit of one run</source>
        <translation>실행 한 번의 시간 제한</translation>
    </message>
    <message>
        <source>Variables (webhook.env), one NAME=value a line; not for credentials</source>
        <translation>변수(webhook.env). 한 줄에 NAME=value 하나씩. 자격 증명은 넣지 마세요</translation>
    </message>
    <message>
        <source>Enter the URL that events are sent to.</source>
        <translation>이벤트를 보낼 URL을 입력하세요.</translation>
    </message>
    <message>
        <source>This is not a complete URL such as https://example.com/webhook.</source>
        <translation>https://example.com/webhook 같은 완전한 URL이 아닙니다.</translation>
    </message>
    <message>
        <source>A URL with a user name or password would write a credential to a file. Remove them from the URL.</source>
        <translation>URL에 사용자 이름이나 비밀번호가 있으면 자격 증명이 파일에 기록됩니다. URL에서 삭제하세요.</translation>
    </message>
    <message>
        <source>Credentials are not sent to this host: %1 names only %2.</source>
        <translation>이 호스트로는 자격 증명을 보내지 않습니다. %1의 호스트는 다음뿐입니다: %2.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory limit of one run</source>
        <translation>1회 실행의 메모리 한도</translation>
    </message>
</context>
<context>
    <name>hooksmith::EndpointHeader</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Send Test…</source>
        <translation>테스트 보내기…</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>배포…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Export, duplicate, rename, enable or disable, delete</source>
        <translation>내보내기, 복제, 이름 바꾸기, 사용 전환, 삭제</translation>
    </message>
</context>
<context>
    <name>hooksmith::EndpointImporting</name>
    <message>
        <source>Import an Endpoint</source>
        <translation>엔드포인트 가져오기</translation>
    </message>
    <message>
        <source>Exports and transforms (*.json *.js *.mjs);;All files (*)</source>
        <translation>내보낸 파일과 변환 (*.json *.js *.mjs);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>hooksmith::EndpointListPage</name>
    <message>
        <source>No endpoints yet</source>
        <translation>아직 엔드포인트가 없습니다</translation>
    </message>
    <message>
        <source>An endpoint turns Dodo Payments events into requests for Segment, Customer.io or any URL. Add the first one to this workspace.</source>
        <translation>엔드포인트는 Dodo Payments 이벤트를 Segment, Customer.io 또는 원하는 URL로 보내는 요청으로 바꿉니다. 이 작업 공간에 첫 엔드포인트를 추가하세요.</translation>
    </message>
    <message>
        <source>New Endpoint</source>
        <translation>새 엔드포인트</translation>
    </message>
    <message>
        <source>Filter endpoints</source>
        <translation>엔드포인트 필터</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>엔드포인트</translation>
    </message>
    <message>
        <source>No endpoint matches &quot;%1&quot;.</source>
        <translation>&quot;%1&quot;에 일치하는 엔드포인트가 없습니다.</translation>
    </message>
    <message>
        <source>Looking at where %1 is deployed…</source>
        <translation>%1이(가) 배포된 곳을 확인하는 중…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Add an endpoint from a file of Hooksmith or Svix, or from a transform alone.</source>
        <translation>Hooksmith나 Svix의 파일, 또는 변환만으로 엔드포인트를 추가합니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::EndpointModel</name>
    <message>
        <source>A newer version of Hooksmith wrote this endpoint. It can be opened, but not changed here.</source>
        <translation>더 새로운 버전의 Hooksmith가 쓴 엔드포인트입니다. 열 수는 있지만 여기에서 변경할 수는 없습니다.</translation>
    </message>
    <message>
        <source>There is no integration named %1. Install it, or change &quot;integration&quot; in endpoint.json.</source>
        <translation>%1 통합이 없습니다. 설치하거나 endpoint.json의 &quot;integration&quot;을 바꾸세요.</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>모든 이벤트</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>이벤트 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>활성</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>비활성</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>통합</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>확인 안 됨</translation>
    </message>
    <message>
        <source>As here</source>
        <translation>이곳과 같음</translation>
    </message>
    <message numerus="yes">
        <source>Differs in %n field(s)</source>
        <translation>
            <numerusform>필드 %n개 다름</numerusform>
        </translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>배포</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hooksmith::EndpointOperations</name>
    <message>
        <source>%1 is a copy of %2. It is disabled until you enable it.</source>
        <translation>%2의 사본 %1 엔드포인트를 만들었습니다. 활성화하기 전까지 비활성 상태입니다.</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 엔드포인트를 활성화했습니다.</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 엔드포인트를 비활성화했습니다.</translation>
    </message>
    <message>
        <source>Rename Endpoint</source>
        <translation>엔드포인트 이름 바꾸기</translation>
    </message>
    <message>
        <source>New name of %1:</source>
        <translation>%1의 새 이름:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>There is an endpoint named %1 already.</source>
        <translation>%1 엔드포인트가 이미 있습니다.</translation>
    </message>
    <message>
        <source>%1 is now named %2.</source>
        <translation>%1의 이름을 바꾸었습니다. 새 이름은 %2입니다.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 엔드포인트를 삭제할까요?</translation>
    </message>
    <message>
        <source>Its folder moves to the trash. Its credentials are removed from the keychain.</source>
        <translation>폴더는 휴지통으로 옮겨지고 자격 증명은 키체인에서 삭제됩니다.</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>휴지통으로 이동</translation>
    </message>
    <message>
        <source>%1 is in the trash: %2</source>
        <translation>%1 엔드포인트를 휴지통으로 옮겼습니다: %2</translation>
    </message>
</context>
<context>
    <name>hooksmith::EndpointPage</name>
    <message>
        <source>Transformation</source>
        <translation>변환</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>The hosts in the transformation follow the new region. Undo in the editor brings the old ones back.</source>
        <translation>변환 코드의 호스트가 새 리전에 맞게 바뀝니다. 편집기에서 실행 취소하면 이전 호스트로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Read-only: written by a newer version of Hooksmith.</source>
        <translation>읽기 전용: 더 새로운 버전의 Hooksmith가 쓴 엔드포인트입니다.</translation>
    </message>
    <message>
        <source>This workspace has an endpoint named %1 already. Choose another name.</source>
        <translation>이 작업 공간에 %1 엔드포인트가 이미 있습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>The edits of %1 are not saved.</source>
        <translation>%1 엔드포인트의 편집 내용이 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>엔드포인트</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 엔드포인트를 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 is loaded again. Undo in the editor brings your transformation back.</source>
        <translation>%1 엔드포인트를 다시 읽었습니다. 편집기에서 실행 취소하면 작성하던 변환이 돌아옵니다.</translation>
    </message>
    <message>
        <source>Mend this environment before you look at another. %1</source>
        <translation>다른 환경을 보기 전에 이 환경을 고치세요. %1</translation>
    </message>
    <message>
        <source>The hosts in the transformation follow the environment&apos;s region.</source>
        <translation>변환 코드의 호스트가 환경의 지역을 따라 바뀌었습니다.</translation>
    </message>
    <message>
        <source>%1 (live)</source>
        <translation>%1(라이브)</translation>
    </message>
</context>
<context>
    <name>hooksmith::EndpointSaving</name>
    <message>
        <source>%1 was changed by another program</source>
        <translation>다른 프로그램이 %1 엔드포인트를 변경했습니다</translation>
    </message>
    <message>
        <source>Its files are not what they were when you opened it. Overwrite them with your edits, or drop your edits and load the files?</source>
        <translation>파일이 열었을 때와 다릅니다. 편집한 내용으로 덮어쓸까요, 아니면 편집한 내용을 버리고 파일을 다시 읽을까요?</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>덮어쓰기</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>다시 읽기</translation>
    </message>
</context>
<context>
    <name>hooksmith::EndpointTable</name>
    <message>
        <source>Endpoints</source>
        <translation>엔드포인트</translation>
    </message>
</context>
<context>
    <name>hooksmith::EnvironmentBox</name>
    <message>
        <source>Environment</source>
        <translation>환경</translation>
    </message>
    <message>
        <source>The environment: whose credentials, region, URL and variables count</source>
        <translation>환경: 어떤 자격 증명, 지역, URL, 변수를 쓸지 정합니다</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>운영</translation>
    </message>
    <message>
        <source>Real customers are behind this environment.</source>
        <translation>실제 고객이 쓰는 환경입니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::EnvironmentsSection</name>
    <message>
        <source>Live: real customers are behind it</source>
        <translation>운영: 실제 고객이 쓰는 환경입니다</translation>
    </message>
    <message>
        <source>Add Environment…</source>
        <translation>환경 추가…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>제거…</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>환경</translation>
    </message>
    <message>
        <source>For example test and live: each has its own credentials, region, URL and variables. The transformation and the events are the same in all.</source>
        <translation>예를 들어 test와 live입니다. 환경마다 자격 증명, 지역, URL, 변수가 따로 있고, 변환 코드와 이벤트는 모두 같습니다.</translation>
    </message>
    <message>
        <source>The endpoint is in %1. All of its environments: %2.</source>
        <translation>현재 환경은 %1입니다. 모든 환경: %2.</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>%1 제거…</translation>
    </message>
    <message>
        <source>Add Environment</source>
        <translation>환경 추가</translation>
    </message>
    <message>
        <source>Its name, such as test or live</source>
        <translation>이름(예: test, live)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Rename Environment</source>
        <translation>환경 이름 바꾸기</translation>
    </message>
    <message>
        <source>The name of this environment</source>
        <translation>이 환경의 이름</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Remove the environment %1?</source>
        <translation>환경 %1을(를) 제거할까요?</translation>
    </message>
    <message>
        <source>Its URL and variables go from the endpoint, and its credentials from the keychain once the endpoint is saved.</source>
        <translation>이 환경의 URL과 변수가 엔드포인트에서 없어지고, 엔드포인트를 저장하면 자격 증명도 키체인에서 지워집니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>hooksmith::EventFileModel</name>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>The event does not say its type.</source>
        <translation>이벤트에 타입이 없습니다.</translation>
    </message>
    <message>
        <source>This type is not in the catalogue.</source>
        <translation>카탈로그에 없는 타입입니다.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>줄이 너무 깁니다.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1번째 줄 %2번째 칸: %3</translation>
    </message>
</context>
<context>
    <name>hooksmith::EventFilePicker</name>
    <message>
        <source>Search the events</source>
        <translation>이벤트 검색</translation>
    </message>
    <message>
        <source>Search the events of the file</source>
        <translation>파일의 이벤트 검색</translation>
    </message>
    <message>
        <source>Close the file of events; the payload stays</source>
        <translation>이벤트 파일을 닫습니다. 페이로드는 그대로 남습니다</translation>
    </message>
    <message>
        <source>Close the file of events</source>
        <translation>이벤트 파일 닫기</translation>
    </message>
    <message>
        <source>Events of the file</source>
        <translation>파일의 이벤트</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>읽는 중… %1 %</translation>
    </message>
    <message>
        <source>There are no events in this file.</source>
        <translation>이 파일에는 이벤트가 없습니다.</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>이벤트 %1개</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2개 중 %1번째</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read</source>
        <translation>
            <numerusform>%n개 줄을 읽을 수 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
</context>
<context>
    <name>hooksmith::EventFilterNotice</name>
    <message>
        <source>The transform makes requests of %1 event types; the endpoint gets %2.</source>
        <translation>변환은 이벤트 유형 %1개로 요청을 만들고, 엔드포인트는 %2개를 받습니다.</translation>
    </message>
    <message>
        <source>Subscribe to These %1</source>
        <translation>이 %1개 구독</translation>
    </message>
    <message>
        <source>The endpoint gets just the events that the transform handles.</source>
        <translation>엔드포인트는 변환이 처리하는 이벤트만 받습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message numerus="yes">
        <source>%n event type(s) would go to the destination as they came, and be refused.</source>
        <translation>
            <numerusform>이벤트 유형 %n개는 받은 그대로 대상에 보내져 거절됩니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::EventGroup</name>
    <message>
        <source>Abandoned checkouts</source>
        <translation>이탈한 결제</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>크레딧</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>분쟁</translation>
    </message>
    <message>
        <source>Dunning</source>
        <translation>미납 관리</translation>
    </message>
    <message>
        <source>Entitlement grants</source>
        <translation>이용 권한</translation>
    </message>
    <message>
        <source>License keys</source>
        <translation>라이선스 키</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>정산</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>환불</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>구독</translation>
    </message>
</context>
<context>
    <name>hooksmith::EventList</name>
    <message>
        <source>Subscribed</source>
        <translation>구독 중</translation>
    </message>
    <message>
        <source>Not in the catalogue</source>
        <translation>카탈로그에 없음</translation>
    </message>
</context>
<context>
    <name>hooksmith::EventPopup</name>
    <message>
        <source>Search event types</source>
        <translation>이벤트 유형 검색</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>이벤트 유형</translation>
    </message>
</context>
<context>
    <name>hooksmith::EventReceiver</name>
    <message>
        <source>The event could not be kept; send it again later.</source>
        <translation>이벤트를 보관하지 못했습니다. 나중에 다시 보내세요.</translation>
    </message>
    <message>
        <source>Webhooks are sent by POST, not %1.</source>
        <translation>웹훅은 %1이(가) 아니라 POST로 전송됩니다.</translation>
    </message>
    <message>
        <source>The body is no JSON object.</source>
        <translation>본문이 JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>the port is no longer listened at</source>
        <translation>포트에서 더 이상 수신하지 않습니다</translation>
    </message>
    <message>
        <source>The request did not arrive whole within %1 s.</source>
        <translation>요청이 %1초 안에 모두 도착하지 않았습니다.</translation>
    </message>
    <message>
        <source>The body is larger than %1 kB, and was not read.</source>
        <translation>본문이 %1 kB보다 커서 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>The headers are too large, and were not read.</source>
        <translation>헤더가 너무 커서 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>More than %1 connections were open at once.</source>
        <translation>동시에 열린 연결이 %1개를 넘었습니다.</translation>
    </message>
    <message>
        <source>What arrived is no HTTP request that can be read.</source>
        <translation>도착한 것은 읽을 수 있는 HTTP 요청이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::EventSelection</name>
    <message>
        <source>Every event, also types that are added later</source>
        <translation>모든 이벤트(나중에 추가되는 유형 포함)</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>이벤트 검색</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>모두 선택 해제</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>이벤트 유형</translation>
    </message>
    <message>
        <source>Select at least one event type.</source>
        <translation>이벤트 유형을 하나 이상 선택하세요.</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>모든 이벤트</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%2개 중 %1개 선택됨</translation>
    </message>
</context>
<context>
    <name>hooksmith::EventTreeModel</name>
    <message>
        <source>Hooksmith has no sample of this event.</source>
        <translation>Hooksmith에 이 이벤트의 샘플이 없습니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::Exchange</name>
    <message>
        <source>%1 did not answer completely within %2 s. Try again, or look at the destination&apos;s state.</source>
        <translation>%1에서 %2초 안에 응답을 마치지 않았습니다. 다시 시도하거나 대상의 상태를 확인하세요.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ExportDialog</name>
    <message>
        <source>Exported file</source>
        <translation>내보낸 파일</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 내보내기</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>No personal data was found in the cases.</source>
        <translation>케이스에서 개인정보를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>The personal data of the cases is replaced by fakes.</source>
        <translation>케이스의 개인정보를 가짜 값으로 바꿨습니다.</translation>
    </message>
    <message>
        <source>The file holds the endpoint&apos;s cases, and with them payloads that may hold personal data.</source>
        <translation>이 파일에는 엔드포인트의 케이스와, 개인정보가 있을 수 있는 페이로드가 들어 있습니다.</translation>
    </message>
    <message>
        <source>Scrub…</source>
        <translation>개인정보 가리기…</translation>
    </message>
</context>
<context>
    <name>hooksmith::FieldView</name>
    <message>
        <source>Fields of the payload</source>
        <translation>페이로드의 필드</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>존재 여부</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>의미</translation>
    </message>
    <message>
        <source>Known values: %1</source>
        <translation>알려진 값: %1</translation>
    </message>
</context>
<context>
    <name>hooksmith::FindBar</name>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>대소문자 구분</translation>
    </message>
    <message>
        <source>Match whole words</source>
        <translation>단어 단위로 찾기</translation>
    </message>
    <message>
        <source>Use a regular expression</source>
        <translation>정규식 사용</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>이전 항목(Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>다음 항목(F3)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>닫기(Escape)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>바꿀 내용</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>모두 바꾸기</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>잘못된 패턴</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>결과 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n개 찾음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::FuzzPanel</name>
    <message>
        <source>the payload %1</source>
        <translation>페이로드 %1</translation>
    </message>
    <message>
        <source>the sample itself</source>
        <translation>샘플 자체</translation>
    </message>
    <message>
        <source>Look for Failures</source>
        <translation>실패 찾기</translation>
    </message>
    <message>
        <source>Not fuzzed yet</source>
        <translation>아직 퍼징하지 않음</translation>
    </message>
    <message>
        <source>Generated payloads that the event&apos;s schema allows are put through the transform to find those that break it.</source>
        <translation>이벤트 스키마가 허용하는 페이로드를 생성하고 변환에 넣어, 변환을 깨뜨리는 것을 찾습니다.</translation>
    </message>
    <message>
        <source>Findings of the fuzzing</source>
        <translation>퍼징에서 발견된 것</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>발견</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>원인</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>Show This Payload</source>
        <translation>이 페이로드 보기</translation>
    </message>
    <message>
        <source>Payloads:</source>
        <translation>페이로드 수:</translation>
    </message>
    <message>
        <source>Seed:</source>
        <translation>시드:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Of the transform as it was before the last edit</source>
        <translation>마지막 편집 전의 변환에 대한 결과</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>발견된 것 없음</translation>
    </message>
    <message>
        <source>The transform coped with every generated payload. Another seed gives other payloads.</source>
        <translation>변환이 생성된 모든 페이로드를 처리했습니다. 시드를 바꾸면 다른 페이로드가 나옵니다.</translation>
    </message>
    <message>
        <source>Stopped after %1 payloads: too many runs did not end</source>
        <translation>페이로드 %1개에서 중지됨: 끝나지 않는 실행이 너무 많습니다</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 payloads</source>
        <translation>페이로드 %2개 중 %1개에서 중지됨</translation>
    </message>
    <message>
        <source>%1 payloads run</source>
        <translation>페이로드 %1개 실행함</translation>
    </message>
    <message>
        <source>Keep as Case…</source>
        <translation>케이스로 보관…</translation>
    </message>
    <message>
        <source>Keep the payload of the selected finding with the endpoint</source>
        <translation>선택한 발견의 페이로드를 엔드포인트에 보관합니다</translation>
    </message>
    <message>
        <source>Nothing could be run</source>
        <translation>아무것도 실행할 수 없었습니다</translation>
    </message>
</context>
<context>
    <name>hooksmith::GoToLineBar</name>
    <message>
        <source>Line, or line:column</source>
        <translation>줄 또는 줄:열</translation>
    </message>
    <message>
        <source>&amp;Go to line:</source>
        <translation>줄로 이동(&amp;G):</translation>
    </message>
</context>
<context>
    <name>hooksmith::HelpPanel</name>
    <message>
        <source>Tips and Troubleshooting</source>
        <translation>팁과 문제 해결</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Hide the tips</source>
        <translation>팁 숨기기</translation>
    </message>
    <message>
        <source>Tips and troubleshooting</source>
        <translation>팁과 문제 해결</translation>
    </message>
    <message>
        <source>Tips for %1</source>
        <translation>%1 팁</translation>
    </message>
    <message>
        <source>Open the documentation of %1</source>
        <translation>%1 문서 열기</translation>
    </message>
    <message>
        <source>Followed with every event</source>
        <translation>모든 이벤트에서 지켜짐</translation>
    </message>
    <message>
        <source>Not followed: see the problems</source>
        <translation>지켜지지 않음: 문제 목록을 확인하세요</translation>
    </message>
    <message>
        <source>For you to see to: no check can tell</source>
        <translation>직접 확인할 것: 검사로는 알 수 없음</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>아직 검사하지 않음</translation>
    </message>
    <message>
        <source>Not known: a request is missing, or could not be checked whole</source>
        <translation>알 수 없음: 요청이 없거나 끝까지 검사할 수 없었습니다</translation>
    </message>
</context>
<context>
    <name>hooksmith::HistoryDialog</name>
    <message>
        <source>Clear History…</source>
        <translation>기록 지우기…</translation>
    </message>
    <message>
        <source>Delivery History</source>
        <translation>전달 기록</translation>
    </message>
    <message>
        <source>Test deliveries</source>
        <translation>테스트 전달</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Clear the delivery history?</source>
        <translation>전달 기록을 지울까요?</translation>
    </message>
    <message>
        <source>Every delivery in the list is forgotten. This cannot be undone.</source>
        <translation>목록에 있는 모든 전달 기록이 지워집니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Of &amp;all workspaces</source>
        <translation>모든 작업 공간(&amp;A)</translation>
    </message>
    <message>
        <source>No test was sent from this workspace yet. Open an endpoint and choose Send Test. Simulated sends reach nobody and are not kept.</source>
        <translation>이 작업 공간에서 보낸 테스트가 아직 없습니다. 엔드포인트를 열고 테스트 보내기를 선택하세요. 시뮬레이션으로 보낸 것은 아무에게도 전달되지 않으므로 기록하지 않습니다.</translation>
    </message>
    <message>
        <source>No test was sent yet. Open an endpoint and choose Send Test. Simulated sends reach nobody and are not kept.</source>
        <translation>보낸 테스트가 아직 없습니다. 엔드포인트를 열고 테스트 보내기를 선택하세요. 시뮬레이션으로 보낸 것은 아무에게도 전달되지 않으므로 기록하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::HistoryModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>엔드포인트</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>소요 시간</translation>
    </message>
</context>
<context>
    <name>hooksmith::HoverCard</name>
    <message>
        <source>Ctrl+. does the same</source>
        <translation>Ctrl+.와 같습니다</translation>
    </message>
</context>
<context>
    <name>hooksmith::HttpReceiver</name>
    <message>
        <source>Port %1 of this machine cannot be listened at: %2. Choose another one, or end the program that has it.</source>
        <translation>이 컴퓨터의 포트 %1에서 수신할 수 없습니다: %2. 다른 포트를 고르거나 그 포트를 쓰는 프로그램을 끝내세요.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ImportDialog</name>
    <message>
        <source>every event type</source>
        <translation>모든 이벤트 유형</translation>
    </message>
    <message numerus="yes">
        <source>%n event type(s)</source>
        <translation>
            <numerusform>이벤트 유형 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>케이스 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>no URL yet</source>
        <translation>아직 URL 없음</translation>
    </message>
    <message>
        <source>Import Endpoint</source>
        <translation>엔드포인트 가져오기</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>대상(&amp;D)</translation>
    </message>
    <message>
        <source>It brings</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Files hold no credentials. Enter them in the settings of the endpoint once it is imported.</source>
        <translation>파일에는 자격 증명이 없습니다. 가져온 뒤 엔드포인트의 설정에 입력하세요.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>This workspace has an endpoint named %1 already. Choose another name.</source>
        <translation>이 작업 공간에 %1 엔드포인트가 이미 있습니다. 다른 이름을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>hooksmith::IntegrationPicker</name>
    <message>
        <source>Choose an integration</source>
        <translation>통합 선택</translation>
    </message>
    <message>
        <source>Show the integrations to choose from</source>
        <translation>선택할 수 있는 통합 표시</translation>
    </message>
</context>
<context>
    <name>hooksmith::LiveActions</name>
    <message>
        <source>Open in Workbench</source>
        <translation>작업대에서 열기</translation>
    </message>
    <message>
        <source>Make the event the payload in the endpoint&apos;s workbench.</source>
        <translation>이벤트를 엔드포인트 작업대의 페이로드로 사용합니다.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Put the event through the endpoint&apos;s code as it stands.</source>
        <translation>이벤트를 엔드포인트의 현재 코드로 실행합니다.</translation>
    </message>
    <message>
        <source>Replay All</source>
        <translation>모두 다시 실행</translation>
    </message>
    <message>
        <source>Put every event through the endpoint&apos;s code as it stands.</source>
        <translation>모든 이벤트를 엔드포인트의 현재 코드로 실행합니다.</translation>
    </message>
    <message>
        <source>Save as Case…</source>
        <translation>케이스로 저장…</translation>
    </message>
    <message>
        <source>Keep the event with the endpoint, without personal data if you like.</source>
        <translation>이벤트를 엔드포인트와 함께 보관합니다. 개인 정보를 뺄 수 있습니다.</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>기록…</translation>
    </message>
    <message>
        <source>Add every event to a file before its sender is answered.</source>
        <translation>보낸 쪽에 응답하기 전에 모든 이벤트를 파일에 추가합니다.</translation>
    </message>
    <message>
        <source>Save as NDJSON…</source>
        <translation>NDJSON으로 저장…</translation>
    </message>
    <message>
        <source>Write the events of the list and their results to a file.</source>
        <translation>목록의 이벤트와 결과를 파일에 씁니다.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Empty the list.</source>
        <translation>목록을 비웁니다.</translation>
    </message>
    <message>
        <source>Stop Recording</source>
        <translation>기록 중지</translation>
    </message>
    <message>
        <source>Choose an endpoint under &quot;Run through&quot; first.</source>
        <translation>먼저 &quot;실행할 엔드포인트&quot;에서 엔드포인트를 고르세요.</translation>
    </message>
    <message>
        <source>Select an event first.</source>
        <translation>먼저 이벤트를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>hooksmith::LiveDelivery</name>
    <message>
        <source>There is nothing to deliver.</source>
        <translation>보낼 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is not simulated.</source>
        <translation>%1은(는) 시뮬레이션할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::LiveDetails</name>
    <message>
        <source>Payload</source>
        <translation>페이로드</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>The event was not accepted</source>
        <translation>이벤트를 받아들이지 않았습니다</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>아직 결과 없음</translation>
    </message>
    <message>
        <source>Replay puts the event through the endpoint&apos;s code.</source>
        <translation>다시 실행을 누르면 이벤트가 엔드포인트의 코드를 거칩니다.</translation>
    </message>
    <message>
        <source>Choose an endpoint at the left, and events go through its code. Open in Workbench, Replay and Save as Case need one.</source>
        <translation>왼쪽에서 엔드포인트를 고르면 이벤트가 그 코드를 거칩니다. 작업대에서 열기, 다시 실행, 케이스로 저장에는 엔드포인트가 필요합니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::LiveHeader</name>
    <message>
        <source>Live Events</source>
        <translation>실시간 이벤트</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>수신 중</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
</context>
<context>
    <name>hooksmith::LiveModel</name>
    <message>
        <source>Refused (%1): %2</source>
        <translation>거부(%1): %2</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>유효</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>확인 안 됨</translation>
    </message>
    <message>
        <source>%1, received before</source>
        <translation>%1, 이미 받음</translation>
    </message>
    <message>
        <source>(no event)</source>
        <translation>(이벤트 아님)</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>실행 중…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>전송</translation>
    </message>
</context>
<context>
    <name>hooksmith::LivePage</name>
    <message>
        <source>Live Events</source>
        <translation>실시간 이벤트</translation>
    </message>
    <message>
        <source>Deliver for real?</source>
        <translation>실제로 보낼까요?</translation>
    </message>
    <message>
        <source>From now on every event that arrives or is replayed is sent to the destination, with the endpoint&apos;s credentials.</source>
        <translation>이제부터 도착하거나 다시 실행하는 모든 이벤트를 엔드포인트의 자격 증명과 함께 목적지로 보냅니다.</translation>
    </message>
    <message>
        <source>Deliver for Real</source>
        <translation>실제로 보내기</translation>
    </message>
    <message>
        <source>Record Events</source>
        <translation>이벤트 기록</translation>
    </message>
    <message>
        <source>Save Events</source>
        <translation>이벤트 저장</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>아직 이벤트 없음</translation>
    </message>
    <message>
        <source>Receive events on this computer</source>
        <translation>이 컴퓨터에서 이벤트 받기</translation>
    </message>
    <message>
        <source>Send one to %1: with a tunnel, dodo wh listen, or hooksmith send --sign.</source>
        <translation>터널, dodo wh listen 또는 hooksmith send --sign으로 %1에 이벤트를 보내세요.</translation>
    </message>
    <message>
        <source>Start, and let a tunnel or dodo wh listen forward to this computer. Only programs on this computer can reach it.</source>
        <translation>시작한 뒤 터널이나 dodo wh listen이 이 컴퓨터로 전달하게 하세요. 이 컴퓨터의 프로그램만 접근할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s); older ones are no longer in the list</source>
        <translation>
            <numerusform>이벤트 %n개. 더 오래된 것은 목록에 없습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>이벤트 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>엔드포인트</translation>
    </message>
    <message>
        <source>The environment is %1.</source>
        <translation>환경은 %1입니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::LiveSession</name>
    <message>
        <source>An event could not be kept: %1</source>
        <translation>이벤트를 보관하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>This computer slept for %1 s; events sent meanwhile did not arrive. Dodo Payments sends them again.</source>
        <translation>이 컴퓨터가 %1초 동안 절전 상태여서 그동안 보낸 이벤트를 받지 못했습니다. Dodo Payments가 다시 보냅니다.</translation>
    </message>
    <message>
        <source>No further event can be received: %1.</source>
        <translation>더 이상 이벤트를 받을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>%1 events wait for the transform already.</source>
        <translation>이미 %1개의 이벤트가 변환을 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>A result could not be kept: %1</source>
        <translation>결과를 보관하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>보내는 중…</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1, %2 ms</translation>
    </message>
</context>
<context>
    <name>hooksmith::LiveTable</name>
    <message>
        <source>Received events</source>
        <translation>받은 이벤트</translation>
    </message>
</context>
<context>
    <name>hooksmith::MainWindow</name>
    <message>
        <source>A newer version of Hooksmith wrote this workspace, so it is read-only here.</source>
        <translation>더 새로운 버전의 Hooksmith가 쓴 작업 공간이므로 여기에서는 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>New Workspace: Choose or Create a Folder</source>
        <translation>새 작업 공간: 폴더 선택 또는 만들기</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>작업 공간 열기</translation>
    </message>
    <message>
        <source>Choose an Empty Folder for the Example</source>
        <translation>예제를 넣을 빈 폴더 선택</translation>
    </message>
    <message>
        <source>About Hooksmith</source>
        <translation>Hooksmith 정보</translation>
    </message>
    <message>
        <source>Hooksmith %1</source>
        <translation>Hooksmith %1</translation>
    </message>
    <message>
        <source>Turns Dodo Payments webhooks into requests for Segment, Customer.io and others, on your own computer.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Dodo Payments 웹훅을 Segment, Customer.io 등으로 보내는 요청으로 내 컴퓨터에서 바꿉니다.

GNU General Public License 버전 3 이상에 따르는 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>Hooksmith</source>
        <translation>Hooksmith</translation>
    </message>
    <message>
        <source>Events are no longer received: they were for the workspace that is closed now.</source>
        <translation>이제 이벤트를 받지 않습니다. 방금 닫은 작업 공간에서 받던 이벤트입니다.</translation>
    </message>
    <message>
        <source>%1[*] – %2 – Hooksmith</source>
        <translation>%1[*] – %2 – Hooksmith</translation>
    </message>
</context>
<context>
    <name>hooksmith::MatrixModel</name>
    <message>
        <source>This event has no such variant.</source>
        <translation>이 이벤트에는 이런 변형이 없습니다.</translation>
    </message>
    <message>
        <source>%1, not subscribed</source>
        <translation>%1, 구독하지 않음</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>샘플</translation>
    </message>
</context>
<context>
    <name>hooksmith::MatrixPanel</name>
    <message>
        <source>After an edit, every event is run in every shape that its schema allows.</source>
        <translation>편집한 뒤 모든 이벤트를 스키마가 허용하는 모든 형태로 실행합니다.</translation>
    </message>
    <message>
        <source>Every event in every shape</source>
        <translation>모든 형태의 모든 이벤트</translation>
    </message>
    <message>
        <source>Show This Run</source>
        <translation>이 실행 보기</translation>
    </message>
    <message>
        <source>Not run with every event</source>
        <translation>모든 이벤트로 실행하지 않음</translation>
    </message>
    <message>
        <source>Checking every event…</source>
        <translation>모든 이벤트를 검사하는 중…</translation>
    </message>
    <message>
        <source>C&amp;overage</source>
        <translation>커버리지(&amp;O)</translation>
    </message>
    <message>
        <source>Show beside the transform which lines the events reach</source>
        <translation>이벤트가 실행하는 줄을 변환 옆에 표시합니다</translation>
    </message>
    <message>
        <source>Personal Data…</source>
        <translation>개인정보…</translation>
    </message>
    <message>
        <source>List which personal data leaves, to which host and under which name</source>
        <translation>어떤 개인정보가 어느 호스트로 어떤 이름으로 나가는지 보여 줍니다</translation>
    </message>
    <message>
        <source>Each is run in every shape that its schema allows.</source>
        <translation>스키마가 허용하는 모든 형태로 각각 실행합니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
</context>
<context>
    <name>hooksmith::MessageList</name>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) are not shown.</source>
        <translation>
            <numerusform>메시지 %n개가 더 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Return to go to line %1.</source>
        <translation>Return 키를 누르면 %1번째 줄로 이동합니다.</translation>
    </message>
    <message>
        <source>Open the &amp;Documentation</source>
        <translation>문서 열기(&amp;D)</translation>
    </message>
    <message>
        <source>Press Return to read about it: %1</source>
        <translation>Return 키를 누르면 설명을 엽니다: %1</translation>
    </message>
</context>
<context>
    <name>hooksmith::Page</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>hooksmith::PageStack</name>
    <message>
        <source>Save your edits?</source>
        <translation>편집 내용을 저장할까요?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
</context>
<context>
    <name>hooksmith::PayloadEditor</name>
    <message>
        <source>Payload</source>
        <translation>페이로드</translation>
    </message>
</context>
<context>
    <name>hooksmith::PayloadHeader</name>
    <message>
        <source>Reset to Sample</source>
        <translation>샘플로 되돌리기</translation>
    </message>
    <message>
        <source>Put the built-in sample back</source>
        <translation>내장 샘플로 되돌립니다</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Open a payload, or a file with one event a line; files can be dropped here, too</source>
        <translation>페이로드나 한 줄에 이벤트 하나가 든 파일을 엽니다. 파일을 여기에 끌어다 놓아도 됩니다</translation>
    </message>
    <message>
        <source>Scrub…</source>
        <translation>개인정보 가리기…</translation>
    </message>
    <message>
        <source>Replace personal data by fakes; what is replaced is shown first</source>
        <translation>개인정보를 가짜 값으로 바꿉니다. 무엇이 바뀌는지 먼저 보여 줍니다</translation>
    </message>
    <message>
        <source>Keep as Case…</source>
        <translation>케이스로 보관…</translation>
    </message>
    <message>
        <source>Keep the payload and its result with the endpoint</source>
        <translation>페이로드와 그 결과를 엔드포인트에 보관합니다</translation>
    </message>
    <message>
        <source>Eve&amp;nt</source>
        <translation>이벤트(&amp;N)</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>이벤트 유형</translation>
    </message>
    <message>
        <source>The event that goes through the transform</source>
        <translation>변환에 넣을 이벤트</translation>
    </message>
</context>
<context>
    <name>hooksmith::PayloadMarks</name>
    <message>
        <source>Complete</source>
        <translation>자동 완성</translation>
    </message>
</context>
<context>
    <name>hooksmith::PayloadNotices</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1번째 줄 %2번째 칸: %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>그 밖에 %n개가 더 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>This payload of %1 is too large to be edited here. Every run uses all of it; its beginning is shown.</source>
        <translation>%1 크기의 이 페이로드는 너무 커서 여기에서 편집할 수 없습니다. 실행할 때는 전체를 사용하며 여기에는 앞부분만 표시됩니다.</translation>
    </message>
    <message>
        <source>This text has several events, one a line.</source>
        <translation>이 텍스트에는 한 줄에 하나씩 여러 이벤트가 있습니다.</translation>
    </message>
    <message>
        <source>Pick One</source>
        <translation>하나 고르기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>%1 is not in the catalogue, so no schema is known. It is run all the same.</source>
        <translation>%1은(는) 카탈로그에 없어 스키마를 알 수 없습니다. 실행은 그대로 됩니다.</translation>
    </message>
    <message>
        <source>This payload of %1 is too large to find out which of its fields determine which of the result&apos;s.</source>
        <translation>이 페이로드(%1)는 너무 커서 어느 필드가 결과의 어느 필드를 결정하는지 알아낼 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::PayloadPane</name>
    <message>
        <source>Open a Payload</source>
        <translation>페이로드 열기</translation>
    </message>
    <message>
        <source>Cannot open the payload. %1</source>
        <translation>페이로드를 열 수 없습니다. %1</translation>
    </message>
    <message>
        <source>JSON and NDJSON files (*.json *.ndjson *.jsonl);;All files (*)</source>
        <translation>JSON 및 NDJSON 파일 (*.json *.ndjson *.jsonl);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>The payload is no JSON yet, so that nobody knows what in it is personal.</source>
        <translation>페이로드가 아직 JSON이 아니어서 무엇이 개인정보인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>No personal data was found in this payload.</source>
        <translation>이 페이로드에서 개인정보를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Undo in the editor brings the values back.</source>
        <translation>편집기에서 실행 취소하면 값이 돌아옵니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::PersonalDataDialog</name>
    <message>
        <source>Looking for personal data…</source>
        <translation>개인정보를 찾는 중…</translation>
    </message>
    <message>
        <source>Each field of every event is given other values, to see what of the request changes.</source>
        <translation>모든 이벤트의 각 필드에 다른 값을 넣어 요청에서 무엇이 바뀌는지 봅니다.</translation>
    </message>
    <message>
        <source>Personal Data That Leaves</source>
        <translation>밖으로 나가는 개인정보</translation>
    </message>
    <message>
        <source>Personal data that leaves</source>
        <translation>밖으로 나가는 개인정보</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Markdown으로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
    <message>
        <source>No personal data leaves</source>
        <translation>밖으로 나가는 개인정보가 없습니다</translation>
    </message>
    <message>
        <source>No field of a request is determined by a personal field of its event.</source>
        <translation>요청의 어떤 필드도 이벤트의 개인정보 필드에 따라 정해지지 않습니다.</translation>
    </message>
    <message>
        <source>Save the Record</source>
        <translation>기록 저장</translation>
    </message>
    <message>
        <source>Markdown (*.md);;JSON (*.json)</source>
        <translation>Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The record was saved to %1.</source>
        <translation>기록을 %1에 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ProblemTable</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>이벤트 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>드러낸 이벤트</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>줄로 이동</translation>
    </message>
    <message>
        <source>Open the destination&apos;s documentation: %1</source>
        <translation>대상의 문서 열기: %1</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>모두 함께</translation>
    </message>
</context>
<context>
    <name>hooksmith::ProblemsPanel</name>
    <message>
        <source>Fix &amp;All</source>
        <translation>모두 고치기(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>오류 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>경고 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>힌트 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide these</source>
        <translation>표시하거나 숨기기</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>문제 없음</translation>
    </message>
    <message>
        <source>The destination would take what the transform makes of every event.</source>
        <translation>모든 이벤트에서 변환이 만든 요청을 대상이 받아들입니다.</translation>
    </message>
    <message>
        <source>Nothing has been checked yet</source>
        <translation>아직 검사하지 않았습니다</translation>
    </message>
    <message>
        <source>After an edit, every event is run and held against the destination&apos;s rules.</source>
        <translation>편집한 뒤에 모든 이벤트를 실행하여 대상의 규칙과 대조합니다.</translation>
    </message>
    <message>
        <source>Nothing mends this problem by itself</source>
        <translation>이 문제를 자동으로 고치는 방법이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n quick fix(es), then those that the next check finds, until none is left</source>
        <translation>
            <numerusform>빠른 수정 %n개를 적용하고, 다음 검사에서 찾은 것도 남김없이 적용합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Fi&amp;x</source>
        <translation>수정(&amp;X)</translation>
    </message>
</context>
<context>
    <name>hooksmith::ReceivedTable</name>
    <message>
        <source>Accepted</source>
        <translation>받아들임</translation>
    </message>
    <message>
        <source>Dropped as a duplicate</source>
        <translation>중복으로 버려짐</translation>
    </message>
    <message>
        <source>Answered 200, then discarded</source>
        <translation>200으로 답한 뒤 버려짐</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Received messages</source>
        <translation>받은 메시지</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>호출</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
</context>
<context>
    <name>hooksmith::ReceiverForm</name>
    <message>
        <source>Signing secret</source>
        <translation>서명 비밀 키</translation>
    </message>
    <message>
        <source>Several may stand here with blanks between them, as while one is replaced by another.</source>
        <translation>비밀 키를 교체하는 동안처럼 여러 개를 쓸 때는 공백으로 구분하세요.</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>비어 있는 포트</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>이 컴퓨터의 포트</translation>
    </message>
    <message>
        <source>Run through</source>
        <translation>실행할 엔드포인트</translation>
    </message>
    <message>
        <source>The endpoint&apos;s code as it stands, saved or not.</source>
        <translation>저장 여부와 관계없이 엔드포인트의 현재 코드를 씁니다.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Do not check</source>
        <translation>확인 안 함</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>보내지 않음</translation>
    </message>
    <message>
        <source>A simulated destination</source>
        <translation>시뮬레이션된 목적지</translation>
    </message>
    <message>
        <source>The destination, for real</source>
        <translation>실제 목적지</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>보낼 곳</translation>
    </message>
    <message>
        <source>The environment variable %1, which should hold the signing secret, is not set.</source>
        <translation>서명 비밀 키가 들어 있어야 할 환경 변수 %1이(가) 설정되지 않았습니다.</translation>
    </message>
    <message>
        <source>Enter the signing secret of the endpoint, or choose not to check signatures.</source>
        <translation>엔드포인트의 서명 비밀 키를 입력하거나 서명을 확인하지 않도록 선택하세요.</translation>
    </message>
</context>
<context>
    <name>hooksmith::Replay</name>
    <message>
        <source>The results cannot be written: %1</source>
        <translation>결과를 쓸 수 없습니다: %1</translation>
    </message>
</context>
<context>
    <name>hooksmith::ReportView</name>
    <message>
        <source>URL of the request</source>
        <translation>요청 URL</translation>
    </message>
    <message>
        <source>Copy Body</source>
        <translation>본문 복사</translation>
    </message>
    <message>
        <source>Copy the body as it would be sent</source>
        <translation>전송될 본문을 그대로 복사합니다</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>cURL로 복사</translation>
    </message>
    <message>
        <source>Copy the request as a curl command, without credentials</source>
        <translation>자격 증명을 뺀 curl 명령으로 요청을 복사합니다</translation>
    </message>
    <message>
        <source>Headers that the transform set</source>
        <translation>변환이 설정한 헤더</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>헤더</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>콘솔</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>줄로 이동</translation>
    </message>
    <message>
        <source>No request</source>
        <translation>요청 없음</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>헤더</translation>
    </message>
    <message>
        <source>Show Problems</source>
        <translation>문제 보기</translation>
    </message>
</context>
<context>
    <name>hooksmith::RequestPlanning</name>
    <message>
        <source>Running the transformation…</source>
        <translation>변환을 실행하는 중…</translation>
    </message>
    <message>
        <source>The transformation cancels this event: nothing would be sent.</source>
        <translation>변환이 이 이벤트를 취소합니다. 아무것도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>The transformation fails, so there is nothing to send: %1</source>
        <translation>변환이 실패하여 보낼 것이 없습니다: %1</translation>
    </message>
    <message>
        <source>Starting the simulation…</source>
        <translation>모의 대상을 시작하는 중…</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask to be unlocked.</source>
        <translation>키체인을 기다리는 중입니다. 잠금 해제를 요청할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::RequestView</name>
    <message>
        <source>Request body</source>
        <translation>요청 본문</translation>
    </message>
</context>
<context>
    <name>hooksmith::ResponseView</name>
    <message>
        <source>No answer</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>응답 본문</translation>
    </message>
    <message>
        <source>First byte after %1 ms, complete after %2 ms</source>
        <translation>첫 바이트까지 %1 ms, 완료까지 %2 ms</translation>
    </message>
    <message>
        <source>The answer was longer: the rest of it was not read.</source>
        <translation>응답이 더 길지만 나머지는 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>%1의 응답을 기다리는 중…</translation>
    </message>
</context>
<context>
    <name>hooksmith::ResultPane</name>
    <message>
        <source>Run as you &amp;type</source>
        <translation>입력하는 동안 실행(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>아직 실행하지 않았습니다</translation>
    </message>
    <message>
        <source>Press Ctrl+Return to run the transform on this event.</source>
        <translation>Ctrl+Return을 누르면 이 이벤트로 변환을 실행합니다.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>실행 결과</translation>
    </message>
    <message>
        <source>Run the transform by itself a moment after each edit</source>
        <translation>편집할 때마다 잠시 후 변환을 자동으로 실행합니다</translation>
    </message>
    <message>
        <source>Run the transform on this event (Ctrl+Return)</source>
        <translation>이 이벤트로 변환 실행(Ctrl+Return)</translation>
    </message>
    <message>
        <source>The payload is not JSON. Line %1, column %2: %3</source>
        <translation>페이로드가 JSON이 아닙니다. %1번째 줄, %2번째 열: %3</translation>
    </message>
    <message>
        <source>Go to Payload</source>
        <translation>페이로드로 이동</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>The transform or the payload changed since this run. Press Ctrl+Return to run again.</source>
        <translation>이 실행 이후 변환이나 페이로드가 변경되었습니다. Ctrl+Return을 눌러 다시 실행하세요.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ReviewView</name>
    <message>
        <source>What will be done</source>
        <translation>실행할 작업</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>이곳</translation>
    </message>
    <message>
        <source>There</source>
        <translation>그곳</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>사용할 값</translation>
    </message>
    <message>
        <source>%1 is there what it is here</source>
        <translation>%1은(는) 그곳에서도 이곳과 같습니다</translation>
    </message>
    <message>
        <source>What differs between here and there</source>
        <translation>이곳과 그곳의 차이</translation>
    </message>
    <message>
        <source>%1 is not there yet</source>
        <translation>%1은(는) 아직 그곳에 없습니다</translation>
    </message>
    <message>
        <source>The endpoint&apos;s name, to confirm</source>
        <translation>확인을 위한 엔드포인트 이름</translation>
    </message>
    <message>
        <source>This is live: real events go through it. Type the endpoint&apos;s name, %1, to go on.</source>
        <translation>라이브 환경이며 실제 이벤트가 지나갑니다. 계속하려면 엔드포인트 이름 %1을(를) 입력하세요.</translation>
    </message>
    <message>
        <source>Which side counts for %1</source>
        <translation>%1에 사용할 값</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>이곳 값</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>그곳 값</translation>
    </message>
    <message>
        <source>Here: take %1 from there</source>
        <translation>이곳: 그곳의 값 가져오기(%1)</translation>
    </message>
    <message>
        <source>The code of transform.js is pasted there and saved: enable the endpoint</source>
        <translation>transform.js의 코드를 붙여 넣고 저장했습니다: 엔드포인트 활성화</translation>
    </message>
</context>
<context>
    <name>hooksmith::SampleView</name>
    <message>
        <source>Sample or variant</source>
        <translation>샘플 또는 변형</translation>
    </message>
    <message>
        <source>Sample payload</source>
        <translation>샘플 페이로드</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the sample as JSON.</source>
        <translation>샘플을 JSON으로 복사합니다.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>A complete payload: every field is there.</source>
        <translation>모든 필드가 들어 있는 완전한 페이로드입니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::SandboxProcess</name>
    <message>
        <source>The sandbox %1 could not be started; is Hooksmith installed completely?</source>
        <translation>%1 샌드박스를 시작할 수 없습니다. Hooksmith가 온전히 설치되어 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>The transform made the sandbox process end. Nothing else is harmed; look for very large arrays, texts or regular expressions in it.</source>
        <translation>변환 때문에 샌드박스 프로세스가 종료되었습니다. 다른 것에는 영향이 없습니다. 변환 코드에 매우 큰 배열, 문자열이나 정규식이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>The sandbox %1 is of another version than this program, which was perhaps updated while it ran. Start Hooksmith anew.</source>
        <translation>샌드박스 %1의 버전이 이 프로그램과 다릅니다. 실행 중에 업데이트되었을 수 있습니다. Hooksmith를 다시 시작하세요.</translation>
    </message>
</context>
<context>
    <name>hooksmith::ScrubDialog</name>
    <message>
        <source>Replace Personal Data</source>
        <translation>개인정보 바꾸기</translation>
    </message>
    <message>
        <source>Replace by Fakes</source>
        <translation>가짜 값으로 바꾸기</translation>
    </message>
    <message>
        <source>Personal values and their fakes</source>
        <translation>개인정보 값과 가짜 값</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재 값</translation>
    </message>
    <message>
        <source>Fake</source>
        <translation>가짜 값</translation>
    </message>
    <message numerus="yes">
        <source>%n personal value(s) are replaced by fakes. The same value always gets the same fake.</source>
        <translation>
            <numerusform>개인정보 값 %n개를 가짜 값으로 바꿉니다. 같은 값은 항상 같은 가짜 값이 됩니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hooksmith::SendAnswers</name>
    <message>
        <source>Received</source>
        <translation>받은 것</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>응답</translation>
    </message>
</context>
<context>
    <name>hooksmith::SendChoices</name>
    <message>
        <source>Event</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 곳</translation>
    </message>
    <message>
        <source>Event to send</source>
        <translation>보낼 이벤트</translation>
    </message>
    <message>
        <source>Where to send it</source>
        <translation>보낼 곳</translation>
    </message>
    <message>
        <source>Simulated %1, on this computer</source>
        <translation>모의 %1(이 컴퓨터)</translation>
    </message>
    <message>
        <source>The real %1</source>
        <translation>실제 %1</translation>
    </message>
    <message>
        <source>The endpoint&apos;s URL</source>
        <translation>엔드포인트의 URL</translation>
    </message>
</context>
<context>
    <name>hooksmith::SendDialog</name>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Send Test: %1</source>
        <translation>테스트 보내기: %1</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>환경 변수 %1</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>키체인</translation>
    </message>
    <message>
        <source>Authorization comes from %1. It is sent, but shown and kept nowhere.</source>
        <translation>Authorization 값의 출처는 %1입니다. 전송에만 쓰이고 어디에도 표시되거나 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>다시 보내기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>A simulation takes any key: yours stay where they are.</source>
        <translation>모의 대상은 아무 키나 받습니다. 실제 키는 그대로 보관됩니다.</translation>
    </message>
    <message>
        <source>This is a real delivery: %1 receives this event and keeps it. You are asked once for each endpoint.</source>
        <translation>실제 전송입니다. %1이(가) 이 이벤트를 받아 보관합니다. 엔드포인트마다 한 번만 묻습니다.</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>%1(으)로 보내기</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>아무것도 이 컴퓨터 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Send to the Real %1</source>
        <translation>실제 %1(으)로 전송</translation>
    </message>
    <message>
        <source>The payload in the workbench stays as it is.</source>
        <translation>작업대의 페이로드는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>No personal data was found in this payload.</source>
        <translation>이 페이로드에서 개인정보를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>This payload is not from the catalogue: it may hold personal data.</source>
        <translation>카탈로그의 페이로드가 아니므로 개인정보가 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Scrub…</source>
        <translation>개인정보 가리기…</translation>
    </message>
    <message>
        <source>Its personal data is replaced by fakes.</source>
        <translation>개인정보를 가짜 값으로 바꿨습니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::SettingsDialog</name>
    <message>
        <source>Asking the keychain…</source>
        <translation>키체인에 확인하는 중…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>변환</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>키체인</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Run while I type</source>
        <translation>입력하는 동안 실행</translation>
    </message>
    <message>
        <source>A keychain answers. It keeps the credentials of your endpoints.</source>
        <translation>키체인이 응답합니다. 엔드포인트의 자격 증명을 키체인에 보관합니다.</translation>
    </message>
    <message>
        <source>No keychain answers. Endpoints can name environment variables instead; start a keychain such as GNOME Keyring or KWallet to keep credentials there.</source>
        <translation>응답하는 키체인이 없습니다. 대신 엔드포인트에 환경 변수를 지정할 수 있습니다. 자격 증명을 키체인에 보관하려면 GNOME Keyring이나 KWallet 같은 키체인을 시작하세요.</translation>
    </message>
</context>
<context>
    <name>hooksmith::SimulationOptions</name>
    <message>
        <source>Strict</source>
        <translation>엄격</translation>
    </message>
    <message>
        <source>Answer 400 to every error against the contract, even where the real API says 200</source>
        <translation>실제 API가 200으로 응답하더라도 계약에 어긋나는 모든 오류에 400으로 응답합니다</translation>
    </message>
    <message>
        <source>How the simulation answers</source>
        <translation>시뮬레이션의 응답 방식</translation>
    </message>
    <message>
        <source>As the real one does</source>
        <translation>실제와 같이</translation>
    </message>
    <message>
        <source>401, the credentials are wrong</source>
        <translation>401, 자격 증명이 틀림</translation>
    </message>
    <message>
        <source>413, the request is too large</source>
        <translation>413, 요청이 너무 큼</translation>
    </message>
    <message>
        <source>429, too many requests</source>
        <translation>429, 요청이 너무 많음</translation>
    </message>
    <message>
        <source>500, an error of the server</source>
        <translation>500, 서버 오류</translation>
    </message>
    <message>
        <source>Not at all, until the time is over</source>
        <translation>시간이 다할 때까지 응답하지 않음</translation>
    </message>
    <message>
        <source>By resetting the connection</source>
        <translation>연결을 끊음</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>응답</translation>
    </message>
</context>
<context>
    <name>hooksmith::SimulationView</name>
    <message>
        <source>Received message</source>
        <translation>받은 메시지</translation>
    </message>
    <message>
        <source>The person afterwards</source>
        <translation>처리 후의 사람</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>사람</translation>
    </message>
</context>
<context>
    <name>hooksmith::StatusLine</name>
    <message>
        <source>Whose credentials, region, URL and variables count</source>
        <translation>자격 증명, 리전, URL, 변수를 정하는 환경</translation>
    </message>
    <message>
        <source>When the transform runs; chosen in the settings or beside Run</source>
        <translation>변환이 실행되는 때. 설정이나 실행 옆에서 선택합니다</translation>
    </message>
    <message>
        <source>Where the caret is in the editor</source>
        <translation>편집기의 커서 위치</translation>
    </message>
    <message>
        <source>The workspace that is open: %1</source>
        <translation>열려 있는 작업 공간: %1</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>환경: %1</translation>
    </message>
    <message>
        <source>Runs as you type</source>
        <translation>입력하는 동안 실행</translation>
    </message>
    <message>
        <source>Runs on request</source>
        <translation>요청할 때 실행</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>%1줄, %2열</translation>
    </message>
</context>
<context>
    <name>hooksmith::StepHeader</name>
    <message>
        <source>Endpoint</source>
        <translation>엔드포인트</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>변환</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>New Endpoint</source>
        <translation>새 엔드포인트</translation>
    </message>
</context>
<context>
    <name>hooksmith::StepIndicator</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%2단계 중 %1단계: %3</translation>
    </message>
</context>
<context>
    <name>hooksmith::StepsView</name>
    <message>
        <source>Code to paste</source>
        <translation>붙여 넣을 코드</translation>
    </message>
    <message>
        <source>Copy Code</source>
        <translation>코드 복사</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Deploying…</source>
        <translation>배포하는 중…</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>실패: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>되돌림: %1</translation>
    </message>
    <message>
        <source>Stands, or may stand: %1</source>
        <translation>남아 있거나 남아 있을 수 있음: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Not deployed</source>
        <translation>배포되지 않음</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>배포했습니다</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>모두 반영되었습니다.</translation>
    </message>
    <message>
        <source>Everything is there. The endpoint&apos;s id: %1</source>
        <translation>모두 반영되었습니다. 엔드포인트 ID: %1</translation>
    </message>
    <message>
        <source>What was done is taken back; nothing stands.</source>
        <translation>실행한 작업을 모두 되돌렸습니다. 남은 것은 없습니다.</translation>
    </message>
    <message>
        <source>What was done could not all be taken back. This stands, or may stand: %1.</source>
        <translation>실행한 작업을 모두 되돌리지는 못했습니다. 남아 있거나 남아 있을 수 있는 작업: %1.</translation>
    </message>
    <message>
        <source>One step is left to you</source>
        <translation>직접 할 일이 한 가지 남았습니다</translation>
    </message>
    <message>
        <source>All that the API takes is there. The endpoint&apos;s id: %1</source>
        <translation>API가 받는 것은 모두 배포되었습니다. 엔드포인트의 id: %1</translation>
    </message>
    <message>
        <source>Noted there as SHA-256 %1…: a later edit here is noticed. An edit in the dashboard is not, since the API does not tell the code.</source>
        <translation>서버에 SHA-256 %1…(으)로 기록했습니다. 여기서 나중에 편집하면 알아차립니다. 대시보드에서의 편집은 API가 코드를 알려 주지 않으므로 알 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::TargetForm</name>
    <message>
        <source>%1 or a compatible server</source>
        <translation>%1 또는 호환 서버</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>테스트 모드</translation>
    </message>
    <message>
        <source>Live mode: real events</source>
        <translation>라이브 모드: 실제 이벤트</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>배포할 곳</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>모드</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API 주소</translation>
    </message>
    <message>
        <source>Empty for the target&apos;s own.</source>
        <translation>비워 두면 대상의 기본 주소를 씁니다.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>애플리케이션</translation>
    </message>
    <message>
        <source>The uid of the application that the endpoint belongs to. It is created where it is not there.</source>
        <translation>엔드포인트가 속한 애플리케이션의 uid입니다. 없으면 만듭니다.</translation>
    </message>
    <message>
        <source>Deliveries a second, at most</source>
        <translation>초당 최대 전송 수</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API 토큰</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain once it worked, never in a file.</source>
        <translation>한 번 성공하면 이 컴퓨터의 키체인에 보관하며 파일에는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Enter the application&apos;s uid.</source>
        <translation>애플리케이션의 uid를 입력하세요.</translation>
    </message>
    <message>
        <source>As it was last deployed</source>
        <translation>마지막 배포 그대로</translation>
    </message>
    <message>
        <source>0 for no limit.</source>
        <translation>0은 제한 없음.</translation>
    </message>
</context>
<context>
    <name>hooksmith::TransformPane</name>
    <message>
        <source>Transform</source>
        <translation>변환</translation>
    </message>
    <message>
        <source>The text on the clipboard was not pasted: %1 is too large for a transform.</source>
        <translation>클립보드의 텍스트를 붙여 넣지 않았습니다. 변환 코드로 쓰기에 너무 큽니다(%1).</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Replace the transform by a template; this can be undone</source>
        <translation>변환 코드를 템플릿으로 바꿉니다. 실행 취소할 수 있습니다</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>팁</translation>
    </message>
    <message>
        <source>Show or hide tips and troubleshooting</source>
        <translation>팁과 문제 해결을 표시하거나 숨깁니다</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>자동 완성</translation>
    </message>
</context>
<context>
    <name>hooksmith::TransformProblems</name>
    <message>
        <source>Next problem</source>
        <translation>다음 문제</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>이전 문제</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>빠른 수정</translation>
    </message>
</context>
<context>
    <name>hooksmith::TransformStep</name>
    <message>
        <source>Replace your transformation by the template?</source>
        <translation>변환 코드를 템플릿으로 바꿀까요?</translation>
    </message>
    <message>
        <source>You have edited the code. Replacing it can be undone in the editor.</source>
        <translation>편집한 코드가 있습니다. 바꾼 뒤에도 편집기에서 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Use the Template</source>
        <translation>템플릿 사용</translation>
    </message>
    <message>
        <source>Keep My Code</source>
        <translation>내 코드 유지</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>아직 케이스가 없습니다</translation>
    </message>
    <message>
        <source>Cases are kept in the endpoint&apos;s folder: create the endpoint first.</source>
        <translation>케이스는 엔드포인트 폴더에 보관됩니다. 먼저 엔드포인트를 만드세요.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>케이스</translation>
    </message>
</context>
<context>
    <name>hooksmith::TypesWriting</name>
    <message>
        <source>Write Type Declarations</source>
        <translation>타입 선언 쓰기</translation>
    </message>
    <message>
        <source>The type declarations are in %1. Begin a transform with // @ts-check to have other editors check it.</source>
        <translation>타입 선언을 %1에 썼습니다. 변환을 // @ts-check로 시작하면 다른 편집기가 검사합니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::VariablesEdit</name>
    <message>
        <source>Line %1 of the variables is not of the form NAME=value.</source>
        <translation>변수의 %1번째 줄이 NAME=value 형식이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>hooksmith::WelcomePage</name>
    <message>
        <source>Welcome to Hooksmith</source>
        <translation>Hooksmith에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>Turn Dodo Payments webhooks into requests for Segment, Customer.io and others. A workspace is a folder of plain files, made for git; your credentials stay in this computer&apos;s keychain.</source>
        <translation>Dodo Payments 웹훅을 Segment, Customer.io 등으로 보내는 요청으로 바꾸세요. 작업 공간은 git에 맞는 일반 파일로 된 폴더이며, 자격 증명은 이 컴퓨터의 키체인에만 보관됩니다.</translation>
    </message>
    <message>
        <source>New Workspace</source>
        <translation>새 작업 공간</translation>
    </message>
    <message>
        <source>Start with an empty folder.</source>
        <translation>빈 폴더로 시작합니다.</translation>
    </message>
    <message>
        <source>Open Workspace</source>
        <translation>작업 공간 열기</translation>
    </message>
    <message>
        <source>Continue with a folder you have.</source>
        <translation>기존 폴더로 이어서 작업합니다.</translation>
    </message>
    <message>
        <source>Try an Example</source>
        <translation>예제 사용해 보기</translation>
    </message>
    <message>
        <source>Two endpoints to look around in.</source>
        <translation>엔드포인트 두 개를 둘러보세요.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>최근 작업 공간</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>시작</translation>
    </message>
</context>
<context>
    <name>hooksmith::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>New &amp;Workspace…</source>
        <translation>새 작업 공간(&amp;W)…</translation>
    </message>
    <message>
        <source>Create a folder for endpoints.</source>
        <translation>엔드포인트를 담을 폴더를 만듭니다.</translation>
    </message>
    <message>
        <source>&amp;Open Workspace…</source>
        <translation>작업 공간 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a folder that holds endpoints.</source>
        <translation>엔드포인트가 들어 있는 폴더를 엽니다.</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>최근 작업 공간 열기(&amp;R)</translation>
    </message>
    <message>
        <source>Choose the language, the theme and how transforms run.</source>
        <translation>언어, 테마, 변환 실행 방식을 선택합니다.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>Close Hooksmith; unsaved edits are asked about first.</source>
        <translation>Hooksmith를 닫습니다. 저장하지 않은 편집 내용이 있으면 먼저 묻습니다.</translation>
    </message>
    <message>
        <source>&amp;New Endpoint</source>
        <translation>새 엔드포인트(&amp;N)</translation>
    </message>
    <message>
        <source>Add an endpoint to this workspace.</source>
        <translation>이 작업 공간에 엔드포인트를 추가합니다.</translation>
    </message>
    <message>
        <source>&amp;Run Transformation</source>
        <translation>변환 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Run the transformation with the payload shown beside it.</source>
        <translation>옆에 표시된 페이로드로 변환을 실행합니다.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save the endpoint&apos;s files.</source>
        <translation>엔드포인트의 파일을 저장합니다.</translation>
    </message>
    <message>
        <source>Send &amp;Test…</source>
        <translation>테스트 보내기(&amp;T)…</translation>
    </message>
    <message>
        <source>Show the request that would be sent, then send it.</source>
        <translation>전송될 요청을 확인한 뒤 전송합니다.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Endpoints</source>
        <translation>엔드포인트(&amp;E)</translation>
    </message>
    <message>
        <source>Show the endpoints of this workspace.</source>
        <translation>이 작업 공간의 엔드포인트를 표시합니다.</translation>
    </message>
    <message>
        <source>Delivery &amp;History</source>
        <translation>전달 기록(&amp;H)</translation>
    </message>
    <message>
        <source>Show the test deliveries made from this computer.</source>
        <translation>이 컴퓨터에서 보낸 테스트 전달을 표시합니다.</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>다시 읽기(&amp;R)</translation>
    </message>
    <message>
        <source>Read the workspace&apos;s files again.</source>
        <translation>작업 공간의 파일을 다시 읽습니다.</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>Use the whole screen.</source>
        <translation>화면 전체를 사용합니다.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Hooksmith</source>
        <translation>Hooksmith 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Show the version and the licence.</source>
        <translation>버전과 라이선스를 표시합니다.</translation>
    </message>
    <message>
        <source>Event &amp;Catalogue</source>
        <translation>이벤트 카탈로그(&amp;C)</translation>
    </message>
    <message>
        <source>Show every event type with its fields and samples.</source>
        <translation>모든 이벤트 유형을 필드와 샘플과 함께 표시합니다.</translation>
    </message>
    <message>
        <source>&amp;Live Events</source>
        <translation>실시간 이벤트(&amp;L)</translation>
    </message>
    <message>
        <source>Receive events on this computer and see what becomes of them.</source>
        <translation>이 컴퓨터에서 이벤트를 받고 어떻게 처리되는지 봅니다.</translation>
    </message>
    <message>
        <source>&amp;Import Endpoint…</source>
        <translation>엔드포인트 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Add an endpoint from a file of Hooksmith or Svix, or from a transform alone.</source>
        <translation>Hooksmith나 Svix의 파일, 또는 변환만으로 엔드포인트를 추가합니다.</translation>
    </message>
    <message>
        <source>&amp;Export Endpoint…</source>
        <translation>엔드포인트 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the endpoint to one file, without credentials.</source>
        <translation>자격 증명 없이 엔드포인트를 파일 하나로 저장합니다.</translation>
    </message>
    <message>
        <source>Write &amp;Type Declarations…</source>
        <translation>타입 선언 쓰기(&amp;T)…</translation>
    </message>
    <message>
        <source>Write TypeScript declarations of events and requests, for other editors.</source>
        <translation>다른 편집기를 위해 이벤트와 요청의 TypeScript 선언을 씁니다.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>En&amp;dpoint</source>
        <translation>엔드포인트(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>Open the selected endpoint.</source>
        <translation>선택한 엔드포인트를 엽니다.</translation>
    </message>
    <message>
        <source>&amp;Deploy…</source>
        <translation>배포(&amp;D)…</translation>
    </message>
    <message>
        <source>Create or update the endpoint where it runs for real.</source>
        <translation>실제로 실행되는 곳에 엔드포인트를 만들거나 업데이트합니다.</translation>
    </message>
    <message>
        <source>&amp;Check Deployment</source>
        <translation>배포 확인(&amp;C)</translation>
    </message>
    <message>
        <source>Look whether the deployed endpoint is what it is here.</source>
        <translation>배포된 엔드포인트가 이곳과 같은지 확인합니다.</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>복제(&amp;U)</translation>
    </message>
    <message>
        <source>Make a disabled copy of the endpoint.</source>
        <translation>엔드포인트의 비활성 사본을 만듭니다.</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>이름 바꾸기(&amp;M)…</translation>
    </message>
    <message>
        <source>Give the endpoint and its folder another name.</source>
        <translation>엔드포인트와 그 폴더의 이름을 바꿉니다.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>활성화</translation>
    </message>
    <message>
        <source>Enable or disable the endpoint.</source>
        <translation>엔드포인트를 활성화하거나 비활성화합니다.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>삭제(&amp;L)…</translation>
    </message>
    <message>
        <source>Move the endpoint to the trash.</source>
        <translation>엔드포인트를 휴지통으로 옮깁니다.</translation>
    </message>
    <message>
        <source>&amp;Payload</source>
        <translation>페이로드(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open Payload…</source>
        <translation>페이로드 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a payload, or a file with one event a line; files can be dropped here, too</source>
        <translation>페이로드나 한 줄에 이벤트 하나가 든 파일을 엽니다. 파일을 여기에 끌어다 놓아도 됩니다</translation>
    </message>
    <message>
        <source>&amp;Reset to Sample</source>
        <translation>샘플로 되돌리기(&amp;R)</translation>
    </message>
    <message>
        <source>Put the built-in sample back</source>
        <translation>내장 샘플로 되돌립니다</translation>
    </message>
    <message>
        <source>&amp;Scrub Personal Data…</source>
        <translation>개인정보 바꾸기(&amp;S)…</translation>
    </message>
    <message>
        <source>Replace personal data by fakes; what is replaced is shown first</source>
        <translation>개인정보를 가짜 값으로 바꿉니다. 무엇이 바뀌는지 먼저 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Keep as Case…</source>
        <translation>케이스로 보관(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep the payload and its result with the endpoint</source>
        <translation>페이로드와 그 결과를 엔드포인트에 보관합니다</translation>
    </message>
    <message>
        <source>&amp;Personal Data Report…</source>
        <translation>개인정보 보고서(&amp;P)…</translation>
    </message>
    <message>
        <source>List which personal data leaves, to which host and under which name</source>
        <translation>어떤 개인정보가 어느 호스트로 어떤 이름으로 나가는지 보여 줍니다</translation>
    </message>
    <message>
        <source>Show beside the transform which lines the events reach</source>
        <translation>이벤트가 실행하는 줄을 변환 옆에 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Tips</source>
        <translation>팁(&amp;T)</translation>
    </message>
    <message>
        <source>Show or hide tips and troubleshooting</source>
        <translation>팁과 문제 해결을 표시하거나 숨깁니다</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>설정(&amp;G)…</translation>
    </message>
    <message>
        <source>C&amp;overage Colours</source>
        <translation>커버리지 색(&amp;O)</translation>
    </message>
</context>
<context>
    <name>hooksmith::Workbench</name>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Every Event</source>
        <translation>모든 이벤트</translation>
    </message>
    <message>
        <source>All Problems</source>
        <translation>모든 문제</translation>
    </message>
    <message>
        <source>Fuzz</source>
        <translation>퍼징</translation>
    </message>
</context>
<context>
    <name>hooksmith::WorkbenchPanes</name>
    <message>
        <source>Next pane</source>
        <translation>다음 창</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>패널 보이기 또는 숨기기</translation>
    </message>
    <message>
        <source>Maximise the panel</source>
        <translation>패널 최대화</translation>
    </message>
</context>
<context>
    <name>hooksmith::WorkspacePages</name>
    <message>
        <source>There is no integration named &quot;%1&quot;. Install it, or change &quot;integration&quot; in endpoint.json.</source>
        <translation>&quot;%1&quot; 통합이 없습니다. 설치하거나 endpoint.json의 &quot;integration&quot;을 바꾸세요.</translation>
    </message>
    <message>
        <source>%1 is imported.</source>
        <translation>%1을(를) 가져왔습니다.</translation>
    </message>
    <message>
        <source>%1 is imported. Files hold no credentials: enter them in its settings.</source>
        <translation>%1을(를) 가져왔습니다. 파일에는 자격 증명이 없으니 설정에 입력하세요.</translation>
    </message>
</context>
</TS>
