namespace Blog.Text;

/// <content>What may be wrong with formulas, notes to code, and diagrams with their drawings.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A formula has a command that TeX does not have, nor the document define.</summary>
    public static readonly DiagnosticRule UnknownMathCommand = Error(
        "BLOG200",
        "Formulas have no command '{0}'.",
        "Neither TeX as it is understood here (docs/math-coverage.md) nor the document or the site defines it.",
        "Correct it, or define it: '\\newcommand' in the document, 'macros' under 'math' in site.yml."
    );

    /// <summary>A formula begins an environment that is not known.</summary>
    public static readonly DiagnosticRule UnknownMathEnvironment = Error(
        "BLOG201",
        "Formulas have no environment '{0}'.",
        "docs/math-coverage.md lists the environments that are understood.",
        "Correct the name."
    );

    /// <summary>A brace, a bracket, <c>\left</c> or <c>\begin</c> has no end.</summary>
    public static readonly DiagnosticRule UnclosedMathGroup = Error(
        "BLOG202",
        "'{0}' is never closed in this formula: '{1}' is missing.",
        "What a formula opens, it closes, in the same group and the same cell.",
        "Add '{1}', or delete '{0}'."
    );

    /// <summary>A brace, <c>\right</c> or <c>\end</c> closes nothing.</summary>
    public static readonly DiagnosticRule StrayMathEnd = Error(
        "BLOG203",
        "'{0}' closes nothing here.",
        "What it would close is not open in this group, or is closed already.",
        "Delete it, or open what it closes. A brace that readers are to see is written '\\{' or '\\}'."
    );

    /// <summary>A command stands at the end, without what it is about.</summary>
    public static readonly DiagnosticRule MissingMathArgument = Error(
        "BLOG204",
        "'{0}' lacks its argument.",
        "The formula, the group or the cell ends before it.",
        "Write the argument, in braces when it is longer than a letter."
    );

    /// <summary>An expression has two superscripts, or two subscripts.</summary>
    public static readonly DiagnosticRule DoubleMathScript = Error(
        "BLOG205",
        "This is the second {0} of the same expression.",
        "'x^a^b' can mean two things.",
        "Put braces around what belongs together: 'x^{a^b}' or '{x^a}^b'."
    );

    /// <summary>An argument is not what the command needs.</summary>
    public static readonly DiagnosticRule InvalidMathArgument = Error(
        "BLOG206",
        "'{0}' is not {1}, which '{2}' needs.",
        "Some commands need a length, a delimiter, a colour or a list of columns.",
        "Write that in its place."
    );

    /// <summary>A formula is nested deeper than any formula is.</summary>
    public static readonly DiagnosticRule MathTooDeep = Error(
        "BLOG207",
        "The formula is nested too deeply.",
        "More than two hundred groups or arguments stand within one another; it is probably not a formula.",
        "Take some of the nesting out."
    );

    /// <summary>A macro yields itself, or very much.</summary>
    public static readonly DiagnosticRule EndlessMathMacro = Error(
        "BLOG208",
        "The macro '{0}' does not end, or yields too much.",
        "It stands for itself, directly or through others, or doubles what it is given many times over.",
        "Correct its definition."
    );

    /// <summary>A definition of a macro cannot be understood.</summary>
    public static readonly DiagnosticRule InvalidMathDefinition = Error(
        "BLOG209",
        "'{0}' cannot be understood: {1}",
        "It is written '\\newcommand{\\name}[2]{text with #1 and #2}', or '\\def\\name#1#2{text}'.",
        "Correct the definition."
    );

    /// <summary>A reference names a label that no formula has.</summary>
    public static readonly DiagnosticRule UnknownMathLabel = Error(
        "BLOG210",
        "No formula of this document has the label '{0}'.",
        "'\\ref' and '\\eqref' show the number of the formula that has '\\label' with the same name.",
        "Correct the name, or add '\\label{{0}}' to the formula."
    );

    /// <summary>Two formulas have one label.</summary>
    public static readonly DiagnosticRule DoubleMathLabel = Error(
        "BLOG211",
        "The label '{0}' is given twice in this document.",
        "A reference can lead to one formula only.",
        "Give one of them another label."
    );

    /// <summary>Something in a formula does nothing here.</summary>
    public static readonly DiagnosticRule MathLeftOut = Warning(
        "BLOG212",
        "'{0}' does nothing here: {1}.",
        "Some commands are about the page around a formula, or about a program that typesets it.",
        "Delete it."
    );

    /// <summary>Something stands where it means nothing.</summary>
    public static readonly DiagnosticRule MisplacedMath = Error(
        "BLOG213",
        "'{0}' cannot stand here: {1}.",
        "'&' and lines belong into environments such as 'align', tags into formulas of their own, '\\limits' behind "
            + "an operator.",
        "Delete it, or put it where it belongs. A '&' that readers are to see is written '\\&'."
    );

    private static DiagnosticRule[] MathRules =>
        [
            UnknownMathCommand,
            UnknownMathEnvironment,
            UnclosedMathGroup,
            StrayMathEnd,
            MissingMathArgument,
            DoubleMathScript,
            InvalidMathArgument,
            MathTooDeep,
            EndlessMathMacro,
            InvalidMathDefinition,
            UnknownMathLabel,
            DoubleMathLabel,
            MathLeftOut,
            MisplacedMath,
        ];

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

    /// <summary>A diagram has no drawing.</summary>
    public static readonly DiagnosticRule DiagramNotDrawn = Warning(
        "BLOG157",
        "{0} no drawing, so readers see the code; 'blog diagrams draw' draws what is missing.",
        "A build runs no other program and asks no other machine. Drawings are made by the author's programs, lie in "
            + "content/diagrams/ and are committed with the text. They are named after the text of the diagram, so "
            + "one that was changed has no drawing yet.",
        "Run 'blog diagrams draw'; 'blog preview --draw' draws while you write. To show the code, write 'code' behind "
            + "the language: '```dot code'. Warnings can be turned off by their ids in site.yml."
    );

    /// <summary>The drawing of a diagram cannot be shown.</summary>
    public static readonly DiagnosticRule UnreadableDrawing = Warning(
        "BLOG158",
        "The drawing cannot be shown: {0}. Readers see the code.",
        "A drawing is read like any file that may come from somebody else: it has to be SVG of a reasonable size.",
        "Draw it again: 'blog diagrams draw --all'."
    );

    /// <summary>Parts of a drawing are not shown.</summary>
    public static readonly DiagnosticRule CleanedDrawing = Warning(
        "BLOG159",
        "Parts of the drawing are not shown: {0}.",
        "Scripts, handlers of events, animations, HTML inside the drawing (foreignObject) and pictures from elsewhere "
            + "are left out. Mermaid writes labels as HTML when a diagram asks for 'htmlLabels'.",
        "Draw it with 'blog diagrams draw --all', which asks programs for plain SVG; take 'htmlLabels' out of the "
            + "diagram."
    );

    /// <summary>Drawings are there that no document uses.</summary>
    public static readonly DiagnosticRule UnusedDrawings = Information(
        "BLOG160",
        "No document uses {0}; 'blog diagrams prune' removes such drawings.",
        "A drawing is named after the text of its diagram. Once that is changed or deleted, the file is left.",
        "Run 'blog diagrams prune', or keep the file: it is not published."
    );

    /// <summary>A program could not draw a diagram.</summary>
    public static readonly DiagnosticRule DiagramMistake = Error(
        "BLOG161",
        "The diagram cannot be drawn: {0}",
        "The program that draws it found a mistake, took too long or printed something else than a drawing.",
        "Correct the diagram. 'blog diagrams draw --max-time 2m' gives a slow program more time."
    );

    /// <summary>The program that draws a language is missing.</summary>
    public static readonly DiagnosticRule NoDrawingProgram = Warning(
        "BLOG177",
        "There is no program '{0}' here to draw {1} with.",
        "Diagrams are drawn by the programs that their languages come with: dot of Graphviz, mmdc of "
            + "@mermaid-js/mermaid-cli, d2, plantuml, pikchr.",
        "Install it, or name it in the environment variable {2}. On Debian, 'apt install graphviz' has dot."
    );

    /// <summary>A drawing cannot be made a picture for feeds and mail.</summary>
    public static readonly DiagnosticRule DrawingWithoutPicture = Warning(
        "BLOG178",
        "No PNG can be made of the drawing {0}, which feeds and mail show.",
        "Feed readers and mail programs do not show SVG within a text, so they get a PNG. The drawing is damaged or "
            + "too large.",
        "Draw it again: 'blog diagrams draw --all'."
    );

    private static DiagnosticRule[] DiagramsRules =>
        [
            DiagramNotDrawn,
            UnreadableDrawing,
            CleanedDrawing,
            UnusedDrawings,
            DiagramMistake,
            NoDrawingProgram,
            DrawingWithoutPicture,
        ];
}
