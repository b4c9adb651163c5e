package vpcanvas.net;

/// What text such as 10.0.0.1/24 says: an address and a prefix length, host bits not looked at yet.
record CidrText(Ip address, int length) {

    /// Reads both parts strictly.
    ///
    /// @throws AddressException if either is missing or malformed
    static CidrText read(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw AddressException.notA(
                    "a block", text, "it has no prefix length; expected one such as 10.0.0.0/24");
        }
        Ip address = Ip.parse(text.substring(0, slash));
        String kind = "an " + address.family() + " block";
        int length =
                Decimal.read(
                        text.substring(slash + 1),
                        address.family().bits(),
                        why -> AddressException.notA(kind, text, why));
        return new CidrText(address, length);
    }
}
