namespace Blog.Html.Mail.Texts;

/// <summary>The words a plain text needs, in its language.</summary>
/// <param name="Links">The title of the list of links.</param>
/// <param name="Picture">Before the description of a picture.</param>
/// <param name="Notes">The title of the notes.</param>
public sealed record MailWords(string Links, string Picture, string Notes);
