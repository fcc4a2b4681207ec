package org.redress.standalone.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A port somebody can listen on. */
final class PortNumber implements ITypeConverter<Integer> {
    private static final int HIGHEST = 65_535;

    @Override
    public Integer convert(String typed) {
        int port = number(typed);
        if (port < 0 || port > HIGHEST) {
            throw new TypeConversionException("not a port: " + typed);
        }
        return port;
    }

    private static int number(String typed) {
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }
}
