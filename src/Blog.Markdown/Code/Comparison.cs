namespace Blog.Markdown.Code;

/// <summary>Code whose lines start with <c>+</c>, <c>-</c> or a space. The older and the newer text are coloured
/// separately, so that a deleted line that opens a comment does not swallow the lines after it.</summary>
internal static class Comparison
{
    /// <summary>The lines of code in which a first column marks each line; the column is taken away.</summary>
    /// <remarks>The column of spaces is taken away only if all unmarked lines have it, as some authors do not indent
    /// them.</remarks>
    public static CodeLine[] Lines(ColouredCode coloured, Language? language, string code)
    {
        var lines = code.TrimEnd('\n').Split('\n');
        var marks = Array.ConvertAll(lines, MarkOf);
        var indented = lines.Zip(marks).All(pair => pair.Second != LineMark.None || pair.First is "" or [' ', ..]);
        var texts = lines
            .Zip(marks, (line, mark) => mark != LineMark.None || (indented && line.Length > 0) ? line[1..] : line)
            .ToArray();
        var newer = new Queue<string>(Side(coloured, language, texts, marks, LineMark.Deleted));
        var older = new Queue<string>(Side(coloured, language, texts, marks, LineMark.Inserted));
        return Array.ConvertAll(marks, mark => Take(mark, newer, older));
    }

    /// <summary>The marks of the lines of a patch, which keep their first column; the names of its files are not
    /// marked.</summary>
    public static CodeLine[] PatchLines(string[] lines, string[] html)
    {
        var marked = new CodeLine[lines.Length];
        for (var i = 0; i < lines.Length; i++)
            marked[i] = new CodeLine(html[i], NamesFile(lines, i) ? LineMark.None : MarkOf(lines[i]));
        return marked;
    }

    private static CodeLine Take(LineMark mark, Queue<string> newer, Queue<string> older)
    {
        if (mark == LineMark.Inserted)
            return new CodeLine(newer.Dequeue(), mark);
        var html = older.Dequeue();
        return mark == LineMark.Deleted ? new CodeLine(html, mark) : new CodeLine(newer.Dequeue());
    }

    private static string[] Side(
        ColouredCode coloured,
        Language? language,
        string[] texts,
        LineMark[] marks,
        LineMark without
    )
    {
        var side = string.Concat(texts.Where((_, index) => marks[index] != without).Select(text => text + "\n"));
        return coloured.Html(language, side).Split('\n');
    }

    private static LineMark MarkOf(string line) =>
        line switch
        {
            ['+', ..] => LineMark.Inserted,
            ['-', ..] => LineMark.Deleted,
            _ => LineMark.None,
        };

    private static bool NamesFile(string[] lines, int index) =>
        (IsOlderName(lines, index) && IsNewerName(lines, index + 1))
        || (IsOlderName(lines, index - 1) && IsNewerName(lines, index));

    private static bool IsOlderName(string[] lines, int index) =>
        index >= 0 && index < lines.Length && lines[index].StartsWith("--- ", StringComparison.Ordinal);

    private static bool IsNewerName(string[] lines, int index) =>
        index >= 0 && index < lines.Length && lines[index].StartsWith("+++ ", StringComparison.Ordinal);
}
