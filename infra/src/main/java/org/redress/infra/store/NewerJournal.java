package org.redress.infra.store;

/** The journal was written by a newer program. */
public final class NewerJournal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NewerJournal(int found, int known) {
        super(
                ("This journal was written by a newer Redress (its format is %1$d, this program knows up to %2$d). Start the "
                                + "newer program; nothing was changed. / 此账本由更新版本的 Redress 写入（格式为 %1$d，本程序最高支持 %2$d）。"
                                + "请改用新版程序启动；数据未作任何改动。")
                        .formatted(found, known));
    }
}
