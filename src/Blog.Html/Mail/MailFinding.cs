namespace Blog.Html.Mail;

/// <summary>Something that mail programs do not show, or not everywhere.</summary>
/// <param name="What">What it is: <c>a video</c>.</param>
/// <param name="Instead">What the mail has in its place, or what becomes of it: <c>a link to it</c>.</param>
/// <param name="Place">Where it is written, as the HTML's <c>data-at</c> had it; empty when that is not known.</param>
public sealed record MailFinding(string What, string Instead, string Place);
