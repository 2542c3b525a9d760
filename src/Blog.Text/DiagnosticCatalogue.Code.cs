namespace Blog.Text;

/// <content>What may be wrong with the notes to a block of code.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A mark in code leads to a note that the list below does not have.</summary>
    public static readonly DiagnosticRule UndefinedNote = Warning(
        "BLOG188",
        "The mark '({0})' leads to no note: the list below the code has {1}.",
        "In a fence with 'annotate', '(1)' at the end of a comment that ends a line leads to the first item of the "
            + "numbered list below.",
        "Correct the number, or add the item. Without 'annotate', '(1)' is text."
    );

    /// <summary>An item of a list of notes has no mark in the code.</summary>
    public static readonly DiagnosticRule UnusedNote = Warning(
        "BLOG189",
        "Nothing in the code leads to note {0}.",
        "The list behind a fence with 'annotate' has its notes. A mark '({0})' stands at the end of a comment that "
            + "ends a line: in a string, or before more code, it is text.",
        "Write '({0})' into a comment at the end of the line that the note is about, or delete the item."
    );

    /// <summary>Marks in code are not in the order of their numbers.</summary>
    public static readonly DiagnosticRule NoteOutOfOrder = Warning(
        "BLOG190",
        "The mark '({0})' stands behind '({1})'.",
        "Readers meet the marks from top to bottom and expect the notes in that order.",
        "Number the marks from top to bottom, and put the items of the list in that order."
    );

    /// <summary>A fence asks for notes and no numbered list follows it.</summary>
    public static readonly DiagnosticRule NoNoteList = Warning(
        "BLOG191",
        "No numbered list follows this code, which has 'annotate'.",
        "The notes are the items of the numbered list that stands directly behind the fence, with nothing between.",
        "Write the list there ('1. …'), or delete 'annotate'."
    );

    private static DiagnosticRule[] CodeRules => [UndefinedNote, UnusedNote, NoteOutOfOrder, NoNoteList];
}
