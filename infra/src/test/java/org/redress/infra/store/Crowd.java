package org.redress.infra.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;

/** Many callers who begin at the same moment. */
final class Crowd {
    private Crowd() {}

    static <T> List<T> of(int size, IntFunction<Callable<T>> task) throws Exception {
        CyclicBarrier start = new CyclicBarrier(size);
        List<FutureTask<T>> tasks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Callable<T> one = task.apply(i);
            FutureTask<T> future = new FutureTask<>(() -> {
                start.await();
                return one.call();
            });
            tasks.add(future);
            new Thread(future, "crowd-" + i).start();
        }
        List<T> results = new ArrayList<>();
        for (FutureTask<T> future : tasks) {
            results.add(future.get());
        }
        return results;
    }
}
