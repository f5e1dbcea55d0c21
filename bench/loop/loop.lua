-- Arithmetic and branches on local integers.
local function run(turns)
    local x = 12345
    local sum = 0
    for i = 0, turns - 1 do
        x = (x * 1103 + 12345) & 0xFFFFF
        if x < 300000 then
            sum = sum + (x >> 3)
        elseif x < 700000 then
            sum = sum ~ i
        else
            sum = sum + x % 7 * 3
        end
        if sum > 100000000 then
            sum = sum - 99999999
        end
    end
    return sum
end

print(run(tonumber(arg[1])))
