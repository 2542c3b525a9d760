using Blog.Preview.Desk;

namespace Blog.Preview.Serving;

/// <summary>Asks the desk.</summary>
/// <param name="request">What is asked.</param>
/// <param name="cancellation">Ends the wait.</param>
public delegate Task<DeskAnswer> DeskDoor(DeskRequest request, CancellationToken cancellation);
