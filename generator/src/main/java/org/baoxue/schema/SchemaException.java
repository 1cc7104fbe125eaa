package org.baoxue.schema;

/** A schema that this project does not accept; its message says where and why. */
public final class SchemaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A fault of a schema.
     *
     * @param path where in the schema, as a JSON pointer
     * @param problem a sentence
     */
    public SchemaException(String path, String problem) {
        super("schema at " + (path.isEmpty() ? "/" : path) + ": " + problem);
    }
}
