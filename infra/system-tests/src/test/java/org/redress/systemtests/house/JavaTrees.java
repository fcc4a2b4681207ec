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
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java file as the compiler's own parser sees it. */
record JavaTrees(CompilationUnitTree unit, SourcePositions positions) {

    static JavaTrees of(ProjectFile file) {
        return of(List.of(file)).getFirst();
    }

    /** All files in one run of the parser, in their order; a run per file would cost minutes. */
    static List<JavaTrees> of(List<ProjectFile> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> sources = files.stream().map(JavaTrees::source).toList();
        JavacTask task = (JavacTask)
                compiler.getTask(null, null, problem -> {}, List.of("--release", "25", "-proc:none"), null, sources);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        try {
            List<JavaTrees> trees = new ArrayList<>();
            task.parse().forEach(unit -> trees.add(new JavaTrees(unit, positions)));
            return trees;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JavaFileObject source(ProjectFile file) {
        return new SimpleJavaFileObject(URI.create("mem:///" + file.path()), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return file.text();
            }
        };
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
