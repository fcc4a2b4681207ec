package org.redress.standalone.cli;

import org.redress.infra.store.verify.ChainBreak.Kind;

/** What a break of the chain means, in both languages. */
record BreakSentence(String english, String chinese) {

    static BreakSentence of(Kind kind) {
        return switch (kind) {
            case CHANGED -> new BreakSentence("this event, or its hash, is not what was written", "该事件或其哈希与写入时不一致");
            case MISSING -> new BreakSentence("events are missing from here on", "从此处起缺少事件");
            case SWAPPED -> new BreakSentence("two events have changed places", "两个事件被对调");
            case INSERTED -> new BreakSentence("this event was not written here", "该事件并非写在此处");
            case UNLINKED -> new BreakSentence("this event does not follow the one before it", "该事件与前一个事件不相连");
            case VERSION_HOLE -> new BreakSentence("a version of its stream is missing before it", "其所属流在此之前缺少版本");
            case TIME_TURNED_BACK -> new BreakSentence("it is recorded earlier than the one before it", "记录时间早于前一个事件");
            case END_MISSING -> new BreakSentence("the journal ends before the anchor", "账本在锚点之前就已结束");
            case NOT_THE_ANCHORED_CHAIN ->
                new BreakSentence("the chain is whole, but not the one the anchor knows", "哈希链本身完整，但与锚点不符");
        };
    }
}
