/// Names the JDK that runs it, for the launcher to find again.
void main() {
    IO.println(System.getProperty("java.home"));
}
