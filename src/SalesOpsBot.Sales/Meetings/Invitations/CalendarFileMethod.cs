namespace SalesOpsBot.Sales.Meetings.Invitations;

/// <summary>What a calendar file is for (<c>METHOD</c> of RFC 5546).</summary>
public enum CalendarFileMethod
{
    /// <summary>To put into one's own calendar.</summary>
    Publish,

    /// <summary>To invite, and to tell of changes.</summary>
    Request,

    /// <summary>To tell that it is off.</summary>
    Cancel,
}
