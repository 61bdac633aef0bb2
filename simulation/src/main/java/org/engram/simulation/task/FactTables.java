package org.engram.simulation.task;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The tables that come with the program. */
public final class FactTables {
    private static final String COUNTRIES = "/engram/facts/countries.csv";

    private FactTables() {}

    /**
     * Countries with their capital, continent, currency, official language, driving side, form of government, calling code and internet
     * domain, as of November 2026. The official language is the main one of the national government, in law or in practice; countries
     * with several equal ones, two currencies or a disputed capital are left out. The first sixteen share many answers.
     */
    public static FactTable countries() {
        return Countries.TABLE;
    }

    /** Read when first asked for, then shared: a table never changes. */
    private static final class Countries {
        static final FactTable TABLE = read(COUNTRIES);
    }

    private static FactTable read(String resource) {
        try (InputStream in = FactTables.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing");
            }
            return FactTableReader.read(resource, in);
        } catch (FactTableException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
