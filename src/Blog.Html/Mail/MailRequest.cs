namespace Blog.Html.Mail;

/// <summary>A mail before it has the shape that mail programs show.</summary>
public sealed record MailRequest
{
    /// <summary>What stands in its body, as HTML; every address in it is whole.</summary>
    public required string Body { get; init; }

    /// <summary>Its style sheet. Rules outside <c>@media</c> become attributes of the elements they fit.</summary>
    public required string Styles { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What lists of mails show beside the subject; empty for the beginning of the text.</summary>
    public string Preheader { get; init; } = "";

    /// <summary>Its language as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>Which way that language is written: <c>ltr</c> or <c>rtl</c>.</summary>
    public string Direction { get; init; } = "ltr";

    /// <summary>What a provider puts something else in the place of; every other text that looks so is written in a way
    /// that providers pass over. Empty for none.</summary>
    public string Placeholder { get; init; } = "";

    /// <summary>How wide pictures are at most, in pixels.</summary>
    public int Width { get; init; } = 552;

    /// <summary>Gives a picture of the form mail programs show, for the whole address of one they may not; null where
    /// the address is as good as any.</summary>
    public Func<string, MailPicture?> Pictures { get; init; } = _ => null;
}

/// <summary>A picture as mail shows it.</summary>
/// <param name="Address">Its whole address.</param>
/// <param name="Width">How wide it is, in pixels; null when that is not known.</param>
/// <param name="Height">How high it is, in pixels; null when that is not known.</param>
public sealed record MailPicture(string Address, int? Width, int? Height);
