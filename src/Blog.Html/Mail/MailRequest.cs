namespace Blog.Html.Mail;

/// <summary>A mail before it has the shape that mail programs show.</summary>
public sealed record MailRequest
{
    /// <summary>The content of its body, as HTML with absolute addresses.</summary>
    public required string Body { get; init; }

    /// <summary>Its style sheet. Rules outside <c>@media</c> become attributes of the elements they match.</summary>
    public required string Styles { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The text that lists of mails show beside the subject; empty for the beginning of the mail.</summary>
    public string Preheader { get; init; } = "";

    /// <summary>Its language as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The direction of that language: <c>ltr</c> or <c>rtl</c>.</summary>
    public string Direction { get; init; } = "ltr";

    /// <summary>The placeholder that a provider replaces; any other text that looks like one is made inert. Empty for
    /// none.</summary>
    public string Placeholder { get; init; } = "";

    /// <summary>How wide pictures are at most, in pixels.</summary>
    public int Width { get; init; } = 552;

    /// <summary>Gives the replacement for a picture that mail programs may not show, by its absolute address; null
    /// where none is needed.</summary>
    public Func<string, MailPicture?> Pictures { get; init; } = _ => null;

    /// <summary>Gives the picture of a formula, by its MathML as XML; null where there is none.</summary>
    public Func<string, MailFormulaPicture?> Formulas { get; init; } = _ => null;

    /// <summary>Says why no formula has a picture, as a clause; null when formulas can be drawn.</summary>
    public Func<string?> WithoutFormulas { get; init; } = () => null;
}

/// <summary>A picture as mail shows it.</summary>
/// <param name="Address">Its absolute address.</param>
/// <param name="Width">How wide it is, in pixels; null when that is not known.</param>
/// <param name="Height">How high it is, in pixels; null when that is not known.</param>
public sealed record MailPicture(string Address, int? Width, int? Height);

/// <summary>The picture of a formula.</summary>
/// <param name="Address">Its absolute address.</param>
/// <param name="Width">How wide it is, in pixels.</param>
/// <param name="Height">How high it is, in pixels.</param>
/// <param name="Depth">How far it reaches below the baseline of the text around it, in pixels.</param>
public sealed record MailFormulaPicture(string Address, int Width, int Height, int Depth);
