namespace Blog.Html.Mail;

/// <summary>A picture as mail shows it.</summary>
/// <param name="Address">Its whole address.</param>
/// <param name="Width">How wide it is, in pixels; null when that is not known.</param>
/// <param name="Height">How high it is, in pixels; null when that is not known.</param>
public sealed record MailPicture(string Address, int? Width, int? Height);
