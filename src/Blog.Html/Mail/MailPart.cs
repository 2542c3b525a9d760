namespace Blog.Html.Mail;

/// <summary>A kind of content of a mail.</summary>
public enum MailPart
{
    /// <summary>Words, and whatever is nothing else.</summary>
    Text,

    /// <summary>Blocks of code.</summary>
    Code,

    /// <summary>Cards of links.</summary>
    Cards,

    /// <summary>Tables of data.</summary>
    Tables,

    /// <summary>The style sheet in the head.</summary>
    Styles,
}
