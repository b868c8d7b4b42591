using System.Linq.Expressions;

namespace SalesOpsBot.Data.Stores;

/// <summary>Joins conditions that are put together at run time into one that the database understands.</summary>
internal static class Predicates
{
    public static Expression<Func<T, bool>> And<T>(this Expression<Func<T, bool>> left, Expression<Func<T, bool>> right) => Join(left, right, Expression.AndAlso);

    public static Expression<Func<T, bool>> Or<T>(this Expression<Func<T, bool>> left, Expression<Func<T, bool>> right) => Join(left, right, Expression.OrElse);

    /// <summary>How many of the conditions hold.</summary>
    public static Expression<Func<T, int>> CountTrue<T>(IReadOnlyList<Expression<Func<T, bool>>> conditions)
    {
        var row = conditions[0].Parameters[0];
        var sum = conditions.Select(c => (Expression)Expression.Condition(On(c, row), Expression.Constant(1), Expression.Constant(0))).Aggregate(Expression.Add);
        return Expression.Lambda<Func<T, int>>(sum, row);
    }

    private static Expression<Func<T, bool>> Join<T>(Expression<Func<T, bool>> left, Expression<Func<T, bool>> right, Func<Expression, Expression, Expression> join) =>
        Expression.Lambda<Func<T, bool>>(join(left.Body, On(right, left.Parameters[0])), left.Parameters);

    private static Expression On<T>(Expression<Func<T, bool>> condition, ParameterExpression row) => new Parameter(condition.Parameters[0], row).Visit(condition.Body);

    private sealed class Parameter(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
