package org.redress.commandside.cases.api;

import org.redress.infra.web.ApiAnswers.Sentence;
import org.springframework.http.HttpStatus;

/** A request that is not understood, so that nothing was asked of any case. */
final class CallTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    CallTrouble(Kind kind) {
        super(kind.english);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** What is wrong with it, and what to do. */
    enum Kind {
        NO_KEY(
                HttpStatus.BAD_REQUEST,
                "idempotency-key-missing",
                "Send an Idempotency-Key header, 1 to 200 characters, the same one when you try again.",
                "请求须带 Idempotency-Key 头（1 至 200 个字符），重试时使用同一个值。"),
        NO_VERSION(
                HttpStatus.PRECONDITION_REQUIRED,
                "if-match-missing",
                "Send the ETag you got with what you saw in an If-Match header, or * to take it as it is.",
                "请在 If-Match 头中带上您查看时收到的 ETag；不计较版本时写 *。"),
        BAD_VERSION(
                HttpStatus.BAD_REQUEST,
                "if-match-malformed",
                "If-Match is not an ETag of ours. Send it back as you got it, e.g. \"7\".",
                "If-Match 不是本系统的 ETag。请原样送回收到的值，例如 \"7\"。"),
        NO_FILE(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "file-malformed",
                "Send the file itself as the body, under its own Content-Type, and its name as ?name=; no form.",
                "请把文件内容直接作为请求体发送（Content-Type 为文件类型），文件名放在 ?name= 中，不要用表单。"),
        BAD_BODY(
                HttpStatus.BAD_REQUEST,
                "body-malformed",
                "The body is not the JSON this command takes; nothing was done. Its fields stand in infra/docs/api.md.",
                "请求体不是该命令所需的 JSON，未作任何更改。字段说明见 infra/docs/api.md。");

        private final HttpStatus status;
        private final String code;
        private final String english;
        private final String chinese;

        Kind(HttpStatus status, String code, String english, String chinese) {
            this.status = status;
            this.code = code;
            this.english = english;
            this.chinese = chinese;
        }

        HttpStatus status() {
            return status;
        }

        String code() {
            return code;
        }

        Sentence sentence() {
            return new Sentence(english, chinese);
        }
    }
}
