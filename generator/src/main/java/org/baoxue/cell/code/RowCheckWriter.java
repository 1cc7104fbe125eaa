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
 * Writes the class of a {@link RowCheck}. Its one method goes through the columns: an absent cell is passed over, a refused one ends it,
 * and each that holds adds to the number.
 */
public final class RowCheckWriter {
    private static final String NAME = RowCheck.class.getPackageName().replace('.', '/') + "/GeneratedRowCheck";
    private static final String CHECKS = Type.getInternalName(CellChecks.class);
    private static final String KEY = "([B[I[IZ)J";

    private static final int BYTES = 1;
    private static final int FROM = 2;
    private static final int TO = 3;
    private static final int GB18030 = 4;
    private static final int SUM = 5;
    private static final int CELL_FROM = 7;
    private static final int CELL_TO = 8;
    private static final int STATE = 9;

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
     * A question about the cells of a column, which says nothing of an absent cell.
     *
     * @param call what is asked
     * @param unit what the answer adds to the number: once for a cell that passes, and as often as the number of its code says
     * @param refuses whether a cell that fails, or is no code, ends the check; if not, it adds the unit twice
     */
    public record Question(int column, CellChecks.Call call, long unit, boolean refuses) {}

    /** A check that asks these questions in their order. */
    public static RowCheck write(List<Question> questions) {
        return new RowCheckWriter().make(questions);
    }

    private RowCheck make(List<Question> questions) {
        constructor();
        key(questions);
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

    private void key(List<Question> questions) {
        MethodVisitor code = type.visitMethod(Opcodes.ACC_PUBLIC, "key", KEY, null, null);
        code.visitCode();
        code.visitInsn(Opcodes.LCONST_0);
        code.visitVarInsn(Opcodes.LSTORE, SUM);
        for (Question question : questions) {
            ask(code, question);
        }
        code.visitVarInsn(Opcodes.LLOAD, SUM);
        end(code, Opcodes.LRETURN);
    }

    private void ask(MethodVisitor code, Question question) {
        Label next = new Label();
        element(code, FROM, question.column(), CELL_FROM);
        element(code, TO, question.column(), CELL_TO);
        code.visitVarInsn(Opcodes.ILOAD, CELL_FROM);
        code.visitVarInsn(Opcodes.ILOAD, CELL_TO);
        code.visitJumpInsn(Opcodes.IF_ICMPEQ, next);
        code.visitVarInsn(Opcodes.ALOAD, BYTES);
        code.visitVarInsn(Opcodes.ILOAD, CELL_FROM);
        code.visitVarInsn(Opcodes.ILOAD, CELL_TO);
        code.visitVarInsn(Opcodes.ILOAD, GB18030);
        Method method = method(question.call().method());
        Class<?>[] parameters = method.getParameterTypes();
        List<Object> constants = question.call().constants();
        for (int i = 0; i < constants.size(); i++) {
            constant(code, constants.get(i), parameters[parameters.length - constants.size() + i]);
        }
        String descriptor = Type.getMethodDescriptor(method);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, CHECKS, method.getName(), descriptor, false);
        code.visitVarInsn(Opcodes.ISTORE, STATE);
        if (question.refuses()) {
            refuse(code);
        }
        if (question.unit() != 0) {
            add(code, question);
        }
        code.visitLabel(next);
    }

    private static void refuse(MethodVisitor code) {
        Label holds = new Label();
        code.visitVarInsn(Opcodes.ILOAD, STATE);
        code.visitJumpInsn(Opcodes.IFNE, holds);
        code.visitLdcInsn(RowCheck.REFUSED);
        code.visitInsn(Opcodes.LRETURN);
        code.visitLabel(holds);
    }

    private static void add(MethodVisitor code, Question question) {
        if (question.refuses()) {
            code.visitVarInsn(Opcodes.ILOAD, STATE);
        } else {
            code.visitInsn(Opcodes.ICONST_2);
            code.visitVarInsn(Opcodes.ILOAD, STATE);
            code.visitInsn(Opcodes.ISUB);
        }
        code.visitInsn(Opcodes.I2L);
        code.visitLdcInsn(question.unit());
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
