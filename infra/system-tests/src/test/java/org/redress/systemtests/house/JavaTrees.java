package org.redress.systemtests.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java file as the compiler's own parser sees it. */
record JavaTrees(CompilationUnitTree unit, SourcePositions positions) {

    static JavaTrees of(ProjectFile file) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("mem:///" + file.path()), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return file.text();
                    }
                };
        JavacTask task = (JavacTask)
                compiler.getTask(null, null, problem -> {}, List.of("--release", "25"), null, List.of(source));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            return new JavaTrees(unit, Trees.instance(task).getSourcePositions());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    long firstLine(Tree tree) {
        return lines().getLineNumber(positions.getStartPosition(unit, tree));
    }

    long lastLine(Tree tree) {
        return lines().getLineNumber(positions.getEndPosition(unit, tree));
    }

    private LineMap lines() {
        return unit.getLineMap();
    }
}
