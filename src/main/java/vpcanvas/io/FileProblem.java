package vpcanvas.io;

/// Why a file can't be used, and what a person may do about it.
///
/// @param file the file's name as it was given
/// @param line the line, counted from 1; 0 where the problem has no place in the text
/// @param column the column in UTF-16 units, counted from 1; 0 where the problem has no place
/// @param found what stands there, without a full stop
/// @param whatToDo a whole sentence
public record FileProblem(String file, int line, int column, String found, String whatToDo) {

    /// A problem of a whole file.
    public static FileProblem of(String file, String found, String whatToDo) {
        return new FileProblem(file, 0, 0, found, whatToDo);
    }

    /// The problem in one line, such as `shop.vpc.json:12:18: "10.0.0.300/16" is not an IPv4 block:
    /// 300 is above 255. Expected a block such as 10.0.0.0/16.`
    public String says() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return place + ": " + found + ". " + whatToDo;
    }
}
