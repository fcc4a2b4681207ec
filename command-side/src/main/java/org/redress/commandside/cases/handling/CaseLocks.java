package org.redress.commandside.cases.handling;

import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * One lock per case, given back at the end of the unit of work whatever happens in between. Axon 4.13.0 forgets to give a lock
 * back when creating an aggregate fails after its loading did, and would block the case for ever.
 */
final class CaseLocks implements LockFactory {
    private final LockFactory locks = PessimisticLockFactory.usingDefaults();

    @Override
    public Lock obtainLock(String key) {
        Lock lock = new ReleasedOnce(locks.obtainLock(key));
        CurrentUnitOfWork.get().onCleanup(_ -> lock.release());
        return lock;
    }

    private static final class ReleasedOnce implements Lock {
        private final Lock lock;
        private final AtomicBoolean released = new AtomicBoolean();

        private ReleasedOnce(Lock lock) {
            this.lock = lock;
        }

        @Override
        public void release() {
            if (released.compareAndSet(false, true)) {
                lock.release();
            }
        }

        @Override
        public boolean isHeld() {
            return !released.get() && lock.isHeld();
        }
    }
}
