/** The least that Java can do: what starts are measured against. */
class Hello {
    public static void main(String[] arguments) {
        System.out.println("Hello");
    }
}
