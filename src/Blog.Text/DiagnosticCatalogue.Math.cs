namespace Blog.Text;

/// <content>What may be wrong with formulas.</content>
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
}
