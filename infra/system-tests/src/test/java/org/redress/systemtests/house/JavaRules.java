package org.redress.systemtests.house;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the compiler accepts and the house does not. */
final class JavaRules extends TreeScanner<@Nullable Void, @Nullable Void> {
    static final int METHOD_LINES = 30;

    private final ProjectFile file;
    private final JavaTrees trees;
    private final List<String> findings = new ArrayList<>();

    private JavaRules(ProjectFile file, JavaTrees trees) {
        this.file = file;
        this.trees = trees;
    }

    static List<String> check(ProjectFile file) {
        return check(List.of(file));
    }

    static List<String> check(List<ProjectFile> files) {
        List<JavaTrees> trees = JavaTrees.of(files);
        List<String> findings = new ArrayList<>();
        for (int index = 0; index < files.size(); index++) {
            JavaRules rules = new JavaRules(files.get(index), trees.get(index));
            rules.scan(trees.get(index).unit(), null);
            findings.addAll(rules.findings);
        }
        return findings;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        if (method.getBody() != null && file.isMainJava()) {
            long lines = trees.lastLine(method.getBody()) - trees.firstLine(method.getBody()) - 1;
            if (lines > METHOD_LINES) {
                report(method.getName() + " has " + lines + " lines; " + METHOD_LINES + " is the cap", method);
            }
        }
        return super.visitMethod(method, null);
    }

    @Override
    public @Nullable Void visitCatch(CatchTree handler, @Nullable Void nothing) {
        if (handler.getBlock().getStatements().isEmpty()) {
            report("empty catch block", handler);
        }
        return super.visitCatch(handler, null);
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void nothing) {
        checkDefault(tree.getCases());
        return super.visitSwitch(tree, null);
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void nothing) {
        checkDefault(tree.getCases());
        return super.visitSwitchExpression(tree, null);
    }

    /** A default beside type patterns or enum constants swallows the next new type or constant silently. */
    private void checkDefault(List<? extends CaseTree> cases) {
        boolean closedWorld = cases.stream()
                .flatMap(branch -> branch.getLabels().stream())
                .anyMatch(label -> label instanceof PatternCaseLabelTree
                        || (label instanceof ConstantCaseLabelTree constant
                                && constant.getConstantExpression() instanceof IdentifierTree));
        for (CaseTree branch : cases) {
            boolean isDefault = branch.getLabels().stream().anyMatch(DefaultCaseLabelTree.class::isInstance);
            if (closedWorld && isDefault) {
                report("default branch over types or constants", branch);
            }
        }
    }

    private void report(String what, com.sun.source.tree.Tree where) {
        findings.add(file.path() + ":" + trees.firstLine(where) + " " + what);
    }
}
