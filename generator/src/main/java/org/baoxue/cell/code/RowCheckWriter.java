package org.baoxue.cell.code;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.baoxue.cell.CellChecks;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the class of a {@link RowCheck}. Its one method goes through the columns: an absent cell is passed over, a refused one leaves a
 * bit, and each that holds adds to the number.
 */
public final class RowCheckWriter {
    private static final String NAME = RowCheck.class.getPackageName().replace('.', '/') + "/GeneratedRowCheck";
    private static final String CHECKS = Type.getInternalName(CellChecks.class);
    private static final String KEY = "([B[I[IZ[J)J";

    private static final int BYTES = 1;
    private static final int FROM = 2;
    private static final int TO = 3;
    private static final int GB18030 = 4;
    private static final int ODD = 5;
    private static final int SUM = 6;
    private static final int CELL_FROM = 8;
    private static final int CELL_TO = 9;
    private static final int STATE = 10;

    private static final Handle CLASS_DATA = new Handle(
            Opcodes.H_INVOKESTATIC,
            Type.getInternalName(MethodHandles.class),
            "classDataAt",
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;I)Ljava/lang/Object;",
            false);

    private final ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_FRAMES | ClassWriter.COMPUTE_MAXS);
    private final List<Object> data = new ArrayList<>();
    private final MethodVisitor loading;

    private RowCheckWriter() {
        type.visit(
                Opcodes.V17,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER,
                NAME,
                null,
                Type.getInternalName(Object.class),
                new String[] {Type.getInternalName(RowCheck.class)});
        loading = type.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        loading.visitCode();
    }

    /**
     * A question about a cell that is there.
     *
     * @param call what is asked
     * @param unit what the answer adds to the number: once for a cell that passes, and as often as the number of its code says
     */
    public record Question(CellChecks.Call call, long unit) {}

    /**
     * What is asked of the cells of a column.
     *
     * @param first a cell that fails, or is no code, is refused
     * @param others asked of a cell that is not refused; where it fails, it adds the unit twice
     */
    public record Column(Question first, List<Question> others) {
        public Column {
            others = List.copyOf(others);
        }
    }

    /** A check of these columns. */
    public static RowCheck write(List<Column> columns) {
        return new RowCheckWriter().make(columns);
    }

    private RowCheck make(List<Column> columns) {
        constructor();
        key(columns);
        end(loading, Opcodes.RETURN);
        type.visitEnd();
        try {
            return (RowCheck) MethodHandles.lookup()
                    .defineHiddenClassWithClassData(type.toByteArray(), List.copyOf(data), true)
                    .lookupClass()
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a generated class cannot be used", e);
        }
    }

    private void constructor() {
        MethodVisitor code = type.visitMethod(0, "<init>", "()V", null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, Type.getInternalName(Object.class), "<init>", "()V", false);
        end(code, Opcodes.RETURN);
    }

    private static void end(MethodVisitor code, int with) {
        code.visitInsn(with);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private void key(List<Column> columns) {
        MethodVisitor code = type.visitMethod(Opcodes.ACC_PUBLIC, "key", KEY, null, null);
        code.visitCode();
        code.visitInsn(Opcodes.LCONST_0);
        code.visitVarInsn(Opcodes.LSTORE, SUM);
        for (int column = 0; column < columns.size(); column++) {
            ask(code, column, columns.get(column));
        }
        code.visitVarInsn(Opcodes.LLOAD, SUM);
        end(code, Opcodes.LRETURN);
    }

    private void ask(MethodVisitor code, int position, Column column) {
        Label next = new Label();
        element(code, FROM, position, CELL_FROM);
        element(code, TO, position, CELL_TO);
        code.visitVarInsn(Opcodes.ILOAD, CELL_FROM);
        code.visitVarInsn(Opcodes.ILOAD, CELL_TO);
        code.visitJumpInsn(Opcodes.IF_ICMPEQ, next);
        call(code, column.first().call());
        refuse(code, position, next);
        code.visitVarInsn(Opcodes.ILOAD, STATE);
        add(code, column.first().unit());
        for (Question question : column.others()) {
            call(code, question.call());
            code.visitInsn(Opcodes.ICONST_2);
            code.visitVarInsn(Opcodes.ILOAD, STATE);
            code.visitInsn(Opcodes.ISUB);
            add(code, question.unit());
        }
        code.visitLabel(next);
    }

    private void call(MethodVisitor code, CellChecks.Call call) {
        code.visitVarInsn(Opcodes.ALOAD, BYTES);
        code.visitVarInsn(Opcodes.ILOAD, CELL_FROM);
        code.visitVarInsn(Opcodes.ILOAD, CELL_TO);
        code.visitVarInsn(Opcodes.ILOAD, GB18030);
        Method method = method(call.method());
        Class<?>[] parameters = method.getParameterTypes();
        List<Object> constants = call.constants();
        for (int i = 0; i < constants.size(); i++) {
            constant(code, constants.get(i), parameters[parameters.length - constants.size() + i]);
        }
        String descriptor = Type.getMethodDescriptor(method);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, CHECKS, method.getName(), descriptor, false);
        code.visitVarInsn(Opcodes.ISTORE, STATE);
    }

    private static void refuse(MethodVisitor code, int position, Label next) {
        Label holds = new Label();
        code.visitVarInsn(Opcodes.ILOAD, STATE);
        code.visitJumpInsn(Opcodes.IFNE, holds);
        code.visitVarInsn(Opcodes.ALOAD, ODD);
        code.visitInsn(Opcodes.ICONST_0);
        code.visitInsn(Opcodes.DUP2);
        code.visitInsn(Opcodes.LALOAD);
        code.visitLdcInsn(position < Long.SIZE ? 1L << position : 0L);
        code.visitInsn(Opcodes.LOR);
        code.visitInsn(Opcodes.LASTORE);
        code.visitJumpInsn(Opcodes.GOTO, next);
        code.visitLabel(holds);
    }

    /** Adds the number on the stack, times the unit. */
    private static void add(MethodVisitor code, long unit) {
        code.visitInsn(Opcodes.I2L);
        code.visitLdcInsn(unit);
        code.visitInsn(Opcodes.LMUL);
        code.visitVarInsn(Opcodes.LLOAD, SUM);
        code.visitInsn(Opcodes.LADD);
        code.visitVarInsn(Opcodes.LSTORE, SUM);
    }

    private static void element(MethodVisitor code, int array, int index, int into) {
        code.visitVarInsn(Opcodes.ALOAD, array);
        code.visitLdcInsn(index);
        code.visitInsn(Opcodes.IALOAD);
        code.visitVarInsn(Opcodes.ISTORE, into);
    }

    private static Method method(String name) {
        return Arrays.stream(CellChecks.class.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no check " + name));
    }

    /** Numbers stand in the code, objects in fields that never change, which the compiler takes for constants as well. */
    private void constant(MethodVisitor code, Object constant, Class<?> kind) {
        if (kind.isPrimitive()) {
            code.visitLdcInsn(constant);
            return;
        }
        String field = "CONSTANT_" + data.size();
        String descriptor = Type.getDescriptor(kind);
        type.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, field, descriptor, null, null)
                .visitEnd();
        loading.visitLdcInsn(new ConstantDynamic("_", descriptor, CLASS_DATA, data.size()));
        loading.visitFieldInsn(Opcodes.PUTSTATIC, NAME, field, descriptor);
        code.visitFieldInsn(Opcodes.GETSTATIC, NAME, field, descriptor);
        data.add(constant);
    }
}
