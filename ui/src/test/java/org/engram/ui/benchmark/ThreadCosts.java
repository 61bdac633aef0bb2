package org.engram.ui.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Processor time and allocated bytes of the threads that a picture passes through, since the machine started. */
record ThreadCosts(Map<String, Cost> threads) {
    /** @param nanos processor time */
    record Cost(long nanos, long bytes) {
        private static final Cost NONE = new Cost(0, 0);

        private Cost plus(Cost other) {
            return new Cost(nanos + other.nanos, bytes + other.bytes);
        }

        private Cost minus(Cost other) {
            return new Cost(nanos - other.nanos, bytes - other.bytes);
        }
    }

    static final String SIMULATION = "simulation";
    private static final String WHOLE_PROCESS = "whole process";
    private static final List<String> NAMES =
            List.of("JavaFX Application Thread", "QuantumRenderer-0", "figure-painter", SIMULATION);
    private static final ThreadMXBean BEAN = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static ThreadCosts now() {
        Map<String, Cost> costs = new LinkedHashMap<>();
        NAMES.forEach(name -> costs.put(name, Cost.NONE));
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            costs.computeIfPresent(thread.getName(), (name, cost) -> cost.plus(cost(thread)));
        }
        costs.put(WHOLE_PROCESS, new Cost(SYSTEM.getProcessCpuTime(), 0));
        return new ThreadCosts(costs);
    }

    /** Processor time of one thread. */
    static long nanos(Thread thread) {
        return BEAN.getThreadCpuTime(thread.threadId());
    }

    private static Cost cost(Thread thread) {
        long id = thread.threadId();
        return new Cost(Math.max(0, BEAN.getThreadCpuTime(id)), Math.max(0, BEAN.getThreadAllocatedBytes(id)));
    }

    ThreadCosts since(ThreadCosts before) {
        Map<String, Cost> costs = new LinkedHashMap<>();
        threads.forEach((name, cost) -> costs.put(name, cost.minus(before.threads.get(name))));
        return new ThreadCosts(costs);
    }

    /** Processor time of all threads, those of the machine itself included. */
    double processSeconds() {
        return threads.get(WHOLE_PROCESS).nanos() / 1e9;
    }

    /** Divided by a number of pictures, one line for each thread. */
    String table(int pictures) {
        StringBuilder text = new StringBuilder();
        threads.forEach((name, cost) -> text.append("    %-26s %7.2f ms  %8.1f kB%n"
                .formatted(name, cost.nanos / 1e6 / pictures, cost.bytes / 1e3 / pictures)));
        return text.toString();
    }
}
