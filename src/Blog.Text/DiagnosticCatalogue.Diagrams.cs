namespace Blog.Text;

/// <content>Diagrams and their drawings.</content>
public static partial class DiagnosticCatalogue
{
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
