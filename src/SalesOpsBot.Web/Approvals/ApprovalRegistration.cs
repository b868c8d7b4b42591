namespace SalesOpsBot.Web.Approvals;

/// <summary>Lets requests for approval go on by themselves.</summary>
internal static class ApprovalRegistration
{
    /// <summary>Adds what looks through open requests.</summary>
    public static IServiceCollection AddApprovals(this IServiceCollection services) => services.AddHostedService<ApprovalClock>();
}
