namespace Blog.Html.Mail;

/// <summary>What a kind of content adds to the size of a mail.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Bytes">What all of it weighs, in bytes of UTF-8, styles included.</param>
/// <param name="LargestPlace">Where the heaviest one is written; empty when that is not known.</param>
/// <param name="LargestBytes">What that one weighs.</param>
public sealed record MailWeight(MailPart Kind, int Bytes, string LargestPlace, int LargestBytes);
