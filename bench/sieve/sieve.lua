-- The sieve of Eratosthenes, five times over one array.
local function run(limit)
    local struck = {}
    local sum = 0
    for round = 1, 5 do
        for i = 0, limit do
            struck[i] = 0
        end
        local count = 0
        local largest = 0
        for n = 2, limit do
            if struck[n] == 0 then
                count = count + 1
                largest = n
                for multiple = n + n, limit, n do
                    struck[multiple] = 1
                end
            end
        end
        sum = sum + count * 3 + largest
    end
    return sum
end

print(run(tonumber(arg[1])))
